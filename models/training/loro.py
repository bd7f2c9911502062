"""Leave one region out: train without it, measure on it. The honest figure for places the model has not seen.

    python -m terrazzo.models.training.loro RUNS_FOLDER --data ../shared/data [--weights FILE]
        [--iterations N] [--regions REGION ...] [--collect]

For each entry (a region, or regions joined by '+') a run RUNS_FOLDER/loro_<entry> is trained, resumed if
it was stopped, and measured on all tiles of its regions, training and validation split alike, since none
was seen. The figures go into results/openearthmap-lite.loro.json, beside the length of the schedule: it is
shorter than that of the shipped model. --collect only measures the runs that are there, finished or not,
and says how far they came.
"""

from __future__ import annotations

import argparse
import json
from pathlib import Path

import torch

from . import datasets, train
from .measure import brief
from .metrics import scores
from .predict import torch_predictor
from .release import RESULTS
from .run import load_averaged

DEFAULT = ["japan", "nepal+poland", "estonia", "california_naip", "usa_ucmerced"]
SHORT = ["warmup=80", "ema=0.99", "lr=0.006", "encoder_lr=0.0005"]  # for so few iterations the decoder learns faster


def measure_left_out(run: Path, data: Path, entry: str) -> dict:
    """{region: figures} of a run on all tiles of the regions it was trained without."""
    from .measure import matrix_of

    net, state = load_averaged(run)
    predict = torch_predictor(net.to(memory_format=torch.channels_last))
    tiles, out = datasets.labelled(data), {}
    for region in entry.split("+"):
        chosen = [t for t in tiles if t.source in datasets.REGIONS[region]]
        matrix = matrix_of(predict, chosen, state["codes"])
        full = scores(matrix, state["codes"])
        iou = {c: f["iou"] for c, f in full["per_class"].items() if f["pixels"]}
        out[region] = {
            **brief(matrix, state["codes"]),
            "tiles": len(chosen),
            "iterations": state["iteration"],
            "trained_without": entry.split("+"),
            "encoder": net.encoder.name,
            "per_class_iou": iou,
        }
    return out


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("runs", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--recipe", type=Path, default=Path(__file__).parent / "recipes" / "openearthmap-lite.json")
    parser.add_argument("--weights", type=Path, help="pretrained encoder (see pretrained.py)")
    parser.add_argument("--iterations", type=int, default=1500)
    parser.add_argument("--regions", nargs="*", default=DEFAULT)
    parser.add_argument("--collect", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    torch.set_num_threads(args.threads)
    path = RESULTS / "openearthmap-lite.loro.json"
    result = json.loads(path.read_text()) if path.exists() else {"regions": {}}
    for entry in args.regions:
        folder = args.runs / f"loro_{entry}"
        if not args.collect:
            n = args.iterations
            recipe = train.read_recipe(args.recipe, [f"iterations={n}", f"validate_every={n}", *SHORT])
            parts = train.vhr_setup(recipe, args.data, entry)
            train.train(recipe, folder, *parts, args.weights or args.data / train.MOBILENET)
        if not (folder / "checkpoint.pt").exists():
            continue
        result["regions"].update(measure_left_out(folder, args.data, entry))
        result["schedule"] = (
            f"{args.iterations} iterations each, measured with torch on all tiles of the region; "
            "the shipped model is trained longer and on all regions"
        )
        RESULTS.mkdir(exist_ok=True)
        path.write_text(json.dumps(result, indent=1) + "\n")
        print(entry, {r: result["regions"][r] for r in entry.split("+")}, flush=True)


if __name__ == "__main__":
    main()
