"""Pictures for the dataset card: ``places.png``, the chips on a map of the world, and ``chips.svg``, the footprints of
the chips coloured by split."""

from __future__ import annotations

import math
from collections import defaultdict
from html import escape
from pathlib import Path

import numpy as np

from ...landcover.progress import Feedback
from ..info import Description
from ..places import world
from ..raster_files import write_png

PLACES, FOOTPRINTS = "places.png", "chips.svg"
COLOURS = {"train": "#4477AA", "val": "#EE6677", "test": "#228833"}  # Paul Tol's bright scheme: told apart by everybody
_SEA, _LAND, _DOT = (244, 247, 250), (205, 205, 200), (196, 40, 27)
_REDUCE = 3  # cells of the country table per pixel of the map
_PANEL, _MOST_PANELS, _MOST_CHIPS = 360, 12, 20_000


def write(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write both pictures."""
    write_png(folder / PLACES, world_map([chip.bbox for chip in description.chips]))
    (folder / FOOTPRINTS).write_text(footprints_svg(description, feedback), encoding="utf-8")


def world_map(boxes: list[tuple[float, float, float, float]]) -> np.ndarray:
    """uint8 [3, h, w]: land, and a dot at the middle of each box (west, south, east, north)."""
    cells = world()
    height, width = cells.shape[0] // _REDUCE, cells.shape[1] // _REDUCE
    land = cells.reshape(height, _REDUCE, width, _REDUCE).astype(bool).mean(axis=(1, 3)) >= 0.5
    picture = np.where(land[None], np.array(_LAND)[:, None, None], np.array(_SEA)[:, None, None]).astype(np.uint8)
    rows, cols = np.indices((11, 11)) - 5
    disc = np.argwhere(rows**2 + cols**2 <= 5.2**2) - 5
    spots = {
        (round((90 - (s + n) / 2) * height / 180), round(((w + e) / 2 + 180) * width / 360)) for w, s, e, n in boxes
    }
    for row, col in spots:
        at_row, at_col = np.clip(disc[:, 0] + row, 0, height - 1), (disc[:, 1] + col) % width
        picture[:, at_row, at_col] = np.array(_DOT, np.uint8)[:, None]
    return picture[:, : round(height * 150 / 180)]  # without the far south


def footprints_svg(description: Description, feedback: Feedback) -> str:
    """A panel for each region with the footprints of its chips, north up, and a scale bar."""
    regions = defaultdict(list)
    for chip in description.chips[:_MOST_CHIPS]:
        regions[chip.region].append(chip)
    panels, columns = [], max(1, min(3, len(regions)))
    for n, (region, chips) in enumerate(list(regions.items())[:_MOST_PANELS]):
        feedback.check()
        at = (n % columns) * (_PANEL + 20) + 10, (n // columns) * (_PANEL + 50) + 30
        panels.append(_panel(region, chips, at))
    rows = math.ceil(max(1, len(panels)) / columns)
    width, height = columns * (_PANEL + 20), rows * (_PANEL + 50) + 40
    key = "".join(
        f'<rect x="{10 + 90 * i}" y="{height - 24}" width="14" height="14" fill="{COLOURS[name]}" fill-opacity="0.6"/>'
        f'<text x="{30 + 90 * i}" y="{height - 12}">{name}</text>'
        for i, name in enumerate(description.splits)
    )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" width="{width}" height="{height}" viewBox="0 0 {width} {height}" '
        f'font-family="sans-serif" font-size="12"><rect width="100%" height="100%" fill="white"/>'
        + "".join(panels)
        + key
        + "</svg>\n"
    )


def _panel(region: str, chips: list, at: tuple[float, float]) -> str:
    corners = np.array([chip.corners for chip in chips])
    lon0, lat0 = corners[0, 0]
    east = ((corners[..., 0] - lon0 + 180) % 360 - 180) * 111_320 * math.cos(math.radians(lat0))
    north = (corners[..., 1] - lat0) * 110_574
    side = max(float(np.ptp(east)), float(np.ptp(north)), 1e-6)
    scale = _PANEL / side
    x, y = (east - east.min()) * scale + at[0], (north.max() - north) * scale + at[1]
    shapes = []
    for chip, xs, ys in zip(chips, x, y):
        points = " ".join(f"{a:.1f},{b:.1f}" for a, b in zip(xs, ys))
        colour = COLOURS[chip.split]
        shapes.append(f'<polygon points="{points}" fill="{colour}" fill-opacity="0.6" stroke="{colour}"/>')
    bar = 10 ** math.floor(math.log10(side / 2))
    bar = max(b for b in (bar, 2 * bar, 5 * bar) if b <= side / 2 or b == bar)
    text = f"{bar / 1000:g} km" if bar >= 1000 else f"{bar:g} m"
    foot = at[1] + _PANEL + 8
    return (
        f'<text x="{at[0]}" y="{at[1] - 8}" font-weight="bold">{escape(region, quote=False)}</text>'
        + "".join(shapes)
        + f'<path d="M{at[0]} {foot}h{bar * scale:.1f}" stroke="black"/><text x="{at[0]}" y="{foot + 13}">{text}</text>'
    )
