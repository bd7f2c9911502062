"""Model files that make no maps, and files made to do harm: refused with one sentence, and nothing of theirs runs."""

import os
import pickle
import zipfile

import numpy as np
import pytest

from terrazzo.plugin.landcover.errors import ModelError, ParameterError, TerrazzoError
from terrazzo.plugin.landcover.model_import import inspect_model, install_model, remove_model
from terrazzo.tests.support.model_checks import refused, settings_for
from terrazzo.tests.support.odd_models import external_weights, odd_model


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "models"


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"head": "argmax"}, ["class number", "argmax"]),
        ({"head": "argmax4"}, ["class number", "argmax"]),
        ({"head": "small"}, ["x 64", "128 x 128"]),
        ({"head": "small", "size": (64, 64)}, ["64 x 64"]),
        ({"head": "vector"}, ["semantic segmentation"]),
        ({"head": "nan"}, ["not numbers"]),
        ({"size": (16, 16)}, ["16 x 16", "32"]),
        ({"size": (100_000, 100_000)}, ["100000", "4096"]),
    ],
)
def test_models_that_make_no_maps(tmp_path, options, words):
    refused(ModelError, words, inspect_model, odd_model(tmp_path / "m.onnx", **options))


def test_too_new_for_this_onnx_runtime(tmp_path):
    for options in ({"ir": 99}, {"opset": 99}):
        refused(ModelError, ["too new"], inspect_model, odd_model(tmp_path / "m.onnx", **options))


# ---------------------------------------------------------------- hostile files


class Bomb:
    """Unpickling it would create a file."""

    def __init__(self, path):
        self.path = path

    def __reduce__(self):
        return os.mkdir, (str(self.path),)


@pytest.mark.parametrize("name", ["m.onnx", "m.pth", "m.pkl", "m.ckpt"])
@pytest.mark.parametrize("protocol", [0, 2, 4])
def test_a_pickle_is_never_opened(tmp_path, folder, name, protocol):
    path, trap = tmp_path / name, tmp_path / "sprung"
    path.write_bytes(pickle.dumps(Bomb(trap), protocol))
    text = refused(ModelError, ["onnx" if name == "m.onnx" else "ONNX"], inspect_model, path)
    assert "not" in text and not trap.exists()
    pickle.loads(path.read_bytes())
    assert trap.exists(), "the trap works"


