"""Cars and lorries seen from above."""

import numpy as np

from .canvas import box_distance

PAINTS = np.array(
    [(224, 224, 224), (205, 207, 208), (170, 173, 176), (95, 98, 102), (52, 54, 58), (44, 46, 52),
     (150, 44, 40), (52, 74, 122), (128, 120, 104), (66, 84, 74)]
)  # fmt: skip
SHARES = np.array([0.2, 0.15, 0.17, 0.13, 0.1, 0.07, 0.07, 0.06, 0.03, 0.02])


def draw_car(cv, x, y, angle, rng, lorry=False):
    """Paint one car at (x, y) metres, heading ``angle``; the truth stays that of the ground."""
    length, width, tall = (rng.uniform(9, 15), 2.5, 3.4) if lorry else (rng.uniform(3.9, 4.8), 1.8, 1.4)
    win = cv.around(x, y, length / 2 + 1)
    if win is None:
        return
    a, b = cv.frame(win, x, y, angle)
    body = cv.cover(box_distance(a, b, length / 2 - 0.3, width / 2 - 0.3) - 0.3)
    paint = PAINTS[rng.choice(len(PAINTS), p=SHARES)] + rng.normal(0, 6)
    if lorry:
        paint = np.array([205, 206, 208]) + rng.normal(0, 14)
    cv.paint(win, body, paint)
    glass = (58, 64, 70)
    if lorry:
        cv.paint(win, body * (np.abs(a - length / 2 + 2.3) < 0.3), (70, 72, 74))
    else:
        for at, size in ((length * 0.17, 0.38), (-length * 0.33, 0.3)):
            pane = cv.cover(box_distance(a - at, b, size, width / 2 - 0.25))
            cv.paint(win, pane * 0.85, glass)
    np.maximum(cv.height[win], tall * (body > 0.5), out=cv.height[win])
