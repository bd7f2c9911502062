"""Band files of Sentinel-2 and Sentinel-1: which band a file holds, and reading it on the grid of the patches."""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import ParameterError, SourceError
from ..landcover.ground import ground_sampling_distance
from .labels import file_identity

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS

# Pixel size of each band in metres. B10 (cirrus) is not in surface reflectance.
S2_BANDS = {
    **dict.fromkeys(("B02", "B03", "B04", "B08"), 10),
    **dict.fromkeys(("B05", "B06", "B07", "B8A", "B11", "B12"), 20),
    **dict.fromkeys(("B01", "B09"), 60),
}
S1_BANDS = {"VV": 10, "VH": 10}
_S2 = re.compile(r"(?<![A-Za-z0-9])B(0[1-9]|1[0-2]|8A|[1-9])(?![0-9A-Za-z])", re.IGNORECASE)
_REDUCED = 1.2  # grid pixels this many times as wide as those of the file are averages
_S1 = re.compile(r"(?<![A-Za-z])(VV|VH)(?![A-Za-z])", re.IGNORECASE)


@dataclass(frozen=True)
class BandFile:
    """A band (number from 1) of a raster file. ``nodata``, ``crs``: count instead of what the file declares.
    ``factor``: values are multiplied by it and rounded, as for reflectance from 0 to 1; None: they stay as they are."""

    path: str
    band: int = 1
    nodata: float | None = None
    crs: CRS | None = None
    factor: float | None = None

    @property
    def identity(self) -> str:
        """Changes with the file."""
        return f"{file_identity(self.path)}#{self.band}#{self.nodata}#{self.crs or ''}#{self.factor}"


def band_name(text: str) -> str:
    """Name of the Sentinel band in a file name or a band's description ("B02", "B8A", "VV"), "" if there is none."""
    for pattern in (_S2, _S1):
        found = pattern.findall(text)
        if found:
            name = found[-1].upper()
            return name if pattern is _S1 else f"B{name.zfill(2)}"
    return ""


def find_bands(paths: list[str], known: dict[str, int]) -> dict[str, BandFile]:
    """Bands of ``known`` (``S2_BANDS`` or ``S1_BANDS``) in files: by file name, or by the descriptions of the bands of
    a file with several. ``ParameterError`` if none is found or one is found twice."""
    import rasterio

    from ..landcover.segments import raster_errors

    found: dict[str, BandFile] = {}
    for path in paths:
        try:
            with rasterio.open(path) as dataset:
                names = [band_name(d or "") for d in dataset.descriptions]
        except raster_errors() as error:
            raise SourceError(
                "{path} cannot be opened as a raster: {why}", path=path, why=str(error).strip()
            ) from error
        if len(names) == 1:
            names = [band_name(Path(path).stem) or names[0]]
        for number, name in enumerate(names, 1):
            if name not in known:
                continue
            if name in found:
                raise ParameterError(
                    "The band {band} was given twice: {one} and {two}.",
                    band=name,
                    one=Path(found[name].path).name,
                    two=Path(path).name,
                )
            found[name] = BandFile(path, number)
    if not found:
        raise ParameterError(
            "No file has the name of a band ({known}) in its name or in the descriptions of its bands.",
            known=", ".join(known),
        )
    return {name: found[name] for name in known if name in found}


def tile_name(path: str) -> str:
    """The name of a band's file without its band: "T33UUP_20170613T101031"."""
    name = re.sub(
        r"[_-]?(?<![A-Za-z0-9])(B\d{1,2}|B8A|VV|VH)([_-]\d+m)?(?![A-Za-z0-9])", "", Path(path).stem, flags=re.IGNORECASE
    )
    return re.sub(r"[^\w.-]+", "_", name, flags=re.ASCII).strip("_-.") or "tile"


