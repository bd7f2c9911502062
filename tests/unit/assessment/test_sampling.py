"""Sampling designs: sizes, allocation, and points that lie where they should, the same with the same seed."""

import numpy as np
import pytest

from terrazzo.plugin.assessment.census import Population, take_census
from terrazzo.plugin.assessment.class_raster import NO_CLASS, ClassRaster
from terrazzo.plugin.assessment.design import DesignWishes, allocate, sample_size
from terrazzo.plugin.assessment.draw import draw_sample
from terrazzo.plugin.landcover.aoi import AreaOfInterest, rectangle
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError, SourceError
from terrazzo.plugin.landcover.progress import Feedback

WEIGHTS = np.array([0.020, 0.015, 0.320, 0.645])  # Olofsson et al. 2014, section 5.1
DEVIATIONS = np.sqrt(np.array([0.7 * 0.3, 0.6 * 0.4, 0.9 * 0.1, 0.95 * 0.05]))
PLENTY = np.array([10**6] * 4)


def draw(path, strata=None, area=None, **wishes):
    with ClassRaster(path) as raster:
        other = ClassRaster(strata) if strata else None
        population = Population(other or raster, raster if other else None, area)
        census = take_census(population, Feedback())
        return draw_sample(population, census, DesignWishes(**wishes), Feedback())


def test_size_of_olofsson_2014():
    assert sample_size(WEIGHTS, DEVIATIONS, 0.01) == 641


@pytest.mark.parametrize(("allocation", "slack"), [("neyman", 1e-3), ("equal", 1e-3), ("proportional", 0.03)])
def test_the_wished_standard_error_is_reached(allocation, slack):
    """Variance of the overall accuracy by the points that each stratum gets; for proportional allocation the published
    rule is a little short."""
    size = sample_size(WEIGHTS, DEVIATIONS, 0.01, allocation)
    points = allocate(size, PLENTY, WEIGHTS, DEVIATIONS, allocation, 2)
    assert np.sqrt(np.sum(WEIGHTS**2 * DEVIATIONS**2 / points)) == pytest.approx(0.01, rel=slack)


def test_equal_shares_take_the_points_that_the_wished_error_needs(write_map, patchwork):
    path = write_map("map.tif", patchwork)
    wishes = {"size": None, "standard_error": 0.02, "default_expected": 0.9}
    _, strata = draw(path, allocation="equal", **wishes)
    areas = np.array([s.area_m2 for s in strata])
    expected = np.sqrt(np.sum((areas / areas.sum()) ** 2 * 0.09 / np.array([s.points for s in strata])))
    assert expected == pytest.approx(0.02, rel=0.01)


def test_allocations():
    assert allocate(641, PLENTY, WEIGHTS, DEVIATIONS, "equal", 2).tolist() == [161, 160, 160, 160]
    assert allocate(641, PLENTY, WEIGHTS, DEVIATIONS, "proportional", 2).tolist() == [13, 10, 205, 413]  # table 5
    rare = allocate(641, PLENTY, WEIGHTS, DEVIATIONS, "proportional", 75)
    assert rare.tolist() == [75, 75, 163, 328]
    neyman = allocate(641, PLENTY, WEIGHTS, DEVIATIONS, "neyman", 2)
    assert neyman.tolist() == [23, 19, 243, 356]
    assert neyman.sum() == 641


def test_no_stratum_gets_more_points_than_pixels_nor_fewer_than_two():
    pixels = np.array([3, 1000, 1, 0])
    points = allocate(100, pixels, np.array([0.003, 0.996, 0.001, 0]), np.ones(4), "equal", 10)
    assert points.tolist() == [3, 96, 1, 0]
    assert allocate(50, np.array([30, 20]), np.array([0.6, 0.4]), np.ones(2), "equal", 0).tolist() == [30, 20]
    assert allocate(10, PLENTY[:2], np.array([1, 1e-6]), np.ones(2), "proportional", 0).tolist() == [8, 2]


def test_too_few_points_for_the_minimum():
    with pytest.raises(ParameterError, match="take 200"):
        allocate(100, PLENTY, WEIGHTS, DEVIATIONS, "proportional", 50)


def test_neyman_with_no_expected_error_falls_back_on_areas():
    points = allocate(100, PLENTY[:2], np.array([0.7, 0.3]), np.zeros(2), "neyman", 2)
    assert points.tolist() == [70, 30]


