"""Option groups: what most people never touch, folded away. How to map, and what to keep of it."""

from __future__ import annotations

from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QLabel,
    QLineEdit,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from .durations import device_text
from .widgets import explain, fold, let_shrink

DEVICES = ("auto", "cpu", "cuda", "tensorrt", "directml", "coreml", "openvino", "rocm", "mps")
_NARROW = 90  # pixels that a field for numbers needs; it may be wider


class OptionGroups(QWidget):
    """Both groups; the widgets are attributes. ``changed``: something that the facts depend on."""

    changed = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        hint = self.tr("Click the title to fold or unfold.")
        self.options = fold(self.tr("Options"), "terrazzoOptions", self, hint)
        self._build_options()
        self.outputs = fold(self.tr("Results to keep"), "terrazzoOutputs", self, hint)  # now: Tab goes as they are made
        self._build_outputs()
        layout.addWidget(self.options)
        layout.addWidget(self.outputs)

    # ---------------------------------------------------------------- what was chosen

    def band_numbers(self) -> tuple[int, ...] | None:
        """The bands that were asked for; None for the usual ones. ``ValueError`` if they are no numbers."""
        text = self.bands.text().replace(";", ",").strip(" ,")
        return tuple(int(part) for part in text.split(",")) if text else None

    def overlap_pixels(self) -> int | None:
        """Overlap of tiles; None for the model's own."""
        return self.overlap.value() if self.overlap.value() >= 0 else None

    def tta_name(self) -> str:
        """As the algorithm calls it."""
        return "flips" if self.flips.isChecked() else "none"

    def remembered(self) -> dict[str, QWidget]:
        """Widgets whose values are kept, by a fixed name. What belongs to one image only is not."""
        return {
            "min_area": self.min_area,
            "simplify": self.simplify,
            "device": self.device,
            "overlap": self.overlap,
            "scaling": self.scaling,
            "flips": self.flips,
            "confidence": self.confidence,
            "probabilities": self.probabilities,
            "polygons": self.polygons,
            "table": self.table,
            "folder": self.folder,
        }

    # ---------------------------------------------------------------- widgets

    def _build_options(self) -> None:
        box = self.options
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.setContentsMargins(4, 4, 4, 4)
        self.min_area = _metres(box, " m²", self.tr("keep all"))
        explain(
            self.min_area,
            self.tr("Smallest segment"),
            self.tr("Segments smaller than this are merged into their neighbour."),
        )
        self.device = let_shrink(QComboBox(box))
        self.device.addItem(self.tr("Automatic"), "auto")
        for name in DEVICES[1:]:
            self.device.addItem(device_text(name), name)
        explain(
            self.device,
            self.tr("Device"),
            self.tr("Where the model runs. Automatic: the fastest that gives the right result here."),
        )
        self.overlap = QSpinBox(box)
        self.overlap.setRange(-1, 4096)
        self.overlap.setSingleStep(64)
        self.overlap.setValue(-1)
        self.overlap.setSpecialValueText(self.tr("as the model says"))
        self.overlap.setSuffix(self.tr(" pixels"))
        self.overlap.setMinimumWidth(_NARROW)
        explain(
            self.overlap,
            self.tr("Overlap of tiles"),
            self.tr("Tiles overlap and are blended, so that no seams show. More overlap takes more time."),
        )
        self.bands = QLineEdit(box)
        self.bands.setPlaceholderText(self.tr("automatic"))
        explain(
            self.bands,
            self.tr("Bands"),
            self.tr("Numbers of the bands in the order that the model needs, such as 3, 2, 1. Empty: found out."),
        )
        self.scaling = let_shrink(QComboBox(box))
        self.scaling.addItem(self.tr("as the model says"), "card")
        self.scaling.addItem(self.tr("by percentiles of the image"), "statistics")
        self.scaling.addItem(self.tr("as the layer is shown"), "style")
        explain(
            self.scaling,
            self.tr("Stretch of values"),
            self.tr("How values that are not 8-bit become what the model knows. It does not matter for 8-bit images."),
        )
        self.flips = QCheckBox(self.tr("Average over flipped images"), box)
        explain(
            self.flips,
            self.tr("Average over flipped images"),
            self.tr("Four passes over mirrored images, averaged: a little more accurate, four times the time."),
        )
        self.black = QCheckBox(self.tr("Black (0) is no data"), box)
        explain(
            self.black,
            self.tr("Black (0) is no data"),
            self.tr("Leave out pixels that are 0 in all bands, such as a black border around the image."),
        )
        self.force = QCheckBox(self.tr("Ignore the model's pixel sizes"), box)
        explain(
            self.force,
            self.tr("Ignore the model's pixel sizes"),
            self.tr("Map images that are too coarse for the model, too. The result may be poor."),
        )
        form.addRow(self.tr("&Smallest segment"), self.min_area)
        form.addRow(self.tr("D&evice"), self.device)
        form.addRow(self.tr("O&verlap"), self.overlap)
        form.addRow(self.tr("&Bands"), self.bands)
        form.addRow(self.tr("S&tretch"), self.scaling)
        for check in (self.flips, self.black, self.force):
            form.addRow(check)
            check.toggled.connect(self.changed)
        self.device.currentIndexChanged.connect(self.changed)
        self.overlap.valueChanged.connect(self.changed)
        self.bands.textChanged.connect(self.changed)

    def _build_outputs(self) -> None:
        box = self.outputs
        column = QVBoxLayout(box)
        column.setContentsMargins(4, 4, 4, 4)
        self.confidence = QCheckBox(self.tr("Confidence of each pixel"), box)
        self.confidence.setChecked(True)
        explain(
            self.confidence,
            self.tr("Confidence raster"),
            self.tr("A second raster: how sure the model is, in percent. Shows where a person should look."),
        )
        self.table = QCheckBox(self.tr("Table of areas"), box)
        self.table.setChecked(True)
        explain(self.table, self.tr("Table of areas"), self.tr("Area of each class on the ground, as a CSV file."))
        self.polygons = QCheckBox(self.tr("Polygons"), box)
        explain(self.polygons, self.tr("Polygons"), self.tr("One polygon for each segment, as GeoPackage."))
        self.simplify = _metres(box, " m", self.tr("do not simplify"))
        self.simplify.setPrefix(self.tr("simplify by "))
        explain(
            self.simplify,
            self.tr("Simplify polygons"),
            self.tr("Borders of polygons may move by this much to become smoother; neighbours keep sharing them."),
        )
        self.simplify.setEnabled(False)
        self.polygons.toggled.connect(self.simplify.setEnabled)
        self.probabilities = QCheckBox(self.tr("Probability of each class"), box)
        explain(
            self.probabilities,
            self.tr("Probabilities"),
            self.tr("A raster with one band for each class: its probability in percent. Large."),
        )
        self.folder = QgsFileWidget(box)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(self.tr("temporary files"))
        explain(
            self.folder,
            self.tr("Folder for the results"),
            self.tr("Where the files go. Without a folder they are temporary and vanish when QGIS is closed."),
        )
        explain(self.folder.lineEdit(), self.folder.accessibleName(), self.folder.toolTip())
        label = QLabel(self.tr("&Folder"), box)
        label.setBuddy(self.folder.lineEdit())
        for widget in (self.confidence, self.table, self.polygons, self.simplify, self.probabilities, label):
            column.addWidget(widget)
        column.addWidget(self.folder)


def _metres(parent: QWidget, suffix: str, none: str) -> QDoubleSpinBox:
    box = QDoubleSpinBox(parent)
    box.setRange(0.0, 1e6)
    box.setDecimals(1)
    box.setSuffix(suffix)
    box.setSpecialValueText(none)
    box.setMinimumWidth(_NARROW)
    return box
