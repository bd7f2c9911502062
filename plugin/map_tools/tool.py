"""Annotation tool: what all tools have in common. Alt+click picks the class under the pointer, with any of them.

A tool is told of the pointer in places of the image, (row, col) with fractions. It makes edits; it keeps no labels.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, Qt
from qgis.PyQt.QtGui import QColor, QKeyEvent, QWheelEvent

from ..qgis_bridge.texts import translate
from .cursors import tool_cursor

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.grid import Window
    from .bench import Bench
    from .overlay import LabelOverlay
    from .view import ImageView

Place = tuple[float, float]
SIZE_STEP = 1.25  # factor of one press of [ or ]


def next_size(size: int, larger: bool) -> int:
    """The size that [ or ] gives."""
    return max(size + 1, round(size * SIZE_STEP)) if larger else max(1, min(size - 1, round(size / SIZE_STEP)))


class AnnotationTool(QgsMapTool):
    """Base. ``name``: of the tool in the journal and the panel; ``icon``: in resources/icons. ``edits``: whether
    a click changes labels, so that the tile must be the person's."""

    name = ""
    icon = ""
    edits = True

    def __init__(self, canvas: QgsMapCanvas, bench: Bench, overlay: LabelOverlay) -> None:
        super().__init__(canvas)
        self.bench, self.overlay = bench, overlay
        self._busy = False  # a button is down, and the tool at work
        self._pointer: Place | None = None
        self._cursor, self._pick_cursor = tool_cursor(self.icon), tool_cursor("tool-pick.svg")
        self.setCursor(self._cursor)

    # ---------------------------------------------------------------- what tools do

    def may_begin(self, place: Place) -> bool:
        """Whether labels may be changed from here; if not, the person is told why."""
        return self.bench.ready_at(*self.pixel(place))

    def begin(self, place: Place) -> bool:
        """The left button went down in a tile that may be edited; True if ``go_on`` and ``end`` are to follow."""
        return False

    def go_on(self, place: Place) -> None:
        """The pointer moved with the button down."""

    def end(self, place: Place) -> None:
        """The button was released: make the edit."""

    def hover(self, place: Place) -> None:
        """The pointer moved with no button down."""

    def give_up(self) -> None:
        """Forget what was begun, and take every mark off the canvas."""

    def on_labels(self, window: Window) -> None:
        """Labels in ``window`` (image pixels) were drawn anew."""

    def resize(self, larger: bool) -> None:
        """[ or ] was pressed."""

    def finish(self) -> None:
        """Enter or the right button."""

    # ---------------------------------------------------------------- helpers

    @property
    def view(self) -> ImageView:
        """Where the image is on the canvas."""
        return self.overlay.view

    def colour(self) -> QColor:
        """Of the class in hand."""
        return self.colour_of(self.bench.code)

    def colour_of(self, code: int) -> QColor:
        """Of a class; that of unknown is grey."""
        return QColor(*self.bench.legend.by_code(code).rgb) if code else QColor(128, 128, 128)

    def place_of(self, event: QgsMapMouseEvent) -> Place:
        """Where in the image an event is: the middle of the pixel of the screen."""
        return self.view.place(QPointF(event.pos()) + QPointF(0.5, 0.5))

    @staticmethod
    def pixel(place: Place) -> tuple[int, int]:
        """The image pixel at a place."""
        return math.floor(place[0]), math.floor(place[1])

    @property
    def busy(self) -> bool:
        """Whether a stroke is being drawn."""
        return self._busy

    # ---------------------------------------------------------------- events of the canvas

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """Begin, pick, or finish."""
        if self.bench.session is None or self.view is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.finish()
            return
        if event.button() != Qt.MouseButton.LeftButton or self._busy:
            return
        place = self._pointer = self.place_of(event)
        if event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.pick(place)
        elif not self.edits:
            self.begin(place)
        elif self.may_begin(place):
            self.overlay.show_mine()
            self._busy = self.begin(place)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Go on, or show what a click would do."""
        if self.bench.session is None or self.view is None:
            return
        place = self._pointer = self.place_of(event)
        if self._busy:
            self.go_on(place)
            return
        picking = bool(event.modifiers() & Qt.KeyboardModifier.AltModifier)
        self.setCursor(self._pick_cursor if picking else self._cursor)
        self.hover(place)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Make the edit."""
        if self._busy and event.button() == Qt.MouseButton.LeftButton:
            self._busy = False
            self.end(self.place_of(event))

    def wheelEvent(self, event: QWheelEvent) -> None:
        """Shift and the wheel change the size; the wheel alone zooms."""
        turn = event.angleDelta().y() or event.angleDelta().x()
        if event.modifiers() & Qt.KeyboardModifier.ShiftModifier and turn:
            self.resize(turn > 0)
            event.accept()
        else:
            event.ignore()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape gives up, Enter finishes, Backspace goes back a step."""
        if event.key() == Qt.Key.Key_Escape:
            self.cancel()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self.finish()
        elif event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace):
            self.step_back()
        else:
            return
        event.ignore()  # the canvas must not do its own with it: it would delete features of the active layer

    def cancel(self) -> None:
        """Give up what was begun, also with the button still down."""
        self._busy = False
        self.give_up()
        self.refresh_hover()

    def step_back(self) -> None:
        """Backspace: forget the last point."""

    def deactivate(self) -> None:
        """Another tool was taken up."""
        self._busy = False
        if self.bench.session is not None:
            self.give_up()
        super().deactivate()

    def refresh_hover(self) -> None:
        """Show again what a click would do: size, class or map have changed."""
        if self._pointer is not None and not self._busy and self.bench.session is not None and self.isActive():
            self.hover(self._pointer)

    def pick(self, place: Place) -> None:
        """Take the class under the pointer in hand: that of the labels, or of the prediction if it is shown."""
        row, col = self.pixel(place)
        tile = self.bench.session.tile_at(row, col)
        codes = None if tile is None else self.bench.codes(tile)
        if tile is not None and self.bench.mode == "prediction" and self.bench.shown:
            codes = self.bench.prediction(tile)
        if tile is None or codes is None:
            return
        code = int(codes[row - tile.window.row, col - tile.window.col])
        self.bench.choose(code)
        text = translate("AnnotationTool", "Class in hand: {name}")  # tr() would look it up under the subclass
        self.bench.say(text.format(name=self.bench.class_title(code)))

    def remove(self) -> None:
        """Leave nothing on the canvas. The tool is deleted: the canvas, whose child it is, would keep it."""
        self.canvas().unsetMapTool(self)
        self.deleteLater()
