"""Session: an open annotation session. Rooms behind it: ``editing``, ``reviewing``, ``issues``, ``label_layers``."""

from __future__ import annotations

import json
import os
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any, NamedTuple

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import Legend
from . import assist
from .editing import Done, Editor
from .edits import FIRST, MAIN, SECOND, Edit
from .errors import BlindError, ReviewError
from .grid import ImageGrid, Window
from .issues import Issues
from .journal import Journal
from .label_layers import LabelLayers
from .outlines import outlines
from .review import Review
from .reviewing import Reviewer
from .segment_map import label
from .store import Store, unpack
from .tile_index import TileIndex
from .tiles import TaskTile, read_tiles


class Change(NamedTuple):
    """What a subscriber is told after each commit. ``kind``: "labels", "review", "issues" or "tiles" (all may have
    changed); ``tile``: its number or None; ``window``: image pixels or None."""

    kind: str
    tile: int | None
    window: Window | None


class Polygon(NamedTuple):
    """A segment as a polygon. ``rings``: int32 (n, 2), lattice points (row, col) in image pixels, the first not
    repeated, the outer ring first. ``pixel``: its first pixel in the tile (row * width + col)."""

    code: int
    pixel: int
    pixels: int
    rings: list[np.ndarray]


def open_session(path: str | Path, person: str = "", read_only: bool = False, take_over: bool = False) -> Session:
    """Open a session. ``person``: who works, needed for writing. ``take_over``: although somebody else writes it.

    ``SessionError`` if the file is none, damaged or newer than this Terrazzo; ``SessionLocked`` if somebody else has
    it open for writing.
    """
    return Session(path, person, read_only, take_over)


