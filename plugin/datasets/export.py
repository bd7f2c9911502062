"""Export: from areas to a dataset on disk. See the package for the way of a label."""

from __future__ import annotations

import time
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..landcover.crosswalk import Crosswalk
from ..landcover.errors import ParameterError
from ..landcover.journal import signature
from ..landcover.legend import Legend
from ..landcover.progress import Feedback
from ..landcover.version import version
from .areas import tell_strange
from .chips import Chip, cut_chips
from .connected import connected, count_by_code
from .cutter import Cutter
from .info import Description
from .job import ExportJob, ExportResult
from .layouts import layout_class
from .layouts.base import Layout
from .layouts.coco import Coco
from .layouts.pairs import GeoTiffPairs
from .metadata import write_metadata
from .split_report import SplitReport, report_of
from .splits import split_chips
from .staging import Staging, check_free, check_space, part_folder


def export_dataset(job: ExportJob, feedback: Feedback | None = None) -> ExportResult:
    """Export a dataset; it appears under ``job.output`` when it is whole.

    Raises ``ParameterError``, ``SourceError``, ``OutputError`` (also if something is at the output already, or the disk
    is too full) and ``Cancelled``. After cancelling nothing is left; after an error or a kill the next run with the
    same job goes on where this one stopped.
    """
    return run_in_one_environment(Export(job, feedback or Feedback()))


def run_in_one_environment(export: Export) -> ExportResult:
    """``export.run()`` with GDAL set up once and not for each file."""
    from rasterio import Env

    with Env():
        return export.run()


