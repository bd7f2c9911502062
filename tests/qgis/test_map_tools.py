"""Annotation tools: real mouse and key events on a real canvas, and what is in the GeoPackage afterwards."""

from __future__ import annotations

import time

import numpy as np
import pytest

from terrazzo.tests.support.annotation_desk import (
    ArrayStart,
    desk_maker,
    key,
    make_image,
    make_session,
    modifier,
    patchwork,
    polygons_in_file,
    rasterised,
    raw_polygons,
)

HEIGHT, WIDTH, SIDE = 300, 400, 100
ROAD, TREE, WATER = 4, 5, 6


@pytest.fixture(scope="module")
def scene():
    """The picture, the true codes, and a prediction that is wrong in a known square."""
    picture, truth = patchwork(HEIGHT, WIDTH, side=50)
    predicted = truth.copy()
    predicted[20:60, 20:60] = WATER
    confidence = np.full(truth.shape, 90, np.uint8)
    confidence[100:200, 100:200] = 40
    return picture, truth, predicted, confidence


@pytest.fixture
def image(tmp_path, scene):
    return make_image(tmp_path / "image.tif", scene[0])


@pytest.fixture
def session_file(tmp_path, image, scene):
    """Tiles of 100 pixels that start empty; the prediction can be looked at."""
    return make_session(tmp_path / "s.gpkg", image, SIDE, ArrayStart(scene[2], scene[3]), prefill=False)


@pytest.fixture
def make_hands(qgis_app, qgis_new_project, image):
    """A window with a canvas that shows the image; ``Hands`` of an opened session."""
    with desk_maker(image) as make:
        yield make


@pytest.fixture
def hands(make_hands, session_file):
    return make_hands(session_file)


def undo(hands) -> None:
    hands.key(key("Z"), modifier("Control"))


def redo(hands) -> None:
    hands.key(key("Z"), modifier("Control") | modifier("Shift"))


def check_file(hands, path) -> None:
    """The polygons of the file are valid, do not overlap, and burn to exactly the labels of the session."""
    polygons = [geometry for _, geometry in polygons_in_file(path)]
    assert all(geometry.IsValid() for geometry in polygons)
    labels = hands.labels()
    np.testing.assert_array_equal(rasterised(path, HEIGHT, WIDTH), labels)
    total = sum(geometry.GetArea() for geometry in polygons)
    assert total == pytest.approx(np.count_nonzero(labels) * 0.25)  # no pixel counts twice


# ---------------------------------------------------------------- brush, eraser, locks, undo


def test_a_brush_stroke_is_in_the_file_as_the_pixels_it_went_over(hands, session_file):
    hands.key(key("5"))
    hands.drag((30, 20), (30, 60))
    rows, cols = np.nonzero(hands.labels() == TREE)
    # 10 px wide, 40 long, round ends, within the pixel of the screen that the mouse can point at
    assert 40 * 10 + 40 <= rows.size <= 40 * 10 + 110
    assert rows.min() in (25, 26) and rows.max() in (34, 35)
    assert cols.min() in (15, 16) and cols.max() in (64, 65)
    check_file(hands, session_file)
    assert {code for code, _ in polygons_in_file(session_file)} == {TREE}


def test_painting_takes_the_place_from_other_classes_but_not_from_locked_ones(hands, session_file):
    hands.key(key("4"))
    hands.drag((50, 10), (50, 90))
    road = hands.labels() == ROAD
    hands.key(key("6"))
    hands.drag((10, 30), (90, 30))
    assert np.count_nonzero(road & (hands.labels() == WATER)) > 50  # water flooded the road
    undo(hands)
    hands.key(key("4"))
    hands.key(key("L"))
    hands.key(key("6"))
    hands.drag((10, 30), (90, 30))
    labels = hands.labels()
    assert np.count_nonzero(labels == WATER) > 500
    np.testing.assert_array_equal(labels == ROAD, road)
    check_file(hands, session_file)


