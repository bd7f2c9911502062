"""LoveDA: ``Train|Val|Test/Urban|Rural/images_png/<n>.png`` and ``masks_png/<n>.png`` (grey), codes 0 to 7."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...landcover.progress import Feedback
from ..chips import Chip
from ..raster_files import write_png
from ..splits import SPLITS
from .base import ChipFiles, Layout

_BUILT = (2, 3)  # building, road
URBAN_SHARE = 0.2  # of labelled pixels are building or road in an urban chip, where nobody says what it is


class LoveDa(Layout):
    """The layout of LoveDA (Wang et al. 2021)."""

    id = "loveda"
    title = "LoveDA"
    legend_id = "loveda"
    image_type = label_type = "image/png"

    def files(self, chip: Chip) -> ChipFiles:
        """See ``Layout.files``."""
        folder = f"{chip.split.capitalize()}/{scene_of(chip)}"
        return ChipFiles(f"{folder}/images_png/{chip.id}.png", f"{folder}/masks_png/{chip.id}.png")

    def write(self, chip: Chip, image: np.ndarray, valid: np.ndarray, label: np.ndarray) -> dict[str, Any]:
        """See ``Layout.write``."""
        files = self.files(chip)
        write_png(self.folder / files.image, image)
        self.feedback.check()
        write_png(self.folder / files.label, label)
        return {}

    def finish(self, chips: Sequence[Chip], records: dict[str, dict[str, Any]], feedback: Feedback) -> None:
        """Make all folders: loaders look whether they are there."""
        for split in SPLITS:
            for scene in ("Urban", "Rural"):
                for kind in ("images_png", "masks_png"):
                    (self.folder / split.capitalize() / scene / kind).mkdir(parents=True, exist_ok=True)

    def how_to_load(self) -> str:
        """See ``Layout.how_to_load``."""
        return (
            "`torchgeo.datasets.LoveDA(root, split, scene)` and LoveDA's own loader read this folder. A chip is urban "
            f"if its area says so in the attribute “scene”, or else if {URBAN_SHARE:.0%} of its labelled pixels or "
            "more are building or road."
        )


def scene_of(chip: Chip) -> str:
    """ "Urban" or "Rural"."""
    said = chip.attributes.get("scene", "").strip().capitalize()
    if said in ("Urban", "Rural"):
        return said
    if chip.counts is None or not chip.counts[1:].sum():
        return "Rural"
    return "Urban" if chip.counts[list(_BUILT)].sum() >= URBAN_SHARE * chip.counts[1:].sum() else "Rural"
