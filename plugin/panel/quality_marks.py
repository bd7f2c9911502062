"""Marks: issues and differences as the canvas shows them, and the tool that points at a place."""

from __future__ import annotations

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem, QgsMapMouseEvent, QgsMapTool
from qgis.PyQt.QtCore import QPointF, QRectF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QBrush, QColor, QPainter, QPen
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..annotation.grid import Window
from ..annotation.issues import OPEN, Issue
from ..map_tools.desk import Desk
from ..map_tools.pictures import Picture, argb

_RADIUS = 8.0  # screen pixels
_RIM = 2  # image pixels around an outlined segment
_OPEN, _DONE, _NEW = QColor("#d00000"), QColor("#7f7f7f"), QColor("#0072b2")


class _Item(QgsMapCanvasItem):
    """Covers the canvas; draws in its pixels."""

    def __init__(self, desk: Desk, z: float) -> None:
        super().__init__(desk.canvas)
        self._desk = desk
        self.setZValue(z)

    def boundingRect(self) -> QRectF:
        """The canvas, and as much around it: while the map is dragged more comes into sight."""
        size = self._desk.canvas.viewport().size()
        return QRectF(-size.width(), -size.height(), 3 * size.width(), 3 * size.height())

    def updatePosition(self) -> None:
        """The map moved."""
        self.prepareGeometryChange()
        self.update()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        scene = self.scene()
        if scene is not None:
            scene.removeItem(self)


class IssueMarks(_Item):
    """A numbered pin for each issue; the chosen one is larger, a new one blue. The segment under the pin that is
    chosen or being set is outlined."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, 20)
        self._issues: list[Issue] = []
        self._chosen: int | None = None
        self._new: tuple[int, int] | None = None
        self._segment: Picture | None = None

    def show_segment(self, segment: tuple[Window, np.ndarray] | None) -> None:
        """Outline a segment (window of image pixels, bool [h, w]), None for none."""
        self._segment = None
        if segment is not None:
            window, mask = segment
            table = np.array([0, argb(255, 255, 255), argb(208, 0, 0)], np.uint32)
            self._segment = Picture(window.grow(_RIM), 1, _outline(mask), np.pad(table, (0, 253)))
        self.update()

    def show_issues(self, issues: list[Issue]) -> None:
        """Show these and no others."""
        self._issues = issues
        self.update()

    def choose(self, number: int | None) -> None:
        """Make one stand out."""
        self._chosen = number
        self.update()

    def show_new(self, place: tuple[int, int] | None) -> None:
        """Show where a new one is going to be (row, column), None for nowhere."""
        self._new = place
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw the pins."""
        view = self._desk.overlay.view
        if self._desk.bench.session is None or view is None:
            return
        if self._segment is not None:
            painter.save()
            painter.setTransform(view.transform(), True)
            painter.drawImage(self._segment.target, self._segment.image)
            painter.restore()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for issue in self._issues:
            colour = _OPEN if issue.status == OPEN else _DONE
            radius = _RADIUS * (1.4 if issue.id == self._chosen else 1.0)
            self._pin(painter, view.point(issue.row + 0.5, issue.col + 0.5), colour, radius, str(issue.id))
        if self._new is not None:
            self._pin(painter, view.point(self._new[0] + 0.5, self._new[1] + 0.5), _NEW, _RADIUS * 1.4, "+")

    def _pin(self, painter: QPainter, tip: QPointF, colour: QColor, radius: float, text: str) -> None:
        head = QPointF(tip.x(), tip.y() - 2.4 * radius)
        painter.setPen(QPen(colour, 2.0))
        painter.drawLine(tip, head)
        painter.setPen(QPen(QColor(255, 255, 255), 1.2))
        painter.setBrush(QBrush(colour))
        painter.drawEllipse(head, radius, radius)
        font = painter.font()
        font.setPixelSize(round(radius * (1.2 if len(text) < 3 else 0.9)))
        font.setBold(True)
        painter.setFont(font)
        box = QRectF(head.x() - radius, head.y() - radius, 2 * radius, 2 * radius)
        painter.drawText(box, Qt.AlignmentFlag.AlignCenter, text)


def _outline(mask: np.ndarray) -> np.ndarray:
    """uint8 [h + 2 rim, w + 2 rim]: 2 in the pixels at the edge of a segment, 1 in those around it."""
    whole = np.pad(mask, _RIM)

    def grown(inside: np.ndarray) -> np.ndarray:
        result = inside.copy()
        for axis in (0, 1):
            for step in (-1, 1):  # what rolls over the border is empty: the rim is wider
                result |= np.roll(inside, step, axis)
        return result

    edge = whole & grown(~whole)
    return np.where(edge, 2, (grown(whole) & ~whole).astype(np.uint8)).astype(np.uint8)


class DifferenceMarks(_Item):
    """Where two annotators differ: a red veil over each tile labelled twice, and a frame around the chosen place."""

    def __init__(self, desk: Desk) -> None:
        super().__init__(desk, 4)
        self._pictures: list[Picture] = []
        self._chosen: Window | None = None

    def show_tiles(self, tiles: list[tuple[Window, np.ndarray]]) -> None:
        """``tiles``: window and bool [h, w], where the two differ."""
        table = np.zeros(256, np.uint32)
        table[1] = argb(208, 0, 0, 150)
        step = max(1, round(max((max(w.height, w.width) for w, _ in tiles), default=1) / 2048))
        self._pictures = [Picture(window, step, mask.astype(np.uint8), table) for window, mask in tiles]
        self.update()

    def choose(self, window: Window | None) -> None:
        """Frame a place (image pixels)."""
        self._chosen = window
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw the veils and the frame."""
        view = self._desk.overlay.view
        if self._desk.bench.session is None or view is None:
            return
        painter.save()
        painter.setTransform(view.transform(), True)
        for picture in self._pictures:
            painter.drawImage(picture.target, picture.image)
        painter.restore()
        if self._chosen is not None:
            frame = view.rect(self._chosen, 4)
            for colour, width in ((QColor(255, 255, 255), 4), (QColor(0, 0, 0), 2)):
                painter.setPen(QPen(colour, width))
                painter.setBrush(Qt.BrushStyle.NoBrush)
                painter.drawRect(frame)


class PinTool(QgsMapTool):
    """Points at one place of the map, then gives the tool from before back."""

    pointed = pyqtSignal(QPointF)  # canvas, logical pixels

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._before: QgsMapTool | None = None
        self.setCursor(Qt.CursorShape.CrossCursor)

    def begin(self) -> None:
        """Wait for a click."""
        canvas = self.canvas()
        if canvas.mapTool() is not self:
            self._before = canvas.mapTool()
            canvas.setMapTool(self)
        canvas.setFocus()

    def end(self) -> None:
        """Give the tool from before back."""
        canvas, before, self._before = self.canvas(), self._before, None
        if canvas.mapTool() is self:
            canvas.unsetMapTool(self)
            if before is not None:
                canvas.setMapTool(before)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """A click."""
        if event.button() == Qt.MouseButton.LeftButton:
            self.pointed.emit(QPointF(event.pixelPoint()))
        self.end()
