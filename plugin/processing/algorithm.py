"""What all of Terrazzo's algorithms share."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

ICONS = Path(__file__).resolve().parents[2] / "resources" / "icons"
ICON = ICONS / "terrazzo.svg"
DOCS = "https://github.com/terrazzo-landcover/terrazzo/blob/main/docs"
# Page of the documentation for each group.
PAGES = {
    "landcover": "user-guide.md",
    "models": "models.md",
    "annotation": "annotating.md",
    "quality": "quality.md",
    "datasets": "datasets.md",
}


class TerrazzoAlgorithm(QgsProcessingAlgorithm):
    """An algorithm with its group's icon. Texts are translated in a context named like the class.

    ``decimals``: digits after the point that number fields show. ``example``: parameters of a call that works as it
    stands in a folder with files of these names; it ends the help.
    """

    decimals = 2
    example: ClassVar[dict[str, Any]] = {}

    def tr(self, text: str, comment: str | None = None, n: int = -1) -> str:
        """``text`` in the person's language; ``n``: the number that its ``{count}`` stands for."""
        return QCoreApplication.translate(type(self).__name__, text, comment, n)

    def createInstance(self) -> TerrazzoAlgorithm:
        """A fresh algorithm for a run."""
        return type(self)()

    def about(self) -> str:
        """What the algorithm does, in paragraphs: the help without the example."""
        return ""

    def shortHelpString(self) -> str:
        """Help beside the dialog: what the algorithm does, and a call to copy."""
        if not self.example:
            return self.about()
        title = QCoreApplication.translate("TerrazzoAlgorithm", "Example in Python:")
        return f'{self.about()}\n\n{title}\nprocessing.run("terrazzo:{self.name()}", {self.example!r})'

    def helpUrl(self) -> str:
        """The page of the documentation."""
        page = PAGES.get(self.groupId())
        return f"{DOCS}/{page}" if page else ""

    def icon(self) -> QIcon:
        """The icon of the group."""
        return QIcon(self.svgIconPath())

    def svgIconPath(self) -> str:
        """The icon's file; the plugin's own for a group without one."""
        path = ICONS / f"processing-{self.groupId()}.svg"
        return str(path if path.is_file() else ICON)

    def _add(self, parameter: QgsProcessingParameterDefinition, text: str = "", advanced: bool = False) -> None:
        """Declare ``parameter`` with its help."""
        parameter.setHelp(text)
        if isinstance(parameter, QgsProcessingParameterNumber):
            parameter.setMetadata({"widget_wrapper": {"decimals": self.decimals}})
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)
