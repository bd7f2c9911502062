"""Segment: the pixels of one class that hang together over their edges (4-connected). Nodata (0) is no
segment.

The class raster is read in strips of rows and never held whole. In each strip the runs of equal pixels along
the rows are joined to strip-local segments; segments that go on from strip to strip are joined afterwards.
What is kept for the whole raster is a few numbers per segment (about 40 bytes), so memory follows the number
of segments and the width of a strip, not the size of the raster. numpy only: scipy is not in every QGIS.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from .apart import Apart
from .errors import ParameterError, SourceError
from .legend import NODATA
from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from .ground import GroundArea

STRIP_PIXELS = 2_000_000  # pixels in a strip: some 60 MB of working arrays, some 0.1 s of work between two polls


@dataclass(frozen=True)
class Strip:
    """Some rows of the class raster, cut to the columns that hold classes.

    ``row``, ``col``: upper left pixel; ``codes``: uint8 (h, w), w may be 0 when all is nodata; ``rows``: rows
    of the strip (h, also when w is 0); ``index``: 0, 1, 2 ...
    """

    index: int
    row: int
    rows: int
    col: int
    codes: np.ndarray


@dataclass(frozen=True)
class SegmentTable:
    """All segments of a class raster; entry 0 stands for nodata, segments are numbered from 1 in reading
    order.

    ``codes`` uint8, ``pixels`` int64, ``last_row`` int32: (n + 1,). ``area_m2`` float64 (n + 1,) or None:
    area on the ground. ``confidence`` float64 (n + 1,) or None: mean of the confidence raster over the
    segment, NaN where it has no value at all. ``width``, ``height``: pixels of the raster. ``starts``: first
    row of each strip.
    """

    width: int
    height: int
    starts: np.ndarray
    codes: np.ndarray
    pixels: np.ndarray
    last_row: np.ndarray
    area_m2: np.ndarray | None
    confidence: np.ndarray | None
    _bases: np.ndarray
    _final: np.ndarray

    def __len__(self) -> int:
        """Number of segments, nodata left out."""
        return self.codes.size - 1

    def numbers(self, strip: Strip) -> np.ndarray:
        """Segment number of every pixel of a strip: int32 (h, w), 0 = nodata."""
        label_of_run, lengths, _, count = _label(strip.codes)
        base = int(self._bases[strip.index])
        lookup = np.zeros(count + 1, np.int32)
        lookup[1:] = self._final[base : base + count]
        return np.repeat(lookup[label_of_run], lengths).reshape(strip.codes.shape)


def components(count: int, u: np.ndarray, v: np.ndarray) -> np.ndarray:
    """Smallest member of the connected component of each of ``count`` nodes, joined by edges
    ``u[i]``-``v[i]``.

    int32 (count,). Every round each root hooks on to the smallest of its smaller neighbours, then all paths
    are halved until they are flat (Shiloach and Vishkin 1982), so a few rounds of array operations do.
    """
    parent = np.arange(count, dtype=np.int32)
    while u.size:
        low, high = np.minimum(u, v), np.maximum(u, v)
        order = np.argsort(low, kind="stable")[::-1]  # of several hooks the last one written, the smallest, stays
        parent[high[order]] = low[order]
        while True:
            above = parent[parent]
            if np.array_equal(above, parent):
                break
            parent = above
        u, v = parent[u], parent[v]
        keep = u != v
        u, v = u[keep], v[keep]
    return parent


def _label(codes: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray, int]:
    """Segments within one strip: codes uint8 (h, w) -> (label of run, length of run, first pixel of run,
    segments).

    Runs are in reading order and cover the strip; labels are 0 (nodata) and 1..count in order of first
    pixels.
    """
    h, w = codes.shape
    if codes.size == 0:
        return np.zeros(0, np.int32), np.zeros(0, np.int64), np.zeros(0, np.int64), 0
    begins = np.ones((h, w), bool)
    np.not_equal(codes[:, 1:], codes[:, :-1], out=begins[:, 1:])
    first = np.flatnonzero(begins)
    lengths = np.diff(first, append=codes.size)
    code_of_run = codes.ravel()[first]
    # Two runs above each other overlap if one of them begins over or under the other: one edge for each such
    # place.
    touch = begins[1:] | begins[:-1]
    touch &= codes[1:] == codes[:-1]
    touch &= codes[1:] != NODATA
    upper = np.flatnonzero(touch)
    run_of_upper = np.searchsorted(first, upper, side="right") - 1
    run_of_lower = np.searchsorted(first, upper + w, side="right") - 1
    root = components(first.size, run_of_upper, run_of_lower)
    is_root = (root == np.arange(first.size)) & (code_of_run != NODATA)
    number = np.cumsum(is_root, dtype=np.int32)
    label_of_run = np.where(code_of_run != NODATA, number[root], 0).astype(np.int32)
    return label_of_run, lengths, first, int(number[-1])


def raster_errors() -> tuple[type[Exception], ...]:
    """What rasterio raises when a raster cannot be read or written (RasterioIOError is an OSError)."""
    from rasterio._err import CPLE_BaseError
    from rasterio.errors import RasterioError

    return OSError, RasterioError, CPLE_BaseError


def strip_starts(width: int, height: int, block_height: int) -> np.ndarray:
    """First rows of the strips (int64): about ``STRIP_PIXELS`` each or less, fitting the rows of blocks."""
    rows = max(1, STRIP_PIXELS // max(width, 1))
    if rows >= block_height:
        return np.arange(0, height, rows - rows % block_height, dtype=np.int64)
    rows = -(-block_height // -(-block_height // rows))  # the same in each row of blocks
    starts = np.arange(0, height, block_height, dtype=np.int64)[:, None] + np.arange(0, block_height, rows)
    return starts[starts < height]


def open_class_raster(path: str | Path) -> Any:
    """Open a class raster with rasterio; ``SourceError`` if it is not one band of uint8."""
    import rasterio

    try:
        dataset = rasterio.open(path)
    except raster_errors() as error:
        raise SourceError("The class raster {path} cannot be read: {why}.", path=str(path), why=str(error)) from error
    if dataset.count != 1 or dataset.dtypes[0] != "uint8":
        kind = f"{dataset.count} x {dataset.dtypes[0]}"
        dataset.close()
        raise SourceError(
            "{path} is not a class raster: it has bands {kind}, a class raster has one band of uint8.",
            path=str(path),
            kind=kind,
        )
    return dataset


def read_strips(dataset: Any, starts: np.ndarray, feedback: Feedback) -> Iterator[Strip]:
    """The strips of an open class raster in order; polls ``feedback`` before each one (``Cancelled``)."""
    from rasterio.windows import Window

    for index, start in enumerate(starts.tolist()):
        feedback.check()
        rows = (int(starts[index + 1]) if index + 1 < starts.size else dataset.height) - start
        try:
            codes = dataset.read(1, window=Window(0, start, dataset.width, rows))
        except raster_errors() as error:
            raise SourceError(
                "The class raster {path} cannot be read at row {row}: {why}.",
                path=dataset.name,
                row=start,
                why=str(error),
            ) from error
        used = np.flatnonzero(codes.any(axis=0)) if codes.any() else np.zeros(0, int)
        left, right = (int(used[0]), int(used[-1]) + 1) if used.size else (0, 0)
        yield Strip(index, start, rows, left, np.ascontiguousarray(codes[:, left:right]))


def find_segments(
    class_path: str | Path,
    feedback: Feedback,
    stage: str,
    share: tuple[float, float] = (0.0, 1.0),
    ground: GroundArea | None = None,
    confidence_path: str | Path | None = None,
) -> SegmentTable:
    """One pass over a class raster: all its segments.

    ``stage`` and ``share`` (from, to) say what to tell ``feedback``. With ``ground`` the areas are measured:
    in each strip the pixels of a segment count with the pixel area at their centre of gravity there. With
    ``confidence_path`` (one band, same size, nodata left out) confidences are averaged. Raises
    ``SourceError``, ``ParameterError``, ``Cancelled``.
    """
    import rasterio

    with open_class_raster(class_path) as dataset:
        width, height = dataset.width, dataset.height
        starts = strip_starts(width, height, dataset.block_shapes[0][0])
        confidence = None
        try:
            if confidence_path is not None:
                try:
                    confidence = rasterio.open(confidence_path)
                except raster_errors() as error:
                    raise SourceError(
                        "The confidence raster {path} cannot be read: {why}.",
                        path=str(confidence_path),
                        why=str(error),
                    ) from error
                if (confidence.width, confidence.height) != (width, height):
                    raise ParameterError(
                        "The confidence raster has {got} pixels, the class raster {want}. Take both of one run.",
                        got=f"{confidence.width} x {confidence.height}",
                        want=f"{width} x {height}",
                    )
            collector = _Collector(width, ground, confidence)
            for strip in read_strips(dataset, starts, feedback):
                collector.add(strip)
                done = (strip.row + strip.rows) / height
                feedback.progress(stage, share[0] + (share[1] - share[0]) * done)
        finally:
            if confidence is not None:
                confidence.close()
    with Apart(feedback) as apart:
        return apart(collector.table, height, starts)


class _Collector:
    """Gathers strip-local segments and where they go on into the next strip."""

    def __init__(self, width: int, ground: GroundArea | None, confidence: Any) -> None:
        self._width, self._ground, self._confidence = width, ground, confidence
        self._last = np.zeros(width, np.int32)  # provisional numbers along the last row so far
        self._last_codes = np.zeros(width, np.uint8)
        self._count = 1  # provisional number 0 is nodata
        self._bases: list[int] = []
        self._edges: list[tuple[np.ndarray, np.ndarray]] = []
        self._parts: list[tuple[np.ndarray, ...]] = []

    def add(self, strip: Strip) -> None:
        base = self._count
        self._bases.append(base)
        h, w = strip.codes.shape
        if w == 0:
            self._last[:] = 0
            self._last_codes[:] = 0
            return
        labels, lengths, first, count = _label(strip.codes)
        self._count += count
        self._measure(strip, labels, lengths, first, count)

        top = self._row(strip, strip.codes[0], 0)
        upper, lower = self._last, self._numbers_of_row(strip, labels, lengths, first, 0, base)
        same = np.flatnonzero((upper != 0) & (top == self._last_codes))
        if same.size:
            pairs = np.unique(upper[same].astype(np.int64) << 32 | lower[same])
            self._edges.append(((pairs >> 32).astype(np.int32), (pairs & 0xFFFFFFFF).astype(np.int32)))
        self._last = self._numbers_of_row(strip, labels, lengths, first, h - 1, base)
        self._last_codes = self._row(strip, strip.codes[-1], 0)

    def _row(self, strip: Strip, values: np.ndarray, fill: int) -> np.ndarray:
        full = np.full(self._width, fill, values.dtype)
        full[strip.col : strip.col + values.size] = values
        return full

    def _numbers_of_row(
        self, strip: Strip, labels: np.ndarray, lengths: np.ndarray, first: np.ndarray, row: int, base: int
    ) -> np.ndarray:
        w = strip.codes.shape[1]
        a, b = np.searchsorted(first, [row * w, (row + 1) * w])
        numbers = np.where(labels[a:b] > 0, labels[a:b] + np.int32(base - 1), 0).astype(np.int32)
        return self._row(strip, np.repeat(numbers, lengths[a:b]), 0)

    def _measure(self, strip: Strip, labels: np.ndarray, lengths: np.ndarray, first: np.ndarray, count: int) -> None:
        w = strip.codes.shape[1]
        codes = np.zeros(count + 1, np.uint8)
        codes[labels] = strip.codes.ravel()[first]
        last_row = np.zeros(count + 1, np.int32)
        rows = first // w
        last_row[labels] = strip.row + rows  # runs are in reading order: the last one written is the lowest
        pixels = np.bincount(labels, lengths, count + 1)
        part: list[np.ndarray] = [codes[1:], pixels[1:].astype(np.int64), last_row[1:]]
        if self._ground is not None:
            middle_row = np.bincount(labels, lengths * (rows + 0.5), count + 1)[1:] / pixels[1:]
            middle_col = np.bincount(labels, lengths * (first % w + lengths / 2), count + 1)[1:] / pixels[1:]
            per_pixel = self._ground.of_pixels(middle_row + strip.row, middle_col + strip.col)
            part.append(per_pixel * pixels[1:])
        if self._confidence is not None:
            part.extend(self._sum_confidence(strip, labels, first, count))
        self._parts.append(tuple(part))

    def _sum_confidence(
        self, strip: Strip, labels: np.ndarray, first: np.ndarray, count: int
    ) -> tuple[np.ndarray, np.ndarray]:
        from rasterio.windows import Window

        h, w = strip.codes.shape
        try:
            values = self._confidence.read(1, window=Window(strip.col, strip.row, w, h)).ravel()
        except raster_errors() as error:
            raise SourceError(
                "The confidence raster {path} cannot be read at row {row}: {why}.",
                path=self._confidence.name,
                row=strip.row,
                why=str(error),
            ) from error
        nodata = self._confidence.nodata
        valid = ~np.isnan(values) if values.dtype.kind == "f" else np.ones(values.size, bool)
        if nodata is not None and not np.isnan(nodata):
            valid &= values != nodata
        kind = np.float64 if values.dtype.kind == "f" else np.int64
        sums = np.add.reduceat(np.where(valid, values, 0), first, dtype=kind)
        valids = np.add.reduceat(valid, first, dtype=np.int64)
        return np.bincount(labels, sums, count + 1)[1:], np.bincount(labels, valids, count + 1)[1:]

    def table(self, height: int, starts: np.ndarray) -> SegmentTable:
        edges = self._edges or [(np.zeros(0, np.int32), np.zeros(0, np.int32))]
        u, v = (np.concatenate(side) for side in zip(*edges))
        root = components(self._count, u, v)
        final = np.cumsum(root == np.arange(self._count), dtype=np.int32)[root] - np.int32(1)
        n = int(final.max()) + 1 if final.size else 1
        columns = [np.concatenate(c) for c in zip(*self._parts)] if self._parts else [np.zeros(0)] * 7
        members = final[1:]

        def total(values: np.ndarray) -> np.ndarray:
            return np.bincount(members, values, n)

        codes, last_row = np.zeros(n, np.uint8), np.zeros(n, np.int32)
        codes[members] = columns[0]
        down = np.argsort(columns[2], kind="stable")  # of several parts the lowest is written last: it stays
        last_row[members[down]] = columns[2][down]
        area = total(columns[3]) if self._ground is not None else None
        mean = None
        if self._confidence is not None:
            counts = total(columns[-1])
            mean = np.full(n, np.nan)
            np.divide(total(columns[-2]), counts, out=mean, where=counts > 0)
        pixels = total(columns[1]).astype(np.int64)
        bases = np.asarray(self._bases, np.int64)
        return SegmentTable(self._width, height, starts, codes, pixels, last_row, area, mean, bases, final)


def count_segments(class_path: str | Path, feedback: Feedback, stage: str = "statistics") -> dict[int, int]:
    """Number of 4-connected segments of each class code that occurs; nodata is left out.

    Memory is bounded (see the module). Raises ``SourceError`` and ``Cancelled``.
    """
    table = find_segments(class_path, feedback, stage)
    counts = np.bincount(table.codes[1:], minlength=1)
    return {int(code): int(counts[code]) for code in np.flatnonzero(counts)}
