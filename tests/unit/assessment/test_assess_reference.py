"""Accuracy against a reference raster or polygons: against scikit-learn, on other grids, with contradictions."""

import numpy as np
import pytest
from sklearn import metrics

from terrazzo.plugin.assessment.assess_reference import PolygonReference, RasterReference, assess_reference
from terrazzo.plugin.assessment.class_raster import ClassRaster, Window
from terrazzo.plugin.landcover.aoi import rectangle
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError, SourceError
from terrazzo.plugin.landcover.progress import Feedback


@pytest.fixture
def pair(write_map):
    """A map of 800 x 700 pixels and its reference, alike in about three of four pixels; 0 in some of both."""
    rng = np.random.default_rng(4)
    truth = rng.choice(np.array([0, 1, 2, 5, 8], np.uint8), (800, 700), p=[0.05, 0.1, 0.4, 0.3, 0.15])
    wrong = rng.choice(np.array([0, 2, 5, 8], np.uint8), truth.shape)
    mapped = np.where(rng.random(truth.shape) < 0.3, wrong, truth)
    return mapped, truth


def raster_against_raster(mapped, reference, feedback=None):
    with ClassRaster(mapped) as land_cover, ClassRaster(reference) as truth:
        return assess_reference(land_cover, RasterReference(truth, land_cover), feedback or Feedback())


def test_figures_are_those_of_scikit_learn(write_map, pair):
    mapped, truth = pair
    result = raster_against_raster(write_map("map.tif", mapped), write_map("truth.tif", truth))
    both = (mapped > 0) & (truth > 0)
    t, m, labels = truth[both], mapped[both], [1, 2, 5, 8]
    assert [c.code for c in result.classes] == labels
    assert np.array_equal(result.counts, metrics.confusion_matrix(t, m, labels=labels).T)
    # The figures weigh pixels by their area, which in UTM differs by far less than these tolerances.
    near = {"abs": 2e-6}
    assert result.overall.value == pytest.approx(metrics.accuracy_score(t, m), **near)
    per_class = result.per_class
    precision, recall, f1, support = metrics.precision_recall_fscore_support(t, m, labels=labels)
    assert [c.users.value for c in per_class] == pytest.approx(precision, **near)
    assert [c.producers.value for c in per_class] == pytest.approx(recall, **near)
    assert [c.f1.value for c in per_class] == pytest.approx(f1, **near)
    assert [c.iou.value for c in per_class] == pytest.approx(
        metrics.jaccard_score(t, m, labels=labels, average=None), **near
    )
    assert [c.reference_count for c in per_class] == support.tolist()
    assert result.total_area_m2 == pytest.approx(both.sum() * 100, rel=1e-3)
    assert all(c.iou.low < c.iou.value < c.iou.high for c in per_class)


def test_a_reference_on_a_finer_grid_is_taken_at_the_centres(write_map):
    fine = np.repeat(np.repeat(np.array([[1, 2], [5, 8]], np.uint8), 6, 0), 6, 1)
    fine[0, 0] = 7  # not at the centre of a map pixel
    coarse = np.array([[1, 2], [5, 5]], np.uint8)
    result = raster_against_raster(write_map("map.tif", coarse, pixel=60.0), write_map("truth.tif", fine, pixel=10.0))
    assert result.labelled == 4
    assert result.overall.value == pytest.approx(0.75)


def test_a_reference_in_another_coordinate_system(write_map):
    from rasterio.warp import transform_bounds

    mapped = np.ones((200, 200), np.uint8)
    mapped[:, 100:] = 2
    bounds = transform_bounds("EPSG:32632", "EPSG:4326", 499000, 4997000, 503000, 5001000)
    side = max(bounds[2] - bounds[0], bounds[3] - bounds[1])
    reference = np.full((400, 400), 2, np.uint8)
    path = write_map("truth.tif", reference, crs="EPSG:4326", pixel=side / 400, origin=(bounds[0], bounds[3]))
    result = raster_against_raster(write_map("map.tif", mapped), path)
    assert result.labelled == 200 * 200
    assert result.overall.value == pytest.approx(0.5, abs=1e-4)


