"""Agreement report: how far annotators (and a model) label alike, and how far a session is,
``terrazzo:agreementreport``."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterFile,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..landcover.errors import ParameterError, TerrazzoError
from ..qgis_bridge import models, quality, texts
from ..qgis_bridge.agreement_run import AgreementRun
from .algorithm import TerrazzoAlgorithm


class ReportAgreement(TerrazzoAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "FIRST": "labels-anna.tif",
        "SECOND": "labels-ben.tif",
        "REPORT": "agreement.html",
    }

    def __init__(self) -> None:
        super().__init__()
        self._run = AgreementRun()
        self._problem = ""

    def name(self) -> str:
        """Identifier in scripts."""
        return "agreementreport"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Agreement and session report")

    def group(self) -> str:
        """Group in the toolbox."""
        return self.tr("Quality")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "quality"

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("agreement,annotators,annotation session,double labelling,IoU,kappa,disagreement").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Tells how far people label alike, how a model compares with them, and how far a session is.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Of an annotation session: its progress, people, open issues and review steps; how far the two annotators "
            "of the tiles labelled twice agree; and the same figures for the prediction against each of them.\n\n"
            "Of two label rasters: the same figures, square tiles of 512 pixels standing for places.\n\n"
            "Figures: equal pixels of those that both labelled, IoU of each class (the same whoever comes first), "
            "confusion matrix, 95 % intervals by a bootstrap over tiles. On request a map of where they differ: 1 "
            "equal, 2 different, 3 only the first, 4 only the second has a class."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        raster, text = QgsProcessingParameterRasterLayer, QgsProcessingParameterString
        session = QgsProcessingParameterFile("SESSION", self.tr("Annotation session"), optional=True)
        session.setFileFilter(self.tr("Annotation session (*.gpkg)"))
        self._add(session, self.tr("The session's file. It is only read."))
        self._add(raster("FIRST", self.tr("First labels"), None, True), self.tr("A raster of class codes."))
        self._add(raster("SECOND", self.tr("Second labels"), None, True), self.tr("A raster of the same class codes."))
        self._add(
            raster("PREDICTION", self.tr("Prediction"), None, True),
            self.tr("A model's map: it is compared with both."),
        )
        self._add(
            text("FIRST_NAME", self.tr("Name of the first"), None, False, True),
            self.tr("How the report calls whoever made the first labels."),
        )
        self._add(
            text("SECOND_NAME", self.tr("Name of the second"), None, False, True),
            self.tr("How the report calls whoever made the second labels."),
        )
        self._add(
            QgsProcessingParameterBoolean("KAPPA", self.tr("Cohen's kappa, too"), False, True),
            self.tr("For comparison with older work. It depends on how common the classes are."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterNumber(
                "SEED", self.tr("Seed"), QgsProcessingParameterNumber.Type.Integer, 0, False, 0
            ),
            self.tr("Of the bootstrap that gives the intervals."),
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
        self._add(
            QgsProcessingParameterRasterDestination("DISAGREEMENT", self.tr("Disagreement map"), None, True, False),
            self.tr("GeoTIFF: 1 equal, 2 different, 3 only the first, 4 only the second has a class."),
        )
        self.addOutput(QgsProcessingOutputNumber("EQUAL", self.tr("Equal pixels (share)")))
        self.addOutput(QgsProcessingOutputNumber("EQUAL_LOW", self.tr("Lower end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("EQUAL_HIGH", self.tr("Upper end of its 95 % interval")))
        self.addOutput(QgsProcessingOutputNumber("MEAN_IOU", self.tr("Mean IoU (share)")))
        self.addOutput(QgsProcessingOutputNumber("TILES", self.tr("Tiles compared")))

    def canExecute(self) -> tuple[bool, str]:
        """Whether what is needed is installed."""
        missing = [name for name in models.missing_packages() if name == "rasterio"]
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """A session, or two rasters."""
        given = {n for n in ("SESSION", "FIRST", "SECOND") if parameters.get(n) not in (None, "")}
        if given not in ({"SESSION"}, {"FIRST", "SECOND"}):
            return False, self.tr("Choose an annotation session, or two label rasters.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run: from here nobody would see it."""
        run = self._run
        run.session = self.parameterAsFile(parameters, "SESSION", context)
        run.with_kappa = self.parameterAsBoolean(parameters, "KAPPA", context)
        run.seed = self.parameterAsInt(parameters, "SEED", context)
        try:
            for name in ("FIRST", "SECOND", "PREDICTION"):
                layer = self.parameterAsRasterLayer(parameters, name, context)
                if layer is None and parameters.get(name) not in (None, ""):
                    raise ParameterError(self.invalidRasterError(parameters, name))
                if layer is not None:
                    run.rasters[name] = quality.raster_input(layer)
                    given = self.parameterAsString(parameters, name + "_NAME", context).strip()
                    run.names[name] = given if given and name != "PREDICTION" else layer.name()
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Compare, and write the report. Every engine error becomes one sentence."""
        acceptable, message = self.canExecute()
        if self._problem or not acceptable:
            raise QgsProcessingException(self._problem or message)
        wanted = {n: self.parameterAsFileOutput(parameters, n, context) for n in ("REPORT", "CSV", "JSON")}
        if parameters.get("DISAGREEMENT"):
            wanted["DISAGREEMENT"] = self.parameterAsOutputLayer(parameters, "DISAGREEMENT", context)
        wanted = {name: path for name, path in wanted.items() if path}
        try:
            pairs = self._run.run(wanted, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None
        results: dict[str, Any] = dict(wanted)
        if pairs:
            first = pairs[0]
            results.update(
                EQUAL=first.equal.value,
                EQUAL_LOW=first.equal.low,
                EQUAL_HIGH=first.equal.high,
                MEAN_IOU=first.mean_iou.value,
            )
        results["TILES"] = len(pairs[0].tiles) if pairs else 0
        return results
