"""Raster agreement: two label rasters compared block by block, square tiles standing for independent places."""

from __future__ import annotations

import math
from collections.abc import Iterator

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import LandCoverClass
from ..landcover.progress import Feedback
from .agreement import TilePair
from .class_raster import BLOCK, MOST_CODES, NO_CLASS, ClassRaster, count_codes, name_classes, small_cache
from .disagreement import Piece

_MOST_TILES = 2500


def compare_rasters(
    first: ClassRaster, second: ClassRaster, feedback: Feedback, stage: str = "compare"
) -> tuple[tuple[LandCoverClass, ...], list[TilePair]]:
    """Tiles of 512 pixels (more in very large rasters) on the grid of ``first``, and their classes.

    ``second`` is moved onto that grid. Tiles where neither has a class are left out. ``SourceError``, ``Cancelled``;
    ``ParameterError`` if they have nothing in common or hold too many different values.
    """
    second.onto(first)
    factor = max(1, math.ceil(math.sqrt(first.width * first.height / _MOST_TILES) / BLOCK))
    tiles: dict[tuple[int, int], dict[tuple[int, int], int]] = {}
    with small_cache():
        for window in first.windows():
            feedback.check()
            feedback.progress(stage, window.row / first.height)
            a, b = first.read(window), second.read(window)
            either = (a != NO_CLASS) | (b != NO_CLASS)
            if not either.any():
                continue
            cells = tiles.setdefault((window.row // BLOCK // factor, window.col // BLOCK // factor), {})
            for pair, count in _pairs(a[either], b[either]):
                cells[pair] = cells.get(pair, 0) + count
    feedback.progress(stage, 1.0)
    codes = sorted({code for cells in tiles.values() for pair in cells for code in pair} - {NO_CLASS})
    if not any(NO_CLASS not in pair for cells in tiles.values() for pair in cells):
        raise ParameterError(
            "{first} and {second} have no place in common where both have a class.",
            first=first.name,
            second=second.name,
        )
    classes = name_classes(codes, first.classes, second.classes)
    return classes, [_tile(place, cells, codes) for place, cells in sorted(tiles.items())]


def _pairs(a: np.ndarray, b: np.ndarray) -> Iterator[tuple[tuple[int, int], int]]:
    """Each pair of codes with its number of pixels (``NO_CLASS`` counts as a code here)."""
    left, right = count_codes(a + 1)[0], count_codes(b + 1)[0]  # NO_CLASS becomes 0
    if max(len(left), len(right)) > MOST_CODES + 1:
        raise ParameterError(
            "There are {count} different values. This is no class raster; choose one with class codes.",
            count=max(len(left), len(right)),
        )
    keys = np.searchsorted(left, a + 1) * len(right) + np.searchsorted(right, b + 1)
    for key, count in zip(*(x.tolist() for x in count_codes(keys))):
        yield (int(left[key // len(right)]) - 1, int(right[key % len(right)]) - 1), count


def _tile(place: tuple[int, int], cells: dict[tuple[int, int], int], codes: list[int]) -> TilePair:
    index = {code: i for i, code in enumerate(codes)}
    counts, only_first, only_second = np.zeros((len(codes), len(codes)), np.int64), 0, 0
    for (a, b), count in cells.items():
        if b == NO_CLASS:
            only_first += count
        elif a == NO_CLASS:
            only_second += count
        else:
            counts[index[a], index[b]] = count
    return TilePair(f"{place[0] + 1}-{place[1] + 1}", counts, only_first, only_second)


def raster_pieces(first: ClassRaster, second: ClassRaster) -> Iterator[Piece]:
    """Both rasters, block by block, for a disagreement map. ``ParameterError`` for codes above 255 or a class 0."""
    second.onto(first)
    for window in first.windows(1024):
        a, b = first.read(window), second.read(window)
        if max(a.max(), b.max()) > 255 or (a == 0).any() or (b == 0).any():
            raise ParameterError(
                "A disagreement map holds codes from 1 to 255; {first} or {second} has others.",
                first=first.name,
                second=second.name,
            )
        if a.max() > 0 or b.max() > 0:
            yield Piece(window.row, window.col, np.maximum(a, 0).astype(np.uint8), np.maximum(b, 0).astype(np.uint8))
