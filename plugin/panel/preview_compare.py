"""Preview comparison: the image under the preview, shown left of a line (swipe) or now and then (blink).

The map without the preview is drawn once, in the background, and laid over the canvas as far as it is wanted; neither
the layers nor the person's map tool are touched.
"""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import QgsMapLayer, QgsMapRendererCache, QgsMapRendererParallelJob, QgsMapSettings
from qgis.gui import QgsMapCanvas, QgsMapCanvasItem
from qgis.PyQt.QtCore import QEvent, QObject, QPointF, QRectF, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QImage, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPolygonF
from qgis.PyQt.QtWidgets import QStyleOptionGraphicsItem, QWidget

OFF, SWIPE, BLINK = "off", "swipe", "blink"
_BLINK = 700  # milliseconds; slow enough for everybody (WCAG 2.1, 2.3.1)
_WAIT = 120  # milliseconds after the canvas was drawn
_GRIP = 15  # pixels across the line that can be dragged
_STEP = 0.02  # of the canvas, for one press of an arrow key


class _Cover(QgsMapCanvasItem):
    """The map without the preview, over the left ``share`` of the canvas."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self.image = QImage()
        self.share = 0.0
        self.setZValue(50)

    def set_image(self, image: QImage, settings: QgsMapSettings) -> None:
        """Show ``image``, which was drawn with ``settings``."""
        self.image = image
        self.setRect(settings.visibleExtent())

    def paint(
        self, painter: QPainter, option: QStyleOptionGraphicsItem | None = None, widget: QWidget | None = None
    ) -> None:
        """Called by Qt."""
        if self.image.isNull() or self.share <= 0:
            return
        width, height = self._canvas.width(), self._canvas.height()
        painter.save()
        painter.translate(-self.pos())  # to pixels of the canvas
        painter.setClipRect(QRectF(0, 0, width * self.share, height))
        painter.drawImage(QPointF(0, 0), self.image)
        painter.restore()


class _Handle(QWidget):
    """The line between the image and the preview; dragged with the mouse or moved with the arrow keys."""

    def __init__(self, canvas: QgsMapCanvas, moved: Callable[[float], None]) -> None:
        super().__init__(canvas)
        self._canvas, self._moved = canvas, moved
        self.share = 0.5
        self.setCursor(Qt.CursorShape.SplitHCursor)
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        text = self.tr("Drag to compare the image (left) with the preview (right). Keys: left and right arrow.")
        self.setToolTip(text)
        self.setAccessibleName(self.tr("Swipe"))
        self.setAccessibleDescription(text)

    def place(self) -> None:
        """Stand where ``share`` says."""
        x = round(self.share * self._canvas.width())
        self.setGeometry(x - _GRIP // 2, 0, _GRIP, self._canvas.height())
        self.raise_()

    def move_to(self, share: float) -> None:
        """Move to ``share`` (0..1) of the canvas."""
        self.share = min(max(share, 0.0), 1.0)
        self.place()
        self._moved(self.share)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Dragged."""
        if event.buttons() & Qt.MouseButton.LeftButton:
            x = self.mapToParent(event.pos()).x()
            self.move_to(x / max(1, self._canvas.width()))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Arrow keys."""
        steps = {Qt.Key.Key_Left: -_STEP, Qt.Key.Key_Right: _STEP}
        if event.key() in steps:
            self.move_to(self.share + steps[event.key()])
        else:
            super().keyPressEvent(event)

    def paintEvent(self, event: QPaintEvent) -> None:
        """A white line with a dark rim and two arrows: seen on any image."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        middle, height = self.width() / 2, self.height()
        painter.fillRect(QRectF(middle - 2, 0, 4, height), QColor(0, 0, 0, 140))
        painter.fillRect(QRectF(middle - 1, 0, 2, height), QColor(255, 255, 255))
        rim = self.palette().color(QPalette.ColorRole.Highlight) if self.hasFocus() else QColor(0, 0, 0, 180)
        painter.setPen(rim)
        painter.setBrush(QColor(255, 255, 255))
        for side in (-1, 1):
            tip, base = middle + side * 7, middle + side * 2
            points = [QPointF(tip, height / 2), QPointF(base, height / 2 - 6), QPointF(base, height / 2 + 6)]
            painter.drawPolygon(QPolygonF(points))
        painter.end()


