"""The results page: what a map says is right, and every control does what it says."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsCoordinateReferenceSystem, QgsPointXY, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from terrazzo.tests.support.tiny_model import REFERENCE_COLOURS, paint

from .conftest import write_raster
from .panel_support import add_layer, canvas_click, press, wait_for_end

BUILDING, TREE, NODATA = 8, 5, 0


@pytest.fixture
def codes():
    """Known truth, 256 x 320 at 0.25 m: trees, three buildings, and a corner without data."""
    codes = np.full((256, 320), TREE, np.uint8)
    codes[40:80, 40:120] = BUILDING
    codes[100:120, 200:220] = BUILDING
    codes[200:204, 10:14] = BUILDING
    codes[240:, 300:] = NODATA
    return codes


@pytest.fixture
def results(page, qgis_iface, codes, tmp_path, out, qtbot):
    """The results page with a map of ``codes``; of one building the model is less sure."""
    image = paint(codes).astype(int)
    unsure = (REFERENCE_COLOURS[BUILDING - 1].astype(int) * 55 + REFERENCE_COLOURS[0].astype(int) * 45) // 100
    image[:, 100:120, 200:220] = unsure[:, None, None]
    path = write_raster(tmp_path / "image.tif", image.astype(np.uint8), nodata=0)
    canvas = qgis_iface.mapCanvas()
    canvas.resize(640, 512)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    layer = add_layer(qgis_iface, path, "image")
    canvas.setExtent(layer.extent())
    page.setup.groups.polygons.setChecked(True)
    page.setup.groups.folder.setFilePath(str(out))
    page.start()
    wait_for_end(qtbot, page)
    assert page.to_results.isChecked()
    del layer
    return page.results


def the_map():
    return QgsProject.instance().mapLayersByName("Land cover")[0]


def rows_of(table):
    return [[table.item(r, c).text() for c in range(3)] for r in range(table.rowCount())]


def test_without_a_map_it_says_what_to_do(page, qtbot):
    press(qtbot, page.to_results)
    assert "Map an image" in page.results.empty.text()
    assert not page.results.body.isVisible()
    assert not page.foot.start.isVisible()


def test_areas_are_right(results, codes):
    valid = np.count_nonzero(codes)
    buildings = np.count_nonzero(codes == BUILDING)
    hectare = 160000  # pixels of 0.25 m
    rows = rows_of(results.table)
    assert len(rows) == 8
    assert rows[0] == ["Tree", f"{(valid - buildings) / hectare:.2f}", f"{100 - 100 * buildings / valid:.1f}"]
    assert rows[1] == ["Building", f"{buildings / hectare:.2f}", f"{100 * buildings / valid:.1f}"]
    assert f"{valid / hectare:.2f} ha mapped, 2 classes" in results.headline.text()
    pieces = results.chart.pieces
    assert [p.name for p in pieces] == ["Tree", "Building"]
    assert [p.colour.name() for p in pieces] == ["#226126", "#de1f07"]


def test_chart_and_table_go_together(results, qtbot):
    chart = results.chart
    picture = chart.grab().toImage()
    scale = picture.width() / chart.width()
    y = round(picture.height() * 0.25)
    assert picture.pixelColor(round(8 * scale), y).name() == "#226126"
    assert picture.pixelColor(picture.width() - round(8 * scale), y).name() == "#de1f07"
    qtbot.mouseClick(chart, Qt.MouseButton.LeftButton, pos=QPoint(chart.width() - 5, 8))
    assert results.table.current_code() == BUILDING
    qtbot.keyClick(chart, Qt.Key.Key_Left)
    assert results.table.current_code() == TREE


def test_table_is_copied_and_saved(results, tmp_path, codes, qtbot):
    press(qtbot, results.copy)
    lines = QgsApplication.clipboard().text().splitlines()
    assert lines[0].split("\t") == ["Class", "Area (ha)", "Share (%)", "Pixels", "Segments"]
    assert lines[2].split("\t")[0] == "Building"
    assert lines[2].split("\t")[3:] == [str(np.count_nonzero(codes == BUILDING)), "3"]
    results.save_table(str(tmp_path / "areas.csv"))
    with open(tmp_path / "areas.csv", newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert {row["name"]: int(row["pixels"]) for row in rows}["Building"] == np.count_nonzero(codes == BUILDING)
    results.save_table(str(tmp_path / "no folder" / "x.csv"))
    assert "cannot be written" in str(results._iface.messageBar().messages)


def test_classes_are_hidden_and_shown(results, qtbot):
    table = results.table

    def alpha():
        return {int(c.value): c.color.alpha() for c in the_map().renderer().classes()}[BUILDING]

    def drawn():
        renderer = QgsProject.instance().mapLayersByName("Land cover polygons")[0].renderer()
        return renderer.categories()[renderer.categoryIndexForValue(BUILDING)].renderState()

    table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    assert alpha() == 0
    assert not drawn()
    table.setCurrentCell(1, 0)
    qtbot.keyClick(table, Qt.Key.Key_Space)
    assert alpha() == 255
    assert drawn()


def test_goes_to_the_largest_segments(results, qgis_iface, qtbot):
    canvas = qgis_iface.mapCanvas()
    results.table.pick(BUILDING)
    assert "Building" in results.segments.label.text()
    places = [(80, 60), (210, 110), (12, 202)]  # column, row of the middles, largest building first
    for number, (column, row) in enumerate(places, 1):
        press(qtbot, results.segments.after)
        qtbot.waitUntil(lambda n=number: f"number {n} of 3" in results.segments.label.text(), timeout=10000)
        centre = canvas.extent().center()
        assert (centre.x(), centre.y()) == pytest.approx((500000 + column / 4, 5000000 - row / 4), abs=0.6)
    assert "1 m²" in results.segments.label.text().replace("\xa0", " ")  # newer QGIS: a blank that does not break
    assert not results.segments.after.isEnabled()
    press(qtbot, results.segments.before)
    assert "number 2 of 3, 25 m²" in results.segments.label.text().replace("\xa0", " ")


def test_a_click_on_the_map_tells_class_and_confidence(results, qgis_iface, qtbot):
    canvas = qgis_iface.mapCanvas()
    before = canvas.mapTool()
    press(qtbot, results.identify.button)
    canvas_click(canvas, QgsPointXY(500000 + 5, 5000000 - 5))
    assert results.identify.label.text() == "Tree, 100 % sure"
    canvas_click(canvas, QgsPointXY(500000 + 52.5, 5000000 - 27.5))
    name, sure = results.identify.label.text().split(", ")
    assert name == "Building"
    assert int(sure.split(" ")[0]) < 95
    canvas_click(canvas, QgsPointXY(500000 + 79, 5000000 - 63))
    assert results.identify.label.text() == "No data here."
    press(qtbot, results.identify.button)
    assert canvas.mapTool() is before


def test_points_out_where_to_look(results, qtbot):
    confidence = QgsProject.instance().mapLayersByName("Confidence")[0]
    node = QgsProject.instance().layerTreeRoot().findLayer(confidence.id())
    assert not node.itemVisibilityChecked()
    results.doubt.slider.setValue(99)
    qtbot.waitUntil(lambda: "below 99 %" in results.doubt.note.text(), timeout=10000)
    share = float(results.doubt.note.text().split(" %")[0])
    assert share == pytest.approx(100 * 400 / (256 * 320 - 320), abs=0.1)
    press(qtbot, results.doubt.check)
    node = QgsProject.instance().layerTreeRoot().findLayer(confidence.id())
    assert node.itemVisibilityChecked()
    assert node.parent().children()[0] is node  # over the map
    block = confidence.renderer().block(1, confidence.extent(), 320, 256, None)
    shown = np.array([[block.color(r, c) >> 24 > 0 for c in range(320)] for r in range(256)])
    assert shown[110, 210]
    assert np.count_nonzero(shown) == 400
    press(qtbot, results.doubt.check)
    assert not node.itemVisibilityChecked()
    del confidence, node, block


def test_colours_for_the_colour_blind(results, qtbot):
    from terrazzo.plugin.landcover.legend import load_legend
    from terrazzo.plugin.landcover.palette import _lab
    from terrazzo.plugin.panel.palettes import SAFE, seen, with_palette

    layer = the_map()
    standard = [c.color.name() for c in layer.renderer().classes()]
    results.table.item(1, 0).setCheckState(Qt.CheckState.Unchecked)
    results.palette_choice.setCurrentIndex(1)
    results.palette_choice.activated.emit(1)
    colours = [c.color for c in layer.renderer().classes()]
    assert [c.name() for c in colours] != standard
    assert [c.alpha() for c in colours].count(0) == 1  # a hidden class stays hidden
    for name in ("openearthmap", "worldcover-10m"):
        rgb = np.array([c.rgb for c in with_palette(load_legend(name), SAFE).classes])
        for view in seen(rgb):
            lab = _lab(view)
            apart = np.linalg.norm(lab[:, None] - lab[None], axis=2)
            assert apart[~np.eye(len(rgb), dtype=bool)].min() > 19, name
    results.palette_choice.setCurrentIndex(0)
    results.palette_choice.activated.emit(0)
    assert [c.color.name() for c in layer.renderer().classes()] == standard
    del layer


def test_maps_of_the_toolbox_are_looked_at_too(page, run, scene, scene_codes, out, qtbot):
    """They bring no figures: the page measures them."""
    run(INPUT=scene, OUTPUT=str(out / "map.tif"))
    layer = QgsRasterLayer(str(out / "map.tif"), "by hand")
    QgsProject.instance().addMapLayer(layer)
    press(qtbot, page.to_results)
    qtbot.waitUntil(lambda: page.results.body.isVisible(), timeout=10000)
    assert page.results.maps.currentText() == "by hand"
    assert f"{np.count_nonzero(scene_codes) / 160000:.2f} ha" in page.results.headline.text()
    assert not page.results.doubt.check.isEnabled()
    QgsProject.instance().removeMapLayer(layer.id())
    qtbot.waitUntil(lambda: not page.results.has_maps(), timeout=5000)
    del layer


def test_several_maps_are_told_apart(page, qgis_iface, scene, qtbot):
    for name in ("first", "second"):
        add_layer(qgis_iface, scene, name)
        press(qtbot, page.to_setup)
        page.start()
        wait_for_end(qtbot, page)
    names = [page.results.maps.itemText(i) for i in range(page.results.maps.count())]
    assert sorted(names) == ["Land cover of first", "Land cover of second"]
    assert page.results.maps.currentText() == "Land cover of second"  # the one that has just come


def test_chart_is_read_out(results):
    assert "Tree 94" in results.chart.accessibleDescription() or "Tree 95" in results.chart.accessibleDescription()
    QTest.keyClick(results.table, Qt.Key.Key_C, Qt.KeyboardModifier.ControlModifier)
    assert "Building" in QgsApplication.clipboard().text()
