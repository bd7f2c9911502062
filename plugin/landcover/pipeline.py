"""Pipeline: reading, inference and finishing of blocks overlap in time, with bounded queues between them.

The calling thread only watches: it reports progress and notices cancelling within a twentieth of a second.
"""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Iterable
from typing import Any

from .errors import Cancelled
from .progress import Feedback

_POLL_SECONDS = 0.05
_PATIENCE_SECONDS = 0.3  # how long a cancelled run waits for a worker before it leaves it to end on its own
_END = object()


class _Stopped(Exception):
    """Raised inside workers when the run ends early."""


class Pipeline:
    """Stages, each a function from an item to an iterable of items for the next one, each in its own thread.

    ``depths``: how many items may wait before each stage. 0: an item is handed over, and the stage before does not
    begin the next one until it has been taken. ``on_stop`` is called when the run ends early, to interrupt a stage that
    is computing.
    """

    def __init__(
        self,
        stages: list[Callable[[Any], Iterable[Any]]],
        depths: tuple[int, ...] | None = None,
        on_stop: Callable[[], None] | None = None,
    ) -> None:
        self._stages = stages
        self._threads: list[threading.Thread] = []
        depths = depths or (2,) * len(stages)
        self._queues: list[queue.Queue] = [queue.Queue(max(1, depth)) for depth in depths]
        self._taken = [None if depth else threading.Semaphore(0) for depth in depths]
        self._stop = threading.Event()
        self._errors: list[BaseException] = []
        self._results: queue.Queue = queue.Queue()
        self._on_stop = on_stop or (lambda: None)

    def run(self, items: Iterable[Any], feedback: Feedback, on_result: Callable[[Any], None]) -> None:
        """Pass all ``items`` through; ``on_result`` gets what leaves the last stage, in the calling thread.

        Raises the first error of a worker, or ``Cancelled``.
        """
        self._threads = [threading.Thread(target=self._feed, args=(items,), name="terrazzo-feed", daemon=True)]
        for i, stage in enumerate(self._stages):
            name = f"terrazzo-{getattr(stage, '__name__', i)}"
            self._threads.append(threading.Thread(target=self._work, args=(i, stage), name=name, daemon=True))
        for thread in self._threads:
            thread.start()
        try:
            self._watch(feedback, on_result)
        except BaseException:
            self._stop.set()
            self._on_stop()
            raise
        finally:
            patience = _PATIENCE_SECONDS / len(self._threads) if self._stop.is_set() else None
            for thread in self._threads:
                thread.join(patience)

    def afterwards(self, clean: Callable[[], None]) -> None:
        """Call ``clean`` when no worker runs any more: now, or later in a thread of its own."""
        busy = [thread for thread in self._threads if thread.is_alive()]
        if not busy:
            clean()
            return

        def wait_then_clean() -> None:
            for thread in busy:
                thread.join()
            clean()

        threading.Thread(target=wait_then_clean, name="terrazzo-cleanup", daemon=True).start()

    def _watch(self, feedback: Feedback, on_result: Callable[[Any], None]) -> None:
        while True:
            if self._errors:
                raise self._errors[0]
            if feedback.is_cancelled():
                raise Cancelled()
            try:
                item = self._results.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            if item is _END:
                return
            on_result(item)

    def _feed(self, items: Iterable[Any]) -> None:
        try:
            for item in items:
                self._put(0, item)
            self._put(0, _END)
        except _Stopped:
            pass
        except BaseException as error:  # noqa: BLE001 - raised again by the watching thread
            self._fail(error)

    def _work(self, index: int, stage: Callable[[Any], Iterable[Any]]) -> None:
        try:
            while True:
                item = self._get(index)
                if item is _END:
                    self._put(index + 1, _END)
                    return
                for result in stage(item):
                    self._put(index + 1, result)
                    del result
                del item  # a block is large: do not hold it while waiting for the next
        except _Stopped:
            pass
        except BaseException as error:  # noqa: BLE001 - raised again by the watching thread
            self._fail(error)

    def _fail(self, error: BaseException) -> None:
        if not self._stop.is_set():
            self._errors.append(error)
        self._stop.set()
        self._on_stop()

    def _put(self, index: int, item: Any) -> None:
        if index == len(self._queues):
            self._results.put(item)
            return
        while not self._stop.is_set():
            try:
                self._queues[index].put(item, timeout=_POLL_SECONDS)
                break
            except queue.Full:
                continue
        taken = self._taken[index]
        while not self._stop.is_set():
            if taken is None or taken.acquire(timeout=_POLL_SECONDS):
                return
        raise _Stopped

    def _get(self, index: int) -> Any:
        while not self._stop.is_set():
            try:
                item = self._queues[index].get(timeout=_POLL_SECONDS)
            except queue.Empty:
                continue
            taken = self._taken[index]
            if taken is not None:
                taken.release()
            return item
        raise _Stopped
