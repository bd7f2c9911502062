"""Segment map: the segments of one tile's labels, kept up to date edit by edit.

A segment is the pixels of one class that hang together over their edges. After an edit only the segments that it
touched are found anew; of large ones only what lies near the edit, if they plainly stay whole. A segment is known by
its first pixel in reading order, which is the same whatever the history; the numbers in ``numbers`` are not.
"""

from __future__ import annotations

from typing import NamedTuple

import numpy as np

from ..landcover.rings import corners
from ..landcover.segments import components
from .grid import Window

LARGE = 4  # a segment is large if its box is so many times what lies near an edit
_AROUND = 32  # pixels around an edit within which a large segment must hang together to stay as it is


class Labelled(NamedTuple):
    """Segments of an array. ``numbers`` int32 [h, w], 0 = none; for each of the segments 1..n (index 0 is the first):
    ``code`` uint8, ``first`` int64 (row * w + col), ``pixels`` int64, ``box`` int32 (n, 4): row, col, end row, end
    col."""

    numbers: np.ndarray
    code: np.ndarray
    first: np.ndarray
    pixels: np.ndarray
    box: np.ndarray


def label(codes: np.ndarray) -> Labelled:
    """Segments of uint8 [h, w], numbered in reading order."""
    h, w = codes.shape
    begins = np.ones((h, w), bool)
    np.not_equal(codes[:, 1:], codes[:, :-1], out=begins[:, 1:])
    start = np.flatnonzero(begins)
    length = np.diff(start, append=codes.size)
    code_of_run = codes.ravel()[start]
    filled = code_of_run != 0
    # Two runs above each other overlap if one of them begins over or under the other.
    touch = begins[1:] | begins[:-1]
    touch &= codes[1:] == codes[:-1]
    touch &= codes[1:] != 0
    upper = np.flatnonzero(touch)
    run_of_pixel = np.repeat(np.arange(start.size, dtype=np.int32), length)
    root = components(start.size, run_of_pixel[upper], run_of_pixel[upper + w])
    is_root = (root == np.arange(start.size)) & filled
    number = np.cumsum(is_root, dtype=np.int32)
    of_run = np.where(filled, number[root], 0).astype(np.int32)
    count = int(number[-1]) if number.size else 0
    roots = np.flatnonzero(is_root)
    runs = np.flatnonzero(filled)
    mine, begin, long = of_run[runs], start[runs], length[runs]
    row, col = begin // w, begin % w
    box = np.empty((count, 4), np.int32)
    box[:, 0] = start[roots] // w
    last = np.zeros(count + 1, np.int64)
    last[mine] = row  # in reading order: the last one written is the lowest
    box[:, 2] = last[1:] + 1
    if count:
        order = np.argsort(mine, kind="stable")
        edges = np.searchsorted(mine[order], np.arange(1, count + 1))
        box[:, 1] = np.minimum.reduceat(col[order], edges)
        box[:, 3] = np.maximum.reduceat((col + long)[order], edges)
    pixels = np.bincount(mine, long, count + 1)[1:].astype(np.int64)
    return Labelled(of_run[run_of_pixel].reshape(h, w), code_of_run[roots], start[roots], pixels, box)


