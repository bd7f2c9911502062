"""Label layers: the labels of tiles in memory and in the file, with the polygons that are derived from them."""

from __future__ import annotations

import threading
from collections import OrderedDict
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .edits import MAIN, SECOND, Patch
from .errors import SessionError
from .grid import ImageGrid, Window
from .outlines import shapes
from .segment_map import SegmentMap

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.legend import Legend
    from .store import Store
    from .tiles import TaskTile

_KEPT_PIXELS = 40_000_000  # of labels in memory, five bytes each; the tiles used last


class PolygonSql(NamedTuple):
    """What is done with the polygons of a layer, written out: a table's name cannot be a parameter."""

    insert: str
    delete: str
    delete_tile: str
    sign: str


POLYGONS = {
    MAIN: PolygonSql(
        "INSERT INTO annotations (geom, tile, pixel, code, class, annotator, pixels, area_m2) VALUES (?,?,?,?,?,?,?,?)",
        "DELETE FROM annotations WHERE tile = ? AND pixel = ?",
        "DELETE FROM annotations WHERE tile = ?",
        "UPDATE annotations SET annotator = ? WHERE tile = ?",
    ),
    SECOND: PolygonSql(
        "INSERT INTO second_annotations (geom, tile, pixel, code, class, annotator, pixels, area_m2) "
        "VALUES (?,?,?,?,?,?,?,?)",
        "DELETE FROM second_annotations WHERE tile = ? AND pixel = ?",
        "DELETE FROM second_annotations WHERE tile = ?",
        "UPDATE second_annotations SET annotator = ? WHERE tile = ?",
    ),
}


class TileLabels:
    """Labels of one tile in memory. ``codes``: uint8 [h, w]."""

    def __init__(self, codes: np.ndarray) -> None:
        self.codes = codes
        self._segments: SegmentMap | None = None

    @property
    def segments(self) -> SegmentMap:
        """Its segments, found when first asked for."""
        if self._segments is None:
            self._segments = SegmentMap(self.codes)
        return self._segments


class LabelLayers:
    """All label layers of a session. What changes anything is called inside a transaction of the store."""

    def __init__(self, store: Store, grid: ImageGrid, legend: Legend) -> None:
        self._store, self._grid, self._srs = store, grid, store.srs()
        self._names = {c.code: c.name for c in legend.classes}
        self._kept: OrderedDict[tuple[int, int], TileLabels] = OrderedDict()
        self._guard = threading.Lock()  # held shortly: who only looks need not wait for a commit. Inside the store's

    def get(self, tile: TaskTile, layer: int) -> TileLabels:
        """Labels of a tile."""
        key = tile.id, layer
        kept = self._find(key)
        if kept is None:
            with self._store.lock:
                kept = self._find(key)
                if kept is None:
                    kept = self._keep(key, self._store.read_labels(*key, tile.window.height, tile.window.width))
        return kept

    def _find(self, key: tuple[int, int]) -> TileLabels | None:
        with self._guard:
            if key in self._kept:
                self._kept.move_to_end(key)
            return self._kept.get(key)

    def _keep(self, key: tuple[int, int], codes: np.ndarray) -> TileLabels:
        kept = TileLabels(codes)
        with self._guard:
            self._kept[key] = kept
            self._kept.move_to_end(key)
            while len(self._kept) > 1 and sum(other.codes.size for other in self._kept.values()) > _KEPT_PIXELS:
                self._kept.popitem(last=False)
        return kept

    def forget(self, tile: int | None = None) -> None:
        """Read again from the file when next asked: after a transaction that failed."""
        with self._guard:
            for key in [k for k in self._kept if tile in (None, k[0])]:
                del self._kept[key]

    def change(self, tile: TaskTile, layer: int, patch: Patch) -> None:
        """Apply a patch: labels, counts, and the polygons that it touches (unless the tile is blind)."""
        labels = self.get(tile, layer)
        if not patch.fits(labels.codes):
            raise SessionError("The labels of tile {name} are not what the journal says.", name=tile.name)
        traced = layer in POLYGONS and not tile.review.blind
        segments = labels.segments if traced or labels._segments is not None else None
        patch.apply(labels.codes)
        self._store.write_labels(tile.id, layer, labels.codes, patch.window)
        delta = np.bincount(patch.after, minlength=256) - np.bincount(patch.before, minlength=256)
        self._count(tile, layer, delta)
        if segments is not None:
            gone, new = segments.update(patch.window, patch.mask)
            if traced:
                self._rewrite(tile, layer, segments, gone, new)

    def trace(self, tile: TaskTile, layer: int) -> None:
        """Write all polygons of a tile anew."""
        self._store.execute(POLYGONS[layer].delete_tile, (tile.id,))
        if not tile.review.blind:
            segments = self.get(tile, layer).segments
            self._rewrite(tile, layer, segments, np.zeros(0, np.int64), segments.live)

    def sign(self, tile: TaskTile) -> None:
        """Write who labels the tile into its polygons."""
        for layer, sql in POLYGONS.items():
            self._store.execute(sql.sign, (_annotator(tile, layer), tile.id))

    def replace(self, tile: TaskTile, layer: int, codes: np.ndarray) -> None:
        """Put labels (uint8 [h, w]) in place of those there are, with their counts; polygons are not traced."""
        self._keep((tile.id, layer), codes)
        self._store.write_labels(tile.id, layer, codes, Window(0, 0, *codes.shape))
        self._store.execute("DELETE FROM class_pixels WHERE tile = ? AND layer = ?", (tile.id, layer))
        self._count(tile, layer, np.bincount(codes.ravel(), minlength=256))

    def _count(self, tile: TaskTile, layer: int, delta: np.ndarray) -> None:
        """Add ``delta`` (256 numbers of pixels) to the counts of a tile's classes."""
        window = tile.window
        middle = np.array([window.row + window.height / 2.0]), np.array([window.col + window.width / 2.0])
        each = float(self._grid.pixel_areas(*middle)[0])
        codes = np.flatnonzero(delta)
        rows = [(tile.id, layer, code, int(delta[code]), each * int(delta[code])) for code in codes.tolist() if code]
        self._store.execute_many(
            "INSERT INTO class_pixels VALUES (?, ?, ?, ?, ?) ON CONFLICT (tile, layer, code) DO UPDATE SET "
            "pixels = pixels + excluded.pixels, area_m2 = area_m2 + excluded.area_m2",
            rows,
        )

    def _rewrite(self, tile: TaskTile, layer: int, segments: SegmentMap, gone: np.ndarray, new: np.ndarray) -> None:
        self._store.execute_many(POLYGONS[layer].delete, [(tile.id, pixel) for pixel in gone.tolist()])
        box = segments.box[new]
        rows = tile.window.row + (box[:, 0] + box[:, 2]) / 2.0
        cols = tile.window.col + (box[:, 1] + box[:, 3]) / 2.0
        area = dict(zip(new.tolist(), (self._grid.pixel_areas(rows, cols) * segments.pixels[new]).tolist()))
        annotator = _annotator(tile, layer)
        records = []
        for shape in shapes(segments, new, self._grid, tile.window):
            number, code = shape.number, int(segments.code[shape.number])
            blob = shape.blob(self._srs)
            record = (int(segments.first[number]), code, self._names.get(code, str(code)), annotator)
            records.append((blob, tile.id, *record, int(segments.pixels[number]), area[number]))
        self._store.execute_many(POLYGONS[layer].insert, records)


def _annotator(tile: TaskTile, layer: int) -> str:
    return tile.review.second if layer == SECOND else tile.review.labeller
