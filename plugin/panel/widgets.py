"""Widgets: small parts that the pages of the panel share, so that they look and behave alike."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsApplication
from qgis.gui import QgsCollapsibleGroupBox
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QSizePolicy,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from .icons import line_icon

MARGIN = 8  # pixels between the edge of the panel and what it holds
SMALL = 0.9  # size of secondary text


def explain(widget: QWidget, name: str, text: str) -> QWidget:
    """Give ``widget`` a name for screen readers and a tooltip; returns it."""
    widget.setAccessibleName(name)
    widget.setAccessibleDescription(text)
    widget.setToolTip(text)
    return widget


def wrapped(text: str = "", parent: QWidget | None = None, small: bool = False) -> QLabel:
    """A label of plain text that breaks its lines; ``small`` for what is read second."""
    label = QLabel(text, parent)
    label.setWordWrap(True)
    label.setTextFormat(Qt.TextFormat.PlainText)
    if small:
        make_small(label)
    return label


def make_small(widget: QWidget) -> None:
    """Set ``widget`` in the size of secondary text."""
    font = widget.font()
    if font.pointSizeF() > 0:
        font.setPointSizeF(font.pointSizeF() * SMALL)
    else:
        font.setPixelSize(max(1, round(font.pixelSize() * SMALL)))
    widget.setFont(font)


def heading(text: str, parent: QWidget | None = None, buddy: QWidget | None = None) -> QLabel:
    """A section's title; its mnemonic leads to ``buddy``."""
    label = QLabel(text, parent)
    font = label.font()
    font.setBold(True)
    label.setFont(font)
    if buddy is not None:
        label.setBuddy(buddy)
    return label


def let_shrink(combo: QComboBox) -> QComboBox:
    """Keep long entries from making the panel wide."""
    combo.setSizeAdjustPolicy(QComboBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
    combo.setMinimumContentsLength(6)
    combo.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
    return combo


def tool_button(icon: str, name: str, text: str, parent: QWidget, checkable: bool = False) -> QToolButton:
    """A flat button with an icon: of QGIS ("/mActionX.svg") or the plugin's own ("page-map.svg")."""
    button = QToolButton(parent)
    button.setIcon(QgsApplication.getThemeIcon(icon) if icon.startswith("/") else line_icon(icon, parent))
    button.setAutoRaise(True)
    button.setCheckable(checkable)
    button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
    explain(button, name, text)
    return button


def fold(title: str, name: str, parent: QWidget, hint: str) -> QgsCollapsibleGroupBox:
    """A group that is folded away until somebody wants it; QGIS remembers under ``name`` whether it is open."""
    box = QgsCollapsibleGroupBox(title, parent)
    box.setObjectName(name)
    box.setCollapsed(True)
    box.setToolTip(hint)
    return box


def scrolling(content: QWidget, parent: QWidget | None = None) -> QScrollArea:
    """``content``, which scrolls up and down but never sideways."""
    area = QScrollArea(parent)
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    area.setWidget(content)
    return area


class Notice(QFrame):
    """A framed message with an icon and, if wanted, buttons under it. Hidden while it has nothing to say."""

    said = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self.icon = QLabel(self)
        self.label = wrapped("", self)
        self.label.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.buttons = QWidget(self)
        self._button_row = QHBoxLayout(self.buttons)
        self._button_row.setContentsMargins(0, 2, 0, 0)
        self.buttons.hide()
        column = QVBoxLayout()
        column.addWidget(self.label)
        column.addWidget(self.buttons)
        self._row = QHBoxLayout(self)
        self._row.setContentsMargins(MARGIN, 6, MARGIN, 6)
        self._row.addWidget(self.icon, 0, Qt.AlignmentFlag.AlignTop)
        self._row.addLayout(column, 1)
        self.hide()

    def text(self) -> str:
        """What it says."""
        return self.label.text()

    def say(self, text: str, warning: bool = False) -> None:
        """Show ``text``, "" for nothing."""
        icon = QgsApplication.getThemeIcon("/mIconWarning.svg" if warning else "/mIconInfo.svg")
        side = round(self.fontMetrics().height() * 1.1)
        self.icon.setPixmap(icon.pixmap(QSize(side, side)))
        self.label.setText(text)
        self.setVisible(bool(text))
        self.said.emit()

    def add_button(self, text: str, hint: str, pressed: Callable[[], None]) -> QPushButton:
        """Put a button under the text."""
        button = QPushButton(text, self)
        explain(button, text.replace("&", ""), hint)
        button.clicked.connect(lambda *_: pressed())
        self._button_row.addWidget(button, 1)
        self.buttons.show()
        return button

    def add_close(self, hint: str) -> None:
        """Let the person put the message away."""
        button = tool_button("/mIconClose.svg", hint, hint, self)
        side = round(self.fontMetrics().height() * 0.7)
        button.setIconSize(QSize(side, side))
        button.clicked.connect(lambda *_: self.say(""))
        self._row.addWidget(button, 0, Qt.AlignmentFlag.AlignTop)
