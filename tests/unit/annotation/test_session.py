"""A session as an annotator meets it: paint, lock classes, take back, close, open again where one left."""

from __future__ import annotations

import threading
import time

import numpy as np
import pytest
from osgeo import ogr

from terrazzo.plugin.annotation.edits import MAIN, Edit
from terrazzo.plugin.annotation.errors import ReviewError
from terrazzo.plugin.annotation.grid import Window
from terrazzo.plugin.annotation.journal import replayed
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.start_from import RasterStart
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.tests.support.sessions import LEGEND, ROTATED, box, new_session, patches, rows_of, work, write_map


def features(path, layer="annotations"):
    """Attributes and geometry of all features, as GDAL reads them."""
    dataset = ogr.Open(str(path))
    return [(f.items(), f.GetGeometryRef().Clone()) for f in dataset.GetLayerByName(layer)]


def prefilled(folder, **more):
    path = folder / "image.tif"
    if not path.exists():
        new_session(folder, name="unused.gpkg")
    codes = patches(80, 96)
    start = RasterStart(write_map(folder / "map.tif", codes, path), LEGEND)
    return new_session(folder, start=start, **more), codes


def test_a_stroke_is_in_the_file_at_once_and_any_gis_reads_it(tmp_path):
    path = new_session(tmp_path)
    with work(path) as session:
        session.start(1)
        done = box(session, 1, 5, 6, 10, 20, 5)
        assert done.pixels == 200
        assert done.windows == {1: (5, 6, 10, 20)}
        ((attributes, geometry),) = features(path)  # another reader, while the session is open
        assert attributes["code"] == 5
        assert attributes["class"] == "Tree"
        assert attributes["annotator"] == "Anna"
        assert attributes["pixels"] == 200
        assert attributes["area_m2"] == pytest.approx(50, rel=1e-3)
        assert geometry.GetEnvelope() == (500003.0, 500013.0, 4999992.5, 4999997.5)
        assert geometry.Area() == 50.0
    assert [name for name in ("-wal", "-shm") if path.with_name(path.name + name).exists()] == []
    dataset = ogr.Open(str(path))
    assert [dataset.GetLayer(i).GetName() for i in range(dataset.GetLayerCount())] == [
        "task_tiles",
        "annotations",
        "second_annotations",
        "issues",
        "journal",
        "meta",
    ]
    layer = dataset.GetLayerByName("annotations")
    layer.SetSpatialFilterRect(500002, 4999996, 500004, 4999998)  # goes through the spatial index
    assert layer.GetFeatureCount() == 1
    layer.SetSpatialFilterRect(500020, 4999996, 500024, 4999998)
    assert layer.GetFeatureCount() == 0
    assert [round(g.Area()) for _, g in features(path, "task_tiles")] == [400, 400, 160, 400, 400, 160]


def test_painting_takes_from_other_classes_but_not_from_locked_ones(tmp_path):
    with work(new_session(tmp_path)) as session:
        session.start(1)
        box(session, 1, 0, 0, 10, 10, 4)
        session.locked.add(4)
        done = box(session, 1, 5, 0, 10, 10, 6)
        assert done.pixels == 50
        labels = session.labels(1)
        assert (labels[:10, :10] == 4).all()
        assert (labels[10:15, :10] == 6).all()
        assert box(session, 1, 0, 0, 5, 5, 0, "erase") is None
        session.locked.clear()
        box(session, 1, 0, 0, 5, 10, 0, "erase")
        assert not labels[:5, :10].any()  # the view follows
        with pytest.raises(ValueError, match="read-only"):
            labels[0, 0] = 1


def test_a_stroke_over_several_tiles_is_one_step_and_leaves_foreign_tiles_alone(tmp_path):
    with work(new_session(tmp_path)) as session:
        session.start(1)
        session.start(2)
        mask = np.ones((20, 96), bool)
        done = session.apply(Edit("brush", 0, 0, mask, 2))
        assert set(done.windows) == {1, 2}
        assert not session.labels(3).any()
        assert session.undo().pixels == 1600
        assert not session.labels(1).any()
        assert not session.labels(2).any()
        assert session.undo() is None
        with pytest.raises(ReviewError, match="not yours to change"):
            box(session, 3, 0, 0, 3, 3, 1)
        assert session.apply(Edit("brush", -30, -30, np.ones((5, 5), bool), 2)) is None  # beside the image
        session.apply(Edit("brush", -3, -3, np.ones((5, 5), bool), 2))
        assert np.count_nonzero(session.labels(1)) == 4


