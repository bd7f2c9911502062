"""Feedback: how a long run tells what it is doing, and learns that it should stop.

The engine calls it from the thread that started the run, never from its workers.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import Cancelled

if TYPE_CHECKING:  # pragma: no cover
    import numpy as np
    from rasterio.crs import CRS

    from .grid import WorkingGrid
    from .plan import Block, Plan

# Stages of the main job in order, with their usual share of the time.
STAGES: tuple[tuple[str, float], ...] = (
    ("map", 0.89),
    ("overviews", 0.02),
    ("sieve", 0.02),
    ("statistics", 0.02),
    ("polygons", 0.05),
)


@dataclass(frozen=True)
class RunFacts:
    """What a run knows once its model is open: where it maps (``grid``, ``crs``), in which pieces, on which device."""

    grid: WorkingGrid
    plan: Plan
    crs: CRS
    device: str


class Feedback:
    """Silent feedback; the user interfaces derive from it.

    ``progress(stage, fraction)`` gets a stage's name (see ``STAGES``) and 0..1 within it. ``keep_blocks``: whether a
    run that is stopped leaves its finished blocks behind, so that it can go on another time.
    """

    keep_blocks = False

    def begin(self, facts: RunFacts) -> None:
        """Note what is going to be mapped; called once, before the first block."""

    def block(self, block: Block, layers: dict[str, np.ndarray]) -> None:
        """Note a finished block: ``layers`` as in ``BlockResult``. Those of an interrupted run come, too."""

    def progress(self, stage: str, fraction: float) -> None:
        """Note that ``fraction`` (0..1) of ``stage`` is done."""

    def info(self, template: str, **values: object) -> None:
        """Say what is being done: an English sentence with ``{names}``, and their values (so it can be translated)."""

    def warning(self, template: str, **values: object) -> None:
        """Say what the person should know about the result."""

    def is_cancelled(self) -> bool:
        """True once the run should stop."""
        return False

    def check(self) -> None:
        """Raise ``Cancelled`` if the run should stop."""
        if self.is_cancelled():
            raise Cancelled()


def overall_fraction(stage: str, fraction: float, stages: tuple[tuple[str, float], ...] = STAGES) -> float:
    """Share (0..1) of the whole job that is done when ``fraction`` of ``stage`` is."""
    before = total = 0.0
    for _, weight in stages:  # not sum(): that of Python 3.12 rounds otherwise, and the end would not be 1
        total += weight
    for name, weight in stages:
        if name == stage:
            return (before + weight * min(max(fraction, 0.0), 1.0)) / total
        before += weight
    return before / total
