"""Other people's models: looked at, tried out, installed, used, removed; bad and hostile files are refused."""

import dataclasses

import numpy as np
import pytest
import rasterio

from terrazzo.plugin.landcover.errors import ModelError, ParameterError, SourceError
from terrazzo.plugin.landcover.model_import import inspect_model, install_model
from terrazzo.tests.support.model_checks import refused, settings_for
from terrazzo.tests.support.odd_models import CLASS_NAMES, deepness_model, external_weights, odd_model
from terrazzo.tests.support.tiny_model import paint


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "models"


@pytest.fixture
def scene(write_raster):
    """A painted image and its truth, uint8 [300, 420]."""
    codes = np.random.default_rng(3).integers(1, 9, (15, 21), dtype=np.uint8).repeat(20, axis=0).repeat(20, axis=1)
    return write_raster(paint(codes)), codes


# ---------------------------------------------------------------- Deepness


def test_a_deepness_file_works_as_it_is(tmp_path, folder, scene, run):
    path = deepness_model(tmp_path / "My model (v2).onnx")
    proposal = inspect_model(path)
    assert proposal.source == "deepness" and proposal.missing == ()
    settings = proposal.settings
    assert settings.name == "My-model-v2" and settings.class_names == tuple(CLASS_NAMES)
    assert settings.gsd_range == (0.3, 0.3), "resolution is in centimetres"
    assert (settings.tile_size, settings.overlap, settings.scaling) == (256, 38, "mean-std")
    package = install_model(path, settings, folder)
    assert package.card.tile_size == 256 and package.card.overlap == 64
    assert package.card.legend.classes[5].name == "Water" and package.card.legend_id == "My-model-v2"
    _, classes, confidence = run(scene[0], package=package)
    assert (classes == scene[1]).mean() > 0.999 and confidence.min() > 0


def test_deepness_in_older_spelling_and_with_little(tmp_path):
    names = "{0: 'background', 1: 'field'}"
    metadata = {"names": names, "resolution": "100", "tiles_size": 512}
    path = odd_model(tmp_path / "m.onnx", head="sigmoid", divided=True, metadata=metadata)
    proposal = inspect_model(path)
    assert proposal.settings.class_names == ("background", "field")
    assert proposal.settings.gsd_range == (1.0, 1.0) and proposal.settings.tile_size == 512
    assert proposal.settings.scaling == "0-1" and proposal.class_count == 2


@pytest.mark.parametrize(
    ("metadata", "words"),
    [
        ({"model_type": "Detector"}, ["Detector", "Segmentor"]),
        ({"class_names": {"0": "a", "2": "b"}}, ["without a gap"]),
        ({"class_names": "abc"}, ["by its number"]),
        ({"class_names": "__import__('os').system('true')"}, ["by its number"]),
        ({"resolution": "fine"}, ["resolution", "no number"]),
        ({"standardization_mean": [0.1, float("nan"), 1]}, ["no number"]),
        ({"class_names": "{" * 200_000}, ["too long"]),
    ],
)
def test_deepness_metadata_that_makes_no_sense(tmp_path, metadata, words):
    refused(ModelError, words, inspect_model, deepness_model(tmp_path / "m.onnx", metadata))


# ---------------------------------------------------------------- other ONNX files


def test_a_plain_file_says_what_is_missing(tmp_path, folder):
    path = odd_model(tmp_path / "plain.onnx")
    proposal = inspect_model(path)
    assert set(proposal.missing) == {"class_names", "gsd_range", "scaling"}
    assert proposal.band_count == 3 and proposal.class_count == 8 and proposal.output == "probabilities"
    assert proposal.settings.bands == ("red", "green", "blue")
    settings = proposal.settings
    refused(ParameterError, ["pixel sizes", "metres"], install_model, path, settings, folder)
    settings = dataclasses.replace(settings, gsd_range=(0.2, 0.5))
    refused(ParameterError, ["scaling", "mean-std"], install_model, path, settings, folder)
    package = install_model(path, dataclasses.replace(settings, scaling="0-255"), folder)
    assert [c.name for c in package.card.legend.classes] == [f"Class {n}" for n in range(1, 9)]
    assert len({c.colour for c in package.card.legend.classes}) == 8


