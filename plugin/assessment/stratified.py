"""Stratified estimators: figures of a whole map from a sample of its pixels.

Every figure is a ratio R = Y/X of two means over the map's area, estimated stratum by stratum. With y and x known for
each sampled pixel, strata of weight W_h with n_h of N_h pixels sampled (Cochran 1977, Stehman 2014, equations 2, 25
to 28):

    Y = sum W_h mean(y_h)
    V(R) = 1/X² · sum W_h² (1 - n_h/N_h) s²(y_h - R x_h) / n_h

The correction 1 - n_h/N_h is left out, as usual, where at most 5 % of a stratum are sampled (Cochran 1977, 2.6).

Whether a pixel is of map class m and of reference class r decides y and x (``FIGURES``). Where the strata are the map
classes these are the formulas of Olofsson et al. 2014 (equations 1 to 11).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np

from .estimate import UNKNOWN, Estimate, share

_NEGLIGIBLE = 0.05  # part of a stratum that may be sampled before the correction counts

# (m, r) -> (y, x). m: the pixel is of the class in the map; r: it is in the reference. Works on arrays of 0 and 1.
FIGURES: dict[str, Callable[[np.ndarray, np.ndarray], tuple[np.ndarray, np.ndarray]]] = {
    "users": lambda m, r: (m * r, m),
    "producers": lambda m, r: (m * r, r),
    "f1": lambda m, r: (2.0 * m * r, m + r),
    "iou": lambda m, r: (m * r, np.maximum(m, r)),
    "area": lambda m, r: (r, np.ones_like(r)),
    "mapped": lambda m, r: (m, np.ones_like(m)),
}


@dataclass(frozen=True)
class Sample:
    """Labelled sample pixels.

    ``stratum``, ``mapped``, ``reference``: int64 [n], index of each pixel's stratum, map class and reference class.
    ``weights``: float64 [strata], share of the map's area, sum 1. ``pixels``: int64 [strata] in each stratum, or None
    if unknown. ``classes``: number of classes. ``strata_are_classes``: stratum h is map class h, pixel for pixel.
    """

    stratum: np.ndarray
    mapped: np.ndarray
    reference: np.ndarray
    weights: np.ndarray
    pixels: np.ndarray | None
    classes: int
    strata_are_classes: bool

    @property
    def sizes(self) -> np.ndarray:
        """Labelled pixels in each stratum (int64 [strata])."""
        return np.bincount(self.stratum, minlength=len(self.weights))

    def counts(self) -> np.ndarray:
        """Confusion matrix in pixels of the sample: int64 [classes, classes], rows = map, columns = reference."""
        cells = self.mapped * self.classes + self.reference
        return np.bincount(cells, minlength=self.classes**2).reshape(self.classes, self.classes)

    def shares(self) -> np.ndarray:
        """The same as estimated shares of the map's area: float64, sum 1 (Stehman 2014, equation 24)."""
        cells = self.mapped * self.classes + self.reference
        each = np.divide(self.weights, self.sizes, out=np.zeros(len(self.weights)), where=self.sizes > 0)
        flat = np.bincount(cells, weights=each[self.stratum], minlength=self.classes**2)
        return flat.reshape(self.classes, self.classes)


def overall(sample: Sample) -> Estimate:
    """Overall accuracy: share of the area whose map class is the reference class."""
    hit = (sample.mapped == sample.reference).astype(float)
    return _ratio(sample, hit, np.ones_like(hit), np.ones(len(sample.weights)))


def class_figure(sample: Sample, figure: str, index: int) -> Estimate:
    """One of ``FIGURES`` for class ``index``. ``UNKNOWN`` if its denominator is empty."""
    y_of, m, r = FIGURES[figure], sample.mapped == index, sample.reference == index
    y, x = y_of(m.astype(float), r.astype(float))
    value = _value(sample, y, x)
    if not np.isfinite(value):
        return UNKNOWN
    return _ratio(sample, y, x, _spans(sample, figure, index, value))


def _spans(sample: Sample, figure: str, index: int, ratio: float) -> np.ndarray:
    """How far apart y - R x can lie at most in each stratum (float64 [strata])."""
    spans = np.zeros(len(sample.weights))
    for h in range(len(spans)):
        mapped = [h == index] if sample.strata_are_classes else [False, True]
        m, r = (a.ravel().astype(float) for a in np.meshgrid(mapped, [False, True]))
        y, x = FIGURES[figure](m, r)
        spans[h] = np.ptp(y - ratio * x)
    return spans


def _value(sample: Sample, y: np.ndarray, x: np.ndarray) -> float:
    below = _mean(sample, x)
    return _mean(sample, y) / below if below > 0 else float("nan")


def _mean(sample: Sample, values: np.ndarray) -> float:
    sizes = sample.sizes
    sums = np.bincount(sample.stratum, weights=values, minlength=len(sizes))
    return float(np.sum(sample.weights * np.divide(sums, sizes, out=np.zeros(len(sizes)), where=sizes > 0)))


def _ratio(sample: Sample, y: np.ndarray, x: np.ndarray, spans: np.ndarray) -> Estimate:
    """Value and variance of Y/X. A stratum with one labelled pixel shows no variance: there the largest possible one
    is taken, a quarter of the squared span of y - R x (Popoviciu)."""
    value = _value(sample, y, x)
    if not np.isfinite(value):
        return UNKNOWN
    z, sizes, h = y - value * x, sample.sizes, sample.stratum
    used = sizes > 0
    n = np.maximum(sizes, 1)
    mean = np.bincount(h, weights=z, minlength=len(n)) / n
    squares = np.bincount(h, weights=(z - mean[h]) ** 2, minlength=len(n))
    variance = np.where(sizes > 1, squares / np.maximum(sizes - 1, 1), spans**2 / 4.0)
    total = np.sum(np.where(used, sample.weights**2 * _left(sample) * variance / n, 0.0))
    return share(value, float(total / _mean(sample, x) ** 2))


def _left(sample: Sample) -> np.ndarray:
    """Finite population correction of each stratum (float64 [strata])."""
    if sample.pixels is None:
        return np.ones(len(sample.weights))
    taken = np.minimum(sample.sizes / np.maximum(sample.pixels, 1), 1.0)
    return np.where(taken > _NEGLIGIBLE, 1.0 - taken, 1.0)
