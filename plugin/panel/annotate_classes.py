"""Class buttons of the Annotate page: the class in hand, in the legend's colours, with digits and locks."""

from __future__ import annotations

from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QColor, QIcon, QPainter, QPalette, QPen, QPixmap
from qgis.PyQt.QtWidgets import QButtonGroup, QGridLayout, QHBoxLayout, QSizePolicy, QToolButton, QWidget

from ..map_tools.desk import Desk
from ..map_tools.keys import CLASS_KEYS
from .icons import line_icon
from .widgets import explain, make_small

_COLUMNS = 2
_SHARPNESS = 2  # icons are drawn larger, so that they stay sharp on any screen


class ClassButtons(QWidget):
    """One button and one lock for each class, and a button for unknown. ``buttons``, ``locks``: by code."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, desk.bench
        self.buttons: dict[int, QToolButton] = {}
        self.locks: dict[int, QToolButton] = {}
        self._group = QButtonGroup(self)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setHorizontalSpacing(0)
        self._grid.setVerticalSpacing(1)
        for column in range(_COLUMNS):
            self._grid.setColumnStretch(column, 1)
        bench = self._bench
        bench.session_changed.connect(self.rebuild)
        bench.legend_changed.connect(self.rebuild)
        bench.class_changed.connect(self._show_class)
        bench.locks_changed.connect(self._show_locks)
        self.rebuild()

    def rebuild(self) -> None:
        """Make the buttons of the session's legend."""
        while self._grid.count():
            self._grid.takeAt(0).widget().deleteLater()
        self.buttons.clear()
        self.locks.clear()
        if self._bench.session is None:
            return
        codes = [*self._bench.legend.codes, 0]
        rows = -(-len(codes) // _COLUMNS)
        for place, code in enumerate(codes):
            self._grid.addWidget(self._entry(code, place), place % rows, place // rows)
        self._show_class()
        self._show_locks()

    def _entry(self, code: int, place: int) -> QWidget:
        bench, entry = self._bench, QWidget(self)
        button = QToolButton(entry)
        button.setCheckable(True)
        button.setAutoRaise(True)
        button.setToolButtonStyle(Qt.ToolButtonStyle.ToolButtonTextBesideIcon)
        button.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        title = bench.class_title(code)
        key = self._key(code, place)
        button.setText(title)
        button.setIcon(self._chip(code, key))
        button.setIconSize(QSize(self._side() + 4, self._side()))
        make_small(button)
        explain(button, title, self._hint(code, key))
        button.clicked.connect(lambda *_: self._choose(code))
        self._group.addButton(button)
        lock = QToolButton(entry)
        lock.setCheckable(True)
        lock.setAutoRaise(True)
        lock.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        lock.setIconSize(QSize(self._side() - 2, self._side() - 2))
        lock.setFixedWidth(self._side() + 3)
        text = self.tr("Lock {name}: painting with another class leaves it alone.").format(name=title)
        explain(lock, self.tr("Lock {name}").format(name=title), text)
        lock.clicked.connect(lambda *_: bench.toggle_lock(code))
        if code == 0:
            text = self.tr("Lock what is labelled as unknown: painting changes only what has a class.")
            explain(lock, self.tr("Lock unknown"), text)
        row = QHBoxLayout(entry)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        row.addWidget(button, 1)
        row.addWidget(lock)
        self.buttons[code], self.locks[code] = button, lock
        return entry

    def _key(self, code: int, place: int) -> str:
        number = 0 if code == 0 else place + 1
        return self._desk.keys.key_of(f"class{number}") if number <= CLASS_KEYS else ""

    def _hint(self, code: int, key: str) -> str:
        about = self.tr("No label: what is painted with it is to be labelled again.")
        if code:
            item = self._bench.legend.by_code(code)
            about = item.description or self._bench.class_title(code)
        return about + (self.tr(" Key: {key}.").format(key=key) if key else "")

    def _choose(self, code: int) -> None:
        self._bench.choose(code)
        self._show_class()
        if self._desk.tool is None:
            self._desk.activate("brush")
        else:
            self._desk.canvas.setFocus()

    def _show_class(self) -> None:
        for code, button in self.buttons.items():
            button.setChecked(code == self._bench.code)

    def _show_locks(self) -> None:
        locked = self._bench.session.locked if self._bench.session is not None else set()
        for code, lock in self.locks.items():
            lock.setChecked(code in locked)
            lock.setIcon(line_icon("class-lock.svg" if code in locked else "class-unlock.svg", self))

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange and hasattr(self, "locks"):
            self._show_locks()

    def _side(self) -> int:
        return max(14, self.fontMetrics().height())

    def _chip(self, code: int, key: str) -> QIcon:
        """A chip of the class's colour with its key on it; that of unknown is empty."""
        side = self._side() * _SHARPNESS
        pixmap = QPixmap(side + 4 * _SHARPNESS, side)
        pixmap.fill(Qt.GlobalColor.transparent)
        painter = QPainter(pixmap)
        painter.setPen(QPen(self.palette().color(QPalette.ColorRole.Mid), _SHARPNESS))
        colour = (
            QColor(*self._bench.legend.by_code(code).rgb) if code else self.palette().color(QPalette.ColorRole.Window)
        )
        painter.setBrush(colour)
        painter.drawRect(1, 1, pixmap.width() - 3, pixmap.height() - 3)
        font = painter.font()
        font.setPixelSize(round(side * 0.72))
        font.setBold(True)
        painter.setFont(font)
        light = 0.299 * colour.red() + 0.587 * colour.green() + 0.114 * colour.blue() > 140
        painter.setPen(QColor("black") if light else QColor("white"))
        if len(key) == 1:
            painter.drawText(pixmap.rect(), Qt.AlignmentFlag.AlignCenter, key)
        painter.end()
        return QIcon(pixmap)
