"""Mapping: the main job, from a raster and a model to a land-cover map."""

from __future__ import annotations

import math
import os
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import TYPE_CHECKING, Any

from .aoi import AreaOfInterest, rectangle
from .blend import PROBABILITY_NODATA
from .claims import claim
from .encode import LayerFormat
from .errors import ParameterError
from .foreign import TRAINED_FAR_AWAY, far_from_training
from .grid import WorkingGrid, working_grid
from .job import TTA_CHOICES, MappingJob, MappingResult
from .lineage import lineage_of, lineage_tags
from .memory import budget, plan_run
from .progress import Feedback, RunFacts
from .sink import RasterSink, part_path, publish, remove_quietly, write_category_names

if TYPE_CHECKING:  # pragma: no cover
    from .backend import Backend
    from .block_mapper import BlockRecipe
    from .journal import Journal
    from .pipeline import Pipeline
    from .plan import Plan
    from .source import RasterSource

__all__ = ["TTA_CHOICES", "MappingJob", "MappingResult", "map_land_cover"]

_COLLAR_SHARE = 0.1  # share of black pixels along the raster's edge that makes a collar likely


def map_land_cover(
    source: RasterSource, job: MappingJob, feedback: Feedback | None = None, backend: Backend | None = None
) -> MappingResult:
    """Map ``source`` with the model of ``job`` and write the results that it names.

    Takes over ``source`` and closes it. ``backend``: the model, if it is open already (for several rasters, one after
    the other). Results get their final names together, when all of them are whole; if anything fails or is cancelled
    there is none. A run that was killed goes on from its finished blocks when it is started again with the same raster,
    model and parameters. Raises a ``TerrazzoError``.
    """
    return _Run(source, job, feedback or Feedback(), backend).run()


