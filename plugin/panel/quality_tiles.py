"""Review box: the task tiles with their states, and the review steps that the person may take on each."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..annotation import review as reviews
from ..annotation.figures import review_steps
from ..map_tools.desk import Desk
from ..qgis_bridge.session_quality import STATE_COLOURS
from ..qgis_bridge.told_text import told_text
from .annotate_show import ShowRow
from .quality_fields import EnterKeeper
from .quality_words import event_text, journal_text, state_text, step_hint
from .widgets import explain, fold, heading, let_shrink, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.tiles import TaskTile

_NEED_REASON = ("return", "skip")
_ID = Qt.ItemDataRole.UserRole


class ReviewBox(QWidget):
    """``list``: the tiles. ``filter``: which of them. ``steps``: buttons by event. ``reason``: of a return or skip."""

    said = pyqtSignal(str, bool)
    merge_begun = pyqtSignal()

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, desk.bench
        self.steps: dict[str, QPushButton] = {}
        self._filling = False
        self._build()
        bench = self._bench
        bench.session_changed.connect(self._on_session)
        bench.review_changed.connect(self.refresh)
        self._on_session()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.filter = let_shrink(QComboBox(self))
        explain(self.filter, self.tr("Which tiles"), self.tr("Show only some of the tiles."))
        self.filter.currentIndexChanged.connect(self.refresh)
        self.zoom = QCheckBox(self.tr("Go there"), self)
        self.zoom.setChecked(True)
        explain(self.zoom, self.tr("Go there"), self.tr("Show a tile on the map when it is chosen in the list."))
        self.next = QPushButton(self.tr("&Next to check"), self)
        explain(self.next, self.tr("Next to check"), self.tr("The next tile that waits for you to check it."))
        self.next.clicked.connect(lambda *_: self.go_next())
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels([self.tr("Tile"), self.tr("State"), self.tr("Person")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(self.list.fontMetrics().height() * 9)
        explain(self.list, self.tr("Tiles"), self.tr("Choose a tile to see it and to take the next step."))
        self.list.currentItemChanged.connect(self._on_chosen)
        self.list.itemActivated.connect(lambda *_: self._go_there())
        self.about = wrapped("", self)
        self.reason = let_shrink(QComboBox(self))
        self.reason.setEditable(True)
        for text in (
            "",
            self.tr("A class is wrong."),
            self.tr("Boundaries are not good enough."),
            self.tr("Something is missing."),
            self.tr("The image cannot be read here."),
        ):
            self.reason.addItem(text)
        self.reason.lineEdit().setPlaceholderText(self.tr("Reason of a return or skip"))
        explain(self.reason, self.tr("Reason"), self.tr("What the next person should know. Returning needs one."))
        self.reason.lineEdit().textChanged.connect(self._refresh_steps)
        self._keeper = EnterKeeper(self)
        for widget in (self.reason, self.reason.lineEdit(), self.list):
            self._keeper.keep(widget)
        self._grid = QGridLayout()
        self._grid.setSpacing(4)
        self.show_row = ShowRow(self._desk, self)
        self.history = wrapped("", self, small=True)
        self.history.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        past = fold(self.tr("History"), "terrazzoQualityHistory", self, self.tr("Click the title to fold or unfold."))
        QVBoxLayout(past).addWidget(self.history)
        top = QHBoxLayout()
        for widget in (self.filter, self.zoom, self.next):
            top.addWidget(widget, int(widget is self.filter))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        for part in (self.list, self.about, self.reason):
            column.addWidget(part)
        column.addLayout(self._grid)
        column.addWidget(heading(self.tr("Show"), self))
        column.addWidget(self.show_row)
        column.addWidget(past)
        column.addStretch(1)

    # ---------------------------------------------------------------- the list

    def _on_session(self) -> None:
        self.filter.blockSignals(True)
        self.filter.clear()
        entries = [
            ("all", self.tr("All tiles")),
            ("mine", self.tr("For me to do")),
            ("twice", self.tr("Labelled twice")),
        ]
        entries += [(state, state_text(state)) for state in reviews.STATES]
        for key, text in entries:
            self.filter.addItem(text, key)
        self.filter.blockSignals(False)
        self.reason.setEditText("")
        self.refresh()

    def refresh(self, *_: Any) -> None:
        """Read the tiles again; the chosen one stays chosen."""
        session, chosen = self._bench.session, self.tile_id
        self._filling = True
        self.list.clear()
        if session is not None:
            for tile in sorted(filter(self._wanted, session.tiles), key=lambda t: _natural(t.name)):
                self.list.addTopLevelItem(self._item(tile))
            for column in range(3):
                self.list.resizeColumnToContents(column)
        self._filling = False
        self._choose(chosen, go=False)
        self._refresh_steps()

    def _item(self, tile: TaskTile) -> QTreeWidgetItem:
        review = tile.review
        state = state_text(tile.state)
        if review.double:
            state += f" / {state_text(review.second_state)}"
        who = review.checker or ", ".join(dict.fromkeys(filter(None, [review.labeller, review.second])))
        item = QTreeWidgetItem([tile.name, state, who])
        item.setData(0, _ID, tile.id)
        item.setIcon(0, _dot(STATE_COLOURS.get(tile.state, "#808080")))
        item.setToolTip(1, told_text(review.reason) or state)
        return item

    def _wanted(self, tile: TaskTile) -> bool:
        key, session = self.filter.currentData(), self._bench.session
        if key == "mine":
            allowed = session.allowed(tile.id)
            return bool({"check", "approve", "submit", "merge"} & set(allowed)) or session.layer_of(tile.id) is not None
        if key == "twice":
            return tile.review.double
        return key in ("all", None, tile.state)

    @property
    def tile_id(self) -> int | None:
        """The chosen tile."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, _ID)

    def _choose(self, tile_id: int | None, go: bool = True) -> bool:
        """Choose a tile in the list; False if it is not there."""
        self._filling = not go
        for index in range(self.list.topLevelItemCount()):
            item = self.list.topLevelItem(index)
            if item.data(0, _ID) == tile_id:
                self.list.setCurrentItem(item)
                self._filling = False
                return True
        self._filling = False
        return False

    def choose(self, tile_id: int) -> None:
        """Choose a tile and go there, whatever the filter says."""
        if not self._choose(tile_id):
            self.filter.setCurrentIndex(0)
            self._choose(tile_id)

    def _on_chosen(self, *_: Any) -> None:
        if self._filling:
            return
        self._refresh_steps()
        if self.zoom.isChecked():
            self._go_there()

    def _go_there(self) -> None:
        if self.tile_id is not None:
            self._desk.show_tile(self.tile_id)

    # ---------------------------------------------------------------- steps

    def _refresh_steps(self, *_: Any) -> None:
        """What is known of the chosen tile, and what the person may do with it."""
        session, tile_id = self._bench.session, self.tile_id
        allowed = session.allowed(tile_id) if session is not None and tile_id is not None else []
        if list(self.steps) != allowed:
            while self._grid.count():
                old = self._grid.takeAt(0).widget()
                old.hide()
                old.deleteLater()
            self.steps = {}
            for index, event in enumerate(allowed):
                button = QPushButton(event_text(event), self)
                explain(button, event_text(event), step_hint(event))
                button.clicked.connect(lambda *_, event=event: self.take(event))
                self._grid.addWidget(button, index // 3, index % 3)
                self.steps[event] = button
        for event in _NEED_REASON:
            if event in self.steps:
                self.steps[event].setEnabled(bool(self.reason.currentText().strip()))
        self.reason.setVisible(any(event in self.steps for event in _NEED_REASON))
        self.next.setEnabled(session is not None and not session.read_only and session.next_check() is not None)
        self.about.setText(self._about(tile_id) if tile_id is not None else self.tr("Choose a tile."))
        self.history.setText(self._history(tile_id) if tile_id is not None else "")

    def _about(self, tile_id: int) -> str:
        session = self._bench.session
        tile = session.tile(tile_id)
        text, review = self.tr("Tile {name}: {state}."), tile.review
        parts = [text.format(name=tile.name, state=state_text(tile.state))]
        if review.labellers:
            parts.append(self.tr("Labelled by {names}.").format(names=", ".join(review.labellers)))
        if review.double:
            if review.blind:
                parts.append(self.tr("Two people label it without seeing each other's work; it is checked afterwards."))
            elif review.second:
                parts.append(self.tr("Labelled a second time by {name}.").format(name=review.second))
        if review.checker:
            parts.append(self.tr("With {name} for checking.").format(name=review.checker))
        if review.first_checker:
            parts.append(self.tr("First check passed by {name}.").format(name=review.first_checker))
        if review.reason:
            parts.append(self.tr("Reason: {reason}").format(reason=told_text(review.reason)))
        return " ".join(parts)

    def _history(self, tile_id: int) -> str:
        lines = []
        for step in review_steps(self._bench.session):
            if step.tile == tile_id:
                when = step.time[:16].replace("T", " ")
                reason = f" – {step.reason}" if step.reason else ""
                lines.append(f"{when} {step.person}: {journal_text(step.event)}{reason}")
        return "\n".join(lines) or self.tr("Nothing has been done yet.")

    def take(self, event: str) -> bool:
        """Take a review step on the chosen tile; whether it has worked."""
        bench, tile_id = self._bench, self.tile_id
        if bench.session is None or tile_id is None:
            return False
        bench.commits.wait()  # what was painted last belongs to the tile, too
        reason = self.reason.currentText().strip() if event in _NEED_REASON else ""
        tile = bench.attempt(bench.session.review, tile_id, event, reason)
        if tile is None:
            return False
        self.reason.setEditText("")
        text = self.tr("Tile {name}: {state}.").format(name=tile.name, state=state_text(tile.state))
        self.said.emit(text, False)
        if event in ("approve", "return"):
            self.go_next(quietly=True)
        elif event == "merge":
            bench.take_tile(tile_id)
            self.merge_begun.emit()
        elif event == "start":
            bench.take_tile(tile_id)
        return True

    def go_next(self, quietly: bool = False) -> None:
        """To the next tile that waits for a check by the person."""
        session = self._bench.session
        if session is None:
            return
        tile = session.next_check(self.tile_id)
        if tile is not None:
            self.choose(tile.id)
        elif not quietly:
            self.said.emit(self.tr("No tile waits for you to check it."), False)

    def do(self, name: str) -> None:
        """A key: "accept", "return" or "next"."""
        if name == "next":
            self.go_next()
        elif name == "accept":
            allowed = self.steps
            if "approve" in allowed:
                self.take("approve")
            elif "check" in allowed:
                self.take("check")
        elif name == "return" and "return" in self.steps:
            if self.reason.currentText().strip():
                self.take("return")
            else:
                self.reason.setFocus()
                self.said.emit(self.tr("Say what is wrong, then return the tile."), False)


def _natural(name: str) -> list[Any]:
    """Sorts A2 before A10."""
    return [(int(part), "") if part.isdigit() else (-1, part) for part in re.split(r"(\d+)", name)]


def _dot(colour: str) -> QIcon:
    pixmap = QPixmap(24, 24)
    pixmap.fill(QColor(colour))
    return QIcon(pixmap)
