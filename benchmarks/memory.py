"""Memory: peak resident memory of mapping rasters of growing size.

Each size is mapped in a process of its own; the rasters are sparse GeoTIFFs with content scattered over them.

    .venv/bin/python -m terrazzo.benchmarks.memory --sides 4000 8000 20000
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


def map_once(path: Path, out: Path, model: str) -> None:
    """Map ``path`` and print time and peak memory as JSON (runs in a child process)."""
    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.package import find_package
    from ..plugin.landcover.source import RasterioSource

    package = find_package(model)
    job = MappingJob(
        package,
        out / "map.tif",
        out / "confidence.tif",
        out / "map.gpkg",
        out / "s.csv",
        min_area=2.0,
        device="cpu",
    )
    started = time.monotonic()
    result = map_land_cover(RasterioSource(path, None, package.card.bands), job)
    status = Path("/proc/self/status").read_text()  # getrusage would count the parent's memory at the fork, too
    peak = int(status.split("VmHWM:")[1].split()[0]) * 1024
    print(json.dumps({"peak": peak, "seconds": time.monotonic() - started, "valid": result.valid_pixels}))


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--sides", type=int, nargs="+", default=[4000, 8000, 20000])
    parser.add_argument("--patches", type=int, default=40)
    parser.add_argument("--model", default="openearthmap-lite")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        map_once(Path(args.child[0]), Path(args.child[1]), args.model)
        return
    print(f"{'pixels a side':>14}{'mapped Mpx':>12}{'seconds':>9}{'peak MB':>9}")
    with tempfile.TemporaryDirectory(prefix="terrazzo-memory-") as folder:
        for side in args.sides:
            raster = Path(folder) / f"{side}.tif"
            write_sparse(raster, side, args.patches)
            command = [sys.executable, "-m", "terrazzo.benchmarks.memory", "--model", args.model, "--child"]
            done = subprocess.run([*command, str(raster), folder], capture_output=True, text=True, check=True)
            row = json.loads(done.stdout.splitlines()[-1])
            print(f"{side:>14}{row['valid'] / 1e6:>12.1f}{row['seconds']:>9.1f}{row['peak'] / 1e6:>9.0f}", flush=True)


if __name__ == "__main__":
    main()
