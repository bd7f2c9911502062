"""Deepness: what the QGIS plugin Deepness writes into the metadata of an ONNX file, read for our cards.

Values are JSON texts: ``model_type`` "Segmentor"; ``class_names`` {"0": name, ...}; ``resolution`` in centimetres
per pixel; ``tile_size`` (its documentation also says ``tiles_size``) in pixels; ``tiles_overlap`` in percent of a
tile; ``standardization_mean`` and ``standardization_std``, one figure per band. The model then gets 8-bit values
as (value / 255 - mean) / std. See docs/source/creators of github.com/PUTvision/qgis-plugin-deepness.
"""

from __future__ import annotations

import ast
import json
import math
from dataclasses import dataclass
from typing import Any

from .errors import ModelError

_KEYS = ("model_type", "class_names", "resolution", "tile_size", "tiles_size", "standardization_mean")
_LONGEST = 100_000  # characters of a value
_MOST_CLASSES = 255


@dataclass(frozen=True)
class DeepnessMetadata:
    """What was found; None or () where nothing was. ``gsd``: metres; ``overlap``: percent; ``threshold``: 0..1."""

    model_type: str = ""
    class_names: tuple[str, ...] = ()
    gsd: float | None = None
    tile_size: int | None = None
    overlap: float | None = None
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    threshold: float | None = None


def deepness_metadata(entries: dict[str, str]) -> DeepnessMetadata | None:
    """The metadata in a model's ``entries`` (texts by key); None if there is none of Deepness.

    ``ModelError`` if an entry cannot be understood, or the model is not for segmentation.
    """
    if not any(key in entries for key in _KEYS):
        return None
    values = {key: _value(key, text) for key, text in entries.items() if key in (*_KEYS, *_MORE)}
    kind = str(values.get("model_type", "")).capitalize()
    if kind not in ("", "Segmentor"):
        raise ModelError(
            "This is a Deepness model of the type {kind}. Only models of the type Segmentor make land-cover maps.",
            kind=kind,
        )
    mean, std = (_figures(values, f"standardization_{key}") for key in ("mean", "std"))
    gsd = _figure(values, "resolution")
    tile = _figure(values, "tile_size") or _figure(values, "tiles_size")
    return DeepnessMetadata(
        model_type=kind,
        class_names=_names(values.get("class_names", values.get("names"))),
        gsd=gsd / 100.0 if gsd else None,
        tile_size=int(tile) if tile else None,
        overlap=_figure(values, "tiles_overlap"),
        mean=mean if std else (),
        std=std if mean else (),
        threshold=_figure(values, "seg_thresh"),
    )


_MORE = ("names", "tiles_overlap", "standardization_std", "seg_thresh")


def _value(key: str, text: str) -> Any:
    if len(text) > _LONGEST:
        raise ModelError("The model's metadata {key!r} is too long to be meant.", key=key)
    try:
        return json.loads(text)
    except ValueError:
        pass
    try:
        return ast.literal_eval(text)  # older files: Python's spelling of the same; literals only, nothing runs
    except (ValueError, SyntaxError, MemoryError, RecursionError):
        return text


def _names(value: Any) -> tuple[str, ...]:
    """Class names in the order of their numbers, which must run from 0 without a gap."""
    if value is None:
        return ()
    if isinstance(value, list) and len(value) == 1 and isinstance(value[0], dict):
        value = value[0]
    if isinstance(value, list) and all(isinstance(name, str) for name in value):
        return tuple(value)
    try:
        pairs = sorted((int(number), str(name)) for number, name in value.items())
    except (AttributeError, TypeError, ValueError) as error:
        raise ModelError(
            "The model's metadata 'class_names' must give the name of each class by its number, such as {example}.",
            example='{"0": "background", "1": "water"}',
        ) from error
    if [number for number, _ in pairs] != list(range(len(pairs))) or len(pairs) > _MOST_CLASSES:
        raise ModelError("The numbers of 'class_names' in the model's metadata must run from 0 on without a gap.")
    return tuple(name for _, name in pairs)


def _figure(values: dict[str, Any], key: str) -> float | None:
    """A number above 0, or None if there is none."""
    figures = _figures(values, key)
    return figures[0] if len(figures) == 1 and figures[0] > 0 else None


def _figures(values: dict[str, Any], key: str) -> tuple[float, ...]:
    value = values.get(key)
    if value is None:
        return ()
    try:
        figures = tuple(float(v) for v in (value if isinstance(value, (list, tuple)) else [value]))
    except (TypeError, ValueError) as error:
        raise ModelError("The model's metadata {key!r} is no number: {value!r}.", key=key, value=value) from error
    if not all(map(math.isfinite, figures)):
        raise ModelError("The model's metadata {key!r} is no number: {value!r}.", key=key, value=value)
    return figures
