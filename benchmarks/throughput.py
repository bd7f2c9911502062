"""Throughput: how much slower the whole job is than the bare model.

In one run: (a) ONNX Runtime alone over as many preloaded tiles as cover the raster without overlap, (b) the whole job
(classes, confidence, overviews, default overlap). Prints both and their ratio.

    .venv/bin/python -m terrazzo.benchmarks.throughput --side 8000
"""

from __future__ import annotations

import argparse
import math
import tempfile
import time
from pathlib import Path

import numpy as np


def write_textured(path: Path, side: int, seed: int = 0) -> None:
    """An RGB GeoTIFF of ``side`` x ``side`` pixels at 0.3 m, smooth random texture, written in strips of tiles."""
    import rasterio
    from affine import Affine
    from rasterio.windows import Window

    rng = np.random.default_rng(seed)
    options = {
        "driver": "GTiff", "dtype": "uint8", "count": 3, "width": side, "height": side, "crs": "EPSG:32633",
        "transform": Affine(0.3, 0, 500000, 0, -0.3, 5500000), "tiled": True, "blockxsize": 512, "blockysize": 512,
        "compress": "deflate", "photometric": "rgb",
    }  # fmt: skip
    with rasterio.open(path, "w", **options) as dataset:
        for top in range(0, side, 512):
            height = min(512, side - top)
            coarse = rng.integers(40, 200, (3, 512 // 16, -(-side // 16)), np.uint8)
            strip = coarse.repeat(16, 1).repeat(16, 2)[:, :height, :side]
            strip = strip + rng.integers(0, 40, strip.shape, np.uint8)
            dataset.write(strip, window=Window(0, top, side, height))


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=8000)
    parser.add_argument("--model", default="openearthmap-lite")
    parser.add_argument("--tile", type=int)
    parser.add_argument("--overlap", type=int)
    args = parser.parse_args()
    from ..plugin.landcover.backend import OnnxBackend
    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.package import find_package
    from ..plugin.landcover.source import RasterioSource

    package = find_package(args.model)
    tile = args.tile or package.card.tile_size
    with tempfile.TemporaryDirectory(prefix="terrazzo-throughput-") as folder:
        raster = Path(folder) / "image.tif"
        write_textured(raster, args.side)
        backend = OnnxBackend(package, "cpu")
        tiles = np.random.default_rng(0).uniform(0, 255, (4, 1, len(package.card.bands), tile, tile))
        tiles = tiles.astype(np.float32)
        count = args.side**2 / tile**2
        backend.run(tiles[0])
        whole, part = math.floor(count), count - math.floor(count)
        started = time.monotonic()
        for i in range(whole):
            backend.run(tiles[i % 4])
        bare = (time.monotonic() - started) * (1 + part / max(1, whole))
        del backend
        out = Path(folder) / "map.tif"
        job = MappingJob(
            package, out, Path(folder) / "confidence.tif", device="cpu", tile=args.tile, overlap=args.overlap
        )
        started = time.monotonic()
        result = map_land_cover(RasterioSource(raster, None, package.card.bands), job)
        job_seconds = time.monotonic() - started
    megapixels = args.side**2 / 1e6
    print(f"raster                 {args.side} x {args.side} pixels, {package.card.name}")
    print(f"(a) bare model         {bare:8.1f} s   {megapixels / bare:6.2f} Mpx/s   ({count:.1f} tiles of {tile})")
    print(f"(b) whole job          {job_seconds:8.1f} s   {megapixels / job_seconds:6.2f} Mpx/s")
    print("    " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in result.seconds.items()))
    print(f"ratio (b) / (a)        {job_seconds / bare:8.2f}")


if __name__ == "__main__":
    main()
