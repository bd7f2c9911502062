"""Whatever tools do in whatever order: annotations never overlap, stay valid, stay inside their tile, and the journal
replays to the same state."""

from __future__ import annotations

import json
import tempfile
from pathlib import Path

import numpy as np
import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from osgeo import ogr
from rasterio.enums import MergeAlg
from rasterio.features import rasterize

from terrazzo.plugin.annotation import assist
from terrazzo.plugin.annotation.edits import MAIN, Edit
from terrazzo.plugin.annotation.grid import Window
from terrazzo.plugin.annotation.journal import replayed
from terrazzo.plugin.annotation.outlines import shapes
from terrazzo.plugin.annotation.segment_map import SegmentMap
from terrazzo.plugin.annotation.start_from import RasterStart
from terrazzo.plugin.annotation.tiles import PlannedTile
from terrazzo.tests.support.sessions import LEGEND, ROTATED, new_session, patches, work, write_image, write_map

SIDE = 26
codes = st.integers(0, 8)
places = st.tuples(st.integers(-4, 2 * SIDE), st.integers(-4, 2 * SIDE))
ACTIONS = st.one_of(
    st.tuples(st.just("brush"), places, st.integers(1, 6), codes),
    st.tuples(st.just("rectangle"), places, st.tuples(st.integers(1, 20), st.integers(1, 20)), codes),
    st.tuples(st.just("speckle"), places, st.integers(0, 99), codes),
    st.tuples(st.just("fill"), places, codes),
    st.tuples(st.just("clean"), st.integers(1, 3), st.integers(2, 9)),
    st.tuples(st.just("accept"), st.integers(1, 3)),
    st.tuples(st.just("lock"), codes),
    st.tuples(st.just("undo")),
    st.tuples(st.just("undo")),
    st.tuples(st.just("redo")),
    st.tuples(st.just("reopen")),
)


def tiles():
    """Three tiles that touch: a square, one with a ragged border and a hole, one with two parts."""
    rows, cols = np.mgrid[:SIDE, :SIDE]
    ragged = (rows + cols) % 7 > 0
    ragged[8:12, 8:14] = False
    parts = (cols < 9) | (rows > 15)
    return [
        PlannedTile("square", Window(0, 0, SIDE, SIDE)),
        PlannedTile("ragged", Window(0, SIDE, SIDE, SIDE), ragged),
        PlannedTile("parts", Window(SIDE, 0, SIDE, SIDE), parts),
    ]


class Truth:
    """What the labels must be, told plainly: a picture and a stack of pictures."""

    def __init__(self, labels):
        self.now, self.before, self.after = labels.copy(), [], []

    def set(self, labels):
        if not np.array_equal(labels, self.now):
            self.before.append(self.now)
            self.now, self.after = labels, []

    def undo(self):
        if self.before:
            self.after.append(self.now)
            self.now = self.before.pop()

    def redo(self):
        if self.after:
            self.before.append(self.now)
            self.now = self.after.pop()


def picture(session):
    whole = np.zeros((2 * SIDE, 2 * SIDE), np.uint8)
    for tile in session.tiles:
        part = whole[tile.window.slices(Window(0, 0, *whole.shape))]
        np.copyto(part, session.labels(tile.id), where=tile.inside())
    return whole


def edit_of(kind, session, place, value):
    """The pixels that a tool means."""
    if kind == "brush":
        rows, cols = np.mgrid[-value : value + 1, -value : value + 1]
        return Edit(kind, place[0] - value, place[1] - value, rows**2 + cols**2 <= value**2, 0)
    if kind == "rectangle":
        return Edit(kind, *place, np.ones(value, bool), 0)
    if kind == "speckle":  # much that touches by corners only
        return Edit(kind, *place, np.random.default_rng(value).random((15, 15)) < 0.5, 0)
    found = session.segment(*place) if min(place) >= 0 else None
    return None if found is None else Edit(kind, found[0].row, found[0].col, found[1], 0)


