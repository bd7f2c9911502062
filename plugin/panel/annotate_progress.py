"""Progress of a session: tiles done, area of each class so far, time for a tile, and which class has little."""

from __future__ import annotations

from qgis.PyQt.QtCore import QRectF, QSize, Qt, QTimer
from qgis.PyQt.QtGui import QColor, QPainter, QPaintEvent, QPalette
from qgis.PyQt.QtWidgets import QProgressBar, QSizePolicy, QVBoxLayout, QWidget

from ..annotation.figures import Progress, progress
from ..map_tools.desk import Desk
from .widgets import explain, wrapped

_WAIT_MS = 1500  # figures are read at most this often while somebody paints


class ShareBars(QWidget):
    """A bar for each class: its area, and its share of all that is labelled."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = desk.bench
        self._figures: Progress | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def show_figures(self, figures: Progress) -> None:
        """Show them."""
        self._figures = figures
        self.updateGeometry()
        self.update()

    def text(self) -> str:
        """What is drawn, as lines of text."""
        if self._figures is None:
            return ""
        lines = [f"{self._bench.class_title(item.code)}: {self._area(item.area_m2)}" for item in self._figures.classes]
        return "\n".join(lines)

    def _line(self) -> int:
        return round(self.fontMetrics().height() * 1.25)

    def sizeHint(self) -> QSize:
        """A line for each class."""
        return QSize(200, self._line() * (len(self._figures.classes) if self._figures else 0))

    def minimumSizeHint(self) -> QSize:
        """Narrow panels, too."""
        return QSize(120, self.sizeHint().height())

    def _area(self, square_metres: float) -> str:
        if square_metres < 10_000:
            return self.tr("{area:,.0f} m²").format(area=square_metres)
        return self.tr("{area:,.2f} ha").format(area=square_metres / 10_000)

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw name, bar and area."""
        if self._figures is None or self._bench.session is None:
            return
        painter = QPainter(self)
        line, metrics = self._line(), self.fontMetrics()
        names = [self._bench.class_title(item.code) for item in self._figures.classes]
        areas = [self._area(item.area_m2) for item in self._figures.classes]
        left = min(max(map(metrics.horizontalAdvance, names)) + 10, self.width() // 2)
        right = max(map(metrics.horizontalAdvance, areas)) + 8
        room = max(10, self.width() - left - right)
        most = max((item.share for item in self._figures.classes), default=0.0) or 1.0
        for index, (item, name, area) in enumerate(zip(self._figures.classes, names, areas)):
            top = index * line
            painter.setPen(self.palette().color(QPalette.ColorRole.WindowText))
            centre = Qt.AlignmentFlag.AlignVCenter
            name = metrics.elidedText(name, Qt.TextElideMode.ElideRight, left - 6)
            painter.drawText(QRectF(0, top, left, line), centre | Qt.AlignmentFlag.AlignLeft, name)
            painter.drawText(QRectF(self.width() - right, top, right, line), centre | Qt.AlignmentFlag.AlignRight, area)
            painter.setPen(self.palette().color(QPalette.ColorRole.Mid))
            painter.setBrush(QColor(*self._bench.legend.by_code(item.code).rgb))
            painter.drawRect(QRectF(left, top + line * 0.22, max(1.0, room * item.share / most), line * 0.56))
        painter.end()


class ProgressBox(QWidget):
    """``bar``: tiles done. ``text``: time and what is left. ``hint``: classes with little. ``bars``: areas."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bench = desk.bench
        self.bar = QProgressBar(self)
        explain(self.bar, self.tr("Tiles done"), self.tr("How many tiles are submitted or further."))
        self.text, self.hint = wrapped("", self), wrapped("", self)
        self.bars = ShareBars(desk, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        for widget in (self.bar, self.text, self.hint, self.bars):
            layout.addWidget(widget)
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.timeout.connect(self._read)
        for signal in (self._bench.session_changed, self._bench.review_changed):
            signal.connect(lambda: self._timer.start(0))
        for signal in (self._bench.committed, self._bench.issues_changed):
            signal.connect(self._soon)

    def _soon(self, *_: object) -> None:
        if not self._timer.isActive():
            self._timer.start(_WAIT_MS)

    def _read(self) -> None:
        session = self._bench.session
        if session is not None:
            self._bench.commits.add(lambda: progress(session), self._show)

    def _show(self, figures: Progress) -> None:
        if self._bench.session is None:
            return
        self.bar.setRange(0, max(1, figures.tiles))
        self.bar.setValue(figures.done)
        self.bar.setFormat(self.tr("{done} of {tiles} tiles done").format(done=figures.done, tiles=figures.tiles))
        labelled = 100.0 * figures.labelled / figures.pixels if figures.pixels else 0.0
        parts = [self.tr("{share:.0f} % of the area has a label.").format(share=labelled)]
        if figures.median_seconds is not None:
            minutes = figures.median_seconds / 60
            parts.append(self.tr("A tile takes {minutes:.1f} min.").format(minutes=minutes))
            left = (figures.tiles - figures.done) * minutes
            if left:
                parts.append(self.tr("At this pace {hours:.1f} h are left.").format(hours=left / 60))
        self.text.setText(" ".join(parts))
        scarce = sorted((item for item in figures.classes if item.scarce), key=lambda item: item.share)
        names = ", ".join(self._bench.class_title(item.code) for item in scarce)
        self.hint.setText(self.tr("Little so far: {names}. Look for tiles with them.").format(names=names))
        self.hint.setVisible(bool(scarce))
        self.bars.show_figures(figures)
        self.bars.setAccessibleName(self.tr("Area of each class"))
        self.bars.setAccessibleDescription(self.bars.text())
