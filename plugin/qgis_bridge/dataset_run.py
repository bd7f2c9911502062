"""Dataset run: what Processing knows (layers, sessions, fields) becomes the areas of a dataset.

Layers are looked at in the main thread; polygons are read, and the dataset is written, in any thread.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field, replace
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
)

from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend, load_legend, load_legend_file
from ..landcover.progress import Feedback
from .areas import NOT_TRANSFORMED, geojson_polygons
from .feedback import ProcessingFeedback
from .layers import RasterReference, raster_reference, rasterio_crs
from .session_run import Polygons
from .texts import QT_TRANSLATE_NOOP, translate

if TYPE_CHECKING:  # pragma: no cover
    from ..datasets.areas import Area, ImageInput, Labels
    from ..datasets.info import DatasetInfo

ONLY_FILES = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} is no raster file, so no dataset can be cut from it. Save the part that is wanted as a GeoTIFF "
    "first.",
)
NO_CLASSES = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "No value of the field {field} in {name} stands for a class of the legend. Its values are: {values}. Say in the "
    "class mapping which value becomes which class.",
)
SOME_UNMAPPED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors", "These values of {name} stand for no class and are left unlabelled: {values}."
)
NO_AREA = QT_TRANSLATE_NOOP("TerrazzoErrors", "No polygon of {name} lies on one of the images.")


class DatasetFeedback(ProcessingFeedback):
    """Progress of an export. ``stages``: their names and shares of the time."""

    def progress(self, stage: str, fraction: float) -> None:
        """Move the bar; say so when a new stage begins."""
        if stage != self._stage:
            self._feedback.setProgressText(stage_name(stage))
            self._stage = stage
        super().progress(stage, fraction)


def stage_name(stage: str) -> str:
    """What is going on in a stage."""
    texts = {
        "survey": translate("DatasetStages", "Looking at the labels"),
        "write": translate("DatasetStages", "Writing the chips"),
        "metadata": translate("DatasetStages", "Writing metadata"),
        "checksums": translate("DatasetStages", "Working out checksums"),
        "crosswalk": translate("DatasetStages", "Bringing the map into the other legend"),
    }
    return texts.get(stage, stage)


def raster_file(layer: QgsRasterLayer) -> RasterReference:
    """The reference of a raster layer that is a file. ``SourceError`` for others."""
    reference = raster_reference(layer)
    if not reference.path:
        raise SourceError(ONLY_FILES, name=layer.name())
    return reference


def image_input(reference: RasterReference, bands: tuple[int, ...] | None = None) -> ImageInput:
    """The engine's image for a layer; a CRS that was assigned in QGIS counts."""
    from ..datasets.areas import ImageInput

    crs = rasterio_crs(reference.crs) if reference.crs_changed else None
    return ImageInput(reference.path, bands, reference.nodata, crs)


def legend_from(choice: str, path: str, raster: RasterReference | None) -> Legend:
    """The legend that a person chose: from a file if there is one, by id, or what a raster made by Terrazzo says of
    itself ("auto"), else OpenEarthMap's."""
    from ..datasets.crosswalk_map import legend_of_raster

    if path:
        return load_legend_file(path)
    if choice not in ("", "auto"):
        return load_legend(choice)
    found = legend_of_raster(raster.path) if raster else None
    return found or load_legend("openearthmap")


def made_by(raster: RasterReference | None) -> dict[str, Any]:
    """How the labels of a class raster came about, for ``DatasetInfo``: a map made by Terrazzo names its model."""
    from ..datasets.areas import opened

    if raster is None:
        return {}
    with opened(raster.path) as dataset:
        tags = dataset.tags()
    model = " ".join(filter(None, (tags.get("TERRAZZO_MODEL"), tags.get("TERRAZZO_MODEL_VERSION"))))
    return {"methods": ("automatic",), "model": model} if model else {}


