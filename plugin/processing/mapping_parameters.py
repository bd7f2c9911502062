"""Mapping parameters: what all algorithms that map land cover let a person choose.

The texts are translated in the context of ``MapLandCover``, where they stood first.
"""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..landcover.job import TTA_CHOICES
from ..landcover.memory import DEFAULT_MB, SMALLEST_MB
from ..landcover.package import DEFAULT_MODEL
from ..qgis_bridge import models
from ..qgis_bridge.mapping_run import Wishes
from .algorithm import TerrazzoAlgorithm

DEVICES = ("auto", "cpu", "cuda", "tensorrt", "directml", "coreml", "openvino", "rocm", "mps")
SCALINGS = ("card", "statistics", "style")

translate = QCoreApplication.translate


class MappingAlgorithm(TerrazzoAlgorithm):
    """An algorithm that maps. Names of parameters are fixed: users' scripts depend on them."""

    decimals = 2

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        words = translate(
            "MapLandCover",
            "land cover,land use,classification,semantic segmentation,deep learning,orthophoto,aerial,drone",
        )
        return words.split(",")

    def group(self) -> str:
        """Group in the toolbox."""
        return translate("MapLandCover", "Land cover")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "landcover"

    def canExecute(self) -> tuple[bool, str]:
        """Whether what mapping needs is installed."""
        missing = models.missing_packages()
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def check_packages(self) -> None:
        """``QgsProcessingException`` if something is missing. Dialogs ask before, scripts and qgis_process do not."""
        complete, message = self.canExecute()
        if not complete:
            raise QgsProcessingException(message)

    def check_model(self, parameters: dict[str, Any]) -> str:
        """What is wrong with the choice of the model, "" if nothing is."""
        model, known = parameters.get("MODEL"), self.parameterDefinition("MODEL").options()
        if not isinstance(model, str) or model in known:
            return ""
        message = translate("MapLandCover", "There is no model “{model}”. Installed models: {known}.")
        return message.format(model=model, known=", ".join(known))

    def add_model(self) -> None:
        """Declare the choice of the model."""
        installed = [package.card.name for package in models.models()[0]] or [DEFAULT_MODEL]
        self._add(
            QgsProcessingParameterEnum(
                "MODEL", translate("MapLandCover", "Model"), installed, False, installed[0], False, True
            ),
            translate("MapLandCover", "The model that tells the classes apart."),
        )

    def add_options(self) -> None:
        """Declare how to map."""
        enum, numeric = QgsProcessingParameterEnum, QgsProcessingParameterNumber
        real, whole = QgsProcessingParameterNumber.Type.Double, QgsProcessingParameterNumber.Type.Integer
        self._add(
            numeric("MIN_AREA", translate("MapLandCover", "Smallest segment (m²)"), real, 0.0, False, 0.0),
            translate("MapLandCover", "Smaller segments are merged into their neighbour. 0: all are kept."),
        )
        self._add(
            numeric("GSD", translate("MapLandCover", "Pixel size to map at (m)"), real, None, True, 0.0),
            translate(
                "MapLandCover",
                "Size of a mapped pixel on the ground. Without a choice: the nearest that the model knows.",
            ),
        )
        self._add(
            numeric("NODATA", translate("MapLandCover", "No-data value"), real, None, True),
            translate(
                "MapLandCover", "Pixels with this value in all bands are no data, beside those that the image declares."
            ),
            advanced=True,
        )
        self._add(
            enum(
                "SCALING",
                translate("MapLandCover", "Scaling of values that are not 8-bit"),
                list(SCALINGS),
                False,
                "card",
                False,
                True,
            ),
            translate(
                "MapLandCover",
                "How the values of the image become what the model knows. card: as the model's card says. statistics: "
                "the percentiles 1 and 99 of the image become black and white. style: the minimum and maximum in the "
                "layer's style do.",
            ),
            advanced=True,
        )
        self._add(
            enum(
                "TTA",
                translate("MapLandCover", "Averaging over flipped images"),
                list(TTA_CHOICES),
                False,
                "none",
                False,
                True,
            ),
            translate(
                "MapLandCover",
                "flips: four passes over mirrored images, averaged. A little better, four times the time.",
            ),
        )
        self._add(
            numeric("OVERLAP", translate("MapLandCover", "Overlap of tiles (pixels)"), whole, None, True, 0),
            translate("MapLandCover", "Without a choice: what the model's card says."),
            advanced=True,
        )
        self._add(
            enum("DEVICE", translate("MapLandCover", "Device"), list(DEVICES), False, "auto", False, True),
            translate(
                "MapLandCover",
                "Where the model runs. auto: the first device that is there, gives the same result as the CPU and is "
                "faster; else the CPU.",
            ),
            advanced=True,
        )
        text = translate(
            "MapLandCover",
            "Memory that mapping may take beside the model. More makes it faster: larger tiles overlap less. Without a "
            "choice: {default} MB.",
        )
        self._add(
            numeric("MEMORY", translate("MapLandCover", "Memory (MB)"), whole, None, True, SMALLEST_MB),
            text.format(default=DEFAULT_MB),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean(
                "FORCE", translate("MapLandCover", "Map although the pixel size does not fit"), False, True
            ),
            translate(
                "MapLandCover", "Maps images that the model would refuse for their pixel size. The result may be poor."
            ),
            advanced=True,
        )
        self._add(
            numeric("SIMPLIFY", translate("MapLandCover", "Simplify polygons by (m)"), real, 0.0, True, 0.0),
            translate(
                "MapLandCover",
                "Borders keep within this distance of the pixels' edges, and neighbours keep sharing them. 0: off.",
            ),
            advanced=True,
        )

    def wishes(
        self, parameters: dict[str, Any], context: QgsProcessingContext, bands: tuple[int, ...] | None
    ) -> Wishes:
        """What ``add_model`` and ``add_options`` asked for."""
        return Wishes(
            model=self.parameterAsEnumString(parameters, "MODEL", context),
            bands=bands,
            nodata=self._figure(parameters, "NODATA", context),
            gsd=self._figure(parameters, "GSD", context),
            overlap=_whole(self._figure(parameters, "OVERLAP", context)),
            tta=self.parameterAsEnumString(parameters, "TTA", context),
            device=self.parameterAsEnumString(parameters, "DEVICE", context),
            min_area=self.parameterAsDouble(parameters, "MIN_AREA", context),
            simplify=self.parameterAsDouble(parameters, "SIMPLIFY", context),
            force=self.parameterAsBoolean(parameters, "FORCE", context),
            max_tiles=_whole(self._figure(parameters, "MAX_TILES", context)),
            scaling=self.parameterAsEnumString(parameters, "SCALING", context) or "card",
            memory=self._figure(parameters, "MEMORY", context),
        )

    def _figure(self, parameters: dict[str, Any], name: str, context: QgsProcessingContext) -> float | None:
        if parameters.get(name) in (None, ""):
            return None
        return self.parameterAsDouble(parameters, name, context)


def _whole(value: float | None) -> int | None:
    return None if value is None else int(value)
