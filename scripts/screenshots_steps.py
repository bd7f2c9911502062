"""Steps: run inside the QGIS desktop, one after the other, in its own event loop. At the end QGIS is closed.

A script writes ``@step(...)`` over functions and calls ``main()``. What goes wrong is logged with ``ERROR``.
"""

from __future__ import annotations

import json
import os
import time
import traceback
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QMessageBox, QScrollArea, QWidget
from qgis.utils import iface, plugins

OUT = Path(os.environ["TERRAZZO_OUT"])
_steps: list[tuple[float, Callable[[], bool] | None, float, Callable[[], None]]] = []
_last = {"percent": 0.0}


def log(*values: object) -> None:
    """A line in the log."""
    with open(OUT / "log.txt", "a", encoding="utf-8") as stream:
        print(*values, file=stream)


def report(name: str, value: object) -> None:
    """A fact for the test that started this, as JSON."""
    log(f"{name} = {json.dumps(value)}")


def step(delay: float = 0.0, until: Callable[[], bool] | None = None, limit: float = 90.0) -> Callable:
    """The function runs ``delay`` seconds after the one before, once ``until`` is true; an error after ``limit``."""

    def add(function: Callable[[], None]) -> Callable[[], None]:
        _steps.append((delay, until, limit, function))
        return function

    return add


def main() -> None:
    """Begin as soon as QGIS is there."""
    if iface.mainWindow().isVisible():
        QTimer.singleShot(0, _next)
    else:
        iface.initializationCompleted.connect(_next)


def _next() -> None:
    if not _steps:
        end()
        return
    delay, until, limit, function = _steps.pop(0)
    began = time.monotonic()

    def poll() -> None:
        try:
            ready = until is None or until()
            late = time.monotonic() - began > limit
            if not ready and not late:
                QTimer.singleShot(50, poll)
                return
            if not ready:
                log("ERROR: waited in vain before", function.__name__)
            function()
        except Exception:  # noqa: BLE001 - into the log, and QGIS has to be closed
            log("ERROR in", function.__name__, traceback.format_exc())
            _steps.clear()
        _next()

    QTimer.singleShot(round(delay * 1000), poll)


def end() -> None:
    """Close QGIS. It does not close while a task is being cancelled, so that is tried again."""

    def close() -> None:
        QgsProject.instance().clear()  # rasters below the temporary folder count as temporary: QGIS would ask
        QTimer.singleShot(3000, close)
        iface.actionExit().trigger()

    QTimer.singleShot(0, close)


# ---------------------------------------------------------------- what scripts do


def dock() -> QWidget:
    """The panel."""
    return plugins["terrazzo"]._dock


def page() -> QWidget:
    """Its map page."""
    return dock().tabs.pages["map"]


def open_panel(width: int, window: tuple[int, int]) -> None:
    """A window of this size, with the panel so wide. There is no window manager: sizes are ours to set."""
    iface.mainWindow().resize(*window)
    dock().setUserVisible(True)
    iface.mainWindow().resizeDocks([dock()], [width], Qt.Orientation.Horizontal)


def add_image(path: str, name: str) -> QgsRasterLayer:
    """A raster layer, active and in view."""
    layer = QgsRasterLayer(path, name)
    QgsProject.instance().addMapLayer(layer)
    iface.setActiveLayer(layer)
    iface.mapCanvas().setExtent(layer.extent())
    iface.mapCanvas().refresh()
    return layer


def mapping(percent: float) -> Callable[[], bool]:
    """Whether the run has come so far."""
    return lambda: page().queue.current is not None and page().queue.current.percent > percent


def idle() -> bool:
    """Whether no run is left."""
    return not page().queue.runs


def settled() -> bool:
    """Whether the panel has said what a run would be, and the canvas is drawn."""
    return not page().facts.waiting and not iface.mapCanvas().isDrawing()


def scroll_to(widget: QWidget) -> None:
    """Bring a widget of the panel into view."""
    area = widget.parentWidget()
    while not isinstance(area, QScrollArea):
        area = area.parentWidget()
    area.ensureWidgetVisible(widget)


def picture(name: str, widget: QWidget | None = None) -> None:
    """Grab the main window, or a part of it."""
    iface.messageBar().clearWidgets()
    (widget or iface.mainWindow()).grab().save(str(OUT / f"{name}.png"))


def answer_questions(button: QMessageBox.StandardButton) -> QTimer:
    """Press ``button`` in each message box that comes up; keep the timer."""
    timer = QTimer()

    def look() -> None:
        from qgis.PyQt.QtWidgets import QApplication

        box = QApplication.activeModalWidget()
        if isinstance(box, QMessageBox) and box.button(button) is not None:
            log("asked:", box.text())
            box.button(button).click()

    timer.timeout.connect(look)
    timer.start(100)
    return timer
