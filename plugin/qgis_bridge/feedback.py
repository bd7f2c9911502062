"""Feedback: the engine's progress and questions, passed on to Processing."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..landcover.progress import STAGES, Feedback, overall_fraction
from .texts import engine_text, stage_text


def stages_of(min_area: float, polygons: bool) -> tuple[tuple[str, float], ...]:
    """The stages that a run with these wishes goes through, with their share of the time."""
    left_out = {name for name, wanted in (("sieve", min_area > 0), ("polygons", polygons)) if not wanted}
    return tuple(stage for stage in STAGES if stage[0] not in left_out)


class ProcessingFeedback(Feedback):
    """The engine's feedback on top of a ``QgsProcessingFeedback``.

    ``share``: percent of the progress bar that the engine's run stands for.
    """

    def __init__(
        self,
        feedback: QgsProcessingFeedback,
        stages: tuple[tuple[str, float], ...] = STAGES,
        share: float = 100.0,
    ) -> None:
        self._feedback, self._stages, self._share = feedback, stages, share
        self._stage = ""
        self._percent = -1.0

    def progress(self, stage: str, fraction: float) -> None:
        """Move the bar; say so when a new stage begins."""
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(stage_text(stage))
        percent = self._share * overall_fraction(stage, fraction, self._stages)
        if percent >= self._percent + 0.1:  # a bar that goes back unsettles
            self._percent = percent
            self._feedback.setProgress(percent)

    def info(self, template: str, **values: object) -> None:
        """A line in the log."""
        self._feedback.pushInfo(engine_text(template, values))

    def warning(self, template: str, **values: object) -> None:
        """A line in the log that stands out."""
        self._feedback.pushWarning(engine_text(template, values))

    def is_cancelled(self) -> bool:
        """Whether the person pressed Cancel."""
        return self._feedback.isCanceled()
