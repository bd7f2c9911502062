"""Area reference: the labels of areas (a session's tiles, a class raster, polygons) as a reference for patches.

Patches lie on a grid of their own, and one may hold several areas: each area's labels are read in the pixels of its
image and laid on the patch, those of a finer image by majority.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.aoi import AreaOfInterest
from ..landcover.plan import Span
from ..landcover.progress import Feedback
from .areas import Area, LabelReader, area_identity
from .chips import AreaGrid, area_grid
from .corine import ReferenceReader, representative

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

_OPEN = 8  # areas whose labels are kept open
_EDGE = np.linspace(0.0, 1.0, 21)
_REDUCED = 1.2  # see ``labels``
_SAME = 1e-6  # pixels


class AreaReference:
    """Labels of ``areas``. ``table``: uint8 [256], code in the legend reben-19 of each of their codes. A class is
    written as the CLC code that stands for it, a place without a label as 999."""

    def __init__(self, areas: list[Area], table: np.ndarray, known: Sequence[int] = ()) -> None:
        """``known``: codes of the labels' legend; labels may hold others, which count as nothing."""
        self.known = tuple(known)
        self.areas, self._table = areas, np.where(np.arange(256) > 0, table, 0).astype(np.uint8)

    @property
    def identity(self) -> str:
        """Changes with images, labels and the table."""
        digest = hashlib.sha256(self._table.tobytes())
        for area in self.areas:
            digest.update(repr(area_identity(area, Feedback())).encode())
        return digest.hexdigest()

    def open_on(self, grid: AreaGrid, crs: CRS) -> ReferenceReader:
        """See ``corine.Reference.open_on``."""
        return AreaReader(self.areas, self._table, grid, crs)


@dataclass(frozen=True)
class _Part:
    """An area on its image's pixels. ``box``: left, top, right, bottom in pixels of the patches' grid. ``shift``: its
    first column and row there where both have the same pixels, else None."""

    area: Area
    grid: AreaGrid
    crs: CRS
    box: tuple[float, float, float, float]
    shift: tuple[int, int] | None


