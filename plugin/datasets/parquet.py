"""Parquet: ``metadata.parquet`` of reBEN, by pyarrow or else by GDAL's Parquet driver."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from ..landcover.errors import OutputError
from .optional import has, require

PURPOSE = "Writing metadata.parquet"
# Kinds of columns: "text", "texts" (a list of them), "truth" (may be unknown).


def check_parquet() -> None:
    """``OutputError`` if nothing here can write Parquet."""
    if not has("pyarrow") and not _gdal_driver("Parquet"):
        require("pyarrow", PURPOSE)


def write_parquet(path: Path, columns: dict[str, str], rows: list[dict[str, Any]]) -> None:
    """Write a table. ``columns``: kind of each column by name. ``OutputError``."""
    if has("pyarrow"):
        _by_pyarrow(path, columns, rows)
    elif _gdal_driver("Parquet"):
        write_by_gdal(path, columns, rows, "Parquet")
    else:
        require("pyarrow", PURPOSE)


def _by_pyarrow(path: Path, columns: dict[str, str], rows: list[dict[str, Any]]) -> None:
    import pyarrow
    import pyarrow.parquet

    kinds = {"text": pyarrow.string(), "texts": pyarrow.list_(pyarrow.string()), "truth": pyarrow.bool_()}
    arrays = {name: pyarrow.array([row[name] for row in rows], kinds[kind]) for name, kind in columns.items()}
    try:
        pyarrow.parquet.write_table(pyarrow.table(arrays), str(path))  # type: ignore[no-untyped-call]
    except (OSError, pyarrow.ArrowException) as error:
        raise OutputError("{path} cannot be written: {why}.", path=str(path), why=str(error)) from error


def _gdal_driver(name: str) -> Any:
    from osgeo import gdal

    return gdal.GetDriverByName(name)


def write_by_gdal(path: Path, columns: dict[str, str], rows: list[dict[str, Any]], driver: str) -> None:
    """Write a table with a driver of GDAL that knows lists. ``OutputError``."""
    from osgeo import gdal, ogr

    kinds = {"text": ogr.OFTString, "texts": ogr.OFTStringList, "truth": ogr.OFTInteger}
    used = gdal.GetUseExceptions()
    gdal.UseExceptions()
    try:
        dataset = gdal.GetDriverByName(driver).Create(str(path), 0, 0, 0, gdal.GDT_Unknown)
        layer = dataset.CreateLayer("metadata", None, ogr.wkbNone)
        for name, kind in columns.items():
            field = ogr.FieldDefn(name, kinds[kind])
            if kind == "truth":
                field.SetSubType(ogr.OFSTBoolean)
            layer.CreateField(field)
        for row in rows:
            feature = ogr.Feature(layer.GetLayerDefn())
            for index, (name, kind) in enumerate(columns.items()):
                value = row[name]
                if value is None:
                    feature.SetFieldNull(index)
                elif kind == "texts":
                    feature.SetFieldStringList(index, list(value))
                else:
                    feature.SetField(index, int(value) if kind == "truth" else value)
            layer.CreateFeature(feature)
        feature = layer = dataset = None
    except RuntimeError as error:
        raise OutputError("{path} cannot be written: {why}.", path=str(path), why=str(error)) from error
    finally:
        if not used:
            gdal.DontUseExceptions()
