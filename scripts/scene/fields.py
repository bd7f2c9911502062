"""Open land: meadows everywhere first, then arable parcels of several crops."""

import numpy as np

from .canvas import CROP, RANGE, box_distance, tint, trimmed
from .layout import curve
from .terrain import smoothstep


def paint_meadow(cv, win=None, alpha=None, tone=(108, 116, 84), dry=(140, 132, 103), share=0.0):
    """Grassland over a window (all by default): tufts, dry and lush patches, faint mottling."""
    if win is None:
        win = (slice(0, cv.shape[0]), slice(0, cv.shape[1]))
    if alpha is not None:
        part = trimmed(win, alpha)
        if part is None:
            return
        win, alpha = part
    n = {c: cv.noise(c, "meadow")[win] for c in (0.35, 1.1, 4.0, 14.0, 45.0)}
    # Gradual dry and lush patches, then tufts.
    mix = smoothstep(-1.2, 1.6, 0.6 * n[14.0] + 0.45 * n[45.0] + 0.35 * n[4.0] + share)
    tuft = smoothstep(1.1, 1.9, n[1.1] + 0.5 * n[4.0])
    out = tint(
        tone,
        (mix, np.subtract(dry, tone)),
        (n[0.35], 9.0),
        (n[1.1], (6, 5.7, 4.5)),
        (n[4.0], 4.5),
        (tuft, -11.0),
    )
    cv.paint(win, np.float32(1) if alpha is None else alpha, out)
    if alpha is None:
        cv.truth[win] = RANGE
    else:
        cv.truth[win][alpha >= 0.5] = RANGE


# name: colour, its jitter, swath width, swath gain, row period, row gain, clod gain, patch gain, tramlines
CROPS = {
    "stubble": ((170, 162, 134), 7, 7.5, 4.5, 1.7, 8.0, 5.5, 4, True),
    "cereal": ((122, 131, 90), 8, 12.0, 2.5, 1.3, 7.5, 5.5, 4, True),
    "green": ((96, 112, 76), 7, 9.0, 3.0, 1.4, 7.5, 5.5, 4, True),
    "hay": ((150, 151, 114), 7, 6.0, 3.0, 3.0, 11.0, 6.0, 4, False),
    "plough": ((132, 120, 104), 8, 10.0, 3.0, 1.8, 10.0, 7.5, 6, False),
    "harrow": ((152, 141, 122), 7, 4.5, 5.0, 1.6, 8.0, 5.5, 6, True),
    "rows": ((112, 115, 86), 6, 6.0, 2.0, 2.2, 17.0, 6.5, 5, False),
    "ripe": ((182, 166, 122), 7, 12.0, 3.0, 1.4, 7.0, 5.0, 4, True),
}
PICK = ("stubble", "cereal", "green", "hay", "plough", "harrow", "rows", "ripe", "plough", "stubble")


def _streaks(rng, across, along, width, length):
    """Noise drawn out along the rows: float32 [r, c], unit variance (about).

    ``across``, ``along``: float32 [r, c] metres; ``width``, ``length``: cell in metres.
    """
    table = rng.standard_normal((64, 1024), dtype=np.float32)
    u, v = across / np.float32(width), along / np.float32(length)
    iu, iv = np.floor(u).astype(np.int32), np.floor(v).astype(np.int32)
    fu, fv = u - iu, v - iv
    iu, iv, ju, jv = iu & 1023, iv & 63, (iu + 1) & 1023, (iv + 1) & 63
    near = table[iv, iu] * (1 - fu) + table[iv, ju] * fu
    far = table[jv, iu] * (1 - fu) + table[jv, ju] * fu
    return 1.4 * (near * (1 - fv) + far * fv)


def crop_texture(cv, win, a, b, half_a, half_b, kind, rng):
    """Colour [3, r, c] of one parcel; ``a``, ``b`` its coordinates, rows run along ``a``."""
    base, jitter, swath, swath_gain, period, gain, clod, patch, lines = CROPS[kind]
    key = f"crop{rng.integers(2)}"
    fine, mid = cv.noise(0.35, "meadow")[win], cv.noise(1.6, key)[win]
    large, huge = cv.noise(9.0, key)[win], cv.noise(40.0, key)[win]
    # Headlands are worked along the short sides.
    depth = 9.0 if half_a > 30 else 0.0
    head = np.abs(a) > half_a - depth if depth else np.zeros(a.shape, bool)
    across, along = np.where(head, a, b), np.where(head, b, a)
    across = across + 0.35 * huge
    # Sampled rows finer than two pixels would alias.
    period = max(period * rng.uniform(0.85, 1.25), 3.2 * cv.gsd)
    rows = np.cos(across * np.float32(6.2832 / period)) * (1 + 0.25 * large)
    long = _streaks(rng, across, along, max(period * 0.5, 1.2 * cv.gsd), 25.0)
    short = _streaks(rng, across, along, max(period * 0.4, 1.0 * cv.gsd), 3.5)
    swaths = _streaks(rng, across, along, swath * rng.uniform(0.4, 0.6), 120.0)
    colour = np.asarray(base, float) + rng.normal(0, jitter) + rng.normal(0, 1.5, 3)
    warm = np.array([1.15, 1.0, 0.8])
    out = tint(
        colour,
        (rows, 0.8 * gain * warm),
        (long, 0.45 * gain * warm),
        (short, 0.5 * gain * warm),
        (swaths, 0.8 * swath_gain * warm),
        (fine, clod * 0.8),
        (mid, clod * 0.35),
        (large, patch * 0.5 * warm),
        (huge, patch * np.array([1.0, 0.8, 0.8])),
    )
    if kind in ("cereal", "green", "rows", "hay"):
        thin = smoothstep(1.0, 2.2, large + 0.8 * mid + 0.4 * huge) * 0.5
        out += thin * (np.array([150, 138, 112], np.float32)[:, None, None] - out)
    if lines:
        spacing = rng.choice([15.0, 18.0, 21.0, 24.0])
        near = np.abs((np.where(head, a, b) + 0.3 * huge) % np.float32(spacing) - np.float32(spacing / 2))
        track = np.clip(1.2 - np.abs(near - 0.9) / max(0.3, 0.8 * cv.gsd), 0, 1) * (0.75 + 0.25 * mid)
        shift = (30, 20, 22) if kind in ("cereal", "green") else (-22, -21, -18)
        out += track * np.asarray(shift, np.float32)[:, None, None]
    return out


