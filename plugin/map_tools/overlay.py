"""Overlay: shows the labels of the session's tiles on the canvas, and strokes before they are committed.

It draws from the arrays of the session, not from a layer: a change costs the pixels that changed, and only their part
of the canvas is painted again.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QRectF, QTimer
from qgis.PyQt.QtGui import QPainter
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..annotation.grid import Window
from .bench import CONFIDENCE, MINE, PREDICTION, Bench
from .frames import draw_frames
from .pictures import Picture, class_colours, confidence_colours
from .view import ImageView

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.tiles import TaskTile

Covers = Callable[[np.ndarray, np.ndarray], np.ndarray]  # rows, cols -> bool [rows, cols]
_KEPT_BYTES = 256 * 2**20
_SLICE_SECONDS = 0.012  # pictures are made in turns this long, so that the GUI stays quick
_HEAT = 1.5  # confidence has transparent colours of its own
_Z = -5  # above the map, below rubber bands


class LabelOverlay(QgsMapCanvasItem):
    """What is in the session, drawn. ``view``: of the image's grid on this canvas."""

    def __init__(self, canvas: QgsMapCanvas, bench: Bench) -> None:
        super().__init__(canvas)
        self._canvas, self._bench = canvas, bench
        self.setZValue(_Z)
        self.setFlag(self.GraphicsItemFlag.ItemUsesExtendedStyleOption)  # tells what part to paint
        self.view: ImageView | None = None
        self._pictures: dict[tuple[int, int], Picture | None] = {}  # by tile and step; None: nothing to show
        self._missing: list[tuple[TaskTile, int]] = []
        self._timer = QTimer()
        self._timer.setInterval(0)
        self._timer.timeout.connect(self._make_some)
        bench.session_changed.connect(self._on_session)
        bench.view_changed.connect(self._on_view)
        bench.sight_changed.connect(self._on_sight)
        bench.tile_changed.connect(self._on_tile)
        bench.legend_changed.connect(self.reset)
        bench.labels_changed.connect(self._on_labels)
        self._mode = bench.mode
        self._on_session()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        self._timer.stop()
        bench = self._bench
        bench.session_changed.disconnect(self._on_session)
        bench.view_changed.disconnect(self._on_view)
        bench.sight_changed.disconnect(self._on_sight)
        bench.tile_changed.disconnect(self._on_tile)
        bench.legend_changed.disconnect(self.reset)
        bench.labels_changed.disconnect(self._on_labels)
        self._pictures.clear()
        self._canvas.scene().removeItem(self)

    # ---------------------------------------------------------------- what to draw

    def _on_session(self) -> None:
        session = self._bench.session
        self.view = None if session is None else ImageView(self._canvas, session.grid)
        self.setVisible(session is not None)
        self.reset()

    def reset(self) -> None:
        """Draw everything anew."""
        self._pictures.clear()
        self._missing.clear()
        self.update()

    def _on_view(self) -> None:
        if self._bench.mode != self._mode:
            self._mode = self._bench.mode
            self.reset()
        self.update()

    def _on_sight(self, tile_id: int | None) -> None:
        """Labels of a tile (None: of all) may be others now to this person. The others stay: nothing flickers."""
        if tile_id is None:
            self.reset()
            return
        tile = self._bench.session.tile(tile_id)
        for key in [key for key in self._pictures if key[0] == tile_id]:
            self._pictures[key] = self._make(tile, key[1])
        self.update(QRectF(self.view.rect(tile.window, 6)))

    def _on_tile(self) -> None:
        self.update()

    def _step(self) -> int:
        """Image pixels per pixel of the pictures: a power of two, at least two per three screen pixels."""
        scale = self.view.scale()
        return 1 if scale <= 0 or scale >= 0.75 else 2 ** min(12, math.floor(math.log2(1.0 / scale) + 0.4))

    def _table(self) -> np.ndarray:
        bench = self._bench
        return confidence_colours() if bench.mode == CONFIDENCE else class_colours(bench.legend)

    def _make(self, tile: TaskTile, step: int) -> Picture | None:
        codes = self._bench.shown_codes(tile)
        return None if codes is None else Picture(tile.window, step, codes, self._table())

    def _make_some(self) -> None:
        """Make pictures that are seen and not there yet, for a moment."""
        end = time.perf_counter() + _SLICE_SECONDS
        while self._missing and time.perf_counter() < end:
            tile, step = self._missing.pop()
            if (tile.id, step) not in self._pictures and self._bench.session is not None:
                self._pictures[tile.id, step] = self._make(tile, step)
                self.update(QRectF(self.view.rect(tile.window)))
        if not self._missing:
            self._timer.stop()

    def _make_room(self, wanted: set[tuple[int, int]]) -> None:
        size = sum(picture.size for picture in self._pictures.values() if picture is not None)
        for key in list(self._pictures):
            if size <= _KEPT_BYTES:
                return
            if key not in wanted:
                picture = self._pictures.pop(key)
                size -= picture.size if picture is not None else 0

    def _on_labels(self, tile_id: int, window: Window) -> None:
        bench = self._bench
        if self.view is None or bench.mode in (PREDICTION, CONFIDENCE):
            return
        codes = None
        for (number, _), picture in self._pictures.items():
            if number == tile_id and picture is not None:
                if codes is None:
                    codes = bench.shown_codes(bench.session.tile(tile_id))
                if codes is not None:
                    picture.update(window, codes)
        self.update(QRectF(self.view.rect(window)))

    # ---------------------------------------------------------------- strokes not committed yet

    def preview(self, window: Window, covers: Covers, code: int) -> None:
        """Show ``code`` where ``covers`` says within ``window``, as far as the person may change it."""
        bench, session = self._bench, self._bench.session
        step = self._step()
        locked = np.zeros(256, bool)
        locked[list(session.locked)] = True
        for tile in bench.session.tiles_in(window):
            if session.layer_of(tile.id) is None:
                continue
            if (tile.id, step) not in self._pictures:
                self._pictures[tile.id, step] = self._make(tile, step)
            picture = self._pictures[tile.id, step]
            if picture is None:
                continue
            rows, cols = picture.places(window)
            codes = bench.codes(tile)
            if not rows.size or not cols.size or codes is None:
                continue
            mask = covers(rows, cols)
            place = np.ix_(rows - tile.window.row, cols - tile.window.col)
            if session.locked:
                mask = mask & ~locked[codes[place]]
            if tile.mask is not None:
                mask = mask & tile.mask[place]
            picture.paint(rows, cols, mask, code)
        self.update(QRectF(self.view.rect(window.grow(step))))

    def take_back(self, window: Window) -> None:
        """Show the labels again in ``window``: the stroke was given up."""
        for tile in self._bench.session.tiles_in(window):
            self._on_labels(tile.id, window)

    def show_mine(self) -> None:
        """Painting is to be seen: show the person's labels if something else, or nothing, is shown."""
        if not self._bench.shown or self._bench.mode in (PREDICTION, CONFIDENCE):
            self._bench.set_mode(MINE)

    # ---------------------------------------------------------------- drawing

    def boundingRect(self) -> QRectF:
        """The canvas, and as much around it: while the map is dragged more of the overlay comes into sight."""
        size = self._canvas.viewport().size()
        return QRectF(-size.width(), -size.height(), 3 * size.width(), 3 * size.height())

    def updatePosition(self) -> None:
        """The map moved."""
        self.prepareGeometryChange()
        self.update()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw the part that is wanted."""
        bench = self._bench
        if bench.session is None or self.view is None:
            return
        part = option.exposedRect if option is not None else self.boundingRect()
        transform = self.view.transform()
        inverse, ok = transform.inverted()
        if not ok:
            return
        box = inverse.mapRect(part)
        window = Window(
            math.floor(box.top()),
            math.floor(box.left()),
            math.ceil(box.height()) + 1,
            math.ceil(box.width()) + 1,
        ).meet(bench.session.grid.window)
        if window.empty:
            return
        tiles = bench.session.tiles_in(window)
        painter.save()
        painter.setTransform(transform, True)
        if bench.shown:
            self._draw_pictures(painter, tiles)
        painter.restore()
        draw_frames(painter, transform, tiles, bench.tile_id)

    def _draw_pictures(self, painter: QPainter, tiles: list[TaskTile]) -> None:
        step = self._step()
        painter.setOpacity(min(1.0, self._bench.opacity * (_HEAT if self._bench.mode == CONFIDENCE else 1.0)))
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform, False)
        missing = False
        for tile in tiles:
            key = tile.id, step
            if key in self._pictures:
                picture = self._pictures[key]
                if picture is not None:
                    painter.drawImage(picture.target, picture.image)
            else:
                self._missing.append((tile, step))
                missing = True
        if missing:
            self._make_room({(tile.id, step) for tile in tiles})
            self._timer.start()
