"""Journal: every action of a session, in order; and the undo stack, which is read from it.

A *step* is what one undo takes back: an edit in one or more tiles. Steps are undone in reverse order within each tile
and label layer; what lies in tiles that the person may not edit now is passed over, and stays in the stack.

Actions: "edit", "undo", "redo" (of the step in ``target``); "prefill" and "joined" (changes that nobody undoes: what
the tile began with, and what a merge of sessions brought); "foreign" (an edit of a copy that a merge of sessions did
not replay, kept for the record); "freeze" (``MAIN`` was copied to ``FIRST``); "review", "issue", "conflict", "session".
"""

from __future__ import annotations

import json
import uuid
from collections.abc import Callable, Iterable
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

import numpy as np

from .edits import FIRST, MAIN, Patch
from .errors import SessionError
from .writer_lock import now

if TYPE_CHECKING:  # pragma: no cover
    from .store import Store

Place = tuple[int, int]  # tile, label layer
CHANGES = ("edit", "prefill", "joined")  # actions with a patch that is in force


@dataclass(eq=False)
class Step:
    """An edit, as the undo stack knows it. ``person`` is "" for what nobody undoes."""

    uid: str
    person: str
    places: set[Place] = field(default_factory=set)


class History:
    """What is applied and what was undone."""

    def __init__(self) -> None:
        self._applied: list[Step] = []
        self._undone: list[Step] = []

    def add(self, step: Step) -> None:
        """A new edit: the person's undone steps are gone for good, as are others' in the same places."""
        self._applied.append(step)
        self._undone = [u for u in self._undone if u.person != step.person and not u.places & step.places]

    def next_undo(self, person: str, editable: Callable[[Place], bool]) -> Step | None:
        """The step that ``person`` would undo now."""
        return _last_free(self._applied, person, editable)

    def next_redo(self, person: str, editable: Callable[[Place], bool]) -> Step | None:
        """The step that ``person`` would redo now."""
        return _last_free(self._undone, person, editable)

    def undone(self, step: Step) -> None:
        """``step`` was undone."""
        if step in self._applied:
            self._applied.remove(step)
            self._undone.append(step)

    def redone(self, step: Step) -> None:
        """``step`` was redone."""
        if step in self._undone:
            self._undone.remove(step)
            self._applied.append(step)


def _last_free(steps: list[Step], person: str, editable: Callable[[Place], bool]) -> Step | None:
    blocked: set[Place] = set()
    for step in reversed(steps):
        if step.person == person and not step.places & blocked and all(map(editable, step.places)):
            return step
        blocked |= step.places
    return None


class Journal:
    """The table. ``history``: the undo stack as it stands."""

    def __init__(self, store: Store) -> None:
        self._store = store
        self.history = read_history(store)

    def add(self, person: str, action: str, **more: Any) -> str:
        """Write a row (inside a transaction). ``more``: tool, tile, layer, target, step, detail (JSON-like), patch
        (``Patch``). Returns the step's name."""
        uid, patch, detail = uuid.uuid4().hex, more.get("patch"), more.get("detail")
        step = more.get("step") or uid
        self._store.execute(
            "INSERT INTO journal (uid, step, time, person, action, tool, tile, layer, target, detail, patch) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
            (
                uid,
                step,
                now(),
                person,
                action,
                more.get("tool"),
                more.get("tile"),
                more.get("layer"),
                more.get("target"),
                None if detail is None else json.dumps(detail, ensure_ascii=False),
                None if patch is None else patch.encode(),
            ),
        )
        return step

    def patches(self, step: str) -> list[tuple[int, int, Patch]]:
        """Tile, layer and patch of each part of an edit."""
        query = "SELECT tile, layer, patch FROM journal WHERE step = ? AND action = 'edit' ORDER BY id"
        return [(tile, layer, Patch.decode(data)) for tile, layer, data in self._store.rows(query, (step,))]


def read_history(store: Store) -> History:
    """The undo stack that the journal leads to."""
    history = History()
    steps: dict[str, Step] = {}
    spoilt: set[str] = set()
    turned: set[str] = set()
    rows = store.rows(
        "SELECT action, step, person, tile, layer, target, detail FROM journal "
        "WHERE action IN ('edit', 'prefill', 'joined', 'foreign', 'undo', 'redo') ORDER BY id"
    )
    wanted: dict[str, int] = {}
    for action, name, person, tile, layer, target, detail in rows:
        if action == "foreign":
            spoilt.add(name)
            if name in steps:
                steps[name].person = ""
        elif action in CHANGES:
            known = steps.get(name)
            if known is None:
                owner = person if action == "edit" and name not in spoilt else ""
                known = steps[name] = Step(name, owner)
                known.places.add((tile, layer))
                history.add(known)
            known.places.add((tile, layer))
            if detail:
                wanted[name] = json.loads(detail).get("tiles", 1)
        elif target in steps and name not in turned:  # one row for each tile, but one step
            turned.add(name)
            (history.undone if action == "undo" else history.redone)(steps[target])
    for name, count in wanted.items():
        if len(steps[name].places) < count:  # other tiles of the step are in another part of the session
            steps[name].person = ""
    return history


def replay(rows: Iterable[tuple], shapes: dict[int, tuple[int, int]]) -> dict[Place, np.ndarray]:
    """Labels that the journal leads to: uint8 arrays by tile and layer, none for layers never touched.

    ``rows``: (action, step, tile, layer, target, patch) in order, patch as bytes or None. ``shapes``: (height, width)
    by tile. ``SessionError`` if a patch does not start from what was there.
    """
    labels: dict[Place, np.ndarray] = {}
    parts: dict[tuple[str, Place], Patch] = {}

    def change(place: Place, patch: Patch) -> None:
        codes = labels.setdefault(place, np.zeros(shapes[place[0]], np.uint8))
        if not patch.fits(codes):
            raise SessionError("The journal does not fit the labels of tile {tile}. It is damaged.", tile=place[0])
        patch.apply(codes)

    for action, step, tile, layer, target, data in rows:
        if action in CHANGES:
            patch = Patch.decode(data)
            parts[step, (tile, layer)] = patch
            change((tile, layer), patch)
        elif action == "freeze":
            labels[tile, FIRST] = labels.get((tile, MAIN), np.zeros(shapes[tile], np.uint8)).copy()
        elif action in ("undo", "redo"):
            patch = parts[target, (tile, layer)]
            change((tile, layer), patch if action == "redo" else patch.inverse)
    return labels


def replayed(store: Store, shapes: dict[int, tuple[int, int]]) -> dict[Place, np.ndarray]:
    """``replay`` of a whole session."""
    return replay(store.rows("SELECT action, step, tile, layer, target, patch FROM journal ORDER BY id"), shapes)
