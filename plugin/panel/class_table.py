"""Class table: area and share of each class of a map; a tick shows the class in the map."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QLocale, QModelIndex, QRectF, QSize, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QKeySequence, QPainter, QPalette, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHeaderView,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QTableWidget,
    QTableWidgetItem,
    QWidget,
)

from ..landcover.legend import Legend
from ..landcover.statistics import ClassStatistics
from ..qgis_bridge.texts import class_name

_CODE, _SHARE, _COLOUR = (Qt.ItemDataRole.UserRole + i for i in range(3))
CLASS, AREA, SHARE = range(3)


class ClassTable(QTableWidget):
    """``picked``: the class that is pointed at; ``shown``: a class, and whether the map shows it."""

    picked = pyqtSignal(int)
    shown = pyqtSignal(int, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(0, 3, parent)
        self._rows: list[ClassStatistics] = []
        self.setHorizontalHeaderLabels([self.tr("Class"), self.tr("ha"), self.tr("%")])
        self.verticalHeader().hide()
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setTabKeyNavigation(False)
        self.setShowGrid(False)
        self.setAlternatingRowColors(True)
        self.setWordWrap(False)
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setItemDelegateForColumn(CLASS, _ShareBar(self))
        self.setAccessibleName(self.tr("Areas of the classes"))
        self.setToolTip(self.tr("A tick shows the class in the map. Ctrl+C copies the table."))
        header = self.horizontalHeader()
        header.setSectionResizeMode(CLASS, QHeaderView.ResizeMode.Stretch)
        header.setSectionResizeMode(AREA, QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(SHARE, QHeaderView.ResizeMode.ResizeToContents)
        header.setHighlightSections(False)
        header.setSectionsClickable(False)
        self.itemChanged.connect(self._on_item)
        self.currentCellChanged.connect(self._on_current)

    def show_rows(self, rows: list[ClassStatistics], legend: Legend, hidden: set[int]) -> None:
        """Show ``rows`` in the colours of ``legend``, largest area first; ``hidden``: codes that the map hides."""
        self._rows = sorted(rows, key=lambda row: -row.area_m2)
        self.blockSignals(True)
        self.setRowCount(len(self._rows))
        for position, row in enumerate(self._rows):
            self._fill(position, row, QColor(*legend.by_code(row.code).rgb), row.code not in hidden)
        self.blockSignals(False)
        self.resizeRowsToContents()
        self.resizeColumnsToContents()
        height = self.horizontalHeader().sizeHint().height() + 2 * self.frameWidth()
        self.setFixedHeight(height + sum(self.rowHeight(i) for i in range(self.rowCount())))

    def _fill(self, position: int, row: ClassStatistics, colour: QColor, shown: bool) -> None:
        locale = QLocale()
        name = QTableWidgetItem(_chip(colour, self), class_name(row.name))
        name.setData(_CODE, row.code)
        name.setData(_SHARE, row.share / max(self._rows[0].share, 1e-9))
        name.setData(_COLOUR, colour)
        name.setFlags(name.flags() | Qt.ItemFlag.ItemIsUserCheckable)
        name.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
        area = QTableWidgetItem(locale.toString(row.area_ha, "f", 2))
        _align_right(area)
        share = QTableWidgetItem(locale.toString(row.share, "f", 1))
        _align_right(share)
        hint = self.tr("{name}: {segments:,} segments, {pixels:,} pixels")
        hint = hint.format(name=class_name(row.name), segments=row.segments, pixels=row.pixels)
        for column, item in enumerate((name, area, share)):
            item.setToolTip(hint)
            if not row.pixels:
                item.setForeground(self.palette().color(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text))
            self.setItem(position, column, item)

    def current_code(self) -> int | None:
        """The class that is pointed at."""
        item = self.item(self.currentRow(), CLASS)
        return item.data(_CODE) if item is not None else None

    def pick(self, code: int) -> None:
        """Point at a class."""
        for position, row in enumerate(self._rows):
            if row.code == code:
                self.setCurrentCell(position, CLASS)

    def text(self) -> str:
        """The table as text with tabs, for spreadsheets: numbers as this computer writes them."""
        locale = QLocale()
        locale.setNumberOptions(QLocale.NumberOption.OmitGroupSeparator)
        head = [self.tr("Class"), self.tr("Area (ha)"), self.tr("Share (%)"), self.tr("Pixels"), self.tr("Segments")]
        lines = ["\t".join(head)]
        for row in self._rows:
            figures = locale.toString(row.area_ha, "f", 4), locale.toString(row.share, "f", 2)
            lines.append("\t".join([class_name(row.name), *figures, str(row.pixels), str(row.segments)]))
        return "\n".join(lines) + "\n"

    def copy(self) -> None:
        """Put the table on the clipboard."""
        QgsApplication.clipboard().setText(self.text())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Copy; the blank ticks."""
        if event.matches(QKeySequence.StandardKey.Copy):
            self.copy()
            return
        item = self.item(self.currentRow(), CLASS)
        if event.key() == Qt.Key.Key_Space and item is not None:
            checked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if checked else Qt.CheckState.Checked)
            return
        super().keyPressEvent(event)

    def _on_item(self, item: QTableWidgetItem) -> None:
        if item.column() == CLASS and item.data(_CODE) is not None:
            self.shown.emit(item.data(_CODE), item.checkState() == Qt.CheckState.Checked)

    def _on_current(self, *_: int) -> None:
        code = self.current_code()
        if code is not None:
            self.picked.emit(code)


class _ShareBar(QStyledItemDelegate):
    """A bar in the class's colour under its name, as long as the class is large; the largest one fills the cell."""

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex) -> None:
        super().paint(painter, option, index)
        share, colour = index.data(_SHARE), index.data(_COLOUR)
        if not share:
            return
        room = QRectF(option.rect).adjusted(4, 0, -4, 0)
        bar = QRectF(room.left(), room.bottom() - 5, max(1.0, room.width() * share), 3)
        painter.save()
        painter.setBrush(colour)
        painter.setPen(option.palette.color(QPalette.ColorRole.Mid))
        painter.drawRect(bar)
        painter.restore()

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex) -> QSize:
        hint = super().sizeHint(option, index)
        return QSize(hint.width(), hint.height() + 6)


def _align_right(item: QTableWidgetItem) -> None:
    flags = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    try:
        item.setTextAlignment(flags)
    except TypeError:  # Qt 5
        item.setTextAlignment(int(flags))


def _chip(colour: QColor, widget: QWidget) -> QIcon:
    side = max(12, widget.fontMetrics().ascent()) * 2  # sharp on dense screens
    pixmap = QPixmap(side, side)
    pixmap.fill(colour)
    painter = QPainter(pixmap)
    painter.setPen(widget.palette().color(QPalette.ColorRole.Mid))
    painter.drawRect(0, 0, side - 1, side - 1)
    painter.end()
    icon = QIcon(pixmap)
    icon.addPixmap(pixmap, QIcon.Mode.Selected)  # not tinted: it stands for the colour in the map
    return icon