def test_undo_restores_the_file_byte_for_byte_over_tools_and_tiles(hands, session_file):
    states = [raw_polygons(session_file)]
    for name, places in (
        ("B", [(50, 20), (50, 80)]),
        ("D", [(20, 20), (20, 70), (70, 70), (70, 20)]),
        ("E", [(50, 40), (60, 60)]),
        ("B", [(150, 150), (170, 180)]),  # another tile
    ):
        hands.key(key(name))
        hands.drag(*places)
        states.append(raw_polygons(session_file))
    assert len({repr(state) for state in states}) == 5
    for state in reversed(states[:-1]):
        undo(hands)
        assert raw_polygons(session_file) == state
    undo(hands)  # nothing is left: nothing happens
    assert raw_polygons(session_file) == states[0]
    for state in states[1:]:
        redo(hands)
        assert raw_polygons(session_file) == state


def test_undo_goes_on_after_closing_and_opening_the_session(hands, session_file):
    before = raw_polygons(session_file)
    hands.drag((50, 20), (50, 80))
    hands.desk.bench.close()
    hands.desk.bench.open(session_file, "Anna")
    hands.desk.activate("brush")
    undo(hands)
    assert raw_polygons(session_file) == before


def test_a_stroke_stays_inside_the_tiles_that_are_mine(hands, session_file):
    session = hands.desk.bench.session
    hands.drag((50, 60), (50, 140))  # begins in tile 1-1, goes on into 1-2, which is not mine
    labels = hands.labels()
    assert labels[50, 98] == 1 and not labels[:, 100:].any()
    hands.click(50, 150)  # a click there makes it mine
    assert session.tile_at(50, 150).state == "labelling"
    hands.drag((30, 60), (30, 140))
    assert hands.labels()[30, 60:140].all()
    check_file(hands, session_file)


def test_clicks_outside_all_tiles_change_nothing_and_say_why(hands):
    hands.canvas.setExtent(hands.canvas.extent().buffered(40))
    hands.click(-20, 50)
    assert not hands.labels().any()
    assert "task tile" in hands.desk.messages[-1]


def test_the_brush_size_follows_its_keys_and_the_wheel_with_shift(hands):
    from qgis.PyQt.QtCore import QPoint, QPointF, Qt
    from qgis.PyQt.QtGui import QWheelEvent
    from qgis.PyQt.QtWidgets import QApplication

    bench = hands.desk.bench
    hands.key(key("BracketRight"))
    hands.key(key("BracketRight"))
    assert bench.brush == 15
    hands.key(key("BracketLeft"))
    assert bench.brush == 12
    viewport, scale = hands.canvas.viewport(), hands.canvas.scale()
    point = hands.point(50, 50)
    wheel = QWheelEvent(
        QPointF(point),
        QPointF(viewport.mapToGlobal(point)),
        QPoint(0, 0),
        QPoint(0, 120),
        Qt.MouseButton.NoButton,
        modifier("Shift"),
        Qt.ScrollPhase.NoScrollPhase,
        False,
    )
    QApplication.sendEvent(viewport, wheel)
    assert bench.brush == 15 and hands.canvas.scale() == scale
    hands.click(50, 50)
    assert abs(np.count_nonzero(hands.labels()) - np.pi * 7.5**2) < 15


def test_escape_gives_up_a_stroke_that_is_being_drawn(hands, session_file):
    from qgis.PyQt.QtCore import Qt

    before = raw_polygons(session_file)
    hands.press(50, 20)
    hands.move(50, 60, button=Qt.MouseButton.LeftButton)
    assert shown(hands, 50, 50) == 1  # it is to be seen already
    hands.key(key("Escape"))
    assert shown(hands, 50, 50) == 0
    hands.move(50, 80, button=Qt.MouseButton.LeftButton)
    hands.release(50, 80)
    hands.settle()
    assert raw_polygons(session_file) == before


def test_what_is_shown_while_painting_is_what_comes_out(hands):
    from qgis.PyQt.QtCore import Qt

    hands.press(30, 20)
    for place in ((35, 50), (60, 55), (70, 20)):
        hands.move(*place, button=Qt.MouseButton.LeftButton)
    ahead = overlay_codes(hands)
    assert not hands.labels().any()
    hands.release(70, 20)
    hands.settle()
    np.testing.assert_array_equal(ahead, hands.labels())
    np.testing.assert_array_equal(overlay_codes(hands), hands.labels())


