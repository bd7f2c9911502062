"""Train a model by a recipe; stop and resume at any moment.

    python -m terrazzo.models.training.train RECIPE --data ../shared/data --run RUN_FOLDER
        [--weights FILE] [--leave-out REGION] [--set KEY=VALUE ...] [--start RUN_FOLDER] [--pseudo FOLDER]
        [--processes N]

The run folder gets `checkpoint.pt` (weights, averaged weights, optimiser, iteration; written under a
temporary name and renamed), `log.jsonl` and `recipe.json`. Started again with the same folder, the run
goes on where the last checkpoint stood and ends with the same weights as one that was never stopped.

`--set iterations=N` may still change the length of a run while its learning rate is constant (see `run.py`).
"""

from __future__ import annotations

import argparse
import json
import os
import sys
import time
from pathlib import Path

import torch

from . import datasets, losses, parallel
from .predict import evaluate_tiles
from .run import Run
from .sources import Mixture, by_source

MOBILENET = "weights/mobilenet_v2_imagenet_encoder.safetensors"  # in the data folder


def note(folder: Path, **entry) -> None:
    """Append a line to the run's log and print it."""
    entry = {"time": time.strftime("%H:%M:%S"), **entry}
    with open(folder / "log.jsonl", "a") as f:
        f.write(json.dumps(entry) + "\n")
    print(json.dumps(entry), flush=True)


def write_recipe(folder: Path, recipe: dict, iteration: int, start: Path | None = None) -> None:
    """Keep the recipe with the run, and that of the run it started from, if any.

    `phases` holds the old values of what a resumed run changed.
    """
    path, phases = folder / "recipe.json", []
    if start:
        recipe = {**recipe, "started_from": json.loads((start / "recipe.json").read_text())}
    if path.exists() and iteration:
        old = json.loads(path.read_text())
        phases = old.pop("phases", [])
        changed = {k: old.get(k) for k in recipe if old.get(k) != recipe[k]}
        if changed:
            phases.append({"until_iteration": iteration, **changed})
    path.write_text(json.dumps({**recipe, "phases": phases}, indent=1))


def train(recipe: dict, folder: Path, batches, loss_function, validation, pretrained, save_seconds=120.0) -> Run:
    """Run the recipe to its end. batches: number -> (image, label); validation: network -> figures."""
    folder = Path(folder)
    folder.mkdir(parents=True, exist_ok=True)
    process, processes = parallel.join()
    run = Run(recipe, folder, pretrained)
    resumed = run.resume()
    if process:  # the others only compute
        while run.iteration < recipe["iterations"]:
            run.step(*batches(run.iteration * processes + process), loss_function)
        return run
    write_recipe(folder, recipe, run.iteration, pretrained if pretrained and Path(pretrained).is_dir() else None)
    note(folder, event="resumed" if resumed else "started", iteration=run.iteration, processes=processes)
    saved, told, total, since = time.time(), time.time(), 0.0, run.iteration
    while run.iteration < recipe["iterations"]:
        total += run.step(*batches(run.iteration * processes), loss_function)
        i = run.iteration
        if i % 100 == 0:
            n = i - since
            note(folder, iteration=i, loss=round(total / n, 4), seconds=round((time.time() - told) / n, 3))
            total, told, since = 0.0, time.time(), i
        if i % recipe["validate_every"] == 0 or i == recipe["iterations"]:
            run.save()
            note(folder, iteration=i, **validation(run.averaged()))
            saved = told = time.time()
        elif time.time() - saved > save_seconds:
            run.save()
            saved = time.time()
    run.save()
    note(folder, event="finished", iteration=run.iteration)
    return run


