"""Model probe: trial runs of a model on made-up tiles, to learn what its file does not say.

They tell whether it gives one score per class and pixel, whether these are probabilities, and which sizes it takes.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from .errors import ModelError
from .model_file import OpenedModel
from .onnx_runtime import first_line, is_out_of_memory
from .patches import fill_up

MULTIPLES = (32, 64, 128)  # of a tile's side, that are tried
_SUM_TOLERANCE = 1e-2


@dataclass(frozen=True)
class ProbeResult:
    """``channels``: of the output ``name``, laid out as ``layout``; ``output``: "probabilities" or "logits";
    ``multiple``: tile sides must be multiples of it (pixels); ``exclusive``: the probabilities of a pixel sum to 1."""

    name: str
    channels: int
    layout: str
    output: str
    multiple: int
    exclusive: bool = True


def probe(model: OpenedModel, tile: np.ndarray, classes: int | None = None) -> ProbeResult:
    """Run ``model`` on ``tile`` (float32 [1, bands, h, w]; h and w are its fixed size if it has one, else as large as
    tiles will be). ``classes``: expected number, None if unknown.

    ``ModelError`` says why it cannot make land-cover maps.
    """
    shape = tile.shape[2:]
    name, scores, layout = _scores(_run(model, tile), (shape[0], shape[1]), classes)
    if not np.isfinite(scores).all():
        raise ModelError(
            "The model gives scores that are not numbers for an ordinary tile. Its file may be damaged, or its scaling "
            "may be wrong."
        )
    if scores.shape[1] == 1 and (scores > 1).any() and (scores == np.rint(scores)).all():
        raise _class_numbers()
    output, exclusive = _kind(scores)
    multiple = 1 if model.shape.size else _multiple(model, tile, scores.shape[1], layout)
    return ProbeResult(name, scores.shape[1], layout, output, multiple, exclusive)


def _run(model: OpenedModel, tile: np.ndarray) -> list[tuple[str, np.ndarray]]:
    count = model.shape.batch or 1
    if model.shape.size:
        tile = fill_up(tile, model.shape.size)
    try:
        return model.run(np.repeat(tile, count, axis=0))
    except ModelError:
        raise
    except Exception as error:
        if is_out_of_memory(error):
            raise ModelError(
                "A tile of {side} pixels does not fit into memory with this model. Choose smaller tiles.",
                side=tile.shape[2],
            ) from error
        raise ModelError(
            "The model failed on a tile of {bands} bands and {height} x {width} pixels: {why}.",
            bands=tile.shape[1],
            height=tile.shape[2],
            width=tile.shape[3],
            why=first_line(error),
        ) from error


def _scores(
    outputs: list[tuple[str, np.ndarray]], size: tuple[int, int], classes: int | None
) -> tuple[str, np.ndarray, str]:
    """The output with one score per class and pixel: its name, scores as [n, classes, h, w], layout."""
    for name, values in outputs:
        if values.ndim != 4 or not np.issubdtype(values.dtype, np.floating):
            continue
        if values.shape[2:] == size and not (values.shape[1:3] == size and values.shape[3] == classes):
            return name, values.astype(np.float32), "nchw"
        if values.shape[1:3] == size:
            return name, np.moveaxis(values, 3, 1).astype(np.float32), "nhwc"
    values = outputs[0][1] if outputs else np.zeros(0)
    if values.ndim == 4 and np.issubdtype(values.dtype, np.floating) and values.shape[0] > 0:
        raise ModelError(
            "The model gives scores of {got} for a tile of {want} pixels. Only models that give one score per class "
            "for each pixel of the tile can be used: add the enlarging to the model before exporting it.",
            got=" x ".join(str(n) for n in values.shape),
            want=f"{size[0]} x {size[1]}",
        )
    if values.ndim >= 2 and values.shape[-2:] == size:
        raise _class_numbers()
    raise ModelError(
        "The model gives {kind} of shape {shape}, not one score per class for each pixel. Only models for semantic "
        "segmentation make land-cover maps.",
        kind=str(values.dtype),
        shape=list(values.shape),
    )


def _class_numbers() -> ModelError:
    return ModelError(
        "The model gives a class number for each pixel instead of one score per class, so tiles cannot be blended and "
        "there is no confidence. Export it without the final argmax."
    )


def _kind(scores: np.ndarray) -> tuple[str, bool]:
    """ "probabilities" or "logits", and whether a pixel's probabilities sum to 1."""
    slack = 1e-4
    if scores.min() < -slack or scores.max() > 1 + slack:
        return "logits", True
    if scores.shape[1] == 1:
        return "probabilities", True
    return "probabilities", bool(np.abs(scores.sum(axis=1) - 1).max() <= _SUM_TOLERANCE)


def _multiple(model: OpenedModel, tile: np.ndarray, channels: int, layout: str) -> int:
    """The smallest of ``MULTIPLES`` such that tiles of odd multiples of it come out right."""
    axes = (1, 2) if layout == "nhwc" else (2, 3)
    problem = ""
    for multiple in MULTIPLES:
        height, width = multiple, 3 * multiple
        part = np.ascontiguousarray(fill_up(tile, (height, width))[:, :, :height, :width])
        try:
            outputs = _run(model, part)
        except ModelError as error:
            problem = problem or str(error)
            continue
        if any(v.ndim == 4 and tuple(v.shape[a] for a in axes) == (height, width) for _, v in outputs):
            return multiple
    raise ModelError(
        "The model's file says that it takes tiles of any size, but it does not ({why}). Export it with a fixed size.",
        why=problem or "its scores have another size than the tile",
    )
