"""Place to check: a square of a tile, as large as one looks at in one go, in which the model expects many errors.

A person who goes from place to place meets most errors before having seen half of the tile: where the model gives a
pixel 60 %, four in ten of such pixels are wrong.
"""

from __future__ import annotations

import numpy as np

from .grid import Window

SIDE = 192  # image pixels; at three screen pixels each they fill half of a small screen
_CELLS = 4  # places begin at multiples of a quarter of their side
LEAST = 0.08  # expected share of wrong pixels; what is surer is no place to check


def places_to_check(confidence: np.ndarray, inside: np.ndarray, side: int = SIDE) -> list[Window]:
    """Places of a tile, the one with most expected errors first; each counts only what earlier ones leave.

    ``confidence``: uint8 [h, w], percent, 0 = not known; ``inside``: bool [h, w], the tile's pixels. Windows are
    counted from the tile's corner and lie inside its window.
    """
    rows, cols = (_edges(length, side) for length in confidence.shape)
    doubt = np.where((confidence > 0) & inside, 100.0 - confidence, 0.0) / 100.0
    sums = np.add.reduceat(np.add.reduceat(doubt, rows[:-1], axis=0), cols[:-1], axis=1)
    down, right = min(_CELLS, rows.size - 1), min(_CELLS, cols.size - 1)
    least = LEAST * np.outer(rows[down:] - rows[:-down], cols[right:] - cols[:-right])
    found: list[Window] = []
    while True:
        table = np.pad(sums.cumsum(axis=0).cumsum(axis=1), ((1, 0), (1, 0)))
        totals = table[down:, right:] - table[:-down, right:] - table[down:, :-right] + table[:-down, :-right]
        i, j = np.unravel_index(int(totals.argmax()), totals.shape)
        if totals[i, j] < least[i, j]:
            return found
        sums[i : i + down, j : j + right] = 0.0
        (top, bottom), (left, end) = rows[[i, i + down]].tolist(), cols[[j, j + right]].tolist()
        found.append(Window(top, left, bottom - top, end - left))


def _edges(length: int, side: int) -> np.ndarray:
    """Where cells begin along an axis, and its end: equal ones, about a quarter of ``side``."""
    count = max(1, round(length * _CELLS / side))
    return np.arange(count + 1) * length // count
