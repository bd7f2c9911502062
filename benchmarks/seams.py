"""Seams: how much a map depends on how it was cut into blocks and tiles.

Maps the middle of a raster (mirrored, where it is too small) in one pass, in tiles, and in tiles on a shifted lattice,
and prints the share of pixels whose class differs and the mean difference of the confidence, for several overlaps. One
pass takes some 250 bytes per pixel: 4 GB for 4096 x 4096 pixels.

    .venv/bin/python -m terrazzo.benchmarks.seams image.tif
    .venv/bin/python -m terrazzo.benchmarks.seams image.tif --tile 1152 --overlaps 128 192
"""

from __future__ import annotations

import argparse
import tempfile
import time
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .tables import Table

if TYPE_CHECKING:
    from ..plugin.landcover.plan import Plan
    from ..plugin.landcover.progress import RunFacts


def main() -> None:
    """Measure and print the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("raster")
    parser.add_argument("--model", default="openearthmap-lite")
    parser.add_argument("--tile", type=int, help="default: as large as the memory allows")
    parser.add_argument("--memory", type=float, help="MB beside the model, default 1024")
    parser.add_argument("--overlaps", type=int, nargs="+", default=[64, 128, 192, 256])
    parser.add_argument("--side", type=int, default=4096, help="pixels that are mapped")
    args = parser.parse_args()
    columns = "class differs from one pass", "confidence differs (mean, points)", "lattice shifted"
    table = Table("overlap", "tile", *columns, "pixels through the model", "seconds")
    with tempfile.TemporaryDirectory(prefix="terrazzo-seams-") as folder:
        place = Path(folder)
        image = cut_out(Path(args.raster), args.side, place / "image.tif")
        whole = -(-args.side // 256) * 256
        one_pass = mapped(image, args, place, tile=whole, overlap=0, core=whole)
        for overlap in args.overlaps:
            tiled = mapped(image, args, place, tile=args.tile, overlap=overlap)
            shifted = mapped(image, args, place, tile=args.tile, overlap=overlap, shift=256)
            differ, moved = np.mean(tiled[0] != one_pass[0]), np.mean(tiled[0] != shifted[0])
            points = np.mean(np.abs(tiled[1].astype(int) - one_pass[1]))
            plan, seconds = tiled[2:]
            figures = f"{differ:.2%}", f"{points:.2f}", f"{moved:.2%}", f"+{excess(plan):.0%}", f"{seconds:.0f}"
            table.row(overlap, plan.tile, *figures)


def cut_out(raster: Path, side: int, target: Path) -> Path:
    """The middle of ``raster``, ``side`` x ``side`` pixels, mirrored at its edges if it is smaller; as a GeoTIFF."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(raster) as dataset:
        width, height = min(side, dataset.width), min(side, dataset.height)
        window = Window((dataset.width - width) // 2, (dataset.height - height) // 2, width, height)
        values, transform = dataset.read(window=window), dataset.window_transform(window)
        profile = {"crs": dataset.crs, "dtype": values.dtype, "count": len(values), "nodata": dataset.nodata}
        kinds = dataset.colorinterp
    values = np.pad(values, ((0, 0), (0, side - height), (0, side - width)), mode="symmetric")
    options = {"driver": "GTiff", "width": side, "height": side, "transform": transform, "tiled": True, **profile}
    with rasterio.open(target, "w", **options) as dataset:
        dataset.colorinterp = kinds
        dataset.write(values)
    return target


def excess(plan: Plan) -> float:
    """How many more pixels go through the model than are mapped, as a share: of a block away from the edges."""
    return (sum(tile.size for tile in plan.tiles(plan.core + plan.overlap)) / plan.core) ** 2 - 1.0


def mapped(image: Path, args: argparse.Namespace, folder: Path, **lattice: Any) -> tuple[Any, Any, Plan, float]:
    """Class codes and confidence (uint8 [h, w]), how the raster was cut, and the seconds it took."""
    import rasterio

    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.package import find_package
    from ..plugin.landcover.progress import Feedback
    from ..plugin.landcover.source import RasterioSource

    plans = []

    class Watch(Feedback):
        def begin(self, facts: RunFacts) -> None:
            plans.append(facts.plan)

    package = find_package(args.model)
    files = folder / "map.tif", folder / "confidence.tif"
    job = MappingJob(package, *files, device="cpu", memory=args.memory, **lattice)
    started = time.monotonic()
    map_land_cover(RasterioSource(image, None, package.card.bands), job, Watch())
    seconds = time.monotonic() - started
    rasters = []
    for file in files:
        with rasterio.open(file) as dataset:
            rasters.append(dataset.read(1))
    return (*rasters, plans[0], seconds)


if __name__ == "__main__":
    main()
