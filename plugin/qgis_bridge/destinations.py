"""Destinations: where Processing wants results, and how the engine's files get there.

The engine writes GeoTIFF and GeoPackage. Polygons in another format are converted when the engine is done.
"""

from __future__ import annotations

import os
import re
import shutil
import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsFeature,
    QgsFeatureSink,
    QgsFeedback,
    QgsField,
    QgsFields,
    QgsProcessing,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingUtils,
    QgsProperty,
    QgsVectorFileWriter,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import Qt, QVariant

from ..landcover.errors import Cancelled, OutputError, ParameterError
from ..landcover.sink import check_writable, part_path, remove_quietly
from ..landcover.statistics import ClassStatistics
from .texts import QT_TRANSLATE_NOOP

RASTER_SUFFIXES = (".tif", ".tiff")
NOT_GEOTIFF = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "{path} has no ending that stands for GeoTIFF. Land-cover maps are written as GeoTIFF: use .tif.",
)
SAME_PLACE = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "{path} is used twice: by two results, or by the image and a result. Choose another place.",
)
NO_SUCH_FORMAT = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "Polygons cannot be written to {path}: no vector format has this ending. Use .gpkg, .shp, .geojson or .fgb.",
)
NOT_CONVERTED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The map is complete, but its polygons could not be written to {path}: {why}. They are kept in {kept}.",
)

_DATABASE_LAYER = re.compile(r"^ogr:dbname='(?P<path>[^']+)'\s+table=\"(?P<layer>[^\"]+)\"")
_OTHER_STORE = re.compile(r"^(postgres|postgis|spatialite|oracle|mssql|delimitedtext|wfs):", re.IGNORECASE)
# Columns of the statistics table, as in the engine's ClassStatistics.
_COLUMNS = (
    ("code", QVariant.Int),
    ("name", QVariant.String),
    ("pixels", QVariant.LongLong),
    ("area_m2", QVariant.Double),
    ("area_ha", QVariant.Double),
    ("share", QVariant.Double),
    ("segments", QVariant.LongLong),
)


def raster_path(destination: str) -> Path | None:
    """The GeoTIFF to be written, None if none is wanted. ``ParameterError`` for other formats."""
    if not destination:
        return None
    path = Path(destination)
    if path.suffix.lower() not in RASTER_SUFFIXES:
        raise ParameterError(NOT_GEOTIFF, path=destination)
    return path


def check_distinct(source: str, places: list[str]) -> None:
    """``ParameterError`` if two results have the same place, or one would replace the image itself."""
    seen = {_canonical(source)}
    for place in filter(None, places):
        if _canonical(place) in seen:
            raise ParameterError(SAME_PLACE, path=place)
        seen.add(_canonical(place))


def _canonical(place: str) -> str:
    return os.path.normcase(os.path.realpath(place))


def written_text(value: Any) -> str:
    """What a person gave as a destination, as text ("" for none)."""
    if isinstance(value, QgsProcessingOutputLayerDefinition):
        value = value.sink
    if isinstance(value, QgsProperty):
        value = value.staticValue()
    return value if isinstance(value, str) else ""


def check_table_destination(value: Any) -> bool:
    """True if a table's destination is a CSV file, which the engine writes itself.

    ``OutputError`` if it is a file that cannot be written; other kinds of places are not looked at.
    """
    text = written_text(value)
    if not text or text == QgsProcessing.TEMPORARY_OUTPUT or re.match(r"^\w{2,}:", text):
        return False
    _check(Path(text))
    return text.lower().endswith(".csv")


def _check(path: Path) -> None:
    check_writable(path)
    remove_quietly(part_path(path))


@dataclass(frozen=True)
class PolygonTarget:
    """Where polygons go.

    ``written``: the GeoPackage that the engine writes. If ``driver`` is set, it is converted into ``final``
    (into the layer ``layer`` if that names one of several in a database).
    """

    written: Path
    final: Path
    driver: str = ""
    layer: str = ""


