"""Bootstrap: intervals for figures of confusion matrices whose pixels are not independent.

Neighbouring pixels are alike, so it is whole tiles that are drawn anew, with replacement (Efron and Tibshirani 1993,
chapter 13: percentile interval).
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .estimate import Estimate

ROUNDS = 2000
FEW = 10  # tiles; with fewer an interval is rough
_AT_ONCE = 100  # samples worked out together
_MOST_CELLS = 10_000_000  # of all matrices in memory; with very many classes there are fewer rounds


class Bootstrap:
    """Confusion matrices of ``ROUNDS`` samples of tiles, drawn once and used for all figures.

    ``matrices``: [tiles, classes, classes], counts or areas. The same ``seed`` gives the same intervals.
    """

    def __init__(self, matrices: np.ndarray, seed: int = 0, rounds: int = ROUNDS) -> None:
        tiles, classes = matrices.shape[:2]
        self.tiles, self.whole = tiles, matrices.sum(axis=0).astype(float)
        rounds = min(rounds, max(200, _MOST_CELLS // classes**2)) if tiles > 1 else 0
        self._drawn = np.empty((rounds, classes, classes))
        flat, rng = matrices.reshape(tiles, -1).astype(float), np.random.default_rng(seed)
        for start in range(0, len(self._drawn), _AT_ONCE):
            size = min(_AT_ONCE, len(self._drawn) - start)
            times = rng.multinomial(tiles, np.full(tiles, 1.0 / tiles), size)
            self._drawn[start : start + size] = (times @ flat).reshape(size, classes, classes)

    def estimate(self, figure: Callable[[np.ndarray], np.ndarray]) -> Estimate:
        """``figure`` (matrices [n, classes, classes] -> values [n], nan where undefined) with its 95 % interval.

        Without an interval if there is one tile only. Samples in which the figure is undefined are left out.
        """
        value = float(figure(self.whole[None])[0])
        values = figure(self._drawn)
        values = values[np.isfinite(values)]
        if not np.isfinite(value) or not len(values):
            return Estimate(value)
        low, high = np.percentile(values, [2.5, 97.5])
        return Estimate(
            value, float(np.std(values, ddof=1)) if len(values) > 1 else float("nan"), float(low), float(high)
        )


def ratio(above: np.ndarray, below: np.ndarray) -> np.ndarray:
    """above / below, nan where ``below`` is 0 (float64)."""
    return np.divide(above, below, out=np.full(np.shape(above), np.nan), where=np.asarray(below) > 0)


def equal_share(m: np.ndarray) -> np.ndarray:
    """Share of what lies on the diagonal: overall accuracy, or agreement. ``m``: [n, classes, classes]."""
    return ratio(np.trace(m, axis1=1, axis2=2), m.sum(axis=(1, 2)))


def users(m: np.ndarray, i: int) -> np.ndarray:
    """User's accuracy of class ``i``."""
    return ratio(m[:, i, i], m[:, i].sum(axis=1))


def producers(m: np.ndarray, i: int) -> np.ndarray:
    """Producer's accuracy of class ``i``."""
    return ratio(m[:, i, i], m[:, :, i].sum(axis=1))


def f1(m: np.ndarray, i: int) -> np.ndarray:
    """F1 score of class ``i``: harmonic mean of user's and producer's accuracy."""
    return ratio(2 * m[:, i, i], m[:, i].sum(axis=1) + m[:, :, i].sum(axis=1))


def iou(m: np.ndarray, i: int) -> np.ndarray:
    """Intersection over union of class ``i``; the same if map and reference change places."""
    return ratio(m[:, i, i], m[:, i].sum(axis=1) + m[:, :, i].sum(axis=1) - m[:, i, i])


def mean_iou(m: np.ndarray) -> np.ndarray:
    """Mean IoU of the classes that occur."""
    each = np.stack([iou(m, i) for i in range(m.shape[1])], axis=1)
    known = np.isfinite(each)
    return ratio(np.where(known, each, 0.0).sum(axis=1), known.sum(axis=1))


def reference_share(m: np.ndarray, i: int) -> np.ndarray:
    """Share of class ``i`` in the reference."""
    return ratio(m[:, :, i].sum(axis=1), m.sum(axis=(1, 2)))


def map_share(m: np.ndarray, i: int) -> np.ndarray:
    """Share of class ``i`` in the map."""
    return ratio(m[:, i].sum(axis=1), m.sum(axis=(1, 2)))


def kappa(m: np.ndarray) -> np.ndarray:
    """Cohen's kappa (1960): agreement beyond what chance gives. nan if chance alone gives all of it.

    Only for comparison with older work: it depends on how common the classes are (Pontius and Millones 2011).
    """
    total = m.sum(axis=(1, 2))
    chance = ratio((m.sum(axis=1) * m.sum(axis=2)).sum(axis=1), total**2)
    return ratio(equal_share(m) - chance, 1.0 - chance)
