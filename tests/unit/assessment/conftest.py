"""Small class rasters with known content."""

from __future__ import annotations

import numpy as np
import pytest

UTM = ("EPSG:32632", 10.0, (500000.0, 5000000.0))


@pytest.fixture
def write_map(tmp_path):
    """Write a class raster [h, w] (UTM 32N, 10 m pixels unless told) and return its path as text."""
    import rasterio

    def write(name, values, crs=UTM[0], pixel=UTM[1], origin=UTM[2], tags=None, colours=None, **profile):
        path = tmp_path / name
        profile = {"nodata": 0, **profile}
        transform = rasterio.Affine(pixel, 0, origin[0], 0, -pixel, origin[1])
        height, width = values.shape
        with rasterio.open(
            path,
            "w",
            driver="GTiff",
            count=1,
            height=height,
            width=width,
            dtype=values.dtype,
            crs=crs,
            transform=transform,
            tiled=True,
            blockxsize=256,
            blockysize=256,
            compress="deflate",
            **profile,
        ) as dataset:
            dataset.write(values, 1)
            dataset.update_tags(**(tags or {"TERRAZZO_LEGEND": "openearthmap"}))
            if colours:
                dataset.write_colormap(1, colours)
        return str(path)

    return write


@pytest.fixture
def patchwork():
    """uint8 [700, 900]: classes 1, 2, 5 and 8 in uneven parts, nodata (0) along one side."""
    codes = np.full((700, 900), 2, np.uint8)
    codes[:, 300:700] = 5
    codes[100:140, 100:160] = 8
    codes[500:520, 600:640] = 1
    codes[:, 860:] = 0
    return codes
