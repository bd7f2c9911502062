"""Class raster: a raster of class codes (a land-cover map, a reference, strata), read block by block.

Codes are whole numbers. A pixel without a class reads as ``NO_CLASS``.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import ParameterError, SourceError
from ..landcover.gdal_tools import cache_limit
from ..landcover.ground import GroundArea
from ..landcover.legend import LandCoverClass
from ..landcover.palette import palette
from .raster_legend import classes_of

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS

NO_CLASS = -1
BLOCK = 512  # pixels: side of the blocks that rasters are read in; the area of a pixel is one within a block
_COUNTABLE = 1_000_000
_CACHE_BYTES = 64 * 2**20
MOST_CODES = 256  # more different values than any legend has


@dataclass(frozen=True)
class Window:
    """A rectangle of pixels: upper left ``row`` and ``col``, ``height``, ``width``."""

    row: int
    col: int
    height: int
    width: int


@dataclass(frozen=True)
class RasterInput:
    """Which raster, and what its file does not tell. ``nodata``: value without a class; ``crs``: WKT, "" = the
    file's own; ``band``: from 1."""

    path: str
    nodata: int | None = None
    crs: str = ""
    band: int = 1

    def open(self) -> ClassRaster:
        """Open it; see ``ClassRaster``."""
        return ClassRaster(self.path, self.nodata, self.band, self.crs)


