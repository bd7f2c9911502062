"""Import a model: somebody's model file becomes one of the installed models, ``terrazzo:importmodel``.

What the file tells need not be given; what is given counts more than what the file tells.
"""

from __future__ import annotations

import re
from dataclasses import replace
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputString,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..landcover.errors import ParameterError, TerrazzoError
from ..landcover.legend import LEGEND_FOLDER
from ..landcover.model_settings import OUTPUTS, OWN_LEGEND, SCALINGS, ModelProposal, ModelSettings
from ..qgis_bridge import models, texts
from .algorithm import TerrazzoAlgorithm

FROM_FILE = "file"  # the choice in lists that takes what the file says


class ImportModel(TerrazzoAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "FILE": "model.onnx",
        "NAME": "my-model",
        "LEGEND": "openearthmap",
        "BANDS": "red, green, blue",
        "GSD_MIN": 0.25,
        "GSD_MAX": 0.5,
        "SCALING": "0-255",
    }

    decimals = 4

    def name(self) -> str:
        """Identifier in scripts."""
        return "importmodel"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Import a model")

    def group(self) -> str:
        """Group in the toolbox."""
        return self.tr("Models")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "models"

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("ONNX,torch,Deepness,neural network,deep learning,install").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Installs a model file of your own, so that it can be chosen for mapping.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Installs a model for semantic segmentation from an ONNX file (or a TorchScript or torch.export file, if "
            "the Python package torch is installed).\n\n"
            "The file is looked at and tried out first. What it tells need not be given: shapes always, and class "
            "names, pixel size, scaling and tiles if it has the metadata of the plugin Deepness. What is given here "
            "counts more. Of other files at least the pixel sizes and the scaling have to be said.\n\n"
            "Pickled torch checkpoints (.pth) are refused, because opening them can run programs: export them to ONNX."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        number, enum, text = QgsProcessingParameterNumber, QgsProcessingParameterEnum, QgsProcessingParameterString
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        file = QgsProcessingParameterFile("FILE", self.tr("Model file"))
        file.setFileFilter(self.tr("Models (*.onnx *.pt *.pt2 *.ts *.torchscript)") + ";;" + self.tr("All files (*)"))
        self._add(file, self.tr("An ONNX file; with the Python package torch also TorchScript or torch.export."))
        self._add(
            text("NAME", self.tr("Name"), None, False, True),
            self.tr("Name of the model in lists and scripts. Without one: the name of the file."),
        )
        legends = [FROM_FILE, *sorted(path.stem for path in LEGEND_FOLDER.glob("*.json"))]
        self._add(
            enum("LEGEND", self.tr("Legend"), legends, False, FROM_FILE, False, True),
            self.tr("file: the model's own classes. Otherwise a legend that the model's classes belong to."),
        )
        self._add(
            text("CLASS_NAMES", self.tr("Class names"), None, True, True),
            self.tr("Names of the classes in the order of the model's output, separated by commas or lines."),
        )
        self._add(
            text("COLOURS", self.tr("Class colours"), None, True, True),
            self.tr("Colours such as #0064C8 in the same order. Without them colours are chosen."),
            advanced=True,
        )
        self._add(
            text("BANDS", self.tr("Bands"), None, False, True),
            self.tr("Names of the bands in the order that the model needs, separated by commas: red, green, blue."),
        )
        self._add(
            number("GSD_MIN", self.tr("Finest pixel size (m)"), real, None, True, 0.0),
            self.tr("Finest pixel size on the ground that the model knows. Finer images are read reduced to it."),
        )
        self._add(
            number("GSD_MAX", self.tr("Coarsest pixel size (m)"), real, None, True, 0.0),
            self.tr("Coarsest pixel size on the ground that it knows. Images up to twice as coarse are enlarged."),
        )
        self._add(
            enum("SCALING", self.tr("Scaling"), [FROM_FILE, *SCALINGS], False, FROM_FILE, False, True),
            self.tr(
                "How values go into the model. raw: as they are. 0-255, 0-1: 8-bit values on this range, others "
                "stretched to it. mean-std: (value / divisor - mean) / standard deviation. percentiles: all values "
                "stretched to 0-1."
            ),
        )
        self._add(
            text("MEAN", self.tr("Means"), None, False, True),
            self.tr("For mean-std: one figure per band, or one for all."),
        )
        self._add(
            text("STD", self.tr("Standard deviations"), None, False, True),
            self.tr("For mean-std: one figure per band, or one for all."),
        )
        self._add(
            number("DIVISOR", self.tr("Divisor"), real, None, True, 0.0),
            self.tr("For mean-std: values are divided by it first. Usually 255 for photographs, else 1 or 10000."),
            advanced=True,
        )
        self._add(
            number("TILE_SIZE", self.tr("Tile size (pixels)"), whole, None, True, 32),
            self.tr("Side of the tiles that the model gets. Models with a fixed size need none."),
            advanced=True,
        )
        self._add(
            number("OVERLAP", self.tr("Overlap of tiles (pixels)"), whole, None, True, 0),
            self.tr("Without a choice: an eighth of the tile."),
            advanced=True,
        )
        self._add(
            enum("SCORES", self.tr("Scores"), list(OUTPUTS), False, "auto", False, True),
            self.tr("What the model gives: probabilities, or logits. auto: found out by a trial."),
            advanced=True,
        )
        self._add(
            number("THRESHOLD", self.tr("Threshold"), real, None, True, 0.0, 1.0),
            self.tr("Of a model with one output channel: the share from which a pixel belongs to the class."),
            advanced=True,
        )
        self._add(
            text("LICENCE", self.tr("Licence"), None, False, True),
            self.tr("It goes into the model's card, for instance CC-BY-4.0."),
            advanced=True,
        )
        self._add(
            text("DESCRIPTION", self.tr("Description"), None, True, True),
            self.tr("What the model is good for. It is shown with the model."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean("OVERWRITE", self.tr("Overwrite a model of the same name"), False, True),
            self.tr("Models that came with the plugin are never overwritten."),
        )
        self.addOutput(QgsProcessingOutputString("MODEL", self.tr("Name of the installed model")))
        self.addOutput(QgsProcessingOutputFolder("FOLDER", self.tr("Folder of the installed model")))

    def canExecute(self) -> tuple[bool, str]:
        """Whether what importing needs is installed."""
        missing = models.missing_packages()
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Look at the file, fill in what was given, install. Every engine error becomes one sentence."""
        complete, message = self.canExecute()  # dialogs ask before, scripts and qgis_process do not
        if not complete:
            raise QgsProcessingException(message)
        try:
            return self._import(parameters, context, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None

    def _import(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from ..landcover.model_import import inspect_model, install_model

        path = self.parameterAsFile(parameters, "FILE", context)
        feedback.setProgressText(self.tr("Looking at the file"))
        proposal = inspect_model(path)
        self._tell(proposal, feedback)
        settings = self._settings(proposal.settings, parameters, context)
        feedback.setProgress(30)
        feedback.setProgressText(self.tr("Trying the model out and installing it"))
        overwrite = self.parameterAsBoolean(parameters, "OVERWRITE", context)
        package = install_model(path, settings, models.own_model_folder(), overwrite)
        card, count = package.card, len(package.card.codes)
        text = self.tr("The model {name} is installed: {count} classes, tiles of {tile} pixels.", None, count)
        feedback.pushInfo(text.format(name=card.name, count=count, tile=card.tile_size))
        return {"MODEL": card.name, "FOLDER": str(package.folder)}

    def _tell(self, proposal: ModelProposal, feedback: QgsProcessingFeedback) -> None:
        unknown = self.tr("not said")
        text = self.tr("The file: bands {bands}, classes {classes}, size {size}, scores {scores}.")
        size = " x ".join(map(str, proposal.fixed_size)) if proposal.fixed_size else self.tr("any")
        feedback.pushInfo(
            text.format(
                bands=proposal.band_count or unknown,
                classes=proposal.class_count or unknown,
                size=size,
                scores=proposal.output or unknown,
            )
        )
        if proposal.source == "deepness":
            feedback.pushInfo(self.tr("It has the metadata of the plugin Deepness, which is used."))
        for template, values in proposal.notes:
            feedback.pushWarning(texts.engine_text(template, values))

    def _settings(
        self, settings: ModelSettings, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> ModelSettings:
        """``settings`` with what was given put over what the file tells."""

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "")

        def items(name: str) -> tuple[str, ...]:
            return tuple(part.strip() for part in re.split(r"[,;\n]", text(name)) if part.strip())

        changes: dict[str, Any] = {}
        for name, field in (("NAME", "name"), ("LICENCE", "licence"), ("DESCRIPTION", "description")):
            if text(name):
                changes[field] = text(name)
        for name, field in (("CLASS_NAMES", "class_names"), ("COLOURS", "colours"), ("BANDS", "bands")):
            if items(name):
                changes[field] = items(name)
        for name, field in (("MEAN", "mean"), ("STD", "std")):
            if text(name):
                changes[field] = _figures(name, text(name))
        for name, field in (("DIVISOR", "divide"), ("THRESHOLD", "threshold")):
            if given(name):
                changes[field] = self.parameterAsDouble(parameters, name, context)
        for name, field in (("TILE_SIZE", "tile_size"), ("OVERLAP", "overlap")):
            if given(name):
                changes[field] = self.parameterAsInt(parameters, name, context)
        legend = self.parameterAsEnumString(parameters, "LEGEND", context)
        changes["legend"] = OWN_LEGEND if legend in ("", FROM_FILE) else legend
        scaling = self.parameterAsEnumString(parameters, "SCALING", context)
        if scaling not in ("", FROM_FILE):
            changes["scaling"] = scaling
        elif "mean" in changes or "std" in changes:
            changes["scaling"] = "mean-std"
        changes["output"] = self.parameterAsEnumString(parameters, "SCORES", context) or "auto"
        ends = [self.parameterAsDouble(parameters, n, context) for n in ("GSD_MIN", "GSD_MAX") if given(n)]
        if ends:
            low, high = settings.gsd_range or (ends[0], ends[-1])
            low = self.parameterAsDouble(parameters, "GSD_MIN", context) if given("GSD_MIN") else min(low, ends[-1])
            high = self.parameterAsDouble(parameters, "GSD_MAX", context) if given("GSD_MAX") else max(high, ends[0])
            changes["gsd_range"] = (low, high)
        return replace(settings, **changes)


def _figures(name: str, text: str) -> tuple[float, ...]:
    """Numbers separated by blanks, commas or semicolons; ``ParameterError`` if one is none."""
    try:
        return tuple(float(part) for part in re.split(r"[\s,;]+", text.strip("[]() ")) if part)
    except ValueError:
        raise ParameterError(
            "{name} must be numbers separated by blanks, not {text!r}.", name=name, text=text
        ) from None
