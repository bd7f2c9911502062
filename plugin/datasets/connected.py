"""Segments of a chip: connected pixels of one class, in memory."""

from __future__ import annotations

import numpy as np

from ..landcover.legend import NODATA
from ..landcover.segments import components


def connected(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Segments (4-connected) of codes uint8 [h, w].

    Returns the segment number of each pixel (int32 [h, w], 0 = nodata, numbered from 1 in reading order) and the code
    of each segment (uint8 [n + 1], [0] = 0).
    """
    height, width = codes.shape
    begins = np.ones((height, width), bool)
    begins[:, 1:] = codes[:, 1:] != codes[:, :-1]
    run = np.cumsum(begins.ravel(), dtype=np.int32).reshape(height, width) - 1
    touch = (codes[1:] == codes[:-1]) & (begins[1:] | begins[:-1])
    count = int(run[-1, -1]) + 1
    root = components(count, run[:-1][touch], run[1:][touch])
    first = codes.ravel()[np.flatnonzero(begins.ravel())]
    is_root = (root == np.arange(count)) & (first != NODATA)
    number = np.cumsum(is_root, dtype=np.int32)
    of_run = np.where(first != NODATA, number[root], 0).astype(np.int32)
    return of_run[run], np.concatenate([np.zeros(1, np.uint8), first[is_root]])


def count_by_code(codes_of_segments: np.ndarray) -> dict[int, int]:
    """Number of segments of each code."""
    counts = np.bincount(codes_of_segments[1:], minlength=1)
    return {int(code): int(counts[code]) for code in np.flatnonzero(counts)}
