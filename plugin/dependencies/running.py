"""Running: a program beside QGIS, without a window, whose output is passed on line by line and which can be stopped."""

from __future__ import annotations

import queue
import subprocess  # nosec B404 - a Python of QGIS is started; see run
import sys
import threading
import time
from collections.abc import Callable
from contextlib import suppress
from typing import IO

from ..landcover.errors import Cancelled
from ..landcover.progress import Feedback
from .errors import InstallError

_POLL_SECONDS = 0.1
_NO_WINDOW = 0x08000000  # subprocess.CREATE_NO_WINDOW, which only Windows has


def run(
    command: list[str],
    environment: dict[str, str],
    feedback: Feedback,
    on_line: Callable[[str], None],
    limit: float = 3600.0,
) -> int:
    """Run ``command`` and return its exit status; each line that it writes goes to ``on_line``, in this thread.

    ``Cancelled``, after the program was ended; ``InstallError`` if it cannot be started, or runs for longer than
    ``limit`` seconds. It gets no input.
    """
    try:  # a list, no shell; the program is a Python that was found in QGIS's own folders
        process = subprocess.Popen(  # noqa: S603  # nosec B603
            command,
            env=environment,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            creationflags=_NO_WINDOW if sys.platform == "win32" else 0,
        )
    except OSError as error:
        raise InstallError("{path} cannot be started: {why}.", path=command[0], why=str(error)) from error
    lines: queue.Queue[str | None] = queue.Queue()
    reader = threading.Thread(target=_read, args=(process.stdout, lines), name="terrazzo-output", daemon=True)
    reader.start()
    until = time.monotonic() + limit
    try:
        while True:
            try:
                line = lines.get(timeout=_POLL_SECONDS)
            except queue.Empty:
                line = ""
            if line is None:
                return process.wait(timeout=10)
            if line:
                on_line(line)
            if feedback.is_cancelled():
                raise Cancelled()
            if time.monotonic() > until:
                raise InstallError("{path} took longer than {limit:.0f} s and was ended.", path=command[0], limit=limit)
    finally:
        _end(process)


def _read(stream: IO[bytes], lines: queue.Queue[str | None]) -> None:
    with suppress(OSError, ValueError):
        for raw in stream:
            text = raw.decode("utf-8", "replace").rstrip()
            if text:
                lines.put(text)
    lines.put(None)


def _end(process: subprocess.Popen[bytes]) -> None:
    """End a program that still runs: politely, then not."""
    if process.poll() is None:
        process.terminate()
        try:
            process.wait(timeout=0.3)
        except subprocess.TimeoutExpired:
            process.kill()
            with suppress(subprocess.TimeoutExpired):
                process.wait(timeout=1.0)
    if process.stdout is not None:
        with suppress(OSError):
            process.stdout.close()
