"""Derived results: what is made from the finished class raster.

Merging of small segments first, then statistics, polygons and overviews of what is left.
"""

from __future__ import annotations

import time
from collections.abc import Callable
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from .cog import rewrite_as_cog
from .errors import SourceError
from .sink import RasterSink
from .statistics import class_statistics, write_statistics

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Iterator

    from .job import MappingJob, MappingResult
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


def derive(
    job: MappingJob,
    result: MappingResult,
    sinks: dict[str, RasterSink],
    feedback: Feedback,
    add: Callable[[Path], Path],
) -> None:
    """Make the results that ``job`` names from ``sinks`` (rasters by name) and fill ``result``.

    ``add``: told the final name of each file that will be made, gives its temporary name.
    """
    if not result.valid_pixels:
        raise SourceError(
            "There is no valid pixel of {name} in the chosen area: all of it is nodata or outside the mask.",
            name=result.lineage["source"],
        )
    legend, classes = job.package.card.legend, sinks["classes"].part
    if job.min_area > 0:
        from .sieve import merge_small_segments

        smallest = max(1, round(job.min_area / (result.grid.gsd[0] * result.grid.gsd[1])))
        with timed("sieve", result.seconds, feedback):
            result.merged_segments = merge_small_segments(classes, smallest, feedback)
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
    for i, (name, sink) in enumerate(sinks.items()):
        share = (i / len(sinks), (i + 1) / len(sinks))
        with timed("overviews", result.seconds, feedback):
            method = "mode" if name == "classes" else "average"
            rewrite_as_cog(sink.part, method, sink.valid_pixels, feedback, share)
    if job.statistics is not None:
        write_statistics(Path(job.statistics), result.statistics)
