"""Trees: forest, river bank, hedges, gardens and single trees, crown by crown."""

import numpy as np

from .canvas import RANGE, TREE, box_distance, tint
from .terrain import smoothstep

SPECIES = np.array([(88, 99, 74), (94, 106, 76), (80, 94, 72), (102, 111, 82), (84, 95, 78), (96, 101, 76)])
CONIFERS = np.array([(80, 95, 77), (84, 98, 82), (76, 91, 73)])


def draw_crown(cv, x, y, radius, tall, rng, conifer=False, bright=1.12):
    """One crown with its centre at (x, y) metres; ``radius`` and ``tall`` in metres.
    ``bright`` lifts the colour of trees that stand alone and get light from all sides.

    Crowns meet as surfaces: each takes the pixels where it is the higher one.
    """
    win = cv.around(x, y, radius * 1.35 + 0.6)
    if win is None:
        return
    dx, dy = cv.xs[:, win[1]] - np.float32(x), cv.ys[win[0]] - np.float32(y)
    r = np.hypot(dx, dy)
    lobes, phase = rng.integers(3, 8, 2), rng.uniform(0, 6.28, 2)
    theta = np.arctan2(dy, dx)
    edge = 1 + 0.07 * np.sin(lobes[0] * theta + phase[0]) + 0.05 * np.sin(lobes[1] * theta + phase[1])
    clumps = cv.noise(1.3, "leaf")[win]
    twigs = cv.noise(0.6, "leaf")[win]
    edge = radius * edge + 0.12 * clumps * min(1.0, radius / 2) + 0.10 * twigs
    q = r / np.maximum(edge, 0.2)
    alpha = cv.cover(r - edge)
    if conifer:
        z = tall - 1.6 * radius * np.minimum(q, 1.0) ** 1.25
        lumps = 0.25 * clumps + 0.2 * twigs
    else:
        z = tall - 0.8 * radius * np.minimum(q, 1.05) ** 2.5
        lumps = (0.2 * clumps + 0.10 * twigs) * min(1.0, radius / 2.2)
    z = np.maximum(z + lumps, 0.4).astype(np.float32)
    higher = alpha * (z > cv.height[win])
    palette = CONIFERS if conifer else SPECIES
    base = palette[rng.integers(len(palette))] * bright * rng.uniform(0.86, 1.16) + rng.normal(0, 3, 3)
    deep = smoothstep(0.7, 1.1, q)
    out = tint(base, (twigs, (10, 10.5, 8)), (clumps, (6.0, 6.5, 5)), (deep, (-9, -10, -7)))
    cv.paint(win, higher, out)
    cv.truth[win][alpha >= 0.5] = TREE
    np.maximum(cv.height[win], np.where(alpha >= 0.5, z, 0), out=cv.height[win])


def _forest_field(cv, plan):
    """Signed field of the woods: float32 [h, w], inside < 0, about metres."""
    side = np.float32(plan.side)
    out = np.full(cv.shape, 1e6, np.float32)
    for (u, v), (ru, rv) in (
        ((0.20, -0.01), (0.34, 0.135)),
        ((0.95, 0.93), (0.17, 0.17)),
        ((0.93, 0.36), (0.09, 0.09)),
    ):
        x, y = plan.place(u, v)
        tip = np.abs(plan.place(u + ru, v + rv) - (x, y))
        r = np.hypot((cv.xs - np.float32(x)) / np.float32(tip[0]), (cv.ys - np.float32(y)) / np.float32(tip[1]))
        np.minimum(out, (r - 1) * np.float32(tip.min()), out=out)
    return out + np.float32(0.012) * side * cv.noise(0.045 * plan.side + 4, "forest", 3)


def _free(cv, x, y, codes):
    """True where the pixel under (x, y) bears one of the classes ``codes``."""
    r, c = int(y / cv.gsd), int(x / cv.gsd)
    h, w = cv.shape
    return 0 <= r < h and 0 <= c < w and cv.truth[r, c] in codes


