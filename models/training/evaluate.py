"""Measure the shipped models again and hold their cards to it.

    python -m terrazzo.models.training.evaluate --data ../shared/data [--check] [MODEL ...]

Every figure is recomputed with ONNX Runtime from model.onnx and printed as a table. With --check the exit
status is 1 if a card states more than is measured: a higher accuracy, a lower calibration error, weaker
baselines, or another file. The leave-one-region-out table comes from models that are not shipped; it is
held to results/<model>.loro.json, which `loro.py` writes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import sys
from pathlib import Path

from . import measure, sentinel2

MODELS = Path(__file__).parent.parent
TOLERANCE = 0.001  # rounding, and the last bits of another ONNX Runtime or processor
HIGHER_IS_BETTER = {"miou", "oa", "iou", "f1", "ua", "pa", "allowed"}


def flat(tree, path: str = "") -> dict[str, float]:
    """Nested figures -> {"per_class.1.iou": 0.4, ...}; lists (the confusion matrix) are left out."""
    out = {}
    for key, value in tree.items():
        name = f"{path}.{key}" if path else str(key)
        if isinstance(value, dict):
            out.update(flat(value, name))
        elif isinstance(value, (int, float)):
            out[name] = value
    return out


def overstated(stated: dict, measured: dict) -> list[str]:
    """What a card's accuracy section states beyond the measured figures (both nested dictionaries)."""
    problems, have = [], flat(measured)
    for name, value in flat(stated).items():
        kind = name.rsplit(".", 1)[-1]
        if kind not in HIGHER_IS_BETTER | {"ece"}:
            continue
        if name not in have:
            problems.append(f"{name}: the card states {value}, which is not measured")
            continue
        gap = value - have[name]
        if name.startswith("baselines"):
            bad = abs(gap) > TOLERANCE
        else:
            bad = (-gap if kind == "ece" else gap) > TOLERANCE
        if bad:
            problems.append(f"{name}: the card states {value}, measured {have[name]}")
    return problems


def table(rows: list[list], head: list[str]) -> str:
    """Plain text table; numbers below 1 as they are, None as a dash."""
    text = [[("-" if v is None else f"{v:.3f}" if isinstance(v, float) else str(v)) for v in r] for r in rows]
    widths = [max(len(r[i]) for r in [head, *text]) for i in range(len(head))]
    return "\n".join("  ".join(v.ljust(w) for v, w in zip(r, widths)).rstrip() for r in [head, *text])


def report(name: str, figures: dict, names: dict[str, str]) -> str:
    """The tables of a model as text."""
    v = figures["validation"]
    parts = [
        f"== {name}: validation, {v['tiles']} tiles: mIoU {v['miou']:.3f}, overall accuracy {v['oa']:.3f}, "
        f"with flips {v['flips']['miou']:.3f} / {v['flips']['oa']:.3f}, ECE {v['ece']:.3f}"
    ]
    rows = [[c, names.get(c, ""), f["iou"], f["f1"], f["ua"], f["pa"], f["pixels"]] for c, f in v["per_class"].items()]
    parts.append(table(rows, ["code", "class", "IoU", "F1", "user's", "producer's", "pixels"]))
    rows = [[f"region {r}", f["miou"], f["oa"]] for r, f in v["per_region"].items()]
    rows += [[f"at {g} m", f["miou"], f["oa"]] for g, f in v["per_gsd"].items()]
    rows += [[f"baseline {b}", f["miou"], f["oa"]] for b, f in figures["baselines"].items()]
    for r, f in figures.get("leave_one_region_out", {}).get("regions", {}).items():
        rows.append([f"left out: {r}", f["miou"], f["oa"]])
    parts.append(table(rows, ["", "mIoU", "OA"]))
    parts.append("confusion matrix (rows truth, columns prediction), % of truth:")
    codes = list(v["per_class"])
    rows = [[c, *[f"{100 * n / max(1, sum(r)):.1f}" for n in r]] for c, r in zip(codes, v["confusion"])]
    parts.append(table(rows, ["", *codes]))
    for scene, f in figures.get("other", {}).get("eurosat_scenes", {}).items():
        parts.append(f"EuroSAT {scene}: {100 * f['allowed']:.0f} % in the allowed classes; {f['classes']}")
    return "\n".join(parts)


def evaluate(folder: Path, data: Path, threads: int) -> tuple[dict, list[str]]:
    """(measured figures, problems with the card) of one model folder."""
    card = json.loads((folder / "card.json").read_text(encoding="utf-8"))
    p, asset = card["properties"], card["assets"]["model"]
    model = folder / asset["href"]
    problems = []
    if asset["file:checksum"] != "1220" + hashlib.sha256(model.read_bytes()).hexdigest():
        problems.append("file:checksum is that of another file")
    codes = p["terrazzo:codes"]
    run = sentinel2.measure_model if p["terrazzo:legend"] == "worldcover-10m" else measure.measure_vhr
    figures = run(model, data, codes, threads)
    loro = Path(__file__).parent / "results" / f"{folder.name}.loro.json"
    if loro.exists():
        figures["leave_one_region_out"] = json.loads(loro.read_text())
    stated = {k: v for k, v in p["terrazzo:accuracy"].items() if k != "speed"}
    names = {str(c["value"]): c["title"] for c in p["mlm:output"][0]["classification:classes"]}
    print(report(folder.name, figures, names), flush=True)
    return figures, problems + overstated(stated, figures)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("models", nargs="*")
    parser.add_argument("--data", type=Path, default=Path("../shared/data"))
    parser.add_argument("--check", action="store_true")
    parser.add_argument("--threads", type=int, default=2)
    args = parser.parse_args()
    if not (args.data / "vhr_labelled" / "tiles.csv").exists():
        sys.exit(f"no data at {args.data}: give its folder with --data")
    folders = [MODELS / m for m in args.models] or sorted(p.parent for p in MODELS.glob("*/card.json"))
    failed = False
    for folder in folders:
        _, problems = evaluate(folder, args.data, args.threads)
        for problem in problems:
            print(f"{folder.name}: {problem}", file=sys.stderr)
        failed = failed or bool(problems)
        print(f"{folder.name}: the card {'states more than is measured' if problems else 'agrees'}\n")
    if args.check and failed:
        sys.exit(1)


if __name__ == "__main__":
    main()
