"""Block and tile: how a raster is cut into pieces of work.

A block is the unit of work: it is read, mapped and written as one, and needs nothing from its neighbours. Its core
is written; a halo of half the overlap around it is only read, so that the model sees context (also beyond the extent
that is mapped, where the raster goes on). Inside a block overlapping tiles go through the model and are blended.

Networks reduce an image step by step, so their answer depends a little on where a tile starts. All tiles therefore
start at multiples of the model's ``multiple``, counted from the raster's own corner: a map does not depend on how the
raster was cut, nor on the extent that was asked for.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

from .errors import ParameterError

ALIGNMENT = 256  # cores start and end on the tiles of the output GeoTIFF: each of them is compressed once
_MOST_TILES = 16  # side by side in a block


@dataclass(frozen=True)
class Span:
    """A range of pixels along one axis: ``start`` .. ``start + size``."""

    start: int
    size: int

    @property
    def stop(self) -> int:
        """First pixel after the span."""
        return self.start + self.size


@dataclass(frozen=True)
class Axis:
    """One axis of the mapped grid: ``length`` pixels of it are mapped, from pixel ``offset`` of the raster's
    ``whole`` pixels on."""

    length: int
    offset: int
    whole: int


@dataclass(frozen=True)
class Block:
    """A unit of work in pixels of the mapped grid.

    ``rows``, ``cols``: the core, written. ``read_rows``, ``read_cols``: core and halo, cut at the raster's edge; they
    may start before 0 and end after the grid, where the raster goes on beyond the extent.
    """

    index: int
    rows: Span
    cols: Span
    read_rows: Span
    read_cols: Span


@dataclass(frozen=True)
class Plan:
    """How a grid is cut: square tiles of at most ``tile`` pixels that overlap their neighbours by ``overlap``, all
    starting at multiples of ``multiple``; blocks with cores of ``core`` pixels. ``shift`` moves the lattice (to
    measure seams): the first row and column of blocks is that much smaller."""

    rows: Axis
    cols: Axis
    tile: int
    overlap: int
    core: int
    multiple: int
    shift: int = 0

    @property
    def block_count(self) -> int:
        """Number of blocks."""
        return len(self._cores(self.rows)) * len(self._cores(self.cols))

    @property
    def tile_count(self) -> int:
        """Number of tiles in all blocks together."""
        per_axis = [
            sum(len(self.tiles(self._read(core, axis).size)) for core in self._cores(axis))
            for axis in (self.rows, self.cols)
        ]
        return per_axis[0] * per_axis[1]

    def _cores(self, axis: Axis) -> list[Span]:
        first = self.core - self.shift
        edges = [0, *range(first, axis.length, self.core), axis.length] if first < axis.length else [0, axis.length]
        return [Span(a, b - a) for a, b in zip(edges, edges[1:])]

    def _read(self, core: Span, axis: Axis) -> Span:
        halo = self.overlap // 2
        start = max(0, core.start + axis.offset - halo) // self.multiple * self.multiple
        stop = min(axis.whole, core.stop + axis.offset + halo)
        return Span(start - axis.offset, stop - start)

    def blocks(self) -> Iterator[Block]:
        """All blocks, row by row."""
        index = 0
        for rows in self._cores(self.rows):
            for cols in self._cores(self.cols):
                yield Block(index, rows, cols, self._read(rows, self.rows), self._read(cols, self.cols))
                index += 1

    def tiles(self, length: int) -> list[Span]:
        """Tiles along one axis of a block's read area of ``length`` pixels: as few as possible, of about one size,
        starts at multiples of ``multiple``, overlaps of at least ``overlap``, none longer than ``tile``."""
        if length <= self.tile:
            return [Span(0, length)]
        count = -(-(length - self.overlap) // (self.tile - self.overlap))
        size = _up((length + (count - 1) * self.overlap) / count, self.multiple)
        step = size - self.overlap
        return [Span(i * step, min(size, length - i * step)) for i in range(count)]


def make_plan(
    rows: Axis,
    cols: Axis,
    tile: int,
    overlap: int,
    multiple: int = 32,
    core: int | None = None,
    shift: int = 0,
    most: int | None = None,
) -> Plan:
    """Plan for a grid.

    ``tile``: largest tile side that the model and the memory allow, a multiple of ``multiple``; ``overlap``: of
    neighbouring tiles, rounded up to twice ``multiple``, so that halos are multiples, too; ``core``: of blocks, or None
    to choose it; ``most``: largest side of a block with its halo (by default two tiles). ``ParameterError`` if the
    overlap leaves too little of a tile.
    """
    widest = tile // 2 // (2 * multiple) * 2 * multiple
    if not 0 <= overlap <= widest:
        raise ParameterError(
            "An overlap of {overlap} pixels does not fit tiles of {tile} pixels. Choose 0 to {most}.",
            overlap=overlap,
            tile=tile,
            most=widest,
        )
    overlap = _up(overlap, 2 * multiple)
    if core is None:
        # Where the extent does not start at a multiple, blocks are read from the multiple before it.
        slack = multiple if (rows.offset % multiple or cols.offset % multiple) else 0
        core, tile = _choose_core(tile, overlap, slack, multiple, 2 * tile if most is None else most)
    return Plan(rows, cols, tile, overlap, core, multiple, shift)


def _choose_core(tile: int, overlap: int, slack: int, multiple: int, most: int) -> tuple[int, int]:
    """Side of a block's core and of its tiles, so that as few pixels as possible go through the model twice.

    The fewest tiles per block whose excess is (within a hundredth) as small as that of more of them.
    """
    best = None
    for count in range(1, _MOST_TILES + 1):
        core = (count * (tile - overlap) - slack) // ALIGNMENT * ALIGNMENT
        read = core + overlap + slack
        if core < ALIGNMENT:
            continue
        if best is not None and read > most:
            break
        side = _up((read + (count - 1) * overlap) / count, multiple)
        excess = count * side / core
        if best is None or excess < 0.99 * best[0]:
            best = (excess, core, side)
    return (best[1], min(best[2], tile)) if best is not None else (ALIGNMENT, tile)


def _up(value: float, unit: int) -> int:
    """``value`` rounded up to a multiple of ``unit``."""
    return -int(-value // unit) * unit
