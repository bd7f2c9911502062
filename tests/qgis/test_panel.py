"""The panel, driven like a person would: choose an image, see what a run would be, run it for real."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRectangle
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSpinBox, QApplication, QComboBox, QProgressBar, QSlider

from terrazzo.tests.support.tiny_model import paint

from .conftest import read_raster, write_raster
from .panel_support import add_layer, messages, press, wait_for_end, wait_for_facts


def test_without_a_raster_the_panel_says_what_to_do(page):
    assert page.setup.empty.isVisible()
    assert "Add an image" in page.setup.empty.text()
    assert not page.foot.start.isEnabled()


def test_missing_packages_are_explained(page, qgis_iface, scene, monkeypatch):
    from terrazzo.plugin.panel import map_page as module

    monkeypatch.setattr(module, "missing_packages", lambda: ["onnxruntime"])
    add_layer(qgis_iface, scene, "image")
    assert page.install is not None or "pip install onnxruntime" in page.notice.text()
    assert page.install is None or page.install.isVisible()
    assert not page.foot.start.isEnabled()


def test_follows_the_active_layer_until_another_is_chosen(page, qgis_iface, scene, tmp_path, scene_codes, qtbot):
    setup = page.setup
    other = write_raster(tmp_path / "other.tif", paint(scene_codes))
    first = add_layer(qgis_iface, scene, "b first")
    assert setup.layer.currentLayer() == first
    second = add_layer(qgis_iface, other, "a second")
    assert setup.layer.currentLayer() == second
    assert setup.follow.isChecked()
    qtbot.keyClick(setup.layer, Qt.Key.Key_Down)  # a person chooses
    assert setup.layer.currentLayer() == first
    assert not setup.follow.isChecked()
    qgis_iface.currentLayerChanged.emit(qgis_iface.mapCanvas())
    assert setup.layer.currentLayer() == first
    press(qtbot, setup.follow)
    assert setup.layer.currentLayer() == second
    del first, second


def test_card_tells_what_the_model_is(page, qtbot):
    from terrazzo.plugin.panel.model_view import Swatch

    view = page.setup.model_view
    assert {s.colour.name() for s in view.findChildren(Swatch)} >= {"#800000", "#de1f07"}
    assert "0.25 to 0.5 m" in view.summary.text()
    page.setup.model.setCurrentIndex(page.setup.model.findData("openearthmap-lite"))
    assert "% of pixels" in view.accuracy.text()
    assert not view._facts.isVisible()
    press(qtbot, view.details)
    assert view._facts.isVisible()
    for text in ("Estonia", "CC-BY-4.0", "Building", "Pixel sizes", "red, green, blue"):
        assert text in view._facts.text(), text


def test_says_beforehand_what_a_run_would_be(page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "image")
    wait_for_facts(qtbot, page)
    assert "81,920 pixels" in page.foot.facts.text()
    assert "tile" in page.foot.facts.text()
    assert "320 × 256 pixels of 0.25 m" in page.setup.layer_note.text()
    assert not page.foot.warnings.isVisible()
    qtbot.waitUntil(lambda: "about" in page.foot.facts.text(), timeout=20000)  # this computer has been measured


def test_warns_beforehand(page, qgis_iface, tmp_path, scene_codes, qtbot):
    """Too coarse, coarser than known, other values, a black border, too few bands: each said in words."""
    image = paint(scene_codes)
    border = scene_codes.copy()
    border[:, :32] = 0
    cases = (
        (write_raster(tmp_path / "coarse.tif", image, pixel=5.0), "too coarse", False),
        (write_raster(tmp_path / "blurred.tif", image, pixel=0.8), "coarser than the model knows", True),
        (write_raster(tmp_path / "border.tif", paint(border)), "edge of the image is black", True),
        (write_raster(tmp_path / "grey.tif", image[:1]), "has 1 band", False),
        (write_raster(tmp_path / "nowhere.tif", image, crs=None), "no coordinate reference system", False),
    )
    for path, text, possible in cases:
        add_layer(qgis_iface, path, text)
        wait_for_facts(qtbot, page)
        assert text in page.foot.warnings.text(), path
        assert page.foot.start.isEnabled() == possible, path
        assert page.foot.leave_black.isVisibleTo(page) == ("black" in text), path


@pytest.mark.parametrize(("crs", "far"), [("EPSG:32632", False), ("EPSG:32736", True)])
def test_warns_of_images_far_from_where_the_model_was_trained(qgis_app, tmp_path, scene_codes, crs, far):
    """The same numbers in Italy and in the south of Africa."""
    from qgis.core import QgsRasterLayer

    from terrazzo.plugin.landcover.package import DEFAULT_MODEL, find_package
    from terrazzo.plugin.panel.facts import Question, find_facts
    from terrazzo.plugin.qgis_bridge.layers import raster_reference

    path = write_raster(tmp_path / "image.tif", paint(scene_codes), crs=crs, origin=(500000.0, 5000000.0))
    facts = find_facts(Question(raster_reference(QgsRasterLayer(str(path), "image")), find_package(DEFAULT_MODEL)))
    assert not facts.problem
    assert any("km from the nearest place" in text for text in facts.warnings) == far


def test_black_border_is_left_out_with_one_click(page, qgis_iface, tmp_path, scene_codes, out, qtbot):
    codes = scene_codes.copy()
    codes[:, :32] = 0
    add_layer(qgis_iface, write_raster(tmp_path / "collar.tif", paint(codes)), "collar")
    page.setup.groups.folder.setFilePath(str(out))
    wait_for_facts(qtbot, page)
    press(qtbot, page.foot.leave_black)
    assert page.setup.groups.black.isChecked()
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    assert "black" not in page.foot.outcome.text()
    assert np.array_equal(read_raster(out / "collar_landcover.tif"), codes)


def test_maps_and_brings_styled_layers(page, qgis_iface, scene, scene_codes, out, qtbot):
    layer = add_layer(qgis_iface, scene, "image")
    groups = page.setup.groups
    for box in (groups.confidence, groups.polygons, groups.table):
        box.setChecked(True)
    groups.folder.setFilePath(str(out))
    wait_for_facts(qtbot, page)
    press(qtbot, page.foot.start)
    assert page.foot.cancel.isVisible()
    assert page.foot.progress.isVisible()
    wait_for_end(qtbot, page)
    assert not page.foot.box.isVisible()
    assert "ha mapped" in page.foot.outcome.text()
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
    assert not list(out.glob("*.part*"))
    # The result does not become the next image, and a second run does not overwrite the first.
    qgis_iface.setActiveLayer(result)
    qgis_iface.currentLayerChanged.emit(qgis_iface.mapCanvas())
    assert page.setup.layer.currentLayer() == layer
    press(qtbot, page.to_setup)
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    assert (out / "image_2_landcover.tif").exists()
    del layer, result, group


def test_visible_extent_into_temporary_files(page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "image")
    canvas = qgis_iface.mapCanvas()
    canvas.resize(640, 512)
    canvas.window().show()
    qtbot.waitUntil(lambda: canvas.mapSettings().outputSize().width() > 600, timeout=5000)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    page.setup.area.choose("visible")
    canvas.setExtent(QgsRectangle(500020, 4999952, 500060, 4999984))
    qtbot.wait(700)  # a canvas that was resized sets its extent once more
    extent = canvas.extent().intersect(QgsProject.instance().mapLayersByName("image")[0].extent())
    wait_for_facts(qtbot, page)
    said = int(page.foot.facts.text().split(" pixels")[0].replace(",", ""))
    assert said == pytest.approx(extent.width() * extent.height() * 16, rel=0.03)  # whole pixels, rounded outwards
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    result = QgsProject.instance().mapLayersByName("Land cover")[0]
    assert result.width() == pytest.approx(extent.width() * 4, abs=2)
    assert result.height() == pytest.approx(extent.height() * 4, abs=2)
    assert Path(result.source()).name == "landcover.tif"
    del result


def test_errors_are_said_in_words(page, qgis_iface, scene, tmp_path, out, qtbot):
    """What only the run can find out: the folder cannot be written to."""
    add_layer(qgis_iface, scene, "image")
    wait_for_facts(qtbot, page)
    (out / "file").write_text("no folder")
    page.setup.groups.folder.setFilePath(str(out / "file"))
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    assert "cannot be written" in page.foot.outcome.text()
    assert any("cannot be written" in text for text in messages(qgis_iface))
    assert page.foot.start.isEnabled()
    assert not QgsProject.instance().mapLayersByName("Land cover")


def test_wrong_bands_are_said_in_words(page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "image")
    for text, answer in (("1, two", "Bands must be numbers"), ("1, 2, 9", "no band 9"), ("1, 2", "needs 3 bands")):
        page.setup.groups.bands.setText(text)
        wait_for_facts(qtbot, page)
        assert answer in page.foot.warnings.text()
        assert not page.foot.start.isEnabled()
    page.setup.groups.bands.setText("3 , 2, 1")
    wait_for_facts(qtbot, page)
    assert page.foot.start.isEnabled()


def test_every_control_is_explained_and_reachable(dock, page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "image")
    page.start()
    wait_for_end(qtbot, page)  # with a result all pages are full
    models = dock.tabs.show_page("models")
    kinds = (QAbstractButton, QComboBox, QAbstractSpinBox, QProgressBar, QSlider)
    inner = set()
    for outer in (*page.findChildren(QComboBox), page.setup.groups.folder, *page.findChildren(QAbstractSpinBox)):
        inner |= set(outer.findChildren(QAbstractButton))
    names = ("qt_", "collapseButton", "mCollapse", "ScrollLeft", "ScrollRight")
    parts = [part for part in (page.install, page.setup.preview) if part is not None]
    controls = {c for top in (page, models) for kind in kinds for c in top.findChildren(kind)} - inner
    checked = 0
    for control in controls:
        if type(control) is QAbstractButton:  # the corner of a table
            continue
        if control.objectName().startswith(names) or any(part.isAncestorOf(control) for part in parts):
            continue
        checked += 1
        assert control.toolTip(), (control, control.objectName())
        assert control.accessibleName(), control
        group = control.group() if isinstance(control, QAbstractButton) else None
        if group is not None and group.exclusive():  # Tab reaches the one that is pressed, arrows the others
            continue
        if not isinstance(control, QProgressBar):
            assert control.focusPolicy() & Qt.FocusPolicy.TabFocus, (
                control,
                control.accessibleName(),
                control.parent(),
            )
    assert checked > 35


def test_tab_goes_through_the_page_from_top_to_bottom(dock, page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "image")
    wait_for_facts(qtbot, page)
    for box in (page.setup.groups.options, page.setup.groups.outputs):
        box.setCollapsed(False)
    dock.activateWindow()
    page.to_setup.setFocus()
    order = []
    while page.isAncestorOf(QApplication.focusWidget()) and QApplication.focusWidget() not in order:
        order.append(QApplication.focusWidget())
        QTest.keyClick(order[-1], Qt.Key.Key_Tab)
    setup, groups = page.setup, page.setup.groups
    wanted = [page.to_setup, setup.layer, setup.follow, setup.area.mode, setup.model, setup.model_view.details]
    wanted += [setup.preview.toggle, groups.options, groups.min_area, groups.device, groups.overlap, groups.bands]
    wanted += [groups.scaling, groups.flips, groups.black, groups.force, groups.outputs, groups.confidence]
    wanted += [groups.table, groups.polygons, groups.probabilities, page.foot.start]
    assert [widget for widget in order if widget in wanted] == wanted


def test_fits_a_narrow_panel(dock, page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "a layer with a name that is much longer than the panel is wide, and then some")
    page.start()
    wait_for_end(qtbot, page)
    for key in ("models", "map"):
        dock.tabs.show_page(key)
        assert dock.minimumSizeHint().width() <= 260
        dock.resize(260, 700)
        assert dock.width() == 260
    assert dock.tabs.bar.tabText(0)
    assert not dock.tabs.bar.tabText(1)  # only the one in front has a title
    dock.resize(900, 700)
    assert all(dock.tabs.bar.tabText(i) for i in range(dock.tabs.bar.count()))


def test_wishes_are_remembered(dock, page, qgis_iface, scene, out, qtbot):
    from terrazzo.plugin.panel.map_page import MapPage

    add_layer(qgis_iface, scene, "image")
    groups = page.setup.groups
    groups.confidence.setChecked(False)
    groups.polygons.setChecked(True)
    groups.min_area.setValue(12.5)
    groups.folder.setFilePath(str(out))
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    again = MapPage(qgis_iface)
    assert not again.setup.groups.confidence.isChecked()
    assert again.setup.groups.polygons.isChecked()
    assert again.setup.groups.min_area.value() == 12.5
    assert again.setup.groups.folder.filePath() == str(out)
    assert again.setup.model.currentData() == "tiny"
    again.unload()
    again.deleteLater()


def test_a_project_has_its_own_wishes(page, qgis_iface, scene, out, tmp_path, qtbot):
    project, setup = QgsProject.instance(), page.setup
    add_layer(qgis_iface, scene, "image")
    setup.groups.folder.setFilePath(str(out))
    setup.groups.black.setChecked(True)
    setup.area.set_drawn("POLYGON((500000 4999950, 500010 4999950, 500010 4999960, 500000 4999950))", "")
    setup.area.choose("polygon")
    assert project.write(str(tmp_path / "one.qgs"))
    project.clear()
    setup.groups.folder.setFilePath("")
    setup.groups.black.setChecked(False)
    setup.area.set_drawn("", "")
    setup.area.choose("whole")
    assert project.read(str(tmp_path / "one.qgs"))
    assert setup.groups.folder.filePath() == str(out)
    assert setup.groups.black.isChecked()
    assert setup.area.key() == "polygon"
    assert setup.area.drawn()[0].lower().startswith("polygon")


def picture_widths(pages) -> list[int]:
    """Of all pictures on the page that is shown, pixels."""
    from qgis.PyQt.QtGui import QTextDocument

    document, widths = pages.document(), []
    block = document.begin()
    while block.isValid():
        part = block.begin()
        while not part.atEnd():
            form = part.fragment().charFormat()
            if form.isImageFormat():
                name = QUrl(form.toImageFormat().name())
                widths.append(document.resource(QTextDocument.ResourceType.ImageResource, name).width())
            part += 1
        block = block.next()
    return widths


def test_help_needs_no_connection(dock, qtbot):
    press(qtbot, dock.tabs.help)
    window = dock.tabs._help_window
    assert window.isVisible()
    pages = window.pages
    assert pages.source().isLocalFile()
    assert "Install" in pages.toPlainText()
    assert len(picture_widths(pages)) > 5
    qtbot.waitUntil(lambda: 200 < max(picture_widths(pages)) < pages.viewport().width())
    pages.anchorClicked.emit(QUrl("#read-the-result"))
    assert pages.verticalScrollBar().value() > 0
    pages.anchorClicked.emit(QUrl("models.md"))
    assert pages.source().fileName() == "models.md"
    window.close()
