"""Merging one track of one tile: what two copies of a session did to the same label layer and its review.

The journals tell what each did since they parted: rows carry a name that is the same in all copies.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

import numpy as np

from . import review as reviews
from .conflicts import LABELS, REVIEW, add_conflict
from .copying import Row, add_rows, journal_rows, set_labels
from .edits import FIRST, MAIN, SECOND, Patch
from .errors import SessionError
from .journal import replay
from .review import Review
from .told import tell

if TYPE_CHECKING:  # pragma: no cover
    from .session import Session
    from .tiles import TaskTile

EDITS = ("edit", "undo", "redo", "prefill", "joined", "freeze")
_FIELDS = {
    MAIN: ("state", "labellers", "checker", "first_checker", "reason", "frozen"),
    SECOND: ("second_state", "seconds", "second_reason"),
}


def merge_track(
    target: Session, source: Session, ours: TaskTile, theirs: TaskTile, layer: int, known: set[str], review: Review
) -> Review | None:
    """Bring what ``source`` did to a layer of a tile into ``target`` (inside its ``changing``).

    ``known``: names of the rows that the target's journal had. Returns the review as it is then, None if the source did
    nothing.
    """
    there = _of(journal_rows(source.store, theirs.id), layer)
    news = [row for row in there if row.uid not in known]
    if not news:
        return None
    names = {row.uid for row in there}
    olds = [row for row in _of(journal_rows(target.store, ours.id), layer) if row.uid not in names]
    if _counts(news) and _counts(olds):
        common = [row for row in there if row.uid in known]
        return _join(target, source, ours, theirs, layer, (news, olds, common), review)
    return _take(target, source, ours, theirs, layer, news, review)


def _take(
    target: Session, source: Session, ours: TaskTile, theirs: TaskTile, layer: int, news: list[Row], review: Review
) -> Review:
    """Only the source changed it: its labels and its review as they are."""
    add_rows(target.store, news, ours.id)
    if any(row.action in EDITS for row in news):
        set_labels(target, target.tile(ours.id), layer, source.layers.get(theirs, layer).codes.copy())
    if any(row.action == "freeze" for row in news):
        set_labels(target, target.tile(ours.id), FIRST, source.layers.get(theirs, FIRST).codes.copy())
    if any(row.action == "review" for row in news):
        review = replace(review, **{name: getattr(theirs.review, name) for name in _FIELDS[layer]})
    return review


def _join(
    target: Session,
    source: Session,
    ours: TaskTile,
    theirs: TaskTile,
    layer: int,
    rows: tuple[list[Row], list[Row], list[Row]],
    review: Review,
) -> Review:
    """Both changed it."""
    news, olds, common = rows
    kept, other = target.layers.get(ours, layer).codes.copy(), source.layers.get(theirs, layer).codes
    before = _before(common, layer, kept.shape)
    if before is None:
        joined, clash = kept, kept != other
    else:
        joined = np.where((other != before) & (kept == before), other, kept)
        clash = (other != before) & (kept != before) & (kept != other)
    add_rows(target.store, [row for row in news if row.action in EDITS], ours.id, "foreign")
    add_rows(target.store, [row for row in news if row.action not in EDITS], ours.id)
    patch = Patch.between(kept, joined)
    if patch is not None:
        target.layers.change(target.tile(ours.id), layer, patch)
        target.journal.add(target.person, "joined", tile=ours.id, layer=layer, patch=patch)
    if np.array_equal(kept, other) and _fields(review, layer) == _fields(theirs.review, layer):
        return review
    about = {"kept_by": people(olds), "other_by": people(news), "source": source.path.name}
    if clash.any():
        conflict = Patch.between(np.where(clash, joined, 0), np.where(clash, other, 0))
        add_conflict(target.store, LABELS, ours.id, layer, **about, detail=tell("pixels"), patch=conflict)
    else:
        detail = tell("tile", here=_state(review, layer), there=_state(theirs.review, layer))
        add_conflict(target.store, REVIEW, ours.id, layer, **about, detail=detail)
    if layer == SECOND:
        return replace(review, second_state=reviews.LABELLING if review.second else reviews.TODO)
    reason = tell("people", first=about["kept_by"], second=about["other_by"])
    return reviews.conflicting(review, theirs.review, reason)


def _before(common: list[Row], layer: int, shape: tuple[int, ...]) -> np.ndarray | None:
    """Labels of a layer when the copies parted; None if the journal does not tell (both were merged before)."""
    rows = [(row.action, row.step, 0, row.layer, row.target, row.patch) for row in common if row.action in EDITS]
    try:
        found = replay(rows, {0: (shape[0], shape[1])})
    except (SessionError, KeyError):
        return None
    return found.get((0, layer), np.zeros(shape, np.uint8))


def _of(rows: list[Row], layer: int) -> list[Row]:
    """Rows of a track. What was frozen belongs to the first annotator's."""
    wanted = (MAIN, FIRST) if layer == MAIN else (SECOND,)
    return [row for row in rows if row.layer in wanted]


def _counts(rows: list[Row]) -> bool:
    """Whether these rows changed anything."""
    return any(row.action != "foreign" for row in rows)


def people(rows: list[Row]) -> str:
    """Who did these rows."""
    return ", ".join(dict.fromkeys(row.person for row in rows)) or "?"


def _fields(review: Review, layer: int) -> tuple:
    return tuple(getattr(review, name) for name in _FIELDS[layer])


def _state(review: Review, layer: int) -> list[str]:
    return [review.state, review.labeller] if layer == MAIN else [review.second_state, review.second]
