"""Area tool: draws the area to be mapped on the canvas, as a rectangle or a polygon, and keeps it in sight."""

from __future__ import annotations

from qgis.core import QgsGeometry, QgsPointXY, QgsRectangle, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

_COLOUR = QColor(227, 26, 28)
_SMALLEST = 4  # pixels of the screen; less is a slip of the hand


def area_band(canvas: QgsMapCanvas) -> QgsRubberBand:
    """A rubber band that shows an area: an outline that does not hide what lies inside."""
    band = QgsRubberBand(canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
    band.setStrokeColor(_COLOUR)
    fill = QColor(_COLOUR)
    fill.setAlpha(24)
    band.setFillColor(fill)
    band.setWidth(2)
    return band


class AreaTool(QgsMapTool):
    """``drawn`` gives the geometry in the canvas's CRS; ``stopped`` says that the person gave up.

    A rectangle is dragged, or clicked at two corners. A polygon is clicked, and ended with the right button, Enter or
    a double click; Backspace takes the last point back, Escape gives up.
    """

    drawn = pyqtSignal(QgsGeometry)
    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, rectangle: bool) -> None:
        super().__init__(canvas)
        self._rectangle = rectangle
        self._points: list[QgsPointXY] = []
        self._pressed = QPoint()
        self._band = area_band(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)

    def canvasPressEvent(self, event: QgsMapMouseEvent) -> None:
        """A corner, or the end."""
        if event.button() == Qt.MouseButton.RightButton:
            self._finish()
            return
        if event.button() != Qt.MouseButton.LeftButton:
            return
        self._pressed = event.pos()
        self._points.append(QgsPointXY(event.mapPoint()))
        self._show(event.mapPoint())
        if self._rectangle and len(self._points) == 2:
            self._finish()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        """Show what would come out."""
        if self._points:
            self._show(event.mapPoint())

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """The end of a dragged rectangle."""
        dragged = (event.pos() - self._pressed).manhattanLength() > _SMALLEST
        if self._rectangle and len(self._points) == 1 and dragged and event.button() == Qt.MouseButton.LeftButton:
            self._points.append(QgsPointXY(event.mapPoint()))
            self._finish()

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        """The end of a polygon."""
        if not self._rectangle:
            self._finish()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Enter, Backspace, Escape."""
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._finish()
        elif event.key() in (Qt.Key.Key_Backspace, Qt.Key.Key_Delete) and self._points:
            self._points.pop()
            self._show(self._points[-1] if self._points else None)
        elif event.key() == Qt.Key.Key_Escape:
            self._clear()
            self.stopped.emit()
        else:
            return
        event.ignore()  # the canvas must not do its own with it (it would delete features)

    def deactivate(self) -> None:
        """Another tool was taken up."""
        self._clear()
        super().deactivate()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._clear()
        self.canvas().scene().removeItem(self._band)

    def _geometry(self, last: QgsPointXY | None = None) -> QgsGeometry:
        points = [*self._points, last] if last is not None else self._points
        if self._rectangle:
            return QgsGeometry.fromRect(QgsRectangle(points[0], points[-1])) if len(points) >= 2 else QgsGeometry()
        return QgsGeometry.fromPolygonXY([points]) if len(points) >= 2 else QgsGeometry()

    def _show(self, last: QgsPointXY | None) -> None:
        geometry = self._geometry(last)
        if geometry.isNull():
            self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
        else:
            self._band.setToGeometry(geometry, None)

    def _finish(self) -> None:
        geometry = self._geometry()
        self._clear()
        if geometry.isNull() or not geometry.area() > 0:
            return
        if not geometry.isGeosValid():  # it crosses itself
            geometry = geometry.makeValid()
        self.drawn.emit(geometry)

    def _clear(self) -> None:
        self._points.clear()
        self._band.reset(QgsWkbTypes.GeometryType.PolygonGeometry)
