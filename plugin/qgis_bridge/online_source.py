"""Online source: WMS, WMTS, XYZ and any other raster layer of QGIS that is no file for GDAL, as a RasterSource.

Such a layer has no size and no pixels of its own, so an area must be given. The source's pixels are those of the
service's resolution nearest to the ground sampling distance that the model wants, or, where the service draws any
resolution, of that distance itself.
"""

from __future__ import annotations

import hashlib
import math
import uuid
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsSettings,
)

from ..landcover.errors import ParameterError
from ..landcover.grid import choose_gsd
from ..landcover.ground import ground_sampling_distance
from ..landcover.progress import Feedback
from .areas import NOT_TRANSFORMED
from .online_fetch import TileFetcher
from .online_layer import OnlineLayer
from .online_resample import CUBIC_REACH, resample
from .online_tiles import (
    Box,
    Lattice,
    choose_resolution,
    free_lattice,
    metres_per_unit,
    service_lattice,
    sized_lattice,
)
from .texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

    from ..landcover.model_card import ModelCard

MAX_TILES = 20_000
MAX_TILES_SETTING = "terrazzo/max_tiles"
NO_AREA = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} is an online layer and has no end. Give an extent or a mask: only that part is fetched.",
)
NO_CRS = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} has no coordinate reference system, so its pixel size on the ground is unknown. Assign the "
    "right CRS to the layer.",
)
OUTSIDE = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The extent and the mask have no place in common with the layer {name}. Choose an area that the layer covers.",
)
TOO_MANY = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "This area takes up to {count} tiles from {host}, and the limit is {limit}. Choose a smaller extent or a coarser "
    "pixel size (GSD), or raise the limit (advanced parameter MAX_TILES) if the service allows that many.",
)
TILES_NEEDED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "Tiles needed from {host}: up to {count} of {side} × {side} pixels, {gsd:.3g} m each on the ground (the limit is "
    "{limit})",
)
_MARGIN = 128  # pixels around the area that are fetched, too, where the layer draws any picture: context
_MULTIPLE = 32  # areas start at multiples of this, so that neighbouring ones fit


