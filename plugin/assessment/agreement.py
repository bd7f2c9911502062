"""Agreement: how far two label layers of the same tiles are equal: two annotators, or a model and an annotator.

Neither side is the truth, so every figure is the same if the two change places: equal pixels of those labelled by
both, and the IoU of each class. Intervals come from a bootstrap over tiles.
"""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import NODATA, LandCoverClass
from . import bootstrap
from .assess_reference import tile_notes
from .confusion import confusion_matrix
from .estimate import Estimate, Note


@dataclass(frozen=True)
class TilePair:
    """One tile labelled by both. ``counts``: int64 [classes, classes], rows = first, columns = second.
    ``only_first``, ``only_second``: pixels that one of them labelled and the other left unknown."""

    name: str
    counts: np.ndarray
    only_first: int = 0
    only_second: int = 0

    @property
    def equal(self) -> float:
        """Share of equal pixels of those labelled by both; nan if there are none."""
        return float(bootstrap.equal_share(self.counts[None])[0])


@dataclass(frozen=True)
class ClassAgreement:
    """One class: symmetric ``iou``, and the share of the jointly labelled pixels that each side gives it."""

    item: LandCoverClass
    iou: Estimate
    first_share: float
    second_share: float


@dataclass(frozen=True)
class Agreement:
    """``first``, ``second``: who is compared. ``counts``: all tiles together. ``kappa``: None unless asked for."""

    first: str
    second: str
    classes: tuple[LandCoverClass, ...]
    counts: np.ndarray
    equal: Estimate
    mean_iou: Estimate
    per_class: tuple[ClassAgreement, ...]
    tiles: tuple[TilePair, ...]
    kappa: Estimate | None = None
    notes: tuple[Note, ...] = ()

    @property
    def labelled_by_both(self) -> int:
        """Pixels that were compared."""
        return int(self.counts.sum())


def compare_tile(name: str, first: np.ndarray, second: np.ndarray, codes: tuple[int, ...]) -> TilePair:
    """Compare two class arrays (uint8, same shape, 0 = unknown). ``ParameterError`` if the shapes differ, or a code is
    not among ``codes``."""
    unknown = sorted((set(np.unique(first).tolist()) | set(np.unique(second).tolist())) - {NODATA, *codes})
    if unknown:
        raise ParameterError(
            "The tile {name} holds the codes {unknown}, which the legend has not.",
            name=name,
            unknown=", ".join(map(str, unknown)),
        )
    matrix = confusion_matrix(first, second, codes)
    return TilePair(
        name,
        matrix.counts,
        int(((first != NODATA) & (second == NODATA)).sum()),
        int(((first == NODATA) & (second != NODATA)).sum()),
    )


def agreement(
    first: str,
    second: str,
    classes: tuple[LandCoverClass, ...],
    tiles: list[TilePair],
    seed: int = 0,
    with_kappa: bool = False,
) -> Agreement:
    """Agreement over ``tiles`` (matrices in the order of ``classes``). ``ParameterError`` if there is no tile."""
    if not tiles:
        raise ParameterError("There is no tile that {first} and {second} both labelled.", first=first, second=second)
    used = [t for t in tiles if t.counts.sum()]
    notes = tile_notes(len(used)) if used else []
    if len(used) < len(tiles):
        notes.append(
            Note(
                "{count} of {total} tiles have no pixel that both labelled.",
                {"count": len(tiles) - len(used), "total": len(tiles)},
            )
        )
    alone = sum(t.only_first + t.only_second for t in tiles)
    both = sum(int(t.counts.sum()) for t in tiles)
    if alone:
        notes.append(
            Note(
                "{share:.2f} % of the pixels are labelled by one side only; they count nowhere.",
                {"share": 100.0 * alone / (alone + both)},
            )
        )
    n = len(classes)
    draw = bootstrap.Bootstrap(np.stack([t.counts for t in used]) if used else np.zeros((1, n, n)), seed)
    whole = draw.whole[None]
    per_class = tuple(
        ClassAgreement(
            item,
            draw.estimate(partial(bootstrap.iou, i=i)),
            float(bootstrap.map_share(whole, i)[0]),
            float(bootstrap.reference_share(whole, i)[0]),
        )
        for i, item in enumerate(classes)
    )
    return Agreement(
        first,
        second,
        classes,
        draw.whole.astype(np.int64),
        draw.estimate(bootstrap.equal_share),
        draw.estimate(bootstrap.mean_iou),
        per_class,
        tuple(tiles),
        draw.estimate(bootstrap.kappa) if with_kappa else None,
        tuple(notes),
    )
