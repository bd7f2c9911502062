"""Agreement box: tiles that two people label blind, how far they agree, and how their work is merged."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QSpinBox,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from ..annotation.double import choose_double, labelled_twice
from ..annotation.edits import FIRST, SECOND
from ..assessment.report import percent, percent_estimate
from ..landcover.errors import TerrazzoError
from ..map_tools.desk import Desk
from ..qgis_bridge.texts import error_text
from .background import Background
from .quality_conflicts import ConflictBox
from .quality_marks import DifferenceMarks
from .quality_merge import MergeBox
from .quality_run import RunBar
from .widgets import explain, heading, wrapped


class AgreementBox(QWidget):
    """``share``, ``seed``, ``choose``: which tiles are labelled twice. ``compare``, ``table``: the figures.
    ``veil``: show differences on the map. ``merge``: make one of both."""

    said = pyqtSignal(str, bool)

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, desk.bench
        self.marks = DifferenceMarks(desk)
        self._work = Background("agreement", self)
        self._work.done.connect(self._on_compared)
        self.run = RunBar(self)
        self._build()
        bench = self._bench
        bench.session_changed.connect(self._on_session)
        bench.review_changed.connect(self.refresh)
        bench.tile_changed.connect(self.refresh)
        self.run.changed.connect(self.refresh)
        self.run.failed.connect(lambda reason: self.said.emit(reason, True))
        self._on_session()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.state = wrapped("", self)
        self.share, self.seed = QSpinBox(self), QSpinBox(self)
        self.share.setRange(1, 100)
        self.share.setValue(10)
        self.share.setSuffix(" %")
        explain(
            self.share, self.tr("Share"), self.tr("How many of all tiles two people label without seeing each other.")
        )
        self.seed.setRange(0, 2_000_000_000)
        explain(self.seed, self.tr("Seed"), self.tr("The same seed chooses the same tiles."))
        self.choose = QPushButton(self.tr("&Choose tiles"), self)
        explain(
            self.choose,
            self.tr("Choose tiles"),
            self.tr("Choose tiles at random to be labelled twice. Tiles that somebody has begun are passed over."),
        )
        self.choose.clicked.connect(self._on_choose)
        self.compare = QPushButton(self.tr("C&ompare"), self)
        explain(self.compare, self.tr("Compare"), self.tr("Work out how far people, and the model, label alike."))
        self.compare.clicked.connect(self._on_compare)
        self.save = QPushButton(self.tr("Disagreement &map"), self)
        explain(self.save, self.tr("Disagreement map"), self.tr("Write a raster of where the two differ, and show it."))
        self.save.clicked.connect(self._on_save)
        self.veil = QCheckBox(self.tr("Show differences on the map"), self)
        explain(self.veil, self.tr("Show differences"), self.tr("A red veil where the two annotators differ."))
        self.veil.toggled.connect(self._refresh_veil)
        self.table = QTableWidget(self)
        self.table.setEditTriggers(QTableWidget.EditTrigger.NoEditTriggers)
        self.table.verticalHeader().hide()
        self.table.setMinimumHeight(self.table.fontMetrics().height() * 11)
        explain(
            self.table, self.tr("Agreement"), self.tr("Equal pixels and IoU in percent, 95 % intervals in brackets.")
        )
        self.notes = wrapped("", self, small=True)
        self.merge = MergeBox(self._desk, self.marks, self)
        self.conflicts = ConflictBox(self._desk, self.marks, self)
        for box in (self.merge, self.conflicts):
            box.said.connect(self.said)
        first, second = QHBoxLayout(), QHBoxLayout()
        for widget in (
            QLabel(self.tr("Share"), self),
            self.share,
            QLabel(self.tr("Seed"), self),
            self.seed,
            self.choose,
        ):
            first.addWidget(widget)
        for widget in (self.compare, self.save):
            second.addWidget(widget, 1)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(self.tr("Labelled by two people"), self))
        column.addWidget(self.state)
        column.addLayout(first)
        column.addWidget(heading(self.tr("How far they agree"), self))
        column.addLayout(second)
        for part in (self.run, self.table, self.notes, self.veil):
            column.addWidget(part)
        column.addWidget(self.merge)
        column.addWidget(self.conflicts)
        column.addStretch(1)

    # ---------------------------------------------------------------- state

    def _on_session(self) -> None:
        self._work.forget()
        self.table.setRowCount(0)
        self.table.setColumnCount(0)
        self.table.hide()
        self.notes.clear()
        self.veil.setChecked(False)
        self.refresh()

    def refresh(self, *_: Any) -> None:
        """What can be pressed, and how many tiles there are."""
        session = self._bench.session
        tiles = session.tiles if session is not None else []
        double = [tile for tile in tiles if tile.review.double]
        both = sum(tile.review.both for tile in double)
        text = self.tr("{double} of {all} tiles are labelled twice; {both} of them by both to the end.")
        self.state.setText(text.format(double=len(double), all=len(tiles), both=both))
        writable = session is not None and not session.read_only
        self.choose.setEnabled(writable)
        comparable = both > 0 or any(tile.state not in ("todo", "labelling", "skipped") for tile in tiles)
        self.compare.setEnabled(session is not None and comparable and not self._work.busy)
        self.save.setEnabled(both > 0 and not self.run.busy)
        self.veil.setEnabled(both > 0)
        self._refresh_veil()
        self.merge.refresh()

    def _refresh_veil(self, *_: Any) -> None:
        session, shown = self._bench.session, []
        if session is not None and self.veil.isChecked():
            for tile in labelled_twice(session):
                first, second = session.labels(tile.id, FIRST), session.labels(tile.id, SECOND)
                shown.append((tile.window, first != second))
        self.marks.show_tiles(shown)

    # ---------------------------------------------------------------- actions

    def _on_choose(self, *_: object) -> None:
        session, share, seed = self._bench.session, self.share.value() / 100.0, self.seed.value()
        self._bench.commits.wait()
        tiles = self._bench.attempt(choose_double, session, share, seed)
        if tiles is not None:
            count = len(tiles)
            text = self.tr("{count} more tiles are to be labelled twice.", None, count)
            self.said.emit(text.format(count=count), False)

    def _on_compare(self, *_: object) -> None:
        self._bench.commits.wait()
        path = str(self._bench.session.path)

        def work() -> Any:
            from ..annotation.session import open_session
            from ..qgis_bridge.session_quality import human_agreement, machine_agreement

            with open_session(path, read_only=True) as session:
                return [*human_agreement(session), *machine_agreement(session)]

        self.compare.setEnabled(False)
        self._work.start(work)

    def _on_compared(self, result: Any) -> None:
        self.refresh()
        if isinstance(result, TerrazzoError):
            self.said.emit(error_text(result), True)
            return
        if isinstance(result, Exception):
            raise result
        if not result:
            self.said.emit(self.tr("There is nothing to compare yet."), False)
            return
        self._fill(result)

    def _fill(self, pairs: list[Any]) -> None:
        """A column for each comparison, side by side."""
        from ..qgis_bridge.assessment_run import note_text

        shown = [i for i in range(len(pairs[0].classes)) if any(p.per_class[i].iou.value >= 0 for p in pairs)]
        rows = [self.tr("Equal pixels"), self.tr("Mean IoU"), *(f"IoU {pairs[0].classes[i].name}" for i in shown)]
        rows.append(self.tr("Tiles"))
        self.table.setColumnCount(1 + len(pairs))
        self.table.setRowCount(len(rows))
        self.table.setHorizontalHeaderLabels(["%", *(f"{p.first} / {p.second}" for p in pairs)])
        for row, text in enumerate(rows):
            self.table.setItem(row, 0, QTableWidgetItem(text))
        for column, pair in enumerate(pairs, 1):
            values = [percent_estimate(pair.equal), percent_estimate(pair.mean_iou)]
            values += [percent_estimate(pair.per_class[i].iou) for i in shown]
            for row, text in enumerate([*values, str(len(pair.tiles))]):
                self.table.setItem(row, column, QTableWidgetItem(text))
        self.table.resizeColumnsToContents()
        self.table.show()
        notes = [f"{pair.first} / {pair.second}: {note_text(note)}" for pair in pairs for note in pair.notes]
        self.notes.setText("\n".join(notes))
        first = pairs[0]
        text = self.tr("{first} / {second}: {value} % of the pixels are equal.")
        self.said.emit(text.format(first=first.first, second=first.second, value=percent(first.equal.value)), False)

    def _on_save(self, *_: object) -> None:
        self._bench.commits.wait()
        path = self._bench.session.path
        target = free_file(path.with_name(f"{path.stem}_disagreement.tif"))
        self.run.begin("agreementreport", {"SESSION": str(path), "DISAGREEMENT": str(target)}, self._on_saved)

    def _on_saved(self, results: dict[str, Any], warnings: list[str]) -> None:
        layer = QgsRasterLayer(results["DISAGREEMENT"], self.tr("Disagreement"))
        if layer.isValid():
            QgsProject.instance().addMapLayer(layer)
        self.said.emit(self.tr("The disagreement map is in {path}.").format(path=results["DISAGREEMENT"]), False)

    def abandon(self) -> None:
        """The plugin goes."""
        self._work.close()
        self.run.abandon()
        self.marks.remove()


def free_file(path: Path) -> Path:
    """``path``, or with a number if there is such a file already."""
    found, number = path, 1
    while found.exists():
        number += 1
        found = path.with_name(f"{path.stem}_{number}{path.suffix}")
    return found
