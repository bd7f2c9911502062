"""Model view: what a model maps, in a few lines and the colours of its legend."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QSizePolicy, QVBoxLayout, QWidget

from ..landcover.model_card import ModelCard
from ..qgis_bridge.texts import class_name

_COLUMNS = 2


class Swatch(QWidget):
    """A chip of one colour, with an outline that shows on light and dark backgrounds."""

    def __init__(self, colour: QColor, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.colour = colour
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        """As high as a capital letter needs, a little wider."""
        height = max(10, round(self.fontMetrics().ascent() * 0.95))
        return QSize(round(height * 1.4), height)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the chip."""
        painter = QPainter(self)
        painter.setBrush(self.colour)
        painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
        painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()


class ModelView(QFrame):
    """Card of the chosen model."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._summary, self._facts = _wrapped(), _wrapped()
        self._legend = QWidget(self)
        self._legend_layout = QGridLayout(self._legend)
        self._legend_layout.setContentsMargins(0, 2, 0, 2)
        self._legend_layout.setHorizontalSpacing(10)
        self._legend_layout.setVerticalSpacing(3)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(8, 6, 8, 6)
        layout.setSpacing(4)
        for widget in (self._summary, self._legend, self._facts):
            layout.addWidget(widget)

    def show_card(self, card: ModelCard | None) -> None:
        """Show ``card``; None hides the view."""
        self.setVisible(card is not None)
        if card is None:
            return
        text = self.tr("Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m.")
        self._summary.setText(text.format(count=len(card.codes), finest=card.gsd_range[0], coarsest=card.gsd_range[1]))
        self._facts.setText(self._facts_text(card))
        self.setToolTip(card.description)
        self._fill_legend(card)

    def _fill_legend(self, card: ModelCard) -> None:
        while self._legend_layout.count():
            self._legend_layout.takeAt(0).widget().deleteLater()
        classes = [card.legend.by_code(code) for code in sorted(card.codes)]
        rows = -(-len(classes) // _COLUMNS)
        for column in range(_COLUMNS):
            self._legend_layout.setColumnStretch(column, 1)
        for i, item in enumerate(classes):
            entry = QWidget(self._legend)
            row = QHBoxLayout(entry)
            row.setContentsMargins(0, 0, 0, 0)
            row.setSpacing(5)
            label = _wrapped(class_name(item.name))
            label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            chip = QVBoxLayout()  # level with the first line of a name that needs two
            chip.setContentsMargins(0, 2, 0, 0)
            chip.addWidget(Swatch(QColor(*item.rgb), entry))
            chip.addStretch(1)
            row.addLayout(chip)
            row.addWidget(label, 1)
            entry.setToolTip(item.description)
            self._legend_layout.addWidget(entry, i % rows, i // rows)

    def _facts_text(self, card: ModelCard) -> str:
        facts = []
        figures = card.accuracy.get("validation")
        if (
            isinstance(figures, dict)
            and isinstance(figures.get("oa"), float)
            and isinstance(figures.get("miou"), float)
        ):
            text = self.tr("Measured on images it had not seen: {oa:.0%} of pixels right, mean IoU {iou:.0%}.")
            facts.append(text.format(oa=figures["oa"], iou=figures["miou"]))
        if card.licence:
            facts.append(self.tr("Licence: {licence}.").format(licence=card.licence))
        return " ".join(facts)


def _wrapped(text: str = "") -> QLabel:
    label = QLabel(text)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label
