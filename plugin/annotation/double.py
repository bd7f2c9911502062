"""Double labelling: tiles that two people label without seeing each other's work, and how their work is merged.

Who merges takes the review step "merge", and then both sides may be seen. ``MAIN`` begins as the first annotator's
work; ``take`` brings in either side for all of the tile or for a part of it, as ordinary edits with undo.
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..landcover.errors import ParameterError
from . import review as reviews
from .edits import FIRST, MAIN, SECOND, Edit, Patch
from .grid import Window
from .segment_map import label
from .tile_plan import drawn_share

if TYPE_CHECKING:  # pragma: no cover
    from .editing import Done
    from .session import Session
    from .tiles import TaskTile


def choose_double(session: Session, share: float, seed: int) -> list[TaskTile]:
    """Choose a random share (0..1) of all tiles to be labelled twice; returns those that were not chosen before.

    Chosen among all tiles as on creation; those that somebody has started already are passed over, as they would not
    be blind. Tiles that began with the prediction become empty. The same seed chooses the same tiles.
    """
    tiles = session.tiles
    chosen = [tiles[index] for index in drawn_share([tile.window for tile in tiles], share, seed)]
    fresh = [t for t in chosen if not t.review.double and t.state == reviews.TODO and not t.review.labellers]
    with session.store.lock, session.changing():
        session.journal.add(
            session.person,
            "session",
            detail={"event": "double", "share": share, "seed": seed, "tiles": [tile.uid for tile in fresh]},
        )
        for tile in fresh:
            codes = session.layers.get(tile, MAIN).codes
            patch = Patch.between(codes, np.zeros_like(codes))
            if patch is not None:
                session.layers.change(tile, MAIN, patch)
                session.journal.add(session.person, "prefill", tile=tile.id, layer=MAIN, patch=patch)
            session.write_review(tile, replace(tile.review, double=True))
    session.tell("tiles", None, None)
    return [session.tile(tile.id) for tile in fresh]


def labelled_twice(session: Session) -> list[TaskTile]:
    """Tiles of which both annotators have submitted their work: ``session.labels(id, FIRST)`` and ``SECOND``."""
    return [tile for tile in session.tiles if tile.review.both]


def annotators(session: Session, tile_id: int) -> tuple[str, str]:
    """Who submitted ``FIRST`` and ``SECOND`` of a tile that two people have labelled; "" for who has not."""
    tile = session.tile(tile_id)
    query = "SELECT person FROM journal WHERE action = 'freeze' AND tile = ? ORDER BY id DESC LIMIT 1"
    rows = session.store.rows(query, (tile_id,))
    return rows[0][0] if rows and tile.review.frozen else "", tile.review.second if tile.review.both else ""


class Difference(NamedTuple):
    """A place where two annotators differ: the same two classes, connected. ``window``: image pixels; ``mask``: bool
    [h, w]; ``first``, ``second``: the classes (0 = unknown)."""

    window: Window
    mask: np.ndarray
    first: int
    second: int

    @property
    def pixels(self) -> int:
        """How many."""
        return int(np.count_nonzero(self.mask))


def differences(session: Session, tile_id: int) -> list[Difference]:
    """Where the first and the second annotator differ, the largest first. ``BlindError`` while one is not done."""
    tile = session.tile(tile_id)
    first, second = session.labels(tile_id, FIRST), session.labels(tile_id, SECOND)
    pairs, codes = np.unique(first.astype(np.uint16) << 8 | second, return_inverse=True)
    codes = codes.reshape(first.shape) + 1
    codes[first == second] = 0
    found = []
    for start in range(0, pairs.size, 255):  # ``label`` tells 255 kinds apart
        few = np.where((codes > start) & (codes <= start + 255), codes - start, 0).astype(np.uint8)
        if few.any():
            found += _places(tile.window, few, pairs[start:])
    return sorted(found, key=lambda d: (-d.pixels, d.window.row, d.window.col))


def _places(window: Window, kinds: np.ndarray, pairs: np.ndarray) -> list[Difference]:
    segments = label(kinds)
    found = []
    for number, (kind, box) in enumerate(zip(segments.code.tolist(), segments.box.tolist()), 1):
        mask = segments.numbers[box[0] : box[2], box[1] : box[3]] == number
        pair = int(pairs[kind - 1])
        place = Window(window.row + box[0], window.col + box[1], *mask.shape)
        found.append(Difference(place, mask, pair >> 8, pair & 255))
    return found


def take(
    session: Session,
    tile_id: int,
    side: int,
    row: int | None = None,
    col: int | None = None,
    mask: np.ndarray | None = None,
) -> Done | None:
    """Take one annotator's work (``side``: ``FIRST`` or ``SECOND``) over into a tile that is being merged.

    All of it, or where ``mask`` (bool [h, w] at image pixel ``row``, ``col``) says. None if nothing changed.
    """
    if side not in (FIRST, SECOND):
        raise ParameterError("A side is FIRST or SECOND.")
    tile = session.tile(tile_id)
    if tile.state != reviews.MERGING:
        raise ParameterError("Tile {name} is not being merged. Start merging it first.", name=tile.name)
    codes = session.labels(tile_id, side)
    if mask is None or row is None or col is None:
        row, col, mask = tile.window.row, tile.window.col, np.ones(codes.shape, bool)
    window = Window(row, col, *mask.shape)
    common = window.meet(tile.window)
    if common.empty:
        return None
    part = mask[common.slices(window)]
    name = "merge: first" if side == FIRST else "merge: second"
    return session.apply(Edit(name, common.row, common.col, part, codes[common.slices(tile.window)].copy(), tile_id))
