"""What all layouts share."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ...landcover.legend import Legend
from ...landcover.progress import Feedback
from ..chips import Chip


@dataclass(frozen=True)
class ChipFiles:
    """Where a chip lies in the dataset: paths with "/" from its root. ``more``: further files that belong to it."""

    image: str
    label: str
    more: tuple[str, ...] = ()


class Layout:
    """A layout. ``legend_id``: the legend that its labels must have, "" for any. ``colours``: images are red, green
    and blue, 8 bits. ``image_type``, ``label_type``: media types."""

    id = ""
    title = ""
    legend_id = ""
    colours = True
    image_type = label_type = "image/tiff; application=geotiff"
    feedback = Feedback()  # asked in long work on one chip

    def __init__(self, folder: Path, legend: Legend) -> None:
        """``folder``: where the dataset is being written. ``legend``: of the labels."""
        self.folder, self.legend = folder, legend

    def files(self, chip: Chip) -> ChipFiles:
        """Where a chip with its split lies."""
        raise NotImplementedError

    def images(self, chip: Chip) -> dict[str, str]:
        """All image files of a chip by a short name."""
        return {"image": self.files(chip).image}

    def label_classes(self) -> list[tuple[int, str, str, str]]:
        """Value, name, description and colour of the values in label files; none if these are no classes."""
        return [(c.code, c.name, c.description or c.name, c.colour) for c in self.legend.classes]

    def write(self, chip: Chip, image: np.ndarray, valid: np.ndarray, label: np.ndarray) -> dict[str, Any]:
        """Write the files of a chip; returns what its record shall hold beside them.

        ``image``: [bands, size, size]; ``valid``: bool [size, size]; ``label``: codes of ``legend``, uint8, 0 where
        nothing is known. ``OutputError``.
        """
        raise NotImplementedError

    def finish(self, chips: Sequence[Chip], records: dict[str, dict[str, Any]], feedback: Feedback) -> None:
        """Write what stands for the dataset as a whole, such as lists. ``chips``: those kept, in order."""

    def bytes_of(self, chip: Chip, bands: int, itemsize: int) -> int:
        """About how much a chip takes on disk at most."""
        return chip.size * chip.size * (bands * itemsize + 1) + 4096

    def how_to_load(self) -> str:
        """A few lines for the dataset card: which reader loads this."""
        return ""


def read_codes(path: Path) -> np.ndarray:
    """First band of a label file, uint8 [h, w]."""
    import warnings

    import rasterio
    from rasterio.errors import NotGeoreferencedWarning

    with warnings.catch_warnings():
        warnings.simplefilter("ignore", NotGeoreferencedWarning)
        with rasterio.open(path) as dataset:
            return dataset.read(1)
