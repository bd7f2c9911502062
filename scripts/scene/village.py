"""The village: garden plots along the streets, each with house, drive, terrace, lawn and beds."""

import numpy as np

from .buildings import draw_hall, draw_house, draw_shed, fits, pave, take
from .canvas import CROP, WATER, box_distance, tint
from .cars import draw_car
from .fields import paint_meadow
from .layout import inside_village


def paint_green(cv, plan):
    """Grass under the plots, before roads and houses: as deep behind each road as the gardens."""
    (x, y), (rx, ry) = plan.village
    rx, ry = abs(rx), abs(ry)
    win = cv.window(x - rx * 1.2, y - ry * 1.2, x + rx * 1.2, y + ry * 1.2)
    r = np.hypot((cv.xs[:, win[1]] - x) / rx, (cv.ys[win[0]] - y) / ry).astype(np.float32)
    ragged = cv.noise(0.06 * plan.side + 5, "village")[win]
    bound = (r - 0.97 + 0.05 * ragged) * np.float32(min(rx, ry))
    depth = np.full(bound.shape, 1e6, np.float32)
    for road in plan.roads:
        found = cv.ribbon(road.points, 54.0) if road.kind in ("main", "street") else None
        if found is None:
            continue
        box, across, _ = found
        r0, r1 = max(box[0].start, win[0].start), min(box[0].stop, win[0].stop)
        c0, c1 = max(box[1].start, win[1].start), min(box[1].stop, win[1].stop)
        if r0 < r1 and c0 < c1:
            here = depth[r0 - win[0].start : r1 - win[0].start, c0 - win[1].start : c1 - win[1].start]
            far = across[r0 - box[0].start : r1 - box[0].start, c0 - box[1].start : c1 - box[1].start]
            np.minimum(here, np.abs(far), out=here)
    sd = np.maximum(bound, depth - 44 - 2.5 * ragged)
    paint_meadow(cv, win, cv.cover(sd), tone=(104, 116, 80), share=-0.1)


def _lawn(cv, x, y, angle, half_a, half_b, rng):
    """The plot's own shade of grass, and a hedge line to plant later (returned as ends)."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 1)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    free = ~cv.taken[win]
    alpha = cv.cover(box_distance(a, b, half_a, half_b)) * free * rng.uniform(0.35, 0.8)
    tones = [(100, 122, 74), (116, 126, 84), (128, 130, 96), (94, 112, 70), (122, 122, 90)]
    tone = np.array(tones[rng.integers(len(tones))]) + rng.normal(0, 4, 3)
    mow = np.cos(b * np.float32(6.2832 / rng.uniform(1.6, 2.4)))
    out = tint(
        tone, (cv.noise(0.35, "meadow")[win], 8.0), (cv.noise(1.1, "meadow")[win], 6.0),
        (cv.noise(4.0, "meadow")[win], 6.0), (mow, 1.5),
    )  # fmt: skip
    cv.paint(win, alpha, out)


def _bed(cv, x, y, angle, half_a, half_b, rng):
    """A vegetable plot: soil and rows of green."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 1)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    rows = np.cos(b * np.float32(6.2832 / 1.2))
    out = tint((112, 106, 84), (rows, (-11, 2, -8)), (cv.noise(0.35, "meadow")[win], 7.0),
               (cv.noise(1.6, "sand")[win], (8, 6, 5)))  # fmt: skip
    cv.paint(win, cv.cover(box_distance(a, b, half_a, half_b)), out, CROP)
    take(cv, x, y, angle, half_a, half_b)


