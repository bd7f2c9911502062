"""Segment job: finds the superpixels of what the canvas shows, and draws their outlines, off the GUI thread."""

from __future__ import annotations

import threading
from concurrent.futures import ThreadPoolExecutor
from typing import TYPE_CHECKING, NamedTuple

import numpy as np
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QImage, QTransform

from ..annotation.grid import Window
from ..annotation.superpixels import MAX_PIXELS, Partition, available, step_for
from .pictures import argb

if TYPE_CHECKING:  # pragma: no cover
    from .session_image import SessionImage

_LINE = argb(255, 235, 59, 190)
_SHADE = argb(0, 0, 0, 110)


class Wish(NamedTuple):
    """What is to be seen. ``window``: image pixels; ``scale``: screen pixels per image pixel; ``pointer``: (row, col);
    ``inverse``: canvas -> (x = column, y = row) as nine numbers; ``screen``: (width, height), physical pixels;
    ``ratio``: physical per logical pixel."""

    window: Window
    size: int
    scale: float
    pointer: tuple[int, int]
    inverse: tuple[float, ...]
    screen: tuple[int, int]
    ratio: float


class Found(NamedTuple):
    """The answer: ``outlines`` is as large as the screen."""

    wish: Wish
    partition: Partition
    outlines: QImage


def wish_of(transform: QTransform, **values: object) -> Wish:
    """A wish for what ``transform`` ((x = column, y = row) -> canvas) shows."""
    t = transform.inverted()[0]
    numbers = (t.m11(), t.m12(), t.m13(), t.m21(), t.m22(), t.m23(), t.m31(), t.m32(), t.m33())
    return Wish(inverse=numbers, **values)


class SegmentJob(QObject):
    """``found`` gives the answer to the newest wish, or the exception; older wishes are forgotten."""

    found = pyqtSignal(object)
    _came = pyqtSignal(int, object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._executor = ThreadPoolExecutor(1, thread_name_prefix="terrazzo-segments")
        self._lock = threading.Lock()
        self._number = 0
        self._last: tuple[SessionImage, int, Partition] | None = None
        self._came.connect(self._on_came)

    def ask(self, image: SessionImage, wish: Wish) -> None:
        """Begin; ``found`` follows."""
        with self._lock:
            self._number += 1
            number = self._number
        self._executor.submit(self._run, number, image, wish)

    def warm_up(self) -> None:
        """Import what is needed, so that the first answer does not have to wait for it."""
        self._executor.submit(_import_library)

    def forget(self) -> None:
        """No answer is wanted any more."""
        with self._lock:
            self._number += 1

    def close(self) -> None:
        """Stop for good."""
        self.forget()
        self._executor.shutdown(wait=True)

    def _run(self, number: int, image: SessionImage, wish: Wish) -> None:
        if number != self._number:
            return
        try:
            partition = self._partition(image, wish)
            self._last = image, wish.size, partition
            answer: object = Found(wish, partition, draw_outlines(partition, wish))
        except Exception as error:  # noqa: BLE001 - handed over whole, shown or raised there
            answer = error
        self._came.emit(number, answer)

    def _partition(self, image: SessionImage, wish: Wish) -> Partition:
        window, step = window_for(wish)
        if self._last is not None:
            last_image, size, last = self._last
            if last_image is image and size == wish.size and last.step == step and window.meet(last.window) == window:
                return last
        return image.partition(window, wish.size, step)

    def _on_came(self, number: int, answer: object) -> None:
        if number == self._number:
            self.found.emit(answer)


def _import_library() -> None:
    if available():
        import skimage.segmentation  # noqa: F401


def window_for(wish: Wish) -> tuple[Window, int]:
    """What is read of the image for a wish, and the step: all that is seen, in the screen's detail. If that is too
    much to be quick, the part around the pointer, and only then in less detail."""
    window, seen = wish.window, step_for(Window(0, 0, 1, 1), wish.scale)
    limit = MAX_PIXELS * seen * seen
    if window.height * window.width > limit:
        shrink = (limit / (window.height * window.width)) ** 0.5
        height, width = int(window.height * shrink), int(window.width * shrink)
        row = min(max(wish.pointer[0] - height // 2, window.row), window.bottom - height)
        col = min(max(wish.pointer[1] - width // 2, window.col), window.right - width)
        window = Window(row, col, height, width)
    return window, seen


def draw_outlines(partition: Partition, wish: Wish) -> QImage:
    """The edges between superpixels as the screen shows them: one bright pixel wide, with a dark one beside it."""
    width, height = wish.screen
    labels = _on_screen(partition, wish, width, height)
    edge = np.zeros((height, width), bool)
    edge[:, 1:] = labels[:, 1:] != labels[:, :-1]
    edge[1:] |= labels[1:] != labels[:-1]
    pixels = np.zeros((height, width), np.uint32)
    pixels[1:, 1:][edge[:-1, :-1]] = _SHADE
    pixels[edge] = _LINE
    image = QImage(pixels.ctypes.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied).copy()
    image.setDevicePixelRatio(wish.ratio)
    return image


def _on_screen(partition: Partition, wish: Wish, width: int, height: int) -> np.ndarray:
    """Numbers of the superpixels at the pixels of the screen, int32 [height, width]; -1 where there is none."""
    m11, m12, m13, m21, m22, m23, m31, m32, m33 = wish.inverse
    x, y = (np.arange(width) + 0.5) / wish.ratio, (np.arange(height) + 0.5) / wish.ratio
    window, step, shape = partition.window, partition.step, partition.labels.shape
    if m12 == m13 == m21 == m23 == 0.0:  # rows of the screen are rows of the image
        rows, row_ok = _index((y * m22 + m32) / m33, window.row, step, shape[0])
        cols, col_ok = _index((x * m11 + m31) / m33, window.col, step, shape[1])
        labels = partition.labels[rows][:, cols]
        labels[~row_ok] = -1
        labels[:, ~col_ok] = -1
        return labels
    labels = np.empty((height, width), np.int32)
    for i in range(height):
        below = m13 * x + m23 * y[i] + m33
        cols, col_ok = _index((m11 * x + m21 * y[i] + m31) / below, window.col, step, shape[1])
        rows, row_ok = _index((m12 * x + m22 * y[i] + m32) / below, window.row, step, shape[0])
        labels[i] = np.where(row_ok & col_ok, partition.labels[rows, cols], -1)
    return labels


def _index(places: np.ndarray, first: int, step: int, count: int) -> tuple[np.ndarray, np.ndarray]:
    """Index along one axis of a partition for places of the image, and whether they lie in it."""
    index = (np.floor(places).astype(np.int64) - first) // step
    inside = (index >= 0) & (index < count)
    return np.clip(index, 0, count - 1), inside
