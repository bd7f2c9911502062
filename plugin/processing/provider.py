"""Provider: Terrazzo's place in the Processing toolbox."""

from __future__ import annotations

from qgis.core import QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..landcover.version import version
from .agreement_report import ReportAgreement
from .algorithm import ICON
from .assess_accuracy import AssessAccuracy
from .build_patch_dataset import BuildPatchDataset
from .create_annotation_session import CreateAnnotationSession
from .crosswalk import CrosswalkMap
from .export_annotations import ExportAnnotations
from .export_dataset import ExportDataset
from .import_model import ImportModel
from .map_folder import MapFolder
from .map_land_cover import MapLandCover
from .merge_sessions import MergeSessions
from .sampling_design import SamplingDesign
from .split_session import SplitSession


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
        self.addAlgorithm(MapFolder())
        self.addAlgorithm(ImportModel())
        self.addAlgorithm(CreateAnnotationSession())
        self.addAlgorithm(ExportAnnotations())
        self.addAlgorithm(SplitSession())
        self.addAlgorithm(MergeSessions())
        self.addAlgorithm(SamplingDesign())
        self.addAlgorithm(AssessAccuracy())
        self.addAlgorithm(ReportAgreement())
        self.addAlgorithm(ExportDataset())
        self.addAlgorithm(BuildPatchDataset())
        self.addAlgorithm(CrosswalkMap())
