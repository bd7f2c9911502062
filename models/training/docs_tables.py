"""Put the figures of the model cards into docs/models.md, between its markers.

    python -m terrazzo.models.training.docs_tables

The text between `<!-- figures: MODEL -->` and `<!-- end -->` is replaced by tables made from
models/MODEL/card.json.
"""

from __future__ import annotations

import json
import re
from pathlib import Path

MODELS = Path(__file__).parent.parent
PAGE = MODELS.parent / "docs" / "models.md"


def markdown(head: list[str], rows: list[list]) -> str:
    """A Markdown table; floats with three decimals, None as a dash."""

    def cell(v) -> str:
        return "–" if v is None else f"{v:.3f}" if isinstance(v, float) else str(v)

    lines = ["| " + " | ".join(head) + " |", "|" + "---|" * len(head)]
    return "\n".join(lines + ["| " + " | ".join(cell(v) for v in row) + " |" for row in rows])


def figures(card: dict) -> str:
    """The tables of one card."""
    p = card["properties"]
    a, hyper = p["terrazzo:accuracy"], p["mlm:hyperparameters"]
    v = a["validation"]
    titles = {str(c["value"]): c["title"] for c in p["mlm:output"][0]["classification:classes"]}
    speed = a.get("speed", {})
    parts = [
        f"Version {p['terrazzo:version']}: {p['mlm:total_parameters'] / 1e6:.2f} million parameters, "
        f"{hyper['gmacs_at_1024']} GMACs at 1024 x 1024, file of {p['mlm:memory_size'] / 1e6:.1f} MB. "
        f"Validation, {v['tiles']} tiles, single pass: "
        f"**mIoU {v['miou']:.3f}, overall accuracy {v['oa']:.3f}**; with flips "
        f"{v['flips']['miou']:.3f} and {v['flips']['oa']:.3f}. Expected calibration error {v['ece']:.3f} "
        f"(temperature {v['temperature']}). A {speed.get('size')} x {speed.get('size')} tile took "
        f"{speed.get('seconds')} s on {speed.get('threads')} threads of a shared processor.",
        markdown(
            ["code", "class", "IoU", "F1", "user's accuracy", "producer's accuracy", "pixels"],
            [[c, titles[c], f["iou"], f["f1"], f["ua"], f["pa"], f["pixels"]] for c, f in v["per_class"].items()],
        ),
    ]
    rows = [[f"region {r} (classes that occur there)", f["miou"], f["oa"]] for r, f in v["per_region"].items()]
    rows += [[f"all tiles resampled to {g} m", f["miou"], f["oa"]] for g, f in v["per_gsd"].items()]
    rows += [[f"baseline: {b.replace('_', ' ')}", f["miou"], f["oa"]] for b, f in a["baselines"].items()]
    parts.append(markdown(["", "mIoU", "overall accuracy"], rows))
    codes = list(v["per_class"])
    rows = [
        [f"{c} {titles[c]}", *[f"{100 * n / max(1, sum(r)):.0f}" for n in r]] for c, r in zip(codes, v["confusion"])
    ]
    parts.append("Confusion matrix, % of the true class (rows truth, columns map):")
    parts.append(markdown(["truth", *codes], rows))
    loro = a.get("leave_one_region_out")
    if loro:
        parts.append(f"Leave one region out ({loro['schedule']}):")
        rows = [
            [
                r,
                " + ".join(f["trained_without"]),
                f["tiles"],
                f["iterations"],
                f["miou"],
                f["oa"],
            ]
            for r, f in loro["regions"].items()
        ]
        parts.append(
            markdown(["measured on", "trained without", "tiles", "iterations", "mIoU", "overall accuracy"], rows)
        )
    scenes = a.get("other", {}).get("eurosat_scenes")
    if scenes:
        parts.append("EuroSAT patches that were not trained on, share of pixels:")
        rows = [
            [s, f["allowed"], ", ".join(f"{titles[c]} {x:.2f}" for c, x in f["classes"].items())]
            for s, f in scenes.items()
        ]
        parts.append(markdown(["scene", "in classes that fit the scene", "classes"], rows))
    return "\n\n".join(parts)


def main() -> None:
    text = PAGE.read_text(encoding="utf-8")
    for name in re.findall(r"<!-- figures: (\S+) -->", text):
        path = MODELS / name / "card.json"
        if not path.exists():
            print(f"{name}: no card yet")
            continue
        body = figures(json.loads(path.read_text(encoding="utf-8")))
        mark = f"<!-- figures: {name} -->"
        new = f"{mark}\n\n{body}\n\n<!-- end -->"
        text = re.sub(re.escape(mark) + r".*?<!-- end -->", lambda _: new, text, flags=re.S)  # noqa: B023
    PAGE.write_text(text, encoding="utf-8")
    print(PAGE)


if __name__ == "__main__":
    main()
