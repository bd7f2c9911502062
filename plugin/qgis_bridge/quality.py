"""Quality: layers of QGIS as input of assessments, and what assessments tell, in the person's language."""

from __future__ import annotations

import json
from datetime import date
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsWkbTypes,
)

from ..assessment.class_raster import RasterInput
from ..landcover.aoi import AreaOfInterest, rectangle
from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend, load_legend
from ..landcover.progress import Feedback
from ..landcover.version import version
from .areas import mask_polygons
from .feedback import ProcessingFeedback
from .layers import raster_reference
from .texts import QT_TRANSLATE_NOOP, translate

ONLINE = QT_TRANSLATE_NOOP(
    "TerrazzoErrors", "{name} is no raster file. Choose a map that is saved as a file, such as a GeoTIFF."
)
NO_PLACES = QT_TRANSLATE_NOOP("TerrazzoErrors", "The layer {name} has no points or polygons. Choose another layer.")
MIXED = QT_TRANSLATE_NOOP("TerrazzoErrors", "The layer {name} must hold points or polygons, not lines.")
NOT_TRANSFORMED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors", "The layer {name} cannot be brought into the map's coordinate reference system: {why}."
)


class QualityFeedback(ProcessingFeedback):
    """The engine's feedback of an assessment. ``stages``: (name, share of the time)."""

    def __init__(self, feedback: QgsProcessingFeedback, stages: tuple[tuple[str, float], ...]) -> None:
        super().__init__(_Named(feedback), stages)


class _Named:
    """Passes everything on; stage names become sentences."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def setProgressText(self, text: str) -> None:
        """``text``: a stage of an assessment."""
        texts = {
            "census": translate("QualityStages", "Counting the classes of the map"),
            "draw": translate("QualityStages", "Drawing points"),
            "compare": translate("QualityStages", "Comparing"),
            "disagreement": translate("QualityStages", "Writing the disagreement map"),
        }
        self._feedback.setProgressText(texts.get(text.split(" ")[0], text))

    def __getattr__(self, name: str) -> Any:
        return getattr(self._feedback, name)


def raster_input(layer: QgsRasterLayer, nodata: int | None = None) -> RasterInput:
    """The engine's input for a raster layer; ``nodata`` as given, else the additional one of the layer.

    ``SourceError`` if it is not a file.
    """
    reference = raster_reference(layer)
    if not reference.path:
        raise SourceError(ONLINE, name=layer.name())
    if nodata is None and reference.nodata is not None:
        nodata = int(reference.nodata)
    return RasterInput(reference.path, nodata, wkt_of(reference.crs) if reference.crs_changed else "")


def wkt_of(crs: QgsCoordinateReferenceSystem) -> str:
    """WKT that GDAL reads, "" for an invalid CRS."""
    if not crs.isValid():
        return ""
    variants = QgsCoordinateReferenceSystem.WktVariant
    return crs.toWkt(getattr(variants, "WKT_PREFERRED_GDAL", None) or variants.PreferredGdal)


class Area:
    """The part of a map that is assessed: an extent and polygons, taken of layers in the main thread."""

    def __init__(self, crs: QgsCoordinateReferenceSystem, whole: QgsRectangle) -> None:
        """``crs``: of the map; ``whole``: its extent."""
        self._crs, self._whole = crs, QgsRectangle(whole)
        self._extent: QgsRectangle | None = None
        self._mask: tuple[QgsProcessingFeatureSource, QgsCoordinateTransformContext] | None = None

    def set_extent(self, extent: QgsRectangle) -> None:
        """Only inside ``extent``, in the map's CRS."""
        self._extent = extent

    def set_mask(self, source: QgsProcessingFeatureSource, context: QgsCoordinateTransformContext) -> None:
        """Only inside the polygons of ``source``."""
        self._mask = (source, context)

    def area(self, feedback: Feedback) -> AreaOfInterest | None:
        """For the engine; None for all of the map. ``ParameterError`` if a mask has no polygon there."""
        groups = []
        if self._extent is not None:
            e = self._extent
            groups.append([rectangle(e.xMinimum(), e.yMinimum(), e.xMaximum(), e.yMaximum())])
        if self._mask is not None:
            source, context = self._mask
            groups.append(mask_polygons(source, self._crs, self._whole, context, feedback))
        return AreaOfInterest(groups) if groups else None


