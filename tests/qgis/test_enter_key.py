"""Enter hands in the tile while somebody annotates, but not while somebody types in a field of QGIS."""

from __future__ import annotations

import pytest
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QLineEdit, QPlainTextEdit, QSpinBox, QVBoxLayout, QWidget

from terrazzo.tests.support.annotation_desk import desk_maker, key, make_image, make_session, patchwork


@pytest.fixture
def hands(qgis_app, qgis_new_project, tmp_path):
    image = make_image(tmp_path / "image.tif", patchwork(120, 160)[0])
    path = make_session(tmp_path / "s.gpkg", image, 80)
    with desk_maker(image) as make:
        yield make(path)


@pytest.fixture
def fields(hands):
    """Fields in a dock of the same window, as QGIS's own are."""
    window = hands.canvas.window()
    dock, inside = QDockWidget(window), QWidget()
    found = [QLineEdit(inside), QSpinBox(inside), QPlainTextEdit(inside)]
    column = QVBoxLayout(inside)
    for field in found:
        column.addWidget(field)
    dock.setWidget(inside)
    window.addDockWidget(Qt.DockWidgetArea.LeftDockWidgetArea, dock)
    dock.show()
    QApplication.processEvents()
    return found


def press(widget, code) -> None:
    widget.setFocus()
    QApplication.processEvents()
    assert QApplication.focusWidget() is widget
    QTest.keyClick(widget, code)
    QApplication.processEvents()


def test_enter_in_a_field_belongs_to_the_field(hands, fields):
    asked, typed = [], []
    hands.desk.keys._do = asked.append
    fields[0].returnPressed.connect(lambda: typed.append("line"))
    fields[1].editingFinished.connect(lambda: typed.append("number"))
    for code in (key("Return"), key("Enter")):
        for field in fields:
            press(field, code)
    assert asked == []
    assert typed.count("line") == 2 and "number" in typed
    assert fields[2].toPlainText() == "\n\n"
    press(hands.canvas, key("Return"))
    assert asked == ["submit"]


def test_fields_that_are_gone_do_no_harm(hands, fields):
    line = fields[0]
    line.setFocus()
    QApplication.processEvents()
    line.deleteLater()
    QApplication.processEvents()
    asked = []
    hands.desk.keys._do = asked.append
    press(hands.canvas, key("Return"))
    assert asked == ["submit"]
    hands.desk.keys.remove()
    fields[1].setFocus()  # nobody watches any more
    QApplication.processEvents()
