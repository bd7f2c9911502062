"""What a model has to beat: the commonest class everywhere, and the commonest class of each colour."""

from __future__ import annotations

import numpy as np

from .metrics import confusion, scores

BITS = 5  # bits per channel: 32^3 colours


def colour_bins(image: np.ndarray) -> np.ndarray:
    """uint8 [..., 3] -> index of the colour, int64 [...]."""
    q = image.astype(np.int64) >> (8 - BITS)
    return (q[..., 0] << 2 * BITS) | (q[..., 1] << BITS) | q[..., 2]


def measure(train, test, codes: list[int]) -> dict:
    """Figures of both baselines, learnt on the tiles `train`, measured on the tiles `test`."""
    k, bins = len(codes), 1 << 3 * BITS
    index = np.full(256, -1)
    index[codes] = np.arange(k)
    table = np.zeros((bins, k))
    for tile in train:
        t = index[tile.label]
        ok = t >= 0
        table += np.bincount(colour_bins(tile.image)[ok] * k + t[ok], minlength=bins * k).reshape(bins, k)
    prior = table.sum(0) / table.sum()
    likely = (table + 5 * prior).argmax(1)  # rare colours fall back on the commonest class
    code = np.array(codes, np.uint8)
    colour, majority = 0, 0
    for tile in test:
        colour = colour + confusion(tile.label, code[likely[colour_bins(tile.image)]], codes)
        majority = majority + confusion(tile.label, np.full_like(tile.label, code[prior.argmax()]), codes)
    out = {}
    for name, matrix in (("majority_class", majority), ("colour_only", colour)):
        s = scores(matrix, codes)
        out[name] = {"miou": s["miou"], "oa": s["oa"]}
    out["majority_class"]["code"] = int(code[prior.argmax()])
    return out
