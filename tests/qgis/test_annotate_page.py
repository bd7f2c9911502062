"""The Annotate page: from an image and a map to labelled, submitted and exported tiles, with its real widgets."""

from __future__ import annotations

import numpy as np
import pytest

from terrazzo.tests.support.annotation_desk import Hands, key, make_image, patchwork, wait_until
from terrazzo.tests.support.sessions import write_map

HEIGHT, WIDTH = 200, 300
WATER = 6


@pytest.fixture
def truth():
    return patchwork(HEIGHT, WIDTH, side=50)


@pytest.fixture
def image(tmp_path, truth):
    return make_image(tmp_path / "image.tif", truth[0])


@pytest.fixture
def page(provider, qgis_iface, qgis_new_project, image):
    """The page beside a canvas that shows the image."""
    from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
    from qgis.PyQt.QtWidgets import QApplication

    from terrazzo.plugin.panel.annotate_page import AnnotatePage

    QgsSettings().setValue("terrazzo/person", "Anna")
    QgsSettings().remove("terrazzo/annotate")
    layer = QgsRasterLayer(str(image), "image")
    QgsProject.instance().addMapLayer(layer)
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.window().resize(760, 560)
    canvas.window().show()
    canvas.setFixedSize(700, 500)
    canvas.setExtent(layer.extent())
    canvas.show()
    qgis_iface.setActiveLayer(layer)
    page = AnnotatePage(qgis_iface, None)
    page.resize(320, 700)
    page.show()
    QApplication.processEvents()
    yield page
    page.unload()
    page.close()
    page.deleteLater()
    canvas.setMinimumSize(0, 0)
    canvas.setMaximumSize(16_777_215, 16_777_215)
    QApplication.processEvents()


def dialog_of(page):
    from qgis.PyQt.QtWidgets import QApplication

    from terrazzo.plugin.panel.annotate_new import NewSessionDialog

    page.start.new.click()
    return next(w for w in QApplication.topLevelWidgets() if isinstance(w, NewSessionDialog) and w.isVisible())


@pytest.fixture
def session(page, tmp_path, image, truth):
    """A session of six tiles that corrects a map, made with the dialog and opened."""
    from qgis.core import QgsProject, QgsRasterLayer

    predicted = truth[1].copy()
    predicted[:50, :50] = WATER
    path = write_map(tmp_path / "map.tif", predicted, image)
    sure = np.full(predicted.shape, 90, np.uint8)
    sure[100:, 200:] = 30
    for file, kind in ((path, "OUTPUT"), (write_map(tmp_path / "sure.tif", sure, image), "CONFIDENCE")):
        layer = QgsRasterLayer(str(file), kind)
        layer.setCustomProperty("terrazzo/result", kind)
        QgsProject.instance().addMapLayer(layer)
    dialog = dialog_of(page)
    assert dialog.image.currentLayer().name() == "image" and dialog.begin.currentData() == "raster"
    assert dialog.map.currentLayer().name() == "OUTPUT" and dialog.confidence.currentLayer().name() == "CONFIDENCE"
    dialog.side.setValue(100)
    dialog.file.setFilePath(str(tmp_path / "mine.gpkg"))
    dialog.make.click()
    assert wait_until(lambda: page.bench.session is not None), dialog.notice.text()
    assert not dialog.isVisible()
    return page.bench.session


def hands_of(page):
    """Mouse and keys, over a canvas that shows the whole image."""
    canvas, view = page.desk.canvas, page.desk.overlay.view
    canvas.setExtent(view.map_extent(view.grid.window))
    canvas.setFocus()
    assert view.scale() > 1
    return Hands(page.desk)


def test_without_a_session_the_page_says_what_to_do(page):
    assert page.stack.currentIndex() == 0 and page.start.new.isEnabled()
    page.start.name.setText("  ")
    assert not page.start.new.isEnabled()
    page.start.name.setText("Berta")
    from terrazzo.plugin.qgis_bridge.session_run import person

    assert person() == "Berta"


def test_the_dialog_makes_a_session_and_the_page_opens_it(page, session):
    assert page.stack.currentIndex() == 1 and page.name.text() == "mine" and page.who.text() == "Anna"
    assert len(session.tiles) == 6 and session.tiles[0].uncertainty is not None
    assert page.desk.tool is not None and page.tools.buttons["brush"].isChecked()
    assert len(page.classes.buttons) == 9
    assert page.start._recent.count() == 1  # offered next time


