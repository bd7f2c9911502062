"""Split: which chips train, which validate, which test. Without leaks: near places stay together.

Chips are put into groups first (blocks on the ground, values of an attribute, frames of a tile), groups into splits,
and then chips of different splits that overlap or are nearer to each other than the buffer are left out.
"""

from __future__ import annotations

import math
from collections import Counter
from collections.abc import Sequence
from dataclasses import dataclass
from heapq import heapify, heappop, heappush
from itertools import combinations
from typing import Any

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.progress import Feedback
from .chips import Chip
from .footprints import Footprints

SPLITS = ("train", "val", "test")
METHODS = ("blocks", "attribute", "frames", "none")
_SPELLINGS = {
    "train": "train",
    "training": "train",
    "val": "val",
    "valid": "val",
    "validate": "val",
    "validation": "val",
    "test": "test",
    "testing": "test",
}
_EARTH = 6371007.2  # metres: radius of the sphere with the earth's surface
TOUCH = 1e-3  # metres by which neighbours may overlap through rounding


@dataclass(frozen=True)
class SplitRule:
    """How to split.

    ``method``: one of ``METHODS``. ``shares``: of train, val, test, summing up to 1 (not for frames, which give 2:1:1,
    nor where the attribute names splits). ``block``: side of a block in metres. ``attribute``: of an area, such as
    ``region``, ``country`` or ``split``. ``buffer``: metres. ``seed``: for the order in which groups are dealt out.
    """

    method: str = "blocks"
    shares: tuple[float, float, float] = (0.7, 0.15, 0.15)
    block: float = 1000.0
    attribute: str = "region"
    buffer: float = 0.0
    seed: int = 0

    def check(self) -> None:
        """``ParameterError`` for values that make no sense."""
        if self.method not in METHODS:
            raise ParameterError(
                "The way to split must be one of {known}, not {method!r}.", known=", ".join(METHODS), method=self.method
            )
        if len(self.shares) != 3 or min(self.shares) < 0 or abs(sum(self.shares) - 1) > 1e-6:
            raise ParameterError(
                "The shares of train, val and test must be 0 or more and sum up to 100 %, not {shares}.",
                shares=", ".join(f"{100 * s:g} %" for s in self.shares),
            )
        if not (math.isfinite(self.block) and self.block > 0):
            raise ParameterError("The side of a block must be above 0 m, not {block}.", block=self.block)
        if not (math.isfinite(self.buffer) and self.buffer >= 0):
            raise ParameterError("The buffer must be 0 m or more, not {buffer}.", buffer=self.buffer)


def split_chips(
    chips: Sequence[Chip], rule: SplitRule, boxes: Sequence[tuple[float, float]], feedback: Feedback
) -> list[Chip]:
    """The chips with their split; "" for those that are left out because they come too near to another split.

    ``boxes``: width and height of each area in pixels of its grid, for frames. ``ParameterError`` if there are fewer
    groups than splits asked for. ``Cancelled``.
    """
    rule.check()
    if rule.method == "none":
        return [chip.with_(split="train") for chip in chips]
    if rule.method == "frames":
        names = [frame_of(chip, boxes[chip.area]) for chip in chips]
    else:
        groups = block_keys(chips, rule.block) if rule.method == "blocks" else _values(chips, rule.attribute)
        named = {group: _SPELLINGS.get(group.lower(), "") if isinstance(group, str) else "" for group in set(groups)}
        deal = named if groups and all(named.values()) else deal_out(groups, rule)
        names = [deal[group] for group in groups]
    keep = without_leaks(chips, names, rule.buffer, feedback)
    return [chip.with_(split=name if kept else "") for chip, name, kept in zip(chips, names, keep)]


def _values(chips: Sequence[Chip], attribute: str) -> list[str]:
    values = [str(chip.attributes.get(attribute) or "") for chip in chips]
    if chips and not any(values):
        raise ParameterError(
            "No area has the attribute {attribute}. Areas have: {known}.",
            attribute=attribute,
            known=", ".join(sorted({k for chip in chips for k, v in chip.attributes.items() if v})),
        )
    return values


def block_keys(chips: Sequence[Chip], side: float) -> list[tuple[int, int]]:
    """Block of each chip's centre: (band of latitude, column in it), each about ``side`` x ``side`` metres.

    Bands and columns are counted on a sphere, so blocks are the same whatever the coordinate system of an image.
    """
    if not chips:
        return []
    step = math.degrees(side / _EARTH)
    corners = np.array([chip.corners for chip in chips])
    first = corners[:, :1, 0]
    lons = first + (corners[..., 0] - first + 180.0) % 360.0 - 180.0
    lon = ((lons.min(axis=1) + lons.max(axis=1)) / 2 + 180.0) % 360.0
    lat = (corners[..., 1].min(axis=1) + corners[..., 1].max(axis=1)) / 2
    band = np.floor((lat + 90.0) / step)
    shrink = np.cos(np.radians(np.clip((band + 0.5) * step - 90.0, -89.9, 89.9)))
    # A whole number of columns around the earth, so that there is no seam.
    columns = np.maximum(1, np.round(360.0 * shrink / step))
    return list(zip(band.astype(int).tolist(), np.floor(lon / 360.0 * columns).astype(int).tolist()))


