"""Mapping of one block: read -> tiles through the model -> blend -> class and confidence -> compressed tiles.

These are the stages of the pipeline; a worker of a cluster calls them one after the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from dataclasses import dataclass
from typing import Any

import numpy as np

from .aoi import AreaOfInterest
from .backend import Backend
from .blend import BlockBlender, classify, percentages
from .encode import EncodedLayer, LayerFormat, encode
from .grid import WorkingGrid
from .plan import Block, Plan, Span
from .scaling import Scaling
from .source import RasterSource

_SMALLEST_TILE = 64  # tiny rasters are mirrored up to this: a model needs some context


@dataclass
class BlockData:
    """A block that was read: ``values`` [bands, h, w] in the source's dtype, ``valid`` bool [h, w]."""

    block: Block
    values: np.ndarray
    valid: np.ndarray


@dataclass
class TileScores:
    """Scores of one tile of several (``last``: of its block); or the ``layers`` of a block of one tile, whose scores
    are not needed any more; or neither, for a block without any valid pixel."""

    data: BlockData
    row: int
    col: int
    scores: np.ndarray | None
    last: bool
    layers: dict[str, np.ndarray] | None = None


@dataclass
class BlockResult:
    """Results for a block's core, by name.

    ``layers``: ``classes``, ``confidence``: uint8 [rows, cols], 0 = nodata; ``probabilities`` (only if wanted): uint8
    [classes, rows, cols], percent, 255 = nodata. ``encoded``: those that are kept, as the journal wants them.
    """

    block: Block
    layers: dict[str, np.ndarray]
    encoded: dict[str, EncodedLayer]


@dataclass
class TileDone:
    """Sign of life between blocks: ``pixels`` of the core that one more tile stands for."""

    pixels: float


@dataclass(frozen=True)
class BlockRecipe:
    """How the blocks of one run are mapped, wherever that happens.

    ``codes``: legend code of each score channel; ``multiple``: tile sides are multiples of it, pixels; ``flips``: mean
    of four mirrored passes; ``forms``: the layers that are wanted, and how they are stored.
    """

    grid: WorkingGrid
    plan: Plan
    scaling: Scaling
    aoi: AreaOfInterest
    codes: tuple[int, ...]
    multiple: int
    flips: bool
    forms: dict[str, LayerFormat]


