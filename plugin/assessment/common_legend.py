"""Common legend: the legend in which a map and a reference with classes of their own are compared.

Each goes there by a crosswalk (``landcover.crosswalk``). A class of which a crosswalk cannot say what it becomes counts
as no class: such places are left out, and a note says so.
"""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..landcover.crosswalk import Crosswalk, find_crosswalk
from ..landcover.errors import ParameterError
from ..landcover.legend import Legend
from .accuracy import MapAccuracy
from .assess_points import LabelledPoints, assess_points
from .class_raster import NO_CLASS, ClassRaster
from .estimate import Note
from .interpretation import settle
from .sample_file import SampleFile

_CODES = 256


@dataclass(frozen=True)
class CommonLegend:
    """``target``: the legend of the comparison. ``of_map``, ``of_reference``: legend of each, and the way from it."""

    target: Legend
    of_map: tuple[Legend, Crosswalk]
    of_reference: tuple[Legend, Crosswalk]

    def table(self, reference: bool = False) -> np.ndarray:
        """int32 [256]: code in the common legend of each code of the map or the reference, else ``NO_CLASS``."""
        legend, crosswalk = self.of_reference if reference else self.of_map
        codes = np.where(np.isin(np.arange(_CODES), legend.codes), crosswalk.table(), 0).astype(np.int32)
        return np.where(codes > 0, codes, NO_CLASS).astype(np.int32)

    def translate(self, codes: np.ndarray, reference: bool = False) -> np.ndarray:
        """Codes (int32) in the common legend; ``NO_CLASS`` for those that have none there."""
        known = (codes >= 0) & (codes < _CODES)
        return np.where(known, self.table(reference)[np.where(known, codes, 0)], NO_CLASS).astype(np.int32)

    def lay_on(self, raster: ClassRaster, reference: bool = False) -> ClassRaster:
        """From now on the raster reads in the common legend. Returns it."""
        return raster.through(lambda codes: self.translate(codes, reference), self.target.classes)

    def notes(self) -> tuple[Note, ...]:
        """What a reader must know."""
        notes = [Note("Map and reference are compared in the legend {legend}.", {"legend": self.target.title})]
        for template, (legend, crosswalk) in (
            ("These classes of the map have no counterpart there and are left out: {names}.", self.of_map),
            ("These classes of the reference have no counterpart there and are left out: {names}.", self.of_reference),
        ):
            lost = [legend.by_code(s.code).name for s in crosswalk.steps if not s.to and s.code in legend.codes]
            if lost:
                notes.append(Note(template, {"names": ", ".join(lost)}))
        return tuple(notes)

    def noted(self, result: MapAccuracy) -> MapAccuracy:
        """The result with these notes before its own."""
        return replace(result, notes=(*self.notes(), *result.notes))


def common_legend(target: Legend, land_cover: Legend, reference: Legend, own: Crosswalk | None = None) -> CommonLegend:
    """How a map in the legend ``land_cover`` and a reference in ``reference`` come together in ``target``.

    ``own``: a crosswalk that counts for the one whose legend it begins with. ``ParameterError`` if there is no
    crosswalk, or ``own`` begins with neither.
    """
    if own is not None and not {land_cover.id, reference.id} & set(own.from_ids):
        raise ParameterError(
            "The crosswalk leads from {start}, but the map is in {map} and the reference in {reference}.",
            start=", ".join(own.from_ids),
            map=land_cover.id,
            reference=reference.id,
        )

    def way(legend: Legend) -> tuple[Legend, Crosswalk]:
        mine = own is not None and legend.id in own.from_ids and legend.id != target.id
        crosswalk = own if mine and own is not None else find_crosswalk(legend, target)
        crosswalk.check(legend, target)
        return legend, crosswalk

    return CommonLegend(target, way(land_cover), way(reference))


def assess_sample_in(sample: SampleFile, common: CommonLegend, decider: str = "", only: str = "") -> MapAccuracy:
    """Accuracy of a sample's map in a common legend. Strata stay those of the design, whose areas are known, so they
    differ from the classes (Stehman 2014). ``ParameterError`` if nothing is answered yet."""
    settled = settle(sample.numbers, sample.answers(), decider, only)
    points = LabelledPoints(
        sample.points.strata, common.translate(sample.points.mapped), common.translate(settled.codes, reference=True)
    )
    strata = sample.strata
    if sample.design != "stratified" and (sample.points.strata == sample.points.mapped).all():
        # Strata are made of the map's classes afterwards: those left out must not lend their area to others.
        kept = common.translate(np.array([s.code for s in strata])) != NO_CLASS
        strata = tuple(s for s, yes in zip(strata, kept) if yes)
    result = assess_points(points, strata, sample.design, common.target.classes, sample.in_metres)
    return common.noted(replace(result, notes=(*settled.notes, *result.notes)))
