"""What a training run draws its batches from: a weighted mixture of groups of tiles."""

from __future__ import annotations

import numpy as np
import torch

from .augment import paste_rectangles, random_colour, random_crop


class Mixture:
    """Draws batches; number `i` depends on (seed, i) only, so a resumed run sees what it would have seen.

    groups: list of lists of tiles, one list a source. A group is drawn with probability proportional to its
    pixels to the power `balance`, a tile in it proportionally to its pixels. The share `plain` of the crops
    keeps its colours, the share `crisp` its pixels (see `random_crop`), the share `cutmix` gets a rectangle of another.
    """

    def __init__(
        self,
        groups,
        size: int,
        gsd_range,
        seed: int,
        balance: float = 0.6,
        strength: float = 1.0,
        stride: int = 2,
        plain: float = 0.0,
        crisp: float = 0.3,
        cutmix: float = 0.0,
    ):
        self.groups = [g for g in groups if g]
        self.stride, self.plain, self.crisp, self.cutmix = stride, plain, crisp, cutmix
        self.size, self.gsd_range, self.seed, self.strength = size, tuple(gsd_range), seed, strength
        area = np.array([sum(t.label.size for t in g) for g in self.groups], float) ** balance
        self.p = area / area.sum()
        self.inner = [np.array([t.label.size for t in g], float) for g in self.groups]
        self.inner = [a / a.sum() for a in self.inner]

    def batch(self, number: int, count: int, salt: int = 0):
        """(float32 [count, 3, S, S] in 0..255, uint8 [count, S/stride, S/stride])."""
        rng = np.random.default_rng([self.seed, number, salt])
        images, labels = [], []
        for _ in range(count):
            g = rng.choice(len(self.groups), p=self.p)
            tile = self.groups[g][rng.choice(len(self.groups[g]), p=self.inner[g])]
            x, y = random_crop(tile, self.size, self.gsd_range, rng, self.stride, self.crisp)
            images.append(x if rng.random() < self.plain else random_colour(x, rng, self.strength))
            labels.append(y)
        images, labels = torch.stack(images), torch.stack(labels)
        if self.cutmix:
            paste_rectangles(images, labels, self.cutmix, self.stride, rng)
        return images, labels


def by_source(tiles) -> list[list]:
    """Tiles grouped by their source, in a fixed order."""
    return [[t for t in tiles if t.source == s] for s in sorted({t.source for t in tiles})]
