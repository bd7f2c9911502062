"""Conflict: pixels that two copies of a session changed differently. Found when sessions are merged; nothing is lost.

The merged session keeps one side's classes; the other side's are in the conflict. ``take_other`` brings them in as an
edit, ``settle`` says that it is decided.
"""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

import numpy as np

from ..landcover.errors import ParameterError
from .edits import Edit, Patch
from .errors import BlindError
from .grid import Window
from .writer_lock import now

if TYPE_CHECKING:  # pragma: no cover
    from .editing import Done
    from .session import Session
    from .store import Store

OPEN, SETTLED = "open", "settled"
LABELS, REVIEW, ISSUE = "labels", "review", "issue"
_CONFLICTS = (
    "SELECT id, uid, kind, tile, layer, kept_by, other_by, source, found, pixels, status, detail, patch "
    "FROM conflicts ORDER BY id"
)
_INSERT = (
    "INSERT INTO conflicts (uid, kind, tile, layer, kept_by, other_by, source, found, pixels, status, detail, patch) "
    "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)"
)


@dataclass(frozen=True)
class Conflict:
    """``kind``: "labels", "review" or "issue". ``tile``, ``layer``: where (None for an issue outside all tiles).
    ``kept_by``, ``other_by``: whose work was kept, and whose is here. ``source``: the session file that was merged in.
    ``window``: image pixels; ``mask``: bool [h, w]; ``kept``, ``other``: uint8 (n,), classes of the mask's pixels (None
    but for labels). ``detail``: what it is about, see ``told``."""

    id: int
    uid: str
    kind: str
    tile: int | None
    layer: int
    kept_by: str
    other_by: str
    source: str
    found: str
    pixels: int
    status: str
    detail: str
    window: Window | None
    mask: np.ndarray | None = field(repr=False)
    kept: np.ndarray | None = field(repr=False)
    other: np.ndarray | None = field(repr=False)


def add_conflict(store: Store, kind: str, tile: int | None, layer: int, **more: object) -> None:
    """Write one (inside a transaction). ``more``: kept_by, other_by, source, detail, patch."""
    patch = more.get("patch")
    pixels = patch.before.size if isinstance(patch, Patch) else 0
    data = patch.encode() if isinstance(patch, Patch) else None
    store.execute(
        _INSERT,
        (
            uuid.uuid4().hex,
            kind,
            tile,
            layer,
            more["kept_by"],
            more["other_by"],
            more["source"],
            now(),
            pixels,
            OPEN,
            more["detail"],
            data,
        ),
    )


def copy_conflicts(source: Session, target: Session, tiles: dict[int, int]) -> None:
    """Bring in what earlier merges of another session found (inside a transaction). ``tiles``: its numbers to ours."""
    known = {uid for (uid,) in target.store.rows("SELECT uid FROM conflicts")}
    rows = source.store.rows(_CONFLICTS)
    target.store.execute_many(
        _INSERT,
        [(uid, kind, tiles.get(tile), *rest) for _, uid, kind, tile, *rest in rows if uid not in known],
    )


def list_conflicts(session: Session, only_open: bool = False) -> list[Conflict]:
    """Conflicts in the order they were found; without those whose labels the person must not see yet."""
    found = []
    for row in session.store.rows(_CONFLICTS):
        number, uid, kind, tile_id, layer, kept_by, other_by, source, time, pixels, status, detail, data = row
        if only_open and status != OPEN:
            continue
        window = mask = kept = other = None
        if tile_id is not None:
            tile = session.tile(tile_id)
            if kind == LABELS and not session.can_see(tile_id, layer):
                continue
            window = tile.window
            if data is not None:
                patch = Patch.decode(data)
                window = Window(window.row + patch.row, window.col + patch.col, *patch.mask.shape)
                mask, kept, other = patch.mask, patch.before, patch.after
        about = (number, uid, kind, tile_id, layer, kept_by, other_by, source, time, pixels, status, detail)
        found.append(Conflict(*about, window, mask, kept, other))
    return found


def take_other(
    session: Session, conflict_id: int, row: int = 0, col: int = 0, mask: np.ndarray | None = None
) -> Done | None:
    """Bring the other side's classes in: all of them, or where ``mask`` (bool [h, w] at image pixel ``row``, ``col``)
    says. An edit like any other: the tile must be the person's. None if nothing changed."""
    conflict = _get(session, conflict_id)
    if conflict.window is None or conflict.mask is None or conflict.other is None or conflict.tile is None:
        raise ParameterError("This conflict is not about labels: there is nothing to take.")
    if session.layer_of(conflict.tile) not in (None, conflict.layer):
        raise BlindError("This conflict is about another person's labels.")
    codes = np.zeros(conflict.mask.shape, np.uint8)
    codes[conflict.mask] = conflict.other
    wanted = conflict.mask.copy()
    if mask is not None:
        region = Window(row, col, *mask.shape)
        common = region.meet(conflict.window)
        inside = np.zeros(wanted.shape, bool)
        if not common.empty:
            inside[common.slices(conflict.window)] = mask[common.slices(region)]
        wanted &= inside
    return session.apply(Edit("take other", conflict.window.row, conflict.window.col, wanted, codes, conflict.tile))


def settle(session: Session, conflict_id: int) -> Conflict:
    """The conflict is decided. Nothing happens if it was already."""
    conflict = _get(session, conflict_id)
    if conflict.status == OPEN:
        with session.changing():
            session.store.execute("UPDATE conflicts SET status = ? WHERE id = ?", (SETTLED, conflict_id))
            session.journal.add(
                session.person, "conflict", tile=conflict.tile, target=conflict.uid, detail={"event": "settle"}
            )
        session.tell("issues", conflict.tile, None)
    return _get(session, conflict_id)


def _get(session: Session, conflict_id: int) -> Conflict:
    for conflict in list_conflicts(session):
        if conflict.id == conflict_id:
            return conflict
    raise ParameterError("There is no conflict {number}.", number=conflict_id)
