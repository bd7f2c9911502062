"""Houses with pitched roofs, flat-roofed halls, sheds."""

import numpy as np

from .canvas import BUILDING, DEVELOPED, box_distance, tint

TILES = np.array(
    [(160, 108, 90), (150, 98, 80), (176, 132, 108), (122, 102, 92), (98, 98, 101), (112, 110, 109),
     (84, 84, 88), (160, 158, 154), (196, 193, 187), (140, 134, 127), (182, 172, 160),
     (150, 140, 130), (128, 126, 124)]
)  # fmt: skip


def _sun_vector(plan):
    """Horizontal unit vector towards the sun (x right, y down) and its elevation tangent."""
    azimuth, elevation = plan.sun
    return np.array([np.sin(azimuth), -np.cos(azimuth)]), np.tan(elevation)


def _lambert(plan, slope, angle):
    """Brightness of a face that falls by ``slope`` towards ``angle``, flat ground is 1."""
    to_sun, tangent = _sun_vector(plan)
    toward = np.cos(angle) * to_sun[0] + np.sin(angle) * to_sun[1]
    direct = max(0.0, (tangent + slope * toward) / tangent) / np.hypot(1, slope)
    return 0.25 + 0.75 * direct


def _roof(cv, plan, x, y, angle, half_a, half_b, eaves, pitch, colour, rng, hip=False):
    """One pitched roof, ridge along ``angle``; half sizes in metres."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 1)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    alpha = cv.cover(box_distance(a, b, half_a, half_b))
    rise = pitch * (half_b - np.abs(b))
    face = np.where(b > 0, _lambert(plan, pitch, angle + np.pi / 2), _lambert(plan, pitch, angle - np.pi / 2))
    if hip:
        end = pitch * (half_a - np.abs(a))
        gable = np.where(a > 0, _lambert(plan, pitch, angle), _lambert(plan, pitch, angle + np.pi))
        face = np.where(end < rise, gable, face)
        rise = np.minimum(rise, end)
    z = eaves + np.maximum(rise, 0)
    higher = alpha * (z > cv.height[win])
    fine, mid = cv.noise(0.35, "meadow")[win], cv.noise(1.6, "sand")[win]
    # Courses of tiles are finer than a pixel; joints of sheets run down the slope.
    sheet = np.cos(a * np.float32(6.2832 / 1.1))
    out = tint(colour, (fine, 8.0), (mid, 5.0), (cv.noise(4.0, "meadow")[win], 4.0), (sheet, 3.5))
    out *= face
    ridge = cv.cover(np.abs(b) - 0.12) * (1 if not hip else np.abs(a) < half_a - half_b)
    out += 0.35 * ridge * (np.asarray(colour, np.float32)[:, None, None] * 1.15 - out)
    edge = cv.cover(np.abs(box_distance(a, b, half_a - 0.12, half_b - 0.12)) - 0.1)
    out -= 0.22 * edge * out
    cv.paint(win, higher, out, None)
    cv.truth[win][alpha >= 0.5] = BUILDING
    np.maximum(cv.height[win], np.where(alpha >= 0.5, z, 0), out=cv.height[win])


def _block(cv, x, y, angle, half_a, half_b, top, colour):
    """A small box on a roof or in a yard (chimney, vent, bin); truth unchanged."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 0.5)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    alpha = cv.cover(box_distance(a, b, half_a, half_b))
    cv.paint(win, alpha, colour)
    np.maximum(cv.height[win], np.where(alpha >= 0.5, top, 0), out=cv.height[win])


