"""Qt 6 check: what runs on Qt 5 and QGIS 3.22 but not on Qt 6 and QGIS 4, found without QGIS 4.

    scripts/qgis_env.sh .venv/bin/python scripts/qt6_check.py [FOLDER ...]

Names are looked up in the PyQGIS that is installed: an enumeration's member that is reached without the enumeration's
name, and what this QGIS does not have. What Qt 6 took away is in the tables below; what qgis.PyQt puts back there
(QAction and QActionGroup in QtWidgets, QVariant.Int, the types of flags) is not.
"""

from __future__ import annotations

import ast
import enum
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
FOLDERS = ("__init__.py", "plugin", "scripts", "tests")
LEFT_OUT = {"qt6_smoke.py"}  # is about PyQt6 itself

BINDINGS = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
GONE_MODULES = {"QtWebKit", "QtWebKitWidgets", "QtScript", "QtXmlPatterns", "Qt"}
# Name -> what to do. Of qgis.PyQt modules.
GONE_NAMES = {
    **dict.fromkeys(("QRegExp", "QRegExpValidator"), "is gone; use QRegularExpression"),
    **dict.fromkeys(("QTextCodec", "QStringRef", "QMatrix", "QDesktopWidget", "QLinkedList"), "is gone"),
    **dict.fromkeys(
        ("QUndoStack", "QUndoCommand", "QUndoGroup", "QFileSystemModel"), "moved to QtGui; try both places"
    ),
    **dict.fromkeys(("QSvgWidget", "QGraphicsSvgItem"), "moved to QtSvgWidgets; try both places"),
    "QOpenGLWidget": "moved to QtOpenGLWidgets; try both places",
}
ONLY_IN_WIDGETS = {"QAction", "QActionGroup", "QShortcut"}  # of Qt 5; qgis.PyQt.QtWidgets has them with Qt 6, too
GONE_CALLS = {
    **dict.fromkeys(("exec_", "print_"), "has no underscore in PyQt6"),
    **dict.fromkeys(("toTime_t", "setTime_t", "fromTime_t"), "is gone; use toSecsSinceEpoch"),
    **dict.fromkeys(("globalPos", "globalX", "globalY", "localPos", "windowPos", "screenPos"), "is gone from events"),
    **dict.fromkeys(("setTabStopWidth", "tabStopWidth"), "is gone; use setTabStopDistance"),
    **dict.fromkeys(("addResourceSearchPath", "countriesForLanguage", "byteCount", "grabWidget"), "is gone"),
    **dict.fromkeys(("languageToString_", "qrand", "qsrand"), "is gone"),
}
EVENT_CALLS = {"x": "pos().x()", "y": "pos().y()", "delta": "angleDelta()", "posF": "pos()"}  # on what is named event
GONE_MEMBERS = {
    "MidButton": "MiddleButton",
    "ItemIsTristate": "ItemIsAutoTristate",
    "TextColorRole": "ForegroundRole",
    "BackgroundColorRole": "BackgroundRole",
    "SystemLocaleDate": "QLocale",
    **dict.fromkeys(("AA_EnableHighDpiScaling", "AA_UseHighDpiPixmaps"), "nothing: it is always on"),
}
SIGNALS_WITH_ONE_FORM = {"activated", "highlighted", "currentIndexChanged", "valueChanged", "buttonClicked", "finished"}
SHIMMED = {"QVariant"}  # qgis.PyQt puts QVariant.Int and the like back


def main(argv: list[str] | None = None) -> int:
    """Print the breaches; 1 if there are any."""
    names = (sys.argv[1:] if argv is None else argv) or [str(ROOT / name) for name in FOLDERS if (ROOT / name).exists()]
    found, count = [], 0
    for name in names:
        path = Path(name).absolute()
        for file in sorted(path.rglob("*.py")) if path.is_dir() else [path]:
            if file.name in LEFT_OUT:
                continue
            count += 1
            shown = file.relative_to(ROOT) if file.is_relative_to(ROOT) else file
            found += [f"{shown}:{line}: {text}" for line, text in breaches(file.read_text(encoding="utf-8"))]
    for line in found:
        print(line)
    print(f"Qt 6: {count} files, {len(found)} breaches")
    return 1 if found else 0


