"""Review keys: what can be done with a key while the map, or a list of the Quality page, has the focus.

The keys are in QGIS's shortcut settings, where a person may change them.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import NamedTuple

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QWidget

from ..qgis_bridge.shortcut_actions import key_of, key_sequence, register_action, unregister_action


class ReviewKey(NamedTuple):
    """``name``: fixed; ``text``: as the shortcut settings show it; ``key``: unless the person chose another."""

    name: str
    text: str
    key: str


def review_keys() -> list[ReviewKey]:
    """All of them."""

    def tr(text: str) -> str:
        return QCoreApplication.translate("ReviewKeys", text)

    return [
        ReviewKey("accept", tr("Review: approve the tile, resolve the issue"), "A"),
        ReviewKey("return", tr("Review: return the tile, reopen the issue"), "X"),
        ReviewKey("issue", tr("Review: pin an issue at the pointer"), "I"),
        ReviewKey("next", tr("Review: next tile to check"), "Ctrl+Right"),
    ]


class ReviewKeys(QObject):
    """``do``: called with the name of what was asked for."""

    def __init__(self, canvas: QgsMapCanvas, do: Callable[[str], None]) -> None:
        super().__init__(canvas)
        self._do, self._active = do, False
        self._actions: dict[str, QAction] = {}
        self._watched: list[QWidget] = []
        for entry in review_keys():
            # stays disabled, only the event filter acts: letters must not work everywhere in QGIS
            self._actions[entry.name] = register_action("terrazzoReview" + entry.name.title(), entry.text, entry.key)
        self.watch(canvas)
        self.watch(canvas.viewport())

    def watch(self, widget: QWidget) -> None:
        """Have the keys work while ``widget`` has the focus, too."""
        widget.installEventFilter(self)
        self._watched.append(widget)

    def set_active(self, active: bool) -> None:
        """Whether the page is in sight."""
        self._active = active

    def key_of(self, name: str) -> str:
        """The key as a person reads it, "" if there is none."""
        return key_of(self._actions[name])

    def remove(self) -> None:
        """Take everything out of QGIS again."""
        for widget in self._watched:
            widget.removeEventFilter(self)
        for action in self._actions.values():
            unregister_action(action)
        self._watched.clear()
        self._actions.clear()
        self.deleteLater()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are ours are taken before QGIS's shortcuts see them."""
        if not self._active or event.type() not in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            return False
        pressed = key_sequence(event)
        for name, action in self._actions.items():
            if not action.shortcut().isEmpty() and action.shortcut() == pressed:
                event.accept()
                if event.type() == QEvent.Type.KeyPress and not event.isAutoRepeat():
                    self._do(name)
                return True
        return False
