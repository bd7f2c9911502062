"""Copying: how a tile with its labels, journal and issues goes from one session file to another."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from .edits import FIRST, MAIN, SECOND
from .outlines import point_blob
from .tiles import PlannedTile, TaskTile, insert_tile

if TYPE_CHECKING:  # pragma: no cover
    from .review import Review
    from .session import Session
    from .store import Store

_JOURNAL_OF_TILE = (
    "SELECT uid, step, time, person, action, tool, tile, layer, target, detail, patch "
    "FROM journal WHERE tile IS ? ORDER BY id"
)
_ADD_TO_JOURNAL = (
    "INSERT INTO journal (uid, step, time, person, action, tool, tile, layer, target, detail, patch) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)
_ISSUE = (
    *("uid", "tile", "row", "col", "category", "comment", "person"),
    *("created", "status", "closed_by", "closed", "note"),
)
_ISSUES_OF_TILE = (
    "SELECT uid, tile, row, col, category, comment, person, created, status, closed_by, closed, note "
    "FROM issues WHERE tile IS ? ORDER BY fid"
)
_ADD_ISSUE = (
    "INSERT INTO issues "
    "(geom, uid, tile, row, col, category, comment, person, created, status, closed_by, closed, note) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Row:
    """A row of the journal, as it is in the file."""

    uid: str
    step: str
    time: str
    person: str
    action: str
    tool: str | None
    tile: int | None
    layer: int | None
    target: str | None
    detail: str | None
    patch: bytes | None


def journal_rows(store: Store, tile: int | None) -> list[Row]:
    """Rows of a tile, or (None) those of no tile, in order."""
    return [Row(*row) for row in store.rows(_JOURNAL_OF_TILE, (tile,))]


def add_rows(store: Store, rows: Iterable[Row], tile: int | None, action: str = "") -> None:
    """Append rows to the journal, with the tile's number in this file (inside a transaction). ``action``: instead of
    their own."""
    store.execute_many(
        _ADD_TO_JOURNAL,
        [
            (r.uid, r.step, r.time, r.person, action or r.action, r.tool, tile, r.layer, r.target, r.detail, r.patch)
            for r in rows
        ],
    )


def set_labels(session: Session, tile: TaskTile, layer: int, codes: np.ndarray) -> None:
    """Put labels in place as they are, with their counts and polygons (inside ``changing``)."""
    session.layers.replace(tile, layer, np.ascontiguousarray(codes))
    if layer in (MAIN, SECOND):
        session.layers.trace(tile, layer)


def copy_tile(
    source: Session,
    target: Session,
    tile: TaskTile,
    review: Review,
    layers: Iterable[int] = (MAIN, SECOND, FIRST),
    prediction: bool = True,
    issues: Callable[[str], bool] = lambda person: True,
) -> TaskTile:
    """Copy a tile into another session (inside its ``changing``); returns the new tile.

    ``layers``: label layers that go along, with their journal. ``issues``: by whom they go along.
    """
    layers = set(layers)
    planned = PlannedTile(tile.name, tile.window, tile.mask, tile.rank, tile.uncertainty, review, tile.uid)
    new = insert_tile(target.store, target.grid, planned)
    target.replace_tile(new)
    if prediction:
        rows = source.store.rows("SELECT codes, confidence FROM predictions WHERE tile = ?", (tile.id,))
        target.store.execute_many("INSERT INTO predictions VALUES (?, ?, ?)", [(new.id, *row) for row in rows])
    steps = [row for row in journal_rows(source.store, tile.id) if row.layer is None or row.layer in layers]
    kept = {row.target for row in steps if row.action == "issue" and issues(row.person)}
    add_rows(target.store, [row for row in steps if row.action != "issue" or row.target in kept], new.id)
    for layer in sorted(layers):
        codes = source.layers.get(tile, layer).codes
        if codes.any():
            set_labels(target, new, layer, codes.copy())
    for issue in issue_rows(source.store, tile.id):
        if issues(issue["person"]):
            add_issue(target, {**issue, "tile": new.id})
    target.layers.forget(new.id)
    source.layers.forget(tile.id)
    return new


def issue_rows(store: Store, tile: int | None) -> list[dict[str, Any]]:
    """Issues of a tile, or (None) those outside all tiles."""
    return [dict(zip(_ISSUE, row)) for row in store.rows(_ISSUES_OF_TILE, (tile,))]


def add_issue(target: Session, issue: dict[str, Any]) -> None:
    """Write an issue as it is (inside ``changing``)."""
    place = target.grid.xy(issue["row"] + 0.5, issue["col"] + 0.5)
    target.store.execute(
        _ADD_ISSUE,
        (point_blob(*place, target.store.srs()), *(issue[name] for name in _ISSUE)),
    )
