"""Meter: how fast a run goes and how long it will take, from what is done so far."""

from __future__ import annotations

import time
from collections import deque
from collections.abc import Callable

from ..landcover.progress import STAGES

_WINDOW = 12.0  # seconds over which the speed is taken
_LEAST = 1.0  # seconds of mapping before a speed is believed
_MAP_SHARE = dict(STAGES)["map"]


class Meter:
    """``pixels``: of the whole run. Told the done part of the stage ``map``."""

    def __init__(self, pixels: float, clock: Callable[[], float] = time.monotonic) -> None:
        self.pixels = pixels
        self._clock = clock
        self._samples: deque[tuple[float, float]] = deque()
        self._first: tuple[float, float] | None = None
        self.fraction = 0.0

    def note(self, fraction: float) -> None:
        """``fraction`` (0..1) of the pixels is mapped now."""
        now, self.fraction = self._clock(), fraction
        if self._first is None:
            self._first = (now, fraction)
        self._samples.append((now, fraction))
        while len(self._samples) > 2 and now - self._samples[1][0] > _WINDOW:
            self._samples.popleft()

    @property
    def speed(self) -> float:
        """Pixels per second of late; 0 if it is not known yet."""
        return self._between(self._samples[0]) if self._samples else 0.0

    @property
    def mean_speed(self) -> float:
        """Pixels per second since the first one; 0 if it is not known."""
        return self._between(self._first) if self._first else 0.0

    def _between(self, start: tuple[float, float]) -> float:
        seconds, done = self._samples[-1][0] - start[0], self._samples[-1][1] - start[1]
        return done * self.pixels / seconds if seconds >= _LEAST and done > 0 else 0.0

    @property
    def seconds_left(self) -> float | None:
        """Until the whole run is done, what comes after mapping guessed; None if it cannot be said yet."""
        speed = self.speed
        if not speed:
            return None
        mapping = self.pixels / speed
        silent = self._clock() - self._samples[-1][0]  # since the last sign of life
        return max(0.0, mapping * (1.0 - self.fraction) - silent) + total_seconds(mapping) - mapping


def total_seconds(mapping_seconds: float) -> float:
    """Seconds of a whole run of which ``mapping_seconds`` go into the model."""
    return mapping_seconds / _MAP_SHARE
