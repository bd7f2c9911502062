"""Cluster: the blocks of a run done by the workers of a Dask cluster.

Blocks need nothing from each other, so each is a task. Workers need this package, rasterio and ONNX Runtime, but no
QGIS, and they must reach the raster and the model under the same paths. A lost worker's blocks are done again by
others. Results are written by the calling process in the order of the plan, so that the bytes are those of one machine.
"""

from __future__ import annotations

import threading
import time
from collections import OrderedDict, deque
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING, Any

from .errors import Cancelled, ParameterError, SourceError, TerrazzoError
from .package import ModelPackage
from .plan import Block
from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from .backend import Backend
    from .block_mapper import BlockMapper, BlockRecipe, BlockResult

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
        from .block_mapper import BlockMapper
        from .source import RasterioSource

        source = RasterioSource(self.path, self.bands, self.package.card.bands, self.nodata)
        if source.identity != self.identity:
            source.close()
            raise SourceError("The raster {path} is not the same on all machines of the cluster.", path=self.path)
        return BlockMapper(source, _model(self.package, self.device, self.threads), self.recipe)


_mappers: OrderedDict[str, BlockMapper] = OrderedDict()
_models: OrderedDict[tuple[str, str, int | None], Backend] = OrderedDict()
_lock = threading.Lock()  # rasters and models are used by one thread at a time


def _model(package: ModelPackage, device: str, threads: int | None) -> Backend:
    """The model of ``package``, opened once in this worker."""
    from .backend import open_backend

    key = f"{package.model_path}|{package.card.sha256}", device, threads
    if key not in _models:
        while len(_models) >= 2 * _KEPT_MAPPERS:  # under "auto" and under the name of the device
            _models.popitem(last=False)
        backend = open_backend(package, device, threads)
        _models[key] = _models[key[0], backend.device, threads] = backend
    return _models[key]


def worker_device(package: ModelPackage, device: str, threads: int | None) -> str:
    """Name of the device that this worker has for the model of ``package``."""
    with _lock:
        return _model(package, device, threads).device


def device_of_workers(client: Any, package: ModelPackage, device: str, threads: int | None, feedback: Feedback) -> str:
    """Name of the device that one of the workers has, which all of them are then told to use. Raises what opening the
    model raises, and ``Cancelled``."""
    future = client.submit(worker_device, package, device, threads, pure=False)
    try:
        _wait(future, feedback)
        return _result(future)
    finally:
        client.cancel([future])


def map_one_block(task: BlockTask, block: Block) -> BlockResult:
    """Map one block in a worker. The result comes without ``layers``: what is encoded is smaller to send."""
    from .block_mapper import BlockResult

    with _lock:
        if task.key not in _mappers:
            while len(_mappers) >= _KEPT_MAPPERS:
                _mappers.popitem(last=False)
            _mappers[task.key] = task.mapper()
        mapper = _mappers[task.key]
        for data in mapper.read(block):
            for tile in mapper.infer(data):
                for result in mapper.finish(tile):
                    if isinstance(result, BlockResult):
                        finished = result
        return replace(finished, layers={})


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
        """Yield the result (``BlockResult``) of each of ``blocks``, in their order.

        At most a few blocks per worker are under way, so memory does not grow with the raster. Raises the first
        error of a worker, or ``Cancelled``.
        """
        waiting: deque[Block] = deque(blocks)
        under_way: deque[Any] = deque()
        # Scattered once, not sent with every block: a mask may be large.
        task = self._client.scatter(self._task, broadcast=True, hash=False)
        try:
            while waiting or under_way:
                ahead = _AHEAD * max(1, sum(self._client.nthreads().values()))
                while waiting and len(under_way) < ahead:
                    block = waiting.popleft()
                    future = self._client.submit(map_one_block, task, block, pure=False, retries=3)
                    under_way.append(future)
                _wait(under_way[0], feedback)
                yield _result(under_way.popleft())
        finally:
            self._client.cancel(list(under_way))


def _wait(future: Any, feedback: Feedback) -> None:
    while not future.done():
        if feedback.is_cancelled():
            raise Cancelled()
        time.sleep(_POLL_SECONDS)


def _result(future: Any) -> Any:
    try:
        return future.result()
    except TerrazzoError:
        raise
    except Exception as error:  # whatever a worker or Dask may raise
        raise ParameterError("A worker of the cluster failed: {why}.", why=repr(error)) from error
