"""Raster files of chips: GeoTIFF and PNG, written whole and read back at once."""

from __future__ import annotations

import warnings
from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import OutputError

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine


def write_geotiff(
    path: Path,
    values: np.ndarray,
    crs: Any,
    transform: Affine,
    nodata: float | None = None,
    names: Sequence[str] = (),
    tags: dict[str, str] | None = None,
) -> None:
    """Write [bands, h, w] (or [h, w]) as GeoTIFF (DEFLATE), and read it back. ``OutputError`` if that fails.

    No colour table: loaders that know palettes would take the colours instead of the codes.
    """
    values = values.reshape(-1, *values.shape[-2:])
    profile = {
        "driver": "GTiff",
        "crs": crs,
        "transform": transform,
        "nodata": nodata,
        "compress": "deflate",
        "predictor": 3 if values.dtype.kind == "f" else 2 if len(values) > 1 or values.dtype != np.uint8 else 1,
        "zlevel": 6,
    }
    if len(values) == 3 and values.dtype == np.uint8:
        profile["photometric"] = "RGB"
    _write(path, values, profile, names, tags or {})


def write_png(path: Path, values: np.ndarray) -> None:
    """Write uint8 [3, h, w] (colours) or [h, w] (grey) as PNG, and read it back. ``OutputError`` if that fails."""
    _write(path, values.reshape(-1, *values.shape[-2:]), {"driver": "PNG", "zlevel": 6}, (), {})


def _write(path: Path, values: np.ndarray, profile: dict[str, Any], names: Sequence[str], tags: dict[str, str]) -> None:
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning

    from ..landcover.segments import raster_errors
    from ..landcover.sink import write_error

    path.parent.mkdir(parents=True, exist_ok=True)
    count, height, width = values.shape
    try:
        with warnings.catch_warnings():
            warnings.simplefilter("ignore", NotGeoreferencedWarning)  # PNG has none
            with rasterio.open(
                path, "w", count=count, height=height, width=width, dtype=values.dtype.name, **profile
            ) as dataset:
                dataset.write(values)
                for number, name in enumerate(names, 1):
                    dataset.set_band_description(number, name)
                if tags:
                    dataset.update_tags(**tags)
            with rasterio.open(path) as dataset:
                same = np.array_equal(dataset.read(), values, equal_nan=values.dtype.kind == "f")
    except raster_errors() as error:
        raise write_error(path, error) from error
    if not same:
        raise OutputError("{path} does not hold what was written to it. Is the disk full or broken?", path=str(path))
