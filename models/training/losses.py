"""Losses over sets of allowed classes.

A label code stands for the set of classes that the pixel may have: a class code for one class, 113 for
{bareland, developed space}, 104 for all but road. The loss is minus the logarithm of the probability that the
model gives to the set: cross-entropy for a set of one, nothing for the full set.
"""

from __future__ import annotations

import torch

OPENEARTHMAP = list(range(1, 9))
OPENEARTHMAP_SETS = {
    104: {1, 2, 3, 5, 6, 7, 8},
    105: {1, 2, 3, 4, 6, 7, 8},
    108: {1, 2, 3, 4, 5, 6, 7},
    113: {1, 3},
    124: {1, 2, 3, 4},
    125: {2, 5, 7},
}


def allowed_table(codes: list[int], sets: dict[int, set[int]]) -> torch.Tensor:
    """bool [256, K]: may a pixel with this label code have class k? Unknown codes allow everything."""
    table = torch.ones(256, len(codes), dtype=torch.bool)
    for k, code in enumerate(codes):
        table[code] = False
        table[code, k] = True
    for code, members in sets.items():
        table[code] = torch.tensor([c in members for c in codes])
    return table


def set_loss(logits, label, table, weights, partial_weight: float = 0.5):
    """Weighted mean of -log P(allowed classes).

    logits float [N, K, h, w]; label uint8 [N, h, w]; table from `allowed_table`; weights float [K] for pixels
    of a single class; pixels of a larger set weigh `partial_weight`, pixels of the full set nothing.
    """
    logits = logits.float().permute(0, 2, 3, 1)
    allowed = table[label.long()]
    count = allowed.sum(-1)
    mass = torch.logsumexp(logits.masked_fill(~allowed, -1e4), -1)
    loss = torch.logsumexp(logits, -1) - mass
    w = torch.where(count == 1, (allowed * weights).sum(-1), torch.full_like(loss, partial_weight))
    w = w * (count < allowed.shape[-1])
    return (loss * w).sum() / w.sum().clamp(min=1.0)


def dice_loss(logits, label, table):
    """1 - mean soft Dice over the classes present, on pixels of a single class; shapes as in `set_loss`."""
    p = logits.float().softmax(1).permute(0, 2, 3, 1)
    allowed = table[label.long()]
    one = (allowed.sum(-1, keepdim=True) == 1).float()
    target = allowed.float() * one
    inter, total = (p * target).sum((0, 1, 2)), ((p + target) * one).sum((0, 1, 2))
    present = target.sum((0, 1, 2)) > 50
    dice = (2 * inter + 1) / (total + 1)
    return 1 - dice[present].mean() if present.any() else logits.sum() * 0
