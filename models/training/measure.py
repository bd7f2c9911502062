"""Every figure of a model, measured through ONNX Runtime on the model file that is shipped."""

from __future__ import annotations

import time
from pathlib import Path

import numpy as np
from PIL import Image

from . import baselines, datasets
from .metrics import calibration_error, confusion, scores
from .predict import predict_tile

GSDS = (0.25, 0.35, 0.5)


def onnx_predictor(path: Path, threads: int = 2):
    """Predictor (see predict.py) of an ONNX file on the CPU."""
    import onnxruntime

    options = onnxruntime.SessionOptions()
    options.intra_op_num_threads = threads
    session = onnxruntime.InferenceSession(str(path), options, providers=["CPUExecutionProvider"])
    return lambda x: session.run(None, {"image": x})[0]


def with_flips(predict):
    """Predictor that means the scores of the image as it is, mirrored left-right, up-down, and both."""

    def predict_flips(x: np.ndarray) -> np.ndarray:
        total = predict(x)
        for axes in ((3,), (2,), (2, 3)):
            total = total + np.flip(predict(np.ascontiguousarray(np.flip(x, axes))), axes)
        return total / 4

    return predict_flips


def at_gsd(tile: datasets.Tile, gsd: float) -> datasets.Tile:
    """The tile at another GSD: reduced by area mean or enlarged bilinearly; labels by nearest neighbour."""
    h, w = (max(32, round(n * tile.gsd / gsd)) for n in tile.label.shape)
    how = Image.BOX if gsd > tile.gsd else Image.BILINEAR
    image = np.array(Image.fromarray(tile.image).resize((w, h), how))
    label = np.array(Image.fromarray(tile.label).resize((w, h), Image.NEAREST))
    return datasets.Tile(tile.name, tile.source, tile.key, gsd, image, label, tile.split)


def matrix_of(predict, tiles, codes: list[int]) -> np.ndarray:
    """Confusion matrix over whole tiles, single pass each."""
    code, total = np.array(codes, np.uint8), 0
    for tile in tiles:
        said = code[predict_tile(predict, tile.image).argmax(0)]
        total = total + confusion(tile.label, said, codes)
    return total


def brief(matrix: np.ndarray, codes: list[int]) -> dict:
    """mIoU, overall accuracy and pixels only."""
    s = scores(matrix, codes)
    return {k: s[k] for k in ("miou", "oa", "pixels")}


def validate(predict, tiles, codes: list[int], region_of, gsds=GSDS) -> dict:
    """Overall, per class, per region, per GSD, with flips, and the calibration error; see the model card.

    Per region the mean IoU is over the classes that occur there.
    """
    code, index = np.array(codes, np.uint8), np.full(256, -1)
    index[codes] = np.arange(len(codes))
    regions, confidence, correct = {}, [], []
    for tile in tiles:
        y = predict_tile(predict, tile.image)
        said, t = y.argmax(0), index[tile.label]
        m = confusion(tile.label, code[said], codes)
        regions[region_of(tile)] = regions.get(region_of(tile), 0) + m
        ok = t >= 0
        confidence.append(y.max(0)[ok])
        correct.append((said == t)[ok])
    total = sum(regions.values())
    result = scores(total, codes)
    result["confusion"] = total.tolist()
    result["tiles"] = len(tiles)
    result["ece"] = round(calibration_error(np.concatenate(confidence), np.concatenate(correct)), 4)
    result["per_region"] = {r: brief(m, codes) for r, m in sorted(regions.items())}
    result["per_gsd"] = {f"{g:g}": brief(matrix_of(predict, [at_gsd(t, g) for t in tiles], codes), codes) for g in gsds}
    result["flips"] = brief(matrix_of(with_flips(predict), tiles, codes), codes)
    return result


def speed(path: Path, size: int = 1024, threads: int = 2, repeats: int = 3) -> dict:
    """Seconds for one square tile, the best of a few runs."""
    predict = onnx_predictor(path, threads)
    x = np.random.default_rng(0).uniform(0, 255, (1, 3, size, size)).astype(np.float32)
    best = None
    for _ in range(repeats + 1):
        start = time.perf_counter()
        predict(x)
        spent = time.perf_counter() - start
        best = spent if best is None else min(best, spent)
    return {"size": size, "threads": threads, "seconds": round(best, 3)}


def region_of_tile(tile: datasets.Tile) -> str:
    """Region (of datasets.REGIONS) that a tile's source lies in."""
    return next(r for r, sources in datasets.REGIONS.items() if tile.source in sources)


def measure_vhr(model: Path, data: Path, codes: list[int], threads: int = 2) -> dict:
    """All figures of a sub-metre model: {"validation": ..., "baselines": ...}."""
    tiles = datasets.labelled(data, "val")
    predict = onnx_predictor(model, threads)
    return {
        "validation": validate(predict, tiles, codes, region_of_tile),
        "baselines": baselines.measure(datasets.labelled(data, "train"), tiles, codes),
    }
