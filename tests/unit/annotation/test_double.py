"""Tiles that two people label: neither sees the other's work or the prediction; a third one merges."""

from __future__ import annotations

import numpy as np
import pytest
from osgeo import ogr

from terrazzo.plugin.annotation import assist, double
from terrazzo.plugin.annotation.edits import FIRST, MAIN, SECOND, Edit
from terrazzo.plugin.annotation.errors import BlindError, ReviewError
from terrazzo.plugin.annotation.export import chosen_tiles, export_session
from terrazzo.plugin.annotation.grid import Window
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.start_from import RasterStart
from terrazzo.plugin.annotation.tile_plan import drawn_share
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.tests.support.sessions import LEGEND, box, new_session, patches, work, write_image, write_map


@pytest.fixture
def path(tmp_path):
    """Six tiles with a prediction, half of them to be labelled twice."""
    image = write_image(tmp_path / "image.tif")
    start = RasterStart(write_map(tmp_path / "map.tif", patches(80, 96), image), LEGEND)
    return new_session(tmp_path, start=start, double_share=0.5, seed=7)


def twice(path):
    with open_session(path, read_only=True) as session:
        return [tile.id for tile in session.tiles if tile.review.double]


def polygons(path, layer="annotations"):
    dataset = ogr.Open(str(path))
    return [f.items() for f in dataset.GetLayerByName(layer)]


def hidden(call, *values):
    with pytest.raises(BlindError, match="two people who must not see"):
        call(*values)
    return True


def label_both(path):
    """Anna and Ben label the first of the tiles; returns its number."""
    tile = twice(path)[0]
    with work(path, "Anna") as session:
        session.start(tile)
        box(session, tile, 0, 0, 20, 30, 5)
        box(session, tile, 20, 0, 10, 10, 4)
        session.submit(tile)
    with work(path, "Ben") as session:
        session.start(tile)
        box(session, tile, 0, 0, 20, 20, 5)
        box(session, tile, 0, 20, 20, 10, 6)
        session.submit(tile)
    return tile


