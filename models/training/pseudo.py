"""Self-training: labels that a trained model gives to images without (full) labels, where it is sure.

    python -m terrazzo.models.training.pseudo RUN_FOLDER OUT_FOLDER --data ../shared/data [--flips]
        [--leave-out REGION]

Writes OUT_FOLDER/<source>/<name>.png (uint8 codes, 0 where unsure) for the unlabelled and the partly labelled
images that may be trained on. With --flips scores are means over flips. In partly labelled images a class must
be one that the mask allows, and pixels that the mask names with one class keep it.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import numpy as np
import torch
from PIL import Image

from . import datasets, losses
from .measure import with_flips
from .predict import predict_tile, torch_predictor
from .run import load_averaged


def pseudo_label(probability: np.ndarray, mask: np.ndarray, codes: list[int], sure: float) -> np.ndarray:
    """Codes uint8 [H, W] from probabilities float [K, H, W] and mask codes uint8 [H, W]; 0 below `sure`."""
    allowed = losses.allowed_table(codes, losses.OPENEARTHMAP_SETS).numpy()[mask]
    p = probability * allowed.transpose(2, 0, 1)
    label = np.where(probability.max(0) >= sure, np.array(codes, np.uint8)[p.argmax(0)], 0)
    label = np.where(p.max(0) >= sure, label, 0).astype(np.uint8)
    return np.where(np.isin(mask, codes), mask, label).astype(np.uint8)


def write_all(run: Path, out: Path, data: Path, leave_out: str | None, sure: float, flips=False) -> int:
    """Label everything; returns the number of images written."""
    net, state = load_averaged(run)
    logits = torch_predictor(net.to(memory_format=torch.channels_last))
    if flips:
        logits = with_flips(logits)
    tiles = datasets.unlabelled(data, leave_out) + datasets.partial(data, leave_out)
    for tile in tiles:
        y = predict_tile(logits, tile.image)
        e = np.exp(y - y.max(0))
        label = pseudo_label(e / e.sum(0), tile.label, state["codes"], sure)
        path = Path(out) / tile.source / f"{tile.name}.png"
        path.parent.mkdir(parents=True, exist_ok=True)
        Image.fromarray(label).save(path)
    return len(tiles)


def load(folder: Path, data: Path, leave_out: str | None = None, least: float = 0.3) -> list[datasets.Tile]:
    """Tiles with pseudo labels, those of which at least the share `least` is labelled."""
    out = []
    for tile in datasets.unlabelled(data, leave_out) + datasets.partial(data, leave_out):
        path = Path(folder) / tile.source / f"{tile.name}.png"
        if path.exists():
            tile.label = datasets.read_label(path)
            if (tile.label > 0).mean() >= least:
                out.append(tile)
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("run", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--leave-out")
    parser.add_argument("--sure", type=float, default=0.8, help="least probability of a pixel's label")
    parser.add_argument("--flips", action="store_true")
    args = parser.parse_args()
    print(write_all(args.run, args.out, args.data, args.leave_out, args.sure, args.flips), "images")


if __name__ == "__main__":
    main()