class OnlineSource:
    """See ``RasterSource``. ``tile_count``: the most tiles that it may ask for. Read in one thread at a time."""

    def __init__(
        self,
        layer: OnlineLayer,
        crs: CRS,
        lattice: Lattice,
        window: tuple[int, int, int, int],
        bands: tuple[int, ...],
        nodata: float | None = None,
    ) -> None:
        """``crs``: of the layer. ``window``: first column and row, last + 1, of ``lattice``."""
        from rasterio import Affine

        left, top, right, bottom = window
        xmin, _, _, ymax = lattice.bounds(left, top, 1, 1)
        self.name, self.crs = layer.name, crs
        self.transform = Affine(lattice.dx, 0.0, xmin, 0.0, -lattice.dy, ymax)
        self.width, self.height = right - left, bottom - top
        self.dtype = "uint8"
        self.bands = bands
        # What a service shows today it may not show tomorrow, and tiles that were missing may arrive: no run goes on
        # from the blocks of another.
        self.identity = hashlib.sha256(layer.address.encode()).hexdigest() + uuid.uuid4().hex
        self._layer, self._start = layer, (left, top)
        self._fetcher = TileFetcher(layer, lattice, nodata)

    def read(self, window: tuple[float, float, float, float], shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """See ``RasterSource.read``. ``Cancelled`` after ``cancel``."""
        col, row, width, height = window
        width, height = min(width, self.width - col), min(height, self.height - row)
        step = (width / shape[1], height / shape[0])
        exact = step == (1.0, 1.0) and float(col).is_integer() and float(row).is_integer()
        reach = CUBIC_REACH if min(step) < 1 else 0
        x0, y0 = max(0, math.floor(col + 1e-6) - reach), max(0, math.floor(row + 1e-6) - reach)
        x1 = min(self.width, math.ceil(col + width - 1e-6) + reach)
        y1 = min(self.height, math.ceil(row + height - 1e-6) + reach)
        values, valid = self._fetcher.pixels(self._start[0] + x0, self._start[1] + y0, x1 - x0, y1 - y0)
        if exact:
            return values, valid
        return resample(values, valid, (col - x0, row - y0), step, shape)

    def missing_report(self) -> tuple[int, int]:
        """Tiles asked for, and how many of them did not arrive. ``SourceError`` if there is no picture at all."""
        return self._fetcher.report()

    def cancel(self) -> None:
        """Make ``read`` stop at once, also while it waits for the network. Called from any thread."""
        self._fetcher.cancel()

    def close(self) -> None:
        """Let go of the layer's copy."""
        self._layer.close()


def open_online(
    layer: OnlineLayer,
    crs: CRS | None,
    card: ModelCard,
    boxes: list[Box],
    bands: tuple[int, ...] | None = None,
    nodata: float | None = None,
    gsd: float | None = None,
    force: bool = False,
    max_tiles: int | None = None,
    feedback: Feedback | None = None,
) -> OnlineSource:
    """The source for the part of ``layer`` that all of ``boxes`` (extent, bounds of the mask; in its CRS) cover.

    ``gsd``, ``force``: see ``MappingJob``. ``max_tiles``: the most tiles that may be asked for, None for the person's
    setting. Nothing is fetched yet. ``ParameterError`` without an area, or for one that is too large; ``SourceError``
    for a layer without CRS, or too coarse for the model.
    """
    feedback = feedback or Feedback()
    if not boxes:
        raise ParameterError(NO_AREA, name=layer.name)
    if crs is None:
        raise ParameterError(NO_CRS, name=layer.name)
    chosen = layer.choose_bands(bands, card.bands)
    if gsd is not None:
        choose_gsd((card.gsd_range[0],) * 2, card, gsd, force)  # refuses what makes no sense
    box = _common(layer, boxes)
    lattice = _lattice(layer, crs, card, box, gsd)
    window = _window(layer, lattice, box)
    if not layer.resolutions:
        lattice, window = lattice.cut(window)
    source = OnlineSource(layer, crs, lattice, window, chosen, nodata)
    native = ground_sampling_distance(crs, source.transform, source.width, source.height)
    choose_gsd(native, card, gsd, force)
    limit = max_tiles or QgsSettings().value(MAX_TILES_SETTING, MAX_TILES, type=int)
    left, top, right, bottom = window
    count = lattice.tile_count(lattice.bounds(left, top, right - left, bottom - top))
    facts = {"count": count, "host": layer.host, "limit": limit}
    feedback.info(TILES_NEEDED, side=lattice.side, gsd=math.sqrt(native[0] * native[1]), **facts)
    if count > limit:
        raise ParameterError(TOO_MANY, **facts)
    return source


def mask_place(
    mask: QgsProcessingFeatureSource, crs: QgsCoordinateReferenceSystem, context: QgsCoordinateTransformContext
) -> QgsRectangle:
    """Bounds of a mask's features in ``crs``: an online layer may cover the world, of which no other CRS knows all.

    ``ParameterError`` if they cannot be brought into it.
    """
    transform = QgsCoordinateTransform(mask.sourceCrs(), crs, context)
    try:
        return transform.transformBoundingBox(mask.sourceExtent())
    except QgsCsException as error:
        raise ParameterError(NOT_TRANSFORMED, name=mask.sourceName(), why=str(error)) from error


def _common(layer: OnlineLayer, boxes: list[Box]) -> Box:
    """What all boxes and the layer have in common. ``ParameterError`` if that is nothing."""
    for box in boxes:
        if not all(map(math.isfinite, box)) or box[2] <= box[0] or box[3] <= box[1]:
            raise ParameterError(
                "The extent {extent} is empty. Give xmin < xmax and ymin < ymax in the units of the CRS.", extent=box
            )
    if layer.extent is not None:
        e = layer.extent
        boxes = [*boxes, (e.xMinimum(), e.yMinimum(), e.xMaximum(), e.yMaximum())]
    lows, highs = np.array(boxes)[:, :2].max(axis=0), np.array(boxes)[:, 2:].min(axis=0)
    if not (highs > lows).all():
        raise ParameterError(OUTSIDE, name=layer.name)
    return float(lows[0]), float(lows[1]), float(highs[0]), float(highs[1])


def _lattice(layer: OnlineLayer, crs: CRS, card: ModelCard, box: Box, gsd: float | None) -> Lattice:
    """The pixels to ask ``layer`` for."""
    scale = metres_per_unit(crs, box)
    mean = math.sqrt(scale[0] * scale[1])
    wanted = gsd or card.gsd_range[0]
    corner = (layer.extent.xMinimum(), layer.extent.yMaximum()) if layer.extent is not None else (0.0, 0.0)
    if layer.resolutions:
        resolution = choose_resolution(layer.resolutions, mean, wanted, card.gsd_range[1], gsd is not None)
        return service_lattice(resolution, corner, layer.is_mercator, layer.double)
    if layer.size is not None and layer.extent is not None:
        pixel = (layer.extent.width() / layer.size[0], layer.extent.height() / layer.size[1])
        finest = math.sqrt(pixel[0] * pixel[1]) * mean
        return sized_lattice(pixel, corner, max(1, 2 ** math.floor(math.log2(max(1.0, wanted / finest)) + 1e-6)))
    return free_lattice((wanted / scale[0], wanted / scale[1]), layer.largest, _MULTIPLE)


def _window(layer: OnlineLayer, lattice: Lattice, box: Box) -> tuple[int, int, int, int]:
    """The window of ``lattice`` that covers ``box``, with some context around it as far as the layer goes."""
    if not layer.resolutions:
        x, y = _MARGIN * lattice.dx, _MARGIN * lattice.dy
        wide = (box[0] - x, box[1] - y, box[2] + x, box[3] + y)
        if layer.extent is not None:
            e = layer.extent
            wide = (
                max(wide[0], e.xMinimum()),
                max(wide[1], e.yMinimum()),
                min(wide[2], e.xMaximum()),
                min(wide[3], e.yMaximum()),
            )
        box = wide
    left, top, right, bottom = lattice.pixels(box)
    if layer.size is not None and not layer.resolutions:
        whole = lattice.pixels(
            (layer.extent.xMinimum(), layer.extent.yMinimum(), layer.extent.xMaximum(), layer.extent.yMaximum())
        )
        left, top = max(left, whole[0]), max(top, whole[1])
        right, bottom = min(right, whole[2]), min(bottom, whole[3])
    return left, top, right, bottom
