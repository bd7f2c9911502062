"""Labels of an area: a class raster, polygons with codes, or an array.

Where labels have the pixels of the chips they are taken as they are. Class rasters finer than the chips give each
chip pixel the most frequent class, coarser ones the nearest. Polygons count where they hold a pixel's centre; of
overlapping ones the later counts.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import ParameterError, SourceError

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS

    from .areas import LabelReader
    from .chips import AreaGrid

_REDUCED = 1.2  # chip pixels this many times as wide as label pixels: the most frequent class is taken


def file_identity(path: str) -> str:
    """Name, size and time of a file; the text itself if it is none."""
    file = Path(path)
    if not file.is_file():
        return path
    stat = file.stat()
    return f"{file.name}:{stat.st_size}:{stat.st_mtime_ns}"


class RasterLabels:
    """A class raster: one band of whole numbers 0..255, 0 and its nodata value are unlabelled."""

    def __init__(self, path: str | Path) -> None:
        self.path = str(path)

    @property
    def identity(self) -> str:
        """Changes with the file."""
        return file_identity(self.path)

    def open_on(self, grid: AreaGrid, crs: CRS) -> LabelReader:
        """See ``Labels.open_on``."""
        return _RasterReader(self.path, grid, crs)


class _RasterReader:
    def __init__(self, path: str, grid: AreaGrid, crs: CRS) -> None:
        import rasterio
        from rasterio.enums import Resampling
        from rasterio.vrt import WarpedVRT

        from ..landcover.segments import raster_errors

        self._errors, self._path = raster_errors(), path
        try:
            self._dataset = rasterio.open(path)
            if self._dataset.count != 1 or self._dataset.dtypes[0] not in ("uint8", "int16", "uint16", "int32"):
                kind = f"{self._dataset.count} x {self._dataset.dtypes[0]}"
                self._dataset.close()
                raise SourceError(
                    "{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.",
                    path=path,
                    kind=kind,
                )
            nodata = self._dataset.nodata
            reduced = _steps(self._dataset, grid, crs) > _REDUCED
            self._warped = WarpedVRT(
                self._dataset,
                crs=crs,
                src_crs=self._dataset.crs or crs,
                transform=grid.transform,
                width=grid.width,
                height=grid.height,
                resampling=Resampling.mode if reduced else Resampling.nearest,
                src_nodata=0 if nodata is None else nodata,
                nodata=0,
            )
        except self._errors as error:
            raise SourceError("The class raster {path} cannot be read: {why}.", path=path, why=str(error)) from error

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """See ``LabelReader.read``."""
        from rasterio.windows import Window

        try:
            values = self._warped.read(1, window=Window(col, row, width, height))
        except self._errors as error:
            raise SourceError(
                "The class raster {path} cannot be read: {why}.", path=self._path, why=str(error)
            ) from error
        return checked_codes(values, self._path)

    def close(self) -> None:
        """Close the file."""
        self._warped.close()
        self._dataset.close()


def checked_codes(values: np.ndarray, where: str) -> np.ndarray:
    """``values`` as uint8; ``SourceError`` if one is outside 0..255."""
    if values.dtype != np.uint8 and values.size and not (values.min() >= 0 and values.max() <= 255):
        raise SourceError(
            "{path} is not a class raster: it holds values from {low} to {high}, class codes are 0 to 255.",
            path=where,
            low=int(values.min()),
            high=int(values.max()),
        )
    return values.astype(np.uint8)


def _steps(dataset: Any, grid: AreaGrid, crs: CRS) -> float:
    """How many label pixels lie along a chip pixel."""
    from ..landcover.ground import ground_sampling_distance

    native = ground_sampling_distance(dataset.crs or crs, dataset.transform, dataset.width, dataset.height)
    return float(np.sqrt(grid.gsd[0] * grid.gsd[1] / (native[0] * native[1])))


class PolygonLabels:
    """Polygons with codes, in the image's CRS."""

    def __init__(self, polygons: list[tuple[dict[str, Any], int]]) -> None:
        """``polygons``: (GeoJSON-like Polygon or MultiPolygon, code 1..255). ``ParameterError`` for other codes."""
        wrong = sorted({code for _, code in polygons if not 0 <= code <= 255})
        if wrong:
            raise ParameterError("Polygons have the codes {codes}; class codes are 0 to 255.", codes=wrong)
        self._polygons = polygons
        self._boxes = np.array([_box(g) for g, _ in polygons], float).reshape(-1, 4)

    @cached_property
    def identity(self) -> str:
        """Changes with geometries and codes."""
        digest = hashlib.sha256()
        for geometry, code in self._polygons:
            digest.update(bytes([code]))
            parts = geometry["coordinates"]
            for part in parts if geometry["type"] == "MultiPolygon" else [parts]:
                for ring in part:
                    digest.update(np.array([p[:2] for p in ring], float).tobytes())
        return digest.hexdigest()

    def open_on(self, grid: AreaGrid, crs: CRS) -> LabelReader:
        """See ``Labels.open_on``."""
        return _PolygonReader(self._polygons, self._boxes, grid)


