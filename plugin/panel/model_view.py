"""Model view: the card of a model, readable. What it maps comes first, the rest is a click away."""

from __future__ import annotations

from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QVBoxLayout, QWidget

from ..landcover.legend import LandCoverClass
from ..landcover.model_card import ModelCard
from ..qgis_bridge.texts import class_name
from .model_texts import accuracy_text, card_lines, class_hint, summary_text
from .palettes import chosen_palette, with_palette
from .widgets import MARGIN, explain, wrapped

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
    """Card of a model. ``details`` shows or hides what is read once."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.summary, self.accuracy = wrapped("", self), wrapped("", self, small=True)
        self._legend = QWidget(self)
        self._legend_layout = QGridLayout(self._legend)
        self._legend_layout.setContentsMargins(0, 2, 0, 2)
        self._legend_layout.setHorizontalSpacing(10)
        self._legend_layout.setVerticalSpacing(3)
        self.details = QToolButton(self)
        self.details.setCheckable(True)
        self.details.setAutoRaise(True)
        self.details.setArrowType(Qt.ArrowType.RightArrow)
        self.details.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        self.details.setText(self.tr("About this model"))
        self.details.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        explain(
            self.details,
            self.tr("About this model"),
            self.tr("Where it was trained, how well it does for each class, its limits and its licence."),
        )
        self.details.toggled.connect(self._on_details)
        self._facts = wrapped("", self, small=True)
        self._facts.setTextFormat(Qt.TextFormat.RichText)
        self._facts.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self._facts.hide()
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, 6, MARGIN, 4)
        layout.setSpacing(4)
        for widget in (self.summary, self._legend, self.accuracy, self.details, self._facts):
            layout.addWidget(widget)

    def show_card(self, card: ModelCard | None) -> None:
        """Show ``card``; None hides the view."""
        self.setVisible(card is not None)
        if card is None:
            return
        self.summary.setText(summary_text(card))
        self.accuracy.setText(accuracy_text(card))
        self.accuracy.setVisible(bool(self.accuracy.text()))
        self._facts.setText(card_lines(card))
        self._fill_legend(card)

    def _on_details(self, shown: bool) -> None:
        self.details.setArrowType(Qt.ArrowType.DownArrow if shown else Qt.ArrowType.RightArrow)
        self._facts.setVisible(shown)

    def _fill_legend(self, card: ModelCard) -> None:
        while self._legend_layout.count():
            old = self._legend_layout.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        legend = with_palette(card.legend, chosen_palette())
        classes = [legend.by_code(code) for code in sorted(card.codes)]
        rows = -(-len(classes) // _COLUMNS)
        for column in range(_COLUMNS):
            self._legend_layout.setColumnStretch(column, 1)
        for i, item in enumerate(classes):
            self._legend_layout.addWidget(self._entry(item, card), i % rows, i // rows)

    def _entry(self, item: LandCoverClass, card: ModelCard) -> QWidget:
        entry = QWidget(self._legend)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(5)
        label = wrapped(class_name(item.name), entry)
        label.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
        chip = QVBoxLayout()  # level with the first line of a name that needs two
        chip.setContentsMargins(0, 2, 0, 0)
        chip.addWidget(Swatch(QColor(*item.rgb), entry))
        chip.addStretch(1)
        row.addLayout(chip)
        row.addWidget(label, 1)
        entry.setToolTip(class_hint(card, item))
        return entry