def overlay_codes(hands) -> np.ndarray:
    """The classes that the overlay shows, of the whole image, read from its pictures at full resolution."""
    from qgis.PyQt.QtWidgets import QApplication

    from terrazzo.plugin.map_tools.pictures import class_colours

    overlay = hands.desk.overlay
    hands.canvas.grab()
    end = time.monotonic() + 10
    while overlay._missing and time.monotonic() < end:
        QApplication.processEvents()
    table = class_colours(hands.desk.bench.legend)
    codes = {int(table[code]): code for code in range(9)}
    whole = np.zeros((HEIGHT, WIDTH), np.uint8)
    for (_, step), picture in overlay._pictures.items():
        assert step == 1
        part = np.vectorize(lambda pixel: codes[int(pixel)])(picture._pixels)
        whole[picture.window.slices(hands.desk.bench.session.grid.window)] = part
    return whole


def shown(hands, row: int, col: int) -> int:
    return int(overlay_codes(hands)[row, col])


# ---------------------------------------------------------------- polygon, lasso, fill, nudge, pick


def test_polygon_is_clicked_corner_by_corner_and_ended_with_enter(hands, session_file):
    hands.key(key("P"))
    hands.key(key("5"))
    corners = [(20, 20), (20, 80), (80, 80), (80, 20)]
    for corner in corners:
        hands.click(*corner)
        time.sleep(0.45)  # slower than a double click
    assert not hands.labels().any()
    hands.click(50, 10)  # a slip
    hands.key(key("Backspace"))
    hands.key(key("Return"))
    labels = hands.labels()
    assert abs(np.count_nonzero(labels == TREE) - 3600) <= 130
    assert labels[25:75, 25:75].all() and not labels[:18].any()
    assert hands.desk.bench.session.tiles[0].state == "labelling"  # Enter did not submit the tile
    check_file(hands, session_file)


def test_a_double_click_ends_a_polygon_and_undo_gives_up_one_that_is_begun(hands):
    hands.key(key("P"))
    for corner in ((20, 20), (20, 80)):
        hands.click(*corner)
    undo(hands)
    hands.key(key("Return"))
    assert not hands.labels().any()
    hands.click(20, 20)
    hands.click(20, 80)
    hands.click(80, 50)
    hands.click(80, 50)
    assert 1500 < np.count_nonzero(hands.labels()) < 2000


def test_freehand_area(hands, session_file):
    hands.key(key("D"))
    angles = np.linspace(0, 2 * np.pi, 40)
    hands.drag(*[(50 + 30 * np.sin(a), 50 + 30 * np.cos(a)) for a in angles])
    assert np.count_nonzero(hands.labels()) == pytest.approx(np.pi * 900, rel=0.05)
    check_file(hands, session_file)


def test_fill_changes_the_class_of_one_whole_segment(hands, session_file):
    hands.drag((20, 20), (20, 80))
    hands.drag((80, 20), (80, 80))
    upper = hands.labels() > 0
    upper[50:] = False
    hands.key(key("C"))
    hands.key(key("6"))
    hands.click(20, 50)
    labels = hands.labels()
    assert (labels[upper] == WATER).all()
    assert np.count_nonzero(labels == WATER) == np.count_nonzero(upper) and (labels == 1).any()
    hands.click(50, 90)  # the unknown rest of the tile, and no other tile
    labels = hands.labels()
    assert np.count_nonzero(labels[:100, :100] == 0) == 0 and not labels[:, 100:].any()
    check_file(hands, session_file)


def test_nudge_pushes_the_boundary_of_the_side_that_was_pressed(hands, session_file):
    hands.key(key("D"))
    hands.drag((10, 10), (10, 50), (90, 50), (90, 10))
    hands.key(key("2"))
    hands.drag((10, 50), (10, 90), (90, 90), (90, 50))
    edge = int(np.flatnonzero(hands.labels()[50] == 1).max())
    hands.key(key("7"))  # the class in hand plays no part
    hands.key(key("N"))
    hands.drag((50, edge - 6), (50, edge + 6))
    labels = hands.labels()
    assert (labels[50, edge - 5 : edge + 8] == 1).all()
    assert labels[20, edge + 4] == 2 and 7 not in labels
    check_file(hands, session_file)


