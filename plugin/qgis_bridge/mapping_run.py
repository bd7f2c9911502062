"""Mapping run: the engine's main job on a QGIS layer, from what Processing knows to what it wants back.

Built in the main thread; ``map`` runs in any thread.
"""

from __future__ import annotations

import shutil
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsRasterLayer,
    QgsRectangle,
    QgsSettings,
)

from ..landcover.aoi import AreaOfInterest
from ..landcover.errors import Cancelled
from ..landcover.legend import Legend
from ..landcover.package import ModelPackage, find_package
from ..landcover.sink import remove_quietly
from . import models
from .areas import mask_polygons
from .destinations import PolygonTarget, check_distinct, convert_polygons, polygon_target, raster_path
from .feedback import stages_of
from .layers import open_source, raster_reference, rasterio_crs
from .online_feedback import OnlineFeedback, report_tiles
from .online_source import OnlineSource, mask_place, open_online
from .report import model_line, result_lines
from .style_files import style_path
from .texts import translate
from .value_ranges import ranges_of_bands

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.backend import Backend
    from ..landcover.mapping import MappingJob, MappingResult
    from ..landcover.source import RasterioSource

MEMORY_SETTING = "terrazzo/memory_mb"
_ENGINE_SHARE = 95.0  # percent of the bar, where polygons have to be converted afterwards


@dataclass(frozen=True)
class Wishes:
    """How to map; see ``MappingJob`` and ``RasterioSource`` for the meaning of each, and
    ``online_source.open_online`` for ``max_tiles``. ``scaling``: "card", "statistics" or "style" (what the layer's
    style shows). ``memory``: MB, None for what the settings say (``memory_setting``)."""

    model: str
    bands: tuple[int, ...] | None = None
    nodata: float | None = None
    gsd: float | None = None
    overlap: int | None = None
    tta: str = "none"
    device: str = "auto"
    min_area: float = 0.0
    simplify: float = 0.0
    force: bool = False
    max_tiles: int | None = None
    scaling: str = "card"
    memory: float | None = None


def memory_setting() -> float | None:
    """MB that mapping may take, from the settings of this user; None if they do not say."""
    value = QgsSettings().value(MEMORY_SETTING)
    try:
        return float(value) if value not in (None, "") else None
    except (TypeError, ValueError):
        return None