@pytest.mark.parametrize(
    "wishes",
    [
        {"kind": "convenient"},
        {"size": None},
        {"size": 0},
        {"standard_error": 0.7},
        {"default_expected": 1.2},
        {"seed": -1},
        {"allocation": "fair"},
    ],
)
def test_wishes_that_make_no_sense(wishes):
    with pytest.raises(ParameterError):
        DesignWishes(**wishes).check()


def test_census_counts_pixels_and_ground(write_map, patchwork):
    with ClassRaster(write_map("map.tif", patchwork)) as raster:
        census = take_census(Population(raster), Feedback())
    assert census.codes == (1, 2, 5, 8)
    assert census.pixels.tolist() == [int((patchwork == c).sum()) for c in (1, 2, 5, 8)]
    # 10 m in UTM at its central meridian: 1.0008 times as much on the ground
    assert census.areas == pytest.approx(census.pixels * 100 * 1.0008, rel=3e-4)
    assert census.weights.sum() == pytest.approx(1)


@pytest.mark.parametrize("kind", ["simple", "stratified", "systematic"])
def test_points_lie_on_the_map_once_and_know_its_class(write_map, patchwork, kind):
    path = write_map("map.tif", patchwork)
    points, strata = draw(path, kind=kind, size=300, seed=7)
    again, _ = draw(path, kind=kind, size=300, seed=7)
    other, _ = draw(path, kind=kind, size=300, seed=8)
    assert np.array_equal(points.rows, again.rows)
    assert np.array_equal(points.cols, again.cols)
    assert not np.array_equal(points.rows, other.rows)
    assert len(set(zip(points.rows.tolist(), points.cols.tolist()))) == len(points.rows)
    assert np.array_equal(patchwork[points.rows, points.cols], points.mapped)
    assert np.array_equal(points.strata, points.mapped)
    assert points.xs == pytest.approx(500000 + (points.cols + 0.5) * 10)
    assert points.ys == pytest.approx(5000000 - (points.rows + 0.5) * 10)
    assert sum(s.points for s in strata) == len(points.rows)
    assert len(points.rows) == 300 if kind != "systematic" else 270 < len(points.rows) < 330
    area = sum(s.area_m2 for s in strata)
    assert points.weights.sum() == pytest.approx(area)


def test_stratified_by_what_was_wished(write_map, patchwork):
    path = write_map("map.tif", patchwork)
    points, strata = draw(path, size=200, allocation="equal")
    assert [s.points for s in strata] == [50] * 4
    assert [s.name for s in strata] == ["Bareland", "Rangeland", "Tree", "Building"]
    assert len(set(points.mapped[:50].tolist())) == 4  # the order does not give the class away
    _, strata = draw(path, size=None, standard_error=0.02, expected=((5, 0.7),), default_expected=0.9, minimum=30)
    weights = np.array([s.area_m2 for s in strata]) / sum(s.area_m2 for s in strata)
    deviations = np.sqrt([0.09, 0.09, 0.21, 0.09])
    assert sum(s.points for s in strata) == sample_size(weights, deviations, 0.02)
    assert min(s.points for s in strata) == 30
    with pytest.raises(ParameterError, match="expected of 3"):
        draw(path, expected=((3, 0.5),))


def test_shares_of_a_simple_sample_are_those_of_the_map(write_map, patchwork):
    points, strata = draw(write_map("map.tif", patchwork), kind="simple", size=4000, seed=1)
    for stratum in strata:
        expected = stratum.pixels / sum(s.pixels for s in strata)
        assert (points.mapped == stratum.code).mean() == pytest.approx(expected, abs=0.02)


def test_every_pixel_can_be_asked_for(write_map):
    codes = np.array([[1, 1, 2], [2, 2, 0]], np.uint8)
    points, _ = draw(write_map("map.tif", codes), kind="simple", size=5)
    assert sorted(zip(points.rows.tolist(), points.cols.tolist())) == [(0, 0), (0, 1), (0, 2), (1, 0), (1, 1)]
    with pytest.raises(ParameterError, match="5 pixels"):
        draw(write_map("map2.tif", codes), kind="simple", size=6)


@pytest.mark.parametrize("kind", ["simple", "systematic"])
def test_in_degrees_points_are_even_on_the_ground(write_map, kind):
    """A map from 0 to 70 degrees north: its northern half has 36 % of the ground, not half of it."""
    path = write_map("map.tif", np.ones((1400, 400), np.uint8), crs="EPSG:4326", pixel=0.05, origin=(0.0, 70.0))
    points, _ = draw(path, kind=kind, size=3000, seed=2)
    north = (points.ys > 35).mean()
    truth = (np.sin(np.radians(70)) - np.sin(np.radians(35))) / np.sin(np.radians(70))
    assert north == pytest.approx(truth, abs=0.03)


