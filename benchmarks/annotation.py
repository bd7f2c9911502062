"""How long a brush stroke, an undo and opening take in an annotation session with many polygons.

Usage: python benchmarks/annotation.py [--side 1024] [--scene patches|islands|plain] [--strokes 40] [--brush 20]

One tile of ``side`` x ``side`` pixels begins with a generated map: ``patches`` has 4,700 segments of all sizes (at
1024 x 1024), ``islands`` one segment that spans the tile with 5,000 others in it (the hardest case, for each
stroke on it changes a polygon with thousands of holes), ``plain`` nothing but that one. A stroke is a brush drawn over
100 pixels. Commits are measured as a tool sees them: from ``apply`` until the edit is on the disk.
"""

from __future__ import annotations

import argparse
import os
import statistics
import tempfile
import time
from pathlib import Path

import numpy as np
import rasterio

from terrazzo.plugin.annotation.create import NewSession, create_session
from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.grid import grid_of
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.start_from import RasterStart
from terrazzo.plugin.annotation.tile_plan import grid_tiles
from terrazzo.plugin.landcover.legend import load_legend


def scene(name: str, side: int) -> np.ndarray:
    """Classes uint8 (side, side)."""
    rng = np.random.default_rng(5)
    if name == "plain":
        return np.full((side, side), 2, np.uint8)
    if name == "islands":
        codes = np.full((side, side), 2, np.uint8)
        step = max(8, round(side / 71))  # 71 x 71 islands
        for row in range(2, side - step, step):
            for col in range(2, side - step, step):
                height, width = rng.integers(3, step - 4, 2)
                codes[row : row + height, col : col + width] = rng.choice([1, 3, 4, 5, 6, 7, 8])
        return codes
    rows, cols = np.mgrid[:side, :side]
    seeds = rng.integers(0, side, (side * side // 150, 2))
    codes = np.zeros((side, side), np.uint8)
    best = np.full((side, side), np.inf)
    for row, col in seeds:  # a patchwork around seeds, cut to their surroundings
        top, left = max(0, row - 30), max(0, col - 30)
        where = slice(top, row + 30), slice(left, col + 30)
        distance = (rows[where] - row) ** 2 + (cols[where] - col) ** 2
        nearer = distance < best[where]
        best[where][nearer] = distance[nearer]
        codes[where][nearer] = rng.integers(1, 9)
    return codes


def stroke(radius: int, length: int) -> np.ndarray:
    """A horizontal brush stroke: bool (2 radius + 1, 2 radius + 1 + length)."""
    rows, cols = np.mgrid[-radius : radius + 1, -radius : radius + 1 + length]
    over = np.clip(cols, 0, length)
    return (cols - over) ** 2 + rows**2 <= radius**2


def told(name: str, seconds: list[float]) -> str:
    """A line of the table."""
    ms = sorted(1000 * s for s in seconds)
    return f"{name:22} {statistics.median(ms):8.1f} {ms[int(0.95 * (len(ms) - 1))]:8.1f} {ms[-1]:8.1f}"


def main() -> None:
    """Make the session, paint, print."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--side", type=int, default=1024)
    parser.add_argument("--scene", choices=("patches", "islands", "plain"), default="patches")
    parser.add_argument("--strokes", type=int, default=40)
    parser.add_argument("--brush", type=int, default=20, help="radius in pixels")
    parser.add_argument("--folder", type=Path, help="where the session is written; default: a temporary folder")
    options = parser.parse_args()
    with tempfile.TemporaryDirectory(dir=options.folder) as name:
        run(Path(name), options)


def run(folder: Path, options: argparse.Namespace) -> None:
    """One run in an empty folder."""
    profile = {"driver": "GTiff", "width": options.side, "height": options.side, "count": 1, "dtype": "uint8"}
    place = rasterio.Affine(0.5, 0, 500000, 0, -0.5, 5500000)
    with rasterio.open(folder / "map.tif", "w", crs="EPSG:32633", transform=place, nodata=0, **profile) as dataset:
        dataset.write(scene(options.scene, options.side), 1)
    legend = load_legend("openearthmap")
    with rasterio.open(folder / "map.tif") as dataset:
        grid = grid_of(dataset)
    path = folder / "session.gpkg"
    begin = time.perf_counter()
    tiles = grid_tiles(grid, (options.side, options.side))
    new = NewSession(grid, legend, tiles, "Anna", image=str(folder / "map.tif"))
    create_session(path, NewSession(**{**new.__dict__, "start": RasterStart(folder / "map.tif", legend)}))
    created = time.perf_counter() - begin
    begin = time.perf_counter()
    session = open_session(path, "Anna")
    opened = time.perf_counter() - begin
    begin = time.perf_counter()
    session.start(1)
    started = time.perf_counter() - begin
    count = session.store.rows("SELECT count(*) FROM annotations")[0][0]
    mask, rng = stroke(options.brush, 100), np.random.default_rng(1)
    commits, undos, work = [], [], []
    for _ in range(options.strokes):
        row, col = (int(v) for v in rng.integers(0, options.side - max(mask.shape), 2))
        before = time.thread_time()
        done = session.apply(Edit("brush", row, col, mask, int(rng.integers(1, 9))))
        if done is not None:
            commits.append(done.seconds)
            work.append(time.thread_time() - before)
    for _ in range(options.strokes // 2):
        done = session.undo()
        undos.append(done.seconds)
    size = os.path.getsize(path) / 1e6
    session.close()
    print(f"{options.scene}, {options.side} x {options.side} pixels, {count} polygons, file {size:.1f} MB")
    print(f"created in {created:.2f} s, opened in {1000 * opened:.0f} ms, tile started in {1000 * started:.0f} ms")
    print("milliseconds             median     95 %      max")
    print(told("commit of a stroke", commits))
    print(told("  of this, processor", work))
    print(told("undo", undos))


if __name__ == "__main__":
    main()
