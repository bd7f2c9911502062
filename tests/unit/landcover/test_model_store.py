"""The folder of installed models, and the legends that models bring along."""

import json

import pytest

from terrazzo.plugin.landcover.errors import ModelError, OutputError, ParameterError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.model_import import install_model, remove_model
from terrazzo.plugin.landcover.package import BUNDLED_FOLDER, installed_packages, open_package
from terrazzo.plugin.landcover.palette import palette
from terrazzo.tests.support.model_checks import refused, settings_for
from terrazzo.tests.support.odd_models import CLASS_NAMES, odd_model


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "models"


# ---------------------------------------------------------------- the folder


def test_nothing_is_overwritten_unasked(tmp_path, folder):
    path = odd_model(tmp_path / "m.onnx")
    first = install_model(path, settings_for(path, title="first"), folder)
    before = {p.name: p.read_bytes() for p in first.folder.iterdir()}
    refused(ParameterError, ["installed already"], install_model, path, settings_for(path, title="second"), folder)
    refused(ParameterError, ["installed already"], install_model, path, settings_for(path, name="M"), folder)
    bad = odd_model(tmp_path / "bad.onnx", head="logits")
    settings = settings_for(bad, name="m", legend="worldcover-10m", codes=(10,))
    refused(ParameterError, ["8 classes"], install_model, bad, settings, folder, overwrite=True)
    assert before == {p.name: p.read_bytes() for p in first.folder.iterdir()}
    second = install_model(path, settings_for(path, title="second"), folder, overwrite=True)
    assert second.card.title == "second" and [p.name for p in folder.iterdir()] == ["m"]


def test_bundled_names_and_folder_are_taken(tmp_path, folder):
    path = odd_model(tmp_path / "m.onnx")
    bundled = installed_packages()[0][0].card.name
    refused(ParameterError, ["came with the plugin"], install_model, path, settings_for(path, name=bundled), folder)
    refused(ParameterError, ["own folder"], install_model, path, settings_for(path), BUNDLED_FOLDER)
    refused(ParameterError, ["came with the plugin"], remove_model, bundled, BUNDLED_FOLDER)
    refused(ParameterError, ["came with the plugin"], remove_model, bundled, folder)
    assert (BUNDLED_FOLDER / bundled / "card.json").is_file()


def test_removing(tmp_path, folder):
    path = odd_model(tmp_path / "m.onnx")
    package = install_model(path, settings_for(path), folder)
    assert not package.bundled and installed_packages()[0][0].bundled
    assert [p.card.name for p in installed_packages([folder])[0]] == ["m"]
    refused(ParameterError, ["no installed model"], remove_model, "other", folder)
    remove_model("m", folder)
    assert list(folder.iterdir()) == []


def test_a_half_written_package_is_not_seen(tmp_path, folder):
    path = odd_model(tmp_path / "m.onnx")
    package = install_model(path, settings_for(path), folder)
    package.folder.rename(folder / ".importing-abc")
    assert installed_packages([folder]) == ([], [])


def test_a_folder_that_cannot_be_written(tmp_path):
    path = odd_model(tmp_path / "m.onnx")
    (tmp_path / "file").write_text("x")
    refused(OutputError, ["cannot be installed"], install_model, path, settings_for(path), tmp_path / "file" / "models")


# ---------------------------------------------------------------- own legends


def test_own_legend_from_file_and_inline(tmp_path, folder):
    path = odd_model(tmp_path / "m.onnx")
    names = ("water", "water", "", "a\nb", "_tree_", "x" * 500, "Road", "Café")
    package = install_model(path, settings_for(path, legend="", class_names=names), folder)
    found = [c.name for c in package.card.legend.classes]
    assert found[:5] == ["water", "water (2)", "Class 3", "a b", "tree"] and len(set(found)) == 8
    assert len(found[5]) == 100 and found[7] == "Café"
    card = json.loads((package.folder / "card.json").read_text())
    assert card["properties"]["terrazzo:legend"] == "file:legend.json"
    card["properties"]["terrazzo:legend"] = json.loads((package.folder / "legend.json").read_text())
    (package.folder / "card.json").write_text(json.dumps(card))
    assert [c.name for c in open_package(package.folder).card.legend.classes] == found


@pytest.mark.parametrize(
    "entry", ["file:../legend.json", "file:/etc/passwd", "file:", "file:gone.json", {"id": "x"}, "file:a\\b"]
)
def test_legends_that_lead_elsewhere(tmp_path, folder, entry):
    path = odd_model(tmp_path / "m.onnx")
    package = install_model(path, settings_for(path, legend="", class_names=tuple("abcdefgh")), folder)
    (package.folder / "legend.json").rename(folder / "legend.json")
    card = json.loads((package.folder / "card.json").read_text())
    card["properties"]["terrazzo:legend"] = entry
    (package.folder / "card.json").write_text(json.dumps(card))
    with pytest.raises(ModelError, match="card"):
        open_package(package.folder)


def test_bundled_legend_by_class_names(tmp_path, folder):
    """A model with its classes in another order than the legend's: names decide."""
    path = odd_model(tmp_path / "m.onnx")
    names = tuple(reversed(CLASS_NAMES))
    package = install_model(path, settings_for(path, class_names=names), folder)
    assert package.card.codes == (8, 7, 6, 5, 4, 3, 2, 1) and package.card.legend == load_legend("openearthmap")


def test_palette_is_distinct_and_knows_water():
    assert palette(["Water", "Forest", "Buildings"]) == ["#0064C8", "#226126", "#DE1F07"]
    assert palette(["bare_ground", "dense forest"]) == ["#A59B8F", "#226126"]
    assert palette(["Rice"]) != palette(["Ice"]) and palette(["Sealed ground"]) != palette(["Sea"])
    names = [f"c{n}" for n in range(255)]
    assert len(set(palette(names))) == 255
    assert palette(["lake", "river", "sea"])[0] == "#0064C8" and len(set(palette(["lake", "river", "sea"]))) == 3
