"""Sieving: segments too small to be shown are merged into a neighbour.

A small segment goes to its largest neighbour (in pixels; among equals the one with the longer shared border,
then the one with the lower code). Sizes grow while merging, and what is still too small goes on, so at the
end no segment below the threshold has a neighbour that is not nodata; GDAL's sieve leaves clusters of small
segments as they are. Nodata stays what it is, and a small island in nodata stays too.

The work is done on the graph of segments, not on pixels: one pass finds the segments, one the borders of the
small ones, one writes. Memory follows the number of small segments (some 200 bytes each), not the size of the
raster.
"""

from __future__ import annotations

import os
import zlib
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .apart import Apart
from .errors import OutputError, SourceError, TerrazzoError
from .progress import Feedback
from .segments import SegmentTable, components, find_segments, open_class_raster, raster_errors, read_strips

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Callable

_STAGE = "sieve"
_COPY_BYTES = 8 << 20  # copied between two polls


def merge_small_segments(class_path: str | Path, min_pixels: int, feedback: Feedback) -> int:
    """Merge 4-connected segments of fewer than ``min_pixels`` pixels; returns how many segments fewer there
    are.

    ``class_path``: GeoTIFF, one band uint8, 0 = nodata, without overviews yet (they would not be made anew).
    The merged raster is written beside it and takes its place when whole and read back right, so after a
    crash or a cancel the raster is as it was. Everything else in the file stays. Raises ``SourceError``,
    ``OutputError``, ``Cancelled``.
    """
    path = Path(class_path)
    if min_pixels <= 1:
        return 0
    table = find_segments(path, feedback, _STAGE, (0.0, 0.25))
    small = table.pixels < min_pixels
    small[0] = False
    if not small.any():
        feedback.progress(_STAGE, 1.0)
        return 0
    with open_class_raster(path) as dataset, Apart(feedback) as apart:
        borders = _borders(dataset, table, small, apart, feedback)
        codes, left = merge(table.codes, table.pixels, borders, min_pixels, apart)
    merged = len(table) - left
    if merged:
        _rewrite(path, table, codes, feedback)
    feedback.progress(_STAGE, 1.0)
    return merged


def _borders(dataset: Any, table: SegmentTable, small: np.ndarray, apart: Callable, feedback: Feedback) -> np.ndarray:
    """Shared borders of small segments: int64 (n, 3) of segment, other segment, length in pixel edges."""
    above = np.zeros(table.width, np.int32)
    parts = []
    for strip in read_strips(dataset, table.starts, feedback):
        numbers = table.numbers(strip)
        if numbers.size == 0:
            above[:] = 0
            continue
        here = slice(strip.col, strip.col + numbers.shape[1])
        keys = [
            _pairs(above[here], numbers[0], small),
            _pairs(numbers[:-1], numbers[1:], small),
            _pairs(numbers[:, :-1], numbers[:, 1:], small),
        ]
        above[:] = 0
        above[here] = numbers[-1]
        parts.append(apart(_count_equal, np.concatenate(keys)))
        feedback.progress(_STAGE, 0.25 + 0.25 * (strip.row + strip.rows) / table.height)
    keys, lengths = (np.concatenate(column) for column in zip(*parts))
    keys, lengths = apart(_sum_equal, keys, lengths)
    return np.stack([keys >> 32, keys & 0xFFFFFFFF, lengths], axis=1)


def _pairs(one: np.ndarray, other: np.ndarray, small: np.ndarray) -> np.ndarray:
    """int64 keys (lower number, higher number) of the pixel edges between two segments of which one is
    small."""
    differ = one != other
    one, other = one[differ], other[differ]
    keep = (one > 0) & (other > 0) & (small[one] | small[other])
    one, other = one[keep].astype(np.int64), other[keep].astype(np.int64)
    return np.minimum(one, other) << 32 | np.maximum(one, other)


