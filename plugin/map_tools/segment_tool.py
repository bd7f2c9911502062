"""Segment fill: the superpixels of the image are outlined; a click or a drag gives whole ones the class in hand."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QPointF, QRectF, QTimer
from qgis.PyQt.QtGui import QImage, QPainter
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

from ..annotation.edits import Edit
from ..annotation.grid import Window
from ..annotation.superpixels import MISSING, Partition, available
from ..landcover.errors import TerrazzoError
from ..qgis_bridge.texts import engine_text, error_text
from .marks import AreaMark
from .segment_job import Found, SegmentJob, wish_of
from .shapes import Mask
from .tool import AnnotationTool, Place, next_size

if TYPE_CHECKING:  # pragma: no cover
    from .bench import Bench
    from .overlay import LabelOverlay

_REST_MS = 60  # the map must rest this long before segments are found
_SEEN = 5.0  # screen pixels; smaller segments are not worth outlining


class OutlineItem(QgsMapCanvasItem):
    """The outlines, as a picture of the canvas."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.setZValue(0)
        self._image = QImage()
        self.hide()

    def show_image(self, image: QImage) -> None:
        """Show a picture as large as the canvas."""
        self._image = image
        self.prepareGeometryChange()
        self.show()
        self.update()

    def boundingRect(self) -> QRectF:
        """The canvas."""
        size = self._canvas.viewport().size()
        return QRectF(0, 0, size.width(), size.height())

    def updatePosition(self) -> None:
        """The map moved: the outlines lie elsewhere now."""
        self.hide()

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Draw it."""
        painter.drawImage(QPointF(0, 0), self._image)


class SegmentTool(AnnotationTool):
    """Paints whole superpixels."""

    name = "segments"
    icon = "tool-segments.svg"

    def __init__(self, canvas: QgsMapCanvas, bench: Bench, overlay: LabelOverlay) -> None:
        super().__init__(canvas, bench, overlay)
        self._outlines, self._area = OutlineItem(canvas), AreaMark(canvas)
        self._job = SegmentJob()
        self._job.found.connect(self._on_found)
        self._timer = QTimer()
        self._timer.setSingleShot(True)
        self._timer.setInterval(_REST_MS)
        self._timer.timeout.connect(self._ask)
        self._partition: Partition | None = None
        self._hovered = -1
        self._taken: set[int] = set()
        self._last: Place = (0.0, 0.0)
        canvas.extentsChanged.connect(self._on_moved)
        bench.settings_changed.connect(self._on_moved)
        bench.session_changed.connect(self._on_session)

    @property
    def waiting(self) -> bool:
        """Whether outlines are being found."""
        return self._timer.isActive() or (self._partition is None and self.isActive())

    # ---------------------------------------------------------------- finding the segments

    def activate(self) -> None:
        """Begin to find segments, or say why that is impossible."""
        super().activate()
        if not available():
            self.bench.say(engine_text(MISSING, {}), True)
            return
        self._on_moved()

    def _on_session(self) -> None:
        self._forget()
        if self.bench.session is not None:
            self._job.warm_up()
        self._on_moved()

    def _on_moved(self) -> None:
        if self.isActive() and self.bench.session is not None and available():
            self._timer.start()

    def _ask(self) -> None:
        view = self.view
        if view is None or view.window().empty:
            return
        canvas = self.canvas()
        ratio = canvas.devicePixelRatioF()
        size = canvas.viewport().size()
        window, scale = view.window(), view.scale()
        middle = window.row + window.height / 2, window.col + window.width / 2
        segment = max(self.bench.segment_size, round(_SEEN / scale) if scale > 0 else 1)
        wish = wish_of(
            view.transform(),
            window=window,
            size=segment,
            scale=scale,
            pointer=self.pixel(self._pointer or middle),
            screen=(round(size.width() * ratio), round(size.height() * ratio)),
            ratio=ratio,
        )
        self.bench.say(self.tr("Finding the segments of the image…"))
        self._job.ask(self.bench.image, wish)

    def _on_found(self, answer: object) -> None:
        if isinstance(answer, Found):
            if self.isActive() and not self.busy:
                self._partition, self._hovered = answer.partition, -1
                self._outlines.show_image(answer.outlines)
                self.bench.say("")
                self.refresh_hover()
            return
        self._forget()
        if isinstance(answer, TerrazzoError):
            self.bench.say(error_text(answer), True)
        elif isinstance(answer, Exception):
            raise answer

    def _forget(self) -> None:
        self._job.forget()
        self._timer.stop()
        self._partition, self._hovered = None, -1
        self._taken.clear()
        self._outlines.hide()
        self._area.hide()

    # ---------------------------------------------------------------- painting

    def hover(self, place: Place) -> None:
        """Show the segment under the pointer."""
        row, col = self.pixel(place)
        found = self._partition
        if found is None or not self._outlines.isVisible():
            return
        if found.step > 0 and not _holds(found.window, row, col) and _holds(self.view.window(), row, col):
            self._on_moved()  # outlines are there around another place only
        number = found.at(row, col)
        if number == self._hovered and self._area.isVisible():
            return
        self._hovered = number
        if number < 0:
            self._area.hide()
        else:
            self._area.show_mask(self.view, Mask(*found.mask(np.array([number]))), self.colour())

    def refresh_hover(self) -> None:
        """Class or size have changed."""
        self._hovered = -1
        super().refresh_hover()

    def begin(self, place: Place) -> bool:
        """Take the first segment."""
        if self._partition is None:
            text = self.tr("The segments are still being found.") if available() else engine_text(MISSING, {})
            self.bench.say(text, not available())
            return False
        self._area.hide()
        self._taken, self._last = set(), place
        self._take(place)
        return True

    def go_on(self, place: Place) -> None:
        """Take the segments on the way."""
        self._take(place)

    def _take(self, place: Place) -> None:
        steps = int(max(abs(place[0] - self._last[0]), abs(place[1] - self._last[1]))) + 1
        rows = np.floor(np.linspace(self._last[0], place[0], steps + 1)).astype(int)
        cols = np.floor(np.linspace(self._last[1], place[1], steps + 1)).astype(int)
        self._last = place
        new = [n for n in self._partition.under(rows, cols).tolist() if n not in self._taken]
        self._taken.update(new)
        if new:
            self._preview(np.array(new))

    def _preview(self, numbers: np.ndarray) -> None:
        area = Mask(*self._partition.mask(numbers))

        def covers(rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
            return area.mask[np.ix_(rows - area.row, cols - area.col)]

        self.overlay.preview(area.window, covers, self.bench.code)

    def end(self, place: Place) -> None:
        """Commit."""
        self.go_on(place)
        partition, numbers, code = self._partition, np.array(sorted(self._taken), np.int64), self.bench.code
        self._taken = set()
        if not numbers.size:
            return

        def make() -> Edit | None:
            area = Mask(*partition.mask(numbers))
            return Edit(self.name, area.row, area.col, area.mask, code) if area.mask.any() else None

        self.bench.apply(make)

    def on_labels(self, window: Window) -> None:
        """What is being painted belongs on top."""
        if self._taken and self._partition is not None:
            self._preview(np.array(sorted(self._taken), np.int64))

    def resize(self, larger: bool) -> None:
        """Change the size of the segments."""
        self.bench.set_segment_size(next_size(self.bench.segment_size, larger))

    def give_up(self) -> None:
        """Take back what is not committed; the outlines stay while the tool is in use."""
        self._area.hide()
        if self._taken and self._partition is not None:
            numbers, self._taken = np.array(sorted(self._taken), np.int64), set()
            self.overlay.take_back(Mask(*self._partition.mask(numbers)).window)

    def deactivate(self) -> None:
        """Another tool: no outlines any more."""
        super().deactivate()
        self._forget()

    def remove(self) -> None:
        """Leave nothing on the canvas, and no thread."""
        super().remove()
        self.canvas().extentsChanged.disconnect(self._on_moved)
        self.bench.settings_changed.disconnect(self._on_moved)
        self.bench.session_changed.disconnect(self._on_session)
        self._forget()
        self._job.close()
        self.canvas().scene().removeItem(self._outlines)
        self._area.remove()


def _holds(window: Window, row: int, col: int) -> bool:
    return window.row <= row < window.bottom and window.col <= col < window.right
