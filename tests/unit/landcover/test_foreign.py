"""An image far from where a model was trained: people are told."""

from __future__ import annotations

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from terrazzo.plugin.landcover.foreign import FAR_KM, Place, distance_km, far_from_training
from terrazzo.plugin.landcover.package import installed_packages
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.source import RasterioSource

HOME = (Place("Tartu", 26.72, 58.38), Place("Kyoto", 135.77, 35.01))


def test_distances_on_the_sphere():
    quarter = 6371.0088 * np.pi / 2
    assert distance_km(0, 0, Place("pole", 12, 90)) == pytest.approx(quarter)
    assert distance_km(-90, 0, Place("equator", 0, 0)) == pytest.approx(quarter)
    assert distance_km(179.5, 0, Place("over the date line", -179.5, 0)) == pytest.approx(quarter / 90)
    assert distance_km(26.72, 58.38, HOME[0]) == 0


@pytest.mark.parametrize(
    ("crs", "place", "said"),
    [
        ("EPSG:32635", (500000, 6470000), None),  # Tartu itself
        ("EPSG:4326", (24.94, 60.17), None),  # Helsinki
        ("EPSG:4326", (36.82, -1.29), {"km": 6700.0, "place": "Tartu"}),  # Nairobi
        ("EPSG:3857", (16830000, -4010000), {"km": 7800.0, "place": "Kyoto"}),  # Sydney
    ],
)
def test_what_is_far(crs, place, said):
    step = 1e-5 if crs == "EPSG:4326" else 1.0
    corner = rasterio.Affine(step, 0, place[0] - 50 * step, 0, -step, place[1] + 40 * step)
    assert far_from_training(HOME, CRS.from_user_input(crs), corner, 100, 80) == said


def test_nothing_is_said_where_nothing_is_known():
    corner = rasterio.Affine(1, 0, 500000, 0, -1, 0)
    assert far_from_training((), CRS.from_epsg(32736), corner, 10, 10) is None
    local = CRS.from_wkt('LOCAL_CS["somewhere",UNIT["metre",1]]')
    assert far_from_training(HOME, local, corner, 10, 10) is None


def test_bundled_models_say_where_they_were_trained():
    packages, problems = installed_packages([])
    assert len(packages) >= 2 and not problems
    for package in packages:
        places = package.card.trained_at
        assert places and all(-180 <= p.lon <= 180 and -90 <= p.lat <= 90 and p.name for p in places)
        assert len(package.card.training_data) <= 2 * len(places)


class Heard(Feedback):
    def __init__(self):
        self.warnings = []

    def warning(self, template, **values):
        self.warnings.append(template.format(**values))


@pytest.mark.parametrize(("zone", "told"), [("EPSG:32633", False), ("EPSG:32736", True)])
def test_a_run_says_so(write_raster, tmp_path, zone, told):
    """The same numbers in two zones: in Poland, where the bundled model was trained, and in Mozambique."""
    from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
    from terrazzo.plugin.landcover.package import DEFAULT_MODEL, find_package

    path = write_raster(
        np.full((3, 64, 64), 90, np.uint8), crs=zone, transform=rasterio.Affine(0.3, 0, 600000, 0, -0.3, 5800000)
    )
    package, heard = find_package(DEFAULT_MODEL), Heard()
    map_land_cover(RasterioSource(path, None, package.card.bands), MappingJob(package, tmp_path / "map.tif"), heard)
    assert any("from the nearest place that the model was trained on" in text for text in heard.warnings) == told
    assert FAR_KM == 1500
