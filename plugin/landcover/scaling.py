"""Scaling: how a raster's values become the values that a model was trained on.

The card states a rule per kind of value (dtype), and one under "*" for kinds that it does not name. A rule has up to
two steps:

- stretch: ``{"min", "max"}`` or ``{"percentiles": [low, high]}`` of the raster at hand become the card's
  ``input_range``, cut off outside; or ``{"raw": true}``: values stay as they are;
- standardise: ``{"mean": [...], "std": [...], "divide": d}``, one figure per band (or one for all): what comes out of
  the first step becomes (value / d - mean) / std. A rule with "mean" and no stretch starts from the raw values.
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Union

import numpy as np

from .errors import ModelError, ParameterError, SourceError

if TYPE_CHECKING:  # pragma: no cover
    from .grid import WorkingGrid
    from .model_card import ModelCard
    from .source import RasterSource

_SAMPLE_WINDOWS = 5  # windows per side that are looked at for percentiles
_SAMPLE_SIZE = 128  # pixels per side of such a window
_DEFAULT_PERCENTILES = (1.0, 99.0)
Wish = Union[str, "tuple[tuple[float, float], ...]"]


@dataclass(frozen=True)
class Scaling:
    """Linear scaling of each band: ``low`` .. ``high`` (float, one per band) becomes ``target``, cut off outside;
    then (value / ``divide`` - ``mean``) / ``std``. Empty ``low``: no stretch; empty ``mean``: no standardising.

    ``exact`` is True if the stretch leaves values as they are. ``origin`` tells where the figures come from (for the
    lineage).
    """

    low: tuple[float, ...]
    high: tuple[float, ...]
    target: tuple[float, float]
    origin: str
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    divide: float = 1.0

    @property
    def exact(self) -> bool:
        """True if the stretch changes nothing."""
        return all(v == self.target[0] for v in self.low) and all(v == self.target[1] for v in self.high)

    def apply(self, values: np.ndarray, out: np.ndarray | None = None) -> np.ndarray:
        """``values`` [bands, h, w] of any dtype -> float32 [bands, h, w] in the model's range, ``out`` if possible."""
        result = np.empty(values.shape, np.float32) if out is None else out
        np.copyto(result, values, casting="unsafe")
        if self.low and not (self.exact and values.dtype == np.uint8 and self.target == (0.0, 255.0)):
            result = self._stretch(result)
        if self.mean:
            std = np.asarray(self.std, np.float64)[:, None, None]
            result *= (1.0 / (self.divide * std)).astype(np.float32)
            result -= (np.asarray(self.mean, np.float64)[:, None, None] / std).astype(np.float32)
        return result

    def _stretch(self, result: np.ndarray) -> np.ndarray:
        if not self.exact:
            low = np.asarray(self.low, np.float32)[:, None, None]
            span = np.asarray(self.high, np.float32)[:, None, None] - low
            result = (result - low) * ((self.target[1] - self.target[0]) / span) + self.target[0]
        return np.clip(result, self.target[0], self.target[1], out=result)


def scaling_for(card: ModelCard, source: RasterSource, grid: WorkingGrid, wish: Wish = "card") -> Scaling:
    """The scaling of ``source`` for a model.

    ``wish``: "card": the card's rule for this kind of values; "statistics": the percentiles 1 and 99 of the raster
    (those of the card's rule, if it names some); or a range (low, high) for each band, such as the one that a layer's
    style shows. Percentiles are measured on windows spread over ``grid``. ``SourceError`` if there is no valid pixel to
    measure, or all have one value; ``ParameterError`` for a wish that makes no sense.
    """
    count = len(source.bands)
    rule = rule_for(card, source.dtype)
    mean, std, divide = _standardising(rule, count)
    if wish != "card":
        target = _stretch_target(card, rule)
        if wish == "statistics":
            low, high = (float(v) for v in rule.get("percentiles", _DEFAULT_PERCENTILES))
            ends, origin = _percentiles(source, grid, (low, high)), f"percentiles {low:g} and {high:g} of the raster"
        else:
            ends = _given_ranges(wish, count)
            origin = "given ranges " + ", ".join(f"{low:g} to {high:g}" for low, high in zip(*ends))
        return Scaling(*ends, target, origin, mean, std, divide)
    if "min" in rule:
        ends = (float(rule["min"]),) * count, (float(rule["max"]),) * count
        return Scaling(*ends, card.input_range, "card", mean, std, divide)
    if "percentiles" not in rule:
        return Scaling((), (), card.input_range, "card, from raw values", mean, std, divide)
    low, high = (float(v) for v in rule["percentiles"])
    ends = _percentiles(source, grid, (low, high))
    origin = f"percentiles {low:g} and {high:g} of the raster"
    return Scaling(*ends, card.input_range, origin, mean, std, divide)


