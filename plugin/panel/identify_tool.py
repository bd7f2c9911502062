"""Identify tool: a click on the map tells the class there and how sure the model is."""

from __future__ import annotations

from qgis.core import QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor


class IdentifyTool(QgsMapTool):
    """``clicked`` gives a point in the canvas's CRS; ``stopped``: Escape was pressed."""

    clicked = pyqtSignal(QgsPointXY)
    stopped = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._marker: QgsVertexMarker | None = None
        self.setCursor(Qt.CursorShape.WhatsThisCursor)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        """Ask about a place."""
        if event.button() != Qt.MouseButton.LeftButton:
            return
        point = QgsPointXY(event.mapPoint())
        if self._marker is None:
            self._marker = QgsVertexMarker(self.canvas())
            self._marker.setIconType(QgsVertexMarker.IconType.ICON_CROSS)
            self._marker.setColor(QColor(227, 26, 28))
            self._marker.setPenWidth(2)
            self._marker.setIconSize(14)
        self._marker.setCenter(point)
        self.clicked.emit(point)

    def keyPressEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Escape ends."""
        if event.key() == Qt.Key.Key_Escape:
            self.stopped.emit()

    def deactivate(self) -> None:
        """Leave nothing on the canvas."""
        if self._marker is not None:
            self.canvas().scene().removeItem(self._marker)
            self._marker = None
        super().deactivate()


def value_at(layer: QgsRasterLayer, canvas: QgsMapCanvas, point: QgsPointXY) -> float | None:
    """Value of the first band at ``point`` (canvas's CRS); None for nodata, or outside."""
    transform = QgsCoordinateTransform(
        canvas.mapSettings().destinationCrs(), layer.crs(), QgsProject.instance().transformContext()
    )
    try:
        place = transform.transform(point)
    except QgsCsException:
        return None
    value, ok = layer.dataProvider().sample(place, 1)
    return value if ok and value == value else None
