"""Background: short work off the GUI thread, of which only the newest result counts."""

from __future__ import annotations

import threading
from collections.abc import Callable
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal


class Background(QObject):
    """Runs functions one at a time in a thread; of those that wait only the newest is run.

    ``done`` gives the result, or the exception, of the newest one; older ones are forgotten.
    """

    done = pyqtSignal(object)
    _came = pyqtSignal(int, object)

    def __init__(self, name: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name = name
        self._number = self._delivered = 0
        self._waiting: tuple[int, Callable[[], Any]] | None = None
        self._thread: threading.Thread | None = None
        self._lock = threading.Lock()
        self._closed = False
        self._came.connect(self._on_came)

    @property
    def busy(self) -> bool:
        """Whether a result is still to come."""
        return self._number != self._delivered

    def start(self, function: Callable[[], Any]) -> None:
        """Run ``function``, which must not touch widgets or layers."""
        with self._lock:
            self._number += 1
            self._waiting = (self._number, function)
            if self._thread is not None or self._closed:
                return
            self._thread = threading.Thread(target=self._work, name=f"terrazzo-{self._name}", daemon=True)
        self._thread.start()

    def forget(self) -> None:
        """The result under way is not wanted any more."""
        with self._lock:
            self._number += 1
            self._delivered = self._number
            self._waiting = None

    def close(self) -> None:
        """Nothing is wanted any more. Waits a moment for what is being done."""
        self.forget()
        self._closed = True
        thread = self._thread
        if thread is not None:
            thread.join(2.0)

    def _work(self) -> None:
        while True:
            with self._lock:
                if self._waiting is None or self._closed:
                    self._thread = None
                    return
                (number, function), self._waiting = self._waiting, None
            try:
                result = function()
            except Exception as error:  # noqa: BLE001 - handed over, not swallowed
                result = error
            if not self._closed:
                self._came.emit(number, result)

    def _on_came(self, number: int, result: object) -> None:
        if number == self._number and not self._closed:
            self._delivered = number
            self.done.emit(result)