def plant_forest(cv, plan):
    """Closed woods: a dark floor, then crowns on a shaken grid."""
    rng = cv.rng("forest")
    inside = _forest_field(cv, plan)
    soft = (cv.truth == 2) | (cv.truth == 7)
    floor = (inside < 0) & soft & ~cv.taken
    cv.rgb[:, floor] = np.array([58, 64, 46], np.float32)[:, None] + 5 * cv.noise(1.1, "meadow")[floor]
    cv.truth[floor] = TREE
    w, h = cv.extent
    pitch = 3.9
    pine = cv.noise(0.08 * plan.side, "pine")
    ys, xs = np.mgrid[0 : h + pitch : pitch, 0 : w + pitch : pitch]
    xs = (xs + rng.uniform(-0.42, 0.42, xs.shape) * pitch).ravel()
    ys = (ys + rng.uniform(-0.42, 0.42, ys.shape) * pitch).ravel()
    for x, y in zip(xs, ys):
        r, c = int(y / cv.gsd), int(x / cv.gsd)
        if not (0 <= r < cv.shape[0] and 0 <= c < cv.shape[1]):
            continue
        if inside[r, c] > 0 or not floor[r, c] or rng.random() < 0.05:
            continue
        conifer = pine[r, c] + rng.normal(0, 0.3) > 0.55
        rim = inside[r, c] > -6
        radius = rng.uniform(1.7, 2.8) if conifer else rng.gamma(9, 0.31) + (0 if rim else 0.2)
        tall = rng.uniform(11, 17) * (0.75 if rim else 1)
        draw_crown(cv, x, y, min(radius, 5), tall, rng, conifer, bright=1.0)


def plant_banks(cv, plan):
    """Willows and alders along the river."""
    rng = cv.rng("banks")
    pts, half = plan.river, plan.river_width / 2
    density = cv.noise(0.08 * plan.side, "banks")
    for p, q in zip(pts[:-1], pts[1:]):
        t = (q - p) / max(1e-6, np.hypot(*(q - p)))
        n = np.array([-t[1], t[0]])
        for sign in (-1, 1, -1, 1):
            if rng.random() < 0.2:
                continue
            spot = p + sign * n * (half * 1.12 + rng.gamma(2.0, 2.2) + 1.5)
            r, c = int(spot[1] / cv.gsd), int(spot[0] / cv.gsd)
            if _free(cv, *spot, (2, 7)) and density[r, c] > -0.6:
                radius = rng.uniform(1.3, 4.0)
                draw_crown(cv, *spot, radius, radius * rng.uniform(2.0, 2.8) + 1, rng)


def plant_line(cv, p, q, rng, spacing, radius, codes=(2, 7), chance=1.0):
    """Trees or bushes from ``p`` to ``q`` (metres), ``radius`` a range."""
    length = np.hypot(*(q - p))
    for t in np.arange(spacing / 2, length, spacing):
        spot = p + (q - p) * (t / length) + rng.normal(0, 0.15 * spacing, 2)
        r, c = int(spot[1] / cv.gsd), int(spot[0] / cv.gsd)
        if rng.random() < chance and _free(cv, *spot, codes) and cv.roads[r, c] == 0:
            size = rng.uniform(*radius)
            draw_crown(cv, *spot, size, size * rng.uniform(1.7, 2.4) + 0.6, rng)


def plant_hedges(cv, plan, parcels):
    """Hedgerows on some parcel bounds and avenues along open roads."""
    rng = cv.rng("hedges")
    for x, y, angle, ha, hb, _ in parcels:
        if rng.random() > 0.3:
            continue
        c, s = np.cos(angle), np.sin(angle)
        sign = rng.choice([-1, 1])
        ends = [np.array([x + t * c - sign * hb * s, y + t * s + sign * hb * c]) for t in (-ha, ha)]
        bushy = rng.random() < 0.6
        plant_line(cv, *ends, rng, 1.8 if bushy else 8.5, (1.1, 2.2) if bushy else (2.4, 4.2), chance=0.85)
    for road in plan.roads[:2]:
        step = np.hypot(*np.diff(road.points, axis=0).T)
        at = np.concatenate([[0], np.cumsum(step)])
        for sign in (-1, 1):
            if rng.random() < 0.4:
                continue
            for s in np.arange(5, at[-1], 11.0):
                k = min(int(np.searchsorted(at, s)), len(road.points) - 1)
                t = (road.points[k] - road.points[k - 1]) / max(1e-6, step[k - 1])
                spot = road.points[k] + sign * np.array([-t[1], t[0]]) * (road.width / 2 + 4.6)
                if rng.random() < 0.62 and _free(cv, *spot, (2, 7)):
                    radius = rng.uniform(1.9, 3.4)
                    draw_crown(cv, *spot, radius, 2.4 * radius, rng)


