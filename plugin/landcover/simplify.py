"""Simplified borders of land-cover polygons: fewer vertices, and neighbours still share every border.

Rings are cut into arcs where three or more borders meet (nodes) and at the raster's edge. Both neighbours see an
arc with the same vertices; each thins it by itself, always from the same end, so they need not wait for each
other and get the same result. Vertices are only removed, never moved, smallest triangles first (after
Visvalingam and Whyatt 1993, Cartographic Journal 30), and a vertex may go only if

- every original vertex of its arc between its neighbours u and w lies within the tolerance of the edge u-w, and
- its triangle, corners left out, holds no original vertex of another arc and no remaining one of its own: no
  border is swept over a vertex, whatever becomes of the other arcs, so nothing can cross or touch anew; and
- the arc keeps vertices enough. Two arcs with the same two nodes may coincide only if what lies between them is
  one segment (or nodata) with just these two nodes. Of the arcs of such a segment those that reach down to its
  last row keep two inner vertices (one would do, but spikes are ugly): whenever such an arc is thinned, all nodes
  of the segment are known. Arcs beside nodata, the nodes of which nobody counts, keep one, and arcs that end where
  they begin keep four vertices in all; an arc that has fewer keeps those.

The nodes and what lies on the raster's edge stay. The border to nodata inside the raster is thinned as the others.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import ParameterError
from .ground import ground_sampling_distance
from .rings import Events, Rings

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine

_GROUP = 400_000  # vertices of arcs that are thinned together; an arc with more is thinned alone
_LOOK = 1_000_000  # lattice points that are looked up at a time
_SETTLED = 127  # rank of a vertex that stays, at least until a neighbour of it goes


class Simplifier:
    """Thins the rings of one class raster.

    ``tolerance``: metres on the ground, above 0; pixels are measured at the centre of the raster. ``last_row``
    int (n + 1,): last pixel row of each segment. ``corners``: one bit for each lattice point, packed along the rows:
    a vertex of a border. ``metric``, ``limit``: for squares of distances. Raises ``ParameterError`` (bad tolerance)
    and ``SourceError`` (no place on earth).
    """

    def __init__(
        self, tolerance: float, crs: Any, transform: Affine, width: int, height: int, last_row: np.ndarray
    ) -> None:
        check_tolerance(tolerance)
        self.metric = _metric(crs, transform, width, height)
        self.limit = tolerance**2 * (1 + 1e-9)  # a distance that is the tolerance but for rounding is allowed
        self._width, self._height, self._last_row = width, height, last_row
        self._nodes = np.zeros(last_row.size, np.int32)
        self.corners = np.zeros((height + 1, (width + 8) // 8), np.uint8)

    def see(self, events: Events) -> None:
        """Take note of all events of some whole lattice rows. Must come before the rings that use them."""
        if not events.row.size:
            return
        top, bottom = int(events.row.min()), int(events.row.max()) + 1
        used = np.zeros((bottom - top, self._width + 1), bool)
        used[events.row - top, events.col] = True
        self.corners[top:bottom] = np.packbits(used, axis=1)
        fixed = ((events.turn & 16) > 0) | self._on_edge(events.row, events.col)
        segments, counts = np.unique(events.segment[fixed], return_counts=True)
        self._nodes[segments] += counts.astype(np.int32)

    def thin(self, rings: Rings, apart: Callable) -> Rings:
        """The rings with fewer points. ``apart``: see ``apart.Apart``; raises ``Cancelled``."""
        keep = np.ones(rings.row.size, bool)
        start, inner, ring = apart(self._cut, rings)
        for part in _parts(inner + 2, _GROUP):
            group = apart(self._group, rings, start[part], inner[part], ring[part])
            while apart(group.step):
                pass
            keep[group.origin[~group.stays]] = False
        return apart(_kept, rings, keep)

    def _on_edge(self, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        """Which lattice points lie on the edge of the raster? They stay, so they count as nodes."""
        return (row == 0) | (row == self._height) | (col == 0) | (col == self._width)

    def _cut(self, rings: Rings) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Arcs that may lose a vertex: first point, number of points between first and last, number of the ring."""
        fixed = rings.node | self._on_edge(rings.row, rings.col)
        # A ring begins at its uppermost point, leftmost of these, whichever of its sides it is the border of.
        fixed[rings.begin[:-1][~np.logical_or.reduceat(fixed, rings.begin[:-1])]] = True
        start = np.flatnonzero(fixed)
        ring = np.searchsorted(rings.begin, start, "right") - 1
        is_last = np.append(np.diff(ring) > 0, True)
        of_ring = np.append(0, np.flatnonzero(is_last)[:-1] + 1)  # first arc of each ring
        following = np.append(start[1:], 0)
        following[is_last] = start[of_ring] + np.diff(rings.begin)
        inner = following - start - 1
        return start[inner > 0], inner[inner > 0], ring[inner > 0]

    def _group(self, rings: Rings, start: np.ndarray, inner: np.ndarray, ring: np.ndarray) -> _Group:
        """The vertices of some arcs, each arc in the direction that does not depend on the side."""
        if rings.other is None:
            raise ValueError("these rings do not say what lies beyond them")
        begin, length = rings.begin[ring], np.diff(rings.begin)[ring]

        def key(place: np.ndarray) -> np.ndarray:
            at = begin + (start - begin + place) % length
            return rings.row[at].astype(np.int64) * (self._width + 1) + rings.col[at]

        is_loop = inner + 1 == length
        back = np.where(is_loop, key(np.ones_like(inner)) > key(inner), key(np.zeros_like(inner)) > key(inner + 1))
        arc, place = _spread(inner + 2)
        place = np.where(back[arc], inner[arc] + 1 - place, place)
        origin = begin[arc] + (start[arc] - begin[arc] + place) % length[arc]
        row, col = rings.row[origin].astype(np.int64), rings.col[origin].astype(np.int64)
        first = np.cumsum(inner + 2) - inner - 2
        bottom = np.maximum.reduceat(row, first)
        least = (rings.other[start] == 0).astype(np.int64)
        for side in (rings.segment[ring], rings.other[start]):
            least[(self._nodes[side] == 2) & (self._last_row[side] + 1 == bottom)] = 2
        least[is_loop] = 3
        return _Group(self, origin, arc, (row, col), least)


