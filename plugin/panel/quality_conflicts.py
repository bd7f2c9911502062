"""Conflict box: what two copies of a session changed differently, found when they were merged. Nothing is lost: the
merged session kept one side, the other side's classes can be taken here."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsCsException
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QHBoxLayout, QPushButton, QTreeWidget, QTreeWidgetItem, QVBoxLayout, QWidget

from ..annotation.conflicts import LABELS, Conflict, list_conflicts, settle, take_other
from ..map_tools.desk import Desk
from ..qgis_bridge.told_text import told_text
from .quality_marks import DifferenceMarks
from .widgets import explain, heading, wrapped

_ID = Qt.ItemDataRole.UserRole
_MARGIN = 40  # image pixels shown around a place


class ConflictBox(QWidget):
    """``list``: open conflicts. Hidden while there are none."""

    said = pyqtSignal(str, bool)

    def __init__(self, desk: Desk, marks: DifferenceMarks, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench, self._marks = desk, desk.bench, marks
        self._conflicts: dict[int, Conflict] = {}
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Tile"), self.tr("Kept"), self.tr("Other"), self.tr("Pixels")])
        self.list.setRootIsDecorated(False)
        self.list.setMinimumHeight(self.list.fontMetrics().height() * 6)
        explain(self.list, self.tr("Conflicts"), self.tr("Choose a conflict to see the place."))
        self.list.currentItemChanged.connect(lambda *_: self._on_chosen())
        self.about = wrapped("", self, small=True)
        self.take, self.settle = QPushButton(self.tr("Take the other"), self), QPushButton(self.tr("Settle"), self)
        explain(
            self.take,
            self.tr("Take the other"),
            self.tr("Bring the other side's classes in. Start labelling the tile first. It can be undone."),
        )
        explain(self.settle, self.tr("Settle"), self.tr("It is decided; take it off this list."))
        self.take.clicked.connect(lambda *_: self._on_take())
        self.settle.clicked.connect(lambda *_: self._on_settle())
        row = QHBoxLayout()
        row.addWidget(self.take, 1)
        row.addWidget(self.settle, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(self.tr("Conflicts of merged sessions"), self))
        column.addWidget(self.list)
        column.addWidget(self.about)
        column.addLayout(row)
        for signal in (self._bench.session_changed, self._bench.issues_changed, self._bench.review_changed):
            signal.connect(self.refresh)
        self.refresh()

    def refresh(self) -> None:
        """Read the open conflicts again; the chosen one stays chosen."""
        session, chosen = self._bench.session, self.chosen
        self._conflicts = {c.id: c for c in list_conflicts(session, only_open=True)} if session is not None else {}
        self.list.blockSignals(True)
        self.list.clear()
        for number, conflict in self._conflicts.items():
            name = session.tile(conflict.tile).name if conflict.tile is not None else ""
            pixels = str(conflict.pixels) if conflict.kind == LABELS else conflict.kind
            item = QTreeWidgetItem([name, conflict.kept_by, conflict.other_by, pixels])
            item.setData(0, _ID, number)
            self.list.addTopLevelItem(item)
            if number == chosen:
                self.list.setCurrentItem(item)
        self.list.blockSignals(False)
        self._refresh_buttons()
        self.setVisible(bool(self._conflicts))

    @property
    def chosen(self) -> int | None:
        """Number of the chosen conflict."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, _ID)

    def _refresh_buttons(self) -> None:
        session, conflict = self._bench.session, self._conflicts.get(self.chosen or 0)
        writable = session is not None and not session.read_only and conflict is not None
        mine = writable and conflict.tile is not None and session.layer_of(conflict.tile) is not None
        self.take.setEnabled(bool(mine) and conflict.kind == LABELS)
        self.settle.setEnabled(writable)
        self.about.setText(told_text(conflict.detail) if conflict is not None else "")

    def _on_chosen(self) -> None:
        self._refresh_buttons()
        conflict, view = self._conflicts.get(self.chosen or 0), self._desk.overlay.view
        self._marks.choose(conflict.window if conflict is not None else None)
        if conflict is None or conflict.window is None or view is None:
            return
        try:
            extent = view.map_extent(conflict.window.grow(_MARGIN))
        except QgsCsException:
            return
        self._desk.canvas.setExtent(extent)
        self._desk.canvas.refresh()

    def _on_take(self) -> None:
        session, number = self._bench.session, self.chosen
        if session is not None and number is not None:
            self._bench.do(lambda: take_other(session, number))

    def _on_settle(self) -> None:
        session, number = self._bench.session, self.chosen
        if session is None or number is None:
            return
        done: Any = self._bench.attempt(settle, session, number)
        if done is not None:
            self._marks.choose(None)
            self.refresh()
            self.said.emit(self.tr("The conflict is settled."), False)
