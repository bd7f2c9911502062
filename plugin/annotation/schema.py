"""Schema: the tables of a session's GeoPackage, how an empty one is made, and what to do with those of other versions.

Layers for any GIS: ``task_tiles``, ``annotations``, ``second_annotations`` (of tiles that are labelled twice),
``issues``; tables: ``journal``, and those that only Terrazzo reads.
"""

from __future__ import annotations

import shutil
import sqlite3
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

from ..landcover.errors import OutputError
from .errors import SessionError

VERSION = 1
# From version -> brings the tables to the next one. Run in one transaction, on a file of which a copy was kept.
MIGRATIONS: dict[int, Callable[[sqlite3.Connection], None]] = {}
SRS_TABLE = "task_tiles"  # any layer: all have the same CRS

_REAL, _INT, _LONG, _TEXT = "OFTReal", "OFTInteger", "OFTInteger64", "OFTString"
_POLYGON_FIELDS = (
    ("tile", _INT),
    ("pixel", _LONG),
    ("code", _INT),
    ("class", _TEXT),
    ("annotator", _TEXT),
    ("pixels", _LONG),
    ("area_m2", _REAL),
)
LAYERS: dict[str, tuple[str, str, tuple[tuple[str, str], ...]]] = {
    "task_tiles": (
        "wkbMultiPolygon",
        "Task tiles and their review",
        (
            ("uid", _TEXT),
            ("name", _TEXT),
            ("row", _INT),
            ("col", _INT),
            ("height", _INT),
            ("width", _INT),
            ("pixels", _LONG),
            ("state", _TEXT),
            ("labeller", _TEXT),
            ("checker", _TEXT),
            ("reason", _TEXT),
            ("uncertainty", _REAL),
            ("rank", _INT),
            ("review", _TEXT),
        ),
    ),
    "annotations": ("wkbPolygon", "Annotations: segments of one class, along pixel edges", _POLYGON_FIELDS),
    "second_annotations": ("wkbPolygon", "Annotations of the second annotators", _POLYGON_FIELDS),
    "issues": (
        "wkbPoint",
        "Issues: places that somebody should look at",
        (
            ("uid", _TEXT),
            ("tile", _INT),
            ("row", _INT),
            ("col", _INT),
            ("category", _TEXT),
            ("comment", _TEXT),
            ("person", _TEXT),
            ("created", _TEXT),
            ("status", _TEXT),
            ("closed_by", _TEXT),
            ("closed", _TEXT),
            ("note", _TEXT),
        ),
    ),
}
_SQL = """
CREATE TABLE meta (key TEXT PRIMARY KEY, value TEXT NOT NULL);
CREATE TABLE tile_masks (tile INTEGER PRIMARY KEY, bits BLOB NOT NULL);
CREATE TABLE label_blocks (
    tile INTEGER NOT NULL, layer INTEGER NOT NULL, block INTEGER NOT NULL, codes BLOB NOT NULL,
    PRIMARY KEY (tile, layer, block)
) WITHOUT ROWID;
CREATE TABLE class_pixels (
    tile INTEGER NOT NULL, layer INTEGER NOT NULL, code INTEGER NOT NULL, pixels INTEGER NOT NULL,
    area_m2 REAL NOT NULL, PRIMARY KEY (tile, layer, code)
) WITHOUT ROWID;
CREATE TABLE predictions (tile INTEGER PRIMARY KEY, codes BLOB, confidence BLOB);
CREATE TABLE journal (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE, step TEXT NOT NULL, time TEXT NOT NULL,
    person TEXT NOT NULL, action TEXT NOT NULL, tool TEXT, tile INTEGER, layer INTEGER, target TEXT, detail TEXT,
    patch BLOB
);
CREATE INDEX journal_tile ON journal (tile);
CREATE INDEX journal_step ON journal (step);
CREATE TABLE conflicts (
    id INTEGER PRIMARY KEY AUTOINCREMENT NOT NULL, uid TEXT NOT NULL UNIQUE, kind TEXT NOT NULL, tile INTEGER,
    layer INTEGER NOT NULL, kept_by TEXT NOT NULL, other_by TEXT NOT NULL, source TEXT NOT NULL, found TEXT NOT NULL,
    pixels INTEGER NOT NULL, status TEXT NOT NULL, detail TEXT NOT NULL, patch BLOB
);
CREATE TABLE writer (
    id INTEGER PRIMARY KEY CHECK (id = 1), token TEXT NOT NULL, person TEXT NOT NULL, host TEXT NOT NULL,
    pid INTEGER NOT NULL, process TEXT NOT NULL, since TEXT NOT NULL, seen TEXT NOT NULL
);
CREATE UNIQUE INDEX annotations_place ON annotations (tile, pixel);
CREATE UNIQUE INDEX second_annotations_place ON second_annotations (tile, pixel);
CREATE UNIQUE INDEX task_tiles_uid ON task_tiles (uid);
INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
VALUES ('journal', 'attributes', 'journal', 'What was done, by whom and when');
INSERT INTO gpkg_contents (table_name, data_type, identifier, description)
VALUES ('meta', 'attributes', 'meta', 'Legend, image and settings of the annotation session');
"""


