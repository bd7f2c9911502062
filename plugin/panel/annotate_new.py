"""New session: the dialog that asks for image, tiles, and what the tiles begin with."""

from __future__ import annotations

import random
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsMapLayerProxyModel,
    QgsProcessingFeatureSourceDefinition,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsSettings,
)
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDialog,
    QDialogButtonBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..landcover.legend import LEGEND_FOLDER, load_legend
from .quality_run import RunBar
from .results import MARK
from .widgets import Notice, explain, fold, let_shrink

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

WHOLE, VISIBLE, POLYGONS = "whole", "visible", "polygons"
NOTHING, RASTER, VECTOR = "nothing", "raster", "vector"
_FOLDER = "terrazzo/annotate/folder"


class NewSessionDialog(QDialog):
    """``made`` gives the path of the new session, ``warned`` what the person should know about it."""

    made = pyqtSignal(str)
    warned = pyqtSignal(str, bool)

    def __init__(self, iface: QgisInterface, person: str, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._person = iface, person
        self.setWindowTitle(self.tr("New annotation session"))
        self.setMinimumWidth(460)
        self.notice = Notice(self)
        self.run = RunBar(self)
        self.buttons = QDialogButtonBox(self)
        self.make = self.buttons.addButton(self.tr("&Make session"), QDialogButtonBox.ButtonRole.AcceptRole)
        self.buttons.addButton(QDialogButtonBox.StandardButton.Cancel)
        layout = QVBoxLayout(self)
        layout.addWidget(self.notice)
        layout.addLayout(self._form())
        layout.addWidget(self._more())
        layout.addStretch(1)
        layout.addWidget(self.run)
        layout.addWidget(self.buttons)
        self.buttons.accepted.connect(self.start)
        self.buttons.rejected.connect(self.reject)
        for signal in (self.area.currentIndexChanged, self.begin.currentIndexChanged, self.image.layerChanged):
            signal.connect(self._refresh)
        self.vector.layerChanged.connect(self.field.setLayer)
        self.file.fileChanged.connect(self._refresh)
        self.run.changed.connect(self._refresh)
        self.run.failed.connect(lambda reason: self.notice.say(reason, warning=True))
        self.field.setLayer(self.vector.currentLayer())
        self._propose()
        self._refresh()

    # ---------------------------------------------------------------- widgets

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.image = self._layers(QgsMapLayerProxyModel.Filter.RasterLayer)
        explain(self.image, self.tr("Image"), self.tr("The image that is labelled. It must be a file."))
        self.area = self._choice(
            (WHOLE, self.tr("Whole image")),
            (VISIBLE, self.tr("What the map shows")),
            (POLYGONS, self.tr("Each polygon of a layer is a tile")),
        )
        explain(self.area, self.tr("Area"), self.tr("Which part of the image is cut into tiles."))
        self.polygons = self._layers(QgsMapLayerProxyModel.Filter.PolygonLayer)
        explain(self.polygons, self.tr("Tile polygons"), self.tr("Selected features only, if some are selected."))
        self.side = QDoubleSpinBox(self)
        self.side.setRange(1, 1_000_000)
        self.side.setDecimals(0)
        self.side.setValue(512)
        self.unit = self._choice(("pixels", self.tr("pixels")), ("metres", self.tr("metres")))
        explain(self.side, self.tr("Tile size"), self.tr("Side of a tile: what one person labels in one go."))
        sizes = QWidget(self)
        size = QHBoxLayout(sizes)
        size.setContentsMargins(0, 0, 0, 0)
        sizes.setFocusProxy(self.side)
        size.addWidget(self.side, 1)
        size.addWidget(self.unit, 1)
        self.begin = self._choice(
            (NOTHING, self.tr("Nothing: label from the start")),
            (RASTER, self.tr("A land-cover map, to be corrected")),
            (VECTOR, self.tr("Polygons with classes, to be corrected")),
        )
        explain(self.begin, self.tr("Begin with"), self.tr("What the tiles hold at first."))
        self.map = self._layers(QgsMapLayerProxyModel.Filter.RasterLayer)
        explain(self.map, self.tr("Land-cover map"), self.tr("A map made by Terrazzo, or another class raster."))
        self.confidence = self._layers(QgsMapLayerProxyModel.Filter.RasterLayer, empty=True)
        explain(
            self.confidence,
            self.tr("Confidence"),
            self.tr("The map's confidence raster, if there is one: tiles where the model is unsure come first."),
        )
        self.vector = self._layers(QgsMapLayerProxyModel.Filter.PolygonLayer)
        self.field = QgsFieldComboBox(self)
        explain(self.field, self.tr("Class field"), self.tr("The field that holds the code or name of the class."))
        self.file = QgsFileWidget(self)
        self.file.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.file.setFilter(self.tr("Annotation session (*.gpkg)"))
        explain(self.file, self.tr("File"), self.tr("The GeoPackage that keeps the session. It must be a new file."))
        self._rows: dict[str, tuple[QWidget, QWidget]] = {}
        for key, text, field in (
            ("image", self.tr("&Image"), self.image),
            ("area", self.tr("&Area"), self.area),
            ("polygons", self.tr("Tile polygons"), self.polygons),
            ("size", self.tr("&Tile size"), sizes),
            ("begin", self.tr("&Begin with"), self.begin),
            ("map", self.tr("Land-cover map"), self.map),
            ("confidence", self.tr("Its confidence"), self.confidence),
            ("vector", self.tr("Polygons"), self.vector),
            ("field", self.tr("Class field"), self.field),
            ("file", self.tr("&File"), self.file),
        ):
            form.addRow(text, field)
            self._rows[key] = form.labelForField(field), field
        return form

    def _more(self) -> QWidget:
        box = fold(self.tr("More"), "terrazzoNewSessionMore", self, self.tr("Click the title to fold or unfold."))
        form = QFormLayout(box)
        self.legend = QComboBox(self)
        for path in sorted(LEGEND_FOLDER.glob("*.json")):
            self.legend.addItem(load_legend(path.stem).title, path.stem)
        self.legend.setCurrentIndex(max(0, self.legend.findData("openearthmap")))
        let_shrink(self.legend)
        explain(self.legend, self.tr("Legend"), self.tr("The classes that are labelled."))
        self.mapping = QLineEdit(self)
        self.mapping.setPlaceholderText(self.tr("Forest=5; 12=Water; 255=0"))
        explain(
            self.mapping,
            self.tr("Class mapping"),
            self.tr("Which value of the layer becomes which class. Not needed if it has this legend's codes or names."),
        )
        self.prefill = QCheckBox(self.tr("Tiles begin with it, not only to look at"), self)
        self.prefill.setChecked(True)
        explain(
            self.prefill,
            self.tr("Tiles begin with it"),
            self.tr("Otherwise tiles begin empty, and the prediction can be looked at and taken over in parts."),
        )
        self.double = QSpinBox(self)
        self.double.setRange(0, 100)
        self.double.setSuffix(" %")
        explain(
            self.double,
            self.tr("Labelled twice"),
            self.tr("Share of the tiles that two people label without seeing each other's work or the prediction."),
        )
        self.seed = QSpinBox(self)
        self.seed.setRange(0, 2**31 - 1)
        self.seed.setValue(random.randrange(10_000))  # noqa: S311  # nosec B311 - nothing secret
        explain(self.seed, self.tr("Seed"), self.tr("The same seed draws the same order of tiles."))
        form.addRow(self.tr("Legend"), self.legend)
        form.addRow(self.tr("Class mapping"), self.mapping)
        form.addRow(self.prefill)
        form.addRow(self.tr("Labelled twice"), self.double)
        form.addRow(self.tr("Seed"), self.seed)
        return box

    def _layers(self, kind: Any, empty: bool = False) -> QgsMapLayerComboBox:
        combo = QgsMapLayerComboBox(self)
        combo.setFilters(kind)
        combo.setAllowEmptyLayer(empty)
        return let_shrink(combo)

    def _choice(self, *entries: tuple[str, str]) -> QComboBox:
        combo = QComboBox(self)
        for key, text in entries:
            combo.addItem(text, key)
        return combo

    # ---------------------------------------------------------------- state

    def _propose(self) -> None:
        """The active layer, and what probably belongs to it."""
        layers = [self._iface.activeLayer(), *(self.image.layer(i) for i in range(self.image.count()))]
        for layer in layers:
            if isinstance(layer, QgsRasterLayer) and layer.bandCount() >= 3 and not layer.customProperty(MARK):
                self.image.setLayer(layer)
                break
        for index in range(self.map.count()):
            other = self.map.layer(index)
            kind = other.customProperty(MARK) if other is not None else None
            if kind == "OUTPUT":
                self.map.setLayer(other)
                self.begin.setCurrentIndex(self.begin.findData(RASTER))
            elif kind == "CONFIDENCE":
                self.confidence.setLayer(other)
        layer = self.image.currentLayer()
        if layer is not None:
            folder = QgsSettings().value(_FOLDER, "", type=str) or str(Path(layer.source()).parent)
            for number in range(1, 1000):
                tail = "" if number == 1 else f"_{number}"
                path = Path(folder) / f"{layer.name()}_annotations{tail}.gpkg"
                if not path.exists():
                    self.file.setFilePath(str(path))
                    break

    def _refresh(self, *_: object) -> None:
        area, begin = self.area.currentData(), self.begin.currentData()
        shown = {
            "polygons": area == POLYGONS,
            "size": area != POLYGONS,
            "map": begin == RASTER,
            "confidence": begin == RASTER,
            "vector": begin == VECTOR,
            "field": begin == VECTOR,
        }
        for key, visible in shown.items():
            label, field = self._rows[key]
            label.setVisible(visible)
            field.setVisible(visible)
        self.mapping.setEnabled(begin != NOTHING)
        self.prefill.setEnabled(begin != NOTHING)
        self.make.setEnabled(not self.run.busy and self.image.currentLayer() is not None and bool(self.file.filePath()))

    # ---------------------------------------------------------------- making it

    def parameters(self) -> dict[str, Any]:
        """What the dialog says, as parameters of ``terrazzo:createannotationsession``."""
        area, begin, layer = self.area.currentData(), self.begin.currentData(), self.image.currentLayer()
        path = self.file.filePath()
        parameters = {
            "INPUT": layer,
            "LEGEND": self.legend.currentData(),
            "TILE_SIZE": self.side.value(),
            "TILE_UNIT": self.unit.currentData(),
            "PREFILL": self.prefill.isChecked(),
            "DOUBLE_SHARE": self.double.value(),
            "SEED": self.seed.value(),
            "PERSON": self._person,
            "OUTPUT": path if path.lower().endswith(".gpkg") else path + ".gpkg",
        }
        if area == VISIBLE:
            canvas = self._iface.mapCanvas()
            parameters["EXTENT"] = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        elif area == POLYGONS:
            parameters["TILES"] = self._features(self.polygons)
        if begin == RASTER:
            parameters["START"], parameters["CONFIDENCE"] = self.map.currentLayer(), self.confidence.currentLayer()
        elif begin == VECTOR:
            parameters["START_POLYGONS"] = self._features(self.vector)
            parameters["START_FIELD"] = self.field.currentField()
        if begin != NOTHING:
            parameters["MAPPING"] = self.mapping.text()
        return parameters

    @staticmethod
    def _features(combo: QgsMapLayerComboBox) -> Any:
        """The layer of ``combo``; its selected features only, if there are some."""
        layer = combo.currentLayer()
        if layer is not None and layer.selectedFeatureCount():
            return QgsProcessingFeatureSourceDefinition(layer.id(), True)
        return layer

    def start(self) -> None:
        """Make the session in the background."""
        parameters = self.parameters()
        QgsSettings().setValue(_FOLDER, str(Path(parameters["OUTPUT"]).parent))
        self.notice.say("")
        self.run.begin("createannotationsession", parameters, self._on_made)

    def _on_made(self, results: dict[str, Any], warnings: list[str]) -> None:
        self.accept()
        self.made.emit(results["OUTPUT"])
        for warning in warnings:
            self.warned.emit(warning, True)

    def reject(self) -> None:
        """Stop what is being made, and close."""
        self.run.abandon()
        super().reject()
