"""Run feedback: what a run tells while it goes on. Called in the task's thread; its signals arrive in the panel's."""

from __future__ import annotations

import time
from typing import Any

from qgis.PyQt.QtCore import pyqtSignal

from .kept_feedback import KeptFeedback
from .live_raster import LiveRaster
from .meter import Meter

_BEAT = 0.2  # seconds between two reports of figures


class RunFeedback(KeptFeedback):
    """Feedback of one run.

    ``discard``: the person wants nothing of it kept. Otherwise a run that is stopped can go on another time.
    ``facts``, ``meter``: known once mapping begins; only read them.
    """

    began = pyqtSignal()
    measured = pyqtSignal()
    block_done = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.discard = False
        self.facts: Any = None
        self.meter: Meter | None = None
        self.live: LiveRaster | None = None
        self.live_problem = ""
        self._told = 0.0

    @property
    def keep_blocks(self) -> bool:
        """Whether finished blocks are kept when the run stops before its end."""
        return not self.discard

    def begin(self, facts: Any) -> None:
        """Mapping begins (``progress.RunFacts``)."""
        self.facts = facts
        self.meter = Meter(float(facts.grid.width) * facts.grid.height)
        try:
            self.live = LiveRaster(facts)
        except OSError as error:  # the map is made without being looked at
            self.live_problem = str(error)
        self.began.emit()

    def block(self, block: Any, layers: dict[str, Any]) -> None:
        """A block is finished."""
        if self.live is None:
            return
        try:
            self.live.put(block, layers["classes"])
        except OSError as error:
            self.live_problem = str(error)
            self.live.close()
            self.live = None
            return
        self.block_done.emit()

    def stage_progress(self, stage: str, fraction: float) -> None:
        """``fraction`` (0..1) of a stage is done."""
        if stage != "map" or self.meter is None:
            return
        self.meter.note(fraction)
        now = time.monotonic()
        if now - self._told >= _BEAT:
            self._told = now
            self.measured.emit()
