"""Point map: shows a sample point on the canvas, and keeps out of sight what would tell its class."""

from __future__ import annotations

import os
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsLayerTreeLayer,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsWkbTypes,
)
from qgis.gui import QgsMapToolPan, QgsRubberBand
from qgis.PyQt.QtGui import QColor

from ..assessment.sample_file import SampleFile
from .results import MARK

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_PIXEL_MM = 5.0  # how large the sampled pixel is on the screen unless the person chooses
_GAP, _TICK = 6, 14  # screen pixels: from the pixel's edge to the marks that point at it, and their length
_FEWEST_METRES = 50.0  # across the screen, so that something around the pixel is seen


class PointMap:
    """The canvas while points are labelled."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._sample: SampleFile | None = None
        self._bands: list[QgsRubberBand] = []
        self._hidden: list[str] = []  # ids of layers that were put out of sight
        self._tool: QgsMapToolPan | None = None
        self._before = None

    def open(self, sample: SampleFile) -> None:
        """Begin: hide what tells the class, take a tool that moves the map."""
        self.close()
        self._sample = sample
        for node in self._telling_nodes():
            node.setItemVisibilityChecked(False)
            self._hidden.append(node.layerId())
        for colour, width in ((QColor(255, 255, 255), 4), (QColor(208, 0, 0), 2)):
            band = QgsRubberBand(self._canvas, QgsWkbTypes.GeometryType.PolygonGeometry)
            band.setColor(colour)
            band.setFillColor(QColor(0, 0, 0, 0))
            band.setWidth(width)
            self._bands.append(band)
        self._before, self._tool = self._canvas.mapTool(), QgsMapToolPan(self._canvas)
        self._canvas.setMapTool(self._tool)

    def close(self) -> None:
        """Put everything back."""
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands.clear()
        root = QgsProject.instance().layerTreeRoot()
        for layer_id in self._hidden:
            node = root.findLayer(layer_id)
            if node is not None:
                node.setItemVisibilityChecked(True)
        self._hidden.clear()
        if self._tool is not None:
            if self._canvas.mapTool() is self._tool:
                self._canvas.unsetMapTool(self._tool)
                if self._before is not None:
                    self._canvas.setMapTool(self._before)
            self._tool, self._before = None, None
        self._sample = None

    # ---------------------------------------------------------------- what tells the class

    def _telling_nodes(self) -> list[QgsLayerTreeLayer]:
        """Visible layers that show the sampled map, its strata, or any land-cover map of Terrazzo."""
        if self._sample is None:
            return []
        files = {os.path.realpath(p) for p in (self._sample.info["map"], self._sample.info["strata"]) if p}
        found = []
        for node in QgsProject.instance().layerTreeRoot().findLayers():
            layer = node.layer()
            if layer is not None and node.isVisible() and _tells(layer, files):
                found.append(node)
        return found

    def telling_layers(self) -> list[str]:
        """Names of such layers that are visible now."""
        return [node.layer().name() for node in self._telling_nodes()]

    # ---------------------------------------------------------------- the point

    def _transform(self) -> QgsCoordinateTransform:
        crs = QgsCoordinateReferenceSystem.fromWkt(self._sample.wkt) if self._sample.wkt else None
        target = self._canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(crs or target, target, QgsProject.instance())

    def show_point(self, number: int, scale: float | None) -> bool:
        """Mark the pixel of a point and bring it to the middle; ``scale``: None to leave it. False if it cannot be
        shown in the CRS of the map."""
        place = self._sample.place(number)
        corners = [QgsPointXY(x, y) for x, y in place.corners]
        shape, centre = QgsGeometry.fromPolygonXY([[*corners, corners[0]]]), QgsPointXY(place.x, place.y)
        try:
            transform = self._transform()
            shape.transform(transform)
            centre = transform.transform(centre)
        except QgsCsException:
            return False
        self._canvas.setCenter(centre)
        if scale:
            self._canvas.zoomScale(scale)
        marked = QgsGeometry.collectGeometry([shape, *self._ticks(shape, centre)])
        for band in self._bands:
            band.setToGeometry(marked, None)
        self._canvas.refresh()
        return True

    def _ticks(self, shape: QgsGeometry, centre: QgsPointXY) -> list[QgsGeometry]:
        """Four short lines that point at the pixel, as it may be very small on the screen."""
        unit, box = self._canvas.mapUnitsPerPixel(), shape.boundingBox()
        found = []
        for x, y in ((1, 0), (-1, 0), (0, 1), (0, -1)):
            near = (box.width() * abs(x) + box.height() * abs(y)) / 2 + _GAP * unit
            far, half = near + _TICK * unit, unit / 2
            a = QgsPointXY(centre.x() + x * near, centre.y() + y * near)
            b = QgsPointXY(centre.x() + x * far, centre.y() + y * far)
            sides = (a.x() - y * half, a.y() - x * half), (b.x() - y * half, b.y() - x * half)
            others = (b.x() + y * half, b.y() + x * half), (a.x() + y * half, a.y() + x * half)
            ring = [QgsPointXY(*p) for p in (*sides, *others)]
            found.append(QgsGeometry.fromPolygonXY([[*ring, ring[0]]]))
        return found

    def usual_scale(self) -> int:
        """A scale at which the pixel is 5 mm across, or finer pixels have some of their surroundings in sight."""
        if not self._sample.numbers:
            return 1000
        xs, ys = zip(*self._sample.place(self._sample.numbers[0]).corners)
        side = max(max(xs) - min(xs), max(ys) - min(ys))
        if QgsCoordinateReferenceSystem.fromWkt(self._sample.wkt).isGeographic():
            side *= 111_320.0
        screen = self._canvas.widthMM() / 1000.0 if self._canvas.widthMM() else 0.3
        scale = max(side / (_PIXEL_MM / 1000.0), _FEWEST_METRES / screen)
        return max(10, int(round(scale, -2) if scale > 200 else scale))


def _tells(layer: QgsMapLayer, files: set[str]) -> bool:
    if layer.customProperty(MARK):
        return True
    return os.path.realpath(layer.source().split("|", 1)[0]) in files