def test_nothing_in_common(write_map, pair):
    mapped, truth = pair
    far = write_map("far.tif", truth, origin=(100000.0, 4000000.0))
    with pytest.raises(ParameterError, match="no place in common"):
        raster_against_raster(write_map("map.tif", mapped), far)
    nowhere = write_map("nowhere.tif", truth[:50], crs=None)
    with pytest.raises(SourceError, match="no coordinate reference system"):
        raster_against_raster(write_map("map2.tif", mapped), nowhere)


def test_no_coordinate_systems_at_all_compare_pixel_by_pixel(write_map, pair):
    mapped, truth = pair
    result = raster_against_raster(write_map("m.tif", mapped, crs=None), write_map("t.tif", truth, crs=None))
    assert result.total_area_m2 == result.labelled
    assert not result.in_metres


def test_polygons(write_map):
    mapped = np.full((300, 300), 2, np.uint8)
    mapped[:, 150:] = 5
    polygons = [
        (rectangle(500000, 4999000, 500500, 5000000), 2),  # 50 x 100 pixels, right
        (rectangle(502000, 4999000, 502500, 5000000), 6),  # 50 x 100 pixels, the map says trees
    ]
    with ClassRaster(write_map("map.tif", mapped)) as land_cover:
        result = assess_reference(land_cover, PolygonReference(polygons, land_cover), Feedback())
    assert result.counts.sum() == 10_000
    assert [c.code for c in result.classes] == [2, 5, 6]
    assert result.overall.value == pytest.approx(0.5, abs=1e-4)
    assert np.isnan(result.overall.low)
    texts = [n.text for n in result.notes]
    assert any("one tile" in t for t in texts)
    assert any("Water" in t and "map has not" in t for t in texts)


def test_polygons_that_contradict_each_other_say_nothing_there(write_map):
    polygons = [
        (rectangle(500000, 4999000, 501000, 5000000), 2),
        (rectangle(500500, 4999000, 501500, 5000000), 5),
        (rectangle(500700, 4999000, 501200, 5000000), 5),  # the same class twice is no contradiction
    ]
    with ClassRaster(write_map("map.tif", np.full((300, 300), 2, np.uint8))) as land_cover:
        result = assess_reference(land_cover, PolygonReference(polygons, land_cover), Feedback())
        assert result.counts.tolist() == [[5000, 5000], [0, 0]]
        assert any("5000 pixels lie in reference polygons of different classes" in n.text for n in result.notes)
        with pytest.raises(ParameterError, match="no reference polygons"):
            PolygonReference([], land_cover)


def test_intervals_come_from_places_not_from_pixels(write_map):
    """Errors in lumps: a million alike pixels are no million observations."""
    rng = np.random.default_rng(1)
    blocks = rng.random((6, 6)) < 0.7
    mapped = np.repeat(np.repeat(np.where(blocks, 2, 5).astype(np.uint8), 512, 0), 512, 1)
    result = raster_against_raster(
        write_map("map.tif", mapped), write_map("truth.tif", np.full(mapped.shape, 2, np.uint8))
    )
    share = blocks.mean()
    assert result.overall.value == pytest.approx(share, abs=1e-3)
    assert result.overall.se == pytest.approx(np.sqrt(share * (1 - share) / 36), rel=0.1)


def test_can_be_cancelled(write_map, pair):
    class Stop(Feedback):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        raster_against_raster(write_map("map.tif", pair[0]), write_map("truth.tif", pair[1]), Stop())


def test_a_no_data_value_of_ones_own_also_counts_on_another_grid(write_map):
    """The file calls 1 no data, the person 2: on its own grid and on another one the same pixels have a class."""
    codes = np.kron(np.random.default_rng(1).integers(1, 5, (20, 20)), np.ones((10, 10))).astype(np.uint8)
    path = write_map("map.tif", codes, nodata=1)
    moved = write_map("grid.tif", codes[1:], origin=(500000.0, 4999990.0))
    with ClassRaster(path, nodata=2) as own, ClassRaster(path, nodata=2) as laid, ClassRaster(moved) as grid:
        wanted = own.read(Window(1, 0, 199, 200))
        got = laid.onto(grid).read(Window(0, 0, 199, 200))
    assert set(np.unique(wanted)) == {-1, 1, 3, 4}
    assert np.array_equal(got, wanted)
