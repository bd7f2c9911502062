"""Mapping: the main job, from a raster and a model to a land-cover map."""

from __future__ import annotations

import math
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .aoi import AreaOfInterest, rectangle
from .blend import PROBABILITY_NODATA
from .claims import claim
from .errors import ParameterError
from .grid import WorkingGrid, working_grid
from .job import TTA_CHOICES, MappingJob, MappingResult
from .lineage import lineage_of, lineage_tags
from .progress import Feedback
from .sink import RasterSink, part_path, publish, remove_quietly, write_category_names

if TYPE_CHECKING:  # pragma: no cover
    from .block_mapper import BlockRecipe
    from .journal import Journal
    from .pipeline import Pipeline
    from .plan import Plan
    from .source import RasterSource

__all__ = ["TTA_CHOICES", "MappingJob", "MappingResult", "map_land_cover"]

_GDAL_CACHE_BYTES = 96 << 20
_COLLAR_SHARE = 0.1  # share of black pixels along the raster's edge that makes a collar likely


def map_land_cover(source: RasterSource, job: MappingJob, feedback: Feedback | None = None) -> MappingResult:
    """Map ``source`` with the model of ``job`` and write the results that it names.

    Takes over ``source`` and closes it. Results get their final names together, when all of them are whole; if
    anything fails or is cancelled there is none. A run that was killed goes on from its finished blocks when it is
    started again with the same raster, model and parameters. Raises a ``TerrazzoError``.
    """
    return _Run(source, job, feedback or Feedback()).run()