class BlockMapper:
    """Maps blocks of one raster with one model. ``compress``, ``classify``: like ``map``, may use threads for that."""

    def __init__(
        self,
        source: RasterSource,
        backend: Backend,
        recipe: BlockRecipe,
        compress: Callable[..., Iterable[Any]] = map,
        classify: Callable[..., Iterable[Any]] = map,
    ) -> None:
        self._compress, self._classify = compress, classify
        self._source, self._backend, self._recipe = source, backend, recipe
        self._grid, self._plan, self._aoi = recipe.grid, recipe.plan, recipe.aoi
        self._codes = np.array(recipe.codes, np.uint8)
        self._blender: BlockBlender | None = None
        # Used again, since fresh memory costs time: the scores of a block, what the model is given.
        self._buffer: np.ndarray | None = None
        self._input = np.empty(0, np.float32)

    def read(self, block: Block) -> Iterator[BlockData]:
        """Stage 1: the block's pixels with halo."""
        rows, cols = block.read_rows, block.read_cols
        inside = self._aoi.inside(self._grid, rows, cols)
        if inside is not None and not inside.any():
            yield BlockData(block, np.zeros((1, 1, 1), np.uint8), np.zeros((rows.size, cols.size), bool))
            return
        window = self._grid.native_window(cols.start, rows.start, cols.size, rows.size)
        values, valid = self._source.read(window, (rows.size, cols.size))
        # The model sees what lies around the area of interest; only the result is cut.
        yield BlockData(block, _filled(values, valid), valid if inside is None else valid & inside)

    def infer(self, data: BlockData) -> Iterator[TileScores]:
        """Stage 2: the block's tiles through the model, one by one."""
        height, width = data.valid.shape
        row_tiles, col_tiles = self._plan.tiles(height), self._plan.tiles(width)
        work = [
            (i, j)
            for i, r in enumerate(row_tiles)
            for j, c in enumerate(col_tiles)
            if data.valid[r.start : r.stop, c.start : c.stop].any()
        ]
        if not work:
            yield TileScores(data, 0, 0, None, True)
            return
        if len(row_tiles) * len(col_tiles) == 1:
            # Scores take much memory: here they are gone before the model computes the next ones.
            rows, cols = _core(data.block)
            scores = self._tile_scores(data.values, row_tiles[0], col_tiles[0])
            core = np.s_[rows.start : rows.stop, cols.start : cols.stop]
            layers = self._layers(scores[(slice(None), *core)], data.valid[core])
            del scores
            yield TileScores(data, 0, 0, None, True, layers)
            return
        for position, (i, j) in enumerate(work):
            # Not kept in a variable: scores are large, and whoever gets them lets go of them soon.
            yield TileScores(
                data, i, j, self._tile_scores(data.values, row_tiles[i], col_tiles[j]), position == len(work) - 1
            )

    def _tile_scores(self, values: np.ndarray, rows: Span, cols: Span) -> np.ndarray:
        values = values[:, rows.start : rows.stop, cols.start : cols.stop]
        if self._input.size < values.size:
            self._input = np.empty(values.size, np.float32)
        tile = self._recipe.scaling.apply(values, self._input[: values.size].reshape(values.shape))
        height, width = tile.shape[1:]
        pad = [max(_SMALLEST_TILE, -(-n // self._recipe.multiple) * self._recipe.multiple) - n for n in (height, width)]
        if any(pad):
            tile = np.pad(tile, ((0, 0), (0, pad[0]), (0, pad[1])), mode="symmetric")
        scores = self._backend.run(np.ascontiguousarray(tile[None]))[0]
        if self._recipe.flips:
            for axes in ((1,), (2,), (1, 2)):
                flipped = np.ascontiguousarray(np.flip(tile, axes)[None])
                scores = scores + np.flip(self._backend.run(flipped)[0], axes)
            scores *= np.float32(0.25)
        return scores[:, :height, :width]

    def finish(self, tile: TileScores) -> Iterator[BlockResult | TileDone]:
        """Stage 3: blend; after a block's last tile its class and confidence."""
        block, valid = tile.data.block, tile.data.valid
        rows, cols = _core(block)
        row_tiles, col_tiles = self._plan.tiles(valid.shape[0]), self._plan.tiles(valid.shape[1])
        count = len(row_tiles) * len(col_tiles)
        if tile.scores is not None:
            if self._blender is None:
                self._blender = BlockBlender(len(self._codes), row_tiles, col_tiles, rows, cols, self._buffer)
            self._blender.add(tile.row, tile.col, tile.scores)
            yield TileDone(rows.size * cols.size / count)
        if not tile.last:
            return
        layers = tile.layers
        if layers is None:
            scores = None
            if self._blender is not None:
                scores = self._buffer = self._blender.scores
                self._blender = None
            layers = self._layers(scores, valid[rows.start : rows.stop, cols.start : cols.stop])
        encoded = {name: encode(layers[name], form, self._compress) for name, form in self._recipe.forms.items()}
        yield BlockResult(block, layers, encoded)

    def _layers(self, scores: np.ndarray | None, valid: np.ndarray) -> dict[str, np.ndarray]:
        """Class, confidence and what else is wanted from a block's scores (None: nothing in it is valid)."""
        probabilities = self._recipe.forms.get("probabilities")
        if scores is None:
            layers = {name: np.zeros(valid.shape, np.uint8) for name in ("classes", "confidence")}
            if probabilities is not None:
                layers["probabilities"] = np.full((probabilities.bands, *valid.shape), probabilities.nodata, np.uint8)
            return layers
        classes, confidence = classify(scores, self._codes, valid, self._classify)
        layers = {"classes": classes, "confidence": confidence}
        if probabilities is not None:
            layers["probabilities"] = percentages(scores, valid)
        return layers


def _core(block: Block) -> tuple[Span, Span]:
    """Rows and columns of the block's core in what is read of it."""
    return (
        Span(block.rows.start - block.read_rows.start, block.rows.size),
        Span(block.cols.start - block.read_cols.start, block.cols.size),
    )


def _filled(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """``values`` with invalid pixels set to the mean of the valid ones, so that nodata looks like nothing special."""
    if valid.all() or not valid.any():
        return np.nan_to_num(values) if np.issubdtype(values.dtype, np.floating) else values
    values = values.copy()
    for band in values:
        band[~valid] = band[valid].mean(dtype=np.float64).astype(band.dtype)
    return values
