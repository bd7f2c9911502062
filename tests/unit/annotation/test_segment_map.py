"""After any edits the segment map is what the labels alone give: segments, first pixels, sizes, boxes, polygons."""

from __future__ import annotations

import time

import numpy as np
import pytest

from terrazzo.plugin.annotation import segment_map
from terrazzo.plugin.annotation.grid import Window
from terrazzo.plugin.annotation.outlines import outlines
from terrazzo.plugin.annotation.segment_map import SegmentMap


def told(segments):
    """All that is known of the segments, by first pixel."""
    return {
        int(segments.first[n]): (int(segments.code[n]), int(segments.pixels[n]), tuple(segments.box[n].tolist()))
        for n in segments.live
    }


def rings(segments, numbers):
    """Outlines by the segment's first pixel."""
    return {int(segments.first[o.number]): [r.tolist() for r in o.rings] for o in outlines(segments, numbers)}


def same(segments):
    """Whether a map is as good as a new one."""
    fresh = SegmentMap(segments.codes)
    assert told(segments) == told(fresh)
    lookup = np.full(segments.pixels.size, -1)
    lookup[segments.live] = segments.first[segments.live]
    other = np.full(fresh.pixels.size, -1)
    other[fresh.live] = fresh.first[fresh.live]
    np.testing.assert_array_equal(lookup[segments.numbers], other[fresh.numbers])
    np.testing.assert_array_equal(segments.corners, fresh.corners)
    return fresh


def edit(segments, row, col, mask, code, kept):
    """Paint, and do with the polygons what a session does; ``kept``: polygons by first pixel."""
    window = Window(row, col, *mask.shape).meet(Window(0, 0, *segments.codes.shape))
    if window.empty:
        return
    mask = mask[window.slices(Window(row, col, *mask.shape))]
    part = segments.codes[window.slices(Window(0, 0, *segments.codes.shape))]
    mask = mask & (part != code)
    if not mask.any():
        return
    part[mask] = code
    gone, new = segments.update(window, mask)
    for pixel in gone.tolist():
        del kept[pixel]
    kept.update(rings(segments, new))


@pytest.mark.parametrize("around", [1, 3, 32])
@pytest.mark.parametrize("seed", range(4))
def test_any_edits_leave_what_the_labels_alone_give(seed, around, monkeypatch):
    monkeypatch.setattr(segment_map, "LARGE", 0.2)  # nearly all segments count as large
    monkeypatch.setattr(segment_map, "_AROUND", around)
    rng = np.random.default_rng(seed)
    codes = np.full((60, 70), 2, np.uint8)
    codes[rng.random(codes.shape) < 0.05 * seed] = 3
    segments = SegmentMap(codes)
    kept = rings(segments, segments.live)
    for number in range(150):
        height, width = rng.integers(1, 14, 2)
        mask = rng.random((height, width)) < rng.choice([0.4, 1.0, 1.0])
        edit(segments, *(int(v) for v in rng.integers(-3, 66, 2)), mask, int(rng.choice([0, 2, 2, 3, 4])), kept)
        if number % 10 == 9:
            fresh = same(segments)
            assert kept == rings(fresh, fresh.live)


def test_a_stroke_on_a_segment_with_thousands_of_holes_costs_little():
    codes = np.full((1024, 1024), 2, np.uint8)
    codes[4::14, 4::14] = codes[5::14, 4::14] = codes[4::14, 5::14] = 3
    segments = SegmentMap(codes)
    assert segments.live.size > 5000
    mask, kept, times = np.ones((40, 140), bool), rings(segments, segments.live), []
    for number in range(8):
        begin = time.process_time()
        codes[100 * number + 50 : 100 * number + 90, 400:540] = 5
        _, new = segments.update(Window(100 * number + 50, 400, 40, 140), mask)
        times.append(time.process_time() - begin)
        assert segments.numbers[0, 0] in new
    assert min(times) < 0.02  # the large one is not looked through again
    assert len(kept) > 5000
    same(segments)
