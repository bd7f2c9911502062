"""Temperature: one number that makes a model's confidence match how often it is right (Guo et al. 2017).

Scores are softmax(logits / T); T is chosen on the validation split to minimise the mean of -log P(true
class).
"""

from __future__ import annotations

import numpy as np

from .predict import predict_tile


def sample_logits(predict, tiles, codes: list[int], every: int = 23) -> tuple[np.ndarray, np.ndarray]:
    """Every so-many-th labelled pixel of the tiles: (logits float32 [n, K], true channel int [n])."""
    index = np.full(256, -1)
    index[codes] = np.arange(len(codes))
    logits, truth = [], []
    for tile in tiles:
        y = predict_tile(predict, tile.image).reshape(len(codes), -1)[:, ::every]
        t = index[tile.label.ravel()[::every]]
        logits.append(y.T[t >= 0])
        truth.append(t[t >= 0])
    return np.concatenate(logits), np.concatenate(truth)


def negative_log_likelihood(logits: np.ndarray, truth: np.ndarray, temperature: float) -> float:
    """Mean of -log softmax(logits / temperature)[truth]."""
    z = logits / temperature
    top = z.max(1)
    return float((top + np.log(np.exp(z - top[:, None]).sum(1)) - z[np.arange(len(z)), truth]).mean())


def fit_temperature(logits: np.ndarray, truth: np.ndarray) -> float:
    """The temperature of least loss, by golden-section search over 0.3..5."""
    lo, hi, g = 0.3, 5.0, (5**0.5 - 1) / 2
    while hi - lo > 1e-3:
        a, b = hi - g * (hi - lo), lo + g * (hi - lo)
        if negative_log_likelihood(logits, truth, a) < negative_log_likelihood(logits, truth, b):
            hi = b
        else:
            lo = a
    return round((lo + hi) / 2, 3)
