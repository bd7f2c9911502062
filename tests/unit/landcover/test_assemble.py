"""The GeoTIFF that is put together from compressed tiles: GDAL reads the same pixels and tags, in any size of file."""

from functools import partial

import numpy as np
import pytest
import rasterio
from rasterio.crs import CRS

from terrazzo.plugin.landcover import assemble as module
from terrazzo.plugin.landcover.assemble import assemble
from terrazzo.plugin.landcover.encode import LayerFormat, encode, halve
from terrazzo.plugin.landcover.errors import Cancelled
from terrazzo.plugin.landcover.grid import WorkingGrid
from terrazzo.plugin.landcover.journal import Journal
from terrazzo.plugin.landcover.overviews import overview_sizes
from terrazzo.plugin.landcover.plan import Axis, make_plan
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.sink import RasterSink
from terrazzo.plugin.landcover.tiff_file import lay_out, read_tags

TRANSFORM = rasterio.Affine(0.3, 0, 500000, 0, -0.3, 5500000)


def values_of(height, width, bands):
    """Patches with noise, a quarter of them nodata (0 or 255)."""
    rng = np.random.default_rng(height)
    coarse = rng.integers(0, 100, (bands, -(-height // 90), -(-width // 90)), np.uint8)
    values = coarse.repeat(90, 1).repeat(90, 2)[:, :height, :width]
    values = values + rng.integers(0, 3, values.shape, np.uint8)
    hole = rng.random((-(-height // 300), -(-width // 300))).repeat(300, 0).repeat(300, 1)[:height, :width] < 0.25
    values[:, hole] = 255 if bands > 1 else 0
    return values


@pytest.fixture
def put_together(tmp_path):
    """Write ``values`` [bands, h, w] block by block; the path of the file."""

    def write(values, core=512, feedback=None, overviews=True, order=lambda blocks: blocks):
        bands, height, width = values.shape
        form = LayerFormat(bands, 255 if bands > 1 else 0, classes=bands == 1)
        grid = WorkingGrid(width, height, TRANSFORM, (1, 1), (0, 0), (width, height), (0.3, 0.3), (0.3, 0.3))
        colours = {1: (1, 2, 3, 255), 9: (255, 0, 128, 255)} if bands == 1 else None
        names = tuple(f"band {i}" for i in range(bands))
        sink = RasterSink(tmp_path / "map.tif", grid, CRS.from_epsg(32633), {"TERRAZZO_X": "y é"}, form, colours, names)
        plan = make_plan(Axis(height, 0, height), Axis(width, 0, width), 256, 0, core=core)
        journal = Journal(tmp_path / "map.tif", "run")
        for block in order(list(plan.blocks())):
            part = values[:, block.rows.start : block.rows.stop, block.cols.start : block.cols.stop]
            journal.add(block.index, {"classes": encode(part, form)})
        assemble(sink, "classes", journal, plan, feedback or Feedback(), lambda done: None, overviews)
        journal.discard()
        assert sink.valid_pixels == np.count_nonzero(values[0] != form.nodata)
        return sink.part

    return write


@pytest.mark.parametrize("big", [False, True])
@pytest.mark.parametrize(
    "shape", [(1, 1, 1), (1, 256, 256), (1, 257, 256), (1, 1300, 2111), (5, 700, 900), (1, 70, 3000)]
)
def test_pixels_tags_and_order(put_together, monkeypatch, shape, big):
    from osgeo_utils.samples.validate_cloud_optimized_geotiff import validate

    monkeypatch.setattr(module, "lay_out", partial(lay_out, big=big))
    values = values_of(shape[1], shape[2], shape[0])
    path = put_together(values, order=lambda blocks: blocks[::-1])
    assert path.read_bytes()[2] == (43 if big else 42)
    with rasterio.open(path) as dataset:
        assert np.array_equal(dataset.read(), values)
        assert dataset.crs.to_epsg() == 32633 and dataset.transform == TRANSFORM
        assert dataset.tags()["TERRAZZO_X"] == "y é" and dataset.descriptions[-1] == f"band {shape[0] - 1}"
        assert dataset.nodata == (255 if shape[0] > 1 else 0)
        if shape[0] == 1:
            assert dataset.colormap(1)[9] == (255, 0, 128, 255)
    if max(shape[1:]) > 256:
        assert validate(str(path), full_check=True)[:2] == ([], [])


@pytest.mark.parametrize("shape", [(1, 1300, 2111), (3, 700, 901)])
def test_overviews_are_the_halved_pixels(put_together, shape):
    values = values_of(shape[1], shape[2], shape[0])
    form = LayerFormat(shape[0], 255 if shape[0] > 1 else 0, classes=shape[0] == 1)
    path = put_together(values)
    for level, size in enumerate(overview_sizes(shape[2], shape[1])):
        values = np.stack([halve(band, form) for band in values])
        with rasterio.open(path, overview_level=level) as dataset:
            assert (dataset.width, dataset.height) == size
            assert np.array_equal(dataset.read(), values)
    assert max(values.shape[1:]) <= 256


def test_blocks_of_any_size_give_the_same_file(put_together):
    values = values_of(1300, 2111, 1)
    assert put_together(values, core=256).read_bytes() == put_together(values, core=1024).read_bytes()


def test_without_overviews(put_together):
    values = values_of(600, 700, 1)
    with rasterio.open(put_together(values, overviews=False)) as dataset:
        assert dataset.overviews(1) == [] and np.array_equal(dataset.read(), values)


def test_cancelled_in_the_middle(put_together, tmp_path):
    class Impatient(Feedback):
        asked = 0

        def is_cancelled(self):
            self.asked += 1
            return self.asked > 3

    with pytest.raises(Cancelled):
        put_together(values_of(1300, 2111, 1), feedback=Impatient())


def test_large_files_are_bigtiff_by_themselves(put_together):
    from terrazzo.plugin.landcover.tiff_file import Level

    tags = read_tags(put_together(values_of(1, 1, 1)).read_bytes())
    tiles = np.full(100, 43_000_000, np.uint32)
    header, starts = lay_out(tags, [Level(2560, 2560, tiles), Level(256, 256, tiles[:1])])
    assert header[2] == 43 and starts[0] == len(header) + 43_000_000 and starts[1] == len(header)
    assert lay_out(tags, [Level(2560, 2560, tiles[:1].repeat(90))])[0][2] == 42
    with pytest.raises(ValueError, match="little-endian"):
        read_tags(b"MM\0*")
