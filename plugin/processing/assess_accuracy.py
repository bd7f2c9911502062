"""Accuracy of a map: from a filled-in sample, from points, or from reference pixels, ``terrazzo:assessaccuracy``."""

from __future__ import annotations

import math
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..assessment.design import DESIGNS
from ..landcover.errors import ParameterError, TerrazzoError
from ..landcover.legend import LEGEND_FOLDER
from ..qgis_bridge import models, quality, texts
from ..qgis_bridge.assessment_run import AssessmentRun
from .algorithm import TerrazzoAlgorithm


class AssessAccuracy(TerrazzoAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "MAP": "landcover.tif",
        "REFERENCE_RASTER": "reference.tif",
        "REPORT": "accuracy.html",
    }

    def __init__(self) -> None:
        super().__init__()
        self._run = AssessmentRun()
        self._problem = ""

    def name(self) -> str:
        """Identifier in scripts."""
        return "assessaccuracy"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Accuracy of a map")

    def group(self) -> str:
        """Group in the toolbox."""
        return self.tr("Quality")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "quality"

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("accuracy,assessment,validation,confusion matrix,error matrix,area estimation,IoU,F1").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Works out how accurate a land-cover map is, and how large its classes really are.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Compares a land-cover map with a reference and writes a report: confusion matrix in counts and in shares "
            "of the area; overall, user's and producer's accuracy, F1 and IoU, and the area of each class, with 95 % "
            "intervals.\n\n"
            "The reference is one of these:\n"
            "- a sample of “Sampling design” that people have filled in (the map is known then);\n"
            "- a layer of points of your own with a field of classes; they must have been drawn at random or on a "
            "lattice, not chosen;\n"
            "- a layer of polygons with a field of classes, or a raster: all their pixels are compared. Intervals then "
            "hold only if the reference lies at places chosen at random.\n\n"
            "A field may hold codes or names of classes; empty ones and “unknown” are left out and counted.\n\n"
            "A reference in another legend is compared by crosswalks: choose the legend in which both are compared. "
            "Classes without a counterpart there are left out, and the report says what became of each class."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds, number = QgsProcessing.SourceType, QgsProcessingParameterNumber
        whole, text = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterString
        places = [kinds.TypeVectorPoint, kinds.TypeVectorPolygon]
        sample = QgsProcessingParameterFile("SAMPLE", self.tr("Sample"), optional=True)
        sample.setFileFilter(self.tr("Sample (*.gpkg)"))
        self._add(sample, self.tr("A sample of “Sampling design”, filled in on the panel's page Quality."))
        self._add(
            QgsProcessingParameterRasterLayer("MAP", self.tr("Land-cover map"), None, True),
            self.tr("The map to be assessed. A sample knows its map."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(
                "REFERENCE", self.tr("Reference points or polygons"), places, None, True
            ),
            self.tr("What is really there, as somebody saw it. The classes are in the next field."),
        )
        self._add(
            QgsProcessingParameterField("FIELD", self.tr("Field of classes"), None, "REFERENCE", optional=True),
            self.tr("Codes or names of the classes."),
        )
        self._add(
            QgsProcessingParameterEnum(
                "POINT_DESIGN", self.tr("How the points were drawn"), list(DESIGNS), False, "simple", True, True
            ),
            self.tr("simple: anywhere at random. stratified: at random in each stratum. systematic: on a lattice."),
        )
        self._add(
            QgsProcessingParameterRasterLayer("STRATA", self.tr("Strata of the points"), None, True),
            self.tr("A raster whose values are the strata, if these are not the map's classes."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterRasterLayer("REFERENCE_RASTER", self.tr("Reference raster"), None, True),
            self.tr("A raster of the same class codes."),
        )
        self._add_legends()
        self._add(
            QgsProcessingParameterFeatureSource("MASK", self.tr("Mask"), [kinds.TypeVectorPolygon], None, True),
            self.tr("Only inside these polygons."),
            advanced=True,
        )
        self._add(
            number("NODATA", self.tr("No-data value"), whole, None, True),
            self.tr("Value of the map that is no class. Without a choice what the file says, else 0."),
            advanced=True,
        )
        self._add(
            text("DECIDER", self.tr("Interpreter who decides"), None, False, True),
            self.tr("Whose answer counts where the interpreters of a sample differ."),
            advanced=True,
        )
        self._add(
            text("INTERPRETER", self.tr("Only this interpreter"), None, False, True),
            self.tr("Look at the answers of one person alone."),
            advanced=True,
        )
        self._add(
            number("SEED", self.tr("Seed"), whole, 0, False, 0),
            self.tr("Of the bootstrap that gives the intervals for a reference of pixels."),
            advanced=True,
        )
        html, csv, json = self.tr("HTML (*.html)"), self.tr("CSV (*.csv)"), self.tr("JSON (*.json)")
        self._add(
            QgsProcessingParameterFileDestination("REPORT", self.tr("Report"), html, None, True),
            self.tr("One file with tables and charts, to read and print."),
        )
        self._add(
            QgsProcessingParameterFileDestination("CSV", self.tr("Table of figures"), csv, None, True, False),
            self.tr("All figures, one a line, for a spreadsheet."),
        )
        self._add(
            QgsProcessingParameterFileDestination("JSON", self.tr("Figures as JSON"), json, None, True, False),
            self.tr("All figures, for a program."),
        )
        self.addOutput(QgsProcessingOutputNumber("OVERALL_ACCURACY", self.tr("Overall accuracy (share)")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_LOW", self.tr("Lower end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("OVERALL_HIGH", self.tr("Upper end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_IOU", self.tr("Mean IoU (share)")))
        self.addOutput(QgsProcessingOutputNumber("LABELLED", self.tr("Points or pixels compared")))

    def _add_legends(self) -> None:
        legends, enum = sorted(path.stem for path in LEGEND_FOLDER.glob("*.json")), QgsProcessingParameterEnum
        self._add(
            enum("COMPARE", self.tr("Compare in the legend"), legends, False, None, True, True),
            self.tr("Map and reference are brought into it by crosswalks. Without a choice: as they are."),
        )
        self._add(
            enum("MAP_LEGEND", self.tr("Legend of the map"), ["auto", *legends], False, "auto", True, True),
            self.tr("auto: what a map made by Terrazzo says of itself, else OpenEarthMap."),
            advanced=True,
        )
        self._add(
            enum("REFERENCE_LEGEND", self.tr("Legend of the reference"), ["auto", *legends], False, "auto", True, True),
            self.tr("auto: what a raster made by Terrazzo says of itself, else the legend that is compared in."),
            advanced=True,
        )
        crosswalk = QgsProcessingParameterFile("CROSSWALK", self.tr("Crosswalk of your own"), optional=True)
        crosswalk.setFileFilter(self.tr("Crosswalk (*.json)"))
        self._add(crosswalk, self.tr("Which class becomes which, if the bundled crosswalks do not fit."), True)

    def canExecute(self) -> tuple[bool, str]:
        """Whether what is needed is installed."""
        missing = [name for name in models.missing_packages() if name == "rasterio"]
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Exactly one reference, and a map unless it is a sample."""
        given = [n for n in ("SAMPLE", "REFERENCE", "REFERENCE_RASTER") if parameters.get(n) not in (None, "")]
        if len(given) != 1:
            return False, self.tr("Choose one reference: a sample, a layer of points or polygons, or a raster.")
        if given[0] == "SAMPLE" and parameters.get("MASK") not in (None, ""):
            return False, self.tr("A sample is assessed as a whole, so it takes no mask.")
        if given[0] != "SAMPLE" and parameters.get("MAP") in (None, ""):
            return False, self.tr("Choose the land-cover map that is to be assessed.")
        if given[0] == "REFERENCE" and parameters.get("FIELD") in (None, ""):
            return False, self.tr("Choose the field that holds the reference classes.")
        if parameters.get("CROSSWALK") not in (None, "") and parameters.get("COMPARE") in (None, ""):
            return False, self.tr("Choose the legend in which map and reference are compared.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run: from here nobody would see it."""
        try:
            self._prepare(parameters, context)
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def _prepare(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        run = self._run
        run.sample = self.parameterAsFile(parameters, "SAMPLE", context)
        run.seed = self.parameterAsInt(parameters, "SEED", context)
        run.decider = self.parameterAsString(parameters, "DECIDER", context).strip()
        run.only = self.parameterAsString(parameters, "INTERPRETER", context).strip()
        run.design = self.parameterAsEnumString(parameters, "POINT_DESIGN", context) or "simple"
        run.compare = self.parameterAsEnumString(parameters, "COMPARE", context)
        run.map_legend = self.parameterAsEnumString(parameters, "MAP_LEGEND", context)
        run.reference_legend = self.parameterAsEnumString(parameters, "REFERENCE_LEGEND", context)
        run.crosswalk = self.parameterAsFile(parameters, "CROSSWALK", context)
        layer = self._raster(parameters, "MAP", context)
        if layer is not None:
            given = parameters.get("NODATA") not in (None, "")
            run.set_map(layer, self.parameterAsInt(parameters, "NODATA", context) if given else None)
        strata = self._raster(parameters, "STRATA", context)
        if strata is not None:
            run.strata = quality.raster_input(strata)
        raster = self._raster(parameters, "REFERENCE_RASTER", context)
        if raster is not None:
            run.reference = quality.raster_input(raster)
            run.reference_name = raster.name()
        if parameters.get("REFERENCE") not in (None, ""):
            source = self.parameterAsSource(parameters, "REFERENCE", context)
            if source is None:
                raise ParameterError(self.invalidSourceError(parameters, "REFERENCE"))
            field = self.parameterAsFields(parameters, "FIELD", context)
            if not field or source.fields().indexFromName(field[0]) < 0:
                raise ParameterError("Choose the field that holds the reference classes.")
            run.set_places(source, field[0], context.transformContext())
        mask = self.parameterAsSource(parameters, "MASK", context)
        if mask is not None:
            run.set_mask(mask, context.transformContext())

    def _raster(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext):  # type: ignore[no-untyped-def]
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None and parameters.get(name) not in (None, ""):
            raise ParameterError(self.invalidRasterError(parameters, name))
        return layer

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, and write the report. Every engine error becomes one sentence."""
        acceptable, message = self.canExecute()
        if self._problem or not acceptable:
            raise QgsProcessingException(self._problem or message)
        wanted = {n: self.parameterAsFileOutput(parameters, n, context) for n in ("REPORT", "CSV", "JSON")}
        try:
            result = self._run.run(wanted["REPORT"], wanted["CSV"], wanted["JSON"], feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None
        overall = result.overall
        return {
            **{name: path for name, path in wanted.items() if path},
            "OVERALL_ACCURACY": overall.value,
            "OVERALL_LOW": None if math.isnan(overall.low) else overall.low,  # JSON has no nan
            "OVERALL_HIGH": None if math.isnan(overall.high) else overall.high,
            "MEAN_IOU": result.mean_iou,
            "LABELLED": result.labelled,
        }
