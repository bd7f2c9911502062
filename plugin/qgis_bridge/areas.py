"""Areas: mask polygons of any layer become polygons in the raster's CRS, as the engine takes them."""

from __future__ import annotations

import json
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingFeatureSource,
    QgsRectangle,
    QgsWkbTypes,
)

from ..landcover.errors import ParameterError
from ..landcover.progress import Feedback
from .texts import QT_TRANSLATE_NOOP

NO_POLYGON = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The mask {name} has no polygon. Choose a layer with polygons, or select some of its features.",
)
NOT_ON_RASTER = QT_TRANSLATE_NOOP("TerrazzoErrors", "No polygon of the mask {name} lies on the raster.")
NOT_TRANSFORMED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The mask {name} cannot be brought into the raster's coordinate reference system: {why}.",
)

_EDGE_PIECES = 100  # a straight edge is a curve in another CRS: it is cut into pieces of 1 % of the polygon's size


def mask_polygons(
    source: QgsProcessingFeatureSource,
    crs: QgsCoordinateReferenceSystem,
    extent: QgsRectangle,
    context: QgsCoordinateTransformContext,
    feedback: Feedback,
) -> list[dict[str, Any]]:
    """GeoJSON-like polygons of ``source`` (selected features only, if the person said so) in ``crs``.

    Only polygons that meet ``extent`` (in ``crs``). Curves become lines, Z and M go, invalid polygons are
    repaired.
    ``ParameterError`` if nothing is left.
    """
    name = source.sourceName()
    transform = QgsCoordinateTransform(source.sourceCrs(), crs, context)
    moves = source.sourceCrs().isValid() and crs.isValid() and source.sourceCrs() != crs
    request = QgsFeatureRequest()
    request.setNoAttributes()
    near = None
    try:
        near = transform.transformBoundingBox(extent, _reverse()) if moves else QgsRectangle(extent)
        request.setFilterRect(near)
    except QgsCsException:
        pass  # the raster cannot be seen from there as a whole; the engine skips what is far off
    found, polygons = False, []
    for feature in source.getFeatures(request, _skip_checks()):
        feedback.check()
        found = True
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        try:
            polygons += geojson_polygons(geometry, transform if moves else None)
        except QgsCsException as error:
            raise ParameterError(NOT_TRANSFORMED, name=name, why=str(error)) from error
    if polygons:
        return polygons
    raise ParameterError(NOT_ON_RASTER if found or source.featureCount() else NO_POLYGON, name=name)


def geojson_polygons(geometry: QgsGeometry, transform: QgsCoordinateTransform | None) -> list[dict[str, Any]]:
    """GeoJSON-like polygons of a geometry, transformed; curves become lines, invalid ones are repaired."""
    geometry = QgsGeometry(geometry)
    if QgsWkbTypes.isCurvedType(geometry.wkbType()):
        geometry = QgsGeometry(geometry.constGet().segmentize())
    if not geometry.isGeosValid():
        geometry = geometry.makeValid()
    if transform is not None:
        box = geometry.boundingBox()
        piece = max(box.width(), box.height()) / _EDGE_PIECES
        if piece > 0:
            geometry = geometry.densifyByDistance(piece)
        geometry.transform(transform)
    result = []
    for part in geometry.asGeometryCollection():
        if part.type() != QgsWkbTypes.GeometryType.PolygonGeometry or part.isEmpty():
            continue
        part.get().dropZValue()
        part.get().dropMValue()
        shape = json.loads(part.asJson(17))
        if shape["type"] in ("Polygon", "MultiPolygon"):
            result.append(shape)
    return result


def _reverse():  # type: ignore[no-untyped-def]
    direction = getattr(QgsCoordinateTransform, "TransformDirection", None)
    if direction is not None and hasattr(direction, "ReverseTransform"):
        return direction.ReverseTransform
    from qgis.core import Qgis

    return Qgis.TransformDirection.Reverse


def _skip_checks():  # type: ignore[no-untyped-def]
    """Flag: invalid geometries come through, they are repaired here."""
    from qgis.core import Qgis

    scoped = getattr(QgsProcessingFeatureSource, "Flag", None) or Qgis.ProcessingFeatureSourceFlag
    return getattr(scoped, "FlagSkipGeometryValidityChecks", None) or scoped.SkipGeometryValidityChecks
