"""Estimate: a figure worked out from a sample, with its standard error and 95 % interval."""

from __future__ import annotations

import math
from dataclasses import dataclass, field

Z95 = 1.96  # as printed by Olofsson et al. 2014 and most others


@dataclass(frozen=True)
class Estimate:
    """``value``; ``se``: its standard error; ``low``, ``high``: ends of the 95 % interval.

    All are nan where the data say nothing. ``se`` is nan for intervals by bootstrap.
    """

    value: float
    se: float = math.nan
    low: float = math.nan
    high: float = math.nan

    @property
    def half_width(self) -> float:
        """1.96 standard errors: the ± of the literature, not cut at 0 and 1."""
        return Z95 * self.se

    def times(self, factor: float) -> Estimate:
        """The same in another unit, such as m² from a share of the area."""
        return Estimate(self.value * factor, self.se * factor, self.low * factor, self.high * factor)


UNKNOWN = Estimate(math.nan)


def share(value: float, variance: float) -> Estimate:
    """Estimate of a share (0..1): normal interval, cut at 0 and 1. A negative ``variance`` is rounding: 0."""
    if not math.isfinite(value):
        return UNKNOWN
    if not math.isfinite(variance):
        return Estimate(value)
    se = math.sqrt(max(variance, 0.0))
    return Estimate(value, se, max(0.0, value - Z95 * se), min(1.0, value + Z95 * se))


@dataclass(frozen=True)
class Note:
    """What a reader must know about the figures: an English sentence with ``{names}``, and their values."""

    template: str
    values: dict[str, object] = field(default_factory=dict)

    @property
    def text(self) -> str:
        """The sentence in English."""
        return self.template.format(**self.values) if self.values else self.template
