"""Sample file: the points of a sampling design and what interpreters say of them, in one GeoPackage.

The layer ``sample`` shows where the points are and nothing else. Stratum and map class are in a table of their own
(``sample_hidden``), so that whoever opens the points to interpret them is not told what the map says. Answers are in
``sample_answers``, one row for each, with person and time.
"""

from __future__ import annotations

import hashlib
import json
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime, timezone
from pathlib import Path
from typing import Any

import numpy as np

from ..landcover.errors import OutputError, ParameterError, SourceError
from ..landcover.legend import LandCoverClass
from .class_raster import NO_CLASS
from .design import Stratum
from .draw import SamplePoints
from .interpretation import CONFIDENCES, Answer

_POINTS = "SELECT point, row, col, x, y, stratum, map_class, weight FROM sample_hidden ORDER BY point"
_COUNTING = (
    "SELECT point, interpreter, class, confidence, comment, seconds, time FROM sample_answers "
    "WHERE withdrawn = 0 ORDER BY time, id"  # answers of a copy come in later than they were given
)
_ALL = (
    "SELECT point, interpreter, class, confidence, comment, seconds, time, withdrawn FROM sample_answers "
    "ORDER BY time, id"
)
_ADD = (
    "INSERT INTO sample_answers (point, interpreter, class, confidence, comment, seconds, time, withdrawn) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?)"
)
_WITHDRAW = "UPDATE sample_answers SET withdrawn = 1 WHERE point = ? AND interpreter = ? AND time = ?"


@dataclass(frozen=True)
class SamplePlace:
    """A point as an interpreter may know it. ``number``: from 1. ``corners``: of its pixel, in the sample's CRS."""

    number: int
    x: float
    y: float
    corners: tuple[tuple[float, float], ...]


