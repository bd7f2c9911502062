"""Polygons of a land-cover map: one feature for each segment, bounded by pixel edges or, on demand, by simpler lines.

They are valid, leave no gaps, do not overlap, and together have the area of the raster's pixels. Two passes
over the class raster: one finds the segments (``segments``), one their borders (``rings``). A segment is
written as soon as its last row has passed, so memory holds the borders of segments that still go on, not of
the raster.

Simplified borders (``simplify``) keep all this, but the border to nodata inside the raster moves within the
tolerance too, and with it the area. They need one more bit per pixel.

GDAL's Polygonize gives valid polygons too and is about as fast, but it leaves out the points where neighbours
meet in a straight border, so in a rotated raster neighbours differ by rounding; it cannot be cancelled while
it puts a large segment together; and the segments' numbers, needed for areas and confidences, would have to
be found again.
"""

from __future__ import annotations

import struct
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from . import rings as _rings
from .apart import Apart
from .errors import SourceError
from .geopackage import PolygonWriter
from .ground import GroundArea
from .legend import Legend
from .progress import Feedback
from .segments import SegmentTable, find_segments, open_class_raster, read_strips
from .simplify import Simplifier, check_tolerance

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Callable, Iterator

_TABLE_SHARE = 0.2  # of the time goes into finding the segments
_FEATURES = 200  # written between two polls
_WKB_POLYGON = 3


def polygonize(
    class_path: str | Path,
    out_path: str | Path,
    legend: Legend,
    feedback: Feedback,
    confidence_path: str | Path | None = None,
    layer_name: str = "landcover",
    simplify: float = 0.0,
) -> int:
    """Write the segments of a class raster as polygons into a GeoPackage; returns their number.

    ``class_path``: one band uint8, 0 = nodata, with any CRS and any affine georeference. Fields: ``code``,
    ``class`` (name in the legend), ``area_m2`` (on the ground), ``pixels`` and, with ``confidence_path`` (one
    band, percent, same size), ``confidence``: its mean over the segment. ``simplify``: tolerance in metres on the
    ground within which borders lose vertices (see ``simplify``); 0 = they follow the pixel edges. ``area_m2`` and
    ``pixels`` are those of the pixels in any case. The file appears under ``out_path`` when it is whole; an older
    one is replaced. Raises ``SourceError``, ``ParameterError`` (a code that the legend lacks, a bad tolerance),
    ``OutputError`` and ``Cancelled``; then no file is left.
    """
    check_tolerance(simplify)
    with open_class_raster(class_path) as dataset, Apart(feedback) as apart:
        if dataset.crs is None:
            raise SourceError(
                "The class raster {path} has no coordinate system. Assign one first.", path=str(class_path)
            )
        ground = GroundArea(dataset.crs, dataset.transform, dataset.width, dataset.height)
        table = find_segments(class_path, feedback, "polygons", (0.0, _TABLE_SHARE), ground, confidence_path)
        records = _Records(table, legend)
        title = f"{legend.title}: segments of one class, along pixel edges"
        simplifier = None
        if simplify > 0:
            title += f" simplified within {simplify:g} m"
            size = (dataset.width, dataset.height)
            simplifier = Simplifier(simplify, dataset.crs, dataset.transform, *size, table.last_row)
        with PolygonWriter(out_path, layer_name, dataset.crs.to_wkt(), records.fields, title) as writer:
            for batch in _all_rings(dataset, table, simplifier, apart, feedback):
                begin, points = apart(_points, batch, dataset.transform)
                for features in _features(batch, begin, points, records, feedback):
                    feedback.check()
                    writer.add_all(features)
            feedback.check()
    feedback.progress("polygons", 1.0)
    return len(table)


class _Records:
    """Attributes of the segments."""

    def __init__(self, table: SegmentTable, legend: Legend) -> None:
        if table.area_m2 is None:
            raise ValueError("the areas of the segments were not measured")
        codes = np.unique(table.codes[1:]).tolist()
        self._area = table.area_m2
        self._names = {code: legend.by_code(code).name for code in codes}
        self._table = table
        self.fields = [("code", "integer"), ("class", "text"), ("area_m2", "real"), ("pixels", "integer64")]
        if table.confidence is not None:
            self.fields.append(("confidence", "real"))

    def of(self, segments: np.ndarray) -> list[list[Any]]:
        """Values in the order of ``fields`` for some segment numbers."""
        table = self._table
        codes = table.codes[segments].tolist()
        columns = [codes, [self._names[code] for code in codes], self._area[segments].tolist()]
        columns.append(table.pixels[segments].tolist())
        if table.confidence is not None:
            # NaN: not one pixel of the segment has a confidence.
            columns.append([None if value != value else value for value in table.confidence[segments].tolist()])
        return [list(record) for record in zip(*columns)]