class MappingRun:
    """One run. ``reference``: the layer as plain values; ``legend``: of the map that comes out."""

    def __init__(self, layer: QgsRasterLayer, wishes: Wishes) -> None:
        """Look at ``layer`` and find the model. Raises a ``TerrazzoError``."""
        self.reference = raster_reference(layer)
        self.package: ModelPackage = find_package(wishes.model, models.model_folders())
        self._wishes = wishes
        self._extent: tuple[float, float, float, float] | None = None
        self._mask: tuple[QgsProcessingFeatureSource, QgsCoordinateTransformContext] | None = None

    @property
    def legend(self) -> Legend:
        """Legend of the model's classes."""
        return self.package.card.legend

    def set_extent(self, extent: QgsRectangle) -> None:
        """Map only ``extent`` (in the CRS of ``reference``)."""
        self._extent = (extent.xMinimum(), extent.yMinimum(), extent.xMaximum(), extent.yMaximum())

    def set_mask(self, source: QgsProcessingFeatureSource, context: QgsCoordinateTransformContext) -> None:
        """Map only inside the polygons of ``source``, which may have any CRS."""
        self._mask = (source, context)

    def map(
        self,
        places: dict[str, str],
        feedback: QgsProcessingFeedback,
        backend: Backend | None = None,
        finished: str = "",
    ) -> MappingResult:
        """Map into ``places``: paths by output parameter (``STATISTICS``: a CSV file); only ``OUTPUT`` is needed.

        ``backend``: the model, if it is open already; ``finished``: see ``MappingJob``. Raises a ``TerrazzoError``;
        when cancelled, nothing is left.
        """
        from ..landcover.mapping import MappingJob, map_land_cover

        wishes, card = self._wishes, self.package.card
        output, statistics = places["OUTPUT"], places.get("STATISTICS", "")
        check_distinct(self.reference.path, list(places.values()))
        target = polygon_target(places.get("POLYGONS", ""))
        converts = target is not None and bool(target.driver)
        job = MappingJob(
            package=self.package,
            output=raster_path(output) or Path(output),
            confidence=raster_path(places.get("CONFIDENCE", "")),
            probabilities=raster_path(places.get("PROBABILITIES", "")),
            polygons=target.written if target else None,
            statistics=Path(statistics) if statistics else None,
            extent=self._extent,
            gsd=wishes.gsd,
            overlap=wishes.overlap,
            tta=wishes.tta,
            device=wishes.device,
            min_area=wishes.min_area,
            simplify=wishes.simplify,
            force=wishes.force,
            memory=memory_setting() if wishes.memory is None else wishes.memory,
            finished=finished,
        )
        feedback.pushInfo(model_line(card))
        engine_feedback = OnlineFeedback(
            feedback,
            stages_of(wishes.min_area, target is not None),
            _ENGINE_SHARE if converts else 100.0,
        )
        feedback.setProgressText(translate("LandCoverStages", "Opening the image and the model"))
        source = self._open(job, engine_feedback)
        try:
            job.scaling = self._scaling(source)
            result = map_land_cover(source, job, engine_feedback, backend)
        except BaseException:
            if isinstance(source, OnlineSource):
                source.cancel()  # its reader may be waiting for the network
            raise
        if result.finished_before:
            return result
        report_tiles(result.asked_tiles, result.missing_tiles, engine_feedback)
        if target is not None and converts:
            feedback.setProgressText(translate("LandCoverStages", "Converting polygons"))
            made = [job.output, job.confidence, job.probabilities, job.statistics, target.written]
            self._convert(target, made, feedback)
        self._lay_style_beside(job.output)
        for line in result_lines(result):
            feedback.pushInfo(line)
        return result

    def _scaling(self, source: RasterioSource | OnlineSource) -> str | tuple[tuple[float, float], ...]:
        """The wish for the scaling as the engine takes it."""
        if self._wishes.scaling != "style":
            return self._wishes.scaling
        try:
            return ranges_of_bands(self.reference.ranges, source.bands, self.reference.name)
        except BaseException:
            source.close()
            raise

    def _open(self, job: MappingJob, feedback: OnlineFeedback) -> RasterioSource | OnlineSource:
        """The source, and the mask of ``job``: an online layer has no end, so it is opened for an area."""
        reference, wishes, card = self.reference, self._wishes, self.package.card
        source = None
        if reference.online is None:
            source = open_source(reference, wishes.bands, card, wishes.nodata)
        try:
            if self._mask is not None:
                mask, transforms = self._mask
                place = reference.extent if source else mask_place(mask, reference.crs, transforms)
                job.mask = mask_polygons(mask, reference.crs, place, transforms, feedback)
        except BaseException:
            if source is not None:
                source.close()
            raise
        if source is not None:
            return source
        crs = rasterio_crs(reference.crs) if reference.crs.isValid() else None
        areas = [job.extent, AreaOfInterest([job.mask]).bounds() if job.mask else None]
        feedback.source = open_online(
            reference.online,
            crs,
            card,
            [area for area in areas if area is not None],
            wishes.bands,
            wishes.nodata,
            wishes.gsd,
            wishes.force,
            wishes.max_tiles,
            feedback,
        )
        return feedback.source

    def _lay_style_beside(self, output: Path) -> None:
        """Put the style next to the map: QGIS without the plugin then shows the classes and not all 256 colours."""
        style = style_path("OUTPUT", self.legend.id)
        if style.is_file():
            with suppress(OSError):  # a map without it is whole, too
                shutil.copyfile(style, output.with_suffix(".qml"))

    def _convert(self, target: PolygonTarget, written: list[Path | None], feedback: QgsProcessingFeedback) -> None:
        transforms = self._mask[1] if self._mask else QgsCoordinateTransformContext()
        try:
            convert_polygons(target, transforms, feedback, (_ENGINE_SHARE, 100.0))
        except Cancelled:
            for path in filter(None, written):
                remove_quietly(path)
                remove_quietly(path.with_name(path.name + ".aux.xml"))
            raise
