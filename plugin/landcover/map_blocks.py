"""Map blocks: all blocks of a run through the model into the sinks, with what an interrupted run left behind."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import TYPE_CHECKING

from .backend import Backend
from .block_mapper import BlockMapper, BlockResult, TileDone, TileScores
from .journal import Journal
from .pipeline import Pipeline
from .plan import Block, Plan
from .progress import Feedback
from .sink import RasterSink

if TYPE_CHECKING:  # pragma: no cover
    from .cluster import ClusterMapper


class BlockRun:
    """The blocks of one run: order, progress, journal. Where they are computed, subclasses say."""

    def __init__(self, plan: Plan, sinks: dict[str, RasterSink], journal: Journal) -> None:
        self._plan, self._sinks, self._journal = plan, sinks, journal
        self._total = float(plan.rows.length) * plan.cols.length
        self._done = self._written = 0.0

    def run(self, feedback: Feedback) -> int:
        """Map all blocks; the number of those that an interrupted run had finished already."""
        finished = self._take_up(feedback)
        todo = (block for block in self._plan.blocks() if block.index not in finished)

        def report(result: BlockResult | TileDone) -> None:
            if isinstance(result, BlockResult):
                self._written += result.block.rows.size * result.block.cols.size
                self._done = max(self._done, self._written)
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
        """Write the blocks of the journal."""
        blocks: dict[int, Block] = {block.index: block for block in self._plan.blocks()}
        finished = set()
        for index, layers in self._journal.finished():
            feedback.check()
            block = blocks[index]
            self._write(BlockResult(block, layers))
            finished.add(index)
            self._written += block.rows.size * block.cols.size
            feedback.progress("map", self._written / self._total)
        self._done = self._written
        return finished

    def _keep(self, result: BlockResult) -> None:
        self._write(result)
        self._journal.add(result.block.index, result.layers)

    def _write(self, result: BlockResult) -> None:
        for name, sink in self._sinks.items():
            sink.write(result.block.rows, result.block.cols, result.layers[name])


class LocalRun(BlockRun):
    """Blocks computed by the threads of this process.

    ``pipeline`` may still have busy workers after ``run`` was cancelled.
    """

    def __init__(
        self, plan: Plan, sinks: dict[str, RasterSink], journal: Journal, mapper: BlockMapper, backend: Backend
    ) -> None:
        super().__init__(plan, sinks, journal)
        self._mapper = mapper
        self.pipeline = Pipeline([mapper.read, mapper.infer, self._finish], on_stop=backend.stop)

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

    def __init__(self, plan: Plan, sinks: dict[str, RasterSink], journal: Journal, mapper: ClusterMapper) -> None:
        super().__init__(plan, sinks, journal)
        self._mapper = mapper

    def _compute(
        self, todo: Iterable[Block], feedback: Feedback, report: Callable[[BlockResult | TileDone], None]
    ) -> None:
        for block, layers in self._mapper.run(list(todo), feedback):
            result = BlockResult(block, layers)
            self._keep(result)
            report(result)
