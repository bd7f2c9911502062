"""A window with a real canvas and the Quality page beside it, and keys and clicks for both."""

from __future__ import annotations

import tempfile
from contextlib import contextmanager
from pathlib import Path


class Iface:
    """As much of QGIS's interface as the page uses."""

    def __init__(self, window, canvas, bar) -> None:
        self._window, self._canvas, self._bar = window, canvas, bar

    def mainWindow(self):
        return self._window

    def mapCanvas(self):
        return self._canvas

    def messageBar(self):
        return self._bar


@contextmanager
def own_settings():
    """Settings that no other test, and no test that runs at the same time, reads or writes."""
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QSettings

    form, scope = QSettings.Format.IniFormat, QSettings.Scope.UserScope
    before = Path(QgsSettings().fileName()).parents[1]  # QGIS keeps them in FOLDER/QGIS/QGIS3.ini
    with tempfile.TemporaryDirectory(prefix="terrazzo-settings-") as folder:
        QSettings.setPath(form, scope, folder)
        try:
            yield
        finally:
            QSettings.setPath(form, scope, str(before))


@contextmanager
def quality_window(person: str = "Anna", size=(1200, 800)):
    """Gives the page, shown; everything is taken away again at the end."""
    from qgis.core import QgsSettings

    with own_settings():
        QgsSettings().setValue("terrazzo/person", person)
        yield from _window(size)


def _window(size):
    from qgis.core import QgsProject
    from qgis.gui import QgsLayerTreeMapCanvasBridge, QgsMapCanvas, QgsMessageBar
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication, QHBoxLayout, QMainWindow, QWidget

    from terrazzo.plugin.panel.quality_page import QualityPage

    window = QMainWindow()
    centre = QWidget(window)
    canvas = QgsMapCanvas(centre)
    bridge = QgsLayerTreeMapCanvasBridge(QgsProject.instance().layerTreeRoot(), canvas, window)
    bridge.setAutoSetupOnFirstLayer(True)
    iface = Iface(window, canvas, QgsMessageBar(window))
    page = QualityPage(iface, centre)
    page.setFixedWidth(380)
    row = QHBoxLayout(centre)
    row.addWidget(canvas, 1)
    row.addWidget(page)
    window.setCentralWidget(centre)
    window.resize(*size)
    window.show()
    QApplication.setActiveWindow(window)
    page.activated()
    QApplication.processEvents()
    try:
        yield page
    finally:
        page.unload()
        canvas.stopRendering()
        bridge.deleteLater()
        QgsProject.instance().clear()
        window.close()
        window.deleteLater()
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        QApplication.processEvents()


def press(widget, key, modifier=None) -> None:
    """Type a key, as the window system delivers it: shortcut override first."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    QTest.keyClick(widget, key, modifier or Qt.KeyboardModifier.NoModifier)


def click(widget) -> None:
    """Click at a button."""
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest
    from qgis.PyQt.QtWidgets import QApplication

    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)
    QApplication.processEvents()
