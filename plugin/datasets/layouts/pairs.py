"""GeoTIFF pairs: ``<split>/images/<id>.tif`` and ``<split>/labels/<id>.tif``. Bands and values of the image as they
are, codes of any legend."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

import numpy as np

from ...landcover.legend import NODATA
from ..chips import Chip
from ..raster_files import write_geotiff
from .base import ChipFiles, Layout


class GeoTiffPairs(Layout):
    """Plain pairs."""

    id = "geotiff-pairs"
    title = "GeoTIFF pairs"
    colours = False
    band_names: Sequence[str] = ()
    nodata: float | None = None

    def files(self, chip: Chip) -> ChipFiles:
        """See ``Layout.files``."""
        return ChipFiles(f"{chip.split}/images/{chip.id}.tif", f"{chip.split}/labels/{chip.id}.tif")

    def write(self, chip: Chip, image: np.ndarray, valid: np.ndarray, label: np.ndarray) -> dict[str, Any]:
        """See ``Layout.write``."""
        files = self.files(chip)
        names = self.band_names if len(self.band_names) == len(image) else ()
        write_geotiff(self.folder / files.image, image, chip.crs, chip.transform, self.nodata, names)
        self.feedback.check()
        tags = {f"CLASS_{c.code}": c.name for c in self.legend.classes}
        write_geotiff(self.folder / files.label, label, chip.crs, chip.transform, NODATA, tags=tags)
        return {}

    def how_to_load(self) -> str:
        """See ``Layout.how_to_load``."""
        return (
            "In torchgeo: `RasterDataset('train/images') & Labels('train/labels')`, where `Labels` is a "
            "`RasterDataset` with `is_image = False`. Or read the files of the same name with rasterio."
        )
