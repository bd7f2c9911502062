"""Provider: Terrazzo's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..landcover.version import version
from .algorithm import ICON
from .import_model import ImportModel
from .map_land_cover import MapLandCover


class TerrazzoProvider(QgsProcessingProvider):
    """The provider ``terrazzo``."""

    def id(self) -> str:
        """Identifier in scripts: ``terrazzo:…``."""
        return "terrazzo"

    def name(self) -> str:
        """Name in the toolbox; a proper name, not translated."""
        return "Terrazzo"

    def versionInfo(self) -> str:
        """Version of the plugin."""
        return version()

    def icon(self) -> QIcon:
        """The plugin's icon."""
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        """The icon's file."""
        return str(ICON)

    def supportedOutputRasterLayerExtensions(self) -> list[str]:
        """Rasters are written as GeoTIFF."""
        return ["tif", "tiff"]

    def loadAlgorithms(self) -> None:
        """Add all algorithms."""
        self.addAlgorithm(MapLandCover())
        self.addAlgorithm(ImportModel())