class SampleFile:
    """An existing sample file. Each call opens and closes the database, so other programs may use it, too."""

    def __init__(self, path: str | Path) -> None:
        """Read what does not change. ``SourceError`` if the file is no sample file."""
        self.path = Path(path)
        try:
            with self._database() as database:
                self.info: dict[str, str] = dict(database.execute("SELECT key, value FROM sample_info"))
                self.classes = tuple(
                    LandCoverClass(*row)
                    for row in database.execute("SELECT code, name, colour FROM sample_classes ORDER BY code")
                )
                self.strata = tuple(
                    Stratum(*row)
                    for row in database.execute(
                        "SELECT code, name, pixels, area_m2, points FROM sample_strata ORDER BY code"
                    )
                )
                rows = np.array(database.execute(_POINTS).fetchall(), float).reshape(-1, 8)
            self.design = self.info["design"]
            self.wkt, self.in_metres = self.info["crs"], self.info["in_metres"] == "1"
            self._transform = json.loads(self.info["transform"])
        except (sqlite3.Error, KeyError, ValueError) as error:
            raise SourceError(
                "{path} is no sample file of Terrazzo ({why}). Make one with “Sampling design”.",
                path=str(self.path),
                why=str(error),
            ) from error
        self.numbers = [int(n) for n in rows[:, 0]]
        whole = rows[:, [1, 2, 5, 6]].astype(np.int64)
        self.points = SamplePoints(
            whole[:, 0],
            whole[:, 1],
            rows[:, 3],
            rows[:, 4],
            whole[:, 2].astype(np.int32),
            whole[:, 3].astype(np.int32),
            rows[:, 7],
        )

    @contextmanager
    def _database(self) -> Iterator[sqlite3.Connection]:
        if not self.path.is_file():
            raise SourceError("There is no file {path}.", path=str(self.path))
        with closing(sqlite3.connect(str(self.path), timeout=10.0)) as database, database:
            yield database

    @property
    def identity(self) -> str:
        """Text that two copies of one sample share, whatever was answered."""
        text = json.dumps([self.info["transform"], self.wkt, self.points.rows.tolist(), self.points.cols.tolist()])
        return hashlib.sha256(text.encode()).hexdigest()

    def place(self, number: int) -> SamplePlace:
        """Where point ``number`` is. ``ParameterError`` if there is none."""
        if number not in self.numbers:
            raise ParameterError("The sample has no point {number}.", number=number)
        i = self.numbers.index(number)
        a, b, c, d, e, f = self._transform
        row, col = float(self.points.rows[i]), float(self.points.cols[i])
        steps = ((0, 0), (0, 1), (1, 1), (1, 0))
        corners = tuple((a * (col + x) + b * (row + y) + c, d * (col + x) + e * (row + y) + f) for y, x in steps)
        return SamplePlace(number, float(self.points.xs[i]), float(self.points.ys[i]), corners)

    # ---------------------------------------------------------------- answers

    def answer(
        self, number: int, interpreter: str, code: int, confidence: int = 3, comment: str = "", seconds: float = 0.0
    ) -> None:
        """Note an answer; an earlier one of the same person to the point no longer counts.

        ``code``: one of the sample's classes, or ``NO_CLASS`` for "cannot tell". ``ParameterError`` for other
        values, ``OutputError`` if the file cannot be written.
        """
        if not interpreter.strip():
            raise ParameterError("An answer needs the name of the interpreter. Enter your name in the settings.")
        if code != NO_CLASS and code not in {c.code for c in self.classes}:
            raise ParameterError("The sample's legend has no class with code {code}.", code=code)
        if confidence not in CONFIDENCES or number not in self.numbers:
            raise ParameterError(
                "The answer to point {number} with confidence {confidence} makes no sense.",
                number=number,
                confidence=confidence,
            )
        now = datetime.now(timezone.utc).isoformat(timespec="milliseconds")
        self._write(
            _ADD, (number, interpreter, None if code == NO_CLASS else code, confidence, comment, seconds, now, 0)
        )

    def undo(self, interpreter: str) -> int | None:
        """Withdraw the person's last answer; the one before it counts again. Returns the point, None if there is none.

        The row is kept and marked, so that nothing is lost.
        """
        found = self._rows(
            "SELECT id, point FROM sample_answers WHERE interpreter = ? AND withdrawn = 0 "
            "ORDER BY time DESC, id DESC LIMIT 1",
            (interpreter,),
        )
        if not found:
            return None
        self._write("UPDATE sample_answers SET withdrawn = 1 WHERE id = ?", (found[0][0],))
        return int(found[0][1])

    def answers_of(self, interpreter: str) -> dict[int, Answer]:
        """A person's own answers by point. This is all that an interpreter may see."""
        return {a.point: a for a in self.answers() if a.interpreter == interpreter}

    def answers(self) -> list[Answer]:
        """The answers that count, of all interpreters."""
        rows = self._rows(_COUNTING, ())
        last: dict[tuple[int, str], Answer] = {}
        for point, person, code, confidence, comment, seconds, time in rows:
            answer = Answer(point, person, NO_CLASS if code is None else code, confidence, comment, seconds, time)
            last[point, person] = answer
        return [last[key] for key in sorted(last)]

    def next_open(self, interpreter: str, after: int = 0) -> int | None:
        """The first point after ``after`` (then from the beginning) that the person has not answered, or None."""
        done = self.answers_of(interpreter)
        left = [n for n in self.numbers if n not in done]
        return next((n for n in left if n > after), left[0] if left else None)

    def take_answers(self, other: SampleFile) -> int:
        """Add the answers of a copy of this sample that another person filled in; returns how many were new.

        Answers that are here already (same point, person and time) are not added again; those withdrawn there are
        withdrawn here. ``ParameterError`` if the other file is another sample.
        """
        if other.identity != self.identity:
            raise ParameterError(
                "{path} holds another sample, not a copy of this one. Its answers cannot be taken over.",
                path=str(other.path),
            )
        here = set(self._rows("SELECT point, interpreter, time FROM sample_answers", ()))
        added = 0
        for row in other._rows(_ALL, ()):
            if (row[0], row[1], row[6]) not in here:
                self._write(_ADD, row)
                added += 1
            elif row[7]:
                self._write(_WITHDRAW, (row[0], row[1], row[6]))
        return added

    def _rows(self, sql: str, values: tuple[Any, ...]) -> list[Any]:
        try:
            with self._database() as database:
                return database.execute(sql, values).fetchall()
        except sqlite3.Error as error:
            raise SourceError("{path} cannot be read: {why}.", path=str(self.path), why=str(error)) from error

    def _write(self, sql: str, values: tuple[Any, ...]) -> None:
        try:
            with self._database() as database:
                database.execute(sql, values)
        except sqlite3.Error as error:
            raise OutputError(
                "The answer cannot be written to {path}: {why}. Close the file in other programs.",
                path=str(self.path),
                why=str(error),
            ) from error
