"""Derived results: what is made from the finished blocks.

The rasters with their overviews first, then merging of small segments, then statistics and polygons of what is left.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from .assemble import assemble
from .cog import rewrite_as_cog
from .errors import SourceError
from .sink import RasterSink
from .statistics import class_statistics, write_statistics

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Iterator

    from .job import MappingJob, MappingResult
    from .journal import Journal
    from .plan import Plan
    from .progress import Feedback


@contextmanager
def timed(stage: str, seconds: dict[str, float], feedback: Feedback) -> Iterator[None]:
    """Report the start and the end of ``stage`` and add its time to ``seconds``."""
    feedback.check()
    feedback.progress(stage, 0.0)
    started = time.monotonic()
    yield
    seconds[stage] = seconds.get(stage, 0.0) + time.monotonic() - started
    feedback.progress(stage, 1.0)


@dataclass(frozen=True)
class Blocks:
    """All blocks of a run, finished: where they lie, and what their places are."""

    plan: Plan
    journal: Journal


def derive(
    job: MappingJob,
    result: MappingResult,
    blocks: Blocks,
    sinks: dict[str, RasterSink],
    feedback: Feedback,
    add: Callable[[Path], Path],
) -> None:
    """Make the results that ``job`` names from ``blocks`` into ``sinks`` (rasters by name) and fill ``result``.

    ``add``: told the final name of each file that will be made, gives its temporary name.
    """
    if not result.valid_pixels:
        raise SourceError(
            "There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.",
            name=result.lineage["source"],
        )
    legend, classes, merging = job.package.card.legend, sinks["classes"].part, job.min_area > 0
    with timed("overviews", result.seconds, feedback):
        _write_rasters(blocks, sinks, merging, feedback)
    if merging:
        from .sieve import merge_small_segments

        smallest = max(1, round(job.min_area / (result.grid.gsd[0] * result.grid.gsd[1])))
        with timed("sieve", result.seconds, feedback):
            result.merged_segments = merge_small_segments(classes, smallest, feedback)
        with timed("overviews", result.seconds, feedback):
            rewrite_as_cog(classes, "mode", sinks["classes"].valid_pixels, feedback)
    with timed("statistics", result.seconds, feedback):
        result.statistics = class_statistics(classes, legend, feedback)
    if job.polygons is not None:
        from .polygons import polygonize

        confidence = sinks["confidence"].part if "confidence" in sinks else None
        with timed("polygons", result.seconds, feedback):
            part = add(Path(job.polygons))
            result.polygon_count = polygonize(
                classes, part, legend, feedback, confidence_path=confidence, simplify=job.simplify
            )
    if job.statistics is not None:
        write_statistics(Path(job.statistics), result.statistics)


def _write_rasters(blocks: Blocks, sinks: dict[str, RasterSink], merging: bool, feedback: Feedback) -> None:
    """All rasters. Classes whose small segments are merged afterwards get their overviews then."""
    with ThreadPoolExecutor(os.cpu_count() or 1, thread_name_prefix="terrazzo-overviews") as threads:
        for i, (name, sink) in enumerate(sinks.items()):

            def report(done: float, before: int = i) -> None:
                feedback.progress("overviews", (before + done) / len(sinks))

            overviews = not (merging and name == "classes")
            assemble(sink, name, blocks.journal, blocks.plan, feedback, report, overviews, threads.map)