class Export:
    """One run. ``patches.PatchExport`` differs in what is cut and in the files."""

    def __init__(self, job: ExportJob, feedback: Feedback) -> None:
        self.job, self.feedback = job, feedback
        self.seconds: dict[str, float] = {}
        self.unlabelled = 0

    def run(self) -> ExportResult:
        """All of it."""
        job = self.job
        job.check()
        output = Path(job.output)
        check_free(output)
        reader = self.open()
        try:
            with self.timed("survey"):
                chips = self.survey(reader)
            kept = [chip for chip in chips if chip.split]
            part = part_folder(output)
            check_space(output, self.estimate(self.layout(part), kept, reader), _bytes_in(part))
            with Staging(
                output, signature({"version": version(), **job.settings(self.feedback)}), self.feedback
            ) as staging:
                layout = self.layout(staging.folder)
                resumed = self.take_over(staging, kept)
                with self.timed("write"):
                    self.write(kept, reader, layout, staging)
                with self.timed("metadata"):
                    report = report_of(chips, job.split, layout.legend, self.unlabelled, self.feedback)
                    layout.finish(kept, staging.finished, self.feedback)
                    notes = self.notes(layout, kept, reader)
                    write_metadata(staging.folder, self.describe(layout, kept, staging, report, notes), self.feedback)
                with self.timed("checksums"):
                    staging.publish()
        finally:
            reader.close()
        return ExportResult(output, kept, report, resumed, _bytes_in(output), self.seconds)

    def open(self) -> Any:
        """What reads images and labels."""
        job = self.job
        return Cutter(job.areas, layout_class(job.layout).colours, job.legends()[1].table(), job.gsd)

    @contextmanager
    def timed(self, stage: str) -> Iterator[None]:
        """Note how long a stage takes, and tell that it begins and ends."""
        start = time.monotonic()
        self.feedback.check()
        self.feedback.progress(stage, 0.0)
        yield
        self.feedback.progress(stage, 1.0)
        self.seconds[stage] = time.monotonic() - start

    # ---------------------------------------------------------------- which chips

    def survey(self, cutter: Cutter) -> list[Chip]:
        """All chips with enough labels, with their splits ("" = left out, too near to another split)."""
        job = self.job
        if job.layout == "openearthmap" and "images" in str(Path(job.output).absolute()):
            self.feedback.warning(
                "Loaders of OpenEarthMap replace the word “images” in whole paths, and {path} has it. Move the dataset "
                "before you train.",
                path=str(Path(job.output).absolute()),
            )
        grids = [(cutter.grid(i), cutter.source(i).crs.to_wkt()) for i in self.checked(range(len(job.areas)))]  # type: ignore[union-attr]
        gaps = {image: image.has_gaps() for image in {area.image for area in job.areas}}
        chips, kept = cut_chips(job.areas, grids, job.size, job.step, job.edge, self.feedback), []
        for n, chip in enumerate(chips):
            self.feedback.check()
            self.feedback.progress("survey", n / len(chips))
            codes = cutter.labels(chip)
            if codes.any() and gaps[job.areas[chip.area].image]:
                codes = np.where(cutter.image(chip)[1], codes, 0)
            counts = np.bincount(codes.ravel(), minlength=256)
            labelled = int(counts[1:].sum())
            if labelled and labelled >= job.min_labelled * codes.size - 1e-9:
                kept.append(chip.with_(counts=counts.astype(np.int32)))
        self.unlabelled = len(chips) - len(kept)
        tell_strange(job.areas, cutter.met, job.legend.codes, self.feedback)
        if not kept:
            raise ParameterError(
                "There is nothing to export: {chips} chips of {size} pixels fit into the areas, and none of them has "
                "{share:g} % labelled pixels. Use smaller chips, or ask for fewer labelled pixels.",
                chips=len(chips),
                size=job.size,
                share=100 * job.min_labelled,
            )
        kept = split_chips(kept, job.split, [(g.width, g.height) for g, _ in grids], self.feedback)
        left = sum(not chip.split for chip in kept)
        if left:
            self.feedback.info("{count} chips are left out: they come too near to another split.", count=left)
        if self.unlabelled:
            self.feedback.info("{count} chips are left out: too little of them is labelled.", count=self.unlabelled)
        return kept

    def checked(self, items: range) -> Iterator[int]:
        """``items``, asking before each whether to go on."""
        for item in items:
            self.feedback.check()
            yield item

    # ---------------------------------------------------------------- files

    def layout(self, folder: Path) -> Layout:
        """The layout in the staging folder, with what it must know of images and people."""
        layout = layout_class(self.job.layout)(folder, self.job.legends()[0])
        layout.feedback = self.feedback
        info = self.job.info
        if isinstance(layout, Coco):
            layout.info = {"description": info.title or self.job.output.name, "version": info.version, "url": info.url}
            layout.licence = {"id": 1, "name": info.licence or "unknown", "url": info.licence_url}
        if isinstance(layout, GeoTiffPairs):
            image = self.job.areas[0].image
            layout.band_names, declared = image.described()
            layout.nodata = image.nodata if declared is None else declared
        return layout

    def estimate(self, layout: Layout, chips: list[Chip], cutter: Cutter) -> int:
        """Bytes that the dataset takes at most."""
        total, sizes = 0, {}
        for chip in chips:
            image = self.job.areas[chip.area].image
            if image not in sizes:
                source = cutter.source(chip.area)
                sizes[image] = (3, 1) if layout.colours else (len(source.bands), np.dtype(source.dtype).itemsize)
            total += layout.bytes_of(chip, *sizes[image]) + 4096  # metadata
        return total

    def take_over(self, staging: Staging, chips: list[Chip]) -> int:
        """How many chips an earlier run has finished."""
        wanted = {chip.id for chip in chips}
        for chip_id in set(staging.finished) - wanted:
            staging.drop(chip_id)
        if staging.finished:
            self.feedback.info(
                "{count} of {all} chips are taken from an export that was interrupted.",
                count=len(staging.finished),
                all=len(chips),
            )
        return len(staging.finished)

    def write(self, chips: list[Chip], reader: Any, layout: Any, staging: Staging) -> None:
        """Write all chips that are not there yet."""
        for n, chip in enumerate(chips):
            self.feedback.check()
            self.feedback.progress("write", n / len(chips))
            if chip.id not in staging.finished:
                self.write_chip(chip, reader, layout, staging)

    def write_chip(self, chip: Chip, reader: Cutter, layout: Layout, staging: Staging) -> None:
        """Write a chip and note it."""
        image, valid = reader.image(chip)
        self.feedback.check()
        label = np.where(valid, reader.labels(chip), 0).astype(np.uint8)
        self.feedback.check()
        more = layout.write(chip, image, valid, label)
        self.feedback.check()
        files = layout.files(chip)
        segments = {str(code): n for code, n in count_by_code(connected(label)[1]).items()}
        self.feedback.check()
        staging.add(chip.id, [files.image, files.label, *files.more], segments=segments, **more)

    def notes(self, layout: Layout, chips: list[Chip], reader: Cutter) -> list[str]:
        """What people should know of how the dataset came about."""
        job, notes = self.job, []
        if layout.colours:
            areas = {job.areas[chip.area].image: chip.area for chip in chips}
            for image, area in areas.items():
                if reader.source(area).dtype != "uint8":
                    origin = reader.scaling(area).origin
                    notes.append(f"{image.name}: values were stretched to 8 bits, from {origin}.")
        notes += crosswalk_notes(job.legend, layout.legend, job.legends()[1])
        return notes

    def describe(
        self, layout: Layout, chips: list[Chip], staging: Staging, report: SplitReport, notes: list[str]
    ) -> Description:
        """All that the metadata are written from."""
        return Description(
            name=Path(self.job.output).name,
            info=self.job.info,
            layout=layout,
            legend=layout.legend,
            chips=chips,
            records=staging.finished,
            report=report,
            made=datetime.now(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ"),
            software=f"Terrazzo {version()}",
            notes=notes,
        )


def crosswalk_notes(legend: Legend, target: Legend, crosswalk: Crosswalk) -> list[str]:
    """Which classes got lost or mixed on the way from one legend to another, and why."""
    if legend.id == target.id:
        return []
    notes = [f"Labels were made in the legend “{legend.title}” and brought into “{target.title}”."]
    for step in crosswalk.steps:
        if step.relation in ("none", "mixed") and step.code in legend.codes:
            into = target.by_code(step.to).name if step.to else "unlabelled"
            notes.append(f"{legend.by_code(step.code).name} became {into}: {step.reason}.")
    return notes


def _bytes_in(folder: Path) -> int:
    return sum(p.stat().st_size for p in folder.rglob("*") if p.is_file())
