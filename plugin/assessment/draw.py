"""Draw: the pixels of a sample, chosen at random from a census, the same again with the same seed.

Every square metre of a stratum has the same chance, so pixels count by their area: in a raster in degrees those near
the equator are drawn more often, and shares of points estimate shares of area. With pixels of one size this is simple
random sampling without replacement.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.ground import ground_sampling_distance
from ..landcover.progress import Feedback
from .census import Census, Population
from .class_raster import NO_CLASS, ClassRaster, Window, name_classes
from .design import FEWEST, DesignWishes, Stratum, allocate, sample_size


@dataclass(frozen=True)
class SamplePoints:
    """Sampled pixels in random order; arrays of one length.

    ``rows``, ``cols``: int64, pixels of the strata raster. ``xs``, ``ys``: float64, their centres in its CRS.
    ``strata``, ``mapped``: int32, codes of stratum and map class. ``weights``: float64, m² that a point stands for.
    """

    rows: np.ndarray
    cols: np.ndarray
    xs: np.ndarray
    ys: np.ndarray
    strata: np.ndarray
    mapped: np.ndarray
    weights: np.ndarray


def draw_sample(
    population: Population, census: Census, wishes: DesignWishes, feedback: Feedback
) -> tuple[SamplePoints, tuple[Stratum, ...]]:
    """Points by ``wishes``, and the strata with the points they got.

    Reads the blocks that hold points once. ``ParameterError`` for wishes that cannot be fulfilled, ``Cancelled``.
    """
    wishes.check()
    total = _size(census, wishes)
    rng = np.random.default_rng(wishes.seed)
    if wishes.kind == "systematic":
        rows, cols, codes = _systematic(population, census, total, rng, feedback)
    else:
        if wishes.kind == "stratified":
            deviations = wishes.deviations(census.codes)
            least = wishes.least(len(census.codes), total)
            sizes = allocate(total, census.pixels, census.weights, deviations, wishes.allocation, least)
            drawn = [_draw(census, census.counts[:, h], int(n), rng) for h, n in enumerate(sizes)]
            strata = [np.full(len(blocks), h) for h, (blocks, _) in enumerate(drawn)]
        else:
            drawn = [_draw(census, census.counts.sum(axis=1), total, rng)]
            strata = [np.full(len(drawn[0][0]), -1)]
        blocks, numbers = (np.concatenate(parts) for parts in zip(*drawn))
        rows, cols, codes = _find(population, census, blocks, numbers, np.concatenate(strata), feedback)
    order = rng.permutation(len(rows))  # an interpreter must not tell the class from the order
    rows, cols, codes = rows[order], cols[order], codes[order]
    points = np.bincount(np.searchsorted(census.codes, codes), minlength=len(census.codes))
    named = name_classes(list(census.codes), population.strata.classes)
    strata_table = tuple(
        Stratum(code, item.name, int(pixels), float(area), int(n))
        for code, item, pixels, area, n in zip(census.codes, named, census.pixels, census.areas, points)
    )
    if wishes.kind == "stratified":
        stands_for = (census.areas / np.maximum(points, 1))[np.searchsorted(census.codes, codes)]
    else:
        stands_for = np.full(len(rows), census.areas.sum() / max(len(rows), 1))
    xs, ys = population.strata.centre_of(rows, cols)
    return SamplePoints(rows, cols, xs, ys, codes, population.mapped_at(rows, cols), stands_for), strata_table


def _size(census: Census, wishes: DesignWishes) -> int:
    """Points in all. A wished standard error gives way to the smallest number in each stratum."""
    if wishes.size is not None:
        if wishes.size > census.pixels.sum():
            raise ParameterError(
                "{size} points were asked for, but there are {pixels} pixels to draw from.",
                size=wishes.size,
                pixels=int(census.pixels.sum()),
            )
        return wishes.size
    allocation = wishes.allocation if wishes.kind == "stratified" else "proportional"
    deviations = wishes.deviations(census.codes)
    needed = sample_size(census.weights, deviations, float(wishes.standard_error or 0), allocation)
    if wishes.kind == "stratified":
        least = max(wishes.least(len(census.codes), needed), FEWEST)
        needed = max(needed, int(np.minimum(least, census.pixels).sum()))
    return int(min(needed, census.pixels.sum()))


def _draw(census: Census, counts: np.ndarray, size: int, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """``size`` different pixels of those counted (``counts``: [blocks]): their blocks and numbers within (int64)."""
    counts = counts.astype(np.int64)
    if size >= counts.sum():
        blocks = np.repeat(np.arange(len(counts)), counts)
        first = np.cumsum(counts) - counts
        return blocks, np.arange(counts.sum()) - first[blocks]
    ends = np.cumsum(counts * census.pixel_area)
    firsts = np.cumsum(counts) - counts  # number of each block's first pixel among all
    chosen = np.empty(0, np.int64)
    while len(chosen) < size:
        places = rng.random(size - len(chosen)) * ends[-1]
        blocks = np.searchsorted(ends, places, side="right")
        inside = places - (ends[blocks] - counts[blocks] * census.pixel_area[blocks])
        number = np.minimum((inside / census.pixel_area[blocks]).astype(np.int64), counts[blocks] - 1)
        both = np.concatenate([chosen, firsts[blocks] + number])
        _, first_seen = np.unique(both, return_index=True)
        chosen = both[np.sort(first_seen)]  # a pixel drawn again is drawn anew
    blocks = np.searchsorted(np.cumsum(counts), chosen, side="right")
    return blocks, chosen - firsts[blocks]


def _find(
    population: Population,
    census: Census,
    blocks: np.ndarray,
    numbers: np.ndarray,
    strata: np.ndarray,
    feedback: Feedback,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Rows, columns and stratum codes of pixels given by block and number within its stratum (-1: within all)."""
    rows, cols = np.empty(len(blocks), np.int64), np.empty(len(blocks), np.int64)
    codes = np.empty(len(blocks), np.int32)
    wanted = np.unique(blocks)
    for done, block in enumerate(wanted):
        feedback.check()
        feedback.progress("draw", done / len(wanted))
        window = census.blocks[block]
        values = population.read(window).ravel()
        for h in np.unique(strata[blocks == block]):
            here = (blocks == block) & (strata == h)
            pixels = np.flatnonzero(values == census.codes[h] if h >= 0 else values != NO_CLASS)
            place = pixels[numbers[here]]
            rows[here], cols[here] = window.row + place // window.width, window.col + place % window.width
            codes[here] = values[place]
    feedback.progress("draw", 1.0)
    return rows, cols, codes