def plant_gardens(cv, plan, plots):
    """Fruit trees, conifers and hedges of the garden plots."""
    rng = cv.rng("gardens")
    for middle, angle, frontage, depth in plots:
        along = np.array([np.cos(angle), np.sin(angle)])
        inward = np.array([-along[1], along[0]])
        for side in (-1, 1):
            if rng.random() < 0.4:
                p = middle + along * side * frontage / 2 - inward * depth * 0.45
                q = middle + along * side * frontage / 2 + inward * depth * 0.45
                if rng.random() < 0.5:
                    _hedge(cv, p, q, rng)
                else:
                    plant_line(cv, p, q, rng, 3.2, (0.9, 1.9), (2,), 0.7)
        for _ in range(rng.poisson(3.2)):
            spot = middle + along * rng.uniform(-0.46, 0.46) * frontage + inward * rng.uniform(-0.48, 0.48) * depth
            radius = rng.gamma(5, 0.42) + 0.5
            if _clear(cv, *spot, radius * 0.6, (2,)):
                conifer = rng.random() < 0.2
                draw_crown(cv, *spot, min(radius, 4.5), radius * (3.2 if conifer else 2.2) + 1, rng, conifer)


def _clear(cv, x, y, reach, codes):
    """True where the whole disc of ``reach`` metres bears only the classes ``codes``."""
    win = cv.around(x, y, reach)
    return win is not None and bool(np.isin(cv.truth[win], codes).all())


def _hedge(cv, p, q, rng):
    """A clipped hedge, 1.2 m wide and 1.6 m tall."""
    x, y = (p + q) / 2
    half = np.hypot(*(q - p)) / 2
    win = cv.around(x, y, half + 2)
    if win is None:
        return
    a, b = cv.frame(win, x, y, np.arctan2(*(q - p)[::-1]))
    clumps = cv.noise(1.3, "leaf")[win]
    grass = cv.truth[win] == RANGE
    alpha = cv.cover(box_distance(a, b, half, 0.75) + 0.2 * clumps) * grass
    cv.paint(win, alpha, tint((72, 88, 58), (clumps, 5.0), (cv.noise(0.6, "leaf")[win], 5.0)), TREE)
    z = np.where(alpha >= 0.5, 1.6 + 0.2 * clumps, 0).astype(np.float32)
    np.maximum(cv.height[win], z, out=cv.height[win])


def plant_scattered(cv, plan, islands):
    """Single trees and groups on grassland, bushes by the pond, trees on car park islands."""
    rng = cv.rng("scattered")
    w, h = cv.extent
    groups = cv.noise(0.05 * plan.side, "groups")
    for _ in range(int(w * h / 420)):
        x, y = rng.uniform(0, w), rng.uniform(0, h)
        r, c = min(int(y / cv.gsd), cv.shape[0] - 1), min(int(x / cv.gsd), cv.shape[1] - 1)
        if rng.random() > 0.08 + 0.7 * (groups[r, c] > 1.0):
            continue
        radius = rng.gamma(6, 0.42) + 0.5
        if cv.roads[r, c] == 0 and _clear(cv, x, y, 0.7 * radius, (2, 5)):
            draw_crown(cv, x, y, min(radius, 5.5), min(radius, 5) * rng.uniform(1.9, 2.6) + 1, rng)
    (x, y), radius = plan.pond
    for t in rng.uniform(0, 6.28, 9):
        spot = np.array([x, y]) + radius * 1.25 * np.array([np.cos(t), np.sin(t)])
        if _free(cv, *spot, (2, 7)):
            draw_crown(cv, *spot, rng.uniform(1.2, 3.2), rng.uniform(3, 7), rng)
    for x, y in islands:
        if rng.random() < 0.8:
            draw_crown(cv, x, y, rng.uniform(0.9, 1.7), rng.uniform(3.0, 4.5), rng)
