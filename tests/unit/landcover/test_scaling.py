"""Scaling: from a raster's values to the model's."""

import dataclasses

import numpy as np
import pytest

from terrazzo.plugin.landcover.errors import ParameterError, SourceError
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


def wished(path, card, wish, **more):
    source = RasterioSource(path, None, card.bands)
    return scaling_for(dataclasses.replace(card, **more), source, working_grid(source, card), wish)


def test_scaling_by_ranges_of_the_layers_style(write_raster, package):
    path = write_raster(np.zeros((3, 50, 50), np.uint16))
    scaling = wished(path, package.card, ((100, 200), (0, 1000), (50, 51)))
    values = np.array([[[100, 150, 300]], [[0, 500, 1000]], [[50, 50, 51]]], np.uint16)
    assert scaling.apply(values)[:, 0] == pytest.approx(np.array([[0, 127.5, 255], [0, 127.5, 255], [0, 0, 255]]))
    assert "100 to 200" in scaling.origin


def test_scaling_by_statistics_whatever_the_card_says(write_raster, package):
    values = np.random.default_rng(0).integers(1000, 2000, (3, 200, 200)).astype(np.uint16)
    path = write_raster(values)
    rules = {"uint16": {"min": 0, "max": 60000}, "uint8": {"min": 0, "max": 255}}
    assert wished(path, package.card, "card", scaling=rules).high == (60000,) * 3
    scaling = wished(path, package.card, "statistics", scaling=rules)
    assert scaling.low == pytest.approx((1010,) * 3, abs=5) and scaling.high == pytest.approx((1989,) * 3, abs=5)


def test_a_stretch_that_a_raw_model_did_not_ask_for_gives_8_bit_values(write_raster, package):
    path = write_raster(np.zeros((3, 50, 50), np.uint16))
    rules = {"*": {"mean": 0.5, "std": 0.25, "divide": 255}}
    scaling = wished(path, package.card, ((0, 1000),) * 3, scaling=rules)
    assert scaling.target == (0, 255)
    assert scaling.apply(np.full((3, 1, 1), 1000, np.uint16)).ravel() == pytest.approx([2, 2, 2])


@pytest.mark.parametrize("wish", ["style", ((0, 1),), ((0, 1), (2, 2), (0, 1)), ((0, 1), (0, float("nan")), (0, 1)), 5])
def test_scalings_that_make_no_sense(write_raster, package, wish):
    with pytest.raises(ParameterError, match="one range from low to high for each of the 3 bands"):
        wished(write_raster(np.zeros((3, 50, 50), np.uint16)), package.card, wish)
