"""Run queue: runs one after the other, in the order in which they were asked for.

One run keeps all processors busy; two at a time would both be slow.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, pyqtSignal

from .run import LandCoverRun, RunOrder
from .run_records import RunRecord


class RunQueue(QObject):
    """``runs``: the one that is running first, then those that wait."""

    changed = pyqtSignal()  # a run came, began or went
    began = pyqtSignal(object)
    finished = pyqtSignal(object, dict)
    failed = pyqtSignal(object, str)
    cancelled = pyqtSignal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.runs: list[LandCoverRun] = []
        self._records: dict[LandCoverRun, RunRecord | None] = {}

    @property
    def current(self) -> LandCoverRun | None:
        """The run in progress."""
        return self.runs[0] if self.runs and self.runs[0].started is not None else None

    def add(self, order: RunOrder, record: RunRecord | None = None) -> str:
        """Put a run at the end of the queue. What is wrong with it, "" if nothing is.

        ``record``: of the interrupted run that goes on.
        """
        run = LandCoverRun(order, self)
        problem = run.prepare()
        if problem:
            run.deleteLater()
            return problem
        run.finished.connect(lambda results, run=run: self._end(run, self.finished, results))
        run.failed.connect(lambda reason, run=run: self._end(run, self.failed, reason))
        run.cancelled.connect(lambda run=run: self._end(run, self.cancelled))
        self.runs.append(run)
        self._records[run] = record if record is not None else RunRecord.begin(order)
        self.changed.emit()
        self._next()
        return ""

    def close_project(self) -> None:
        """The project goes: runs into files go on, those into temporary layers have nowhere to go."""
        for run in list(self.runs):
            run.of_project = False
            if run.order.temporary:
                run.cancel()

    def abandon(self) -> None:
        """Stop everything and tell nobody. Finished parts are kept, so that the runs can go on another time."""
        for run in reversed(self.runs):
            run.abandon()
            self._let_go(run, keep=True)
            run.deleteLater()
        self.runs.clear()

    def _next(self) -> None:
        if self.runs and self.runs[0].started is None:
            self.runs[0].start()
            self.began.emit(self.runs[0])
            self.changed.emit()

    def _end(self, run: LandCoverRun, signal, *values: object) -> None:  # type: ignore[no-untyped-def]
        self.runs.remove(run)
        self._let_go(run, keep=signal is not self.finished and not run.feedback.discard)
        signal.emit(run, *values)
        run.tidy()
        run.deleteLater()
        self.changed.emit()
        self._next()

    def _let_go(self, run: LandCoverRun, keep: bool) -> None:
        record = self._records.pop(run, None)
        if record is not None:
            record.end(keep, run.percent)
