"""Scaling: from a raster's values to the model's."""

import dataclasses

import numpy as np
import pytest

from terrazzo.plugin.landcover.errors import SourceError
from terrazzo.plugin.landcover.grid import working_grid
from terrazzo.plugin.landcover.scaling import Scaling, scaling_for
from terrazzo.plugin.landcover.source import RasterioSource


def measured(path, card):
    source = RasterioSource(path, None, card.bands)
    return scaling_for(card, source, working_grid(source, card))


def test_bytes_pass_unchanged(write_raster, package):
    scaling = measured(write_raster(np.zeros((3, 50, 50), np.uint8)), package.card)
    values = np.arange(48, dtype=np.uint8).reshape(3, 4, 4)
    assert scaling.exact and np.array_equal(scaling.apply(values), values.astype(np.float32))
    assert scaling.apply(values).dtype == np.float32


def test_card_rule_for_a_kind_of_value(write_raster, package):
    card = dataclasses.replace(package.card, scaling={"uint16": {"min": 0, "max": 3000}})
    scaling = measured(write_raster(np.full((3, 50, 50), 1500, np.uint16)), card)
    assert scaling.origin == "card"
    assert scaling.apply(np.array([[[0, 1500, 3000, 9000]]] * 3, np.uint16))[0, 0] == pytest.approx(
        [0, 127.5, 255, 255]
    )


def test_percentiles_are_measured_on_valid_pixels_only(write_raster, package):
    values = np.random.default_rng(0).uniform(0.1, 0.3, (3, 200, 200)).astype(np.float32)
    values[1] *= 2
    values[:, :50] = -9999
    scaling = measured(write_raster(values, nodata=-9999), package.card)
    assert scaling.low == pytest.approx((0.102, 0.204, 0.102), abs=0.005)
    assert scaling.high == pytest.approx((0.298, 0.596, 0.298), abs=0.01)
    scaled = scaling.apply(np.full((3, 1, 1), 0.2, np.float32))
    assert scaled[0, 0, 0] == pytest.approx(127.5, abs=3) and scaled[1, 0, 0] == 0


def test_percentiles_named_by_the_card(write_raster, package):
    values = (np.arange(3 * 100 * 100).reshape(3, 100, 100) % 10_000).astype(np.uint16)
    card = dataclasses.replace(package.card, scaling={"uint16": {"percentiles": [10, 90]}})
    scaling = measured(write_raster(values), card)
    assert scaling.low[0] == pytest.approx(1000, rel=0.05) and scaling.high[0] == pytest.approx(9000, rel=0.05)


def test_nothing_to_measure(write_raster, package):
    with pytest.raises(SourceError, match="No valid pixel"):
        measured(write_raster(np.zeros((3, 50, 50), np.uint16), nodata=0), package.card)
    with pytest.raises(SourceError, match="same value"):
        measured(write_raster(np.full((3, 50, 50), 7, np.uint16)), package.card)


def test_values_are_cut_off_at_the_ends():
    scaling = Scaling((10.0,), (20.0,), (0.0, 1.0), "test")
    assert scaling.apply(np.array([[[0, 10, 15, 20, 99]]]))[0, 0] == pytest.approx([0, 0, 0.5, 1, 1])
