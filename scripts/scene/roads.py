"""Roads: pavements and verges first, then carriageways, then markings and cars."""

import numpy as np

from .canvas import DEVELOPED, RANGE, ROAD, tint
from .cars import draw_car
from .layout import inside_village
from .terrain import smoothstep

SURFACE = {"main": (130, 130, 125), "street": (150, 148, 141), "access": (136, 135, 131)}


def _village_share(cv, plan, win):
    """How far a window lies inside the village: float32 [r, c], below 1 is inside."""
    (x, y), (rx, ry) = plan.village
    return np.hypot((cv.xs[:, win[1]] - x) / abs(rx), (cv.ys[win[0]] - y) / abs(ry)).astype(np.float32)


def paint_roads(cv, plan):
    """All roads of the plan; marks their surroundings as taken."""
    rng = cv.rng("roads")
    made = []
    for road in plan.roads:
        found = cv.ribbon(road.points, road.width / 2 + 9)
        if found is not None:
            made.append((road, *found))
    for road, win, across, _ in made:
        _border(cv, plan, road, win, across)
    for road, win, across, _ in made:
        _carriageway(cv, road, win, across, rng)
    for road, win, across, along in made:
        if road.kind == "main":
            _markings(cv, plan, road, win, across, along)
    for road in plan.roads:
        if road.kind in ("main", "street"):
            _traffic(cv, plan, road, rng)


def _border(cv, plan, road, win, across):
    """Verge in the open, kerb and pavement in the village."""
    half = road.width / 2
    d = np.abs(across)
    fine, mid = cv.noise(0.35, "meadow")[win], cv.noise(1.6, "sand")[win]
    cv.taken[win] |= d < half + 3.5
    if road.kind == "track":
        verge = tint((122, 122, 90), (fine, 6.0), (mid, 7.0))
        cv.paint(win, cv.cover(d - half - 0.8 - 0.4 * mid), verge, RANGE)
        return
    verge = tint((116, 124, 86), (fine, 6.0), (mid, 7.0), (cv.noise(9.0, "crop0")[win], 5.0))
    cv.paint(win, cv.cover(d - half - 2.6 - 0.5 * mid), verge, RANGE)
    built = _village_share(cv, plan, win) < 1.0
    if road.kind == "access":
        built = np.ones_like(built)
    slabs = tint((172, 167, 157), (fine, 8.0), (mid, 5.0), (cv.noise(9.0, "crop0")[win], 4.0))
    if road.kind == "main":  # A grass strip parts pavement and carriageway.
        sd = np.abs(d - half - 2.3) - 0.95
    else:
        sd = d - half - 1.7
    cv.paint(win, cv.cover(sd) * built, slabs, DEVELOPED)
    kerb = cv.cover(np.abs(d - half - 0.15) - 0.15) * built
    cv.paint(win, kerb, (176, 173, 166))
    dirt = cv.cover(d - half - 0.5 - 0.35 * mid) * 0.8 * ~built
    cv.paint(win, dirt, (150, 143, 124))


def _carriageway(cv, road, win, across, rng):
    """Surface with wheel tracks, patches and worn edges."""
    half = road.width / 2
    d = np.abs(across)
    fine, mid = cv.noise(0.35, "meadow")[win], cv.noise(1.6, "sand")[win]
    large = cv.noise(9.0, "crop1")[win]
    alpha = cv.cover(d - half)
    if road.kind == "track":
        sand = tint((172, 161, 141), (fine, 9.0), (mid, 7.0), (large, 7.0))
        grass = cv.cover(d - 0.3 + 0.12 * mid) * smoothstep(-0.6, 0.6, large) * 0.7
        sand += grass * (np.array([118, 120, 86], np.float32)[:, None, None] - sand)
        alpha = cv.cover(d - half + 0.15 * mid)
        cv.paint(win, alpha, sand)
    else:
        base = np.asarray(SURFACE[road.kind]) + rng.normal(0, 5)
        wheel = np.cos(np.minimum(d, half) * np.float32(4 * np.pi / road.width * 1.0))
        repaired = smoothstep(0.9, 1.0, cv.noise(22.0, "patch")[win]) * -9
        crack = np.abs(cv.noise(4.0, "patch")[win]) < 0.035
        seam = (np.abs(across + 0.3 * large) < 0.12) * (road.kind != "main")
        surface = tint(
            base, (fine, 6.5), (mid, 4.0), (large, 4.5), (wheel, -5.0), (repaired, 1.5), (crack, -13.0),
            (seam, -10.0), (smoothstep(0.6, 1.0, d / half), (9, 8, 5)), (cv.noise(60.0, "warp")[win], 4.0),
        )  # fmt: skip
        cv.paint(win, alpha, surface)
    cv.truth[win][d < half] = ROAD
    cv.roads[win] += d < half + 0.4


def _markings(cv, plan, road, win, across, along):
    """Edge lines outside the village and a dashed centre line; none on a junction."""
    half = road.width / 2
    clear = cv.roads[win] == 1
    dash = (along % 12.0) < 4.5
    worn = np.clip(0.75 + 0.2 * cv.noise(1.6, "sand")[win], 0.3, 0.95) * clear
    # A line narrower than a pixel covers only a part of it.
    line = np.clip((0.075 + 0.5 * cv.gsd - np.abs(across)) / cv.gsd, 0, min(1, 0.15 / cv.gsd))
    cv.paint(win, line * dash * worn, (222, 222, 216))
    outer = np.abs(np.abs(across) - half + 0.3)
    line = np.clip((0.075 + 0.5 * cv.gsd - outer) / cv.gsd, 0, min(1, 0.15 / cv.gsd))
    open_land = _village_share(cv, plan, win) > 1.0
    cv.paint(win, line * worn * open_land, (214, 214, 208))


def _traffic(cv, plan, road, rng):
    """Moving cars on main roads and parked ones along streets."""
    steps = np.hypot(*np.diff(road.points, axis=0).T)
    along = np.concatenate([[0], np.cumsum(steps)])
    gap = 38 if road.kind == "main" else 30
    at = rng.uniform(4, gap)
    while at < along[-1] - 3:
        k = min(int(np.searchsorted(along, at)), len(road.points) - 1)
        p, q = road.points[k - 1], road.points[k]
        t = (q - p) / max(1e-6, np.hypot(*(q - p)))
        n = np.array([-t[1], t[0]]) * (1 if rng.random() < 0.5 else -1)
        parked = road.kind == "street"
        offset = road.width / 2 - 1.0 if parked else road.width / 4
        spot = p + (at - along[k - 1]) * t + n * offset
        if not parked or inside_village(plan, spot) < 1:
            angle = np.arctan2(t[1], t[0]) + rng.normal(0, 0.02)
            draw_car(cv, *spot, angle, rng, lorry=not parked and rng.random() < 0.1)
        at += rng.exponential(gap) + 8
