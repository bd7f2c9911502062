"""Cursors: a cross, with the sign of the tool beside it."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QCursor, QPainter, QPen, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SIDE, _HOT = 32, 8  # pixels; where the cross is
_SIGN = QRectF(13, 13, 18, 18)


def tool_cursor(icon: str) -> QCursor:
    """A cross with the drawing ``resources/icons/ICON`` beside it, dark with a light edge: seen on any image."""
    pixmap = QPixmap(_SIDE, _SIDE)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, True)
    for colour, width in ((QColor("white"), 3.0), (QColor("black"), 1.0)):
        painter.setPen(QPen(colour, width))
        for x, y in ((-7, 0), (7, 0), (0, -7), (0, 7)):
            painter.drawLine(_HOT + x // 3, _HOT + y // 3, _HOT + x, _HOT + y)
    drawing = (ICON_FOLDER / icon).read_text(encoding="utf-8")
    for colour, width in (("#ffffff", 5.0), ("#101010", None)):
        text = drawing.replace("currentColor", colour)
        if width is not None:
            text = text.replace('stroke-width="1.7"', f'stroke-width="{width}"')
        QSvgRenderer(QByteArray(text.encode())).render(painter, _SIGN)
    painter.end()
    return QCursor(pixmap, _HOT, _HOT)
