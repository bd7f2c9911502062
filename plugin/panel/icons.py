"""Icons: the plugin's own line drawings, in the colour of the text, so that they show on light and dark themes."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QByteArray, QRectF, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPixmap
from qgis.PyQt.QtSvg import QSvgRenderer
from qgis.PyQt.QtWidgets import QLabel, QWidget

ICON_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "icons"
_SIDE = 24  # pixels at 100 %; drawn larger, so that it stays sharp on any screen
_SHARPNESS = 4


def line_icon(name: str, widget: QWidget) -> QIcon:
    """The icon ``resources/icons/NAME`` in the colour that text has in ``widget`` (dimmed where disabled)."""
    drawing = (ICON_FOLDER / name).read_text(encoding="utf-8")
    palette, icon = _text_palette(widget), QIcon()
    groups = (
        (QPalette.ColorGroup.Active, QIcon.Mode.Normal),
        (QPalette.ColorGroup.Disabled, QIcon.Mode.Disabled),
    )
    for group, mode in groups:
        icon.addPixmap(_drawn(drawing, palette.color(group, QPalette.ColorRole.WindowText)), mode)
    return icon


def _text_palette(widget: QWidget) -> QPalette:
    """The palette of a label in ``widget``: themes that are style sheets colour labels, not the widgets they are in."""
    label = QLabel(widget)
    label.ensurePolished()
    palette = QPalette(label.palette())
    label.setParent(None)
    return palette


def _drawn(drawing: str, colour: QColor) -> QPixmap:
    renderer = QSvgRenderer(QByteArray(drawing.replace("currentColor", colour.name()).encode()))
    side = _SIDE * _SHARPNESS
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    painter = QPainter(pixmap)
    renderer.render(painter, QRectF(0, 0, side, side))
    painter.end()
    return pixmap
