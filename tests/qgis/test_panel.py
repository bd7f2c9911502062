"""The panel, driven like a person would: follows the active layer, runs for real, brings the layers."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QProgressBar

from terrazzo.tests.support.tiny_model import make_tiny_package, paint

from .conftest import read_raster, write_raster


@pytest.fixture
def dock(qgis_iface, provider, qgis_new_project, qtbot):
    """The panel, shown, with the tiny model chosen."""
    from terrazzo.plugin.panel.dock import LandCoverDock

    QgsSettings().remove("terrazzo/panel")
    dock = LandCoverDock(qgis_iface)
    index = dock.form.model.findData("tiny")
    dock.form.model.setCurrentIndex(index)
    dock.resize(300, 700)
    dock.show()
    yield dock
    dock.shut_down()
    dock.close()
    dock.deleteLater()
    QgsProject.instance().clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def add_layer(iface, path, name, active=True):
    layer = QgsRasterLayer(str(path), name)
    assert layer.isValid()
    QgsProject.instance().addMapLayer(layer)
    if active:
        iface.setActiveLayer(layer)
        iface.currentLayerChanged.emit(iface.mapCanvas())
    return layer


def press(qtbot, button):
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_end(qtbot, dock, timeout=30000):
    qtbot.waitUntil(lambda: dock._run is None, timeout=timeout)


def messages(iface):
    bar = iface.messageBar()
    return [text for level in bar.messages.values() for text in level]


def test_without_a_raster_the_panel_says_what_to_do(dock):
    assert dock.form.notice.isVisible()
    assert "Add an image" in dock.form.notice_text.text()
    assert not dock.form.run.isEnabled()


def test_missing_packages_are_explained(dock, qgis_iface, scene, monkeypatch):
    from terrazzo.plugin.panel import dock as module

    monkeypatch.setattr(module, "missing_packages", lambda: ["onnxruntime"])
    add_layer(qgis_iface, scene, "image")
    text = dock.form.notice_text.text()
    assert "onnxruntime" in text
    assert "pip install onnxruntime" in text
    assert not dock.form.run.isEnabled()


def test_follows_the_active_layer_until_another_is_chosen(dock, qgis_iface, scene, tmp_path, scene_codes, qtbot):
    other = write_raster(tmp_path / "other.tif", paint(scene_codes))
    first = add_layer(qgis_iface, scene, "b first")
    assert dock.form.layer.currentLayer() == first
    second = add_layer(qgis_iface, other, "a second")
    assert dock.form.layer.currentLayer() == second
    assert dock.form.follow.isChecked()
    qtbot.keyClick(dock.form.layer, Qt.Key.Key_Down)  # a person chooses
    assert dock.form.layer.currentLayer() == first
    assert not dock.form.follow.isChecked()
    qgis_iface.currentLayerChanged.emit(qgis_iface.mapCanvas())
    assert dock.form.layer.currentLayer() == first
    press(qtbot, dock.form.follow)
    assert dock.form.layer.currentLayer() == second
    del first, second


def test_model_is_shown_with_its_legend(dock, provider):
    from terrazzo.plugin.panel.model_view import Swatch

    swatches = dock.form.model_view.findChildren(Swatch)
    assert {s.colour.name() for s in swatches} >= {"#800000", "#de1f07"}
    assert "0.25 to 0.5 m" in dock.form.model_view._summary.text()


def test_maps_and_brings_styled_layers(dock, qgis_iface, scene, scene_codes, out, qtbot):
    layer = add_layer(qgis_iface, scene, "image")
    form = dock.form
    for box in (form.confidence, form.polygons, form.table):
        box.setChecked(True)
    form.folder.setFilePath(str(out))
    press(qtbot, form.run)
    assert form.cancel.isVisible()
    assert form.progress.isVisible()
    assert not form.run.isVisible()
    wait_for_end(qtbot, dock)
    assert form.run.isVisible()
    assert not form.cancel.isVisible()
    assert "ha mapped" in form.status.text()
    assert any("ha mapped" in text for text in messages(qgis_iface))
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.name() == "Land cover of image"
    names = [node.name() for node in group.findLayers()]
    assert names == ["Land cover polygons", "Land cover", "Confidence", "Land cover statistics"]
    shown = [node.name() for node in group.findLayers() if node.itemVisibilityChecked()]
    assert shown == ["Land cover"]
    result = group.findLayers()[1].layer()
    assert result.renderer().type() == "paletted"
    assert len(result.renderer().classes()) == 8
    assert np.array_equal(read_raster(out / "image_landcover.tif"), scene_codes)
    assert {p.name for p in out.iterdir()} >= {
        "image_landcover.tif",
        "image_confidence.tif",
        "image_landcover.gpkg",
        "image_statistics.csv",
    }
    # The result does not become the next image, and a second run does not overwrite the first.
    qgis_iface.setActiveLayer(result)
    qgis_iface.currentLayerChanged.emit(qgis_iface.mapCanvas())
    assert form.layer.currentLayer() == layer
    press(qtbot, form.run)
    wait_for_end(qtbot, dock)
    assert (out / "image_2_landcover.tif").exists()
    del layer, result, group


def test_visible_extent_into_temporary_files(dock, qgis_iface, scene, scene_codes, qtbot):
    add_layer(qgis_iface, scene, "image")
    canvas = qgis_iface.mapCanvas()
    canvas.resize(320, 256)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    canvas.setExtent(QgsRectangle(500020, 4999952, 500060, 4999984))
    extent = canvas.extent().intersect(QgsProject.instance().mapLayersByName("image")[0].extent())
    press(qtbot, dock.form.visible)
    press(qtbot, dock.form.run)
    wait_for_end(qtbot, dock)
    result = QgsProject.instance().mapLayersByName("Land cover")[0]
    assert result.width() == pytest.approx(extent.width() * 4, abs=2)
    assert result.height() == pytest.approx(extent.height() * 4, abs=2)
    assert Path(result.source()).name == "landcover.tif"
    del result


def test_black_border_is_noticed_and_left_out_on_request(dock, qgis_iface, tmp_path, scene_codes, out, qtbot):
    codes = scene_codes.copy()
    codes[:, :32] = 0
    add_layer(qgis_iface, write_raster(tmp_path / "collar.tif", paint(codes)), "collar")
    dock.form.folder.setFilePath(str(out))
    press(qtbot, dock.form.run)
    wait_for_end(qtbot, dock)
    assert "black" in dock.form.status.text()
    assert any("black" in text for text in messages(qgis_iface))
    press(qtbot, dock.form.black)
    press(qtbot, dock.form.run)
    wait_for_end(qtbot, dock)
    assert "black" not in dock.form.status.text()
    assert np.array_equal(read_raster(out / "collar_2_landcover.tif"), codes)


def test_errors_are_said_in_words(dock, qgis_iface, tmp_path, scene_codes, out, qtbot):
    path = write_raster(tmp_path / "coarse.tif", paint(scene_codes), pixel=5.0)
    add_layer(qgis_iface, path, "coarse")
    dock.form.folder.setFilePath(str(out))
    press(qtbot, dock.form.run)
    wait_for_end(qtbot, dock)
    assert "too coarse" in dock.form.status.text()
    assert any("too coarse" in text for text in messages(qgis_iface))
    assert dock.form.run.isEnabled()
    assert not list(out.iterdir())


@pytest.fixture
def slow_model(tiny_models):
    make_tiny_package(tiny_models / "slow", "slow", blur=15)
    yield
    for file in (tiny_models / "slow").iterdir():
        file.unlink()
    (tiny_models / "slow").rmdir()


@pytest.fixture
def large_scene(tmp_path):
    codes = np.random.default_rng(3).integers(1, 9, (64, 64), dtype=np.uint8).repeat(48, 0).repeat(48, 1)
    return write_raster(tmp_path / "large.tif", paint(codes))


def test_cancel_is_quick_and_the_window_stays_alive(dock, qgis_iface, slow_model, large_scene, out, qtbot):
    dock.reload_models()
    dock.form.model.setCurrentIndex(dock.form.model.findData("slow"))
    add_layer(qgis_iface, large_scene, "large")
    dock.form.folder.setFilePath(str(out))
    beats = []
    pulse = QTimer()
    pulse.timeout.connect(lambda: beats.append(time.monotonic()))
    press(qtbot, dock.form.run)
    pulse.start(10)
    qtbot.waitUntil(lambda: dock.form.progress.value() > 0, timeout=20000)
    assert dock.form.status.text() == "Mapping land cover"
    started = time.monotonic()
    press(qtbot, dock.form.cancel)
    wait_for_end(qtbot, dock)
    assert time.monotonic() - started < 1.0
    pulse.stop()
    assert max(np.diff(beats)) < 0.25
    assert "cancelled" in dock.form.status.text()
    qtbot.waitUntil(lambda: not list(out.iterdir()), timeout=5000)
    assert not QgsProject.instance().mapLayersByName("Land cover")


def test_closing_the_project_stops_the_run(dock, qgis_iface, slow_model, large_scene, out, qtbot):
    dock.reload_models()
    dock.form.model.setCurrentIndex(dock.form.model.findData("slow"))
    add_layer(qgis_iface, large_scene, "large")
    dock.form.folder.setFilePath(str(out))
    press(qtbot, dock.form.run)
    qtbot.wait(500)
    QgsProject.instance().clear()
    wait_for_end(qtbot, dock, 5000)
    qtbot.waitUntil(lambda: not list(out.iterdir()), timeout=5000)


def test_mask_is_read_in_the_background(provider, qgis_new_project, scene, scene_codes, out, qtbot):
    from terrazzo.plugin.panel.run import LandCoverRun

    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500020, 4999952, 500060, 4999984)))
    mask.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mask)
    run = LandCoverRun({"INPUT": scene, "MODEL": "tiny", "MASK": mask.id(), "OUTPUT": str(out / "map.tif")})
    with qtbot.waitSignal(run.finished, timeout=20000) as ended:
        run.start()
    assert ended.args[0]["MAPPED_PIXELS"] == np.count_nonzero(scene_codes[64:192, 80:240])
    assert not run.running
    del mask, feature


def test_every_control_is_explained_and_reachable(dock):
    controls = [
        w
        for kind in (QAbstractButton, QComboBox, QAbstractSpinBox, QProgressBar)
        for w in dock.form.findChildren(kind)
        if w.accessibleName() or type(w).__name__ in ("QPushButton", "QCheckBox", "QRadioButton", "QToolButton")
    ]
    assert len(controls) >= 12
    inner = {w for box in (dock.form.folder, dock.form.layer) for w in box.findChildren(QAbstractButton)}
    for control in controls:
        if control in inner or control.objectName().startswith(("qt_", "collapseButton", "mCollapse")):
            continue
        assert control.toolTip(), control
        assert control.accessibleName(), control
        if not isinstance(control, QProgressBar):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, control


def test_fits_a_narrow_panel(dock, qgis_iface, scene):
    add_layer(qgis_iface, scene, "a layer with a name that is much longer than the panel is wide, and then some")
    assert dock.minimumSizeHint().width() <= 300
    dock.resize(300, 700)
    assert dock.width() == 300


def test_wishes_are_remembered(dock, qgis_iface, scene, out, qtbot):
    from terrazzo.plugin.panel.dock import LandCoverDock

    add_layer(qgis_iface, scene, "image")
    dock.form.confidence.setChecked(True)
    dock.form.table.setChecked(False)
    dock.form.folder.setFilePath(str(out))
    press(qtbot, dock.form.run)
    wait_for_end(qtbot, dock)
    again = LandCoverDock(qgis_iface)
    assert again.form.confidence.isChecked()
    assert not again.form.table.isChecked()
    assert again.form.folder.filePath() == str(out)
    again.shut_down()
    again.deleteLater()
