"""Segment fill and snapping: the tools that follow edges in the image, with a mouse on a real canvas."""

from __future__ import annotations

import time

import numpy as np
import pytest

from terrazzo.plugin.annotation import superpixels
from terrazzo.tests.support.annotation_desk import (
    desk_maker,
    key,
    make_image,
    make_session,
    patchwork,
    polygons_in_file,
    wait_until,
)

pytestmark = pytest.mark.skipif(not superpixels.available(), reason="scikit-image is not installed")
HEIGHT, WIDTH, PATCH = 240, 320, 40
TREE = 5


@pytest.fixture
def scene(tmp_path):
    picture, codes = patchwork(HEIGHT, WIDTH, side=PATCH)
    image = make_image(tmp_path / "image.tif", picture)
    return image, codes, make_session(tmp_path / "s.gpkg", image, 400)


@pytest.fixture
def hands(qgis_app, qgis_new_project, scene):
    with desk_maker(scene[0]) as make:
        yield make(scene[2])


def found(hands) -> bool:
    """Wait for the outlines."""
    tool = hands.desk.tools["segments"]
    return wait_until(lambda: not tool.waiting and tool._outlines.isVisible())


def start(hands, size: int = 20) -> None:
    hands.desk.bench.set_segment_size(size)
    hands.key(key("F"))
    assert found(hands)


def test_a_click_paints_the_whole_segment_under_the_pointer_and_nothing_else(hands, scene):
    start(hands)
    hands.key(key("5"))
    partition = hands.desk.tool._partition
    hands.click(50, 70)
    painted = hands.labels() == TREE
    np.testing.assert_array_equal(painted, partition.labels == partition.at(50, 70))
    patch = scene[1][50, 70]
    assert np.count_nonzero(painted) > 100 and (scene[1][painted] == patch).mean() > 0.97  # it ends where colours end
    assert len(polygons_in_file(scene[2])) == 1


def test_a_drag_paints_every_segment_it_goes_over_as_one_step(hands):
    start(hands)
    partition = hands.desk.tool._partition
    hands.drag((50, 30), (50, 200))  # one jump of the mouse
    wanted = np.unique(partition.labels[50, 30:201])
    np.testing.assert_array_equal(hands.labels() > 0, np.isin(partition.labels, wanted))
    hands.desk.do("undo")
    hands.settle()
    assert not hands.labels().any()


def test_the_size_of_segments_follows_its_keys(hands):
    start(hands, 20)
    before = hands.desk.tool._partition.count
    for _ in range(3):
        hands.key(key("BracketRight"))
    assert hands.desk.bench.segment_size == 39
    assert wait_until(lambda: hands.desk.tool._partition.count < before / 2)
    hands.click(100, 100)
    assert np.count_nonzero(hands.labels()) > 600


def test_outlines_are_found_anew_where_the_map_went_and_go_with_the_tool(hands):
    start(hands)
    tool = hands.desk.tool
    hands.canvas.zoomByFactor(0.4)
    assert not tool._outlines.isVisible()  # those of before lie elsewhere now
    assert found(hands)
    view = hands.desk.overlay.view.window()
    assert tool._partition.window.meet(view) == view
    hands.key(key("B"))
    assert not tool._outlines.isVisible() and not tool._area.isVisible()


def test_the_segment_under_the_pointer_is_shown_before_the_click(hands):
    start(hands)
    tool = hands.desk.tool
    hands.move(100, 100)
    assert tool._area.isVisible()
    box = tool._area.boundingRect()
    hands.move(20, 300)
    assert tool._area.boundingRect() != box
    assert not hands.labels().any()


def test_the_window_works_on_while_segments_are_found(hands, qgis_app):
    """A timer in the GUI thread ticks on: the work is done elsewhere."""
    from qgis.PyQt.QtCore import QTimer

    ticks = []
    timer = QTimer()
    timer.setInterval(5)
    timer.timeout.connect(lambda: ticks.append(time.perf_counter()))
    timer.start()
    hands.desk.bench.set_segment_size(8)
    hands.key(key("F"))
    assert found(hands)
    timer.stop()
    assert len(ticks) > 5 and max(np.diff(ticks)) < 0.2


def test_an_image_that_is_gone_is_named_and_other_tools_work_on(hands, scene):
    hands.desk.bench.image._path = scene[0].with_name("gone.tif")
    hands.key(key("F"))
    assert wait_until(lambda: any("gone.tif" in text for text in hands.desk.messages))
    hands.click(50, 50)
    assert not hands.labels().any()
    hands.key(key("B"))
    hands.click(50, 50)
    assert hands.labels().any()


def test_without_scikit_image_the_tool_says_what_to_do(hands, monkeypatch):
    monkeypatch.setattr(superpixels.importlib.util, "find_spec", lambda name: None)
    hands.key(key("F"))
    assert "scikit-image" in hands.desk.messages[-1]
    hands.click(50, 50)
    assert not hands.labels().any()


def test_a_snapped_stroke_ends_where_the_patch_of_the_image_ends(hands, scene):
    """A brush that reaches two pixels over an edge of the image, or stops two pixels short of it."""
    bench = hands.desk.bench
    codes = scene[1][60]
    edge = next(col for col in range(80, WIDTH, PATCH) if codes[col - 1] != codes[col])
    bench.set_brush(24)
    ends = {}
    for snap in (False, True):
        bench.set_snap(snap)
        for over in (-2, 2):
            hands.drag((50, edge - 12 + over), (70, edge - 12 + over))
            ends[snap, over] = int(np.flatnonzero(hands.labels()[60]).max()) + 1 - edge
            assert hands.labels()[60, edge - 14]
            hands.desk.do("undo")
            hands.settle()
    assert abs(ends[False, -2] + 2) <= 1 and abs(ends[False, 2] - 2) <= 1
    assert abs(ends[True, -2]) <= 1 and abs(ends[True, 2]) <= 1
