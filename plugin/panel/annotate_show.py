"""What the overlay shows: the person's labels, the prediction, where they differ, where the model is unsure."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QLabel,
    QSizePolicy,
    QSlider,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..map_tools.bench import CONFIDENCE, DIFFERENCE, MINE, PREDICTION
from ..map_tools.desk import Desk
from .icons import line_icon
from .widgets import explain, tool_button


class ShowRow(QWidget):
    """``modes``: buttons by mode. ``eye``: overlay on or off. ``opacity``. ``place``: to the next unsure place."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench, self._desk = desk.bench, desk
        self.modes: dict[str, QToolButton] = {}
        self._group = QButtonGroup(self)
        keys = desk.keys
        texts = {
            MINE: (self.tr("Mine"), self.tr("Show your labels."), "mode"),
            PREDICTION: (self.tr("Prediction"), self.tr("Show what the model says."), "mode"),
            DIFFERENCE: (
                self.tr("Difference"),
                self.tr("Show your labels only where they differ from the prediction."),
                "mode",
            ),
            CONFIDENCE: (
                self.tr("Unsure"),
                self.tr("Show where the model is unsure: the darker, the less sure. Look there first."),
                "confidence",
            ),
        }
        first = QHBoxLayout()
        first.setSpacing(0)
        for mode, (title, hint, key) in texts.items():
            button = QToolButton(self)
            button.setText(title)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # narrow panels cut words
            explain(button, title, self.tr("{hint} Key: {key}.").format(hint=hint, key=keys.key_of(key)))
            button.clicked.connect(lambda *_, mode=mode: self._on_mode(mode))
            self._group.addButton(button)
            self.modes[mode] = button
            first.addWidget(button, button.fontMetrics().horizontalAdvance(title) + 12)
        hint = self.tr("Overlay on and off. Key: {key} (hold it and move the pointer to pan).")
        self.eye = tool_button(
            "annotate-overlay.svg", self.tr("Overlay"), hint.format(key=keys.key_of("overlay")), self, checkable=True
        )
        self.eye.setIconSize(QSize(20, 20))
        self.eye.toggled.connect(self._bench.set_shown)
        self.opacity = QSlider(Qt.Orientation.Horizontal, self)
        self.opacity.setRange(5, 100)
        self.opacity.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        explain(self.opacity, self.tr("Opacity"), self.tr("How much the overlay covers the image."))
        self.opacity.valueChanged.connect(lambda value: self._bench.set_opacity(value / 100))
        self.place = tool_button(
            "annotate-place.svg",
            self.tr("Next unsure place"),
            self.tr("Go to the next place of the tile where the model is unsure. Key: {key}.").format(
                key=keys.key_of("place")
            ),
            self,
        )
        self.place.setIconSize(QSize(20, 20))
        self.place.clicked.connect(lambda *_: self._desk.do("place"))
        second = QHBoxLayout()
        second.addWidget(self.eye)
        second.addWidget(QLabel(self.tr("Opacity"), self))
        second.addWidget(self.opacity, 1)
        second.addWidget(self.place)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)
        self._bench.view_changed.connect(self._refresh)
        self._bench.session_changed.connect(self._refresh)
        self._refresh()

    def _on_mode(self, mode: str) -> None:
        self._bench.set_mode(mode)
        self._refresh()

    def _refresh(self) -> None:
        bench = self._bench
        for mode, button in self.modes.items():
            button.setChecked(mode == bench.mode)
        for widget, value in ((self.eye, bench.shown), (self.opacity, round(bench.opacity * 100))):
            widget.blockSignals(True)
            (widget.setChecked if widget is self.eye else widget.setValue)(value)
            widget.blockSignals(False)
        session = bench.session
        about = session.meta.get("start", "") if session is not None else ""
        predicted = session is not None and '"kind": "empty"' not in about
        for mode in (PREDICTION, DIFFERENCE):
            self.modes[mode].setEnabled(predicted)
        sure = session is not None and any(tile.uncertainty is not None for tile in session.tiles)
        self.modes[CONFIDENCE].setEnabled(sure)
        self.place.setEnabled(sure)

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "place"):
            self.eye.setIcon(line_icon("annotate-overlay.svg", self))
            self.place.setIcon(line_icon("annotate-place.svg", self))