@dataclass
class ClassPolygons:
    """Polygons with classes. ``mapping``: text such as "112=Building; 210=7", "" if values are codes or names."""

    polygons: Polygons
    mapping: str = ""

    def coded(
        self, legend: Legend, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle, feedback: Feedback
    ) -> list[tuple[dict[str, Any], int]]:
        """(polygon in ``crs``, code) of what meets ``extent``. ``ParameterError`` if no value stands for a class."""
        from ..annotation.start_from import parse_mapping, resolve

        found = self.polygons.read(crs, extent, feedback)
        codes, missing = resolve({value for value, _ in found}, parse_mapping(self.mapping, legend), legend)
        name = self.polygons.source.sourceName()
        if not any(codes.values()):
            values = ", ".join(missing)
            raise ParameterError(NO_CLASSES, name=name, field=self.polygons.attribute, values=values)
        if missing:
            feedback.warning(SOME_UNMAPPED, name=name, values=", ".join(missing))
        return [(polygon, codes[value]) for value, polygon in found]


@dataclass
class AreaPolygons:
    """Polygons that chips are cut from; their fields become attributes. ``region``: field with the region, "" for the
    image's name."""

    source: QgsProcessingFeatureSource
    region: str
    context: QgsCoordinateTransformContext

    def on(
        self, reference: RasterReference, feedback: Feedback
    ) -> list[tuple[list[dict[str, Any]], str, dict[str, str]]]:
        """(polygons in the raster's CRS, region, attributes) of each feature that meets the raster."""
        transform = QgsCoordinateTransform(self.source.sourceCrs(), reference.crs, self.context)
        moves = self.source.sourceCrs().isValid() and not transform.isShortCircuited()
        names = [field.name() for field in self.source.fields()]
        found = []
        for feature in self.source.getFeatures(QgsFeatureRequest()):
            feedback.check()
            if feature.geometry().isNull():
                continue
            try:
                polygons = geojson_polygons(feature.geometry(), transform if moves else None)
            except QgsCsException as error:
                raise ParameterError(NOT_TRANSFORMED, name=self.source.sourceName(), why=str(error)) from error
            near = [p for p in polygons if reference.extent.intersects(_box(p))]
            if not near:
                continue
            values = {n: _text(feature.attribute(i)) for i, n in enumerate(names)}
            region = values.get(self.region, "") if self.region else ""
            found.append((near, region, {n.lower(): v for n, v in values.items() if v}))
        return found


def _box(polygon: dict[str, Any]) -> QgsRectangle:
    parts = [polygon["coordinates"]] if polygon["type"] == "Polygon" else polygon["coordinates"]
    xs, ys = zip(*((point[0], point[1]) for part in parts for point in part[0]))
    return QgsRectangle(min(xs), min(ys), max(xs), max(ys))


def _text(value: Any) -> str:
    if value is None or (hasattr(value, "isNull") and value.isNull()):
        return ""
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)


