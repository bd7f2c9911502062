"""Blending: overlapping tiles' scores become one score per pixel, without seams.

Along each axis the weights of the tiles form a partition of unity: linear ramps in the overlaps, flat elsewhere. The
outer quarter of an overlap, where a tile lacks context, has weight 0.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import Any

import numpy as np

from .plan import Span

_STRIP_ROWS = 64
PROBABILITY_NODATA = 255  # 0 percent is an honest value


def axis_weights(tiles: list[Span]) -> list[np.ndarray]:
    """Weights (float32, one vector per tile) along one axis; at every pixel they sum to 1.

    ``tiles`` are in order, each overlapping or touching the next. Where three tiles meet (overlap above half a tile)
    the ramps are normalised.
    """
    length = tiles[-1].stop
    raw = []
    for i, tile in enumerate(tiles):
        position = np.arange(tile.start, tile.stop, dtype=np.float64) + 0.5
        weight = np.ones(tile.size)
        if i > 0:
            weight = np.minimum(weight, _ramp(position, tile.start, tiles[i - 1].stop))
        if i < len(tiles) - 1:
            weight = np.minimum(weight, 1.0 - _ramp(position, tiles[i + 1].start, tile.stop))
        raw.append(weight)
    total = np.zeros(length)
    for tile, weight in zip(tiles, raw):
        total[tile.start : tile.stop] += weight
    return [(w / total[t.start : t.stop]).astype(np.float32) for t, w in zip(tiles, raw)]


def _ramp(position: np.ndarray, start: float, stop: float) -> np.ndarray:
    """0 before the overlap's first quarter, 1 after its third, linear between; a step if there is no overlap."""
    if stop <= start:
        return (position >= start).astype(np.float64)
    quarter = (stop - start) / 4.0
    return np.clip((position - start - quarter) / (2.0 * quarter), 0.0, 1.0)


@dataclass(frozen=True)
class _Piece:
    """A part of a tile along one axis: where it lies in the tile and in the core, and its weights (None = all 1)."""

    tile: slice
    core: slice
    weight: np.ndarray | None


def _pieces(tiles: list[Span], core: Span) -> list[list[_Piece]]:
    """Per tile its parts inside ``core``: ramps with weights between 0 and 1, and the flat part between them."""
    result = []
    for tile, weight in zip(tiles, axis_weights(tiles)):
        kind = np.where(weight >= 1.0, 2, np.where(weight > 0.0, 1, 0))
        position = np.arange(tile.start, tile.stop)
        kind[(position < core.start) | (position >= core.stop)] = 0
        edges = [0, *(np.flatnonzero(np.diff(kind)) + 1).tolist(), tile.size]
        parts = []
        for begin, end in zip(edges, edges[1:]):
            if kind[begin]:
                start = tile.start + begin - core.start
                weights = weight[begin:end] if kind[begin] == 1 else None
                parts.append(_Piece(slice(begin, end), slice(start, start + end - begin), weights))
        result.append(parts)
    return result


class BlockBlender:
    """Blends the tile scores of one block into the scores of its core.

    ``classes``: number of score channels; ``row_tiles``, ``col_tiles``: tiles of the block's read area; ``rows``,
    ``cols``: its core in the same pixels. ``buffer``: float32 [classes, rows.size, cols.size] to use again, or None.
    Where no tile was added, the scores are whatever was in the buffer.
    """

    def __init__(
        self,
        classes: int,
        row_tiles: list[Span],
        col_tiles: list[Span],
        rows: Span,
        cols: Span,
        buffer: np.ndarray | None = None,
    ) -> None:
        shape = (classes, rows.size, cols.size)
        self.scores = buffer if buffer is not None and buffer.shape == shape else np.zeros(shape, np.float32)
        self._rows, self._cols = _pieces(row_tiles, rows), _pieces(col_tiles, cols)
        for parts, axis in ((self._rows, 1), (self._cols, 2)):
            for part in (p for tile in parts for p in tile if p.weight is not None):
                self.scores[(slice(None),) * axis + (part.core,)] = 0.0

    def add(self, row: int, col: int, scores: np.ndarray) -> None:
        """Add the scores (float32 [classes, h, w], the tile's pixels) of tile (``row``, ``col``)."""
        for r in self._rows[row]:
            for c in self._cols[col]:
                part, target = scores[:, r.tile, c.tile], self.scores[:, r.core, c.core]
                if r.weight is None and c.weight is None:
                    target[...] = part
                elif r.weight is None:
                    target += part * c.weight
                elif c.weight is None:
                    target += part * r.weight[:, None]
                else:
                    target += part * (r.weight[:, None] * c.weight)


def classify(
    scores: np.ndarray, codes: np.ndarray, valid: np.ndarray, run: Callable[..., Iterable[Any]] = map
) -> tuple[np.ndarray, np.ndarray]:
    """Class and confidence of each pixel.

    ``scores``: float32 [classes, h, w], probabilities; ``codes``: uint8 [classes]; ``valid``: bool [h, w]; ``run``:
    like ``map``, may use threads. Returns classes (uint8 [h, w], 0 = nodata) and confidence (uint8 [h, w], percent
    1..100 of the winning class, 0 = nodata). On a tie the first channel wins.
    """
    channels, height, width = scores.shape
    classes, confidence = np.empty((height, width), np.uint8), np.empty((height, width), np.uint8)

    def one_strip(top: int) -> None:
        strip = slice(top, min(top + _STRIP_ROWS, height))
        best = scores[0, strip].copy()
        winner = np.zeros(best.shape, np.uint8)
        for channel in range(1, channels):
            current = scores[channel, strip]
            higher = (current > best).view(np.uint8)
            np.maximum(best, current, out=best)
            # A later winner has the higher number, so that "overwrite where higher" is a maximum.
            np.maximum(winner, np.multiply(higher, np.uint8(channel), out=higher), out=winner)
        classes[strip] = codes[winner]
        best *= 100.0
        confidence[strip] = np.clip(np.rint(best, out=best), 1, 100, out=best)
        classes[strip][~valid[strip]] = 0
        confidence[strip][~valid[strip]] = 0

    for _ in run(one_strip, range(0, height, _STRIP_ROWS)):  # a strip stays in the processor's cache: five times faster
        pass
    return classes, confidence


def percentages(scores: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """``scores`` (float32 [classes, h, w], probabilities) as uint8 percent, 255 where not ``valid`` (bool [h, w])."""
    result = np.empty(scores.shape, np.uint8)
    for source, target in zip(scores, result):
        np.rint(np.clip(source, 0.0, 1.0) * 100.0, out=target, casting="unsafe")
        target[~valid] = PROBABILITY_NODATA
    return result
