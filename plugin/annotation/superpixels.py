"""Superpixel: a small group of neighbouring pixels of like colour, whose edges follow edges in the image.

Computed by SLIC (Achanta et al. 2012, 10.1109/TPAMI.2012.120) as scikit-image keeps it. scikit-image is optional:
``available()`` tells whether it is there, and without it ``partition`` raises ``SuperpixelsMissing``.
"""

from __future__ import annotations

import importlib.util
import math
from dataclasses import dataclass
from functools import cached_property
from typing import TYPE_CHECKING

import numpy as np

from ..landcover.errors import TerrazzoError
from .grid import Window

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.source import RasterSource

PACKAGE = "scikit-image"
MISSING = (
    "Segments of the image need the Python package scikit-image, which this QGIS does not have. Terrazzo can install "
    "it into your QGIS profile."
)
MIN_SIZE, MAX_SIZE = 6, 200  # pixels across a superpixel
MAX_PIXELS = 1_200_000  # in one partition: about half a second
_SMALLEST = 5  # pixels across a superpixel, after reduction: fewer follow no edge
# Measured on labelled sub-metre images, the share of pixels that can be labelled rightly with whole superpixels of
# 16 px: 96.6 % with these; 94.3 % with less compactness (5) and no smoothing; 96.9 % with twice the iterations.
_COMPACTNESS, _SMOOTHING, _ITERATIONS = 15.0, 0.7, 5


class SuperpixelsMissing(TerrazzoError):
    """scikit-image is not installed."""

    def __init__(self) -> None:
        super().__init__(MISSING)


def available() -> bool:
    """Whether scikit-image is there. Looks only; imports nothing."""
    return importlib.util.find_spec("skimage") is not None


