"""The commercial lot with its car park, and the earthworks."""

import numpy as np

from .buildings import draw_hall, fits, take
from .canvas import BARE, DEVELOPED, RANGE, box_distance, tint
from .cars import draw_car
from .fields import paint_meadow
from .terrain import smoothstep


def paint_commercial(cv, plan):
    """Shops with flat roofs around a car park with marked bays; returns island spots for trees."""
    rng = cv.rng("commercial")
    (x, y), angle, (half_a, half_b), normal = plan.commercial
    win = cv.around(x, y, np.hypot(half_a, half_b) + 8)
    if win is None:
        return []
    a, b = cv.frame(win, x, y, angle)
    flip = 1.0 if np.array([-np.sin(angle), np.cos(angle)]) @ normal > 0 else -1.0
    sd = box_distance(a, b, half_a, half_b)
    paint_meadow(cv, win, cv.cover(sd - 4), tone=(104, 120, 78), share=-0.3)
    cv.taken[win] |= sd < 5
    fine, mid = cv.noise(0.35, "meadow")[win], cv.noise(1.6, "sand")[win]
    large = cv.noise(9.0, "crop1")[win]
    open_ = cv.roads[win] == 0
    asphalt = tint((134, 133, 129), (fine, 5.5), (mid, 3.5), (large, 6.0), (cv.noise(40.0, "crop1")[win], 5.0))
    cv.paint(win, cv.cover(sd) * open_, asphalt, DEVELOPED)
    slab = tint((172, 168, 160), (fine, 7.0), (mid, 5.0))
    rim = np.abs(sd + 0.5) - 0.6
    cv.paint(win, cv.cover(rim) * open_, slab)

    def spot(u, v):
        v = v * flip
        return x + u * np.cos(angle) - v * np.sin(angle), y + u * np.sin(angle) + v * np.cos(angle)

    # Halls stand along the far side, seen from the road.
    deep = min(16.0, half_b * 0.42)
    u, halls = -half_a + 3, []
    while u < half_a - 8:
        wide = min(rng.uniform(24, 42), half_a - 3 - u)
        d = deep * rng.uniform(0.8, 1.0)
        centre = spot(u + wide / 2, half_b - 3 - d)
        halls.append((u, wide, d))
        apron = cv.cover(box_distance(*cv.frame(win, *centre, angle), wide / 2 + 1.5, d + 2.2))
        cv.paint(win, apron * (sd < 0), slab)
        draw_hall(cv, plan, *centre, angle, wide / 2, d, rng)
        u += wide + rng.uniform(5, 9)
    islands = []
    v, end = -half_b + 4.5, half_b - 2 * deep - 9
    while v + 2.5 < end:
        # Two rows of bays back to back, then an aisle.
        for row in (0, 1):
            vc = v + 5.0 * row
            if vc + 2.5 > end:
                continue
            _bays(cv, win, spot, angle, half_a - 5, vc, rng, islands, gap_at=0 if v < -half_b + 8 else None)
        v += 10 + 6.5
    return islands


def _bays(cv, win, spot, angle, half, v, rng, islands, gap_at):
    """A row of parking bays along the lot at distance ``v``, with cars and planted islands."""
    line = (214, 214, 209)
    for i, u in enumerate(np.arange(-half, half, 2.6)):
        if gap_at is not None and abs(u) < 5:  # The way in.
            continue
        x, y = spot(u, v)
        if i % 11 == 10:
            box = cv.around(x, y, 4)
            if box is not None:
                a, b = cv.frame(box, x, y, angle)
                sd = box_distance(a, b, 0.6, 1.9) - 0.3
                cv.paint(box, cv.cover(sd - 0.3), (178, 175, 168))
                paint_meadow(cv, box, cv.cover(sd), tone=(104, 118, 78))
                islands.append((x, y))
            continue
        box = cv.around(x, y, 4)
        if box is None:
            continue
        a, b = cv.frame(box, x, y, angle)
        stroke = np.clip((0.06 + 0.5 * cv.gsd - np.abs(a + 1.3)) / cv.gsd, 0, min(1, 0.13 / cv.gsd))
        cv.paint(box, stroke * (np.abs(b) < 2.5) * 0.85, line)
        if rng.random() < 0.58:
            turn = angle + np.pi / 2 + rng.normal(0, 0.03) + (np.pi if rng.random() < 0.5 else 0)
            draw_car(cv, *spot(u + rng.normal(0, 0.08), v + rng.normal(0, 0.25)), turn, rng)


def _digger(cv, x, y, angle, rng):
    """An excavator or a tipper lorry on bare ground; the truth stays that of the ground."""
    if rng.random() < 0.4:
        draw_car(cv, x, y, angle, rng, lorry=True)
        return
    win = cv.around(x, y, 8)
    if win is None or (cv.truth[win] != BARE).mean() > 0.15:
        return
    a, b = cv.frame(win, x, y, angle)
    tracks = cv.cover(np.abs(np.abs(b) - 1.2) - 0.35) * (np.abs(a) < 2.1)
    body = cv.cover(box_distance(a + 0.5, b, 1.7, 1.3))
    arm = cv.cover(box_distance(a - 3.6, b, 3.0, 0.35))
    yellow = np.array([204, 158, 62]) + rng.normal(0, 8)
    for shape, colour, top in ((tracks, (66, 64, 62), 1.0), (body, yellow, 2.8), (arm, yellow - 14, 2.4)):
        cv.paint(win, shape, colour)
        np.maximum(cv.height[win], top * (shape > 0.5), out=cv.height[win])