def _systematic(
    population: Population, census: Census, total: int, rng: np.random.Generator, feedback: Feedback
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Pixels of a square lattice on the ground with a random start; about ``total`` of them meet the population."""
    rows, cols = _lattice(population.strata, float(census.areas.sum()) / total, rng)
    found: list[tuple[np.ndarray, np.ndarray, np.ndarray]] = []
    for done, window in enumerate(census.blocks):
        feedback.check()
        feedback.progress("draw", done / len(census.blocks))
        r, c = _within(rows, window.row, window.height), _within(cols, window.col, window.width)
        if not len(r) or not len(c):
            continue
        values = population.read(window)[np.ix_(r - window.row, c - window.col)]
        i, j = np.nonzero(values != NO_CLASS)
        found.append((r[i], c[j], values[i, j]))
    feedback.progress("draw", 1.0)
    if not sum(len(f[0]) for f in found):
        raise ParameterError("No point of the lattice meets the map. Use more points.")
    r, c, codes = (np.concatenate(parts) for parts in zip(*found))
    return r, c, codes


def _lattice(raster: ClassRaster, square: float, rng: np.random.Generator) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns (int64) of a lattice with one point per ``square`` m².

    Rows are counted in area, not in pixels, so that no latitude of a raster in degrees gets too many points.
    """
    areas = raster.areas()
    tops = np.arange(0, raster.height, 64)
    strips = [areas.of(Window(int(t), 0, min(64, raster.height - int(t)), raster.width)) for t in tops]
    per_row = np.repeat(strips, 64)[: raster.height]
    mean = float(per_row.mean())
    ends = np.cumsum(per_row / mean)
    size = (1.0, 1.0)
    if raster.crs is not None:
        size = ground_sampling_distance(raster.crs, raster.transform, raster.width, raster.height)
    across = max(1.0, np.sqrt(square / mean * size[1] / size[0]))
    down = max(1.0, square / mean / across)
    cols = np.floor(np.arange(rng.random() * across, raster.width, across)).astype(np.int64)
    rows = np.searchsorted(ends, np.arange(rng.random() * down, raster.height, down), side="right")
    return np.unique(np.minimum(rows, raster.height - 1)).astype(np.int64), np.unique(cols)


def _within(values: np.ndarray, start: int, size: int) -> np.ndarray:
    return values[(values >= start) & (values < start + size)]
