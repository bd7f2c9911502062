"""Cheap rasters for tests of the engine: no realism, known content, little time and memory."""

import numpy as np
import rasterio
from rasterio.transform import from_origin
from rasterio.windows import Window

# One plain colour a class, index 0 unused.
PLAIN = np.array(
    [(0, 0, 0), (180, 165, 140), (120, 130, 90), (165, 160, 152), (120, 120, 118), (66, 82, 56),
     (60, 76, 84), (150, 138, 96), (170, 95, 75)], np.uint8
)  # fmt: skip


def plain_scene(height, width, seed=0):
    """Patches of plain colour with noise.

    Returns (image uint8 [3, height, width], truth uint8 [height, width] with codes 1..8;
    every class is present if there are at least eight patches of about 64 pixels).
    """
    rng = np.random.default_rng([seed, 0x504C])
    rows, cols = max(1, round(height / 64)), max(1, round(width / 64))
    codes = np.resize(np.arange(1, 9, dtype=np.uint8), rows * cols)
    rng.shuffle(codes)
    codes = codes.reshape(rows, cols)
    # Cell edges are shaken, so that patches do not coincide with the tiles of an engine.
    edge_r = np.sort(rng.integers(0, height, rows - 1)) if rows > 64 else _edges(height, rows, rng)
    edge_c = np.sort(rng.integers(0, width, cols - 1)) if cols > 64 else _edges(width, cols, rng)
    ri = np.searchsorted(edge_r, np.arange(height), side="right")
    ci = np.searchsorted(edge_c, np.arange(width), side="right")
    truth = codes[ri[:, None], ci[None, :]]
    # A short strip of noise, read at shifting offsets, is far cheaper than fresh noise.
    strip = rng.integers(0, 17, height * width + 2 * 4099, dtype=np.uint8)
    image = np.empty((3, height, width), np.uint8)
    for band in range(3):
        noise = strip[band * 4099 : band * 4099 + height * width].reshape(height, width)
        image[band] = (PLAIN[:, band] - np.uint8(8) * (PLAIN[:, band] > 8))[truth] + noise
    return image, truth


def _edges(length, parts, rng):
    """Inner bounds of ``parts`` pieces of ``length`` pixels, shaken: int [parts - 1]."""
    even = np.arange(1, parts) * length / parts
    return np.rint(even + rng.uniform(-0.3, 0.3, parts - 1) * length / parts).astype(int)


def sparse_raster(path, size=(20_000, 20_000), patches=6, patch=512, nodata=0, seed=0, gsd=0.3, epsg=32633):
    """Write a large tiled GeoTIFF, RGB uint8, that is ``nodata`` except for a few patches.

    ``size``: pixels, one number or (height, width). Blocks without content are not stored
    (SPARSE_OK), and one patch at a time is held in memory. Content that equals ``nodata``
    in all bands is raised by one, so valid pixels are exactly those of the patches.
    Returns the patches as a list of (row, column, height, width).
    """
    height, width = (size, size) if np.isscalar(size) else size
    rng = np.random.default_rng([seed, 0x5352])
    profile = {
        "driver": "GTiff", "height": height, "width": width, "count": 3, "dtype": "uint8", "nodata": nodata,
        "tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "interleave": "pixel",
        "sparse_ok": True, "bigtiff": "if_safer", "photometric": "RGB", "crs": f"EPSG:{epsg}",
        "transform": from_origin(500_000.0, 5_600_000.0, gsd, gsd),
    }  # fmt: skip
    boxes = []
    with rasterio.open(path, "w", **profile) as dst:
        for i in range(patches):
            h, w = min(patch, height), min(patch, width)
            r, c = int(rng.integers(0, height - h + 1)), int(rng.integers(0, width - w + 1))
            image, _ = plain_scene(h, w, seed + i)
            image[:, (image == nodata).all(0)] = nodata + 1 if nodata < 255 else 254
            dst.write(image, window=Window(c, r, w, h))
            boxes.append((r, c, h, w))
    return boxes
