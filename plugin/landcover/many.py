"""Many rasters: one model over several images, one after the other.

An image that cannot be mapped does not stop the others; what became of each stands in a summary beside the results,
with the areas of the classes. The summary also remembers what has been done with which parameters: the same order,
given again, only does what is missing.
"""

from __future__ import annotations

import csv
import json
import os
from collections import Counter
from collections.abc import Callable
from dataclasses import asdict, dataclass, field, replace
from fnmatch import fnmatch
from pathlib import Path
from typing import Any

from .errors import Cancelled, OutputError, TerrazzoError
from .gdal_tools import cancellable
from .job import MappingResult
from .legend import Legend
from .progress import Feedback
from .sink import part_path, publish, remove_quietly, write_error

SUMMARY = "terrazzo_summary.json"
AREAS = "terrazzo_areas.csv"
MERGED = "terrazzo_landcover.vrt"
MAPPED, SKIPPED, OUTSIDE, FAILED = "mapped", "finished before", "outside", "failed"


class Outside(TerrazzoError):
    """Nothing of an image was asked for: not a failure."""


@dataclass(frozen=True)
class Order:
    """One image to be mapped. ``name``: of the image, as the summary shows it; ``files``: results by kind;
    ``run``: maps it, told a feedback and the signature of the run that made the files that are there ("" if none),
    see ``MappingJob.finished``."""

    name: str
    files: dict[str, str]
    run: Callable[[Feedback, str], MappingResult]


@dataclass
class Outcome:
    """What became of one image. ``status``: "mapped", "finished before", "outside" (of what was asked for) or "failed";
    ``message`` says why.
    ``classes``: rows of its statistics; ``run``: signature of the run."""

    name: str
    status: str
    message: str = ""
    files: dict[str, str] = field(default_factory=dict)
    run: str = ""
    valid_pixels: int = 0
    seconds: float = 0.0
    classes: list[dict[str, Any]] = field(default_factory=list)


def map_many(
    orders: list[Order],
    folder: Path,
    legend: Legend,
    feedback: Feedback,
    error_text: Callable[[TerrazzoError], str] = str,
    on_each: Callable[[int], None] = lambda index: None,
) -> list[Outcome]:
    """Carry out all ``orders``; the summary lies in ``folder`` and grows with each of them.

    ``error_text`` puts an error into words; ``on_each`` is told the number of each order before it begins. Raises
    ``Cancelled``, and ``OutputError`` if the summary cannot be written.
    """
    before = {o.name: o for o in read_summary(folder) if all(map(os.path.isfile, o.files.values()))}
    outcomes: list[Outcome] = []
    for index, order in enumerate(orders):
        feedback.check()
        on_each(index)
        feedback.info("{number} of {total}: {name}", number=index + 1, total=len(orders), name=order.name)
        outcomes.append(_carry_out(order, before.get(order.name), feedback, error_text))
        known = {outcome.name for outcome in outcomes}
        write_summary(folder, legend, outcomes + [o for name, o in before.items() if name not in known])
    return outcomes


def _carry_out(
    order: Order, before: Outcome | None, feedback: Feedback, error_text: Callable[[TerrazzoError], str]
) -> Outcome:
    kept = before if before is not None and before.files == order.files else None
    try:
        result = order.run(feedback, kept.run if kept is not None else "")
    except Cancelled:
        raise
    except Outside as error:
        return Outcome(order.name, OUTSIDE, error_text(error))
    except TerrazzoError as error:
        message = error_text(error)
        feedback.warning("{name} could not be mapped: {why}", name=order.name, why=message)
        return Outcome(order.name, FAILED, message)
    if result.finished_before and kept is not None:
        return replace(kept, status=SKIPPED)
    return Outcome(
        order.name,
        MAPPED,
        "",
        dict(order.files),
        result.run,
        result.valid_pixels,
        round(sum(result.seconds.values()), 1),
        [asdict(row) for row in result.statistics],
    )


def read_summary(folder: Path) -> list[Outcome]:
    """The outcomes in the summary of ``folder``; none if there is none that can be read."""
    try:
        entries = json.loads((folder / SUMMARY).read_text(encoding="utf-8"))["rasters"]
        return [Outcome(**entry) for entry in entries]
    except (OSError, ValueError, KeyError, TypeError):
        return []


