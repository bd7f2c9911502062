"""The area to be mapped: drawn on the canvas with real events, or taken from selected features."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.gui import QgsRubberBand
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest

from .conftest import read_raster
from .panel_support import add_layer, canvas_click, press, wait_for_end, wait_for_facts

VIEW = QgsRectangle(500000, 4999936, 500080, 5000000)  # of the scene


@pytest.fixture
def canvas(page, qgis_iface, scene, qtbot):
    """The canvas with the scene in it, four screen pixels per metre."""
    canvas = qgis_iface.mapCanvas()
    canvas.resize(640, 512)
    canvas.window().show()
    qtbot.waitUntil(lambda: canvas.mapSettings().outputSize().width() > 600, timeout=5000)
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    add_layer(qgis_iface, scene, "image")
    canvas.setExtent(VIEW)
    return canvas


def bands(canvas):
    """Rubber bands that show something."""
    return [i for i in canvas.scene().items() if isinstance(i, QgsRubberBand) and i.size()]


def at(canvas, x, y):
    place = canvas.getCoordinateTransform().transform(QgsPointXY(500000 + x, 4999936 + y))
    return QPoint(round(place.x()), round(place.y()))


def move_and(canvas, action, place, button=Qt.MouseButton.LeftButton):
    QTest.mouseMove(canvas.viewport(), place)
    action(canvas.viewport(), button, Qt.KeyboardModifier.NoModifier, place)


def test_a_drawn_rectangle_is_mapped(page, canvas, scene_codes, out, qtbot):
    area = page.setup.area
    area.choose("rectangle")
    wait_for_facts(qtbot, page)
    assert "Draw the area" in page.foot.warnings.text()
    assert not page.foot.start.isEnabled()
    before = canvas.mapTool()
    press(qtbot, area.draw)
    assert "Drag" in area.note.text()
    move_and(canvas, QTest.mousePress, at(canvas, 20, 16))
    QTest.mouseMove(canvas.viewport(), at(canvas, 40, 30))
    assert bands(canvas)
    move_and(canvas, QTest.mouseRelease, at(canvas, 60, 48))
    assert canvas.mapTool() is before  # the person has the tool back
    assert not area.draw.isChecked()
    assert "ha" in area.note.text()
    page.setup.groups.folder.setFilePath(str(out))
    wait_for_facts(qtbot, page)
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    mapped = read_raster(out / "image_landcover.tif")
    assert mapped.shape == pytest.approx((128, 160), abs=4)
    assert np.count_nonzero(mapped) == mapped.size


def test_a_drawn_polygon_is_mapped(page, canvas, scene_codes, out, qtbot):
    area = page.setup.area
    area.choose("polygon")
    press(qtbot, area.draw)
    for x, y in ((20, 16), (60, 16), (10, 40)):
        move_and(canvas, QTest.mouseClick, at(canvas, x, y))
    QTest.keyClick(canvas, Qt.Key.Key_Backspace)  # the last one was wrong
    move_and(canvas, QTest.mouseClick, at(canvas, 60, 48))
    move_and(canvas, QTest.mouseClick, at(canvas, 60, 48), Qt.MouseButton.RightButton)
    assert area._tool is None
    wait_for_facts(qtbot, page)
    assert "0.06 ha" in area.note.text()  # a right triangle of 40 m x 32 m
    page.setup.groups.folder.setFilePath(str(out))
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    mapped = read_raster(out / "image_landcover.tif")
    assert np.count_nonzero(mapped) == pytest.approx(160 * 128 / 2, rel=0.04)
    # The polygon stays in sight while it counts, and no longer.
    assert bands(canvas)
    area.choose("whole")
    assert not bands(canvas)


def test_escape_gives_up_drawing(page, canvas, qtbot):
    area = page.setup.area
    area.choose("polygon")
    before = canvas.mapTool()
    press(qtbot, area.draw)
    move_and(canvas, QTest.mouseClick, at(canvas, 20, 16))
    QTest.keyClick(canvas, Qt.Key.Key_Escape)
    assert canvas.mapTool() is before
    assert not bands(canvas)
    assert not area.draw.isChecked()


def test_another_tool_ends_drawing(page, canvas, qgis_iface, qtbot):
    from qgis.gui import QgsMapToolPan

    area = page.setup.area
    area.choose("rectangle")
    press(qtbot, area.draw)
    pan = QgsMapToolPan(canvas)
    canvas.setMapTool(pan)
    assert not area.draw.isChecked()
    assert canvas.mapTool() is pan
    canvas.unsetMapTool(pan)


def test_selected_features_are_mapped(page, canvas, scene_codes, out, qtbot):
    """In another CRS than the image. Nothing selected: all of them."""
    layer = QgsVectorLayer("Polygon?crs=EPSG:32633&field=id:integer", "parcels", "memory")
    shapes = ((20, 16, 60, 48), (0, 0, 10, 10))
    from qgis.core import QgsCoordinateTransform

    transform = QgsCoordinateTransform(QgsCoordinateReferenceSystem("EPSG:32632"), layer.crs(), QgsProject.instance())
    features = []
    for x0, y0, x1, y1 in shapes:
        feature = QgsFeature(layer.fields())
        box = QgsRectangle(500000 + x0, 4999936 + y0, 500000 + x1, 4999936 + y1)
        geometry = QgsGeometry.fromRect(box)
        geometry.transform(transform)
        feature.setGeometry(geometry)
        features.append(feature)
    _, added = layer.dataProvider().addFeatures(features)
    QgsProject.instance().addMapLayer(layer)
    area = page.setup.area
    area.choose("features")
    assert "all 2 features" in area.note.text()
    layer.selectByIds([added[0].id()])
    assert "1 selected" in area.note.text()
    page.setup.groups.folder.setFilePath(str(out))
    wait_for_facts(qtbot, page)
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    mapped = read_raster(out / "image_landcover.tif")
    assert np.count_nonzero(mapped) == pytest.approx(160 * 128, rel=0.04)
    layer.removeSelection()
    press(qtbot, page.to_setup)
    press(qtbot, page.foot.start)
    wait_for_end(qtbot, page)
    more = np.count_nonzero(read_raster(out / "image_2_landcover.tif"))
    assert more == pytest.approx(160 * 128 + 40 * 40, rel=0.04)
    del layer, features, added


def test_without_polygons_it_says_what_to_do(page, canvas, qtbot):
    page.setup.area.choose("features")
    wait_for_facts(qtbot, page)
    assert "no layer of polygons" in page.foot.warnings.text()
    assert not page.foot.start.isEnabled()


def test_a_click_alone_is_no_rectangle(page, canvas, qtbot):
    """Two clicks at two corners are."""
    area = page.setup.area
    area.choose("rectangle")
    press(qtbot, area.draw)
    canvas_click(canvas, QgsPointXY(500020, 4999952))
    assert area.drawn() == ("", "")
    canvas_click(canvas, QgsPointXY(500060, 4999984))
    assert QgsGeometry.fromWkt(area.drawn()[0]).area() == pytest.approx(40 * 32, rel=0.05)