def act(action, session, truth, inside, predicted):
    kind, *values = action
    if kind in ("undo", "redo"):
        getattr(session, kind)()
        getattr(truth, kind)()
    elif kind == "lock":
        session.locked ^= {values[0]}
    elif kind == "clean":
        tile = session.tile(values[0])
        assist.clean_up(session, tile.id, values[1])
        truth.set(picture(session))  # what it does is tested elsewhere
    elif kind == "accept":
        tile = session.tile(values[0])
        assist.accept_prediction(session, tile.id)
        where = tile.window.slices(Window(0, 0, *inside.shape))
        target = truth.now.copy()
        mask = tile.inside() & ~np.isin(target[where], list(session.locked)) & (predicted[where] > 0)
        target[where][mask] = predicted[where][mask]
        truth.set(target)
    else:
        edit = edit_of(kind, session, values[0], values[1] if len(values) == 3 else 0)
        if edit is None:
            return
        edit = Edit(kind, edit.row, edit.col, edit.mask, values[-1])
        session.apply(edit)
        window = edit.window.meet(Window(0, 0, 2 * SIDE, 2 * SIDE))
        if window.empty:
            return
        where = window.slices(Window(0, 0, *inside.shape))
        target = truth.now.copy()
        mask = edit.mask[window.slices(edit.window)] & inside[where] & ~np.isin(target[where], list(session.locked))
        target[where][mask] = values[-1]
        truth.set(target)


def check(path, session, truth):
    labels = picture(session)
    assert np.array_equal(labels, truth.now)
    transform = session.grid.transform
    dataset = ogr.Open(str(path))
    burnt = {code: [] for code in range(1, 9)}
    for feature in dataset.GetLayerByName("annotations"):
        geometry = feature.GetGeometryRef()
        assert geometry.IsValid()
        burnt[feature["code"]].append(feature)
    total = np.zeros(labels.shape, np.uint8)
    for code, found in burnt.items():
        areas = [json.loads(f.GetGeometryRef().ExportToJson(["COORDINATE_PRECISION=15"])) for f in found]
        mine = np.zeros(labels.shape, np.uint8)
        if areas:
            rasterize(areas, out=mine, transform=transform, merge_alg=MergeAlg.add)
        assert np.array_equal(mine, labels == code)  # each place once, and nowhere else
        total += mine
    assert total.max(initial=0) <= 1
    # The file holds what tracing everything anew would give, byte for byte.
    srs = session.store.srs()
    stored = {(t, p): (g, n) for g, t, p, n in session.store.rows("SELECT geom, tile, pixel, pixels FROM annotations")}
    fresh = {}
    for tile in session.tiles:
        segments = SegmentMap(np.array(session.labels(tile.id)))
        for shape in shapes(segments, segments.live, session.grid, tile.window):
            place = tile.id, int(segments.first[shape.number])
            fresh[place] = (shape.blob(srs), int(segments.pixels[shape.number]))
    assert stored == fresh
    replay = replayed(session.store, {t.id: (SIDE, SIDE) for t in session.tiles})
    for tile in session.tiles:
        assert np.array_equal(replay[tile.id, MAIN], session.labels(tile.id))
    counts = dict(session.store.rows("SELECT code, sum(pixels) FROM class_pixels GROUP BY code"))
    assert [counts.get(code, 0) for code in range(1, 9)] == np.bincount(labels.ravel(), minlength=9)[1:].tolist()


@pytest.mark.timeout(900)
@settings(max_examples=5, deadline=None, suppress_health_check=list(HealthCheck), derandomize=True)
@given(actions=st.lists(ACTIONS, min_size=200, max_size=200), rotated=st.booleans())
def test_200_random_actions(actions, rotated):
    with tempfile.TemporaryDirectory() as name:
        folder = Path(name)
        image = write_image(folder / "image.tif", 2 * SIDE, 2 * SIDE, ROTATED if rotated else None)
        predicted = patches(2 * SIDE, 2 * SIDE, size=5)
        predicted[:9, :9] = 0
        start = RasterStart(write_map(folder / "map.tif", predicted, image), LEGEND)
        path = new_session(folder, tiles=tiles(), start=start)
        session = work(path)
        try:
            for tile in session.tiles:
                session.start(tile.id)
            inside = np.zeros((2 * SIDE, 2 * SIDE), bool)
            for tile in session.tiles:
                inside[tile.window.slices(Window(0, 0, *inside.shape))] |= tile.inside()
            truth = Truth(picture(session))
            assert np.array_equal(truth.now, np.where(inside, predicted, 0))
            for number, action in enumerate(actions):
                if action == ("reopen",):
                    locked = session.locked
                    session.close()
                    session = work(path)
                    session.locked = locked
                else:
                    act(action, session, truth, inside, predicted)
                if number % 40 == 39:
                    check(path, session, truth)
        finally:
            session.close()
