"""GDAL from ``osgeo``: long calls that can be cancelled, errors kept, the process's settings left as they were.

QGIS 3.22 runs with GDAL's exceptions off, 3.40 with them on; both work here.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager

from .errors import Cancelled
from .progress import Feedback


class GdalErrors:
    """What GDAL complained about during a call."""

    def __init__(self) -> None:
        self.messages: list[str] = []
        self.failed = False

    def text(self) -> str:
        """The first complaint, or a general sentence."""
        return self.messages[0] if self.messages else "GDAL gave no reason"


@contextmanager
def cancellable(feedback: Feedback, report: Callable[[float], None]) -> Iterator[tuple[Callable[..., int], GdalErrors]]:
    """A GDAL progress callback that reports and stops on cancelling, and the errors that GDAL raised meanwhile.

    GDAL's exceptions are off inside; the caller checks return values and ``errors.failed``. ``Cancelled`` is raised
    at the end if the callback stopped the call.
    """
    from osgeo import gdal

    errors = GdalErrors()
    stopped = []

    def handler(kind: int, number: int, message: str) -> None:
        if kind >= gdal.CE_Failure:
            errors.messages.append(message)
            errors.failed = True

    def callback(fraction: float, _message: str, _data: object) -> int:
        if feedback.is_cancelled():
            stopped.append(True)
            return 0
        report(fraction)
        return 1

    used = gdal.GetUseExceptions()
    if used:
        gdal.DontUseExceptions()
    gdal.PushErrorHandler(handler)
    try:
        yield callback, errors
    finally:
        gdal.PopErrorHandler()
        if used:
            gdal.UseExceptions()
    if stopped:
        raise Cancelled()


@contextmanager
def cache_limit(limit_bytes: int) -> Iterator[None]:
    """GDAL's block cache (one per process) is at most ``limit_bytes`` inside; then as it was.

    Without it the cache takes 5 % of the machine's memory, and the memory of a run grows with the raster.
    """
    from osgeo import gdal

    before = gdal.GetCacheMax()
    gdal.SetCacheMax(min(before, limit_bytes) if before > 0 else limit_bytes)
    try:
        yield
    finally:
        gdal.SetCacheMax(before)
