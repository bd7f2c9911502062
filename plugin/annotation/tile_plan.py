"""Tile plan: how an area is cut into task tiles, in which order they come, and which are labelled twice.

Random choices are made by hashes of the seed and the tile's place, so they are the same on every computer and for
every version of numpy.
"""

from __future__ import annotations

import hashlib
import math
from collections.abc import Callable, Iterator
from dataclasses import replace
from typing import Any

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.progress import Feedback
from .grid import ImageGrid, Window
from .tiles import PlannedTile

SMALLEST, LARGEST = 16, 8192  # pixels; side of a tile
MOST_TILES = 100_000
Validity = Callable[[Window], np.ndarray]  # which pixels of a window of the image are valid: bool [h, w]


def tile_side(grid: ImageGrid, size: float, unit: str) -> tuple[int, int]:
    """Rows and columns of a tile. ``unit``: "pixels", or "metres" on the ground (rounded to whole pixels)."""
    if unit not in ("pixels", "metres"):
        raise ParameterError("There is no unit {unit!r}. Give the tile size in pixels or metres.", unit=unit)
    if not (math.isfinite(size) and size > 0):
        raise ParameterError("The tile size must be above 0, not {size}.", size=size)
    along, down = grid.gsd if unit == "metres" else (1.0, 1.0)
    rows, cols = round(size / down), round(size / along)
    if min(rows, cols) < SMALLEST or max(rows, cols) > LARGEST:
        raise ParameterError(
            "Tiles of {rows} x {cols} pixels are too small or too large. Choose a size of {least} to {most} pixels.",
            rows=rows,
            cols=cols,
            least=SMALLEST,
            most=LARGEST,
        )
    return rows, cols


