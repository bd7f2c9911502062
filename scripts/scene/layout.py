"""The plan of a scene: where the river, roads, village, forest and lots lie.

The plan is drawn in a unit square and spread over the canvas, so a small scene holds the
same things as a large one; houses, cars, crowns and road widths keep their true size.
"""

from dataclasses import dataclass, field

import numpy as np


def curve(points, step):
    """A smooth line (Catmull-Rom) through ``points`` [n, 2], with a knot every ``step`` metres."""
    p = np.asarray(points, float)
    p = np.concatenate([2 * p[:1] - p[1:2], p, 2 * p[-1:] - p[-2:-1]])
    out = []
    for a, b, c, d in zip(p[:-3], p[1:-2], p[2:-1], p[3:]):
        n = max(2, int(np.hypot(*(c - b)) / step))
        t = np.linspace(0, 1, n, endpoint=False)[:, None]
        out.append(0.5 * (2 * b + (c - a) * t + (2 * a - 5 * b + 4 * c - d) * t**2 + (3 * b - a - 3 * c + d) * t**3))
    return np.concatenate([*out, p[-2:-1]])


@dataclass
class Road:
    """A line of road: ``points`` [n, 2] metres, ``kind`` main, street, access or track."""

    points: np.ndarray
    kind: str
    width: float


@dataclass
class Plan:
    """Everything that is placed before painting (metres; angles in radians)."""

    side: float
    sun: tuple
    place: object
    river: np.ndarray
    river_width: float
    roads: list = field(default_factory=list)
    village: tuple = ()
    commercial: tuple = ()
    earthworks: tuple = ()
    pond: tuple = ()
    field_angle: float = 0.0


def _placer(extent, rng):
    """A map from the unit square to metres, mirrored or turned by chance."""
    w, h = extent
    swap, mx, my = rng.random(3) < 0.5

    def place(u, v):
        if swap:
            u, v = v, u
        return np.array([(1 - u if mx else u) * w, (1 - v if my else v) * h])

    return place


def make_plan(canvas):
    """Lay out a scene for a canvas; returns a Plan."""
    rng = canvas.rng("plan")
    w, h = canvas.extent
    side = float(np.sqrt(w * h))
    place = _placer((w, h), rng)

    phase, waves = rng.uniform(0, 6.28), rng.uniform(1.3, 1.7)
    us = np.linspace(-0.08, 1.08, 60)
    vs = 0.17 + 0.05 * np.sin(6.28 * waves * us + phase) + 0.02 * np.sin(6.28 * 2.7 * waves * us + 2 * phase)
    river = curve([place(u, v) for u, v in zip(us, vs)], 6.0)

    def bend(*uv):
        jitter = rng.uniform(-0.015, 0.015, (len(uv), 2))
        return curve([place(u + a, v + b) for (u, v), (a, b) in zip(uv, jitter)], 6.0)

    main = bend((-0.1, 0.67), (0.15, 0.645), (0.38, 0.58), (0.62, 0.555), (0.85, 0.60), (1.1, 0.59))
    cross = main[int(0.62 * len(main))]
    north = bend((0.80, -0.1), (0.77, 0.08), (0.765, 0.2), (0.74, 0.38))
    south = bend((0.645, 0.76), (0.60, 0.93), (0.57, 1.1))
    second = curve(np.concatenate([north[::6], [cross], south[::6]]), 5.0)

    sun = (np.radians(rng.uniform(120, 225)), np.radians(rng.uniform(42, 52)))
    plan = Plan(side, sun, place, river, float(np.clip(0.058 * side, 8, 40)))
    plan.roads += [Road(main, "main", 7.4), Road(second, "main", 6.6)]
    plan.village = (place(0.60, 0.575), place(0.60 + 0.36, 0.575 + 0.235) - place(0.60, 0.575))

    k = int(0.235 * len(main))
    tangent = main[k + 1] - main[k]
    angle = float(np.arctan2(tangent[1], tangent[0]))
    normal = np.array([-tangent[1], tangent[0]]) / np.hypot(*tangent)
    if normal @ (place(0.2, 1.0) - place(0.2, 0.6)) < 0:
        normal = -normal
    half = np.array([0.135 * side, 0.095 * side])
    gap = min(9.0, 0.02 * side + 4)
    centre = main[k] + normal * (half[1] + gap)
    plan.commercial = (centre, angle, half, normal)
    mouth = main[k] + (main[k + 1] - main[k]) / 6
    plan.roads.append(Road(np.stack([mouth, mouth + normal * (gap + 1.5)]), "access", 6.5))

    plan.earthworks = (place(0.13, 0.50), angle + rng.uniform(-0.3, 0.3), 0.095 * side, 0.075 * side)
    plan.pond = (place(0.33, 0.36), 0.04 * side)
    plan.field_angle = angle + rng.uniform(-0.15, 0.15)
    _streets(plan, main, second, rng)
    a, b = place(0.33, 0.62), place(0.30, 1.06)
    plan.roads.append(Road(curve([a, a + (b - a) * 0.5 + normal[::-1] * 0.02 * side, b], 6.0), "track", 3.2))
    c, d = place(-0.06, 0.33), place(0.46, 0.30)
    e = place(0.755, 0.32)
    plan.roads.append(Road(curve([c, (c + d) / 2 + rng.normal(0, 0.008 * side, 2), d, e], 6.0), "track", 3.0))
    return plan


