"""Doubt row: shows or hides the least sure pixels of a map, and says how many they are."""

from __future__ import annotations

import numpy as np
from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QCheckBox, QHBoxLayout, QLabel, QSlider, QVBoxLayout, QWidget

from .background import Background
from .doubt import DOUBT, confidence_histogram, doubt_renderer, share_below
from .result_maps import map_path, sibling
from .widgets import explain, wrapped

_USUAL = 60  # percent


class DoubtRow(QWidget):
    """The row, for one map at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._layer_id = ""
        self._histogram: np.ndarray | None = None
        self._work = Background("confidence", self)
        self._work.done.connect(self._on_histogram)
        self._timer = QTimer(self)  # the map is drawn anew once the slider rests
        self._timer.setSingleShot(True)
        self._timer.setInterval(150)
        self._timer.timeout.connect(self._apply)
        self.check = QCheckBox(self.tr("Show &where to look"), self)
        explain(
            self.check,
            self.tr("Show where to look"),
            self.tr("Point out the pixels of which the model was least sure: there a person should look."),
        )
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(20, 99)
        self.slider.setValue(_USUAL)
        self.slider.setPageStep(10)
        explain(
            self.slider,
            self.tr("Confidence below"),
            self.tr("Pixels below this confidence are pointed out."),
        )
        self.value = QLabel(self)
        self.note = wrapped("", self, small=True)
        line = QHBoxLayout()
        line.addWidget(self.slider, 1)
        line.addWidget(self.value)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(2)
        layout.addWidget(self.check)
        layout.addLayout(line)
        layout.addWidget(self.note)
        self.check.toggled.connect(self._on_check)
        self.slider.valueChanged.connect(self._on_slider)

    def set_map(self, map_layer: QgsRasterLayer | None) -> None:
        """Look at another map; without a confidence raster there is nothing to show."""
        layer = sibling(map_layer, "CONFIDENCE") if map_layer is not None else None
        self._work.forget()
        self._timer.stop()
        self._histogram = None
        self._layer_id = layer.id() if layer is not None else ""
        self.setEnabled(layer is not None)
        self.check.blockSignals(True)
        self.slider.blockSignals(True)
        shown = False
        if layer is not None:
            self.slider.setValue(int(layer.customProperty(DOUBT, _USUAL)))
            shown = bool(layer.customProperty(DOUBT)) and self._is_visible(layer)
            path = map_path(layer)
            self._work.start(lambda: confidence_histogram(path))
        self.check.setChecked(shown)
        self.check.blockSignals(False)
        self.slider.blockSignals(False)
        self._say()

    def unload(self) -> None:
        """Stop what is under way."""
        self._timer.stop()
        self._work.close()

    def _layer(self) -> QgsRasterLayer | None:
        return QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None

    @staticmethod
    def _is_visible(layer: QgsRasterLayer) -> bool:
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        return node is not None and node.itemVisibilityChecked()

    def _on_check(self, shown: bool) -> None:
        layer = self._layer()
        if layer is None:
            return
        if shown:
            self._apply()
            self._lift(layer)
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is not None:
            node.setItemVisibilityChecked(shown)
        self._say()

    def _on_slider(self, *_: int) -> None:
        self._say()
        if self.check.isChecked():
            self._timer.start()

    def _apply(self) -> None:
        layer = self._layer()
        if layer is None:
            return
        layer.setCustomProperty(DOUBT, self.slider.value())
        layer.setRenderer(doubt_renderer(layer, self.slider.value()))
        layer.triggerRepaint()
        layer.emitStyleChanged()

    @staticmethod
    def _lift(layer: QgsRasterLayer) -> None:
        """Put it over the map that it is about."""
        node = QgsProject.instance().layerTreeRoot().findLayer(layer.id())
        if node is None:
            return
        group = node.parent()
        if group.children().index(node) == 0:
            return
        copy = node.clone()
        group.insertChildNode(0, copy)
        group.removeChildNode(node)

    def _on_histogram(self, result: object) -> None:
        self._histogram = result if isinstance(result, np.ndarray) else None
        self._say()

    def _say(self) -> None:
        threshold = self.slider.value()
        self.value.setText(f"< {threshold} %")
        if not self.isEnabled():
            text = self.tr("This map has no confidence raster.") if self._layer_id == "" else ""
        elif self._histogram is None:
            text = ""
        else:
            text = self.tr("{share:.1f} % of the map is below {threshold} % confidence.")
            text = text.format(share=share_below(self._histogram, threshold), threshold=threshold)
        self.note.setText(text)
        self.note.setVisible(bool(text))
