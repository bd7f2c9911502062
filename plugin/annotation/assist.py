"""Assistance: what to do next, taking over the prediction, and cleaning up specks."""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.sieve import merge
from . import review as reviews
from .edits import Edit
from .grid import Window
from .segment_map import label

if TYPE_CHECKING:  # pragma: no cover
    from .editing import Done
    from .session import Session
    from .tiles import TaskTile

ORDERS = ("uncertainty", "seeded")


def next_tile(
    tiles: list[TaskTile], person: str, order: str = "uncertainty", after: int | None = None
) -> TaskTile | None:
    """The tile that ``person`` should label next; None if nothing is left for them.

    Their own unfinished ones first, then what was returned to them, then what they may start, tiles assigned to them
    before others. ``order``: "uncertainty" (the model's, highest first; tiles without one last) or "seeded".
    ``after``: a tile to leave aside unless it is the only one.
    """
    if order not in ORDERS:
        raise ParameterError(
            "There is no order {order!r} of tiles. Orders: {known}.", order=order, known=", ".join(ORDERS)
        )

    def key(tile: TaskTile) -> tuple:
        review = tile.review
        mine = person in (review.assigned, review.second_assigned)
        if review.track_of(person) is not None:
            urgency = 0
        elif tile.state == reviews.RETURNED and review.labeller == person:
            urgency = 1
        else:
            urgency = 2 if mine else 3
        unsure = -tile.uncertainty if order == "uncertainty" and tile.uncertainty is not None else 1.0
        return tile.id == after, urgency, unsure, tile.rank, tile.id

    def open_to(tile: TaskTile) -> bool:
        if tile.review.track_of(person) is not None:
            return True
        return tile.state != reviews.SKIPPED and "start" in reviews.allowed(tile.review, person)

    return min(filter(open_to, tiles), key=key, default=None)


def next_check(tiles: list[TaskTile], person: str, after: int | None = None) -> TaskTile | None:
    """The tile that ``person`` should check next: one they are checking, then second checks, then first ones."""

    def key(tile: TaskTile) -> tuple:
        checking = tile.review.checker == person
        return tile.id == after, not checking, tile.state != reviews.CHECK_2, tile.rank, tile.id

    def waits(tile: TaskTile) -> bool:
        allowed = reviews.allowed(tile.review, person)
        return "check" in allowed or "approve" in allowed

    return min(filter(waits, tiles), key=key, default=None)


def accept_prediction(
    session: Session, tile_id: int, row: int | None = None, col: int | None = None, mask: np.ndarray | None = None
) -> Done | None:
    """Take the model's classes over into a tile: all of it, or where ``mask`` (bool [h, w] at image pixel ``row``,
    ``col``) says. Where the model has no class nothing changes. None if nothing changed.

    ``ParameterError`` if there is no prediction, ``BlindError`` in a tile that is labelled blind.
    """
    predicted = session.prediction(tile_id)
    if predicted is None:
        raise ParameterError("There is no prediction for this tile.")
    tile = session.tile(tile_id).window
    wanted = predicted > 0
    if mask is not None and row is not None and col is not None:
        region = np.zeros(wanted.shape, bool)
        window = Window(row, col, *mask.shape)
        common = window.meet(tile)
        if not common.empty:
            region[common.slices(tile)] = mask[common.slices(window)]
        wanted &= region
    return session.apply(Edit("accept prediction", tile.row, tile.col, wanted, predicted, tile_id))


def clean_up(
    session: Session, tile_id: int, min_pixels: int, region: tuple[Window, np.ndarray] | None = None
) -> Done | None:
    """Merge segments of fewer than ``min_pixels`` pixels into their largest neighbour, as sieving a map does; within
    ``region`` (a window of image pixels and bool [h, w]) only segments that lie in it altogether. Specks of locked
    classes stay. One step; None if nothing changed."""
    window = session.tile(tile_id).window
    codes = session.labels(tile_id)
    cleaned = sieved(codes, min_pixels)
    changed = cleaned != codes
    if region is not None:
        inside = np.zeros(codes.shape, bool)
        common = region[0].meet(window)
        if not common.empty:
            inside[common.slices(window)] = region[1][common.slices(region[0])]
        found = label(codes)
        whole = np.bincount(found.numbers[inside], minlength=found.pixels.size + 1)[1:] == found.pixels
        changed &= np.concatenate([[False], whole])[found.numbers]
    return session.apply(Edit("clean up", window.row, window.col, changed, cleaned, tile_id))


def sieved(codes: np.ndarray, min_pixels: int) -> np.ndarray:
    """Labels (uint8 [h, w]) without segments of fewer than ``min_pixels`` pixels; unknown stays unknown."""
    found = label(codes)
    pixels = np.concatenate([[0], found.pixels])
    small = pixels < min_pixels
    small[0] = False
    if min_pixels <= 1 or not small.any():
        return codes.copy()
    pairs = []
    for one, other in (
        (found.numbers[:-1], found.numbers[1:]),
        (found.numbers[:, :-1], found.numbers[:, 1:]),
    ):
        differ = (one != other) & (one > 0) & (other > 0)
        a, b = one[differ].astype(np.int64), other[differ].astype(np.int64)
        low, high = np.minimum(a, b), np.maximum(a, b)
        near = small[low] | small[high]
        pairs.append(low[near] << 32 | high[near])
    keys, lengths = np.unique(np.concatenate(pairs), return_counts=True)
    borders = np.stack([keys >> 32, keys & 0xFFFFFFFF, lengths], axis=1)
    merged, _ = merge(np.concatenate([[np.uint8(0)], found.code]), pixels, borders, min_pixels, _call)
    return merged[found.numbers]


def _call(function, *values):  # type: ignore[no-untyped-def]
    return function(*values)