class _Run:
    """One run of the main job: the order of the stages, and what is thrown away when one fails."""

    def __init__(self, source: RasterSource, job: MappingJob, feedback: Feedback) -> None:
        self.source, self.job, self.feedback = source, job, feedback
        self.sinks: dict[str, RasterSink] = {}
        self.parts: list[tuple[Path, Path]] = []
        self.pipeline: Pipeline | None = None
        self.journal: Journal | None = None
        self.release: Callable[[], None] = lambda: None
        self.keep = False

    def run(self) -> MappingResult:
        try:
            return self._stages()
        finally:
            # After cancelling, a worker may still be inside GDAL: files are closed when it has come out.
            if self.pipeline is None:
                self._clean()
            else:
                self.pipeline.afterwards(self._clean)

    def _clean(self) -> None:
        self.source.close()
        if self.journal is not None:
            self.journal.discard()
        if not self.keep:
            for sink in self.sinks.values():
                sink.discard()
            for part, _ in self.parts:
                remove_quietly(part)
        self.release()

    def _stages(self) -> MappingResult:
        from .derive import derive, timed
        from .gdal_tools import cache_limit

        self._check_job()
        grid, aoi = self._place()
        self._warn_of_collar()
        self.release = claim(Path(self.job.output), self.feedback)
        with cache_limit(_GDAL_CACHE_BYTES):
            result = MappingResult(grid)
            with timed("map", result.seconds, self.feedback):
                self._map(result, aoi)
            derive(self.job, result, self.sinks, self.feedback, self._add)
        self.keep = True  # from here on all results are whole: losing them to a locked file would be a pity
        for part, final in reversed(self.parts):
            publish(part, final)
        write_category_names(self.job.output, self.job.package.card.legend.category_names())
        return result

    def _add(self, final: Path) -> Path:
        """Note a file that is being made; its temporary name."""
        self.parts.append((part_path(final), final))
        return self.parts[-1][0]

    def _check_job(self) -> None:
        job = self.job
        if job.tta not in TTA_CHOICES:
            raise ParameterError("TTA must be one of {known}, not {tta!r}.", known=", ".join(TTA_CHOICES), tta=job.tta)
        if not (math.isfinite(job.simplify) and job.simplify >= 0):
            raise ParameterError("The tolerance of polygons must be 0 m or more, not {value}.", value=job.simplify)
        if not job.min_area >= 0:
            raise ParameterError("The smallest segment must be 0 m² or more, not {area}.", area=job.min_area)

    def _warn_of_collar(self) -> None:
        black = getattr(self.source, "undeclared_collar", lambda: 0.0)()
        if black > _COLLAR_SHARE:
            self.feedback.warning(
                "{share:.0%} of the edge of {name} is pure black (0), but the raster declares no nodata value, so "
                "the black will be mapped. If it is no data, set NODATA to 0.",
                share=black,
                name=self.source.name,
            )

    def _place(self) -> tuple[WorkingGrid, AreaOfInterest]:
        """The grid that is mapped, cut to extent and mask, and the area of interest on it."""
        job, source = self.job, self.source
        groups = [job.mask] if job.mask is not None else []
        rotated = source.transform.b != 0 or source.transform.d != 0
        if job.extent is not None and rotated:
            working_grid(source, job.package.card, job.extent, job.gsd, job.force)  # refuses a bad extent
            groups.append([rectangle(*job.extent)])
        aoi = AreaOfInterest(groups)
        boxes = [box for box in (job.extent, aoi.bounds()) if box is not None]
        extent = None
        if boxes:
            extent = (
                max(b[0] for b in boxes),
                max(b[1] for b in boxes),
                min(b[2] for b in boxes),
                min(b[3] for b in boxes),
            )
            if len(boxes) == 2 and (extent[2] <= extent[0] or extent[3] <= extent[1]) and _has_area(boxes[0]):
                raise ParameterError("The mask and the extent have no place in common. Change one of them.")
        return working_grid(source, job.package.card, extent, job.gsd, job.force), aoi

    def _plan(self, grid: WorkingGrid) -> Plan:
        from .plan import Axis, make_plan

        card, job = self.job.package.card, self.job
        overlap = card.overlap if job.overlap is None else job.overlap
        cols, rows = (
            Axis(length, offset, whole)
            for length, offset, whole in zip((grid.width, grid.height), grid.offset, grid.whole)
        )
        return make_plan(rows, cols, job.tile or card.tile_size, overlap, card.size_multiple, job.core, job.shift)

    def _map(self, result: MappingResult, aoi: AreaOfInterest) -> None:
        """All blocks through the model, into the sinks."""
        from .backend import open_backend
        from .block_mapper import BlockMapper, BlockRecipe
        from .map_blocks import LocalRun
        from .scaling import scaling_for

        job, grid, card = self.job, result.grid, self.job.package.card
        backend = open_backend(job.package, job.device, job.threads, self.feedback)
        plan = self._plan(grid)
        scaling = scaling_for(card, self.source, grid)
        result.device = backend.device
        result.lineage = lineage_of(self.source, job, grid, plan, backend.device, scaling.origin)
        self._open_sinks(grid, result.lineage)
        self.journal = self._open_journal(plan, result.lineage, scaling)
        recipe = BlockRecipe(
            grid,
            plan,
            scaling,
            aoi,
            card.codes,
            card.size_multiple,
            flips=job.tta == "flips",
            probabilities="probabilities" in self.sinks,
        )
        if job.cluster is not None:
            result.resumed_blocks = self._map_on_cluster(recipe, backend.device)
        else:
            run = LocalRun(plan, self.sinks, self.journal, BlockMapper(self.source, backend, recipe), backend)
            self.pipeline = run.pipeline
            result.resumed_blocks = run.run(self.feedback)
        for template, values in backend.notes:
            self.feedback.warning(template, **values)
        tiles = getattr(self.source, "missing_report", lambda: (0, 0))()  # an error if none of them arrived
        result.asked_tiles, result.missing_tiles = tiles
        for sink in self.sinks.values():
            sink.close(self.feedback)
        result.valid_pixels = self.sinks["classes"].valid_pixels

    def _map_on_cluster(self, recipe: BlockRecipe, device: str) -> int:
        from .cluster import BlockTask, ClusterMapper, connect
        from .map_blocks import ClusterRun
        from .source import RasterioSource

        source, job = self.source, self.job
        if not isinstance(source, RasterioSource):
            raise ParameterError("Only raster files can be mapped on a cluster. Save the layer as a file first.")
        task = BlockTask(
            self.journal.run,
            str(Path(source.path).absolute()) if Path(source.path).exists() else source.path,
            source.bands,
            source.nodata,
            source.identity,
            job.package,
            recipe,
            device,
            job.threads,
        )
        with connect(job.cluster) as client:
            return ClusterRun(recipe.plan, self.sinks, self.journal, ClusterMapper(client, task)).run(self.feedback)

    def _open_sinks(self, grid: WorkingGrid, lineage: dict[str, Any]) -> None:
        job, legend = self.job, self.job.package.card.legend
        tags = lineage_tags(lineage)
        class_tags = {f"CLASS_{c.code}": c.name for c in legend.classes}

        def add(name: str, path: Path, more: dict[str, str], **options: Any) -> None:
            sink = RasterSink(Path(path), grid, self.source.crs, {**tags, **more}, **options)
            self.sinks[name] = sink
            self.parts.append((sink.part, sink.path))

        add("classes", job.output, class_tags, colours=legend.colour_table(), band_names=("land cover",))
        if job.confidence is not None:
            add("confidence", job.confidence, {}, band_names=("confidence (percent)",))
        if job.probabilities is not None:
            names = tuple(f"{legend.by_code(code).name} (percent)" for code in job.package.card.codes)
            add("probabilities", job.probabilities, {}, band_names=names, nodata=PROBABILITY_NODATA)

    def _open_journal(self, plan: Plan, lineage: dict[str, Any], scaling: object) -> Journal:
        from .journal import Journal, signature

        values = {
            "lineage": lineage,
            "plan": repr(plan),
            "raster": self.source.identity,
            "mask": self.job.mask,
            "scaling": repr(scaling),
            "layers": sorted(self.sinks),
        }
        return Journal(Path(self.job.output), signature(values))


def _has_area(box: tuple[float, float, float, float]) -> bool:
    return box[2] > box[0] and box[3] > box[1]