def _all_rings(
    dataset: Any, table: SegmentTable, simplifier: Simplifier | None, apart: Callable, feedback: Feedback
) -> Iterator[_rings.Rings]:
    """Rings of all segments, each segment once the strip with the lattice row below its last row has been
    read."""
    last_strip = table.starts.size - 1
    finish = np.searchsorted(table.starts, table.last_row + 1, "right") - 1
    waiting: dict[int, list[_rings.Events]] = {}
    above = np.zeros(table.width, np.int32)
    for strip in read_strips(dataset, table.starts, feedback):
        numbers = table.numbers(strip)
        framed, left = _frame(above, numbers, strip.col, strip.index == last_strip)
        above[:] = 0
        if numbers.size:
            above[strip.col : strip.col + numbers.shape[1]] = numbers[-1]
        del numbers
        if framed is not None:
            events = _rings.strip_events(framed, strip.row, left, simplifier is not None)
            del framed
            if simplifier is not None:
                apart(simplifier.see, events)
            ends = finish[events.segment]
            for end in np.unique(ends).tolist():
                waiting.setdefault(end, []).append(events.take(np.flatnonzero(ends == end)))
            del events, ends
        if strip.index in waiting:
            for batch in _rings.rings(_rings.join(waiting.pop(strip.index)), feedback, apart):
                yield batch if simplifier is None else simplifier.thin(batch, apart)
        done = (strip.row + strip.rows) / table.height
        feedback.progress("polygons", _TABLE_SHARE + (0.99 - _TABLE_SHARE) * done)


def _frame(above: np.ndarray, numbers: np.ndarray, col: int, is_last: bool) -> tuple[np.ndarray | None, int]:
    """Segment numbers of a strip with the row above it, a pixel of nodata on both sides, and one below at the
    end.

    Cut to the columns in use. Returns (None, 0) if there is nothing, else (int32 array, first lattice
    column).
    """
    used = np.flatnonzero(above)
    lefts, rights = ([int(used[0])], [int(used[-1]) + 1]) if used.size else ([], [])
    if numbers.size:
        lefts.append(col)
        rights.append(col + numbers.shape[1])
    if not lefts:
        return None, 0
    left, right = min(lefts), max(rights)
    height = max(numbers.shape[0] if numbers.size else 0, 1)
    framed = np.zeros((1 + height + is_last, right - left + 2), np.int32)
    framed[0, 1:-1] = above[left:right]
    if numbers.size:
        framed[1 : 1 + height, 1 + col - left : 1 + col - left + numbers.shape[1]] = numbers
    return framed, left


def _points(batch: _rings.Rings, transform: Any) -> tuple[list[int], memoryview]:
    """Closed rings in CRS coordinates: where each begins (k + 1) and the points as bytes (x, y little-endian
    float64)."""
    index = np.insert(np.arange(batch.row.size), batch.begin[1:], batch.begin[:-1])
    row, col = batch.row[index], batch.col[index]
    points = np.empty((row.size, 2), "<f8")
    # Written out, so that equal lattice points give equal coordinates in all polygons.
    points[:, 0] = transform.c + transform.a * col + transform.b * row
    points[:, 1] = transform.f + transform.d * col + transform.e * row
    return (batch.begin + np.arange(batch.begin.size)).tolist(), points.data.cast("B")


def _features(
    batch: _rings.Rings, begin: list[int], points: memoryview, records: _Records, feedback: Feedback
) -> Iterator[list[tuple[bytes, list[Any]]]]:
    """The polygons of some rings as (WKB, values), some hundreds at a time."""
    first = np.flatnonzero(batch.outer)
    last = np.append(first[1:], batch.segment.size)
    features: list[tuple[bytes, list[Any]]] = []
    weight = 0
    for record, begin_ring, end_ring in zip(records.of(batch.segment[first]), first.tolist(), last.tolist()):
        parts: list[bytes | memoryview] = [struct.pack("<BII", 1, _WKB_POLYGON, end_ring - begin_ring)]
        for ring in range(begin_ring, end_ring):
            if not ring % 10_000:  # a polygon may have very many holes
                feedback.check()
            parts.append(struct.pack("<I", begin[ring + 1] - begin[ring]))
            parts.append(points[16 * begin[ring] : 16 * begin[ring + 1]])
        features.append((b"".join(parts), record))
        weight += begin[end_ring] - begin[begin_ring]
        if len(features) >= _FEATURES or weight > 100 * _FEATURES:
            yield features
            features, weight = [], 0
    if features:
        yield features
