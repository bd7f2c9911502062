"""Build a patch dataset in the form of reBEN (BigEarthNet v2) from Sentinel bands and CORINE,
``terrazzo:buildpatchdataset``."""

from __future__ import annotations

from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..landcover.errors import ParameterError, TerrazzoError
from ..qgis_bridge import texts
from ..qgis_bridge.dataset_run import DatasetFeedback, raster_file, tell_result
from ..qgis_bridge.layers import RasterReference
from ..qgis_bridge.session_run import Polygons
from .dataset_algorithm import DatasetAlgorithm

METHODS = ["frames", "blocks", "none"]
KINDS = ("corine", "reben-19")


class BuildPatchDataset(DatasetAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    decimals = 2
    example: ClassVar[dict[str, Any]] = {
        "BANDS": ["T33UUP_B02_10m.tif", "T33UUP_B03_10m.tif", "T33UUP_B04_10m.tif"],
        "REFERENCE": "clc2018.tif",
        "TILE": "T33UUP",
        "OUTPUT": "patches",
    }

    def __init__(self) -> None:
        super().__init__()
        self._bands: list[RasterReference] = []
        self._s1: list[RasterReference] = []
        self._scene: RasterReference | None = None
        self._raster: RasterReference | None = None
        self._polygons: Polygons | None = None

    def name(self) -> str:
        """Identifier in scripts."""
        return "buildpatchdataset"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Build patch dataset")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("BigEarthNet,reBEN,Sentinel-2,Sentinel-1,CORINE,patches,multi-label,LMDB,training data").split(
            ","
        )

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Makes patches in the form of BigEarthNet v2 from a Sentinel-2 tile and a CORINE map.")

    def about(self) -> str:
        """What it does."""
        return self.tr(
            "Makes a dataset in the form of reBEN (BigEarthNet v2) from your own Sentinel-2 tile: patches of 1200 m, a "
            "reference map of CORINE codes at 10 m for each, the classes of the scene out of 19, a split by frames of "
            "the tile, and metadata.parquet. Loaders of BigEarthNet v2 read it.\n\n"
            "Bands are told by their file names (…_B02_10m.jp2) or by the descriptions of the bands of one file. Those "
            "of 20 and 60 m keep their pixels. Sentinel-1 (VV and VH in dB) and the scene classification, which tells "
            "of snow and clouds, may be added.\n\n"
            "Patches with less than 75 % labelled pixels are left out. CORINE may be a vector layer with its codes, a "
            "raster of codes, or one of the official rasters with numbers from 1 to 44.\n\n"
            "metadata.parquet needs the Python package pyarrow (or a GDAL with Parquet), the LMDB form the packages "
            "lmdb and safetensors; what is missing is said before anything is written."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds, number = QgsProcessing.SourceType, QgsProcessingParameterNumber
        several, raster, text = (
            QgsProcessingParameterMultipleLayers,
            QgsProcessingParameterRasterLayer,
            QgsProcessingParameterString,
        )
        self._add(
            several("BANDS", self.tr("Sentinel-2 bands"), kinds.TypeRaster),
            self.tr("One file for each band, or one with all of them. At least a band of 10 m."),
        )
        self._add(
            text("TILE", self.tr("Name of the tile"), None, False, True),
            self.tr("Patches are named after it. Without one: the name of the first file without its band."),
        )
        self._add(
            QgsProcessingParameterFeatureSource(
                "REFERENCE_POLYGONS", self.tr("CORINE (polygons)"), [kinds.TypeVectorPolygon], None, True
            ),
            self.tr("Any coordinate reference system."),
        )
        self._add(
            QgsProcessingParameterField(
                "CODE_FIELD", self.tr("Field with the codes"), "Code_18", "REFERENCE_POLYGONS", optional=True
            ),
            self.tr("CORINE codes such as 112 or 311."),
        )
        self._add(
            raster("REFERENCE", self.tr("CORINE (raster)"), None, True),
            self.tr("Codes from 111 to 523, or numbers from 1 to 44."),
        )
        self._add(
            QgsProcessingParameterEnum(
                "REFERENCE_LEGEND", self.tr("Values of the raster"), list(KINDS), False, KINDS[0], False, True
            ),
            self.tr("corine: as above. reben-19: codes 1 to 19 of that legend, written as CORINE codes."),
            advanced=True,
        )
        self._add(
            several("S1", self.tr("Sentinel-1 bands"), kinds.TypeRaster, None, True),
            self.tr("VV and VH in dB."),
        )
        self._add(
            text("S1_TILE", self.tr("Name of the Sentinel-1 product"), None, False, True),
            self.tr("Sentinel-1 patches are named after it."),
            advanced=True,
        )
        self._add(
            raster("SCENE_CLASSES", self.tr("Scene classification (SCL)"), None, True),
            self.tr("Of the same product: tells which patches have snow or clouds."),
        )
        self._add(
            number(
                "MIN_LABELLED",
                self.tr("Labelled pixels a patch must have (%)"),
                number.Type.Double,
                75.0,
                False,
                0,
                100,
            ),
            self.tr("reBEN takes 75."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterBoolean("LMDB", self.tr("Also as LMDB with safetensors"), False),
            self.tr("The form of rico-hdl, for fast training."),
        )
        self.add_split(METHODS, 12000.0)
        self.add_texts()
        self._add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder of the dataset")),
            self.tr("It must not exist yet. Its name becomes the dataset's identifier."),
        )
        self.add_counts()

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """CORINE must be there once."""
        if sum(parameters.get(n) not in (None, "") for n in ("REFERENCE", "REFERENCE_POLYGONS")) != 1:
            return False, self.tr("Choose CORINE as a raster or as polygons.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run."""
        try:
            self._bands = [raster_file(x) for x in self.parameterAsLayerList(parameters, "BANDS", context)]
            self._s1 = [raster_file(x) for x in self.parameterAsLayerList(parameters, "S1", context)]
            for name, attribute in (("SCENE_CLASSES", "_scene"), ("REFERENCE", "_raster")):
                layer = self.parameterAsRasterLayer(parameters, name, context)
                if layer is not None:
                    setattr(self, attribute, raster_file(layer))
            source = self.parameterAsSource(parameters, "REFERENCE_POLYGONS", context)
            if source is not None:
                code = self.parameterAsString(parameters, "CODE_FIELD", context)
                self._polygons = Polygons(source, code, context.transformContext())
            if self._raster is None and self._polygons is None:
                raise ParameterError("The CORINE layer cannot be read. Check that the file is there.")
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Build."""
        from ..datasets.band_files import S1_BANDS, S2_BANDS, BandFile, find_bands, tile_name
        from ..datasets.job import STAGES
        from ..datasets.patches import PatchJob, build_patch_dataset

        engine = DatasetFeedback(feedback, STAGES)
        bands = find_bands([reference.path for reference in self._bands], S2_BANDS)
        s1 = find_bands([reference.path for reference in self._s1], S1_BANDS) if self._s1 else {}
        tile = self.parameterAsString(parameters, "TILE", context).strip() or tile_name(self._bands[0].path)
        attributes = {"country": self.parameterAsString(parameters, "COUNTRY", context).strip()}
        info = self.info(parameters, context, methods=("automatic",))
        job = PatchJob(
            tile,
            bands,
            self._reference(parameters, context, engine),
            Path(self.parameterAsString(parameters, "OUTPUT", context)),
            s1,
            self.parameterAsString(parameters, "S1_TILE", context).strip()
            or (tile_name(self._s1[0].path) if self._s1 else ""),
            BandFile(self._scene.path) if self._scene else None,
            self.parameterAsDouble(parameters, "MIN_LABELLED", context) / 100,
            self.rule(parameters, context),
            self.parameterAsBoolean(parameters, "LMDB", context),
            {key: value for key, value in attributes.items() if value},
            info,
        )
        result = build_patch_dataset(job, engine)
        tell_result(result, feedback)
        return {"OUTPUT": str(result.folder), **self.counts(result)}

    def _reference(self, parameters: dict[str, Any], context: QgsProcessingContext, engine: DatasetFeedback) -> Any:
        from ..datasets.corine import ClcPolygons, ClcRaster, LegendReference
        from ..datasets.labels import RasterLabels

        if self._polygons is not None:
            first = self._bands[0]
            found = self._polygons.read(first.crs, first.extent, engine)
            return ClcPolygons([(polygon, value) for value, polygon in found])
        if self.parameterAsEnumString(parameters, "REFERENCE_LEGEND", context) == "reben-19":
            return LegendReference(RasterLabels(self._raster.path))
        return ClcRaster(self._raster.path)