@pytest.mark.parametrize(
    ("options", "changes"),
    [
        ({}, {}),
        ({"head": "logits"}, {}),
        ({"divided": True}, {"scaling": "0-1"}),
        ({"mean": (0.5, 0.4, 0.3), "std": (0.2, 0.2, 0.3)},
         {"scaling": "mean-std", "mean": (0.5, 0.4, 0.3), "std": (0.2, 0.2, 0.3)}),
        ({"size": (256, 256), "batch": 1}, {}),
        ({"size": (100, 100), "batch": 2}, {}),
        ({"size": (96, 160)}, {}),
        ({"layout": "nhwc"}, {}),
        ({"layout": "nhwc", "size": (128, 128), "batch": 1, "head": "logits"}, {}),
        ({"dtype": np.uint8}, {}),
        ({"dtype": np.float16}, {}),
        ({"opset": 11, "ir": 6, "head": "logits"}, {}),
    ],
    ids=lambda v: ",".join(f"{k}={x}" for k, x in v.items()) or "plain",
)  # fmt: skip
def test_models_of_many_kinds_map_a_scene(tmp_path, folder, scene, run, options, changes):
    path = odd_model(tmp_path / "m.onnx", **options)
    package = install_model(path, settings_for(path, **changes), folder)
    _, classes, _ = run(scene[0], package=package)
    assert (classes == scene[1]).all()


def test_flips_and_extent_with_fixed_tiles_and_bands_last(tmp_path, folder, scene, run):
    path = odd_model(tmp_path / "m.onnx", size=(96, 128), layout="nhwc", batch=2)
    package = install_model(path, settings_for(path), folder)
    _, classes, _ = run(scene[0], package=package, tta="flips", extent=(500009, 5499949, 500051, 5499991))
    assert np.array_equal(classes, scene[1][30:170, 30:170])


@pytest.mark.parametrize("head", ["sigmoid", "one-logit"])
def test_one_channel_is_two_classes(tmp_path, folder, scene, run, head):
    path = odd_model(tmp_path / "m.onnx", head=head)
    settings = settings_for(path, legend="", class_names=("Water",))
    package = install_model(path, settings, folder)
    assert [c.name for c in package.card.legend.classes] == ["Other", "Water"]
    _, classes, _ = run(scene[0], package=package)
    assert np.array_equal(classes == 2, scene[1] == 6) and (classes > 0).all()
    strict = install_model(path, dataclasses.replace(settings, threshold=0.99999), folder, overwrite=True)
    _, classes, _ = run(scene[0], package=strict)
    assert (classes == 2).sum() <= (scene[1] == 6).sum()
    refused(
        ParameterError, ["2 classes", "3"], install_model, path,
        dataclasses.replace(settings, class_names=("a", "b", "c")), folder, overwrite=True,
    )  # fmt: skip


def test_threshold_moves_the_border():
    from terrazzo.plugin.landcover.model_call import two_classes

    share = np.array([0.0, 0.1, 0.2, 0.21, 0.6, 1.0], np.float32).reshape(1, 1, 1, 6)
    scores = two_classes(share, False, 0.2)[0, :, 0]
    assert scores.sum(axis=0) == pytest.approx(np.ones(6))
    assert scores[1] == pytest.approx([0, 0.25, 0.5, 0.506, 0.75, 1], abs=1e-3)


def test_sixteen_bit_images_are_stretched_for_a_model_of_photographs(tmp_path, folder, write_raster, run):
    codes = np.random.default_rng(1).integers(1, 9, (10, 10), dtype=np.uint8).repeat(20, axis=0).repeat(20, axis=1)
    image = (paint(codes).astype(np.uint16) * 40) + 200
    path = deepness_model(tmp_path / "m.onnx")
    package = install_model(path, inspect_model(path).settings, folder)
    result, classes, _ = run(write_raster(image), package=package)
    assert "percentiles" in result.lineage["parameters"]
    assert (classes == codes).mean() > 0.99


def test_mean_and_std_per_band_of_raw_values(tmp_path, folder, write_raster, run):
    path = odd_model(tmp_path / "m.onnx", bands=4)
    settings = settings_for(
        path, scaling="mean-std", mean=(0.0,), std=(1.0,), divide=100.0, bands=("red", "green", "blue", "nir")
    )
    package = install_model(path, settings, folder)
    codes = np.random.default_rng(2).integers(1, 9, (100, 120), dtype=np.uint8)
    image = np.concatenate([paint(codes), np.full((1, 100, 120), 9, np.uint8)]).astype(np.float32) * 100
    _, classes, _ = run(write_raster(image), package=package)
    assert (classes == codes).all()


