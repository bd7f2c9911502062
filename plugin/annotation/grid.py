"""Image grid: the pixels of the image that is annotated. All places in a session are rows and columns of it."""

from __future__ import annotations

import json
import math
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..landcover.errors import SourceError
from ..landcover.ground import GroundArea, ground_sampling_distance

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS


class Window(NamedTuple):
    """A rectangle of image pixels: upper left ``row``, ``col``; ``height``, ``width``."""

    row: int
    col: int
    height: int
    width: int

    @property
    def bottom(self) -> int:
        """First row below."""
        return self.row + self.height

    @property
    def right(self) -> int:
        """First column to the right."""
        return self.col + self.width

    @property
    def empty(self) -> bool:
        """Whether it holds no pixel."""
        return self.height <= 0 or self.width <= 0

    def meet(self, other: Window) -> Window:
        """What both have in common; may be ``empty``."""
        row, col = max(self.row, other.row), max(self.col, other.col)
        return Window(row, col, min(self.bottom, other.bottom) - row, min(self.right, other.right) - col)

    def join(self, other: Window) -> Window:
        """The smallest window that holds both."""
        row, col = min(self.row, other.row), min(self.col, other.col)
        return Window(row, col, max(self.bottom, other.bottom) - row, max(self.right, other.right) - col)

    def grow(self, by: int) -> Window:
        """Larger by some pixels on each side; may reach outside."""
        return Window(self.row - by, self.col - by, self.height + 2 * by, self.width + 2 * by)

    def slices(self, origin: Window) -> tuple[slice, slice]:
        """Index of this window in an array whose upper left is that of ``origin``."""
        row, col = self.row - origin.row, self.col - origin.col
        return slice(row, row + self.height), slice(col, col + self.width)


@dataclass(frozen=True)
class ImageGrid:
    """``width``, ``height``: pixels. ``transform``: (col, row) -> CRS, any affine. ``crs``: rasterio's."""

    width: int
    height: int
    transform: Affine
    crs: CRS

    @property
    def window(self) -> Window:
        """All of it."""
        return Window(0, 0, self.height, self.width)

    @cached_property
    def gsd(self) -> tuple[float, float]:
        """Metres on the ground along a row and along a column, at the centre."""
        return ground_sampling_distance(self.crs, self.transform, self.width, self.height)

    @cached_property
    def ground(self) -> GroundArea:
        """Areas of pixels on the ground."""
        return GroundArea(self.crs, self.transform, self.width, self.height)

    def xy(self, row: float, col: float) -> tuple[float, float]:
        """CRS coordinates of a lattice place (the upper left corner of pixel (row, col) for whole numbers)."""
        t = self.transform
        return t.c + t.a * col + t.b * row, t.f + t.d * col + t.e * row

    def rowcol(self, x: float, y: float) -> tuple[float, float]:
        """Lattice place (row, col) of CRS coordinates; ``math.floor`` of both is the pixel."""
        t = self.transform
        det = t.a * t.e - t.b * t.d
        dx, dy = x - t.c, y - t.f
        return (t.a * dy - t.d * dx) / det, (t.e * dx - t.b * dy) / det

    def pixel(self, x: float, y: float) -> tuple[int, int]:
        """Pixel (row, col) at CRS coordinates; may lie outside the grid."""
        row, col = self.rowcol(x, y)
        return math.floor(row), math.floor(col)

    def window_transform(self, window: Window) -> Affine:
        """The transform of a window."""
        t = self.transform
        x, y = self.xy(window.row, window.col)
        return type(t)(t.a, t.b, x, t.d, t.e, y)

    def window_of(self, bounds: tuple[float, float, float, float]) -> Window:
        """The pixels that a box (xmin, ymin, xmax, ymax in the CRS) touches, cut at the grid; may be ``empty``."""
        corners = [self.rowcol(x, y) for x in (bounds[0], bounds[2]) for y in (bounds[1], bounds[3])]
        rows, cols = zip(*corners)
        # A border that lies on a pixel edge but for rounding does not touch the pixel beyond.
        row, col = math.floor(min(rows) + 1e-6), math.floor(min(cols) + 1e-6)
        window = Window(row, col, math.ceil(max(rows) - 1e-6) - row, math.ceil(max(cols) - 1e-6) - col)
        return window.meet(self.window)

    def pixel_areas(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """m² of a pixel at lattice places."""
        return self.ground.of_pixels(rows, cols)

    def same_as(self, other: ImageGrid) -> bool:
        """Whether both have the same pixels at the same places."""
        a, b = tuple(self.transform)[:6], tuple(other.transform)[:6]
        size = max(abs(v) for v in (a[0], a[1], a[3], a[4]))
        near = all(abs(u - v) <= 1e-6 * size for u, v in zip(a, b))
        return near and (self.width, self.height) == (other.width, other.height) and self.crs == other.crs

    def to_json(self) -> str:
        """Text for the session's meta."""
        return json.dumps(
            {
                "width": self.width,
                "height": self.height,
                "transform": list(self.transform)[:6],
                "crs": self.crs.to_wkt(),
            }
        )

    @classmethod
    def from_json(cls, text: str) -> ImageGrid:
        """The grid that ``to_json`` wrote."""
        from affine import Affine
        from rasterio.crs import CRS

        data = json.loads(text)
        return cls(data["width"], data["height"], Affine(*data["transform"]), CRS.from_wkt(data["crs"]))


def open_raster(path: str | Path) -> Any:
    """Open a raster with rasterio; ``SourceError`` if that fails or it has no CRS."""
    import rasterio
    from rasterio.errors import RasterioError

    try:
        dataset = rasterio.open(str(path))
    except (RasterioError, OSError, ValueError) as error:
        raise SourceError("{path} cannot be opened as a raster: {why}", path=str(path), why=str(error)) from error
    if dataset.crs is None:
        dataset.close()
        raise SourceError(
            "The raster {path} has no coordinate reference system, so its pixel size on the ground is unknown. "
            "Assign the right CRS to it (in QGIS: Raster > Projections > Assign Projection).",
            path=str(path),
        )
    return dataset


def grid_of(dataset: Any) -> ImageGrid:
    """The grid of an open rasterio dataset."""
    return ImageGrid(dataset.width, dataset.height, dataset.transform, dataset.crs)
