"""Overviews: reduced copies inside a GeoTIFF, so that it draws fast when zoomed out."""

from __future__ import annotations

from pathlib import Path

from .errors import Cancelled
from .gdal_tools import cancellable
from .progress import Feedback
from .sink import write_error

_SMALLEST = 256  # pixels: no overview smaller than this is needed


def overview_factors(width: int, height: int) -> list[int]:
    """2, 4, 8 … until the longer side is at most 256 pixels."""
    factors, factor = [], 2
    while max(width, height) * 2 // factor > _SMALLEST:
        factors.append(factor)
        factor *= 2
    return factors


def build_overviews(path: Path, method: str, feedback: Feedback, share: tuple[float, float] = (0.0, 1.0)) -> None:
    """Add overviews to a raster that is still under its temporary name.

    ``method``: GDAL's name, "mode" for classes, "average" for figures. ``share``: of the stage's progress.
    ``OutputError`` if they cannot be written, ``Cancelled``.
    """
    from osgeo import gdal

    def report(fraction: float) -> None:
        feedback.progress("overviews", share[0] + (share[1] - share[0]) * fraction)

    with cancellable(feedback, report) as (callback, errors):
        dataset = gdal.OpenEx(str(path), gdal.OF_RASTER | gdal.OF_UPDATE)
        if dataset is None:
            raise write_error(path, errors.text())
        factors = overview_factors(dataset.RasterXSize, dataset.RasterYSize)
        gdal.SetConfigOption("COMPRESS_OVERVIEW", None)
        status = dataset.BuildOverviews(method, factors, callback) if factors else 0
        dataset.FlushCache()
        del dataset
    if feedback.is_cancelled():
        raise Cancelled()
    if status != 0 or errors.failed:
        raise write_error(path, errors.text())
