"""Chip: a square of an area, cut on a lattice at a ground sampling distance. The unit of a dataset."""

from __future__ import annotations

import math
import re
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.ground import ground_sampling_distance
from ..landcover.progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine

    from ..landcover.source import RasterSource
    from .areas import Area, Window

EDGES = ("shift", "drop")
_SAME = 1e-3  # a wished distance this near to the image's own is the image's own
_SLACK = 1e-6  # pixels
LARGEST_CHIP = 8192


@dataclass(frozen=True)
class AreaGrid:
    """Pixels of an area at the wished distance. ``origin``: native position (col, row) of its corner; ``step``: native
    pixels per pixel (x, y); ``gsd``: metres (x, y); ``transform``: pixel -> CRS."""

    width: int
    height: int
    transform: Affine
    origin: tuple[float, float]
    step: tuple[float, float]
    gsd: tuple[float, float]

    def native_window(self, col: int, row: int, width: int, height: int) -> tuple[float, float, float, float]:
        """Native pixel window (col, row, width, height) of a window of the grid."""
        x, y = self.step
        return (self.origin[0] + col * x, self.origin[1] + row * y, width * x, height * y)

    def transform_at(self, col: int, row: int) -> Affine:
        """The transform of a part of the grid that begins at this pixel."""
        t = self.transform
        return type(t)(t.a, t.b, t.c + t.a * col + t.b * row, t.d, t.e, t.f + t.d * col + t.e * row)


def area_grid(
    source: RasterSource, window: Window | None, gsd: float | None, native: tuple[float, float] | None = None
) -> AreaGrid:
    """The grid of a part of an image (None: all of it). ``gsd``: metres, None for the image's own pixels. ``native``:
    the image's own distances, if they are known already.

    ``ParameterError`` if the window does not meet the image, or for a bad distance.
    """
    if gsd is not None and not (math.isfinite(gsd) and gsd > 0):
        raise ParameterError("The ground sampling distance must be above 0 m, not {gsd}.", gsd=gsd)
    col, row, width, height = _inside(source, window)
    native = native or ground_sampling_distance(source.crs, source.transform, source.width, source.height)
    target = native if gsd is None else (gsd, gsd)
    x, y = (1.0 if abs(t / n - 1) < _SAME else t / n for t, n in zip(target, native))
    t = source.transform
    transform = type(t)(t.a * x, t.b * y, t.c + t.a * col + t.b * row, t.d * x, t.e * y, t.f + t.d * col + t.e * row)
    # A last pixel that reaches beyond the image by less than half of itself belongs to it.
    size = [max(1, math.floor(n / s + 0.5)) for n, s in ((width, x), (height, y))]
    return AreaGrid(size[0], size[1], transform, (col, row), (x, y), (native[0] * x, native[1] * y))


def _inside(source: RasterSource, window: Window | None) -> Window:
    if window is None:
        return 0, 0, source.width, source.height
    col, row = max(0, window[0]), max(0, window[1])
    right, bottom = min(source.width, window[0] + window[2]), min(source.height, window[1] + window[3])
    if right <= col or bottom <= row:
        raise ParameterError(
            "The area at column {col}, row {row} lies outside the image {name}.",
            col=window[0],
            row=window[1],
            name=source.name,
        )
    return col, row, right - col, bottom - row


@dataclass(frozen=True)
class Chip:
    """A chip. ``id``: ``<region>_<number>``, a file name. ``area``: index of its area. ``col``, ``row``: place in the
    area's grid (it may reach beyond the grid where the area is smaller than a chip). ``size``: pixels a side.
    ``corners``: longitude and latitude of its corners, clockwise from the upper left, float (4, 2).
    ``counts``: pixels of each code, int32 (256,), [0] = unlabelled. ``split``: "" if left out."""

    id: str
    region: str
    number: int
    area: int
    col: int
    row: int
    size: int
    transform: Affine
    crs: str
    gsd: tuple[float, float]
    corners: np.ndarray = field(compare=False, repr=False)
    attributes: dict[str, str] = field(default_factory=dict, compare=False)
    counts: np.ndarray | None = field(default=None, compare=False, repr=False)
    split: str = ""

    @property
    def labelled(self) -> float:
        """Share (0..1) of labelled pixels."""
        return 0.0 if self.counts is None else float(self.counts[1:].sum() / max(1, self.counts.sum()))

    def with_(self, **changes: Any) -> Chip:
        """A copy with changes."""
        return replace(self, **changes)

    @property
    def bbox(self) -> tuple[float, float, float, float]:
        """West, south, east, north in degrees (east above 180 across the date line)."""
        corners = self.corners.tolist()
        first, lats = corners[0][0], [lat for _, lat in corners]
        lons = [first + (lon - first + 180.0) % 360.0 - 180.0 for lon, _ in corners]
        return min(lons), min(lats), max(lons), max(lats)


