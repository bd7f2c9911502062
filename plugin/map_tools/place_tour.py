"""Place tour: takes a person from one place of the tile to the next, where the model is least sure first."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import QObject

from ..annotation.errors import BlindError
from ..annotation.grid import Window

if TYPE_CHECKING:  # pragma: no cover
    from .bench import Bench


class PlaceTour(QObject):
    """``next`` gives the next place. A tile is gone through once; then the tour begins anew."""

    def __init__(self, bench: Bench) -> None:
        super().__init__(bench)
        self._bench = bench
        self._left: dict[int, list[Window]] = {}  # by tile: places not looked at yet
        bench.session_changed.connect(self._left.clear)

    def next(self) -> Window | None:
        """The next place of the tile in work, in image pixels; None, and a message, if there is none."""
        from ..annotation.places import places_to_check

        bench, tile = self._bench, self._bench.tile
        if tile is None:
            bench.say(self.tr("No tile in work. Take one first."))
            return None
        if tile.id not in self._left:
            try:
                confidence = bench.session.confidence(tile.id)
            except BlindError:
                confidence = None
            if confidence is None:
                bench.say(self.tr("How sure the model is in this tile is not known."))
                return None
            self._left[tile.id] = places_to_check(confidence, tile.inside())
        left = self._left[tile.id]
        if not left:
            del self._left[tile.id]
            bench.say(self.tr("In the rest of this tile the model is sure."))
            return None
        place = left.pop(0)
        bench.say(self.tr("{number} more places to check in this tile.").format(number=len(left)))
        return Window(tile.window.row + place.row, tile.window.col + place.col, place.height, place.width)
