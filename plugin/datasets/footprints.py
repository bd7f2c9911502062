"""Footprint: the four corners of a chip on the ground, and how far footprints are apart.

Chips may come from images in different coordinate systems, so they meet on the ellipsoid: corners become points in
space (metres), which tells who is near whom, and near ones are measured in the plane that touches the earth at one of
them. Ten kilometres away that plane is off by some millimetres.
"""

from __future__ import annotations

import math
from collections import defaultdict
from collections.abc import Iterator

import numpy as np

from ..landcover.progress import Feedback

_A, _E2 = 6378137.0, 0.00669437999014  # WGS 84: semi-major axis (m), first eccentricity squared
_GAPS = 1_000_000  # distances between centres that are worked out at a time
_MOST_GAPS = 50_000_000  # beyond, only some are looked at first


def in_space(corners: np.ndarray) -> np.ndarray:
    """Longitude, latitude (degrees, [..., 2]) -> earth-centred coordinates (metres, [..., 3])."""
    lon, lat = np.radians(corners[..., 0]), np.radians(corners[..., 1])
    normal = _A / np.sqrt(1 - _E2 * np.sin(lat) ** 2)
    return np.stack(
        [
            normal * np.cos(lat) * np.cos(lon),
            normal * np.cos(lat) * np.sin(lon),
            normal * (1 - _E2) * np.sin(lat),
        ],
        axis=-1,
    )


class Footprints:
    """Footprints of n chips. ``corners``: longitude and latitude, float [n, 4, 2], in order around the chip."""

    def __init__(self, corners: np.ndarray) -> None:
        corners = np.asarray(corners, float).reshape(-1, 4, 2)
        self.space = in_space(corners)
        self.centres = self.space.mean(axis=1)
        self.radii = np.sqrt(((self.space - self.centres[:, None]) ** 2).sum(axis=-1)).max(axis=1, initial=0.0)

    def __len__(self) -> int:
        return len(self.centres)

    def distances(self, i: int, others: np.ndarray) -> np.ndarray:
        """Metres between a footprint and others (indices) that are not far away; 0 where they touch, less where they
        overlap: minus the depth of the overlap."""
        centre = self.centres[i]
        up = centre / np.linalg.norm(centre)
        east = np.cross([0.0, 0.0, 1.0], up) if abs(up[2]) < 0.999999 else np.array([1.0, 0.0, 0.0])
        east /= np.linalg.norm(east)
        plane = np.stack([east, np.cross(up, east)])
        return separations((self.space[i] - centre) @ plane.T, (self.space[others] - centre) @ plane.T)

    def near(
        self, first: np.ndarray, second: np.ndarray, reach: float, feedback: Feedback
    ) -> Iterator[tuple[int, np.ndarray, np.ndarray]]:
        """For each member i of ``first`` (indices) that has some of ``second`` around: i, these, and their distances
        in metres.

        All that are at most ``reach`` metres apart are among them. ``Cancelled``.
        """
        if not (len(first) and len(second)):
            return
        cell = max(1.0, reach + 2 * float(self.radii[np.concatenate([first, second])].max()))
        bins: dict[tuple[int, int, int], list[int]] = defaultdict(list)
        for j, key in zip(second.tolist(), np.floor(self.centres[second] / cell).astype(int).tolist()):
            bins[tuple(key)].append(j)
        around = [(x, y, z) for x in (-1, 0, 1) for y in (-1, 0, 1) for z in (-1, 0, 1)]
        keys = np.floor(self.centres[first] / cell).astype(int).tolist()
        for n, (i, (x, y, z)) in enumerate(zip(first.tolist(), keys)):
            if n % 100 == 0:
                feedback.check()
            index = np.array([j for dx, dy, dz in around for j in bins.get((x + dx, y + dy, z + dz), ())], int)
            apart = np.sqrt(((self.centres[index] - self.centres[i]) ** 2).sum(axis=1))
            index = index[apart <= reach + self.radii[i] + self.radii[index] + 1e-6]
            if index.size:
                yield i, index, self.distances(i, index)

    def smallest(self, first: np.ndarray, second: np.ndarray, feedback: Feedback) -> float:
        """Smallest distance (metres, never below 0) between members of two groups; infinite if one is empty.

        Beyond some hundred kilometres the distance is that through the earth.
        """
        if not (len(first) and len(second)):
            return math.inf
        best = math.inf
        # A first guess from centres, then everything that could be nearer.
        some = second[:: 1 + len(first) * len(second) // _MOST_GAPS]
        step = max(1, _GAPS // len(some))
        for start in range(0, len(first), step):
            feedback.check()
            part = first[start : start + step]
            gaps = np.sqrt(((self.centres[part][:, None] - self.centres[some][None]) ** 2).sum(axis=-1))
            i, j = np.unravel_index(int(gaps.argmin()), gaps.shape)
            best = min(best, max(0.0, float(self.distances(int(part[i]), some[j : j + 1])[0])))
        for _, _, distances in self.near(first, second, best, feedback):
            best = min(best, max(0.0, float(distances.min())))
        return best


def separations(one: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Distances of a convex quadrilateral [4, 2] to others [n, 4, 2]; minus the depth of the overlap where they
    overlap.

    The depth is that of the separating axis theorem: how far one must be moved to leave the other.
    """
    one = np.broadcast_to(one, others.shape)
    depth = np.full(len(others), np.inf)
    for shape in (one, others):
        edges = np.roll(shape, -1, axis=1) - shape
        normals = np.stack([-edges[..., 1], edges[..., 0]], axis=-1)
        normals /= np.maximum(np.linalg.norm(normals, axis=-1, keepdims=True), 1e-12)
        a, b = one @ normals.transpose(0, 2, 1), others @ normals.transpose(0, 2, 1)
        overlap = np.minimum(a.max(axis=1) - b.min(axis=1), b.max(axis=1) - a.min(axis=1))
        depth = np.minimum(depth, overlap.min(axis=1))
    return np.where(depth > 0, -depth, np.minimum(_edge_distances(one, others), _edge_distances(others, one)))


def _edge_distances(points: np.ndarray, shapes: np.ndarray) -> np.ndarray:
    """Smallest distance of the corners of ``points`` to the edges of ``shapes``, pair by pair ([n, 4, 2] each)."""
    along = np.roll(shapes, -1, axis=1) - shapes
    away = points[:, :, None] - shapes[:, None]
    t = (away * along[:, None]).sum(axis=-1) / np.maximum((along**2).sum(axis=-1), 1e-300)[:, None]
    nearest = away - np.clip(t, 0.0, 1.0)[..., None] * along[:, None]
    return np.sqrt((nearest**2).sum(axis=-1)).min(axis=(1, 2))