def test_alt_click_and_the_pick_tool_take_a_class_in_hand(hands):
    bench = hands.desk.bench
    hands.key(key("5"))
    hands.drag((50, 20), (50, 60))
    hands.key(key("1"))
    before = hands.labels()
    hands.click(50, 40, modifier("Alt"))
    assert bench.code == TREE
    np.testing.assert_array_equal(hands.labels(), before)
    hands.key(key("1"))
    hands.key(key("K"))
    hands.click(50, 40)
    assert bench.code == TREE and hands.desk.tool.name == "brush"


# ---------------------------------------------------------------- the prediction


def test_accepting_the_prediction_where_it_is_drawn_around(hands, session_file, scene):
    hands.key(key("Y"))
    hands.drag((10, 10), (10, 70), (70, 70), (70, 10))
    labels = hands.labels()
    assert np.count_nonzero(labels) == pytest.approx(3600, abs=130)
    np.testing.assert_array_equal(labels[labels > 0], scene[2][labels > 0])
    undo(hands)
    assert not hands.labels().any()
    hands.click(40, 40)  # the segment of the prediction under the pointer, within the tile
    labels = hands.labels()
    assert (labels[20:60, 20:60] == WATER).all() and set(np.unique(labels)) == {0, WATER}
    check_file(hands, session_file)


def test_g_goes_round_the_views_and_space_hides_the_overlay(hands, scene):
    bench = hands.desk.bench
    hands.key(key("Y"))
    hands.drag((0, 0), (0, 99), (99, 99), (99, 0))
    hands.key(key("3"))
    hands.key(key("B"))
    hands.drag((80, 20), (80, 80))
    hands.key(key("G"))
    assert bench.mode == "prediction"
    np.testing.assert_array_equal(overlay_codes(hands), scene[2])
    hands.key(key("G"))
    assert bench.mode == "difference"
    differs = (hands.labels() != scene[2]) & (hands.labels() > 0)
    np.testing.assert_array_equal(overlay_codes(hands), np.where(differs, hands.labels(), 0))
    hands.key(key("G"))
    assert bench.mode == "mine"
    hands.key(key("H"))
    assert bench.mode == "confidence"
    hands.key(key("Space"))
    assert not bench.shown
    hands.drag((40, 20), (40, 80))  # painting shows what is painted
    assert bench.shown and bench.mode == "mine"


def test_holding_space_still_pans_the_map(hands):
    from qgis.PyQt.QtCore import Qt
    from qgis.PyQt.QtTest import QTest

    centre = hands.canvas.center()
    hands.move(50, 50)
    QTest.keyPress(hands.canvas, key("Space"))
    for step in range(6):
        hands.move(50 + 10 * step, 50)
    QTest.keyRelease(hands.canvas, key("Space"))
    assert abs(hands.canvas.center().y() - centre.y()) > 10
    assert hands.desk.bench.shown
    hands.move(50, 50, button=Qt.MouseButton.NoButton)


# ---------------------------------------------------------------- other ways to look at it


@pytest.mark.parametrize(("crs", "rotation"), [("EPSG:3857", 0.0), ("EPSG:4326", 0.0), (None, 33.0)])
def test_painting_hits_the_same_pixels_in_other_projections_and_rotated(make_hands, session_file, crs, rotation):
    from qgis.core import QgsCoordinateTransform, QgsPointXY, QgsProject

    hands = make_hands(session_file, crs=crs, rotation=rotation)
    view = hands.desk.overlay.view
    for row, col in ((5, 5), (150, 200), (290, 390)):
        x, y = view.grid.xy(row, col)
        to_map = QgsCoordinateTransform(view.crs, hands.canvas.mapSettings().destinationCrs(), QgsProject.instance())
        where = hands.canvas.getCoordinateTransform().transform(to_map.transform(QgsPointXY(x, y)))
        ours = view.point(row, col)
        assert abs(where.x() - ours.x()) < 0.2 and abs(where.y() - ours.y()) < 0.2  # pixels of the screen
    hands.drag((50, 20), (50, 80))
    labels = hands.labels()
    assert labels[50, 20:81].all() and not labels[:43].any() and not labels[57:].any()
    check_file(hands, session_file)


