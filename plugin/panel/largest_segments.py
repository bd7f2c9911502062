"""Largest segments: where the largest connected pieces of each class of a map lie."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..landcover.ground import GroundArea
from ..landcover.progress import Feedback
from ..landcover.segments import SegmentTable, find_segments, open_class_raster, read_strips

MOST = 25  # of each class


@dataclass(frozen=True)
class Segment:
    """One segment: ``area_m2`` on the ground; ``box``: xmin, ymin, xmax, ymax in the map's CRS."""

    code: int
    area_m2: float
    pixels: int
    box: tuple[float, float, float, float]


def largest_segments(path: str, feedback: Feedback, most: int = MOST) -> dict[int, list[Segment]]:
    """The ``most`` largest segments of each class by code, largest first.

    Reads the map twice, strip by strip. Raises ``TerrazzoError``s.
    """
    with open_class_raster(path) as dataset:
        ground = GroundArea(dataset.crs, dataset.transform, dataset.width, dataset.height)
        table = find_segments(path, feedback, "statistics", (0.0, 0.5), ground)
        chosen = _choose(table, most)
        boxes = _boxes(dataset, table, chosen, feedback)
        t = dataset.transform
    found: dict[int, list[Segment]] = {}
    for number, (left, top, right, bottom) in zip(chosen.tolist(), boxes.tolist()):
        corners = [(c, r) for c in (left, right) for r in (top, bottom)]
        xs, ys = [t.a * c + t.b * r + t.c for c, r in corners], [t.d * c + t.e * r + t.f for c, r in corners]
        segment = Segment(
            int(table.codes[number]),
            float(table.area_m2[number]),
            int(table.pixels[number]),
            (min(xs), min(ys), max(xs), max(ys)),
        )
        found.setdefault(segment.code, []).append(segment)
    return found


def _choose(table: SegmentTable, most: int) -> np.ndarray:
    """Numbers of the largest segments of each class, largest first."""
    numbers = []
    for code in np.unique(table.codes[1:]):
        members = np.flatnonzero(table.codes == code)
        members = members[members > 0]
        order = np.argsort(-table.area_m2[members], kind="stable")
        numbers.append(members[order[:most]])
    return np.concatenate(numbers) if numbers else np.zeros(0, np.int64)


def _boxes(dataset: object, table: SegmentTable, chosen: np.ndarray, feedback: Feedback) -> np.ndarray:
    """First column and row, last + 1, of each chosen segment: int64 [n, 4]."""
    large = np.iinfo(np.int64).max
    boxes = np.tile(np.array([large, large, 0, 0]), (chosen.size, 1))
    place = np.full(len(table) + 1, -1, np.int32)
    place[chosen] = np.arange(chosen.size)
    for strip in read_strips(dataset, table.starts, feedback):
        if strip.codes.size == 0:
            continue
        which = place[table.numbers(strip)]
        rows, columns = np.nonzero(which >= 0)
        members = which[rows, columns]
        # In reading order the last one written stays: the lowest, and written backwards the highest row of each.
        for edge, values, order in ((1, rows, slice(None, None, -1)), (3, rows + 1, slice(None))):
            _keep(boxes, edge, members[order], values[order] + strip.row)
        by_column = np.argsort(columns, kind="stable")
        for edge, values, order in ((0, columns, by_column[::-1]), (2, columns + 1, by_column)):
            _keep(boxes, edge, members[order], values[order] + strip.col)
        feedback.progress("statistics", 0.5 + 0.5 * (strip.row + strip.rows) / table.height)
    return boxes


def _keep(boxes: np.ndarray, edge: int, members: np.ndarray, values: np.ndarray) -> None:
    """Widen the boxes to ``values``; of several values of one member the last one counts."""
    found = np.full(len(boxes), -1, np.int64)
    found[members] = values
    seen = found >= 0
    wider = np.minimum if edge < 2 else np.maximum
    boxes[seen, edge] = wider(boxes[seen, edge], found[seen])
