"""Places: in which country and on which continent a chip lies, looked up without a network.

The table is Natural Earth's (public domain) in cells of 0.1 degrees, see ``resources/places``: good to about 10 km.
What an area says of itself (attributes ``country``, ``continent``) counts more.
"""

from __future__ import annotations

import json
import math
from collections.abc import Iterable
from functools import lru_cache
from pathlib import Path

import numpy as np

from .chips import Chip

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "places"
UNKNOWN = "unknown"
_SHORE = 3  # cells: a place in the sea belongs to the nearest land this near


@lru_cache(maxsize=1)
def world() -> np.ndarray:
    """Number of the country of each cell, uint8 [1800, 3600], north at the top; 0 is sea."""
    from .layouts.base import read_codes

    return read_codes(FOLDER / "countries.png")


@lru_cache(maxsize=1)
def countries() -> dict[int, tuple[str, str]]:
    """Name and continent of each number."""
    data = json.loads((FOLDER / "countries.json").read_text(encoding="utf-8"))
    return {int(c["number"]): (c["name"], c["continent"]) for c in data["countries"]}


def country_at(lon: float, lat: float) -> tuple[str, str]:
    """Country and continent at a place (degrees); "unknown" far from land."""
    cells = world()
    rows, cols = cells.shape
    row = min(rows - 1, max(0, math.floor((90.0 - lat) * rows / 180.0)))
    col = math.floor((lon + 180.0) % 360.0 * cols / 360.0) % cols
    number = int(cells[row, col])
    if not number:
        number = _nearest(cells, row, col)
    return countries().get(number, (UNKNOWN, UNKNOWN))


def _nearest(cells: np.ndarray, row: int, col: int) -> int:
    """Country of the nearest land cell around a cell, 0 if there is none."""
    rows = np.arange(max(0, row - _SHORE), min(cells.shape[0], row + _SHORE + 1))
    cols = np.arange(col - _SHORE, col + _SHORE + 1) % cells.shape[1]
    part = cells[np.ix_(rows, cols)]
    away = np.hypot((rows - row)[:, None], np.arange(-_SHORE, _SHORE + 1)[None])
    away = np.where(part > 0, away, np.inf)
    at = np.unravel_index(int(away.argmin()), away.shape)
    return int(part[at]) if np.isfinite(away[at]) and away[at] <= _SHORE else 0


def place_of(chip: Chip) -> tuple[str, str]:
    """Country and continent of a chip: what its area says, else what the table says of its centre."""
    said = chip.attributes.get("country", "").strip(), chip.attributes.get("continent", "").strip()
    if all(said):
        return said
    west, south, east, north = chip.bbox
    country, continent = country_at((west + east) / 2, (south + north) / 2)
    if said[0]:
        by_name = {name.lower(): where for name, where in countries().values()}
        continent = by_name.get(said[0].lower(), continent)
    return said[0] or country, said[1] or continent


def balance(places: Iterable[tuple[str, str]]) -> dict[str, dict[str, int]]:
    """Number of chips per country within each continent, both by descending number."""
    counts: dict[str, dict[str, int]] = {}
    for country, continent in places:
        inner = counts.setdefault(continent, {})
        inner[country] = inner.get(country, 0) + 1
    order = sorted(counts, key=lambda c: (-sum(counts[c].values()), c))
    return {c: dict(sorted(counts[c].items(), key=lambda item: (-item[1], item[0]))) for c in order}