def test_the_dialog_says_what_is_wrong_and_stays(page, tmp_path, image):
    dialog = dialog_of(page)
    (tmp_path / "there.gpkg").write_bytes(b"x")
    dialog.file.setFilePath(str(tmp_path / "there.gpkg"))
    dialog.make.click()
    assert wait_until(lambda: dialog.notice.text())
    assert "there.gpkg" in dialog.notice.text() and dialog.isVisible() and page.bench.session is None
    dialog.reject()


def test_tiles_can_be_the_polygons_of_a_layer_and_begin_with_others(page, tmp_path):
    from qgis.core import QgsFeature, QgsField, QgsGeometry, QgsProject, QgsVectorLayer
    from qgis.PyQt.QtCore import QVariant

    layers = []
    for name, value, box in (("tiles", "", (10, 10, 60, 60)), ("old", "Water", (10, 10, 30, 60))):
        layer = QgsVectorLayer("Polygon?crs=EPSG:32632", name, "memory")
        layer.dataProvider().addAttributes([QgsField("kind", QVariant.String)])
        layer.updateFields()
        feature = QgsFeature(layer.fields())
        x0, y0, x1, y1 = box
        feature.setGeometry(
            QgsGeometry.fromWkt(
                f"POLYGON(({500000 + x0} {5000000 - y0}, {500000 + x1} {5000000 - y0}, {500000 + x1} {5000000 - y1},"
                f" {500000 + x0} {5000000 - y1}, {500000 + x0} {5000000 - y0}))"
            )
        )
        feature["kind"] = value
        layer.dataProvider().addFeatures([feature])
        layers.append(layer)
        QgsProject.instance().addMapLayer(layer)
    dialog = dialog_of(page)
    dialog.area.setCurrentIndex(dialog.area.findData("polygons"))
    dialog.polygons.setLayer(layers[0])
    dialog.begin.setCurrentIndex(dialog.begin.findData("vector"))
    dialog.vector.setLayer(layers[1])
    dialog.field.setField("kind")
    assert dialog.polygons.isVisible() and dialog.field.isVisible() and not dialog.side.isVisible()
    dialog.file.setFilePath(str(tmp_path / "p.gpkg"))
    dialog.make.click()
    assert wait_until(lambda: page.bench.session is not None), dialog.notice.text()
    (tile,) = page.bench.session.tiles
    assert (tile.window.row, tile.window.col, tile.window.height, tile.window.width) == (20, 20, 100, 100)
    labels = page.bench.session.labels(tile.id)
    assert (labels[:, :40] == WATER).all() and not labels[:, 40:].any()


def test_next_takes_the_least_certain_tile_and_submit_goes_on(page, session):
    page.tiles.next.click()
    tile = page.bench.tile
    assert (tile.window.row, tile.window.col) == (100, 200) and tile.state == "labelling"
    assert page.desk.overlay.view.window().meet(tile.window) == tile.window  # it is in sight
    hands = hands_of(page)
    hands.key(key("Return"))
    assert wait_until(lambda: page.bench.tile_id != tile.id)
    assert session.tile(tile.id).state == "submitted" and page.bench.tile.state == "labelling"
    seen = {tile.id, page.bench.tile_id}
    for _ in range(4):  # Ctrl+Right goes on to tiles not seen yet, and leaves the others in work
        from qgis.PyQt.QtCore import Qt

        hands.key(key("Right"), Qt.KeyboardModifier.ControlModifier)
        seen.add(page.bench.tile_id)
    assert len(seen) == 6
    for _ in range(6):
        hands.key(key("Return"))
        wait_until(lambda: not page.bench.commits.waiting)
    assert all(tile.state == "submitted" for tile in session.tiles)
    assert "No tile is left" in page.status.text() and not page.tiles.submit.isEnabled()


def test_a_tile_submitted_by_mistake_can_be_taken_back(page, session):
    page.tiles.next.click()
    first = page.bench.tile_id
    page.tiles.submit.click()
    assert wait_until(lambda: page.bench.tile_id != first)
    page.tiles.menu.aboutToShow.emit()
    back = next(action for action in page.tiles.menu.actions() if "submitted last" in action.text())
    back.trigger()
    assert wait_until(lambda: page.bench.tile_id == first)
    assert session.tile(first).state == "labelling" and session.layer_of(first) == 0


