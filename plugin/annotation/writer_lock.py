"""Writer lock: one person writes a session at a time, and others are told who.

It is a row in the file with person, computer, process and times. It is stale when its process is gone (as far as this
computer can tell), and then taken over without asking. A lock of another computer is never stale by itself: the person
decides, knowing when the other was last seen. Whoever lost the lock learns it at the next change, which is refused.
"""

from __future__ import annotations

import os
import platform
import sqlite3
import sys
import uuid
from datetime import datetime, timezone
from pathlib import Path

from .errors import SessionError, SessionLocked

LOCKED = (
    "{person} has this session open for writing on {host} since {since} (last change {seen}). Open it for reading "
    "only, or take it over if you are sure that nobody works on it there."
)


def now() -> str:
    """UTC time with milliseconds, as in the journal."""
    return datetime.now(timezone.utc).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def process_name(pid: int) -> str:
    """What tells a process from a later one with the same number, "" if unknown here."""
    try:
        text = Path(f"/proc/{pid}/stat").read_text(encoding="ascii", errors="replace")
        return text.rpartition(")")[2].split()[19]  # time of its start, proc(5)
    except (OSError, IndexError):
        return ""


def is_running(pid: int, name: str) -> bool:
    """Whether a process of this computer is alive; True when in doubt."""
    if sys.platform == "win32":
        return _is_running_windows(pid)
    try:
        os.kill(pid, 0)
    except ProcessLookupError:
        return False
    except OSError:
        return True  # somebody else's process
    return not name or process_name(pid) in ("", name)


def _is_running_windows(pid: int) -> bool:  # pragma: no cover - on Windows only
    import ctypes

    kernel = ctypes.windll.kernel32  # type: ignore[attr-defined]
    handle = kernel.OpenProcess(0x1000, False, pid)  # PROCESS_QUERY_LIMITED_INFORMATION
    if not handle:
        return kernel.GetLastError() != 87  # ERROR_INVALID_PARAMETER: there is no such process
    code = ctypes.c_ulong()
    kernel.GetExitCodeProcess(handle, ctypes.byref(code))
    kernel.CloseHandle(handle)
    return code.value == 259  # STILL_ACTIVE


class WriterLock:
    """The lock of one open session. Its methods run inside a transaction of the caller."""

    def __init__(self, person: str) -> None:
        self.person, self._token = person, uuid.uuid4().hex

    def acquire(self, connection: sqlite3.Connection, take_over: bool) -> None:
        """Take the lock. ``SessionLocked`` if somebody holds it and ``take_over`` is False."""
        holder = read_holder(connection)
        if holder and not take_over and not _is_stale(holder):
            raise SessionLocked(LOCKED, holder["person"], holder["host"], _told(holder["since"]), _told(holder["seen"]))
        pid, time = os.getpid(), now()
        connection.execute(
            "INSERT OR REPLACE INTO writer VALUES (1, ?, ?, ?, ?, ?, ?, ?)",
            (self._token, self.person, platform.node(), pid, process_name(pid), time, time),
        )

    def confirm(self, connection: sqlite3.Connection) -> None:
        """``SessionError`` if the lock was taken over; else note that its holder is alive."""
        changed = connection.execute("UPDATE writer SET seen = ? WHERE token = ?", (now(), self._token)).rowcount
        if changed:
            return
        holder = read_holder(connection) or {"person": "?", "host": "?"}
        raise SessionError(
            "{person} has taken over this session on {host}. What you do now is not saved: close it and open it again.",
            person=holder["person"],
            host=holder["host"],
        )

    def release(self, connection: sqlite3.Connection) -> None:
        """Let go, if the lock is still ours."""
        connection.execute("DELETE FROM writer WHERE token = ?", (self._token,))


def _told(time: str) -> str:
    """A UTC time for a message: to the minute."""
    return time[:16].replace("T", " ") + " UTC"


def read_holder(connection: sqlite3.Connection) -> dict | None:
    """Who holds the lock: person, host, pid, process, since, seen."""
    row = connection.execute("SELECT person, host, pid, process, since, seen FROM writer").fetchone()
    return None if row is None else dict(zip(("person", "host", "pid", "process", "since", "seen"), row))


def _is_stale(holder: dict) -> bool:
    return holder["host"] == platform.node() and not is_running(holder["pid"], holder["process"])
