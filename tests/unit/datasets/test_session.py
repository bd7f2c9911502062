"""From an annotation session to a trained network: what people accepted is what the training code gets."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
import torch

from terrazzo.models.training import losses, train
from terrazzo.models.training.datasets import Tile
from terrazzo.models.training.predict import evaluate_tiles
from terrazzo.models.training.sources import Mixture
from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.datasets.export import export_dataset
from terrazzo.plugin.datasets.info import DatasetInfo
from terrazzo.plugin.datasets.job import ExportJob
from terrazzo.plugin.datasets.read_back import read_chips
from terrazzo.plugin.datasets.session_areas import agreement_of_session, areas_of_session, info_of_session
from terrazzo.plugin.datasets.splits import SplitRule
from terrazzo.plugin.landcover.errors import ParameterError, SourceError
from terrazzo.tests.support.sessions import LEGEND, ROTATED, new_session, write_image

COLOURS = {1: (170, 140, 100), 5: (30, 80, 30), 6: (20, 40, 120), 8: (200, 60, 50)}
SIDE = 64


def painted_image(path: Path, codes: np.ndarray, transform=None) -> None:
    """An image whose colours tell the classes."""
    write_image(path, codes.shape[1], codes.shape[0], transform)
    rng = np.random.default_rng(1)
    image = np.array([COLOURS.get(c, (0, 0, 0)) for c in range(9)])[codes] + rng.normal(0, 8, (*codes.shape, 3))
    with rasterio.open(path, "r+") as dataset:
        dataset.write(image.clip(1, 255).astype(np.uint8).transpose(2, 0, 1))


@pytest.fixture
def truth() -> np.ndarray:
    few = np.random.default_rng(2).choice(list(COLOURS), (12, 24)).astype(np.uint8)
    return few.repeat(16, axis=0).repeat(16, axis=1)  # 192 x 384 pixels: 3 x 6 tiles of 64


def label(path: Path, truth: np.ndarray, accepted: int | None = None) -> None:
    """Anna labels all tiles as the truth says, Ben and Cem check them; the first ``accepted`` tiles pass."""
    with open_session(path, "Anna") as session:
        tiles = list(session.tiles)
        for tile in tiles:
            session.start(tile.id)
            w = tile.window
            session.apply(Edit("brush", w.row, w.col, tile.inside(), truth[w.row : w.bottom, w.col : w.right], tile.id))
            session.submit(tile.id)
    for person in ("Ben", "Cem"):
        with open_session(path, person) as session:
            for tile in tiles[:accepted]:
                session.review(tile.id, "check")
                session.review(tile.id, "approve")


@pytest.mark.parametrize("transform", [None, ROTATED])
def test_accepted_tiles_come_out_pixel_for_pixel(tmp_path, truth, transform):
    painted_image(tmp_path / "image.tif", truth, transform)
    path = new_session(tmp_path, side=SIDE, transform=transform)
    label(path, truth, accepted=7)
    with open_session(path, read_only=True) as session:
        areas = areas_of_session(session, region="Ujiji")
        info = info_of_session(session, DatasetInfo(title="Ujiji"))
        job = ExportJob(areas, LEGEND, tmp_path / "out", size=SIDE, split=SplitRule("none"), info=info)
        result = export_dataset(job)
        windows = {f"image_{tile.name}": tile.window for tile in session.tiles}
    assert len(result.chips) == 7
    with rasterio.open(tmp_path / "image.tif") as dataset:
        image = dataset.read()
    for chip, got in zip(result.chips, read_chips(result.folder)):
        w = windows[chip.attributes["name"]]
        at = slice(w.row, w.bottom), slice(w.col, w.right)
        assert np.array_equal(got.label, truth[at]) and np.array_equal(got.image, image[(slice(None), *at)])
        assert got.row["image"] == f"Ujiji/images/{chip.id}.tif"
    card = (result.folder / "README.md").read_text()
    assert "Annotators: 1" in card and "Checkers: 2" in card


def test_chips_smaller_than_tiles_and_other_distances(tmp_path, truth):
    painted_image(tmp_path / "image.tif", truth)
    path = new_session(tmp_path, side=SIDE)
    label(path, truth)
    with open_session(path, read_only=True) as session:
        areas = areas_of_session(session)
        fine = export_dataset(ExportJob(areas, LEGEND, tmp_path / "a", size=32, split=SplitRule("none")))
        coarse = export_dataset(ExportJob(areas, LEGEND, tmp_path / "b", size=16, gsd=1.0, split=SplitRule("none")))
    assert len(fine.chips) == 4 * 18 and len(coarse.chips) == 4 * 18
    counts = sum(chip.counts for chip in fine.chips)
    assert np.array_equal(counts, np.bincount(truth.ravel(), minlength=256))
    # Blocks of 16 pixels of 0.5 m are 8 pixels of 1 m (the scale of UTM is 1.0 here within some 1e-4).
    assert {c.gsd[0] for c in coarse.chips} == {1.0}
    assert np.abs(sum(chip.counts for chip in coarse.chips) * 4 - counts).max() <= 0.02 * truth.size


def test_blind_and_unfinished_tiles_stay_out(tmp_path, truth):
    painted_image(tmp_path / "image.tif", truth)
    path = new_session(tmp_path, side=SIDE)
    with (
        open_session(path, read_only=True) as session,
        pytest.raises(ParameterError, match="of 18 tiles none is accepted"),
    ):
        areas_of_session(session)
    label(path, truth, accepted=2)
    with open_session(path, read_only=True) as session:
        assert len(areas_of_session(session)) == 2
        assert len(areas_of_session(session, ("accepted", "submitted"))) == 18
    with open_session(path, "Dora") as session:
        for event in ("check",):
            session.review(session.tiles[5].id, event)
        session.review(session.tiles[5].id, "return", "roads missing")
        assert len(areas_of_session(session, ("accepted", "submitted"))) == 17


def test_agreement_of_tiles_labelled_twice(tmp_path, truth):
    painted_image(tmp_path / "image.tif", truth)
    path = new_session(tmp_path, side=SIDE, double_share=0.12, seed=1)

    def work(person):
        with open_session(path, person) as session:
            for tile in session.tiles:
                if tile.review.double:
                    session.start(tile.id)
                    w = tile.window
                    codes = truth[w.row : w.bottom, w.col : w.right].copy()
                    if person == "Ben":
                        codes[:16] = 1
                    session.apply(Edit("brush", w.row, w.col, tile.inside(), codes, tile.id))
                    session.submit(tile.id)

    work("Anna")
    work("Ben")
    with open_session(path, read_only=True) as session:
        twice = [t for t in session.tiles if t.review.both]
        same = [np.mean(np.where(np.arange(64)[:, None] < 16, truth[w.row : w.bottom, w.col : w.right] == 1, True))
                for w in (t.window for t in twice)]  # fmt: skip
        expected = round(float(np.mean(same)), 4)
        assert len(twice) == 2
        assert agreement_of_session(session) == {"equal_pixels": expected, "pixels": 2 * 64 * 64, "tiles": 2}
        info = info_of_session(session, DatasetInfo(), ("submitted",))
        assert info.annotators == 2 and info.agreement["equal_pixels"] == expected


def test_the_card_names_the_model_that_labelled_first(tmp_path, truth):
    painted_image(tmp_path / "image.tif", truth)
    path = new_session(tmp_path, side=SIDE)
    label(path, truth, accepted=1)
    start = {"kind": "map", "model": {"name": "openearthmap-lite", "version": "1.0.0", "sha256": "ab12"}}
    with open_session(path, "Anna") as session:
        session.store.set_meta("start", json.dumps(start))
    with open_session(path, read_only=True) as session:
        assert info_of_session(session, DatasetInfo()).model == "openearthmap-lite 1.0.0"
        assert info_of_session(session, DatasetInfo(model="mine")).model == "mine"


def test_changed_or_missing_image_is_noticed(tmp_path, truth):
    painted_image(tmp_path / "image.tif", truth)
    path = new_session(tmp_path, side=SIDE)
    label(path, truth, accepted=1)
    with open_session(path, read_only=True) as session:
        painted_image(tmp_path / "image.tif", truth[:100])
        with pytest.raises(SourceError, match="not the one that was annotated"):
            areas_of_session(session)
        (tmp_path / "image.tif").unlink()
        with pytest.raises(SourceError, match=r"image\.tif, cannot be read.*beside the session"):
            areas_of_session(session)


@pytest.fixture
def one_thread():
    """Steps this small are slower on many threads."""
    before = torch.get_num_threads()
    torch.set_num_threads(1)
    yield
    torch.set_num_threads(before)


def test_exported_session_trains_the_projects_network(tmp_path, truth, one_thread):
    painted_image(tmp_path / "image.tif", truth)
    path = new_session(tmp_path, side=SIDE)
    label(path, truth)
    with open_session(path, read_only=True) as session:
        rule = SplitRule("blocks", (0.7, 0.15, 0.15), block=32.0, seed=1)
        result = export_dataset(ExportJob(areas_of_session(session), LEGEND, tmp_path / "out", size=SIDE, split=rule))
    tiles = {
        split: [
            Tile(c.id, c.region, c.id, c.gsd, c.image.transpose(1, 2, 0), c.label, split)
            for c in read_chips(result.folder, split)
        ]
        for split in ("train", "val")
    }
    assert tiles["train"] and tiles["val"]
    recipes = Path(train.__file__).parent / "recipes"
    recipe = json.loads((recipes / "openearthmap-lite.json").read_text())
    recipe.update(iterations=5, warmup=1, crop=64, batch=2, validate_every=5, ema=0.5, bf16=False, widths=[16] * 5)
    mixture = Mixture([tiles["train"]], 64, (0.4, 0.6), 7, strength=0.3)
    table = losses.allowed_table(recipe["codes"], losses.OPENEARTHMAP_SETS)
    weights = torch.tensor(recipe["class_weights"])
    losses_seen = []

    def loss_function(logits, target):
        assert set(torch.unique(target).tolist()) <= {*COLOURS}
        loss = losses.set_loss(logits, target, table, weights, 1.0)
        losses_seen.append(float(loss.detach()))
        return loss

    def validation(net):
        return {"oa": evaluate_tiles(net, tiles["val"], recipe["codes"])["oa"]}

    run = train.train(
        recipe, tmp_path / "run", lambda i: mixture.batch(i, recipe["batch"]), loss_function, validation, None
    )
    assert run.iteration == 5 and len(losses_seen) == 5
    assert min(losses_seen[1:]) < losses_seen[0] and np.isfinite(losses_seen).all()
    log = [json.loads(line) for line in (tmp_path / "run" / "log.jsonl").read_text().splitlines()]
    assert next(0 <= entry["oa"] <= 1 for entry in log if "oa" in entry)
    assert (tmp_path / "run" / "checkpoint.pt").is_file()