def paint_earthworks(cv, plan):
    """Stripped ground with wheel ruts, puddle-dark patches and spoil heaps, weeds at its rim."""
    rng = cv.rng("earthworks")
    (x, y), angle, half_a, half_b = plan.earthworks
    win = cv.around(x, y, np.hypot(half_a, half_b) * 1.3 + 6)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    sd = box_distance(a, b, half_a * 0.9, half_b * 0.9) - 0.1 * half_b
    sd = sd + 0.10 * half_b * cv.noise(0.04 * plan.side + 4, "earth", 3)[win]
    free = cv.roads[win] == 0
    paint_meadow(cv, win, cv.cover(sd - 3 - cv.noise(3.0, "river", 3)[win]) * free, tone=(120, 122, 90), share=0.3)
    fine, mid = cv.noise(0.35, "meadow")[win], cv.noise(1.6, "sand")[win]
    large, wide = cv.noise(9.0, "crop1")[win], cv.noise(0.06 * plan.side, "earth")[win]
    out = tint(
        (180, 157, 130), (fine, 5.0), (mid, 3.0), (cv.noise(4.0, "patch")[win], 4.0),
        (large, (7, 7, 7)), (wide, (10, 11, 11)), (smoothstep(0.5, 0.9, wide + 0.3 * large), (17, 17, 16)),
        (smoothstep(0.9, 1.3, 0.4 * large - wide), (-26, -24, -20)),
    )  # fmt: skip
    for _ in range(16):  # Ruts of lorries that turn about the lot.
        t = rng.uniform(0, np.pi)
        off, curv = rng.uniform(-0.8, 0.8) * half_b, rng.normal(0, 0.006)
        p = a * np.float32(np.cos(t)) + b * np.float32(np.sin(t))
        q = b * np.float32(np.cos(t)) - a * np.float32(np.sin(t)) - np.float32(off) + np.float32(curv) * p * p
        rut = np.clip(1.4 - np.abs(np.abs(q) - 1.0) / 0.4, 0, 1) * np.clip(0.75 + 0.4 * large, 0, 1)
        out += rut * np.float32(rng.choice([-26, -20, 16]))
    weeds = np.clip(0.5 * cv.noise(4.0, "meadow")[win] + large + 0.5 * mid + 0.3 * fine - 2.2, 0, 1)
    out += weeds * (np.array([122, 126, 92], np.float32)[:, None, None] - out)
    alpha = cv.cover(sd) * free
    cv.paint(win, alpha, out, BARE)
    cv.truth[win][(weeds > 0.6) & (alpha > 0.5)] = RANGE
    cv.taken[win] |= sd < 6
    c, s = np.cos(angle), np.sin(angle)
    for i in range(int(rng.integers(9, 15))):
        # Most heaps stand in a row along one side, as lorries tip them.
        u = rng.uniform(-0.75, 0.75) * half_a
        v = (rng.uniform(0.55, 0.8) if i % 3 else rng.uniform(-0.7, 0.7)) * half_b
        hx, hy = x + u * c - v * s, y + u * s + v * c
        r, tall = rng.uniform(0.05, 0.15) * half_b + 1.5, rng.uniform(1.2, 3.5)
        box = cv.around(hx, hy, 1.5 * r)
        if box is None:
            continue
        p, q = cv.frame(box, hx, hy, rng.uniform(0, 3))
        d = np.hypot(p, q * 1.4) / r + 0.10 * cv.noise(1.6, "sand")[box]
        bump = (np.clip(1 - d, 0, 1) * tall).astype(np.float32)
        cv.paint(box, cv.cover((d - 1) * r) * 0.5 * (cv.truth[box] == BARE), (164, 138, 108))
        np.maximum(cv.height[box], bump * (cv.truth[box] == BARE), out=cv.height[box])
    for _ in range(int(np.clip(half_a * half_b / 400, 1, 6))):
        u, v = rng.uniform(-0.7, 0.7) * half_a, rng.uniform(-0.6, 0.5) * half_b
        _digger(cv, x + u * c - v * s, y + u * s + v * c, rng.uniform(0, 6.28), rng)


def paint_square(cv, plan):
    """A paved square and playground in the village, where there is room."""
    rng = cv.rng("square")
    (x, y), (rx, ry) = plan.village
    for _ in range(60):
        px, py = x + rng.uniform(-0.6, 0.6) * rx, y + rng.uniform(-0.6, 0.6) * ry
        half_a, half_b = rng.uniform(0.018, 0.03) * plan.side + 4, rng.uniform(0.014, 0.02) * plan.side + 3
        if not fits(cv, px, py, plan.field_angle, half_a, half_b, 2):
            continue
        win = cv.around(px, py, np.hypot(half_a, half_b) + 2)
        a, b = cv.frame(win, px, py, plan.field_angle)
        slabs = ((np.floor(a / 1.8) + np.floor(b / 1.8)) % 2).astype(np.float32)
        out = tint((174, 166, 154), (slabs, -6.0), (cv.noise(0.35, "meadow")[win], 4.0),
                   (cv.noise(4.0, "meadow")[win], 4.0))  # fmt: skip
        cv.paint(win, cv.cover(box_distance(a, b, half_a, half_b)), out, DEVELOPED)
        take(cv, px, py, plan.field_angle, half_a, half_b, 2)
        return
