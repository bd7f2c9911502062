"""Tiles as they stand in the file: nothing is lost, and what is halved is the commonest class or the mean."""

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from terrazzo.plugin.landcover.encode import LayerFormat, decode, encode, halve

CLASSES, PERCENT, SHARES = LayerFormat(1, 0, True), LayerFormat(1, 0, False), LayerFormat(3, 255, False)


@given(
    form=st.sampled_from([CLASSES, PERCENT, SHARES]),
    height=st.integers(1, 600),
    width=st.integers(1, 600),
    seed=st.integers(0, 9),
)
@settings(max_examples=40, deadline=None)
def test_what_is_encoded_comes_back(form, height, width, seed):
    rng = np.random.default_rng(seed)
    values = rng.integers(0, 101, (form.bands, -(-height // 40), -(-width // 40)), np.uint8)
    values = values.repeat(40, 1).repeat(40, 2)[:, :height, :width]
    values[:, rng.random((height, width)) < seed / 9] = form.nodata
    layer = encode(values, form)
    assert np.array_equal(decode(layer, form, height, width), values if form.bands > 1 else values[0])
    assert layer.valid == np.count_nonzero(values[0] != form.nodata)
    assert sum(layer.sizes) == len(layer.tiles)
    half = -(-height // 2), -(-width // 2)
    assert len(layer.reduced) == (form.bands * half[0] * half[1] if layer.valid else 0)


def test_tiles_without_data_take_no_room():
    values = np.zeros((600, 300), np.uint8)
    values[300, 10] = 5
    assert [size > 0 for size in encode(values, CLASSES).sizes] == [False, False, True, False, False, False]
    assert encode(np.zeros((600, 300), np.uint8), CLASSES).tiles == b""


@pytest.mark.parametrize("shape", [(2, 2), (7, 9), (64, 50)])
def test_halving_classes_against_counting(shape):
    values = np.random.default_rng(0).integers(0, 4, shape, np.uint8)
    half = halve(values, CLASSES)
    assert half.shape == (-(-shape[0] // 2), -(-shape[1] // 2))
    for row in range(half.shape[0]):
        for col in range(half.shape[1]):
            quad = values[2 * row : 2 * row + 2, 2 * col : 2 * col + 2].ravel()
            quad = quad[quad > 0]
            counts = np.bincount(quad, minlength=4) if quad.size else np.array([1])
            assert counts[half[row, col]] == counts.max(), (quad, half[row, col])


@pytest.mark.parametrize("nodata", [0, 255])
@pytest.mark.parametrize("share", [0.0, 0.5])
def test_halving_figures_against_the_mean(nodata, share):
    rng = np.random.default_rng(1)
    values = rng.integers(1, 101, (31, 40), np.uint8)
    values[rng.random(values.shape) < share] = nodata
    half = halve(values, LayerFormat(1, nodata, False))
    for row in range(half.shape[0]):
        for col in range(half.shape[1]):
            quad = values[2 * row : 2 * row + 2, 2 * col : 2 * col + 2].ravel()
            quad = quad[quad != nodata].astype(float)
            if quad.size:
                assert abs(half[row, col] - quad.mean()) <= 0.5
            else:
                assert half[row, col] == nodata
