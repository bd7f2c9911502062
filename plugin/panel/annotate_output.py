"""Clean-up of small segments, and export of the labels as a raster and as polygons."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..annotation import assist
from ..landcover.legend import Legend
from ..map_tools.desk import Desk
from ..qgis_bridge.styles import style_layer
from .quality_run import RunBar
from .widgets import explain, let_shrink


class CleanUp(QWidget):
    """``size``: smallest segment in pixels. ``button``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = desk.bench
        self.size = QSpinBox(self)
        self.size.setRange(2, 100_000)
        self.size.setValue(20)
        self.size.setSuffix(self.tr(" px"))
        explain(
            self.size,
            self.tr("Smallest segment"),
            self.tr("Segments of fewer pixels are merged into their largest neighbour. Locked classes stay."),
        )
        self.button = QPushButton(self.tr("&Clean up the tile"), self)
        explain(self.button, self.tr("Clean up"), self.tr("Merge small segments in this tile. It can be undone."))
        self.button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        label = QLabel(self.tr("Smallest segment"), self)
        label.setBuddy(self.size)
        row = QHBoxLayout()
        row.addWidget(label)
        row.addWidget(self.size, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        column.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        for signal in (self._bench.session_changed, self._bench.tile_changed, self._bench.review_changed):
            signal.connect(self._refresh)
        self._refresh()

    def _refresh(self) -> None:
        tile = self._bench.tile
        self.button.setEnabled(tile is not None and self._bench.session.layer_of(tile.id) is not None)

    def _on_clicked(self, *_: object) -> None:
        session, tile_id, size = self._bench.session, self._bench.tile_id, self.size.value()
        self._bench.do(lambda: assist.clean_up(session, tile_id, size))


class ExportBox(QWidget):
    """``which``: tiles. ``raster``, ``polygons``: files. ``button``, ``bar``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = desk.bench
        self.which = let_shrink(QComboBox(self))
        for key, text in (
            ("accepted", self.tr("Accepted tiles")),
            ("submitted", self.tr("Submitted tiles, checked or not")),
            ("all", self.tr("All tiles")),
        ):
            self.which.addItem(text, key)
        explain(self.which, self.tr("Tiles"), self.tr("Which tiles are exported."))
        self.raster = self._file(self.tr("Raster"), self.tr("GeoTIFF (*.tif)"))
        self.polygons = self._file(self.tr("Polygons"), self.tr("GeoPackage (*.gpkg)"))
        self.button = QPushButton(self.tr("&Export"), self)
        explain(self.button, self.tr("Export"), self.tr("Write the labels, in the background, and show them."))
        self.run = RunBar(self)
        form = QFormLayout()
        form.setContentsMargins(0, 0, 0, 0)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.DontWrapRows)
        form.addRow(self.tr("Tiles"), self.which)
        form.addRow(self.tr("Raster"), self.raster)
        form.addRow(self.tr("Polygons"), self.polygons)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addLayout(form)
        layout.addWidget(self.run)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._on_clicked)
        for widget in (self.raster, self.polygons):
            widget.fileChanged.connect(self._refresh)
        self._bench.session_changed.connect(self._refresh)
        self.run.changed.connect(self._refresh)
        self.run.failed.connect(lambda reason: self._bench.say(reason, True))
        self._refresh()

    def _file(self, name: str, kinds: str) -> QgsFileWidget:
        widget = QgsFileWidget(self)
        widget.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        widget.setFilter(kinds)
        widget.lineEdit().setPlaceholderText(self.tr("not wanted"))
        explain(widget, name, self.tr("Where it goes; nothing is written if this is empty."))
        return widget

    def _refresh(self, *_: object) -> None:
        wanted = bool(self.raster.filePath() or self.polygons.filePath())
        self.button.setEnabled(wanted and not self.run.busy and self._bench.session is not None)

    def _on_clicked(self, *_: object) -> None:
        """Export in the background; the file is read apart from the session that is being edited."""
        self._bench.commits.wait()
        parameters = {"INPUT": str(self._bench.session.path), "WHICH": self.which.currentData()}
        for name, widget in (("OUTPUT", self.raster), ("POLYGONS", self.polygons)):
            if widget.filePath():
                parameters[name] = widget.filePath()
        legend = self._bench.legend
        self.run.begin("exportannotations", parameters, lambda results, _: self._on_done(results, legend))

    def _on_done(self, results: dict[str, Any], legend: Legend) -> None:
        if results.get("OUTPUT"):
            self._add(QgsRasterLayer(results["OUTPUT"], self.tr("Labels")), "OUTPUT", legend)
        if results.get("POLYGONS"):
            self._add(QgsVectorLayer(results["POLYGONS"], self.tr("Label polygons"), "ogr"), "POLYGONS", legend)
        text = self.tr("{tiles} tiles exported, {pixels:,} pixels with a class.")
        self._bench.say(text.format(tiles=results["TILES"], pixels=results["PIXELS"]))

    @staticmethod
    def _add(layer: QgsMapLayer, output: str, legend: Legend) -> None:
        if layer.isValid():
            style_layer(layer, output, legend)
            QgsProject.instance().addMapLayer(layer)

    def abandon(self) -> None:
        """Stop what is being exported."""
        self.run.abandon()
