"""Issue: a place that somebody should look at, with a category and a comment. It is open until somebody resolves it."""

from __future__ import annotations

import uuid
from dataclasses import dataclass
from typing import TYPE_CHECKING

from ..landcover.errors import ParameterError
from .outlines import point_blob
from .writer_lock import now

if TYPE_CHECKING:  # pragma: no cover
    from .session import Session

CATEGORIES = ("wrong class", "boundary", "missing", "unclear")
OPEN, RESOLVED = "open", "resolved"
_ISSUES = (
    "SELECT fid, uid, tile, row, col, category, comment, person, created, status, closed_by, closed, note "
    "FROM issues ORDER BY fid"
)


@dataclass(frozen=True)
class Issue:
    """``row``, ``col``: the image pixel it is pinned to; the segment there is meant. ``tile``: None outside all tiles.
    ``created``, ``closed``: UTC. ``note``: what was said when it was resolved or opened again."""

    id: int
    uid: str
    tile: int | None
    row: int
    col: int
    category: str
    comment: str
    person: str
    created: str
    status: str
    closed_by: str | None
    closed: str | None
    note: str | None


class Issues:
    """The issues of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def all(self, only_open: bool = False, tile: int | None = None) -> list[Issue]:
        """Issues in the order they were made. In tiles that are labelled blind only the person's own."""
        found = [Issue(*row) for row in self._session.store.rows(_ISSUES)]
        return [
            issue
            for issue in found
            if (not only_open or issue.status == OPEN) and (tile is None or issue.tile == tile) and self._visible(issue)
        ]

    def _visible(self, issue: Issue) -> bool:
        if issue.tile is None or not self._session.tile(issue.tile).review.blind:
            return True
        return issue.person == self._session.person

    def get(self, issue_id: int) -> Issue:
        """One issue; ``ParameterError`` if there is none."""
        for issue in self.all():
            if issue.id == issue_id:
                return issue
        raise ParameterError("There is no issue {number}.", number=issue_id)

    def add(self, row: int, col: int, category: str, comment: str = "") -> Issue:
        """Pin an issue to an image pixel. ``ParameterError`` for an unknown category or a place outside the image."""
        session = self._session
        if category not in CATEGORIES:
            raise ParameterError(
                "There is no category {category!r} of issues. Categories: {known}.",
                category=category,
                known=", ".join(CATEGORIES),
            )
        if not (0 <= row < session.grid.height and 0 <= col < session.grid.width):
            raise ParameterError("An issue must lie on the image; row {row}, column {col} does not.", row=row, col=col)
        tile = session.tile_at(row, col)
        tile_id = None if tile is None else tile.id
        uid, x_y = uuid.uuid4().hex, session.grid.xy(row + 0.5, col + 0.5)
        with session.changing():
            cursor = session.store.execute(
                "INSERT INTO issues (geom, uid, tile, row, col, category, comment, person, created, status) "
                "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                (
                    point_blob(*x_y, session.store.srs()),
                    uid,
                    tile_id,
                    row,
                    col,
                    category,
                    comment.strip(),
                    session.person,
                    now(),
                    OPEN,
                ),
            )
            number = int(cursor.lastrowid or 0)
            self._note(uid, tile_id, {"event": "add", "category": category, "row": row, "col": col})
        session.tell("issues", tile_id, None)
        return self.get(number)

    def resolve(self, issue_id: int, note: str = "") -> Issue:
        """It is settled. Nothing happens if it was already."""
        return self._set(issue_id, RESOLVED, note)

    def reopen(self, issue_id: int, note: str = "") -> Issue:
        """It is not settled after all."""
        return self._set(issue_id, OPEN, note)

    def _set(self, issue_id: int, status: str, note: str) -> Issue:
        session, issue = self._session, self.get(issue_id)
        if issue.status == status:
            return issue
        closed = (session.person, now()) if status == RESOLVED else (None, None)
        with session.changing():
            session.store.execute(
                "UPDATE issues SET status = ?, closed_by = ?, closed = ?, note = ? WHERE fid = ?",
                (status, *closed, note.strip(), issue_id),
            )
            event = "resolve" if status == RESOLVED else "reopen"
            self._note(issue.uid, issue.tile, {"event": event, "note": note.strip()})
        session.tell("issues", issue.tile, None)
        return self.get(issue_id)

    def _note(self, uid: str, tile: int | None, detail: dict) -> None:
        self._session.journal.add(self._session.person, "issue", tile=tile, target=uid, detail=detail)