class BandReader:
    """A band on a grid of square pixels. Where the file has these pixels values come unchanged; others are interpolated
    linearly, and much finer ones averaged."""

    def __init__(
        self, name: str, file: BandFile, crs: CRS, transform: Affine, shape: tuple[int, int], kind: str
    ) -> None:
        """``shape``: (height, width) of the grid; ``kind``: numpy name of the values wanted, "uint8" for classes, which
        are never interpolated. ``SourceError``."""
        import rasterio
        from rasterio.enums import Resampling
        from rasterio.vrt import WarpedVRT

        from ..landcover.segments import raster_errors

        self._errors, self._name, self._file, self._kind = raster_errors(), name, file, np.dtype(kind)
        try:
            self._dataset = rasterio.open(file.path)
            values = np.dtype(self._dataset.dtypes[file.band - 1])
            if self._kind.kind == "u" and values.kind not in "ui" and file.factor is None:
                self._dataset.close()
                raise SourceError(
                    "The band {name} in {path} holds values of the kind {kind}. Sentinel-2 patches hold whole numbers "
                    "(reflectance times 10000): convert it first.",
                    name=name,
                    path=file.path,
                    kind=values.name,
                )
            self._nodata = self._dataset.nodata if file.nodata is None else file.nodata
            own = file.crs or self._dataset.crs
            same = own == crs and _aligned(self._dataset.transform, transform)
            smooth = Resampling.average if self._finer(own, transform) else Resampling.bilinear
            alpha = any(c.name == "alpha" for c in self._dataset.colorinterp)
            self._warped = WarpedVRT(
                self._dataset,
                crs=crs,
                src_crs=own,
                transform=transform,
                width=shape[1],
                height=shape[0],
                resampling=Resampling.nearest if same or kind == "uint8" else smooth,
                src_nodata=self._nodata,
                nodata=self._nodata,
                add_alpha=self._nodata is None and not alpha,
            )
        except self._errors as error:
            raise self._unreadable(error) from error

    def _finer(self, crs: CRS | None, transform: Affine) -> bool:
        """Whether several pixels of the file lie in one of the grid, whose transform is in metres."""
        if crs is None:
            return False
        x, y = ground_sampling_distance(crs, self._dataset.transform, self._dataset.width, self._dataset.height)
        return abs(transform.a * transform.e) > _REDUCED**2 * x * y

    def _unreadable(self, error: Exception) -> SourceError:
        return SourceError(
            "The band {name} in {path} cannot be read: {why}.", name=self._name, path=self._file.path, why=str(error)
        )

    def read(self, col: int, row: int, width: int, height: int) -> tuple[np.ndarray, np.ndarray]:
        """Values [height, width] and validity (bool): inside the file and not its nodata value."""
        from rasterio.windows import Window

        window = Window(col, row, width, height)
        try:
            values = self._warped.read(self._file.band, window=window)
            if self._nodata is None:
                valid = self._warped.dataset_mask(window=window) > 0
            else:
                valid = ~np.isnan(values) if np.isnan(self._nodata) else values != self._nodata
        except self._errors as error:
            raise self._unreadable(error) from error
        if self._kind.kind == "f" or values.dtype.kind == "f":
            valid &= np.isfinite(values)
            values = np.where(valid, values, 0)
        if self._kind.kind == "u":
            if self._file.factor is not None:
                values = np.rint(values * self._file.factor)
            values = np.clip(values, 0, np.iinfo(self._kind).max)
        return np.where(valid, values, 0).astype(self._kind), valid

    def close(self) -> None:
        """Close the file."""
        self._warped.close()
        self._dataset.close()


def _aligned(one: Any, other: Any) -> bool:
    """Whether two north-up transforms have the same pixels."""
    if one.b or one.d or other.b or other.d or abs(one.a - other.a) > 1e-9 or abs(one.e - other.e) > 1e-9:
        return False
    shift = (other.c - one.c) / one.a, (other.f - one.f) / one.e
    return all(abs(s - round(s)) < 1e-6 for s in shift)
