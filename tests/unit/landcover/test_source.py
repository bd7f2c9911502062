"""Reading: values, validity and bands of odd rasters."""

import numpy as np
import pytest
import rasterio
from rasterio.enums import ColorInterp

from terrazzo.plugin.landcover.errors import ParameterError, SourceError
from terrazzo.plugin.landcover.source import RasterioSource, choose_bands

RGB = ("red", "green", "blue")


def ramp(bands=3, height=64, width=80, dtype=np.uint8):
    return (np.arange(bands * height * width).reshape(bands, height, width) % 200 + 20).astype(dtype)


def test_native_pixels_pass_unchanged(write_raster):
    values = ramp()
    source = RasterioSource(write_raster(values), None, RGB)
    got, valid = source.read((10, 20, 30, 40), (40, 30))
    assert np.array_equal(got, values[:, 20:60, 10:40]) and valid.all()
    assert source.dtype == "uint8" and source.bands == (1, 2, 3)


def test_reduced_by_area_averaging(write_raster):
    values = np.zeros((3, 64, 64), np.uint8)
    values[:, ::2, ::2] = 200  # a quarter of each 2 x 2 square
    source = RasterioSource(write_raster(values), None, RGB)
    got, _ = source.read((0, 0, 64, 64), (32, 32))
    assert (got == 50).all()


def test_overviews_are_used(write_raster):
    path = write_raster(ramp(height=512, width=512))
    with rasterio.open(path, "r+") as dataset:
        dataset.build_overviews([2], rasterio.enums.Resampling.average)
    with rasterio.open(path, "r+", overview_level=0) as level:  # mark the overview
        level.write(np.full((3, 256, 256), 7, np.uint8))
    source = RasterioSource(path, None, RGB)
    got, _ = source.read((0, 0, 512, 512), (128, 128))
    assert (got == 7).all()


def test_reads_agree_at_the_borders_of_windows(write_raster):
    values = ramp(height=300, width=300)
    source = RasterioSource(write_raster(values), None, RGB)
    step = 2.5
    whole, _ = source.read((0, 0, 300, 300), (120, 120))
    part, _ = source.read((40 * step, 60 * step, 30 * step, 20 * step), (20, 30))
    assert np.abs(whole[:, 60:80, 40:70].astype(int) - part).max() <= 1


def test_integer_nodata_is_nodata_only_where_all_bands_have_it(write_raster):
    values = ramp()
    values[:, 5, 5] = 0
    values[0, 6, 6] = 0
    source = RasterioSource(write_raster(values, nodata=0), None, RGB)
    _, valid = source.read((0, 0, 80, 64), (64, 80))
    assert not valid[5, 5] and valid[6, 6] and valid.sum() == valid.size - 1


def test_float_nodata_and_nan(write_raster):
    values = ramp(dtype=np.float32)
    values[1, 3, 3] = -9999
    values[2, 4, 4] = np.nan
    source = RasterioSource(write_raster(values, nodata=-9999), None, RGB)
    _, valid = source.read((0, 0, 80, 64), (64, 80))
    assert not valid[3, 3] and not valid[4, 4] and valid.sum() == valid.size - 2


def test_alpha_is_validity_and_no_band(write_raster):
    values = ramp(bands=4)
    values[3] = 255
    values[3, 10:20] = 0
    kinds = [ColorInterp.red, ColorInterp.green, ColorInterp.blue, ColorInterp.alpha]
    source = RasterioSource(write_raster(values, colorinterp=kinds), None, RGB)
    got, valid = source.read((0, 0, 80, 64), (64, 80))
    assert got.shape[0] == 3 and not valid[10:20].any() and valid[:10].all() and valid[20:].all()


def test_mask_band(write_raster):
    mask = np.full((64, 80), 255, np.uint8)
    mask[:, :10] = 0
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True):
        path = write_raster(ramp(), mask=mask)
    _, valid = RasterioSource(path, None, RGB).read((0, 0, 80, 64), (64, 80))
    assert not valid[:, :10].any() and valid[:, 10:].all()


def test_a_reduced_pixel_is_valid_if_half_of_it_is(write_raster):
    values = ramp(height=8, width=8)
    values[:, :, :1] = 0
    values[:, 0:2, 4:6] = 0
    source = RasterioSource(write_raster(values, nodata=0), None, RGB)
    _, valid = source.read((0, 0, 8, 8), (4, 4))
    assert valid[:, 0].all()  # one of two columns is nodata
    assert not valid[0, 2] and valid[1, 2]


def test_colour_interpretation_chooses_bands():
    assert choose_bands("x", ["blue", "green", "red", "undefined"], None, RGB) == (3, 2, 1)
    assert choose_bands("x", ["undefined"] * 4, None, RGB) == (1, 2, 3)
    assert choose_bands("x", ["gray", "undefined", "undefined"], (3, 1, 1), RGB) == (3, 1, 1)


def test_one_band_for_a_model_of_three(write_raster):
    with pytest.raises(SourceError, match=r"has 1 band.*needs 3: red, green, blue"):
        RasterioSource(write_raster(ramp(bands=1)), None, RGB)


def test_wrong_bands(write_raster):
    path = write_raster(ramp())
    with pytest.raises(ParameterError, match="no band 7"):
        RasterioSource(path, (1, 2, 7), RGB)
    with pytest.raises(ParameterError, match="needs 3 bands"):
        RasterioSource(path, (1, 2), RGB)


def test_not_a_raster(tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("no pixels here")
    with pytest.raises(SourceError, match="cannot be opened as a raster"):
        RasterioSource(text, None, RGB)
    with pytest.raises(SourceError, match="cannot be opened as a raster"):
        RasterioSource(tmp_path / "missing.tif", None, RGB)


def test_damaged_file(write_raster, tmp_path):
    path = write_raster(
        np.random.default_rng(0).integers(0, 255, (3, 512, 512), np.uint8), tiled=True, blockxsize=128, blockysize=128
    )
    damaged = tmp_path / "damaged.tif"
    damaged.write_bytes(path.read_bytes()[:300_000])
    source = RasterioSource(damaged, None, RGB)
    with pytest.raises(SourceError, match="may be damaged"):
        source.read((0, 0, 512, 512), (512, 512))


def test_identity_changes_with_the_file(write_raster):
    first = RasterioSource(write_raster(ramp()), None, RGB).identity
    assert RasterioSource(write_raster(ramp()[:, :60]), None, RGB).identity != first


def test_a_black_collar_that_is_not_declared(write_raster):
    values = ramp()
    values[:, :, :20] = 0
    path = write_raster(values)
    plain = RasterioSource(path, None, RGB)
    assert plain.undeclared_collar() == pytest.approx((64 + 2 * 20) / (2 * 64 + 2 * 80), abs=0.02)
    assert plain.read((0, 0, 80, 64), (64, 80))[1].all()
    told = RasterioSource(path, None, RGB, nodata=0)
    _, valid = told.read((0, 0, 80, 64), (64, 80))
    assert not valid[:, :20].any() and valid[:, 20:].all() and told.undeclared_collar() == 0
    assert told.identity != plain.identity
    declared = RasterioSource(write_raster(values, "declared.tif", nodata=0), None, RGB)
    assert declared.undeclared_collar() == 0
