"""Time and peak memory of segments, sieve and polygons on generated class rasters.

Usage: python -m terrazzo.benchmarks.polygons [--side 8000] [--scene patches|lace|empty] [--simplify metres]
       [--keep folder]

Scenes: ``patches`` is a land-cover map with about 110,000 segments at 8000 x 8000 pixels; ``lace`` is one
segment over everything with some 120,000 holes, the hardest case for memory and for cancelling; ``empty`` has
one patch and is nodata elsewhere. Each step runs in a process of its own, so that its peak memory is its own.
``longest wait`` is the longest time between two polls for a cancel.
"""

from __future__ import annotations

import argparse
import json
import resource
import shutil
import subprocess
import sys
import tempfile
import time
from pathlib import Path

import numpy as np

from .tables import Table

STEPS = ("count_segments", "polygonize", "sieve")


def smooth_noise(rows: np.ndarray, side: int, cell: int, seed: int) -> np.ndarray:
    """Rows of a noise field float32 (len(rows), side), smooth over ``cell`` pixels, the same for each
    call."""
    knots = np.random.default_rng(seed).random((side // cell + 3, side // cell + 3), dtype=np.float32)

    def weights(at: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        whole = (at / cell).astype(int)
        part = (at / cell - whole).astype(np.float32)
        return whole, part * part * (3 - 2 * part)

    i, f = weights(rows)
    j, g = weights(np.arange(side))
    lines = knots[i] * (1 - f)[:, None] + knots[i + 1] * f[:, None]
    return lines[:, j] * (1 - g) + lines[:, j + 1] * g


def scene_rows(scene: str, rows: np.ndarray, side: int) -> np.ndarray:
    """Classes uint8 (len(rows), side)."""
    if scene == "empty":
        values = np.zeros((rows.size, side), np.uint8)
        inside = (rows >= side // 2) & (rows < side // 2 + 500)
        values[inside, side // 2 : side // 2 + 500] = 5
        return values
    if scene == "lace":
        return np.where(smooth_noise(rows, side, 8, 1) > 0.75, 5, 2).astype(np.uint8)
    best = np.full((rows.size, side), -1, np.float32)
    values = np.zeros((rows.size, side), np.uint8)
    for code in range(1, 9):
        score = smooth_noise(rows, side, 64, code) + 0.13 * smooth_noise(rows, side, 6, 100 + code)
        better = score > best
        best[better], values[better] = score[better], code
    values[smooth_noise(rows, side, 200, 200) > 0.85] = 0
    return values


def generate(folder: Path, scene: str, side: int) -> None:
    """Write ``classes.tif`` and ``confidence.tif``, as the mapping writes them."""
    import rasterio
    from rasterio.windows import Window

    profile = {
        "driver": "GTiff", "width": side, "height": side, "count": 1, "dtype": "uint8", "nodata": 0,
        "crs": "EPSG:32633", "transform": rasterio.Affine(0.5, 0, 500000, 0, -0.5, 5500000),
        "tiled": True, "blockxsize": 512, "blockysize": 512, "compress": "deflate", "sparse_ok": True,
    }  # fmt: skip
    rng = np.random.default_rng(7)
    with (
        rasterio.open(folder / "classes.tif", "w", **profile) as classes,
        rasterio.open(folder / "confidence.tif", "w", **profile) as confidence,
    ):
        for start in range(0, side, 512):
            values = scene_rows(scene, np.arange(start, min(start + 512, side)), side)
            if not values.any():
                continue
            window = Window(0, start, side, values.shape[0])
            classes.write(values, 1, window=window)
            sure = np.where(values > 0, rng.integers(40, 100, values.shape, dtype=np.uint8), 0)
            confidence.write(sure.astype(np.uint8), 1, window=window)


def peak_megabytes() -> float:
    """Peak memory of this process. On Linux getrusage would count what the parent had when it forked."""
    status = Path("/proc/self/status")
    if status.exists():
        return next(int(line.split()[1]) for line in status.open() if line.startswith("VmHWM")) / 1024
    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / (1 << 20 if sys.platform == "darwin" else 1 << 10)


def step(name: str, folder: Path, simplify: float) -> dict:
    """Run one step in this process and measure it. ``simplify``: tolerance of the polygons in metres."""
    from terrazzo.plugin.landcover.legend import load_legend
    from terrazzo.plugin.landcover.polygons import polygonize
    from terrazzo.plugin.landcover.progress import Feedback
    from terrazzo.plugin.landcover.segments import count_segments
    from terrazzo.plugin.landcover.sieve import merge_small_segments

    class Watch(Feedback):
        last, longest = time.perf_counter(), 0.0

        def is_cancelled(self) -> bool:
            now = time.perf_counter()
            self.longest, self.last = max(self.longest, now - self.last), now
            return False

    watch = Watch()
    classes, begin, before = folder / "classes.tif", time.perf_counter(), time.process_time()
    if name == "count_segments":
        result = sum(count_segments(classes, watch).values())
    elif name == "polygonize":
        legend = load_legend("openearthmap")
        out, confidence = folder / "polygons.gpkg", folder / "confidence.tif"
        result = polygonize(classes, out, legend, watch, confidence, simplify=simplify)
    else:
        result = merge_small_segments(shutil.copy(classes, folder / "sieved.tif"), 50, watch)
    return {
        "seconds": time.perf_counter() - begin,
        "cpu": time.process_time() - before,
        "peak_mb": peak_megabytes(),
        "wait": watch.longest,
        "result": result,
    }


def main() -> None:
    """Generate the scene, run the steps, print a table."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=8000)
    parser.add_argument("--scene", choices=("patches", "lace", "empty"), default="patches")
    parser.add_argument("--keep", type=Path, help="folder for the files; without it they are removed")
    parser.add_argument("--simplify", type=float, default=0.0, help="tolerance of the polygons in metres")
    parser.add_argument("--step", choices=STEPS, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.step:
        print(json.dumps(step(options.step, options.keep, options.simplify)))
        return
    with tempfile.TemporaryDirectory() as temporary:
        folder = options.keep or Path(temporary)
        folder.mkdir(parents=True, exist_ok=True)
        generate(folder, options.scene, options.side)
        size = f"{options.side} x {options.side} pixels of 0.5 m"
        print(f"{options.scene}, {size}, polygons simplified within {options.simplify:g} m:\n")
        table = Table("step", "seconds", "processor seconds", "peak MB", "longest wait (s)", "result")
        for name in STEPS:
            command = [sys.executable, "-m", "terrazzo.benchmarks.polygons", "--step", name, "--keep", str(folder)]
            command += ["--simplify", str(options.simplify)]
            out = json.loads(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
            figures = f"{out['seconds']:.1f}", f"{out['cpu']:.1f}", f"{out['peak_mb']:.0f}", f"{out['wait']:.2f}"
            table.row(name, *figures, out["result"])


if __name__ == "__main__":
    main()