def inside_village(plan, point):
    """Normalised distance of a point from the village centre; below 1 is inside."""
    centre, radii = plan.village
    return float(np.hypot(*((point - centre) / np.abs(radii))))


def _in_lots(plan, points):
    """True where any of ``points`` [n, 2] lies in or near the commercial lot or the earthworks."""
    (centre, angle, half, _), (place, turn, half_a, half_b) = plan.commercial, plan.earthworks
    for middle, theta, size in ((centre, angle, half), (place, turn, np.array([half_a, half_b]))):
        d = points - middle
        a = np.abs(d @ (np.cos(theta), np.sin(theta)))
        b = np.abs(d @ (-np.sin(theta), np.cos(theta)))
        if ((a < size[0] + 9) & (b < size[1] + 9)).any():
            return True
    return False


def _streets(plan, main, second, rng):
    """Side streets off both main roads, inside the village, and one lane joining them."""
    for line, spacing in ((main, 58.0), (second, 62.0)):
        steps = np.hypot(*np.diff(line, axis=0).T)
        along = np.concatenate([[0], np.cumsum(steps)])
        at, sign = rng.uniform(20, 45), 1
        while at < along[-1]:
            k = min(int(np.searchsorted(along, at)), len(line) - 2)
            t = (line[k + 1] - line[k]) / max(1e-6, np.hypot(*(line[k + 1] - line[k])))
            at += spacing * rng.uniform(0.8, 1.2)
            for side in (sign, -sign) if line is main and rng.random() < 0.75 else (sign,):
                turn = rng.uniform(-0.25, 0.25)
                n = np.array([-t[1], t[0]]) * side
                n = np.array([n[0] * np.cos(turn) - n[1] * np.sin(turn), n[0] * np.sin(turn) + n[1] * np.cos(turn)])
                length = rng.uniform(0.14, 0.22) * plan.side
                ends = line[k] + n * length
                if inside_village(plan, line[k]) > 0.9 or length < 24:
                    continue
                if np.hypot(*(plan.pond[0] - ends)) < plan.pond[1] + 12:
                    continue
                if _in_lots(plan, line[k] + n * np.linspace(0.1, 1, 12)[:, None] * length):
                    continue
                others = [r.points for r in plan.roads if r.points is not line]
                mids = line[k] + n * np.linspace(0.15, 1, 12)[:, None] * length
                near = min(np.hypot(*(o[:, None] - mids[None]).transpose(2, 0, 1)).min() for o in others)
                if near < 30:
                    continue
                sway = np.array([t[0], t[1]]) * rng.uniform(-0.06, 0.06) * length
                plan.roads.append(Road(curve([line[k], line[k] + n * length * 0.5 + sway, ends], 5.0), "street", 5.4))
            sign = -sign
