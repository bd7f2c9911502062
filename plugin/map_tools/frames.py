"""Frames: the outlines of the task tiles on the canvas; that of the tile in work stands out."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QRectF, Qt
from qgis.PyQt.QtGui import QColor, QPainter, QPainterPath, QPen, QTransform

from .tracing import mask_path

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.tiles import TaskTile

_MOST = 3000  # outlines drawn at once; more would be a grey area
_HALO, _LINE, _CURRENT = QColor(0, 0, 0, 130), QColor(255, 255, 255, 200), QColor(255, 221, 0)
_KEPT = 512  # outlines of tiles that are no rectangles
_paths: dict[tuple, QPainterPath] = {}


def draw_frames(painter: QPainter, transform: QTransform, tiles: Sequence[TaskTile], current: int | None) -> None:
    """Draw the outlines of ``tiles``; ``transform``: (column, row) of the image to the painter's pixels."""
    painter.save()
    painter.setBrush(Qt.BrushStyle.NoBrush)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    if len(tiles) <= _MOST:
        for colour, width in ((_HALO, 2.4), (_LINE, 1.0)):
            painter.setPen(_pen(colour, width))
            for tile in tiles:
                if tile.id != current:
                    painter.drawPath(transform.map(_path(tile)))
    for tile in tiles:
        if tile.id == current:
            for colour, width in ((_HALO, 4.5), (_CURRENT, 2.0)):
                painter.setPen(_pen(colour, width))
                painter.drawPath(transform.map(_path(tile)))
    painter.restore()


def _pen(colour: QColor, width: float) -> QPen:
    pen = QPen(colour, width)
    pen.setJoinStyle(Qt.PenJoinStyle.MiterJoin)
    return pen


def _path(tile: TaskTile) -> QPainterPath:
    if tile.mask is None:
        path = QPainterPath()
        path.addRect(QRectF(tile.window.col, tile.window.row, tile.window.width, tile.window.height))
        return path
    key = tile.uid, tile.window
    if key not in _paths:
        while len(_paths) >= _KEPT:
            del _paths[next(iter(_paths))]
        _paths[key] = mask_path(tile.window.row, tile.window.col, tile.mask)
    return _paths[key]
