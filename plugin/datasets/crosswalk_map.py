"""Crosswalk of a map: a class raster brought from one legend into another, strip by strip."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..landcover.crosswalk import Crosswalk
from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend, load_legend
from ..landcover.progress import Feedback
from ..landcover.segments import raster_errors
from ..landcover.sink import check_writable, part_path, publish, remove_quietly, write_category_names, write_error
from ..landcover.version import version
from .areas import opened
from .labels import checked_codes

_BLOCK = 256  # pixels: rows read at a time, side of a tile in the file


@dataclass(frozen=True)
class CrosswalkResult:
    """``kept``: pixels with a class afterwards; ``lost``: pixels that had a class and have none now; ``unknown``: codes
    in the map that the legend does not have, with their pixels (they are nodata afterwards)."""

    kept: int
    lost: int
    unknown: dict[int, int]


def legend_of_raster(path: str) -> Legend | None:
    """The bundled legend that a map made by Terrazzo names in its lineage; None for other rasters. ``SourceError``."""
    with opened(path) as dataset:
        name = dataset.tags().get("TERRAZZO_LEGEND", "")
    try:
        return load_legend(name) if name else None
    except ParameterError:  # a legend of somebody's own
        return None


def crosswalk_raster(
    source: str, output: Path, crosswalk: Crosswalk, legend: Legend, target: Legend, feedback: Feedback
) -> CrosswalkResult:
    """Write the class raster ``source`` in the legend ``target`` as GeoTIFF with its palette and class names.

    ``SourceError`` if it is no class raster, ``ParameterError`` if the crosswalk does not fit the legends,
    ``OutputError``, ``Cancelled``; then no file is left.
    """
    crosswalk.check(legend, target)
    known = np.zeros(256, bool)
    known[list(legend.codes)] = True
    table = np.where(known, crosswalk.table(), 0).astype(np.uint8)
    before = np.zeros(256, np.int64)
    with opened(source) as dataset:
        if dataset.count != 1 or np.dtype(dataset.dtypes[0]).kind not in "ui":
            raise SourceError(
                "{path} is not a class raster: it has bands {kind}, a class raster has one band of whole numbers.",
                path=source,
                kind=f"{dataset.count} x {dataset.dtypes[0]}",
            )
        tags = {k: v for k, v in dataset.tags().items() if k.startswith("TERRAZZO_")}
        tags.update(
            TERRAZZO_LEGEND=target.id,
            TERRAZZO_CROSSWALK=f"{legend.id} to {target.id}",
            TERRAZZO_VERSION=version(),
            **{f"CLASS_{c.code}": c.name for c in target.classes},
        )
        profile = {
            "driver": "GTiff",
            "dtype": "uint8",
            "count": 1,
            "nodata": 0,
            "crs": dataset.crs,
            "transform": dataset.transform,
            "width": dataset.width,
            "height": dataset.height,
            "compress": "deflate",
            "tiled": True,
            "blockxsize": _BLOCK,
            "blockysize": _BLOCK,
            "bigtiff": "if_safer",
        }
        check_writable(output)
        try:
            _write(dataset, part_path(output), profile, tags, table, target, before, feedback)
        except raster_errors() as error:
            remove_quietly(part_path(output))
            raise write_error(output, error) from error
        except BaseException:
            remove_quietly(part_path(output))
            raise
    publish(part_path(output), output)
    write_category_names(output, target.category_names())
    feedback.progress("crosswalk", 1.0)
    strange = {int(code): int(before[code]) for code in np.flatnonzero(before) if code and not known[code]}
    kept = int(before[table > 0].sum())
    return CrosswalkResult(kept, int(before[1:].sum()) - kept, strange)


def _write(
    dataset: Any,
    path: Path,
    profile: dict[str, Any],
    tags: dict[str, str],
    table: np.ndarray,
    target: Legend,
    before: np.ndarray,
    feedback: Feedback,
) -> None:
    """Write the new codes; ``before`` gets the pixels of each old one."""
    import rasterio
    from rasterio.windows import Window

    with rasterio.open(path, "w", **profile) as result:
        result.update_tags(**tags)
        result.write_colormap(1, target.colour_table())
        for top in range(0, dataset.height, _BLOCK):
            feedback.check()
            feedback.progress("crosswalk", top / dataset.height)
            codes = _strip(dataset, top)
            before += np.bincount(codes.ravel(), minlength=256)
            result.write(table[codes], 1, window=Window(0, top, dataset.width, len(codes)))


def _strip(dataset: Any, top: int) -> np.ndarray:
    """Some rows of a class raster: codes uint8, 0 where it is nodata. ``SourceError`` if it cannot be read."""
    from rasterio.windows import Window

    rows = min(_BLOCK, dataset.height - top)
    try:
        values = dataset.read(1, window=Window(0, top, dataset.width, rows))
    except raster_errors() as error:
        raise SourceError(
            "The class raster {path} cannot be read: {why}.", path=dataset.name, why=str(error)
        ) from error
    if dataset.nodata is not None:
        values = np.where(values == dataset.nodata, 0, values)
    return checked_codes(values, dataset.name)
