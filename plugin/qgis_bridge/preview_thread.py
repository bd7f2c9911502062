"""Preview thread: makes previews beside the GUI; only the newest request counts, a stale one is stopped."""

from __future__ import annotations

import threading

from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..landcover.errors import Cancelled, TerrazzoError
from ..landcover.package import ModelPackage
from .preview_maker import Preview, PreviewMaker, Request, forget_raster
from .texts import QT_TRANSLATE_NOOP, engine_text, error_text

_PATIENCE = 2.0  # seconds that ``close`` waits for the thread at most
FAILED = QT_TRANSLATE_NOOP("TerrazzoErrors", "The preview failed: {why}.")


class PreviewThread(QObject):
    """Lives in the main thread, and so do its signals. ``made``: a ``Preview``; ``failed``: why there is none."""

    made = pyqtSignal(object)
    failed = pyqtSignal(str)
    _came = pyqtSignal(int, object)

    def __init__(self, device: str = "auto", parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._maker = PreviewMaker(device)
        self._changed = threading.Condition()
        self._number = 0  # of the newest request
        self._working = False
        self._next: Request | ModelPackage | None = None
        self._closed = False
        self._came.connect(self._on_came)
        self._thread = threading.Thread(target=self._work, name="terrazzo-preview", daemon=True)
        self._thread.start()

    def prepare(self, package: ModelPackage) -> None:
        """Open the model beforehand, if nothing else is to be done."""
        with self._changed:
            if self._next is None:
                self._next = package
                self._changed.notify()

    def ask(self, request: Request) -> None:
        """Make a preview; what was asked for before is not wanted any more."""
        self.forget()
        with self._changed:
            self._next = request
            self._changed.notify()

    def forget(self) -> None:
        """Nothing that was asked for is wanted any more."""
        with self._changed:
            self._number += 1
            if isinstance(self._next, Request):
                self._next = None
            if self._working:
                self._maker.interrupt()

    def close(self) -> None:
        """End the thread. It may need a moment for the tile in work; this waits, but not for long."""
        self.blockSignals(True)
        with self._changed:
            self._closed = True
            self._number += 1
            if self._working:
                self._maker.interrupt()
            self._changed.notify()
        self._thread.join(_PATIENCE)

    # ---------------------------------------------------------------- in the thread

    def _work(self) -> None:
        while True:
            with self._changed:
                while self._next is None and not self._closed:
                    self._changed.wait()
                if self._closed:
                    break
                job, self._next = self._next, None
                number, self._working = self._number, isinstance(job, Request)
            result: object = None
            try:
                if isinstance(job, Request):
                    result = self._maker.make(job, lambda wanted=number: self._number != wanted)
                else:
                    self._maker.prepare(job)
            except Cancelled:
                pass
            except TerrazzoError as error:
                result = error_text(error)
            except Exception as error:  # noqa: BLE001 - a thread has nobody to raise to: the person is told
                result = engine_text(FAILED, {"why": f"{type(error).__name__}: {error}"})
            with self._changed:
                self._working = False
            if result is not None:
                self._hand_over(number, result)
        self._maker.close()

    def _hand_over(self, number: int, result: object) -> None:
        if not self._closed:
            self._came.emit(number, result)
        elif isinstance(result, Preview):
            forget_raster(result.path)

    # ---------------------------------------------------------------- in the main thread

    def _on_came(self, number: int, result: object) -> None:
        if number != self._number or self._closed:
            if isinstance(result, Preview):
                forget_raster(result.path)
        elif isinstance(result, Preview):
            self.made.emit(result)
        else:
            self.failed.emit(str(result))
