"""Segments: numbering over strips against a brute-force labelling."""

from __future__ import annotations

from collections import Counter
from unittest import mock

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from terrazzo.plugin.landcover import segments
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError, SourceError
from terrazzo.plugin.landcover.progress import Feedback

RASTERS = st.integers(1, 4).flatmap(
    lambda top: hnp.arrays(
        np.uint8,
        st.tuples(st.integers(1, 14), st.integers(1, 14)),
        elements=st.integers(0, top),
        fill=st.nothing(),
    )
)


def write(path, values, **profile):
    """A small raster as GeoTIFF."""
    profile = {
        "crs": "EPSG:32633",
        "transform": Affine(0.5, 0, 500000, 0, -0.5, 5000000),
        "nodata": 0,
        **profile,
    }
    h, w = values.shape
    with rasterio.open(path, "w", driver="GTiff", width=w, height=h, count=1, dtype=values.dtype, **profile) as dataset:
        dataset.write(values, 1)
    return path


def label(values):
    """Brute force: segment number of each pixel, 0 = nodata, numbered in reading order."""
    numbers = np.zeros(values.shape, int)
    count = 0
    for start in zip(*np.nonzero(values)):
        if numbers[start]:
            continue
        count += 1
        todo = [start]
        numbers[start] = count
        while todo:
            r, c = todo.pop()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                inside = 0 <= y < values.shape[0] and 0 <= x < values.shape[1]
                if inside and not numbers[y, x] and values[y, x] == values[start]:
                    numbers[y, x] = count
                    todo.append((y, x))
    return numbers


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("segments")


@settings(max_examples=150, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(values=RASTERS, strip=st.integers(1, 200))
def test_numbers_and_figures_equal_brute_force(folder, values, strip):
    path = write(folder / "classes.tif", values)
    confidence = write(folder / "confidence.tif", (np.arange(values.size) % 101).astype(np.uint8).reshape(values.shape))
    truth = label(values)
    with mock.patch.object(segments, "STRIP_PIXELS", strip):
        table = segments.find_segments(path, Feedback(), "x", confidence_path=confidence)
        found = np.zeros(values.shape, int)
        with segments.open_class_raster(path) as dataset:
            for part in segments.read_strips(dataset, table.starts, Feedback()):
                h, w = part.codes.shape
                found[part.row : part.row + h, part.col : part.col + w] = table.numbers(part)
    assert np.array_equal(found, truth)
    assert len(table) == truth.max()
    valid = np.arange(values.size).reshape(values.shape) % 101
    for number in range(1, truth.max() + 1):
        here = truth == number
        assert table.pixels[number] == here.sum()
        assert table.codes[number] == values[here][0]
        assert table.last_row[number] == np.nonzero(here)[0].max()
        counted = valid[here][valid[here] > 0]  # 0 is nodata of the confidence raster
        if counted.size:
            assert table.confidence[number] == pytest.approx(counted.mean())
        else:
            assert np.isnan(table.confidence[number])


@pytest.mark.parametrize("strip", [40, 4000, 10**6])
def test_count_segments_on_a_larger_scene(folder, strip):
    rng = np.random.default_rng(3)
    coarse = rng.integers(0, 4, (40, 50)).astype(np.uint8)
    values = np.kron(coarse, np.ones((7, 5), np.uint8))
    speckle = rng.random(values.shape) < 0.05
    values[speckle] = rng.integers(0, 4, speckle.sum())
    path = write(folder / "scene.tif", values, tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    truth = label(values)
    first = np.unique(truth, return_index=True)[1][1:]
    with mock.patch.object(segments, "STRIP_PIXELS", strip):
        assert segments.count_segments(path, Feedback()) == Counter(values.ravel()[first].tolist())


def test_all_nodata(folder):
    path = write(folder / "empty.tif", np.zeros((30, 20), np.uint8))
    assert segments.count_segments(path, Feedback()) == {}


@pytest.mark.parametrize("width, height, block", [(8000, 8000, 512), (40000, 40000, 512), (7, 1000, 512), (9, 9, 1)])
def test_strips_cover_the_raster_and_fit_the_blocks(width, height, block):
    starts = segments.strip_starts(width, height, block)
    assert starts[0] == 0 and starts[-1] < height and (np.diff(starts) > 0).all()
    tall = np.diff(starts, append=height)
    assert (tall * width <= segments.STRIP_PIXELS).all() or tall.max() == 1
    assert all(row % block == 0 or (row - block < start < row) for row, start in zip(starts[1:], starts))


def test_progress_and_cancel(folder):
    path = write(folder / "rows.tif", np.ones((50, 10), np.uint8))

    class Stop(Feedback):
        seen = ()

        def progress(self, stage, fraction):
            self.seen = (*self.seen, (stage, fraction))

        def is_cancelled(self):
            return len(self.seen) >= 3

    stop = Stop()
    with mock.patch.object(segments, "STRIP_PIXELS", 10), pytest.raises(Cancelled):
        segments.count_segments(path, stop)
    assert [stage for stage, _ in stop.seen] == ["statistics"] * 3


def test_bad_rasters(folder):
    path = write(folder / "float.tif", np.ones((5, 5), np.float32))
    with pytest.raises(SourceError, match="float32"):
        segments.count_segments(path, Feedback())
    with pytest.raises(SourceError, match="cannot be read"):
        segments.count_segments(folder / "missing.tif", Feedback())
    classes = write(folder / "classes.tif", np.ones((5, 5), np.uint8))
    small = write(folder / "small.tif", np.ones((4, 5), np.uint8))
    with pytest.raises(ParameterError, match="5 x 4"):
        segments.find_segments(classes, Feedback(), "x", confidence_path=small)
    with pytest.raises(SourceError, match="confidence raster"):
        segments.find_segments(classes, Feedback(), "x", confidence_path=folder / "missing.tif")


def test_components_need_no_order():
    rng = np.random.default_rng(0)
    shuffled = rng.permutation(5000).astype(np.int32)
    chain = segments.components(5000, shuffled[:-1], shuffled[1:])
    assert (chain == 0).all()
    star = segments.components(100, np.full(98, 99), np.arange(1, 99))
    assert star[0] == 0 and (star[1:] == 1).all()


@pytest.mark.parametrize("rows", [1, 2, 3, 8])
def test_last_row_of_legs_that_end_in_one_strip(folder, rows):
    values = np.zeros((8, 5), np.uint8)
    values[0] = values[:6, 0] = values[:5, 4] = values[:4, 2] = 1
    for turned in (values, values[:, ::-1]):
        path = write(folder / "legs.tif", turned, blockysize=1)
        with mock.patch.object(segments, "STRIP_PIXELS", rows * 5):
            table = segments.find_segments(path, Feedback(), "x")
        assert len(table) == 1 and table.last_row[1] == 5
