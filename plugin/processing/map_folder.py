"""Map a folder: one model over many images, ``terrazzo:mapfolder``."""

from __future__ import annotations

import re
from collections import Counter
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterString,
)

from ..landcover.errors import TerrazzoError
from ..landcover.many import AREAS, FAILED, MAPPED, OUTSIDE, SKIPPED, SUMMARY, Outcome
from ..qgis_bridge import texts
from ..qgis_bridge.folder_run import FolderRun, FolderWishes
from .mapping_parameters import MappingAlgorithm

KINDS = ("CONFIDENCE", "PROBABILITIES", "POLYGONS", "STATISTICS")
PATTERN = "*.tif;*.tiff;*.jp2;*.vrt;*.img"


class MapFolder(MappingAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {"FOLDER": "images", "OUTPUT_FOLDER": "maps"}

    def __init__(self) -> None:
        super().__init__()
        self._run: FolderRun | None = None
        self._problem = ""
        self._target = Path()

    def name(self) -> str:
        """Identifier in scripts."""
        return "mapfolder"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Map land cover of many images")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Maps all images of a folder, or several layers, with one model.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Maps all images of a folder, or several layers, with one model that is loaded once.\n\n"
            "The maps get the names of their images and lie in the output folder, with a table of the areas of the "
            "classes in each image. An image that cannot be mapped does not stop the others: it is reported at the end "
            "and in the table.\n\n"
            "Started again with the same parameters, the algorithm goes on where it was stopped, leaves alone what is "
            "finished, and tries again what failed."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds, boolean = QgsProcessing.SourceType, QgsProcessingParameterBoolean
        folder = QgsProcessingParameterFile.Behavior.Folder
        self._add(
            QgsProcessingParameterFile("FOLDER", self.tr("Folder with images"), folder, "", None, True),
            self.tr("All images in it whose names fit are mapped."),
        )
        self._add(
            QgsProcessingParameterString("PATTERN", self.tr("Names of the images"), PATTERN, False, True),
            self.tr("Patterns of file names, separated by semicolons. * stands for anything."),
        )
        self._add(
            boolean("RECURSIVE", self.tr("Also in folders inside it"), False, True),
            self.tr("Images of the same name are told apart by their folders."),
        )
        self._add(
            QgsProcessingParameterMultipleLayers("LAYERS", self.tr("Layers"), kinds.TypeRaster, None, True),
            self.tr("Instead of a folder, or together with one."),
        )
        self.add_model()
        self._add(
            QgsProcessingParameterString("BANDS", self.tr("Bands"), None, False, True),
            self.tr(
                "Numbers of the bands that the model needs, in its order, separated by commas. The same in all images. "
                "Without a choice: red, green and blue."
            ),
        )
        self._add(
            QgsProcessingParameterFeatureSource("MASK", self.tr("Mask"), [kinds.TypeVectorPolygon], None, True),
            self.tr("Only pixels inside one of these polygons are mapped."),
        )
        names = texts.layer_names()
        self._add(
            QgsProcessingParameterEnum(
                "RESULTS", self.tr("Other results"), [names[kind] for kind in KINDS], True, None, True
            ),
            self.tr("What is written for each image besides its map."),
        )
        self.add_options()
        self._add(
            boolean("MERGE", self.tr("One view of all maps"), True, True),
            self.tr("A virtual raster (VRT) that shows all maps of the same coordinate reference system as one layer."),
        )
        self._add(
            QgsProcessingParameterFolderDestination("OUTPUT_FOLDER", self.tr("Folder for results")),
            self.tr("It is made if it is not there. Images are not looked for in it."),
        )
        self.addOutput(QgsProcessingOutputFile("AREAS", self.tr("Table of areas")))
        self.addOutput(QgsProcessingOutputFile("SUMMARY", self.tr("Summary")))
        self.addOutput(QgsProcessingOutputRasterLayer("MERGED", self.tr("View of all maps")))
        self.addOutput(QgsProcessingOutputNumber("MAPPED", self.tr("Images mapped")))
        self.addOutput(QgsProcessingOutputNumber("SKIPPED", self.tr("Images finished before")))
        self.addOutput(QgsProcessingOutputNumber("OUTSIDE", self.tr("Images outside the mask")))
        self.addOutput(QgsProcessingOutputNumber("FAILED", self.tr("Images that could not be mapped")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """Messages that say more than Processing's own, then those."""
        problem = self.check_model(parameters)
        if not problem and not parameters.get("FOLDER") and not parameters.get("LAYERS"):
            problem = self.tr("Choose a folder with images, or layers.")
        if not problem and self._bands(parameters, context) == ():
            problem = self.tr("Bands are numbers separated by commas, such as 1,2,3.")
        return (False, problem) if problem else super().checkParameterValues(parameters, context)

    def _bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[int, ...] | None:
        """The bands; None without a choice, () for something else than numbers."""
        text = self.parameterAsString(parameters, "BANDS", context).strip()
        if not text:
            return None
        parts = [part for part in re.split(r"[\s,;]+", text.strip("[]() ")) if part]
        return tuple(map(int, parts)) if all(part.isdecimal() for part in parts) else ()

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run: from here nobody would see it."""
        folder = self.parameterAsFile(parameters, "FOLDER", context)
        self._target = Path(self.parameterAsFileOutput(parameters, "OUTPUT_FOLDER", context))
        pattern = self.parameterAsString(parameters, "PATTERN", context) or PATTERN
        chosen = self.parameterAsEnums(parameters, "RESULTS", context) if parameters.get("RESULTS") else []
        try:
            self._run = FolderRun(
                self.parameterAsLayerList(parameters, "LAYERS", context),
                self.wishes(parameters, context, self._bands(parameters, context)),
                FolderWishes(
                    target=self._target,
                    kinds=tuple(KINDS[number] for number in chosen),
                    folder=Path(folder) if folder else None,
                    patterns=tuple(part.strip() for part in pattern.split(";") if part.strip()),
                    recursive=self.parameterAsBoolean(parameters, "RECURSIVE", context),
                ),
            )
            mask = self.parameterAsSource(parameters, "MASK", context)
            if mask is not None:
                self._run.set_mask(mask, context.transformContext())
            elif parameters.get("MASK") not in (None, ""):
                self._problem = self.invalidSourceError(parameters, "MASK")
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Map all images, then tell what became of them. Fails only if none of them has a map."""
        self.check_packages()
        try:
            if self._problem or self._run is None:
                raise QgsProcessingException(self._problem)
            outcomes = self._run.map(feedback)
            merged = None
            if self.parameterAsBoolean(parameters, "MERGE", context):
                merged = self._run.merge(outcomes, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None
        self._report(outcomes, feedback)
        counts = Counter(outcome.status for outcome in outcomes)
        return {
            "OUTPUT_FOLDER": str(self._target),
            "AREAS": str(self._target / AREAS),
            "SUMMARY": str(self._target / SUMMARY),
            "MERGED": str(merged) if merged else None,
            "MAPPED": counts[MAPPED],
            "SKIPPED": counts[SKIPPED],
            "OUTSIDE": counts[OUTSIDE],
            "FAILED": counts[FAILED],
        }

    def _report(self, outcomes: list[Outcome], feedback: QgsProcessingFeedback) -> None:
        """What became of the images; ``QgsProcessingException`` if none of them was mapped."""
        failed = [outcome for outcome in outcomes if outcome.status == FAILED]
        text = self.tr("{done} of {all} images have a map.")
        done = sum(outcome.status in (MAPPED, SKIPPED) for outcome in outcomes)
        feedback.pushInfo(text.format(done=done, all=len(outcomes)))
        for outcome in failed:
            feedback.pushWarning(f"{outcome.name}: {outcome.message}")
        if len(failed) == len(outcomes):
            text = self.tr("No image could be mapped. {name}: {why}")
            raise QgsProcessingException(text.format(name=failed[0].name, why=failed[0].message))