def breaches(source: str) -> list[tuple[int, str]]:
    """Line and description of everything in a file's source that does not run on both."""
    tree = ast.parse(source)
    if not any(name in source for name in ("qgis", *BINDINGS)):
        return []
    return sorted(set(_Checker(tree).run()))


class _Checker:
    def __init__(self, tree: ast.Module) -> None:
        self.tree = tree
        self.names: dict[str, tuple[str, str]] = {}  # local name -> (module, name there)
        self.bases: dict[ast.AST, list[str]] = {}  # node -> bases of the class around it
        self.guarded: set[ast.AST] = set()  # nodes in functions that look before they leap
        self.inner: set[ast.AST] = set()  # attributes that are followed by another one
        for node in ast.walk(tree):
            if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").startswith("qgis"):
                for alias in node.names:
                    self.names[alias.asname or alias.name] = (node.module or "", alias.name)
            elif isinstance(node, ast.ClassDef):
                for part in ast.walk(node):
                    self.bases[part] = [base.id for base in node.bases if isinstance(base, ast.Name)]
            elif isinstance(node, (ast.FunctionDef, ast.Try)) and _looks_first(node):
                self.guarded.update(ast.walk(node))
            elif isinstance(node, ast.Attribute) and isinstance(node.value, ast.Attribute):
                self.inner.add(node.value)

    def run(self) -> Iterator[tuple[int, str]]:
        """All breaches, in no order."""
        for node in ast.walk(self.tree):
            if isinstance(node, ast.Import):
                yield from ((node.lineno, text) for alias in node.names for text in _module_breach(alias.name))
            elif isinstance(node, ast.ImportFrom) and not node.level:
                yield from ((node.lineno, text) for text in self._imports(node))
            elif isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
                yield from ((node.lineno, text) for text in self._call(node, node.func))
            elif isinstance(node, ast.Subscript) and isinstance(node.value, ast.Attribute):
                form = getattr(node.slice, "id", "")
                if node.value.attr in SIGNALS_WITH_ONE_FORM and form in ("str", "int", "bool"):
                    yield node.lineno, f"the signal {node.value.attr} has one form only; take its value instead"
            elif isinstance(node, ast.Attribute):
                yield from ((node.lineno, text) for text in self._attribute(node))

    def _imports(self, node: ast.ImportFrom) -> Iterator[str]:
        module = node.module or ""
        yield from _module_breach(module)
        if not module.startswith("qgis.PyQt"):
            return
        for alias in node.names:
            if module == "qgis.PyQt" and alias.name in GONE_MODULES:
                yield f"{alias.name} is gone"
            if alias.name in GONE_NAMES and node not in self.guarded:
                yield f"{alias.name} {GONE_NAMES[alias.name]}"
            if alias.name in ONLY_IN_WIDGETS and module != "qgis.PyQt.QtWidgets":
                yield f"{alias.name}: take it from qgis.PyQt.QtWidgets, which has it with Qt 5 and Qt 6"

    def _call(self, node: ast.Call, function: ast.Attribute) -> Iterator[str]:
        name, on = function.attr, getattr(function.value, "id", "")
        if name in GONE_CALLS and node not in self.guarded:
            yield f"{name}() {GONE_CALLS[name]}"
        if name in EVENT_CALLS and on in ("event", "e", "ev") and not node.args:
            yield f"{on}.{name}() is gone; use {EVENT_CALLS[name]}"
        text = ast.unparse(function.value)
        if name == "width" and node.args and ("etrics" in text):
            yield "QFontMetrics.width(text) is gone; use horizontalAdvance"
        if name == "desktop" and on == "QApplication":
            yield "QApplication.desktop() is gone; use QGuiApplication.screens()"

    def _attribute(self, node: ast.Attribute) -> Iterator[str]:
        if node.attr in GONE_MEMBERS and node.attr[:1].isupper():
            yield f"{node.attr} is gone; use {GONE_MEMBERS[node.attr]}"
        if isinstance(node.value, ast.Name) and node.value.id in ("self", "cls"):
            if node.attr[:1].isupper() and node not in self.inner:
                for base in self.bases.get(node, []):
                    owner = self._named(base)
                    if owner is not None and _is_unscoped(owner, node.attr):
                        yield f"{node.value.id}.{node.attr}: {_scoped(owner, node.attr)}"
            return
        chain = _chain(node)
        if not chain or chain[0] not in self.names or node in self.inner:
            return
        owner: Any = self._named(chain[0])
        if owner is None or chain[0] in SHIMMED:
            return
        for index, part in enumerate(chain[1:], 1):
            if not hasattr(owner, part):
                if isinstance(owner, type) and node not in self.guarded and part[:1].isupper():
                    yield f"{'.'.join(chain[: index + 1])} is not in the QGIS that is installed; look before you use it"
                return
            if isinstance(owner, type) and _is_unscoped(owner, part):
                yield f"{'.'.join(chain[: index + 1])}: {_scoped(owner, part)}"
                return
            owner = getattr(owner, part)

    def _named(self, name: str) -> Any:
        """What an imported name stands for; None if it is not there."""
        module, original = self.names.get(name, ("", ""))
        if not module:
            return None
        try:
            return getattr(importlib.import_module(module), original, None)
        except ImportError:
            return None