def _pool(cv, x, y, angle, half_a, half_b):
    """A swimming pool with a paved rim."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 2)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    sd = box_distance(a, b, half_a, half_b)
    cv.paint(win, cv.cover(sd - 0.8), (186, 180, 170))
    cv.paint(win, cv.cover(sd), tint((104, 158, 172), (cv.noise(1.6, "sand")[win], 5.0)), WATER)
    take(cv, x, y, angle, half_a + 1, half_b + 1)


def _plot(cv, plan, edge, inward, road_angle, frontage, rng):
    """One plot behind the kerb at ``edge``; ``inward`` unit vector away from the road."""
    depth = rng.uniform(26, 34)
    along = np.array([np.cos(road_angle), np.sin(road_angle)])
    half_a, half_b = rng.uniform(5.4, 8.2), rng.uniform(4.4, 5.8)
    turned = rng.random() < 0.4
    angle = road_angle + np.pi / 2 if turned else road_angle
    wide, reach = (half_b, half_a) if turned else (half_a, half_b)
    frontage = max(frontage, 2 * wide + 7)
    side = rng.choice([-1, 1])
    setback = rng.uniform(4.5, 8.0) + reach
    # The house leaves room for the drive on one side.
    house = edge + inward * setback - along * side * rng.uniform(0.3, 1.2)
    if not fits(cv, *house, angle, half_a, half_b, 2.2):
        return None
    middle = edge + inward * depth / 2
    _lawn(cv, *middle, road_angle, frontage / 2, depth / 2, rng)
    # Drive beside the house, from the kerb to its far end.
    lane = along * side * (frontage / 2 - 2.6)
    run = setback + reach * 0.6
    start = edge - inward * 2.2 + lane
    centre = start + inward * (run + 2.2) / 2
    lane_half = rng.uniform(1.5, 2.0)
    pave(cv, *centre, road_angle + np.pi / 2, (run + 2.2) / 2, lane_half, rng)
    take(cv, *centre, road_angle + np.pi / 2, (run + 2.2) / 2, lane_half, 0.4)
    gap = frontage / 2 - 2.6
    pave(cv, *(house + along * side * gap / 2 - inward * reach), road_angle, gap / 2 + 1, 1.6, rng)
    if rng.random() < 0.75:
        pave(cv, *(house + inward * (reach + 1.2)), road_angle, rng.uniform(2.5, 5), 2.4, rng)
    draw_house(cv, plan, *house, angle, half_a, half_b, rng)
    take(cv, *house, angle, half_a, half_b, 1.5)
    if rng.random() < 0.6:
        spot = start + inward * rng.uniform(4, max(4.5, run - 2))
        draw_car(cv, *spot, road_angle + np.pi / 2 + rng.normal(0, 0.04), rng)
    back = edge + inward * (depth - 4.5)
    for what, chance in (("shed", 0.6), ("bed", 0.35), ("pool", 0.06)):
        if rng.random() > chance:
            continue
        spot = back + along * rng.uniform(-0.38, 0.38) * frontage
        ha, hb = rng.uniform(2.0, 3.6), rng.uniform(1.5, 2.6)
        if what == "bed":
            ha, hb = ha * 1.5, hb * 1.5
        if not fits(cv, *spot, road_angle, ha, hb, 0.8):
            continue
        if what == "shed":
            draw_shed(cv, plan, *spot, road_angle + rng.choice([0, np.pi / 2]), ha, hb, rng)
            take(cv, *spot, road_angle, ha, hb)
        elif what == "bed":
            _bed(cv, *spot, road_angle, ha, hb, rng)
        else:
            _pool(cv, *spot, road_angle, ha, hb)
    return middle, road_angle, frontage, depth


def build_village(cv, plan):
    """Plots along all roads inside the village; returns them for the planting of gardens."""
    rng = cv.rng("village")
    plots = []
    for road in plan.roads:
        if road.kind not in ("main", "street"):
            continue
        steps = np.hypot(*np.diff(road.points, axis=0).T)
        along = np.concatenate([[0], np.cumsum(steps)])
        margin = road.width / 2 + (4.2 if road.kind == "main" else 2.2)
        for side in (-1, 1):
            at = rng.uniform(8, 16)
            while at < along[-1]:
                k = min(int(np.searchsorted(along, at)), len(road.points) - 1)
                p, q = road.points[k - 1], road.points[k]
                t = (q - p) / max(1e-6, np.hypot(*(q - p)))
                inward = np.array([-t[1], t[0]]) * side
                edge = p + t * (at - along[k - 1]) + inward * margin
                frontage = rng.uniform(18, 23)
                probe = edge + inward * 12
                if inside_village(plan, probe) > 0.98:
                    at += 12
                    continue
                if road.kind == "street" and rng.random() < 0.05 and _flats(cv, plan, edge, inward, t, rng):
                    at += 40
                    continue
                plot = _plot(cv, plan, edge, inward, float(np.arctan2(t[1], t[0])), frontage, rng)
                if plot is None:
                    at += 5
                else:
                    plots.append(plot)
                    at += frontage * rng.uniform(1.0, 1.12)
    return plots


def _flats(cv, plan, edge, inward, t, rng):
    """A block of flats or a school with a paved yard; False where it has no room."""
    angle = float(np.arctan2(t[1], t[0]))
    half_a, half_b = rng.uniform(13, 19), rng.uniform(5.5, 7)
    middle = edge + inward * (half_b + 9) + t * half_a
    if not fits(cv, *middle, angle, half_a, half_b, 3.5):
        return False
    pave(cv, *(middle - inward * (half_b + 4)), angle, half_a, 4.6, rng)
    draw_hall(cv, plan, *middle, angle, half_a, half_b, rng)
    take(cv, *middle, angle, half_a + 1, half_b + 8)
    for u in np.arange(-half_a + 2, half_a - 2, 2.7):
        if rng.random() < 0.5:
            draw_car(cv, *(middle - inward * (half_b + 4) + t * u), angle + np.pi / 2, rng)
    return True
