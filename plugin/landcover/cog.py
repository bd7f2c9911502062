"""Cloud-optimised GeoTIFF (COG): overviews first, then tiles in order, so that it draws fast from disk or over HTTP.

A finished raster is rewritten as a COG by GDAL's driver of that name, with progress and cancelling.
"""

from __future__ import annotations

import os
from pathlib import Path

from .errors import Cancelled
from .gdal_tools import cancellable
from .plan import ALIGNMENT
from .progress import Feedback
from .sink import count_valid, remove_quietly, write_error


def rewrite_as_cog(
    path: Path, method: str, valid_pixels: int, feedback: Feedback, share: tuple[float, float] = (0.0, 1.0)
) -> None:
    """Replace the raster at ``path`` (still under its temporary name) by a COG with the same pixels.

    ``method``: how overviews are made, "mode" for classes, "average" for figures. ``valid_pixels``: how many the
    result must hold. ``share``: of the stage's progress. ``OutputError`` if it cannot be written, ``Cancelled``.
    """
    from osgeo import gdal

    target = path.with_name(f"{path.stem}.cog{path.suffix}")

    def report(fraction: float) -> None:
        feedback.progress("overviews", share[0] + (share[1] - share[0]) * fraction)

    options = [
        "COMPRESS=DEFLATE",
        "LEVEL=1",
        f"PREDICTOR={'NO' if method == 'mode' else 'YES'}",
        f"BLOCKSIZE={ALIGNMENT}",
        "OVERVIEWS=IGNORE_EXISTING",
        f"OVERVIEW_RESAMPLING={method.upper()}",
        "BIGTIFF=IF_SAFER",
        "SPARSE_OK=YES",
        "NUM_THREADS=ALL_CPUS",
    ]
    try:
        with cancellable(feedback, report) as (callback, errors):
            source = gdal.OpenEx(str(path), gdal.OF_RASTER)
            if source is None:
                raise write_error(path, errors.text())
            done = gdal.GetDriverByName("COG").CreateCopy(
                str(target), source, strict=0, options=options, callback=callback
            )
            failed = done is None
            del done, source
        if feedback.is_cancelled():
            raise Cancelled()
        if failed or errors.failed:
            raise write_error(path, errors.text())
        if count_valid(target, feedback) != valid_pixels:
            raise write_error(path, "not all pixels arrived")
        os.replace(target, path)
    except OSError as error:
        raise write_error(path, error) from error
    finally:
        for leftover in (
            target,
            target.with_name(target.name + ".aux.xml"),
            target.with_name(target.name + ".ovr.tmp"),
        ):
            remove_quietly(leftover)
