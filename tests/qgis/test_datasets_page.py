"""The Datasets page: choose what is exported, press Export, see what came out."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsProject, QgsRasterLayer, QgsSettings, QgsVectorLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from terrazzo.plugin.datasets.read_back import read_chips
from terrazzo.tests.support.dataset_scene import SIDE, write
from terrazzo.tests.support.sessions import new_session


@pytest.fixture
def page(dock):
    """The page, in front."""
    page = dock.tabs.show_page("datasets")
    QApplication.processEvents()
    return page


@pytest.fixture
def layers(tmp_path):
    """An image and its class raster in the project."""
    folder = tmp_path / "in"
    folder.mkdir()
    rng = np.random.default_rng(1)
    codes = rng.integers(1, 9, (SIDE // 8, SIDE // 8), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
    paths = {
        "hills": write(folder / "hills.tif", rng.integers(1, 256, (3, SIDE, SIDE), dtype=np.uint8)),
        "labels": write(folder / "labels.tif", codes, nodata=0),
    }
    found = {name: QgsRasterLayer(str(path), name) for name, path in paths.items()}
    for layer in found.values():
        assert layer.isValid()
        QgsProject.instance().addMapLayer(layer)
    return found


def click(widget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton, pos=widget.rect().center())
    QApplication.processEvents()


def choose(page, layers) -> None:
    page.source.of_layers.setChecked(True)
    page.source.image.setLayer(layers["hills"])
    page.source.labels.setLayer(layers["labels"])


def finished(page, qtbot) -> None:
    qtbot.waitUntil(lambda: not page.run.busy, timeout=60000)
    QApplication.processEvents()


def test_export_from_layers(page, layers, qtbot, tmp_path):
    choose(page, layers)
    assert not page.export.isEnabled() and "folder and a name" in page.notice.text()
    page.folder.setFilePath(str(tmp_path / "out"))
    (tmp_path / "out").mkdir()
    page.name.setText("hills")
    page.chips.size.setValue(32)
    page.split.block.setValue(40)
    page.split.buffer.setValue(4)
    page.about.title.setText("Hills")
    page.about.licence.setText("CC0-1.0")
    page.about.sources.setPlainText("Somebody\nSomebody else")
    assert page.export.isEnabled() and page.notice.text() == ""
    click(page.export)
    assert page.run.busy and not page.export.isEnabled()
    finished(page, qtbot)
    folder = tmp_path / "out" / "hills"
    count = len(list(read_chips(folder)))
    assert f"{count} chips" in page.outcome.text() and "apart or more" in page.outcome.text()
    assert page.outcome.isVisible()
    card = (folder / "README.md").read_text()
    assert "# Hills" in card and "CC0-1.0" in card and "Somebody; Somebody else" in card
    assert not page.export.isEnabled()  # the same name again is not offered
    page.name.setText("again")
    assert page.export.isEnabled()


def test_what_is_not_needed_is_not_shown(page, layers):
    assert page.source.session.isVisible() and not page.source.image.isVisible()
    page.source.of_layers.setChecked(True)
    assert page.source.image.isVisible() and not page.source.session.isVisible()
    page.source.labels.setLayer(layers["labels"])
    assert not page.source.field.isVisible()
    polygons = QgsVectorLayer("Polygon?crs=EPSG:32645&field=code:integer&field=name:string", "polygons", "memory")
    QgsProject.instance().addMapLayer(polygons)
    page.source.labels.setLayer(polygons)
    assert page.source.field.isVisible() and page.source.field.currentField() == "code"
    assert page.source.parameters()["CLASS_FIELD"] == "code"
    page.source.labels.setLayer(None)
    page.split.method.setCurrentIndex(page.split.method.findData("frames"))
    assert not page.split.block.isVisible() and page.split.buffer.isVisible()
    page.split.method.setCurrentIndex(page.split.method.findData("none"))
    assert not page.split.buffer.isVisible()
    page.chips.layout_choice.setCurrentIndex(page.chips.layout_choice.findData("loveda"))
    assert "urban and rural" in page.chips.hint.text()
    page.chips.min_labelled.setValue(20)
    page.split.method.setCurrentIndex(page.split.method.findData("blocks"))
    for layout in ("bigearthnet-v2", "bigearthnet-v2-lmdb"):
        page.chips.layout_choice.setCurrentIndex(page.chips.layout_choice.findData(layout))
        assert not page.chips.size.isVisible() and not page.chips.gsd.isVisible() and "1200 m" in page.chips.hint.text()
        assert page.chips.parameters() == {"LAYOUT": layout, "MIN_LABELLED": 75.0}
        assert page.split.method.currentData() == "frames"  # as reBEN's authors did
    page.chips.layout_choice.setCurrentIndex(page.chips.layout_choice.findData("coco"))
    assert page.chips.size.isVisible() and page.chips.min_labelled.value() == 20


def test_reasons_why_nothing_can_be_exported(page, layers, tmp_path):
    assert page.notice.text() == "Choose an annotation session."
    choose(page, layers)
    page.source.labels.setLayer(layers["hills"])
    assert page.notice.text() == "Choose labels: a class raster or polygons."
    page.source.labels.setLayer(layers["labels"])
    page.folder.setFilePath(str(tmp_path))
    page.name.setText("in")
    assert "already" in page.notice.text()
    page.name.setText("fresh")
    assert page.notice.text() == "" and page.export.isEnabled()


def test_failure_is_told(page, layers, qtbot, tmp_path, qgis_iface):
    choose(page, layers)
    page.folder.setFilePath(str(tmp_path))
    page.name.setText("huge")
    page.split.block.setValue(1_000_000)
    click(page.export)
    finished(page, qtbot)
    assert "groups of chips" in page.notice.text()
    assert not (tmp_path / "huge").exists() and not (tmp_path / "huge.part").exists()


def test_stopped_export_leaves_nothing(page, layers, qtbot, tmp_path):
    choose(page, layers)
    page.folder.setFilePath(str(tmp_path))
    page.name.setText("stopped")
    page.chips.size.setValue(8)
    page.split.method.setCurrentIndex(page.split.method.findData("none"))
    click(page.export)
    qtbot.waitUntil(lambda: (tmp_path / "stopped.part").exists(), timeout=60000)
    click(page.run.stop)
    finished(page, qtbot)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["in"]
    assert page.outcome.text() == ""


def test_session_that_was_opened_last_is_offered(dock, tmp_path):
    path = new_session(tmp_path)
    QgsSettings().setValue("terrazzo/annotate/recent", [str(path)])
    page = dock.tabs.show_page("datasets")
    assert Path(page.source.session.filePath()) == path
    assert page.parameters()["SESSION"] == str(path) and page.parameters()["TILES"] == "accepted"


def test_folder_and_layout_are_remembered(page, layers, qtbot, tmp_path, qgis_iface):
    from terrazzo.plugin.panel.datasets_page import DatasetsPage

    choose(page, layers)
    page.folder.setFilePath(str(tmp_path))
    page.name.setText("a")
    page.chips.layout_choice.setCurrentIndex(page.chips.layout_choice.findData("geotiff-pairs"))
    page.split.method.setCurrentIndex(page.split.method.findData("none"))
    click(page.export)
    finished(page, qtbot)
    other = DatasetsPage(qgis_iface)
    assert other.folder.filePath() == str(tmp_path) and other.chips.layout_choice.currentData() == "geotiff-pairs"
    other.unload()
    other.deleteLater()


def test_every_widget_explains_itself(page):
    from qgis.gui import QgsFileWidget
    from qgis.PyQt.QtWidgets import QAbstractSpinBox, QComboBox, QLineEdit, QPlainTextEdit, QPushButton

    kinds = (QAbstractSpinBox, QComboBox, QPlainTextEdit, QPushButton)
    mute = [
        widget
        for part in (page.source, page.chips, page.split, page.about)
        for widget in part.findChildren(kinds[0]) + part.findChildren(kinds[1]) + part.findChildren(kinds[2])
        if not widget.accessibleName() or not widget.toolTip()
    ]
    assert mute == []
    assert all(w.accessibleName() for w in page.findChildren(QgsFileWidget))
    assert isinstance(page.name, QLineEdit) and page.name.accessibleName()
