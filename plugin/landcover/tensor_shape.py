"""Tensor shape: how a model lays out what it takes and gives, and how our arrays get into and out of it.

The engine's arrays are float32 [n, bands, h, w] and [n, classes, h, w] ("nchw"). Models may want bands last
("nhwc"), one fixed size, a fixed batch, or another kind of number.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

LAYOUTS = ("nchw", "nhwc")
# Kinds of numbers that models may take and give, by ONNX Runtime's names.
NUMBER_KINDS = {
    "tensor(float)": "float32",
    "tensor(float16)": "float16",
    "tensor(double)": "float64",
    "tensor(uint8)": "uint8",
    "tensor(uint16)": "uint16",
}
_MOST_BANDS = 32  # a fixed number up to this, beside free or larger sides, is the number of bands


@dataclass(frozen=True)
class TensorShape:
    """Shape of a model's input. ``batch``, ``bands``, ``height``, ``width``: fixed numbers, or None if free.
    ``dtype``: numpy name of its numbers."""

    batch: int | None
    bands: int | None
    height: int | None
    width: int | None
    layout: str = "nchw"
    dtype: str = "float32"

    @property
    def size(self) -> tuple[int, int] | None:
        """Fixed (height, width), or None if any size will do."""
        return (self.height, self.width) if self.height and self.width else None

    def to_model(self, batch: np.ndarray) -> np.ndarray:
        """float32 [n, bands, h, w] -> what the model takes."""
        if self.layout == "nhwc":
            batch = np.moveaxis(batch, 1, 3)
        if self.dtype.startswith("uint"):
            batch = np.clip(np.rint(batch), 0, np.iinfo(self.dtype).max)
        return np.ascontiguousarray(batch, dtype=self.dtype)


def shape_of(dims: list[object], number_kind: str, layout: str | None = None) -> TensorShape | None:
    """The shape of an input with dimensions ``dims`` (whole numbers; names or None for free ones) and ONNX
    Runtime's ``number_kind``; None if no image can go in. ``layout``: None to guess it."""
    dtype = NUMBER_KINDS.get(number_kind)
    if len(dims) != 4 or dtype is None:
        return None
    fixed = [d if isinstance(d, int) and d > 0 else None for d in dims]
    layout = layout or _guess(fixed)
    if layout == "nhwc":
        batch, height, width, bands = fixed
    else:
        batch, bands, height, width = fixed
    return TensorShape(batch, bands, height, width, layout, dtype)


def _guess(fixed: list[int | None]) -> str:
    """Bands last if only the last dimension can be a number of bands."""
    first, last = fixed[1], fixed[3]
    first_fits = first is not None and first <= _MOST_BANDS
    last_fits = last is not None and last <= _MOST_BANDS
    return "nhwc" if last_fits and not first_fits else "nchw"
