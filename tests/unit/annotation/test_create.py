"""Making sessions: cutting an area into tiles, and what tiles begin with."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio
from affine import Affine
from rasterio.crs import CRS

from terrazzo.plugin.annotation.create import NewSession, create_session, image_validity
from terrazzo.plugin.annotation.grid import ImageGrid, Window, grid_of
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.start_from import PolygonStart, RasterStart, nearest, parse_mapping, resolve
from terrazzo.plugin.annotation.tile_plan import grid_tiles, polygon_tiles, ranks, tile_side
from terrazzo.plugin.landcover.aoi import rectangle
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError, SourceError
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.sessions import LEGEND, ROTATED, new_session, patches, write_image, write_map

GRID = ImageGrid(96, 80, Affine(0.5, 0, 500000.0, 0, -0.5, 5000000.0), CRS.from_epsg(32632))


def covered(tiles, grid=GRID):
    """How many tiles each pixel belongs to."""
    counts = np.zeros((grid.height, grid.width), int)
    for tile in tiles:
        where = tile.window.slices(grid.window)
        counts[where] += 1 if tile.mask is None else tile.mask
    return counts


def test_tile_size_in_pixels_and_metres():
    assert tile_side(GRID, 40, "pixels") == (40, 40)
    assert tile_side(GRID, 16, "metres") == (32, 32)
    degrees = ImageGrid(1000, 1000, Affine(1e-5, 0, 8.0, 0, -1e-5, 60.0), CRS.from_epsg(4326))
    assert tile_side(degrees, 50, "metres") == (45, 90)  # a degree of longitude is half as long at 60 N
    for size, unit, words in ((0, "pixels", "above 0"), (5, "pixels", "too small"), (5, "feet", "no unit 'feet'")):
        with pytest.raises(ParameterError, match=words):
            tile_side(GRID, size, unit)


def test_a_grid_over_the_image_covers_each_pixel_once():
    tiles = grid_tiles(GRID, (40, 40))
    assert [tile.name for tile in tiles] == ["1-1", "1-2", "1-3", "2-1", "2-2", "2-3"]
    assert (covered(tiles) == 1).all()


def test_a_grid_over_an_area_ends_at_its_border():
    area = [
        rectangle(500005.0, 4999975.0, 500021.0, 4999995.0),
        {
            "type": "Polygon",
            "coordinates": [[(500030, 4999990), (500040, 4999990), (500030, 4999980), (500030, 4999990)]],
        },
    ]
    tiles = grid_tiles(GRID, (20, 20), area)
    counts = covered(tiles)
    assert counts.max() == 1
    assert counts[10:50, 10:42].all()
    assert np.count_nonzero(counts) == 40 * 32 + 20 * 21 // 2
    assert tiles[0].window == (10, 10, 20, 20)
    assert tiles[0].mask is None
    with pytest.raises(ParameterError, match="No pixel of the image"):
        grid_tiles(GRID, (20, 20), [rectangle(0, 0, 1, 1)])


def test_given_polygons_become_tiles_that_share_no_pixel():
    tiles = polygon_tiles(
        GRID,
        [
            ("wood", rectangle(500000.0, 4999990.0, 500010.0, 5000000.0)),
            ("field", rectangle(500005.0, 4999985.0, 500015.0, 4999995.0)),
            ("", rectangle(500002.0, 4999992.0, 500004.0, 4999994.0)),  # inside the first
            ("far", rectangle(0, 0, 1, 1)),
        ],
    )
    assert [tile.name for tile in tiles] == ["wood", "field"]
    assert covered(tiles).max() == 1
    assert [tile.pixels for tile in tiles] == [400, 300]
    with pytest.raises(ParameterError, match="At most 8192"):
        big = ImageGrid(20000, 20000, GRID.transform, GRID.crs)
        polygon_tiles(big, [("all", rectangle(500000, 4990000, 510000, 5000000))])


def test_pixels_without_data_belong_to_no_tile(tmp_path):
    values = np.full((3, 80, 96), 90, np.uint8)
    values[:, :, :50] = 0
    values[0, :, 60] = 0  # red is honestly 0 there
    path = tmp_path / "image.tif"
    with rasterio.open(write_image(path, nodata=0), "r+") as dataset:
        dataset.write(values)
    with rasterio.open(path) as dataset:
        tiles = grid_tiles(GRID, (40, 40), None, image_validity(dataset))
    counts = covered(tiles)
    assert not counts[:, :50].any()
    assert counts[:, 50:].all()
    assert tiles[0].window == (0, 50, 40, 30)
    with rasterio.open(write_image(tmp_path / "plain.tif")) as dataset:
        assert image_validity(dataset) is None  # nothing to look at


def test_the_seeded_order_is_the_same_everywhere():
    windows = [tile.window for tile in grid_tiles(GRID, (20, 20))]
    assert ranks(windows, 4) == ranks(list(windows), 4)
    assert sorted(ranks(windows, 4)) == list(range(20))
    assert ranks(windows, 4) != ranks(windows, 5)
    assert ranks([Window(0, 0, 9, 9), Window(9, 0, 9, 9), Window(0, 9, 9, 9)], 1) == [2, 1, 0]


def test_a_land_cover_map_on_the_same_pixels_comes_in_exactly(tmp_path):
    image = write_image(tmp_path / "image.tif", transform=ROTATED)
    codes = patches(80, 96)
    codes[5:9, 5:9] = 0
    tags = {"TERRAZZO_MODEL": "tiny", "TERRAZZO_MODEL_VERSION": "1.0", "TERRAZZO_LEGEND": "openearthmap"}
    confidence = write_map(tmp_path / "conf.tif", np.full((80, 96), 70, np.uint8), image)
    start = RasterStart(write_map(tmp_path / "map.tif", codes, image, tags), LEGEND, confidence_path=confidence)
    path = new_session(tmp_path, start=start)
    with open_session(path, read_only=True) as session:
        for tile in session.tiles:
            expected = codes[tile.window.slices(session.grid.window)]
            assert np.array_equal(session.labels(tile.id), expected)
            assert np.array_equal(session.prediction(tile.id), expected)
            assert np.array_equal(session.confidence(tile.id), np.where(expected > 0, 70, 0))
            assert tile.uncertainty == pytest.approx(0.3)
        about = json.loads(session.meta["start"])
        assert about["model"]["name"] == "tiny"
        assert about["kind"] == "map"


def test_a_map_can_be_there_to_look_at_only(tmp_path):
    image = write_image(tmp_path / "image.tif")
    start = RasterStart(write_map(tmp_path / "map.tif", patches(80, 96), image), LEGEND)
    path = new_session(tmp_path, start=start, prefill=False)
    with open_session(path, read_only=True) as session:
        assert not session.labels(1).any()
        assert session.prediction(1).all()


def test_a_map_of_other_pixels_is_read_at_the_pixels_centres(tmp_path):
    image = write_image(tmp_path / "image.tif")
    coarse = patches(20, 24, size=1)
    path = tmp_path / "coarse.tif"
    profile = {"driver": "GTiff", "count": 1, "dtype": "uint8", "nodata": 0, "crs": "EPSG:32632"}
    place = Affine(2.0, 0, 500000.0, 0, -2.0, 5000000.0)
    with rasterio.open(path, "w", width=24, height=20, transform=place, **profile) as dataset:
        dataset.write(coarse, 1)
    fine = coarse.repeat(4, 0).repeat(4, 1)
    with rasterio.open(image) as dataset:
        grid = grid_of(dataset)
    with rasterio.open(path) as dataset:
        assert np.array_equal(nearest(dataset, 1, grid, grid.window), fine)
        part = Window(13, 7, 30, 21)
        assert np.array_equal(nearest(dataset, 1, grid, part), fine[part.slices(grid.window)])
    # The same in another CRS: all but pixels at the borders of classes are right.
    from rasterio.warp import calculate_default_transform, reproject

    there, width, height = calculate_default_transform("EPSG:32632", "EPSG:3857", 96, 80, *dataset.bounds)
    moved = np.zeros((height * 4, width * 4), np.uint8)
    there = there * Affine.scale(0.25)
    reproject(fine, moved, src_transform=grid.transform, src_crs="EPSG:32632", dst_transform=there, dst_crs="EPSG:3857")
    path = tmp_path / "mercator.tif"
    size = {"width": moved.shape[1], "height": moved.shape[0]}
    with rasterio.open(path, "w", transform=there, **size, **{**profile, "crs": "EPSG:3857"}) as dataset:
        dataset.write(moved, 1)
    with rasterio.open(path) as dataset:
        assert np.mean(nearest(dataset, 1, grid, grid.window) == fine) > 0.9


def test_other_classes_need_a_mapping(tmp_path):
    image = write_image(tmp_path / "image.tif")
    values = np.full((80, 96), 111, np.int32)
    values[:, 48:] = 210
    values[:9] = 77
    path = write_map(tmp_path / "clc.tif", values, image)
    start = RasterStart(path, LEGEND, parse_mapping("111 = Building; 210=7", LEGEND))
    with rasterio.open(image) as dataset:
        codes, confidence = start.read(grid_of(dataset), Window(0, 0, 80, 96))
    start.close()
    assert confidence is None
    assert set(np.unique(codes[9:, :48])) == {8}
    assert set(np.unique(codes[9:, 48:])) == {7}
    assert not codes[:9].any()
    assert start.unmapped == {"77"}
    tags = {"TERRAZZO_MODEL": "other", "TERRAZZO_LEGEND": "worldcover"}
    with pytest.raises(ParameterError, match="has the legend worldcover, the session openearthmap"):
        RasterStart(write_map(tmp_path / "m.tif", patches(80, 96), image, tags), LEGEND)
    with pytest.raises(SourceError, match="Classes are whole numbers"):
        RasterStart(write_map(tmp_path / "f.tif", np.ones((80, 96), np.float32), image), LEGEND)
    for text, words in (("111:8", "no class mapping"), ("111=Forest", "no class 'Forest'"), ("=3", "no class mapping")):
        with pytest.raises(ParameterError, match=words):
            parse_mapping(text, LEGEND)
    assert parse_mapping("a=b=3\nx = Water ;; y=unknown", LEGEND) == {"a=b": 3, "x": 6, "y": 0}
    assert resolve(["tree", 8.0, "8", None, "Moor"], {}, LEGEND)[0] == {"tree": 5, 8.0: 8, "8": 8, None: 0, "Moor": 0}
    assert resolve(["Moor"], {}, LEGEND)[1] == ["Moor"]


def test_polygons_are_burnt_in_their_order(tmp_path):
    shapes = [
        (rectangle(500000.0, 4999980.0, 500020.0, 5000000.0), 2),
        (rectangle(500005.0, 4999985.0, 500010.0, 4999995.0), 6),
    ]
    path = new_session(tmp_path, start=PolygonStart(shapes, "old.shp"))
    with open_session(path, read_only=True) as session:
        labels = session.labels(1)
        assert np.count_nonzero(labels == 2) == 1600 - 200
        assert (labels[10:30, 10:20] == 6).all()
        assert json.loads(session.meta["start"]) == {"kind": "vector", "name": "old.shp"}


def test_the_image_is_found_after_moving_the_folder(tmp_path):
    (tmp_path / "a").mkdir()
    new_session(tmp_path / "a")
    (tmp_path / "a").rename(tmp_path / "b")
    with open_session(tmp_path / "b" / "session.gpkg", read_only=True) as session:
        assert session.image_path == tmp_path / "b" / "image.tif"
        assert json.loads(session.meta["gsd"]) == pytest.approx([0.5, 0.5], rel=1e-3)


def test_what_cannot_be_made_leaves_no_file(tmp_path):
    class Stop(Feedback):
        calls = 0

        def is_cancelled(self):
            self.calls += 1
            return self.calls > 3

    tiles = grid_tiles(GRID, (20, 20))
    with pytest.raises(Cancelled):
        create_session(tmp_path / "s.gpkg", NewSession(GRID, LEGEND, tiles, "Anna", image="x.tif"), Stop())
    with pytest.raises(ParameterError, match="has no ending"):
        create_session(tmp_path / "s.shp", NewSession(GRID, LEGEND, tiles, "Anna"))
    with pytest.raises(ParameterError, match="name of the person"):
        create_session(tmp_path / "s.gpkg", NewSession(GRID, LEGEND, tiles, " "))
    start = RasterStart(write_map(tmp_path / "m.tif", patches(80, 96), write_image(tmp_path / "i.tif")), LEGEND)
    start.close()
    with pytest.raises(SourceError):
        create_session(tmp_path / "s.gpkg", NewSession(GRID, LEGEND, tiles, "Anna", start=start))
    assert sorted(p.name for p in tmp_path.iterdir()) == ["i.tif", "m.tif"]
