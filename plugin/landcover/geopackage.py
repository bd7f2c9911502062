"""GeoPackage: the file that the polygons of a land-cover map go to.

It is written under a temporary name in the same folder and gets its own name by ``os.replace`` when whole.
GDAL's Python bindings raise exceptions or not as QGIS has set them; this module copes with both and leaves
the setting alone, as it belongs to the whole process.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .errors import OutputError

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Iterator

_SIDE_FILES = ("-journal", "-wal", "-shm")  # what SQLite may leave beside a file
_COMMIT = 3_000  # features in a transaction
KINDS = {"integer": "OFTInteger", "integer64": "OFTInteger64", "real": "OFTReal", "text": "OFTString"}


def temporary_name(path: str | Path) -> Path:
    """Where the file is written until it is whole: the same folder, ``name.part.gpkg``."""
    path = Path(path)
    return path.with_name(path.stem + ".part" + (path.suffix or ".gpkg"))


def remove_with_side_files(path: Path) -> None:
    """Remove a GeoPackage and what SQLite keeps beside it; nothing happens to what is not there."""
    for name in ("", *_SIDE_FILES):
        path.with_name(path.name + name).unlink(missing_ok=True)


@contextmanager
def _quiet() -> Iterator[None]:
    """GDAL's messages are kept for ``_why`` and not printed. Only this thread."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    gdal.ErrorReset()
    try:
        yield
    finally:
        gdal.PopErrorHandler()


def _why(error: Exception | None = None) -> str:
    from osgeo import gdal

    return str(error or gdal.GetLastErrorMsg() or "unknown cause").strip()


class PolygonWriter:
    """Writes one polygon layer. Use as a context manager: an exception inside removes the unfinished file.

    ``fields``: (name, kind of ``KINDS``) in order. ``wkt``: CRS. ``metadata``: keys and texts of the layer.
    Raises ``OutputError``.
    """

    def __init__(
        self,
        path: str | Path,
        layer_name: str,
        wkt: str,
        fields: list[tuple[str, str]],
        description: str = "",
        metadata: dict[str, str] | None = None,
    ) -> None:
        self.path, self._part = Path(path), temporary_name(path)
        self._name, self._wkt, self._fields = layer_name, wkt, fields
        self._description, self._metadata = description, metadata or {}
        self._dataset: Any = None
        self._layer: Any = None
        self._feature: Any = None
        self._values: list[Any] = []
        self._pending = 0

    def __enter__(self) -> PolygonWriter:
        try:
            remove_with_side_files(self._part)  # left by a run that was killed
            self._create()
        except OutputError:
            self._drop()
            raise
        except OSError as error:
            raise self._error(error) from error
        return self

    def __exit__(self, kind: object, error: BaseException | None, trace: object) -> None:
        if kind is not None:
            self._drop()
            return
        try:
            self._finish()
        except OutputError:
            self._drop()
            raise
        except OSError as why:
            self._drop()
            raise self._error(why) from why

    def _error(self, error: Exception | None = None) -> OutputError:
        return OutputError(
            "The polygons cannot be written to {path}: {why}. Choose a folder that can be written to and has "
            "room, and close the file in other programs.",
            path=str(self.path),
            why=_why(error).rstrip("."),
        )

    def _try(self, call: Callable, *values: Any) -> Any:
        """Call GDAL; a raised error, an error code or a missing result becomes ``OutputError``."""
        try:
            result = call(*values)
        except RuntimeError as error:
            raise self._error(error) from error
        if result is None or (isinstance(result, int) and result != 0):
            raise self._error()
        return result

    def _create(self) -> None:
        from osgeo import gdal, ogr, osr

        with _quiet():
            driver = self._try(gdal.GetDriverByName, "GPKG")
            self._dataset = self._try(driver.Create, str(self._part), 0, 0, 0, gdal.GDT_Unknown)
            crs = osr.SpatialReference()
            self._try(crs.ImportFromWkt, self._wkt)
            crs.SetAxisMappingStrategy(osr.OAMS_TRADITIONAL_GIS_ORDER)
            options = [
                "GEOMETRY_NAME=geom",
                "FID=fid",
                "SPATIAL_INDEX=NO",
                "DESCRIPTION=" + self._description,
            ]
            self._layer = self._try(self._dataset.CreateLayer, self._name, crs, ogr.wkbPolygon, options)
            for key, value in self._metadata.items():
                self._try(self._layer.SetMetadataItem, key, value)
            for name, kind in self._fields:
                self._try(self._layer.CreateField, ogr.FieldDefn(name, getattr(ogr, KINDS[kind])))
            self._try(self._dataset.StartTransaction)
            # The index is made while it is empty and grows with each feature: made at the end it would be one
            # call into GDAL that takes seconds and cannot be cancelled.
            self._make_index()
            self._feature = ogr.Feature(self._layer.GetLayerDefn())
        self._values = [object()] * len(self._fields)

    def _make_index(self) -> None:
        from osgeo import gdal

        quoted = self._name.replace("'", "''")
        try:
            result = self._dataset.ExecuteSQL(f"SELECT CreateSpatialIndex('{quoted}', 'geom')")
        except RuntimeError as error:
            raise self._error(error) from error
        if gdal.GetLastErrorType() >= gdal.CE_Failure:
            raise self._error()
        if result is not None:
            self._dataset.ReleaseResultSet(result)

    def add_all(self, features: list[tuple[bytes, list[Any]]]) -> None:
        """Add (WKB polygon, values in the order of the fields; None = NULL)."""
        from osgeo import ogr

        feature, layer, last = self._feature, self._layer, self._values
        with _quiet():
            try:
                for wkb, values in features:
                    feature.SetGeometryDirectly(ogr.CreateGeometryFromWkb(wkb))
                    for index, value in enumerate(values):
                        if value is None:
                            feature.SetFieldNull(index)
                        elif value != last[index]:
                            feature.SetField(index, value)
                    self._values = last = values
                    feature.SetFID(-1)
                    if layer.CreateFeature(feature) != 0:
                        raise self._error()
            except RuntimeError as error:
                raise self._error(error) from error
            # Now and then, as the time that a commit takes grows with what it has to write, and it cannot be
            # cancelled.
            self._pending += len(features)
            if self._pending >= _COMMIT:
                self._try(self._dataset.CommitTransaction)
                self._try(self._dataset.StartTransaction)
                self._pending = 0

    def _finish(self) -> None:
        from osgeo import gdal

        with _quiet():
            self._feature = None
            self._try(self._dataset.CommitTransaction)
            self._try(self._layer.SyncToDisk)
            self._layer = None
            try:
                self._dataset = None  # closes it; what goes wrong there is only in GDAL's last error
            except RuntimeError as error:
                raise self._error(error) from error
            if gdal.GetLastErrorType() >= gdal.CE_Failure:
                raise self._error()
        for name in _SIDE_FILES:  # of an older file: SQLite must not apply them to the new one
            self.path.with_name(self.path.name + name).unlink(missing_ok=True)
        os.replace(self._part, self.path)

    def _drop(self) -> None:
        with _quiet():
            if self._dataset is not None:
                with suppress(RuntimeError):  # there was none; the file goes anyway
                    self._dataset.RollbackTransaction()
            self._feature = self._layer = self._dataset = None
        with suppress(OSError):  # nothing more can be done then; the name says that it is unfinished
            remove_with_side_files(self._part)
