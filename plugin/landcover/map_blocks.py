"""Map blocks: all blocks of a run through the model into the journal, with what an interrupted run left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

import numpy as np

from .backend import Backend
from .block_mapper import BlockMapper, BlockResult, TileDone, TileScores
from .encode import LayerFormat, decode
from .journal import Journal
from .pipeline import Pipeline
from .plan import Block, Plan
from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from .cluster import ClusterMapper


def by_size(blocks: Iterable[Block]) -> list[Block]:
    """``blocks``, the largest first, those of one size row by row: what a model's runtime keeps of memory after a tile
    serves smaller ones, too, but larger ones need theirs besides. Blocks at the edges of a raster are smaller than
    those in the middle. Nothing else depends on the order."""

    def size(block: Block) -> tuple[int, int]:
        return block.read_rows.size * block.read_cols.size, block.read_rows.size

    return sorted(blocks, key=size, reverse=True)


class BlockRun:
    """The blocks of one run: order, progress, journal. Where they are computed, subclasses say."""

    def __init__(self, plan: Plan, forms: dict[str, LayerFormat], journal: Journal) -> None:
        self._plan, self._forms, self._journal = plan, forms, journal
        self._total = float(plan.rows.length) * plan.cols.length
        self._done = self._written = 0.0

    def run(self, feedback: Feedback) -> int:
        """Map all blocks; the number of those that an interrupted run had finished already."""
        finished = self._take_up(feedback)
        todo = [block for block in by_size(self._plan.blocks()) if block.index not in finished]

        def report(result: BlockResult | TileDone) -> None:
            if isinstance(result, BlockResult):
                self._written += result.block.rows.size * result.block.cols.size
                self._done = max(self._done, self._written)
                feedback.block(result.block, result.layers or self._kept(result.block))
            else:
                self._done = min(self._done + result.pixels, self._total)
            feedback.progress("map", self._done / self._total)

        self._compute(todo, feedback, report)
        return len(finished)

    def _compute(
        self, todo: Iterable[Block], feedback: Feedback, report: Callable[[BlockResult | TileDone], None]
    ) -> None:
        """Map the blocks ``todo``, ``_keep`` each result in order, ``report`` it in the calling thread."""
        raise NotImplementedError

    def _take_up(self, feedback: Feedback) -> set[int]:
        """What the journal holds already, shown."""
        blocks: dict[int, Block] = {block.index: block for block in self._plan.blocks()}
        for index in sorted(self._journal.blocks):
            feedback.check()
            block = blocks[index]
            feedback.block(block, self._kept(block))
            self._written += block.rows.size * block.cols.size
            feedback.progress("map", self._written / self._total)
        self._done = self._written
        return set(self._journal.blocks)

    def _kept(self, block: Block) -> dict[str, np.ndarray]:
        """Layers of a finished block, from the journal."""
        size = block.rows.size, block.cols.size
        return {n: decode(self._journal.layer(block.index, n), form, *size) for n, form in self._forms.items()}

    def _keep(self, result: BlockResult) -> None:
        self._journal.add(result.block.index, result.encoded)


class LocalRun(BlockRun):
    """Blocks computed by the threads of this process.

    ``pipeline`` may still have busy workers after ``run`` was cancelled.
    """

    def __init__(
        self, plan: Plan, forms: dict[str, LayerFormat], journal: Journal, mapper: BlockMapper, backend: Backend
    ) -> None:
        super().__init__(plan, forms, journal)
        self._mapper = mapper
        # Blocks and scores are large: one block waits for the model, and scores are handed over directly.
        self.pipeline = Pipeline([mapper.read, mapper.infer, self._finish], (2, 1, 0), on_stop=backend.stop)

    def _compute(
        self, todo: Iterable[Block], feedback: Feedback, report: Callable[[BlockResult | TileDone], None]
    ) -> None:
        self.pipeline.run(todo, feedback, report)

    def _finish(self, tile: TileScores) -> Iterator[BlockResult | TileDone]:
        for result in self._mapper.finish(tile):
            if isinstance(result, BlockResult):
                self._keep(result)
            yield result


class ClusterRun(BlockRun):
    """Blocks computed by the workers of a cluster."""

    def __init__(self, plan: Plan, forms: dict[str, LayerFormat], journal: Journal, mapper: ClusterMapper) -> None:
        super().__init__(plan, forms, journal)
        self._mapper = mapper

    def _compute(
        self, todo: Iterable[Block], feedback: Feedback, report: Callable[[BlockResult | TileDone], None]
    ) -> None:
        for result in self._mapper.run(list(todo), feedback):
            self._keep(result)
            report(result)
