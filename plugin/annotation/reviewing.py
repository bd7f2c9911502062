"""Reviewing: review steps of a session's tiles, with what they bring about in the file."""

from __future__ import annotations

from typing import TYPE_CHECKING

from . import review as reviews
from .edits import FIRST, MAIN, SECOND
from .tiles import TaskTile, write_review

if TYPE_CHECKING:  # pragma: no cover
    from .review import Review
    from .session import Session


class Reviewer:
    """The review steps of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def allowed(self, tile_id: int) -> list[str]:
        """Review steps (see ``review.EVENTS``) that the person may take on a tile now."""
        session = self._session
        return [] if session.read_only else reviews.allowed(session.tile(tile_id).review, session.person)

    def take(self, tile_id: int, event: str, reason: str = "") -> TaskTile:
        """Take a step; returns the tile as it is now. ``ReviewError`` if it is not allowed."""
        session = self._session
        with session.store.lock:
            tile = session.tile(tile_id)
            before = tile.review
            chosen = event == "submit" and before.state == reviews.MERGING and self._only_chosen(tile)
            after = reviews.step(before, event, session.person, reason, chosen)
            with session.changing():
                session.journal.add(
                    session.person,
                    "review",
                    tile=tile_id,
                    layer=_track(tile.review, after),
                    detail={"event": event, "reason": reason.strip(), "from": tile.state, "to": after.state},
                )
                if after.frozen and not before.frozen:
                    session.journal.add(session.person, "freeze", tile=tile.id, layer=FIRST)
                    session.layers.replace(tile, FIRST, session.layers.get(tile, MAIN).codes.copy())
                tile = self.write(tile, after)
        session.tell("review", tile_id, tile.window)
        if event == "start":
            session.layers.get(tile, _track(before, after)).segments  # noqa: B018 - so that the first stroke is quick
        return tile

    def _only_chosen(self, tile: TaskTile) -> bool:
        """Whether each pixel of a merged tile is one of the two annotators'."""
        merged, first, second = (self._session.labels(tile.id, layer) for layer in (MAIN, FIRST, SECOND))
        return bool(((merged == first) | (merged == second)).all())

    def write(self, tile: TaskTile, after: Review) -> TaskTile:
        """Write a review and what follows from it (inside ``changing``)."""
        session, before = self._session, tile.review
        tile = write_review(session.store, tile, after)
        session.replace_tile(tile)
        if before.blind != after.blind:
            session.layers.trace(tile, MAIN)
            session.layers.trace(tile, SECOND)
        elif (before.labeller, before.second) != (after.labeller, after.second):
            session.layers.sign(tile)
        return tile


def _track(before: Review, after: Review) -> int:
    """The layer whose track a step has moved."""
    second = [(r.second_state, r.seconds, r.second_reason) for r in (before, after)]
    return MAIN if second[0] == second[1] else SECOND
