"""What a session does for its people: next tiles, the prediction, clean-up, issues, figures, exports."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from osgeo import gdal, ogr

from terrazzo.plugin.annotation import assist, figures, journal
from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.export import export_session
from terrazzo.plugin.annotation.grid import grid_of
from terrazzo.plugin.annotation.segment_map import label
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.start_from import RasterStart
from terrazzo.plugin.annotation.tile_plan import polygon_tiles
from terrazzo.plugin.landcover.aoi import rectangle
from terrazzo.plugin.landcover.errors import Cancelled, OutputError, ParameterError
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.sessions import LEGEND, box, new_session, patches, work, write_image, write_map

CONFIDENCE = {1: 90, 2: 60, 3: 80, 4: 0, 5: 95, 6: 70}  # percent by tile; the fourth has no prediction


@pytest.fixture
def path(tmp_path):
    image = write_image(tmp_path / "image.tif")
    codes, percent = patches(80, 96), np.zeros((80, 96), np.uint8)
    for tile, value in CONFIDENCE.items():
        row, col = divmod(tile - 1, 3)
        percent[row * 40 : row * 40 + 40, col * 40 : col * 40 + 40] = value
    codes[percent == 0] = 0
    confidence = write_map(tmp_path / "confidence.tif", percent, image)
    start = RasterStart(write_map(tmp_path / "map.tif", codes, image), LEGEND, confidence_path=confidence)
    return new_session(tmp_path, start=start, seed=11)


def test_next_tile_by_uncertainty_or_in_seeded_order(path):
    with work(path) as session:
        assert session.next_tile().id == 2  # the least sure
        assert session.next_tile(after=2).id == 6
        by_rank = sorted(session.tiles, key=lambda t: t.rank)
        assert session.next_tile("seeded") == by_rank[0]
        order = []
        for _ in range(6):
            tile = session.next_tile()
            order.append(tile.id)
            session.start(tile.id)
            assert session.next_tile().id == tile.id  # what is begun comes first
            session.submit(tile.id)
        assert order == [2, 6, 3, 1, 5, 4]  # without a prediction last
        assert session.next_tile() is None
        with pytest.raises(ParameterError, match="no order 'size'"):
            session.next_tile("size")
    with work(path, "Ben") as session:
        first = session.next_check()
        session.review(first.id, "check")
        assert session.next_check().id == first.id
        session.review(first.id, "return", "roofs")
        assert session.next_check().id != first.id
    with work(path, "Anna") as session:
        assert session.next_tile().id == first.id  # returned to her
        assert session.next_check() is None


def test_skipped_tiles_are_not_offered(path):
    with work(path) as session:
        session.review(2, "skip", "clouds")
        assert session.next_tile().id == 6
        assert session.tile(2).review.reason == "clouds"
        session.start(2)  # but can be started


def test_accept_the_prediction_for_a_region_or_all(path):
    with work(path) as session:
        session.start(1)
        predicted = session.prediction(1)
        session.apply(Edit("brush", 0, 0, np.ones((40, 40), bool), 3))
        session.locked.add(3)
        assert assist.accept_prediction(session, 1) is None
        session.locked.clear()
        assist.accept_prediction(session, 1, 10, 10, np.ones((5, 50), bool))
        expected = np.full((40, 40), 3)
        expected[10:15, 10:] = predicted[10:15, 10:]
        assert np.array_equal(session.labels(1), expected)
        assist.accept_prediction(session, 1)
        assert np.array_equal(session.labels(1), predicted)
        session.undo()
        assert np.array_equal(session.labels(1), expected)
        session.start(4)
        box(session, 4, 0, 0, 5, 5, 2)
        assert assist.accept_prediction(session, 4) is None  # the model said nothing there


def test_clean_up_merges_specks_into_their_largest_neighbour(path):
    with work(path) as session:
        session.start(4)
        box(session, 4, 0, 0, 40, 20, 2)
        box(session, 4, 0, 20, 40, 20, 5)
        box(session, 4, 5, 5, 2, 2, 8)  # in the first half
        box(session, 4, 10, 30, 3, 3, 6)  # in the second half, larger
        box(session, 4, 30, 30, 2, 2, 4)
        before = session.labels(4).copy()
        region = (session.tile(4).window._replace(height=20, width=20), np.ones((20, 20), bool))
        assert assist.clean_up(session, 4, 5, region).pixels == 4
        assert (session.labels(4)[:20, :20] == 2).all()
        assert session.labels(4)[30, 30] == 4
        session.undo()
        session.locked.add(8)
        assist.clean_up(session, 4, 9)
        labels = session.labels(4)
        assert (labels[5:7, 5:7] == 8).all()
        assert (labels[10:13, 30:33] == 6).all()
        assert (labels[30:32, 30:32] == 5).all()
        session.undo()
        assert np.array_equal(session.labels(4), before)
        assert assist.clean_up(session, 4, 1) is None


def test_sieving_leaves_unknown_as_it_is_and_nothing_small():
    codes = patches(60, 60, size=3)
    codes[20:40, 20:40] = 0
    cleaned = assist.sieved(codes, 30)
    assert np.array_equal(cleaned == 0, codes == 0)
    assert label(cleaned).pixels.min() >= 30
    assert np.array_equal(assist.sieved(cleaned, 30), cleaned)


def test_issues(path):
    with work(path) as session:
        one = session.issues.add(3, 5, "wrong class", " a car park ")
        two = session.issues.add(79, 95, "missing")
        assert (one.tile, one.comment, one.status, one.person) == (1, "a car park", "open", "Anna")
        with pytest.raises(ParameterError, match="no category 'typo'"):
            session.issues.add(0, 0, "typo")
        with pytest.raises(ParameterError, match="must lie on the image"):
            session.issues.add(80, 0, "unclear")
    with work(path, "Ben") as session:
        done = session.issues.resolve(one.id, "it is one")
        assert (done.status, done.closed_by, done.note) == ("resolved", "Ben", "it is one")
        assert [i.id for i in session.issues.all(only_open=True)] == [two.id]
        assert session.issues.reopen(one.id).closed_by is None
        assert len(session.issues.all(only_open=True)) == 2
        assert [i.id for i in session.issues.all(tile=6)] == [two.id]
        with pytest.raises(ParameterError, match="no issue 99"):
            session.issues.resolve(99)
    dataset = ogr.Open(str(path))
    points = [f.GetGeometryRef().GetPoint_2D() for f in dataset.GetLayerByName("issues")]
    assert points == [(500002.75, 4999998.25), (500047.75, 4999960.25)]
    events = [f["detail"] for f in dataset.GetLayerByName("journal") if f["action"] == "issue"]
    assert len(events) == 4


def test_progress(path, monkeypatch):
    clock = {"now": 0}
    times = lambda: f"2026-01-01T{clock['now'] // 3600:02d}:{clock['now'] // 60 % 60:02d}:{clock['now'] % 60:02d}.000Z"  # noqa: E731
    monkeypatch.setattr(journal, "now", times)
    with work(path) as session:
        session.start(1)
        for _ in range(4):
            clock["now"] += 30
            box(session, 1, clock["now"] % 30, 0, 2, 2, 1 + clock["now"] // 30)
        clock["now"] += 3000  # lunch
        box(session, 1, 30, 0, 2, 2, 1)
        clock["now"] += 20
        session.submit(1)
        session.start(4)
        box(session, 4, 0, 0, 40, 40, 6)
        clock["now"] += 60
        session.submit(4)
        state = figures.progress(session)
        assert (state.tiles, state.done, state.accepted) == (6, 2, 0)
        assert state.states["todo"] == 4
        assert state.pixels == 96 * 80
        labels = np.concatenate([session.labels(t.id).ravel() for t in session.tiles])
        assert state.labelled == np.count_nonzero(labels)
        assert [c.pixels for c in state.classes] == [np.count_nonzero(labels == c) for c in range(1, 9)]
        assert sum(c.share for c in state.classes) == pytest.approx(100)
        water = state.classes[5]
        assert water.area_m2 == pytest.approx(water.pixels * 0.25, rel=2e-3)
        assert state.tile_seconds == {1: 140, 4: 60}
        assert state.median_seconds == 100
        assert [(p.person, p.tiles, p.checks, p.seconds) for p in state.people] == [("Anna", 2, 0, 200)]
    with work(path, "Ben") as session:
        session.review(1, "check")
        session.review(1, "approve")
        assert figures.progress(session).people[1].checks == 1
        steps = [(s.person, s.tile, s.event, s.before, s.after) for s in figures.review_steps(session) if s.tile == 1]
        assert steps == [
            ("Anna", 1, "start", "todo", "labelling"),
            ("Anna", 1, "submit", "labelling", "submitted"),
            ("Ben", 1, "check", "submitted", "check 1"),
            ("Ben", 1, "approve", "check 1", "check 2"),
        ]


def test_class_balance_hint(tmp_path):
    with work(new_session(tmp_path)) as session:
        assert figures.scarce_classes(session) == []
        session.start(1)
        session.start(2)
        box(session, 1, 0, 0, 40, 40, 2)
        box(session, 2, 0, 0, 40, 30, 5)
        box(session, 2, 0, 30, 40, 1, 4)
        scarce = figures.scarce_classes(session)
        assert [item.code for item in scarce] == [1, 3, 6, 7, 8, 4]
        assert 5 not in [item.code for item in scarce]


def test_export_is_exact_to_the_pixel(tmp_path):
    image = write_image(tmp_path / "image.tif", 700, 600)
    with rasterio.open(image) as dataset:
        grid = grid_of(dataset)
    triangle = {
        "type": "Polygon",
        "coordinates": [[(500100, 4999990), (500300, 4999990), (500100, 4999750), (500100, 4999990)]],
    }
    tiles = polygon_tiles(grid, [("a", triangle), ("b", rectangle(500005.0, 4999800.0, 500120.0, 4999900.0))])
    codes = patches(600, 700, size=13)
    codes[300:330, 100:300] = 0
    start = RasterStart(write_map(tmp_path / "map.tif", codes, image), LEGEND)
    path = new_session(tmp_path, tiles=tiles, start=start)
    with open_session(path, read_only=True) as session:
        with pytest.raises(ParameterError, match="2 tiles, none is accepted"):
            export_session(session, tmp_path / "out.tif")
        result = export_session(session, tmp_path / "out.tif", tmp_path / "out.gpkg", which="all")
        expected = np.zeros((600, 700), np.uint8)
        for tile in session.tiles:
            part = expected[tile.window.slices(grid.window)]
            np.copyto(part, codes[tile.window.slices(grid.window)], where=tile.inside())
    with rasterio.open(tmp_path / "out.tif") as dataset:
        row, col = (round(v) for v in grid.rowcol(*dataset.transform * (0, 0)))
        assert (row, col) == (result.window.row, result.window.col)
        assert dataset.nodata == 0
        assert dataset.crs == grid.crs
        assert dataset.colormap(1)[6] == (0, 69, 255, 255)
        values = dataset.read(1)
    assert np.array_equal(values, expected[result.window.slices(grid.window)])
    outside = expected.copy()
    outside[result.window.slices(grid.window)] = 0
    assert not outside.any()
    assert result.pixels == np.count_nonzero(expected)
    opened = gdal.Open(str(tmp_path / "out.tif"))
    opened.GetMetadata()  # without this GDAL does not look into the side file
    assert opened.GetRasterBand(1).GetCategoryNames()[8] == "Building"
    dataset = ogr.Open(str(tmp_path / "out.gpkg"))
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == result.polygons
    pixels = np.zeros(9, int)
    for feature in layer:
        assert feature.GetGeometryRef().Area() == pytest.approx(feature["pixels"] * 0.25)
        pixels[feature["code"]] += feature["pixels"]
    assert pixels.tolist()[1:] == np.bincount(expected.ravel(), minlength=9).tolist()[1:]


def test_export_of_states(path, tmp_path):
    with work(path) as session:
        session.start(1)
        session.submit(1)
        assert export_session(session, tmp_path / "s.tif", which="submitted").tiles == 1
        assert export_session(session, polygons=tmp_path / "s.gpkg", which="all").tiles == 6
        with pytest.raises(ParameterError, match="Nothing to export"):
            export_session(session, which="all")
        with pytest.raises(ParameterError, match="no choice 'some'"):
            export_session(session, tmp_path / "x.tif", which="some")
        (tmp_path / "folder.tif").mkdir()
        with pytest.raises(OutputError):
            export_session(session, tmp_path / "folder.tif", which="all")

        class Stop(Feedback):
            def is_cancelled(self):
                return True

        with pytest.raises(Cancelled):
            export_session(session, tmp_path / "y.tif", which="all", feedback=Stop())
    assert not list(tmp_path.glob("y*"))
