"""Errors of annotation sessions. As all of Terrazzo's: what is wrong, with which value, what to do."""

from __future__ import annotations

from ..landcover.errors import TerrazzoError


class SessionError(TerrazzoError):
    """The session file cannot be used as it is."""


class SessionLocked(SessionError):
    """Somebody else writes the session. ``person``, ``host``: who and where; ``since``, ``seen``: when it was opened
    and last changed, as text."""

    def __init__(self, template: str, person: str, host: str, since: str, seen: str) -> None:
        super().__init__(template, person=person, host=host, since=since, seen=seen)
        self.person, self.host, self.since, self.seen = person, host, since, seen


class ReviewError(TerrazzoError):
    """A review step that this person may not take, or not now."""


class BlindError(TerrazzoError):
    """Something that a person who labels blind must not see yet."""
