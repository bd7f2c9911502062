"""Tour: run inside the QGIS desktop by ``screenshots_annotate``; uses each annotation tool and takes its picture."""

from __future__ import annotations

import math
import os

from qgis.core import QgsProject, QgsSettings
from qgis.PyQt.QtCore import QEvent, QPoint, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent, QPainter, QPixmap
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication
from qgis.utils import iface
from screenshots_steps import OUT, add_image, dock, main, open_panel, step

IMAGE, SESSION = os.environ["TERRAZZO_RASTER"], os.environ["TERRAZZO_SESSION"]
WINDOW = (1160, 760)
_state: dict[str, QPoint] = {"at": QPoint(-100, -100)}


def page():  # type: ignore[no-untyped-def]
    """The Annotate page."""
    return dock().tabs.pages["annotate"]


def desk():  # type: ignore[no-untyped-def]
    """What it puts on the canvas."""
    return page().desk


def point(place) -> QPoint:  # type: ignore[no-untyped-def]
    """Where an image pixel (row, col) is on the canvas."""
    where = desk().overlay.view.point(place[0] + 0.5, place[1] + 0.5)
    return QPoint(round(where.x() - 0.5), round(where.y() - 0.5))


def move(place, button=Qt.MouseButton.NoButton) -> None:  # type: ignore[no-untyped-def]
    """Move the mouse."""
    viewport = iface.mapCanvas().viewport()
    at = _state["at"] = point(place)
    args = QPointF(at), QPointF(viewport.mapToGlobal(at)), Qt.MouseButton.NoButton, button
    QApplication.sendEvent(viewport, QMouseEvent(QEvent.Type.MouseMove, *args, Qt.KeyboardModifier.NoModifier))


def press(place) -> None:  # type: ignore[no-untyped-def]
    """Press the left button."""
    move(place)
    viewport = iface.mapCanvas().viewport()
    QTest.mousePress(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(place))


def release(place) -> None:  # type: ignore[no-untyped-def]
    """Release it."""
    viewport = iface.mapCanvas().viewport()
    QTest.mouseRelease(viewport, Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, point(place))
    desk().bench.commits.wait()


def draw(*places) -> None:  # type: ignore[no-untyped-def]
    """Press at the first place and move over the others; the button stays down."""
    press(places[0])
    for one, other in zip(places, places[1:]):
        for k in range(1, 7):
            move(
                (one[0] + (other[0] - one[0]) * k / 6, one[1] + (other[1] - one[1]) * k / 6), Qt.MouseButton.LeftButton
            )


def type_key(key, modifier=Qt.KeyboardModifier.NoModifier) -> None:  # type: ignore[no-untyped-def]
    """Type a key with the map in focus."""
    iface.mapCanvas().setFocus()
    QTest.keyClick(iface.mapCanvas(), key, modifier)
    desk().bench.commits.wait()


def show(row: int, col: int, height: int, width: int) -> None:
    """Zoom to a part of the image."""
    from terrazzo.plugin.annotation.grid import Window

    iface.mapCanvas().setExtent(desk().overlay.view.map_extent(Window(row, col, height, width)))
    iface.mapCanvas().refresh()


def shown() -> bool:
    """Whether map and overlay are drawn."""
    return not iface.mapCanvas().isDrawing() and not desk().overlay._missing


def outlined() -> bool:
    """Whether the segments are outlined."""
    tool = desk().tools["segments"]
    return not tool.waiting and tool._outlines.isVisible()


