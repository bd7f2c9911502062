"""Merge box: in a tile that two people have labelled, take either side's work, all of it or place by place."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCsException
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..annotation.double import Difference, differences, take
from ..annotation.edits import FIRST, SECOND
from ..annotation.review import MERGING
from ..map_tools.desk import Desk
from .quality_marks import DifferenceMarks
from .widgets import explain, heading, wrapped

_ROW = Qt.ItemDataRole.UserRole
_MOST = 2000  # places in the list; smaller ones are few pixels
_MARGIN = 40  # image pixels shown around a place


class MergeBox(QWidget):
    """``list``: places where the two differ, the largest first. Hidden unless the person merges a tile."""

    said = pyqtSignal(str, bool)

    def __init__(self, desk: Desk, marks: DifferenceMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench, self._marks = desk, desk.bench, marks
        self._places: list[Difference] = []
        self._tile_id: int | None = None
        self.title = heading(self.tr("Merge"), self)
        self.state = wrapped("", self)
        self.list = QTreeWidget(self)
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.list.setMinimumHeight(self.list.fontMetrics().height() * 8)
        explain(self.list, self.tr("Differences"), self.tr("Choose a place to see it. Key A: first, X: second."))
        self.list.currentItemChanged.connect(lambda *_: self._go_there())
        self.first, self.second, self.all_first, self.all_second = (QPushButton(self) for _ in range(4))
        rows = QHBoxLayout(), QHBoxLayout()
        for row, button, side, whole in (
            (0, self.first, FIRST, False),
            (0, self.second, SECOND, False),
            (1, self.all_first, FIRST, True),
            (1, self.all_second, SECOND, True),
        ):
            button.clicked.connect(lambda *_, side=side, whole=whole: self.take(side, whole))
            rows[row].addWidget(button, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        for part in (self.title, self.state, self.list):
            column.addWidget(part)
        for row_layout in rows:
            column.addLayout(row_layout)
        self._bench.committed.connect(self._on_committed)
        self.refresh()

    # ---------------------------------------------------------------- state

    def refresh(self) -> None:
        """Show the tile that the person merges now, if there is one."""
        session, tile_id = self._bench.session, None
        if session is not None and not session.read_only:
            mine = [t for t in session.tiles if t.state == MERGING and session.layer_of(t.id) is not None]
            here = [t.id for t in mine if t.id == self._bench.tile_id]
            tile_id = here[0] if here else mine[0].id if mine else None
        if tile_id != self._tile_id:
            self._tile_id = tile_id
            self._read()
        self.setVisible(tile_id is not None)

    def _read(self) -> None:
        session = self._bench.session
        self._places = []
        if self._tile_id is not None:
            self._places = self._bench.attempt(differences, session, self._tile_id) or []
            names = self._names()
            self.list.setHeaderLabels([self.tr("Pixels"), *names])
            for button, text in (
                (self.first, self.tr("Take {name}'s here").format(name=names[0])),
                (self.second, self.tr("Take {name}'s here").format(name=names[1])),
                (self.all_first, self.tr("All of {name}'s").format(name=names[0])),
                (self.all_second, self.tr("All of {name}'s").format(name=names[1])),
            ):
                button.setText(text)
                explain(button, text, self.tr("It can be undone."))
            tile = session.tile(self._tile_id)
            count = len(self._places)
            text = self.tr(
                "Tile {name}: {count} places differ. Decide each, or paint; then submit the tile.", None, count
            )
            self.state.setText(text.format(name=tile.name, count=count))
        self.list.blockSignals(True)
        self.list.clear()
        for index, place in enumerate(self._places[:_MOST]):
            row = [f"{place.pixels}", self._bench.class_title(place.first), self._bench.class_title(place.second)]
            item = QTreeWidgetItem(row)
            item.setData(0, _ROW, index)
            self.list.addTopLevelItem(item)
        self.list.blockSignals(False)
        self._mark_done()
        self._marks.choose(None)

    def _names(self) -> tuple[str, str]:
        from ..qgis_bridge.session_quality import annotators_of

        return annotators_of(self._bench.session, [self._bench.session.tile(self._tile_id)])

    def _mark_done(self) -> None:
        """Show which side each place has now, in bold."""
        session = self._bench.session
        if session is None or self._tile_id is None:
            return
        window = session.tile(self._tile_id).window
        labels = session.labels(self._tile_id)
        for number in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(number)
            place = self._places[item.data(0, _ROW)]
            now = labels[place.window.slices(window)][place.mask]
            for column, code in ((1, place.first), (2, place.second)):
                font = item.font(column)
                font.setBold(bool((now == code).all()))
                item.setFont(column, font)

    def _on_committed(self, *_: Any) -> None:
        if self._tile_id is not None and self.isVisible():
            self._mark_done()

    def _go_there(self) -> None:
        item, view = self.list.currentItem(), self._desk.overlay.view
        if item is None or view is None:
            return
        window = self._places[item.data(0, _ROW)].window
        self._marks.choose(window)
        try:
            extent = view.map_extent(window.grow(_MARGIN))
        except QgsCsException:
            return
        canvas = self._desk.canvas
        canvas.setExtent(extent)
        canvas.refresh()

    # ---------------------------------------------------------------- actions

    def take(self, side: int, whole: bool = False) -> None:
        """Take one side's work: in the chosen places, or in all of the tile."""
        session, tile_id = self._bench.session, self._tile_id
        if session is None or tile_id is None:
            return
        if whole:
            self._bench.do(lambda: take(session, tile_id, side))
            return
        items = self.list.selectedItems()
        for item in items:
            place = self._places[item.data(0, _ROW)]
            self._bench.do(lambda p=place: take(session, tile_id, side, p.window.row, p.window.col, p.mask))
        if len(items) == 1:  # on to the next
            below = self.list.itemBelow(items[0])
            if below is not None:
                self.list.setCurrentItem(below)

    def do(self, name: str) -> None:
        """A key: "accept" takes the first side, "return" the second."""
        if name in ("accept", "return"):
            self.take(FIRST if name == "accept" else SECOND)
