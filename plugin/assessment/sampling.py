"""Sampling: from a land-cover map to a sample file, and from a filled-in sample file to the accuracy of the map."""

from __future__ import annotations

import json
from dataclasses import dataclass, replace
from pathlib import Path

from ..landcover.aoi import AreaOfInterest
from ..landcover.errors import OutputError, TerrazzoError
from ..landcover.progress import Feedback
from ..landcover.version import version
from .accuracy import MapAccuracy
from .agreement import Agreement
from .assess_points import LabelledPoints, assess_points
from .census import Population, take_census
from .class_raster import RasterInput, name_classes, small_cache
from .design import DesignWishes, Stratum
from .draw import SamplePoints, draw_sample
from .interpretation import between_interpreters, settle
from .sample_file import SampleFile
from .sample_writer import write_sample

STAGES = (("census", 0.7), ("draw", 0.3))


@dataclass(frozen=True)
class SampleJob:
    """``land_cover``: the map to be assessed. ``strata``: a raster whose values are the strata, None for the map's
    own classes."""

    land_cover: RasterInput
    output: str
    wishes: DesignWishes
    strata: RasterInput | None = None
    area: AreaOfInterest | None = None


def make_sample(job: SampleJob, feedback: Feedback) -> tuple[SamplePoints, tuple[Stratum, ...]]:
    """Draw points and write the sample file ``job.output``.

    ``ParameterError``, ``SourceError``, ``OutputError``, ``Cancelled``; nothing is left then.
    """
    job.wishes.check()
    _keep_answers(job.output)
    with small_cache(), job.land_cover.open() as land_cover:
        if land_cover.zero_is_nodata:
            feedback.warning("{name} declares no no-data value: 0 is taken as no class.", name=land_cover.name)
        other = job.strata.open() if job.strata else None
        try:
            mapped_classes = land_cover.classes
            population = Population(other, land_cover, job.area) if other else Population(land_cover, None, job.area)
            census = take_census(population, feedback)
            points, strata = draw_sample(population, census, job.wishes, feedback)
            raster = population.strata
            codes = {*points.mapped.tolist(), *(c.code for c in mapped_classes)}
            codes |= set() if other else set(census.codes)
            classes = name_classes(sorted(codes), mapped_classes)
            wkt = raster.crs.to_wkt() if raster.crs else ""
            grid, in_metres = tuple(raster.transform)[:6], census.in_metres
        finally:
            if other:
                other.close()
    info = {
        "version": version(),
        "design": job.wishes.kind,
        "in_metres": "1" if in_metres else "0",
        "map": job.land_cover.path,
        "map_crs": job.land_cover.crs,
        "strata": job.strata.path if job.strata else "",
        "parameters": json.dumps(
            {
                "size": job.wishes.size,
                "standard_error": job.wishes.standard_error,
                "allocation": job.wishes.allocation,
                "expected": dict(job.wishes.expected),
                "default_expected": job.wishes.default_expected,
                "minimum": job.wishes.minimum,
                "seed": job.wishes.seed,
                "nodata": job.land_cover.nodata,
                "area": job.area is not None,
            }
        ),
    }
    feedback.check()
    write_sample(job.output, points, strata, classes, wkt, grid, info)
    return points, strata


def _keep_answers(path: str) -> None:
    """``OutputError`` if a sample is at ``path`` that people have answered: hours of work would be gone."""
    try:
        answered = Path(path).is_file() and bool(SampleFile(path).answers())
    except TerrazzoError:  # something else, which may be written over as the person said
        return
    if answered:
        raise OutputError(
            "{path} holds answers of people and is not written over. Choose another name, or remove it first.",
            path=str(path),
        )


def assess_sample(sample: SampleFile, decider: str = "", only: str = "") -> tuple[MapAccuracy, list[Agreement]]:
    """Accuracy of the sample's map by the answers so far, and how far each two interpreters agree.

    ``decider``, ``only``: see ``interpretation.settle``. ``ParameterError`` if nothing is answered yet.
    """
    answers = sample.answers()
    settled = settle(sample.numbers, answers, decider, only)
    points = LabelledPoints(sample.points.strata, sample.points.mapped, settled.codes)
    result = assess_points(points, sample.strata, sample.design, sample.classes, sample.in_metres)
    return replace(result, notes=(*settled.notes, *result.notes)), between_interpreters(answers, sample.classes)
