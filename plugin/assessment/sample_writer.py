"""Sample writer: makes the GeoPackage of a sample (see ``sample_file``), under a temporary name until it is whole."""

from __future__ import annotations

import json
import os
import sqlite3
from contextlib import closing, suppress
from pathlib import Path
from typing import Any

from ..landcover.errors import OutputError
from ..landcover.geopackage import remove_with_side_files, temporary_name
from ..landcover.legend import LandCoverClass
from .design import Stratum
from .draw import SamplePoints

POINTS_LAYER = "sample"
_TABLES = {
    "sample_hidden": "CREATE TABLE sample_hidden (point INTEGER PRIMARY KEY NOT NULL, stratum INTEGER, "
    "map_class INTEGER, weight REAL, row INTEGER, col INTEGER, x REAL, y REAL)",
    "sample_strata": "CREATE TABLE sample_strata (code INTEGER PRIMARY KEY NOT NULL, name TEXT, pixels INTEGER, "
    "area_m2 REAL, points INTEGER)",
    "sample_classes": "CREATE TABLE sample_classes (code INTEGER PRIMARY KEY NOT NULL, name TEXT, colour TEXT)",
    "sample_info": "CREATE TABLE sample_info (key TEXT PRIMARY KEY NOT NULL, value TEXT)",
    "sample_answers": "CREATE TABLE sample_answers (id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, "
    "point INTEGER NOT NULL, interpreter TEXT NOT NULL, class INTEGER, confidence INTEGER, comment TEXT, "
    "seconds REAL, time TEXT NOT NULL, withdrawn INTEGER NOT NULL DEFAULT 0)",
}


def write_sample(
    path: str | Path,
    points: SamplePoints,
    strata: tuple[Stratum, ...],
    classes: tuple[LandCoverClass, ...],
    wkt: str,
    transform: tuple[float, ...],
    info: dict[str, str],
) -> None:
    """Write points, strata and the ``classes`` to choose from.

    ``wkt``: CRS of the points, "" if there is none; ``transform``: the six numbers of the strata raster's pixel grid;
    ``info``: design, parameters and lineage. ``OutputError`` if that fails; then nothing is left.
    """
    path = Path(path)
    part = temporary_name(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        remove_with_side_files(part)
        _write_layer(part, points, wkt)
        with closing(sqlite3.connect(str(part))) as database, database:
            _write_tables(database, points, strata, classes, {**info, "crs": wkt, "transform": json.dumps(transform)})
        for name in ("-journal", "-wal", "-shm"):
            path.with_name(path.name + name).unlink(missing_ok=True)
        os.replace(part, path)
    except (OSError, RuntimeError, sqlite3.Error) as error:
        with suppress(OSError):
            remove_with_side_files(part)
        raise OutputError(
            "The sample cannot be written to {path}: {why}. Choose a folder that can be written to, and close the "
            "file in other programs.",
            path=str(path),
            why=str(error).rstrip("."),
        ) from error


def _write_layer(part: Path, points: SamplePoints, wkt: str) -> None:
    from osgeo import gdal, ogr, osr

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        dataset = gdal.GetDriverByName("GPKG").Create(str(part), 0, 0, 0, gdal.GDT_Unknown)
        if dataset is None:
            raise RuntimeError(gdal.GetLastErrorMsg() or "the file cannot be made")
        crs = None
        if wkt:
            crs = osr.SpatialReference()
            crs.ImportFromWkt(wkt)
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
        layer = dataset.CreateLayer(POINTS_LAYER, crs, ogr.wkbPoint, ["FID=point", "GEOMETRY_NAME=geom"])
        dataset.StartTransaction()
        for number, (x, y) in enumerate(zip(points.xs, points.ys), 1):
            feature = ogr.Feature(layer.GetLayerDefn())
            feature.SetFID(number)
            place = ogr.Geometry(ogr.wkbPoint)
            place.AddPoint_2D(float(x), float(y))
            feature.SetGeometryDirectly(place)
            if layer.CreateFeature(feature) != 0:
                raise RuntimeError(gdal.GetLastErrorMsg())
        dataset.CommitTransaction()
        del feature, layer
        dataset = None
    finally:
        gdal.PopErrorHandler()


def _write_tables(
    database: sqlite3.Connection,
    points: SamplePoints,
    strata: tuple[Stratum, ...],
    classes: tuple[LandCoverClass, ...],
    info: dict[str, str],
) -> None:
    for name, statement in _TABLES.items():
        database.execute(statement)
        database.execute(
            "INSERT INTO gpkg_contents (table_name, data_type, identifier) VALUES (?, 'attributes', ?)", (name, name)
        )
    columns = zip(points.strata, points.mapped, points.weights, points.rows, points.cols, points.xs, points.ys)
    hidden = [(i, *_plain(row)) for i, row in enumerate(columns, 1)]
    database.executemany("INSERT INTO sample_hidden VALUES (?, ?, ?, ?, ?, ?, ?, ?)", hidden)
    areas = [(s.code, s.name, s.pixels, s.area_m2, s.points) for s in strata]
    database.executemany("INSERT INTO sample_strata VALUES (?, ?, ?, ?, ?)", areas)
    database.executemany("INSERT INTO sample_classes VALUES (?, ?, ?)", [(c.code, c.name, c.colour) for c in classes])
    database.executemany("INSERT INTO sample_info VALUES (?, ?)", sorted(info.items()))


def _plain(row: tuple[Any, ...]) -> list[Any]:
    return [value.item() if hasattr(value, "item") else value for value in row]
