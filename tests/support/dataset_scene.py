"""A generated scene for tests of datasets: names, sizes, and rasters on disk."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import rasterio
from affine import Affine

from terrazzo.plugin.datasets.info import DatasetInfo

UTM = "EPSG:32645"  # Nepal
GSD = 0.5
SIDE = 256
INFO = DatasetInfo(
    title="Hills",
    description="A generated scene.",
    licence="CC-BY-4.0",
    licence_url="https://creativecommons.org/licenses/by/4.0/",
    creators=("Anna",),
    sources=("Generated imagery, nobody",),
    annotators=3,
    checkers=2,
    agreement={"equal_pixels": 0.78, "tiles": 12},
    start="2024-05-01",
    end="2024-06-30",
    model="openearthmap-lite 1.0.0",
)


def write(path: Path, values: np.ndarray, crs=UTM, gsd=GSD, origin=(400000.0, 3060000.0), **more) -> Path:
    """A GeoTIFF of [bands, h, w] or [h, w]."""
    values = values.reshape(-1, *values.shape[-2:])
    profile = {"count": len(values), "height": values.shape[1], "width": values.shape[2], "dtype": values.dtype.name}
    transform = more.pop("transform", Affine(gsd, 0, origin[0], 0, -gsd, origin[1]))
    names = more.pop("names", ())
    with rasterio.open(path, "w", driver="GTiff", crs=crs, transform=transform, **profile, **more) as dataset:
        dataset.write(values)
        for number, name in enumerate(names, 1):
            dataset.set_band_description(number, name)
    return path


def read(path: Path) -> np.ndarray:
    """All bands."""
    with rasterio.open(path) as dataset:
        return dataset.read()
