"""Identify row: a button that makes clicks on the map tell the class there and how sure the model is."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsProject, QgsRasterLayer
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QToolButton, QWidget

from ..landcover.errors import ParameterError
from ..landcover.legend import Legend
from ..qgis_bridge.texts import class_name
from .identify_tool import IdentifyTool, value_at
from .result_maps import sibling
from .widgets import tool_button, wrapped


class IdentifyRow(QWidget):
    """The row, for one map at a time."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id, self._legend = "", None
        self._tool: IdentifyTool | None = None
        self._before = None
        self.button: QToolButton = tool_button(
            "/mActionIdentify.svg",
            self.tr("Ask the map"),
            self.tr("Click on the map to see the class of a place and how sure the model is. Escape ends."),
            self,
            checkable=True,
        )
        self.label = wrapped("", self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.button, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.label, 1)
        self.button.toggled.connect(self._on_toggled)
        self._say_hint()

    def set_map(self, layer: QgsRasterLayer | None, legend: Legend | None) -> None:
        """Ask another map."""
        self._layer_id, self._legend = (layer.id() if layer is not None else ""), legend
        self.button.setEnabled(layer is not None and legend is not None)
        if not self.button.isEnabled():
            self.button.setChecked(False)
        self._say_hint()

    def unload(self) -> None:
        """Leave nothing on the canvas."""
        self.button.setChecked(False)

    def _say_hint(self) -> None:
        asking = self.button.isChecked()
        self.label.setText(self.tr("Click on the map.") if asking else self.tr("What is here? Ask the map."))

    def _on_toggled(self, on: bool) -> None:
        if on and self._tool is None:
            self._before = self._canvas.mapTool()
            self._tool = IdentifyTool(self._canvas)
            self._tool.clicked.connect(self.ask)
            self._tool.stopped.connect(lambda: self.button.setChecked(False))
            self._canvas.setMapTool(self._tool)
            self._canvas.mapToolSet.connect(self._on_tool_set)
        elif not on and self._tool is not None:
            tool, self._tool = self._tool, None
            self._canvas.mapToolSet.disconnect(self._on_tool_set)
            self._canvas.unsetMapTool(tool)
            if self._before is not None:
                self._canvas.setMapTool(self._before)
            self._before = None
            tool.deleteLater()
        self._say_hint()

    def _on_tool_set(self, tool: object, *_: object) -> None:
        if tool is not self._tool:
            self._before = None  # the person has taken up another one
            self.button.setChecked(False)

    def ask(self, point: QgsPointXY) -> None:
        """Tell what is at ``point`` (canvas's CRS)."""
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None or self._legend is None:
            return
        code = value_at(layer, self._canvas, point)
        if not code:
            self.label.setText(self.tr("No data here."))
            return
        try:
            name = class_name(self._legend.by_code(int(code)).name)
        except ParameterError:
            name = self.tr("Code {code}").format(code=int(code))
        other = sibling(layer, "CONFIDENCE")
        sure = value_at(other, self._canvas, point) if isinstance(other, QgsRasterLayer) else None
        if sure is None:
            self.label.setText(name)
        else:
            self.label.setText(self.tr("{name}, {sure:.0f} % sure").format(name=name, sure=sure))
