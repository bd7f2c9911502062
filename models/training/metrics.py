"""Confusion matrices and what is read from them.

A confusion matrix is int64 [K, K], rows truth, columns prediction, in pixels; pixels of truth 0 do not count.
"""

from __future__ import annotations

import numpy as np


def confusion(truth: np.ndarray, predicted: np.ndarray, codes: list[int]) -> np.ndarray:
    """Confusion matrix of two rasters of codes (any equal shape); pixels of no true code are left out."""
    index = np.full(256, -1)
    index[codes] = np.arange(len(codes))
    t, p = index[truth.ravel()], index[predicted.ravel()]
    ok = (t >= 0) & (p >= 0)
    k = len(codes)
    return np.bincount(t[ok] * k + p[ok], minlength=k * k).reshape(k, k)


def scores(matrix: np.ndarray, codes: list[int]) -> dict:
    """Overall accuracy, mean IoU (over the classes that occur in truth) and the figures per class.

    Per class: iou, f1, ua (user's accuracy, precision), pa (producer's accuracy, recall), pixels of truth.
    """
    m = matrix.astype(float)
    tp, truth, said = np.diag(m), m.sum(1), m.sum(0)
    with np.errstate(invalid="ignore", divide="ignore"):
        iou, f1, ua, pa = tp / (truth + said - tp), 2 * tp / (truth + said), tp / said, tp / truth
    per = {}
    for k, code in enumerate(codes):
        figures = {"iou": iou[k], "f1": f1[k], "ua": ua[k], "pa": pa[k]}
        per[str(code)] = {n: (None if not np.isfinite(v) else round(float(v), 4)) for n, v in figures.items()}
        per[str(code)]["pixels"] = int(truth[k])
    present = truth > 0
    return {
        "miou": round(float(np.nan_to_num(iou[present]).mean()), 4),
        "oa": round(float(tp.sum() / max(1.0, m.sum())), 4),
        "pixels": int(m.sum()),
        "per_class": per,
    }


def calibration_error(confidence: np.ndarray, correct: np.ndarray, bins: int = 15) -> float:
    """Expected calibration error: mean gap of confidence and accuracy over equally wide bins, 0..1."""
    b = np.minimum((confidence * bins).astype(int), bins - 1)
    n = np.bincount(b, minlength=bins)
    gap = np.abs(np.bincount(b, confidence, bins) - np.bincount(b, correct.astype(float), bins))
    return float(gap.sum() / max(1, n.sum()))
