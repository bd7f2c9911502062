"""Model call: the engine's arrays through a model, whatever shapes it wants and whatever scores it gives."""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from .errors import ModelError
from .patches import fill_up
from .tensor_shape import TensorShape

if TYPE_CHECKING:  # pragma: no cover
    from .model_card import ModelCard


def infer_through(
    call: Callable[[np.ndarray], np.ndarray], shape: TensorShape, card: ModelCard, batch: np.ndarray
) -> np.ndarray:
    """Probabilities (float32 [n, classes, h, w]) of ``batch`` (float32 [n, bands, h, w]).

    ``call`` is the model: what it takes (see ``shape``) -> what it gives. The batch is at most as large as the
    model's fixed size; smaller tiles are filled up and cut again.
    """
    count, (height, width) = len(batch), batch.shape[2:]
    fixed = shape.batch or count
    if shape.size:
        batch = fill_up(batch, shape.size)
    parts = []
    for start in range(0, count, fixed):
        part = batch[start : start + fixed]
        if len(part) < fixed:
            part = np.concatenate([part, np.repeat(part[-1:], fixed - len(part), axis=0)])
        parts.append(call(shape.to_model(part)))
    raw = parts[0] if len(parts) == 1 else np.concatenate(parts)
    if raw.ndim != 4:
        raise ModelError("The model gave scores of shape {shape}, not one per class and pixel.", shape=list(raw.shape))
    if card.output_layout == "nhwc":
        raw = np.moveaxis(raw, 3, 1)
    if shape.size and raw.shape[2:] == shape.size:
        raw = raw[:, :, :height, :width]
    return probabilities(raw[:count], card)


def probabilities(raw: np.ndarray, card: ModelCard) -> np.ndarray:
    """Probabilities (float32 [n, codes, h, w]) of what a model gave [n, classes, h, w], by its card."""
    scores = np.asarray(raw, np.float32)
    logits = card.output == "logits"
    if scores.shape[1] == 1 and len(card.codes) == 2:
        return two_classes(scores, logits, card.threshold)
    if scores.shape[1] != len(card.codes):
        raise ModelError(
            "The model gave {got} classes, but its card says {want}.", got=scores.shape[1], want=len(card.codes)
        )
    return softmax(scores) if logits else scores


def softmax(logits: np.ndarray) -> np.ndarray:
    """Probabilities (float32) of logits [n, classes, h, w] along the class axis."""
    exp = np.exp(logits - logits.max(axis=1, keepdims=True))
    return exp / exp.sum(axis=1, keepdims=True)


def two_classes(scores: np.ndarray, logits: bool, threshold: float = 0.5) -> np.ndarray:
    """Probabilities [n, 2, h, w] (other, class) of a binary model's one channel [n, 1, h, w].

    ``threshold`` (0..1): share from which a pixel is the class. Probabilities are bent so that it becomes one half,
    which is where the second channel begins to win.
    """
    if logits:
        share = 0.5 * (np.tanh(0.5 * scores) + 1.0)  # the sigmoid, without overflow
    else:
        share = np.clip(scores, 0.0, 1.0)
    if threshold != 0.5:
        share = np.interp(share, (0.0, threshold, 1.0), (0.0, 0.5, 1.0))
    return np.concatenate([1.0 - share, share], axis=1).astype(np.float32)
