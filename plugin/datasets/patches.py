"""Patches: the pipeline of reBEN (Clasen et al. 2024) on one's own Sentinel-2 tile.

Patches of 1200 m on the grid of the tile -> reference map of CORINE codes at 10 m -> patches with less than 75 %
labelled pixels are left out -> scene labels from the map -> split by frames of the tile -> files, ``metadata.parquet``.
"""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import Legend
from ..landcover.progress import Feedback
from .area_reference import AreaReader, AreaReference
from .areas import tell_strange
from .band_files import S1_BANDS, S2_BANDS, BandFile
from .chips import Chip
from .connected import connected, count_by_code
from .corine import Reference, enough_labelled, reben_legend, to_reben
from .export import Export, run_in_one_environment
from .info import DatasetInfo
from .job import ExportResult, check_dates, check_folder_name
from .layouts.base import Layout
from .layouts.bigearthnet import BigEarthNetV2
from .lmdb_store import check_lmdb
from .parquet import check_parquet
from .patch_reader import FLAGGED, PATCH, PatchReader
from .splits import SplitRule, split_chips
from .staging import Staging


@dataclass
class PatchJob:
    """What to build.

    ``tile``: name of the tile, as in the products ("S2A_MSIL2A_20170613T101031_N9999_R022_T33UUP"). ``bands``: at least
    one Sentinel-2 band of 10 m. ``reference``: CORINE. ``s1``: VV and VH in dB; ``s1_tile``: their product's name.
    ``scene_classes``: Sentinel-2 scene classification, for snow and clouds. ``encoded``: also as LMDB. ``attributes``:
    such as ``country`` and ``date``. ``reproject``: an image without pixels of 10 m is laid on such a grid in its UTM
    zone.
    """

    tile: str
    bands: dict[str, BandFile]
    reference: Reference
    output: Path
    s1: dict[str, BandFile] = field(default_factory=dict)
    s1_tile: str = ""
    scene_classes: BandFile | None = None
    min_labelled: float = 0.75
    split: SplitRule = field(default_factory=lambda: SplitRule("frames"))
    encoded: bool = False
    attributes: dict[str, str] = field(default_factory=dict)
    info: DatasetInfo = field(default_factory=DatasetInfo)
    reproject: bool = False

    size = PATCH

    @property
    def legend(self) -> Legend:
        """The 19 classes."""
        return reben_legend()

    @property
    def finest(self) -> str:
        """The band that gives the grid."""
        return next((band for band in ("B02", "B03", "B04", "B08") if band in self.bands), "")

    def check(self) -> None:
        """``ParameterError`` for what makes no sense, ``OutputError`` for packages that are missing."""
        if not self.finest:
            raise ParameterError("A band of 10 m is needed for the grid of the patches: B02, B03, B04 or B08.")
        strange = [band for band in self.bands if band not in S2_BANDS] + [b for b in self.s1 if b not in S1_BANDS]
        if strange:
            raise ParameterError("There is no band {bands} in reBEN.", bands=", ".join(strange))
        for name in (self.tile, self.s1_tile or "-"):
            if not re.fullmatch(r"[\w.-]+", name, re.ASCII):
                raise ParameterError(
                    "The tile's name {name!r} becomes file names: use letters, digits, dashes and underscores only.",
                    name=name,
                )
        if not 0 <= self.min_labelled <= 1:
            raise ParameterError(
                "The share of labelled pixels must be 0 to 100 %, not {share:g} %.", share=100 * self.min_labelled
            )
        self.split.check()
        check_folder_name(self.output)
        check_dates([self.info.start, self.info.end, self.attributes.get("date", "")])
        check_parquet()
        if self.encoded:
            check_lmdb()

    def settings(self, feedback: Feedback) -> dict[str, Any]:
        """Settings in JSON, as the signature of the run takes them."""
        feedback.check()
        return {
            "tile": [self.tile, self.s1_tile, self.encoded, self.min_labelled, self.attributes, self.reproject],
            "bands": {name: file.identity for name, file in {**self.bands, **self.s1}.items()},
            "scene": self.scene_classes.identity if self.scene_classes else "",
            "reference": self.reference.identity,
            "split": repr(self.split),
            "info": self.info.as_dict(),
        }