@dataclass(frozen=True)
class Partition:
    """The superpixels of a part of the image.

    ``window``: the part, in image pixels. ``step``: image pixels per pixel of ``labels``. ``labels``: int32 [h, w],
    number of the superpixel from 0; -1 where the image has no data. ``count``: how many numbers there are.
    """

    window: Window
    step: int
    labels: np.ndarray
    count: int

    def at(self, row: int, col: int) -> int:
        """The superpixel at an image pixel; -1 outside and where there is no data."""
        found = self.under(np.array([row]), np.array([col]))
        return int(found[0]) if found.size else -1

    def under(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Numbers of the superpixels at image pixels, each once."""
        i, j = rows - self.window.row, cols - self.window.col
        inside = (i >= 0) & (j >= 0) & (i < self.window.height) & (j < self.window.width)
        numbers = np.unique(self.labels[i[inside] // self.step, j[inside] // self.step])
        return numbers[numbers >= 0]

    def mask(self, numbers: np.ndarray) -> tuple[int, int, np.ndarray]:
        """Some superpixels as ``(row, col, mask)``: upper left image pixel, bool [h, w] in image pixels, cut close."""
        places = np.concatenate([self._pixels(n) for n in numbers]) if len(numbers) else np.empty(0, np.int64)
        if not places.size:
            return self.window.row, self.window.col, np.zeros((0, 0), bool)
        i, j = np.divmod(places, self.labels.shape[1])
        top, left = int(i.min()), int(j.min())
        mask = np.zeros((int(i.max()) + 1 - top, int(j.max()) + 1 - left), bool)
        mask[i - top, j - left] = True
        row, col = self.window.row + top * self.step, self.window.col + left * self.step
        if self.step > 1:
            mask = mask.repeat(self.step, axis=0).repeat(self.step, axis=1)
            mask = mask[: self.window.bottom - row, : self.window.right - col]
        return row, col, mask

    def snap(self, row: int, col: int, mask: np.ndarray, share: float = 0.5) -> tuple[int, int, np.ndarray]:
        """A painted area with its edges moved to edges in the image: the superpixels of which at least ``share`` is
        painted. The area as it is if that leaves none. Arguments and result as those of ``mask``."""
        window = Window(row, col, *mask.shape)
        here = window.meet(self.window)
        if here.empty:
            return row, col, mask
        i, j = np.nonzero(mask[here.slices(window)])
        i, j = (i + here.row - self.window.row) // self.step, (j + here.col - self.window.col) // self.step
        numbers = self.labels[i, j]
        painted = np.bincount(numbers[numbers >= 0], minlength=self.count)
        wanted = np.flatnonzero(painted >= np.maximum(1, share * self._sizes * self.step**2))
        return self.mask(wanted) if wanted.size else (row, col, mask)

    @cached_property
    def _sizes(self) -> np.ndarray:
        return np.bincount(self.labels[self.labels >= 0], minlength=self.count)

    @cached_property
    def _order(self) -> tuple[np.ndarray, np.ndarray]:
        """Indices of all pixels sorted by superpixel, and where each superpixel starts among them."""
        flat = self.labels.ravel()
        if self.count < 2**15:
            flat = flat.astype(np.int16)  # sorted by radix: ten times as fast
        order = np.argsort(flat, kind="stable")
        return order, np.searchsorted(flat[order], np.arange(self.count + 1, dtype=flat.dtype))

    def _pixels(self, number: int) -> np.ndarray:
        order, starts = self._order
        return order[starts[number] : starts[number + 1]]


def step_for(window: Window, scale: float, limit: int = MAX_PIXELS) -> int:
    """Image pixels per pixel of the partition: as the screen shows them, and not too many in all.

    ``scale``: screen pixels per image pixel.
    """
    seen = max(1, math.floor(1 / scale + 1e-6)) if scale > 0 else 1
    return max(seen, math.ceil(math.sqrt(max(0, window.height) * max(0, window.width) / limit)))


def partition(source: RasterSource, window: Window, size: float, step: int = 1) -> Partition:
    """The superpixels of ``window`` (image pixels, inside the raster), about ``size`` image pixels across.

    ``step``: the image is read reduced so many times. ``source`` holds one or three bands of the image; values other
    than uint8 are stretched between the 2nd and 98th percentile. About 0.35 s per million pixels read.
    ``SuperpixelsMissing`` without scikit-image, ``SourceError`` if the raster cannot be read.
    """
    if not available():
        raise SuperpixelsMissing()
    shape = math.ceil(window.height / step), math.ceil(window.width / step)
    values, valid = source.read((window.col, window.row, window.width, window.height), shape)
    labels, count = segment(rgb8(values, valid), max(size / step, _SMALLEST))
    labels[~valid] = -1
    return Partition(window, step, labels, count)


def segment(rgb: np.ndarray, size: float) -> tuple[np.ndarray, int]:
    """Superpixels about ``size`` pixels across of uint8 [h, w, 3]: numbers int32 [h, w] from 0, and their count."""
    if not available():
        raise SuperpixelsMissing()
    from skimage.segmentation import slic

    height, width = rgb.shape[:2]
    wanted = max(1, round(height * width / size**2))
    if wanted == 1 or min(height, width) < 2:
        return np.zeros((height, width), np.int32), 1
    labels = slic(
        rgb,
        n_segments=wanted,
        compactness=_COMPACTNESS,
        sigma=_SMOOTHING,
        max_num_iter=_ITERATIONS,
        start_label=0,
        channel_axis=-1,
    ).astype(np.int32)
    return labels, int(labels.max()) + 1


def rgb8(values: np.ndarray, valid: np.ndarray) -> np.ndarray:
    """Three bands to look at, uint8 [h, w, 3], of [bands, h, w]: the first three, or the first one as grey."""
    bands = values[:3] if len(values) >= 3 else values[[0, 0, 0]]
    if bands.dtype != np.uint8:
        stretched = np.zeros(bands.shape, np.uint8)
        for band, out in zip(bands, stretched):
            seen = band[valid]
            low, high = np.percentile(seen, (2, 98)) if seen.size else (0.0, 1.0)
            share = (np.where(valid, band, low).astype(np.float32) - low) / max(high - low, 1e-12)
            np.multiply(np.clip(share, 0, 1), 255, out=out, casting="unsafe")
        bands = stretched
    return np.ascontiguousarray(np.moveaxis(bands, 0, -1))
