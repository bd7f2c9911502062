"""Pictures to judge a model by: image, labels and map beside each other, one tile a column.

    python -m terrazzo.models.training.montage MODEL_FOLDER OUT.png --data ../shared/data [--count 8]
    [--skip 0]
        [--files IMAGE ...]

Without --files: tiles of the validation split, spread over the regions. With --files: images of any kind,
without labels (the upper left 512 pixels).
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import numpy as np
from PIL import Image

from . import datasets, sentinel2
from .card import LEGENDS
from .measure import onnx_predictor
from .predict import predict_tile


def palette(legend: str) -> np.ndarray:
    """uint8 [256, 3]: colour of each code, black for what is none."""
    out = np.zeros((256, 3), np.uint8)
    for c in json.loads((LEGENDS / f"{legend}.json").read_text(encoding="utf-8"))["classes"]:
        out[c["code"]] = [int(c["colour"][i : i + 2], 16) for i in (1, 3, 5)]
    return out


def spread(tiles, count: int, skip: int) -> list:
    """`count` tiles, one source after the other."""
    queues = [[t for t in tiles if t.source == s] for s in sorted({t.source for t in tiles})]
    order = [q[i] for i in range(max(map(len, queues))) for q in queues if i < len(q)]
    return order[skip : skip + count]


def column(tile, predict, codes, colours, size: int) -> np.ndarray:
    """Image, labels (if any) and map, one below the other: uint8 [rows * size, size, 3]."""
    y = predict_tile(predict, tile.image)
    said = np.array(codes, np.uint8)[y.argmax(0)]
    parts = [tile.image, colours[said]]
    if tile.label.any():
        parts.insert(1, colours[tile.label])
    fit = [
        np.array(Image.fromarray(p).resize((size, size), Image.BILINEAR if i == 0 else Image.NEAREST))
        for i, p in enumerate(parts)
    ]
    return np.pad(np.vstack(fit), ((0, 0), (2, 2), (0, 0)), constant_values=255)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("out", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--count", type=int, default=8)
    parser.add_argument("--skip", type=int, default=0)
    parser.add_argument("--size", type=int, default=256)
    parser.add_argument("--model", type=Path, help="another model file than the folder's")
    parser.add_argument("--files", nargs="*", type=Path, default=[])
    args = parser.parse_args()
    about = json.loads((Path(__file__).parent / "recipes" / f"{args.folder.name}.about.json").read_text())
    recipe = json.loads((Path(__file__).parent / "recipes" / f"{args.folder.name}.json").read_text())
    predict, colours = onnx_predictor(args.model or args.folder / "model.onnx"), palette(about["legend"])
    if args.files:
        images = [datasets.read_image(p)[:512, :512] for p in args.files]
        tiles = [
            datasets.Tile(p.stem, "", "", 1.0, x, np.zeros(x.shape[:2], np.uint8)) for p, x in zip(args.files, images)
        ]
    elif recipe["data"] == "sentinel2":
        held = sentinel2.delhi(args.data, "val")
        tiles = held[args.skip :: max(1, len(held) // args.count)][: args.count]
    else:
        tiles = spread(datasets.labelled(args.data, "val"), args.count, args.skip)
    columns = [column(t, predict, recipe["codes"], colours, args.size) for t in tiles]
    args.out.parent.mkdir(parents=True, exist_ok=True)
    Image.fromarray(np.hstack(columns)).save(args.out)
    print(args.out, [t.name for t in tiles])


if __name__ == "__main__":
    main()
