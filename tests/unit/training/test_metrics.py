"""Figures against cases worked out by hand, and the check of a card against them."""

from __future__ import annotations

import numpy as np
import pytest

from terrazzo.models.training import calibrate, evaluate, metrics


def test_scores_by_hand():
    truth = np.array([[1, 1, 1, 1, 2, 2, 0, 0]], np.uint8)
    said = np.array([[1, 1, 1, 2, 2, 1, 1, 2]], np.uint8)
    m = metrics.confusion(truth, said, [1, 2, 3])
    assert m.tolist() == [[3, 1, 0], [1, 1, 0], [0, 0, 0]]
    s = metrics.scores(m, [1, 2, 3])
    assert s["oa"] == pytest.approx(4 / 6, abs=1e-4)
    assert s["miou"] == pytest.approx((3 / 5 + 1 / 3) / 2, abs=1e-4)  # class 3 does not occur
    assert s["per_class"]["1"] == {"iou": 0.6, "f1": 0.75, "ua": 0.75, "pa": 0.75, "pixels": 4}
    assert s["per_class"]["3"]["iou"] is None


def test_calibration_error_by_hand():
    confidence = np.array([0.95] * 10 + [0.55] * 10)
    correct = np.array([True] * 9 + [False] + [True] * 3 + [False] * 7)
    assert metrics.calibration_error(confidence, correct) == pytest.approx((0.05 + 0.25) / 2)


def test_temperature_is_found_again():
    rng = np.random.default_rng(0)
    logits = rng.normal(size=(20000, 4)) * 2
    p = np.exp(logits) / np.exp(logits).sum(1, keepdims=True)
    truth = (p.cumsum(1) > rng.random((20000, 1))).argmax(1)
    assert calibrate.fit_temperature(logits * 2.5, truth) == pytest.approx(2.5, rel=0.05)


def test_card_may_not_state_more_than_is_measured():
    measured = {
        "validation": {"miou": 0.7, "oa": 0.8, "ece": 0.03},
        "baselines": {"colour_only": {"miou": 0.2}},
    }
    assert evaluate.overstated(measured, measured) == []
    assert evaluate.overstated({"validation": {"miou": 0.65, "ece": 0.04}}, measured) == []
    for wrong in (
        {"validation": {"miou": 0.705}},
        {"validation": {"ece": 0.01}},
        {"validation": {"f1": 0.9}},
        {"baselines": {"colour_only": {"miou": 0.1}}},
    ):
        assert len(evaluate.overstated(wrong, measured)) == 1
