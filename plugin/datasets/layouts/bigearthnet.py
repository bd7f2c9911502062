"""reBEN (BigEarthNet v2): ``BigEarthNet-S2/<tile>/<patch>/<patch>_B02.tif``, ``BigEarthNet-S1/...``, reference maps in
``Reference_Maps/<tile>/<patch>/<patch>_reference_map.tif`` (uint16 CLC codes), and ``metadata.parquet``."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...landcover.legend import Legend
from ...landcover.progress import Feedback
from ..band_files import S2_BANDS
from ..chips import Chip
from ..corine import clc_rows, to_reben
from ..lmdb_store import write_store
from ..parquet import write_parquet
from ..raster_files import write_geotiff
from .base import ChipFiles, Layout

S1, S2, MAPS, ENCODED, METADATA = (
    "BigEarthNet-S1",
    "BigEarthNet-S2",
    "Reference_Maps",
    "BigEarthNet-Encoded",
    "metadata.parquet",
)
SPLIT_WORDS = {"train": "train", "val": "validation", "test": "test"}
COLUMNS = {
    "patch_id": "text",
    "labels": "texts",
    "split": "text",
    "country": "text",
    "s1_name": "text",
    "s2v1_name": "text",
    "contains_seasonal_snow": "truth",
    "contains_cloud_or_shadow": "truth",
}


class BigEarthNetV2(Layout):
    """The layout of reBEN (Clasen et al. 2024). ``bands``, ``s1_bands``: names of the bands; ``s1_tile``: first part of
    the Sentinel-1 names; ``encoded``: also as LMDB."""

    id = "bigearthnet-v2"
    title = "reBEN (BigEarthNet v2)"
    legend_id = "reben-19"
    colours = False

    def __init__(self, folder: Path, legend: Legend) -> None:
        super().__init__(folder, legend)
        self.bands: Sequence[str] = tuple(S2_BANDS)
        self.s1_bands: Sequence[str] = ()
        self.s1_tile = ""
        self.encoded = False

    def s1_name(self, chip: Chip) -> str:
        """Name of the Sentinel-1 patch that belongs to a patch."""
        tile = chip.attributes.get("mgrs") or "00AAA"
        return f"{self.s1_tile}_{tile}_{chip.id.split('_', chip.id.count('_') - 1)[-1]}"

    def band_path(self, chip: Chip, band: str) -> str:
        """File of a band of a patch."""
        if band in self.s1_bands:
            name = self.s1_name(chip)
            return f"{S1}/{name.rsplit('_', 3)[0]}/{name}/{name}_{band}.tif"
        return f"{S2}/{chip.id.rsplit('_', 2)[0]}/{chip.id}/{chip.id}_{band}.tif"

    def images(self, chip: Chip) -> dict[str, str]:
        """See ``Layout.images``."""
        return {band: self.band_path(chip, band) for band in (*self.bands, *self.s1_bands)}

    def files(self, chip: Chip) -> ChipFiles:
        """See ``Layout.files``. The image is the first of the finest bands."""
        label = f"{MAPS}/{chip.id.rsplit('_', 2)[0]}/{chip.id}/{chip.id}_reference_map.tif"
        images = self.images(chip)
        first = min(self.bands, key=lambda band: S2_BANDS[band])
        return ChipFiles(images[first], label, tuple(p for band, p in images.items() if band != first))

    def label_classes(self) -> list[tuple[int, str, str, str]]:
        """See ``Layout.label_classes``: CLC codes in the colours of the classes that they belong to."""
        colours = {c.code: c.colour for c in self.legend.classes}
        return [(r["code"], r["name"], r["name"], colours.get(r["reben"], "#000000")) for r in clc_rows()]

    def write_patch(self, chip: Chip, bands: dict[str, np.ndarray], reference: np.ndarray) -> None:
        """Write the files of a patch. ``bands``: [h, w] by name, each with its own pixel size; ``reference``: CLC codes
        uint16 [120, 120]. ``OutputError``."""
        for band, values in bands.items():
            write_geotiff(self.folder / self.band_path(chip, band), values, chip.crs, self._transform(chip, values))
        write_geotiff(self.folder / self.files(chip).label, reference, chip.crs, self._transform(chip, reference), 0)

    def _transform(self, chip: Chip, values: np.ndarray) -> Any:
        t, k = chip.transform, chip.size / values.shape[-1]
        return type(t)(t.a * k, t.b * k, t.c, t.d * k, t.e * k, t.f)

    def bytes_of(self, chip: Chip, bands: int, itemsize: int) -> int:
        """See ``Layout.bytes_of``."""
        metres = chip.size * 10
        sides = [metres // S2_BANDS[band] for band in self.bands]
        size = 2 * sum(s * s for s in sides) + 4 * len(self.s1_bands) * chip.size**2 + 2 * chip.size**2
        return (size + 1024 * (len(sides) + 3)) * (2 if self.encoded else 1)

    def scene_labels(self, chip: Chip) -> list[str]:
        """Names of the classes that a patch holds, in the order of the legend."""
        return [c.name for c in self.legend.classes if chip.counts is not None and chip.counts[c.code]]

    def finish(self, chips: Sequence[Chip], records: dict[str, dict[str, Any]], feedback: Feedback) -> None:
        """Write ``metadata.parquet`` and, if wished, the LMDB form."""
        from ..places import place_of

        rows = [
            {
                "patch_id": chip.id,
                "labels": self.scene_labels(chip),
                "split": SPLIT_WORDS[chip.split],
                "country": place_of(chip)[0],
                "s1_name": self.s1_name(chip) if self.s1_bands else None,
                "s2v1_name": None,
                "contains_seasonal_snow": records[chip.id].get("snow"),
                "contains_cloud_or_shadow": records[chip.id].get("cloud"),
            }
            for chip in chips
        ]
        write_parquet(self.folder / METADATA, COLUMNS, rows)
        if not self.s1_bands:  # loaders look whether the folder is there
            (self.folder / S1).mkdir(exist_ok=True)
            (self.folder / S1 / "README.txt").write_text("No Sentinel-1 images were given.\n", encoding="utf-8")
        if self.encoded:
            size = sum(self.bytes_of(chip, 0, 0) // 2 for chip in chips)
            write_store(self.folder / ENCODED, self._entries(chips), size, 3 * len(chips), feedback)

    def _entries(self, chips: Sequence[Chip]) -> Iterator[tuple[str, dict[str, np.ndarray]]]:
        """What the LMDB form holds, read from the files."""
        for chip in chips:
            yield chip.id, {band: self._read(self.band_path(chip, band)) for band in self.bands}
            yield f"{chip.id}_reference_map", {"Data": self._read(self.files(chip).label)}
            if self.s1_bands:
                name = self.s1_name(chip)
                yield name, {band: self._read(self.band_path(chip, band)) for band in self.s1_bands}

    def _read(self, name: str) -> np.ndarray:
        from .base import read_codes

        return read_codes(self.folder / name)

    def how_to_load(self) -> str:
        """See ``Layout.how_to_load``."""
        text = (
            "`torchgeo.datasets.BigEarthNetV2(root, split='train', bands='s2')` reads this folder. Reference maps hold "
            f"CORINE codes; 999 is unlabelled, 0 without image; the {np.count_nonzero(np.bincount(to_reben())[1:])} "
            "classes are those of reBEN."
        )
        if self.encoded:
            text += (
                f" `{ENCODED}` holds the same as LMDB with safetensors, in the form of rico-hdl: key = patch, value = "
                "bands; `<patch>_reference_map` = `Data`."
            )
        return text