def write_summary(folder: Path, legend: Legend, outcomes: list[Outcome]) -> None:
    """Write the summary: everything as JSON, the areas as a table (one row per image). ``OutputError``."""
    text = json.dumps({"rasters": [asdict(outcome) for outcome in outcomes]}, indent=1, ensure_ascii=False)
    _write(folder / SUMMARY, lambda stream: stream.write(text + "\n"))
    _write(folder / AREAS, lambda stream: _write_areas(csv.writer(stream), legend, outcomes))


def _write_areas(writer: Any, legend: Legend, outcomes: list[Outcome]) -> None:
    writer.writerow(["raster", "status", "mapped_ha", *(f"{c.name} (ha)" for c in legend.classes), "message"])
    for outcome in outcomes:
        areas = {row["code"]: row["area_ha"] for row in outcome.classes}
        figures = [round(areas.get(c.code, 0.0), 4) if areas else "" for c in legend.classes]
        total = round(sum(areas.values()), 4) if areas else ""
        writer.writerow([outcome.name, outcome.status, total, *figures, outcome.message])


def _write(path: Path, fill: Callable[[Any], object]) -> None:
    part = part_path(path)
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "w", newline="", encoding="utf-8") as stream:
            fill(stream)
    except OSError as error:
        remove_quietly(part)
        raise write_error(path, error) from error
    publish(part, path)


def find_rasters(folder: Path, patterns: list[str], recursive: bool, results: Path) -> list[Path]:
    """Files in ``folder`` whose names fit one of ``patterns`` (``*.tif``, upper and lower case alike), in order.

    Results that lie in ``results``, and unfinished ones, are left out. ``OutputError`` if the folder cannot be read.
    """
    wanted = [pattern.lower() for pattern in patterns]
    try:
        if not folder.is_dir():
            raise NotADirectoryError(f"{folder} is not a folder")
        files = sorted(folder.rglob("*") if recursive else folder.iterdir())
    except OSError as error:
        raise OutputError("The folder {path} cannot be read: {why}.", path=str(folder), why=str(error)) from error
    made = {os.path.realpath(path) for outcome in read_summary(results) for path in outcome.files.values()}
    return [
        path
        for path in files
        if any(fnmatch(path.name.lower(), pattern) for pattern in wanted)
        and ".part." not in path.name
        and path.name != MERGED
        and path.is_file()
        and os.path.realpath(path) not in made
    ]


def distinct_stems(rasters: list[Path], folder: Path | None = None) -> list[str]:
    """A name for the results of each raster: its own without suffix; with its folders below ``folder``, its suffix and
    a number, as far as needed, where that would name two."""

    def below(path: Path) -> str:
        if folder is not None and folder in path.parents:
            return "_".join(path.relative_to(folder).with_suffix("").parts)
        return path.stem

    forms: list[Callable[[Path], str]] = [lambda p: p.stem, below, lambda p: below(p) + p.suffix.replace(".", "_")]
    stems, taken = [], set()
    counts = [Counter(form(path).lower() for path in rasters) for form in forms]
    for path in rasters:
        names = (form(path) for form, count in zip(forms, counts) if count[form(path).lower()] == 1)
        stem = plain = next(names, forms[-1](path))
        number = 2
        while stem.lower() in taken:
            stem, number = f"{plain}_{number}", number + 1
        taken.add(stem.lower())
        stems.append(stem)
    return stems


def merge(rasters: list[Path], target: Path, names: list[str]) -> list[Path]:
    """One view (VRT) of all class rasters; those that do not fit (another CRS than most, rotated) are returned.

    ``names``: category names. The pixels stay where they are. ``OutputError`` if the file cannot be written.
    """
    import rasterio

    described = []
    for path in rasters:
        with rasterio.open(path) as dataset:
            upright = dataset.transform.b == 0 == dataset.transform.d and dataset.transform.e < 0
            described.append((dataset.crs.to_wkt() if upright else "", path))
    common = Counter(crs for crs, _ in described if crs).most_common(1)
    inside = [path for crs, path in described if common and crs == common[0][0]]
    if inside:
        _build_view(inside, target, names)
    return [path for path in rasters if path not in inside]


def _build_view(rasters: list[Path], target: Path, names: list[str]) -> None:
    from osgeo import gdal

    part = part_path(target)
    try:
        with cancellable(Feedback(), lambda _: None) as (_, errors):
            view = gdal.BuildVRT(str(part), [str(path) for path in rasters], resampleAlg="nearest")
            if view is not None:
                view.GetRasterBand(1).SetCategoryNames(names)
                view.FlushCache()
            del view
        if errors.failed or not part.is_file():
            raise write_error(target, errors.text())
        publish(part, target)
    finally:
        remove_quietly(part)
