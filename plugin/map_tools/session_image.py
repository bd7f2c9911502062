"""Session image: reads the image of a session, for tools that follow its edges. May be used from any thread."""

from __future__ import annotations

import threading
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..annotation.grid import Window
from ..annotation.superpixels import Partition, partition, step_for
from ..landcover.errors import SourceError
from .shapes import Mask

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.source import RasterioSource

_MARGIN = 2.0  # brush sizes of image around a stroke that take part in its superpixels


class SessionImage:
    """The image at ``path``; it is opened when first needed. ``size``: (height, width) of the session's grid."""

    def __init__(self, path: Path, size: tuple[int, int]) -> None:
        self._path, self._size = path, size
        self._lock = threading.Lock()
        self._source: RasterioSource | None = None

    def read(self, window: tuple[float, float, float, float], shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """As ``RasterSource.read``, of the red, green and blue band, or the first one of an image with fewer."""
        with self._lock:
            if self._source is None:
                self._source = self._open()
            return self._source.read(window, shape)

    def _open(self) -> RasterioSource:
        from ..landcover.source import RGB, RasterioSource

        if not self._path.is_file():
            raise SourceError(
                "The image of this session is not at {path} any more, so its edges cannot be followed. Put it back, "
                "or beside the session.",
                path=str(self._path),
            )
        try:
            source = RasterioSource(self._path, None, RGB)
        except SourceError:
            source = RasterioSource(self._path, (1,), ("grey",))
        if (source.height, source.width) != self._size:
            source.close()
            raise SourceError(
                "The image {path} has another size than when this session was made. Put the right one there.",
                path=str(self._path),
            )
        return source

    def partition(self, window: Window, size: float, step: int = 1) -> Partition:
        """The superpixels of a window; see ``superpixels.partition``."""
        return partition(self, window, size, step)

    def snapped(self, area: Mask, brush: float) -> Mask:
        """``area``, painted with a brush ``brush`` image pixels across, with its edges moved to edges in the image."""
        if not area.mask.any():
            return area
        margin = max(8, round(_MARGIN * brush))
        window = area.window.grow(margin).meet(Window(0, 0, *self._size))
        # Superpixels much smaller than the brush: the stroke keeps its shape, and only its rim moves.
        found = self.partition(window, max(6.0, brush / 3), step_for(window, 1.0))
        return Mask(*found.snap(*area)).cut(window)

    def close(self) -> None:
        """Let go of the file."""
        with self._lock:
            if self._source is not None:
                self._source.close()
                self._source = None
