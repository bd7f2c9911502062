"""Memory: peak resident memory of mapping rasters of growing size, beside what the open model takes.

Each size is mapped in a process of its own, with all results; the rasters are sparse GeoTIFFs with a few patches of
content scattered over them.

    .venv/bin/python -m terrazzo.benchmarks.memory --sides 4000 10000 20000 40000
    .venv/bin/python -m terrazzo.benchmarks.memory --sides 4000 20000 --memory 256
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

PATCH = 1024  # pixels per side of a patch with content


def write_sparse(path: Path, side: int, patches: int, seed: int = 0) -> None:
    """A sparse RGB GeoTIFF of ``side`` x ``side`` pixels at 0.3 m with ``patches`` patches of random texture."""
    import rasterio
    from affine import Affine
    from rasterio.windows import Window

    rng = np.random.default_rng(seed)
    options = {
        "driver": "GTiff", "dtype": "uint8", "count": 3, "width": side, "height": side, "nodata": 0,
        "crs": "EPSG:32633", "transform": Affine(0.3, 0, 500000, 0, -0.3, 5500000), "tiled": True,
        "blockxsize": 512, "blockysize": 512, "compress": "deflate", "sparse_ok": True,
    }  # fmt: skip
    with rasterio.open(path, "w", **options) as dataset:
        for _ in range(patches):
            row, col = (int(v) for v in rng.integers(0, side - PATCH + 1, 2))
            texture = rng.integers(1, 255, (3, PATCH // 8, PATCH // 8), np.uint8).repeat(8, 1).repeat(8, 2)
            dataset.write(texture, window=Window(col, row, PATCH, PATCH))


def map_once(path: Path, out: Path, args: argparse.Namespace) -> None:
    """Map ``path`` and print time and peak memory as JSON (runs in a child process)."""
    from ..plugin.landcover.backend import open_backend
    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.package import find_package
    from ..plugin.landcover.source import RasterioSource

    package = find_package(args.model)
    backend = open_backend(package, "cpu")
    source = RasterioSource(path, None, package.card.bands)
    before = resident("VmRSS")
    job = MappingJob(
        package, out / "map.tif", out / "confidence.tif", out / "map.gpkg", out / "s.csv", min_area=2.0, device="cpu",
        memory=args.memory,
    )  # fmt: skip
    started = time.monotonic()
    result = map_land_cover(source, job, None, backend)
    figures = {
        "before": before,
        "peak": resident("VmHWM"),
        "seconds": time.monotonic() - started,
        "valid": result.valid_pixels,
        "tile": json.loads(result.lineage["parameters"])["tile"],
    }
    print(json.dumps(figures))


def resident(field: str) -> int:
    """Resident memory of this process, bytes. (``getrusage`` would count the parent's at the fork, too.)"""
    return int(Path("/proc/self/status").read_text().split(f"{field}:")[1].split()[0]) * 1024


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", type=int, nargs="+", default=[4000, 10000, 20000, 40000])
    parser.add_argument("--patches", type=int, default=4, help="with content, in each raster")
    parser.add_argument("--model", default="openearthmap-lite")
    parser.add_argument("--memory", type=float, help="MB beside the model, default 1024")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        map_once(Path(args.child[0]), Path(args.child[1]), args)
        return
    print(f"{'pixels a side':>14}{'mapped Mpx':>12}{'tile':>7}{'seconds':>9}{'MB before':>11}{'MB more at most':>17}")
    with tempfile.TemporaryDirectory(prefix="terrazzo-memory-") as folder:
        for side in args.sides:
            raster = Path(folder) / f"{side}.tif"
            write_sparse(raster, side, args.patches)
            command = [sys.executable, "-m", "terrazzo.benchmarks.memory", "--model", args.model]
            command += ["--memory", str(args.memory)] if args.memory else []
            done = subprocess.run(
                [*command, "--child", str(raster), folder], capture_output=True, text=True, check=True
            )
            row = json.loads(done.stdout.splitlines()[-1])
            more = (row["peak"] - row["before"]) / 2**20
            print(
                f"{side:>14}{row['valid'] / 1e6:>12.1f}{row['tile']:>7}{row['seconds']:>9.1f}"
                f"{row['before'] / 2**20:>11.0f}{more:>17.0f}",
                flush=True,
            )


if __name__ == "__main__":
    main()
