"""Quick speed: one tile through a model, to foretell how long a first run takes."""

from __future__ import annotations

import time

from ..landcover.backend import open_backend
from ..landcover.backend_onnx import probe_tile
from ..landcover.model_card import ModelCard
from ..landcover.package import ModelPackage

_WORK_BESIDE = 0.85  # reading and writing go on at the same time, but they take something


def quick_speed(package: ModelPackage) -> tuple[str, float]:
    """Device that "auto" chooses, and pixels of a map per second to expect there. Takes a second or two.

    Raises ``TerrazzoError``s.
    """
    card = package.card
    backend = open_backend(package)
    tile = probe_tile(card)
    backend.run(tile)  # the first run allocates
    started = time.perf_counter()
    backend.run(tile)
    seconds = time.perf_counter() - started
    return backend.device, share_of_run(card) * tile.shape[2] * tile.shape[3] / max(seconds, 1e-6)


def share_of_run(card: ModelCard) -> float:
    """Pixels of a map for each pixel that goes through the model: tiles overlap, and there is work beside it."""
    return _WORK_BESIDE * ((card.tile_size - card.overlap) / card.tile_size) ** 2