def is_points(source: QgsProcessingFeatureSource) -> bool:
    """Whether a vector source holds points (else polygons). ``ParameterError`` for anything else."""
    kind = QgsWkbTypes.geometryType(source.wkbType())
    if kind == QgsWkbTypes.GeometryType.PointGeometry:
        return True
    if kind == QgsWkbTypes.GeometryType.PolygonGeometry:
        return False
    raise ParameterError(MIXED, name=source.sourceName())


def labelled_places(
    source: QgsProcessingFeatureSource,
    field: str,
    crs: QgsCoordinateReferenceSystem,
    context: QgsCoordinateTransformContext,
    feedback: Feedback,
) -> tuple[list[Any], list[object]]:
    """Geometries in ``crs`` and values of ``field``: points as (x, y), polygons as GeoJSON-like dictionaries.

    Features without geometry are left out. ``ParameterError`` if nothing is left.
    """
    points = is_points(source)
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, context)
    moves = source.sourceCrs().isValid() and crs.isValid() and source.sourceCrs() != crs
    index = source.fields().indexFromName(field)
    places: list[Any] = []
    values: list[object] = []
    request = QgsFeatureRequest()
    request.setSubsetOfAttributes([index])
    for feature in source.getFeatures(request):
        feedback.check()
        geometry = QgsGeometry(feature.geometry())
        if geometry.isNull() or geometry.isEmpty():
            continue
        try:
            if moves:
                geometry.transform(transform)
        except QgsCsException as error:
            raise ParameterError(NOT_TRANSFORMED, name=source.sourceName(), why=str(error)) from error
        value = feature.attribute(index)
        found = _points(geometry) if points else _polygons(geometry)
        places += found
        values += [None if _is_null(value) else value] * len(found)
    if not places:
        raise ParameterError(NO_PLACES, name=source.sourceName())
    return places, values


def _is_null(value: object) -> bool:
    """Whether an attribute is empty (a QVariant in older PyQt)."""
    return value is None or (hasattr(value, "isNull") and value.isNull())


def _points(geometry: QgsGeometry) -> list[tuple[float, float]]:
    return [(vertex.x(), vertex.y()) for vertex in geometry.vertices()]


def _polygons(geometry: QgsGeometry) -> list[dict[str, Any]]:
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
    found = []
    for part in geometry.asGeometryCollection():
        if part.type() == QgsWkbTypes.GeometryType.PolygonGeometry and not part.isEmpty():
            shape = json.loads(part.asJson(17))
            if shape["type"] in ("Polygon", "MultiPolygon"):
                found.append(shape)
    return found


def language() -> str:
    """Code of QGIS's language, such as "de"."""
    return QgsApplication.locale().replace("_", "-").split("-")[0] or "en"


def legend_of(path: str) -> Legend | None:
    """The bundled legend that a raster's lineage names, None if it names none. ``SourceError``."""
    import rasterio

    from ..landcover.segments import raster_errors

    try:
        with rasterio.open(path) as dataset:
            return load_legend(dataset.tags().get("TERRAZZO_LEGEND", ""))
    except ParameterError:  # none, or one of somebody's own
        return None
    except raster_errors() as error:
        raise SourceError("{path} cannot be opened as a raster: {why}", path=path, why=str(error)) from error


def common_lineage(*more: tuple[str, str]) -> tuple[tuple[str, str], ...]:
    """What every report says of how it came about, after ``more``; empty texts are left out."""
    made = (translate("QualityReport", "Made with"), f"Terrazzo {version()}")
    return tuple((label, text) for label, text in (*more, made) if text)


def today() -> str:
    """The date for a report's title."""
    return date.today().isoformat()