def _stretch_target(card: ModelCard, rule: dict[str, Any]) -> tuple[float, float]:
    """Where a stretch leads that the card does not ask for: to the values of an 8-bit photograph."""
    stretched = any("min" in r or "percentiles" in r for r in (rule, rule_for(card, "uint8")))
    if stretched or "mean" not in rule:
        return card.input_range
    return 0.0, float(rule.get("divide", 1.0))


def _given_ranges(wish: Wish, count: int) -> tuple[tuple[float, ...], tuple[float, ...]]:
    try:
        ranges = [] if isinstance(wish, str) else [(float(low), float(high)) for low, high in wish]
    except (TypeError, ValueError):
        ranges = []
    if len(ranges) != count or not all(np.isfinite(r).all() and r[0] < r[1] for r in ranges):
        raise ParameterError(
            "The scaling must be card, statistics, or one range from low to high for each of the {count} bands, "
            "not {wish!r}.",
            count=count,
            wish=wish,
        )
    low, high = zip(*ranges)
    return low, high


def rule_for(card: ModelCard, dtype: str) -> dict[str, Any]:
    """The card's rule for values of the kind ``dtype`` (numpy name)."""
    rule = card.scaling.get(dtype, card.scaling.get("*"))
    if rule is None:
        rule = {"min": 0.0, "max": 255.0} if dtype == "uint8" else {"percentiles": _DEFAULT_PERCENTILES}
    return rule


def _standardising(rule: dict[str, Any], count: int) -> tuple[tuple[float, ...], tuple[float, ...], float]:
    """Mean, standard deviation (one per band, or none) and divisor of a rule."""
    if "mean" not in rule:
        return (), (), 1.0
    mean, std = (per_band(rule[key], count) for key in ("mean", "std"))
    return mean, std, float(rule.get("divide", 1.0))


def per_band(values: Any, count: int) -> tuple[float, ...]:
    """``values`` (a number or a list) as one number per band; ``ModelError`` if there are more or fewer."""
    figures = tuple(float(v) for v in (values if isinstance(values, (list, tuple)) else [values]))
    if len(figures) == 1:
        return figures * count
    if len(figures) != count:
        raise ModelError(
            "The model takes {bands} bands, but there are {count} figures for its mean or standard deviation.",
            bands=count,
            count=len(figures),
        )
    return figures


def check_rules(scaling: Any, bands: int) -> str:
    """What is wrong with the rules of a card, "" if nothing is."""
    try:
        for kind, rule in scaling.items():
            if "min" in rule and not float(rule["min"]) < float(rule["max"]):
                return f"scaling of {kind}: min is not below max"
            if "percentiles" in rule:
                low, high = (float(v) for v in rule["percentiles"])
                if not 0 <= low < high <= 100:
                    return f"scaling of {kind}: percentiles {low:g} and {high:g}"
            if "mean" in rule:
                mean, std, divide = _standardising(rule, bands)
                if not np.isfinite([*mean, *std, divide]).all() or min(std) <= 0 or divide <= 0:
                    return f"scaling of {kind}: mean, standard deviation or divisor"
    except (AttributeError, KeyError, TypeError, ValueError, ModelError) as error:
        return f"scaling: {error!r}"
    return ""


def sample_tile(card: ModelCard, side: int, seed: int = 0) -> np.ndarray:
    """A made-up tile (float32 [1, bands, side, side]) with values such as the model gets: patches with noise."""
    generator = np.random.default_rng(seed)
    count, cells = len(card.bands), -(-side // 16)
    values = generator.random((count, cells, cells)).repeat(16, axis=1).repeat(16, axis=2)[:, :side, :side]
    values = np.clip(values + generator.normal(0.0, 0.05, values.shape), 0.0, 1.0)
    rule = rule_for(card, "uint8")
    mean, std, divide = _standardising(rule, count)
    stretched = "min" in rule or "percentiles" in rule
    low, high = card.input_range if stretched else (0.0, divide if mean else 255.0)
    return Scaling((), (), card.input_range, "sample", mean, std, divide).apply(values * (high - low) + low)[None]


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
