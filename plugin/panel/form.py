"""Form: the widgets of the panel and how they are laid out. What they do stands in ``dock``."""

from __future__ import annotations

from qgis.core import QgsApplication, QgsMapLayerProxyModel
from qgis.gui import QgsCollapsibleGroupBox, QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QComboBox,
    QDoubleSpinBox,
    QFormLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .model_view import ModelView


class LandCoverForm(QWidget):
    """All widgets, as attributes. The upper part scrolls, Run and progress stay in sight."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        scroll = QScrollArea(self)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(self._settings())
        layout.addWidget(self._notice())
        layout.addWidget(scroll, 1)
        layout.addWidget(self._footer())

    def _settings(self) -> QWidget:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setSpacing(6)
        layout.addWidget(self._heading(self.tr("&Image"), self._layer_row()))
        layout.addLayout(self._layer_line)
        layout.addWidget(self._heading(self.tr("&Model"), self._model_row()))
        layout.addWidget(self.model)
        layout.addWidget(self.model_view)
        layout.addWidget(self._heading(self.tr("Area"), None))
        layout.addLayout(self._area_row())
        layout.addWidget(self._options())
        layout.addWidget(self._results())
        layout.addStretch(1)
        return page

    def _notice(self) -> QWidget:
        self.notice = QWidget(self)
        outer = QVBoxLayout(self.notice)
        outer.setContentsMargins(9, 9, 9, 0)
        frame = QFrame(self.notice)
        frame.setFrameShape(QFrame.Shape.StyledPanel)
        outer.addWidget(frame)
        row = QHBoxLayout(frame)
        row.setContentsMargins(8, 6, 8, 6)
        self.notice_icon = QLabel(self.notice)
        self.notice_text = QLabel(self.notice)
        self.notice_text.setWordWrap(True)
        self.notice_text.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        row.addWidget(self.notice_icon, 0, Qt.AlignmentFlag.AlignTop)
        row.addWidget(self.notice_text, 1)
        self.notice.hide()
        return self.notice

    def show_notice(self, text: str, warning: bool = False) -> None:
        """Tell the person what is in the way ("" for nothing)."""
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg" if warning else "/mIconInfo.svg")
        self.notice_icon.setPixmap(icon.pixmap(20, 20))
        self.notice_text.setText(text)
        self.notice.setVisible(bool(text))

    def _heading(self, text: str, buddy: QWidget | None) -> QLabel:
        label = QLabel(text, self)
        if buddy is not None:
            label.setBuddy(buddy)
        return label

    def _layer_row(self) -> QWidget:
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        _let_shrink(self.layer)
        self._explain(self.layer, self.tr("Image to map"), self.tr("The raster layer whose land cover is mapped."))
        self.follow = QToolButton(self)
        self.follow.setIcon(QgsApplication.getThemeIcon("/mActionLink.svg"))
        self.follow.setCheckable(True)
        self.follow.setChecked(True)
        self.follow.setAutoRaise(True)
        self._explain(
            self.follow,
            self.tr("Follow the active layer"),
            self.tr("Follow the active layer: the image changes with the layer selected in the layer list."),
        )
        self._layer_line = QHBoxLayout()
        self._layer_line.setSpacing(4)
        self._layer_line.addWidget(self.layer, 1)
        self._layer_line.addWidget(self.follow)
        return self.layer

    def _model_row(self) -> QWidget:
        self.model = QComboBox(self)
        _let_shrink(self.model)
        self._explain(self.model, self.tr("Model"), self.tr("The model that tells the classes apart."))
        self.model_view = ModelView(self)
        return self.model

    def _area_row(self) -> QHBoxLayout:
        self.whole = QRadioButton(self.tr("&Whole layer"), self)
        self.visible = QRadioButton(self.tr("&Visible extent"), self)
        self.whole.setChecked(True)
        self._explain(self.whole, self.tr("Map the whole layer"), self.tr("Map all of the image."))
        self._explain(
            self.visible,
            self.tr("Map the visible extent"),
            self.tr("Map only what the map canvas shows now."),
        )
        row = QHBoxLayout()
        row.addWidget(self.whole)
        row.addWidget(self.visible)
        row.addStretch(1)
        return row

    def _options(self) -> QgsCollapsibleGroupBox:
        box = self._fold(self.tr("Options"), "terrazzoOptions")
        form = QFormLayout(box)
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapAllRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.min_area = QDoubleSpinBox(box)
        self.min_area.setRange(0.0, 1e9)
        self.min_area.setDecimals(1)
        self.min_area.setSuffix(" m²")
        self.min_area.setSpecialValueText(self.tr("keep all"))
        self._explain(
            self.min_area,
            self.tr("Smallest segment"),
            self.tr("Segments smaller than this are merged into their neighbour."),
        )
        self.device = QComboBox(box)
        for key, text in self._device_names().items():
            self.device.addItem(text, key)
        _let_shrink(self.device)
        self._explain(self.device, self.tr("Device"), self.tr("Where the model runs."))
        self.flips = QCheckBox(self.tr("Average over flipped images"), box)
        self._explain(
            self.flips,
            self.tr("Average over flipped images"),
            self.tr("Four passes over mirrored images, averaged: a little more accurate, four times the time."),
        )
        self.black = QCheckBox(self.tr("Black (0) is no data"), box)
        self._explain(
            self.black,
            self.tr("Black (0) is no data"),
            self.tr("Leave out pixels that are 0 in all bands, such as a black border around the image."),
        )
        self.force = QCheckBox(self.tr("Ignore the model's pixel sizes"), box)
        self._explain(
            self.force,
            self.tr("Ignore the model's pixel sizes"),
            self.tr("Map images that are too coarse for the model, too. The result may be poor."),
        )
        form.addRow(self.tr("&Smallest segment"), self.min_area)
        form.addRow(self.tr("&Device"), self.device)
        form.addRow(self.flips)
        form.addRow(self.black)
        form.addRow(self.force)
        return box

    def _results(self) -> QgsCollapsibleGroupBox:
        box = self._fold(self.tr("Results"), "terrazzoResults")
        column = QVBoxLayout(box)
        self.confidence = QCheckBox(self.tr("Confidence of each pixel"), box)
        self._explain(
            self.confidence,
            self.tr("Confidence raster"),
            self.tr("A second raster: how sure the model is, in percent. Shows where a person should look."),
        )
        self.polygons = QCheckBox(self.tr("Polygons"), box)
        self._explain(self.polygons, self.tr("Polygons"), self.tr("One polygon for each segment, as GeoPackage."))
        self.table = QCheckBox(self.tr("Table of areas"), box)
        self.table.setChecked(True)
        self._explain(
            self.table, self.tr("Table of areas"), self.tr("Area of each class on the ground, as a CSV file.")
        )
        self.folder = QgsFileWidget(box)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        self.folder.lineEdit().setPlaceholderText(self.tr("temporary files"))
        self._explain(
            self.folder,
            self.tr("Folder for the results"),
            self.tr("Where the files go. Without a folder they are temporary and vanish when QGIS is closed."),
        )
        label = QLabel(self.tr("&Folder"), box)
        label.setBuddy(self.folder.lineEdit())
        for widget in (self.confidence, self.polygons, self.table, label, self.folder):
            column.addWidget(widget)
        return box

    def _footer(self) -> QWidget:
        footer = QWidget(self)
        layout = QVBoxLayout(footer)
        layout.setSpacing(6)
        self.status = QLabel(footer)
        self.status.setWordWrap(True)
        self.status.setAccessibleName(self.tr("State of the run"))
        self.status.hide()
        self.progress = QProgressBar(footer)
        self.progress.setRange(0, 1000)
        self._explain(self.progress, self.tr("Progress"), self.tr("How much of the map is done."))
        self.progress.hide()
        self.run = QPushButton(self.tr("Map &land cover"), footer)
        self.run.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self._explain(self.run, self.tr("Map land cover"), self.tr("Start mapping, in the background."))
        self.cancel = QPushButton(self.tr("&Cancel"), footer)
        self._explain(self.cancel, self.tr("Cancel"), self.tr("Stop the run; nothing of it is kept."))
        self.cancel.hide()
        buttons = QHBoxLayout()
        buttons.addWidget(self.run, 1)
        buttons.addWidget(self.cancel, 1)
        layout.addWidget(self.status)
        layout.addWidget(self.progress)
        layout.addLayout(buttons)
        return footer

    def _fold(self, title: str, name: str) -> QgsCollapsibleGroupBox:
        box = QgsCollapsibleGroupBox(title, self)
        box.setObjectName(name)
        box.setCollapsed(True)
        box.setToolTip(self.tr("Click the title to fold or unfold."))
        return box

    def _device_names(self) -> dict[str, str]:
        return {
            "auto": self.tr("Automatic"),
            "cpu": self.tr("Processor (CPU)"),
            "cuda": "NVIDIA CUDA",
            "tensorrt": "NVIDIA TensorRT",
            "directml": "DirectML",
            "coreml": "Apple Core ML",
            "openvino": "Intel OpenVINO",
            "rocm": "AMD ROCm",
        }

    @staticmethod
    def _explain(widget: QWidget, name: str, text: str) -> None:
        widget.setAccessibleName(name)
        widget.setAccessibleDescription(text)
        widget.setToolTip(text)


def _let_shrink(combo: QComboBox) -> None:
    """Long entries must not make the panel wide."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(8)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
