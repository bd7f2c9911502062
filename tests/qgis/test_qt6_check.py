"""The check for Qt 6 and QGIS 4 finds what does not run there, and nothing else."""

import pytest

from terrazzo.scripts.qt6_check import breaches, main

BAD = [
    ("from PyQt5.QtCore import Qt", "use qgis.PyQt"),
    ("import sip", "use qgis.PyQt"),
    ("from qgis.PyQt.QtCore import Qt\nx = Qt.AlignLeft", "Qt.AlignmentFlag.AlignLeft"),
    ("from qgis.PyQt import QtCore\nx = QtCore.Qt.UserRole", "Qt.ItemDataRole.UserRole"),
    ("from qgis.PyQt.QtWidgets import QFrame\nx = QFrame.NoFrame", "QFrame.Shape.NoFrame"),
    (
        "from qgis.PyQt.QtWidgets import QDialog\nclass D(QDialog):\n    def f(self): self.done(self.Accepted)",
        "DialogCode",
    ),
    ("from qgis.core import QgsProcessing\nx = QgsProcessing.TypeVectorPolygon", "QgsProcessing.SourceType.Type"),
    ("from qgis.core import QgsProcessingParameterNumber as N\nx = N.Integer", "Type.Integer"),
    ("from qgis.core import Qgis\nx = Qgis.Critical", "Qgis.MessageLevel.Critical"),
    ("from qgis.core import Qgis\nx = Qgis.NoSuchEnum.Member", "not in the QGIS that is installed"),
    ("from qgis.PyQt.QtCore import QRegExp", "QRegularExpression"),
    ("from qgis.PyQt.QtWidgets import QUndoStack", "moved to QtGui"),
    ("from qgis.PyQt.QtGui import QAction", "take it from qgis.PyQt.QtWidgets"),
    ("from qgis.PyQt.QtWebKit import QWebPage", "QtWebKit is gone"),
    ("from qgis.PyQt.QtWidgets import QDialog\nQDialog().exec_()", "no underscore"),
    ("from qgis.PyQt.QtCore import Qt\nx = Qt.MouseButton.MidButton", "MiddleButton"),
    ("from qgis.PyQt.QtWidgets import QComboBox\nQComboBox().activated[str].connect(print)", "one form only"),
    ("from qgis.gui import QgsMapTool\nclass T(QgsMapTool):\n    def f(self, event): event.globalPos()", "from events"),
    ("from qgis.gui import QgsMapTool\nclass T(QgsMapTool):\n    def f(self, event): event.x()", "pos().x()"),
    ("from qgis.PyQt.QtGui import QFontMetrics\nx = metrics.width('a')", "horizontalAdvance"),
]
GOOD = """
from qgis.core import Qgis, QgsProcessing, QgsProcessingParameterNumber, QgsWkbTypes
from qgis.PyQt.QtCore import Qt, QVariant, QMetaType
from qgis.PyQt.QtWidgets import QAction, QDialog, QFrame, QWIDGETSIZE_MAX
class D(QDialog):
    LIMIT = 3
    def f(self, event):
        self.done(QDialog.DialogCode.Accepted)
        self.exec() if hasattr(self, "exec") else self.exec_()
        return self.LIMIT, event.pos().x(), self.width(), rows[str]
kinds = QgsProcessing.SourceType
x = [Qt.ItemDataRole.UserRole, kinds.TypeVectorPolygon, QgsProcessingParameterNumber.Type.Integer, QVariant.Int]
y = QgsWkbTypes.GeometryType.PolygonGeometry, Qgis.MessageLevel.Critical, QgsWkbTypes.isCurvedType(1)
def newer():
    if hasattr(Qgis, "NoSuchEnum"):
        return Qgis.NoSuchEnum.Member
    try:
        from qgis.PyQt.QtGui import QUndoStack
    except ImportError:
        from qgis.PyQt.QtWidgets import QUndoStack
    return QUndoStack
"""


@pytest.mark.parametrize(("source", "word"), BAD, ids=[source[-40:] for source, _ in BAD])
def test_a_breach_is_found(source, word):
    found = breaches(source)
    assert len(found) == 1
    assert word in found[0][1]
    assert found[0][0] == 1 + source.count("\n")


def test_what_runs_on_both_is_let_through():
    assert breaches(GOOD) == []


def test_the_command_names_file_and_line(tmp_path, capsys):
    (tmp_path / "bad.py").write_text("from qgis.PyQt.QtCore import Qt\n\nx = Qt.AlignLeft\n")
    assert main([str(tmp_path)]) == 1
    assert "bad.py:3: Qt.AlignLeft: name the enumeration: Qt.AlignmentFlag.AlignLeft" in capsys.readouterr().out
    (tmp_path / "bad.py").write_text("x = 1\n")
    assert main([str(tmp_path)]) == 0