def take(name: str, cursor: bool = True) -> None:
    """Picture of map and panel, with the mouse pointer, which a grab leaves out."""
    iface.messageBar().clearWidgets()
    window, canvas = iface.mainWindow(), iface.mapCanvas()
    pixmap = QPixmap(window.grab())
    if cursor:
        shape = canvas.viewport().cursor() if canvas.viewport().testAttribute(Qt.WidgetAttribute.WA_SetCursor) else None
        shape = shape or canvas.cursor()
        at = canvas.viewport().mapTo(window, _state["at"]) - shape.hotSpot()
        painter = QPainter(pixmap)
        painter.drawPixmap(at, shape.pixmap())
        painter.end()
    left, top = canvas.mapTo(window, QPoint(0, 0)).x(), dock().mapTo(window, QPoint(0, 0)).y()
    pixmap.copy(left, top, window.width() - left, canvas.height()).save(str(OUT / f"annotate-{name}.png"))


@step()
def begin() -> None:
    QgsSettings().setValue("terrazzo/person", "Anna")
    open_panel(300, WINDOW)
    for name in ("Browser", "Layers"):
        panel = iface.mainWindow().findChild(type(dock()).__mro__[1].__mro__[1], name)
        if panel is not None:
            panel.hide()
    layer = add_image(IMAGE, "town")
    QgsProject.instance().setCrs(layer.crs())
    dock().tabs.show_page("annotate")


@step(1, until=lambda: not iface.mapCanvas().isDrawing())
def start() -> None:
    take("start", cursor=False)
    page().open(SESSION)
    page().tiles.go_next()


@step(2, until=lambda: shown())
def opened() -> None:
    take("session", cursor=False)
    desk().bench.set_opacity(0.4)
    show(440, 300, 290, 360)


@step(2, until=lambda: shown())
def brush() -> None:
    for place in ((560, 470), (480, 560)):  # two tiles are begun
        desk().bench.ready_at(*place)
    type_key(Qt.Key.Key_3)
    desk().bench.set_brush(16)
    draw((588, 378), (600, 371), (612, 378), (622, 372))


@step(0.3)
def brush_picture() -> None:
    take("brush")
    release((622, 372))
    type_key(Qt.Key.Key_F)


@step(0.2, until=lambda: outlined())
def segments() -> None:
    type_key(Qt.Key.Key_7)
    draw((613, 540), (640, 534), (690, 530))


@step(0.3)
def segments_picture() -> None:
    take("segments")
    release((690, 530))
    type_key(Qt.Key.Key_P)
    type_key(Qt.Key.Key_8)
    for place in ((538, 403), (547, 492), (686, 478)):
        press(place)
        release(place)
        desk().tools["polygon"]._clicked = 0.0  # slower than a double click
    move((680, 391))


@step(0.3)
def polygon_picture() -> None:
    take("polygon")
    type_key(Qt.Key.Key_Escape)
    type_key(Qt.Key.Key_D)
    type_key(Qt.Key.Key_5)
    angles = [k * 0.22 for k in range(25)]
    draw(*[(640 + 26 * math.sin(a), 516 - 20 * math.cos(a)) for a in angles])


@step(0.3)
def lasso_picture() -> None:
    take("lasso")
    release((625, 500))
    type_key(Qt.Key.Key_C)
    type_key(Qt.Key.Key_8)
    move((602, 579))


@step(1)
def fill_picture() -> None:
    take("fill")
    type_key(Qt.Key.Key_N)
    draw((576, 412), (576, 400))


@step(0.3)
def nudge_picture() -> None:
    take("nudge")
    release((576, 400))
    type_key(Qt.Key.Key_E)
    draw((590, 362), (604, 372), (620, 376))


@step(0.3)
def erase_picture() -> None:
    take("erase")
    release((620, 376))
    type_key(Qt.Key.Key_Y)
    draw((572, 350), (572, 402), (632, 402), (632, 350))


@step(0.3)
def accept_picture() -> None:
    take("accept")
    release((632, 350))
    type_key(Qt.Key.Key_B)
    move((560, 620))
    desk().bench.set_mode("difference")


@step(0.5, until=lambda: shown())
def difference_picture() -> None:
    take("difference", cursor=False)
    desk().bench.set_mode("confidence")


@step(0.5, until=lambda: shown())
def unsure_picture() -> None:
    take("unsure", cursor=False)
    desk().bench.close()


main()