def test_undo_brings_back_equal_bytes_also_after_opening_again(tmp_path):
    path, codes = prefilled(tmp_path)
    with work(path) as session:
        session.start(1)
        session.start(2)
        states = [rows_of(session)]
        for tile, row, col, code in ((1, 3, 4, 7), (2, 8, 0, 0), (1, 0, 0, 3), (2, 20, 20, 5), (1, 30, 10, 1)):
            box(session, tile, row, col, 9, 13, code)
            states.append(rows_of(session))
        assert session.undo().tool == "undo"
        assert rows_of(session) == states[4]
    with work(path) as session:  # one undo stack over tools, tiles and sittings
        assert session.can_redo()
        session.redo()
        assert rows_of(session) == states[5]
        for state in reversed(states[:-1]):
            session.undo()
            assert rows_of(session) == state
        assert not session.can_undo()
        assert np.array_equal(session.labels(1), codes[:40, :40])
        for state in states[1:]:
            session.redo()
            assert rows_of(session) == state
        session.undo()
        box(session, 1, 0, 0, 2, 2, 6)  # a new stroke ends what could be redone
        assert not session.can_redo()
        assert session.redo() is None


def test_undo_passes_over_tiles_that_are_submitted(tmp_path):
    with work(new_session(tmp_path)) as session:
        session.start(1)
        session.start(2)
        box(session, 1, 0, 0, 3, 3, 1)
        box(session, 2, 0, 0, 3, 3, 2)
        session.apply(Edit("brush", 10, 30, np.ones((4, 20), bool), 3))  # both tiles
        session.submit(2)
        assert not session.can_undo()  # the last step in tile 1 reaches into tile 2
        box(session, 1, 20, 20, 3, 3, 1)
        assert session.undo().windows == {1: (20, 20, 3, 3)}
        assert session.undo() is None
        session.review(2, "withdraw")
        assert set(session.undo().windows) == {1, 2}
        assert set(session.undo().windows) == {2}
        assert set(session.undo().windows) == {1}


def test_nobody_undoes_what_others_did(tmp_path):
    path = new_session(tmp_path)
    with work(path) as session:
        session.start(1)
        box(session, 1, 0, 0, 3, 3, 1)
    with work(path, "Ben") as session:
        session.review(1, "take over")
        assert session.undo() is None
        box(session, 1, 2, 2, 3, 3, 2)
        assert {row[4] for row in features_annotators(session)} == {"Ben"}
    with work(path, "anna ") as session:  # the same Anna
        assert session.person == "Anna"
        session.review(1, "take over")
        assert session.undo() is None  # Ben's stroke lies on top of hers


def features_annotators(session):
    return session.store.rows("SELECT tile, pixel, code, class, annotator FROM annotations")


def test_polygons_are_valid_and_tile_the_labels_in_a_rotated_raster_too(tmp_path):
    path = new_session(tmp_path, transform=ROTATED, name="unused.gpkg")
    path, _ = prefilled(tmp_path)
    with work(path) as session:
        session.start(1)
        box(session, 1, 3, 3, 20, 17, 2)
        box(session, 1, 10, 10, 20, 3, 0)
        labels = {tile.id: session.labels(tile.id).copy() for tile in session.tiles}
        grid = session.grid
    found = features(path)
    assert len(found) > 50
    total = ogr.Geometry(ogr.wkbMultiPolygon)
    for attributes, geometry in found:
        assert geometry.IsValid()
        assert geometry.Area() == pytest.approx(attributes["pixels"] * 0.25)
        total.AddGeometry(geometry)
    union = total.UnionCascaded()
    assert union.Area() == pytest.approx(sum(g.Area() for _, g in found), rel=1e-9)  # nothing overlaps
    assert union.Area() == pytest.approx(sum(np.count_nonzero(a) for a in labels.values()) * 0.25)
    window = {tile.id: tile.window for tile in work_tiles(path)}
    rng = np.random.default_rng(0)
    for _ in range(200):  # each pixel's centre lies in the polygon of its class, or in none
        tile = int(rng.integers(1, 7))
        row, col = (int(rng.integers(0, n)) for n in labels[tile].shape)
        point = ogr.Geometry(ogr.wkbPoint)
        point.AddPoint_2D(*grid.xy(window[tile].row + row + 0.5, window[tile].col + col + 0.5))
        hits = [a["code"] for a, g in found if g.Contains(point)]
        assert hits == ([labels[tile][row, col]] if labels[tile][row, col] else [])


def work_tiles(path):
    with open_session(path, read_only=True) as session:
        return session.tiles


def test_subscribers_hear_what_changed(tmp_path):
    with work(new_session(tmp_path)) as session:
        heard = []
        stop = session.subscribe(heard.append)
        session.start(4)
        box(session, 4, 1, 2, 3, 4, 1)
        session.undo()
        session.issues.add(50, 3, "unclear", "shadow?")
        assert [(c.kind, c.tile, c.window) for c in heard] == [
            ("review", 4, (40, 0, 40, 40)),
            ("labels", 4, (41, 2, 3, 4)),
            ("labels", 4, (41, 2, 3, 4)),
            ("issues", 4, None),
        ]
        stop()
        session.redo()
        assert len(heard) == 4


