"""Area chart: the shares of the classes as one bar in the colours of the map."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QEvent, QPointF, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent, QMouseEvent, QPainter, QPaintEvent, QPalette, QPen
from qgis.PyQt.QtWidgets import QSizePolicy, QToolTip, QWidget

_GAP = 1.0  # pixels between two pieces
_RADIUS = 3.0  # of the corners


@dataclass(frozen=True)
class Piece:
    """One class: its ``share`` in percent, and whether the map shows it."""

    code: int
    name: str
    colour: QColor
    share: float
    shown: bool = True


class AreaChart(QWidget):
    """``picked`` gives the code of a class that was clicked, or reached with the arrow keys."""

    picked = pyqtSignal(int)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.pieces: list[Piece] = []
        self.current: int | None = None
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.setMouseTracking(True)
        self.setAccessibleName(self.tr("Shares of the classes"))

    def sizeHint(self) -> QSize:
        """Two lines high."""
        return QSize(200, round(self.fontMetrics().height() * 1.7))

    def minimumSizeHint(self) -> QSize:
        """May be narrow."""
        return QSize(80, self.sizeHint().height())

    def set_pieces(self, pieces: list[Piece]) -> None:
        """Show these classes, in this order."""
        self.pieces = [piece for piece in pieces if piece.share > 0]
        text = ", ".join(f"{piece.name} {piece.share:.1f} %" for piece in self.pieces)
        self.setAccessibleDescription(text)
        self.update()

    def set_current(self, code: int | None) -> None:
        """Point out a class."""
        self.current = code
        self.update()

    def _places(self) -> list[tuple[Piece, QRectF]]:
        total = sum(piece.share for piece in self.pieces)
        room = QRectF(self.rect()).adjusted(1, 2, -1, -2)
        left, places = room.left(), []
        for piece in self.pieces:
            width = room.width() * piece.share / total
            places.append((piece, QRectF(left, room.top(), width, room.height())))
            left += width
        return places

    def piece_at(self, point: QPointF) -> Piece | None:
        """The class under a point of the widget."""
        for piece, place in self._places():
            if place.left() <= point.x() <= place.right():
                return piece
        return None

    def paintEvent(self, event: QPaintEvent) -> None:
        """Draw the bar."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        line, text = self.palette().color(QPalette.ColorRole.Mid), self.palette().color(QPalette.ColorRole.WindowText)
        for piece, place in self._places():
            inner = place.adjusted(0, 0, -min(_GAP, place.width() / 3), 0)
            colour = QColor(piece.colour)
            if not piece.shown:
                colour.setAlpha(45)
            painter.setBrush(colour)
            current = piece.code == self.current
            painter.setPen(QPen(text, 2.0) if current else QPen(line, 0.8))
            shrink = 1.0 if current else 0.4
            painter.drawRoundedRect(inner.adjusted(shrink, shrink, -shrink, -shrink), _RADIUS, _RADIUS)
            self._write_share(painter, piece, inner, colour)
        if self.hasFocus():
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Highlight), 1.0, Qt.PenStyle.DotLine))
            painter.drawRect(self.rect().adjusted(0, 0, -1, -1))
        painter.end()

    def _write_share(self, painter: QPainter, piece: Piece, place: QRectF, colour: QColor) -> None:
        text = f"{piece.share:.0f} %"
        if place.width() < self.fontMetrics().horizontalAdvance(text) + 6:
            return
        light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue()
        window = self.palette().color(QPalette.ColorRole.WindowText)
        ink = window if not piece.shown else QColor(Qt.GlobalColor.black if light > 128 else Qt.GlobalColor.white)
        painter.setPen(ink)
        painter.drawText(place, Qt.AlignmentFlag.AlignCenter, text)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Pick the class under the mouse."""
        piece = self.piece_at(QPointF(event.pos()))
        if piece is not None:
            self._pick(piece)

    def mouseMoveEvent(self, event: QMouseEvent) -> None:
        """Tell which class it is."""
        piece = self.piece_at(QPointF(event.pos()))
        place = self.mapToGlobal(event.pos())
        QToolTip.showText(place, f"{piece.name}: {piece.share:.1f} %" if piece else "", self)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Go from class to class."""
        steps = {Qt.Key.Key_Left: -1, Qt.Key.Key_Right: 1}
        if event.key() not in steps or not self.pieces:
            super().keyPressEvent(event)
            return
        codes = [piece.code for piece in self.pieces]
        index = codes.index(self.current) + steps[event.key()] if self.current in codes else 0
        self._pick(self.pieces[min(max(index, 0), len(codes) - 1)])

    def event(self, event: QEvent) -> bool:
        """Show the focus."""
        if event.type() in (QEvent.Type.FocusIn, QEvent.Type.FocusOut):
            self.update()
        return super().event(event)

    def _pick(self, piece: Piece) -> None:
        self.set_current(piece.code)
        self.picked.emit(piece.code)