def test_the_menu_changes_the_order_and_skips_with_a_reason(page, session, monkeypatch):
    from qgis.PyQt.QtWidgets import QInputDialog

    page.tiles.menu.aboutToShow.emit()
    texts = {action.text(): action for action in page.tiles.menu.actions()}
    texts["Next tile: in random order"].trigger()
    page.tiles.next.click()
    assert page.bench.tile.rank == 0
    monkeypatch.setattr(QInputDialog, "getText", lambda *_: ("clouds", True))
    tile = page.bench.tile_id
    page.tiles.menu.aboutToShow.emit()
    next(action for action in page.tiles.menu.actions() if "Skip" in action.text()).trigger()
    assert wait_until(lambda: session.tile(tile).state == "skipped")
    assert session.tile(tile).review.reason == "clouds"
    assert wait_until(lambda: page.bench.tile_id not in (None, tile))  # the next one is there
    texts = {action.text(): action for action in page.tiles.menu.actions()}
    texts["Next tile: where the model is least sure"].trigger()


def test_class_buttons_and_locks_do_what_the_keys_do(page, session):
    page.classes.buttons[WATER].click()
    assert page.bench.code == WATER
    hands = hands_of(page)
    hands.key(key("4"))
    assert page.classes.buttons[4].isChecked() and not page.classes.buttons[WATER].isChecked()
    hands.key(key("L"))
    assert page.classes.locks[4].isChecked() and session.locked == {4}
    page.classes.locks[4].click()
    assert not session.locked


def test_tool_buttons_follow_the_tool_and_its_settings(page, session):
    hands = hands_of(page)
    hands.key(key("E"))
    assert page.tools.buttons["erase"].isChecked() and page.tools.brush.isVisible()
    assert not page.tools.snap.isVisible()  # erasing does not snap
    page.tools.buttons["segments"].click()
    assert page.desk.tool.name == "segments" and page.tools.segments.isVisible()
    page.tools.buttons["brush"].click()
    page.tools.brush.number.setValue(33)
    assert page.bench.brush == 33
    hands.key(key("BracketLeft"))
    assert page.tools.brush.number.value() == page.bench.brush == 26
    assert "13" in page.tools.brush.ground.text()  # metres
    page.tools.buttons["brush"].click()  # a second click puts the tool down
    assert page.desk.tool is None and not any(b.isChecked() for b in page.tools.buttons.values())


def test_undo_and_redo_buttons_tell_whether_there_is_something(page, session):
    hands = hands_of(page)
    assert not page.tools.undo.isEnabled()
    hands.click(50, 50)
    assert page.tools.undo.isEnabled() and not page.tools.redo.isEnabled()
    after = hands.labels()
    page.tools.undo.click()
    hands.settle()
    assert not np.array_equal(hands.labels(), after)
    assert not page.tools.undo.isEnabled() and page.tools.redo.isEnabled()
    page.tools.redo.click()
    hands.settle()
    np.testing.assert_array_equal(hands.labels(), after)


def test_views_that_there_are_can_be_chosen(page, session):
    assert all(button.isEnabled() for button in page.show_row.modes.values())
    page.show_row.modes["difference"].click()
    assert page.bench.mode == "difference"
    hands_of(page).key(key("Space"))
    assert not page.show_row.eye.isChecked() and not page.bench.shown
    page.show_row.eye.click()
    assert page.bench.shown
    page.show_row.opacity.setValue(80)
    assert page.bench.opacity == 0.8
    page.tiles.next.click()
    page.show_row.place.click()
    assert "places to check in this tile" in page.status.text()


def test_progress_is_shown_with_areas_and_what_is_scarce(page, session):
    page.tiles.next.click()
    page.tiles.submit.click()
    assert wait_until(lambda: page.progress.bar.value() == 1)
    assert page.progress.bar.text() == "1 of 6 tiles done"
    counts = np.bincount(np.concatenate([session.labels(t.id).ravel() for t in session.tiles]), minlength=9)
    line = next(line for line in page.progress.bars.text().splitlines() if line.startswith("Water"))
    shown = float(line.split(": ")[1].split(" ")[0].replace(",", ""))
    assert shown == pytest.approx(counts[WATER] * 0.25, rel=0.002)  # on the ground, not on the map
    assert "100 %" in page.progress.text.text()
    scarce = [item for item in range(1, 9) if counts[item] < 0.25 / 8 * counts.sum()]
    assert page.progress.hint.isVisibleTo(page.progress) == bool(scarce)


