"""Putting a scene together, from the plan to the picture."""

from dataclasses import dataclass

import numpy as np
from rasterio.crs import CRS
from rasterio.transform import Affine, from_origin

from .canvas import Canvas
from .fields import paint_meadow, paint_parcels, paint_pasture
from .layout import make_plan
from .lighting import light
from .lots import paint_commercial, paint_earthworks, paint_square
from .roads import paint_roads
from .sensor import expose
from .trees import plant_banks, plant_forest, plant_gardens, plant_hedges, plant_scattered
from .village import build_village, paint_green
from .water import paint_pond, paint_river

# A stretch of farmland in western Poland.
ORIGIN = (607_200.0, 5_851_800.0)
EPSG = 32633


@dataclass
class Scene:
    """A picture with its truth.

    image: uint8 [3, h, w] RGB. truth: uint8 [h, w], codes of the legend (1..8, 0 unknown).
    transform: affine of both, metres. crs: coordinate reference system.
    """

    image: np.ndarray
    truth: np.ndarray
    transform: Affine
    crs: CRS


def make_scene(size=2048, gsd=0.3, seed=7):
    """Generate a scene.

    ``size``: pixels, one number or (height, width), each at least 64. ``gsd``: metres a
    pixel, 0.1 to 1.0. ``seed``: the same seed, size and gsd give the same bytes.
    """
    h, w = (size, size) if np.isscalar(size) else size
    if min(h, w) < 64:
        raise ValueError(f"a scene needs at least 64 x 64 pixels, not {h} x {w}")
    if not 0.1 <= gsd <= 1.0:
        raise ValueError(f"gsd must lie between 0.1 and 1.0 m, not {gsd}")
    cv = Canvas((int(h), int(w)), float(gsd), int(seed))
    plan = make_plan(cv)
    paint_meadow(cv, share=0.1)
    parcels = paint_parcels(cv, plan)
    paint_pasture(cv, plan)
    paint_green(cv, plan)
    paint_river(cv, plan)
    paint_pond(cv, plan)
    paint_roads(cv, plan)
    paint_earthworks(cv, plan)
    islands = paint_commercial(cv, plan)
    paint_square(cv, plan)
    plots = build_village(cv, plan)
    plant_forest(cv, plan)
    plant_banks(cv, plan)
    plant_hedges(cv, plan, parcels)
    plant_gardens(cv, plan, plots)
    plant_scattered(cv, plan, islands)
    light(cv, plan)
    return Scene(expose(cv), cv.truth, from_origin(*ORIGIN, gsd, gsd), CRS.from_epsg(EPSG))
