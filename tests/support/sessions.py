"""Annotation sessions for tests: small images, tiles and labels with known truth."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from terrazzo.plugin.annotation.create import NewSession, create_session
from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.grid import grid_of
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.tile_plan import grid_tiles
from terrazzo.plugin.landcover.legend import load_legend

LEGEND = load_legend("openearthmap")
ROTATED = Affine(0.4, 0.3, 500000.0, 0.3, -0.4, 5000000.0)  # 0.5 m pixels, turned by 37 degrees


def write_image(path: Path, width=96, height=80, transform=None, crs="EPSG:32632", **more) -> Path:
    """A grey image of no interest."""
    transform = transform or Affine(0.5, 0, 500000.0, 0, -0.5, 5000000.0)
    profile = {"driver": "GTiff", "count": 3, "dtype": "uint8", "width": width, "height": height}
    with rasterio.open(path, "w", crs=crs, transform=transform, **profile, **more) as dataset:
        dataset.write(np.full((3, height, width), 90, np.uint8))
    return path


def write_map(path: Path, codes: np.ndarray, like: Path, tags=None, **changes) -> Path:
    """A class raster on the pixels of ``like``."""
    with rasterio.open(like) as image:
        profile = {"crs": image.crs, "transform": image.transform, "width": image.width, "height": image.height}
    profile.update(driver="GTiff", count=1, dtype=codes.dtype, nodata=0, **changes)
    with rasterio.open(path, "w", **profile) as dataset:
        dataset.write(codes, 1)
        dataset.update_tags(**(tags or {}))
    return path


def patches(height: int, width: int, seed=3, size=8) -> np.ndarray:
    """Classes 1..8 in squares."""
    few = np.random.default_rng(seed).integers(1, 9, (-(-height // size), -(-width // size)), dtype=np.uint8)
    return few.repeat(size, 0).repeat(size, 1)[:height, :width].copy()


def new_session(folder: Path, person="Anna", side=40, name="session.gpkg", transform=None, tiles=None, **more) -> Path:
    """A session over an image of 96 x 80 pixels in tiles of ``side``: 3 x 2 of them with 40."""
    image = folder / "image.tif"
    if not image.exists():
        write_image(image, transform=transform)
    with rasterio.open(image) as dataset:
        grid = grid_of(dataset)
    tiles = tiles or grid_tiles(grid, (side, side))
    create_session(folder / name, NewSession(grid, LEGEND, tiles, person, image=str(image), **more))
    return folder / name


def work(path, person="Anna", **more):
    """Open for writing."""
    return open_session(path, person, **more)


def box(session, tile_id: int, row: int, col: int, height: int, width: int, code: int, tool="brush"):
    """Paint a rectangle in a tile (rows and columns of the tile)."""
    window = session.tile(tile_id).window
    mask = np.ones((height, width), bool)
    return session.apply(Edit(tool, window.row + row, window.col + col, mask, code, tile_id))


def rows_of(session, table="annotations"):
    """All that a layer holds but for the feature numbers, in a fixed order."""
    sql = f"SELECT geom, tile, pixel, code, class, annotator, pixels, area_m2 FROM {table} ORDER BY tile, pixel"
    return session.store.rows(sql)
