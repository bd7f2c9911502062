"""Confusion matrix: how often each class of a map meets each class of a reference."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..landcover.errors import ParameterError


@dataclass(frozen=True)
class ConfusionMatrix:
    """``counts``: int64 [classes, classes], rows = map, columns = reference, both in the order of ``codes``."""

    codes: tuple[int, ...]
    counts: np.ndarray

    @property
    def total(self) -> int:
        """Number of compared pixels."""
        return int(self.counts.sum())

    @property
    def overall_accuracy(self) -> float:
        """Share (0..1) of pixels whose class is equal; nan if none were compared."""
        return float(np.trace(self.counts) / self.total) if self.total else float("nan")

    @property
    def iou(self) -> np.ndarray:
        """Intersection over union per class (float64, nan for a class that neither has)."""
        return self._ratio(self.counts.sum(axis=0) + self.counts.sum(axis=1) - np.diag(self.counts))

    @property
    def users_accuracy(self) -> np.ndarray:
        """Per class: share of its map pixels that the reference confirms."""
        return self._ratio(self.counts.sum(axis=1))

    @property
    def producers_accuracy(self) -> np.ndarray:
        """Per class: share of its reference pixels that the map has."""
        return self._ratio(self.counts.sum(axis=0))

    @property
    def mean_iou(self) -> float:
        """Mean of ``iou`` over the classes that map or reference have."""
        iou = self.iou
        return float(np.nanmean(iou)) if np.isfinite(iou).any() else float("nan")

    def _ratio(self, below: np.ndarray) -> np.ndarray:
        hits = np.diag(self.counts).astype(np.float64)
        return np.divide(hits, below, out=np.full(len(self.codes), np.nan), where=below > 0)


def confusion_matrix(mapped: np.ndarray, reference: np.ndarray, codes: tuple[int, ...]) -> ConfusionMatrix:
    """Compare two class arrays (uint8, same shape). Pixels that are nodata (0) or hold another code in either are
    left out. ``ParameterError`` if the shapes differ."""
    if mapped.shape != reference.shape:
        raise ParameterError("Map {a} and reference {b} have different sizes.", a=mapped.shape, b=reference.shape)
    index = np.full(256, -1, np.int64)
    index[list(codes)] = np.arange(len(codes))
    rows, columns = index[mapped.ravel()], index[reference.ravel()]
    both = (rows >= 0) & (columns >= 0)
    n = len(codes)
    counts = np.bincount(rows[both] * n + columns[both], minlength=n * n).reshape(n, n)
    return ConfusionMatrix(tuple(codes), counts)
