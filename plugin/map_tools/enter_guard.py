"""Enter guard: while somebody types in a field anywhere in QGIS, Enter belongs to that field.

A key without modifiers that is an action's shortcut works in the whole window. Line edits keep letters and digits for
themselves, but not Enter: without the guard, Enter in QGIS's coordinate box would hand in the tile.
"""

from __future__ import annotations

from contextlib import suppress

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import (
    QAbstractSpinBox,
    QApplication,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)
_FIELDS = (QLineEdit, QAbstractSpinBox, QComboBox, QPlainTextEdit, QTextEdit)


class EnterGuard(QObject):
    """Watches the widget that has the focus, and no other. ``remove`` ends it."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._watched: QWidget | None = None
        self._removed = False
        QApplication.instance().focusChanged.connect(self._on_focus)
        self._on_focus(None, QApplication.focusWidget())

    def _on_focus(self, _old: QWidget | None, new: QWidget | None) -> None:
        if self._watched is not None:
            with suppress(RuntimeError):  # gone with its dialog
                self._watched.removeEventFilter(self)
        self._watched = new if isinstance(new, _FIELDS) else None
        if self._watched is not None:
            self._watched.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt asks the field first, by an event of its own; the key itself then arrives as ever."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
            event.accept()
            return True
        return False

    def remove(self) -> None:
        """Watch nothing any more."""
        if self._removed:
            return
        self._removed = True
        QApplication.instance().focusChanged.disconnect(self._on_focus)
        self._on_focus(None, None)
        self.deleteLater()