def _module_breach(module: str) -> list[str]:
    parts = module.split(".")
    if parts[0] in BINDINGS:
        return [f"{module}: use qgis.PyQt"]
    if parts[:2] == ["qgis", "PyQt"] and len(parts) > 2 and parts[2] in GONE_MODULES:
        return [f"{parts[2]} is gone"]
    return []


def _chain(node: ast.AST) -> list[str]:
    """["Qt", "ItemDataRole", "UserRole"] of Qt.ItemDataRole.UserRole; empty if it does not start with a name."""
    parts: list[str] = []
    while isinstance(node, ast.Attribute):
        parts.insert(0, node.attr)
        node = node.value
    return [node.id, *parts] if isinstance(node, ast.Name) else []


def _is_unscoped(owner: type, name: str) -> bool:
    """Whether ``owner.name`` is a member of an enumeration of the class ``owner`` and not ``owner`` itself."""
    value = getattr(owner, name, None)
    kind = type(value)
    if not isinstance(value, (int, enum.Enum)) or kind in (int, bool) or kind is owner:
        return False
    return _name_in(owner, kind) != ""


def _name_in(owner: type, kind: type) -> str:
    """What the enumeration ``kind`` is called in the class ``owner``; "" if it is not there. Newer QGIS has moved many
    to the class Qgis, under longer names, and kept the old name: QgsProcessing.SourceType."""
    if isinstance(getattr(owner, kind.__name__, None), type):
        return kind.__name__
    return next((name for name in dir(owner) if getattr(owner, name, None) is kind), "")


def _scoped(owner: type, name: str) -> str:
    kind = _name_in(owner, type(getattr(owner, name)))
    return f"name the enumeration: {owner.__name__}.{kind}.{name}"


def _looks_first(node: ast.AST) -> bool:
    """Whether a function or try statement asks what there is before it uses it."""
    for part in ast.walk(node):
        if isinstance(part, ast.Call) and getattr(part.func, "id", "") in ("hasattr", "getattr"):
            return True
        caught = ast.unparse(part.type) if isinstance(part, ast.ExceptHandler) and part.type is not None else ""
        if any(name in caught for name in ("AttributeError", "ImportError", "TypeError")):
            return True
    return False


if __name__ == "__main__":
    sys.exit(main())
