"""Superpixels: they cover the part, follow edges, and are found fast enough to work with."""

from __future__ import annotations

import time

import numpy as np
import pytest

from terrazzo.plugin.annotation import superpixels
from terrazzo.plugin.annotation.grid import Window
from terrazzo.plugin.annotation.superpixels import Partition, SuperpixelsMissing, partition, rgb8, step_for
from terrazzo.tests.support.annotation_desk import patchwork

needs_package = pytest.mark.skipif(not superpixels.available(), reason="scikit-image is not installed")


class ArraySource:
    """A raster in memory; reduced by taking every n-th pixel."""

    def __init__(self, values, valid=None):
        self.values = values
        self.valid = np.ones(values.shape[1:], bool) if valid is None else valid

    def read(self, window, shape):
        col, row, width, height = window
        rows = row + (np.arange(shape[0]) * height // shape[0])
        cols = col + (np.arange(shape[1]) * width // shape[1])
        return self.values[:, rows][:, :, cols], self.valid[np.ix_(rows, cols)]


@needs_package
def test_edges_follow_edges_of_the_image():
    picture, codes = patchwork(200, 240, side=40)
    found = partition(ArraySource(picture), Window(0, 0, 200, 240), 16)
    assert found.labels.shape == (200, 240) and found.count == found.labels.max() + 1
    counts = np.zeros((found.count, 9), int)
    np.add.at(counts, (found.labels.ravel(), codes.ravel()), 1)
    assert counts.max(axis=1).sum() / counts.sum() > 0.97  # each holds pixels of one patch
    assert 0.5 < found.count / (200 * 240 / 16**2) < 1.5


@needs_package
def test_places_are_those_of_the_image_also_when_it_is_read_reduced():
    picture, _ = patchwork(203, 241, side=40)
    window = Window(40, 80, 121, 101)
    found = partition(ArraySource(picture), window, 24, step=2)
    number = found.at(100, 130)
    row, col, mask = found.mask(np.array([number]))
    assert mask[100 - row, 130 - col]
    inside = [(r, c) for r in range(window.row, window.bottom) for c in range(window.col, window.right)]
    wanted = {place for place in inside if found.at(*place) == number}
    assert {(row + i, col + j) for i, j in zip(*np.nonzero(mask))} == wanted
    whole = found.mask(np.arange(found.count))
    assert whole[:2] == (40, 80) and whole[2].all() and whole[2].shape == (121, 101)
    assert found.at(39, 80) == found.at(40, 181) == -1


@needs_package
def test_no_data_belongs_to_no_superpixel():
    picture, _ = patchwork(120, 120)
    valid = np.ones((120, 120), bool)
    valid[:30, :50] = False
    found = partition(ArraySource(picture, valid), Window(0, 0, 120, 120), 16)
    np.testing.assert_array_equal(found.labels < 0, ~valid)
    assert found.at(10, 10) == -1 and found.under(np.array([10]), np.array([10])).size == 0


def test_snapping_takes_superpixels_that_are_mostly_painted():
    labels = np.repeat(np.repeat(np.arange(16).reshape(4, 4), 10, 0), 10, 1).astype(np.int32)
    found = Partition(Window(100, 200, 40, 40), 1, labels, 16)
    painted = np.zeros((16, 24), bool)
    painted[:] = True  # rows 108-123, columns 206-229: 40 % of column 0, all of 1 and 2
    row, col, mask = found.snap(108, 206, painted)
    assert (row, col, mask.shape) == (110, 210, (10, 20)) and mask.all()
    tiny = np.ones((2, 2), bool)
    assert found.snap(108, 206, tiny)[2] is tiny  # too little to snap: it stays as it is
    assert found.snap(0, 0, tiny)[2] is tiny


def test_detail_is_what_the_screen_shows_and_never_too_much():
    assert step_for(Window(0, 0, 700, 1000), 1.0) == 1
    assert step_for(Window(0, 0, 700, 1000), 3.0) == 1
    assert step_for(Window(0, 0, 700, 1000), 0.25) == 4
    assert step_for(Window(0, 0, 7000, 10000), 1.0) == 8


def test_bands_of_any_kind_become_a_picture():
    valid = np.ones((4, 5), bool)
    valid[0, 0] = False
    values = np.arange(20, dtype=np.uint16).reshape(1, 4, 5) * 500
    picture = rgb8(values, valid)
    assert picture.shape == (4, 5, 3) and picture.dtype == np.uint8
    assert picture[3, 4].tolist() == [255, 255, 255] and picture[0, 1].max() < 20
    floats = np.full((3, 4, 5), np.nan, np.float32)
    floats[:, valid] = 0.3
    assert rgb8(floats, valid).max() == 0  # one value only: no division by zero, no NaN


def test_without_the_package_there_is_a_message(monkeypatch):
    monkeypatch.setattr(superpixels.importlib.util, "find_spec", lambda name: None)
    with pytest.raises(SuperpixelsMissing, match="scikit-image"):
        partition(ArraySource(np.zeros((3, 50, 50), np.uint8)), Window(0, 0, 50, 50), 10)


@needs_package
def test_a_canvas_is_partitioned_in_half_a_second():
    """Processor time, so that other work on the machine does not count; one thread, so it is the time one waits."""
    rng = np.random.default_rng(1)
    picture = patchwork(700, 1000, side=35)[0].astype(int) + rng.integers(-25, 26, (3, 700, 1000))
    source = ArraySource(np.clip(picture, 0, 255).astype(np.uint8))
    partition(source, Window(0, 0, 100, 100), 20)  # imports
    times = []
    for _ in range(8):  # the best counts: cores share their caches with what else runs
        begin = time.process_time()
        found = partition(source, Window(0, 0, 700, 1000), 20)
        found.mask(np.array([5]))
        times.append(time.process_time() - begin)
    assert min(times) < 0.5
