"""Folder run: one model over many images, which are layers or the files of a folder."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import (
    QgsCoordinateTransformContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingMultiStepFeedback,
    QgsRasterLayer,
)

from ..landcover.errors import ParameterError, SourceError
from ..landcover.many import MERGED, Order, Outcome, Outside, distinct_stems, find_rasters, map_many, merge
from ..landcover.package import ModelPackage, find_package
from . import models
from .areas import NOT_ON_RASTER
from .feedback import ProcessingFeedback
from .mapping_run import MappingRun, Wishes
from .texts import QT_TRANSLATE_NOOP, error_text

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.backend import Backend
    from ..landcover.job import MappingResult
    from ..landcover.progress import Feedback

NOTHING_TO_MAP = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "There is no image to map in {folder} with the pattern {pattern}. Choose another folder or pattern, or layers.",
)
LEFT_OUT = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "{path} does not fit the other maps (another coordinate reference system, or rotated). It is left out of the view "
    "of all maps.",
)
UNREADABLE = QT_TRANSLATE_NOOP("TerrazzoErrors", "{path} cannot be opened as a raster.")

# Parameter of the algorithm for a single image -> how its file ends.
ENDINGS = {
    "OUTPUT": "landcover.tif",
    "CONFIDENCE": "confidence.tif",
    "PROBABILITIES": "probabilities.tif",
    "POLYGONS": "landcover.gpkg",
    "STATISTICS": "statistics.csv",
}


@dataclass(frozen=True)
class FolderWishes:
    """Which images: ``patterns`` of file names in ``folder``; and which results besides the classes, ``kinds`` (see
    ``ENDINGS``), into the folder ``target``."""

    target: Path
    kinds: tuple[str, ...] = ()
    folder: Path | None = None
    patterns: tuple[str, ...] = ("*.tif", "*.tiff")
    recursive: bool = False


class FolderRun:
    """One run over many images. Built in the main thread; ``map`` runs in any thread."""

    def __init__(self, layers: list[QgsRasterLayer], wishes: Wishes, folder: FolderWishes) -> None:
        """Look at ``layers`` and find the model. Raises a ``TerrazzoError`` if there is no such model."""
        self._wishes, self._folder = wishes, folder
        self.package: ModelPackage = find_package(wishes.model, models.model_folders())
        self._mask: tuple[QgsProcessingFeatureSource, QgsCoordinateTransformContext] | None = None
        self._backend: Backend | None = None
        # A layer that cannot be used is reported in its turn, like a bad file.
        self._layers: list[tuple[str, Path, MappingRun | SourceError]] = []
        for layer in layers:
            try:
                prepared: MappingRun | SourceError = MappingRun(layer, wishes)
            except SourceError as error:
                prepared = error
            file = Path(layer.source().split("|", 1)[0])
            self._layers.append((layer.name(), file if file.is_file() else Path(layer.name()), prepared))

    def set_mask(self, source: QgsProcessingFeatureSource, context: QgsCoordinateTransformContext) -> None:
        """Map only inside the polygons of ``source``, which may have any CRS."""
        self._mask = (source, context)

    def map(self, feedback: QgsProcessingFeedback) -> list[Outcome]:
        """Map everything. What became of each image is told and stands in the summary in the target folder.

        Raises a ``TerrazzoError`` if there is nothing to map or the summary cannot be written, and ``Cancelled``.
        """
        images = self._images()
        steps = QgsProcessingMultiStepFeedback(len(images), feedback)
        orders = [self._order(*image, steps) for image in images]
        legend, told = self.package.card.legend, ProcessingFeedback(steps)
        return map_many(orders, self._folder.target, legend, told, error_text, steps.setCurrentStep)

    def merge(self, outcomes: list[Outcome], feedback: QgsProcessingFeedback) -> Path | None:
        """A view of all maps together; None if there is none. ``OutputError``."""
        maps = [Path(outcome.files["OUTPUT"]) for outcome in outcomes if outcome.files]
        if not maps:
            return None
        target, told = self._folder.target / MERGED, ProcessingFeedback(feedback)
        for path in merge(maps, target, self.package.card.legend.category_names()):
            told.warning(LEFT_OUT, path=str(path))
        return target if target.is_file() else None

    def _images(self) -> list[tuple[str, str, MappingRun | SourceError | Path]]:
        """Name, name of the results, and what is mapped."""
        folder, found = self._folder, []
        if folder.folder is not None:
            found = find_rasters(folder.folder, list(folder.patterns), folder.recursive, folder.target)
        if not found and not self._layers:
            raise ParameterError(NOTHING_TO_MAP, folder=str(folder.folder or ""), pattern=" ".join(folder.patterns))
        stems = distinct_stems([file for _, file, _ in self._layers] + found, folder.folder)
        named = [(name, prepared) for name, _, prepared in self._layers] + [(str(path), path) for path in found]
        return [(name, stem, image) for stem, (name, image) in zip(stems, named)]

    def _order(
        self, name: str, stem: str, image: MappingRun | SourceError | Path, feedback: QgsProcessingFeedback
    ) -> Order:
        kinds = ("OUTPUT", *self._folder.kinds)
        files = {kind: str(self._folder.target / f"{stem}_{ENDINGS[kind]}") for kind in kinds}

        def run(engine_feedback: Feedback, finished: str) -> MappingResult:
            if isinstance(image, SourceError):
                raise image
            mapping = self._of_file(image) if isinstance(image, Path) else image
            if self._mask is not None:
                mapping.set_mask(*self._mask)
            try:
                return mapping.map(files, feedback, self._model(engine_feedback), finished)
            except ParameterError as error:
                if error.template == NOT_ON_RASTER:
                    raise Outside(error.template, **error.values) from error
                raise

        return Order(name, files, run)

    def _of_file(self, path: Path) -> MappingRun:
        layer = QgsRasterLayer(str(path), path.stem)
        if not layer.isValid():
            raise SourceError(UNREADABLE, path=str(path))
        return MappingRun(layer, self._wishes)

    def _model(self, feedback: Feedback) -> Backend:
        """The model, opened once."""
        if self._backend is None:
            from ..landcover.backend import open_backend

            self._backend = open_backend(self.package, self._wishes.device, None, feedback)
        return self._backend
