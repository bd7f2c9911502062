"""Start: what tiles begin with, a land-cover map of Terrazzo, another class raster, or polygons with classes.

Whatever it was made of, it is on the image's pixels when it arrives here: the class at each pixel's centre.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend
from .grid import ImageGrid, Window, open_raster

_MOST_VALUES = 20  # values without a class that a message names


class Start(Protocol):
    """What tiles begin with. ``about``: for the session's meta (JSON-like): kind, name, model if known."""

    about: dict[str, Any]

    def read(self, grid: ImageGrid, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """Classes (uint8 [h, w], 0 = unknown) and confidence in percent (uint8 [h, w], 0 = none) or None."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


def parse_mapping(text: str, legend: Legend) -> dict[str, int]:
    """Class mapping from text such as ``"Forest=5; 12=Water; 255=0"``: value of the layer = code or name in the legend.

    Entries are separated by semicolons or lines. ``ParameterError`` for what is no mapping.
    """
    mapping: dict[str, int] = {}
    for entry in filter(None, (part.strip() for part in text.replace("\n", ";").split(";"))):
        value, sign, target = (part.strip() for part in entry.rpartition("="))
        if not sign or not value or not target:
            raise ParameterError(
                "{entry!r} is no class mapping. Write: value of the layer = code or name of the class.", entry=entry
            )
        mapping[value] = legend_code(target, legend)
    return mapping


def legend_code(text: str, legend: Legend) -> int:
    """The code that a code or a class name stands for; 0 for "0" and "unknown". ``ParameterError`` if there is none."""
    if text.casefold() in ("0", "unknown", "no data", ""):
        return 0
    found = _match(text, legend)
    if found is None:
        known = ", ".join(f"{c.code} {c.name}" for c in legend.classes)
        raise ParameterError(
            "The legend {legend} has no class {name!r}. Classes: {known}.", legend=legend.id, name=text, known=known
        )
    return found


def _match(text: str, legend: Legend) -> int | None:
    for item in legend.classes:
        if text.casefold() in (str(item.code), item.name.casefold()):
            return item.code
    return None


def resolve(values: Iterable[Any], mapping: Mapping[str, int], legend: Legend) -> tuple[dict[Any, int], list[str]]:
    """Code of each value of a layer, and the values that have none.

    With a mapping it alone decides. Without one a value that is a code or a class name of the legend stands for it.
    Values without a class become 0 (unknown).
    """
    codes: dict[Any, int] = {}
    missing: list[str] = []
    for value in values:
        text = _as_text(value)
        found = mapping.get(text) if mapping else (0 if text in ("", "0") else _match(text, legend))
        if found is None:
            missing.append(text)
        codes[value] = found or 0
    return codes, missing[:_MOST_VALUES]


def _as_text(value: Any) -> str:
    if value is None:
        return ""
    if isinstance(value, (float, np.floating)) and float(value).is_integer():
        value = int(value)
    return str(value).strip()


class RasterStart:
    """A class raster of any grid and CRS. ``confidence_path``: percent, e.g. Terrazzo's, on any grid.

    A land-cover map of Terrazzo says in its tags which model made it; its legend must be the session's unless there is
    a ``mapping``. ``unmapped``: values met so far that have no class.
    """

    def __init__(
        self,
        path: str | Path,
        legend: Legend,
        mapping: Mapping[str, int] | None = None,
        confidence_path: str | Path | None = None,
        band: int = 1,
    ) -> None:
        """``SourceError`` if it cannot be read or holds no whole numbers, ``ParameterError`` for another legend."""
        self._legend, self._mapping, self._band = legend, dict(mapping or {}), band
        self._dataset = open_raster(path)
        self._confidence = None
        self.unmapped: set[str] = set()
        try:
            if not 1 <= band <= self._dataset.count:
                raise ParameterError("The raster {path} has no band {band}.", path=str(path), band=band)
            if np.dtype(self._dataset.dtypes[band - 1]).kind not in "ui":
                raise SourceError(
                    "{path} is no class raster: its values are of kind {kind}. Classes are whole numbers.",
                    path=str(path),
                    kind=self._dataset.dtypes[band - 1],
                )
            if confidence_path is not None:
                self._confidence = open_raster(confidence_path)
            self.about = self._describe(Path(path))
        except Exception:
            self.close()
            raise

    def _describe(self, path: Path) -> dict[str, Any]:
        tags = self._dataset.tags()
        lineage = {k[len("TERRAZZO_") :].lower(): v for k, v in tags.items() if k.startswith("TERRAZZO_")}
        if not lineage.get("model"):
            return {"kind": "raster", "name": path.name}
        legend = lineage.get("legend", "")
        if (
            not self._mapping
            and legend != self._legend.id
            and _codes_named(self._dataset, self._band) != _named(self._legend)
        ):
            raise ParameterError(
                "The land-cover map {name} has the legend {legend}, the session {wanted}. Choose that legend for the "
                "session, or say which class becomes which.",
                name=path.name,
                legend=legend,
                wanted=self._legend.id,
            )
        parameters = json.loads(lineage.get("parameters", "{}"))
        model = {key: lineage.get(f"model_{key}", "") for key in ("version", "sha256")}
        return {
            "kind": "map",
            "name": path.name,
            "model": {"name": lineage["model"], **model},
            "legend": legend,
            "parameters": parameters,
        }

    def read(self, grid: ImageGrid, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """See ``Start``."""
        values = nearest(self._dataset, self._band, grid, window)
        present = np.unique(values)
        nodata = self._dataset.nodatavals[self._band - 1]
        codes, missing = resolve([v for v in present.tolist() if v != nodata], self._mapping, self._legend)
        self.unmapped.update(missing)
        table = np.array([codes.get(v, 0) for v in present.tolist()], np.uint8)
        classes = table[np.searchsorted(present, values)]
        if self._confidence is None:
            return classes, None
        percent = nearest(self._confidence, 1, grid, window)
        percent = np.clip(np.nan_to_num(percent.astype(np.float32)), 0, 100).astype(np.uint8)
        return classes, np.where(classes > 0, percent, 0).astype(np.uint8)

    def close(self) -> None:
        """Close the files."""
        self._dataset.close()
        if self._confidence is not None:
            self._confidence.close()


def _codes_named(dataset: Any, band: int) -> dict[int, str]:
    """Category names of a raster, as GDAL knows them, by code."""
    from osgeo import gdal

    try:
        opened = gdal.Open(dataset.name)
    except RuntimeError:
        return {}
    if opened is None:
        return {}
    opened.GetMetadata()  # GDAL reads the side file that holds the names only when asked for other things
    names = opened.GetRasterBand(band).GetCategoryNames()
    return {code: name for code, name in enumerate(names or []) if code and name}


def _named(legend: Legend) -> dict[int, str]:
    return {c.code: c.name for c in legend.classes}


def nearest(dataset: Any, band: int, grid: ImageGrid, window: Window) -> np.ndarray:
    """Values of a raster at the centres of a window's pixels; its nodata value, or 0, where it has none."""
    from rasterio.errors import RasterioError
    from rasterio.warp import Resampling, reproject
    from rasterio.windows import Window as Rectangle

    kind = np.dtype(dataset.dtypes[band - 1])
    nodata = dataset.nodatavals[band - 1]
    empty = 0 if nodata is None else nodata
    out = np.full((window.height, window.width), empty, kind)
    try:
        offset = _offset(dataset, grid)
        if offset is not None:
            there = Window(window.row - offset[0], window.col - offset[1], window.height, window.width)
            common = there.meet(Window(0, 0, dataset.height, dataset.width))
            if not common.empty:
                place = Rectangle(common.col, common.row, common.width, common.height)
                out[common.slices(there)] = dataset.read(band, window=place)
            return out
        import rasterio

        reproject(
            rasterio.band(dataset, band),
            out,
            dst_transform=grid.window_transform(window),
            dst_crs=grid.crs,
            dst_nodata=empty,
            src_nodata=nodata,
            resampling=Resampling.nearest,
            tolerance=0.0,
            init_dest_nodata=True,
        )
    except (RasterioError, OSError, ValueError) as error:
        raise SourceError("The raster {path} cannot be read: {why}.", path=dataset.name, why=str(error)) from error
    return out


def _offset(dataset: Any, grid: ImageGrid) -> tuple[int, int] | None:
    """Row and column of a raster's corner on the grid, if its pixels are pixels of the grid."""
    if dataset.crs != grid.crs:
        return None
    a, b = dataset.transform, grid.transform
    size = max(abs(v) for v in (b.a, b.b, b.d, b.e))
    span = max(dataset.width, dataset.height)
    if any(abs(u - v) * span > 0.01 * size for u, v in ((a.a, b.a), (a.b, b.b), (a.d, b.d), (a.e, b.e))):
        return None
    row, col = grid.rowcol(a.c, a.f)
    whole = round(row), round(col)
    return whole if abs(row - whole[0]) < 0.01 and abs(col - whole[1]) < 0.01 else None


class PolygonStart:
    """Polygons with codes. ``shapes``: (GeoJSON-like polygon in the grid's CRS, code 0..255); later ones lie on top."""

    def __init__(self, shapes: Iterable[tuple[dict[str, Any], int]], name: str) -> None:
        self.about = {"kind": "vector", "name": name}
        self._shapes = [(shape, code, _box(shape)) for shape, code in shapes]

    def read(self, grid: ImageGrid, window: Window) -> tuple[np.ndarray, np.ndarray | None]:
        """See ``Start``."""
        from rasterio.features import rasterize

        corners = [grid.xy(r, c) for r in (window.row, window.bottom) for c in (window.col, window.right)]
        xs, ys = zip(*corners)
        near = [
            (shape, code)
            for shape, code, box in self._shapes
            if box[0] <= max(xs) and box[2] >= min(xs) and box[1] <= max(ys) and box[3] >= min(ys)
        ]
        out = np.zeros((window.height, window.width), np.uint8)
        if near:
            rasterize(near, out=out, transform=grid.window_transform(window))
        return out, None

    def close(self) -> None:
        """Nothing to close."""


def _box(shape: dict[str, Any]) -> tuple[float, float, float, float]:
    parts = [shape["coordinates"]] if shape["type"] == "Polygon" else shape["coordinates"]
    points = np.array([p[:2] for part in parts for p in part[0]], float)
    return (*points.min(axis=0).tolist(), *points.max(axis=0).tolist())
