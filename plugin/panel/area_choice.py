"""Area choice: which part of the image is mapped: all of it, what is visible, what was drawn, or selected features."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDistanceArea,
    QgsGeometry,
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsProject,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.gui import QgsMapLayerComboBox, QgsRubberBand
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from .area_tool import AreaTool, area_band
from .widgets import explain, let_shrink, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

WHOLE, VISIBLE, RECTANGLE, POLYGON, FEATURES = "whole", "visible", "rectangle", "polygon", "features"
_FEW = 2000  # features whose shapes are taken at once; of more only the layer is noted and read in the background


@dataclass(frozen=True)
class Area:
    """What was chosen: an ``extent``; or ``shapes`` (polygons, WKT); or, if they are many, the ``source`` that has
    them; the whole layer if all are empty. ``crs``, ``box``: of shapes or source."""

    extent: QgsReferencedRectangle | None = None
    shapes: list[str] = field(default_factory=list)
    source: QgsProcessingFeatureSourceDefinition | None = None
    crs: QgsCoordinateReferenceSystem | None = None
    box: QgsRectangle | None = None


class AreaChoice(QWidget):
    """The widget. ``changed``: another area, or another one is visible."""

    changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self._drawn = QgsGeometry()
        self._drawn_crs = QgsCoordinateReferenceSystem()
        self._tool: AreaTool | None = None
        self._tool_before = None
        self._band: QgsRubberBand | None = None
        self._watched: QgsVectorLayer | None = None
        self._build()
        self._canvas.extentsChanged.connect(self._on_extent)
        self._show_mode()

    def _build(self) -> None:
        self.mode = let_shrink(QComboBox(self))
        for key, text in (
            (WHOLE, self.tr("Whole layer")),
            (VISIBLE, self.tr("Visible extent")),
            (RECTANGLE, self.tr("Rectangle drawn on the map")),
            (POLYGON, self.tr("Polygon drawn on the map")),
            (FEATURES, self.tr("Selected features")),
        ):
            self.mode.addItem(text, key)
        explain(self.mode, self.tr("Area to map"), self.tr("Which part of the image is mapped."))
        self.draw = QPushButton(self.tr("&Draw"), self)
        self.draw.setCheckable(True)
        self.draw.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        explain(
            self.draw,
            self.tr("Draw the area"),
            self.tr("Draw the area on the map. A rectangle: drag. A polygon: click, and end with the right button."),
        )
        self.layer = let_shrink(QgsMapLayerComboBox(self))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.PolygonLayer)
        explain(
            self.layer,
            self.tr("Layer with the features"),
            self.tr("Only inside its selected polygons the image is mapped; inside all of them if none is selected."),
        )
        self.note = wrapped("", self, small=True)
        row = QHBoxLayout()
        row.addWidget(self.note, 1)
        row.addWidget(self.draw)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addWidget(self.mode)
        layout.addWidget(self.layer)
        layout.addLayout(row)
        self.mode.currentIndexChanged.connect(self._on_mode)
        self.mode.activated.connect(self._offer_drawing)
        self.draw.clicked.connect(self._on_draw)
        self.layer.layerChanged.connect(self._on_layer)

    # ---------------------------------------------------------------- what others ask

    def key(self) -> str:
        """The way in which the area is chosen."""
        return self.mode.currentData()

    def choose(self, key: str) -> None:
        """Choose the way ``key``, if it is known."""
        index = self.mode.findData(key)
        if index >= 0:
            self.mode.setCurrentIndex(index)

    def drawn(self) -> tuple[str, str]:
        """What was drawn: WKT and the CRS as WKT, "" for nothing."""
        return (self._drawn.asWkt(17), self._drawn_crs.toWkt()) if not self._drawn.isNull() else ("", "")

    def set_drawn(self, shape: str, crs: str) -> None:
        """Take what was drawn another time."""
        self._drawn = QgsGeometry.fromWkt(shape) if shape else QgsGeometry()
        self._drawn_crs = QgsCoordinateReferenceSystem.fromWkt(crs) if crs else QgsCoordinateReferenceSystem()
        self._show_mode()
        self.changed.emit()

    def problem(self) -> str:
        """What is missing, "" if nothing is."""
        key = self.key()
        if key in (RECTANGLE, POLYGON) and self._drawn.isNull():
            return self.tr("Draw the area on the map first.")
        if key == FEATURES and self.layer.currentLayer() is None:
            return self.tr("There is no layer of polygons in the project. Add one, or draw the area.")
        return ""

    def area(self) -> Area:
        """What is chosen now."""
        key = self.key()
        if key == VISIBLE:
            return Area(QgsReferencedRectangle(self._canvas.extent(), self._canvas.mapSettings().destinationCrs()))
        if key in (RECTANGLE, POLYGON) and not self._drawn.isNull():
            return Area(shapes=[self._drawn.asWkt(17)], crs=self._drawn_crs, box=self._drawn.boundingBox())
        if key == FEATURES and self.layer.currentLayer() is not None:
            return self._features(self.layer.currentLayer())
        return Area()

    @staticmethod
    def _features(layer: QgsVectorLayer) -> Area:
        selected = layer.selectedFeatureCount() > 0
        box = layer.boundingBoxOfSelected() if selected else layer.extent()
        if not 0 < (layer.selectedFeatureCount() if selected else layer.featureCount()) <= _FEW:
            source = QgsProcessingFeatureSourceDefinition(layer.id(), selected)
            return Area(source=source, crs=layer.crs(), box=box)
        features = layer.selectedFeatures() if selected else layer.getFeatures()
        shapes = [feature.geometry().asWkt(17) for feature in features if feature.hasGeometry()]
        return Area(shapes=shapes, crs=layer.crs(), box=box)

    def unload(self) -> None:
        """Leave nothing on the canvas, and no signal connected."""
        self._canvas.extentsChanged.disconnect(self._on_extent)
        self._watch(None)
        self._drop_tool()
        self._drop_band()

    # ---------------------------------------------------------------- drawing

    def _on_mode(self, *_: object) -> None:
        self._drop_tool()
        if self.key() in (RECTANGLE, POLYGON) and not self._drawn.isNull():
            rectangle = self._drawn.isGeosEqual(QgsGeometry.fromRect(self._drawn.boundingBox()))
            if self.key() == RECTANGLE and not rectangle:
                self._drawn = QgsGeometry()  # a polygon is no rectangle
        self._show_mode()
        self.changed.emit()

    def _offer_drawing(self, *_: object) -> None:
        """The person has just chosen to draw: begin at once."""
        if self.key() in (RECTANGLE, POLYGON) and self._drawn.isNull():
            self.start_drawing()

    def _on_draw(self, *_: object) -> None:
        if self._tool is None:
            self.start_drawing()
        else:
            self._stop_drawing()

    def start_drawing(self) -> None:
        """Take up the drawing tool."""
        self._drop_tool()
        self._tool_before = self._canvas.mapTool()
        self._tool = AreaTool(self._canvas, self.key() == RECTANGLE)
        self._tool.drawn.connect(self._on_drawn)
        self._tool.stopped.connect(self._stop_drawing)
        self._canvas.setMapTool(self._tool)
        self._canvas.mapToolSet.connect(self._on_tool_set)
        self._canvas.setFocus()
        self._show_mode()

    def _on_drawn(self, geometry: QgsGeometry) -> None:
        self._drawn = QgsGeometry(geometry)
        self._drawn_crs = QgsCoordinateReferenceSystem(self._canvas.mapSettings().destinationCrs())
        self._stop_drawing()
        self.changed.emit()

    def _on_tool_set(self, tool: object, *_: object) -> None:
        if tool is not self._tool:
            self._tool_before = None  # the person has taken up another one
            self._stop_drawing()

    def _stop_drawing(self) -> None:
        self._drop_tool()
        self._show_mode()

    def _drop_tool(self) -> None:
        tool, self._tool = self._tool, None
        if tool is None:
            return
        self._canvas.mapToolSet.disconnect(self._on_tool_set)
        self._canvas.unsetMapTool(tool)
        if self._tool_before is not None:
            self._canvas.setMapTool(self._tool_before)
        self._tool_before = None
        tool.remove()
        tool.deleteLater()

    # ---------------------------------------------------------------- showing

    def _on_extent(self) -> None:
        if self.key() == VISIBLE:
            self.changed.emit()

    def _on_layer(self, *_: object) -> None:
        self._show_mode()
        self.changed.emit()

    def _on_selection(self, *_: object) -> None:
        self._show_mode()
        self.changed.emit()

    def _watch(self, layer: QgsVectorLayer | None) -> None:
        if layer is self._watched:
            return
        if self._watched is not None:
            self._watched.selectionChanged.disconnect(self._on_selection)
            self._watched.willBeDeleted.disconnect(self._forget)
        self._watched = layer
        if layer is not None:
            layer.selectionChanged.connect(self._on_selection)
            layer.willBeDeleted.connect(self._forget)

    def _forget(self) -> None:
        self._watched = None

    def _show_mode(self) -> None:
        key = self.key()
        drawing = key in (RECTANGLE, POLYGON)
        self.layer.setVisible(key == FEATURES)
        self.draw.setVisible(drawing)
        self.draw.setChecked(self._tool is not None)
        self.draw.setText(self.tr("&Draw") if self._drawn.isNull() else self.tr("&Draw again"))
        layer = self.layer.currentLayer() if key == FEATURES else None
        self._watch(layer)
        self.note.setText(self._note(key, layer))
        self.note.setVisible(drawing or bool(self.note.text()))
        self._drop_band()
        if drawing and not self._drawn.isNull():
            self._band = area_band(self._canvas)
            self._band.setToGeometry(self._drawn, self._drawn_crs)

    def _note(self, key: str, layer: QgsVectorLayer | None) -> str:
        if self._tool is not None:
            if key == RECTANGLE:
                return self.tr("Drag a rectangle on the map.")
            return self.tr("Click the corners on the map; the right button ends.")
        if key in (RECTANGLE, POLYGON):
            return self._size() if not self._drawn.isNull() else self.tr("Nothing is drawn yet.")
        if key != FEATURES:
            return ""
        if layer is None:
            return self.tr("There is no layer of polygons in the project.")
        count = layer.selectedFeatureCount()
        if count:
            return self.tr("{count} selected", None, count).format(count=count)
        count = max(0, layer.featureCount())
        return self.tr("Nothing is selected: all {count} features count.", None, count).format(count=count)

    def _size(self) -> str:
        measure = QgsDistanceArea()
        measure.setSourceCrs(self._drawn_crs, QgsProject.instance().transformContext())
        measure.setEllipsoid(QgsProject.instance().ellipsoid() or "WGS84")
        return self.tr("{area:,.2f} ha").format(area=measure.measureArea(self._drawn) / 1e4)  # m² with an ellipsoid

    def _drop_band(self) -> None:
        if self._band is not None:
            self._canvas.scene().removeItem(self._band)
            self._band = None


def as_rectangle(area: Area) -> QgsRectangle | None:
    """The rectangle that ``area`` is, if it is one in its own CRS."""
    if area.extent is not None:
        return QgsRectangle(area.extent)
    if len(area.shapes) != 1:
        return None
    geometry = QgsGeometry.fromWkt(area.shapes[0])
    box = geometry.boundingBox()
    same = geometry.type() == QgsWkbTypes.GeometryType.PolygonGeometry and geometry.isGeosEqual(
        QgsGeometry.fromRect(box)
    )
    return box if same else None
