"""Claim: the right of one run in this process to write an output.

A cancelled run may still tidy up in the background; the next run to the same output waits for that.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable
from pathlib import Path

from .errors import OutputError
from .progress import Feedback

_PATIENCE_SECONDS = 20.0
_POLL_SECONDS = 0.05
_lock = threading.Lock()
_claimed: set[str] = set()


def claim(path: Path, feedback: Feedback) -> Callable[[], None]:
    """Claim ``path``; returns the function that releases it. Waits for a run that is ending.

    ``OutputError`` if another run keeps writing there, ``Cancelled``.
    """
    key = os.path.normcase(os.path.abspath(path))
    until = time.monotonic() + _PATIENCE_SECONDS
    while True:
        with _lock:
            if key not in _claimed:
                _claimed.add(key)
                return lambda: _claimed.discard(key)
        feedback.check()
        if time.monotonic() > until:
            raise OutputError(
                "{path} is being written by another run. Wait until it ends, or choose another output.", path=str(path)
            )
        time.sleep(_POLL_SECONDS)
