"""Apart: long array work in a thread of its own, so that the run can be cancelled the while.

numpy's and GDAL's single calls cannot be interrupted. Here the caller's thread waits and polls; when the run
is cancelled it goes on at once, and the call ends by itself with nobody looking at its result. Only for work
on arrays that nobody else changes.
"""

from __future__ import annotations

from concurrent.futures import ThreadPoolExecutor, TimeoutError
from typing import TYPE_CHECKING, Any

from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Callable

_POLL_SECONDS = 0.1


class Apart:
    """Context manager; call it with a function and its arguments. Raises what it raises, and
    ``Cancelled``."""

    def __init__(self, feedback: Feedback) -> None:
        self._feedback = feedback
        self._pool = ThreadPoolExecutor(1, thread_name_prefix="terrazzo-apart")

    def __enter__(self) -> Apart:
        return self

    def __exit__(self, *error: object) -> None:
        self._pool.shutdown(wait=False)

    def __call__(self, function: Callable, *values: Any) -> Any:
        """``function(*values)``, computed in the thread."""
        future = self._pool.submit(function, *values)
        while True:
            self._feedback.check()
            try:
                return future.result(timeout=_POLL_SECONDS)
            except TimeoutError:
                if future.done():  # then it is the function's own error
                    raise