def test_a_rotated_image_is_painted_on_its_own_pixels(make_hands, tmp_path, scene):
    import rasterio

    turned = (
        rasterio.Affine.translation(500000, 5000000) * rasterio.Affine.rotation(25) * rasterio.Affine.scale(0.5, -0.5)
    )
    image = make_image(tmp_path / "turned.tif", scene[0], transform=turned)
    path = make_session(tmp_path / "turned.gpkg", image, SIDE)
    hands = make_hands(path)
    hands.drag((50, 20), (50, 80))
    labels = hands.labels()
    assert labels[50, 20:81].all() and np.count_nonzero(labels) < 800
    assert sum(g.GetArea() for _, g in polygons_in_file(path)) == pytest.approx(np.count_nonzero(labels) * 0.25)


def test_zoomed_out_a_stroke_still_covers_every_pixel_it_went_over(make_hands, session_file):
    hands = make_hands(session_file)
    hands.canvas.zoomByFactor(6)
    hands.desk.bench.set_brush(30)
    hands.drag((50, 20), (50, 80))
    labels = hands.labels()
    assert labels[40:60, 20:80].all() and 2000 < np.count_nonzero(labels) < 3000
    check_file(hands, session_file)


def test_a_map_that_shows_places_far_off_does_no_harm(hands):
    """A project in degrees whose map still shows metres, as right after a layer was added to an empty project."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsRectangle

    hands.canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:4326"))
    hands.canvas.setExtent(QgsRectangle(500000, 4999800, 500200, 5000000))
    view = hands.desk.overlay.view
    assert view.window().empty
    hands.canvas.grab()
    hands.click(50, 50)
    assert not hands.labels().any()


def test_j_goes_from_one_unsure_place_of_the_tile_to_the_next(hands):
    bench, view = hands.desk.bench, hands.desk.overlay.view
    hands.key(key("J"))
    assert "No tile" in hands.desk.messages[-1]
    bench.take_tile(bench.session.tile_at(150, 150).id)  # 40 % everywhere
    before = view.window()
    hands.key(key("J"))
    seen = view.window()
    assert "places to check" in hands.desk.messages[-1]
    assert seen.height < before.height and seen.meet(bench.tile.window) == bench.tile.window
    hands.key(key("J"))
    assert "sure" in hands.desk.messages[-1] and view.window() == seen
    bench.take_tile(bench.session.tile_at(50, 50).id)  # 90 % everywhere
    hands.key(key("J"))
    assert "more places" in hands.desk.messages[-1]


def test_corners_of_a_polygon_may_lie_beside_the_tiles(hands, session_file):
    hands.canvas.setExtent(hands.canvas.extent().buffered(20))
    hands.key(key("P"))
    for corner in ((20, 60), (-20, 60), (-20, 130), (20, 130)):
        hands.click(*corner)
        time.sleep(0.05)
    hands.key(key("Return"))
    labels = hands.labels()
    assert labels[:19, 62:98].all() and not labels[:, 100:].any()  # the next tile is nobody's
    check_file(hands, session_file)


def test_strokes_may_begin_beside_the_tile_whose_edge_they_reach(hands, session_file):
    hands.canvas.setExtent(hands.canvas.extent().buffered(20))
    hands.drag((-30, 50), (-30, 60))  # reaches nothing
    assert not hands.labels().any() and "task tile" in hands.desk.messages[-1]
    hands.click(50, 50)  # the first tile is mine now
    hands.drag((-3, 20), (-3, 60))
    assert hands.labels()[:2, 22:58].all()
    hands.key(key("D"))
    hands.drag((-15, 70), (30, 70), (30, 90), (-15, 90))
    assert hands.labels()[:29, 72:88].all()
    check_file(hands, session_file)
