"""Sampling design: how many points to label, and how they are shared out among the strata of a map.

Simple random, systematic, or stratified: then the points are allocated in proportion to the strata's areas, equally,
or by Neyman's rule (most points where the map is uncertain and large). The number of points may follow from a wished
standard error of the overall accuracy (Olofsson et al. 2014, equation 13; Cochran 1977, 5.25):

    n = (sum W_h S_h / S)²,  S_h = sqrt(U_h (1 - U_h))

with W_h the stratum's share of the area and U_h the user's accuracy that is expected of it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

import numpy as np

from ..landcover.errors import ParameterError

DESIGNS = ("simple", "stratified", "systematic")
ALLOCATIONS = ("proportional", "equal", "neyman")
USUAL_MINIMUM = 25  # points in a stratum that nobody set
FEWEST = 2  # points in a stratum: with one, its variance cannot be estimated


@dataclass(frozen=True)
class Stratum:
    """``pixels``, ``area_m2``: its part of the population; ``points``: drawn in it. ``area_m2`` counts pixels if the
    map has no CRS."""

    code: int
    name: str
    pixels: int
    area_m2: float
    points: int = 0


@dataclass(frozen=True)
class DesignWishes:
    """What a person asks for.

    ``kind``: of ``DESIGNS``. ``size``: points, or None if ``standard_error`` (of the overall accuracy, a share) is to
    decide. ``expected``: user's accuracy (share) expected of each stratum by code; ``default_expected`` for those not
    in it. ``minimum``: points in each stratum at least, as far as it has pixels. ``seed``: the same gives the same
    points.
    """

    kind: str = "stratified"
    size: int | None = 400
    standard_error: float | None = None
    allocation: str = "proportional"
    expected: tuple[tuple[int, float], ...] = ()
    default_expected: float = 0.8
    minimum: int | None = None
    seed: int = 0

    def check(self) -> None:
        """``ParameterError`` if the wishes make no sense."""
        if self.kind not in DESIGNS or self.allocation not in ALLOCATIONS:
            raise ParameterError(
                "There is no design {kind!r} with allocation {allocation!r}. Designs: {designs}; allocations: {known}.",
                kind=self.kind,
                allocation=self.allocation,
                designs=", ".join(DESIGNS),
                known=", ".join(ALLOCATIONS),
            )
        if self.size is None and self.standard_error is None:
            raise ParameterError("Give the number of points, or the standard error that is wished.")
        if self.size is not None and self.size < 1:
            raise ParameterError("The number of points must be 1 or more, not {size}.", size=self.size)
        if self.standard_error is not None and not 0 < self.standard_error < 0.5:
            raise ParameterError(
                "The standard error must lie between 0 and 0.5 (0.01 is one percent), not {value:g}.",
                value=self.standard_error,
            )
        for value in (self.default_expected, *(v for _, v in self.expected)):
            if not 0 <= value <= 1:
                raise ParameterError(
                    "An expected user's accuracy must lie between 0 and 1, not {value:g}.", value=value
                )
        if (self.minimum or 0) < 0 or self.seed < 0:
            raise ParameterError("Fewest points of a stratum and seed must be 0 or more.")

    def least(self, strata: int, total: int) -> int:
        """Points that each of ``strata`` strata gets at least, of ``total``."""
        return self.minimum if self.minimum is not None else min(USUAL_MINIMUM, total // (2 * max(strata, 1)))

    def deviations(self, codes: tuple[int, ...]) -> np.ndarray:
        """S_h of each stratum (float64). ``ParameterError`` if ``expected`` names a stratum that is not there."""
        expected = dict(self.expected)
        unknown = sorted(set(expected) - set(codes))
        if unknown:
            raise ParameterError(
                "An accuracy is expected of {unknown}, but the strata are {codes}.",
                unknown=", ".join(map(str, unknown)),
                codes=", ".join(map(str, codes)),
            )
        values = np.array([expected.get(code, self.default_expected) for code in codes], float)
        return np.sqrt(values * (1.0 - values))


def sample_size(
    weights: np.ndarray, deviations: np.ndarray, standard_error: float, allocation: str = "proportional"
) -> int:
    """Points that give the overall accuracy ``standard_error``. ``weights``, ``deviations``: float64 [strata].

    With the same number in each stratum more are needed: n = strata · sum W² S² / standard_error² (from the variance
    of a stratified mean, Cochran 1977, theorem 5.3).
    """
    parts = weights * deviations
    top = len(parts) * np.sum(parts**2) if allocation == "equal" else np.sum(parts) ** 2
    return max(1, math.ceil(round(float(top) / standard_error**2, 9)))


def allocate(
    total: int, pixels: np.ndarray, weights: np.ndarray, deviations: np.ndarray, allocation: str, minimum: int
) -> np.ndarray:
    """Points for each stratum (int64 [strata]).

    Strata that the rule gives less than ``minimum`` (and less than two) get that many, the others share the rest by
    the rule, as Olofsson et al. 2014 (5.1.2) advise for rare classes. No stratum gets more points than it has pixels.
    The sum is ``total``, or less if there are fewer pixels. ``ParameterError`` if the minimum alone takes more.
    """
    least = np.minimum(max(minimum, FEWEST), pixels)
    if least.sum() > total:
        raise ParameterError(
            "{total} points are too few: {strata} strata with at least {minimum} points each take {needed}. Use more "
            "points or a smaller minimum.",
            total=total,
            strata=int((pixels > 0).sum()),
            minimum=max(minimum, FEWEST),
            needed=int(least.sum()),
        )
    keys = {"proportional": weights, "equal": np.ones_like(weights), "neyman": weights * deviations}
    key = np.where(pixels > 0, keys[allocation], 0.0)
    if key.sum() <= 0:  # Neyman, and no stratum is expected to have errors
        key = np.where(pixels > 0, weights, 0.0)
    total = int(min(total, pixels.sum()))
    points = np.zeros(len(pixels), np.int64)
    free = pixels > 0
    while free.any():
        left = total - points[~free].sum()
        part = np.zeros(len(pixels))
        if key[free].sum() > 0:
            part[free] = left * key[free] / key[free].sum()
        raised, capped = free & (part < least), free & (part > pixels)
        if raised.any():
            points[raised], free = least[raised], free & ~raised
        elif capped.any():
            points[capped], free = pixels[capped], free & ~capped
        else:
            points[free] = _whole(part[free], int(left))
            break
    short = total - int(points.sum())  # everything was settled at a bound: the rest goes where pixels are left
    for h in np.argsort(-key, kind="stable"):
        more = min(short, int(pixels[h] - points[h]))
        points[h] += more
        short -= more
    return points


def _whole(parts: np.ndarray, total: int) -> np.ndarray:
    """Whole numbers with sum ``total`` nearest to ``parts`` (largest remainders; of equal ones the first)."""
    whole = np.floor(parts).astype(np.int64)
    rest = np.argsort(-(parts - whole), kind="stable")[: total - int(whole.sum())]
    whole[rest] += 1
    return whole
