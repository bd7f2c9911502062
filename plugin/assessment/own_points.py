"""Own points: a map's accuracy from labelled points that were not drawn by Terrazzo, such as those of a field survey.

They must be a probability sample: drawn at random or on a lattice, from all of the area. Points that somebody chose
because they were easy to reach or to recognise tell nothing about the map as a whole.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..landcover.aoi import AreaOfInterest
from ..landcover.legend import LandCoverClass
from ..landcover.progress import Feedback
from .accuracy import MapAccuracy
from .assess_points import LabelledPoints, assess_points
from .census import Population, take_census
from .class_raster import ClassRaster, name_classes, small_cache
from .design import Stratum
from .estimate import Note


@dataclass(frozen=True)
class OwnPoints:
    """``xs``, ``ys``: float64 [n], places in the map's CRS. ``codes``: int [n], reference classes, ``NO_CLASS`` where
    none is known. ``design``: how they were drawn, of ``design.DESIGNS``. ``classes``: names of codes that the map
    does not know."""

    xs: np.ndarray
    ys: np.ndarray
    codes: np.ndarray
    design: str = "simple"
    classes: tuple[LandCoverClass, ...] = ()


def assess_own_points(
    land_cover: ClassRaster,
    points: OwnPoints,
    feedback: Feedback,
    strata: ClassRaster | None = None,
    area: AreaOfInterest | None = None,
) -> tuple[MapAccuracy, list[tuple[int, int, bool]]]:
    """Accuracy by points, and (row, column, right?) of each labelled one on the map.

    ``strata``: raster of the strata from which the points were drawn, if these are not the map's classes. ``area``:
    that was sampled. Raises what ``take_census`` and ``assess_points`` raise.
    """
    base = strata.onto(land_cover) if strata else land_cover
    population = Population(base, land_cover if strata else None, area)
    with small_cache():
        census = take_census(population, feedback)
    rows, cols = land_cover.pixel_of(points.xs, points.ys)
    found, mapped = population.strata_at(rows, cols), land_cover.at(rows, cols)
    named = name_classes(list(census.codes), base.classes)
    table = tuple(
        Stratum(item.code, item.name, int(pixels), float(square))
        for item, pixels, square in zip(named, census.pixels, census.areas)
    )
    known = (*land_cover.classes, *points.classes)
    labelled = LabelledPoints(found, mapped, np.asarray(points.codes))
    result = assess_points(labelled, table, points.design, known, census.in_metres)
    used = (found >= 0) & (mapped >= 0) & (labelled.reference >= 0)
    doubles = int(used.sum()) - len(np.unique(rows[used] * np.int64(land_cover.width) + cols[used]))
    if doubles:
        note = Note("{count} points lie in the same pixel as another one.", {"count": doubles})
        result = replace(result, notes=(*result.notes, note))
    marks = zip(rows[used].tolist(), cols[used].tolist(), (mapped == labelled.reference)[used].tolist())
    return result, list(marks)
