"""Datasets form: the widgets in which a person says what is exported and how."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsMapLayer, QgsMapLayerProxyModel, QgsRasterLayer, QgsVectorLayer
from qgis.gui import QgsFieldComboBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QRadioButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .widgets import explain, fold, heading, let_shrink, wrapped

PATCHES = ("bigearthnet-v2", "bigearthnet-v2-lmdb")


class SourceBox(QWidget):
    """What is exported: ``session`` (a file), or ``image`` and ``labels`` (layers) with ``field`` for polygons."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.of_session = QRadioButton(self.tr("Annotation &session"), self)
        self.of_layers = QRadioButton(self.tr("&Layers"), self)
        self.of_session.setChecked(True)
        explain(self.of_session, self.tr("Annotation session"), self.tr("Export the accepted tiles of a session."))
        explain(self.of_layers, self.tr("Layers"), self.tr("Export an image with a class raster or polygons."))
        row = QHBoxLayout()
        row.addWidget(self.of_session)
        row.addWidget(self.of_layers)
        row.addStretch(1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(row)
        self._session_part, self._layer_part = self._session_form(), self._layer_form()
        column.addWidget(self._session_part)
        column.addWidget(self._layer_part)
        self.of_session.toggled.connect(self._refresh)
        self.labels.layerChanged.connect(self._on_labels)
        self.image.layerChanged.connect(lambda *_: self.changed.emit())
        self.field.fieldChanged.connect(lambda *_: self.changed.emit())
        self.session.fileChanged.connect(lambda *_: self.changed.emit())
        self._on_labels(self.labels.currentLayer())
        self._refresh()

    def _session_form(self) -> QWidget:
        part = QWidget(self)
        self.session = QgsFileWidget(part)
        self.session.setFilter(self.tr("Annotation session (*.gpkg)"))
        explain(self.session, self.tr("Session"), self.tr("The session's file. It is only read."))
        self.tiles = let_shrink(QComboBox(part))
        self.tiles.addItem(self.tr("Accepted"), "accepted")
        self.tiles.addItem(self.tr("Submitted, checked or not"), "submitted")
        explain(self.tiles, self.tr("Tiles"), self.tr("Accepted tiles were checked by two people."))
        form = _form(part)
        form.addRow(self.tr("Session"), self.session)
        form.addRow(self.tr("Tiles"), self.tiles)
        return part

    def _layer_form(self) -> QWidget:
        part = QWidget(self)
        filters = QgsMapLayerProxyModel.Filter
        self.image, self.labels = QgsMapLayerComboBox(part), QgsMapLayerComboBox(part)
        self.image.setFilters(filters.RasterLayer)
        self.labels.setFilters(filters.RasterLayer | filters.PolygonLayer)
        for box in (self.image, self.labels):
            let_shrink(box)
        explain(self.image, self.tr("Image"), self.tr("A raster file. Its pixels become the chips."))
        explain(self.labels, self.tr("Labels"), self.tr("A raster of class codes, or polygons with classes."))
        self.field = QgsFieldComboBox(part)
        explain(self.field, self.tr("Class field"), self.tr("Codes or names of the legend's classes."))
        self._layer_rows = _form(part)
        self._layer_rows.addRow(self.tr("Image"), self.image)
        self._layer_rows.addRow(self.tr("Labels"), self.labels)
        self._layer_rows.addRow(self.tr("Class field"), self.field)
        return part

    def _on_labels(self, layer: QgsMapLayer | None) -> None:
        vector = layer if isinstance(layer, QgsVectorLayer) else None
        self.field.setLayer(vector)
        if vector is not None and vector.fields().lookupField("code") >= 0:
            self.field.setField(vector.fields()[vector.fields().lookupField("code")].name())
        self.field.setVisible(vector is not None)
        self._layer_rows.labelForField(self.field).setVisible(vector is not None)
        self.changed.emit()

    def _refresh(self, *_: object) -> None:
        self._session_part.setVisible(self.of_session.isChecked())
        self._layer_part.setVisible(self.of_layers.isChecked())
        self.changed.emit()

    def problem(self) -> str:
        """What is missing, "" if nothing is."""
        if self.of_session.isChecked():
            return "" if self.session.filePath() else self.tr("Choose an annotation session.")
        if self.image.currentLayer() is None:
            return self.tr("Add an image to the project, or choose an annotation session.")
        if self.labels.currentLayer() is None or self.labels.currentLayer() is self.image.currentLayer():
            return self.tr("Choose labels: a class raster or polygons.")
        if isinstance(self.labels.currentLayer(), QgsVectorLayer) and not self.field.currentField():
            return self.tr("Choose the field that holds the classes.")
        return ""

    def parameters(self) -> dict[str, Any]:
        """Parameters of the algorithm."""
        if self.of_session.isChecked():
            return {"SESSION": self.session.filePath(), "TILES": self.tiles.currentData()}
        labels = self.labels.currentLayer()
        if isinstance(labels, QgsRasterLayer):
            return {"INPUT": [self.image.currentLayer()], "LABELS": labels}
        return {"INPUT": [self.image.currentLayer()], "POLYGONS": labels, "CLASS_FIELD": self.field.currentField()}


class ChipBox(QWidget):
    """How it is cut: ``layout_choice``, ``size``, ``gsd``; folded: ``min_labelled``, ``stride``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._hints = {
            "openearthmap": self.tr("Folders for regions, GeoTIFF, eight classes."),
            "loveda": self.tr("PNG, urban and rural, seven classes."),
            "coco": self.tr("PNG, with a mask for each segment and for each region."),
            "geotiff-pairs": self.tr("All bands as they are, any legend."),
            **dict.fromkeys(PATCHES, self.tr("Patches of 1200 m in pixels of 10 m, 19 classes, metadata.parquet.")),
        }
        self.layout_choice = let_shrink(QComboBox(self))
        for key, text in (
            ("openearthmap", "OpenEarthMap"),
            ("loveda", "LoveDA"),
            ("coco", self.tr("COCO (instances and panoptic)")),
            ("geotiff-pairs", self.tr("GeoTIFF pairs")),
            (PATCHES[0], "reBEN (BigEarthNet v2)"),
            (PATCHES[1], "reBEN, LMDB + safetensors"),
        ):
            self.layout_choice.addItem(text, key)
        explain(self.layout_choice, self.tr("Layout"), self.tr("How files are named, and which legend labels get."))
        self.hint = wrapped("", self, small=True)
        self.size = _whole(8, 8192, 512)
        explain(self.size, self.tr("Chip size"), self.tr("Side of the square chips in pixels."))
        self.gsd = _real(0.0, 1000.0, 0.0, " m", 3)
        self.gsd.setSpecialValueText(self.tr("the image's own"))
        explain(self.gsd, self.tr("Pixel size"), self.tr("On the ground; images are averaged, labels by majority."))
        self.min_labelled = _real(0.0, 100.0, 10.0, " %", 0)
        explain(self.min_labelled, self.tr("Labelled"), self.tr("Chips with fewer labelled pixels are left out."))
        self._rows = form = _form(self)
        form.addRow(self.tr("Layout"), self.layout_choice)
        form.addRow("", self.hint)
        form.addRow(self.tr("Chip size"), self.size)
        form.addRow(self.tr("Pixel size"), self.gsd)
        form.addRow(self.tr("Labelled"), self.min_labelled)
        self._labelled = 75.0  # what was chosen for the other kind of layout
        self.layout_choice.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        self.hint.setText(self._hints[self.layout_choice.currentData()])
        patches = self.layout_choice.currentData() in PATCHES
        for widget in (self.size, self.gsd):  # patches have theirs
            widget.setVisible(not patches)
            self._rows.labelForField(widget).setVisible(not patches)
        low = 75.0 if patches else 0.0
        if self.min_labelled.minimum() != low:
            before = self.min_labelled.value()
            self.min_labelled.setMinimum(low)
            self.min_labelled.setValue(self._labelled)
            self._labelled = before

    def parameters(self) -> dict[str, Any]:
        """Parameters of the algorithm."""
        found: dict[str, Any] = {
            "LAYOUT": self.layout_choice.currentData(),
            "MIN_LABELLED": self.min_labelled.value(),
        }
        if self.layout_choice.currentData() in PATCHES:
            return found
        found["CHIP_SIZE"] = self.size.value()
        if self.gsd.value() > 0:
            found["GSD"] = self.gsd.value()
        return found


class SplitBox(QWidget):
    """How it is split: ``method``, ``shares``, ``block``, ``buffer``, ``seed``."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.method = let_shrink(QComboBox(self))
        for key, text in (
            ("blocks", self.tr("Blocks on the ground")),
            ("frames", self.tr("Frames of each area")),
            ("none", self.tr("Not at all")),
        ):
            self.method.addItem(text, key)
        explain(self.method, self.tr("Split"), self.tr("What lies together stays together, so that nothing leaks."))
        self.block = _real(1.0, 1_000_000.0, 1000.0, " m", 0)
        explain(self.block, self.tr("Block"), self.tr("Side of a block: several times that of a chip."))
        self.buffer = _real(0.0, 1_000_000.0, 0.0, " m", 1)
        explain(self.buffer, self.tr("Distance"), self.tr("Chips of different splits that come nearer are left out."))
        self.shares = QLineEdit("70, 15, 15", self)
        explain(self.shares, self.tr("Shares"), self.tr("Train, validation, test in percent."))
        self.seed = _whole(0, 2_000_000_000, 0)
        explain(self.seed, self.tr("Seed"), self.tr("The same seed gives the same split."))
        self._form = _form(self)
        for text, widget in (
            (self.tr("Split"), self.method),
            (self.tr("Block"), self.block),
            (self.tr("Distance"), self.buffer),
            (self.tr("Shares"), self.shares),
            (self.tr("Seed"), self.seed),
        ):
            self._form.addRow(text, widget)
        self.method.currentIndexChanged.connect(self._refresh)
        self._refresh()

    def _refresh(self, *_: object) -> None:
        method = self.method.currentData()
        for widget, shown in (
            (self.block, method == "blocks"),
            (self.buffer, method != "none"),
            (self.shares, method == "blocks"),
            (self.seed, method == "blocks"),
        ):
            widget.setVisible(shown)
            self._form.labelForField(widget).setVisible(shown)

    def parameters(self) -> dict[str, Any]:
        """Parameters of the algorithm."""
        return {
            "SPLIT": self.method.currentData(),
            "BLOCK_SIZE": self.block.value(),
            "BUFFER": self.buffer.value(),
            "SHARES": self.shares.text(),
            "SEED": self.seed.value(),
        }


class AboutBox(QWidget):
    """What people say of the dataset, for its card."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.title, self.licence, self.creators, self.date = (QLineEdit(self) for _ in range(4))
        self.licence.setPlaceholderText("CC-BY-4.0")
        self.date.setPlaceholderText("2024-05-01/2024-06-30")
        self.sources, self.description = QPlainTextEdit(self), QPlainTextEdit(self)
        self._rows = (
            ("TITLE", self.tr("Title"), self.title, self.tr("Without one: the folder's name.")),
            ("LICENCE", self.tr("Licence"), self.licence, self.tr("Best an SPDX identifier such as CC-BY-4.0.")),
            ("SOURCES", self.tr("Sources"), self.sources, self.tr("Where the images come from, with attribution.")),
            ("CREATORS", self.tr("Made by"), self.creators, self.tr("People or organisations, with semicolons.")),
            ("DATE", self.tr("Date"), self.date, self.tr("Of the images: a date, or from/to.")),
            ("DESCRIPTION", self.tr("Description"), self.description, self.tr("A few sentences for the card.")),
        )
        form = _form(self)
        for _, label, widget, hint in self._rows:
            if isinstance(widget, QPlainTextEdit):
                widget.setTabChangesFocus(True)
                widget.setFixedHeight(round(widget.fontMetrics().height() * 3.5))
            explain(widget, label, hint)
            form.addRow(label, widget)

    def parameters(self) -> dict[str, Any]:
        """Parameters of the algorithm; only what was said."""
        texts = {
            name: (w.toPlainText() if isinstance(w, QPlainTextEdit) else w.text()).strip()
            for name, _, w, _ in self._rows
        }
        return {name: text for name, text in texts.items() if text}


def folded(title: str, name: str, content: QWidget, parent: QWidget, hint: str) -> QWidget:
    """``content`` in a group that is folded away."""
    box = fold(title, name, parent, hint)
    QVBoxLayout(box).addWidget(content)
    return box


def titled(title: str, content: QWidget, parent: QWidget, column: QVBoxLayout) -> None:
    """Put a heading and ``content`` into a column."""
    column.addWidget(heading(title, parent))
    column.addWidget(content)


def _form(parent: QWidget) -> QFormLayout:
    form = QFormLayout(parent)
    form.setContentsMargins(0, 0, 0, 0)
    form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
    return form


def _whole(low: int, high: int, value: int) -> QSpinBox:
    box = QSpinBox()
    box.setRange(low, high)
    box.setValue(value)
    return box


def _real(low: float, high: float, value: float, suffix: str, decimals: int) -> QDoubleSpinBox:
    box = QDoubleSpinBox()
    box.setDecimals(decimals)
    box.setRange(low, high)
    box.setSuffix(suffix)
    box.setValue(value)
    return box
