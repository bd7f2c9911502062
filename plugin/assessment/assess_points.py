"""Assess from points: the accuracy of a map, and the area of each class, from labelled sample points.

With a stratified design the strata are those of the design. With a simple random or systematic one the map's classes
become strata afterwards (post-stratification): their areas are known, which makes the figures more precise (Olofsson
et al. 2014, 4.2; Stehman 2014 where strata are not the map's classes).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import LandCoverClass
from .accuracy import BY_SAMPLE, ClassAccuracy, MapAccuracy, StratumCount, lacking
from .class_raster import NO_CLASS, name_classes
from .design import FEWEST, Stratum
from .estimate import Note
from .stratified import FIGURES, Sample, class_figure, overall


@dataclass(frozen=True)
class LabelledPoints:
    """Sample points, arrays of one length: codes of the ``strata``, the map (``mapped``) and the ``reference``
    (int, ``NO_CLASS`` where nobody gave one)."""

    strata: np.ndarray
    mapped: np.ndarray
    reference: np.ndarray


def assess_points(
    points: LabelledPoints,
    strata: tuple[Stratum, ...],
    design: str = "stratified",
    known: tuple[LandCoverClass, ...] = (),
    in_metres: bool = True,
) -> MapAccuracy:
    """Accuracy and areas. ``strata``: all of the population; ``known``: names and colours of classes.

    ``ParameterError`` if no point is labelled, or a point belongs to no stratum.
    """
    notes: list[Note] = []
    points = _usable(points, strata, notes)
    labelled = points.reference != NO_CLASS
    if not labelled.any():
        raise ParameterError(
            "None of the {count} points has a reference class yet. Label some first.", count=len(labelled)
        )
    if not labelled.all():
        notes.append(
            Note(
                "{count} of {total} points have no reference class and are left out, as if they had been lost by "
                "chance. If they are the difficult ones, the true accuracy is lower.",
                {"count": int((~labelled).sum()), "total": len(labelled)},
            )
        )
    groups, same = _groups(points, labelled, strata, design, notes)
    codes = sorted({*points.mapped[labelled].tolist(), *points.reference[labelled].tolist()})
    if same:
        codes = sorted({*codes, *(strata[i].code for group in groups for i in group)})
    classes = name_classes(codes, known, tuple(LandCoverClass(s.code, s.name, "#808080") for s in strata if same))
    sample, total = _sample(points, labelled, strata, groups, codes, same)
    counts = sample.counts()
    notes += lacking(classes, counts, "points")
    notes += _flawless(classes, counts)
    if design == "systematic":
        notes.append(
            Note(
                "The points lie on a lattice. Their intervals are worked out as for points drawn at random, which "
                "makes them rather too wide."
            )
        )
    if not in_metres:
        notes.append(Note("The map has no coordinate reference system: areas are counted in pixels."))
    per_class = tuple(
        ClassAccuracy(
            item,
            **{figure: class_figure(sample, figure, i) for figure in FIGURES},
            map_count=int(counts[i].sum()),
            reference_count=int(counts[:, i].sum()),
        )
        for i, item in enumerate(classes)
    )
    return MapAccuracy(
        BY_SAMPLE,
        classes,
        counts,
        sample.shares(),
        overall(sample),
        per_class,
        total,
        in_metres,
        design,
        _table(points, labelled, strata),
        tuple(notes),
    )


def _usable(points: LabelledPoints, strata: tuple[Stratum, ...], notes: list[Note]) -> LabelledPoints:
    """Points that lie on the map. ``ParameterError`` for a stratum that is not in the list."""
    on_map = (points.mapped != NO_CLASS) & (points.strata != NO_CLASS)
    if not on_map.all():
        notes.append(
            Note(
                "{count} points lie where the map has no class and are left out.",
                {"count": int((~on_map).sum())},
            )
        )
    unknown = sorted(set(points.strata[on_map].tolist()) - {s.code for s in strata})
    if unknown:
        raise ParameterError(
            "Points belong to the strata {unknown}, whose area is not known. Known strata: {known}.",
            unknown=", ".join(map(str, unknown)),
            known=", ".join(str(s.code) for s in strata),
        )
    return LabelledPoints(points.strata[on_map], points.mapped[on_map], points.reference[on_map])


def _groups(
    points: LabelledPoints, labelled: np.ndarray, strata: tuple[Stratum, ...], design: str, notes: list[Note]
) -> tuple[list[list[int]], bool]:
    """Strata to work with, each a list of indices into ``strata``, and whether they are the map's classes.

    A stratum without labelled points says nothing: of a stratified design it is left out; of another, where strata
    were only made afterwards, small ones are joined.
    """
    same = bool((points.strata == points.mapped).all())
    sizes = {s.code: int((labelled & (points.strata == s.code)).sum()) for s in strata}
    groups = [[i] for i, s in enumerate(strata) if s.pixels > 0 or sizes[s.code]]

    def size(group: list[int]) -> int:
        return sum(sizes[strata[i].code] for i in group)

    def names(chosen: list[list[int]]) -> str:
        return ", ".join(strata[i].name for group in chosen for i in group)

    if design == "stratified":
        empty = [g for g in groups if size(g) == 0]
        single = [g for g in groups if size(g) == 1]
        groups = [g for g in groups if size(g) > 0]
        if empty:
            lost = sum(strata[i].area_m2 for g in empty for i in g) / sum(s.area_m2 for s in strata)
            notes.append(
                Note(
                    "No point of {names} is labelled. All figures hold for the rest of the map, {rest:.2f} % of it.",
                    {"names": names(empty), "rest": 100 * (1 - lost)},
                )
            )
        if single:
            notes.append(
                Note(
                    "Only one point of {names} is labelled: how much it varies there is not known, and the most that "
                    "is possible is taken. Label at least two points in each stratum.",
                    {"names": names(single)},
                )
            )
        return groups, same
    joined: set[int] = set()
    while len(groups) > 1 and size(min(groups, key=size)) < FEWEST:
        groups.sort(key=size)
        groups[1] = sorted(groups[0] + groups[1])
        joined |= set(groups.pop(0)) | set(groups[0])
    if joined:
        notes.append(
            Note(
                "Fewer than two points fell on some classes of the map; for the estimates these are joined with "
                "others: {names}.",
                {"names": names([sorted(joined)])},
            )
        )
    return groups, same and not joined


def _sample(
    points: LabelledPoints,
    labelled: np.ndarray,
    strata: tuple[Stratum, ...],
    groups: list[list[int]],
    codes: list[int],
    same: bool,
) -> tuple[Sample, float]:
    """The estimators' sample, and the area that it stands for."""
    if same:  # stratum h must be class h: classes that are no stratum get an empty one
        group_of = {strata[g[0]].code: codes.index(strata[g[0]].code) for g in groups}
        areas, pixels = np.zeros(len(codes)), np.zeros(len(codes), np.int64)
    else:
        group_of = {strata[i].code: h for h, group in enumerate(groups) for i in group}
        areas, pixels = np.zeros(len(groups)), np.zeros(len(groups), np.int64)
    for stratum in strata:
        if stratum.code in group_of:
            areas[group_of[stratum.code]] += stratum.area_m2
            pixels[group_of[stratum.code]] += stratum.pixels
    index = {code: i for i, code in enumerate(codes)}
    sample = Sample(
        np.array([group_of[c] for c in points.strata[labelled].tolist()], np.int64),
        np.array([index[c] for c in points.mapped[labelled].tolist()], np.int64),
        np.array([index[c] for c in points.reference[labelled].tolist()], np.int64),
        areas / areas.sum(),
        pixels if (pixels > 0).any() else None,
        len(codes),
        same,
    )
    return sample, float(areas.sum())


def _flawless(classes: tuple[LandCoverClass, ...], counts: np.ndarray) -> list[Note]:
    """A note on classes of the map in which no error was found: their interval has no width."""
    found = [(c.name, int(counts[i].sum())) for i, c in enumerate(classes) if 0 < counts[i].sum() == counts[i, i]]
    if not found:
        return []
    text = ", ".join(f"{name} ({number})" for name, number in found)
    return [
        Note(
            "No error was found among the points of these map classes (points in brackets): {names}. Their interval "
            "has no width, but errors may be there: with n points, a share of up to 3/n often goes unseen.",
            {"names": text},
        )
    ]


def _table(points: LabelledPoints, labelled: np.ndarray, strata: tuple[Stratum, ...]) -> tuple[StratumCount, ...]:
    total = sum(s.area_m2 for s in strata)
    return tuple(
        StratumCount(
            s.code,
            s.name,
            s.pixels,
            s.area_m2,
            s.area_m2 / total,
            int((points.strata == s.code).sum()),
            int((labelled & (points.strata == s.code)).sum()),
        )
        for s in strata
    )
