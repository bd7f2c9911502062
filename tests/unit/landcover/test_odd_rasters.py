"""A table of odd rasters, and what mapping each of them gives."""

from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.enums import ColorInterp
from rasterio.shutil import copy

from terrazzo.plugin.landcover.errors import SourceError
from terrazzo.tests.support.tiny_model import REFERENCE_COLOURS

SIDE = 320
LEFT, TOP, GSD = 500000, 5500000, 0.3


def truth_and_image(seed=3):
    rng = np.random.default_rng(seed)
    truth = rng.integers(1, 9, (8, 8)).astype(np.uint8).repeat(SIDE // 8, 0).repeat(SIDE // 8, 1)
    image = np.array(REFERENCE_COLOURS, np.uint8)[truth - 1].transpose(2, 0, 1)
    return truth, np.ascontiguousarray(image)


TRUTH, IMAGE = truth_and_image()


def translated(path: Path, driver: str, suffix: str, **options) -> Path:
    target = path.with_suffix(suffix)
    with rasterio.open(path) as source:
        copy(source, target, driver=driver, **options)
    return target


def build_vrt(target: Path, parts: list, **options) -> Path:
    from osgeo import gdal

    gdal.BuildVRT(str(target), [str(p) for p in parts], **options).FlushCache()
    return target


def plain(write):
    return write(IMAGE)


def strips(write):
    return write(IMAGE, blockysize=SIDE, compress="lzw")


def big_endian_band_interleaved(write):
    return write(IMAGE, interleave="band", endianness="big")


def rgba(write):
    kinds = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    return write(np.concatenate([IMAGE, np.full((1, SIDE, SIDE), 255, np.uint8)]), colorinterp=kinds)


def bgr_nir(write):
    kinds = [ColorInterp.blue, ColorInterp.green, ColorInterp.red, ColorInterp.undefined]
    return write(np.concatenate([IMAGE[::-1], IMAGE[:1]]), photometric="minisblack", colorinterp=kinds)


def palette(write):
    path = write(TRUTH, photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {i + 1: (*c, 255) for i, c in enumerate(REFERENCE_COLOURS)})
    return path


def rotated(write):
    return write(IMAGE, transform=Affine.translation(LEFT, TOP) * Affine.rotation(33) * Affine.scale(GSD, -GSD))


def south_up(write):
    return write(IMAGE, transform=Affine(GSD, 0, LEFT, 0, GSD, TOP))


def us_feet(write):
    side = GSD / 0.3048006
    return write(IMAGE, crs="EPSG:2263", transform=Affine(side, 0, 980000, 0, -side, 200000))


def web_mercator(write):
    side = GSD / np.cos(np.radians(52.0))
    return write(IMAGE, crs="EPSG:3857", transform=Affine(side, 0, 1113194, 0, -side, 6800125))


def geographic(write):
    lat = 52.0
    down, along = GSD / 111_270, GSD / (np.cos(np.radians(lat)) * 111_600)
    return write(IMAGE, crs="EPSG:4326", transform=Affine(along, 0, 10, 0, -down, lat))


def cog(write):
    return translated(write(IMAGE), "COG", ".cog.tif", compress="deflate")


def jpeg2000(write):
    return translated(write(IMAGE), "JP2OpenJPEG", ".jp2", quality=100, reversible="yes")


def virtual_mosaic(write):
    half = SIDE // 2
    left = write(IMAGE[:, :, :half], "left.tif")
    right = write(IMAGE[:, :, half:], "right.tif", transform=Affine(GSD, 0, LEFT + half * GSD, 0, -GSD, TOP))
    target = left.with_name("mosaic.vrt")
    return build_vrt(target, [left, right])


def mask_band(write):
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=False):
        return write(IMAGE, mask=np.full((SIDE, SIDE), 255, np.uint8))


def uint16_percentiles(write):
    return write(IMAGE.astype(np.uint16) * 37 + 500)


def float_reflectance(write):
    return write(IMAGE.astype(np.float32) / 255.0, nodata=-9999)


def int16(write):
    return write(IMAGE.astype(np.int16) * 10, nodata=-32768)


def float64_with_nan(write):
    """NaN in a band that the model does not look at makes no pixel invalid."""
    return write(np.concatenate([IMAGE, np.full((1, SIDE, SIDE), np.nan)]).astype(np.float64))


def internal_mask(write):
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        return write(IMAGE, mask=np.full((SIDE, SIDE), 255, np.uint8), tiled=True, blockxsize=64, blockysize=64)


def ycbcr_jpeg(write):
    return write(IMAGE, compress="jpeg", photometric="ycbcr", tiled=True, blockxsize=256, blockysize=256)


def png_with_world_file(write):
    return translated(write(IMAGE), "PNG", ".png", worldfile="yes")


def envi(write):
    return translated(write(IMAGE), "ENVI", ".img", interleave="bip")


def inside_a_zip(write):
    import zipfile

    path = write(IMAGE, photometric="rgb")
    with zipfile.ZipFile(path.with_suffix(".zip"), "w", zipfile.ZIP_DEFLATED) as archive:
        archive.write(path, "deep/image.tif")
    return f"/vsizip/{path.with_suffix('.zip')}/deep/image.tif"


