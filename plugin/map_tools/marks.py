"""Marks: small things on the canvas that follow the pointer: the ring of the brush, the line of a polygon, the place
that a click would change. They repaint only where they are."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QImage, QPainter, QPainterPath, QPen, QPolygonF, QTransform
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from .pictures import argb
from .shapes import Mask
from .tracing import mask_path
from .view import ImageView

_Z = 20
_TRACED = 1_000_000  # pixels; the outline of more takes too long to draw while the pointer moves
_DARK, _LIGHT = QColor(0, 0, 0, 200), QColor(255, 255, 255, 230)


class _Mark(QgsMapCanvasItem):
    """Something drawn in pixels of the canvas, within ``_box``."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._box = QRectF()
        self.setZValue(_Z)
        self.hide()

    def boundingRect(self) -> QRectF:
        """Where it is."""
        return self._box

    def updatePosition(self) -> None:
        """The map moved: what was shown may be elsewhere now."""
        self.hide()

    def _place(self, box: QRectF) -> None:
        self.prepareGeometryChange()
        self._box = box
        self.setVisible(not box.isEmpty())
        self.update()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._canvas.scene().removeItem(self)


class BrushRing(_Mark):
    """What the brush covers at the pointer."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._shape = QPolygonF()
        self._colour = QColor()

    def show_at(self, view: ImageView, place: tuple[float, float], radius: float, colour: QColor) -> None:
        """Show a ring of ``radius`` image pixels at a place (row, col) of the image."""
        angles = np.linspace(0, 2 * np.pi, 49)
        transform = view.transform()
        self._shape = QPolygonF(
            [
                transform.map(QPointF(place[1] + radius * x, place[0] + radius * y))
                for x, y in zip(np.cos(angles).tolist(), np.sin(angles).tolist())
            ]
        )
        self._colour = colour
        self._place(self._shape.boundingRect().adjusted(-4, -4, 4, 4))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw it: dark, light, and the colour of the class between."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        for colour, width in ((_DARK, 4.0), (_LIGHT, 2.6), (self._colour, 1.4)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(self._shape)


class PathMark(_Mark):
    """A line over places of the image, closed back to its start by dashes."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._points = QPolygonF()
        self._colour = QColor()
        self._corners = False

    def show_line(
        self, view: ImageView, places: Sequence[tuple[float, float]], colour: QColor, corners: bool = False
    ) -> None:
        """Show a line over places (row, col); ``corners``: mark them, too."""
        transform = view.transform()
        self._points = QPolygonF([transform.map(QPointF(col, row)) for row, col in places])
        self._colour, self._corners = colour, corners
        self._place(self._points.boundingRect().adjusted(-6, -6, 6, 6) if len(places) > 0 else QRectF())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw it."""
        painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
        fill = QColor(self._colour)
        fill.setAlpha(70)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(fill)
        painter.drawPolygon(self._points)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for colour, width in ((_DARK, 3.4), (_LIGHT, 2.0), (self._colour, 1.2)):
            painter.setPen(QPen(colour, width))
            painter.drawPolyline(self._points)
        if len(self._points) > 2:
            painter.setPen(QPen(_LIGHT, 1.4, Qt.PenStyle.DashLine))
            painter.drawLine(self._points[len(self._points) - 1], self._points[0])
        if self._corners:
            painter.setPen(QPen(_DARK, 1.0))
            painter.setBrush(_LIGHT)
            for point in self._points:
                painter.drawRect(QRectF(point.x() - 2.5, point.y() - 2.5, 5, 5))


class AreaMark(_Mark):
    """Pixels of the image, tinted and with an outline: what a click would change."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._image, self._pixels = QImage(), np.zeros((0, 0), np.uint32)
        self._target, self._transform, self._edge = QRectF(), QTransform(), QPainterPath()

    def show_mask(self, view: ImageView, area: Mask, colour: QColor) -> None:
        """Show the pixels of ``area``."""
        height, width = area.mask.shape
        if not height or not width:
            self._place(QRectF())
            return
        fill = argb(colour.red(), colour.green(), colour.blue(), 120)
        self._pixels = np.where(area.mask, np.uint32(fill), np.uint32(0))
        self._image = QImage(
            self._pixels.ctypes.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
        )
        self._target = QRectF(area.col, area.row, width, height)
        self._transform = QTransform(view.transform())
        self._edge = QPainterPath()
        if area.mask.size <= _TRACED:
            self._edge = self._transform.map(mask_path(area.row, area.col, area.mask))
        self._place(self._transform.mapRect(self._target).adjusted(-2, -2, 2, 2))

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw it."""
        painter.save()
        painter.setTransform(self._transform, True)
        painter.drawImage(self._target, self._image)
        painter.restore()
        for colour, width in ((_DARK, 3.0), (_LIGHT, 1.4)):
            painter.setPen(QPen(colour, width))
            painter.drawPath(self._edge)
