"""Training end to end on a tiny generated set: learns, and a killed run resumed ends like one never
stopped."""

from __future__ import annotations

import csv
import json
import signal
import subprocess
import sys
import time

import numpy as np
import pytest
import torch
from PIL import Image

from terrazzo.models.training import datasets, export, release, sources, train
from terrazzo.models.training import run as runs

COLOURS = {1: (170, 140, 100), 5: (30, 80, 30), 6: (20, 40, 120), 8: (200, 60, 50)}
CHANGES = [
    "iterations=8",
    "warmup=2",
    "crop=64",
    "batch=3",
    "partial_batch=0",
    "validate_every=8",
    "ema=0.8",
    "strength=0.3",
    "bf16=false",
]


@pytest.fixture(autouse=True)
def one_thread():
    """Two threads that wait for each other take minutes where another program wants the processor."""
    threads = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(threads)


@pytest.fixture(scope="module")
def data(tmp_path_factory):
    """Folder in the layout of the data set: six tiles of coloured blocks, the colours telling the classes."""
    root, rng = tmp_path_factory.mktemp("data"), np.random.default_rng(5)
    for kind in ("images", "labels"):
        (root / "vhr_labelled" / kind).mkdir(parents=True)
    with open(root / "vhr_labelled" / "tiles.csv", "w", newline="") as f:
        out = csv.writer(f)
        out.writerow(
            [
                "name",
                "source",
                "region",
                "country",
                "gsd_m",
                "width",
                "height",
                "group",
                "annotator",
                "split",
                "licence",
                "attribution",
            ]
        )
        for i in range(6):
            label = rng.choice(list(COLOURS), (4, 4)).repeat(32, 0).repeat(32, 1).astype(np.uint8)
            image = np.array([COLOURS.get(c, (0, 0, 0)) for c in range(9)])[label] + rng.normal(0, 8, (128, 128, 3))
            Image.fromarray(image.clip(0, 255).astype(np.uint8)).save(root / f"vhr_labelled/images/t{i}.jpg")
            Image.fromarray(label).save(root / f"vhr_labelled/labels/t{i}.png")
            split = "val" if i == 5 else "train"
            out.writerow([f"t{i}", "made", "Nowhere", "XX", 0.3, 128, 128, f"g{i}", "a", split, "CC0", "made"])
    return root


@pytest.fixture(scope="module")
def recipe(tmp_path_factory):
    path = tmp_path_factory.mktemp("recipe") / "openearthmap-lite.json"
    text = json.loads((train.Path(train.__file__).parent / "recipes" / "openearthmap-lite.json").read_text())
    path.write_text(json.dumps({**text, "bf16": True}))
    return path


def command(recipe, data, run):
    return [
        sys.executable,
        "-m",
        "terrazzo.models.training.train",
        str(recipe),
        "--data",
        str(data),
        "--run",
        str(run),
        "--no-pretrained",
        "--save-seconds",
        "0",
        "--threads",
        "1",
        "--set",
        *CHANGES,
    ]


@pytest.mark.slow
def test_killed_and_resumed_ends_the_same(recipe, data, tmp_path):
    whole, broken = tmp_path / "whole", tmp_path / "broken"
    subprocess.run(command(recipe, data, whole), check=True, capture_output=True, timeout=240)
    process = subprocess.Popen(command(recipe, data, broken), stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
    deadline = time.time() + 120
    while not (broken / "checkpoint.pt").exists() and time.time() < deadline:
        time.sleep(0.02)
    process.send_signal(signal.SIGKILL)
    process.wait()
    stopped = torch.load(broken / "checkpoint.pt", weights_only=True)["iteration"]
    assert 0 < stopped < 8
    subprocess.run(command(recipe, data, broken), check=True, capture_output=True, timeout=240)
    events = [json.loads(line) for line in (broken / "log.jsonl").read_text().splitlines()]
    assert [e["event"] for e in events if "event" in e] == ["started", "resumed", "finished"]
    a, b = (torch.load(r / "checkpoint.pt", weights_only=True) for r in (whole, broken))
    assert a["iteration"] == b["iteration"] == 8
    for k, v in a["average"].items():
        assert torch.allclose(v.float(), b["average"][k].float(), atol=1e-6), k
    net, _ = runs.load_averaged(whole)
    assert release.shipped_recipe(whole)["iterations"] == 8
    export.write(export.build(net), tmp_path / "model" / "model.onnx")


@pytest.mark.slow
def test_it_learns(recipe, data, tmp_path):
    changed = train.read_recipe(recipe, [*CHANGES, "iterations=80", "validate_every=80", "lr=0.003", "frozen=0"])
    run = train.train(changed, tmp_path, *train.vhr_setup(changed, data, None), None)
    log = [json.loads(line) for line in (tmp_path / "log.jsonl").read_text().splitlines()]
    assert run.iteration == 80
    assert next(e["oa"] for e in log if "oa" in e) > 0.5


def test_batches_depend_on_their_number_only(data):
    tiles = datasets.labelled(data, "train")
    a, b = (sources.Mixture([tiles], 32, (0.2, 0.7), 1) for _ in range(2))
    a.batch(0, 2)
    (x, y), (u, v) = a.batch(7, 2), b.batch(7, 2)
    assert torch.equal(x, u) and torch.equal(y, v)
    assert x.shape == (2, 3, 32, 32) and y.shape == (2, 16, 16)
    assert not torch.equal(x, a.batch(8, 2)[0])


def test_labels_stay_on_their_pixels(data):
    """However a crop is turned and scaled, its colours (not yet changed) fit its labels."""
    from terrazzo.models.training.augment import random_crop

    rng = np.random.default_rng(6)
    for tile in datasets.labelled(data, "train"):
        x, y = random_crop(tile, 64, (0.2, 0.35), rng)
        x = torch.nn.functional.avg_pool2d(x[None], 2)[0].permute(1, 2, 0).numpy()
        palette = np.array([COLOURS[c] for c in COLOURS], float)
        nearest = np.array(list(COLOURS))[np.linalg.norm(x[:, :, None] - palette, axis=-1).argmin(-1)]
        assert (nearest == y.numpy()).mean() > 0.85


def test_learning_rate_schedule():
    recipe = {"warmup": 10, "iterations": 100, "decay_from": 0.5}
    f = [runs.learning_rate(i, recipe) for i in range(100)]
    assert f[0] == pytest.approx(0.1) and f[10] == f[49] == 1.0
    assert f[75] == pytest.approx(0.51) and f[99] < 0.05
