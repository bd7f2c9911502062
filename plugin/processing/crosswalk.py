"""Crosswalk: a land-cover map brought from one legend into another, ``terrazzo:crosswalk``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterRasterDestination,
    QgsProcessingParameterRasterLayer,
)

from ..landcover.errors import TerrazzoError
from ..landcover.legend import LEGEND_FOLDER, load_legend
from ..qgis_bridge import destinations, texts
from ..qgis_bridge.dataset_run import DatasetFeedback, legend_from, raster_file
from ..qgis_bridge.layers import RasterReference
from ..qgis_bridge.styles import LayerStyler
from .dataset_algorithm import DatasetAlgorithm


class CrosswalkMap(DatasetAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "INPUT": "landcover.tif",
        "FROM": "openearthmap",
        "TO": "worldcover",
        "OUTPUT": "worldcover.tif",
    }

    def __init__(self) -> None:
        super().__init__()
        self._map: RasterReference | None = None

    def name(self) -> str:
        """Identifier in scripts."""
        return "crosswalk"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Crosswalk to another legend")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("legend,reclassify,WorldCover,LoveDA,DeepGlobe,Chesapeake,BigEarthNet,classes").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Brings a land-cover map from one legend into another, with the reason for each class.")

    def about(self) -> str:
        """What it does."""
        return self.tr(
            "Brings a class raster from one legend into another, so that it can be compared with another map or used "
            "with other data. The log says for each class what becomes of it and why.\n\n"
            "Classes of which that cannot be said become nodata: built-up land may be buildings, roads or yards. The "
            "result has the palette and the class names of the new legend."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        legends, enum = sorted(path.stem for path in LEGEND_FOLDER.glob("*.json")), QgsProcessingParameterEnum
        self._add(
            QgsProcessingParameterRasterLayer("INPUT", self.tr("Land-cover map")),
            self.tr("A raster of class codes."),
        )
        self._add(
            enum("FROM", self.tr("Its legend"), ["auto", *legends], False, "auto", False, True),
            self.tr("auto: what a map made by Terrazzo says of itself, else OpenEarthMap."),
        )
        self._add(
            enum("TO", self.tr("The other legend"), legends, False, "worldcover", False, True),
            self.tr("The legend that the map is brought into."),
        )
        own = QgsProcessingParameterFile("CROSSWALK", self.tr("Crosswalk of your own"), optional=True)
        own.setFileFilter(self.tr("Crosswalk (*.json)"))
        self._add(own, self.tr("A JSON file in the form of the bundled ones."), advanced=True)
        self._add(
            QgsProcessingParameterRasterDestination("OUTPUT", self.tr("Map in the other legend")),
            self.tr("A GeoTIFF."),
        )
        self.addOutput(QgsProcessingOutputNumber("KEPT", self.tr("Pixels with a class")))
        self.addOutput(QgsProcessingOutputNumber("LOST", self.tr("Pixels that have no class any more")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """The ending of the output."""
        text = destinations.written_text(parameters.get("OUTPUT"))
        try:
            if text and text != QgsProcessing.TEMPORARY_OUTPUT:
                destinations.raster_path(text)
        except TerrazzoError as error:
            return False, texts.error_text(error)
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Look at the layer. What is wrong is said in the run."""
        layer = self.parameterAsRasterLayer(parameters, "INPUT", context)
        try:
            if layer is None:
                self._problem = self.invalidRasterError(parameters, "INPUT")
            else:
                self._map = raster_file(layer)
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the map."""
        from ..datasets.crosswalk_map import crosswalk_raster
        from ..landcover.crosswalk import find_crosswalk, load_crosswalk_file

        output = self.parameterAsOutputLayer(parameters, "OUTPUT", context)
        destinations.check_distinct(self._map.path, [output])
        legend = legend_from(self.parameterAsEnumString(parameters, "FROM", context), "", self._map)
        target = load_legend(self.parameterAsEnumString(parameters, "TO", context))
        own = self.parameterAsFile(parameters, "CROSSWALK", context)
        crosswalk = load_crosswalk_file(own) if own else find_crosswalk(legend, target)
        crosswalk.check(legend, target)
        for step in crosswalk.steps:
            if step.code in legend.codes:
                becomes = texts.class_name(target.by_code(step.to).name) if step.to else self.tr("no data")
                start = texts.class_name(legend.by_code(step.code).name)
                feedback.pushInfo(f"{start} → {becomes}: {step.reason}")
        engine = DatasetFeedback(feedback, (("crosswalk", 1.0),))
        result = crosswalk_raster(
            self._map.path, destinations.raster_path(output) or Path(output), crosswalk, legend, target, engine
        )
        if result.unknown:
            codes = ", ".join(map(str, result.unknown))
            text = self.tr("Codes that the legend {legend} does not have became no data: {codes}.")
            feedback.pushWarning(text.format(legend=legend.id, codes=codes))
        LayerStyler.attach(context, output, "OUTPUT", target)
        return {"OUTPUT": output, "KEPT": result.kept, "LOST": result.lost}
