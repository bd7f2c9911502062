"""Run: one land-cover map in the making, started from the panel, in QGIS's task manager."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
    QgsTask,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

ALGORITHM = "terrazzo:maplandcover"


class _Feedback(QgsProcessingFeedback):
    """Feedback that tells the panel. Called from the task's thread; its signals arrive in the panel's."""

    stage = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[str] = []
        self.warnings: list[str] = []

    def setProgressText(self, text: str) -> None:
        """What is being done."""
        super().setProgressText(text)
        self.stage.emit(text)

    def pushWarning(self, warning: str) -> None:
        """Keep what the person should know about the result."""
        super().pushWarning(warning)
        self.warnings.append(warning)

    def reportError(self, error: str, fatalError: bool = False) -> None:
        """Keep what went wrong."""
        super().reportError(error, fatalError)
        self.errors.append(error)


class LandCoverRun(QObject):
    """One run of the algorithm in the background.

    Ends with one of ``finished`` (results of the algorithm), ``failed`` (a sentence) and ``cancelled``.
    """

    progressed = pyqtSignal(float)
    stage_changed = pyqtSignal(str)
    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, parameters: dict[str, Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.parameters = parameters
        self._feedback = _Feedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        self._task: QgsTask | None = None

    @property
    def running(self) -> bool:
        """True until one of the final signals."""
        return self._task is not None

    @property
    def warnings(self) -> list[str]:
        """What the person should know about the result."""
        return list(self._feedback.warnings)

    def start(self) -> None:
        """Check the parameters, then run. If something is wrong, ``failed`` may come before this returns."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if algorithm is None:
            self.failed.emit(
                QCoreApplication.translate("LandCoverRun", "The Processing provider of Terrazzo is not loaded.")
            )
            return
        acceptable, message = algorithm.checkParameterValues(self.parameters, self._context)
        if not acceptable:
            self.failed.emit(message)
            return
        self._feedback.stage.connect(self.stage_changed)
        self._feedback.progressChanged.connect(self.progressed)
        task = QgsProcessingAlgRunnerTask(algorithm, self.parameters, self._context, self._feedback)
        if task.isCanceled():  # it could not even be prepared
            self.failed.emit(self._reason())
            return
        self._task = task
        task.executed.connect(self._on_executed)
        QgsApplication.taskManager().addTask(task)

    def cancel(self) -> None:
        """Stop as soon as possible; ``cancelled`` comes when it has stopped."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody any more. Waits a moment for the end."""
        self.blockSignals(True)
        if self._task is not None:
            self._task.cancel()
            self._task.waitForFinished(3000)

    def _on_executed(self, ok: bool, results: dict[str, Any]) -> None:
        self._task = None  # the task manager deletes it
        if self._feedback.isCanceled():
            self.cancelled.emit()
        elif ok:
            self.finished.emit(dict(results))
        else:
            self.failed.emit(self._reason())

    def _reason(self) -> str:
        if self._feedback.errors:
            return self._feedback.errors[-1].strip()
        return QCoreApplication.translate("LandCoverRun", "The run ended without a reason; see the Processing log.")