def test_the_journal_tells_who_did_what_when_and_leads_to_the_labels(tmp_path):
    path, _ = prefilled(tmp_path)
    with work(path) as session:
        session.start(2)
        box(session, 2, 1, 1, 5, 5, 8, "polygon")
        box(session, 2, 3, 3, 5, 5, 1, "lasso")
        session.undo()
        sizes = {t.id: (t.window.height, t.window.width) for t in session.tiles}
        labels = replayed(session.store, sizes)
        assert set(labels) == {(n, MAIN) for n in range(1, 7)}
        assert all(np.array_equal(codes, session.labels(tile)) for (tile, _), codes in labels.items())
    dataset = ogr.Open(str(path))
    rows = [f.items() for f in dataset.GetLayerByName("journal")]
    told = [(r["person"], r["action"], r["tool"], r["tile"]) for r in rows if r["action"] not in ("prefill", "session")]
    assert told == [
        ("Anna", "review", None, 2),
        ("Anna", "edit", "polygon", 2),
        ("Anna", "edit", "lasso", 2),
        ("Anna", "undo", None, 2),
    ]
    assert all(r["time"].endswith("Z") for r in rows)


def test_looking_while_another_thread_writes(tmp_path):
    path, _ = prefilled(tmp_path)
    with work(path) as session:
        session.start(1)
        stop, troubles = threading.Event(), []

        def look():
            try:
                while not stop.is_set():
                    assert session.labels(1).shape == (40, 40)
                    found = session.segment(20, 20)
                    assert found is None or found[1].any()
                    polygons = session.polygons(1)
                    assert sum(p.pixels for p in polygons) <= 1600
                    session.tile_at(3, 3)
                    session.can_undo()
            except Exception as error:  # noqa: BLE001 - shown at the end
                troubles.append(error)

        watcher = threading.Thread(target=look)
        watcher.start()
        rng = np.random.default_rng(0)
        for _ in range(40):
            row, col, code = (int(v) for v in rng.integers(0, 9, 3))
            box(session, 1, row * 3, col * 3, 9, 9, code)
        session.undo()
        stop.set()
        watcher.join()
        assert troubles == []


def test_segment_under_the_pointer(tmp_path):
    with work(new_session(tmp_path)) as session:
        session.start(1)
        box(session, 1, 0, 20, 40, 2, 4)
        window, mask = session.segment(5, 20)
        assert (window, mask.all()) == ((0, 20, 40, 2), True)
        window, mask = session.segment(5, 0)  # unknown ground up to the road
        assert (window, np.count_nonzero(mask)) == ((0, 0, 40, 20), 800)
        assert session.code_at(5, 20) == 4
        assert session.code_at(5, 0) == 0
        polygon = session.polygons(1)[0]
        assert (polygon.code, polygon.pixels) == (4, 80)
        assert polygon.rings[0].tolist() == [[0, 20], [0, 22], [40, 22], [40, 20]]


def test_codes_outside_the_legend_and_odd_masks_are_refused(tmp_path):
    with work(new_session(tmp_path)) as session:
        session.start(1)
        with pytest.raises(ParameterError, match="no class with code 9"):
            box(session, 1, 0, 0, 3, 3, 9)
        with pytest.raises(ParameterError, match="mask of two dimensions and type bool"):
            Edit("brush", 0, 0, np.ones((3, 3)), 1)
        with pytest.raises(ParameterError, match="0 to 255"):
            Edit("brush", 0, 0, np.ones((3, 3), bool), 256)
        assert not session.labels(1).any()
        codes = np.array([[1, 2], [3, 0]], np.uint8)
        session.apply(Edit("paste", 7, 7, np.ones((2, 2), bool), codes))
        assert session.labels(1)[7:9, 7:9].tolist() == [[1, 2], [3, 0]]


def test_tiles_are_found_by_place_also_among_many(tmp_path):
    with work(new_session(tmp_path, side=2)) as session:
        assert len(session.tiles) == 1920
        for row, col in ((0, 0), (79, 95), (37, 12)):
            tile = session.tile_at(row, col)
            assert (tile.window.row, tile.window.col) == (row // 2 * 2, col // 2 * 2)
        assert session.tile_at(-1, 0) is None and session.tile_at(0, 96) is None
        window = Window(-5, 3, 11, 4)
        assert session.tiles_in(window) == [t for t in session.tiles if not t.window.meet(window).empty]
        tile = session.start(session.tile_at(37, 12).id)  # what is known of it changes
        assert session.tile_at(37, 12) is tile and tile.state == "labelling"
        begin = time.process_time()
        for place in range(1000):
            session.tile_at(place % 80, place % 96)
        assert time.process_time() - begin < 0.5