class _PolygonReader:
    def __init__(self, polygons: list[tuple[dict[str, Any], int]], boxes: np.ndarray, grid: AreaGrid) -> None:
        self._polygons, self._boxes, self._grid = polygons, boxes, grid

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """See ``LabelReader.read``."""
        from rasterio.features import rasterize

        place = self._grid.transform_at(col, row)
        xs = [place.c + place.a * c + place.b * r for c in (0, width) for r in (0, height)]
        ys = [place.f + place.d * c + place.e * r for c in (0, width) for r in (0, height)]
        b = self._boxes
        near = (b[:, 0] <= max(xs)) & (b[:, 2] >= min(xs)) & (b[:, 1] <= max(ys)) & (b[:, 3] >= min(ys))
        shapes = [self._polygons[i] for i in np.flatnonzero(near)]
        if not shapes:
            return np.zeros((height, width), np.uint8)
        return rasterize(shapes, (height, width), transform=place, dtype="uint8")

    def close(self) -> None:
        """Nothing to close."""


def _box(geometry: dict[str, Any]) -> tuple[float, float, float, float]:
    polygons = geometry["coordinates"] if geometry["type"] == "MultiPolygon" else [geometry["coordinates"]]
    points = np.array([p[:2] for polygon in polygons for p in polygon[0]], float)
    return (*points.min(axis=0), *points.max(axis=0))


class ArrayLabels:
    """An array of codes (uint8 [h, w]) in the image's CRS, got by ``load()`` when it is needed."""

    def __init__(self, load: Callable[[], np.ndarray], transform: Affine, name: str) -> None:
        """``name``: of the place, so that two arrays with the same codes differ."""
        self._load, self._transform, self._name = load, transform, name

    @cached_property
    def identity(self) -> str:
        """Changes with the codes."""
        return f"{self._name}:{hashlib.sha256(np.ascontiguousarray(self._load()).tobytes()).hexdigest()}"

    def open_on(self, grid: AreaGrid, crs: CRS) -> LabelReader:
        """See ``Labels.open_on``."""
        return _ArrayReader(self._load(), self._transform, grid, crs)


class _ArrayReader:
    def __init__(self, codes: np.ndarray, transform: Affine, grid: AreaGrid, crs: CRS) -> None:
        from rasterio.enums import Resampling
        from rasterio.warp import reproject

        shape = (grid.height, grid.width)
        if codes.shape == shape and np.allclose(tuple(transform)[:6], tuple(grid.transform)[:6], rtol=0, atol=1e-9):
            self._codes = codes
            return
        step = np.hypot(grid.transform.a, grid.transform.d) / np.hypot(transform.a, transform.d)
        self._codes = np.zeros(shape, np.uint8)
        reproject(
            codes,
            self._codes,
            src_transform=transform,
            src_crs=crs,
            dst_transform=grid.transform,
            dst_crs=crs,
            src_nodata=0,
            dst_nodata=0,
            resampling=Resampling.mode if step > _REDUCED else Resampling.nearest,
        )

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """See ``LabelReader.read``."""
        return self._codes[row : row + height, col : col + width]

    def close(self) -> None:
        """Nothing to close."""
