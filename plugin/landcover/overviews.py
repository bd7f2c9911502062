"""Overviews: a raster at half, a quarter ... of its size, made from the reduced pixels of its blocks.

One pass over the journal from top to bottom: each level takes rows of pixels, writes them out as tiles and hands them
on at half the size. Memory holds a row of tiles per level, not the raster.
"""

from __future__ import annotations

import tempfile
from collections.abc import Callable, Iterable, Iterator
from functools import partial
from itertools import groupby
from pathlib import Path
from typing import IO, Any

import numpy as np

from .encode import LayerFormat, cut, encode_tile, halve
from .journal import Journal
from .plan import ALIGNMENT, Block, Plan
from .progress import Feedback
from .tiff_file import Level

_IN_MEMORY = 8 << 20  # bytes of a level's tiles; beyond that they go to a temporary file


def overview_sizes(width: int, height: int) -> list[tuple[int, int]]:
    """Width and height of each overview; the last one fits into a tile."""
    sizes = []
    while max(width, height) > ALIGNMENT:
        width, height = -(-width // 2), -(-height // 2)
        sizes.append((width, height))
    return sizes


class Overviews:
    """All overviews of a layer: ``levels``, from the largest on. A context manager: their tiles lie in temporary files
    in ``folder``."""

    def __init__(self, width: int, height: int, form: LayerFormat, folder: Path, run: Callable[..., Iterable[Any]]):
        self._form = form
        self._levels = [_Growing(*size, form, folder, run) for size in overview_sizes(width, height)]
        for larger, smaller in zip(self._levels, self._levels[1:]):
            larger.next = smaller

    def __enter__(self) -> Overviews:
        return self

    def __exit__(self, *error: object) -> None:
        for level in self._levels:
            level.tiles.close()

    @property
    def levels(self) -> list[Level]:
        """The levels, as the file needs them."""
        return [Level(level.width, level.height, np.array(level.sizes, np.uint32)) for level in self._levels]

    def build(
        self, journal: Journal, plan: Plan, name: str, feedback: Feedback, report: Callable[[float], None]
    ) -> None:
        """Make them from the layer ``name``. ``report`` is told the share done. ``Cancelled``, ``OutputError``."""
        if not self._levels:
            return
        for band in range(self._form.bands):
            for strip, done in _strips(journal, plan, name, self._form, band, self._levels[0].width):
                self._levels[0].push(strip, feedback)
                report((band + done) / self._form.bands)
            self._levels[0].end(feedback)

    def data(self) -> Iterator[Iterator[bytes]]:
        """The tiles of each level, from the smallest on, in pieces."""
        for level in reversed(self._levels):
            level.tiles.seek(0)
            yield iter(partial(level.tiles.read, 1 << 20), b"")


class _Growing:
    """One level: takes rows of pixels, keeps tiles."""

    def __init__(
        self, width: int, height: int, form: LayerFormat, folder: Path, run: Callable[..., Iterable[Any]]
    ) -> None:
        self.width, self.height = width, height
        self.sizes: list[int] = []
        self.tiles: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY, dir=str(folder))  # noqa: SIM115 - see Overviews
        self.next: _Growing | None = None
        self._form, self._run = form, run
        self._rows = np.empty((ALIGNMENT, width), np.uint8)
        self._filled = 0

    def push(self, rows: np.ndarray, feedback: Feedback) -> None:
        """Take the next rows (uint8 [n, width])."""
        while len(rows):
            part = rows[: ALIGNMENT - self._filled]
            self._rows[self._filled : self._filled + len(part)] = part
            self._filled += len(part)
            rows = rows[len(part) :]
            if self._filled == ALIGNMENT:
                self._write(feedback)

    def end(self, feedback: Feedback) -> None:
        """No more rows of this band come."""
        if self._filled:
            self._write(feedback)
        if self.next is not None:
            self.next.end(feedback)

    def _write(self, feedback: Feedback) -> None:
        feedback.check()
        rows, self._filled = self._rows[: self._filled], 0
        tiles = list(self._run(lambda tile: encode_tile(tile, self._form), cut(rows, self._form.nodata)))
        self.sizes += map(len, tiles)
        self.tiles.writelines(tiles)
        if self.next is not None:
            self.next.push(halve(rows, self._form), feedback)


def _strips(
    journal: Journal, plan: Plan, name: str, form: LayerFormat, band: int, width: int
) -> Iterator[tuple[np.ndarray, float]]:
    """The reduced pixels (uint8 [n, width]) of each row of blocks, and the share done."""

    def first_row(block: Block) -> int:
        return block.rows.start

    for _, blocks in groupby(plan.blocks(), first_row):
        strip = np.empty((0, width), np.uint8)
        for block in blocks:
            height, cols = -(-block.rows.size // 2), -(-block.cols.size // 2)
            if not strip.size:
                strip = np.full((height, width), form.nodata, np.uint8)
            layer = journal.blocks[block.index][name]
            if layer.reduced:
                data = journal.read(layer.reduced_start + band * height * cols, height * cols)
                left = block.cols.start // 2
                strip[:, left : left + cols] = np.frombuffer(data, np.uint8).reshape(height, cols)
        yield strip, block.rows.stop / plan.rows.length
