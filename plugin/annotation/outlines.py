"""Outlines: the polygons of segments, along pixel edges, as GeoPackage geometries.

The points of a polygon depend on the labels of its tile alone, not on the order of edits: the same labels give the
same bytes. Neighbours have the same points.
"""

from __future__ import annotations

import struct
from collections.abc import Iterator
from typing import TYPE_CHECKING, Any, NamedTuple

import numpy as np

from ..landcover.progress import Feedback
from ..landcover.rings import Rings, events_at, rings
from .grid import Window

if TYPE_CHECKING:  # pragma: no cover
    from .grid import ImageGrid
    from .segment_map import SegmentMap

_HEADER = struct.Struct("<2sBBi4d")  # GeoPackage 1.3, 2.1.3: magic, version, flags, srs_id, envelope
_FLAGS = 0b00000011  # little-endian, envelope of x and y
_POLYGON, _MULTIPOLYGON = 3, 6
_POLYGON_HEAD = struct.Struct("<BII")  # byte order, kind, number of rings
_QUICK = Feedback()


class Outline(NamedTuple):
    """One polygon. ``number``: of its segment; ``rings``: int32 (n, 2) each, lattice points (row, col) in the tile,
    first point not repeated, the outer ring first."""

    number: int
    rings: list[np.ndarray]


class Shape(NamedTuple):
    """One polygon in the CRS. ``number``: of its segment; ``wkb``; ``box``: xmin, xmax, ymin, ymax."""

    number: int
    wkb: bytes
    box: tuple[float, float, float, float]

    def blob(self, srs: int) -> bytes:
        """A GeoPackage geometry (Polygon)."""
        return _HEADER.pack(b"GP", 0, _FLAGS, srs, *self.box) + self.wkb


def outlines(segments: SegmentMap, numbers: np.ndarray) -> Iterator[Outline]:
    """Outlines of some segments of a tile."""
    for batch in _batches(segments, numbers):
        points = np.stack([batch.row, batch.col], axis=1)
        begin = batch.begin.tolist()
        for number, first, stop in _polygons(batch):
            yield Outline(number, [points[begin[ring] : begin[ring + 1]] for ring in range(first, stop)])


def shapes(segments: SegmentMap, numbers: np.ndarray, grid: ImageGrid, tile: Window) -> Iterator[Shape]:
    """The same in the CRS. ``tile``: the tile's window."""
    for batch in _batches(segments, numbers):
        begin, points = _closed(batch, grid, tile)
        low, high = np.minimum.reduceat(points, begin[:-1]), np.maximum.reduceat(points, begin[:-1])
        boxes = np.stack([low[:, 0], high[:, 0], low[:, 1], high[:, 1]], axis=1)
        # All rings as they are in WKB, one after the other: a number of points (4 bytes), then the points (16 each).
        words = np.insert(points.view("<u4").ravel(), 4 * begin[:-1], np.diff(begin).astype("<u4"))
        data = words.tobytes()
        starts = (16 * begin + 4 * np.arange(begin.size)).tolist()
        for number, first, stop in _polygons(batch):
            wkb = _POLYGON_HEAD.pack(1, _POLYGON, stop - first) + data[starts[first] : starts[stop]]
            yield Shape(number, wkb, tuple(boxes[first].tolist()))


def _batches(segments: SegmentMap, numbers: np.ndarray) -> Iterator[Rings]:
    if not numbers.size:
        return
    window = segments.window(numbers)
    wanted = np.zeros(segments.pixels.size, bool)
    wanted[numbers] = True
    yield from rings(_events(segments, window, wanted), _QUICK, _call)


def _call(function: Any, *values: Any) -> Any:
    return function(*values)


def _events(segments: SegmentMap, window: Window, wanted: np.ndarray) -> Any:
    """Events of the wanted segments, which lie in ``window``; their real neighbours are around it."""
    framed = segments.framed[window.row : window.bottom + 2, window.col : window.right + 2]
    rows, cols = np.nonzero(segments.corners[window.row : window.bottom + 1, window.col : window.right + 1])
    events = events_at(framed, rows, cols, window.row, window.col)
    return events.take(wanted[events.segment])


def _polygons(batch: Rings) -> Iterator[tuple[int, int, int]]:
    """Number of the segment, first ring and ring after the last one, of each polygon."""
    first = np.flatnonzero(batch.outer)
    stop = np.append(first[1:], batch.segment.size)
    yield from zip(batch.segment[first].tolist(), first.tolist(), stop.tolist())


def _closed(batch: Rings, grid: ImageGrid, tile: Window) -> tuple[np.ndarray, np.ndarray]:
    """Closed rings in CRS coordinates: where each begins (k + 1) and the points (x, y little-endian float64)."""
    index = np.insert(np.arange(batch.row.size), batch.begin[1:], batch.begin[:-1])
    row, col = batch.row[index] + tile.row, batch.col[index] + tile.col
    t = grid.transform
    points = np.empty((row.size, 2), "<f8")
    # Written out, so that equal lattice points give equal coordinates everywhere.
    points[:, 0] = t.c + t.a * col + t.b * row
    points[:, 1] = t.f + t.d * col + t.e * row
    return batch.begin + np.arange(batch.begin.size), points


def multipolygon_blob(found: list[Shape], srs: int) -> bytes:
    """A GeoPackage geometry (MultiPolygon) of all shapes."""
    boxes = np.array([shape.box for shape in found])
    low, high = boxes.min(axis=0).tolist(), boxes.max(axis=0).tolist()
    body = _POLYGON_HEAD.pack(1, _MULTIPOLYGON, len(found)) + b"".join(shape.wkb for shape in found)
    return _HEADER.pack(b"GP", 0, _FLAGS, srs, low[0], high[1], low[2], high[3]) + body


def point_blob(x: float, y: float, srs: int) -> bytes:
    """A GeoPackage geometry (Point)."""
    return _HEADER.pack(b"GP", 0, _FLAGS, srs, x, x, y, y) + struct.pack("<BIdd", 1, 1, x, y)


def blob_box(blob: bytes | None) -> tuple[float, float, float, float] | None:
    """xmin, xmax, ymin, ymax that a geometry of ours (or any with an envelope) carries."""
    if not blob or len(blob) < 40 or not (blob[3] >> 1) & 7:
        return None
    return struct.unpack_from("<4d" if blob[3] & 1 else ">4d", blob, 8)
