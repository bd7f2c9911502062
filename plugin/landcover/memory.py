"""Memory: how much a run may take beside the model, and the tiles and blocks that fit into it.

A network that looks at a pixel's surroundings only gives the same answer in tiles of any size, and the larger they
are, the fewer pixels are computed twice. Such models state on their card how much memory a pixel of a tile takes
while they run; they get tiles as large as the memory allows. Others get the tiles that their card asks for.
"""

from __future__ import annotations

import math
import os
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .errors import ParameterError
from .model_card import LARGEST_TILE
from .plan import ALIGNMENT, Axis, Plan, make_plan

if TYPE_CHECKING:  # pragma: no cover
    from .grid import WorkingGrid
    from .model_card import ModelCard

VARIABLE = "TERRAZZO_MEMORY_MB"  # environment
DEFAULT_MB = 1024
SMALLEST_MB = 128
_MB = 1 << 20
_FIXED = 48 * _MB  # tables, queues, the tiles that are being compressed, libraries that are loaded on the way
_CACHE_SHARE, _CACHE_MOST = 1 / 16, 256 * _MB  # GDAL's block cache
_STRIP_SHARE, _STRIP_ROWS = 1 / 3, 2048  # of it, where a raster is stored in strips; rows that a block reads
_BLOCKS_AT_ONCE = 3  # one is read, one waits, one is in the model
_RESULTS = 6  # bytes per pixel: class, confidence, their compressed and reduced versions
_UNKNOWN = 600.0  # bytes per pixel of a model that does not say


@dataclass(frozen=True)
class Budget:
    """What a run may take, bytes. ``cache``: the part of it that GDAL's block cache gets."""

    limit: int
    cache: int

    @property
    def working(self) -> int:
        """Bytes for tiles and blocks."""
        return self.limit - self.cache - _FIXED


def budget(megabytes: float | None = None, strip_bytes: int = 0) -> Budget:
    """The budget of a run: ``megabytes``, or what the environment variable TERRAZZO_MEMORY_MB says, or 1 GB.

    ``strip_bytes``: bytes of a row of pixels, where the raster is stored in strips of its whole width: unless the cache
    holds those of a row of blocks, each block decodes them anew. ``ParameterError`` for too little.
    """
    value: float | str | None = megabytes
    if value is None:
        value = os.environ.get(VARIABLE) or DEFAULT_MB
    try:
        amount = float(value)
    except ValueError:
        amount = math.nan
    if not SMALLEST_MB <= amount < 1e9:
        raise ParameterError(
            "The memory for mapping must be {least} MB or more, not {value}.", least=SMALLEST_MB, value=value
        )
    limit = int(amount * _MB)
    cache = min(int(limit * _CACHE_SHARE), _CACHE_MOST)
    return Budget(limit, max(cache, min(strip_bytes * _STRIP_ROWS, int(limit * _STRIP_SHARE))))


def plan_run(
    grid: WorkingGrid,
    card: ModelCard,
    dtype: str = "uint8",
    overlap: int | None = None,
    memory: Budget | None = None,
    flips: bool = False,
    probabilities: bool = False,
    tile: int | None = None,
    core: int | None = None,
    shift: int = 0,
) -> Plan:
    """The plan of a run on ``grid``. ``dtype``: of the raster; ``overlap``: of tiles, None for the card's; ``tile``,
    ``core``, ``shift``: of the lattice, for tests and measurements. ``ParameterError`` for an overlap that does not
    fit the tiles."""
    if (core or 0) % ALIGNMENT or shift % ALIGNMENT:
        raise ParameterError("Blocks must begin at multiples of {unit} pixels.", unit=ALIGNMENT)
    overlap = card.overlap if overlap is None else overlap
    memory = memory or budget()
    cols, rows = (Axis(*axis) for axis in zip((grid.width, grid.height), grid.offset, grid.whole))
    per_pixel, scores = _block_bytes(card, dtype, probabilities), 4 * len(card.codes)
    summed = 2 * scores if flips else 0
    if tile is None:
        tile = _tile_side(card, memory, overlap, per_pixel + summed)
    # Blocks of several tiles: a tile's scores are blended while the model computes the next, into the block's own.
    model = tile**2 * ((card.bytes_per_pixel or _UNKNOWN) + scores + summed)
    most = int(math.sqrt(max(0.0, memory.working - model) / (per_pixel + scores)))
    return make_plan(rows, cols, tile, overlap, card.size_multiple, core, shift, most)


def _tile_side(card: ModelCard, memory: Budget, overlap: int, beside: float) -> int:
    """Side of the largest tile that fits; the card's if it does not say what a tile takes. ``beside``: bytes per
    pixel that are needed beside the model."""
    if not card.bytes_per_pixel:
        return card.tile_size
    side = int(math.sqrt(memory.working / (card.bytes_per_pixel + beside)))
    unit = card.size_multiple
    least = max(2 * -(-overlap // (2 * unit)) * 2 * unit, 256 // unit * unit, unit)
    return max(least, min(side, LARGEST_TILE) // unit * unit)


def _block_bytes(card: ModelCard, dtype: str, probabilities: bool) -> int:
    """Per pixel of a block: values and validity of the blocks in the air, and results."""
    values = len(card.bands) * np.dtype(dtype).itemsize + 1
    return values * _BLOCKS_AT_ONCE + _RESULTS + (2 * len(card.codes) if probabilities else 0)