class AreaReader:
    """See ``corine.ReferenceReader``. Use from one thread."""

    def __init__(self, areas: list[Area], table: np.ndarray, grid: AreaGrid, crs: CRS) -> None:
        """``SourceError``, ``ParameterError`` as ``areas`` and ``labels`` raise."""
        self._table, self._grid, self._crs = table, grid, crs
        self.areas, self.met = areas, np.zeros((len(areas), 256), bool)  # codes of labels, as they are in the file
        self._open: dict[int, LabelReader] = {}
        sources: dict[Any, Any] = {}
        try:
            for area in areas:
                if area.image not in sources:
                    sources[area.image] = area.image.open(False)
            self._parts = [self._part(area, sources[area.image]) for area in areas]
        finally:
            for source in sources.values():
                source.close()

    def _part(self, area: Area, source: Any) -> _Part:
        grid = area_grid(source, area.window, None)
        cols, rows = self._on_grid(grid, source.crs, (0, 0, grid.width, grid.height))
        box = (cols.min(), rows.min(), cols.max(), rows.max())
        return _Part(area, grid, source.crs, box, self._shift(grid, source.crs))

    def _shift(self, grid: AreaGrid, crs: CRS) -> tuple[int, int] | None:
        t, other = self._grid.transform, grid.transform
        if crs != self._crs or max(abs(t.a - other.a), abs(t.e - other.e), abs(other.b), abs(other.d)) > 1e-9:
            return None
        col, row = (other.c - t.c) / t.a, (other.f - t.f) / t.e
        same = max(abs(col - round(col)), abs(row - round(row))) < _SAME * max(self._grid.width, self._grid.height)
        return (round(col), round(row)) if same else None

    def _on_grid(self, grid: AreaGrid, crs: CRS, window: tuple[float, ...]) -> tuple[np.ndarray, np.ndarray]:
        """Places (columns, rows) of the edge of a window (col, row, width, height) of ``grid`` on the patches' grid."""
        return _moved(grid, crs, self._grid, self._crs, window)

    def attributes_at(self, col: float, row: float) -> dict[str, str]:
        """Attributes and region of the area at a place of the grid; nothing where there is none."""
        for part in self._parts:
            left, top, right, bottom = part.box
            if left <= col < right and top <= row < bottom:
                known = {key: str(value) for key, value in part.area.attributes.items()}
                return {**known, "region": part.area.attribute("region"), "name": part.area.name}
        return {}

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """See ``ReferenceReader.read``."""
        classes = np.zeros((height, width), np.uint8)
        for number, part in enumerate(self._parts):
            left, top, right, bottom = part.box
            if left < col + width and right > col and top < row + height and bottom > row:
                found = self._read(number, part, (col, row, width, height))
                classes = np.where(found > 0, found, classes)
        return representative()[classes]

    def _read(self, number: int, part: _Part, window: tuple[int, int, int, int]) -> np.ndarray:
        """Codes of reben-19 (uint8) of an area in a window of the patches' grid."""
        from rasterio.enums import Resampling
        from rasterio.warp import reproject

        col, row, width, height = window
        result = np.zeros((height, width), np.uint8)
        if part.shift is not None:
            first = col - part.shift[0], row - part.shift[1]
            last = first[0] + width, first[1] + height
        else:
            cols, rows = _moved(self._grid, self._crs, part.grid, part.crs, window)
            first = int(np.floor(cols.min())) - 2, int(np.floor(rows.min())) - 2
            last = int(np.ceil(cols.max())) + 2, int(np.ceil(rows.max())) + 2
        left, top = max(0, first[0]), max(0, first[1])
        right, bottom = min(part.grid.width, last[0]), min(part.grid.height, last[1])
        if right <= left or bottom <= top:
            return result
        codes = self._labels(number, part, left, top, right - left, bottom - top)
        if part.shift is not None:
            result[top - first[1] : bottom - first[1], left - first[0] : right - first[0]] = codes
            return result
        step = np.sqrt(np.prod(self._grid.gsd) / np.prod(part.grid.gsd))
        reproject(
            codes,
            result,
            src_transform=part.grid.transform_at(left, top),
            src_crs=part.crs,
            dst_transform=self._grid.transform_at(col, row),
            dst_crs=self._crs,
            src_nodata=0,
            dst_nodata=0,
            resampling=Resampling.mode if step > _REDUCED else Resampling.nearest,
        )
        return np.where(self._holds(part, window), result, 0)

    def _holds(self, part: _Part, window: tuple[int, int, int, int]) -> np.ndarray:
        """Pixels (bool [height, width]) whose centre lies in an area: each belongs to one of several side by side."""
        col, row, width, height = window
        at = np.stack(np.meshgrid(col + np.arange(width) + 0.5, row + np.arange(height) + 0.5), axis=-1).reshape(-1, 2)
        cols, rows = _places(at, self._grid, self._crs, part.grid, part.crs)
        return ((cols >= 0) & (rows >= 0) & (cols < part.grid.width) & (rows < part.grid.height)).reshape(height, width)

    def _labels(self, number: int, part: _Part, col: int, row: int, width: int, height: int) -> np.ndarray:
        """Codes of reben-19 (uint8) of an area in its own pixels, 0 outside of its polygons."""
        if number not in self._open:
            if len(self._open) >= _OPEN:
                self._open.pop(next(iter(self._open))).close()
            self._open[number] = part.area.labels.open_on(part.grid, part.crs)
        found = self._open[number].read(col, row, width, height)
        self.met[number] |= np.bincount(found.ravel(), minlength=256) > 0
        codes = self._table[found]
        aoi = AreaOfInterest([part.area.polygons] if part.area.polygons is not None else [])
        inside = aoi.inside(part.grid, Span(row, height), Span(col, width))  # type: ignore[arg-type]
        return codes if inside is None else np.where(inside, codes, 0).astype(np.uint8)

    def close(self) -> None:
        """Let go of files."""
        for reader in self._open.values():
            reader.close()
        self._open.clear()


def _moved(
    grid: AreaGrid, crs: CRS, other: AreaGrid, other_crs: CRS, window: tuple[float, ...]
) -> tuple[np.ndarray, np.ndarray]:
    """Places (columns, rows) on another grid of points along the edge of a window (col, row, width, height)."""
    col, row, width, height = window
    edge = np.concatenate([[(a, 0), (a, 1), (0, a), (1, a)] for a in _EDGE]) * (width, height) + (col, row)
    return _places(edge, grid, crs, other, other_crs)


def _places(at: np.ndarray, grid: AreaGrid, crs: CRS, other: AreaGrid, other_crs: CRS) -> tuple[np.ndarray, np.ndarray]:
    """Columns and rows (float [n]) on another grid of places (column, row; [n, 2]) of a grid."""
    from rasterio.warp import transform

    t, back = grid.transform, ~other.transform
    xs, ys = t.a * at[:, 0] + t.b * at[:, 1] + t.c, t.d * at[:, 0] + t.e * at[:, 1] + t.f
    if crs != other_crs:
        xs, ys = (np.array(v) for v in transform(crs, other_crs, xs.tolist(), ys.tolist()))
    return back.a * xs + back.b * ys + back.c, back.d * xs + back.e * ys + back.f
