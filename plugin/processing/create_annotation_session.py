"""Create an annotation session: an image's tiles to be labelled by people, ``terrazzo:createannotationsession``."""

from __future__ import annotations

from typing import Any, ClassVar

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterField,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterNumber,
    QgsProcessingParameterRasterLayer,
    QgsProcessingParameterString,
)

from ..landcover.errors import TerrazzoError
from ..landcover.legend import LEGEND_FOLDER, load_legend
from ..qgis_bridge import texts
from ..qgis_bridge.session_run import Polygons, SessionRun, file_of, new_file
from .session_algorithm import SessionAlgorithm

UNITS = ("pixels", "metres")
ORDERS = ("uncertainty", "seeded")


class CreateAnnotationSession(SessionAlgorithm):
    """The algorithm. Names of parameters and outputs are fixed: users' scripts depend on them."""

    example: ClassVar[dict[str, Any]] = {
        "INPUT": "image.tif",
        "START": "landcover.tif",
        "TILE_SIZE": 256,
        "PERSON": "Anna",
        "OUTPUT": "session.gpkg",
    }

    decimals = 0

    def __init__(self) -> None:
        super().__init__()
        self._run: SessionRun | None = None
        self._problem = ""

    def name(self) -> str:
        """Identifier in scripts."""
        return "createannotationsession"

    def displayName(self) -> str:
        """Name in the toolbox."""
        return self.tr("Create annotation session")

    def tags(self) -> list[str]:
        """Words that find the algorithm."""
        return self.tr("annotation,labelling,digitizing,training data,tiles,correct,review").split(",")

    def shortDescription(self) -> str:
        """One line for tooltips."""
        return self.tr("Makes a file of task tiles in which people label an image or correct a map of it.")

    def about(self) -> str:
        """What the algorithm does."""
        return self.tr(
            "Makes an annotation session: a GeoPackage with the task tiles of an image, in which people draw or "
            "correct land-cover classes, check each other's work and note issues. It opens in any GIS.\n\n"
            "Tiles are a grid over the image, an extent or an area, or given polygons. Pixels without data belong to "
            "no tile.\n\n"
            "Tiles begin empty, or with a land-cover map made by Terrazzo, another class raster, or polygons. Values "
            "that are no class codes or names of the legend need a class mapping, for example 111=Building; 210=7; "
            "255=0.\n\n"
            "A share of the tiles, chosen with the seed, is labelled by two people who do not see each other's work or "
            "the prediction; these tiles begin empty.\n\n"
            "A file that is there already is never overwritten."
        )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        """Declare parameters and outputs."""
        kinds, number, enum = QgsProcessing.SourceType, QgsProcessingParameterNumber, QgsProcessingParameterEnum
        raster, source = QgsProcessingParameterRasterLayer, QgsProcessingParameterFeatureSource
        field, text = QgsProcessingParameterField, QgsProcessingParameterString
        legends = sorted(path.stem for path in LEGEND_FOLDER.glob("*.json"))
        polygons = [kinds.TypeVectorPolygon]
        self._add(raster("INPUT", self.tr("Image")), self.tr("A raster file. Labels are kept on its pixels."))
        self._add(
            enum("LEGEND", self.tr("Legend"), legends, False, "openearthmap", False, True),
            self.tr("The classes that people tell apart."),
        )
        self._add(
            number("TILE_SIZE", self.tr("Tile size"), number.Type.Double, 1024, False, 0.0),
            self.tr("Side of the square tiles, 16 to 8192 pixels."),
        )
        self._add(
            enum("TILE_UNIT", self.tr("Unit of the tile size"), list(UNITS), False, UNITS[0], False, True),
            self.tr("pixels of the image, or metres on the ground."),
        )
        self._add(
            QgsProcessingParameterExtent("EXTENT", self.tr("Extent"), None, True),
            self.tr("Only this part of the image gets tiles."),
        )
        self._add(
            source("AREA", self.tr("Area"), polygons, None, True),
            self.tr("The grid of tiles covers these polygons and ends at their borders."),
        )
        self._add(
            source("TILES", self.tr("Tile polygons"), polygons, None, True),
            self.tr("Each of these polygons becomes a tile, instead of a grid."),
        )
        self._add(
            field("TILE_NAMES", self.tr("Field with the names of the tiles"), None, "TILES", optional=True),
            self.tr("Without one the tiles are numbered."),
            advanced=True,
        )
        self._add(
            raster("START", self.tr("Begin with this map"), None, True),
            self.tr("A land-cover map made by Terrazzo, or another raster of classes."),
        )
        self._add(
            raster("CONFIDENCE", self.tr("Confidence of the map"), None, True),
            self.tr("In percent. Tiles of which the model is least sure can come first."),
        )
        self._add(
            source("START_POLYGONS", self.tr("Begin with these polygons"), polygons, None, True),
            self.tr("An existing layer of classes, instead of a map."),
        )
        self._add(
            field("START_FIELD", self.tr("Field with their classes"), None, "START_POLYGONS", optional=True),
            self.tr("Codes or names of the legend, or values that the class mapping names."),
        )
        self._add(
            text("MAPPING", self.tr("Class mapping"), None, True, True),
            self.tr("Value of the layer = code or name of the class, separated by semicolons or lines."),
        )
        self._add(
            QgsProcessingParameterBoolean("PREFILL", self.tr("Tiles begin with the map or the polygons"), True),
            self.tr("Off: they begin empty, and the map can be looked at and taken over place by place."),
            advanced=True,
        )
        self._add(
            number("DOUBLE_SHARE", self.tr("Tiles labelled by two people (%)"), number.Type.Double, 10, False, 0, 100),
            self.tr("Neither of the two sees the other's work or the map. 0: none."),
        )
        self._add(
            enum("ORDER", self.tr("Order of the tiles"), list(ORDERS), False, ORDERS[0], False, True),
            self.tr("uncertainty: where the model is least sure comes first. seeded: a random order."),
            advanced=True,
        )
        self._add(
            number("SEED", self.tr("Seed"), number.Type.Integer, 0, False, 0),
            self.tr("Of the random order, and of the choice of tiles for two people."),
            advanced=True,
        )
        self.add_person()
        self._add(
            QgsProcessingParameterFileDestination("OUTPUT", self.tr("Annotation session"), self.gpkg_filter()),
            self.tr("A new GeoPackage."),
        )
        self.addOutput(QgsProcessingOutputNumber("TILES_MADE", self.tr("Tiles")))

    def checkParameterValues(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[bool, str]:
        """What excludes each other, and a file that is there already."""

        def given(name: str) -> bool:
            return parameters.get(name) not in (None, "")

        if given("START") and given("START_POLYGONS"):
            return False, self.tr("Begin with a map or with polygons, not with both.")
        if given("START_POLYGONS") and not given("START_FIELD"):
            return False, self.tr("Choose the field that holds the classes of the polygons.")
        if given("CONFIDENCE") and not given("START"):
            return False, self.tr("A confidence belongs to a map: choose the map, too.")
        if given("TILES") and (given("AREA") or given("EXTENT")):
            return False, self.tr("Choose tile polygons, or an area for a grid of tiles, not both.")
        return super().checkParameterValues(parameters, context)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        """Take what is needed of layers. What is wrong is said in the run: from here nobody would see it."""
        try:
            self._run = self._order(parameters, context)
        except TerrazzoError as error:
            self._problem = texts.error_text(error)
        except QgsProcessingException as error:
            self._problem = str(error)
        return True

    def _order(self, parameters: dict[str, Any], context: QgsProcessingContext) -> SessionRun:
        run = SessionRun(
            image=self._raster("INPUT", parameters, context),
            legend=load_legend(self.parameterAsEnumString(parameters, "LEGEND", context)),
            person=self.person(parameters, context),
            side=self.parameterAsDouble(parameters, "TILE_SIZE", context),
            unit=self.parameterAsEnumString(parameters, "TILE_UNIT", context),
            area=self._polygons("AREA", "", parameters, context),
            tiles=self._polygons("TILES", "TILE_NAMES", parameters, context),
            shapes=self._polygons("START_POLYGONS", "START_FIELD", parameters, context),
            start=self._raster("START", parameters, context),
            confidence=self._raster("CONFIDENCE", parameters, context),
            mapping=self.parameterAsString(parameters, "MAPPING", context),
            prefill=self.parameterAsBoolean(parameters, "PREFILL", context),
            double_share=self.parameterAsDouble(parameters, "DOUBLE_SHARE", context) / 100.0,
            order=self.parameterAsEnumString(parameters, "ORDER", context),
            seed=self.parameterAsInt(parameters, "SEED", context),
        )
        if parameters.get("EXTENT") not in (None, ""):
            run.extent = self.parameterAsExtent(parameters, "EXTENT", context, run.image.crs)
        return run

    def _raster(self, name: str, parameters: dict[str, Any], context: QgsProcessingContext):  # type: ignore[no-untyped-def]
        if parameters.get(name) in (None, "") and name != "INPUT":
            return None
        layer = self.parameterAsRasterLayer(parameters, name, context)
        if layer is None:
            raise QgsProcessingException(self.invalidRasterError(parameters, name))
        return file_of(layer)

    def _polygons(
        self, name: str, field: str, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> Polygons | None:
        if parameters.get(name) in (None, ""):
            return None
        source = self.parameterAsSource(parameters, name, context)
        if source is None:
            raise QgsProcessingException(self.invalidSourceError(parameters, name))
        attributes = self.parameterAsFields(parameters, field, context) if field else []
        return Polygons(source, attributes[0] if attributes else "", context.transformContext())

    def run_session(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        """Write the session."""
        if self._run is None:
            raise QgsProcessingException(self._problem)
        path = new_file(self.parameterAsFileOutput(parameters, "OUTPUT", context))
        count = self._run.make(str(path), feedback)
        feedback.pushInfo(self.tr("Tiles: {count}").format(count=count))
        return {"OUTPUT": str(path), "TILES_MADE": count}
