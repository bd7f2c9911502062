"""Sampling design: points on a map that tell how accurate it is, once somebody has said what is there,
``terrazzo:samplingdesign``."""

from __future__ import annotations

import re
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..assessment.design import ALLOCATIONS, DESIGNS, DesignWishes, Stratum
from ..landcover.errors import ParameterError, TerrazzoError
from ..qgis_bridge import models, quality, texts
from .algorithm import TerrazzoAlgorithm

SIZE = 400


class SamplingDesign(TerrazzoAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {"MAP": "landcover.tif", "SIZE": 100, "OUTPUT": "sample.gpkg"}

    decimals = 4

    def __init__(self) -> None:
        super().__init__()
        self._inputs: dict[str, Any] = {}
        self._area: quality.Area | None = None
        self._problem = ""

    def name(self) -> str:
        """Identifier in scripts."""
        return "samplingdesign"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Sampling design")

    def group(self) -> str:
        """Group in the toolbox."""
        return self.tr("Quality")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "quality"

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("accuracy,assessment,validation,random points,stratified,systematic,Olofsson,sample").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Draws points at which a map is to be checked, so that its accuracy can be estimated.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Draws points at random on a land-cover map. People then say what is at each point, without being told "
            "what the map says (panel, page Quality), and “Accuracy of a map” works out how good the map is and how "
            "large the classes really are.\n\n"
            "Stratified: each class of the map (or each value of another raster) gets points of its own. Allocation: "
            "in proportion to the areas; the same number for each; or by Neyman, more where the map is expected to be "
            "less accurate. Classes that get less than the smallest number are raised to it.\n\n"
            "With a standard error instead of a number of points, the number follows from it (Olofsson et al. 2014): "
            "0.01 gives an overall accuracy that is known to about ± 2 %.\n\n"
            "Every square metre of a stratum has the same chance, in any coordinate reference system. The same seed "
            "gives the same points. The result is a GeoPackage: its layer shows where the points are and nothing "
            "else; stratum and map class are kept in a separate table."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds, number = QgsProcessing.SourceType, QgsProcessingParameterNumber
        whole, real = QgsProcessingParameterNumber.Type.Integer, QgsProcessingParameterNumber.Type.Double
        enum, text = QgsProcessingParameterEnum, QgsProcessingParameterString
        self._add(
            QgsProcessingParameterRasterLayer("MAP", self.tr("Land-cover map")),
            self.tr("The map to be checked: a raster of class codes."),
        )
        self._add(
            enum("DESIGN", self.tr("Design"), list(DESIGNS), False, "stratified", False, True),
            self.tr("simple: anywhere at random. stratified: at random in each class. systematic: on a lattice."),
        )
        self._add(
            number("SIZE", self.tr("Number of points"), whole, None, True, 1),
            self.tr("Without a number and a standard error: {count}.").format(count=SIZE),
        )
        self._add(
            number(
                "STANDARD_ERROR", self.tr("Wished standard error of the overall accuracy"), real, None, True, 0, 0.5
            ),
            self.tr("Of the overall accuracy, as a share such as 0.01. The number of points follows from it."),
        )
        self._add(
            enum("ALLOCATION", self.tr("Allocation"), list(ALLOCATIONS), False, "proportional", False, True),
            self.tr("How the points of a stratified design are shared out."),
        )
        self._add(
            number("MINIMUM", self.tr("Points in each stratum at least"), whole, None, True, 0),
            self.tr("Without a number: 25, or fewer if there are not so many points."),
        )
        self._add(
            text("EXPECTED", self.tr("Expected user's accuracy"), None, False, True),
            self.tr(
                "For Neyman and for a wished standard error: code and accuracy of each stratum, such as “1: 0.7, 5: "
                "0.95”. One number alone stands for all others. Without: 0.8."
            ),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterRasterLayer("STRATA", self.tr("Strata"), None, True),
            self.tr("A raster whose values are the strata, if these are not the map's classes."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), None, True), self.tr("Only this part is sampled.")
        )
        self._add(
            QgsProcessingParameterFeatureSource("MASK", self.tr("Mask"), [kinds.TypeVectorPolygon], None, True),
            self.tr("Only inside these polygons."),
        )
        self._add(
            number("NODATA", self.tr("No-data value"), whole, None, True),
            self.tr("Value of the map that is no class. Without a choice what the file says, else 0."),
            advanced=True,
        )
        self._add(number("SEED", self.tr("Seed"), whole, 0, False, 0), self.tr("The same seed gives the same points."))
        self._add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Sample"), self.tr("Sample (*.gpkg)")),
            self.tr("A new GeoPackage with the points and the design."),
        )
        self.addOutput(QgsProcessingOutputNumber("POINTS", self.tr("Number of points")))

    def canExecute(self) -> tuple[bool, str]:
        """Whether what is needed is installed."""
        missing = [name for name in models.missing_packages() if name in ("numpy", "rasterio")]
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run: from here nobody would see it."""
        try:
            layer = self.parameterAsRasterLayer(parameters, "MAP", context)
            if layer is None:
                raise ParameterError(self.invalidRasterError(parameters, "MAP"))
            nodata = None
            if parameters.get("NODATA") not in (None, ""):
                nodata = self.parameterAsInt(parameters, "NODATA", context)
            self._inputs["map"] = quality.raster_input(layer, nodata)
            strata = self.parameterAsRasterLayer(parameters, "STRATA", context)
            if strata is None and parameters.get("STRATA") not in (None, ""):
                raise ParameterError(self.invalidRasterError(parameters, "STRATA"))
            self._inputs["strata"] = quality.raster_input(strata) if strata else None
            base = strata or layer  # the area is cut out of the raster that is sampled
            self._area = quality.Area(base.crs(), base.extent())
            if parameters.get("EXTENT") not in (None, ""):
                self._area.set_extent(self.parameterAsExtent(parameters, "EXTENT", context, base.crs()))
            mask = self.parameterAsSource(parameters, "MASK", context)
            if mask is not None:
                self._area.set_mask(mask, context.transformContext())
            elif parameters.get("MASK") not in (None, ""):
                raise ParameterError(self.invalidSourceError(parameters, "MASK"))
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Draw, and write. Every engine error becomes one sentence."""
        complete, message = self.canExecute()
        if not complete or self._problem or self._area is None:
            raise QgsProcessingException(self._problem or message)
        try:
            return self._draw(self._area, parameters, context, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None

    def _draw(
        self,
        area: quality.Area,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        feedback: QgsProcessingFeedback,
    ) -> dict[str, Any]:
        from ..assessment.sample_writer import POINTS_LAYER
        from ..assessment.sampling import STAGES, SampleJob, make_sample

        output = self.parameterAsFileOutput(parameters, "OUTPUT", context)
        if not output.lower().endswith(".gpkg"):
            raise ParameterError("A sample is a GeoPackage: {path} must end in .gpkg.", path=output)
        engine = quality.QualityFeedback(feedback, STAGES)
        wishes = self._wishes(parameters, context)
        job = SampleJob(self._inputs["map"], output, wishes, self._inputs["strata"], area.area(engine))
        points, strata = make_sample(job, engine)
        for line in self._table(strata):
            feedback.pushInfo(line)
        details = QgsProcessingContext.LayerDetails(self.tr("Sample points"), context.project(), "OUTPUT")
        if context.project() is not None:
            context.addLayerToLoadOnCompletion(f"{output}|layername={POINTS_LAYER}", details)
        return {"OUTPUT": output, "POINTS": len(points.rows)}

    def _wishes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> DesignWishes:
        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "")

        expected, default = read_expected(self.parameterAsString(parameters, "EXPECTED", context))
        error = self.parameterAsDouble(parameters, "STANDARD_ERROR", context) if given("STANDARD_ERROR") else None
        size = self.parameterAsInt(parameters, "SIZE", context) if given("SIZE") else None
        if size is not None and error is not None:
            raise ParameterError("Give the number of points or the standard error, not both.")
        return DesignWishes(
            kind=self.parameterAsEnumString(parameters, "DESIGN", context),
            size=SIZE if size is None and error is None else size,
            standard_error=error,
            allocation=self.parameterAsEnumString(parameters, "ALLOCATION", context),
            expected=expected,
            default_expected=default,
            minimum=self.parameterAsInt(parameters, "MINIMUM", context) if given("MINIMUM") else None,
            seed=self.parameterAsInt(parameters, "SEED", context),
        )

    def _table(self, strata: tuple[Stratum, ...]) -> list[str]:
        names = [texts.class_name(s.name) for s in strata]
        width = max([*map(len, names), 8])
        lines = ["", f"{self.tr('Stratum'):<{width}}  {'ha':>14}  {self.tr('Points'):>7}"]
        return lines + [f"{n:<{width}}  {s.area_m2 / 1e4:>14.2f}  {s.points:>7}" for n, s in zip(names, strata)]


def read_expected(text: str) -> tuple[tuple[tuple[int, float], ...], float]:
    """Expected accuracies from "1: 0.7, 5: 0.95, 0.8": those of codes, and the one for all others (0.8 unless given).

    ``ParameterError`` if it is something else.
    """
    pairs, default = [], 0.8
    for part in filter(None, (p.strip() for p in re.split(r"[,;\n]", text or ""))):
        match = re.fullmatch(r"(?:(\d+)\s*[:=]\s*)?([\d.]+)", part)
        try:
            if match is None:
                raise ValueError(part)
            value = float(match[2])
        except ValueError:
            raise ParameterError(
                "“{text}” is no expected accuracy. Write it like 1: 0.7, 5: 0.95.", text=part
            ) from None
        if match[1] is None:
            default = value
        else:
            pairs.append((int(match[1]), value))
    return tuple(pairs), default
