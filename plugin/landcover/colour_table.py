"""Palette images: one band of indices whose colours stand in a table."""

from __future__ import annotations

import math
from typing import Any

import numpy as np


class ColourTable:
    """The colour table of a raster band. ``colours``: uint8 [256, 3]; ``opaque``: bool [256]."""

    def __init__(self, table: dict[int, tuple[int, ...]]) -> None:
        """``table``: index -> RGB or RGBA, 0..255, as rasterio gives it."""
        self.colours = np.zeros((256, 3), np.uint8)
        self.opaque = np.zeros(256, bool)
        for index, colour in table.items():
            if 0 <= index < 256:
                self.colours[index] = colour[:3]
                self.opaque[index] = len(colour) < 4 or colour[3] > 0

    @classmethod
    def of(cls, dataset: Any, bands: tuple[int, ...] | None, wanted: tuple[str, ...]) -> ColourTable | None:
        """The colour table of an open rasterio dataset if it must be expanded to give the three colours ``wanted``."""
        if bands or dataset.count != 1 or wanted != ("red", "green", "blue") or dataset.dtypes[0] != "uint8":
            return None
        try:
            return cls(dataset.colormap(1))
        except ValueError:  # no colour table
            return None

    def expand(self, indices: np.ndarray, shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Colours (uint8 [3, h, w]) and opacity (bool [h, w]) of ``indices`` (uint8 [H, W]), reduced to ``shape`` =
        (h, w) by averaging colours; H and W are whole multiples of h and w."""
        rows, cols = indices.shape[0] // shape[0], indices.shape[1] // shape[1]
        colours, opaque = self.colours[indices], self.opaque[indices]
        if (rows, cols) != (1, 1):
            split = (shape[0], rows, shape[1], cols)
            colours = colours.reshape(*split, 3).mean(axis=(1, 3)).round().astype(np.uint8)
            opaque = opaque.reshape(split).mean(axis=(1, 3)) >= 0.5
        return np.ascontiguousarray(colours.transpose(2, 0, 1)), opaque

    @staticmethod
    def sampling(window: tuple[float, float, float, float], shape: tuple[int, int]) -> tuple[int, int]:
        """Shape (H, W) in which indices are read so that ``expand`` can average them."""
        return (
            shape[0] * max(1, math.ceil(window[3] / shape[0] - 1e-6)),
            shape[1] * max(1, math.ceil(window[2] / shape[1] - 1e-6)),
        )
