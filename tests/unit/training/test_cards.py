"""The shipped cards: complete, about the file beside them, and saying what was measured."""

from __future__ import annotations

import hashlib
import json
from pathlib import Path

import numpy as np
import pytest

from terrazzo.models.training import card, docs_tables, evaluate

MODELS = Path(card.__file__).parent.parent
FOLDERS = sorted(p.parent for p in MODELS.glob("*/card.json"))


@pytest.fixture(params=FOLDERS, ids=lambda p: p.name)
def folder(request):
    return request.param


def properties(folder):
    return json.loads((folder / "card.json").read_text(encoding="utf-8"))["properties"]


def test_there_is_a_sub_metre_model():
    assert "openearthmap-lite" in {f.name for f in FOLDERS}


def test_engine_reads_the_card(folder):
    from terrazzo.plugin.landcover.model_card import load_card

    loaded = load_card(folder / "card.json")
    assert loaded.name == folder.name
    assert loaded.sha256 == hashlib.sha256((folder / loaded.model_file).read_bytes()).hexdigest()
    assert set(loaded.codes) <= set(loaded.legend.codes)


def test_size_limits_of_the_sub_metre_model():
    p = properties(MODELS / "openearthmap-lite")
    assert p["mlm:total_parameters"] <= 4_000_000
    assert p["mlm:hyperparameters"]["gmacs_at_1024"] <= 15


def test_figures_are_those_measured(folder):
    p = properties(folder)
    measured = json.loads((Path(card.__file__).parent / "results" / f"{folder.name}.json").read_text())
    assert evaluate.overstated({k: v for k, v in p["terrazzo:accuracy"].items() if k != "speed"}, measured) == []
    v = p["terrazzo:accuracy"]["validation"]
    matrix = np.array(v["confusion"])
    assert matrix.shape == (len(p["terrazzo:codes"]),) * 2
    assert np.trace(matrix) / matrix.sum() == pytest.approx(v["oa"], abs=1e-4)
    assert v["ece"] < 0.05


def test_model_beats_the_baselines(folder):
    a = properties(folder)["terrazzo:accuracy"]
    for name, figures in a["baselines"].items():
        assert a["validation"]["miou"] > figures["miou"] + 0.1, name
        assert a["validation"]["oa"] > figures["oa"] + 0.1, name


def test_card_names_licences_and_limits(folder):
    p = properties(folder)
    assert p["terrazzo:licence"] and len(p["terrazzo:limits"]) > 200
    for entry in p["terrazzo:training_data"]:
        assert entry["licence"] and entry["attribution"] and entry["tiles"] > 0 and entry["gsd"] > 0


def test_scores_are_probabilities(folder):
    onnxruntime = pytest.importorskip("onnxruntime")
    session = onnxruntime.InferenceSession(str(folder / "model.onnx"), providers=["CPUExecutionProvider"])
    x = np.random.default_rng(0).uniform(0, 255, (1, 3, 64, 96)).astype(np.float32)
    scores = session.run(None, {"image": x})[0]
    assert scores.shape == (1, len(properties(folder)["terrazzo:codes"]), 64, 96)
    assert np.abs(scores.sum(1) - 1).max() < 1e-5 and scores.min() >= 0


def test_page_shows_the_cards_figures():
    text = docs_tables.PAGE.read_text(encoding="utf-8")
    for folder in FOLDERS:
        body = docs_tables.figures(json.loads((folder / "card.json").read_text(encoding="utf-8")))
        assert body in text, f"{folder.name}: run python -m terrazzo.models.training.docs_tables"
