"""Preview source: a raster source that is read in strips, so that reading can be stopped at any time."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

import numpy as np

_STRIP_PIXELS = 6_000_000  # native pixels that are read at once


class StripSource:
    """``source`` (see ``RasterSource``), whose ``read`` calls ``check`` between strips; that may raise."""

    def __init__(self, source: Any, check: Callable[[], None]) -> None:
        self._source, self._check = source, check

    def __getattr__(self, name: str) -> Any:
        return getattr(self._source, name)

    def read(self, window: tuple[float, float, float, float], shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """See ``RasterSource.read``."""
        col, row, width, height = window
        height = min(height, self._source.height - row)
        step = height / shape[0]
        rows = max(1, int(_STRIP_PIXELS / max(1.0, width * step)))
        parts = []
        for top in range(0, shape[0], rows):
            self._check()
            count = min(rows, shape[0] - top)
            parts.append(self._source.read((col, row + top * step, width, count * step), (count, shape[1])))
        if len(parts) == 1:
            return parts[0]
        values, valid = zip(*parts)
        return np.concatenate(values, axis=1), np.concatenate(valid)
