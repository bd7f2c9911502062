"""Keys: the actions of annotation, with keys that a person can change in QGIS (Settings > Keyboard Shortcuts).

The actions are enabled, and their keys live, only while an annotation tool is in use on the canvas. Then they come
before QGIS's own keys. Undo and redo have no keys of their own: those of QGIS's Undo and Redo do it.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import NamedTuple

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QEvent, QObject, QPoint, Qt
from qgis.PyQt.QtGui import QIcon, QKeyEvent, QKeySequence
from qgis.PyQt.QtWidgets import QAction, QApplication, QWidget

from ..qgis_bridge.shortcut_actions import key_of, key_sequence, register_action, unregister_action
from ..qgis_bridge.texts import translate
from .enter_guard import EnterGuard

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
CLASS_KEYS = 9  # the first nine classes of a legend have a digit
_FOR_THE_TOOL = "for the tool"  # no shortcut may take this key; the canvas gives it to the tool
_PAN_PIXELS = 6  # the pointer must move this far with Space held: then it is QGIS's panning, not ours


class KeyAction(NamedTuple):
    """``name``: fixed; ``text``: as the shortcut settings show it; ``key``: unless the person chose another."""

    name: str
    text: str
    key: str
    icon: str = ""


def key_actions() -> list[KeyAction]:
    """All actions with keys, in the order of the shortcut settings."""
    classes = [
        KeyAction(f"class{n}", translate("AnnotationKeys", "Annotation: class {number}").format(number=n), str(n))
        for n in range(1, CLASS_KEYS + 1)
    ]
    return [
        KeyAction("brush", translate("AnnotationKeys", "Annotation: brush"), "B", "tool-brush.svg"),
        KeyAction("polygon", translate("AnnotationKeys", "Annotation: polygon"), "P", "tool-polygon.svg"),
        KeyAction("lasso", translate("AnnotationKeys", "Annotation: draw freehand"), "D", "tool-lasso.svg"),
        KeyAction(
            "segments", translate("AnnotationKeys", "Annotation: fill segments of the image"), "F", "tool-segments.svg"
        ),
        KeyAction(
            "fill", translate("AnnotationKeys", "Annotation: change the class of a whole segment"), "C", "tool-fill.svg"
        ),
        KeyAction("erase", translate("AnnotationKeys", "Annotation: erase"), "E", "tool-erase.svg"),
        KeyAction("nudge", translate("AnnotationKeys", "Annotation: nudge a boundary"), "N", "tool-nudge.svg"),
        KeyAction(
            "accept prediction",
            translate("AnnotationKeys", "Annotation: accept the prediction here"),
            "Y",
            "tool-accept.svg",
        ),
        KeyAction("pick", translate("AnnotationKeys", "Annotation: pick a class from the map"), "K", "tool-pick.svg"),
        *classes,
        KeyAction("class0", translate("AnnotationKeys", "Annotation: unknown"), "0"),
        KeyAction("lock", translate("AnnotationKeys", "Annotation: lock the class in hand"), "L", "class-lock.svg"),
        KeyAction("smaller", translate("AnnotationKeys", "Annotation: smaller brush or segments"), "["),
        KeyAction("larger", translate("AnnotationKeys", "Annotation: larger brush or segments"), "]"),
        KeyAction("snap", translate("AnnotationKeys", "Annotation: snap brush edges to the image"), "M"),
        KeyAction(
            "overlay", translate("AnnotationKeys", "Annotation: overlay on and off"), "Space", "annotate-overlay.svg"
        ),
        KeyAction("mode", translate("AnnotationKeys", "Annotation: mine, prediction, difference"), "G"),
        KeyAction("confidence", translate("AnnotationKeys", "Annotation: where the model is unsure"), "H"),
        KeyAction("place", translate("AnnotationKeys", "Annotation: next place where the model is unsure"), "J"),
        KeyAction(
            "submit",
            translate("AnnotationKeys", "Annotation: submit the tile and take the next"),
            "Return",
            "annotate-submit.svg",
        ),
        KeyAction("next", translate("AnnotationKeys", "Annotation: next tile"), "Ctrl+Right", "annotate-next.svg"),
    ]


class AnnotationKeys(QObject):
    """The actions, registered with QGIS. ``actions``: by name. ``do``: called with the name of what was asked for;
    "undo", "redo" and "give up" come without an action.
    """

    _active = _passing = False  # also while Python takes the object apart and Qt still asks it

    def __init__(self, canvas: QgsMapCanvas, window: QWidget, do: Callable[[str], None]) -> None:
        super().__init__(canvas)
        self._canvas, self._window, self._do = canvas, window, do
        self.actions: dict[str, QAction] = {}
        self._keeps_enter: Callable[[], bool] = lambda: False
        self._busy: Callable[[], bool] = lambda: False
        self._space_at: QPoint | None = None  # where the pointer was when Space went down
        self._panning = False
        for entry in key_actions():
            name = "terrazzoAnnotation" + entry.name.title().replace(" ", "")
            action = register_action(name, entry.text, entry.key, lambda *_, name=entry.name: self._do(name))
            if entry.icon:
                action.setIcon(QIcon(str(ICON_FOLDER / entry.icon)))
            window.addAction(action)
            self.actions[entry.name] = action
        for widget in (canvas, canvas.viewport()):
            widget.installEventFilter(self)
        self._guard = EnterGuard(self)

    def ask(self, keeps_enter: Callable[[], bool], busy: Callable[[], bool]) -> None:
        """Whether the tool in use wants Enter for itself now, and whether a stroke is being drawn."""
        self._keeps_enter, self._busy = keeps_enter, busy

    def set_active(self, active: bool) -> None:
        """Whether an annotation tool is in use."""
        self._active = active
        self._space_at, self._panning = None, False
        for action in self.actions.values():
            action.setEnabled(active)

    def watch(self, widget: QWidget) -> None:
        """Have undo and redo work while ``widget`` or a part of it has the focus, too."""
        widget.installEventFilter(self)

    def key_of(self, name: str) -> str:
        """The key of an action as a person reads it, "" if it has none."""
        return key_of(self.actions[name])

    def remove(self) -> None:
        """Take everything out of QGIS again."""
        self._guard.remove()
        for widget in (self._canvas, self._canvas.viewport()):
            widget.removeEventFilter(self)
        for action in self.actions.values():
            self._window.removeAction(action)
            unregister_action(action)
        self.actions.clear()
        self.deleteLater()

    # ---------------------------------------------------------------- keys on the canvas

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are ours are taken here, before QGIS's own shortcuts see them."""
        kind = event.type()
        if self._passing and kind == QEvent.Type.ShortcutOverride:
            event.accept()  # for the canvas, not for our own action
            return True
        if not self._active or self._passing:
            return False
        if kind in (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress):
            name = self._name_of(event, watched in (self._canvas, self._canvas.viewport()))
            if not name:
                return False
            event.accept()
            if kind == QEvent.Type.KeyPress:
                if name == _FOR_THE_TOOL:
                    return False
                self._pressed(name, event)
            return True
        if kind == QEvent.Type.KeyRelease and self._space_at is not None:
            return self._released(event)
        if kind == QEvent.Type.MouseMove and self._space_at is not None and not self._panning:
            self._maybe_pan(event.pos())
        return False

    def _name_of(self, event: QKeyEvent, on_canvas: bool) -> str:
        """What a key means now; "" if it is not ours."""
        pressed = key_sequence(event)
        for name, standard in (("undo", QKeySequence.StandardKey.Undo), ("redo", QKeySequence.StandardKey.Redo)):
            theirs = self._window.findChild(QAction, "mAction" + name.title())  # the person may have changed its key
            if event.matches(standard) if theirs is None else pressed in theirs.shortcuts():
                return name
        if not on_canvas:
            return ""
        if event.key() == Qt.Key.Key_Escape and self._busy():
            return "give up"
        if event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter) and self._keeps_enter():
            return _FOR_THE_TOOL
        for name, action in self.actions.items():
            wanted = action.shortcut()
            if not wanted.isEmpty() and (pressed == wanted or _types(event, wanted)):
                return name
        return ""

    def _pressed(self, name: str, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Space and name == "overlay":
            if not event.isAutoRepeat():  # held down with the pointer moving, Space is QGIS's key for panning
                self._space_at, self._panning = self._canvas.mouseLastXY(), False
        elif not event.isAutoRepeat() or name in ("smaller", "larger", "undo", "redo"):
            self._do(name)

    def _maybe_pan(self, point: QPoint) -> None:
        if (point - self._space_at).manhattanLength() > _PAN_PIXELS and not self._busy():
            self._panning = True
            self._pass_on(QEvent.Type.KeyPress)

    def _released(self, event: QKeyEvent) -> bool:
        if event.key() != Qt.Key.Key_Space or event.isAutoRepeat():
            return event.key() == Qt.Key.Key_Space
        panned, self._space_at, self._panning = self._panning, None, False
        if panned:
            return False  # the canvas ends the panning
        self._do("overlay")
        return True

    def _pass_on(self, kind: QEvent.Type) -> None:
        self._passing = True
        try:
            QApplication.sendEvent(self._canvas, QKeyEvent(kind, Qt.Key.Key_Space, Qt.KeyboardModifier.NoModifier, " "))
        finally:
            self._passing = False


def _types(event: QKeyEvent, wanted: QKeySequence) -> bool:
    """Whether a sign such as [ was typed that needs other keys, such as AltGr, on this keyboard."""
    text = event.text()
    return len(text) == 1 and not text.isalnum() and not text.isspace() and wanted.toString() == text