def vhr_setup(recipe: dict, data: Path, leave_out: str | None, pseudo_labels: Path | None = None):
    """(batches, loss function, validation) of the sub-metre model; pseudo_labels: folder of pseudo.py."""
    args = (recipe["crop"], recipe["gsd_range"], recipe["seed"], recipe["balance"], recipe["strength"])
    kw = {"plain": recipe["plain"], "crisp": recipe["crisp"], "cutmix": recipe["cutmix"]}
    full = Mixture(by_source(datasets.labelled(data, "train", leave_out)), *args, **kw)
    part = Mixture(by_source(datasets.partial(data, leave_out)), *args, **kw)
    if pseudo_labels:
        from . import pseudo

        extra = Mixture(by_source(pseudo.load(pseudo_labels, data, leave_out)), *args, **kw)
    table = losses.allowed_table(recipe["codes"], losses.OPENEARTHMAP_SETS)
    weights = torch.tensor(recipe["class_weights"])
    if leave_out:
        skip = datasets.excluded_sources(leave_out)
        tiles = [t for t in datasets.labelled(data) if t.source in skip]
        tiles = tiles[:: max(1, len(tiles) // 100)]
    else:
        tiles = datasets.labelled(data, "val")

    def batches(i):
        x, y = full.batch(i, recipe["batch"])
        if recipe["partial_batch"]:
            u, v = part.batch(i, recipe["partial_batch"], salt=1)
            x, y = torch.cat([x, u]), torch.cat([y, v])
        if pseudo_labels:
            u, v = extra.batch(i, recipe["pseudo_batch"], salt=2)
            x, y = torch.cat([x, u]), torch.cat([y, v])
        return x, y

    def loss_function(logits, label):
        loss = losses.set_loss(logits, label, table, weights, recipe["partial_weight"])
        return loss + recipe["dice"] * losses.dice_loss(logits, label, table)

    def validation(net):
        result = evaluate_tiles(net, tiles, recipe["codes"])
        iou = {c: f["iou"] for c, f in result["per_class"].items()}
        return {"miou": result["miou"], "oa": result["oa"], "iou": iou}

    return batches, loss_function, validation


def read_recipe(path: Path, changes: list[str]) -> dict:
    """The recipe file with KEY=VALUE (JSON values) changes applied."""
    recipe = json.loads(Path(path).read_text())
    for change in changes:
        key, value = change.split("=", 1)
        if key not in recipe:
            raise SystemExit(f"the recipe has no entry {key!r}; it has: {', '.join(recipe)}")
        recipe[key] = json.loads(value)
    return recipe


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("recipe", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--run", type=Path, required=True)
    parser.add_argument("--leave-out", help=f"regions joined by '+', of: {', '.join(datasets.REGIONS)}")
    parser.add_argument("--set", nargs="*", default=[], metavar="KEY=VALUE")
    parser.add_argument("--threads", type=int, default=2)
    parser.add_argument("--processes", type=int, default=1, help="train together (see parallel.py)")
    parser.add_argument("--save-seconds", type=float, default=120.0, help="seconds between checkpoints")
    parser.add_argument("--start", type=Path, help="run whose averaged weights are the starting point")
    parser.add_argument("--pseudo", type=Path, help="folder of pseudo labels (see pseudo.py)")
    parser.add_argument("--weights", type=Path, help="pretrained encoder (see pretrained.py)")
    parser.add_argument("--no-pretrained", action="store_true", help="start from random weights")
    args = parser.parse_args()
    if args.processes > 1 and "RANK" not in os.environ:
        sys.exit(parallel.launch(["-m", "terrazzo.models.training.train", *sys.argv[1:]], args.processes))
    torch.set_num_threads(args.threads)
    recipe = read_recipe(args.recipe, args.set)
    if recipe["data"] == "sentinel2":
        from .sentinel2 import sentinel2_setup

        parts = sentinel2_setup(recipe, args.data)
    else:
        parts = vhr_setup(recipe, args.data, args.leave_out, args.pseudo)
    weights = args.start or args.weights or args.data / MOBILENET
    train(recipe, args.run, *parts, None if args.no_pretrained else weights, args.save_seconds)


if __name__ == "__main__":
    main()
