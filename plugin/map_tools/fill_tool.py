"""Fill and pick: tools that work on the segment of labels under the pointer with one click."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QTimer

from ..annotation.edits import Edit
from .marks import AreaMark
from .shapes import Mask
from .tool import AnnotationTool, Place

if TYPE_CHECKING:  # pragma: no cover
    from .bench import Bench
    from .overlay import LabelOverlay

_REST_MS = 60  # the pointer must rest this long before the segment under it is shown
_LARGEST = 4_000_000  # pixels of the box of a segment that is shown ahead


class FillTool(AnnotationTool):
    """Gives a whole segment (connected pixels of one class, or of none) the class in hand."""

    name = "fill"
    icon = "tool-fill.svg"

    def __init__(self, canvas: QgsMapCanvas, bench: Bench, overlay: LabelOverlay) -> None:
        super().__init__(canvas, bench, overlay)
        self._area = AreaMark(canvas)
        self._shown: Mask | None = None
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._show)

    def begin(self, place: Place) -> bool:
        """Recolour the segment."""
        session, (row, col), code = self.bench.session, self.pixel(place), self.bench.code
        self.give_up()

        def make() -> Edit | None:
            found = session.segment(row, col)
            return None if found is None else Edit(self.name, found[0].row, found[0].col, found[1], code)

        self.bench.apply(make)
        return False

    def hover(self, place: Place) -> None:
        """Show the segment once the pointer rests."""
        row, col = self.pixel(place)
        if self._shown is not None and self._area.isVisible():
            i, j = row - self._shown.row, col - self._shown.col
            height, width = self._shown.mask.shape
            if 0 <= i < height and 0 <= j < width and self._shown.mask[i, j]:
                return
            self._area.hide()
        self._timer.start()

    def _show(self) -> None:
        if self._pointer is None or self.bench.session is None or self.bench.commits.waiting or not self.isActive():
            return
        found = self.bench.attempt(self.bench.session.segment, *self.pixel(self._pointer))
        self._shown = None if found is None else Mask(found[0].row, found[0].col, found[1])
        if self._shown is not None and self._shown.mask.size <= _LARGEST:
            self._area.show_mask(self.view, self._shown, self.colour())
        else:
            self._area.hide()

    def refresh_hover(self) -> None:
        """Class or labels have changed."""
        self._shown = None
        super().refresh_hover()

    def give_up(self) -> None:
        """Hide the segment."""
        self._timer.stop()
        self._shown = None
        self._area.hide()

    def remove(self) -> None:
        """Leave nothing on the canvas."""
        super().remove()
        self._timer.stop()
        self._area.remove()


class PickTool(AnnotationTool):
    """Takes the class under the pointer in hand, then gives way to the tool before it."""

    name = "pick"
    icon = "tool-pick.svg"
    edits = False

    def begin(self, place: Place) -> bool:
        """Pick."""
        self.pick(place)
        self.bench.picked.emit()
        return False