def starts(length: int, size: int, stride: int, edge: str) -> list[int]:
    """First pixels of the chips along an axis of ``length`` pixels.

    ``edge`` "shift": the last chip ends with the area (and overlaps the one before it), and an area smaller than a
    chip gives one that reaches beyond it; "drop": only whole chips on the lattice.
    """
    if length < size:
        return [0] if edge == "shift" else []
    places = list(range(0, length - size + 1, stride))
    if edge == "shift" and places[-1] + size < length:
        places.append(length - size)
    return places


def check_lattice(size: int, stride: int, edge: str) -> None:
    """``ParameterError`` for values that make no sense."""
    if not 8 <= size <= LARGEST_CHIP:
        raise ParameterError("The chip size must be 8 to {most} pixels, not {size}.", size=size, most=LARGEST_CHIP)
    if stride < 1:
        raise ParameterError("The stride must be 1 pixel or more, not {stride}.", stride=stride)
    if edge not in EDGES:
        raise ParameterError("The edge rule must be one of {known}, not {edge!r}.", known=", ".join(EDGES), edge=edge)


def region_name(text: str) -> str:
    """A region's name as it can stand in file names."""
    name = re.sub(r"[^\w-]+", "_", text, flags=re.ASCII).strip("_-") or "region"
    # The OpenEarthMap loader replaces "images" in whole paths.
    return re.sub("images", "img", name, flags=re.IGNORECASE)[:80]


def region_names(texts: Sequence[str]) -> list[str]:
    """``region_name`` of each text. Regions that would get one name (two in a script that file names here lack) stay
    apart: the second one gets a number."""
    names: dict[str, str] = {}
    taken: dict[str, str] = {}
    for text in dict.fromkeys(texts):
        base = name = region_name(text)
        number = 1
        while taken.setdefault(name.casefold(), text.casefold()) != text.casefold():
            number += 1
            name = f"{base}_{number}"
        names[text] = name
    return [names[text] for text in texts]


def cut_chips(
    areas: Sequence[Area],
    grids: Sequence[tuple[AreaGrid, str]],
    size: int,
    stride: int,
    edge: str,
    feedback: Feedback | None = None,
) -> list[Chip]:
    """All chips of the areas, numbered from 1 within each region. ``grids``: grid and CRS (WKT) of each area.
    ``Cancelled``."""
    feedback = feedback or Feedback()
    check_lattice(size, stride, edge)
    chips: list[Chip] = []
    numbers: dict[str, int] = {}
    regions = region_names([area.attribute("region") for area in areas])
    for index, (area, region, (grid, crs)) in enumerate(zip(areas, regions, grids)):
        attributes = {**{k: str(v) for k, v in area.attributes.items()}, "region": region, "name": area.name}
        places = [
            (col, row)
            for row in starts(grid.height, size, stride, edge)
            for col in starts(grid.width, size, stride, edge)
        ]
        for (col, row), corners in zip(places, corners_of(grid, crs, places, size)):
            if len(chips) % 1000 == 0:
                feedback.check()
            key = region.casefold()  # file systems that do not tell Town from town
            numbers[key] = number = numbers.get(key, 0) + 1
            place, name = grid.transform_at(col, row), f"{region}_{number}"
            chips.append(Chip(name, region, number, index, col, row, size, place, crs, grid.gsd, corners, attributes))
    return chips


def corners_of(grid: AreaGrid, crs: str, places: list[tuple[int, int]], size: int) -> np.ndarray:
    """Longitude and latitude of the corners of chips: float [n, 4, 2]."""
    from rasterio.crs import CRS
    from rasterio.warp import transform

    if not places:
        return np.zeros((0, 4, 2))
    at = np.array(places, float)[:, None, :] + np.array([(0, 0), (size, 0), (size, size), (0, size)], float)
    t = grid.transform
    xs, ys = t.a * at[..., 0] + t.b * at[..., 1] + t.c, t.d * at[..., 0] + t.e * at[..., 1] + t.f
    lon, lat = transform(CRS.from_wkt(crs), CRS.from_epsg(4326), xs.ravel().tolist(), ys.ravel().tolist())
    return np.stack([np.reshape(lon, xs.shape), np.reshape(lat, xs.shape)], axis=-1)
