"""Actions in QGIS's shortcut settings (Settings > Keyboard Shortcuts), where a person may change their keys."""

from __future__ import annotations

from collections.abc import Callable

from qgis.gui import QgsGui
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction


def register_action(name: str, text: str, key: str, triggered: Callable | None = None) -> QAction:
    """A disabled action, registered with QGIS under the fixed object name ``name``; ``key`` unless one was chosen.

    It belongs to QGIS's shortcuts manager: that keeps plain pointers to its actions, so one that went with its window
    would end QGIS the next time somebody opens the shortcut settings.
    """
    manager = QgsGui.shortcutsManager()
    action = QAction(text, manager)
    action.setObjectName(name)
    action.setEnabled(False)
    if triggered is not None:
        action.triggered.connect(triggered)
    manager.registerAction(action, key)
    return action


def unregister_action(action: QAction) -> None:
    """Take the action out of QGIS and of every widget, and delete it."""
    QgsGui.shortcutsManager().unregisterAction(action)
    action.deleteLater()


def key_of(action: QAction) -> str:
    """The key as a person reads it, "" if there is none."""
    return action.shortcut().toString(QKeySequence.SequenceFormat.NativeText)


def key_sequence(event: QKeyEvent) -> QKeySequence:
    """The key of an event with its modifiers, to compare with an action's shortcut; the keypad is not told apart."""
    if hasattr(event, "keyCombination"):  # Qt 6
        combination = event.keyCombination()
        plain = combination.keyboardModifiers() & ~Qt.KeyboardModifier.KeypadModifier
        return QKeySequence(type(combination)(plain, combination.key()))
    return QKeySequence(int(event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier) | event.key())
