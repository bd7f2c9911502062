"""Run: one land-cover map in the making, started from the panel, in QGIS's task manager."""

from __future__ import annotations

import time
from dataclasses import dataclass
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProject,
    QgsTask,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication, QObject, pyqtSignal

from ..landcover.package import ModelPackage
from ..qgis_bridge.task_end import end_task
from .run_feedback import RunFeedback

ALGORITHM = "terrazzo:maplandcover"
_left: list[tuple[object, ...]] = []  # what tasks that would not end in time still use


@dataclass
class RunOrder:
    """What to map: ``parameters`` of the algorithm with everything but the mask; ``mask``: a layer of polygons, or
    None; ``title``: name of the image; ``package``: the model; ``group``: where the layers go in the project;
    ``keep_table``: the table of areas is one of the results; ``temporary``: nothing is kept when QGIS is closed."""

    title: str
    parameters: dict[str, Any]
    package: ModelPackage
    mask: QgsVectorLayer | None = None
    keep_table: bool = True
    temporary: bool = False


class LandCoverRun(QObject):
    """One run of the algorithm in the background.

    It waits in the task manager until ``start``. Ends with one of ``finished`` (results of the algorithm), ``failed``
    (a sentence) and ``cancelled``. ``of_project``: the project in which it was ordered is still open.
    """

    changed = pyqtSignal()  # stage, percent or figures
    block_done = pyqtSignal()
    finished = pyqtSignal(dict)
    failed = pyqtSignal(str)
    cancelled = pyqtSignal()

    def __init__(self, order: RunOrder, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.order = order
        self.percent, self.stage = 0.0, ""
        self.stopping = False
        self.of_project = True
        self.started: float | None = None
        self.feedback = RunFeedback()
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self.feedback)
        self._task: QgsTask | None = None

    @property
    def running(self) -> bool:
        """True from ``start`` until one of the final signals."""
        return self._task is not None and self.started is not None

    @property
    def warnings(self) -> list[str]:
        """What the person should know about the result."""
        return list(self.feedback.warnings)

    def prepare(self) -> str:
        """Look at the parameters and the layers, and wait in the task manager. What is wrong, "" if nothing is."""
        algorithm = QgsApplication.processingRegistry().createAlgorithmById(ALGORITHM)
        if algorithm is None:
            return QCoreApplication.translate("LandCoverRun", "The Processing provider of Terrazzo is not loaded.")
        parameters = dict(self.order.parameters)
        if self.order.mask is not None:
            parameters["MASK"] = self.order.mask
        acceptable, message = algorithm.checkParameterValues(parameters, self._context)
        if not acceptable:
            return message
        self.feedback.stage.connect(self._on_stage)
        self.feedback.progressChanged.connect(self._on_percent)
        self.feedback.began.connect(self.changed)
        self.feedback.measured.connect(self.changed)
        self.feedback.block_done.connect(self.block_done)
        task = QgsProcessingAlgRunnerTask(algorithm, parameters, self._context, self.feedback)
        if task.isCanceled():
            return self._reason()
        task.executed.connect(self._on_executed)
        task.hold()  # until those before it are done
        self._task = task
        QgsApplication.taskManager().addTask(task)
        return ""

    def start(self) -> None:
        """Begin."""
        self.started = time.monotonic()
        self._task.unhold()

    def cancel(self, discard: bool = True) -> None:
        """Stop as soon as possible; ``cancelled`` comes when it has stopped. ``discard``: nothing of it is kept."""
        self.feedback.discard = discard
        if self._task is None or self.stopping:
            return
        self.stopping = True
        self.changed.emit()
        self._task.cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody any more. Waits a moment for the end; the finished part is kept."""
        self.blockSignals(True)
        if self._task is not None:
            task, self._task = self._task, None
            task.executed.disconnect(self._on_executed)
            if not end_task(task):
                _left.append((task, self._context, self.feedback))
        self.tidy()

    def tidy(self) -> None:
        """Delete what served to look at the growing map."""
        live, self.feedback.live = self.feedback.live, None
        if live is not None:
            live.discard()

    def _on_stage(self, text: str) -> None:
        self.stage = text
        self.changed.emit()

    def _on_percent(self, percent: float) -> None:
        self.percent = percent
        self.changed.emit()

    def _on_executed(self, ok: bool, results: dict[str, Any]) -> None:
        if self._task is None:
            return
        self._task = None  # the task manager deletes it
        if ok:
            self.finished.emit(dict(results))
        elif self.feedback.isCanceled() or self.stopping:
            self.cancelled.emit()
        else:
            self.failed.emit(self._reason())

    def _reason(self) -> str:
        if self.feedback.errors:
            return self.feedback.errors[-1].strip()
        return QCoreApplication.translate("LandCoverRun", "The run ended without a reason; see the Processing log.")
