"""Statistics: pixels, area on the ground and segments of each class of a land-cover map."""

from __future__ import annotations

import csv
from collections.abc import Callable
from dataclasses import astuple, dataclass, fields
from pathlib import Path

import numpy as np

from .errors import OutputError
from .ground import GroundArea
from .legend import Legend
from .progress import Feedback
from .sink import part_path, publish, remove_quietly

_BLOCK = 256  # pixels: the area of a pixel is taken as the same within such a square


@dataclass(frozen=True)
class ClassStatistics:
    """One class of one map. ``area_m2``, ``area_ha``: on the ground. ``share``: percent of all mapped area.
    ``segments``: 4-connected patches."""

    code: int
    name: str
    pixels: int
    area_m2: float
    area_ha: float
    share: float
    segments: int


def class_statistics(
    path: Path,
    legend: Legend,
    feedback: Feedback,
    count_segments: Callable[..., dict[int, int]] | None = None,
) -> list[ClassStatistics]:
    """Statistics of the class raster at ``path`` (uint8, 0 = nodata), one entry per class of ``legend``.

    Reads strip by strip, so memory does not grow with the raster. ``SourceError`` from a raster that has no place on
    earth, ``Cancelled``.
    """
    import rasterio
    from rasterio.windows import Window

    if count_segments is None:
        from . import segments as of_segments

        count_segments = of_segments.count_segments
    pixels = np.zeros(256, np.int64)
    area = np.zeros(256, np.float64)
    with rasterio.open(str(path)) as dataset:
        ground = GroundArea(dataset.crs, dataset.transform, dataset.width, dataset.height)
        for top in range(0, dataset.height, _BLOCK):
            feedback.check()
            feedback.progress("statistics", 0.3 * top / dataset.height)
            strip = dataset.read(1, window=Window(0, top, dataset.width, min(_BLOCK, dataset.height - top)))
            if not strip.any():
                continue
            lefts = np.arange(0, dataset.width, _BLOCK)
            centre_row = np.full(lefts.shape, top + strip.shape[0] / 2.0)
            per_pixel = ground.of_pixels(centre_row, np.minimum(lefts + _BLOCK / 2.0, dataset.width))
            for left, square in zip(lefts, per_pixel):
                counts = np.bincount(strip[:, left : left + _BLOCK].ravel(), minlength=256)
                pixels += counts
                area += counts * square
    segments = count_segments(path, feedback)
    total = area[1:].sum()
    return [
        ClassStatistics(
            c.code,
            c.name,
            int(pixels[c.code]),
            float(area[c.code]),
            float(area[c.code] / 1e4),
            float(100.0 * area[c.code] / total) if total else 0.0,
            int(segments.get(c.code, 0)),
        )
        for c in legend.classes
    ]


def write_statistics(path: Path, rows: list[ClassStatistics]) -> None:
    """Write a CSV file (UTF-8, comma, decimal point). ``OutputError`` if that fails."""
    part = part_path(path)
    try:
        with open(part, "w", newline="", encoding="utf-8") as stream:
            writer = csv.writer(stream)
            writer.writerow([f.name for f in fields(ClassStatistics)])
            for row in rows:
                writer.writerow([round(v, 4) if isinstance(v, float) else v for v in astuple(row)])
    except OSError as error:
        remove_quietly(part)
        raise OutputError("{path} cannot be written: {why}.", path=str(path), why=str(error)) from error
    publish(part, path)
