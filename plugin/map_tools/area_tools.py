"""Polygon and lasso: areas drawn by their outline. A region drawn so can also take over the prediction."""

from __future__ import annotations

import time
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QColor

from ..annotation.edits import Edit
from ..annotation.grid import Window
from .marks import PathMark
from .shapes import polygon
from .tool import AnnotationTool, Place

if TYPE_CHECKING:  # pragma: no cover
    from .bench import Bench
    from .overlay import LabelOverlay

_APART = 2.0  # screen pixels between the points of a freehand line
_DOUBLE_SECONDS, _DOUBLE_PIXELS = 0.4, 5  # two clicks this close are the end of a polygon


def bounds(places: list[Place]) -> Window:
    """A window that holds places."""
    rows, cols = [p[0] for p in places], [p[1] for p in places]
    row, col = int(min(rows)) - 1, int(min(cols)) - 1
    return Window(row, col, int(max(rows)) + 2 - row, int(max(cols)) + 2 - col)


class OutlineTool(AnnotationTool):
    """What polygon and lasso share: a line, and what is done with the area inside it."""

    def __init__(self, canvas: QgsMapCanvas, bench: Bench, overlay: LabelOverlay) -> None:
        super().__init__(canvas, bench, overlay)
        self._line = PathMark(canvas)
        self._places: list[Place] = []

    def line_colour(self) -> QColor:
        """Of the outline."""
        return self.colour()

    def may_begin(self, place: Place) -> bool:
        """A line may begin, and have corners, beside the tile in work: so its edge is reached."""
        tile = self.bench.tile
        if tile is not None and self.bench.session.layer_of(tile.id) is not None:
            beside = self.bench.session.tile_at(*self.pixel(place)) is None
            return beside or self.unfinished or super().may_begin(place)
        return super().may_begin(place)

    @property
    def unfinished(self) -> bool:
        """Whether a line has been begun."""
        return bool(self._places)

    def give_up(self) -> None:
        """Forget the line."""
        self._places = []
        self._line.hide()

    def done(self) -> None:
        """Paint the area inside the line."""
        places, code = self._places, self.bench.code
        self.give_up()
        if len(places) >= 3:
            limit = self.bench.editable(bounds(places))
            self.bench.apply(lambda: _filled(self.name, places, limit, code))

    def refresh_hover(self) -> None:
        """The map moved under the line: draw it where it belongs now."""
        if self._places and self.view is not None:
            self._line.show_line(self.view, self._places, self.line_colour(), corners=not self.busy)

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        super().remove()
        self._line.remove()


def _filled(name: str, places: list[Place], limit: Window, code: int) -> Edit | None:
    area = polygon(places, limit)
    return Edit(name, area.row, area.col, area.mask, code) if area.mask.any() else None


class PolygonTool(OutlineTool):
    """Click the corners; the right button, Enter or a double click ends, Backspace takes the last corner back."""

    name = "polygon"
    icon = "tool-polygon.svg"

    def __init__(self, canvas: QgsMapCanvas, bench: Bench, overlay: LabelOverlay) -> None:
        super().__init__(canvas, bench, overlay)
        self._clicked = 0.0

    def begin(self, place: Place) -> bool:
        """A corner."""
        now = time.monotonic()
        if self._places and now - self._clicked < _DOUBLE_SECONDS and self._near(place, self._places[-1]):
            self.finish()
            return False
        self._clicked = now
        self._places.append(place)
        self._line.show_line(self.view, self._places, self.line_colour(), corners=True)
        return False

    def _near(self, one: Place, other: Place) -> bool:
        a, b = self.view.point(*one), self.view.point(*other)
        return (a - b).manhattanLength() <= _DOUBLE_PIXELS

    def hover(self, place: Place) -> None:
        """Show the area with the pointer as its last corner."""
        if self._places:
            self._line.show_line(self.view, [*self._places, place], self.line_colour(), corners=True)

    def finish(self) -> None:
        """Paint it."""
        if self._places:
            self.done()

    def step_back(self) -> None:
        """Forget the last corner."""
        if self._places:
            self._places.pop()
            self._line.show_line(self.view, self._places, self.line_colour(), corners=True)


class LassoTool(OutlineTool):
    """Draw around the area with the button down."""

    name = "lasso"
    icon = "tool-lasso.svg"

    def begin(self, place: Place) -> bool:
        """Start the line."""
        self._places = [place]
        return True

    def go_on(self, place: Place) -> None:
        """Draw on."""
        if self._apart(place):
            self._places.append(place)
            self._line.show_line(self.view, self._places, self.line_colour())

    def _apart(self, place: Place) -> bool:
        a, b = self.view.point(*place), self.view.point(*self._places[-1])
        return QPointF(a - b).manhattanLength() >= _APART

    def end(self, place: Place) -> None:
        """Close the line."""
        if self._places and self._apart(place):
            self._places.append(place)
        self.done()


class AcceptTool(LassoTool):
    """Takes over the prediction: in the area that is drawn around, or, with a click, of the segment under it."""

    name = "accept prediction"
    icon = "tool-accept.svg"

    def line_colour(self) -> QColor:
        """White: classes come from the prediction."""
        return QColor(255, 255, 255)

    def done(self) -> None:
        """Have the prediction taken over."""
        places = self._places
        self.give_up()
        jobs = self._segment_jobs(places[0]) if len(places) < 3 else self._area_jobs(places)
        for job in jobs:
            self.bench.do(job)

    def _segment_jobs(self, place: Place) -> list[Callable[[], Any]]:
        from ..annotation.assist import accept_prediction
        from ..annotation.segment_map import label

        session, (row, col) = self.bench.session, self.pixel(place)
        tile = session.tile_at(row, col)
        if tile is None:
            return []

        def job() -> Any:
            predicted = session.prediction(tile.id)
            if predicted is None:
                return accept_prediction(session, tile.id)  # says that there is none
            found = label(predicted)
            number = found.numbers[row - tile.window.row, col - tile.window.col]
            if number == 0:
                return None
            return accept_prediction(session, tile.id, tile.window.row, tile.window.col, found.numbers == number)

        return [job]

    def _area_jobs(self, places: list[Place]) -> list[Callable[[], Any]]:
        from ..annotation.assist import accept_prediction

        session, jobs = self.bench.session, []
        for tile in self.bench.session.tiles_in(bounds(places)):
            if session.layer_of(tile.id) is not None:

                def job(tile_id: int = tile.id, limit: Window = tile.window) -> Any:
                    area = polygon(places, limit)
                    if not area.mask.any():
                        return None
                    return accept_prediction(session, tile_id, area.row, area.col, area.mask)

                jobs.append(job)
        return jobs
