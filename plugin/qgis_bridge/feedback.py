"""Feedback: the engine's progress and questions, passed on to Processing."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeedback

from ..landcover.progress import STAGES, Feedback, RunFacts, overall_fraction
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
        if hasattr(self._feedback, "stage_progress"):
            self._feedback.stage_progress(stage, fraction)
        if stage != self._stage:
            self._stage = stage
            self._feedback.setProgressText(stage_text(stage))
        percent = self._share * overall_fraction(stage, fraction, self._stages)
        if percent >= self._percent + 0.1 or self._percent < percent == self._share:  # a bar that goes back unsettles
            self._percent = percent
            self._feedback.setProgress(percent)

    @property
    def keep_blocks(self) -> bool:  # type: ignore[override]
        """Whether the Processing feedback, if it is one of Terrazzo's panel, wants finished blocks kept."""
        return getattr(self._feedback, "keep_blocks", False)

    def begin(self, facts: RunFacts) -> None:
        """Pass it on to a Processing feedback that wants to know."""
        if hasattr(self._feedback, "begin"):
            self._feedback.begin(facts)

    def block(self, block: Any, layers: dict[str, Any]) -> None:
        """Pass it on to a Processing feedback that wants to know."""
        if hasattr(self._feedback, "block"):
            self._feedback.block(block, layers)

    def info(self, template: str, **values: object) -> None:
        """A line in the log."""
        self._feedback.pushInfo(engine_text(template, values))

    def warning(self, template: str, **values: object) -> None:
        """A line in the log that stands out."""
        self._feedback.pushWarning(engine_text(template, values))

    def is_cancelled(self) -> bool:
        """Whether the person pressed Cancel."""
        return self._feedback.isCanceled()