def test_files_that_are_no_models(tmp_path):
    good = odd_model(tmp_path / "good.onnx").read_bytes()
    archive = tmp_path / "archive.onnx"
    with zipfile.ZipFile(archive, "w", zipfile.ZIP_DEFLATED) as stream:
        stream.writestr("bomb", bytes(50_000_000))
    for name, content, words in (
        ("empty", b"", ["empty"]),
        ("text", b"this is not a model, it is a text\n" * 50, ["a text"]),
        ("zip", archive.read_bytes(), ["zip archive"]),
        ("noise", np.random.default_rng(0).bytes(5000), ["not an ONNX file"]),
        ("zeros", bytes(5000), ["not an ONNX file"]),
        ("half", good[: len(good) // 2], ["cut off or damaged"]),
        ("short", good[:-3], ["cut off or damaged"]),
        ("long varint", b"\xff" * 64, ["not an ONNX file"]),
    ):
        path = tmp_path / f"{name.replace(' ', '')}.onnx"
        path.write_bytes(content)
        refused(ModelError, words, inspect_model, path)
    refused(ModelError, ["no model file"], inspect_model, tmp_path / "gone.onnx")
    refused(ModelError, ["no model file"], inspect_model, tmp_path)


def test_any_damage_gives_a_message(tmp_path):
    """Flipped bytes: refused with a sentence, or harmless; never another exception."""
    good = odd_model(tmp_path / "good.onnx").read_bytes()
    random, refusals = np.random.default_rng(5), 0
    for _ in range(60):
        data = bytearray(good)
        for place in random.integers(0, len(data), 3):
            data[place] ^= int(random.integers(1, 256))
        (tmp_path / "m.onnx").write_bytes(data)
        try:
            inspect_model(tmp_path / "m.onnx")
        except TerrazzoError as error:
            refusals += 1
            assert len(str(error).splitlines()) == 1
    assert refusals > 20


@pytest.mark.parametrize("name", ["../secret", "/etc/hostname", "sub/weights", "..\\secret", "C:\\secret", ""])
def test_weights_outside_the_folder_are_not_read(tmp_path, folder, name):
    (tmp_path / "sub").mkdir()
    (tmp_path / "sub" / "weights").write_bytes(external_weights())
    (tmp_path / "secret").write_bytes(external_weights())
    path = odd_model(tmp_path / "sub" / "m.onnx", external=name or " ")
    if not name:
        path = path.rename(tmp_path / "sub" / "n.onnx")
    with pytest.raises(ModelError) as error:
        inspect_model(path)
    assert "outside its folder" in str(error.value) or "not beside it" in str(error.value)


def test_weights_behind_a_link_are_not_read(tmp_path):
    (tmp_path / "secret").write_bytes(external_weights())
    (tmp_path / "in").mkdir()
    (tmp_path / "in" / "m.data").symlink_to(tmp_path / "secret")
    path = odd_model(tmp_path / "in" / "m.onnx", external="m.data")
    refused(ModelError, ["outside its folder"], inspect_model, path)


@pytest.mark.parametrize(
    "name", ["../evil", "a/b", "", ".", "..", ".hidden", "CON", "nul.txt", "a b", "x" * 80, "é", "a\n"]
)
def test_names_that_lead_elsewhere(tmp_path, folder, name):
    path = odd_model(tmp_path / "m.onnx")
    refused(ParameterError, ["cannot be the name"], install_model, path, settings_for(path, name=name), folder)
    with pytest.raises(ParameterError):
        remove_model(name, folder)
    assert not folder.exists() and not (tmp_path / "evil").exists()


def test_a_name_is_always_found(tmp_path):
    for stem in ("...", "Модель", "con", "a" * 200, "-x-"):
        path = odd_model(tmp_path / f"{stem}.onnx")
        assert settings_for(path).name


def test_an_installed_model_that_reads_other_files_is_not_opened(tmp_path, folder):
    """A package made by hand, not by importing."""
    import dataclasses

    from terrazzo.plugin.landcover.backend import open_backend
    from terrazzo.plugin.landcover.package import file_sha256

    path = odd_model(tmp_path / "m.onnx")
    package = install_model(path, settings_for(path), folder)
    odd_model(package.model_path, external="../secret")
    (folder / "secret").write_bytes(external_weights())
    card = dataclasses.replace(package.card, sha256=file_sha256(package.model_path))
    refused(ModelError, ["../secret"], open_backend, dataclasses.replace(package, card=card), "cpu")


def test_compiled_parts_are_refused(tmp_path):
    import onnx

    path = odd_model(tmp_path / "m.onnx")
    model = onnx.load(path)
    model.graph.node.append(onnx.helper.make_node("EPContext", ["image"], ["other"], domain="com.microsoft"))
    path.write_bytes(model.SerializeToString())
    refused(ModelError, ["compiled"], inspect_model, path)


@pytest.mark.parametrize(
    ("place", "key", "value", "words"),
    [
        ("properties", "terrazzo:tile_size", 1 << 40, "above 8192"),
        ("properties", "terrazzo:tile_size", "1e999", "not complete"),
        ("properties", "terrazzo:threshold", 7, "threshold"),
        ("properties", "terrazzo:input_range", [1, 0], "input range"),
        ("properties", "terrazzo:scaling", {"*": {"mean": [1, 2], "std": [1, 1]}}, "scaling"),
        ("properties", "terrazzo:scaling", {"uint8": {"percentiles": [9, 1]}}, "percentiles"),
        ("properties", "terrazzo:scaling", [1], "not complete"),
        ("properties", "terrazzo:codes", [float("inf")], "not complete"),
        ("properties", "mlm:output", [{"name": "x", "result": 5}], "not complete"),
        (
            "assets",
            "data-1",
            {"href": "../x", "file:checksum": "1220" + "0" * 64, "roles": ["mlm:model"]},
            "plain file",
        ),
        ("assets", "data-1", {"href": "a\\..\\x", "file:checksum": "0" * 64, "roles": ["mlm:model"]}, "plain file"),
        ("assets", "data-1", {"href": "x", "file:checksum": "1220", "roles": ["mlm:model"]}, "SHA-256"),
    ],
)
def test_cards_that_ask_too_much(tmp_path, folder, place, key, value, words):
    import json

    from terrazzo.plugin.landcover.package import open_package

    path = odd_model(tmp_path / "m.onnx")
    package = install_model(path, settings_for(path), folder)
    card = json.loads((package.folder / "card.json").read_text())
    card[place][key] = value
    (package.folder / "card.json").write_text(json.dumps(card))
    refused(ModelError, [words], open_package, package.folder)


def test_a_model_that_asks_for_terabytes(tmp_path):
    """Allocation fails, and that is said; nothing is filled."""
    import onnx
    from onnx import TensorProto, helper

    path = odd_model(tmp_path / "m.onnx")
    model = onnx.load(path)
    sizes = helper.make_tensor("sizes", TensorProto.INT64, [2], [10_000_000, 10_000_000])
    model.graph.initializer.append(sizes)
    model.graph.node.insert(0, helper.make_node("ConstantOfShape", ["sizes"], ["huge"]))
    model.graph.node.insert(1, helper.make_node("ReduceSum", ["huge"], ["sum"], keepdims=0))
    last = model.graph.node[-1]
    last.output[0] = "before"
    model.graph.node.append(helper.make_node("Add", ["before", "sum"], ["scores"]))
    path.write_bytes(model.SerializeToString())
    with pytest.raises(ModelError) as error:
        inspect_model(path)
    assert len(str(error.value).splitlines()) == 1
