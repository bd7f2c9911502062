"""CORINE Land Cover (CLC): its codes, the 19 classes of reBEN that they belong to, and readers of CLC maps.

Reference maps hold CLC codes (111 to 523); 999 is a place that CLC says nothing of, 0 one without image.
"""

from __future__ import annotations

import hashlib
import json
from functools import lru_cache
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

import numpy as np

from ..landcover.crosswalk import CROSSWALK_FOLDER
from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend, load_legend
from .labels import PolygonLabels, file_identity

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

    from .areas import Labels
    from .chips import AreaGrid

LEGEND = "reben-19"
UNLABELLED = 999
_HIGHEST = 1024


@lru_cache(maxsize=1)
def clc_rows() -> tuple[dict[str, Any], ...]:
    """The 44 classes: ``grid`` (number in CLC rasters), ``code``, ``reben`` (code in the legend, 0: none), ``name``."""
    return tuple(json.loads((CROSSWALK_FOLDER / "corine.json").read_text(encoding="utf-8"))["classes"])


@lru_cache(maxsize=1)
def to_reben() -> np.ndarray:
    """uint8 [1024]: code in the legend reben-19 of each CLC code, 0 = no class there."""
    table = np.zeros(_HIGHEST, np.uint8)
    for row in clc_rows():
        table[row["code"]] = row["reben"]
    return table


@lru_cache(maxsize=1)
def grid_codes() -> np.ndarray:
    """uint16 [256]: CLC code of each number in CLC rasters; 999 for others."""
    table = np.full(256, UNLABELLED, np.uint16)
    for row in clc_rows():
        table[row["grid"]] = row["code"]
    return table


@lru_cache(maxsize=1)
def representative() -> np.ndarray:
    """uint16 [256]: a CLC code that stands for each code of the legend reben-19; 999 for 0."""
    table = np.full(256, UNLABELLED, np.uint16)
    for row in clc_rows():
        if row.get("representative"):
            table[row["reben"]] = row["code"]
    return table


class ReferenceReader(Protocol):
    """CLC codes on a grid."""

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """uint16 [height, width]; 999 where nothing is known."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


class Reference(Protocol):
    """Where CLC codes come from. ``identity`` changes with the content."""

    @property
    def identity(self) -> str:
        """Text that changes when the codes change."""
        ...

    def open_on(self, grid: AreaGrid, crs: CRS) -> ReferenceReader:
        """A reader on ``grid``. ``SourceError``."""
        ...


class ClcRaster:
    """A CLC raster in any CRS, with CLC codes (111 to 523) or the numbers of the official rasters (1 to 44)."""

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)

    @property
    def identity(self) -> str:
        """Changes with the file."""
        return file_identity(self.path)

    def open_on(self, grid: AreaGrid, crs: CRS) -> ReferenceReader:
        """See ``Reference.open_on``."""
        return _ClcRasterReader(self.path, grid, crs)


class _ClcRasterReader:
    def __init__(self, path: str, grid: AreaGrid, crs: CRS) -> None:
        import rasterio
        from rasterio.enums import Resampling
        from rasterio.vrt import WarpedVRT

        from ..landcover.segments import raster_errors

        self._errors, self._path, self._numbers = raster_errors(), path, False
        try:
            self._dataset = rasterio.open(path)
            nodata = self._dataset.nodata
            self._warped = WarpedVRT(
                self._dataset,
                crs=crs,
                src_crs=self._dataset.crs or crs,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                resampling=Resampling.nearest,
                src_nodata=0 if nodata is None else nodata,
                nodata=0,
            )
            step = max(1, max(grid.width, grid.height) // 2000)
            seen = self._warped.read(1, out_shape=(max(1, grid.height // step), max(1, grid.width // step)))
        except self._errors as error:
            raise self._unreadable(error) from error
        self._numbers = bool(seen.max(initial=0) < 100)

    def _unreadable(self, error: Exception) -> SourceError:
        return SourceError("The CORINE raster {path} cannot be read: {why}.", path=self._path, why=str(error))

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """See ``ReferenceReader.read``."""
        from rasterio.windows import Window

        try:
            values = self._warped.read(1, window=Window(col, row, width, height))
        except self._errors as error:
            raise self._unreadable(error) from error
        if self._numbers:
            return grid_codes()[np.clip(values, 0, 255).astype(int)]
        return known_codes(values)

    def close(self) -> None:
        """Close the file."""
        self._warped.close()
        self._dataset.close()


def known_codes(values: np.ndarray) -> np.ndarray:
    """CLC codes as uint16, 999 for whatever is none."""
    codes = np.isin(values, [row["code"] for row in clc_rows()])
    return np.where(codes, values, UNLABELLED).astype(np.uint16)


class ClcPolygons:
    """CLC polygons in the CRS of the tile: (GeoJSON-like geometry, CLC code as number or text)."""

    def __init__(self, polygons: list[tuple[dict[str, Any], Any]]) -> None:
        """``ParameterError`` if not one of the codes is a CLC code."""
        numbers = {row["code"]: row["grid"] for row in clc_rows()}
        known = [
            (geometry, numbers[code]) for geometry, code in ((g, _number(c)) for g, c in polygons) if code in numbers
        ]
        if not known:
            raise ParameterError(
                "None of the polygons has a CORINE code such as 112 or 311. Choose the field that holds the codes "
                "(Code_18 in CLC 2018)."
            )
        self._labels = PolygonLabels(known)

    @property
    def identity(self) -> str:
        """Changes with geometries and codes."""
        return self._labels.identity

    def open_on(self, grid: AreaGrid, crs: CRS) -> ReferenceReader:
        """See ``Reference.open_on``."""
        return _Translated(self._labels, grid_codes(), grid, crs)


def _number(code: Any) -> int:
    try:
        return int(float(code))
    except (TypeError, ValueError):
        return -1


class LegendReference:
    """Labels in the legend reben-19 (or one with a crosswalk to it, by ``table``): each class is written as the CLC
    code that stands for it."""

    def __init__(self, labels: Labels, table: np.ndarray | None = None) -> None:
        self._labels = labels
        self._table = representative() if table is None else representative()[table]

    @property
    def identity(self) -> str:
        """That of the labels, and the table."""
        return self._labels.identity + hashlib.sha256(self._table.tobytes()).hexdigest()

    def open_on(self, grid: AreaGrid, crs: CRS) -> ReferenceReader:
        """See ``Reference.open_on``."""
        return _Translated(self._labels, self._table, grid, crs)


class _Translated:
    """Labels of uint8 through a table of uint16."""

    def __init__(self, labels: Labels, table: np.ndarray, grid: AreaGrid, crs: CRS) -> None:
        self._reader, self._table = labels.open_on(grid, crs), table

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """See ``ReferenceReader.read``."""
        return self._table[self._reader.read(col, row, width, height)]

    def close(self) -> None:
        """Close the labels."""
        self._reader.close()


def reben_legend() -> Legend:
    """The legend of the 19 classes."""
    return load_legend(LEGEND)


def enough_labelled(labelled: int, total: int, share: float = 0.75) -> bool:
    """reBEN's rule: a patch stays if at least ``share`` of its pixels are labelled."""
    return labelled >= share * total - 1e-9
