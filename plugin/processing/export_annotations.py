"""Export annotations: the labels of a session as a class raster and as polygons, ``terrazzo:exportannotations``."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterVectorDestination,
)

from ..landcover.errors import Cancelled, ParameterError
from ..landcover.sink import remove_quietly
from ..qgis_bridge import destinations, texts
from ..qgis_bridge.session_run import SessionFeedback
from ..qgis_bridge.styles import LayerStyler
from .session_algorithm import SessionAlgorithm

WHICH = ("accepted", "submitted", "all")
LAYERS = ("result", "first annotator", "second annotator")


class ExportAnnotations(SessionAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "INPUT": "session.gpkg",
        "WHICH": "all",
        "OUTPUT": "labels.tif",
        "POLYGONS": "labels.gpkg",
    }

    def name(self) -> str:
        """Identifier in scripts."""
        return "exportannotations"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Export annotations")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("annotation,labels,mask,raster,polygons,training data").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Writes the labels of an annotation session as a raster of classes and as polygons.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Writes the labels of an annotation session: a GeoTIFF of class codes on the image's own pixels (nodata "
            "where nothing is labelled), and polygons along the pixels' edges. Both are exact to the pixel.\n\n"
            "Without another choice only accepted tiles are exported. Tiles that two people still label without seeing "
            "each other's work are left out in any case."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        enum = QgsProcessingParameterEnum
        self.add_session()
        self._add(
            enum("WHICH", self.tr("Tiles"), list(WHICH), False, WHICH[0], False, True),
            self.tr("accepted: those that two others have checked. submitted: and those that wait for it. all: all."),
        )
        self._add(
            enum("LAYER", self.tr("Labels"), list(LAYERS), False, LAYERS[0], False, True),
            self.tr("Of tiles that two people have labelled: what came out, or what one of the two submitted."),
            advanced=True,
        )
        kind = QgsProcessing.SourceType.TypeVectorPolygon
        raster, vector = QgsProcessingParameterRasterDestination, QgsProcessingParameterVectorDestination
        self._add(
            raster("OUTPUT", self.tr("Labels (raster)"), None, True), self.tr("GeoTIFF on the image's own pixels.")
        )
        self._add(
            vector("POLYGONS", self.tr("Labels (polygons)"), kind, None, True, False),
            self.tr("Segments of one class along the edges of the pixels."),
        )
        self.addOutput(QgsProcessingOutputNumber("TILES", self.tr("Tiles exported")))
        self.addOutput(QgsProcessingOutputNumber("PIXELS", self.tr("Pixels with a class")))

    def run_session(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export."""
        from ..annotation.edits import FIRST, MAIN, SECOND
        from ..annotation.export import export_session
        from ..annotation.session import open_session

        names = [name for name in ("OUTPUT", "POLYGONS") if parameters.get(name)]
        places = {name: self.parameterAsOutputLayer(parameters, name, context) for name in names}
        path = self.parameterAsFile(parameters, "INPUT", context)
        destinations.check_distinct(path, list(places.values()))
        target = destinations.polygon_target(places.get("POLYGONS", ""))
        layer = dict(zip(LAYERS, (MAIN, FIRST, SECOND)))[self.parameterAsEnumString(parameters, "LAYER", context)]
        which = self.parameterAsEnumString(parameters, "WHICH", context)
        stages = (("map", 0.6), ("polygons", 0.4)) if target else (("map", 1.0),)
        share = 90.0 if target is not None and target.driver else 100.0
        raster = destinations.raster_path(places.get("OUTPUT", ""))
        with open_session(path, read_only=True) as session:
            legend = session.legend
            done = export_session(
                session,
                raster,
                target.written if target else None,
                which,
                layer,
                SessionFeedback(feedback, stages, share),
            )
        if target is not None and target.driver:
            try:
                destinations.convert_polygons(target, context.transformContext(), feedback, (share, 100.0))
            except Cancelled:
                remove_quietly(target.written)
                raise
        for name, place in places.items():
            LayerStyler.attach(context, place, name, legend)
        feedback.pushInfo(self.tr("Tiles: {count}").format(count=done.tiles))
        if done.blind:
            text = self.tr("Tiles left out, because two people still label them: {count}")
            feedback.pushInfo(text.format(count=done.blind))
        return {**places, "TILES": done.tiles, "PIXELS": done.pixels}

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Endings that stand for formats that can be written."""
        text = destinations.written_text(parameters.get("OUTPUT"))
        try:
            if text and text != QgsProcessing.TEMPORARY_OUTPUT:
                destinations.raster_path(text)
        except ParameterError as error:
            return False, texts.error_text(error)
        return super().checkParameterValues(parameters, context)
