"""Claim: the right of one run in this process to write its outputs.

A cancelled run may still tidy up in the background; the next run to one of its outputs waits for that.
"""

from __future__ import annotations

import os
import threading
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from .errors import OutputError
from .progress import Feedback

_PATIENCE_SECONDS = 20.0
_POLL_SECONDS = 0.05
_lock = threading.Lock()
_claimed: set[str] = set()


def claim(paths: Iterable[Path], feedback: Feedback) -> Callable[[], None]:
    """Claim all of ``paths`` at once; returns the function that releases them. Waits for runs that are ending.

    ``OutputError`` if another run keeps writing to one of them, ``Cancelled``.
    """
    wanted = {os.path.normcase(os.path.realpath(path)): path for path in paths}
    until = time.monotonic() + _PATIENCE_SECONDS
    while True:
        with _lock:
            taken = _claimed & wanted.keys()
            if not taken:
                _claimed.update(wanted)
                return lambda: _claimed.difference_update(wanted)
        feedback.check()
        if time.monotonic() > until:
            raise OutputError(
                "{path} is being written by another run. Wait until it ends, or choose another output.",
                path=str(wanted[min(taken)]),
            )
        time.sleep(_POLL_SECONDS)