class ClassRaster:
    """An open class raster. Use from one thread.

    ``crs`` may be None; then areas are counted in pixels. ``classes``: what the file tells about its codes, maybe
    nothing. ``nodata``: the value that stands for no class, None if the file has a mask of its own.
    """

    def __init__(self, path: str | Path, nodata: int | None = None, band: int = 1, crs: str = "") -> None:
        """Open ``path``. ``nodata``: value without a class; without it the one that the file declares, else 0.
        ``crs``: WKT that counts instead of the file's. ``SourceError`` if it is no raster, ``ParameterError`` if it
        has no such band."""
        import rasterio
        from rasterio.crs import CRS
        from rasterio.errors import RasterioError

        self.path, self.band = str(path), band
        self.name = Path(self.path).name or self.path
        try:
            self._file = rasterio.open(self.path)
        except (RasterioError, OSError, ValueError) as error:
            raise SourceError("{path} cannot be opened as a raster: {why}", path=self.path, why=str(error)) from error
        if not 1 <= band <= self._file.count:
            self._file.close()
            raise ParameterError("The raster {name} has no band {band}.", name=self.name, band=band)
        self._data: Any = self._file
        self._own_crs = CRS.from_wkt(crs) if crs else self._file.crs
        declared = self._file.nodatavals[band - 1]
        self.zero_is_nodata = nodata is None and declared is None and not self._has_mask()
        self.nodata = nodata if nodata is not None else 0 if self.zero_is_nodata else declared
        self.classes: tuple[LandCoverClass, ...] = classes_of(self._file, band)
        self._legend: Callable[[np.ndarray], np.ndarray] | None = None
        self._describe()

    def _has_mask(self) -> bool:
        from rasterio.enums import MaskFlags

        flags = self._file.mask_flag_enums[self.band - 1]
        return MaskFlags.per_dataset in flags or MaskFlags.alpha in flags

    def _describe(self) -> None:
        self.crs: CRS | None = (self._own_crs if self._data is self._file else self._data.crs) or None
        self.transform: Affine = self._data.transform
        self.width, self.height = int(self._data.width), int(self._data.height)
        self._masked = self._has_mask() or self._data is not self._file

    def onto(self, other: ClassRaster) -> ClassRaster:
        """From now on read on the grid of ``other``: each of its pixels gets the class at its centre. Returns self.

        ``SourceError`` if one of the two has no coordinate reference system and they are not on the same grid.
        """
        same_size = (self.width, self.height) == (other.width, other.height)
        if same_size and self.crs == other.crs and self.transform.almost_equals(other.transform, 1e-9):
            return self
        if self.crs is None or other.crs is None:
            raise SourceError(
                "{first} and {second} cannot be laid over each other: one has no coordinate reference system. "
                "Assign the right CRS to it.",
                first=self.name,
                second=other.name,
            )
        from rasterio.enums import Resampling
        from rasterio.vrt import WarpedVRT

        edge: dict[str, Any] = {"add_alpha": True}
        if self._file.nodata is not None:  # what the user says is nodata may not be what the file declares
            edge = {"src_nodata": self.nodata, "nodata": self.nodata}
        self._data = WarpedVRT(
            self._file,
            src_crs=self.crs,
            crs=other.crs,
            transform=other.transform,
            width=other.width,
            height=other.height,
            resampling=Resampling.nearest,
            **edge,
        )
        self._describe()
        return self

    def through(
        self, translate: Callable[[np.ndarray], np.ndarray], classes: tuple[LandCoverClass, ...]
    ) -> ClassRaster:
        """From now on read in another legend: ``translate`` (int32 codes to int32 codes), ``classes``. Returns self."""
        self._legend, self.classes = translate, classes
        return self

    def windows(self, side: int = BLOCK) -> Iterator[Window]:
        """Blocks of ``side`` pixels, row by row, smaller at the right and lower edge."""
        for row in range(0, self.height, side):
            for col in range(0, self.width, side):
                yield Window(row, col, min(side, self.height - row), min(side, self.width - col))

    def read(self, window: Window) -> np.ndarray:
        """Codes (int32 [height, width], ``NO_CLASS`` where there is no class).

        ``SourceError`` if the raster cannot be read or holds values that are no whole numbers.
        """
        return self._read(window, (window.height, window.width))

    def read_reduced(self, height: int, width: int) -> np.ndarray:
        """The whole raster in ``height`` x ``width`` pixels (int32), as ``read``; nearest pixels, no averaging."""
        return self._read(Window(0, 0, self.height, self.width), (height, width))

    def _read(self, window: Window, shape: tuple[int, int]) -> np.ndarray:
        from rasterio.errors import RasterioError
        from rasterio.windows import Window as Place

        place = Place(window.col, window.row, window.width, window.height)
        try:
            values = self._data.read(self.band, window=place, out_shape=shape)
            mask = self._data.dataset_mask(window=place, out_shape=shape) if self._masked else None
        except (RasterioError, OSError, ValueError) as error:
            raise SourceError(
                "{name} cannot be read at column {col}, row {row}: {why}. The file may be damaged.",
                name=self.name,
                col=window.col,
                row=window.row,
                why=str(error).strip(),
            ) from error
        codes = self._codes(values, mask)
        return codes if self._legend is None else self._legend(codes)

    def _codes(self, values: np.ndarray, mask: np.ndarray | None) -> np.ndarray:
        empty = np.zeros(values.shape, bool) if mask is None else mask == 0
        if self.nodata is not None:
            empty |= np.isnan(values) if np.isnan(self.nodata) else values == self.nodata
        if np.issubdtype(values.dtype, np.floating):
            empty |= ~np.isfinite(values)
        if empty.all():
            return np.full(values.shape, NO_CLASS, np.int32)
        if not np.issubdtype(values.dtype, np.unsignedinteger) or values.dtype.itemsize > 2:
            self._check(values[~empty])
            values = np.where(empty, 0, values)
        codes = values.astype(np.int32)
        codes[empty] = NO_CLASS
        return codes

    def _check(self, values: np.ndarray) -> None:
        """``SourceError`` unless all values can be class codes."""
        if not (values == np.floor(values)).all():
            raise SourceError(
                "{name} holds decimal numbers; class codes are whole numbers. Choose a class raster.", name=self.name
            )
        wrong = values[(values < 0) | (values > 2**31 - 1)]
        if wrong.size:
            raise SourceError(
                "{name} holds the value {value}; class codes are 0 or above.", name=self.name, value=wrong[0]
            )

    def at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Codes (int32 [n]) at pixels ``rows``, ``cols`` (int [n]); outside the raster ``NO_CLASS``.

        Reads each block that holds a pixel once.
        """
        return read_at(self.read, self.height, self.width, rows, cols)

    def pixel_of(self, xs: np.ndarray, ys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Pixels (rows, cols, int64 [n]; may lie outside) that hold the places ``xs``, ``ys`` in the raster's CRS."""
        t = ~self.transform
        xs, ys = np.asarray(xs, float), np.asarray(ys, float)
        cols, rows = t.a * xs + t.b * ys + t.c, t.d * xs + t.e * ys + t.f
        return np.floor(rows).astype(np.int64), np.floor(cols).astype(np.int64)

    def centre_of(self, rows: np.ndarray, cols: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Places (xs, ys, float64 [n]) of the centres of pixels, in the raster's CRS."""
        t, c, r = self.transform, np.asarray(cols, float) + 0.5, np.asarray(rows, float) + 0.5
        return t.a * c + t.b * r + t.c, t.d * c + t.e * r + t.f

    def areas(self) -> PixelAreas:
        """What a pixel measures on the ground."""
        return PixelAreas(self)

    def close(self) -> None:
        """Let go of the file."""
        if self._data is not self._file:
            self._data.close()
        self._file.close()

    def __enter__(self) -> ClassRaster:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()


def read_at(
    read: Callable[[Window], np.ndarray], height: int, width: int, rows: np.ndarray, cols: np.ndarray
) -> np.ndarray:
    """Codes (int32 [n]) at pixels of a raster of ``height`` x ``width`` of which ``read`` gives windows."""
    rows, cols = np.asarray(rows, np.int64), np.asarray(cols, np.int64)
    result = np.full(rows.shape, NO_CLASS, np.int32)
    inside = (rows >= 0) & (rows < height) & (cols >= 0) & (cols < width)
    across = -(-width // BLOCK)
    blocks = np.where(inside, rows // BLOCK * across + cols // BLOCK, -1)
    for block in np.unique(blocks[inside]):
        row, col = int(block) // across * BLOCK, int(block) % across * BLOCK
        here = blocks == block
        window = Window(row, col, min(BLOCK, height - row), min(BLOCK, width - col))
        result[here] = read(window)[rows[here] - row, cols[here] - col]
    return result


def count_codes(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The different codes (``NO_CLASS`` left out), in order, and how often each occurs (int64)."""
    codes = codes[codes != NO_CLASS]
    if not codes.size or codes.max() > _COUNTABLE:  # sorting takes ten times as long as counting
        return np.unique(codes, return_counts=True)
    counts = np.bincount(codes)
    found = np.flatnonzero(counts)
    return found, counts[found]


def small_cache() -> AbstractContextManager[None]:
    """GDAL keeps little of what was read: every block is read once, and its cache would grow with the raster."""
    return cache_limit(_CACHE_BYTES)


class PixelAreas:
    """m² of a pixel anywhere in a raster; 1 everywhere if it has no CRS (``known`` is False then)."""

    def __init__(self, raster: ClassRaster) -> None:
        self.known = raster.crs is not None
        if self.known:
            self._ground = GroundArea(raster.crs, raster.transform, raster.width, raster.height)

    def of(self, window: Window) -> float:
        """Mean m² of the pixels of a window."""
        row, col = window.row + window.height / 2.0, window.col + window.width / 2.0
        return float(self._ground.of_pixels(np.array([row]), np.array([col]))[0]) if self.known else 1.0


def name_classes(codes: list[int], *known: tuple[LandCoverClass, ...]) -> tuple[LandCoverClass, ...]:
    """A class for each of ``codes``, in order of code: from the first of ``known`` that has it, else a name such as
    "Class 7" and a free colour. ``ParameterError`` if there are more codes than any legend has."""
    if len(codes) > MOST_CODES:
        raise ParameterError(
            "There are {count} different values. This is no class raster; choose one with class codes.",
            count=len(codes),
        )
    named = {c.code: c for group in reversed(known) for c in group}
    unnamed = [code for code in sorted(codes) if code not in named]
    colours = palette([f"Class {code}" for code in unnamed])
    named.update({code: LandCoverClass(code, f"Class {code}", colour) for code, colour in zip(unnamed, colours)})
    return tuple(named[code] for code in sorted(codes))
