"""Predict whole tiles and count: the measure behind every figure of the sub-metre model.

A *predictor* is a function from float32 [N, 3, H, W] (0..255, H and W multiples of 32) to numpy scores
[N, K, H, W]; `torch_predictor` wraps a network, `onnx_predictor` (in evaluate.py) a model file.
"""

from __future__ import annotations

import numpy as np
import torch

from .metrics import confusion, scores


def torch_predictor(net, autocast: bool = True):
    """Predictor of a network in evaluation mode (scores are logits at full size); autocast: in bfloat16."""

    def predict(x: np.ndarray) -> np.ndarray:
        with torch.no_grad():
            image = torch.from_numpy(x).contiguous(memory_format=torch.channels_last)
            with torch.autocast("cpu", dtype=torch.bfloat16, enabled=autocast):
                return net.full_logits(image).numpy()

    return predict


def pad32(image: np.ndarray) -> np.ndarray:
    """uint8 [H, W, 3] -> float32 [1, 3, H', W'] with H', W' the next multiples of 32, edges mirrored."""
    h, w = image.shape[:2]
    x = np.pad(image, ((0, -h % 32), (0, -w % 32), (0, 0)), mode="symmetric")
    return np.ascontiguousarray(x.transpose(2, 0, 1)[None], dtype=np.float32)


def predict_tile(predict, image: np.ndarray) -> np.ndarray:
    """Scores float32 [K, H, W] of a whole uint8 [H, W, 3] image in a single pass."""
    h, w = image.shape[:2]
    return predict(pad32(image))[0, :, :h, :w]


def evaluate_tiles(net, tiles, codes: list[int]) -> dict:
    """Figures (see metrics.scores) of a network over whole tiles at their stored GSD."""
    predict, total = torch_predictor(net), 0
    for tile in tiles:
        said = np.array(codes, np.uint8)[predict_tile(predict, tile.image).argmax(0)]
        total = total + confusion(tile.label, said, codes)
    return scores(total, codes)
