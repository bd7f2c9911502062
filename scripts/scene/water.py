"""The river with its banks and gravel bars, and a pond."""

import numpy as np

from .canvas import BARE, RANGE, WATER, tint
from .terrain import smoothstep


def _sand(cv, win):
    """Colour [3, r, c] of sand and gravel."""
    return tint(
        (196, 179, 155),
        (cv.noise(0.35, "meadow")[win], 5.0),
        (cv.noise(1.6, "sand")[win], 3.0),
        (cv.noise(9.0, "crop0")[win], (10, 10, 10)),
        (smoothstep(0.4, 1.6, cv.noise(4.0, "patch")[win]), (-22, -22, -20)),
    )


def _water(cv, win, depth, deep):
    """Colour [3, r, c] of water; ``depth`` 0..1 runs from the shore to the middle."""
    slow, fine = cv.noise(18.0, "water")[win], cv.noise(0.8, "water")[win]
    # Ripples glint here and there where the wind reaches the water.
    glint = np.maximum(cv.noise(0.35, "meadow")[win] + 0.4 * cv.noise(45.0, "meadow")[win] - 2.6, 0)
    out = tint(deep, (slow, (3.0, 3.5, 3.5)), (fine, 1.8), (cv.noise(2.2, "water")[win], 1.0), (glint, 25.0))
    shore = np.array([26, 22, 16], np.float32)[:, None, None]
    return out + shore * (1 - depth) ** 2


def paint_river(cv, plan):
    """Meandering river: gravel bars on the inner bends, muddy bank, reeds."""
    rng = cv.rng("river")
    half = plan.river_width / 2
    bar_width = 1.1 * half
    found = cv.ribbon(plan.river, half + bar_width + 8)
    if found is None:
        return
    win, across, along = found
    pts = plan.river
    step = np.diff(pts, axis=0)
    heading = np.unwrap(np.arctan2(step[:, 1], step[:, 0]))
    length = np.hypot(*step.T)
    turn = np.convolve(np.gradient(heading) / length, np.ones(9) / 9, "same")
    at = np.concatenate([[0], np.cumsum(length)])[:-1]
    scale = np.percentile(np.abs(turn), 90) + 1e-9
    bend = np.interp(along.ravel(), at, turn / scale).reshape(along.shape).astype(np.float32)
    wide = cv.noise(0.05 * plan.side + 6, "river")[win]
    ragged = cv.noise(3.0, "river", 3)[win]
    edge = half * (1 + 0.10 * wide) + 0.5 * ragged
    # Heading that grows turns to the right (y is down): the inner bend is where across > 0.
    inner = np.clip(bend * np.sign(across), 0, 1.2)
    bank = edge + 0.9 + 0.5 * ragged
    reed = cv.cover(np.abs(across) - (bank + 2.5 + 1.2 * wide))
    reeds = tint((92, 104, 70), (cv.noise(0.35, "meadow")[win], 7.0), (ragged, 9.0))
    cv.paint(win, reed, reeds, RANGE)
    bar = bar_width * smoothstep(0.35, 1.0, inner + 0.25 * wide)
    cv.paint(win, cv.cover(np.abs(across) - (bank + 0.45 * bar + 1.2 * ragged * (bar > 1))), _sand(cv, win), BARE)
    wet = edge - 0.55 * bar + 0.3 * ragged
    cv.paint(win, 0.75 * np.clip(1.5 - (np.abs(across) - wet) / 1.5, 0, 1), (128, 119, 100))
    depth = smoothstep(-0.5, np.clip(5.0 + 2 * wide, 1.5, 12), wet - np.abs(across))
    alpha = cv.cover(np.abs(across) - wet)
    deep = np.array([66, 80, 72]) + rng.normal(0, 4, 3)
    cv.paint(win, alpha, _water(cv, win, depth, deep), WATER)
    cv.taken[win] |= np.abs(across) < bank + bar + 6


def paint_pond(cv, plan):
    """A pond with a reedy shore."""
    (x, y), radius = plan.pond
    win = cv.around(x, y, radius * 1.7 + 4)
    if win is None:
        return
    a, b = cv.frame(win, x, y, plan.field_angle)
    sd = np.hypot(a, b * 1.35) - radius * (1 + 0.12 * cv.noise(0.03 * plan.side + 5, "pond")[win])
    ragged = cv.noise(3.0, "river", 3)[win]
    reeds = tint((98, 108, 74), (cv.noise(0.35, "meadow")[win], 7.0), (ragged, 8.0))
    cv.paint(win, cv.cover(sd - 2.2 + ragged), reeds, RANGE)
    cv.paint(win, cv.cover(sd - 0.5), (125, 117, 96))
    depth = smoothstep(-0.5, 3.5, -sd)
    cv.paint(win, cv.cover(sd + 0.3 * ragged), _water(cv, win, depth, (58, 66, 57)), WATER)
    cv.taken[win] |= sd < 5
