"""Split report: how a dataset was split, how far the splits are apart, and how classes are spread over them."""

from __future__ import annotations

import itertools
import math
from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from typing import Any

import numpy as np

from ..landcover.legend import Legend
from ..landcover.progress import Feedback
from .chips import Chip
from .footprints import Footprints
from .splits import SPLITS, SplitRule


@dataclass
class SplitReport:
    """``chips``: number per split. ``left_out``: chips that came too near to another split. ``unlabelled``: chips with
    too few labels. ``distances``: metres between two splits ("train-val", ...), smallest. ``shares``: percent of
    labelled pixels per split and class name, over all under "all". ``imbalance``: per split, half the sum of absolute
    differences (percent) to the shares over all: 0 = the same mixture, 100 = nothing in common."""

    rule: dict[str, Any]
    chips: dict[str, int]
    left_out: int
    unlabelled: int
    distances: dict[str, float]
    pixels: dict[str, dict[str, int]]
    shares: dict[str, dict[str, float]]
    imbalance: dict[str, float] = field(default_factory=dict)

    def as_dict(self) -> dict[str, Any]:
        """For JSON."""
        return asdict(self)

    @property
    def smallest_distance(self) -> float | None:
        """Metres between the two splits that are nearest to each other; None if there is one split only."""
        return min(self.distances.values(), default=None)


def report_of(
    chips: Sequence[Chip], rule: SplitRule, legend: Legend, unlabelled: int, feedback: Feedback
) -> SplitReport:
    """The report on ``chips`` (with their splits and counts; those with split "" were left out). ``Cancelled``."""
    kept = [chip for chip in chips if chip.split]
    used = [name for name in SPLITS if any(chip.split == name for chip in kept)]
    prints = Footprints(np.array([chip.corners for chip in kept]))
    label = np.array([chip.split for chip in kept], dtype=object)
    distances = {
        f"{a}-{b}": round(prints.smallest(np.flatnonzero(label == a), np.flatnonzero(label == b), feedback), 3)
        for a, b in itertools.combinations(used, 2)
    }
    counts = {name: _counts([c for c in kept if c.split == name], legend) for name in used}
    counts["all"] = _counts(kept, legend)
    shares = {name: _shares(values) for name, values in counts.items()}
    imbalance = {
        name: round(sum(abs(shares[name][c] - shares["all"][c]) for c in shares["all"]) / 2, 2) for name in used
    }
    return SplitReport(
        rule=asdict(rule),
        chips={name: sum(c.split == name for c in kept) for name in SPLITS},
        left_out=len(chips) - len(kept),
        unlabelled=unlabelled,
        distances={k: v for k, v in distances.items() if math.isfinite(v)},
        pixels=counts,
        shares=shares,
        imbalance=imbalance,
    )


def _counts(chips: Sequence[Chip], legend: Legend) -> dict[str, int]:
    total = sum((c.counts for c in chips if c.counts is not None), np.zeros(256, np.int64))
    return {c.name: int(total[c.code]) for c in legend.classes}


def _shares(counts: dict[str, int]) -> dict[str, float]:
    total = sum(counts.values())
    return {name: round(100.0 * n / total, 4) if total else 0.0 for name, n in counts.items()}
