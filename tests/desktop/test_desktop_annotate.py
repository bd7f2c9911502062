"""Annotation in the real desktop: a session made with the dialog, painted with mouse and keys, and what is in the
file after QGIS is closed."""

from __future__ import annotations

import sqlite3

import numpy as np
import pytest

from terrazzo.plugin.annotation.session import open_session
from terrazzo.tests.support.annotation_desk import make_session, polygons_in_file

SIDE = 1100  # pixels of the image

HANDS = """
from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer
from qgis.PyQt.QtCore import QEvent, QPointF
from qgis.PyQt.QtGui import QMouseEvent

SESSION = str(OUT / "mine.gpkg")

def annotate():
    return dock().tabs.pages["annotate"]

def desk():
    return annotate().desk

def labels():
    return desk().bench.session.labels(1)

def point(row, col):
    where = desk().overlay.view.point(row + 0.5, col + 0.5)
    return QPoint(round(where.x() - 0.5), round(where.y() - 0.5))

def move(row, col, button=Qt.MouseButton.NoButton):
    viewport, at = iface.mapCanvas().viewport(), point(row, col)
    args = QPointF(at), QPointF(viewport.mapToGlobal(at)), Qt.MouseButton.NoButton, button
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, *args, Qt.KeyboardModifier.NoModifier))

def drag(*places):
    viewport = iface.mapCanvas().viewport()
    move(*places[0])
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(*places[0]))
    for place in places[1:]:
        move(*place, Qt.MouseButton.LeftButton)
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(*places[-1]))
    desk().bench.commits.wait()

def press(key, modifier=Qt.KeyboardModifier.NoModifier):
    QTest.keyClick(iface.mapCanvas(), key, modifier)
    desk().bench.commits.wait()

"""
SITTING = """
@step()
def begin():
    QgsSettings().setValue("terrazzo/person", "Anna")
    open_panel(300, (1366, 768))
    layer = add_image(IMAGE, "image")
    QgsProject.instance().setCrs(layer.crs())
    dock().tabs.show_page("annotate")

@step(1)
def make():
    annotate().start.new.click()
    dialog = next(w for w in QApplication.topLevelWidgets() if type(w).__name__ == "NewSessionDialog")
    dialog.file.setFilePath(SESSION)
    dialog.side.setValue(1500)
    dialog.double.setValue(0)
    dialog.make.click()

@step(0, until=lambda: desk().bench.session is not None)
def opened():
    report("tool", desk().tool.name)
    annotate().tiles.next.click()

@step(1, until=settled_canvas)
def paint():
    # A layer in edit mode with something to undo: QGIS's own Ctrl+Z is alive, and must not be meant.
    other = QgsVectorLayer("Point?crs=EPSG:32632", "points", "memory")
    QgsProject.instance().addMapLayer(other)
    other.startEditing()
    feature = QgsFeature(other.fields())
    feature.setGeometry(QgsGeometry.fromWkt("POINT(500010 4999990)"))
    other.addFeature(feature)
    iface.setActiveLayer(other)
    desk().activate("brush")
    desk().bench.set_brush(40)
    press(Qt.Key.Key_4)
    drag((300, 200), (300, 900))
    report("road", int((labels() == 4).sum()))
    press(Qt.Key.Key_L)
    press(Qt.Key.Key_6)
    drag((100, 500), (700, 500))
    report("water", int((labels() == 6).sum()))
    report("kept", int((labels() == 4).sum()))
    press(Qt.Key.Key_E)
    drag((600, 450), (600, 550))
    report("erased", int((labels() == 6).sum()))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    report("undone", int((labels() == 6).sum()))
    report("theirs", other.featureCount())
    press(Qt.Key.Key_S)
    other.rollBack()
    press(Qt.Key.Key_P)
    press(Qt.Key.Key_8)

@step(0.6)
def corners():
    # The last two lie below the image: its edge is reached.
    for place in ((900, 200), (900, 600), (1140, 600), (1140, 200)):
        drag(place)
        desk().tools["polygon"]._clicked = 0.0
    press(Qt.Key.Key_Return)
    report("building", int((labels() == 8).sum()))
    press(Qt.Key.Key_Return)

@step(1)
def submitted():
    report("state", desk().bench.session.tile(1).state)
    picture("annotate")
"""


