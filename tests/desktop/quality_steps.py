"""Put before the scripts of the sittings (see test_desktop_quality): hands on the annotation desk and the panel.

It runs inside QGIS, after the steps of scripts/screenshots_steps.py.
"""

# ruff: noqa: F401, F821 - names come from the head of each script, and are used in the scripts
from qgis.core import QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QEventLoop, QPointF
from qgis.PyQt.QtGui import QCursor, QMouseEvent

SESSION, PERSON = os.environ["TERRAZZO_SESSION"], os.environ["TERRAZZO_PERSON"]


def canvas():
    return iface.mapCanvas()


def quality():
    return dock().tabs.pages["quality"]


def tabs():
    return quality().tabs


def desk():
    from terrazzo.plugin.map_tools.desk import shared_desk

    return shared_desk(canvas(), iface.mainWindow())


def bench():
    return desk().bench


def session():
    return bench().session


def drawn():
    return not canvas().isDrawing()


def wait(ready, limit=30.0):
    """Let QGIS go on until ``ready``."""
    end = time.monotonic() + limit
    while not ready():
        if time.monotonic() > end:
            log("ERROR: waited in vain", ready)
            return
        QApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 50)
    QApplication.processEvents()


def sit_down(page, open_session=True):
    """The person's name is set once; then the panel is opened and the session."""
    QgsSettings().setValue("terrazzo/person", PERSON)
    open_panel(420, (1366, 800))
    shown = dock().tabs.show_page(page)
    QApplication.processEvents()
    if open_session:
        opener = shown.opener.open if page == "quality" else shown.open
        report("opened", bool(opener(SESSION)))
        iface.mainWindow().resizeDocks([dock()], [420], Qt.Orientation.Horizontal)
        canvas().setExtent(desk().overlay.view.map_extent(session().grid.window))
        canvas().refresh()
        QApplication.setActiveWindow(iface.mainWindow())


def press_button(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)
    QApplication.processEvents()


def keys(text):
    for sign in text:
        QTest.keyClick(canvas(), getattr(Qt.Key, "Key_" + sign))


def letter(sign):
    canvas().setFocus()
    QTest.keyClick(canvas(), getattr(Qt.Key, "Key_" + sign))
    QApplication.processEvents()


def enter():
    bench().commits.wait(20)
    canvas().setFocus()
    QTest.keyClick(canvas(), Qt.Key.Key_Return)
    QApplication.processEvents()
    bench().commits.wait(20)
    QApplication.processEvents()


def control_right():
    QTest.keyClick(canvas(), Qt.Key.Key_Right, Qt.KeyboardModifier.ControlModifier)
    QApplication.processEvents()


def at(tile, down, across):
    """The point of the canvas at a part (0..1) of a tile."""
    w = tile.window
    place = desk().overlay.view.point(w.row + down * w.height, w.col + across * w.width)
    return QPoint(round(place.x()), round(place.y()))


def move(point, button):
    viewport = canvas().viewport()
    event = QMouseEvent(
        QEvent.Type.MouseMove,
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        Qt.MouseButton.NoButton,
        button,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(viewport, event)


def strokes(tile, lines):
    """Brush strokes, each from (down, across) to (down, across), parts of the tile."""
    viewport, left, plain = canvas().viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier
    for a, b, c, d in lines:
        move(at(tile, a, b), Qt.MouseButton.NoButton)
        QTest.mousePress(viewport, left, plain, at(tile, a, b))
        for k in range(1, 6):
            move(at(tile, a + (c - a) * k / 5, b + (d - b) * k / 5), left)
        QTest.mouseRelease(viewport, left, plain, at(tile, c, d))
        QApplication.processEvents()
    bench().commits.wait(20)
    QApplication.processEvents()


def paint_all(tile, classes):
    """Fill a tile with stripes of a large brush: each class from a part of its height on."""
    wait(drawn)
    bench().set_brush(90)
    tops = sorted(classes.items(), key=lambda item: item[1])
    for row in range(5):
        down = 0.1 + 0.2 * row
        keys([key for key, top in tops if top <= down][-1])
        strokes(tile, [(down, 0.03, down, 0.97)])
    bench().set_brush(16)


def pin_issue(tile_id, down, across, category, comment):
    """Key I with the pointer on the map, then what is wrong, then Enter."""
    tile = session().tile(tile_id)
    canvas().setFocus()
    QCursor.setPos(canvas().viewport().mapToGlobal(at(tile, down, across)))
    QApplication.processEvents()
    letter("I")
    box = quality().issues
    box.category.setCurrentIndex(box.category.findData(category))
    QTest.keyClicks(box.comment, comment)
    QTest.keyClick(box.comment, Qt.Key.Key_Return)
    QApplication.processEvents()
    report("issues", len(session().issues.all()))
