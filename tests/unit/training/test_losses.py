"""Loss over sets of allowed classes, against cases worked out by hand."""

from __future__ import annotations

import math

import pytest
import torch

from terrazzo.models.training import losses

CODES = losses.OPENEARTHMAP
TABLE = losses.allowed_table(CODES, losses.OPENEARTHMAP_SETS)
ONES = torch.ones(8)


def one_pixel(probabilities, code, partial_weight=0.5, weights=ONES):
    logits = torch.log(torch.tensor(probabilities)).view(1, 8, 1, 1)
    label = torch.full((1, 1, 1), code, dtype=torch.uint8)
    return losses.set_loss(logits, label, TABLE, weights, partial_weight)


P = [0.1, 0.2, 0.3, 0.05, 0.05, 0.1, 0.15, 0.05]  # codes 1..8


@pytest.mark.parametrize(
    ("code", "mass"),
    [
        (1, 0.1),
        (8, 0.05),
        (113, 0.1 + 0.3),
        (124, 0.1 + 0.2 + 0.3 + 0.05),
        (125, 0.2 + 0.05 + 0.15),
        (104, 0.95),
        (105, 0.95),
        (108, 0.95),
    ],
)
def test_loss_is_log_of_allowed_mass(code, mass):
    # the weighted sum is divided by the sum of weights, but by no less than 1
    weight = 1.0 if code < 100 else 0.5
    assert one_pixel(P, code).item() == pytest.approx(-math.log(mass) * weight, abs=1e-5)


def test_ignored_pixels_cost_nothing():
    assert one_pixel(P, 0).item() == 0.0
    assert one_pixel(P, 255).item() == 0.0


def test_weighted_mean_of_two_pixels():
    weights = torch.tensor([3.0, 1, 1, 1, 1, 1, 1, 1])
    logits = torch.log(torch.tensor(P)).view(1, 8, 1, 1).expand(1, 8, 1, 3)
    label = torch.tensor([[[1, 2, 0]]], dtype=torch.uint8)
    expected = -(3 * math.log(0.1) + math.log(0.2)) / 4
    assert losses.set_loss(logits, label, TABLE, weights).item() == pytest.approx(expected, abs=1e-5)


def test_gradient_raises_allowed_classes_only():
    logits = torch.zeros(1, 8, 1, 1, requires_grad=True)
    label = torch.full((1, 1, 1), 113, dtype=torch.uint8)
    losses.set_loss(logits, label, TABLE, ONES, 1.0).backward()
    g = logits.grad.flatten()
    assert (g[[0, 2]] < 0).all() and (g[[1, 3, 4, 5, 6, 7]] > 0).all()


def test_dice_is_zero_when_right_and_skips_partial_pixels():
    label = torch.ones(1, 16, 16, dtype=torch.uint8)
    label[:, 8:] = 2
    logits = torch.full((1, 8, 16, 16), -20.0)
    logits[:, 0, :8], logits[:, 1, 8:] = 20.0, 20.0
    assert losses.dice_loss(logits, label, TABLE).item() == pytest.approx(0, abs=1e-4)
    label[:, 12:] = 113  # says nothing to Dice
    logits[:, :, 12:] = 0
    assert losses.dice_loss(logits, label, TABLE).item() == pytest.approx(0, abs=1e-4)
    assert losses.dice_loss(logits, torch.zeros_like(label), TABLE).item() == 0