class SegmentMap:
    """``codes``: uint8 [h, w], changed in place by whoever owns them, who then calls ``update``.

    ``numbers``: int32 [h, w]. ``code``, ``first``, ``pixels``, ``box``: by number, entry 0 unused (see ``Labelled``);
    ``pixels`` is 0 for numbers not in use. ``framed``: ``numbers`` with a frame of zeros. ``corners``: bool
    [h + 1, w + 1], lattice points at which borders turn or meet.
    """

    def __init__(self, codes: np.ndarray) -> None:
        found = label(codes)
        self.codes = codes
        self.framed = np.pad(found.numbers, 1)
        self.numbers = self.framed[1:-1, 1:-1]
        self.corners = corners(np.pad(codes, 1))
        self.code = np.concatenate([[np.uint8(0)], found.code])
        self.first = np.concatenate([[-1], found.first])
        self.pixels = np.concatenate([[0], found.pixels])
        self.box = np.concatenate([np.zeros((1, 4), np.int32), found.box])
        self._free: list[int] = []

    @property
    def live(self) -> np.ndarray:
        """Numbers of all segments."""
        return np.flatnonzero(self.pixels)

    def window(self, numbers: np.ndarray) -> Window:
        """The window that holds some segments."""
        box = self.box[numbers]
        row, col = int(box[:, 0].min()), int(box[:, 1].min())
        return Window(row, col, int(box[:, 2].max()) - row, int(box[:, 3].max()) - col)

    def update(self, changed: Window, mask: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Find the segments anew after ``codes`` changed at ``mask`` (bool, in ``changed``, a window of the tile).

        Returns the first pixels of the segments that were there (int64) and the numbers of those that are there now:
        all that a changed pixel belongs to or touches, by a corner at least, for the points of their borders change.
        """
        whole = Window(0, 0, *self.codes.shape)
        wide = changed.grow(1).meet(whole)
        self._find_corners(wide, whole)
        near = np.zeros((wide.height, wide.width), bool)
        inner = changed.slices(wide)
        near[inner] = mask
        near = _dilate(near)
        touched = np.unique(self.numbers[wide.slices(whole)][near])
        touched = touched[touched > 0]
        gone = self.first[touched]
        kept = self._staying(touched, changed, wide, whole)
        old = touched[~np.isin(touched, kept)]
        area = self.window(old).join(wide) if old.size else wide
        view = area.slices(whole)
        chosen = np.zeros(self.pixels.size, bool)
        chosen[old] = True
        todo = chosen[self.numbers[view]]
        todo[wide.slices(area)] |= near
        self.pixels[old] = 0
        self._free.extend(old.tolist())
        found = label(np.where(todo, self.codes[view], np.uint8(0)))
        first = (found.first // area.width + area.row) * whole.width + found.first % area.width + area.col
        box = found.box + np.array([area.row, area.col, area.row, area.col], np.int32)
        lookup = np.zeros(found.code.size + 1, np.int32)
        for number in kept.tolist():
            self._grow(number, found, first, box, lookup, area, changed)
        fresh = np.flatnonzero(lookup[1:] == 0)
        new = self._take(fresh.size)
        lookup[1 + fresh] = new
        np.copyto(self.numbers[view], lookup[found.numbers], where=todo)
        self.code[new], self.pixels[new] = found.code[fresh], found.pixels[fresh]
        self.first[new], self.box[new] = first[fresh], box[fresh]
        return gone, np.concatenate([new, kept])

    def _find_corners(self, wide: Window, whole: Window) -> None:
        """Corners around pixels that may have changed: ``wide`` holds them and their neighbours."""
        framed = wide.grow(1)
        seen = framed.meet(whole)
        codes = np.zeros((framed.height, framed.width), np.uint8)
        codes[seen.slices(framed)] = self.codes[seen.slices(whole)]
        self.corners[wide.row : wide.bottom + 1, wide.col : wide.right + 1] = corners(codes)

    def _staying(self, touched: np.ndarray, changed: Window, wide: Window, whole: Window) -> np.ndarray:
        """Numbers of large segments that stay whole, and what they were but for pixels near the edit.

        What is left of a segment hangs together if what is left of it around the edit does: a way through pixels that
        were taken leads in and out of there. It must keep its first pixel and its box, and be alone in its class.
        """
        box = self.box[touched].astype(np.int64)
        sizes = (box[:, 2] - box[:, 0]) * (box[:, 3] - box[:, 1])
        around = changed.grow(_AROUND).meet(whole)
        large = touched[sizes > LARGE * max(wide.height * wide.width, around.height * around.width)]
        codes, numbers = self.codes[around.slices(whole)], self.numbers[around.slices(whole)]
        kept = []
        for number in large.tolist():
            code, (top, begin, bottom, end) = self.code[number], self.box[number].tolist()
            mine = numbers == number
            lost_row, lost_col = np.nonzero(mine & (codes != code))
            row, col = lost_row + around.row, lost_col + around.col
            alone = np.count_nonzero(self.code[large] == code) == 1
            at_edge = np.any((row == top) | (row == bottom - 1) | (col == begin) | (col == end - 1))
            first = np.any(row * whole.width + col == self.first[number])
            if alone and not at_edge and not first:
                left = mine & (codes == code)
                if not row.size or label(left.astype(np.uint8)).code.size == 1:
                    kept.append(number)
        return np.array(kept, np.int64)

    def _grow(
        self,
        number: int,
        found: Labelled,
        first: np.ndarray,
        box: np.ndarray,
        lookup: np.ndarray,
        area: Window,
        changed: Window,
    ) -> None:
        """Give a segment that stays what hangs together with it now, and take what it lost. ``found``: the segments in
        ``area``, with ``first`` pixels and ``box`` in the tile; their numbers go into ``lookup``."""
        whole = Window(0, 0, *self.codes.shape)
        mine = self.numbers[area.slices(whole)] == number
        parts = np.unique(found.numbers[mine & (self.codes[area.slices(whole)] == self.code[number])])
        parts = parts[parts > 0]
        lost = mine[changed.slices(area)] & (self.codes[changed.slices(whole)] != self.code[number])
        belongs = np.zeros(found.code.size + 1, bool)
        belongs[parts] = True
        gained = np.count_nonzero(belongs[found.numbers] & ~mine)
        self.pixels[number] += gained - np.count_nonzero(lost)
        lookup[parts] = number
        if parts.size:
            boxes = box[parts - 1]
            self.first[number] = min(self.first[number], int(first[parts - 1].min()))
            self.box[number, :2] = np.minimum(self.box[number, :2], boxes[:, :2].min(axis=0))
            self.box[number, 2:] = np.maximum(self.box[number, 2:], boxes[:, 2:].max(axis=0))

    def _take(self, count: int) -> np.ndarray:
        """Numbers for new segments, those of old ones first."""
        short = count - len(self._free)
        if short > 0:
            size = self.pixels.size
            more = max(short, size // 2)
            self._free = list(range(size + more - 1, size - 1, -1)) + self._free
            self.code = np.concatenate([self.code, np.zeros(more, np.uint8)])
            self.first = np.concatenate([self.first, np.full(more, -1)])
            self.pixels = np.concatenate([self.pixels, np.zeros(more, np.int64)])
            self.box = np.concatenate([self.box, np.zeros((more, 4), np.int32)])
        taken = self._free[len(self._free) - count :]
        del self._free[len(self._free) - count :]
        return np.array(taken, np.int64)


def _dilate(mask: np.ndarray) -> np.ndarray:
    """Pixels of a mask and their eight neighbours."""
    wide = mask.copy()
    wide[1:] |= mask[:-1]
    wide[:-1] |= mask[1:]
    result = wide.copy()
    result[:, 1:] |= wide[:, :-1]
    result[:, :-1] |= wide[:, 1:]
    return result
