"""Memory: peak resident memory of mapping rasters of growing size, beside what the open model takes.

Each size is mapped in a process of its own, with all results (classes, confidence, statistics, polygons, small segments
merged). The rasters are sparse GeoTIFFs with a few patches of content scattered over them, so that the bundled model,
which computes only where there is something, gets through in minutes. ``--dense`` maps rasters that are full of content
instead: one picture of 2000 x 2000 pixels over and over again. So that this takes minutes, too, the model is then a
stand-in of one convolution, in the tiles of the bundled one; everything else is the same.

    .venv/bin/python -m terrazzo.benchmarks.memory --sides 4000 10000 20000 40000
    .venv/bin/python -m terrazzo.benchmarks.memory --sides 4000 20000 --memory 256
    .venv/bin/python -m terrazzo.benchmarks.memory --sides 4000 20000 --dense
"""

from __future__ import annotations

import argparse
import json
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .tables import Table

if TYPE_CHECKING:
    from ..plugin.landcover.package import ModelPackage

PATCH = 1024  # pixels per side of a patch with content
PICTURE = 2000  # pixels per side of the picture that dense rasters repeat
PIXEL = 0.3  # metres


def write_sparse(path: Path, side: int, patches: int, seed: int = 0) -> None:
    """A sparse RGB GeoTIFF of ``side`` x ``side`` pixels at 0.3 m with ``patches`` patches of random texture."""
    import rasterio
    from affine import Affine
    from rasterio.windows import Window

    rng = np.random.default_rng(seed)
    options = {
        "driver": "GTiff", "dtype": "uint8", "count": 3, "width": side, "height": side, "nodata": 0,
        "crs": "EPSG:32633", "transform": Affine(PIXEL, 0, 500000, 0, -PIXEL, 5500000), "tiled": True,
        "blockxsize": 512, "blockysize": 512, "compress": "deflate", "sparse_ok": True,
    }  # fmt: skip
    with rasterio.open(path, "w", **options) as dataset:
        for _ in range(patches):
            row, col = (int(v) for v in rng.integers(0, side - PATCH + 1, 2))
            texture = rng.integers(1, 255, (3, PATCH // 8, PATCH // 8), np.uint8).repeat(8, 1).repeat(8, 2)
            dataset.write(texture, window=Window(col, row, PATCH, PATCH))


def write_dense(path: Path, side: int) -> None:
    """A VRT of ``side`` x ``side`` pixels full of content: smooth patches in the stand-in's colours, at 0.3 m."""
    import rasterio
    from affine import Affine
    from osgeo import gdal

    from ..tests.support.tiny_model import paint
    from .polygons import scene_rows

    picture = path.with_name("picture.tif")
    transform = Affine(PIXEL, 0, 500000, 0, -PIXEL, 5500000)
    options = {"driver": "GTiff", "dtype": "uint8", "count": 3, "width": PICTURE, "height": PICTURE, "tiled": True}
    with rasterio.open(picture, "w", crs="EPSG:32633", transform=transform, compress="deflate", **options) as dataset:
        dataset.write(paint(np.maximum(scene_rows("patches", np.arange(PICTURE), PICTURE), 1)))
        wkt = dataset.crs.to_wkt()
    raster = gdal.GetDriverByName("VRT").Create(str(path), side, side, 3, gdal.GDT_Byte)
    raster.SetProjection(wkt)
    raster.SetGeoTransform(transform.to_gdal())
    for number in (1, 2, 3):
        band, parts = raster.GetRasterBand(number), {}
        band.SetColorInterpretation(gdal.GCI_RedBand + number - 1)
        for top in range(0, side, PICTURE):
            for left in range(0, side, PICTURE):
                width, height = min(PICTURE, side - left), min(PICTURE, side - top)
                parts[f"source_{len(parts)}"] = (
                    f'<SimpleSource><SourceFilename relativeToVRT="1">{picture.name}</SourceFilename>'
                    f"<SourceBand>{number}</SourceBand>"
                    f'<SrcRect xOff="0" yOff="0" xSize="{width}" ySize="{height}"/>'
                    f'<DstRect xOff="{left}" yOff="{top}" xSize="{width}" ySize="{height}"/></SimpleSource>'
                )
        band.SetMetadata(parts, "new_vrt_sources")
    raster.FlushCache()


def package_of(args: argparse.Namespace, folder: Path) -> ModelPackage:
    """The model that is measured."""
    from ..plugin.landcover.package import find_package

    package = find_package(args.model)
    if not args.dense:
        return package
    from ..tests.support.tiny_model import make_tiny_package

    same = ("tile_size", "overlap", "bytes_per_pixel", "size_multiple")
    properties = {f"terrazzo:{name}": getattr(package.card, name) for name in same}
    return make_tiny_package(folder / "stand-in", **properties)


def map_once(path: Path, out: Path, args: argparse.Namespace) -> None:
    """Map ``path`` and print time and peak memory as JSON (runs in a child process)."""
    from ..plugin.landcover.backend import open_backend
    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.source import RasterioSource

    package = package_of(args, out)
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
        "polygons": result.polygon_count,
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
    parser.add_argument("--dense", action="store_true", help="rasters full of content, mapped by a stand-in model")
    parser.add_argument("--child", nargs=2, help=argparse.SUPPRESS)
    args = parser.parse_args()
    if args.child:
        map_once(Path(args.child[0]), Path(args.child[1]), args)
        return
    table = Table("pixels a side", "mapped Mpx", "polygons", "tile", "seconds", "MB before", "MB more at most")
    command = [sys.executable, "-m", "terrazzo.benchmarks.memory", "--model", args.model]
    command += ["--memory", str(args.memory)] if args.memory else []
    command += ["--dense"] if args.dense else []
    with tempfile.TemporaryDirectory(prefix="terrazzo-memory-") as folder:
        for side in args.sides:
            raster = Path(folder) / f"{side}.{'vrt' if args.dense else 'tif'}"
            if args.dense:
                write_dense(raster, side)
            else:
                write_sparse(raster, side, args.patches)
            done = subprocess.run(
                [*command, "--child", str(raster), folder], stdout=subprocess.PIPE, text=True, check=True
            )
            row = json.loads(done.stdout.splitlines()[-1])
            table.row(
                side,
                f"{row['valid'] / 1e6:.1f}",
                row["polygons"],
                row["tile"],
                f"{row['seconds']:.0f}",
                f"{row['before'] / 2**20:.0f}",
                f"{(row['peak'] - row['before']) / 2**20:.0f}",
            )


if __name__ == "__main__":
    main()
