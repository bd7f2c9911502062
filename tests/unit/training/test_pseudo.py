"""Pseudo labels keep to what the mask allows and to what the model is sure of."""

from __future__ import annotations

import numpy as np

from terrazzo.models.training import pseudo

CODES = list(range(1, 9))


def test_pseudo_label_by_hand():
    p = np.full((8, 1, 6), 0.01)
    p[:, 0, 0] = [0.93, *[0.01] * 7]  # sure of 1, mask says nothing
    p[:, 0, 1] = [0.93, *[0.01] * 7]  # sure of 1, mask allows {2, 5, 7}: no label
    p[:, 0, 2] = [0.01, 0.93, *[0.01] * 6]  # sure of 2, mask allows it
    p[:, 0, 3] = [0.5, 0.44, *[0.01] * 6]  # unsure
    p[:, 0, 4] = [0.93, *[0.01] * 7]  # mask says building
    p[:, 0, 5] = [*[0.01] * 7, 0.93]  # sure of building, mask says not building
    mask = np.array([[0, 125, 125, 0, 8, 108]], np.uint8)
    assert pseudo.pseudo_label(p, mask, CODES, 0.8).tolist() == [[1, 0, 2, 0, 8, 0]]
