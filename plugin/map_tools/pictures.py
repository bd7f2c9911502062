"""Picture: the codes of a tile as an image to draw. It shares its memory with a numpy array, so a stroke costs only
the pixels that it changes."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.PyQt.QtCore import QRectF
from qgis.PyQt.QtGui import QImage

from ..annotation.grid import Window

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.legend import Legend

# Confidence in percent -> colour: only where the model is unsure (ColorBrewer RdPu; dark = least sure).
_UNSURE = ((0, (122, 1, 119), 255), (40, (174, 1, 126), 225), (60, (221, 52, 151), 140), (85, (250, 159, 181), 0))


def argb(red: int, green: int, blue: int, alpha: int = 255) -> int:
    """One pixel of ``QImage.Format_ARGB32_Premultiplied``."""
    r, g, b = (round(v * alpha / 255) for v in (red, green, blue))
    return (alpha << 24) | (r << 16) | (g << 8) | b


def class_colours(legend: Legend) -> np.ndarray:
    """uint32 [256]: pixel for each code; codes without a class are transparent."""
    table = np.zeros(256, np.uint32)
    for item in legend.classes:
        table[item.code] = argb(*item.rgb)
    return table


def confidence_colours() -> np.ndarray:
    """uint32 [256]: pixel for each confidence in percent; the surer, the more transparent. 255 = none."""
    table = np.zeros(256, np.uint32)
    levels = [level for level, _, _ in _UNSURE]
    parts = [[*rgb, alpha] for _, rgb, alpha in _UNSURE]
    for percent in range(101):
        r, g, b, a = (round(float(np.interp(percent, levels, channel))) for channel in zip(*parts))
        table[percent] = argb(r, g, b, a)
    return table


class Picture:
    """``codes`` (uint8 [h, w], of the tile at ``window``) through a ``table`` of colours, every ``step``-th pixel."""

    def __init__(self, window: Window, step: int, codes: np.ndarray, table: np.ndarray) -> None:
        self.window, self.step, self.table = window, step, table
        self._pixels = np.ascontiguousarray(table[codes[::step, ::step]])
        height, width = self._pixels.shape
        self.image = QImage(
            self._pixels.ctypes.data, width, height, 4 * width, QImage.Format.Format_ARGB32_Premultiplied
        )

    @property
    def size(self) -> int:
        """Bytes."""
        return self._pixels.nbytes

    @property
    def target(self) -> QRectF:
        """Where it belongs, in lattice places (x = column); the last reduced pixel may reach beyond the tile."""
        height, width = self._pixels.shape
        return QRectF(self.window.col, self.window.row, width * self.step, height * self.step)

    def places(self, window: Window) -> tuple[np.ndarray, np.ndarray]:
        """Rows and columns (image pixels) of those pixels of the picture that lie in ``window``."""
        here = window.meet(self.window)
        rows = _multiples(here.row - self.window.row, here.bottom - self.window.row, self.step)
        cols = _multiples(here.col - self.window.col, here.right - self.window.col, self.step)
        return rows + self.window.row, cols + self.window.col

    def update(self, window: Window, codes: np.ndarray) -> None:
        """Show ``codes`` (uint8, of the whole tile) in the part ``window``."""
        rows, cols = self.places(window)
        if rows.size and cols.size:
            part = self._part(rows, cols)
            source = codes[
                rows[0] - self.window.row : rows[-1] - self.window.row + 1 : self.step,
                cols[0] - self.window.col : cols[-1] - self.window.col + 1 : self.step,
            ]
            part[:] = self.table[source]

    def paint(self, rows: np.ndarray, cols: np.ndarray, mask: np.ndarray, code: int) -> None:
        """Show ``code`` at ``mask`` (bool [len(rows), len(cols)]); rows and columns as ``places`` gives them."""
        if rows.size and cols.size:
            self._part(rows, cols)[mask] = self.table[code]

    def _part(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        first_row, first_col = (rows[0] - self.window.row) // self.step, (cols[0] - self.window.col) // self.step
        return self._pixels[first_row : first_row + rows.size, first_col : first_col + cols.size]


def _multiples(start: int, stop: int, step: int) -> np.ndarray:
    first = -(-start // step) * step
    return np.arange(first, max(first, stop), step)