def test_a_share_is_drawn_with_a_seed():
    windows = [Window(index // 10 * 64, index % 10 * 64, 64, 64) for index in range(100)]
    chosen = drawn_share(windows, 0.1, 1)
    assert len(chosen) == 10
    assert chosen == drawn_share(windows, 0.1, 1)
    assert chosen != drawn_share(windows, 0.1, 2)
    assert set(chosen) < set(drawn_share(windows, 0.2, 1))
    assert drawn_share(windows, 0, 1) == []
    assert len(drawn_share(windows[:3], 0.1, 1)) == 1  # small sessions too
    assert drawn_share(windows[:1], 0.1, 1) == []
    with pytest.raises(ParameterError, match="0 to 1"):
        drawn_share(windows, 10, 1)


def test_such_tiles_begin_empty_and_hide_the_prediction(path):
    tiles = twice(path)
    assert len(tiles) == 3
    with work(path) as session:
        for tile in session.tiles:
            if tile.id in tiles:
                assert hidden(session.prediction, tile.id)
                assert hidden(session.confidence, tile.id)
                assert hidden(session.labels, tile.id)
                assert hidden(session.polygons, tile.id)
                assert not session.can_see(tile.id)
                assert session.code_at(tile.window.row, tile.window.col) is None
                assert session.segment(tile.window.row, tile.window.col) is None
            else:
                assert np.array_equal(session.prediction(tile.id), session.labels(tile.id))
        session.start(tiles[0])
        assert not session.labels(tiles[0]).any()
        assert hidden(assist.accept_prediction, session, tiles[0])


def test_neither_sees_the_other(path):
    tile = twice(path)[0]
    with work(path, "Anna") as session:
        session.start(tile)
        box(session, tile, 0, 0, 20, 30, 5)
        session.issues.add(*session.tile(tile).window[:2], "unclear", "a shadow?")
    with work(path, "Ben") as session:
        session.start(tile)
        assert session.layer_of(tile) == SECOND
        assert not session.labels(tile).any()
        assert hidden(session.labels, tile, MAIN)
        assert hidden(session.labels, tile, FIRST)
        assert session.issues.all(tile=tile) == []
        box(session, tile, 5, 5, 3, 3, 2)
        assert session.undo().pixels == 9
        session.redo()
        session.submit(tile)
        assert np.count_nonzero(session.labels(tile)) == 9  # one's own one may see
        assert hidden(session.labels, tile, MAIN)
    with work(path, "Anna") as session:
        assert hidden(session.labels, tile, SECOND)
        assert hidden(session.prediction, tile)
        assert np.count_nonzero(session.labels(tile)) == 600
    with work(path, "Cleo") as session:
        assert hidden(session.labels, tile)
    for reader in (open_session(path, read_only=True), open_session(path, "Ben", read_only=True)):
        with reader:
            assert hidden(reader.labels, tile, MAIN)
    # Nor does a look at the layers tell anything.
    assert [p for p in polygons(path) if p["tile"] == tile] == []
    assert polygons(path, "second_annotations") == []


def test_when_both_are_done_all_is_seen_and_kept(path):
    tile = label_both(path)
    mine = [p for p in polygons(path) if p["tile"] == tile]
    assert sorted((p["code"], p["pixels"], p["annotator"]) for p in mine) == [(4, 100, "Anna"), (5, 600, "Anna")]
    seconds = polygons(path, "second_annotations")
    assert sorted((p["code"], p["pixels"], p["annotator"]) for p in seconds) == [(5, 400, "Ben"), (6, 200, "Ben")]
    with work(path, "Cleo") as session:
        assert [t.id for t in double.labelled_twice(session)] == [tile]
        first, second = session.labels(tile, FIRST), session.labels(tile, SECOND)
        assert np.count_nonzero((first == second) & (first > 0)) == 400
        assert session.prediction(tile) is not None
        assert double.annotators(session, tile) == ("Anna", "Ben")
        assert double.annotators(session, twice(path)[1]) == ("", "")
        found = double.differences(session, tile)
        assert [(d.pixels, d.first, d.second) for d in found] == [(200, 5, 6), (100, 4, 0)]
        assert found[0].window[2:] == (20, 10)
        # What was submitted stays, whatever the checks change later.
        session.review(tile, "check")
        session.review(tile, "return", "too coarse")
    with work(path, "Anna") as session:
        session.start(tile)
        box(session, tile, 0, 0, 40, 32, 1)
        assert np.array_equal(session.labels(tile, FIRST), first)


def test_a_third_person_merges_segment_by_segment_or_at_once(path):
    tile = label_both(path)
    with work(path, "Ben") as session, pytest.raises(ReviewError, match="Somebody else must merge"):
        session.review(tile, "merge")
    with work(path, "Cleo") as session:
        with pytest.raises(ParameterError, match="not being merged"):
            double.take(session, tile, SECOND)
        session.review(tile, "merge")
        first, second = session.labels(tile, FIRST).copy(), session.labels(tile, SECOND).copy()
        assert np.array_equal(session.labels(tile), first)
        water = double.differences(session, tile)[0]
        done = double.take(session, tile, SECOND, water.window.row, water.window.col, water.mask)
        assert done.pixels == 200
        expected = np.where((first == 5) & (second == 6), 6, first)
        assert np.array_equal(session.labels(tile), expected)
        double.take(session, tile, SECOND)
        assert np.array_equal(session.labels(tile), second)
        session.undo()
        session.apply(Edit("brush", *session.tile(tile).window[:2], np.ones((2, 2), bool), 8))
        session.submit(tile)
        assert np.array_equal(session.labels(tile, FIRST), first)
        assert np.array_equal(session.labels(tile, SECOND), second)
        merged = session.labels(tile).copy()
        assert session.allowed(tile) == ["withdraw"]
    for person in ("Anna", "Ben"):
        with work(path, person) as session:
            assert session.allowed(tile) == []
    for person in ("Dan", "Eva"):
        with work(path, person) as session:
            session.review(tile, "check")
            session.review(tile, "approve")
    with open_session(path, read_only=True) as session:
        assert session.tile(tile).state == "accepted"
        assert np.array_equal(session.labels(tile), merged)


@pytest.mark.parametrize("side", [FIRST, SECOND, None])
def test_who_only_chooses_has_done_the_first_check(path, side):
    tile = label_both(path)
    with work(path, "Cleo") as session:
        session.review(tile, "merge")
        if side is None:
            place = double.differences(session, tile)[0]
            double.take(session, tile, SECOND, place.window.row, place.window.col, place.mask)
        else:
            double.take(session, tile, side)
        session.submit(tile)
        assert session.tile(tile).state == "check 2" and "check" not in session.allowed(tile)
    for person in ("Anna", "Ben"):
        with work(path, person) as session:
            assert "check" not in session.allowed(tile)
    with work(path, "Dan") as session:
        session.review(tile, "check")
        session.review(tile, "approve")
        assert session.tile(tile).state == "accepted"


def test_exports_leave_blind_tiles_out(path, tmp_path):
    tile = label_both(path)
    with open_session(path, read_only=True) as session:
        tiles, blind = chosen_tiles(session, "all")
        assert (len(tiles), blind) == (4, 2)
        result = export_session(session, tmp_path / "second.tif", which="all", layer=SECOND)
        assert (result.tiles, result.pixels) == (1, 600)
        assert result.window == session.tile(tile).window


def test_more_tiles_can_be_chosen_later(path):
    with work(path) as session:
        plain = [tile.id for tile in session.tiles if not tile.review.double]
        session.start(plain[0])
        fresh = double.choose_double(session, 1.0, 3)
        assert [tile.id for tile in fresh] == plain[1:]  # one has been started: it would not be blind
        assert hidden(session.prediction, plain[1])
        session.start(plain[1])
        assert not session.labels(plain[1]).any()
        assert {p["tile"] for p in polygons(path)} == {plain[0]}