def polygon_target(destination: str) -> PolygonTarget | None:
    """The target for a destination of Processing, None if no polygons are wanted.

    ``ParameterError`` for a place that cannot take polygons, ``OutputError`` for one that cannot be written.
    """
    if not destination:
        return None
    match = _DATABASE_LAYER.match(destination)
    path = Path(match["path"] if match else destination)
    suffix = path.suffix.lower().lstrip(".")
    driver = QgsVectorFileWriter.driverForExtension(suffix) if suffix else ""
    if not driver or _OTHER_STORE.match(destination):
        raise ParameterError(NO_SUCH_FORMAT, path=destination)
    if match is None:
        _check(path)
    if driver == "GPKG" and match is None:
        return PolygonTarget(path, path)
    staged = Path(QgsProcessingUtils.generateTempFilename("landcover.gpkg"))
    return PolygonTarget(staged, path, driver, match["layer"] if match else "")


def convert_polygons(
    target: PolygonTarget,
    transform_context: QgsCoordinateTransformContext,
    feedback: QgsProcessingFeedback,
    progress: tuple[float, float],
) -> None:
    """Write the engine's GeoPackage into the format asked for, then delete it.

    ``progress``: percent of the bar at the start and at the end. ``Cancelled``; ``OutputError`` if it fails,
    then the GeoPackage is kept.
    """
    layer = QgsVectorLayer(str(target.written), "landcover", "ogr")
    options = QgsVectorFileWriter.SaveVectorOptions()
    options.driverName = target.driver
    options.attributes = [i for i, field in enumerate(layer.fields()) if field.name() != "fid"]
    options.fileEncoding = "UTF-8"
    step = _watch(feedback, progress)  # the writer keeps no reference
    options.feedback = step
    with tempfile.TemporaryDirectory(prefix=".terrazzo-", dir=target.final.parent) as folder:
        staged = Path(folder) / target.final.name
        if target.layer:  # one layer of a database that may hold others
            staged = target.final
            options.layerName = target.layer
            if staged.exists():
                actions = QgsVectorFileWriter.ActionOnExistingFile
                options.actionOnExistingFile = actions.CreateOrOverwriteLayer
        code, *said = QgsVectorFileWriter.writeAsVectorFormatV3(layer, str(staged), transform_context, options)
        del layer, step
        if feedback.isCanceled():
            raise Cancelled()
        if code != QgsVectorFileWriter.WriterError.NoError:
            why = next(filter(None, said), "") or "unknown reason"
            raise OutputError(NOT_CONVERTED, path=str(target.final), why=why, kept=str(target.written))
        if not target.layer:
            for part in Path(folder).iterdir():
                shutil.move(str(part), str(target.final.parent / part.name))
    remove_quietly(target.written)


def _watch(feedback: QgsProcessingFeedback, progress: tuple[float, float]) -> QgsFeedback:
    """A feedback for a step of the whole: its 0..100 is a part of the bar, and cancelling reaches it.

    Signals are connected directly: a background thread has no event loop that would deliver them.
    """
    step = QgsFeedback()
    first, last = progress
    direct = Qt.ConnectionType.DirectConnection
    step.progressChanged.connect(lambda p: feedback.setProgress(first + (last - first) * p / 100), direct)
    feedback.canceled.connect(step.cancel, direct)
    return step


def statistics_fields() -> QgsFields:
    """Fields of the statistics table."""
    fields = QgsFields()
    for name, kind in _COLUMNS:
        fields.append(QgsField(name, kind))
    return fields


def write_statistics_rows(sink: QgsFeatureSink, rows: list[ClassStatistics]) -> None:
    """Put one row per class into ``sink``. ``OutputError`` if it does not take them."""
    fields = statistics_fields()
    for row in rows:
        feature = QgsFeature(fields)
        feature.setAttributes([_rounded(getattr(row, name)) for name, _ in _COLUMNS])
        if not sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            raise OutputError("The statistics table cannot be written: {why}.", why=sink.lastError())
    sink.flushBuffer()


def _rounded(value: Any) -> Any:
    return round(value, 4) if isinstance(value, float) else value
