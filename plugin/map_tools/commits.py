"""Commits: edits of the session, written one after the other in a thread, so that no stroke waits for the disk."""

from __future__ import annotations

import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication, QEventLoop, QObject, pyqtSignal

from ..landcover.errors import TerrazzoError


class Commits(QObject):
    """A queue of jobs. Results arrive in the thread that made this object, in the order of ``add``."""

    idle = pyqtSignal()  # everything so far is done
    failed = pyqtSignal(object)  # the exception
    _came = pyqtSignal(object, object, object)  # what to call, result, exception

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="terrazzo-commits")
        self._waiting = 0
        self._open = True
        self._came.connect(self._on_came)

    @property
    def waiting(self) -> int:
        """Jobs that are not done yet."""
        return self._waiting

    def add(self, job: Callable[[], Any], then: Callable[[Any], None] | None = None) -> None:
        """Have ``job`` done in the thread, then ``then(result)`` called here. What ``job`` raises goes to
        ``failed``."""
        if not self._open:
            return
        self._waiting += 1
        self._executor.submit(self._run, job, then)

    def _run(self, job: Callable[[], Any], then: Callable[[Any], None] | None) -> None:
        try:
            self._came.emit(then, job(), None)
        except Exception as error:  # noqa: BLE001 - handed over whole, shown or raised there
            self._came.emit(then, None, error)

    def _on_came(self, then: Callable[[Any], None] | None, result: Any, error: Exception | None) -> None:
        self._waiting -= 1
        try:
            if error is not None:
                self.failed.emit(error)
                if not isinstance(error, TerrazzoError):
                    raise error
            elif then is not None:
                then(result)
        finally:
            if not self._waiting:
                self.idle.emit()

    def wait(self, seconds: float = 30.0) -> bool:
        """Wait until all is done, and its results have arrived; False if that takes longer."""
        end = time.monotonic() + seconds
        while self._waiting and time.monotonic() < end:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.ExcludeUserInputEvents, 20)
            time.sleep(0.001)
        return not self._waiting

    def close(self) -> None:
        """Finish what is waiting, then take no more."""
        self.wait()
        self._open = False
        self._executor.shutdown(wait=True)
