"""What all of Terrazzo's algorithms share."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingAlgorithm, QgsProcessingParameterDefinition, QgsProcessingParameterNumber
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QIcon

ICON = Path(__file__).resolve().parents[2] / "resources" / "icons" / "terrazzo.svg"


class TerrazzoAlgorithm(QgsProcessingAlgorithm):
    """An algorithm with the plugin's icon. Texts are translated in a context named like the class.

    ``decimals``: digits after the point that number fields show.
    """

    decimals = 2

    def tr(self, text: str) -> str:
        """``text`` in the person's language."""
        return QCoreApplication.translate(type(self).__name__, text)

    def createInstance(self) -> TerrazzoAlgorithm:
        """A fresh algorithm for a run."""
        return type(self)()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The icon's file."""
        return str(ICON)

    def _add(self, parameter: QgsProcessingParameterDefinition, text: str = "", advanced: bool = False) -> None:
        """Declare ``parameter`` with its help."""
        parameter.setHelp(text)
        if isinstance(parameter, QgsProcessingParameterNumber):
            parameter.setMetadata({"widget_wrapper": {"decimals": self.decimals}})
        if advanced:
            parameter.setFlags(parameter.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
        self.addParameter(parameter)
