"""Interpretation: what people say a sample point is. One or more interpreters answer, none seeing the others' answers.

An answer is a class or "cannot tell". The last answer of a person to a point counts, unless it was withdrawn.
"""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass

import numpy as np

from ..landcover.legend import LandCoverClass
from .agreement import Agreement, TilePair, agreement
from .class_raster import NO_CLASS
from .estimate import Note

CONFIDENCES = (1, 2, 3)  # low, medium, high


@dataclass(frozen=True)
class Answer:
    """``code``: reference class, or ``NO_CLASS`` for "cannot tell". ``confidence``: of ``CONFIDENCES``. ``seconds``:
    time it took. ``time``: UTC, ISO 8601."""

    point: int
    interpreter: str
    code: int
    confidence: int
    comment: str
    seconds: float
    time: str


@dataclass(frozen=True)
class Settled:
    """The reference class of each point (``codes``: int32 [points], ``NO_CLASS`` where there is none), the points
    left ``open`` because interpreters differ, and notes."""

    codes: np.ndarray
    open: tuple[int, ...]
    notes: tuple[Note, ...]


def settle(points: list[int], answers: list[Answer], decider: str = "", only: str = "") -> Settled:
    """One reference class for each of ``points``.

    Interpreters who agree settle a point. If they differ, the answer of ``decider`` counts if there is one, else the
    class that most of three or more named; a tie stays open, as no class is better than another. "Cannot tell" is no
    vote. ``only``: look at this person's answers alone.
    """
    votes: dict[int, dict[str, int]] = {}
    for answer in answers:
        if answer.code != NO_CLASS and only in ("", answer.interpreter):
            votes.setdefault(answer.point, {})[answer.interpreter] = answer.code
    codes, left_open = np.full(len(points), NO_CLASS, np.int32), []
    for index, point in enumerate(points):
        named = votes.get(point, {})
        if decider in named and len(set(named.values())) > 1:
            codes[index] = named[decider]
            continue
        ranking = Counter(named.values()).most_common(2)
        if len(ranking) == 1 or (len(ranking) == 2 and ranking[0][1] > ranking[1][1]):
            codes[index] = ranking[0][0]
        elif ranking:
            left_open.append(point)
    notes = []
    if left_open:
        notes.append(
            Note(
                "The interpreters differ on {count} points and nobody has decided; these are left out.",
                {"count": len(left_open)},
            )
        )
    unsure = len({a.point for a in answers if a.code == NO_CLASS and only in ("", a.interpreter)} - set(votes))
    if unsure:
        notes.append(Note("On {count} points nobody could tell the class.", {"count": unsure}))
    return Settled(codes, tuple(left_open), tuple(notes))


def between_interpreters(answers: list[Answer], classes: tuple[LandCoverClass, ...], seed: int = 0) -> list[Agreement]:
    """Agreement of each pair of interpreters on the points that both answered; points are drawn in the bootstrap."""
    by_person: dict[str, dict[int, int]] = {}
    for answer in answers:
        if answer.code != NO_CLASS:
            by_person.setdefault(answer.interpreter, {})[answer.point] = answer.code
    index, people, found = {c.code: i for i, c in enumerate(classes)}, sorted(by_person), []
    for i, first in enumerate(people):
        for second in people[i + 1 :]:
            pairs = []
            for point in sorted(set(by_person[first]) & set(by_person[second])):
                counts = np.zeros((len(classes), len(classes)), np.int64)
                counts[index[by_person[first][point]], index[by_person[second][point]]] = 1
                pairs.append(TilePair(str(point), counts))
            if pairs:
                found.append(agreement(first, second, classes, pairs, seed))
    return found
