"""Export a dataset: chips of images and labels in a form that training libraries load, ``terrazzo:exportdataset``."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterEnum,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..landcover.errors import ParameterError, TerrazzoError
from ..landcover.legend import LEGEND_FOLDER
from ..qgis_bridge import texts
from ..qgis_bridge.dataset_run import (
    AreaPolygons,
    ClassPolygons,
    DatasetFeedback,
    DatasetInputs,
    legend_from,
    made_by,
    raster_file,
    tell_result,
)
from ..qgis_bridge.session_run import Polygons
from .dataset_algorithm import DatasetAlgorithm

if TYPE_CHECKING:  # pragma: no cover
    from ..datasets.areas import Area
    from ..datasets.info import DatasetInfo
    from ..datasets.job import ExportResult
    from ..landcover.legend import Legend

LAYOUTS = ("openearthmap", "loveda", "coco", "geotiff-pairs", "bigearthnet-v2", "bigearthnet-v2-lmdb")
PATCHES = LAYOUTS[4:]
METHODS = ["blocks", "attribute", "frames", "none"]
EDGES = ("shift", "drop")
TILES = {"accepted": ("accepted",), "submitted": ("submitted", "merging", "check 1", "check 2", "accepted")}


class ExportDataset(DatasetAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    decimals = 3
    example: ClassVar[dict[str, Any]] = {
        "INPUT": ["image.tif"],
        "LABELS": "labels.tif",
        "LAYOUT": "openearthmap",
        "CHIP_SIZE": 256,
        "SPLIT": "blocks",
        "BLOCK_SIZE": 100,
        "OUTPUT": "dataset",
    }

    def __init__(self) -> None:
        super().__init__()
        self._inputs = DatasetInputs()
        self._legend_file = ""

    def name(self) -> str:
        """Identifier in scripts."""
        return "exportdataset"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Export dataset")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        words = self.tr("training data,chips,OpenEarthMap,LoveDA,COCO,torchgeo,STAC,Croissant,split,machine learning")
        return words.split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Cuts images and labels into chips that training libraries load, with splits that do not leak.")

    def about(self) -> str:
        """What it does."""
        return self.tr(
            "Cuts images and their labels into square chips and writes them as a dataset: OpenEarthMap, LoveDA, COCO "
            "(instances and panoptic), plain GeoTIFF pairs, or reBEN (BigEarthNet v2), on request also as LMDB with "
            "safetensors.\n\n"
            "For reBEN the images are the bands of one tile. Patches are 1200 m wide with pixels of 10 m; those with "
            "less than 75 % labelled pixels are left out. With a CORINE map, Sentinel-1 and the scene classification "
            "there is “Build patch dataset”.\n\n"
            "Labels come from the accepted tiles of an annotation session, from a class raster, or from polygons. "
            "Pixels without image are unlabelled. Layouts with a legend of their own get labels by a crosswalk.\n\n"
            "Training, validation and test chips never overlap and keep the distance that you ask for. Chips that "
            "would come nearer are left out.\n\n"
            "With the chips come STAC, Croissant and TrainingDML descriptions, a dataset card with class shares and "
            "places, a split report, and checksums. A dataset that is there already is never written over; a run that "
            "was interrupted goes on when it is started again with the same settings."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        self._add_sources()
        self._add_chips()
        self.add_split(METHODS, 1000.0)
        self._add(
            QgsProcessingParameterString("SPLIT_FIELD", self.tr("Attribute to split by"), "region", False, True),
            self.tr("For attribute: region, or a field of the areas. Values such as train, val and test are followed."),
            advanced=True,
        )
        self.add_texts()
        self._add(
            QgsProcessingParameterFolderDestination("OUTPUT", self.tr("Folder of the dataset")),
            self.tr("It must not exist yet. Its name becomes the dataset's identifier."),
        )
        self.add_counts()

    def _add_sources(self) -> None:
        kinds, source = QgsProcessing.SourceType, QgsProcessingParameterFeatureSource
        polygons = [kinds.TypeVectorPolygon]
        session = QgsProcessingParameterFile("SESSION", self.tr("Annotation session"), optional=True)
        session.setFileFilter(self.tr("Annotation session (*.gpkg)"))
        self._add(session, self.tr("Its image and its labels are exported. Without one: the layers below."))
        self._add(
            QgsProcessingParameterEnum(
                "TILES", self.tr("Tiles of the session"), list(TILES), False, "accepted", False, True
            ),
            self.tr("accepted: those that two others have checked. submitted: and those that wait for it."),
            advanced=True,
        )
        self._add(
            QgsProcessingParameterMultipleLayers("INPUT", self.tr("Images"), kinds.TypeRaster, None, True),
            self.tr("Raster files. Each is a region of its own if areas do not say otherwise."),
        )
        self._add(
            QgsProcessingParameterRasterLayer("LABELS", self.tr("Labels (class raster)"), None, True),
            self.tr("Any grid and any coordinate reference system; nodata and 0 are unlabelled."),
        )
        self._add(
            source("POLYGONS", self.tr("Labels (polygons)"), polygons, None, True),
            self.tr("Pixels whose centre lies in a polygon get its class; of overlapping ones the later counts."),
        )
        self._add(
            QgsProcessingParameterField(
                "CLASS_FIELD", self.tr("Field with the classes"), None, "POLYGONS", optional=True
            ),
            self.tr("Codes or names of the legend, or values that the class mapping names."),
        )
        self._add(
            QgsProcessingParameterString("MAPPING", self.tr("Class mapping"), None, True, True),
            self.tr("Value of the field = code or name of the class, separated by semicolons or lines."),
            advanced=True,
        )
        legends = ["auto", *sorted(path.stem for path in LEGEND_FOLDER.glob("*.json"))]
        self._add(
            QgsProcessingParameterEnum("LEGEND", self.tr("Legend of the labels"), legends, False, "auto", False, True),
            self.tr("auto: what the session or a map made by Terrazzo says, else OpenEarthMap."),
        )
        own = QgsProcessingParameterFile("LEGEND_FILE", self.tr("Legend of your own"), optional=True)
        own.setFileFilter(self.tr("Legend (*.json)"))
        self._add(own, self.tr("A JSON file in the form of the bundled legends; it counts instead of LEGEND."), True)
        self._add(
            source("AREAS", self.tr("Areas"), polygons, None, True),
            self.tr(
                "Only these are exported; each is cut on its own. Fields such as country, scene, date and split count."
            ),
        )
        self._add(
            QgsProcessingParameterField(
                "REGION_FIELD", self.tr("Field with the regions"), None, "AREAS", optional=True
            ),
            self.tr("Chips of one region lie in one folder. Without a field: the image's name."),
            advanced=True,
        )

    def _add_chips(self) -> None:
        number, enum = QgsProcessingParameterNumber, QgsProcessingParameterEnum
        real, whole = number.Type.Double, number.Type.Integer
        self._add(
            enum("LAYOUT", self.tr("Layout"), list(LAYOUTS), False, LAYOUTS[0], False, True),
            self.tr("How files and folders are named, and which legend the labels get."),
        )
        crosswalk = QgsProcessingParameterFile("CROSSWALK", self.tr("Crosswalk of your own"), optional=True)
        crosswalk.setFileFilter(self.tr("Crosswalk (*.json)"))
        self._add(crosswalk, self.tr("Which class becomes which, if the bundled crosswalks do not fit."), True)
        self._add(
            number("CHIP_SIZE", self.tr("Chip size (pixels)"), whole, 512, False, 8, 8192),
            self.tr("Side of the square chips. In BigEarthNet it is always 120."),
        )
        self._add(
            number("STRIDE", self.tr("Stride (pixels)"), whole, None, True, 1),
            self.tr("From chip to chip. Without one: chips lie beside each other."),
            advanced=True,
        )
        self._add(
            number("GSD", self.tr("Pixel size (m)"), real, None, True, 0.0),
            self.tr("On the ground. Without one: the image's own pixels, unchanged."),
        )
        self._add(
            enum("EDGE", self.tr("At the edge of an area"), list(EDGES), False, EDGES[0], False, True),
            self.tr("shift: the last chip ends with the area. drop: only whole chips on the lattice."),
            advanced=True,
        )
        self._add(
            number("MIN_LABELLED", self.tr("Labelled pixels a chip must have (%)"), real, 10.0, False, 0.0, 100.0),
            self.tr("Chips with fewer are left out. In BigEarthNet at least 75."),
        )
        self._add(
            QgsProcessingParameterString("BANDS", self.tr("Bands"), None, False, True),
            self.tr("Numbers of the bands, separated by commas. Without any: red, green and blue, or all for GeoTIFF."),
            advanced=True,
        )

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """What is missing, and what excludes each other."""

        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "", [])

        if given("SESSION") and any(given(name) for name in ("INPUT", "LABELS", "POLYGONS", "AREAS")):
            return False, self.tr("Choose an annotation session or layers, not both.")
        if not given("SESSION"):
            if not given("INPUT"):
                return False, self.tr("Choose an annotation session, or at least one image.")
            if given("LABELS") == given("POLYGONS"):
                return False, self.tr("Choose labels: a class raster or polygons.")
            if given("POLYGONS") and not given("CLASS_FIELD"):
                return False, self.tr("Choose the field that holds the classes of the polygons.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run."""
        try:
            self._inputs = self._gather(parameters, context)
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        return True

    def _gather(self, parameters: dict[str, Any], context: QgsProcessingContext) -> DatasetInputs:
        tiles = self.parameterAsEnumString(parameters, "TILES", context) or "accepted"
        country = self.parameterAsString(parameters, "COUNTRY", context).strip()
        inputs = DatasetInputs(
            bands=self._bands(parameters, context),
            session=self.parameterAsFile(parameters, "SESSION", context),
            states=TILES[tiles],
            attributes={"country": country} if country else {},
            one_tile=self.parameterAsEnumString(parameters, "LAYOUT", context) in PATCHES,
        )
        if inputs.session:
            return inputs
        layers = self.parameterAsLayerList(parameters, "INPUT", context)
        if not layers:
            raise ParameterError("None of the images can be read. Check that the files are there and are rasters.")
        inputs.images = [raster_file(layer) for layer in layers]
        labels = self.parameterAsRasterLayer(parameters, "LABELS", context)
        if labels is not None:
            inputs.raster = raster_file(labels)
        polygons = self.parameterAsSource(parameters, "POLYGONS", context)
        if polygons is not None:
            field = self.parameterAsString(parameters, "CLASS_FIELD", context)
            read = Polygons(polygons, field, context.transformContext())
            inputs.polygons = ClassPolygons(read, self.parameterAsString(parameters, "MAPPING", context))
        if inputs.raster is None and inputs.polygons is None:
            raise ParameterError("The labels cannot be read. Check that the file is there.")
        areas = self.parameterAsSource(parameters, "AREAS", context)
        if areas is not None:
            region = self.parameterAsString(parameters, "REGION_FIELD", context)
            inputs.areas = AreaPolygons(areas, region, context.transformContext())
        return inputs

    def _bands(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[int, ...] | None:
        text = self.parameterAsString(parameters, "BANDS", context)
        try:
            return tuple(int(part) for part in text.replace(";", ",").split(",") if part.strip()) or None
        except ValueError:
            raise ParameterError(
                "Bands must be numbers separated by commas, such as 3, 2, 1, not {text!r}.", text=text
            ) from None

    def make(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Export."""
        from ..datasets.job import STAGES

        engine = DatasetFeedback(feedback, STAGES)
        choice = self.parameterAsEnumString(parameters, "LEGEND", context)
        own = self.parameterAsFile(parameters, "LEGEND_FILE", context)
        legend = None if self._inputs.session else legend_from(choice, own, self._inputs.raster)
        info = self.info(parameters, context, **made_by(self._inputs.raster))
        with self._inputs.opened(legend, info, engine) as (areas, legend, info):
            result = self._export(parameters, context, areas, legend, info, engine)
        tell_result(result, feedback)
        return {"OUTPUT": str(result.folder), **self.counts(result)}

    def _export(
        self,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        areas: list[Area],
        legend: Legend,
        info: DatasetInfo,
        engine: DatasetFeedback,
    ) -> ExportResult:
        """Chips, or patches of reBEN."""
        from ..datasets.area_patches import check_lattice, patch_job
        from ..datasets.export import export_dataset
        from ..datasets.job import ExportJob
        from ..datasets.patches import build_patch_dataset
        from ..landcover.crosswalk import load_crosswalk_file

        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "")

        layout = self.parameterAsEnumString(parameters, "LAYOUT", context)
        output = Path(self.parameterAsString(parameters, "OUTPUT", context))
        path = self.parameterAsFile(parameters, "CROSSWALK", context)
        crosswalk = load_crosswalk_file(path) if path else None
        share = self.parameterAsDouble(parameters, "MIN_LABELLED", context) / 100
        stride = self.parameterAsInt(parameters, "STRIDE", context) if given("STRIDE") else None
        gsd = self.parameterAsDouble(parameters, "GSD", context) if given("GSD") else None
        split = self.rule(parameters, context, self.parameterAsString(parameters, "SPLIT_FIELD", context))
        if layout in PATCHES:
            check_lattice(gsd, stride)
            job = patch_job(
                areas,
                legend,
                self._inputs.files(areas),
                output,
                crosswalk=crosswalk,
                min_labelled=share,
                split=split,
                encoded=layout == PATCHES[1],
                info=info,
            )
            return build_patch_dataset(job, engine)
        return export_dataset(
            ExportJob(
                areas,
                legend,
                output,
                layout,
                crosswalk=crosswalk,
                size=self.parameterAsInt(parameters, "CHIP_SIZE", context),
                stride=stride,
                gsd=gsd,
                edge=self.parameterAsEnumString(parameters, "EDGE", context),
                min_labelled=share,
                split=split,
                info=info,
            ),
            engine,
        )
