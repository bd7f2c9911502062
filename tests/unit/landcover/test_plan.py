"""Every pixel is mapped exactly once, whatever the raster's size, the tile and the overlap."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from terrazzo.plugin.landcover.blend import BlockBlender, axis_weights, classify
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.plan import ALIGNMENT, Axis, Span, make_plan

sizes = st.integers(1, 3000)
tiles = st.sampled_from([64, 128, 256, 512, 1024])


def plan_of(width, height, tile, overlap, **options):
    return make_plan(Axis(height, 0, height), Axis(width, 0, width), tile, overlap, **options)


@st.composite
def axes(draw):
    """A grid axis somewhere inside a raster."""
    length = draw(sizes)
    offset = draw(st.integers(0, 500))
    return Axis(length, offset, length + offset + draw(st.integers(0, 500)))


@given(rows=axes(), cols=axes(), tile=tiles, part=st.floats(0, 0.5), shift=st.integers(0, 60), data=st.data())
@settings(max_examples=60, deadline=None)
def test_cores_cover_every_pixel_once(rows, cols, tile, part, shift, data):
    overlap = int(tile * part) // 64 * 64
    core = data.draw(st.sampled_from([None, 256, 512, 1024]))
    most = data.draw(st.sampled_from([None, 0, 700, 2000]))  # of a block, as memory allows
    plan = make_plan(rows, cols, tile, overlap, core=core, shift=shift, most=most)
    seen = np.zeros((rows.length, cols.length), np.uint8)
    tile_count = 0
    for block in plan.blocks():
        seen[block.rows.start : block.rows.stop, block.cols.start : block.cols.stop] += 1
        for read, span, axis in ((block.read_rows, block.rows, rows), (block.read_cols, block.cols, cols)):
            assert read.start <= span.start and span.stop <= read.stop
            assert read.start + axis.offset >= 0 and read.stop + axis.offset <= axis.whole
            assert (read.start + axis.offset) % plan.multiple == 0
            halo = plan.overlap // 2
            assert read.start == -axis.offset or span.start - read.start >= halo
            assert read.stop == axis.whole - axis.offset or read.stop - span.stop >= halo
        tile_count += len(plan.tiles(block.read_rows.size)) * len(plan.tiles(block.read_cols.size))
    assert (seen == 1).all()
    assert plan.block_count == block.index + 1 and plan.tile_count == tile_count


@given(length=st.integers(1, 5000), tile=tiles, part=st.floats(0, 0.5))
@settings(max_examples=200, deadline=None)
def test_tiles_cover_and_weights_sum_to_one(length, tile, part):
    plan = plan_of(length, 64, tile, int(tile * part) // 64 * 64)
    spans = plan.tiles(length)
    assert spans[0].start == 0 and spans[-1].stop == length
    assert all(0 < span.size <= plan.tile <= tile and span.start % plan.multiple == 0 for span in spans)
    assert all(a.stop - b.start >= plan.overlap for a, b in zip(spans, spans[1:]))
    total = np.zeros(length)
    for span, weight in zip(spans, axis_weights(spans)):
        assert (weight >= 0).all()
        total[span.start : span.stop] += weight
    assert np.allclose(total, 1, atol=1e-5)


@pytest.mark.parametrize("overlap", [0, 32, 64, 96, 128, 200, 256, 512])
@pytest.mark.parametrize("offset", [0, 17])
def test_cores_are_aligned_with_the_tiles_of_the_geotiff(overlap, offset):
    axis = Axis(10_000, offset, 20_000)
    plan = make_plan(axis, axis, 1024, overlap)
    assert plan.core % ALIGNMENT == 0
    assert plan.tile <= 1024
    assert plan.overlap >= overlap


@pytest.mark.parametrize("offset", [0, 5000, 4999])
def test_inner_blocks_take_four_tiles(offset):
    axis = Axis(10_000, offset, 20_000)
    plan = make_plan(axis, axis, 1024, 128)
    for block in plan.blocks():
        spans = plan.tiles(block.read_cols.size)
        assert len(spans) <= 2 and max(span.size for span in spans) <= 1024
    if not offset:
        assert [span.size for span in plan.tiles(plan.core + plan.overlap)] == [1024, 1024]


def test_blocks_where_memory_is_short_have_one_tile():
    """Even where there is none left beside that tile."""
    axis = Axis(10_000, 0, 10_000)
    for most in (0, 900, 1500):
        plan = make_plan(axis, axis, 1024, 128, most=most)
        assert len(plan.tiles(plan.core + plan.overlap)) == 1


def test_an_overlap_above_half_a_tile_is_refused():
    with pytest.raises(ParameterError, match="overlap of 600 pixels"):
        plan_of(5000, 5000, 1024, 600)


def test_shift_moves_the_lattice():
    first = next(plan_of(2000, 2000, 256, 32, core=512, shift=100).blocks())
    assert first.rows.size == 412


@given(data=st.data())
@settings(max_examples=25, deadline=None)
def test_blending_equal_scores_gives_them_back(data):
    height, width = data.draw(st.integers(40, 400)), data.draw(st.integers(40, 400))
    plan = plan_of(width, height, 128, data.draw(st.sampled_from([0, 32, 64])))
    rows, cols = plan.tiles(height), plan.tiles(width)
    truth = np.random.default_rng(0).random((3, height, width), np.float32)
    core_rows, core_cols = Span(data.draw(st.integers(0, 20)), height - 25), Span(3, width - 7)
    stale = np.full((3, core_rows.size, core_cols.size), 9.0, np.float32)
    blender = BlockBlender(3, rows, cols, core_rows, core_cols, data.draw(st.sampled_from([None, stale])))
    for i, r in enumerate(rows):
        for j, c in enumerate(cols):
            blender.add(i, j, truth[:, r.start : r.stop, c.start : c.stop])
    expected = truth[:, core_rows.start : core_rows.stop, core_cols.start : core_cols.stop]
    assert np.allclose(blender.scores, expected, atol=1e-5)


def test_classify_against_numpy():
    rng = np.random.default_rng(0)
    scores = rng.random((8, 150, 90), np.float32)
    scores[:, :10] = 0.125  # ties: the first wins
    codes = np.array([10, 20, 30, 40, 50, 60, 80, 90], np.uint8)
    valid = rng.random((150, 90)) > 0.2
    classes, confidence = classify(scores, codes, valid)
    assert np.array_equal(classes, np.where(valid, codes[scores.argmax(axis=0)], 0))
    assert np.array_equal(confidence, np.where(valid, np.clip(np.rint(scores.max(axis=0) * 100), 1, 100), 0))


def test_blending_changes_gradually_across_an_overlap():
    plan = plan_of(192, 64, 128, 64)
    cols = plan.tiles(192)
    blender = BlockBlender(1, plan.tiles(64), cols, Span(0, 64), Span(0, 192))
    for j, value in enumerate((0.0, 1.0)):
        blender.add(0, j, np.full((1, 64, cols[j].size), value, np.float32))
    line = blender.scores[0, 10]
    assert line[0] == 0 and line[-1] == 1
    assert (np.diff(line) >= 0).all() and np.diff(line).max() < 0.05
