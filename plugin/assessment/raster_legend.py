"""Legend of a class raster: what its file tells about the names and colours of its codes."""

from __future__ import annotations

from typing import Any

from ..landcover.errors import ParameterError
from ..landcover.legend import LandCoverClass, load_legend
from ..landcover.palette import palette


def classes_of(dataset: Any, band: int) -> tuple[LandCoverClass, ...]:
    """Classes of an open rasterio dataset: those of the legend that its lineage names, else its category names with
    its colour table, else none."""
    try:
        return load_legend(dataset.tags().get("TERRAZZO_LEGEND", "")).classes
    except ParameterError:  # another program's map, or somebody's own legend
        names = _category_names(str(dataset.name), band)
    try:
        table = dataset.colormap(band)
    except ValueError:  # no colour table
        table = {}
    fallback = palette(list(names.values()))
    return tuple(
        LandCoverClass(code, name, "#{:02x}{:02x}{:02x}".format(*table[code]) if code in table else colour)
        for (code, name), colour in zip(names.items(), fallback)
    )


def _category_names(path: str, band: int) -> dict[int, str]:
    """Names by code; codes without a name are left out. rasterio does not tell them, GDAL does."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.OpenEx(path, gdal.OF_RASTER | gdal.OF_READONLY)
        names = dataset.GetRasterBand(band).GetCategoryNames() if dataset is not None else None
    except RuntimeError:
        names = None
    finally:
        gdal.PopErrorHandler()
    return {code: name for code, name in enumerate(names or []) if name.strip()}
