"""Frugal: running a model within the memory that there is.

When memory runs out, the batch is halved, then the tile; the smaller figures are kept for the rest of the run.
"""

from __future__ import annotations

from collections.abc import Callable
from typing import TYPE_CHECKING

import numpy as np

from .errors import Cancelled, ModelError, TerrazzoError
from .onnx_runtime import first_line, is_out_of_memory
from .patches import run_in_patches

if TYPE_CHECKING:  # pragma: no cover
    from .model_card import ModelCard

SMALLEST_SIDE = 64  # pixels; a model that does not fit with this does not fit


class _OutOfMemory(Exception):
    """There was no memory for a piece of ``count`` tiles of ``side`` pixels."""

    def __init__(self, count: int, side: int) -> None:
        super().__init__()
        self.count, self.side = count, side


class FrugalRunner:
    """Runs ``infer`` (float32 [n, bands, h, w] -> float32 [n, classes, h, w]) in pieces that fit.

    ``size``: fixed (height, width) of the model's input, or None. ``stopped`` tells whether the run was cancelled.
    ``notes`` grows by a message each time that a piece was made smaller.
    """

    def __init__(
        self,
        infer: Callable[[np.ndarray], np.ndarray],
        card: ModelCard,
        device: str,
        size: tuple[int, int] | None,
        stopped: Callable[[], bool],
    ) -> None:
        self._infer, self._card, self._device, self._stopped = infer, card, device, stopped
        self._fixed = size is not None
        self._side = min(size) if size else 0  # largest piece; 0: as large as it comes
        self._count = 0  # most tiles at once; 0: as many as come
        self.notes: list[tuple[str, dict[str, object]]] = []

    def run(self, batch: np.ndarray) -> np.ndarray:
        """Scores of ``batch``. ``Cancelled``; ``ModelError`` if the model fails or does not fit at all."""
        while True:
            try:
                step = self._count or len(batch)
                parts = [self._piece(batch[start : start + step]) for start in range(0, len(batch), step)]
                return parts[0] if len(parts) == 1 else np.concatenate(parts)
            except _OutOfMemory as shortage:
                self._shrink(shortage)

    def _piece(self, batch: np.ndarray) -> np.ndarray:
        if not self._side or max(batch.shape[2:]) <= self._side:
            return self._checked(batch)
        card = self._card
        return run_in_patches(batch, self._checked, self._side, card.overlap, card.size_multiple)

    def _checked(self, batch: np.ndarray) -> np.ndarray:
        if self._stopped():
            raise Cancelled()
        try:
            scores = self._infer(batch)
        except TerrazzoError:
            raise
        except Exception as error:
            if self._stopped():
                raise Cancelled() from error
            if is_out_of_memory(error):
                raise _OutOfMemory(len(batch), max(batch.shape[2:])) from error
            raise ModelError("The model failed on a tile: {why}.", why=first_line(error)) from error
        if scores.shape[2:] != batch.shape[2:]:
            raise ModelError(
                "The model gave scores of {got} pixels for a tile of {want} pixels.",
                got=scores.shape[2:],
                want=batch.shape[2:],
            )
        return scores

    def _shrink(self, shortage: _OutOfMemory) -> None:
        if shortage.count > 1:
            self._count = shortage.count // 2
            template = "The memory of {device} ran out: the model now gets {count} tiles at once."
            self.notes.append((template, {"device": self._device, "count": self._count}))
            return
        multiple = self._card.size_multiple
        side = max(SMALLEST_SIDE, (shortage.side // 2 + multiple - 1) // multiple * multiple)
        if self._fixed or side >= shortage.side:
            raise ModelError(
                "The memory of {device} is too small for this model, even for a tile of {side} pixels. Close other "
                "programs, or choose another device or model.",
                device=self._device,
                side=shortage.side,
            )
        self._side = side
        template = "The memory of {device} ran out: the model now gets tiles of {side} pixels."
        self.notes.append((template, {"device": self._device, "side": side}))