def create_file(path: Path, wkt: str) -> None:
    """Make an empty session at ``path``, which must not exist yet. ``OutputError`` if that is impossible."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        gdal.ErrorReset()
        _create_layers(path, wkt)
    except RuntimeError as error:
        raise _unwritable(path, error) from error
    finally:
        gdal.PopErrorHandler()
    try:
        with sqlite3.connect(str(path)) as connection:
            connection.executescript(f"BEGIN;{_SQL}COMMIT;")  # one transaction: each waits for the disk
            connection.execute("INSERT INTO meta VALUES ('schema', ?)", (str(VERSION),))
        connection.close()
    except sqlite3.Error as error:
        raise _unwritable(path, error) from error


def _unwritable(path: Path, why: object) -> OutputError:
    return OutputError(
        "The session {path} cannot be written: {why}. Choose a folder that can be written to and has room.",
        path=str(path),
        why=str(why).strip().rstrip("."),
    )


def _create_layers(path: Path, wkt: str) -> None:
    from osgeo import gdal, ogr, osr

    def check(result: Any) -> Any:
        if result is None or (isinstance(result, int) and result != 0):
            raise RuntimeError(gdal.GetLastErrorMsg() or "unknown cause")
        return result

    dataset = check(check(gdal.GetDriverByName("GPKG")).Create(str(path), 0, 0, 0, gdal.GDT_Unknown))
    crs = osr.SpatialReference()
    check(crs.ImportFromWkt(wkt))
    crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
    check(dataset.StartTransaction())
    for name, (kind, description, fields) in LAYERS.items():
        options = ["GEOMETRY_NAME=geom", "FID=fid", "SPATIAL_INDEX=YES", "DESCRIPTION=" + description]
        layer = check(dataset.CreateLayer(name, crs, getattr(ogr, kind), options))
        for field, field_kind in fields:
            check(layer.CreateField(ogr.FieldDefn(field, getattr(ogr, field_kind))))
        # The index is made when the layer is first written or closed.
        check(layer.SyncToDisk())
    check(dataset.CommitTransaction())
    layer = dataset = None


def check_version(connection: sqlite3.Connection, path: Path) -> int:
    """The version of an open session file. ``SessionError`` if it is none, or newer than this Terrazzo."""
    tables = {row[0] for row in connection.execute("SELECT name FROM sqlite_master WHERE type = 'table'")}
    if not {"gpkg_contents", "meta", "task_tiles", "label_blocks", "journal"} <= tables:
        raise SessionError("{path} is not an annotation session of Terrazzo. Choose another file.", path=str(path))
    row = connection.execute("SELECT value FROM meta WHERE key = 'schema'").fetchone()
    try:
        version = int(row[0])
    except (TypeError, ValueError):
        raise SessionError(
            "The annotation session {path} does not say its version. It is damaged.", path=str(path)
        ) from None
    if version > VERSION:
        raise SessionError(
            "The annotation session {path} was made by a newer Terrazzo (format {version}, this one knows {known}). "
            "Update the plugin.",
            path=str(path),
            version=version,
            known=VERSION,
        )
    return version


def upgrade(connection: sqlite3.Connection, path: Path, version: int) -> Path | None:
    """Bring an older session to this version; returns where the old one was copied to, None if nothing was to do.

    The connection must write and be in no transaction. ``SessionError`` if that version is no longer known.
    """
    if version == VERSION:
        return None
    if any(step not in MIGRATIONS for step in range(version, VERSION)):
        raise SessionError(
            "The annotation session {path} was made by an older Terrazzo (format {version}), which this one cannot "
            "bring up to date. Open it with the version that made it.",
            path=str(path),
            version=version,
        )
    kept = path.with_name(f"{path.stem}.format{version}{path.suffix}")
    part = kept.with_name(kept.name + ".part")
    try:
        connection.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        shutil.copyfile(path, part)
        part.replace(kept)
    except OSError as error:
        with suppress(OSError):
            part.unlink()
        raise SessionError(
            "The annotation session {path} has an older format, and no copy of it can be kept: {why}. Make room first.",
            path=str(path),
            why=str(error),
        ) from error
    connection.execute("BEGIN IMMEDIATE")
    try:
        for step in range(version, VERSION):
            MIGRATIONS[step](connection)
        connection.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (str(VERSION),))
        connection.execute("COMMIT")
    except BaseException:
        connection.execute("ROLLBACK")
        raise
    return kept
