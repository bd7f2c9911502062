"""Kept feedback: what a task says, kept. Called in the task's thread; its signal arrives in the panel's."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import pyqtSignal


class KeptFeedback(QgsProcessingFeedback):
    """``stage``: what is being done now; ``errors``, ``warnings``: all there were, in order."""

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
