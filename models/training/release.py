"""From a training run to a model folder: calibrate, export, measure, write the card.

    python -m terrazzo.models.training.release RUN_FOLDER MODEL_FOLDER --data ../shared/data

Writes model.onnx, results/<model>.json (the measured figures) and card.json. May be called while the run
goes on.
"""

from __future__ import annotations

import argparse
import json
import tempfile
from pathlib import Path

from . import calibrate, card, datasets, export, measure
from .network import count_macs
from .predict import torch_predictor
from .run import load_averaged

RESULTS = Path(__file__).parent / "results"


def shipped_recipe(run: Path) -> dict:
    """The recipe that a run was really made with."""
    return json.loads((Path(run) / "recipe.json").read_text())


def release(run: Path, folder: Path, data: Path, threads: int = 2) -> dict:
    """Do it all; returns the results. The old model stays in place until the new one is measured."""
    net, state = load_averaged(run)
    recipe = shipped_recipe(run)
    codes, sentinel2 = recipe["codes"], recipe["data"] == "sentinel2"
    if sentinel2:
        from . import sentinel2 as s2

        tiles = s2.delhi(data, "val")
    else:
        tiles = datasets.labelled(data, "val")
    temperature = calibrate.fit_temperature(
        *calibrate.sample_logits(torch_predictor(net, autocast=False), tiles, codes)
    )
    model = export.build(net, temperature)
    with tempfile.TemporaryDirectory() as temporary:
        path = Path(temporary) / "model.onnx"
        export.write(model, path)
        figures = s2.measure_model(path, data, codes) if sentinel2 else measure.measure_vhr(path, data, codes, threads)
        speed = measure.speed(path, 1024, threads)
    results = {
        "recipe": recipe,
        "iteration": state["iteration"],
        "temperature": temperature,
        "parameters": sum(p.numel() for p in net.parameters()),
        "macs_1024": count_macs(net),
        **figures,
        "speed": speed,
    }
    loro = RESULTS / f"{folder.name}.loro.json"
    if loro.exists():
        results["leave_one_region_out"] = json.loads(loro.read_text())
    export.write(model, folder / "model.onnx")
    RESULTS.mkdir(exist_ok=True)
    (RESULTS / f"{folder.name}.json").write_text(json.dumps(results, indent=1) + "\n")
    card.write(folder, results, data)
    return results


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("run", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    r = release(args.run, args.folder, args.data, args.threads)
    v = r["validation"]
    print(
        f"iteration {r['iteration']}: mIoU {v['miou']}, OA {v['oa']}, flips {v.get('flips')}, "
        f"ECE {v['ece']}, T {r['temperature']}, speed {r['speed']}"
    )


if __name__ == "__main__":
    main()