def _pane(cv, x, y, angle, half_a, half_b, colour, grid=0.0):
    """A flat panel on a roof: skylight or solar panels (with a grid of joints)."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 0.5)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    joint = (np.cos(a * np.float32(6.2832 / 1.05)) > 0.8) * np.float32(grid)
    cv.paint(win, cv.cover(box_distance(a, b, half_a, half_b)), tint(colour, (joint, 1.0)))


def draw_house(cv, plan, x, y, angle, half_a, half_b, rng):
    """A dwelling: main roof, perhaps a wing, chimney, skylights or solar panels."""
    colour = TILES[rng.integers(len(TILES))] * rng.uniform(0.88, 1.1) + rng.normal(0, 1.5, 3)
    eaves, pitch = rng.uniform(3.0, 5.2), rng.uniform(0.45, 0.85)
    hip = rng.random() < 0.3
    c, s = np.cos(angle), np.sin(angle)
    _roof(cv, plan, x, y, angle, half_a, half_b, eaves, pitch, colour, rng, hip)
    if rng.random() < 0.45:
        t, side = rng.uniform(-0.4, 0.4) * half_a, rng.choice([-1, 1])
        u = side * half_b * 0.75
        _roof(
            cv, plan, x + t * c - u * s, y + t * s + u * c, angle + np.pi / 2,
            half_b * 0.75, half_a * rng.uniform(0.3, 0.42), eaves - 0.2, pitch, colour, rng,
        )  # fmt: skip
    ridge = eaves + pitch * half_b
    t, u = rng.uniform(-0.5, 0.5) * half_a, rng.uniform(-0.4, 0.4) * half_b
    _block(cv, x + t * c - u * s, y + t * s + u * c, angle, 0.4, 0.4, ridge + 0.8, (134, 112, 100))
    if rng.random() < 0.35:
        u = half_b * 0.5 * rng.choice([-1, 1])
        for t in np.arange(-0.5, 0.6, 0.5) * half_a:
            _pane(cv, x + t * c - u * s, y + t * s + u * c, angle, 0.45, 0.6, (62, 72, 84))
    elif rng.random() < 0.25:
        u = half_b * 0.5 * (1 if _lambert(plan, 1, angle + np.pi / 2) > 1 else -1)
        _pane(cv, x - u * s, y + u * c, angle, half_a * 0.6, half_b * 0.33, (46, 54, 76), 14)


def draw_shed(cv, plan, x, y, angle, half_a, half_b, rng):
    """A garage or garden shed with a low roof."""
    colour = np.array([(128, 124, 120), (98, 96, 96), (150, 104, 84), (176, 174, 170), (84, 84, 88)])
    base = colour[rng.integers(len(colour))] + rng.normal(0, 8)
    _roof(cv, plan, x, y, angle, half_a, half_b, 2.3, rng.uniform(0.05, 0.35), base, rng)


def draw_hall(cv, plan, x, y, angle, half_a, half_b, rng):
    """A flat-roofed shop, hall or block of flats: membrane or sheet, parapet, vents, rooflights."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 1)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    sd = box_distance(a, b, half_a, half_b)
    alpha = cv.cover(sd)
    top = rng.uniform(5.0, 9.0)
    bases = [(196, 195, 190), (170, 169, 165), (142, 141, 139), (208, 204, 196), (120, 122, 124)]
    base = np.array(bases[rng.integers(len(bases))]) + rng.normal(0, 5)
    fine, large = cv.noise(0.35, "meadow")[win], cv.noise(9.0, "crop1")[win]
    seams = (np.cos(a * np.float32(6.2832 / rng.uniform(3, 6))) > 0.985) * np.float32(-1)
    sheets = np.cos(b * np.float32(6.2832 / 1.3))
    out = tint(base, (fine, 6.0), (cv.noise(1.6, "sand")[win], 4.0), (large, 5.0), (seams, 14.0), (sheets, 3.0))
    stain = np.maximum(cv.noise(4.0, "meadow")[win] + large - 1.2, 0)
    out -= 7 * stain
    cv.paint(win, alpha, out, BUILDING)
    rim = cv.cover(np.abs(sd + 0.35) - 0.2) * (alpha > 0)
    cv.paint(win, rim * 0.8, np.minimum(base + 22, 232))
    z = np.where(alpha >= 0.5, top + 0.5 * (sd > -0.5), 0).astype(np.float32)
    np.maximum(cv.height[win], z, out=cv.height[win])
    c, s = np.cos(angle), np.sin(angle)

    def spot(u, v):
        return x + u * c - v * s, y + u * s + v * c

    for _ in range(int(half_a * half_b / 28) + 2):
        u, v = rng.uniform(-0.75, 0.75) * half_a, rng.uniform(-0.7, 0.7) * half_b
        size = rng.uniform(0.5, 1.3)
        grey = rng.uniform(150, 215)
        _block(cv, *spot(u, v), angle, size, size * 0.8, top + rng.uniform(0.7, 1.6), (grey, grey, grey - 2))
    if half_a > 12 and rng.random() < 0.7:
        for u in np.arange(-half_a * 0.7, half_a * 0.7, rng.uniform(5, 8)):
            for v in (-0.4, 0.4):
                _pane(cv, *spot(u, v * half_b), angle, 0.7, 1.2, (206, 214, 220))


def fits(cv, x, y, angle, half_a, half_b, gap=1.5):
    """True where a footprint with a margin lies on the canvas's free ground."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + gap)
    if win is None:
        return False
    a, b = cv.frame(win, x, y, angle)
    inside = box_distance(a, b, half_a, half_b) < gap
    return bool(inside.any()) and not bool((cv.taken[win] & inside).any())


def take(cv, x, y, angle, half_a, half_b, gap=1.0):
    """Mark a rectangle as taken."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + gap)
    if win is not None:
        a, b = cv.frame(win, x, y, angle)
        cv.taken[win] |= box_distance(a, b, half_a, half_b) < gap


def pave(cv, x, y, angle, half_a, half_b, rng, colour=None):
    """A driveway, yard or terrace: slabs, concrete or gravel."""
    win = cv.around(x, y, np.hypot(half_a, half_b) + 1)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    alpha = cv.cover(box_distance(a, b, half_a, half_b)) * (cv.roads[win] == 0)
    if colour is None:
        options = [(176, 170, 160), (162, 156, 147), (150, 148, 144), (184, 176, 164), (170, 148, 132)]
        colour = np.array(options[rng.integers(len(options))]) + rng.normal(0, 6)
    joints = np.maximum(np.cos(a * np.float32(6.2832 / 2.4)), np.cos(b * np.float32(6.2832 / 2.4))) > 0.97
    out = tint(
        colour, (cv.noise(0.35, "meadow")[win], 9.0), (cv.noise(1.6, "sand")[win], 6.0),
        (cv.noise(4.0, "meadow")[win], 3.0), (joints.astype(np.float32), -6.0),
    )  # fmt: skip
    cv.paint(win, alpha, out)
    soft = cv.truth[win]
    soft[(alpha >= 0.5) & (soft != BUILDING)] = DEVELOPED
