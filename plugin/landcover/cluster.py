"""Cluster: the blocks of a run done by the workers of a Dask cluster.

Blocks need nothing from each other, so each is a task. Workers need this package, rasterio and ONNX Runtime, but no
QGIS, and they must reach the raster and the model under the same paths. A lost worker's blocks are done again by
others. Results are written by the calling process in the order of the plan, so that the bytes are those of one machine.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import Cancelled, ParameterError, SourceError, TerrazzoError
from .package import ModelPackage
from .plan import Block
from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from .block_mapper import BlockMapper, BlockRecipe

_POLL_SECONDS = 0.05
_AHEAD = 2  # blocks per worker thread that are handed out ahead
_KEPT_MAPPERS = 2  # opened rasters and models that a worker process keeps


@dataclass(frozen=True)
class BlockTask:
    """Everything a worker needs to map the blocks of one run. ``key`` tells runs apart; ``threads``: of the CPU, per
    worker."""

    key: str
    path: str
    bands: tuple[int, ...]
    nodata: float | None
    identity: str
    package: ModelPackage
    recipe: BlockRecipe
    device: str
    threads: int | None

    def mapper(self) -> BlockMapper:
        """Open raster and model. ``SourceError`` if the raster here is not the one of the run."""
        from .backend import open_backend
        from .block_mapper import BlockMapper
        from .source import RasterioSource

        source = RasterioSource(self.path, self.bands, self.package.card.bands, self.nodata)
        if source.identity != self.identity:
            source.close()
            raise SourceError("The raster {path} is not the same on all machines of the cluster.", path=self.path)
        return BlockMapper(source, open_backend(self.package, self.device, self.threads), self.recipe)


_mappers: OrderedDict[str, BlockMapper] = OrderedDict()
_lock = threading.Lock()  # rasters and models are used by one thread at a time


def map_one_block(task: BlockTask, block: Block) -> dict[str, np.ndarray]:
    """Map one block in a worker: layers (uint8 arrays) by name."""
    with _lock:
        if task.key not in _mappers:
            while len(_mappers) >= _KEPT_MAPPERS:
                _mappers.popitem(last=False)
            _mappers[task.key] = task.mapper()
        mapper = _mappers[task.key]
        for data in mapper.read(block):
            for tile in mapper.infer(data):
                for result in mapper.finish(tile):
                    layers = getattr(result, "layers", None)
        return layers


def connect(address: str) -> Any:
    """A Dask client. ``address``: of a scheduler ("tcp://host:8786"), or "local" or "local:4" for workers on this
    machine. ``ParameterError`` if Dask is missing or does not answer."""
    try:
        import distributed
    except ImportError as error:
        raise ParameterError(
            "Mapping on a cluster needs the Python package 'distributed' ({why}).", why=str(error)
        ) from error
    try:
        if address == "local" or address.startswith("local:"):
            workers = int(address.partition(":")[2] or 2)
            return distributed.Client(
                n_workers=workers, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit=0
            )
        return distributed.Client(address, timeout=5)
    except (OSError, ValueError, TimeoutError) as error:
        raise ParameterError(
            "The cluster {address} does not answer: {why}.", address=address, why=str(error)
        ) from error


class ClusterMapper:
    """Hands blocks to a cluster and gives back their layers in order."""

    def __init__(self, client: Any, task: BlockTask) -> None:
        self._client, self._task = client, task

    def run(self, blocks: list[Block], feedback: Feedback) -> Any:
        """Yield (block, layers) for each of ``blocks``, in their order.

        At most a few blocks per worker are under way, so memory does not grow with the raster. Raises the first
        error of a worker, or ``Cancelled``.
        """
        waiting, under_way = deque(blocks), deque()
        # Scattered once, not sent with every block: a mask may be large.
        task = self._client.scatter(self._task, broadcast=True, hash=False)
        try:
            while waiting or under_way:
                ahead = _AHEAD * max(1, sum(self._client.nthreads().values()))
                while waiting and len(under_way) < ahead:
                    block = waiting.popleft()
                    future = self._client.submit(map_one_block, task, block, pure=False, retries=3)
                    under_way.append((block, future))
                block, future = under_way[0]
                self._wait(future, feedback)
                under_way.popleft()
                yield block, self._result(future)
        finally:
            self._client.cancel([future for _, future in under_way])

    @staticmethod
    def _wait(future: Any, feedback: Feedback) -> None:
        while not future.done():
            if feedback.is_cancelled():
                raise Cancelled()
            time.sleep(_POLL_SECONDS)

    @staticmethod
    def _result(future: Any) -> dict[str, np.ndarray]:
        try:
            return future.result()
        except TerrazzoError:
            raise
        except Exception as error:  # whatever a worker or Dask may raise
            raise ParameterError("A worker of the cluster failed: {why}.", why=repr(error)) from error