def test_cleaning_up_merges_small_segments_of_the_tile(page, session):
    hands = hands_of(page)
    page.bench.set_brush(3)
    hands.key(key("5"))
    hands.click(20, 20)
    assert session.code_at(20, 20) == 5
    page.clean_up.size.setValue(50)
    page.clean_up.button.click()
    hands.settle()
    assert session.code_at(20, 20) == WATER
    page.tools.undo.click()
    hands.settle()
    assert session.code_at(20, 20) == 5


def test_export_writes_the_labels_to_the_pixel_and_shows_them(page, session, tmp_path):
    import rasterio
    from qgis.core import QgsProject

    hands = hands_of(page)
    hands.click(50, 50)
    page.export.which.setCurrentIndex(page.export.which.findData("all"))
    assert not page.export.button.isEnabled()
    page.export.raster.setFilePath(str(tmp_path / "labels.tif"))
    page.export.polygons.setFilePath(str(tmp_path / "labels.gpkg"))
    page.export.button.click()
    assert wait_until(lambda: "exported" in page.status.text()), page.status.text()
    with rasterio.open(tmp_path / "labels.tif") as dataset:
        np.testing.assert_array_equal(dataset.read(1), hands.labels())
    names = {layer.name() for layer in QgsProject.instance().mapLayers().values()}
    assert {"Labels", "Label polygons"} <= names


def test_a_session_that_somebody_writes_opens_for_reading(page, session, monkeypatch):
    from qgis.PyQt.QtWidgets import QMessageBox

    from terrazzo.plugin.annotation.session import open_session

    path = session.path
    page.bench.close()
    asked = []

    def answer(box):
        asked.append(box.text())
        box.buttons()[0].click() if "reading" in box.buttons()[0].text() else box.defaultButton().click()

    monkeypatch.setattr(QMessageBox, "exec", answer)
    monkeypatch.setattr(QMessageBox, "exec_", answer, raising=False)
    with open_session(path, "Berta"):
        assert page.open(str(path))
        assert asked and "Berta" in asked[0]
        assert page.bench.session.read_only and page.notice.isVisibleTo(page)
        assert not page.tiles.next.isEnabled() and not page.tools.undo.isEnabled()
        before = hands_of(page).labels()
        page.desk.activate("brush")
        hands = hands_of(page)
        hands.click(50, 50)
        np.testing.assert_array_equal(hands.labels(), before)


def test_closing_the_session_or_the_project_leaves_a_file_that_is_whole(page, session, tmp_path):
    from qgis.core import QgsProject

    hands = hands_of(page)
    hands.press(50, 50)
    hands.release(50, 50)  # not waited for
    path = session.path
    QgsProject.instance().clear()
    assert page.bench.session is None and page.stack.currentIndex() == 0 and page.desk.tool is None
    assert not path.with_name(path.name + "-wal").exists()
    assert page.open(str(path))
    assert page.bench.session.can_undo()


def test_every_control_explains_itself(page, session):
    from qgis.PyQt.QtWidgets import QAbstractButton, QAbstractSlider, QAbstractSpinBox, QComboBox, QScrollBar

    for kind in (QAbstractButton, QAbstractSpinBox, QComboBox, QAbstractSlider):
        for widget in page.findChildren(kind):
            if isinstance(widget, QScrollBar) or widget.objectName().startswith(("qt_", "mC")):
                continue
            parents = []
            parent = widget.parent()
            while parent is not None:
                parents.append(type(parent).__name__)
                parent = parent.parent()
            if {"QgsFileWidget", "QgsCollapsibleGroupBox", "QComboBoxPrivateContainer"} & set(parents[:2]):
                continue
            assert widget.toolTip() and widget.accessibleName(), (type(widget).__name__, widget.text())


def test_the_page_fits_a_narrow_panel(page, session):
    content = page.stack.currentWidget().widget()
    assert content.minimumSizeHint().width() <= 300
