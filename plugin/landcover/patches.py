"""Patches: a tile that is too large for the model or the memory, mapped in smaller pieces.

The pieces overlap and are blended like tiles, so the scores are those that smaller tiles would have given.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from .blend import BlockBlender
from .plan import Axis, Plan, Span

Infer = Callable[[np.ndarray], np.ndarray]


def run_in_patches(batch: np.ndarray, infer: Infer, side: int, overlap: int, multiple: int) -> np.ndarray:
    """Scores (float32 [n, classes, h, w]) of ``batch`` (float32 [n, bands, h, w]), cut into patches.

    ``infer`` gives the scores of a piece; pieces are at most ``side`` pixels high and wide, overlap by ``overlap`` or
    more and start at multiples of ``multiple``.
    """
    height, width = batch.shape[2:]
    rows, cols = patch_spans(height, side, overlap, multiple), patch_spans(width, side, overlap, multiple)
    blenders: list[BlockBlender] = []
    for i, r in enumerate(rows):
        for j, c in enumerate(cols):
            scores = infer(np.ascontiguousarray(batch[:, :, r.start : r.stop, c.start : c.stop]))
            if not blenders:
                whole = Span(0, height), Span(0, width)
                blenders = [BlockBlender(scores.shape[1], rows, cols, *whole) for _ in batch]
            for blender, piece in zip(blenders, scores):
                blender.add(i, j, piece)
    return np.stack([blender.scores for blender in blenders])


def patch_spans(length: int, side: int, overlap: int, multiple: int) -> list[Span]:
    """Where the patches lie along an axis of ``length`` pixels."""
    side = max(multiple, side // multiple * multiple)
    most = side // 2 // multiple * multiple
    overlap = min(-(-overlap // multiple) * multiple, most if most < side else 0)
    axis = Axis(length, 0, length)
    return Plan(axis, axis, side, overlap, length, multiple).tiles(length)


def fill_up(batch: np.ndarray, size: tuple[int, int]) -> np.ndarray:
    """``batch`` [n, bands, h, w] mirrored at its lower and right edge up to ``size`` (height, width)."""
    pad = [max(0, want - have) for want, have in zip(size, batch.shape[2:])]
    if not any(pad):
        return batch
    return np.pad(batch, ((0, 0), (0, 0), (0, pad[0]), (0, pad[1])), mode="symmetric")
