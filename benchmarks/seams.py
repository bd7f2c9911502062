"""Seams: how much a map depends on how it was cut into tiles.

Maps a raster in one pass, in tiles, and in tiles on a shifted lattice, and prints the share of pixels whose class
differs, for several overlaps.

    .venv/bin/python -m terrazzo.benchmarks.seams image.tif
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path

import numpy as np


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("raster")
    parser.add_argument("--model", default="openearthmap-lite")
    parser.add_argument("--tile", type=int, default=512, help="small, so that there are many seams")
    parser.add_argument("--overlaps", type=int, nargs="+", default=[0, 32, 64, 96, 128, 192, 256])
    parser.add_argument("--side", type=int, default=2000, help="the middle of the raster that is mapped, pixels")
    args = parser.parse_args()
    print(f"{'overlap':>8}{'against one pass':>18}{'lattice shifted':>17}{'seconds':>9}")
    with tempfile.TemporaryDirectory(prefix="terrazzo-seams-") as folder:
        whole = class_map(args, Path(folder), tile=4096, overlap=max(args.overlaps))[0]
        for overlap in args.overlaps:
            tiled, seconds = class_map(args, Path(folder), tile=args.tile, overlap=overlap)
            shifted, _ = class_map(args, Path(folder), tile=args.tile, overlap=overlap, shift=100)
            print(
                f"{overlap:>8}{np.mean(tiled != whole):>18.3%}{np.mean(tiled != shifted):>17.3%}{seconds:>9.1f}",
                flush=True,
            )


def class_map(args: argparse.Namespace, folder: Path, **lattice: int) -> tuple[np.ndarray, float]:
    """Class codes (uint8 [h, w]) of the middle of the raster, and the seconds it took."""
    import rasterio

    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.package import find_package
    from ..plugin.landcover.source import RasterioSource

    package = find_package(args.model)
    with rasterio.open(args.raster) as dataset:
        row, col = dataset.height / 2, dataset.width / 2
        half = args.side / 2
        corners = [dataset.transform * (col + s * half, row + t * half) for s in (-1, 1) for t in (-1, 1)]
    xs, ys = zip(*corners)
    job = MappingJob(package, folder / "map.tif", extent=(min(xs), min(ys), max(xs), max(ys)), device="cpu", **lattice)
    started = time.monotonic()
    map_land_cover(RasterioSource(args.raster, None, package.card.bands), job)
    seconds = time.monotonic() - started
    with rasterio.open(job.output) as dataset:
        return dataset.read(1), seconds


if __name__ == "__main__":
    main()