def test_only_inside_the_area(write_map, patchwork):
    area = AreaOfInterest([[rectangle(501000, 4994000, 504000, 4999000)]])
    points, strata = draw(write_map("map.tif", patchwork), area=area, size=100)
    assert points.xs.min() > 501000
    assert points.xs.max() < 504000
    assert points.ys.max() < 4999000
    assert [s.code for s in strata] == [2, 5, 8]


def test_strata_of_another_raster(write_map, patchwork):
    """Strata on another grid; pixels where the map has no class do not count."""
    zones = np.ones((70, 90), np.uint8)
    zones[35:] = 2
    strata = write_map("zones.tif", zones, pixel=100.0, tags={"x": "1"})
    points, table = draw(write_map("map.tif", patchwork), strata=strata, size=100)
    assert [(s.code, s.name) for s in table] == [(1, "Class 1"), (2, "Class 2")]
    assert [s.pixels for s in table] == [35 * 86, 35 * 86]
    rows, cols = points.rows * 10 + 5, points.cols * 10 + 5
    assert np.array_equal(patchwork[rows, cols], points.mapped)
    assert not np.array_equal(points.strata, points.mapped)


def test_no_coordinate_system_counts_pixels(write_map, patchwork):
    _, strata = draw(write_map("map.tif", patchwork, crs=None), size=100)
    assert [s.area_m2 for s in strata] == [s.pixels for s in strata]


def test_odd_rasters(write_map, tmp_path):
    with pytest.raises(SourceError, match="decimal"):
        draw(write_map("dem.tif", np.full((9, 9), 1.5, np.float32)))
    with pytest.raises(ParameterError, match="different values"):
        draw(write_map("dem16.tif", np.arange(900, dtype=np.uint16).reshape(30, 30)))
    with pytest.raises(ParameterError, match="no pixel with a class"):
        draw(write_map("empty.tif", np.zeros((9, 9), np.uint8)))
    with pytest.raises(SourceError, match="cannot be opened"):
        draw(str(tmp_path / "missing.tif"))
    whole = write_map("whole.tif", np.array([[1.0, 2.0], [np.nan, 2.0]], np.float32), nodata=np.nan)
    with ClassRaster(whole) as raster:
        assert raster.read(next(raster.windows())).tolist() == [[1, 2], [NO_CLASS, 2]]


def test_zero_is_a_class_if_the_file_says_so(write_map):
    codes = np.array([[0, 0, 1], [1, 1, 255]], np.uint8)
    points, strata = draw(write_map("change.tif", codes, nodata=255), kind="simple", size=5)
    assert [(s.code, s.pixels) for s in strata] == [(0, 2), (1, 3)]
    with ClassRaster(write_map("plain.tif", codes, nodata=None)) as raster:
        assert raster.zero_is_nodata
        assert take_census(Population(raster), Feedback()).codes == (1, 255)
    assert set(points.mapped.tolist()) == {0, 1}


def test_can_be_cancelled(write_map, patchwork):
    class Stop(Feedback):
        def is_cancelled(self):
            return True

    with ClassRaster(write_map("map.tif", patchwork)) as raster, pytest.raises(Cancelled):
        take_census(Population(raster), Stop())


def test_memory_does_not_grow_with_the_raster(write_map):
    """A sparse map of 20,000 x 20,000 pixels (400 MB as an array) is counted and sampled in a few MB."""
    import tracemalloc

    import rasterio
    from rasterio.windows import Window

    path = write_map("small.tif", np.ones((10, 10), np.uint8)).replace("small", "large")
    profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "width": 20_000, "height": 20_000, "nodata": 0}
    with rasterio.open(
        path,
        "w",
        crs="EPSG:32632",
        transform=rasterio.Affine(1, 0, 500000, 0, -1, 5000000),
        tiled=True,
        sparse_ok=True,
        **profile,
    ) as dataset:
        for place in range(0, 20_000, 5_000):
            dataset.write(np.full((1, 512, 512), 1 + place // 5_000, np.uint8), window=Window(place, place, 512, 512))
    tracemalloc.start()
    points, strata = draw(path, size=300)
    peak = tracemalloc.get_traced_memory()[1]
    tracemalloc.stop()
    assert len(points.rows) == 300
    assert [s.pixels for s in strata] == [512 * 512] * 4
    assert peak < 30e6
