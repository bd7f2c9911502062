"""Map accuracy: what an assessment finds, whichever way the reference came about."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..landcover.legend import LandCoverClass
from .estimate import Estimate, Note

BY_SAMPLE = "sample"  # from labelled points of a probability sample
BY_REFERENCE = "reference"  # from all pixels for which there is a reference


@dataclass(frozen=True)
class ClassAccuracy:
    """One class. Shares 0..1, nan where map or reference lack the class.

    ``users``, ``producers``, ``f1``, ``iou``: accuracies. ``area``: share of the area by the reference;
    ``mapped``: the same by the map. ``map_count``, ``reference_count``: points (or pixels) of the class.
    """

    item: LandCoverClass
    users: Estimate
    producers: Estimate
    f1: Estimate
    iou: Estimate
    area: Estimate
    mapped: Estimate
    map_count: int
    reference_count: int


@dataclass(frozen=True)
class StratumCount:
    """``weight``: share of the area; ``points``: drawn; ``labelled``: of these with a reference class."""

    code: int
    name: str
    pixels: int
    area_m2: float
    weight: float
    points: int
    labelled: int


@dataclass(frozen=True)
class MapAccuracy:
    """Result of an assessment.

    ``basis``: ``BY_SAMPLE`` or ``BY_REFERENCE``. ``classes``: in order of code. ``counts``: int64 [classes, classes],
    points or pixels, rows = map, columns = reference. ``shares``: float64, the same as shares of the area, sum 1.
    ``total_area_m2``: of what the figures hold for; pixels if ``in_metres`` is False. ``design``: of
    ``design.DESIGNS``, "" if there is none. ``notes``: what a reader must know.
    """

    basis: str
    classes: tuple[LandCoverClass, ...]
    counts: np.ndarray
    shares: np.ndarray
    overall: Estimate
    per_class: tuple[ClassAccuracy, ...]
    total_area_m2: float
    in_metres: bool = True
    design: str = ""
    strata: tuple[StratumCount, ...] = ()
    notes: tuple[Note, ...] = ()

    @property
    def mean_iou(self) -> float:
        """Mean of the classes' IoU, those left out that neither map nor reference have; nan if there is none."""
        values = [c.iou.value for c in self.per_class if np.isfinite(c.iou.value)]
        return float(np.mean(values)) if values else float("nan")

    @property
    def labelled(self) -> int:
        """Points or pixels that were compared."""
        return int(self.counts.sum())


def lacking(classes: tuple[LandCoverClass, ...], counts: np.ndarray, unit: str) -> list[Note]:
    """Notes on classes that only the map or only the reference has. ``unit``: "points" or "pixels"."""
    notes = []
    only_reference = (counts.sum(axis=1) == 0) & (counts.sum(axis=0) > 0)
    only_map = (counts.sum(axis=0) == 0) & (counts.sum(axis=1) > 0)
    if only_reference.any():
        notes.append(
            Note(
                "The reference has classes that the map has not at any compared place: {names}. Their user's accuracy "
                "is not defined; all of their area counts as missed.",
                {"names": _names(classes, only_reference)},
            )
        )
    if only_map.any():
        notes.append(
            Note(
                "The map has classes that the reference has not at any compared place: {names}. Their producer's "
                "accuracy is not defined.",
                {"names": _names(classes, only_map)},
            )
        )
    return notes


def _names(classes: tuple[LandCoverClass, ...], chosen: np.ndarray) -> str:
    return ", ".join(c.name for c, yes in zip(classes, chosen) if yes)
