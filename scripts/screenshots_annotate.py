"""Pictures of docs/annotating.md: each tool at work in the real QGIS desktop, on a virtual display.

    .venv/bin/python -m terrazzo.scripts.screenshots_annotate [--raster IMAGE]

Without an image a part of the aerial image of Banepa in the shared data is used (see docs/annotating.md for its
licence), or else a generated scene. It is mapped with the bundled model; the map is then corrected.
"""

from __future__ import annotations

import argparse
import sys
import tempfile
from pathlib import Path

from .screenshots import IMAGES, _raster, keep
from .screenshots_desktop import ROOT, Desktop

TOUR = Path(__file__).resolve().parent / "screenshots_annotate_tour.py"
_ROW, _COL, _SIDE = 500, 300, 1024  # the part of the image; four tiles


def main(arguments: list[str] | None = None) -> int:
    """Take all pictures."""
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--raster", type=Path, default=None)
    parser.add_argument("--out", type=Path, default=IMAGES)
    wanted = parser.parse_args(arguments)
    build = ROOT / "build"  # not the system's temporary folder: QGIS marks layers from there
    build.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory(prefix="screenshots-", dir=build) as scratch:
        folder = Path(scratch)
        image = _part(wanted.raster or _raster(folder), folder / "town.tif")
        _map_and_session(image, folder)
        desktop = Desktop(environment={"TERRAZZO_RASTER": str(image), "TERRAZZO_SESSION": str(folder / "town.gpkg")})
        log = desktop.run(TOUR, folder / "out", 600)
        if "ERROR" in log:
            print(log, file=sys.stderr)
            return 1
        for taken in sorted((folder / "out").glob("*.png")):
            print(f"{taken.name}: {keep(taken, wanted.out / taken.name) / 1000:.0f} kB")
    return 0


def _part(raster: Path, target: Path) -> Path:
    """The middle of an image, as large as the tiles need."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(raster) as source:
        row, col = min(_ROW, max(0, source.height - _SIDE)), min(_COL, max(0, source.width - _SIDE))
        window = Window(col, row, min(_SIDE, source.width - col), min(_SIDE, source.height - row))
        profile = {"driver": "GTiff", "count": 3, "height": window.height, "width": window.width, "dtype": "uint8"}
        transform = source.window_transform(window)
        with rasterio.open(target, "w", crs=source.crs, transform=transform, **profile) as part:
            part.write(source.read([1, 2, 3], window=window))
    return target


def _map_and_session(image: Path, folder: Path) -> None:
    from terrazzo.plugin.annotation.create import NewSession, create_session
    from terrazzo.plugin.annotation.grid import grid_of, open_raster
    from terrazzo.plugin.annotation.start_from import RasterStart
    from terrazzo.plugin.annotation.tile_plan import grid_tiles
    from terrazzo.plugin.landcover.__main__ import main as map_land_cover
    from terrazzo.plugin.landcover.legend import load_legend

    map_land_cover(["--out", str(folder / "map"), "--confidence", str(image)])
    legend = load_legend("openearthmap")
    with open_raster(image) as dataset:
        grid = grid_of(dataset)
    maps = [folder / "map" / f"{image.stem}_{name}.tif" for name in ("landcover", "confidence")]
    start = RasterStart(maps[0], legend, None, maps[1])
    try:
        tiles = grid_tiles(grid, (_SIDE // 2, _SIDE // 2))
        new = NewSession(grid, legend, tiles, person="Anna", image=str(image), start=start)
        create_session(folder / "town.gpkg", new)
    finally:
        start.close()


if __name__ == "__main__":
    sys.exit(main())
