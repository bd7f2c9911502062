"""View: where the pixels of the image are on the screen, and which pixel is under the pointer.

One transform does both, so that what is painted is what was pointed at. Where the map has another CRS than the image
it is the perspective one through the corners of what is seen; at the scales at which one labels, its error is a small
part of a pixel.
"""

from __future__ import annotations

import math
from typing import TYPE_CHECKING

import numpy as np
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsPointXY,
    QgsProject,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QPointF, QRect, QRectF
from qgis.PyQt.QtGui import QPolygonF, QTransform

from ..annotation.grid import Window

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgsMapCanvas

    from ..annotation.grid import ImageGrid

_EDGE_PIECES = 8  # a straight edge of the screen is a curve in another CRS


def grid_crs(grid: ImageGrid) -> QgsCoordinateReferenceSystem:
    """The image's CRS for QGIS; by its EPSG number where it has one."""
    number = grid.crs.to_epsg()
    crs = QgsCoordinateReferenceSystem(f"EPSG:{number}") if number else QgsCoordinateReferenceSystem()
    return crs if crs.isValid() else QgsCoordinateReferenceSystem.fromWkt(grid.crs.to_wkt())


class ImageView:
    """The image's grid as a canvas shows it. Places are (row, col) with fractions."""

    def __init__(self, canvas: QgsMapCanvas, grid: ImageGrid) -> None:
        self.canvas, self.grid = canvas, grid
        self.crs = grid_crs(grid)
        t = grid.transform
        self._to_crs = QTransform(t.a, t.d, t.b, t.e, t.c, t.f)
        self._key: tuple | None = None
        self._transform = self._inverse = QTransform()
        self._window = Window(0, 0, 0, 0)
        self._mapped = False  # whether the map's CRS knows the places of the screen

    def transform(self) -> QTransform:
        """(x = column, y = row) -> canvas, in logical pixels."""
        self._update()
        return self._transform

    def window(self) -> Window:
        """The image pixels that are seen; ``empty`` if none is."""
        self._update()
        return self._window

    def scale(self) -> float:
        """Screen pixels (logical) per image pixel, in the middle of the screen; 0 if the image cannot be shown."""
        window = self.window()
        if window.empty:
            window = self.grid.window
        x, y = window.col + window.width / 2, window.row + window.height / 2
        a = self._transform.map(QPointF(x, y))
        b, c = self._transform.map(QPointF(x + 1, y)), self._transform.map(QPointF(x, y + 1))
        area = (b.x() - a.x()) * (c.y() - a.y()) - (b.y() - a.y()) * (c.x() - a.x())
        return math.sqrt(abs(area))

    def place(self, point: QPointF) -> tuple[float, float]:
        """The place of the image under a point of the canvas (logical pixels); may lie outside the image."""
        self._update()
        if not self._mapped:
            return -1.0, -1.0
        found = self._inverse.map(QPointF(point))
        return found.y(), found.x()

    def point(self, row: float, col: float) -> QPointF:
        """The point of the canvas where a place of the image is."""
        return self.transform().map(QPointF(col, row))

    def rect(self, window: Window, margin: int = 2) -> QRect:
        """The part of the canvas that shows a window of the image."""
        shape = self.transform().mapRect(QRectF(window.col, window.row, window.width, window.height))
        return shape.toAlignedRect().adjusted(-margin, -margin, margin, margin)

    def map_extent(self, window: Window) -> QgsRectangle:
        """The box of a window in the CRS of the map; ``QgsCsException`` if it cannot be shown there."""
        corners = [self.grid.xy(r, c) for r in (window.row, window.bottom) for c in (window.col, window.right)]
        box = QgsRectangle()
        box.setMinimal()
        for x, y in corners:
            box.combineExtentWith(x, y)
        return self._to_map().transformBoundingBox(box)

    # ---------------------------------------------------------------- the transform

    def _to_map(self) -> QgsCoordinateTransform:
        destination = self.canvas.mapSettings().destinationCrs()
        return QgsCoordinateTransform(self.crs, destination, QgsProject.instance())

    def _update(self) -> None:
        settings = self.canvas.mapSettings()
        pixels = settings.mapToPixel()
        size = settings.outputSize()
        key = (
            *(pixels.xCenter(), pixels.yCenter(), pixels.mapUnitsPerPixel(), pixels.mapRotation()),
            *(size.width(), size.height(), settings.destinationCrs().authid()),
            settings.destinationCrs().toWkt() if not settings.destinationCrs().authid() else "",
        )
        if key == self._key:
            return
        self._key = key
        screen = pixels.transform()
        moves = self._to_map()
        if moves.isShortCircuited() or not moves.isValid():
            self._transform = self._to_crs * screen
            self._window = self._seen(self._transform.inverted()[0], QRectF(0, 0, size.width(), size.height()))
        else:
            self._transform, self._window = self._through_corners(moves, screen, size.width(), size.height())
        inverse, ok = self._transform.inverted()
        self._inverse = inverse
        self._mapped = ok and not self._transform.isIdentity()
        if not self._mapped:
            self._window = Window(0, 0, 0, 0)

    def _seen(self, inverse: QTransform, screen: QRectF) -> Window:
        box = inverse.mapRect(screen)
        row, col = math.floor(box.top()), math.floor(box.left())
        window = Window(row, col, math.ceil(box.bottom()) - row, math.ceil(box.right()) - col)
        return window.meet(self.grid.window)

    def _through_corners(
        self, moves: QgsCoordinateTransform, screen: QTransform, width: int, height: int
    ) -> tuple[QTransform, Window]:
        nothing = QTransform(), Window(0, 0, 0, 0)
        back, ok = screen.inverted()
        if not ok or width < 1 or height < 1:
            return nothing
        frame = QgsGeometry.fromQPolygonF(QPolygonF(back.mapToPolygon(QRect(0, 0, width, height))))
        frame = frame.densifyByCount(_EDGE_PIECES)
        try:
            frame.transform(moves, _reverse())
            box = frame.boundingBox()
            if not box.isFinite():  # places that this CRS does not know
                return nothing
            window = self.grid.window_of((box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()))
            base = self.grid.window if window.empty else window
            corners = [
                (base.row, base.col),
                (base.row, base.right),
                (base.bottom, base.right),
                (base.bottom, base.col),
            ]
            there = [moves.transform(QgsPointXY(*self.grid.xy(*corner))) for corner in corners]
        except QgsCsException:
            return nothing
        if not all(math.isfinite(p.x()) and math.isfinite(p.y()) for p in there):
            return nothing
        target = [screen.map(QPointF(p.x(), p.y())) for p in there]
        return _to_quad(base, [(p.x(), p.y()) for p in target]), window


def _to_quad(window: Window, corners: list[tuple[float, float]]) -> QTransform:
    """The perspective transform of a window of the lattice to four points (from the upper left, clockwise)."""
    rows, values = [], []
    for (u, v), (x, y) in zip(((0, 0), (1, 0), (1, 1), (0, 1)), corners):
        rows += [[u, v, 1, 0, 0, 0, -u * x, -v * x], [0, 0, 0, u, v, 1, -u * y, -v * y]]
        values += [x, y]
    a, b, c, d, e, f, g, h = np.linalg.solve(np.array(rows, float), np.array(values, float)).tolist()
    to_unit = QTransform.fromTranslate(-window.col, -window.row) * QTransform.fromScale(
        1 / window.width, 1 / window.height
    )
    return to_unit * QTransform(a, d, g, b, e, h, c, f, 1.0)


def _reverse():  # type: ignore[no-untyped-def]
    direction = getattr(QgsCoordinateTransform, "TransformDirection", None)
    if direction is not None and hasattr(direction, "ReverseTransform"):
        return direction.ReverseTransform
    from qgis.core import Qgis

    return Qgis.TransformDirection.Reverse
