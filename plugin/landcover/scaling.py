"""Scaling: how a raster's values become the values that a model was trained on.

The card states it per kind of value (dtype): fixed ends, or percentiles of the raster at hand.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from .errors import SourceError

if TYPE_CHECKING:  # pragma: no cover
    from .grid import WorkingGrid
    from .model_card import ModelCard
    from .source import RasterSource

_SAMPLE_WINDOWS = 5  # windows per side that are looked at for percentiles
_SAMPLE_SIZE = 128  # pixels per side of such a window
_DEFAULT_PERCENTILES = (1.0, 99.0)


@dataclass(frozen=True)
class Scaling:
    """Linear scaling of each band: ``low`` .. ``high`` (float, one per band) becomes ``target``, cut off outside.

    ``exact`` is True if values pass as they are. ``origin`` tells where the figures come from (for the lineage).
    """

    low: tuple[float, ...]
    high: tuple[float, ...]
    target: tuple[float, float]
    origin: str

    @property
    def exact(self) -> bool:
        """True if scaling changes nothing."""
        return all(v == self.target[0] for v in self.low) and all(v == self.target[1] for v in self.high)

    def apply(self, values: np.ndarray) -> np.ndarray:
        """``values`` [bands, h, w] of any dtype -> float32 [bands, h, w] in the model's range."""
        result = values.astype(np.float32)
        if not self.exact:
            low = np.asarray(self.low, np.float32)[:, None, None]
            span = np.asarray(self.high, np.float32)[:, None, None] - low
            result = (result - low) * ((self.target[1] - self.target[0]) / span) + self.target[0]
        return np.clip(result, self.target[0], self.target[1], out=result)


def scaling_for(card: ModelCard, source: RasterSource, grid: WorkingGrid) -> Scaling:
    """The scaling of ``source`` for a model. Percentiles are measured on windows spread over ``grid``.

    ``SourceError`` if there is no valid pixel to measure, or all have one value.
    """
    rule = card.scaling.get(source.dtype)
    if rule is None and source.dtype == "uint8":
        rule = {"min": 0.0, "max": 255.0}
    if rule is not None and "min" in rule:
        count = len(source.bands)
        return Scaling((float(rule["min"]),) * count, (float(rule["max"]),) * count, card.input_range, "card")
    ends = tuple(rule["percentiles"]) if rule and "percentiles" in rule else _DEFAULT_PERCENTILES
    low, high = _percentiles(source, grid, ends)
    return Scaling(low, high, card.input_range, f"percentiles {ends[0]:g} and {ends[1]:g} of the raster")


def _percentiles(
    source: RasterSource, grid: WorkingGrid, ends: tuple[float, float]
) -> tuple[tuple[float, ...], tuple[float, ...]]:
    samples = []
    height, width = min(grid.height, _SAMPLE_SIZE), min(grid.width, _SAMPLE_SIZE)
    for row in np.linspace(0, grid.height - height, _SAMPLE_WINDOWS).astype(int):
        for col in np.linspace(0, grid.width - width, _SAMPLE_WINDOWS).astype(int):
            values, valid = source.read(grid.native_window(int(col), int(row), width, height), (height, width))
            if valid.any():
                samples.append(values[:, valid].astype(np.float64))
    if not samples:
        raise SourceError(
            "No valid pixel was found in {name} to work out the range of its values. Choose an area that holds data.",
            name=source.name,
        )
    low, high = np.percentile(np.concatenate(samples, axis=1), ends, axis=1)
    if not (high > low).all():
        raise SourceError("All pixels of {name} have the same value. There is nothing to map.", name=source.name)
    return tuple(low.tolist()), tuple(high.tolist())
