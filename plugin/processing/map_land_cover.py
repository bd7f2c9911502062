"""Map land cover: the main job as a Processing algorithm, ``terrazzo:maplandcover``.

Layers and destinations are looked at in the main thread (``prepareAlgorithm``); the run itself
(``processAlgorithm``) uses plain values only and may be in any thread.
"""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..landcover.errors import TerrazzoError
from ..qgis_bridge import destinations, texts
from ..qgis_bridge.mapping_run import MappingRun
from ..qgis_bridge.styles import LayerStyler
from .mapping_parameters import MappingAlgorithm


class MapLandCover(MappingAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "INPUT": "image.tif",
        "OUTPUT": "landcover.tif",
        "CONFIDENCE": "confidence.tif",
    }

    def __init__(self) -> None:
        super().__init__()
        self._run: MappingRun | None = None
        self._problem = ""

    def name(self) -> str:
        """Identifier in scripts."""
        return "maplandcover"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Map land cover")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Gives each pixel of an image its land-cover class.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Gives each pixel of a very high resolution image its land-cover class, with a model that runs "
            "on this computer.\n\n"
            "The image must have a coordinate reference system. Images finer than the model knows are read "
            "reduced, coarser ones enlarged up to a limit and refused beyond it. Nodata, transparent pixels "
            "and everything outside the mask and the extent are nodata in all results.\n\n"
            "Online layers (WMS, WMTS, XYZ and others) need an extent or a mask. Tiles that do not arrive, although "
            "they are asked for again, are nodata and are counted.\n\n"
            "Results: a class raster (GeoTIFF with palette and class names), and on request the confidence "
            "of each pixel in percent, polygons, and a table with the area of each class on the ground."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds = QgsProcessing.SourceType
        names = texts.layer_names()
        self._add(
            QgsProcessingParameterRasterLayer("INPUT", self.tr("Image")),
            self.tr("A raster file or an online layer, with a coordinate reference system."),
        )
        self.add_model()
        self._add(
            QgsProcessingParameterBand("BANDS", self.tr("Bands"), None, "INPUT", True, True),
            self.tr("The bands that the model needs, in its order. Without a choice: red, green and blue."),
        )
        self._add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), None, True),
            self.tr("Only this part is mapped."),
        )
        self._add(
            QgsProcessingParameterFeatureSource("MASK", self.tr("Mask"), [kinds.TypeVectorPolygon], None, True),
            self.tr("Only pixels inside one of these polygons are mapped."),
        )
        self.add_options()
        whole = QgsProcessingParameterNumber.Type.Integer
        self._add(
            QgsProcessingParameterNumber("MAX_TILES", self.tr("Most tiles of an online layer"), whole, None, True, 1),
            self.tr("Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000."),
            advanced=True,
        )
        raster, vector = QgsProcessingParameterRasterDestination, QgsProcessingParameterVectorDestination
        self._add(raster("OUTPUT", names["OUTPUT"]), self.tr("GeoTIFF of class codes, with palette and names."))
        self._add(
            raster("CONFIDENCE", names["CONFIDENCE"], None, True, False),
            self.tr("GeoTIFF of how sure the model is of each pixel, in percent."),
        )
        self._add(
            raster("PROBABILITIES", names["PROBABILITIES"], None, True, False),
            self.tr("GeoTIFF with one band for each class, in percent."),
        )
        self._add(
            vector("POLYGONS", names["POLYGONS"], kinds.TypeVectorPolygon, None, True, False),
            self.tr("Segments of one class with area and mean confidence, without gaps or overlaps."),
        )
        self._add(
            QgsProcessingParameterFeatureSink("STATISTICS", names["STATISTICS"], kinds.TypeVector, None, True, False),
            self.tr("Table with pixels, area on the ground, share and number of segments of each class."),
        )
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", self.tr("Device that was used")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED_PIXELS", self.tr("Mapped pixels")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED_AREA_M2", self.tr("Mapped area (m²)")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED_GSD", self.tr("Pixel size of the map (m)")))
        self.addOutput(QgsProcessingOutputNumber("ASKED_TILES", self.tr("Tiles asked for (online layers)")))
        self.addOutput(QgsProcessingOutputNumber("MISSING_TILES", self.tr("Tiles that did not arrive")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Messages that say more than Processing's own, then those."""
        problem = self.check_model(parameters)
        if problem:
            return False, problem
        if isinstance(parameters.get("INPUT"), str) and not self.parameterAsRasterLayer(parameters, "INPUT", context):
            return False, self._unreadable(parameters)
        try:
            for name in ("OUTPUT", "CONFIDENCE", "PROBABILITIES"):
                text = destinations.written_text(parameters.get(name))
                if text and text != QgsProcessing.TEMPORARY_OUTPUT:
                    destinations.raster_path(text)
        except TerrazzoError as error:
            return False, texts.error_text(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run: from here nobody would see it."""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        if layer is None:
            self._problem = self._unreadable(parameters)
            return True
        try:
            given = parameters.get("BANDS") not in (None, "")
            bands = tuple(self.parameterAsInts(parameters, "BANDS", context)) if given else None
            self._run = MappingRun(layer, self.wishes(parameters, context, bands))
            mask = self.parameterAsSource(parameters, "MASK", context)
            if mask is not None:
                self._run.set_mask(mask, context.transformContext())
            elif parameters.get("MASK") not in (None, ""):
                self._problem = self.invalidSourceError(parameters, "MASK")
            if parameters.get("EXTENT") not in (None, ""):
                self._run.set_extent(self.parameterAsExtent(parameters, "EXTENT", context, self._run.reference.crs))
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def _unreadable(self, parameters: dict[str, Any]) -> str:
        value = parameters.get("INPUT")
        if not isinstance(value, str):
            return self.invalidRasterError(parameters, "INPUT")
        text = self.tr("{path} cannot be opened as a raster. Check that the file is there and is an image.")
        return text.format(path=value)

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Map, then hand over results. Every engine error becomes one sentence."""
        self.check_packages()
        try:
            if self._problem or self._run is None:
                raise QgsProcessingException(self._problem)
            return self._process(self._run, parameters, context, feedback)
        except TerrazzoError as error:
            message = texts.error_text(error)
        # QGIS keeps an exception for good, with this frame and all that the exception grew out of.
        self._run = None
        del parameters, context, feedback
        raise QgsProcessingException(message)

    def _process(
        self,
        run: MappingRun,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        table = destinations.check_table_destination(parameters.get("STATISTICS"))
        names = ["OUTPUT", *(n for n in ("CONFIDENCE", "PROBABILITIES", "POLYGONS") if parameters.get(n))]
        if table:
            names.append("STATISTICS")
        places = {name: self.parameterAsOutputLayer(parameters, name, context) for name in names}
        result = run.map({name: place for name, place in places.items() if place}, feedback)
        outputs: dict[str, Any] = {name: place for name, place in places.items() if place}
        for name, place in places.items():
            LayerStyler.attach(context, place, name, run.legend)
        if parameters.get("STATISTICS") and not table:
            sink, outputs["STATISTICS"] = self.parameterAsSink(
                parameters, "STATISTICS", context, destinations.statistics_fields()
            )
            if sink is not None:
                destinations.write_statistics_rows(sink, result.statistics)
            del sink
        outputs.update(
            DEVICE_USED=result.device,
            MAPPED_PIXELS=result.valid_pixels,
            MAPPED_AREA_M2=sum(row.area_m2 for row in result.statistics),
            MAPPED_GSD=(result.grid.gsd[0] * result.grid.gsd[1]) ** 0.5,
            ASKED_TILES=result.asked_tiles,
            MISSING_TILES=result.missing_tiles,
        )
        return outputs
