"""Reading a dataset back: chips with image and labels, whatever the layout. For training, fine-tuning and tests."""

from __future__ import annotations

import csv
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..landcover.errors import SourceError
from .layouts.base import read_codes
from .metadata.chips_table import NAME


@dataclass(frozen=True)
class ReadChip:
    """A chip of a dataset. ``row``: its line in ``chips.csv``. ``image``: [bands, h, w]; ``label``: codes uint8
    [h, w]."""

    id: str
    split: str
    region: str
    gsd: float
    row: dict[str, str]
    image: np.ndarray
    label: np.ndarray


def chip_rows(folder: str | Path) -> list[dict[str, str]]:
    """The lines of ``chips.csv``; ``SourceError`` if the folder is no dataset of Terrazzo."""
    try:
        with open(Path(folder) / NAME, newline="", encoding="utf-8") as stream:
            return list(csv.DictReader(stream))
    except OSError as error:
        raise SourceError(
            "{folder} is no dataset that was exported here: {why}.",
            folder=str(folder),
            why=error.strerror or str(error),
        ) from error


def read_chips(folder: str | Path, split: str | None = None) -> Iterator[ReadChip]:
    """The chips of a dataset (of one split: "train", "val", "test"), in order. Not for COCO, whose label images hold
    regions. ``SourceError``."""
    import warnings

    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError

    for row in chip_rows(folder):
        if split is not None and row["split"] != split:
            continue
        try:
            with warnings.catch_warnings():
                warnings.simplefilter("ignore", NotGeoreferencedWarning)
                with rasterio.open(Path(folder) / row["image"]) as dataset:
                    image = dataset.read()
            label = read_codes(Path(folder) / row["label"])
        except (RasterioError, OSError) as error:
            raise SourceError("{path} cannot be read: {why}.", path=row["image"], why=str(error)) from error
        yield ReadChip(row["id"], row["split"], row["region"], float(row["gsd_m"]), row, image, label)
