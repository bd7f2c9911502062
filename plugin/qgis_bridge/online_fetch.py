"""Tile fetcher: pictures of an online layer, asked for again where tiles did not arrive, and the truth about that.

QGIS leaves what did not arrive transparent. Here the servers' answers decide: a request that failed is made again
after half a second, one second and two; what still fails is invalid, counted, and not asked for any more. A
transparent picture that did arrive is nodata, not a missing tile.
"""

from __future__ import annotations

import threading
from collections import Counter, OrderedDict

import numpy as np
from qgis.core import QgsRasterBlockFeedback

from ..landcover.errors import Cancelled, SourceError
from .online_layer import OnlineLayer
from .online_replies import ReplyWatch
from .online_tiles import Lattice
from .texts import QT_TRANSLATE_NOOP

NOTHING_ARRIVED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "Nothing of the layer {name} arrived: none of {asked} tiles asked for. The server {host} answered: {answer}. "
    "Check the connection and the layer, and try again later.",
)
NOTHING_SHOWN = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} shows nothing in this area: of {asked} tiles from {host}, {missing} did not arrive and the "
    "others are transparent. Choose another area or another layer.",
)
_heard: set[str] = set()  # providers whose requests this QGIS is known to tell of
WAITS = (0.5, 1.0, 2.0)  # seconds before asking again
_CACHE_BYTES = 128 << 20
_ENOUGH = 16  # requests that failed one and all: the server is not there
_HAIR = 0.01  # pixels
_OUTAGE = 64  # requests that failed in a row: no more waiting until one succeeds


