"""The working grid: which pixels are mapped, and at which ground sampling distance."""

import dataclasses

import pytest
from affine import Affine
from rasterio.crs import CRS

from terrazzo.plugin.landcover.errors import ParameterError, SourceError
from terrazzo.plugin.landcover.grid import choose_gsd, working_grid


@dataclasses.dataclass
class Raster:
    """As much of a raster as a grid needs."""

    gsd: float = 0.3
    width: int = 1000
    height: int = 800
    crs: object = CRS.from_epsg(32633)
    name: str = "raster.tif"

    @property
    def transform(self):
        return Affine(self.gsd, 0, 500000, 0, -self.gsd, 5500000)


@pytest.fixture(scope="module")
def card(request):
    package = request.getfixturevalue("package")
    return dataclasses.replace(package.card, gsd_range=(0.25, 0.5), gsd_coarsest=1.0)


@pytest.mark.parametrize(
    ("native", "expected"),
    [(0.3, 0.3), (0.25, 0.25), (0.2496, 0.2496), (0.5, 0.5), (0.1, 0.25), (0.05, 0.25), (0.6, 0.5), (1.0, 0.5)],
)
def test_nearest_distance_that_the_model_knows(card, native, expected):
    assert choose_gsd((native, native), card, None, False) == pytest.approx((expected, expected))


def test_too_coarse_names_both_figures(card):
    with pytest.raises(SourceError, match=r"10 m on the ground.*0\.25 to 0\.5 m"):
        choose_gsd((10.0, 10.0), card, None, False)


def test_too_coarse_can_be_forced_and_is_then_not_enlarged(card):
    assert choose_gsd((2.0, 2.0), card, None, True) == (2.0, 2.0)


def test_asked_for_distance(card):
    assert choose_gsd((0.1, 0.1), card, 0.4, False) == (0.4, 0.4)
    with pytest.raises(ParameterError, match=r"0\.8 m is outside"):
        choose_gsd((0.1, 0.1), card, 0.8, False)
    assert choose_gsd((0.1, 0.1), card, 0.8, True) == (0.8, 0.8)
    for bad in (0.0, -1.0, float("nan")):
        with pytest.raises(ParameterError, match="above 0 m"):
            choose_gsd((0.1, 0.1), card, bad, False)


def test_pixels_that_are_oblong_on_the_ground_become_square(card):
    along, down = choose_gsd((0.25, 0.45), card, None, False)
    assert along == down == pytest.approx((0.25 * 0.45) ** 0.5)


def test_within_the_range_the_grid_is_the_rasters_own(card):
    grid = working_grid(Raster(0.3), card)
    assert (grid.width, grid.height, grid.step) == (1000, 800, (1.0, 1.0))
    assert grid.transform == Raster(0.3).transform and not grid.resampled


def test_finer_images_are_reduced(card):
    grid = working_grid(Raster(0.1), card)
    assert grid.resampled and grid.width == pytest.approx(400, abs=1) and grid.height == pytest.approx(320, abs=1)
    assert grid.gsd == pytest.approx((0.25, 0.25))
    assert grid.transform.a == pytest.approx(0.25, rel=1e-3)
    assert grid.native_window(10, 20, 4, 8) == pytest.approx((25, 50, 10, 20), rel=1e-3)


def test_extent_is_snapped_to_the_rasters_pixels(card):
    grid = working_grid(Raster(0.3), card, (500030.05, 5499850.0, 500060.05, 5499970.0))
    assert grid.offset == (100, 100) and grid.whole == (1000, 800) and (grid.width, grid.height) == (101, 400)
    assert (grid.transform.c, grid.transform.f) == pytest.approx((500030.0, 5499970.0))


def test_extent_is_cut_at_the_raster(card):
    grid = working_grid(Raster(0.3), card, (0, 0, 500030, 6000000))
    assert (grid.width, grid.height) == (100, 800)


def test_extent_elsewhere_or_empty(card):
    with pytest.raises(ParameterError, match="outside the raster"):
        working_grid(Raster(), card, (0, 0, 100, 100))
    with pytest.raises(ParameterError, match="is empty"):
        working_grid(Raster(), card, (500030, 5499900, 500030, 5499950))


def test_no_crs(card):
    with pytest.raises(SourceError, match="no coordinate reference system"):
        working_grid(Raster(crs=None), card)


def test_geographic_raster_is_measured_on_the_ground(card):
    raster = Raster(3e-6, crs=CRS.from_epsg(4326))
    raster_transform = Affine(3e-6, 0, 10, 0, -3e-6, 50)

    class Geographic(Raster):
        transform = raster_transform

    grid = working_grid(Geographic(crs=raster.crs), card)
    assert grid.native_gsd == pytest.approx((0.215, 0.334), rel=0.01)
    assert grid.gsd[0] == pytest.approx(grid.gsd[1])
    assert grid.resampled and grid.width < 1000 < grid.height * 1.6


def test_tiny_raster_keeps_at_least_one_pixel(card):
    grid = working_grid(Raster(0.05, width=2, height=2), card)
    assert (grid.width, grid.height) == (1, 1)
