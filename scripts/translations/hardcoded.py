"""Hard-coded texts: English that reaches a person without a way to be translated."""

from __future__ import annotations

import ast
import re
from pathlib import Path

from .modules import Project, simple_name

FLOORS = ("panel", "map_tools", "processing", "qgis_bridge", "plugin")
# What shows its text. Names of setters and of widgets; their literal arguments are looked at.
SHOWING = {
    *("setText", "setToolTip", "setStatusTip", "setWhatsThis", "setWindowTitle", "setTitle", "setPlaceholderText"),
    *("setAccessibleName", "setAccessibleDescription", "setHeaderLabels", "setHorizontalHeaderLabels", "setTabText"),
    *("setSpecialValueText", "setSuffix", "setPrefix", "setLabelText", "setInformativeText", "setHelp", "addTab"),
    *("addItem", "addAction", "addMenu", "addRow", "pushMessage", "pushInfo", "pushWarning", "pushCritical"),
    *("pushSuccess", "setProgressText", "reportError", "showMessage", "setDescription", "drawText"),
    *("QLabel", "QPushButton", "QToolButton", "QAction", "QCheckBox", "QRadioButton", "QGroupBox", "QMenu"),
    *("QgsCollapsibleGroupBox", "QTreeWidgetItem", "QTableWidgetItem", "QListWidgetItem", "QMessageBox"),
    *("question", "warning", "information", "critical", "getText", "getOpenFileName", "getSaveFileName"),
    *("getExistingDirectory", "QgsProcessingException", "QProgressDialog", "QgsTask", "explain", "wrapped", "heading"),
}
# Names, units and signs: the same in every language.
SAME_EVERYWHERE = {"Terrazzo", "QGIS", "GeoTIFF", "GeoPackage", "CSV", "ONNX", "HTML", "JSON", "px", "ha", "m²"}
_WORD = re.compile(r"[A-Za-z]{2,}")
_MACHINE = re.compile(r"^([\w./:#-]+|<[^>]*>|[^A-Za-z]*)$")  # a key, a path, an address: no blank in it
_CODE = re.compile(r"^[A-Z0-9._-]+$")  # CC-BY-4.0, EPSG


def hardcoded(root: Path) -> list[str]:
    """Literal texts in calls that show text, one sentence each."""
    project = Project(root)
    found = []
    for module in project.modules.values():
        if module.name.split(".")[1:2] and module.name.split(".")[1] not in FLOORS:
            continue
        for node in ast.walk(module.tree):
            if isinstance(node, ast.Call) and simple_name(node.func) in SHOWING:
                for text in _literals(node):
                    if _says_something(text, simple_name(node.func)):
                        found.append(f"{module.path}:{node.lineno}: {text!r} is shown as it is; put it through tr")
    return found


def _literals(node: ast.Call) -> list[str]:
    """Literal arguments, those in lists included. Not what is inside other calls: tr is one."""
    texts, todo = [], [*node.args, *(k.value for k in node.keywords)]
    while todo:
        part = todo.pop()
        if isinstance(part, ast.Constant) and isinstance(part.value, str):
            texts.append(part.value)
        elif isinstance(part, ast.JoinedStr):
            texts.append("".join(v.value for v in part.values if isinstance(v, ast.Constant)))
        elif isinstance(part, (ast.List, ast.Tuple)):
            todo += part.elts
        elif isinstance(part, ast.IfExp):
            todo += [part.body, part.orelse]
        elif isinstance(part, ast.BinOp):
            todo += [part.left, part.right]
    return texts


def _says_something(text: str, function: str) -> bool:
    words = [word for word in _WORD.findall(re.sub(r"<[^>]*>|{[^}]*}|&\w+;", " ", text)) if word not in SAME_EVERYWHERE]
    if not words:
        return False
    # One word in lower case, or with signs of a path or key, is a name for machines.
    return not _CODE.match(text) and not (_MACHINE.match(text) and not text[:1].isupper())
