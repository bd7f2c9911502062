"""Palettes: the legend's own colours, or ones that people with any kind of colour blindness can tell apart."""

from __future__ import annotations

from dataclasses import replace
from functools import lru_cache

import numpy as np
from qgis.core import QgsSettings

from ..landcover.legend import Legend
from ..landcover.palette import _candidates, _lab

STANDARD, SAFE = "standard", "safe"
_SETTING = "terrazzo/palette"
_APART = 20.0  # CIELAB; so far apart, colours on a map are told from each other at a glance
_PULLS = (0.8, 0.6, 0.5, 0.4, 0.3, 0.2, 0.1)  # how much the wanted colour counts: as much as that allows
_ROUNDS = 60

# How colours look without one kind of cones, on linear RGB. Machado, Oliveira and Fernandes 2009, "A
# Physiologically-based Model for Simulation of Color Vision Deficiency", table 1, severity 1.0.
_BLINDNESS = np.array(
    [
        [[0.152286, 1.052583, -0.204868], [0.114503, 0.786281, 0.099216], [-0.003882, -0.048116, 1.051998]],
        [[0.367322, 0.860646, -0.227968], [0.280085, 0.672501, 0.047413], [-0.011820, 0.042940, 0.968881]],
        [[1.255528, -0.076749, -0.178779], [-0.078411, 0.930809, 0.147602], [0.004733, 0.691367, 0.303900]],
    ]
)


def chosen_palette() -> str:
    """``STANDARD`` or ``SAFE``, as the person wants it."""
    value = QgsSettings().value(_SETTING, STANDARD, type=str)
    return value if value in (STANDARD, SAFE) else STANDARD


def choose_palette(key: str) -> None:
    """Remember the person's choice."""
    QgsSettings().setValue(_SETTING, key)


def with_palette(legend: Legend, key: str) -> Legend:
    """``legend`` in the colours of the palette ``key``."""
    if key != SAFE:
        return legend
    colours = safe_colours(tuple(c.rgb for c in legend.classes))
    classes = tuple(replace(c, colour="#{:02X}{:02X}{:02X}".format(*rgb)) for c, rgb in zip(legend.classes, colours))
    return replace(legend, classes=classes)


@lru_cache(maxsize=16)
def safe_colours(wanted: tuple[tuple[int, int, int], ...]) -> tuple[tuple[int, int, int], ...]:
    """One colour (0..255) for each in ``wanted``, all well apart for every eye, and like the wanted one if possible.

    Begins with the wanted colours and moves, again and again, the one that is nearest to another.
    """
    candidates, _ = _candidates()
    looks = np.stack([_lab(view) for view in seen(candidates)])  # [eyes, candidates, 3]
    far_off = np.linalg.norm(looks[0][None] - _lab(np.array(wanted))[:, None], axis=2)  # [classes, candidates]
    for pull in _PULLS:
        chosen, apart = _spread(looks, pull * far_off)
        if apart >= _APART:
            break
    return tuple(tuple(int(v) for v in candidates[i]) for i in chosen)


def _spread(looks: np.ndarray, cost: np.ndarray) -> tuple[np.ndarray, float]:
    """A candidate for each class, and how far apart the two nearest are. ``cost`` [classes, candidates]."""
    chosen = cost.argmin(axis=1)
    for _ in range(_ROUNDS):
        apart = _apart(looks, looks[:, chosen])  # [candidates, classes]
        own = apart[chosen]
        np.fill_diagonal(own, np.inf)
        worst = int(own.min(axis=1).argmin())
        gain = np.delete(apart, worst, axis=1).min(axis=1, initial=np.inf) - cost[worst]
        best = int(gain.argmax()) if len(chosen) > 1 else chosen[worst]
        if best == chosen[worst]:
            break
        chosen[worst] = best
    own = _apart(looks, looks[:, chosen])[chosen]
    np.fill_diagonal(own, np.inf)
    return chosen, float(own.min())


def seen(rgb: np.ndarray) -> list[np.ndarray]:
    """Colours (0..255, [n, 3]) as everyone sees them: usual sight, then without red, green and blue cones."""
    linear = np.where(rgb / 255.0 <= 0.04045, rgb / 255.0 / 12.92, ((rgb / 255.0 + 0.055) / 1.055) ** 2.4)
    views = [rgb.astype(float)]
    for matrix in _BLINDNESS:
        light = np.clip(linear @ matrix.T, 0, 1)
        views.append(255.0 * np.where(light <= 0.0031308, 12.92 * light, 1.055 * light ** (1 / 2.4) - 0.055))
    return views


def _apart(looks: np.ndarray, others: np.ndarray) -> np.ndarray:
    """Smallest distance over all eyes, of each of ``looks`` [eyes, n, 3] to each of ``others`` [eyes, m, 3]: [n, m]."""
    return np.stack([np.linalg.norm(a[:, None] - b[None], axis=2) for a, b in zip(looks, others)]).min(axis=0)