class Session:
    """``legend``, ``grid``; ``image_path``: of the image that is annotated, as found now (it may be gone); ``meta``:
    all else that is known (texts). ``locked``: codes that painting leaves alone; change it at will. ``issues``: see
    ``issues.Issues``. ``store``, ``journal``, ``layers`` are for this package."""

    def __init__(self, path: str | Path, person: str, read_only: bool, take_over: bool) -> None:
        person = " ".join(person.split())
        if not person and not read_only:
            raise ReviewError("Work in a session needs a person's name. Enter yours, or open it for reading only.")
        self.path, self.read_only = Path(path), read_only
        self.store = Store(path, person, read_only, take_over)
        self._index: TileIndex | None = None  # made when first asked for
        try:
            self.meta = self.store.meta()
            self.grid = ImageGrid.from_json(self.meta["grid"])
            self.legend = Legend.from_dict(json.loads(self.meta["legend"]), str(path))
            self._tiles = read_tiles(self.store)
            self.journal = Journal(self.store)
            self.person = self._known_spelling(person)
            self.layers = LabelLayers(self.store, self.grid, self.legend)
        except BaseException:
            self.store.close()
            raise
        self.locked: set[int] = set()
        self.issues = Issues(self)
        self._editor, self._reviewer = Editor(self), Reviewer(self)
        self._listeners: list[Callable[[Change], None]] = []
        self._codes = np.zeros(256, bool)
        self._codes[[0, *self.legend.codes]] = True

    def _known_spelling(self, person: str) -> str:
        """The spelling of a name that the session already knows: Anna and anna are one person."""
        rows = self.store.rows("SELECT DISTINCT person FROM journal ORDER BY id")
        names = [name for (name,) in rows]
        for tile in self._tiles.values():
            names += [*tile.review.labellers, *tile.review.seconds, tile.review.assigned, tile.review.second_assigned]
        return next((name for name in names if name.casefold() == person.casefold()), person)

    # ------------------------------------------------------------ opening and closing

    @property
    def image_path(self) -> Path:
        """Where the image lies: beside the session as when it was made, or else where it was then."""
        image = json.loads(self.meta["image"])
        beside = self.path.parent / image["relative"] if image.get("relative") else None
        return beside if beside is not None and beside.exists() else Path(image["path"])

    def close(self) -> None:
        """Let go of the file. Closing twice does nothing."""
        self.store.close()

    def __enter__(self) -> Session:
        return self

    def __exit__(self, *error: object) -> None:
        self.close()

    def refresh(self) -> None:
        """Read everything again: what somebody else has written since, for sessions open for reading."""
        with self.store.lock:
            self._tiles, self._index = read_tiles(self.store), None
            self.journal = Journal(self.store)
            self.layers.forget()
        self.tell("tiles", None, None)

    def subscribe(self, callback: Callable[[Change], None]) -> Callable[[], None]:
        """Call ``callback`` after each commit, in the thread that made it. Returns the function that ends this."""
        self._listeners.append(callback)
        return lambda: self._listeners.remove(callback) if callback in self._listeners else None

    def tell(self, kind: str, tile: int | None, window: Window | None) -> None:
        """Tell the subscribers (for this package)."""
        for callback in list(self._listeners):
            callback(Change(kind, tile, window))

    @contextmanager
    def changing(self) -> Iterator[None]:
        """A transaction; when it fails, what is in memory is as before (for this package)."""
        tiles = dict(self._tiles)
        try:
            with self.store.transaction():
                yield
        except BaseException:
            self._tiles, self._index = tiles, None
            self.layers.forget()
            raise

    # ------------------------------------------------------------ tiles

    @property
    def tiles(self) -> list[TaskTile]:
        """All tiles, in the file's order."""
        return list(self._tiles.values())

    def tile(self, tile_id: int) -> TaskTile:
        """The tile with this number. ``ParameterError`` if there is none."""
        try:
            return self._tiles[tile_id]
        except KeyError:
            raise ParameterError("The session has no tile {number}.", number=tile_id) from None

    def tile_at(self, row: int, col: int) -> TaskTile | None:
        """The tile that an image pixel belongs to."""
        return next((tile for tile in self.tiles_in(Window(row, col, 1, 1)) if tile.holds(row, col)), None)

    def tiles_in(self, window: Window) -> list[TaskTile]:
        """Tiles whose windows meet a window of image pixels, in the file's order."""
        tiles, index = self._tiles, self._index
        if index is None:
            index = self._index = TileIndex(list(tiles.values()))
        return [tiles[number] for number in index.near(window) if number in tiles]

    def replace_tile(self, tile: TaskTile) -> None:
        """Put a changed tile in place (for this package, inside ``changing``)."""
        if tile.id not in self._tiles:
            self._index = None
        self._tiles[tile.id] = tile

    def next_tile(self, order: str = "uncertainty", after: int | None = None) -> TaskTile | None:
        """See ``assist.next_tile``."""
        return assist.next_tile(self.tiles, self.person, order, after)

    def next_check(self, after: int | None = None) -> TaskTile | None:
        """See ``assist.next_check``."""
        return assist.next_check(self.tiles, self.person, after)

    # ------------------------------------------------------------ labels

    def layer_of(self, tile_id: int) -> int | None:
        """The layer that the person may edit in a tile now (``MAIN`` or ``SECOND``), None if the tile is not theirs."""
        if self.read_only or tile_id not in self._tiles:
            return None
        return self._tiles[tile_id].review.track_of(self.person)

    def _my_view(self, tile: TaskTile) -> int:
        """The layer that the person works on or has worked on, else ``MAIN``."""
        review = tile.review
        if review.blind and self.person in review.seconds:
            return SECOND
        layer = review.track_of(self.person)
        return MAIN if layer is None else layer

    def labels(self, tile_id: int, layer: int | None = None) -> np.ndarray:
        """Labels of a tile: uint8 [h, w], read-only, changing as edits are made. ``layer``: None = the person's own.

        ``BlindError`` if the tile is still labelled blind and these are not the person's.
        """
        tile = self.tile(tile_id)
        layer = self._my_view(tile) if layer is None else layer
        self._check_sight(tile, layer)
        view = self.layers.get(tile, layer).codes.view()
        view.flags.writeable = False
        return view

    def _check_sight(self, tile: TaskTile, layer: int | None) -> None:
        review = tile.review
        if review.blind and (layer is None or layer == FIRST or not review.sees(self.person, layer)):
            raise BlindError(
                "Tile {name} is labelled by two people who must not see each other's work or the prediction. It can "
                "be seen when both have submitted it.",
                name=tile.name,
            )

    def can_see(self, tile_id: int, layer: int | None = None) -> bool:
        """Whether ``labels`` gives this layer to the person."""
        tile = self.tile(tile_id)
        try:
            self._check_sight(tile, self._my_view(tile) if layer is None else layer)
        except BlindError:
            return False
        return True

    def _predicted(self, tile_id: int, query: str) -> np.ndarray | None:
        tile = self.tile(tile_id)
        self._check_sight(tile, None)
        rows = self.store.rows(query, (tile_id,))
        if not rows or rows[0][0] is None:
            return None
        return unpack(rows[0][0], (tile.window.height, tile.window.width))

    def prediction(self, tile_id: int) -> np.ndarray | None:
        """The model's classes in a tile: uint8 [h, w]; None if there are none. ``BlindError`` while it is blind."""
        return self._predicted(tile_id, "SELECT codes FROM predictions WHERE tile = ?")

    def confidence(self, tile_id: int) -> np.ndarray | None:
        """The model's confidence in percent: uint8 [h, w], 0 = none; None if not known. ``BlindError``."""
        return self._predicted(tile_id, "SELECT confidence FROM predictions WHERE tile = ?")

    def code_at(self, row: int, col: int) -> int | None:
        """The class at an image pixel; None outside all tiles and where the person must not see it."""
        tile = self.tile_at(row, col)
        if tile is None or not self.can_see(tile.id):
            return None
        return int(self.labels(tile.id)[row - tile.window.row, col - tile.window.col])

    def segment(self, row: int, col: int) -> tuple[Window, np.ndarray] | None:
        """The segment (or unknown area) of the tile's labels that holds an image pixel: a window of image pixels and
        bool [h, w] in it; None outside all tiles and where the person must not see it."""
        tile = self.tile_at(row, col)
        if tile is None or not self.can_see(tile.id):
            return None
        row, col = row - tile.window.row, col - tile.window.col
        with self.store.lock:
            codes = self.labels(tile.id)
            if codes[row, col]:
                segments = self.layers.get(tile, self._my_view(tile)).segments
                number = int(segments.numbers[row, col])
                numbers, box = segments.numbers, segments.box[number].tolist()
            else:
                unknown = label(((codes == 0) & tile.inside()).astype(np.uint8))
                number = int(unknown.numbers[row, col])
                numbers, box = unknown.numbers, unknown.box[number - 1].tolist()
            mask = numbers[box[0] : box[2], box[1] : box[3]] == number
        return Window(tile.window.row + box[0], tile.window.col + box[1], *mask.shape), mask

    def polygons(self, tile_id: int, layer: int | None = None) -> list[Polygon]:
        """The segments of a tile as polygons; as ``labels``."""
        tile = self.tile(tile_id)
        layer = self._my_view(tile) if layer is None else layer
        self._check_sight(tile, layer)
        shift = np.array([tile.window.row, tile.window.col], np.int32)
        with self.store.lock:
            segments = self.layers.get(tile, layer).segments
            return [
                Polygon(
                    int(segments.code[o.number]),
                    int(segments.first[o.number]),
                    int(segments.pixels[o.number]),
                    [ring + shift for ring in o.rings],
                )
                for o in outlines(segments, segments.live)
            ]

    # ------------------------------------------------------------ edits

    def check_codes(self, codes: np.ndarray) -> None:
        """``ParameterError`` if one is neither 0 nor a class of the legend."""
        wrong = np.unique(codes[~self._codes[codes]])
        if wrong.size:
            self.legend.by_code(int(wrong[0]))

    def apply(self, edit: Edit) -> Done | None:
        """Commit an edit; None if it changes nothing.

        It is in the file when this returns. ``ReviewError`` if it lies in tiles of which none is the person's to edit
        now, ``ParameterError`` for a class that the legend lacks, ``SessionError`` if it cannot be written (then
        nothing has changed).
        """
        return self._editor.apply(edit)

    def undo(self) -> Done | None:
        """Take back the person's last step in the tiles that they may edit now; None if there is none."""
        return self._editor.turn(redo=False)

    def redo(self) -> Done | None:
        """Do again what was undone last; None if there is nothing."""
        return self._editor.turn(redo=True)

    def can_undo(self) -> bool:
        """Whether ``undo`` would do something."""
        return self._editor.next_step(redo=False) is not None

    def can_redo(self) -> bool:
        """Whether ``redo`` would do something."""
        return self._editor.next_step(redo=True) is not None

    # ------------------------------------------------------------ review

    def allowed(self, tile_id: int) -> list[str]:
        """Review steps that the person may take on a tile now: names of ``review.EVENTS``."""
        return self._reviewer.allowed(tile_id)

    def review(self, tile_id: int, event: str, reason: str = "") -> TaskTile:
        """Take a review step (one of ``review.EVENTS``); ``ReviewError`` if it is not allowed. Skipping and returning
        need a reason."""
        return self._reviewer.take(tile_id, event, reason)

    def write_review(self, tile: TaskTile, review: Review) -> TaskTile:
        """Write a review that no step has made (for this package, inside ``changing``)."""
        return self._reviewer.write(tile, review)

    def start(self, tile_id: int) -> TaskTile:
        """Make a tile the person's, to label it; nothing happens if it is already."""
        return self.tile(tile_id) if self.layer_of(tile_id) is not None else self.review(tile_id, "start")

    def submit(self, tile_id: int) -> TaskTile:
        """The person has finished a tile."""
        return self.review(tile_id, "submit")


def image_meta(image: str | Path, session: Path, **more: Any) -> str:
    """What ``meta`` keeps of the image's place: absolute, and relative to the session if that is possible."""
    image = Path(os.path.abspath(image))
    try:
        relative = os.path.relpath(image, session.parent)
    except ValueError:  # another drive
        relative = ""
    return json.dumps({"name": image.name, "path": str(image), "relative": relative, **more})
