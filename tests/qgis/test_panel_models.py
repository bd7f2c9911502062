"""The models page: what is installed, importing, removing, and measuring the speed for real."""

from __future__ import annotations

import shutil

import pytest
from qgis.core import QgsSettings
from qgis.gui import QgsBrowserGuiModel
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QApplication

from terrazzo.tests.support.tiny_model import tiny_onnx

from .panel_support import press


@pytest.fixture
def models_page(dock, qgis_iface, tiny_models, monkeypatch):
    """The page; models are imported into a folder of the test."""
    from terrazzo.plugin.panel import models_page
    from terrazzo.plugin.processing import import_model

    browser = QgsBrowserGuiModel()  # pytest-qgis has none
    monkeypatch.setattr(qgis_iface, "browserModel", lambda: browser)
    monkeypatch.setattr(models_page, "own_model_folder", lambda: tiny_models)
    monkeypatch.setattr(import_model.models, "own_model_folder", lambda: tiny_models)
    yield dock.tabs.show_page("models")
    shutil.rmtree(tiny_models / "mine", ignore_errors=True)


def names(page):
    return [page.list.item(i).text() for i in range(page.list.count())]


def choose(page, name):
    (row,) = [i for i, text in enumerate(names(page)) if name in text]
    page.list.setCurrentRow(row)


def test_lists_what_is_installed(models_page):
    texts = names(models_page)
    assert any("openearthmap-lite" in text and "came with the plugin" in text for text in texts)
    assert any("tiny 1.0.0, imported" in text for text in texts)
    choose(models_page, "openearthmap-lite")
    assert "8 classes" in models_page.card.summary.text()
    assert not models_page.remove.isEnabled()
    choose(models_page, "tiny")
    assert models_page.remove.isEnabled()


def test_a_model_is_imported_and_removed(models_page, dock, tmp_path, qtbot):
    """With the real dialog of the algorithm."""
    (tmp_path / "mine.onnx").write_bytes(tiny_onnx().SerializeToString())
    press(qtbot, models_page.add)
    dialog = models_page._dialog
    assert dialog.isVisible()
    values = {
        "FILE": str(tmp_path / "mine.onnx"),
        "NAME": "mine",
        "LEGEND": "openearthmap",
        "BANDS": "red, green, blue",
        "GSD_MIN": 0.25,
        "GSD_MAX": 0.5,
        "SCALING": "raw",
        "SCORES": "probabilities",
    }
    dialog.mainWidget().setParameters(values)
    with qtbot.waitSignal(dialog.algorithmFinished, timeout=30000) as ended:
        dialog.runAlgorithm()
    assert ended.args[0], dialog.htmlLog() if hasattr(dialog, "htmlLog") else ""
    assert "mine" in models_page.list.currentItem().text()
    dialog.close()
    qtbot.waitUntil(lambda: models_page._dialog is None, timeout=5000)
    map_page = dock.tabs.show_page("map")
    assert map_page.setup.model.findData("mine") >= 0
    dock.tabs.show_page("models")
    choose(models_page, "mine")
    models_page.remove_chosen()
    assert not any("mine" in text for text in names(models_page))
    assert dock.tabs.show_page("map").setup.model.findData("mine") < 0


def test_speed_is_measured_and_kept(models_page, qtbot):
    from terrazzo.plugin.landcover.package import find_package
    from terrazzo.plugin.panel.speeds import known_speed
    from terrazzo.plugin.qgis_bridge.models import model_folders

    QgsSettings().remove("terrazzo/speeds")
    choose(models_page, "tiny")
    assert "Not measured yet" in models_page.test.result.text()
    press(qtbot, models_page.test.button)
    assert models_page.test.bar.isVisible()
    qtbot.waitUntil(lambda: not models_page.test.bar.isVisible(), timeout=30000)
    assert "processor (CPU): " in models_page.test.result.text()
    assert "pixels/s" in models_page.test.result.text()
    card = find_package("tiny", model_folders()).card
    assert known_speed(card, "cpu", "none") > 1000
    assert known_speed(card, "auto", "flips") == pytest.approx(known_speed(card, "cpu", "none") / 4)


def test_measuring_can_be_stopped(models_page, qtbot):
    choose(models_page, "tiny")
    press(qtbot, models_page.test.button)
    press(qtbot, models_page.test.button)
    assert not models_page.test.bar.isVisible()
    qtbot.wait(300)
    assert not models_page.test.bar.isVisible()


def test_folder_is_opened(models_page, tiny_models, monkeypatch, qtbot):
    opened = []
    monkeypatch.setattr(QDesktopServices, "openUrl", lambda url: opened.append(url.toLocalFile()))
    choose(models_page, "tiny")
    press(qtbot, models_page.folder)
    assert opened == [str(tiny_models / "tiny")]
    QApplication.processEvents()
