"""Issue box: places that somebody should look at; pin them, go to them, resolve and reopen them."""

from __future__ import annotations

import math
from typing import Any

import numpy as np
from qgis.core import QgsCsException
from qgis.PyQt.QtCore import QPointF, Qt, pyqtSignal
from qgis.PyQt.QtGui import QPalette
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QCheckBox,
    QComboBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTreeWidget,
    QTreeWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..annotation.grid import Window
from ..annotation.issues import CATEGORIES, OPEN, Issue
from ..map_tools.desk import Desk
from .quality_fields import EnterField
from .quality_marks import IssueMarks, PinTool
from .quality_words import category_text
from .widgets import explain, heading, let_shrink, wrapped

_ID = Qt.ItemDataRole.UserRole
_AROUND = 60  # image pixels shown around an issue


class IssueBox(QWidget):
    """``list``: the issues. ``only_open``, ``kind``: which of them. ``category``, ``comment``: of the next one."""

    said = pyqtSignal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, desk.bench
        self._place: tuple[int, int] | None = None  # image pixel of the issue that is being written
        self.marks = IssueMarks(desk)
        self.tool = PinTool(desk.canvas)
        self.tool.pointed.connect(lambda point: self.pin_at(point))
        self._build()
        bench = self._bench
        bench.session_changed.connect(self._on_session)
        bench.issues_changed.connect(self.refresh)
        bench.review_changed.connect(self.refresh)  # tiles that were blind may have become visible
        self._on_session()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.only_open = QCheckBox(self.tr("Only open ones"), self)
        self.only_open.setChecked(True)
        explain(self.only_open, self.tr("Only open ones"), self.tr("Leave out issues that are resolved."))
        self.kind = let_shrink(QComboBox(self))
        self.kind.addItem(self.tr("All categories"), "")
        self.category = let_shrink(QComboBox(self))
        for category in CATEGORIES:
            self.kind.addItem(category_text(category), category)
            self.category.addItem(category_text(category), category)
        explain(self.kind, self.tr("Category"), self.tr("Show issues of one category."))
        explain(self.category, self.tr("Category"), self.tr("What is wrong."))
        self.list = QTreeWidget(self)
        self.list.setHeaderLabels(["#", self.tr("Category"), self.tr("Tile"), self.tr("Comment"), self.tr("Person")])
        self.list.setRootIsDecorated(False)
        self.list.setUniformRowHeights(True)
        self.list.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.list.setMinimumHeight(self.list.fontMetrics().height() * 9)
        explain(self.list, self.tr("Issues"), self.tr("Choose an issue to go there."))
        self.list.currentItemChanged.connect(lambda *_: self._on_chosen())
        self.list.itemActivated.connect(lambda *_: self.go_there())
        self.about = wrapped("", self)
        self.note = EnterField(self)
        self.note.setPlaceholderText(self.tr("Note"))
        explain(self.note, self.tr("Note"), self.tr("What was done about it. Enter resolves the issue."))
        self.note.returnPressed.connect(lambda: self.settle(True) if self.resolve.isEnabled() else None)
        self.resolve, self.reopen, self.zoom = (QPushButton(self) for _ in range(3))
        row = QHBoxLayout()
        for button, text, hint, action in (
            (self.zoom, self.tr("Go there"), self.tr("Show the place on the map."), self.go_there),
            (self.resolve, self.tr("Resolve"), self.tr("It is settled. Key: A."), lambda: self.settle(True)),
            (self.reopen, self.tr("Reopen"), self.tr("It is not settled. Key: X."), lambda: self.settle(False)),
        ):
            button.setText(text)
            explain(button, text, hint)
            button.clicked.connect(lambda *_, action=action: action())
            row.addWidget(button, 1)
        top = QHBoxLayout()
        top.addWidget(self.only_open)
        top.addWidget(self.kind, 1)
        self.only_open.toggled.connect(self.refresh)
        self.kind.currentIndexChanged.connect(self.refresh)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addLayout(top)
        for part in (self.list, self.about, self.note):
            column.addWidget(part)
        column.addLayout(row)
        column.addWidget(heading(self.tr("New issue"), self))
        column.addLayout(self._new())
        column.addStretch(1)

    def _new(self) -> QGridLayout:
        grid = QGridLayout()
        self.comment = EnterField(self)
        self.comment.setPlaceholderText(self.tr("Comment"))
        explain(self.comment, self.tr("Comment"), self.tr("What is wrong, in a few words. Enter pins the issue."))
        self.where = QLabel(self)
        self.point = QPushButton(self.tr("&Point at the place"), self)
        self.point.setCheckable(True)
        explain(self.point, self.tr("Point at the place"), self.tr("Click at the place on the map. Key: I."))
        self.pin = QPushButton(self.tr("P&in it"), self)
        explain(self.pin, self.tr("Pin it"), self.tr("Write the issue down."))
        self.point.toggled.connect(self._on_point)
        self.pin.clicked.connect(lambda *_: self.add())
        self.comment.returnPressed.connect(self.add)
        grid.addWidget(self.category, 0, 0, 1, 2)
        grid.addWidget(self.comment, 1, 0, 1, 2)
        grid.addWidget(self.where, 2, 0, 1, 2)
        grid.addWidget(self.point, 3, 0)
        grid.addWidget(self.pin, 3, 1)
        return grid

    # ---------------------------------------------------------------- the list

    def _on_session(self) -> None:
        self._forget_place()
        self.refresh()

    def refresh(self, *_: Any) -> None:
        """Read the issues again; the chosen one stays chosen."""
        session, chosen = self._bench.session, self.issue_id
        issues = session.issues.all(self.only_open.isChecked()) if session is not None else []
        kind = self.kind.currentData()
        issues = [issue for issue in issues if kind in ("", issue.category)]
        self.list.blockSignals(True)
        self.list.clear()
        for issue in issues:
            name = session.tile(issue.tile).name if issue.tile is not None else ""
            row = [str(issue.id), category_text(issue.category), name, issue.comment, issue.person]
            item = QTreeWidgetItem(row)
            item.setData(0, _ID, issue.id)
            if issue.status != OPEN:
                grey = self.palette().brush(QPalette.ColorGroup.Disabled, QPalette.ColorRole.Text)
                for column in range(5):
                    item.setForeground(column, grey)
            self.list.addTopLevelItem(item)
            if issue.id == chosen:
                self.list.setCurrentItem(item)
        for column in (0, 1, 2):
            self.list.resizeColumnToContents(column)
        self.list.blockSignals(False)
        self.marks.show_issues(issues)
        self._refresh_buttons()

    @property
    def issue_id(self) -> int | None:
        """The chosen issue."""
        item = self.list.currentItem()
        return None if item is None else item.data(0, _ID)

    @property
    def issue(self) -> Issue | None:
        """The chosen issue, as it stands."""
        session, number = self._bench.session, self.issue_id
        return None if session is None or number is None else self._bench.attempt(session.issues.get, number)

    def _on_chosen(self) -> None:
        self._refresh_buttons()
        self.go_there()

    def _refresh_buttons(self) -> None:
        session, issue = self._bench.session, self.issue
        writable = session is not None and not session.read_only
        self.resolve.setEnabled(writable and issue is not None and issue.status == OPEN)
        self.reopen.setEnabled(writable and issue is not None and issue.status != OPEN)
        self.zoom.setEnabled(issue is not None)
        self.point.setEnabled(writable)
        self.pin.setEnabled(writable and self._place is not None)
        self.marks.choose(issue.id if issue else None)
        segment = self._show_segment((issue.row, issue.col) if issue else self._place)
        text = ""
        if issue is not None:
            text = self.tr("#{number}, {category}, by {person}, {time}").format(
                number=issue.id,
                category=category_text(issue.category),
                person=issue.person,
                time=issue.created[:16].replace("T", " "),
            )
            if segment:
                text += f"\n{segment}"
            if issue.comment:
                text += f"\n{issue.comment}"
            if issue.status != OPEN:
                text += "\n" + self.tr("Resolved by {person}").format(person=issue.closed_by)
            if issue.note:
                text += f": {issue.note}"
        self.about.setText(text)

    def _show_segment(self, place: tuple[int, int] | None) -> str:
        """Outline the segment at an image pixel on the map; what it is, "" where nothing is labelled."""
        session = self._bench.session
        code = session.code_at(*place) if session is not None and place is not None else None
        found = session.segment(*place) if code else None
        self.marks.show_segment(found)
        if found is None:
            return ""
        text = self.tr("Segment: {name}, {pixels} pixels")
        return text.format(name=self._bench.class_title(code), pixels=f"{int(np.count_nonzero(found[1])):,}")

    # ---------------------------------------------------------------- actions

    def go_there(self) -> None:
        """Show the chosen issue on the map."""
        issue, view = self.issue, self._desk.overlay.view
        if issue is None or view is None:
            return
        window = Window(issue.row - _AROUND, issue.col - _AROUND, 2 * _AROUND, 2 * _AROUND)
        try:
            extent = view.map_extent(window)
        except QgsCsException:
            return
        canvas = self._desk.canvas
        if canvas.extent().width() < extent.width():  # the person is nearer already
            canvas.setCenter(extent.center())
        else:
            canvas.setExtent(extent)
        canvas.refresh()

    def settle(self, resolve: bool) -> None:
        """Resolve the chosen issue, or reopen it."""
        session, number = self._bench.session, self.issue_id
        if session is None or number is None:
            return
        step = session.issues.resolve if resolve else session.issues.reopen
        if self._bench.attempt(step, number, self.note.text().strip()) is not None:
            self.note.clear()
            text = self.tr("Issue {number} is resolved.") if resolve else self.tr("Issue {number} is open again.")
            self.said.emit(text.format(number=number), False)

    def _on_point(self, on: bool) -> None:
        canvas = self._desk.canvas
        if on:
            self.tool.begin()
        elif canvas.mapTool() is self.tool:
            self.tool.end()

    def pin_at_pointer(self) -> None:
        """Begin an issue where the pointer is, or have the person point if it is not over the map."""
        canvas = self._desk.canvas
        point = canvas.viewport().mapFromGlobal(canvas.cursor().pos())
        if canvas.viewport().rect().contains(point):
            self.pin_at(QPointF(point))
        else:
            self.point.setChecked(True)

    def pin_at(self, point: QPointF) -> None:
        """Begin an issue at a point of the canvas (logical pixels)."""
        self.point.setChecked(False)
        session, view = self._bench.session, self._desk.overlay.view
        if session is None or view is None:
            return
        if session.read_only:
            self.said.emit(self.tr("This session is open for reading only."), True)
            return
        row, col = (math.floor(v) for v in view.place(point))
        if not (0 <= row < session.grid.height and 0 <= col < session.grid.width):
            self.said.emit(self.tr("This place is not on the image."), True)
            return
        self._place = row, col
        code, segment = session.code_at(row, col), self._show_segment(self._place)
        name = self._bench.class_title(code) if code is not None else ""
        text = self.tr("Row {row}, column {col}: {name}").format(row=row, col=col, name=name)
        self.where.setText(f"{text}\n{segment}" if segment else text)
        self.marks.show_new(self._place)
        self.pin.setEnabled(True)
        self.comment.setFocus()

    def add(self) -> None:
        """Pin the issue that is being written."""
        session = self._bench.session
        if session is None or self._place is None:
            self.said.emit(self.tr("Point at the place on the map first."), True)
            return
        category, comment = self.category.currentData(), self.comment.text()
        issue = self._bench.attempt(session.issues.add, *self._place, category, comment)
        if issue is None:
            return
        self._forget_place()
        self.comment.clear()
        self.refresh()
        self.said.emit(self.tr("Issue {number} is pinned.").format(number=issue.id), False)

    def _forget_place(self) -> None:
        self._place = None
        self.where.clear()
        self.marks.show_new(None)
        self._show_segment(None)
        self.pin.setEnabled(False)

    def abandon(self) -> None:
        """The plugin goes: leave nothing on the canvas."""
        self.tool.end()
        self.tool.deleteLater()
        self.marks.remove()