class PreviewComparison(QObject):
    """Compares while ``mode`` is not ``OFF``. ``preview``: gives the preview's layer, or None."""

    def __init__(
        self, canvas: QgsMapCanvas, preview: Callable[[], QgsMapLayer | None], parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self.mode = OFF
        self._canvas, self._preview = canvas, preview
        self._cover: _Cover | None = None
        self._handle: _Handle | None = None
        self._job: QgsMapRendererParallelJob | None = None
        self._drawn = QgsMapSettings()
        self._cache: QgsMapRendererCache | None = None
        self._wait = QTimer(self)
        self._wait.setSingleShot(True)
        self._wait.setInterval(_WAIT)
        self._wait.timeout.connect(self._draw)
        self._blink = QTimer(self)
        self._blink.setInterval(_BLINK)
        self._blink.timeout.connect(self._on_blink)

    @property
    def shown(self) -> float:
        """How much of the canvas shows the image instead of the preview, 0..1."""
        return self._cover.share if self._cover is not None and not self._cover.image.isNull() else 0.0

    def set_mode(self, mode: str) -> None:
        """``OFF``, ``SWIPE`` or ``BLINK``."""
        if mode == self.mode:
            return
        if self.mode == OFF:
            self._begin()
        self.mode = mode
        if mode == OFF:
            self._end()
            return
        self._show_handle(mode == SWIPE)
        if mode == BLINK:
            self._share(1.0)
            self._blink.start()
        else:
            self._blink.stop()
            self._share(self._handle.share if self._handle is not None else 0.5)

    def _begin(self) -> None:
        canvas = self._canvas
        self._cover, self._cache = _Cover(canvas), QgsMapRendererCache()
        canvas.mapCanvasRefreshed.connect(self._wait.start)
        canvas.extentsChanged.connect(self._on_moved)
        canvas.installEventFilter(self)
        self._wait.start()

    def _end(self) -> None:
        canvas = self._canvas
        canvas.mapCanvasRefreshed.disconnect(self._wait.start)
        canvas.extentsChanged.disconnect(self._on_moved)
        canvas.removeEventFilter(self)
        self._wait.stop()
        self._blink.stop()
        self._stop_drawing()
        self._show_handle(False)
        cover, self._cover, self._cache = self._cover, None, None
        if cover is not None:
            canvas.scene().removeItem(cover)

    def _show_handle(self, wanted: bool) -> None:
        if wanted and self._handle is None:
            self._handle = _Handle(self._canvas, self._share)
            self._handle.place()
            self._handle.show()
        elif not wanted and self._handle is not None:
            handle, self._handle = self._handle, None
            handle.hide()
            handle.deleteLater()

    def _share(self, share: float) -> None:
        if self._cover is not None:
            self._cover.share = share
            self._cover.update()

    def _on_blink(self) -> None:
        if self._cover is not None:
            self._share(0.0 if self._cover.share else 1.0)

    def _on_moved(self) -> None:
        """What was drawn is of another place."""
        self._stop_drawing()
        if self._cover is not None:
            self._cover.image = QImage()
            self._cover.update()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The canvas changes its size."""
        if event.type() == QEvent.Type.Resize and self._handle is not None:
            self._handle.place()
        return False

    # ---------------------------------------------------------------- drawing

    def _draw(self) -> None:
        """Draw the map without the preview, in the background."""
        preview = self._preview()
        if self._cover is None or preview is None:
            return
        self._stop_drawing()
        settings = QgsMapSettings(self._canvas.mapSettings())
        settings.setLayers([layer for layer in settings.layers() if layer.id() != preview.id()])
        job = QgsMapRendererParallelJob(settings)
        job.setCache(self._cache)
        job.finished.connect(self._on_drawn)
        self._job, self._drawn = job, settings
        job.start()

    def _on_drawn(self) -> None:
        job, self._job = self._job, None
        if job is not None and self._cover is not None:
            self._cover.set_image(job.renderedImage(), self._drawn)
            self._cover.update()
            job.deleteLater()

    def _stop_drawing(self) -> None:
        job, self._job = self._job, None
        if job is not None:
            job.finished.disconnect(self._on_drawn)
            job.finished.connect(job.deleteLater)
            job.cancelWithoutBlocking()
