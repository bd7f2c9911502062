"""Figures: how far a session is, what has been labelled so far, and how long a tile takes."""

from __future__ import annotations

import json
from dataclasses import dataclass
from datetime import datetime
from statistics import median
from typing import TYPE_CHECKING

from . import review as reviews
from .edits import MAIN

if TYPE_CHECKING:  # pragma: no cover
    from .session import Session

PAUSE_SECONDS = 300.0  # a longer gap between two actions is a pause, not work
SCARCE = 0.25  # a class with less than this part of an equal share is scarce
DONE = (reviews.SUBMITTED, reviews.MERGING, reviews.CHECK_1, reviews.CHECK_2, reviews.ACCEPTED)


@dataclass(frozen=True)
class ClassFigure:
    """``share``: percent of all that is labelled. ``scarce``: the class has little: worth looking for."""

    code: int
    name: str
    pixels: int
    area_m2: float
    share: float
    scarce: bool


@dataclass(frozen=True)
class PersonFigure:
    """``tiles``: that the person has labelled to the end (both tracks). ``checks``: passed or returned by them.
    ``seconds``: at work in the session's tiles, pauses left out."""

    person: str
    tiles: int
    checks: int
    seconds: float


@dataclass(frozen=True)
class Progress:
    """``states``: tiles by state; ``done``: submitted or further; ``accepted``. ``pixels``: of all tiles; ``labelled``:
    those with a class. ``classes``: in the legend's order. ``tile_seconds``: work on each tile that is done (by tile);
    ``median_seconds``: their median, None without any; ``second_todo``: second tracks that are not finished.
    ``open_issues``."""

    tiles: int
    states: dict[str, int]
    done: int
    accepted: int
    pixels: int
    labelled: int
    classes: list[ClassFigure]
    people: list[PersonFigure]
    tile_seconds: dict[int, float]
    median_seconds: float | None
    second_todo: int
    open_issues: int


def progress(session: Session) -> Progress:
    """The figures of a session as it stands. Reads counts and times, no labels."""
    tiles = session.tiles
    states = dict.fromkeys(reviews.STATES, 0)
    for tile in tiles:
        states[tile.state] += 1
    classes = _classes(session)
    work = _work(session)
    done = {tile.id for tile in tiles if tile.state in DONE}
    by_tile: dict[int, float] = {}
    for (tile_id, _), seconds in work.items():
        if tile_id in done:
            by_tile[tile_id] = by_tile.get(tile_id, 0.0) + seconds
    return Progress(
        tiles=len(tiles),
        states=states,
        done=len(done),
        accepted=states[reviews.ACCEPTED],
        pixels=sum(tile.pixels for tile in tiles),
        labelled=sum(item.pixels for item in classes),
        classes=classes,
        people=_people(session, work),
        tile_seconds=by_tile,
        median_seconds=median(by_tile.values()) if by_tile else None,
        second_todo=sum(t.review.double and t.review.second_state in (reviews.TODO, reviews.LABELLING) for t in tiles),
        open_issues=len(session.issues.all(only_open=True)),
    )


def _classes(session: Session) -> list[ClassFigure]:
    query = "SELECT code, sum(pixels), sum(area_m2) FROM class_pixels WHERE layer = ? GROUP BY code"
    found = {code: (pixels, area) for code, pixels, area in session.store.rows(query, (MAIN,))}
    total = sum(area for _, area in found.values())
    equal = 1.0 / len(session.legend.classes)
    figures = []
    for item in session.legend.classes:
        pixels, area = found.get(item.code, (0, 0.0))
        part = area / total if total > 0 else 0.0
        scarce = total > 0 and part < SCARCE * equal
        figures.append(ClassFigure(item.code, item.name, int(pixels), max(0.0, float(area)), 100.0 * part, scarce))
    return figures


@dataclass(frozen=True)
class ReviewStep:
    """A review step that somebody took. ``time``: UTC, ISO 8601; ``event``: see ``review.EVENTS``; ``before``,
    ``after``: states of the main track."""

    time: str
    person: str
    tile: int
    event: str
    reason: str
    before: str
    after: str


def review_steps(session: Session) -> list[ReviewStep]:
    """All review steps, in order."""
    query = "SELECT time, person, tile, detail FROM journal WHERE action = 'review' ORDER BY id"
    found = []
    for time, person, tile, detail in session.store.rows(query):
        about = json.loads(detail)
        found.append(ReviewStep(time, person, tile, about["event"], about["reason"], about["from"], about["to"]))
    return found


def scarce_classes(session: Session) -> list[ClassFigure]:
    """Classes that have little so far, the scarcest first; empty while nothing is labelled."""
    return sorted((item for item in _classes(session) if item.scarce), key=lambda item: (item.share, item.code))


def _work(session: Session) -> dict[tuple[int, str], float]:
    """Seconds of work by tile and person.

    The time between two actions of a person counts for the tile of the later one, if it is no pause.
    """
    query = (
        "SELECT person, tile, time FROM journal WHERE action IN ('edit', 'undo', 'redo', 'review', 'issue') ORDER BY id"
    )
    last: dict[str, datetime] = {}
    work: dict[tuple[int, str], float] = {}
    for person, tile, text in session.store.rows(query):
        time = datetime.fromisoformat(text.replace("Z", "+00:00"))
        gap = (time - last[person]).total_seconds() if person in last else 0.0
        last[person] = time
        if tile is not None:
            work[tile, person] = work.get((tile, person), 0.0) + (gap if 0 <= gap <= PAUSE_SECONDS else 0.0)
    return work


def _people(session: Session, work: dict[tuple[int, str], float]) -> list[PersonFigure]:
    tiles: dict[str, int] = {}
    for tile in session.tiles:
        review = tile.review
        if tile.state in DONE and review.labeller:
            tiles[review.labeller] = tiles.get(review.labeller, 0) + 1
        if review.double and review.second_state == reviews.SUBMITTED:
            tiles[review.second] = tiles.get(review.second, 0) + 1
    query = (
        "SELECT person, count(*) FROM journal WHERE action = 'review' "
        "AND (json_extract(detail, '$.event') IN ('approve', 'return') "
        # a merge in which the person only chose between two annotators
        "OR (json_extract(detail, '$.event') = 'submit' AND json_extract(detail, '$.to') = 'check 2')) GROUP BY person"
    )
    checks = dict(session.store.rows(query))
    names = sorted({person for _, person in work} | set(tiles) | set(checks))
    seconds = {name: sum(s for (_, person), s in work.items() if person == name) for name in names}
    return [PersonFigure(name, tiles.get(name, 0), checks.get(name, 0), seconds[name]) for name in names]
