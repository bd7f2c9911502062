"""Brush, eraser and nudge: round strokes that follow the pointer."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtGui import QColor

from ..annotation.edits import Edit
from ..annotation.grid import Window
from .marks import BrushRing
from .shapes import capsule, capsule_window, stroke
from .tool import AnnotationTool, Place, next_size

if TYPE_CHECKING:  # pragma: no cover
    from .bench import Bench
    from .overlay import LabelOverlay


class BrushTool(AnnotationTool):
    """Paints the class in hand."""

    name = "brush"
    icon = "tool-brush.svg"
    snaps = True

    def __init__(self, canvas: QgsMapCanvas, bench: Bench, overlay: LabelOverlay) -> None:
        super().__init__(canvas, bench, overlay)
        self._ring = BrushRing(canvas)
        self._places: list[Place] = []
        self._code = 0
        self._touched: Window | None = None

    @property
    def _radius(self) -> float:
        return self.bench.brush / 2.0

    def stroke_code(self, place: Place) -> int:
        """The class that a stroke which begins at ``place`` paints."""
        return self.bench.code

    def hover(self, place: Place) -> None:
        """Show the ring."""
        self._ring.show_at(self.view, place, self._radius, self._ring_colour())

    def _ring_colour(self) -> QColor:
        return self.colour()

    def may_begin(self, place: Place) -> bool:
        """The brush may be set down beside a tile as long as it reaches into it."""
        if self.bench.session.tile_at(*self.pixel(place)) is None:
            reached = capsule_window(place, place, self._radius)
            if not self.bench.editable(reached).empty:
                return True
        return super().may_begin(place)

    def begin(self, place: Place) -> bool:
        """The first dab."""
        self._code = self.stroke_code(place)
        self._places, self._touched = [place], None
        self._dab(place, place)
        return True

    def go_on(self, place: Place) -> None:
        """Paint on to ``place``."""
        self._ring.show_at(self.view, place, self._radius, self._ring_colour())
        if self._places and place != self._places[-1]:
            self._dab(self._places[-1], place)
            self._places.append(place)

    def _dab(self, start: Place, end: Place) -> None:
        window = capsule_window(start, end, self._radius).meet(self.bench.session.grid.window)
        if window.empty:
            return
        self._touched = window if self._touched is None else self._touched.join(window)
        self.overlay.preview(window, partial(capsule, start, end, self._radius), self._code)

    def end(self, place: Place) -> None:
        """Commit the stroke."""
        self.go_on(place)
        places, code, radius, touched = self._places, self._code, self._radius, self._touched
        self._places, self._touched = [], None
        if touched is None:
            return
        limit = self.bench.editable(touched)
        image = self.bench.image if self.snaps and self.bench.snap else None

        def make() -> Edit | None:
            area = stroke(places, radius, limit)
            if image is not None:
                area = image.snapped(area, 2 * radius)
            return Edit(self.name, area.row, area.col, area.mask, code) if area.mask.any() else None

        # A snapped stroke differs from what was shown ahead of it.
        self.bench.apply(make, None if image is None else touched)

    def on_labels(self, window: Window) -> None:
        """Labels were drawn anew: what is being painted belongs on top."""
        starts = [*self._places[:1], *self._places[:-1]]
        for start, end in zip(starts, self._places):
            piece = capsule_window(start, end, self._radius)
            if not piece.meet(window).empty:
                self._dab(start, end)

    def give_up(self) -> None:
        """Take the stroke back."""
        self._places = []
        self._ring.hide()
        if self._touched is not None and self.view is not None:
            self.overlay.take_back(self._touched)
        self._touched = None

    def resize(self, larger: bool) -> None:
        """Change the brush size."""
        self.bench.set_brush(next_size(self.bench.brush, larger))

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        super().remove()
        self._ring.remove()


class EraseTool(BrushTool):
    """Takes labels away: the place is unknown again."""

    name = "erase"
    icon = "tool-erase.svg"
    snaps = False

    def stroke_code(self, place: Place) -> int:
        """Unknown."""
        return 0

    def _ring_colour(self) -> QColor:
        return QColor(160, 160, 160)


class NudgeTool(BrushTool):
    """Moves a boundary: press on one side of it and push it over. The class that was pressed on gains the ground."""

    name = "nudge"
    icon = "tool-nudge.svg"
    snaps = False

    def stroke_code(self, place: Place) -> int:
        """That under the pointer."""
        row, col = self.pixel(place)
        tile = self.bench.session.tile_at(row, col)
        codes = None if tile is None else self.bench.codes(tile)
        return 0 if codes is None else int(codes[row - tile.window.row, col - tile.window.col])

    def _ring_colour(self) -> QColor:
        return self.colour_of(self._code) if self.busy else QColor(255, 255, 255)
