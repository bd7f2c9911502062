"""Store: the session's file, as transactions and rows. Knows SQLite; knows nothing of tools and reviews.

While it is written the file is in SQLite's WAL mode with full synchronisation: a transaction that has returned
survives the death of the process and a power cut. When the last writer closes it, it is one plain file again.
On network drives, where WAL does not work, a rollback journal takes its place: as safe, but slower.
"""

from __future__ import annotations

import sqlite3
import threading
import zlib
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import Any
from urllib.parse import quote

import numpy as np

from . import schema
from .errors import SessionError
from .grid import Window
from .outlines import blob_box
from .writer_lock import WriterLock

BLOCK = 256  # labels are kept in squares of this many pixels, so that a stroke writes little
_WAIT_SECONDS = 5.0
_NETWORK = ("nfs", "cifs", "smb", "fuse.sshfs", "fuse.rclone", "9p", "afs", "ncpfs", "davfs")


class Store:
    """An open session file. ``writable``: whether this is its writer. Use from any thread, inside ``lock``."""

    def __init__(self, path: str | Path, person: str = "", read_only: bool = False, take_over: bool = False) -> None:
        """Open. ``SessionError`` if it is no session or damaged, ``SessionLocked`` if somebody else writes it."""
        self.path = Path(path)
        self.writable = not read_only
        self.lock = threading.RLock()
        self.kept_copy: Path | None = None
        self._writer = WriterLock(person)
        self._depth = 0
        self._held = False
        if not self.path.is_file():
            raise SessionError("There is no annotation session {path}.", path=str(self.path))
        self._db: sqlite3.Connection | None = None
        try:
            with self.readable():
                self._db = self._connect()
                version = schema.check_version(self._db, self.path)
                if self.writable:
                    self._begin_writing(version, take_over)
                elif version != schema.VERSION:
                    raise SessionError(
                        "The annotation session {path} has the older format {version}. Open it for writing once.",
                        path=str(self.path),
                        version=version,
                    )
        except BaseException:
            self.close()
            raise

    def _connect(self) -> sqlite3.Connection:
        uri = file_uri(self.path)
        if self.writable:
            return _prepared(sqlite3.connect(uri + "?mode=rw", timeout=_WAIT_SECONDS, **_OPTIONS))
        connection = _prepared(sqlite3.connect(uri + "?mode=ro", timeout=_WAIT_SECONDS, **_OPTIONS))
        try:
            connection.execute("SELECT count(*) FROM sqlite_master").fetchone()
        except sqlite3.OperationalError:
            # A folder that cannot be written to, and a file that was left in WAL mode: SQLite wants files beside it.
            connection.close()
            connection = _prepared(sqlite3.connect(uri + "?immutable=1", **_OPTIONS))
        return connection

    def _begin_writing(self, version: int, take_over: bool) -> None:
        db = self._open()
        self._run("BEGIN IMMEDIATE")
        try:
            self._writer.acquire(db, take_over)
            self._run("COMMIT")
            self._held = True
        except BaseException:
            self._run("ROLLBACK")
            raise
        self._run(f"PRAGMA journal_mode = {'DELETE' if on_network(self.path) else 'WAL'}")
        self._run("PRAGMA synchronous = FULL")
        self.kept_copy = schema.upgrade(db, self.path, version)

    def _open(self) -> sqlite3.Connection:
        if self._db is None:
            raise SessionError("The annotation session {path} is closed.", path=str(self.path))
        return self._db

    def _run(self, sql: str, values: Iterable[Any] = ()) -> sqlite3.Cursor:
        return self._open().execute(sql, tuple(values))

    def close(self) -> None:
        """Let go of the lock and the file. Closing twice does nothing."""
        with self.lock:
            if self._db is None:
                return
            if self._held:
                with suppress(sqlite3.Error):
                    self._writer.release(self._db)
                    self._run("PRAGMA wal_checkpoint(TRUNCATE)")
                    self._run("PRAGMA journal_mode = DELETE")  # refused while somebody reads; then WAL stays
            self._disconnect()

    def _disconnect(self) -> None:
        if self._db is not None:
            with suppress(sqlite3.Error):
                self._db.close()
            self._db = None

    @contextmanager
    def readable(self) -> Iterator[None]:
        """SQLite's errors become messages."""
        try:
            with self.lock:
                yield
        except sqlite3.OperationalError as error:
            if "locked" in str(error) or "busy" in str(error):
                text = "The annotation session {path} is busy: another program writes it. Try again."
            else:
                text = "The annotation session {path} cannot be used: {why}."
            raise SessionError(text, path=str(self.path), why=str(error)) from error
        except sqlite3.DatabaseError as error:
            raise SessionError(
                "The annotation session {path} is damaged: {why}. Take a copy of it from before.",
                path=str(self.path),
                why=str(error),
            ) from error

    @contextmanager
    def transaction(self) -> Iterator[None]:
        """All or nothing. May be nested: the outermost one counts. ``SessionError`` if this is not the writer."""
        with self.readable():
            if self._depth:
                yield
                return
            if not self.writable:
                raise SessionError("This session is open for reading only: nothing can be changed.")
            self._run("BEGIN IMMEDIATE")
            self._depth = 1
            try:
                self._writer.confirm(self._open())
                yield
                self._run("COMMIT")
            except BaseException:
                with suppress(sqlite3.Error):
                    self._run("ROLLBACK")
                raise
            finally:
                self._depth = 0

    def execute(self, sql: str, values: Iterable[Any] = ()) -> sqlite3.Cursor:
        """One statement, inside ``transaction`` or for reading."""
        with self.readable():
            return self._run(sql, values)

    def execute_many(self, sql: str, rows: Iterable[Sequence[Any]]) -> None:
        """One statement for many rows, inside ``transaction``."""
        with self.readable():
            self._open().executemany(sql, rows)

    def rows(self, sql: str, values: Iterable[Any] = ()) -> list[tuple]:
        """All rows of a query."""
        with self.readable():
            return self._run(sql, values).fetchall()

    def meta(self) -> dict[str, str]:
        """All of ``meta``."""
        return dict(self.rows("SELECT key, value FROM meta"))

    def set_meta(self, key: str, value: str) -> None:
        """Set one value of ``meta``."""
        self.execute("INSERT OR REPLACE INTO meta VALUES (?, ?)", (key, value))

    def srs(self) -> int:
        """The number of the CRS in geometries."""
        query = "SELECT srs_id FROM gpkg_geometry_columns WHERE table_name = ?"
        return int(self.rows(query, (schema.SRS_TABLE,))[0][0])

    def read_labels(self, tile: int, layer: int, height: int, width: int) -> np.ndarray:
        """Labels of a tile: uint8 [height, width]."""
        codes = np.zeros((height, width), np.uint8)
        across = -(-width // BLOCK)
        query = "SELECT block, codes FROM label_blocks WHERE tile = ? AND layer = ?"
        for block, data in self.rows(query, (tile, layer)):
            row, col = divmod(block, across)
            part = codes[row * BLOCK : (row + 1) * BLOCK, col * BLOCK : (col + 1) * BLOCK]
            part[:] = unpack(data, part.shape)
        return codes

    def write_labels(self, tile: int, layer: int, codes: np.ndarray, changed: Window) -> None:
        """Write the blocks of a tile's labels that a window of the tile meets; empty ones take no room."""
        across = -(-codes.shape[1] // BLOCK)
        for row in range(changed.row // BLOCK, (changed.bottom - 1) // BLOCK + 1):
            for col in range(changed.col // BLOCK, (changed.right - 1) // BLOCK + 1):
                part = codes[row * BLOCK : (row + 1) * BLOCK, col * BLOCK : (col + 1) * BLOCK]
                key = (tile, layer, row * across + col)
                if part.any():
                    self.execute("INSERT OR REPLACE INTO label_blocks VALUES (?, ?, ?, ?)", (*key, pack(part)))
                else:
                    self.execute("DELETE FROM label_blocks WHERE tile = ? AND layer = ? AND block = ?", key)


def file_uri(path: Path) -> str:
    """The file as SQLite wants it in a URI; network names such as ``//server/share`` need four slashes."""
    name = quote(path.absolute().as_posix(), safe="/:")
    return "file://" + (name if name.startswith("/") else "/" + name)


def on_network(path: Path) -> bool:
    """Whether the file is known to lie on a network drive, where computers do not share memory."""
    place = path.absolute()
    if place.as_posix().startswith("//"):
        return True
    try:
        mounts = [line.split()[1:3] for line in Path("/proc/mounts").read_text(encoding="utf-8").splitlines()]
    except OSError:
        return False  # another system: what a drive letter stands for is not told
    folders = {folder.replace("\\040", " "): kind for folder, kind in mounts}
    kind = next((folders[str(parent)] for parent in place.parents if str(parent) in folders), "")
    return kind.startswith(_NETWORK)


def pack(values: np.ndarray) -> bytes:
    """uint8 array, compressed."""
    return zlib.compress(values.tobytes(), 1)


def unpack(data: bytes, shape: tuple[int, ...]) -> np.ndarray:
    """What ``pack`` wrote. ``SessionError`` if it is damaged."""
    try:
        return np.frombuffer(zlib.decompress(data), np.uint8).reshape(shape)
    except (zlib.error, ValueError) as error:
        raise SessionError(
            "Labels in the annotation session are damaged: {why}. Take a copy of it from before.", why=str(error)
        ) from error


_OPTIONS: dict[str, Any] = {"uri": True, "isolation_level": None, "check_same_thread": False}


def _prepared(connection: sqlite3.Connection) -> sqlite3.Connection:
    """With the functions that the triggers of GeoPackage's spatial index call."""
    connection.execute("PRAGMA trusted_schema = ON")  # else triggers may not call them
    for index, name in enumerate(("ST_MinX", "ST_MaxX", "ST_MinY", "ST_MaxY")):
        connection.create_function(name, 1, lambda blob, i=index: (blob_box(blob) or (None,) * 4)[i])
    connection.create_function("ST_IsEmpty", 1, lambda blob: blob_box(blob) is None)
    return connection
