"""Ring: a closed border of a segment along pixel edges, through whole-numbered lattice points (row, col).

Rings are found without walking over pixels. Every lattice point where a border turns, or where three or more
segments meet, gives each segment there an event: the direction in which its border arrives and in which it
leaves (the segment lies on the right hand; rows count downwards). Along a lattice line the borders of one
segment that run in one direction do not overlap, so the k-th departure belongs to the k-th arrival: sorting
links all events to rings.

Where a segment meets itself over a corner only, its border turns away from itself, which splits the border
into rings that touch in that point. As a segment is 4-connected, each ring then passes each point once and
each hole is apart from the others but for points: the polygons are valid in the sense of OGC 06-103r4,
6.1.11. Points where three segments meet are kept in straight borders too, so neighbours have the same points.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Iterator
from itertools import repeat
from typing import NamedTuple

import numpy as np

from .progress import Feedback

EAST, SOUTH, WEST, NORTH = range(4)
_GROUP = 400_000  # events that are linked at a time; a single segment with more is linked alone
_POLL = 200_000  # steps of the walk between two polls, some 20 ms


class Events(NamedTuple):
    """Events of some segments, (n,) each: segment number int32, lattice row and col int32, turn uint8.

    ``turn`` is arrival direction + 4 * departure direction + 16 where three or more borders meet (a node).
    ``other``, where asked for: number int32 of what lies on the left of the departing border.
    """

    segment: np.ndarray
    row: np.ndarray
    col: np.ndarray
    turn: np.ndarray
    other: np.ndarray | None = None

    def take(self, index: np.ndarray | slice) -> Events:
        """The events at these places."""
        other = None if self.other is None else self.other[index]
        return Events(self.segment[index], self.row[index], self.col[index], self.turn[index], other)


class Rings(NamedTuple):
    """Rings of whole segments, k rings with n points together; segment by segment, the outer ring before its
    holes.

    ``segment`` int32 (k,); ``outer`` bool (k,); ``begin`` int64 (k + 1,): where each ring begins in the
    points; ``row``, ``col`` int32 (n,): lattice points, clockwise as seen with rows downwards (holes
    counter-clockwise), the first one not repeated: the uppermost, leftmost of these; ``node`` bool (n,): three
    or more borders meet there; ``other`` int32 (n,), where asked for: what lies beyond the border to the next point.
    """

    segment: np.ndarray
    outer: np.ndarray
    begin: np.ndarray
    row: np.ndarray
    col: np.ndarray
    node: np.ndarray
    other: np.ndarray | None = None


def strip_events(numbers: np.ndarray, row: int, col: int, with_other: bool = False) -> Events:
    """Events at the inner lattice points of segment numbers int32 (h, w), 0 = nodata.

    Pass one pixel more than wanted on each side. ``row``, ``col``: lattice point at the lower right of ``[0,
    0]``. ``with_other``: note what lies beyond the borders.
    """
    at_row, at_col = np.nonzero(corners(numbers))
    return events_at(numbers, at_row, at_col, row, col, with_other)


def corners(numbers: np.ndarray) -> np.ndarray:
    """Inner lattice points at which a border turns or several meet: bool (h - 1, w - 1), for numbers (h, w).

    Class codes may stand for segment numbers: neighbours over an edge differ in both or in none.
    """
    beside = numbers[:, 1:] == numbers[:, :-1]
    below = numbers[1:] == numbers[:-1]
    return ~((beside[1:] & beside[:-1]) | (below[:, 1:] & below[:, :-1]))


def events_at(
    numbers: np.ndarray, at_row: np.ndarray, at_col: np.ndarray, row: int, col: int, with_other: bool = False
) -> Events:
    """``strip_events`` where the ``corners`` are known: ``at_row``, ``at_col`` (n,), in reading order."""
    a, b = numbers[at_row, at_col], numbers[at_row, at_col + 1]
    c, d = numbers[at_row + 1, at_col], numbers[at_row + 1, at_col + 1]
    node = (a != b).astype(np.uint8) + (c != d) + (a != c) + (b != d) > 2
    rows, cols = (at_row + row).astype(np.int32), (at_col + col).astype(np.int32)
    parts = []
    # (arriving direction, own pixel: behind on the right, behind left, ahead right, ahead left)
    for arrive, own, other, right, left in (
        (EAST, c, a, d, b),
        (SOUTH, a, b, c, d),
        (WEST, b, d, a, c),
        (NORTH, d, c, b, a),
    ):
        index = np.flatnonzero((own != other) & (own != 0))
        mine = own[index]
        turned = np.where(left[index] == mine, 3, np.where(right[index] == mine, 0, 1))
        turn = arrive + 4 * ((arrive + turned) % 4) + 16 * node[index]
        beyond = None
        if with_other:
            ahead = np.where(turned == 0, left[index], right[index])
            beyond = np.where(turned == 3, other[index], ahead)
        parts.append(Events(mine, rows[index], cols[index], turn.astype(np.uint8), beyond))
    return join(parts)


def join(parts: list[Events]) -> Events:
    """All events of several strips in one."""
    segment, row, col, turn = (np.concatenate(columns) for columns in zip(*(part[:4] for part in parts)))
    others = [part.other for part in parts if part.other is not None]
    return Events(segment, row, col, turn, np.concatenate(others) if len(others) == len(parts) else None)


def rings(events: Events, feedback: Feedback, apart: Callable) -> Iterator[Rings]:
    """Rings of segments whose events are all here, some segments at a time.

    ``apart(function, *values)`` runs long array work so that a cancel need not wait for it. Raises
    ``Cancelled``.
    """
    order = apart(np.argsort, events.segment, -1, "stable")
    segment = events.segment[order]
    ends = np.append(np.flatnonzero(np.diff(segment)) + 1, segment.size)
    begin = 0
    while begin < segment.size:
        # As many segments as fit into a group, but at least one.
        fit = np.searchsorted(ends, begin + _GROUP, "right") - 1
        stop = int(ends[max(fit, np.searchsorted(ends, begin, "right"))])
        group = apart(events.take, order[begin:stop])
        begin = stop
        feedback.check()
        group, following = apart(_link, group)
        yield _walk(group, following, feedback)


def _link(events: Events) -> tuple[Events, np.ndarray]:
    """Events in order of segment, row, col, and the index (int32) of the event that follows each along its
    ring."""
    _, local = np.unique(events.segment, return_inverse=True)
    height, width = int(events.row.max()) + 1, int(events.col.max()) + 1
    events = events.take(np.argsort((local * height + events.row) * width + events.col))
    local.sort()  # the same order: the segment comes first in it
    by_column = np.argsort((local * width + events.col) * height + events.row)
    following = np.empty(events.row.size, np.int32)
    arrive, depart = events.turn & 3, (events.turn >> 2) & 3
    for direction in (EAST, WEST):
        following[np.flatnonzero(depart == direction)] = np.flatnonzero(arrive == direction)
    arrive, depart = arrive[by_column], depart[by_column]
    for direction in (SOUTH, NORTH):
        following[by_column[depart == direction]] = by_column[arrive == direction]
    return events, following


def _walk(events: Events, following: np.ndarray, feedback: Feedback) -> Rings:
    """Follow the links. The first unseen event of a segment is its upper left corner, so it is on the outer
    ring."""
    successor = array("i", following.astype(np.intc).tobytes())
    seen = bytearray(len(successor))
    walked, begins = array("i"), []
    append = walked.append
    start = polled = 0
    while start >= 0:
        begins.append(len(walked))
        at = start
        while not seen[at]:
            for _ in repeat(None, _POLL):
                if seen[at]:
                    break
                seen[at] = 1
                append(at)
                at = successor[at]
            else:
                feedback.check()
        if len(walked) - polled > _POLL:  # many short rings
            feedback.check()
            polled = len(walked)
        start = seen.find(0, start)
    path = np.frombuffer(walked, np.intc)
    segment = events.segment[path[begins]]
    outer = np.diff(segment, prepend=-1) != 0
    begin = np.append(begins, path.size)
    node, other = (events.turn[path] & 16) > 0, None if events.other is None else events.other[path]
    return Rings(segment, outer, begin, events.row[path], events.col[path], node, other)
