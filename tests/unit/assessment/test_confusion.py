"""Confusion matrix against hand-worked cases."""

import numpy as np
import pytest

from terrazzo.plugin.assessment.confusion import confusion_matrix
from terrazzo.plugin.landcover.errors import ParameterError


def test_hand_worked():
    mapped = np.array([[1, 1, 2, 2], [2, 0, 3, 9]], np.uint8)
    reference = np.array([[1, 2, 2, 2], [1, 1, 0, 1]], np.uint8)
    matrix = confusion_matrix(mapped, reference, (1, 2, 3))
    assert matrix.counts.tolist() == [[1, 1, 0], [1, 2, 0], [0, 0, 0]]
    assert matrix.total == 5 and matrix.overall_accuracy == pytest.approx(3 / 5)
    assert matrix.iou[:2] == pytest.approx([1 / 3, 2 / 4]) and np.isnan(matrix.iou[2])
    assert matrix.mean_iou == pytest.approx((1 / 3 + 1 / 2) / 2)
    assert matrix.users_accuracy[:2] == pytest.approx([1 / 2, 2 / 3])
    assert matrix.producers_accuracy[:2] == pytest.approx([1 / 2, 2 / 3])


def test_nothing_to_compare():
    matrix = confusion_matrix(np.zeros((2, 2), np.uint8), np.ones((2, 2), np.uint8), (1, 2))
    assert matrix.total == 0 and np.isnan(matrix.overall_accuracy) and np.isnan(matrix.mean_iou)


def test_sizes_must_agree():
    with pytest.raises(ParameterError, match="different sizes"):
        confusion_matrix(np.zeros((2, 2), np.uint8), np.zeros((2, 3), np.uint8), (1,))