@dataclass
class DatasetInputs:
    """What is to be exported: a session, or images with a class raster or polygons, perhaps cut to areas.
    ``one_tile``: the images are bands of one tile, as patches of reBEN need them; areas are on the finest one."""

    images: list[RasterReference] = field(default_factory=list)
    bands: tuple[int, ...] | None = None
    raster: RasterReference | None = None
    polygons: ClassPolygons | None = None
    areas: AreaPolygons | None = None
    session: str = ""
    states: tuple[str, ...] = ("accepted",)
    region: str = ""
    attributes: dict[str, str] = field(default_factory=dict)
    one_tile: bool = False

    def files(self, areas: list[Area]) -> list[ImageInput]:
        """The images: those that were chosen, or that of a session's ``areas``."""
        if self.images:
            return [image_input(reference, self.bands) for reference in self.images]
        return [replace(areas[0].image, bands=self.bands)] if areas else []

    @contextmanager
    def opened(
        self, legend: Legend | None, info: DatasetInfo, feedback: Feedback
    ) -> Iterator[tuple[list[Area], Legend, DatasetInfo]]:
        """Areas, their legend and what is known of people; a session stays open inside. Raises the engine's errors."""
        if not self.session:
            known = legend or legend_from("auto", "", self.raster)
            yield self._areas(known, feedback), known, info
            return
        from ..annotation.session import open_session
        from ..datasets.session_areas import areas_of_session, info_of_session

        with open_session(self.session, read_only=True) as session:
            areas = areas_of_session(session, self.states, self.region, self.attributes)
            yield areas, session.legend, info_of_session(session, info, self.states)

    def _areas(self, legend: Legend, feedback: Feedback) -> list[Area]:
        from ..datasets.areas import Area

        result: list[Area] = []
        for reference in self._cut_from():
            image = image_input(reference, self.bands)
            labels = self._labels(reference, legend, feedback)
            if labels is None:
                continue
            region = self.region or reference.name
            if self.areas is None:
                result.append(Area(reference.name, image, labels, region=region, attributes=self.attributes))
                continue
            for n, (polygons, name, values) in enumerate(self.areas.on(reference, feedback), 1):
                window = pixel_window(image, polygons)
                result.append(
                    Area(
                        f"{reference.name}_{n}",
                        image,
                        labels,
                        window,
                        polygons,
                        name or region,
                        {**self.attributes, **values},
                    )
                )
        if not result and self.areas is not None:
            raise ParameterError(NO_AREA, name=self.areas.source.sourceName())
        return result

    def _cut_from(self) -> list[RasterReference]:
        if not self.one_tile:
            return self.images
        from ..datasets.area_patches import grid_image

        path = grid_image(self.files([])).path
        return [next(reference for reference in self.images if reference.path == path)]

    def _labels(self, reference: RasterReference, legend: Legend, feedback: Feedback) -> Labels | None:
        """Labels on an image; None if no polygon lies on it and there are other images."""
        from ..datasets.labels import PolygonLabels, RasterLabels

        if self.raster is not None:
            return RasterLabels(self.raster.path)
        if self.polygons is None:
            return None
        try:
            return PolygonLabels(self.polygons.coded(legend, reference.crs, reference.extent, feedback))
        except ParameterError as error:
            if len(self.images) == 1:
                raise
            feedback.warning(error.template, **error.values)
            return None


def pixel_window(image: ImageInput, polygons: list[dict[str, Any]]) -> tuple[int, int, int, int]:
    """The whole pixels (col, row, width, height) of an image that hold polygons in its CRS. May reach beyond it."""
    import math

    from ..datasets.areas import opened

    with opened(image.path) as dataset:
        t = dataset.transform
    det = t.a * t.e - t.b * t.d
    places = [
        (
            (t.e * (point[0] - t.c) - t.b * (point[1] - t.f)) / det,
            (t.a * (point[1] - t.f) - t.d * (point[0] - t.c)) / det,
        )
        for polygon in polygons
        for part in ([polygon["coordinates"]] if polygon["type"] == "Polygon" else polygon["coordinates"])
        for point in part[0]
    ]
    slack = 1e-6
    left, top = (math.floor(min(p[axis] for p in places) + slack) for axis in (0, 1))
    right, bottom = (math.ceil(max(p[axis] for p in places) - slack) for axis in (0, 1))
    return left, top, max(1, right - left), max(1, bottom - top)


def dates(text: str) -> tuple[str, str]:
    """Start and end of "2024-05-01/2024-06-30" or of a single date."""
    start, _, end = text.strip().partition("/")
    return start.strip(), (end or start).strip()


def lines(text: str) -> tuple[str, ...]:
    """Entries that stand in lines or between semicolons."""
    return tuple(part.strip() for part in text.replace(";", "\n").splitlines() if part.strip())


def tell_result(result: Any, feedback: QgsProcessingFeedback) -> None:
    """What came out, in the log."""
    report = result.report
    counts = ", ".join(f"{name} {count}" for name, count in report.chips.items() if count)
    feedback.pushInfo(translate("DatasetReport", "Chips: {counts}").format(counts=counts))
    if report.left_out:
        text = translate("DatasetReport", "Left out, too near to another split: {count}")
        feedback.pushInfo(text.format(count=report.left_out))
    if report.unlabelled:
        feedback.pushInfo(
            translate("DatasetReport", "Left out, too few labels: {count}").format(count=report.unlabelled)
        )
    if report.smallest_distance is not None:
        text = translate("DatasetReport", "Smallest distance between splits: {metres:,.1f} m")
        feedback.pushInfo(text.format(metres=report.smallest_distance))
    feedback.pushInfo(translate("DatasetReport", "Dataset: {path}").format(path=str(Path(result.folder))))
