"""200 random actions with mouse and keys on a real canvas: labels never overlap, stay valid and inside their tiles, and
the journal replays to what is shown."""

from __future__ import annotations

import random

import numpy as np
import pytest

from terrazzo.plugin.annotation.journal import replayed
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
)

HEIGHT, WIDTH, SIDE = 160, 200, 90  # tiles of several sizes; those of the last column are narrow
STROKES = ("B", "E", "N", "D", "Y")
OTHERS = ("polygon", "fill", "segments", "pick", "lock", "size", "show", "undo", "undo", "redo", "redo", "submit")


@pytest.fixture
def hands(qgis_app, qgis_new_project, tmp_path):
    picture, truth = patchwork(HEIGHT, WIDTH, side=23)
    image = make_image(tmp_path / "image.tif", picture)
    path = make_session(tmp_path / "s.gpkg", image, SIDE, ArrayStart(truth))
    with desk_maker(image) as make:
        made = make(path)
        made.path = path
        yield made


def act(hands, rng) -> None:
    def spot():
        return rng.randrange(-5, HEIGHT + 5), rng.randrange(-5, WIDTH + 5)

    kind = rng.choice((*STROKES, *STROKES, *OTHERS))
    hands.key(key(rng.choice("012345678")))
    if kind in STROKES:
        hands.key(key(kind))
        hands.drag(*(spot() for _ in range(rng.randrange(1, 6))))
    elif kind == "polygon":
        hands.key(key("P"))
        for _ in range(rng.randrange(2, 6)):
            hands.click(*spot())
        hands.key(key("Return"))
    elif kind in ("fill", "pick"):
        hands.key(key("C" if kind == "fill" else "K"))
        hands.click(*spot())
    elif kind == "segments":
        hands.key(key("F"))
        hands.drag(spot(), spot())
    elif kind == "lock":
        hands.key(key("L"))
    elif kind == "size":
        hands.key(key(rng.choice(("BracketLeft", "BracketRight"))))
    elif kind == "show":
        hands.key(key(rng.choice("GHM")))
    elif kind == "submit":
        if rng.random() < 0.2:
            hands.key(key("Return"))
    else:
        hands.key(key("Z"), modifier("Control") | modifier("Shift") if kind == "redo" else modifier("Control"))


def check(hands) -> None:
    session, labels = hands.desk.bench.session, hands.labels()
    polygons = polygons_in_file(hands.path)
    assert all(geometry.IsValid() for _, geometry in polygons)
    np.testing.assert_array_equal(rasterised(hands.path, HEIGHT, WIDTH), labels)
    # Every pixel once: with the line above, none is covered twice.
    assert sum(g.GetArea() for _, g in polygons) == pytest.approx(np.count_nonzero(labels) * 0.25)
    boxes = {tile.id: tile.window for tile in session.tiles}
    for number, col, row, right, bottom in boxes_in_file(hands.path):
        tile = boxes[number]
        assert row >= tile.row and col >= tile.col and bottom <= tile.bottom and right <= tile.right
    replay = replayed(session.store, {tile.id: tile.window[2:] for tile in session.tiles})
    for tile in session.tiles:
        np.testing.assert_array_equal(replay[tile.id, 0], session.labels(tile.id))


def boxes_in_file(path):
    """Tile and box (col, row, right, bottom in image pixels) of each annotation."""
    from osgeo import ogr

    dataset = ogr.Open(str(path))
    for feature in dataset.GetLayerByName("annotations"):
        left, right, low, high = feature.GetGeometryRef().GetEnvelope()
        places = (left - 500000) / 0.5, (5000000 - high) / 0.5, (right - 500000) / 0.5, (5000000 - low) / 0.5
        yield (feature.GetField("tile"), *(round(v) for v in places))


@pytest.mark.timeout(300)
@pytest.mark.parametrize("seed", [1, 2])
def test_200_random_actions_with_mouse_and_keys(hands, seed):
    rng = random.Random(seed)
    for number in range(200):
        act(hands, rng)
        if number % 50 == 49:
            check(hands)
    tools = {row[0] for row in hands.desk.bench.session.store.rows("SELECT DISTINCT tool FROM journal")}
    assert {"brush", "erase", "nudge", "lasso", "polygon", "fill"} <= tools