def deal_out(groups: Sequence[object], rule: SplitRule) -> dict[object, str]:
    """Split of each group: in an order drawn with the seed each goes where most is missing (counted in chips)."""
    sizes = Counter(groups)
    wanted = {name: share for name, share in zip(SPLITS, rule.shares) if share > 0}
    if len(sizes) < len(wanted):
        raise ParameterError(
            "There are {groups} groups of chips for {splits} splits. Use smaller blocks, another attribute, or fewer "
            "splits.",
            groups=len(sizes),
            splits=len(wanted),
        )
    order: list[Any] = sorted(sizes, key=str)
    np.random.default_rng(rule.seed).shuffle(order)
    total, have, deal = len(groups), dict.fromkeys(wanted, 0), {}
    for position, group in enumerate(order):
        empty = [name for name in wanted if not have[name]]
        left = len(order) - position
        choices = empty if len(empty) == left else list(wanted)  # each split gets something
        deal[group] = max(choices, key=lambda name: wanted[name] - have[name] / total)
        have[deal[group]] += sizes[group]
    return deal


def frame_widths(side: float) -> tuple[float, float]:
    """Widths of the outer (train) and the inner frame (val) of a square of this side; the rest is test.

    Areas are 2:1:1. After reBEN (Clasen et al. 2024), whose paper prints the two widths the other way round:
    with p = q = 1/4, outer = (1 - sqrt(p + q)) / 2 · side, inner = (sqrt(p + q) - sqrt(p)) / 2 · side.
    """
    p = q = 0.25
    return (1 - math.sqrt(p + q)) / 2 * side, (math.sqrt(p + q) - math.sqrt(p)) / 2 * side


def frame_of(chip: Chip, box: tuple[float, float]) -> str:
    """Split of a chip by where its centre lies in its area (``box``: width and height of the area, pixels)."""
    inside = {"val": True, "test": True}
    for start, length in ((chip.col, box[0]), (chip.row, box[1])):
        outer, inner = frame_widths(length)
        to_edge = min(start + chip.size / 2, length - start - chip.size / 2)
        inside["val"] &= to_edge >= outer
        inside["test"] &= to_edge >= outer + inner
    return "test" if inside["test"] else "val" if inside["val"] else "train"


def without_leaks(chips: Sequence[Chip], names: Sequence[str], buffer: float, feedback: Feedback) -> list[bool]:
    """Which chips can stay so that no two of different splits overlap or are nearer than ``buffer`` metres.

    Chips that are too near to another split go one by one: always from the split that has kept the largest part of its
    chips, and there the one that stands in the way of most others. So splits keep their proportions. ``Cancelled``.
    """
    against = _conflicts(chips, names, buffer, feedback)
    total = Counter(names)
    have = Counter(names)
    keep = [True] * len(chips)
    heaps: dict[str, list[tuple[int, int]]] = {name: [] for name in SPLITS}
    for i, others in against.items():
        heaps[names[i]].append((-len(others), i))
    for heap in heaps.values():
        heapify(heap)
    removed = 0
    while True:
        if removed % 1000 == 0:
            feedback.check()
        for heap in heaps.values():  # forget what has changed since it was put there
            while heap and -heap[0][0] != len(against[heap[0][1]]):
                heappop(heap)
        left = [name for name in SPLITS if heaps[name] and heaps[name][0][0] < 0]
        if not left:
            return keep
        split = max(left, key=lambda name: have[name] / total[name])
        _, gone = heappop(heaps[split])
        keep[gone] = False
        have[split] -= 1
        removed += 1
        for other in against[gone]:
            against[other].discard(gone)
            heappush(heaps[names[other]], (-len(against[other]), other))
        against[gone] = set()


def _conflicts(chips: Sequence[Chip], names: Sequence[str], buffer: float, feedback: Feedback) -> dict[int, set[int]]:
    """For each chip that is too near to chips of other splits: which ones. ``Cancelled``."""
    prints = Footprints(np.array([chip.corners for chip in chips]))
    label = np.array(names, dtype=object)
    against: dict[int, set[int]] = {}
    for one, other in combinations(SPLITS, 2):
        for i, near, distances in prints.near(
            np.flatnonzero(label == one), np.flatnonzero(label == other), buffer, feedback
        ):
            for j in near[distances < (buffer or -TOUCH)].tolist():
                against.setdefault(i, set()).add(j)
                against.setdefault(j, set()).add(i)
    return against