def warped_vrt(write):
    """A raster in one CRS, seen in another, as a warped VRT does it."""
    from osgeo import gdal

    path = write(IMAGE)
    target = path.with_name("warped.vrt")
    gdal.Warp(str(target), str(path), format="VRT", dstSRS="EPSG:32633", resampleAlg="near").FlushCache()
    return target


def finer(write):
    return write(IMAGE.repeat(3, 1).repeat(3, 2), gsd=0.1)


def oblong_pixels(write):
    return write(IMAGE.repeat(2, 1), transform=Affine(GSD, 0, LEFT, 0, -GSD / 2, TOP))


KINDS = {
    # kind: (share of pixels that must be right, may the grid differ from the raster's)
    plain: (1.0, False),
    strips: (1.0, False),
    big_endian_band_interleaved: (1.0, False),
    rgba: (1.0, False),
    bgr_nir: (1.0, False),
    palette: (1.0, False),
    rotated: (1.0, False),
    south_up: (1.0, False),
    us_feet: (1.0, False),
    web_mercator: (1.0, False),
    geographic: (1.0, False),
    cog: (1.0, False),
    jpeg2000: (0.99, False),
    virtual_mosaic: (1.0, False),
    mask_band: (1.0, False),
    uint16_percentiles: (0.7, False),
    float_reflectance: (0.7, False),
    int16: (0.7, False),
    float64_with_nan: (0.7, False),
    internal_mask: (1.0, False),
    ycbcr_jpeg: (0.9, False),
    png_with_world_file: (1.0, False),
    envi: (1.0, False),
    inside_a_zip: (1.0, False),
    warped_vrt: (1.0, False),
    finer: (0.9, True),
    oblong_pixels: (0.9, True),
}


@pytest.mark.parametrize("kind", KINDS, ids=lambda f: f.__name__)
def test_classes_and_area(kind, write_raster, run):
    least, regridded = KINDS[kind]
    result, classes, _ = run(kind(write_raster))
    area = sum(row.area_m2 for row in result.statistics)
    assert area == pytest.approx((SIDE * GSD) ** 2, rel=0.01)
    if regridded:
        rows = (np.arange(classes.shape[0]) + 0.5) * SIDE / classes.shape[0]
        cols = (np.arange(classes.shape[1]) + 0.5) * SIDE / classes.shape[1]
        expected = TRUTH[np.ix_(rows.astype(int), cols.astype(int))]
    else:
        expected = TRUTH
    assert classes.shape == expected.shape
    assert (classes == expected).mean() >= least


@pytest.mark.parametrize(("rows", "columns"), [(1, 1), (9, 7), (3, 200), (70, 1)])
def test_smaller_than_a_tile(write_raster, run, rows, columns):
    """Mirrored up to what the model takes; the map has the raster's size."""
    result, classes, confidence = run(write_raster(IMAGE[:, :rows, :columns]))
    assert np.array_equal(classes, TRUTH[:rows, :columns])
    assert confidence.shape == classes.shape
    assert result.valid_pixels == rows * columns


def test_strips_of_a_huge_width(write_raster, run):
    """One row of pixels to a strip, as scanners and old software write them."""
    truth = np.tile(TRUTH[:64], (1, 20))
    path = write_raster(np.tile(IMAGE[:, :64], (1, 1, 20)), blockysize=1, compress="deflate")
    _, classes, _ = run(path, tile=256, core=256)
    assert np.array_equal(classes, truth)


def test_palette_reduced(write_raster, run):
    """Averaging indices would give colours that are not there."""
    path = write_raster(TRUTH.repeat(2, 0).repeat(2, 1), gsd=0.125, photometric="palette")
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {i + 1: (*c, 255) for i, c in enumerate(REFERENCE_COLOURS)})
    _, classes, _ = run(path)
    assert (classes[:SIDE, :SIDE] == TRUTH[: classes.shape[0], : classes.shape[1]]).mean() > 0.97


def test_transparent_palette_entries_are_nodata(write_raster, run):
    path = write_raster(TRUTH, photometric="palette", nodata=3)
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, {i + 1: (*c, 255) for i, c in enumerate(REFERENCE_COLOURS)})
    _, classes, _ = run(path)
    assert np.array_equal(classes == 0, TRUTH == 3)


def test_grey_image_needs_its_band_three_times(write_raster, run):
    path = write_raster(IMAGE[0])
    with pytest.raises(SourceError, match="has 1 band"):
        run(path)
    result, _, _ = run(path, bands=(1, 1, 1))
    assert result.valid_pixels == SIDE * SIDE


def test_complex_values_are_refused(write_raster, run):
    with pytest.raises(SourceError, match="one real kind"):
        run(write_raster(IMAGE.astype(np.complex64)))


def test_nodata_per_band(write_raster, run, tmp_path):
    """Bands with nodata values of their own, as a VRT can have."""
    paths = []
    for i, value in enumerate((0, 5, 7)):
        band = IMAGE[i].copy()
        band[:40] = value
        paths.append(write_raster(band, f"b{i}.tif", nodata=value))
    target = tmp_path / "bands.vrt"
    _, classes, _ = run(build_vrt(target, paths, separate=True))
    assert (classes[:40] == 0).all() and np.array_equal(classes[40:], TRUTH[40:])
