"""What the tests of the panel share: the panel in a window, layers, and waiting for runs."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from terrazzo.tests.support.tiny_model import paint

from .conftest import write_raster


def add_layer(iface, path, name, active=True):
    """A raster layer in the project, as if the person had added it."""
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    if active:
        iface.setActiveLayer(layer)
        iface.currentLayerChanged.emit(iface.mapCanvas())
    return layer


def press(qtbot, button):
    """A click of the left button."""
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_end(qtbot, page, timeout=30000):
    """Until no run is left."""
    qtbot.waitUntil(lambda: not page.queue.runs, timeout=timeout)


def wait_for_facts(qtbot, page, timeout=10000):
    """Until the panel has said what a run would be."""
    qtbot.waitUntil(lambda: not page.facts.waiting, timeout=timeout)


def messages(iface):
    """What the message bar was told."""
    return [text for level in iface.messageBar().messages.values() for text in level]


def large_codes(side=64, patch=48, seed=3):
    """Known truth: ``side`` x ``side`` patches of the eight classes."""
    codes = np.random.default_rng(seed).integers(1, 9, (side, side), dtype=np.uint8)
    return codes.repeat(patch, 0).repeat(patch, 1)


def large_scene(folder, side=64):
    """A raster that takes a while with the slow model; its path."""
    return write_raster(folder / "large.tif", paint(large_codes(side)))


def canvas_click(canvas, point, button=Qt.MouseButton.LeftButton):
    """Click on the canvas at a map point (QgsPointXY)."""
    place = canvas.getCoordinateTransform().transform(point)
    QTest.mouseMove(canvas.viewport(), QPoint(round(place.x()), round(place.y())))
    QTest.mouseClick(
        canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, QPoint(round(place.x()), round(place.y()))
    )
