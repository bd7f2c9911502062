"""Session run: annotation sessions made, exported, split and merged from what Processing knows.

Layers are looked at in the main thread (``SessionRun.image`` and the others); the work is done in any thread.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCoordinateTransformContext,
    QgsCsException,
    QgsFeatureRequest,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)

from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend
from ..landcover.progress import Feedback
from .areas import NOT_TRANSFORMED, geojson_polygons
from .feedback import ProcessingFeedback
from .layers import RasterReference, raster_reference
from .texts import QT_TRANSLATE_NOOP, engine_text, translate

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.start_from import PolygonStart, RasterStart

PERSON_KEY = "terrazzo/person"
ONLY_FILES = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} is no raster file, so it cannot be annotated. Save the part that is wanted as a GeoTIFF first.",
)
OTHER_CRS = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} has another coordinate reference system in QGIS than in its file. Assign it to the file first "
    "(Raster > Projections > Assign Projection), so that the session fits it.",
)
NO_POLYGONS = QT_TRANSLATE_NOOP("TerrazzoErrors", "The layer {name} has no polygon on the image.")
UNMAPPED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "No value of {name} stands for a class of the legend. Its values are: {values}. Say in the class mapping which "
    "value becomes which class.",
)
SOME_UNMAPPED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors", "These values of {name} stand for no class and are unknown in the session: {values}."
)


def person() -> str:
    """The name of the person who works here, "" if it was never asked."""
    return " ".join(QgsSettings().value(PERSON_KEY, "", type=str).split())


def stage_name(stage: str) -> str:
    """What is going on in a stage."""
    texts = {
        "tiles": translate("AnnotationStages", "Cutting the area into tiles"),
        "session": translate("AnnotationStages", "Writing the session"),
        "split": translate("AnnotationStages", "Writing the parts"),
        "merge": translate("AnnotationStages", "Merging the sessions"),
        "map": translate("AnnotationStages", "Writing the labels"),
        "polygons": translate("AnnotationStages", "Tracing polygons"),
    }
    return texts.get(stage, stage)


class SessionFeedback(ProcessingFeedback):
    """Progress of work on sessions. ``stages``: their names and shares of the time."""

    def progress(self, stage: str, fraction: float) -> None:
        """Move the bar; say so when a new stage begins."""
        if stage != self._stage:
            self._feedback.setProgressText(stage_name(stage))
            self._stage = stage
        super().progress(stage, fraction)


def file_of(layer: QgsRasterLayer) -> RasterReference:
    """The reference of a layer that is a raster file with the CRS that QGIS shows. ``SourceError`` for others."""
    reference = raster_reference(layer)
    if not reference.path:
        raise SourceError(ONLY_FILES, name=layer.name())
    if reference.crs_changed:
        raise SourceError(OTHER_CRS, name=layer.name())
    return reference


@dataclass
class Polygons:
    """A vector source. ``attribute``: of names or classes, "" for none."""

    source: QgsProcessingFeatureSource
    attribute: str
    context: QgsCoordinateTransformContext

    def read(
        self, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, feedback: Feedback
    ) -> list[tuple[Any, dict[str, Any]]]:
        """(value of the attribute, GeoJSON-like polygon in ``crs``) of what meets ``extent``, in the layer's order.

        ``ParameterError`` if nothing does.
        """
        name = self.source.sourceName()
        transform = QgsCoordinateTransform(self.source.sourceCrs(), crs, self.context)
        moves = self.source.sourceCrs().isValid() and not transform.isShortCircuited()
        index = self.source.fields().lookupField(self.attribute) if self.attribute else -1
        found = []
        for feature in self.source.getFeatures(QgsFeatureRequest()):
            feedback.check()
            if feature.geometry().isNull():
                continue
            value = feature.attribute(index) if index >= 0 else None
            if hasattr(value, "isNull") and value.isNull():
                value = None
            try:
                polygons = geojson_polygons(feature.geometry(), transform if moves else None)
            except QgsCsException as error:
                raise ParameterError(NOT_TRANSFORMED, name=name, why=str(error)) from error
            found += [(value, polygon) for polygon in polygons if _meets(polygon, extent)]
        if not found:
            raise ParameterError(NO_POLYGONS, name=name)
        return found


def _meets(polygon: dict[str, Any], extent: QgsRectangle) -> bool:
    parts = [polygon["coordinates"]] if polygon["type"] == "Polygon" else polygon["coordinates"]
    xs = [point[0] for part in parts for point in part[0]]
    ys = [point[1] for part in parts for point in part[0]]
    return extent.intersects(QgsRectangle(min(xs), min(ys), max(xs), max(ys)))


@dataclass
class SessionRun:
    """A session to be made. ``extent``: in the image's CRS; ``area``, ``tiles``, ``shapes``: polygons that limit it,
    that are the tiles, that tiles begin with; ``start``, ``confidence``: rasters that tiles begin with; ``side``,
    ``unit``: see ``tile_plan.tile_side``; the rest: see ``create.NewSession``."""

    image: RasterReference
    legend: Legend
    person: str
    side: float = 1024
    unit: str = "pixels"
    extent: QgsRectangle | None = None
    area: Polygons | None = None
    tiles: Polygons | None = None
    shapes: Polygons | None = None
    start: RasterReference | None = None
    confidence: RasterReference | None = None
    mapping: str = ""
    prefill: bool = True
    double_share: float = 0.0
    order: str = "uncertainty"
    seed: int = 0
    _unmapped: set[str] = field(default_factory=set)

    def make(self, path: str, feedback: QgsProcessingFeedback) -> int:
        """Write the session; returns the number of its tiles. Raises a ``TerrazzoError``."""
        from ..annotation.create import NewSession, create_session, image_validity
        from ..annotation.grid import grid_of, open_raster
        from ..annotation.tile_plan import grid_tiles, polygon_tiles, tile_side

        engine = SessionFeedback(feedback, (("tiles", 0.2), ("session", 0.8)))
        with open_raster(self.image.path) as dataset:
            grid, valid = grid_of(dataset), image_validity(dataset)
            if self.tiles is not None:
                found = self.tiles.read(self.image.crs, self.image.extent, engine)
                named = [("" if name is None else str(name), polygon) for name, polygon in found]
                tiles = polygon_tiles(grid, named, valid, engine)
            else:
                tiles = grid_tiles(grid, tile_side(grid, self.side, self.unit), self._area(engine), valid, engine)
        start = self._start(engine)
        try:
            new = NewSession(
                grid=grid,
                legend=self.legend,
                tiles=tiles,
                person=self.person,
                image=self.image.path,
                image_name=self.image.name,
                seed=self.seed,
                order=self.order,
                start=start,
                prefill=self.prefill,
                double_share=self.double_share,
            )
            count = create_session(path, new, engine)
            unmapped = sorted(self._unmapped | getattr(start, "unmapped", set()))
        finally:
            if start is not None:
                start.close()
        if unmapped:
            feedback.pushWarning(
                engine_text(SOME_UNMAPPED, {"name": start.about["name"], "values": ", ".join(unmapped)})
            )
        return count

    def _area(self, feedback: Feedback) -> list[dict[str, Any]] | None:
        if self.area is not None:
            extent = self.image.extent if self.extent is None else self.extent
            return [polygon for _, polygon in self.area.read(self.image.crs, extent, feedback)]
        if self.extent is None:
            return None
        from ..landcover.aoi import rectangle

        box = self.extent
        return [rectangle(box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum())]

    def _start(self, feedback: Feedback) -> RasterStart | PolygonStart | None:
        from ..annotation.start_from import PolygonStart, RasterStart, parse_mapping, resolve

        mapping = parse_mapping(self.mapping, self.legend)
        if self.start is not None:
            confidence = None if self.confidence is None else self.confidence.path
            return RasterStart(self.start.path, self.legend, mapping, confidence)
        if self.shapes is None:
            return None
        found = self.shapes.read(self.image.crs, self.image.extent, feedback)
        name = self.shapes.source.sourceName()
        codes, missing = resolve({value for value, _ in found}, mapping, self.legend)
        if not any(codes.values()):
            raise ParameterError(UNMAPPED, name=name, values=", ".join(missing) or "-")
        self._unmapped = set(missing)
        return PolygonStart([(polygon, codes[value]) for value, polygon in found], name)


def new_file(text: str) -> Path:
    """A GeoPackage that is to be written; ``OutputError`` if there is one, ``ParameterError`` for another ending."""
    from ..annotation.create import refuse_existing

    path = Path(text)
    if path.suffix.lower() != ".gpkg":
        raise ParameterError("{path} has no ending .gpkg. An annotation session is a GeoPackage.", path=text)
    refuse_existing(path)
    return path
