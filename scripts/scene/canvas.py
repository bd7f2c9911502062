"""The canvas: colour, class and height planes, and the ways to paint shapes on them.

Positions are metres from the upper left corner, x to the right and y downwards; pixel
(r, c) has its centre at ((c + 0.5) * gsd, (r + 0.5) * gsd).
"""

import numpy as np

from .terrain import fractal, smooth_noise

UNKNOWN, BARE, RANGE, DEVELOPED, ROAD, TREE, WATER, CROP, BUILDING = range(9)


class Canvas:
    """Planes of one scene.

    rgb: float32 [3, h, w], 0..255, as seen in full sun on flat ground.
    truth: uint8 [h, w], class codes. height: float32 [h, w], metres above the ground.
    shade: float32 [h, w], factor of slopes (roof faces). taken: bool [h, w], no house here.
    """

    def __init__(self, shape, gsd, seed):
        h, w = self.shape = shape
        self.gsd, self.seed = gsd, seed
        self.rgb = np.zeros((3, h, w), np.float32)
        self.truth = np.zeros(shape, np.uint8)
        self.height = np.zeros(shape, np.float32)
        self.shade = np.ones(shape, np.float32)
        self.taken = np.zeros(shape, bool)
        self.roads = np.zeros(shape, np.uint8)
        self.xs = ((np.arange(w, dtype=np.float32) + 0.5) * gsd)[None, :]
        self.ys = ((np.arange(h, dtype=np.float32) + 0.5) * gsd)[:, None]
        self._noise = {}

    @property
    def extent(self):
        """(width, height) in metres."""
        return self.shape[1] * self.gsd, self.shape[0] * self.gsd

    def rng(self, key):
        """A generator of its own for one part of the scene."""
        return np.random.default_rng([self.seed, *key.encode()])

    def noise(self, cell, key="", octaves=1):
        """Cached noise of ``cell`` metres: float32 [h, w], unit variance (about)."""
        name = (cell, key, octaves)
        if name not in self._noise:
            rng = self.rng(f"noise {cell} {key}")
            px = cell / self.gsd
            self._noise[name] = (
                smooth_noise(self.shape, px, rng) if octaves == 1 else fractal(self.shape, px, rng, octaves)
            )
        return self._noise[name]

    def window(self, x0, y0, x1, y1):
        """Slices of the pixels that touch a box in metres, or None outside the canvas."""
        h, w = self.shape
        c0, c1 = max(0, int(x0 / self.gsd)), min(w, int(np.ceil(x1 / self.gsd)) + 1)
        r0, r1 = max(0, int(y0 / self.gsd)), min(h, int(np.ceil(y1 / self.gsd)) + 1)
        if x1 < 0 or y1 < 0 or c0 >= c1 or r0 >= r1:
            return None
        return slice(r0, r1), slice(c0, c1)

    def around(self, x, y, reach):
        """Window of a square of half side ``reach`` metres about a point."""
        return self.window(x - reach, y - reach, x + reach, y + reach)

    def frame(self, win, x, y, angle):
        """Coordinates of a window in a frame at (x, y) turned by ``angle`` (radians).

        Returns two float32 arrays [rows, cols] in metres: along and across.
        """
        dx, dy = self.xs[:, win[1]] - np.float32(x), self.ys[win[0]] - np.float32(y)
        c, s = np.float32(np.cos(angle)), np.float32(np.sin(angle))
        return dx * c + dy * s, dy * c - dx * s

    def cover(self, sd):
        """Antialiased coverage 0..1 of a shape from its signed distance in metres (inside < 0)."""
        return np.clip(0.5 - sd / np.float32(self.gsd), 0, 1)

    def paint(self, win, alpha, colour, code=None):
        """Lay a colour (3 values or [3, rows, cols]) over a window with coverage ``alpha``.

        ``code`` is written where the coverage is half or more; None leaves the truth alone.
        """
        for plane, value in zip(self.rgb[:, win[0], win[1]], colour):
            if np.ndim(value) == 0:
                value = np.float32(value)
            plane += (value - plane) * alpha
        if code is not None:
            self.truth[win][alpha >= 0.5] = code

    def ribbon(self, points, reach):
        """Distances to a polyline, for roads and rivers.

        ``points``: float [n, 2] metres. Returns (window, signed distance across, distance
        along), float32 [rows, cols] in metres, the first +-1e6 beyond ``reach``; None if the
        line keeps off the canvas. Right of the direction of travel is positive.
        """
        lo, hi = points.min(0) - reach, points.max(0) + reach
        win = self.window(*lo, *hi)
        if win is None:
            return None
        rows, cols = win[0].stop - win[0].start, win[1].stop - win[1].start
        across = np.full((rows, cols), 1e6, np.float32)
        along = np.zeros((rows, cols), np.float32)
        start = 0.0
        for p, q in zip(points[:-1], points[1:]):
            length = float(np.hypot(*(q - p)))
            box = self.window(*(np.minimum(p, q) - reach), *(np.maximum(p, q) + reach))
            if box is not None and length > 0:
                sub = (
                    slice(box[0].start - win[0].start, box[0].stop - win[0].start),
                    slice(box[1].start - win[1].start, box[1].stop - win[1].start),
                )
                a, b = self.frame(box, *p, np.arctan2(q[1] - p[1], q[0] - p[0]))
                over = np.maximum(np.maximum(-a, a - np.float32(length)), 0)
                d = np.where(b < 0, -1, 1).astype(np.float32) * np.hypot(b, over)
                nearer = (np.abs(d) < np.abs(across[sub])) & (np.abs(d) < reach)
                across[sub][nearer] = d[nearer]
                along[sub][nearer] = np.clip(a, 0, length)[nearer] + np.float32(start)
            start += length
        return win, across, along


def box_distance(a, b, half_a, half_b):
    """Signed distance in metres to a rectangle, from coordinates in its frame (inside < 0)."""
    qa, qb = np.abs(a) - np.float32(half_a), np.abs(b) - np.float32(half_b)
    return np.hypot(np.maximum(qa, 0), np.maximum(qb, 0)) + np.minimum(np.maximum(qa, qb), 0)


def tint(rgb, *fields):
    """A colour with textures on it: float32 [3, rows, cols].

    ``fields`` are pairs (array [rows, cols], gain), gain one number or three.
    """
    grey, out = None, None
    for field, gain in fields:
        if np.ndim(gain) == 0:
            part = field * np.float32(gain)
            grey = part if grey is None else np.add(grey, part, out=grey)
            continue
        if out is None:
            out = np.empty((3, *field.shape), np.float32)
            for plane, value, k in zip(out, rgb, gain):
                np.multiply(field, np.float32(k), out=plane)
                plane += np.float32(value)
        else:
            for plane, k in zip(out, gain):
                plane += field * np.float32(k)
    if out is None:
        return np.stack([grey + np.float32(value) for value in rgb])
    if grey is not None:
        out += grey
    return out


def trimmed(win, alpha):
    """The smallest part of a window that holds all coverage: (window, its alpha), or None."""
    rows, cols = np.flatnonzero(alpha.any(1)), np.flatnonzero(alpha.any(0))
    if not len(rows):
        return None
    r, c = slice(rows[0], rows[-1] + 1), slice(cols[0], cols[-1] + 1)
    start = win[0].start, win[1].start
    part = slice(start[0] + r.start, start[0] + r.stop), slice(start[1] + c.start, start[1] + c.stop)
    return part, alpha[r, c]