class TileFetcher:
    """Fetches pixels of ``layer`` on ``lattice``. One thread at a time; ``cancel`` may be called from any."""

    def __init__(self, layer: OnlineLayer, lattice: Lattice, nodata: float | None = None) -> None:
        """``nodata``: pixels with this value in all bands are invalid."""
        self._layer, self._lattice, self._nodata = layer, lattice, nodata
        self._cache: OrderedDict[tuple[int, int], tuple[np.ndarray, np.ndarray]] = OrderedDict()
        self._cached_bytes = 0
        self._stop = threading.Event()
        self._lock = threading.Lock()
        self._asking: QgsRasterBlockFeedback | None = None
        self._tiles: set[tuple[int, int]] = set()
        self._addresses: set[str] = set()
        self._missing: set[object] = set()
        self._answers: Counter[str] = Counter()
        self._host = layer.host
        self._row = 0  # requests that failed one after the other
        self._arrived = self._shown = False
        self._watch = ReplyWatch()
        self._unread = False  # the provider gave nothing at all

    def pixels(self, column: int, row: int, columns: int, rows: int) -> tuple[np.ndarray, np.ndarray]:
        """A window of the lattice: uint8 [bands, rows, columns], bool [rows, columns].

        ``Cancelled``; ``SourceError`` if the server does not answer at all.
        """
        side, batch = self._lattice.side, self._lattice.batch
        values, valid = None, np.zeros((rows, columns), bool)
        right, bottom = -(-(column + columns) // side), -(-(row + rows) // side)
        for top in range(row // side, bottom, batch):
            for left in range(column // side, right, batch):
                box = (left, top, min(left + batch, right), min(top + batch, bottom))
                for (x, y), (picture, seen) in self._tiles_of(box):
                    if values is None:
                        values = np.zeros((len(picture), rows, columns), np.uint8)
                    # Where the tile and the window overlap, in pixels of each.
                    x0, y0 = max(column, x * side), max(row, y * side)
                    x1, y1 = min(column + columns, (x + 1) * side), min(row + rows, (y + 1) * side)
                    here = (slice(y0 - row, y1 - row), slice(x0 - column, x1 - column))
                    there = (slice(y0 - y * side, y1 - y * side), slice(x0 - x * side, x1 - x * side))
                    values[(slice(None), *here)] = picture[(slice(None), *there)]
                    valid[here] = seen[there]
        return values, valid

    def report(self) -> tuple[int, int]:
        """Tiles asked for, and how many of them did not arrive.

        ``SourceError`` if none did, or all that did were transparent.
        """
        asked = max(len(self._addresses), len(self._tiles))
        if asked and len(self._missing) >= asked:
            raise self._nothing(asked)
        if asked and not self._shown:
            facts = {"asked": asked, "missing": len(self._missing), "host": self._host}
            raise SourceError(NOTHING_SHOWN, name=self._layer.name, **facts)
        return asked, min(asked, len(self._missing))

    def cancel(self) -> None:
        """Stop asking: ``pixels`` raises ``Cancelled`` at once."""
        self._stop.set()
        with self._lock:
            if self._asking is not None:
                self._asking.cancel()

    def _nothing(self, asked: int) -> SourceError:
        answer = self._answers.most_common(1)[0][0] if self._answers else "nothing"
        return SourceError(NOTHING_ARRIVED, name=self._layer.name, asked=asked, host=self._host, answer=answer)

    def _tiles_of(self, box: tuple[int, int, int, int]):  # type: ignore[no-untyped-def]
        """Position, picture and validity of each tile in ``box`` (first column and row, last + 1)."""
        places = [(x, y) for y in range(box[1], box[3]) for x in range(box[0], box[2])]
        found = {place: self._cache[place] for place in places if place in self._cache}
        lacking = [place for place in places if place not in found]
        if lacking:
            xs, ys = zip(*lacking)
            fresh = (min(xs), min(ys), max(xs) + 1, max(ys) + 1)
            values, valid = self._fetch(*fresh)
            side = self._lattice.side
            for x, y in lacking:
                rows, cols = ((n - start) * side for n, start in ((y, fresh[1]), (x, fresh[0])))
                part = (slice(rows, rows + side), slice(cols, cols + side))
                found[x, y] = (values[(slice(None), *part)].copy(), valid[part].copy())
                self._keep((x, y), found[x, y])
        for place in places:
            if place in self._cache:
                self._cache.move_to_end(place)
        return found.items()

    def _keep(self, place: tuple[int, int], tile: tuple[np.ndarray, np.ndarray]) -> None:
        """Remember a tile: the next block overlaps this one. The longest unused ones go."""
        self._cache[place] = tile
        self._cached_bytes += tile[0].nbytes + tile[1].nbytes
        while self._cached_bytes > _CACHE_BYTES and len(self._cache) > 1:
            _, (values, valid) = self._cache.popitem(last=False)
            self._cached_bytes -= values.nbytes + valid.nbytes

    def _fetch(self, left: int, top: int, right: int, bottom: int) -> tuple[np.ndarray, np.ndarray]:
        """Ask for a rectangle of tiles until all is there or there is no more hope."""
        side = self._lattice.side
        values, valid = self._ask(left, top, right, bottom)
        watch = self._watch
        for wait in WAITS:
            if not set(watch.failed) - watch.final or self._row >= _OUTAGE:
                break
            if self._stop.wait(wait):
                raise Cancelled()
            holes = ~valid.reshape(bottom - top, side, right - left, side).all(axis=(1, 3))
            ys, xs = np.nonzero(holes)
            if not len(ys):
                break
            box = (left + xs.min(), top + ys.min(), left + xs.max() + 1, top + ys.max() + 1)
            again, seen = self._ask(*map(int, box))
            watch = self._watch
            part = (
                slice((box[1] - top) * side, (box[3] - top) * side),
                slice((box[0] - left) * side, (box[2] - left) * side),
            )
            np.copyto(values[(slice(None), *part)], again, where=seen & ~valid[part])
            valid[part] |= seen
        self._settle((left, top, right, bottom), valid, watch)
        return values, valid

    def _ask(self, left: int, top: int, right: int, bottom: int) -> tuple[np.ndarray, np.ndarray]:
        """One try; ``self._watch`` knows what was answered."""
        side, lattice = self._lattice.side, self._lattice
        columns, rows = (right - left) * side, (bottom - top) * side
        xmin, ymin, xmax, ymax = lattice.bounds(left * side, top * side, columns, rows)
        if lattice.batch > 1:  # a hair smaller: the neighbours' tiles are not asked for
            dx, dy = lattice.dx * _HAIR, lattice.dy * _HAIR
            xmin, ymin, xmax, ymax = xmin + dx, ymin + dy, xmax - dx, ymax - dy
        with self._lock:
            feedback = self._asking = QgsRasterBlockFeedback()
        try:
            if self._stop.is_set():
                raise Cancelled()
            with ReplyWatch(self._layer.host, self._layer.address) as self._watch:
                picture = self._layer.picture((xmin, ymin, xmax, ymax), columns, rows, feedback)
                empty = 0 if picture is None else self._empty(picture[1])
                if empty and self._layer.is_remote:
                    self._watch.wait(empty, self._stop)
        finally:
            with self._lock:
                self._asking = None
        if self._stop.is_set():
            raise Cancelled()
        self._unread = picture is None
        values, valid = picture or self._nothing_of(columns, rows)
        watch = self._watch
        if valid.all():
            watch.failed.clear()  # it came when QGIS itself asked again
        self._host = watch.host or self._host
        self._addresses |= watch.arrived | set(watch.failed)
        self._missing -= watch.arrived
        self._answers.update(watch.failed.values())
        self._arrived |= bool(watch.arrived) or bool(valid.any())
        self._row = 0 if watch.arrived else self._row + len(watch.failed)
        values = np.array(values)
        if self._nodata is not None:
            valid = valid & (values != self._nodata).any(axis=0)
        self._shown |= bool(valid.any())
        return values, np.array(valid)

    def _empty(self, valid: np.ndarray) -> int:
        """Number of tiles without any valid pixel."""
        side = self._lattice.side
        tiles = valid.reshape(valid.shape[0] // side, side, valid.shape[1] // side, side)
        return int((~tiles.any(axis=(1, 3))).sum())

    def _nothing_of(self, columns: int, rows: int) -> tuple[np.ndarray, np.ndarray]:
        return np.zeros((len(self._layer.bands), rows, columns), np.uint8), np.zeros((rows, columns), bool)

    def _settle(self, box: tuple[int, int, int, int], valid: np.ndarray, watch: ReplyWatch) -> None:
        """Count what was asked for and what is missing for good."""
        left, top, right, bottom = box
        side = self._lattice.side
        self._tiles.update((x, y) for y in range(top, bottom) for x in range(left, right))
        self._missing |= set(watch.failed)
        if self._addresses:
            _heard.add(self._layer.provider)
        # If nothing was ever heard of this provider's requests, an empty tile is taken for one that did not arrive.
        # If something was, then nothing was requested now: QGIS had the tiles in its memory.
        deaf = self._layer.is_remote and self._layer.provider not in _heard
        if (deaf or self._unread) and not valid.all():
            empty = ~valid.reshape(bottom - top, side, right - left, side).any(axis=(1, 3))
            self._missing.update((left + int(x), top + int(y)) for y, x in zip(*np.nonzero(empty)))
        if not self._arrived and self._row >= _ENOUGH and set(watch.failed) - watch.final:
            raise self._nothing(max(len(self._addresses), len(self._tiles)))