class _Run:
    """One run of the main job: the order of the stages, and what is thrown away when one fails."""

    def __init__(self, source: RasterSource, job: MappingJob, feedback: Feedback, backend: Backend | None) -> None:
        self.source, self.job, self.feedback = source, job, feedback
        self.backend: Backend = backend  # type: ignore[assignment]  # None until it is opened, and on a cluster
        self.sinks: dict[str, RasterSink] = {}
        self.parts: list[tuple[Path, Path]] = []
        self.pipeline: Pipeline | None = None
        self.client: Any = None  # of a cluster
        self.threads: ThreadPoolExecutor | None = None
        self.journal: Journal = None  # type: ignore[assignment]  # opened when it is known what is to be done
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
        if self.client is not None:
            self.client.close()
        if self.threads is not None:
            self.threads.shutdown(wait=False)
        if self.journal is not None and self.feedback.keep_blocks and not self.keep:
            self.journal.close()
        elif self.journal is not None:
            self.journal.discard()
        if not self.keep:
            for sink in self.sinks.values():
                sink.discard()
            for part, _ in self.parts:
                remove_quietly(part)
        self.release()

    def _stages(self) -> MappingResult:
        from .derive import Blocks, derive, timed
        from .gdal_tools import cache_limit

        self._check_job()
        grid, aoi = self._place()
        self._warn_of_collar()
        self._warn_of_place(grid)
        self.release = claim(self.job.outputs(), self.feedback)
        with cache_limit(self.memory.cache):
            result = MappingResult(grid)
            with timed("map", result.seconds, self.feedback):
                plan = self._map(result, aoi)
            if plan is None:
                return result
            derive(self.job, result, Blocks(plan, self.journal), self.sinks, self.feedback, self._add)
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
        self.memory = budget(job.memory, getattr(self.source, "strip_bytes", 0))
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

    def _warn_of_place(self, grid: WorkingGrid) -> None:
        places = self.job.package.card.trained_at
        far = far_from_training(places, self.source.crs, grid.transform, grid.width, grid.height)
        if far:
            self.feedback.warning(TRAINED_FAR_AWAY, **far)

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
        job = self.job
        return plan_run(
            grid,
            job.package.card,
            self.source.dtype,
            job.overlap,
            self.memory,
            job.tta == "flips",
            job.probabilities is not None,
            job.tile,
            job.core,
            job.shift,
        )

    def _map(self, result: MappingResult, aoi: AreaOfInterest) -> Plan | None:
        """All blocks through the model, into the journal. None if this run was finished before."""
        from .block_mapper import BlockRecipe
        from .journal import Journal
        from .scaling import scaling_for

        job, grid, card = self.job, result.grid, self.job.package.card
        result.device = self._device()
        plan = self._plan(grid)
        scaling = scaling_for(card, self.source, grid, job.scaling)
        result.lineage = lineage_of(self.source, job, grid, plan, result.device, scaling.origin)
        result.run = self._signature(plan, result.lineage, scaling)
        if result.run == job.finished and all(path.is_file() for path in job.outputs()):
            result.finished_before = True
            return None
        self._open_sinks(grid, result.lineage)
        forms = {name: sink.form for name, sink in self.sinks.items()}
        self.journal = Journal(Path(job.output), result.run, self.feedback)
        self.feedback.begin(RunFacts(grid, plan, self.source.crs, result.device))
        recipe = BlockRecipe(
            grid, plan, scaling, aoi, card.codes, card.size_multiple, flips=job.tta == "flips", forms=forms
        )
        result.resumed_blocks = self._map_on_cluster(recipe, result.device) if job.cluster else self._map_here(recipe)
        tiles = getattr(self.source, "missing_report", lambda: (0, 0))()  # an error if none of them arrived
        result.asked_tiles, result.missing_tiles = tiles
        result.valid_pixels = sum(layers["classes"].valid for layers in self.journal.blocks.values())
        return plan

    def _device(self) -> str:
        """Name of the device that computes; opens the model, unless a cluster does."""
        from .backend import open_backend

        job = self.job
        if job.cluster is not None:
            from .cluster import connect, device_of_workers

            self.client = connect(job.cluster)
            return device_of_workers(self.client, job.package, job.device, job.threads, self.feedback)
        if self.backend is None:
            self.backend = open_backend(job.package, job.device, job.threads, self.feedback)
        else:
            self.backend.restart()
        return self.backend.device

    def _map_here(self, recipe: BlockRecipe) -> int:
        from .block_mapper import BlockMapper
        from .map_blocks import LocalRun

        told = len(self.backend.notes)
        self.threads = ThreadPoolExecutor(min(4, os.cpu_count() or 1), thread_name_prefix="terrazzo-block")
        spread = self.threads.map
        # Beside a busy processor one thread is enough for compressing; a graphics card is faster than one thread.
        compress = map if self.backend.device == "cpu" else spread
        mapper = BlockMapper(self.source, self.backend, recipe, compress, spread)
        run = LocalRun(recipe.plan, recipe.forms, self.journal, mapper, self.backend)
        self.pipeline = run.pipeline
        resumed = run.run(self.feedback)
        for template, values in self.backend.notes[told:]:
            self.feedback.warning(template, **values)
        # The model's memory is free for what is made from the blocks, also where others keep the model.
        self.backend.rest()
        self.pipeline = self.backend = None  # type: ignore[assignment]
        return resumed

    def _map_on_cluster(self, recipe: BlockRecipe, device: str) -> int:
        from .cluster import BlockTask, ClusterMapper
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
        mapper = ClusterMapper(self.client, task)
        return ClusterRun(recipe.plan, recipe.forms, self.journal, mapper).run(self.feedback)

    def _open_sinks(self, grid: WorkingGrid, lineage: dict[str, Any]) -> None:
        job, legend = self.job, self.job.package.card.legend
        tags = lineage_tags(lineage)
        class_tags = {f"CLASS_{c.code}": c.name for c in legend.classes}

        def add(name: str, path: Path, form: LayerFormat, more: dict[str, str], **options: Any) -> None:
            sink = RasterSink(Path(path), grid, self.source.crs, {**tags, **more}, form, **options)
            self.sinks[name] = sink
            self.parts.append((sink.part, sink.path))

        classes = LayerFormat(1, 0, classes=True)
        add("classes", job.output, classes, class_tags, colours=legend.colour_table(), band_names=("land cover",))
        if job.confidence is not None:
            form = LayerFormat(1, 0, classes=False)
            add("confidence", job.confidence, form, {}, band_names=("confidence (percent)",))
        if job.probabilities is not None:
            names = tuple(f"{legend.by_code(code).name} (percent)" for code in job.package.card.codes)
            form = LayerFormat(len(names), PROBABILITY_NODATA, classes=False)
            add("probabilities", job.probabilities, form, {}, band_names=names)

    def _signature(self, plan: Plan, lineage: dict[str, Any], scaling: object) -> str:
        from .journal import signature

        job = self.job
        values = {
            "lineage": lineage,
            "plan": repr(plan),
            "raster": self.source.identity,
            "mask": job.mask,
            "scaling": repr(scaling),
            "layers": [job.confidence is not None, job.probabilities is not None],
        }
        return signature(values)


def _has_area(box: tuple[float, float, float, float]) -> bool:
    return box[2] > box[0] and box[3] > box[1]
