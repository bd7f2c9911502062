"""Write a model's card from its file, its recipe and its measured figures; nothing in it is typed by hand.

    python -m terrazzo.models.training.card MODEL_FOLDER RESULTS.json --data ../shared/data

The card is a STAC Item (1.1.0) with the Machine Learning Model extension v1.5. STAC has no words for these:

terrazzo:version        version of the model
terrazzo:legend         id of the legend its codes belong to
terrazzo:codes          legend code of each output channel, in order
terrazzo:gsd_range      [finest, coarsest] ground sampling distance it is for, metres; finer is reduced
terrazzo:gsd_coarsest   coarser images are enlarged up to this, metres
terrazzo:tile_size      side of a tile, pixels
terrazzo:overlap        overlap of neighbouring tiles, pixels
terrazzo:bytes_per_pixel  working memory of a pixel in a tile; such a model takes tiles of any size
terrazzo:size_multiple  sides of the input are multiples of this
terrazzo:output         "probabilities": calibrated, add up to 1
terrazzo:scaling        per value type of the raster, how values become 0..255
terrazzo:input_range    the range that values are scaled to
terrazzo:licence        licence of the weights (SPDX)
terrazzo:training_data  [{name, licence, attribution, tiles, gsd}]
terrazzo:trained_at     [{name, lon, lat}]: places that the images come from, degrees
terrazzo:accuracy       {validation, baselines, leave_one_region_out, speed}
terrazzo:limits         what it cannot do
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
from collections import defaultdict
from pathlib import Path

from . import datasets
from .encoder import PLANS

HERE = Path(__file__).parent
LEGENDS = HERE.parent.parent / "resources" / "legends"
EXTENSIONS = [
    "https://stac-extensions.github.io/mlm/v1.5.0/schema.json",
    "https://stac-extensions.github.io/file/v2.1.0/schema.json",
    "https://stac-extensions.github.io/classification/v2.0.0/schema.json",
]


def vhr_training_data(data: Path, notes: dict) -> list[dict]:
    """Training tiles counted per source, from tiles.csv and the folders of partly labelled images."""
    held, groups = datasets.validation_keys(data), defaultdict(list)
    for row in datasets.read_table(data):
        if row["split"] == "train" and row["key"] not in held:
            groups[row["source"], row["licence"], row["gsd_m"]].append(row)
    out = []
    for (source, licence, gsd), rows in sorted(groups.items()):
        who = "; ".join(sorted({r["attribution"] for r in rows}))
        out.append(
            {
                "name": source,
                "licence": licence,
                "attribution": who,
                "tiles": len(rows),
                "gsd": float(gsd),
                "labels": "eight classes, by eye",
            }
        )
    for kind, gsds in (("partial", datasets.PARTIAL), ("unlabelled", datasets.UNLABELLED)):
        counts = defaultdict(int)
        for source, _, _ in datasets.other_files(data, kind):
            counts[source] += 1
        for source in sorted(set(counts) & set(notes)):
            licence, who = notes[source]
            out.append(
                {
                    "name": source,
                    "licence": licence,
                    "attribution": who,
                    "tiles": counts[source],
                    "gsd": gsds[source],
                    "labels": "sets of classes" if kind == "partial" else "pseudo labels",
                }
            )
    return out


def sentinel2_training_data(data: Path, notes: dict) -> list[dict]:
    """Training patches of the 10 m model."""
    from .sentinel2 import counts

    tiles = counts(data)
    return [
        {
            "name": n,
            "licence": notes[n][0],
            "attribution": notes[n][1],
            "tiles": tiles[n],
            "gsd": 10.0,
            "labels": notes[n][2],
        }
        for n in sorted(tiles)
    ]


def class_entries(legend: dict, codes: list[int]) -> list[dict]:
    """classification:classes of the output channels, in channel order."""
    by_code = {c["code"]: c for c in legend["classes"]}
    return [
        {
            "value": code,
            "name": by_code[code]["name"].lower().replace(" ", "_"),
            "title": by_code[code]["name"],
            "color_hint": by_code[code]["colour"].lstrip("#"),
        }
        for code in codes
    ]


def build(model: Path, recipe: dict, about: dict, results: dict, training_data: list[dict]) -> dict:
    """The card as a dictionary."""
    blob = model.read_bytes()
    legend = json.loads((LEGENDS / f"{about['legend']}.json").read_text(encoding="utf-8"))
    codes = recipe["codes"]
    bands = ["red", "green", "blue"]
    missing = [c["name"] for c in legend["classes"] if c["code"] not in codes]
    limits = list(about["limits"])
    if missing:
        limits.insert(0, "Classes of the legend that it does not give: " + ", ".join(missing) + ".")
    properties = {
        "title": about["title"],
        "description": about["description"],
        "datetime": None,
        "start_datetime": "1900-01-01T00:00:00Z",
        "end_datetime": "9999-12-31T23:59:59Z",
        "mlm:name": recipe["model"],
        "mlm:architecture": f"U-Net with {PLANS[recipe['encoder']].title} encoder",
        "mlm:tasks": ["semantic-segmentation"],
        "mlm:framework": "ONNX",
        "mlm:total_parameters": results["parameters"],
        "mlm:memory_size": len(blob),
        "mlm:pretrained": True,
        "mlm:pretrained_source": about["pretrained_source"],
        "mlm:batch_size_suggestion": 1,
        "mlm:input": [
            {
                "name": "image",
                "bands": bands,
                "input": {
                    "shape": [-1, 3, -1, -1],
                    "dim_order": ["batch", "bands", "height", "width"],
                    "data_type": "float32",
                },
                "description": "Raw values 0..255; sides are multiples of 32. Normalisation is inside.",
                "value_scaling": None,
                "resize_type": None,
            }
        ],
        "mlm:output": [
            {
                "name": "scores",
                "tasks": ["semantic-segmentation"],
                "result": {
                    "shape": [-1, len(codes), -1, -1],
                    "dim_order": ["batch", "class", "height", "width"],
                    "data_type": "float32",
                },
                "description": "Calibrated probabilities of the classes, in the order of terrazzo:codes.",
                "classification:classes": class_entries(legend, codes),
            }
        ],
        "mlm:hyperparameters": {
            **{k: v for k, v in recipe.items() if k not in ("codes", "model", "data")},
            "gmacs_at_1024": round(results["macs_1024"] / 1e9, 2),
            "temperature": results["temperature"],
            "opset": 17,
        },
        "terrazzo:version": about["version"],
        "terrazzo:legend": about["legend"],
        "terrazzo:codes": codes,
        "terrazzo:gsd_range": about["gsd_range"],
        "terrazzo:gsd_coarsest": about["gsd_coarsest"],
        "terrazzo:tile_size": about["tile_size"],
        "terrazzo:overlap": about["overlap"],
        "terrazzo:bytes_per_pixel": about["bytes_per_pixel"],
        "terrazzo:size_multiple": about["size_multiple"],
        "terrazzo:output": "probabilities",
        "terrazzo:scaling": about["scaling"],
        "terrazzo:input_range": [0, 255],
        "terrazzo:licence": about["licence"],
        "terrazzo:training_data": training_data,
        "terrazzo:trained_at": about["trained_at"],
        "terrazzo:accuracy": {
            "validation": {**results["validation"], "temperature": results["temperature"]},
            **{k: results[k] for k in ("baselines", "leave_one_region_out", "other", "speed") if k in results},
        },
        "terrazzo:limits": " ".join(limits),
        "bands": [{"name": b} for b in bands],
    }
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": EXTENSIONS,
        "id": f"{recipe['model']}-{about['version']}",
        "geometry": None,
        "properties": properties,
        "links": [],
        "assets": {
            "model": {
                "href": "model.onnx",
                "title": "ONNX model, opset 17",
                "type": "application/octet-stream; framework=onnx",
                "roles": ["mlm:model"],
                "mlm:artifact_type": "onnx",
                "file:checksum": "1220" + hashlib.sha256(blob).hexdigest(),
                "file:size": len(blob),
            }
        },
    }


def write(folder: Path, results: dict, data: Path) -> Path:
    """Write card.json into a model folder (temporary name, then rename)."""
    folder = Path(folder)
    recipe = {
        **json.loads((HERE / "recipes" / f"{folder.name}.json").read_text()),
        **results.get("recipe", {}),
    }
    about = json.loads((HERE / "recipes" / f"{folder.name}.about.json").read_text())
    listing = sentinel2_training_data if recipe["data"] == "sentinel2" else vhr_training_data
    notes = about["partial_notes"]
    card = build(folder / "model.onnx", recipe, about, results, listing(data, notes))
    temporary = folder / "card.tmp"
    temporary.write_text(json.dumps(card, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
    os.replace(temporary, folder / "card.json")
    return folder / "card.json"


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("folder", type=Path)
    parser.add_argument("results", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    args = parser.parse_args()
    print(write(args.folder, json.loads(args.results.read_text()), args.data))


if __name__ == "__main__":
    main()