def build_patch_dataset(job: PatchJob, feedback: Feedback | None = None) -> ExportResult:
    """Build a dataset in the form of reBEN; it appears under ``job.output`` when it is whole.

    Raises what ``export.export_dataset`` raises, and goes on after a kill as that does.
    """
    return run_in_one_environment(PatchExport(job, feedback or Feedback()))  # type: ignore[arg-type]


class PatchExport(Export):
    """The run."""

    job: PatchJob  # type: ignore[assignment]

    def open(self) -> Any:
        """See ``Export.open``."""
        return PatchReader(self.job)

    def survey(self, reader: PatchReader) -> list[Chip]:  # type: ignore[override]
        """Patches with enough labels, and their splits."""
        job, kept = self.job, []
        patches = reader.patches()
        for n, patch in enumerate(patches):
            self.feedback.check()
            self.feedback.progress("survey", n / len(patches))
            classes = to_reben()[reader.codes(patch)]
            counts = np.bincount(classes.ravel(), minlength=256)
            labelled = int(counts[1:].sum())
            if labelled and enough_labelled(labelled, classes.size, job.min_labelled):
                kept.append(patch.with_(counts=counts.astype(np.int32)))
        self.unlabelled = len(patches) - len(kept)
        if isinstance(reader.reference, AreaReader) and isinstance(job.reference, AreaReference):
            tell_strange(reader.reference.areas, reader.reference.met, job.reference.known, self.feedback)
        if not kept:
            raise ParameterError(
                "There is nothing to build: of {count} patches none has {share:g} % labelled pixels. Does CORINE cover "
                "the tile?",
                count=len(patches),
                share=100 * job.min_labelled,
            )
        return split_chips(kept, job.split, [(reader.grid.width, reader.grid.height)], self.feedback)

    def layout(self, folder: Path) -> Layout:
        """See ``Export.layout``."""
        layout = BigEarthNetV2(folder, self.job.legend)
        layout.bands, layout.s1_bands = tuple(self.job.bands), tuple(self.job.s1)
        layout.s1_tile = self.job.s1_tile or f"S1_{self.job.tile}"
        layout.encoded, layout.feedback = self.job.encoded, self.feedback
        return layout

    def estimate(self, layout: Layout, chips: list[Chip], reader: Any) -> int:
        """See ``Export.estimate``."""
        return sum(layout.bytes_of(chip, 0, 0) + 8192 for chip in chips)

    def write_chip(self, chip: Chip, reader: PatchReader, layout: BigEarthNetV2, staging: Staging) -> None:  # type: ignore[override]
        """See ``Export.write_chip``."""
        codes = reader.codes(chip)
        bands = {}
        for name in (*layout.bands, *layout.s1_bands):
            self.feedback.check()
            bands[name] = reader.band(name, chip)[0]
        layout.write_patch(chip, bands, codes)
        files = layout.files(chip)
        segments = count_by_code(connected(to_reben()[codes])[1])
        staging.add(
            chip.id,
            [files.image, files.label, *files.more],
            segments={str(code): n for code, n in segments.items()},
            **reader.flags(chip),
        )

    def notes(self, layout: Layout, chips: list[Chip], reader: Any) -> list[str]:
        """See ``Export.notes``."""
        notes = [f"A patch has {100 * self.job.min_labelled:g} % labelled pixels or more."]
        if self.job.scene_classes is None:
            notes.append("Snow and clouds were not looked for.")
        else:
            notes.append(f"Snow and clouds: from {FLAGGED:.0%} of a patch on, by the scene classification.")
        return notes
