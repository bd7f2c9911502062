"""OpenEarthMap: ``<region>/images/<region>_<n>.tif``, ``<region>/labels/<region>_<n>.tif``; ``train.txt``, ``val.txt``
and ``test.txt`` hold file names. RGB uint8, labels 0 to 8."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...landcover.legend import NODATA
from ...landcover.progress import Feedback
from ..chips import Chip
from ..raster_files import write_geotiff
from ..splits import SPLITS
from .base import ChipFiles, Layout


class OpenEarthMap(Layout):
    """The layout of the OpenEarthMap benchmark (Xia et al. 2023)."""

    id = "openearthmap"
    title = "OpenEarthMap"
    legend_id = "openearthmap"

    def files(self, chip: Chip) -> ChipFiles:
        """See ``Layout.files``."""
        return ChipFiles(f"{chip.region}/images/{chip.id}.tif", f"{chip.region}/labels/{chip.id}.tif")

    def write(self, chip: Chip, image: np.ndarray, valid: np.ndarray, label: np.ndarray) -> dict[str, Any]:
        """See ``Layout.write``."""
        files = self.files(chip)
        write_geotiff(self.folder / files.image, image, chip.crs, chip.transform)
        self.feedback.check()
        write_geotiff(self.folder / files.label, label, chip.crs, chip.transform, NODATA)
        return {}

    def finish(self, chips: Sequence[Chip], records: dict[str, dict[str, Any]], feedback: Feedback) -> None:
        """Write the lists of the splits."""
        for split in SPLITS:
            names = [f"{chip.id}.tif\n" for chip in chips if chip.split == split]
            (self.folder / f"{split}.txt").write_text("".join(names), encoding="utf-8")

    def how_to_load(self) -> str:
        """See ``Layout.how_to_load``."""
        return (
            "The layout of the OpenEarthMap benchmark: its loaders read this folder. They replace the word “images” in "
            "whole paths by “labels”, so no folder above may have it in its name. In torchgeo: "
            "`RasterDataset` on the image folders `&` `RasterDataset` (with `is_image = False`) on the label folders."
        )
