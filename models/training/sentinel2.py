"""10 m patches: Delhi with WorldCover labels, and EuroSAT scenes as weak labels.

Codes are those of ESA WorldCover. A EuroSAT patch has one scene class for 64 x 64 pixels, so its label is
a set of allowed classes (see losses.py) of every pixel: a forest is trees, a residential area is built-up,
trees or grass. Scenes that are mixtures (river, highway, herbaceous vegetation) only rule classes out.
"""

from __future__ import annotations

import csv
from pathlib import Path

import numpy as np
import torch

from . import losses
from .datasets import Tile, read_image, read_label
from .measure import onnx_predictor, validate
from .predict import evaluate_tiles, predict_tile
from .sources import Mixture

GSD = 10.0
SETS = {  # label code -> allowed WorldCover codes
    200: {50, 10, 30},  # residential
    201: {50, 30, 60},  # industrial
    202: {80, 10, 20, 30, 40, 90},  # river: no built-up, no bare ground
    203: {10, 20, 30, 40, 50},  # highway
    204: {20, 30, 40, 10, 90},  # herbaceous vegetation
    205: {30, 40},  # pasture
    206: {40, 10, 20},  # permanent crops: orchards and vineyards
}
SCENES = {
    "Forest": 10,
    "SeaLake": 80,
    "AnnualCrop": 40,
    "PermanentCrop": 206,
    "Pasture": 205,
    "Residential": 200,
    "Industrial": 201,
    "River": 202,
    "Highway": 203,
    "HerbaceousVegetation": 204,
}
HELD_OUT = 5  # every fifth patch of a scene class is kept for the check of scenes


def delhi(data: Path, split: str) -> list[Tile]:
    """Patches with WorldCover labels of one split (by longitude; a gap lies between the splits)."""
    root = Path(data) / "sentinel2" / "delhi"
    with open(root / "patches.csv", newline="") as f:
        names = [row["name"] for row in csv.DictReader(f) if row["split"] == split]
    return [
        Tile(
            n,
            "delhi",
            n,
            GSD,
            read_image(root / "images" / f"{n}.jpg"),
            read_label(root / "labels" / f"{n}.png"),
            split,
        )
        for n in names
    ]


def eurosat(data: Path, split: str) -> list[Tile]:
    """EuroSAT patches, every pixel labelled with the code of the scene class; `key` is the scene class."""
    out = []
    for scene, code in SCENES.items():
        for i, path in enumerate(sorted((Path(data) / "sentinel2" / "eurosat" / scene).glob("*.jpg"))):
            if (i % HELD_OUT == 0) == (split == "val"):
                image = read_image(path)
                out.append(
                    Tile(
                        path.stem,
                        "eurosat",
                        scene,
                        GSD,
                        image,
                        np.full(image.shape[:2], code, np.uint8),
                        split,
                    )
                )
    return out


def counts(data: Path) -> dict[str, int]:
    """Training patches per source."""
    return {"delhi": len(delhi(data, "train")), "eurosat": len(eurosat(data, "train"))}


def scene_share(predict, tiles, codes: list[int]) -> dict:
    """Per EuroSAT scene class: share of pixels in each class (over 1 %), and in the allowed classes."""
    code, out = np.array(codes), {}
    for scene in SCENES:
        said = np.concatenate([code[predict_tile(predict, t.image).argmax(0)].ravel() for t in tiles if t.key == scene])
        share = {str(c): round(float((said == c).mean()), 3) for c in codes if (said == c).mean() > 0.01}
        allowed = SETS.get(SCENES[scene], {SCENES[scene]})
        out[scene] = {"allowed": round(float(np.isin(said, list(allowed)).mean()), 3), "classes": share}
    return out


def sentinel2_setup(recipe: dict, data: Path):
    """(batches, loss function, validation) of the 10 m model; see train.train."""
    args = (recipe["crop"], recipe["gsd_range"], recipe["seed"], recipe["balance"], recipe["strength"])
    kw = {"stride": 2 // recipe["upscale"], "plain": recipe["plain"], "crisp": recipe["crisp"]}
    full = Mixture([delhi(data, "train")], *args, **kw)
    scenes = eurosat(data, "train")
    weak = Mixture([[t for t in scenes if t.key == s] for s in SCENES], 64, *args[1:], **kw)
    table = losses.allowed_table(recipe["codes"], SETS)
    weights = torch.tensor(recipe["class_weights"])
    held = delhi(data, "val")

    def batches(i):
        x, y = full.batch(i, recipe["batch"])
        n = recipe["crop"] // 64
        u, v = weak.batch(i, recipe["partial_batch"] * n * n, salt=1)
        return torch.cat([x, mosaic(u, n)]), torch.cat([y, mosaic(v[:, None], n)[:, 0]])

    def loss_function(logits, label):
        loss = losses.set_loss(logits, label, table, weights, recipe["partial_weight"])
        return loss + recipe["dice"] * losses.dice_loss(logits, label, table)

    def validation(net):
        r = evaluate_tiles(net, held, recipe["codes"])
        return {"miou": r["miou"], "oa": r["oa"], "iou": {c: f["iou"] for c, f in r["per_class"].items()}}

    return batches, loss_function, validation


def mosaic(x: torch.Tensor, n: int) -> torch.Tensor:
    """[B*n*n, C, h, w] -> [B, C, n*h, n*w]: n x n patches beside each other."""
    b, c, h, w = x.shape
    x = x.view(b // (n * n), n, n, c, h, w).permute(0, 3, 1, 4, 2, 5)
    return x.reshape(b // (n * n), c, n * h, n * w)


def measure_model(path: Path, data: Path, codes: list[int], threads: int = 2) -> dict:
    """All figures of a 10 m model through ONNX Runtime: {"validation", "baselines", "other"}."""
    from . import baselines

    predict = onnx_predictor(path, threads)
    tiles = delhi(data, "val")
    return {
        "validation": validate(predict, tiles, codes, lambda tile: "delhi", gsds=()),
        "baselines": baselines.measure(delhi(data, "train"), tiles, codes),
        "other": {"eurosat_scenes": scene_share(predict, eurosat(data, "val"), codes)},
    }
