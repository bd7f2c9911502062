"""Distances and areas are true on the ground, whatever the CRS."""

import numpy as np
import pytest
from affine import Affine
from rasterio.crs import CRS

from terrazzo.plugin.landcover.errors import SourceError
from terrazzo.plugin.landcover.ground import GroundArea, ground_sampling_distance

# Area in m² of the quadrangle 10.00-10.01 E, lat-0.01 .. lat N on the WGS 84 ellipsoid (authalic formula, evaluated
# below independently of PROJ).
A, E2 = 6378137.0, 0.00669437999014


def _ellipsoid_area(south: float, north: float, width_degrees: float) -> float:
    """Area of a lat/lon quadrangle (Snyder 1987, eq. 3-12): closed form of the integral over the ellipsoid."""
    e = np.sqrt(E2)

    def q(lat: float) -> float:
        s = np.sin(np.radians(lat))
        return (1 - E2) * (s / (1 - E2 * s * s) - np.log((1 - e * s) / (1 + e * s)) / (2 * e))

    return A * A / 2 * np.radians(width_degrees) * (q(north) - q(south))


@pytest.mark.parametrize("lat", [0.5, 40.0, 60.0, 75.0, -33.0])
def test_area_of_geographic_pixels(lat):
    transform = Affine(1e-5, 0, 10, 0, -1e-5, lat)
    ground = GroundArea(CRS.from_epsg(4326), transform, 1000, 1000)
    rows, cols = np.mgrid[0:1000:20, 0:1000:20] + 10.0
    total = ground.of_pixels(rows, cols).sum() * 400
    assert total == pytest.approx(_ellipsoid_area(lat - 0.01, lat, 0.01), rel=2e-6)


def test_area_of_a_large_geographic_raster_varies_with_latitude():
    ground = GroundArea(CRS.from_epsg(4326), Affine(0.01, 0, 0, 0, -0.01, 60), 100, 2000)
    areas = ground.of_pixels(np.array([0.5, 1999.5]), np.array([50.0, 50.0]))
    assert areas[0] == pytest.approx(_ellipsoid_area(59.99, 60, 0.01), rel=1e-3)
    assert areas[1] == pytest.approx(_ellipsoid_area(40, 40.01, 0.01), rel=1e-3)


def test_web_mercator_metres_are_not_metres():
    transform = Affine(1, 0, 1113194.9, 0, -1, 6800125.45)  # 10 E, 52 N
    along, down = ground_sampling_distance(CRS.from_epsg(3857), transform, 2000, 2000)
    assert along == pytest.approx(np.cos(np.radians(52)), rel=0.01)
    assert down == pytest.approx(along, rel=0.01)


def test_feet():
    along, down = ground_sampling_distance(CRS.from_epsg(2263), Affine(1, 0, 980000, 0, -1, 200000), 500, 500)
    assert along == pytest.approx(0.3048, rel=1e-3) and down == pytest.approx(0.3048, rel=1e-3)
    area = GroundArea(CRS.from_epsg(2263), Affine(1, 0, 980000, 0, -1, 200000), 500, 500)
    assert area.of_pixels(np.array([250.0]), np.array([250.0]))[0] == pytest.approx(0.3048**2, rel=1e-3)


def test_rotated_pixels_have_their_own_size():
    transform = Affine.translation(400000, 5000000) * Affine.rotation(30) * Affine.scale(0.3, -0.3)
    along, down = ground_sampling_distance(CRS.from_epsg(32633), transform, 800, 600)
    assert along == pytest.approx(0.3, rel=1e-3) and down == pytest.approx(0.3, rel=1e-3)
    area = GroundArea(CRS.from_epsg(32633), transform, 800, 600)
    assert area.of_pixels(np.array([300.0]), np.array([400.0]))[0] == pytest.approx(0.09, rel=2e-3)


def test_degrees_at_high_latitude_are_not_square():
    along, down = ground_sampling_distance(CRS.from_epsg(4326), Affine(1e-5, 0, 10, 0, -1e-5, 60), 1000, 1000)
    assert along / down == pytest.approx(0.5, abs=0.01)


def test_raster_across_the_date_line():
    along, _ = ground_sampling_distance(CRS.from_epsg(4326), Affine(1e-5, 0, 179.995, 0, -1e-5, 10), 1000, 1000)
    assert along == pytest.approx(1.0966, rel=0.01)


def test_a_place_that_is_not_on_earth_is_refused():
    with pytest.raises(SourceError, match="CRS"):
        ground_sampling_distance(CRS.from_epsg(4326), Affine(1, 0, 500000, 0, -1, 5000000), 100, 100)
