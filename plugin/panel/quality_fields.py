"""Fields: line edits in which Enter means this field, although a tool on the map may have it as its key."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QObject, Qt
from qgis.PyQt.QtWidgets import QLineEdit, QWidget

ENTER = (Qt.Key.Key_Return, Qt.Key.Key_Enter)


class EnterField(QLineEdit):
    """Keeps Enter for itself while it has the focus."""

    def event(self, event: QEvent) -> bool:
        """Shortcuts are asked for with an event of their own before a key is typed."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
            event.accept()
            return True
        return super().event(event)


class EnterKeeper(QObject):
    """The same for widgets that exist already: ``keep(widget)``."""

    def keep(self, widget: QWidget) -> None:
        """Enter belongs to ``widget`` while it has the focus."""
        widget.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take Enter before a shortcut does; the key itself then arrives as ever."""
        if event.type() == QEvent.Type.ShortcutOverride and event.key() in ENTER:
            event.accept()
            return True
        return False