def test_wrong_settings(tmp_path, folder):
    path = odd_model(tmp_path / "m.onnx")
    good = settings_for(path)
    for changes, words in (
        ({"legend": "worldcover-10m", "codes": (10, 20)}, ["8 classes", "worldcover-10m", "2"]),
        ({"legend": "nosuch"}, ["nosuch", "openearthmap"]),
        ({"legend": "", "class_names": ("a", "b")}, ["8 classes", "2"]),
        ({"legend": "", "class_names": tuple("abcdefgh"), "colours": ("#ff0000",) * 8}, ["same colour"]),
        ({"legend": "", "class_names": tuple("abcdefgh"), "colours": ("#ff0000",)}, ["8 class names", "1 colours"]),
        ({"bands": ("a", "b")}, ["3 bands", "2 were named"]),
        ({"bands": ("a", "a", "b")}, ["different"]),
        ({"gsd_range": (0.5, 0.2)}, ["make no sense"]),
        ({"gsd_range": (float("nan"), 1.0)}, ["make no sense"]),
        ({"scaling": "magic"}, ["mean-std"]),
        ({"scaling": "mean-std"}, ["needs both"]),
        ({"scaling": "mean-std", "mean": (1.0,), "std": (0.0,)}, ["above 0"]),
        ({"percentiles": (50.0, 2.0)}, ["percentiles"]),
        ({"tile_size": 100_000}, ["100000", "4096"]),
        ({"tile_size": 8}, ["32"]),
        ({"overlap": -5}, ["-5"]),
        ({"threshold": 2.0}, ["threshold"]),
        ({"output": "argmax"}, ["logits"]),
    ):
        with pytest.raises((ParameterError, ModelError)) as error:
            install_model(path, dataclasses.replace(good, **changes), folder)
        assert all(word in str(error.value) for word in words), (changes, str(error.value))
    assert list(folder.glob("*")) == []


def test_weights_beside_the_model_come_along_and_are_checked(tmp_path, folder, scene, run):
    path = odd_model(tmp_path / "m.onnx", external="m.onnx.data")
    refused(ModelError, ["m.onnx.data", "not beside it"], inspect_model, path)
    (tmp_path / "m.onnx.data").write_bytes(external_weights())
    package = install_model(path, settings_for(path), folder)
    assert sorted(p.name for p in package.folder.iterdir()) == ["card.json", "m.onnx.data", "model.onnx"]
    _, classes, _ = run(scene[0], package=package)
    assert (classes == scene[1]).all()
    (package.folder / "m.onnx.data").write_bytes(external_weights()[::-1])
    refused(ModelError, ["tampered"], package.verify)


def test_wrong_number_of_bands_is_said(tmp_path, folder, write_raster, run):
    path = odd_model(tmp_path / "m.onnx", bands=9)
    package = install_model(path, settings_for(path), folder)
    with pytest.raises(SourceError, match=r"has 4 band\(s\), but the model needs 9"):
        run(write_raster(np.zeros((4, 64, 64), np.uint16)), package=package)


@pytest.mark.real
def test_a_real_stranger(shared_data, tmp_path, folder, write_raster, run):
    path = shared_data / "weights" / "dynamicworld_teacher.onnx"
    if not path.is_file():
        pytest.skip("the model is not there")
    names = ("Water", "Trees", "Grass", "Flooded vegetation", "Crops", "Shrub and scrub", "Built area", "Bare", "Snow")
    bands = ("B2", "B3", "B4", "B5", "B6", "B7", "B8", "B11", "B12")
    proposal = inspect_model(path)
    assert (proposal.band_count, proposal.class_count, proposal.output) == (9, 9, "logits")
    settings = dataclasses.replace(
        proposal.settings, class_names=names, bands=bands, gsd_range=(10.0, 10.0), scaling="percentiles", tile_size=64
    )
    package = install_model(path, settings, folder)
    four = shared_data / "geotiffs" / "sentinel2_japan_4band.tif"
    with pytest.raises(SourceError, match=r"4 band\(s\), but the model needs 9: B2, B3"):
        run(four, package=package)
    values = np.random.default_rng(0).integers(200, 3000, (9, 4, 4)).repeat(16, axis=1).repeat(16, axis=2)
    _, classes, confidence = run(write_raster(values.astype(np.uint16), gsd=10.0), package=package)
    assert classes.shape == (64, 64) and set(np.unique(classes)) <= set(range(1, 10)) and confidence.min() > 10
    with rasterio.open(tmp_path / "out" / "map.tif") as dataset:
        assert dataset.tags()["CLASS_4"] == "Flooded vegetation"


@pytest.mark.parametrize(("side", "multiple", "overlap"), [(64, 8, 16), (128, 16, 32), (256, 32, 128), (512, 32, 128)])
def test_fixed_tiles_are_used_whole(tmp_path, folder, side, multiple, overlap):
    """No part of a fixed tile is filled with mirrored pixels where the raster goes on."""
    from terrazzo.plugin.landcover.plan import Axis, make_plan

    path = odd_model(tmp_path / "m.onnx", size=(side, side))
    card = install_model(path, settings_for(path), folder).card
    assert (card.tile_size, card.size_multiple, card.overlap) == (side, multiple, overlap)
    axis = Axis(2048, 0, 2048)
    plan = make_plan(axis, axis, side, card.overlap, multiple)
    sizes = {t.size for b in plan.blocks() for t in plan.tiles(b.read_rows.size)}
    assert max(sizes) == side or side < 256