def grid_tiles(
    grid: ImageGrid,
    side: tuple[int, int],
    area: list[dict[str, Any]] | None = None,
    valid: Validity | None = None,
    feedback: Feedback | None = None,
) -> list[PlannedTile]:
    """Tiles of ``side`` (rows, cols) over an area, from its upper left corner on; those at its edge are cut.

    ``area``: GeoJSON-like polygons in the grid's CRS, None = the whole image. A pixel belongs to the area if its
    centre does. ``valid``: pixels that are no data belong to no tile. ``ParameterError`` if nothing is left.
    """
    feedback = feedback or Feedback()
    extent = grid.window if area is None else _extent(grid, area)
    count = -(-extent.height // side[0]) * -(-extent.width // side[1])
    if count > MOST_TILES:
        raise ParameterError(
            "The area would be cut into {count} tiles. Choose larger tiles or a smaller area: at most {most}.",
            count=count,
            most=MOST_TILES,
        )
    found = []
    for done, (name, window) in enumerate(_lattice(extent, side)):
        feedback.check()
        feedback.progress("tiles", done / count)
        mask = None if area is None else _inside(grid, window, area)
        tile = _cut(PlannedTile(name, window, mask), valid)
        if tile is not None:
            found.append(tile)
    return _some(found)


def _lattice(extent: Window, side: tuple[int, int]) -> Iterator[tuple[str, Window]]:
    for i, row in enumerate(range(extent.row, extent.bottom, side[0])):
        for j, col in enumerate(range(extent.col, extent.right, side[1])):
            yield f"{i + 1}-{j + 1}", Window(row, col, *side).meet(extent)


def polygon_tiles(
    grid: ImageGrid,
    polygons: list[tuple[str, dict[str, Any]]],
    valid: Validity | None = None,
    feedback: Feedback | None = None,
) -> list[PlannedTile]:
    """One tile for each (name, GeoJSON-like polygon in the grid's CRS). Where polygons overlap, the earlier one has the
    pixels. ``ParameterError`` if nothing is left, or a polygon is too large."""
    feedback = feedback or Feedback()
    found: list[PlannedTile] = []
    for done, (name, polygon) in enumerate(polygons):
        feedback.check()
        feedback.progress("tiles", done / len(polygons))
        window = grid.window_of(_bounds(polygon))
        if window.empty:
            continue
        if max(window.height, window.width) > LARGEST:
            raise ParameterError(
                "The tile polygon {name} is {rows} x {cols} pixels large. At most {most} are possible: cut it up.",
                name=name or str(done + 1),
                rows=window.height,
                cols=window.width,
                most=LARGEST,
            )
        mask = _inside(grid, window, [polygon])
        for other in found:
            common = other.window.meet(window)
            if not common.empty:
                taken = True if other.mask is None else other.mask[common.slices(other.window)]
                mask[common.slices(window)] &= ~np.asarray(taken)
        tile = _cut(PlannedTile(name or str(done + 1), window, mask), valid)
        if tile is not None:
            found.append(tile)
    return _some(found)


def _some(found: list[PlannedTile]) -> list[PlannedTile]:
    if not found:
        raise ParameterError("No pixel of the image lies in the area. Choose an area on the image.")
    return found


def _bounds(polygon: dict[str, Any]) -> tuple[float, float, float, float]:
    parts = [polygon["coordinates"]] if polygon["type"] == "Polygon" else polygon["coordinates"]
    points = np.array([p[:2] for part in parts for p in part[0]], float)
    return (*points.min(axis=0).tolist(), *points.max(axis=0).tolist())


def _extent(grid: ImageGrid, area: list[dict[str, Any]]) -> Window:
    windows = [w for w in (grid.window_of(_bounds(polygon)) for polygon in area) if not w.empty]
    if not windows:
        raise ParameterError("No pixel of the image lies in the area. Choose an area on the image.")
    extent = windows[0]
    for window in windows[1:]:
        extent = extent.join(window)
    return extent


def _inside(grid: ImageGrid, window: Window, polygons: list[dict[str, Any]]) -> np.ndarray:
    """bool [h, w]: pixels of a window whose centres lie in one of the polygons."""
    from rasterio.features import geometry_mask

    shape = (window.height, window.width)
    return geometry_mask(polygons, shape, grid.window_transform(window), invert=True)


def _cut(tile: PlannedTile, valid: Validity | None) -> PlannedTile | None:
    """The tile without pixels that are no data, cut to what is left; None if nothing is."""
    mask = np.ones((tile.window.height, tile.window.width), bool) if tile.mask is None else tile.mask
    if valid is not None:
        mask = mask & valid(tile.window)
    if mask.all():
        return replace(tile, mask=None)
    rows, cols = np.flatnonzero(mask.any(axis=1)), np.flatnonzero(mask.any(axis=0))
    if not rows.size:
        return None
    window = Window(
        tile.window.row + int(rows[0]),
        tile.window.col + int(cols[0]),
        int(rows[-1] - rows[0]) + 1,
        int(cols[-1] - cols[0]) + 1,
    )
    mask = mask[window.slices(tile.window)].copy()
    return replace(tile, window=window, mask=None if mask.all() else mask)


def _draw(seed: int, salt: str, window: Window) -> bytes:
    return hashlib.sha256(f"{seed}:{salt}:{window.row}:{window.col}".encode()).digest()


def ranks(windows: list[Window], seed: int) -> list[int]:
    """Place of each tile in an order drawn with ``seed``."""
    order = sorted(range(len(windows)), key=lambda index: _draw(seed, "order", windows[index]))
    places = [0] * len(order)
    for place, index in enumerate(order):
        places[index] = place
    return places


def drawn_share(windows: list[Window], share: float, seed: int) -> list[int]:
    """Indices of a random ``share`` (0..1) of the tiles, drawn with ``seed``: rounded, but one at least if the share is
    above 0 and there are two tiles or more. ``ParameterError`` for a share outside 0..1."""
    if not 0 <= share <= 1:
        raise ParameterError("The share of tiles that are labelled twice is 0 to 1, not {share}.", share=share)
    count = math.floor(share * len(windows) + 0.5)
    if share > 0 and len(windows) > 1:
        count = max(count, 1)
    order = sorted(range(len(windows)), key=lambda index: _draw(seed, "double", windows[index]))
    return sorted(order[:count])
