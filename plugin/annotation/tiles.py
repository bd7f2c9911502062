"""Task tile: a part of the image that one person labels in one go.

Tiles are disjoint. A tile is a window of the image grid and, if not all of the window belongs to it, a mask.
"""

from __future__ import annotations

import json
import uuid
from dataclasses import asdict, dataclass, field, replace
from typing import TYPE_CHECKING

import numpy as np

from .grid import ImageGrid, Window
from .outlines import multipolygon_blob, shapes
from .review import Review
from .segment_map import SegmentMap
from .store import pack, unpack

if TYPE_CHECKING:  # pragma: no cover
    from .store import Store

_TILES = (
    "SELECT fid, uid, name, row, col, height, width, pixels, uncertainty, rank, review FROM task_tiles ORDER BY fid"
)


@dataclass(frozen=True)
class TaskTile:
    """``id``: its number in this file; ``uid``: the same in all copies and parts of a session. ``window``: in image
    pixels. ``mask``: bool [h, w], pixels that belong to it, None = all. ``pixels``: how many these are. ``rank``: place
    in the seeded order, from 0. ``uncertainty``: mean of 1 - confidence of the prediction (0..1), None without one.
    """

    id: int
    uid: str
    name: str
    window: Window
    mask: np.ndarray | None = field(repr=False, compare=False)
    pixels: int
    rank: int
    uncertainty: float | None
    review: Review

    @property
    def state(self) -> str:
        """State of its review."""
        return self.review.state

    def holds(self, row: int, col: int) -> bool:
        """Whether an image pixel belongs to it."""
        w = self.window
        if not (w.row <= row < w.bottom and w.col <= col < w.right):
            return False
        return self.mask is None or bool(self.mask[row - w.row, col - w.col])

    def inside(self) -> np.ndarray:
        """bool [h, w]: pixels that belong to it."""
        return np.ones((self.window.height, self.window.width), bool) if self.mask is None else self.mask


@dataclass(frozen=True)
class PlannedTile:
    """A tile that is to be made. ``uid``: given when it is a copy of another session's."""

    name: str
    window: Window
    mask: np.ndarray | None = field(default=None, repr=False)
    rank: int = 0
    uncertainty: float | None = None
    review: Review = field(default_factory=Review)
    uid: str = ""

    @property
    def pixels(self) -> int:
        """How many belong to it."""
        return self.window.height * self.window.width if self.mask is None else int(np.count_nonzero(self.mask))


def insert_tile(store: Store, grid: ImageGrid, planned: PlannedTile) -> TaskTile:
    """Write a new tile (inside a transaction)."""
    uid, window = planned.uid or uuid.uuid4().hex, planned.window
    shape = np.ones((window.height, window.width), np.uint8) if planned.mask is None else planned.mask.astype(np.uint8)
    segments = SegmentMap(shape)
    geometry = multipolygon_blob(list(shapes(segments, segments.live, grid, window)), store.srs())
    cursor = store.execute(
        "INSERT INTO task_tiles (geom, uid, name, row, col, height, width, pixels, uncertainty, rank) "
        "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
        (geometry, uid, planned.name, *window, planned.pixels, planned.uncertainty, planned.rank),
    )
    tile = TaskTile(
        int(cursor.lastrowid or 0),
        uid,
        planned.name,
        window,
        planned.mask,
        planned.pixels,
        planned.rank,
        planned.uncertainty,
        planned.review,
    )
    if planned.mask is not None:
        bits = pack(np.packbits(planned.mask))
        store.execute("INSERT INTO tile_masks VALUES (?, ?)", (tile.id, bits))
    return write_review(store, tile, planned.review)


def write_review(store: Store, tile: TaskTile, review: Review) -> TaskTile:
    """Write a tile's review (inside a transaction); returns the tile with it."""
    store.execute(
        "UPDATE task_tiles SET state = ?, labeller = ?, checker = ?, reason = ?, review = ? WHERE fid = ?",
        (review.state, review.labeller, review.checker, review.reason, json.dumps(asdict(review)), tile.id),
    )
    return replace(tile, review=review)


def read_tiles(store: Store) -> dict[int, TaskTile]:
    """All tiles by number, in the file's order."""
    masks = dict(store.rows("SELECT tile, bits FROM tile_masks"))
    found = {}
    for fid, uid, name, row, col, height, width, pixels, uncertainty, rank, review in store.rows(_TILES):
        mask = None
        if fid in masks:
            bits = unpack(masks[fid], (-1,))
            mask = np.unpackbits(bits, count=height * width).astype(bool).reshape(height, width)
        window = Window(row, col, height, width)
        found[fid] = TaskTile(fid, uid, name, window, mask, pixels, rank, uncertainty, read_review(review))
    return found


def read_review(text: str) -> Review:
    """A review from its text in the file."""
    data = json.loads(text)
    return Review(**{**data, "labellers": tuple(data["labellers"]), "seconds": tuple(data["seconds"])})
