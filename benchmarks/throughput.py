"""Throughput: how much slower the whole job is than the bare model.

In one run: (a) ONNX Runtime alone over as many preloaded tiles as cover the raster without overlap, (b) the whole job
(classes, confidence, overviews, default overlap). Prints both and their ratio. The ratio of processor seconds hardly
depends on what else the computer is doing.

    .venv/bin/python -m terrazzo.benchmarks.throughput --side 8000
"""

from __future__ import annotations

import argparse
import json
import math
import os
import tempfile
import time
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .tables import Table

if TYPE_CHECKING:
    from ..plugin.landcover.backend import Backend
    from ..plugin.landcover.model_card import ModelCard


def write_image(path: Path, side: int, seed: int = 7) -> None:
    """An RGB GeoTIFF of ``side`` x ``side`` pixels at 0.3 m: a generated orthophoto, mirrored on and on."""
    import rasterio
    from affine import Affine
    from rasterio.windows import Window

    from ..scripts.scene import make_scene

    scene = make_scene((min(side, 2048),) * 2, 0.3, seed).image
    scene = np.concatenate([scene, scene[:, :, ::-1]], 2)
    scene = np.concatenate([scene, scene[:, ::-1]], 1)
    options = {
        "driver": "GTiff", "dtype": "uint8", "count": 3, "width": side, "height": side, "crs": "EPSG:32633",
        "transform": Affine(0.3, 0, 500000, 0, -0.3, 5500000), "tiled": True, "blockxsize": 512, "blockysize": 512,
        "compress": "deflate", "photometric": "rgb",
    }  # fmt: skip
    columns = np.arange(side) % scene.shape[2]
    with rasterio.open(path, "w", **options) as dataset:
        for top in range(0, side, 512):
            rows = np.arange(top, min(top + 512, side)) % scene.shape[1]
            strip = scene[:, rows][:, :, columns]
            dataset.write(strip, window=Window(0, top, side, len(rows)))


def bare_model(backend: Backend, card: ModelCard, side: int, tile: int) -> None:
    """As many preloaded tiles as cover the raster without overlap; a part of one for the rest."""
    tiles = np.random.default_rng(0).uniform(0, 255, (4, 1, len(card.bands), tile, tile)).astype(np.float32)
    whole = side**2 // tile**2
    for i in range(whole):
        backend.run(tiles[i % 4])
    rest = side**2 - whole * tile**2
    rows = round(rest / tile / card.size_multiple) * card.size_multiple
    if rows:
        backend.run(np.ascontiguousarray(tiles[0][:, :, :rows]))


class Clock:
    """Seconds on the wall and of the processors, of the fastest of several rounds."""

    def __init__(self) -> None:
        self.wall = self.processor = math.inf

    def time(self, work: Callable[[], object]) -> None:
        """Do ``work`` and keep its times if they are the best so far."""
        wall, processor = time.monotonic(), time.process_time()
        work()
        self.wall = min(self.wall, time.monotonic() - wall)
        self.processor = min(self.processor, time.process_time() - processor)


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--side", type=int, default=8000)
    parser.add_argument("--model", default="openearthmap-lite")
    parser.add_argument("--device", default="cpu")
    parser.add_argument("--threads", type=int, help="of the processor, default all")
    parser.add_argument("--tile", type=int, help="default: the card's for the bare model, what fits into memory else")
    parser.add_argument("--overlap", type=int)
    parser.add_argument("--memory", type=float, help="MB beside the model")
    parser.add_argument("--rounds", type=int, default=1, help="of both in turn; the fastest of each counts")
    args = parser.parse_args()
    from ..plugin.landcover.backend import open_backend
    from ..plugin.landcover.mapping import MappingJob, map_land_cover
    from ..plugin.landcover.package import find_package
    from ..plugin.landcover.source import RasterioSource

    package = find_package(args.model)
    card = package.card
    bare, job_clock, stages = Clock(), Clock(), {}
    with tempfile.TemporaryDirectory(prefix="terrazzo-throughput-") as folder:
        raster = Path(folder) / "image.tif"
        write_image(raster, args.side)
        backend = open_backend(package, args.device, args.threads)
        backend.run(np.zeros((1, len(card.bands), 256, 256), np.float32))

        def whole_job() -> None:
            job = MappingJob(
                package,
                Path(folder) / "map.tif",
                Path(folder) / "confidence.tif",
                device=args.device,
                threads=args.threads,
                tile=args.tile,
                overlap=args.overlap,
                memory=args.memory,
            )
            result = map_land_cover(RasterioSource(raster, None, card.bands), job)
            stages.update(result.seconds)
            plan.update(json.loads(result.lineage["parameters"]))

        plan: dict[str, object] = {}
        for _ in range(args.rounds):
            bare.time(lambda: bare_model(backend, card, args.side, args.tile or card.tile_size))
            job_clock.time(whole_job)
    pixels = args.side**2 / 1e6
    rounds = f"fastest of {args.rounds} rounds" if args.rounds > 1 else "one round"
    print(
        f"{card.name}, {args.side} x {args.side} pixels, {os.cpu_count()} processors, tiles of {plan['tile']} pixels "
        f"that overlap by {plan['overlap']} (bare model: {args.tile or card.tile_size}), {rounds}:\n"
    )
    table = Table("", "seconds", "Mpx/s", "processor seconds")
    for name, clock in (("(a) bare model", bare), ("(b) whole job", job_clock)):
        table.row(name, f"{clock.wall:.1f}", f"{pixels / clock.wall:.2f}", f"{clock.processor:.1f}")
    ratios = job_clock.wall / bare.wall, job_clock.processor / bare.processor
    table.row("**(b) / (a)**", f"**{ratios[0]:.2f}**", "", f"{ratios[1]:.2f}")
    print("\n(b) consists of: " + ", ".join(f"{name} {seconds:.1f} s" for name, seconds in stages.items()) + ".")


if __name__ == "__main__":
    main()
