"""What the algorithms that make datasets share: the group, the texts of a dataset card, the split."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterEnum,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)

from ..landcover.errors import ParameterError, TerrazzoError
from ..qgis_bridge import models, texts
from ..qgis_bridge.dataset_run import dates, lines
from ..qgis_bridge.texts import translate
from .algorithm import TerrazzoAlgorithm

if TYPE_CHECKING:  # pragma: no cover
    from ..datasets.info import DatasetInfo
    from ..datasets.job import ExportResult
    from ..datasets.splits import SplitRule

_CONTEXT = "DatasetAlgorithm"
# An identifier of the SPDX list has a version, but for a few. Other texts ("proprietary") have no page there.
_SPDX = re.compile(r"MIT|Unlicense|[A-Za-z][A-Za-z0-9.+-]*-[0-9]+(\.[0-9]+)*(-[A-Za-z]+)*")


def licence_page(licence: str) -> str:
    """The page of a licence on the SPDX list, "" if the text is no identifier of it."""
    return f"https://spdx.org/licenses/{licence}.html" if _SPDX.fullmatch(licence) else ""


class DatasetAlgorithm(TerrazzoAlgorithm):
    """An algorithm in the group Datasets. ``_problem``: what is wrong with layers, said in the run."""

    def __init__(self) -> None:
        super().__init__()
        self._problem = ""

    def group(self) -> str:
        """Group in the toolbox."""
        return translate(_CONTEXT, "Datasets")

    def groupId(self) -> str:
        """Identifier of the group."""
        return "datasets"

    def canExecute(self) -> tuple[bool, str]:
        """Whether what is needed is installed."""
        missing = [name for name in models.missing_packages() if name == "rasterio"]
        return (False, models.missing_packages_text(missing)) if missing else (True, "")

    def add_split(self, methods: list[str], block: float) -> None:
        """Declare how chips are split."""
        number, real = QgsProcessingParameterNumber, QgsProcessingParameterNumber.Type.Double
        self._add(
            QgsProcessingParameterEnum("SPLIT", translate(_CONTEXT, "Split"), methods, False, methods[0], False, True),
            translate(
                _CONTEXT,
                "blocks: squares on the ground stay together. attribute: areas with the same value stay together. "
                "frames: the outer part of each area trains, the inner one validates, the middle tests (2:1:1). none: "
                "everything is training data.",
            ),
        )
        self._add(
            QgsProcessingParameterString("SHARES", translate(_CONTEXT, "Shares of train, val, test (%)"), "70, 15, 15"),
            translate(_CONTEXT, "They sum up to 100. Frames have shares of their own."),
        )
        self._add(
            number("BLOCK_SIZE", translate(_CONTEXT, "Side of a block (m)"), real, block, False, 0.001),
            translate(_CONTEXT, "For blocks: take several times the size of a chip."),
        )
        self._add(
            number("BUFFER", translate(_CONTEXT, "Smallest distance between splits (m)"), real, 0.0, False, 0.0),
            translate(_CONTEXT, "Chips of different splits that come nearer are left out."),
        )
        self._add(
            number("SEED", translate(_CONTEXT, "Seed"), number.Type.Integer, 0, False, 0),
            translate(_CONTEXT, "The same seed gives the same split."),
            advanced=True,
        )

    def add_texts(self) -> None:
        """Declare what people say of a dataset."""
        text = QgsProcessingParameterString
        for name, label, hint, several in (
            ("TITLE", translate(_CONTEXT, "Title"), translate(_CONTEXT, "Without one: the folder's name."), False),
            (
                "DESCRIPTION",
                translate(_CONTEXT, "Description"),
                translate(_CONTEXT, "A few sentences for the dataset card."),
                True,
            ),
            (
                "LICENCE",
                translate(_CONTEXT, "Licence"),
                translate(_CONTEXT, "Best an SPDX identifier such as CC-BY-4.0."),
                False,
            ),
            (
                "SOURCES",
                translate(_CONTEXT, "Sources of the images"),
                translate(_CONTEXT, "With attribution, one in a line."),
                True,
            ),
            (
                "CREATORS",
                translate(_CONTEXT, "Made by"),
                translate(_CONTEXT, "People or organisations, one in a line."),
                True,
            ),
            (
                "DATE",
                translate(_CONTEXT, "Date of the images"),
                translate(_CONTEXT, "2024-05-31, or from and to: 2024-05-01/2024-06-30."),
                False,
            ),
            (
                "COUNTRY",
                translate(_CONTEXT, "Country"),
                translate(_CONTEXT, "Without one it is looked up (Natural Earth, good to about 10 km)."),
                False,
            ),
        ):
            self._add(text(name, label, None, several, True), hint, advanced=name in ("DATE", "COUNTRY", "CREATORS"))

    def add_counts(self) -> None:
        """Declare the figures that come out."""
        number = QgsProcessingOutputNumber
        self.addOutput(number("CHIPS", translate(_CONTEXT, "Chips")))
        self.addOutput(number("TRAIN", translate(_CONTEXT, "Chips to train")))
        self.addOutput(number("VAL", translate(_CONTEXT, "Chips to validate")))
        self.addOutput(number("TEST", translate(_CONTEXT, "Chips to test")))
        self.addOutput(number("LEFT_OUT", translate(_CONTEXT, "Chips left out, too near to another split")))
        self.addOutput(number("SMALLEST_DISTANCE", translate(_CONTEXT, "Smallest distance between splits (m)")))

    def counts(self, result: ExportResult) -> dict[str, Any]:
        """The figures."""
        chips, report = result.report.chips, result.report
        return {
            "CHIPS": sum(chips.values()),
            "TRAIN": chips["train"],
            "VAL": chips["val"],
            "TEST": chips["test"],
            "LEFT_OUT": report.left_out,
            "SMALLEST_DISTANCE": report.smallest_distance,
        }

    def rule(self, parameters: dict[str, Any], context: QgsProcessingContext, attribute: str = "region") -> SplitRule:
        """The split that was asked for. ``ParameterError`` for shares that are no numbers."""
        from ..datasets.splits import SplitRule

        text = self.parameterAsString(parameters, "SHARES", context)
        try:
            shares = [float(part) / 100 for part in text.replace(";", ",").split(",") if part.strip()]
        except ValueError:
            shares = []
        if len(shares) != 3:
            raise ParameterError("The shares of train, val and test must be three numbers, not {text!r}.", text=text)
        return SplitRule(
            self.parameterAsEnumString(parameters, "SPLIT", context),
            (shares[0], shares[1], shares[2]),
            self.parameterAsDouble(parameters, "BLOCK_SIZE", context),
            attribute.strip().lower() or "region",
            self.parameterAsDouble(parameters, "BUFFER", context),
            self.parameterAsInt(parameters, "SEED", context),
        )

    def info(self, parameters: dict[str, Any], context: QgsProcessingContext, **more: Any) -> DatasetInfo:
        """What people say of the dataset."""
        from ..datasets.info import DatasetInfo

        def text(name: str) -> str:
            return self.parameterAsString(parameters, name, context).strip()

        start, end = dates(text("DATE"))
        licence = text("LICENCE")
        return DatasetInfo(
            title=text("TITLE"),
            description=text("DESCRIPTION"),
            licence=licence,
            licence_url=licence_page(licence),
            creators=lines(text("CREATORS")),
            sources=lines(text("SOURCES")),
            start=start,
            end=end,
            **more,
        )

    def processAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Every engine error becomes one sentence."""
        complete, message = self.canExecute()  # dialogs ask before, scripts and qgis_process do not
        if not complete or self._problem:
            raise QgsProcessingException(message or self._problem)
        try:
            return self.make(parameters, context, feedback)
        except TerrazzoError as error:
            raise QgsProcessingException(texts.error_text(error)) from None

    def make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Do the work; returns the outputs."""
        raise NotImplementedError