def _count_equal(keys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each key once, with how often it occurs."""
    return np.unique(keys, return_counts=True)


def _sum_equal(keys: np.ndarray, values: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Each key once, with the sum of its values."""
    unique, inverse = np.unique(keys, return_inverse=True)
    return unique, np.bincount(inverse, values, unique.size).astype(np.int64)


def merge(
    codes: np.ndarray, pixels: np.ndarray, borders: np.ndarray, min_pixels: int, apart: Callable
) -> tuple[np.ndarray, int]:
    """Decide which segment goes where.

    ``codes`` uint8 (n + 1,) and ``pixels`` int64 (n + 1,) of the segments, entry 0 unused; ``borders`` int64
    (m, 3) as ``_borders`` gives them; ``apart(function, *values)`` runs a round (see ``apart.Apart``).
    Returns the new codes (uint8, n + 1) and the number of segments left.
    """
    member = np.arange(codes.size, dtype=np.int32)  # segment -> the segment it is now part of
    size = pixels
    while borders.size:
        joined, codes, size, borders = apart(_round, codes, size, borders, min_pixels)
        member = joined[member]
    return codes[member], np.unique(member[1:]).size


def _round(
    codes: np.ndarray, size: np.ndarray, borders: np.ndarray, min_pixels: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """One round: (what each segment is part of now, codes, sizes, borders that small segments still have).

    Every small segment looks for its best neighbour and joins it if that one is larger, or as large with a
    lower code, so that none go round in a ring. The largest of a cluster of small ones waits and finds
    itself grown in the next round.
    """
    one, other, length = borders[:, 0], borders[:, 1], borders[:, 2]
    parent = _best_neighbours(codes, size, one, other, length, min_pixels)
    while not np.array_equal(parent[parent], parent):
        parent = parent[parent]
    codes = codes[parent]
    one, other = parent[one], parent[other]
    # Segments that were apart and now touch within one class are one segment.
    same = (codes[one] == codes[other]) & (one != other)
    parent = components(codes.size, one[same], other[same])[parent]
    size = np.bincount(parent, size, codes.size).astype(np.int64)

    one, other = parent[borders[:, 0]], parent[borders[:, 1]]
    low, high = np.minimum(one, other).astype(np.int64), np.maximum(one, other).astype(np.int64)
    keep = (low != high) & ((size[low] < min_pixels) | (size[high] < min_pixels))
    keys, length = _sum_equal(low[keep] << 32 | high[keep], length[keep])
    return parent, codes, size, np.stack([keys >> 32, keys & 0xFFFFFFFF, length], axis=1)


def _best_neighbours(
    codes: np.ndarray,
    size: np.ndarray,
    one: np.ndarray,
    other: np.ndarray,
    length: np.ndarray,
    min_pixels: int,
) -> np.ndarray:
    """What each segment joins in this round, itself if nothing: int32 (n + 1,)."""
    source, target = np.concatenate([one, other]), np.concatenate([other, one])
    border = np.concatenate([length, length])
    keep = size[source] < min_pixels
    source, target, border = source[keep], target[keep], border[keep]
    order = np.lexsort((target, codes[target], -border, -size[target], source))
    source, target = source[order], target[order]
    best = np.flatnonzero(np.diff(source, prepend=-1))
    source, target = source[best], target[best]
    lower = (codes[target] < codes[source]) | ((codes[target] == codes[source]) & (target < source))
    joins = (size[target] > size[source]) | ((size[target] == size[source]) & lower)
    parent = np.arange(codes.size, dtype=np.int32)
    parent[source[joins]] = target[joins]
    return parent


def _rewrite(path: Path, table: SegmentTable, codes: np.ndarray, feedback: Feedback) -> None:
    """Put the new codes of the segments into a copy of the raster, check it, and put it in the raster's
    place."""
    part = path.with_name(path.stem + ".sieve" + path.suffix)
    done = False
    try:
        _copy(path, part, feedback)  # with its palette, names and lineage; only what changes is written anew
        sums = _write(path, part, table, codes, feedback)
        if not _reads_as(part, table, sums, feedback):
            raise OutputError(
                "The merged raster could not be written whole to {folder}. Is the disk full?",
                folder=str(path.parent),
            )
        os.replace(part, path)
        done = True
    except TerrazzoError:
        raise
    except raster_errors() as error:
        raise OutputError(
            "The merged raster cannot be written to {folder}: {why}. "
            "Choose a folder that can be written to and has room.",
            folder=str(path.parent),
            why=str(error).rstrip("."),
        ) from error
    finally:
        if not done:
            with suppress(OSError):
                part.unlink()


def _copy(source: Path, target: Path, feedback: Feedback) -> None:
    with source.open("rb") as reader, target.open("wb") as writer:
        while data := reader.read(_COPY_BYTES):
            feedback.check()
            writer.write(data)


def _write(path: Path, part: Path, table: SegmentTable, codes: np.ndarray, feedback: Feedback) -> list[int]:
    """Write the strips that change; returns the checksum that each strip should have."""
    import rasterio
    from rasterio.windows import Window

    sums = []
    target = None
    with open_class_raster(path) as dataset:
        block_height = dataset.block_shapes[0][0]
        try:
            for strip in read_strips(dataset, table.starts, feedback):
                new = codes[table.numbers(strip)]
                if not np.array_equal(new, strip.codes):
                    target = target or rasterio.open(part, "r+")
                    h, w = new.shape
                    target.write(new, 1, window=Window(strip.col, strip.row, w, h))
                if target is not None and (strip.row + strip.rows) % block_height == 0:
                    # Closing compresses and writes the blocks; done once at the end it could not be
                    # cancelled.
                    target.close()
                    target = None
                sums.append(zlib.crc32(new))
                feedback.progress(_STAGE, 0.5 + 0.4 * (strip.row + strip.rows) / table.height)
        finally:
            if target is not None:
                target.close()
    return sums


def _reads_as(part: Path, table: SegmentTable, sums: list[int], feedback: Feedback) -> bool:
    """Read the file back: a disk that fills up while GDAL closes a file is not told to rasterio."""
    try:
        with open_class_raster(part) as dataset:
            for strip, wanted in zip(read_strips(dataset, table.starts, feedback), sums):
                if zlib.crc32(strip.codes.data) != wanted:
                    return False
                feedback.progress(_STAGE, 0.9 + 0.1 * (strip.row + strip.rows) / table.height)
    except SourceError:
        return False
    return True