@pytest.mark.slow
def test_a_session_is_made_and_painted_with_mouse_and_keys(desktop, tmp_path):
    script = (HANDS + SITTING).replace("until=settled_canvas", "until=lambda: not iface.mapCanvas().isDrawing()")
    facts = desktop(script)
    assert facts["tool"] == "brush" and facts["state"] == "submitted"
    scale = 40 * 700 + np.pi * 400  # pixels of the first stroke; the mouse points to within a pixel of the screen
    assert facts["road"] == pytest.approx(scale, rel=0.03)
    assert facts["kept"] == facts["road"] and facts["water"] > 20_000
    assert facts["erased"] < facts["water"] == facts["undone"]
    assert facts["theirs"] == 1  # QGIS's own undo was not touched
    assert facts["building"] == pytest.approx(400 * 200, rel=0.03)  # as far as the tile goes
    path = tmp_path / "out" / "mine.gpkg"
    assert not path.with_name("mine.gpkg-wal").exists()
    polygons = polygons_in_file(path)
    assert {code for code, _ in polygons} == {4, 6, 8} and all(geometry.IsValid() for _, geometry in polygons)
    with open_session(path, read_only=True) as session:
        labelled = np.count_nonzero(session.labels(1))
    assert sum(geometry.GetArea() for _, geometry in polygons) == pytest.approx(labelled * 0.25**2)
    with sqlite3.connect(path) as connection:
        tools = [row[0] for row in connection.execute("SELECT tool FROM journal WHERE action = 'edit' ORDER BY id")]
    assert tools == ["brush", "brush", "erase", "polygon"]


KILLED = """
import signal

@step()
def begin():
    QgsSettings().setValue("terrazzo/person", "Anna")
    open_panel(300, (1366, 768))
    QgsProject.instance().setCrs(add_image(IMAGE, "image").crs())
    dock().tabs.show_page("annotate")
    annotate().open(os.environ["TERRAZZO_SESSION"])
    annotate().tiles.next.click()

@step(1, until=lambda: not iface.mapCanvas().isDrawing())
def paint():
    desk().bench.set_brush(30)
    for number in range(12):
        press(Qt.Key(Qt.Key.Key_1 + number % 8))
        drag((60 + 70 * number, 100), (90 + 70 * number, 500), (60 + 70 * number, 900))
    press(Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    labels().tofile(str(OUT / "finished"))
    viewport = iface.mapCanvas().viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(500, 500))
    for row in range(500, 900, 20):
        move(row, 500, Qt.MouseButton.LeftButton)
    os.kill(os.getpid(), signal.SIGKILL)
"""


@pytest.mark.slow
def test_kill_9_of_the_desktop_loses_only_the_stroke_being_drawn(desktop, image, tmp_path):
    path = make_session(tmp_path / "s.gpkg", image, SIDE)
    with pytest.raises(RuntimeError, match="QGIS ended with"):
        desktop(HANDS + KILLED, environment={"TERRAZZO_SESSION": str(path)})
    finished = np.fromfile(tmp_path / "out" / "finished", np.uint8).reshape(SIDE, SIDE)
    assert np.count_nonzero(finished) > 200_000
    with open_session(path, "Anna") as session:  # no question: the writer is dead
        np.testing.assert_array_equal(session.labels(1), finished)
        assert session.undo() and session.redo()
    polygons = polygons_in_file(path)
    assert all(geometry.IsValid() for _, geometry in polygons)
    assert sum(geometry.GetArea() for _, geometry in polygons) == pytest.approx(np.count_nonzero(finished) * 0.25**2)
