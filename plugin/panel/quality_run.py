"""Quality run: an algorithm of the Quality group in the background, with progress, started from the panel."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QObject, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QProgressBar, QToolButton, QWidget

from ..qgis_bridge.task_end import end_task
from .kept_feedback import KeptFeedback
from .widgets import tool_button


class QualityRun(QObject):
    """One run. Ends with ``finished`` (results, warnings) or ``failed`` (a sentence, "" if it was cancelled)."""

    progressed = pyqtSignal(float)
    stage_changed = pyqtSignal(str)
    finished = pyqtSignal(dict, list)
    failed = pyqtSignal(str)

    def __init__(self, algorithm: str, parameters: dict[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._name, self._parameters = algorithm, parameters
        self._log, self._context = KeptFeedback(), QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._log)
        self._task: QgsTask | None = None

    def start(self) -> None:
        """Check the parameters, then run; ``failed`` may come before this returns."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"terrazzo:{self._name}")
        if algorithm is None:
            self.failed.emit(self.tr("The Processing provider of Terrazzo is not loaded."))
            return
        acceptable, message = algorithm.checkParameterValues(self._parameters, self._context)
        if not acceptable:
            self.failed.emit(message)
            return
        self._log.stage.connect(self.stage_changed)
        self._log.progressChanged.connect(self.progressed)
        task = QgsProcessingAlgRunnerTask(algorithm, self._parameters, self._context, self._log)
        if task.isCanceled():  # it could not even be prepared
            self.failed.emit(self._reason())
            return
        self._task = task
        task.executed.connect(self._on_executed)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop as soon as possible."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody any more."""
        self.blockSignals(True)
        if self._task is not None:
            end_task(self._task)

    def _on_executed(self, ok: bool, results: dict[str, Any]) -> None:
        self._task = None  # the task manager deletes it
        if ok:
            self.finished.emit(dict(results), list(self._log.warnings))
        else:
            self.failed.emit("" if self._log.isCanceled() else self._reason())

    def _reason(self) -> str:
        return self._log.errors[-1].strip() if self._log.errors else self.tr("The run ended without a reason.")


class RunBar(QWidget):
    """Shows one ``QualityRun`` at a time: what it does, how far it is, and a button to stop it."""

    changed = pyqtSignal()  # a run began or ended
    failed = pyqtSignal(str)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.run: QualityRun | None = None
        self.label, self.bar = QLabel(self), QProgressBar(self)
        self.bar.setRange(0, 1000)
        self.bar.setAccessibleName(self.tr("Progress"))
        self.stop: QToolButton = tool_button("/mActionStop.svg", self.tr("Stop"), self.tr("Stop the run."), self)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label)
        row.addWidget(self.bar, 1)
        row.addWidget(self.stop)
        self.stop.clicked.connect(self._on_stop)
        self.hide()

    @property
    def busy(self) -> bool:
        """Whether a run is going on."""
        return self.run is not None

    def begin(self, algorithm: str, parameters: dict[str, Any], then: Any) -> None:
        """Run; ``then(results, warnings)`` is called when it has worked. Nothing happens while another run goes on."""
        if self.run is not None:
            return
        run = self.run = QualityRun(algorithm, parameters, self)
        run.progressed.connect(lambda percent: self.bar.setValue(round(10 * percent)))
        run.stage_changed.connect(self.label.setText)
        run.finished.connect(lambda results, warnings: self._end(lambda: then(results, warnings)))
        run.failed.connect(lambda reason: self._end(lambda: self.failed.emit(reason) if reason else None))
        self.bar.setValue(0)
        self.label.clear()
        self.stop.setEnabled(True)
        self.show()
        self.changed.emit()
        run.start()

    def _on_stop(self, *_: object) -> None:
        if self.run is not None:
            self.stop.setEnabled(False)
            self.run.cancel()

    def _end(self, then: Any) -> None:
        run, self.run = self.run, None
        self.hide()
        if run is not None:
            run.deleteLater()
        self.changed.emit()
        then()

    def abandon(self) -> None:
        """Stop what goes on and tell nobody."""
        if self.run is not None:
            self.run.abandon()
            self.run = None


def open_report(path: str) -> bool:
    """Show a report in the person's browser."""
    return QDesktopServices.openUrl(QUrl.fromLocalFile(path))
