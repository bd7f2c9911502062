"""Map land cover: the main job as a Processing algorithm, ``terrazzo:maplandcover``.

Layers and destinations are looked at in the main thread (``prepareAlgorithm``); the run itself
(``processAlgorithm``) uses plain values only and may be in any thread.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterBand,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterVectorDestination,
)

from ..landcover.errors import TerrazzoError
from ..landcover.job import TTA_CHOICES
from ..landcover.package import DEFAULT_MODEL
from ..qgis_bridge import destinations, models, texts
from ..qgis_bridge.mapping_run import MappingRun, Wishes
from ..qgis_bridge.styles import LayerStyler
from .algorithm import TerrazzoAlgorithm

DEVICES = ("auto", "cpu", "cuda", "tensorrt", "directml", "coreml", "openvino", "rocm", "mps")


class MapLandCover(TerrazzoAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    decimals = 2

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

    def group(self) -> str:
        """Group in the toolbox."""
        return self.tr("Land cover")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "landcover"

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        words = self.tr(
            "land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone"
        )
        return words.split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Gives each pixel of an image its land-cover class.")

    def shortHelpString(self) -> str:
        """Help beside the dialog."""
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
        number = QgsProcessingParameterNumber.Type
        names = texts.layer_names()
        enum, numeric = QgsProcessingParameterEnum, QgsProcessingParameterNumber
        installed = [package.card.name for package in models.models()[0]] or [DEFAULT_MODEL]
        self._add(QgsProcessingParameterRasterLayer("INPUT", self.tr("Image")))
        self._add(
            enum("MODEL", self.tr("Model"), installed, False, installed[0], False, True),
            self.tr("The model that tells the classes apart."),
        )
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
        self._add(
            numeric("MIN_AREA", self.tr("Smallest segment (m²)"), number.Double, 0.0, False, 0.0),
            self.tr("Smaller segments are merged into their neighbour. 0: all are kept."),
        )
        self._add(
            numeric("GSD", self.tr("Pixel size to map at (m)"), number.Double, None, True, 0.0),
            self.tr("Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows."),
        )
        self._add(
            numeric("NODATA", self.tr("No-data value"), number.Double, None, True),
            self.tr("Pixels with this value in all bands are no data, beside those that the image declares."),
            advanced=True,
        )
        self._add(
            enum("TTA", self.tr("Averaging over flipped images"), list(TTA_CHOICES), False, "none", False, True),
            self.tr("flips: four passes over mirrored images, averaged. A little better, four times the time."),
        )
        self._add(
            numeric("OVERLAP", self.tr("Overlap of tiles (pixels)"), number.Integer, None, True, 0),
            self.tr("Without a choice: what the model's card says."),
            advanced=True,
        )
        self._add(
            enum("DEVICE", self.tr("Device"), list(DEVICES), False, "auto", False, True),
            self.tr(
                "Where the model runs. auto: the first device that is there, gives the same result as the CPU and is "
                "faster; else the CPU."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean("FORCE", self.tr("Map although the pixel size does not fit"), False, True),
            self.tr("Maps images that the model would refuse for their pixel size. The result may be poor."),
            advanced=True,
        )
        self._add(
            numeric("SIMPLIFY", self.tr("Simplify polygons by (m)"), number.Double, 0.0, True, 0.0),
            self.tr(
                "Borders keep within this distance of the pixels' edges, and neighbours keep sharing them. 0: off."
            ),
            advanced=True,
        )
        self._add(
            numeric("MAX_TILES", self.tr("Most tiles of an online layer"), number.Integer, None, True, 1),
            self.tr("Areas that take more are refused: services do not like to be emptied. Without a choice: 20,000."),
            advanced=True,
        )
        raster, vector = QgsProcessingParameterRasterDestination, QgsProcessingParameterVectorDestination
        self.addParameter(raster("OUTPUT", names["OUTPUT"]))
        self.addParameter(raster("CONFIDENCE", names["CONFIDENCE"], None, True, False))
        self.addParameter(raster("PROBABILITIES", names["PROBABILITIES"], None, True, False))
        self.addParameter(vector("POLYGONS", names["POLYGONS"], kinds.TypeVectorPolygon, None, True, False))
        self.addParameter(
            QgsProcessingParameterFeatureSink("STATISTICS", names["STATISTICS"], kinds.TypeVector, None, True, False)
        )
        self.addOutput(QgsProcessingOutputString("DEVICE_USED", self.tr("Device that was used")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED_PIXELS", self.tr("Mapped pixels")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED_AREA_M2", self.tr("Mapped area (m²)")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED_GSD", self.tr("Pixel size of the map (m)")))
        self.addOutput(QgsProcessingOutputNumber("ASKED_TILES", self.tr("Tiles asked for (online layers)")))
        self.addOutput(QgsProcessingOutputNumber("MISSING_TILES", self.tr("Tiles that did not arrive")))

    def canExecute(self) -> tuple[bool, str]:
        """Whether what mapping needs is installed."""
        missing = models.missing_packages()
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Messages that say more than Processing's own, then those."""
        model = parameters.get("MODEL")
        known = self.parameterDefinition("MODEL").options()
        if isinstance(model, str) and model not in known:
            message = self.tr("There is no model “{model}”. Installed models: {known}.")
            return False, message.format(model=model, known=", ".join(known))
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
            self._run = MappingRun(layer, self._wishes(parameters, context))
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

    def _wishes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Wishes:
        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "")

        return Wishes(
            model=self.parameterAsEnumString(parameters, "MODEL", context),
            bands=tuple(self.parameterAsInts(parameters, "BANDS", context)) if given("BANDS") else None,
            nodata=self.parameterAsDouble(parameters, "NODATA", context) if given("NODATA") else None,
            gsd=self.parameterAsDouble(parameters, "GSD", context) if given("GSD") else None,
            overlap=self.parameterAsInt(parameters, "OVERLAP", context) if given("OVERLAP") else None,
            tta=self.parameterAsEnumString(parameters, "TTA", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            min_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
            simplify=self.parameterAsDouble(parameters, "SIMPLIFY", context),
            force=self.parameterAsBoolean(parameters, "FORCE", context),
            max_tiles=self.parameterAsInt(parameters, "MAX_TILES", context) if given("MAX_TILES") else None,
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Map, then hand over results. Every engine error becomes one sentence."""
        complete, message = self.canExecute()  # dialogs ask before, scripts and qgis_process do not
        if not complete:
            raise QgsProcessingException(message)
        try:
            if self._problem or self._run is None:
                raise QgsProcessingException(self._problem)
            return self._process(self._run, parameters, context, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None

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
