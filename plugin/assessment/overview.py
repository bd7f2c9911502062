"""Overview: a class raster small enough for a report."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..landcover.legend import LandCoverClass
from .class_raster import NO_CLASS, ClassRaster
from .png import palette_png
from .report import safe_colour

SIDE = 640  # pixels at most


@dataclass(frozen=True)
class Overview:
    """``png``: a picture of ``size`` (width, height); ``scale``: its pixels per pixel of the raster (across, down)."""

    png: bytes
    size: tuple[int, int]
    scale: tuple[float, float]


def overview(raster: ClassRaster, classes: tuple[LandCoverClass, ...], side: int = SIDE) -> Overview:
    """The whole raster in the colours of ``classes``; every n-th pixel is read, so overviews of the file are used."""
    step = max(1.0, max(raster.width, raster.height) / side)
    width, height = max(1, round(raster.width / step)), max(1, round(raster.height / step))
    codes = raster.read_reduced(height, width)
    return picture(codes, classes, (width / raster.width, height / raster.height))


def picture(
    codes: np.ndarray, classes: tuple[LandCoverClass, ...], scale: tuple[float, float] = (1.0, 1.0)
) -> Overview:
    """A picture of ``codes`` (int32 [h, w]; ``NO_CLASS`` and codes of no class are transparent)."""
    indices = np.zeros(codes.shape, np.uint8)
    colours = {}
    for index, item in enumerate(classes[:255], 1):
        indices[codes == item.code] = index
        colours[index] = (*bytes.fromhex(safe_colour(item.colour)[1:]), 255)
    indices[codes == NO_CLASS] = 0
    return Overview(palette_png(indices, colours), (codes.shape[1], codes.shape[0]), scale)
