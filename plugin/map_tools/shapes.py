"""Shapes: which pixels a brush, a polygon or a box covers. A pixel counts if its centre does.

Places are lattice places of the image, (row, col) with fractions; the centre of pixel (r, c) is (r + 0.5, c + 0.5).
A mask is a ``Mask``: its upper left pixel and a bool array.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from typing import NamedTuple

import numpy as np

from ..annotation.grid import Window

Place = tuple[float, float]
_REACH = 1e-9  # a centre on the edge of a brush belongs to it, whatever the rounding


class Mask(NamedTuple):
    """``mask``: bool [h, w] with its upper left at image pixel (``row``, ``col``)."""

    row: int
    col: int
    mask: np.ndarray

    @property
    def window(self) -> Window:
        """Where it is."""
        return Window(self.row, self.col, *self.mask.shape)

    def cut(self, window: Window) -> Mask:
        """The part inside ``window``."""
        here = self.window.meet(window)
        if here.empty:
            return Mask(window.row, window.col, np.zeros((0, 0), bool))
        return Mask(here.row, here.col, self.mask[here.slices(self.window)])


def capsule_window(start: Place, end: Place, radius: float) -> Window:
    """The pixels that a round brush can cover on its way from ``start`` to ``end``."""
    row = math.floor(min(start[0], end[0]) - radius)
    col = math.floor(min(start[1], end[1]) - radius)
    bottom = math.ceil(max(start[0], end[0]) + radius)
    right = math.ceil(max(start[1], end[1]) + radius)
    return Window(row, col, bottom - row, right - col)


def capsule(start: Place, end: Place, radius: float, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
    """Whether a round brush that goes straight from ``start`` to ``end`` covers pixels: bool [len(rows), len(cols)].

    The pixel under each end is always covered, so that a brush of any size leaves a mark.
    """
    y, x = rows[:, None] + 0.5, cols[None, :] + 0.5
    dy, dx = end[0] - start[0], end[1] - start[1]
    length = dy * dy + dx * dx
    if length > 0:
        share = np.clip(((y - start[0]) * dy + (x - start[1]) * dx) / length, 0.0, 1.0)
        distance = (y - start[0] - share * dy) ** 2 + (x - start[1] - share * dx) ** 2
    else:
        distance = (y - start[0]) ** 2 + (x - start[1]) ** 2
    covered = distance <= radius * radius + _REACH
    for place in (start, end):
        covered[np.ix_(rows == math.floor(place[0]), cols == math.floor(place[1]))] = True
    return covered


def stroke(places: Sequence[Place], radius: float, limit: Window) -> Mask:
    """All pixels that a round brush covers on its way over ``places`` (at least one), inside ``limit``."""
    starts = [places[0], *places[:-1]]
    pieces = [capsule_window(a, b, radius).meet(limit) for a, b in zip(starts, places)]
    touched = [window for window in pieces if not window.empty]
    if not touched:
        return Mask(limit.row, limit.col, np.zeros((0, 0), bool))
    whole = touched[0]
    for window in touched[1:]:
        whole = whole.join(window)
    mask = np.zeros((whole.height, whole.width), bool)
    for start, end, window in zip(starts, places, pieces):
        if not window.empty:
            rows, cols = np.arange(window.row, window.bottom), np.arange(window.col, window.right)
            mask[window.slices(whole)] |= capsule(start, end, radius, rows, cols)
    return Mask(whole.row, whole.col, mask)


def polygon(places: Sequence[Place], limit: Window) -> Mask:
    """The pixels inside a closed line (even-odd where it crosses itself), inside ``limit``."""
    points = np.asarray(places, float)
    nothing = Mask(limit.row, limit.col, np.zeros((0, 0), bool))
    if len(points) < 3:
        return nothing
    low, high = np.floor(points.min(axis=0)).astype(int), np.ceil(points.max(axis=0)).astype(int)
    window = Window(int(low[0]), int(low[1]), int(high[0] - low[0]), int(high[1] - low[1])).meet(limit)
    if window.empty:
        return nothing
    # For each row of centres: where the edges cross it. A centre is inside if an odd number of crossings lies left.
    y0, x0 = points[:, 0], points[:, 1]
    y1, x1 = np.roll(y0, -1), np.roll(x0, -1)
    flips = np.zeros((window.height, window.width + 1), np.int32)
    first = np.ceil(np.minimum(y0, y1) - 0.5).astype(int)  # rows whose centre y satisfies low <= y < high
    last = np.ceil(np.maximum(y0, y1) - 0.5).astype(int)
    for a, b, ya, xa, yb, xb in zip(first, last, y0, x0, y1, x1):
        rows = np.arange(max(a, window.row), min(b, window.bottom))
        if rows.size:
            x = xa + (rows + 0.5 - ya) * ((xb - xa) / (yb - ya))
            cols = np.clip(np.ceil(x - 0.5).astype(int) - window.col, 0, window.width)
            np.add.at(flips, (rows - window.row, cols), 1)
    mask = (np.cumsum(flips[:, :-1], axis=1) % 2).astype(bool)
    return Mask(window.row, window.col, mask)


def union(mask: Mask, other: Mask) -> Mask:
    """Both masks together."""
    if not mask.mask.size or not other.mask.size:
        return other if not mask.mask.size else mask
    whole = mask.window.join(other.window)
    both = np.zeros((whole.height, whole.width), bool)
    for part in (mask, other):
        both[part.window.slices(whole)] |= part.mask
    return Mask(whole.row, whole.col, both)