def _split(rng, box, least, most):
    """Cut a rectangle (a0, a1, b0, b1) into parcels of sides between ``least`` and ``most``."""
    a0, a1, b0, b1 = box
    da, db = a1 - a0, b1 - b0
    if max(da, db * 1.5) < most or (da < most and db < most and rng.random() < 0.25):
        return [box]
    t = rng.uniform(0.35, 0.65)
    if da < db * 1.5:
        if db < 2 * least:
            return [box]
        m = b0 + db * t
        return _split(rng, (a0, a1, b0, m), least, most) + _split(rng, (a0, a1, m, b1), least, most)
    m = a0 + da * t
    return _split(rng, (a0, m, b0, b1), least, most) + _split(rng, (m, a1, b0, b1), least, most)


def paint_parcels(cv, plan):
    """Cover the scene with parcels; what lies on top of them is painted later.

    Returns the parcels, (centre x, y, angle, half length, half width, kind), for the hedges.
    """
    rng = cv.rng("parcels")
    w, h = cv.extent
    angle = plan.field_angle
    reach = 0.5 * np.hypot(w, h)
    most = float(np.clip(0.30 * plan.side, 40, 200))
    parcels, order = [], list(PICK)
    rng.shuffle(order)
    for i, (a0, a1, b0, b1) in enumerate(_split(rng, (-reach, reach, -reach, reach), 0.3 * most, most)):
        ca, cb = (a0 + a1) / 2, (b0 + b1) / 2
        x = w / 2 + ca * np.cos(angle) - cb * np.sin(angle)
        y = h / 2 + ca * np.sin(angle) + cb * np.cos(angle)
        ha, hb = (a1 - a0) / 2, (b1 - b0) / 2
        turn = angle
        if hb > ha:  # Rows run the long way.
            ha, hb, turn = hb, ha, angle + np.pi / 2
        kind = order[i % len(order)] if rng.random() < 0.88 else "meadow"
        parcels.append((x, y, turn, ha, hb, kind))
        win = cv.around(x, y, np.hypot(ha, hb))
        if win is None:
            continue
        a, b = cv.frame(win, x, y, turn)
        if np.abs(a).min() > ha or np.abs(b).min() > hb:
            continue
        warp = cv.noise(60.0, "warp")[win]
        margin = rng.uniform(0.5, 1.4)
        sd = box_distance(a + 1.2 * warp, b + 1.2 * warp, ha - margin, hb - margin)
        part = trimmed(win, cv.cover(sd + 0.25 * cv.noise(1.1, "meadow")[win]))
        if part is None:
            continue
        win, alpha = part
        a, b = cv.frame(win, x, y, turn)
        if kind == "meadow":
            tone = np.array([104, 120, 80]) + rng.normal(0, 5, 3)
            paint_meadow(cv, win, alpha, tone, share=-0.3)
        else:
            cv.paint(win, alpha, crop_texture(cv, win, a, b, ha, hb, kind, rng), CROP)
    return parcels


def paint_pasture(cv, plan):
    """Grassland beyond the river and on a strip this side of it: no parcels there."""
    n = cv.noise(30.0, "pasture", 3)
    win = (slice(0, cv.shape[0]), slice(0, cv.shape[1]))
    across = plan.place(0.5, -0.05) - plan.place(0.5, 0.17)
    across = across / np.hypot(*across)
    middle = plan.place(0.5, 0.235)
    beyond = -(
        (cv.xs - np.float32(middle[0])) * np.float32(across[0])
        + (cv.ys - np.float32(middle[1])) * np.float32(across[1])
    )
    alpha = cv.cover(beyond + 0.008 * plan.side * n)
    paint_meadow(cv, win, alpha, tone=(104, 116, 82), share=0.1)
    # Paths of people and cattle, and the traces of tractors.
    rng = cv.rng("trails")
    for _ in range(int(rng.integers(6, 10))):
        start = plan.place(rng.uniform(-0.05, 0.4), rng.uniform(0.0, 0.25))
        end = plan.place(rng.uniform(0.6, 1.05), rng.uniform(0.0, 0.25))
        middle = (start + end) / 2 + rng.normal(0, 0.04 * plan.side, 2)
        found = cv.ribbon(curve([start, middle, end], 8.0), 4.0)
        if found is None:
            continue
        box, across, _ = found
        d = np.abs(across + 0.4 * cv.noise(14.0, "meadow")[box])
        worn = np.clip(0.6 + 0.4 * cv.noise(9.0, "crop1")[box] + 0.2 * cv.noise(1.1, "meadow")[box], 0, 1)
        gauge = rng.choice([0.0, 0.9])
        line = cv.cover(np.abs(d - gauge) - 0.35) * worn * (cv.truth[box] == RANGE)
        cv.paint(box, line * rng.uniform(0.5, 0.9), (164, 153, 127))
