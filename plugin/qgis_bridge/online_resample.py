"""Resampling of pictures with transparent pixels: area averages where they are reduced, cubic where enlarged."""

from __future__ import annotations

import math

import numpy as np

_SHARPNESS = -0.5  # of the cubic kernel (Keys 1981, IEEE Trans. ASSP 29(6)): the one that GDAL uses
CUBIC_REACH = 2  # pixels beyond a window that enlarging looks at


def resample(
    values: np.ndarray, valid: np.ndarray, start: tuple[float, float], step: tuple[float, float], shape: tuple[int, int]
) -> tuple[np.ndarray, np.ndarray]:
    """A window of ``values`` (uint8 [bands, h, w]) with validity ``valid`` (bool [h, w]) in another pixel size.

    ``start``: x, y of the window's corner in pixels of ``values``; ``step``: pixels of ``values`` per pixel of the
    result; ``shape``: (h, w) of the result. Invalid pixels have no weight; a pixel of the result is valid if at least
    half of what it is made of is.
    """
    rows = _taps(start[1], step[1], shape[0], values.shape[1])
    cols = _taps(start[0], step[0], shape[1], values.shape[2])
    if valid.all():
        weight = None
        seen = np.ones(shape, bool)
    else:
        weight = _apply(valid.astype(np.float32), rows, cols)
        seen = weight >= 0.5
    result = np.zeros((len(values), *shape), np.uint8)
    for band, target in zip(values, result):
        moved = _apply(band.astype(np.float32) * valid if weight is not None else band.astype(np.float32), rows, cols)
        if weight is not None:
            moved /= np.where(seen, weight, 1.0)
        target[...] = np.clip(np.rint(moved), 0, 255) * seen
    return result, seen


def _taps(start: float, step: float, count: int, length: int) -> tuple[np.ndarray, np.ndarray]:
    """Which pixels (int [count, n]) with which weights (float32 [count, n], sums 1) make each pixel along an axis."""
    if step >= 1.0:
        low = start + step * np.arange(count)
        first = np.floor(low + 1e-9).astype(int)
        index = first[:, None] + np.arange(math.ceil(step) + 1)
        weight = np.minimum(index + 1, low[:, None] + step) - np.maximum(index, low[:, None])
    else:
        centre = start + step * (np.arange(count) + 0.5) - 0.5
        index = np.floor(centre).astype(int)[:, None] + np.arange(-1, 3)
        distance, a = np.abs(centre[:, None] - index), _SHARPNESS
        near = ((a + 2) * distance - (a + 3)) * distance**2 + 1
        far = a * (((distance - 5) * distance + 8) * distance - 4)
        return _inside(index, np.where(distance <= 1, near, far), length, keep=True)
    return _inside(index, np.maximum(weight, 0.0), length, keep=False)


def _inside(index: np.ndarray, weight: np.ndarray, length: int, keep: bool) -> tuple[np.ndarray, np.ndarray]:
    """Beyond the edge: the edge's pixel again (``keep``), or nothing."""
    if not keep:
        weight = np.where((index >= 0) & (index < length), weight, 0.0)
    total = weight.sum(axis=1, keepdims=True)
    return np.clip(index, 0, length - 1), (weight / np.where(total > 0, total, 1.0)).astype(np.float32)


def _apply(values: np.ndarray, rows: tuple[np.ndarray, np.ndarray], cols: tuple[np.ndarray, np.ndarray]) -> np.ndarray:
    """Weighted sums along both axes of float32 [h, w]."""
    index, weight = cols
    across = sum(values[:, index[:, k]] * weight[:, k] for k in range(index.shape[1]))
    index, weight = rows
    return sum(across[index[:, k]] * weight[:, k, None] for k in range(index.shape[1]))
