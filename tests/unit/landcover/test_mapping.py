"""The main job: a land-cover map with the right classes in the right places, and nothing where there is no data."""

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp

from terrazzo.plugin.landcover.aoi import rectangle
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.tiny_model import REFERENCE_COLOURS

LEGEND = load_legend("openearthmap")


def scene(height=700, width=900, seed=1):
    """Patches of the eight reference colours with noise: image [3, h, w] and truth [h, w]."""
    rng = np.random.default_rng(seed)
    coarse = rng.integers(1, 9, (height // 50 + 1, width // 50 + 1))
    truth = np.kron(coarse, np.ones((50, 50), np.uint8))[:height, :width].astype(np.uint8)
    colours = np.array(REFERENCE_COLOURS, np.int16)
    image = colours[truth - 1].transpose(2, 0, 1) + rng.integers(-6, 7, (3, height, width))
    return np.clip(image, 0, 255).astype(np.uint8), truth


def test_classes_are_where_they_belong(write_raster, run):
    image, truth = scene()
    result, classes, confidence = run(write_raster(image))
    assert np.array_equal(classes, truth)
    assert (confidence >= 13).all() and (confidence <= 100).all()
    assert result.valid_pixels == truth.size and result.device == "cpu"


def test_statistics_are_true_on_the_ground(write_raster, run):
    image, truth = scene()
    result, _, _ = run(write_raster(image, gsd=0.3))
    assert [row.pixels for row in result.statistics] == np.bincount(truth.ravel(), minlength=9)[1:].tolist()
    area = sum(row.area_m2 for row in result.statistics)
    assert area == pytest.approx(truth.size * 0.09, rel=2e-3)  # UTM: up to 0.1 % off along a line
    assert sum(row.share for row in result.statistics) == pytest.approx(100)
    assert result.statistics[0].area_ha == pytest.approx(result.statistics[0].area_m2 / 1e4)


def test_geographic_and_foot_rasters_have_the_same_area(write_raster, run):
    image, truth = scene(300, 300)
    expected = truth.size * 0.09
    lat = 50.5
    degree = 0.3 / 111_250  # metres to degrees of latitude at 50.5 N
    wide = degree * 111_250 / (np.cos(np.radians(lat)) * 111_555)
    geographic = write_raster(image, "geo.tif", crs="EPSG:4326", transform=Affine(wide, 0, 14, 0, -degree, lat))
    feet = write_raster(
        image, "feet.tif", crs="EPSG:2263", transform=Affine(0.3 / 0.3048, 0, 980000, 0, -0.3 / 0.3048, 200000)
    )
    for path in (geographic, feet):
        result, _, _ = run(path)
        assert sum(row.area_m2 for row in result.statistics) == pytest.approx(expected, rel=3e-3)


def test_class_raster_is_self_describing(write_raster, run, tmp_path, package):
    image, _ = scene()
    run(write_raster(image))
    with rasterio.open(tmp_path / "out" / "map.tif") as dataset:
        assert dataset.dtypes == ("uint8",) and dataset.nodata == 0
        assert dataset.profile["tiled"] and dataset.compression.value == "DEFLATE"
        assert dataset.overviews(1) == [2, 4]
        colours = dataset.colormap(1)
        assert all(colours[c.code][:3] == c.rgb for c in LEGEND.classes)
        assert dataset.colorinterp == (ColorInterp.palette,)
        tags = dataset.tags()
        assert tags["TERRAZZO_MODEL"] == package.card.name
        assert tags["TERRAZZO_MODEL_SHA256"] == package.card.sha256
        assert tags["TERRAZZO_SOURCE"] == "image.tif"
        assert json.loads(tags["TERRAZZO_PARAMETERS"])["tta"] == "none"
        assert tags["CLASS_8"] == "Building"
    from osgeo import gdal

    dataset = gdal.Open(str(tmp_path / "out" / "map.tif"))
    band = dataset.GetRasterBand(1)
    band.GetMetadata()  # GDAL 3.6 reads the side file only when asked for something that GTiff knows, too
    assert band.GetCategoryNames()[1:] == [c.name for c in LEGEND.classes]


def test_overviews_hold_the_commonest_class(write_raster, run, tmp_path):
    image, truth = scene()
    run(write_raster(image))
    with rasterio.open(tmp_path / "out" / "map.tif", overview_level=0) as level:
        reduced = level.read(1)
    even = truth[: reduced.shape[0] * 2 : 2, : reduced.shape[1] * 2 : 2]
    assert (reduced == even).mean() > 0.95 and set(np.unique(reduced)) <= set(range(1, 9))


def test_rasters_are_cloud_optimised(write_raster, run, tmp_path):
    from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

    image, _ = scene(700, 900)
    run(write_raster(image), probabilities=tmp_path / "out" / "p.tif")
    for name in ("map.tif", "confidence.tif", "p.tif"):
        warnings, errors, _ = validate(str(tmp_path / "out" / name), full_check=True)
        assert warnings == [] and errors == []


def test_probabilities_of_all_classes(write_raster, run, tmp_path):
    image, _ = scene(300, 300)
    image = np.maximum(image, 1)
    image[:, :50] = 0
    path = tmp_path / "out" / "probabilities.tif"
    _, classes, confidence = run(write_raster(image, nodata=0), probabilities=path, tile=128, overlap=64)
    with rasterio.open(path) as dataset:
        percent = dataset.read()
        assert dataset.descriptions[7] == "Building (percent)" and dataset.nodata == 255
    assert percent.shape == (8, 300, 300) and (percent[:, :50] == 255).all()
    assert np.abs(percent[:, 50:].sum(axis=0, dtype=int) - 100).max() <= 4  # eight rounded figures
    assert np.array_equal(percent[:, 50:].argmax(axis=0) + 1, classes[50:])
    assert np.abs(percent[:, 50:].max(axis=0).astype(int) - confidence[50:]).max() <= 1


def test_nodata_is_nothing_everywhere(write_raster, run):
    image, truth = scene()
    image = np.maximum(image, 1)
    image[:, 100:300, 200:500] = 0
    result, classes, confidence = run(write_raster(image, nodata=0))
    hole = np.zeros(truth.shape, bool)
    hole[100:300, 200:500] = True
    assert (classes[hole] == 0).all() and (confidence[hole] == 0).all()
    assert np.array_equal(classes[~hole], truth[~hole]) and (confidence[~hole] > 0).all()
    assert sum(row.pixels for row in result.statistics) == (~hole).sum()


def test_alpha_is_nothing_everywhere(write_raster, run):
    image, truth = scene(300, 300)
    alpha = np.full((1, 300, 300), 255, np.uint8)
    alpha[:, :, 250:] = 0
    kinds = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    _, classes, confidence = run(write_raster(np.concatenate([image, alpha]), colorinterp=kinds))
    assert (classes[:, 250:] == 0).all() and (confidence[:, 250:] == 0).all()
    assert np.array_equal(classes[:, :250], truth[:, :250])


def test_an_undeclared_black_collar_is_reported(write_raster, run):
    image, _ = scene(200, 200)
    image[:, :, :50] = 0

    class Listening(Feedback):
        said = ""

        def warning(self, template, **values):
            self.said += template.format(**values)

    feedback = Listening()
    run(write_raster(image), feedback)
    assert "pure black" in feedback.said and "NODATA" in feedback.said


def test_extent_cuts_the_raster(write_raster, run):
    image, truth = scene()
    left, top, g = 500000, 5500000, 0.3
    result, classes, _ = run(write_raster(image), extent=(left + 100 * g, top - 300 * g, left + 250 * g, top - 40 * g))
    assert np.array_equal(classes, truth[40:300, 100:250])
    assert (result.grid.transform.c, result.grid.transform.f) == pytest.approx((left + 100 * g, top - 40 * g))


def test_an_extent_is_mapped_as_part_of_the_whole(write_raster, run, blurred_package):
    """What lies just outside the extent is context for the model."""
    image, _ = scene(500, 500)
    path = write_raster(image)
    _, whole, _ = run(path, package=blurred_package)
    left, top, g = 500000, 5500000, 0.3
    extent = (left + 101 * g, top - 333 * g, left + 407 * g, top - 77 * g)
    _, part, _ = run(path, package=blurred_package, tile=128, overlap=64, extent=extent)
    assert np.array_equal(part, whole[77:333, 101:407])


def test_mask_cuts_by_the_pixels_centre(write_raster, run):
    image, truth = scene(400, 400)
    left, top, g = 500000, 5500000, 0.3
    triangle = [(left, top), (left + 400 * g, top), (left, top - 400 * g), (left, top)]
    square = rectangle(left + 300 * g, top - 400 * g, left + 360 * g, top - 340 * g)
    result, classes, confidence = run(
        write_raster(image), mask=[{"type": "Polygon", "coordinates": [triangle]}, square]
    )
    rows, cols = np.mgrid[0:400, 0:400] + 0.5
    inside = (rows + cols < 400) | ((rows > 340) & (cols > 300) & (cols < 360))
    on_edge = rows + cols == 400
    assert np.array_equal(classes[~on_edge] > 0, inside[~on_edge])
    assert np.array_equal(classes[inside], truth[inside])
    assert np.array_equal(classes > 0, confidence > 0)
    assert sum(row.pixels for row in result.statistics) == (classes > 0).sum()


def test_mask_with_a_hole_and_extent_together(write_raster, run):
    image, truth = scene(200, 200)
    left, top, g = 500000, 5500000, 0.3
    box = rectangle(left, top - 200 * g, left + 200 * g, top)
    hole = [(left + c * g, top - r * g) for c, r in ((50, 50), (50, 150), (150, 150), (150, 50), (50, 50))]
    box["coordinates"].append(hole)
    _, classes, _ = run(write_raster(image), mask=[box], extent=(left, top - 100 * g, left + 200 * g, top))
    assert classes.shape == (100, 200)
    assert (classes[50:, 50:150] == 0).all() and np.array_equal(classes[:50], truth[:50])


def test_finer_image_is_read_reduced(write_raster, run):
    image, truth = scene(600, 600)
    fine = np.kron(image, np.ones((1, 2, 2), np.uint8))
    result, classes, _ = run(write_raster(fine, gsd=0.125))
    assert result.grid.gsd == pytest.approx((0.25, 0.25)) and result.grid.resampled
    size = min(classes.shape[0], 600)
    assert (classes[:size, :size] == truth[:size, :size]).mean() > 0.97


def test_rotated_raster_keeps_its_geotransform(write_raster, run, tmp_path):
    image, truth = scene(300, 400)
    transform = Affine.translation(500000, 5500000) * Affine.rotation(25) * Affine.scale(0.3, -0.3)
    _, classes, _ = run(write_raster(image, transform=transform))
    assert np.array_equal(classes, truth)
    with rasterio.open(tmp_path / "out" / "map.tif") as dataset:
        assert dataset.transform.almost_equals(transform)


def test_extent_in_a_rotated_raster(write_raster, run):
    image, _ = scene(300, 400)
    transform = Affine.translation(500000, 5500000) * Affine.rotation(25) * Affine.scale(0.3, -0.3)
    centre = transform * (200, 150)
    extent = (centre[0] - 12, centre[1] - 9, centre[0] + 12, centre[1] + 9)
    result, _, _ = run(write_raster(image, transform=transform), extent=extent)
    area = sum(row.area_m2 for row in result.statistics)
    assert area == pytest.approx(24 * 18, rel=0.01)


def test_small_segments_are_merged(write_raster, run):
    image, truth = scene(300, 300)
    image[:, 60:64, 60:64] = np.array(REFERENCE_COLOURS[7], np.uint8)[:, None, None]
    result, classes, _ = run(write_raster(image), min_area=3.0)  # 16 pixels of 0.09 m² are 1.44 m²
    assert np.array_equal(classes, truth)
    assert result.merged_segments >= (0 if truth[62, 62] == 8 else 1)


def test_flips_of_a_local_model_change_nothing(write_raster, run):
    image, _ = scene(300, 300)
    path = write_raster(image)
    _, plain, _ = run(path)
    _, flipped, _ = run(path, tta="flips")
    assert np.array_equal(plain, flipped)


def test_tiles_leave_no_seams(write_raster, run, blurred_package):
    image, _ = scene(900, 1100)
    path = write_raster(image)
    _, whole, _ = run(path, package=blurred_package, tile=2048)
    _, tiled, _ = run(path, package=blurred_package, tile=256, overlap=64)
    _, shifted, _ = run(path, package=blurred_package, tile=256, overlap=64, shift=256)
    assert np.array_equal(tiled, whole) and np.array_equal(shifted, whole)


def test_without_overlap_there_would_be_seams(write_raster, run, blurred_package):
    image, _ = scene(900, 1100)
    path = write_raster(image)
    _, whole, _ = run(path, package=blurred_package, tile=2048)
    _, cut, _ = run(path, package=blurred_package, tile=256, overlap=0)
    assert not np.array_equal(cut, whole)


@pytest.mark.parametrize("size", [(1, 1), (3, 200), (33, 31)])
def test_rasters_smaller_than_a_tile(write_raster, run, size):
    image, truth = scene(*size)
    _, classes, _ = run(write_raster(image))
    assert np.array_equal(classes, truth)


def test_sixteen_bit_values_are_scaled(write_raster, run):
    image, truth = scene(400, 400)
    result, classes, _ = run(write_raster(image.astype(np.uint16) * 8))
    assert (classes == truth).mean() > 0.9
    assert "percentiles" in json.loads(result.lineage["parameters"])["scaling"]


def test_bands_can_be_chosen(write_raster, run):
    image, truth = scene(200, 200)
    _, classes, _ = run(write_raster(image[::-1].copy(), photometric="minisblack"), bands=(3, 2, 1))
    assert np.array_equal(classes, truth)


def test_same_input_same_bytes(write_raster, run, tmp_path):
    image, _ = scene()
    path = write_raster(image)
    run(path)
    first = (tmp_path / "out" / "map.tif").read_bytes()
    run(path, threads=1)
    assert (tmp_path / "out" / "map.tif").read_bytes() == first


def test_only_results_lie_in_the_folder(write_raster, run, tmp_path, outputs):
    image, _ = scene(200, 200)
    run(write_raster(image), polygons=tmp_path / "out" / "map.gpkg", statistics=tmp_path / "out" / "s.csv")
    assert outputs() == ["confidence.tif", "map.gpkg", "map.tif", "map.tif.aux.xml", "s.csv"]
    lines = (tmp_path / "out" / "s.csv").read_text().splitlines()
    assert lines[0] == "code,name,pixels,area_m2,area_ha,share,segments" and len(lines) == 9


def test_simplified_polygons_keep_the_area_of_the_map(write_raster, run, tmp_path):
    from osgeo import ogr

    image, truth = scene(300, 300)
    image = np.kron(image[:, ::2, ::2], np.ones((1, 2, 2), np.uint8))
    path = tmp_path / "out" / "map.gpkg"
    result, _, _ = run(write_raster(image), polygons=path, simplify=0.6)
    dataset = ogr.Open(str(path))
    layer = dataset.GetLayer(0)
    assert layer.GetFeatureCount() == result.polygon_count > 5
    assert sum(f.GetGeometryRef().GetArea() for f in layer) == pytest.approx(truth.size * 0.09)