class _Group:
    """Some arcs that are thinned together, round by round; what becomes of one does not depend on the others.

    ``origin`` (n,): which point of the rings a vertex is; ``arc`` (n,): number of the arc, ascending; ``at``: row
    and col int64 (n,); ``least``: inner vertices that each arc keeps. ``stays`` bool (n,): not yet removed.
    """

    def __init__(self, scene: Simplifier, origin: np.ndarray, arc: np.ndarray, at: tuple, least: np.ndarray) -> None:
        self.origin, self._arc, (self._row, self._col), self._least = origin, arc, at, least
        self._corners, self._metric, self._limit = scene.corners, scene.metric, scene.limit
        self.stays = np.ones(arc.size, bool)
        self._begins = np.diff(arc, prepend=-1) > 0
        self._inner = ~self._begins & ~np.append(self._begins[1:], True)
        self._rank = np.full(arc.size, _SETTLED, np.int8)
        self._at = np.arange(arc.size)  # vertices that stay, of arcs that are not finished
        self._rate(np.flatnonzero(self._inner))
        self._drop_finished()
        keys = self._key(arc, self._row, self._col)
        self._by_key = np.argsort(keys, kind="stable")
        self._keys = keys[self._by_key]

    def _key(self, arc: np.ndarray, row: np.ndarray, col: np.ndarray) -> np.ndarray:
        height, width = self._corners.shape
        return (arc * height + row) * (8 * width) + col

    def _rate(self, places: np.ndarray) -> None:
        """Rank the vertices at these places of ``_at``: bits of twice the area of their triangles in pixels.

        Areas that differ by less than two times count as equal: so a row of rising areas is no long chain in which
        only one vertex at a time is the smallest.
        """
        at = self._at
        twice = self._twice_area(at[places - 1], at[places], at[places + 1])
        self._rank[at[places]] = np.frexp(twice.astype(float))[1]

    def _twice_area(self, u: np.ndarray, v: np.ndarray, w: np.ndarray) -> np.ndarray:
        row, col = self._row, self._col
        return np.abs((col[v] - col[u]) * (row[w] - row[u]) - (row[v] - row[u]) * (col[w] - col[u]))

    def _drop_finished(self) -> None:
        """Forget arcs none of whose vertices may still go."""
        at = self._at
        first = np.flatnonzero(self._begins[at])
        if first.size:
            count = np.diff(first, append=at.size)
            going = np.minimum.reduceat(self._rank[at], first) < _SETTLED
            going &= count - 2 > self._least[self._arc[at[first]]]
            self._at = at[np.repeat(going, count)]

    def step(self) -> bool:
        """Remove, at once, vertices that rank below both their neighbours. False when nothing is left to do."""
        if not self._at.size:
            return False
        at = self._at
        first = np.flatnonzero(self._begins[at])
        count = np.diff(first, append=at.size)
        nth, place = _spread(count)
        # Of equal neighbours the one at the odd place goes first: of a staircase every other corner, all on one side.
        order = 2 * self._rank[at].astype(np.int16) + (place % 2 == 0)
        low = self._rank[at] < _SETTLED
        low[1:] &= order[1:] < order[:-1]
        low[:-1] &= order[:-1] < order[1:]
        places = np.flatnonzero(low)
        u, v, w = at[places - 1], at[places], at[places + 1]
        good = self._is_near(u, w)
        good[good] = self._is_free(u[good], v[good], w[good])
        # No more than the arc can spare, the lowest first.
        spare = count - 2 - self._least[self._arc[at[first]]]
        nth = nth[places]
        over = np.bincount(nth[good], minlength=first.size) > spare
        some = np.flatnonzero(good & over[nth])
        some = some[np.lexsort((places[some], order[places[some]], nth[some]))]
        surplus = np.arange(some.size) - np.searchsorted(nth[some], nth[some]) >= spare[nth[some]]
        good[some[surplus]] = False
        self._rank[v[~good]] = _SETTLED
        self.stays[v[good]] = False
        beside = np.concatenate([u[good], w[good]])
        self._at = at[self.stays[at]]
        beside = np.unique(beside[self._inner[beside]])
        self._rate(np.searchsorted(self._at, beside))
        self._drop_finished()
        return self._at.size > 0

    def _is_near(self, u: np.ndarray, w: np.ndarray) -> np.ndarray:
        """Do all original vertices between ``u`` and ``w`` lie within the tolerance of the edge between them?"""
        size = w - u - 1
        which, place = _spread(size)
        u, v, w = u[which], u[which] + 1 + place, w[which]
        g_cols, g_both, g_rows = self._metric
        edge_col, edge_row = self._col[w] - self._col[u], self._row[w] - self._row[u]
        col, row = self._col[v] - self._col[u], self._row[v] - self._row[u]
        along = g_cols * (col * edge_col) + g_both * (col * edge_row + row * edge_col) + g_rows * (row * edge_row)
        square = g_cols * edge_col**2 + 2 * g_both * (edge_col * edge_row) + g_rows * edge_row**2
        share = np.clip(along / square, 0.0, 1.0)
        col, row = col - share * edge_col, row - share * edge_row
        near = g_cols * col**2 + 2 * g_both * col * row + g_rows * row**2 <= self._limit
        return np.logical_and.reduceat(near, np.cumsum(size) - size) if size.size else np.zeros(0, bool)

    def _is_free(self, u: np.ndarray, v: np.ndarray, w: np.ndarray) -> np.ndarray:
        """Is no vertex in the way in the triangles, corners left out? (See the module.)"""
        free = np.ones(u.size, bool)
        # By Pick's theorem a triangle of half a pixel has no lattice points but its corners; and in one without area
        # v lies on the edge between u and w, where nothing else can be.
        todo = np.flatnonzero(self._twice_area(u, v, w) > 1)
        corners = np.stack([u[todo], v[todo], w[todo]])
        corners = np.take_along_axis(corners, np.argsort(self._row[corners], axis=0, kind="stable"), 0)
        rows = self._row[corners[2]] - self._row[corners[0]] + 1
        for part in _parts(rows, _LOOK):
            which, place = _spread(rows[part])
            which += part.start
            row = self._row[corners[0, which]] + place
            left, right = self._span(corners[:, which], row)
            size = np.maximum(right - left + 1, 0)
            for piece in _parts(size, _LOOK):
                line, place = _spread(size[piece])
                line += piece.start
                r, c = row[line], left[line] + place
                hit = np.flatnonzero((self._corners[r, c >> 3] >> (7 - (c & 7)).astype(np.uint8)) & 1)
                r, c, at = r[hit], c[hit], corners[:, which[line[hit]]]
                key = self._key(self._arc[at[0]], r, c)
                found = np.minimum(np.searchsorted(self._keys, key), self._keys.size - 1)
                harmless = (self._keys[found] == key) & ~self.stays[self._by_key[found]]
                harmless |= ((self._row[at] == r) & (self._col[at] == c)).any(axis=0)
                free[todo[which[line[hit[~harmless]]]]] = False
        return free

    def _span(self, corners: np.ndarray, row: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """First and last lattice column of triangles in a row each; ``corners`` (3, n): from the upper to the lower."""
        a, b, c = corners
        in_upper = row < self._row[b]
        columns = []
        for low, high in ((a, c), (np.where(in_upper, a, b), np.where(in_upper, b, c))):
            # 1: below b in a triangle with a flat lower side; there is no step down, so it does not matter.
            height = np.maximum(self._row[high] - self._row[low], 1)
            run = (self._col[high] - self._col[low]) * (row - self._row[low])
            columns.append((self._col[low] - (-run // height), self._col[low] + run // height))
        (up_1, down_1), (up_2, down_2) = columns
        return np.minimum(up_1, up_2), np.maximum(down_1, down_2)


def check_tolerance(tolerance: float) -> None:
    """``ParameterError`` if the tolerance in metres is not 0 or more."""
    if not (math.isfinite(tolerance) and tolerance >= 0):
        raise ParameterError("The tolerance of simplified borders must be 0 m or more, not {got}.", got=tolerance)


def _metric(crs: Any, transform: Affine, width: int, height: int) -> tuple[float, float, float]:
    """Square of a distance on the ground, m²: of a step along the row, of both (mixed term), along the column."""
    t = transform
    along, down = ground_sampling_distance(crs, t, width, height)
    # The same raster sheared so that its rows run along the diagonals of the pixels, about the same centre.
    shear = type(t)(t.a + t.b, t.b, t.c - t.b * width / 2, t.d + t.e, t.e, t.f - t.e * width / 2)
    across, _ = ground_sampling_distance(crs, shear, width, height)
    return along**2, (across**2 - along**2 - down**2) / 2, down**2


def _spread(size: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """For groups of ``size`` things each: the number of the group and the place within it, for every thing."""
    which = np.repeat(np.arange(size.size), size)
    return which, np.arange(which.size) - np.repeat(np.cumsum(size) - size, size)


def _parts(size: np.ndarray, most: int) -> list[slice]:
    """Slices of groups with ``most`` things together, but at least one group each; ``size``: things in each group."""
    ends, parts, begin = np.cumsum(size), [], 0
    while begin < size.size:
        done = ends[begin - 1] if begin else 0
        stop = max(begin + 1, int(np.searchsorted(ends, done + most, "right")))
        parts.append(slice(begin, stop))
        begin = stop
    return parts


def _kept(rings: Rings, keep: np.ndarray) -> Rings:
    """The rings without the points that are not kept."""
    begin = np.append(0, np.cumsum(keep))[rings.begin]
    return rings._replace(begin=begin, row=rings.row[keep], col=rings.col[keep], node=rings.node[keep], other=None)
