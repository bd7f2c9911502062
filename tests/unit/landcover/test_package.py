"""Model packages: cards are checked, files must be what the card says."""

import copy
import json

import pytest

from terrazzo.plugin.landcover.errors import ModelError
from terrazzo.plugin.landcover.model_card import ModelCard
from terrazzo.plugin.landcover.package import (
    BUNDLED_FOLDER,
    DEFAULT_MODEL,
    find_package,
    installed_packages,
    open_package,
)
from terrazzo.tests.support.tiny_model import make_tiny_package


def changed(package, path, value):
    item = json.loads((package.folder / "card.json").read_text())
    item = copy.deepcopy(item)
    place = item
    for key in path[:-1]:
        place = place[key]
    if value is None:
        del place[path[-1]]
    else:
        place[path[-1]] = value
    return item


@pytest.mark.parametrize(
    ("path", "value", "words"),
    [
        (("properties", "mlm:name"), None, "mlm:name"),
        (("assets", "model", "file:checksum"), None, "file:checksum"),
        (("assets", "model", "file:checksum"), "1220abcd", "SHA-256"),
        (("assets", "model", "href"), "../../other.onnx", "plain file name"),
        (("properties", "terrazzo:codes"), [1, 2, 99], "do not fit legend"),
        (("properties", "terrazzo:codes"), [1, 1, 2], "do not fit legend"),
        (("properties", "terrazzo:gsd_range"), [0.5, 0.25], "sampling"),
        (("properties", "terrazzo:gsd_range"), "fine", "not complete"),
        (("properties", "terrazzo:tile_size"), 500, "multiple"),
        (("properties", "terrazzo:overlap"), 5000, "overlap"),
        (("properties", "terrazzo:output"), "magic", "output"),
        (("properties", "mlm:input"), [], "not complete"),
        (("properties", "terrazzo:trained_at"), [{"name": "nowhere", "lon": 0, "lat": 100}], "not on the earth"),
        (("properties", "terrazzo:trained_at"), [{"name": "nowhere"}], "not complete"),
    ],
)
def test_wrong_cards_are_refused(package, path, value, words):
    with pytest.raises(ModelError, match="card") as error:
        ModelCard.from_dict(changed(package, path, value), "card.json")
    assert words in str(error.value)


def test_packages_are_found_and_broken_ones_reported(tmp_path):
    make_tiny_package(tmp_path / "good")
    (tmp_path / "bad").mkdir()
    (tmp_path / "bad" / "card.json").write_text("{")
    packages, problems = installed_packages([tmp_path])
    assert [p.folder.name for p in packages] == ["good"]
    assert len(problems) == 1 and "bad" in problems[0]
    assert find_package(packages[0].card.name, [tmp_path]) == packages[0]
    assert find_package(tmp_path / "good", []).card.name == packages[0].card.name


def test_hash_is_checked(tmp_path):
    package = make_tiny_package(tmp_path)
    package.verify()
    with open(package.model_path, "ab") as stream:
        stream.write(b"x")
    with pytest.raises(ModelError, match="SHA-256"):
        package.verify()
    package.model_path.unlink()
    with pytest.raises(ModelError, match="cannot be read"):
        package.verify()


def test_empty_folder(tmp_path):
    with pytest.raises(ModelError, match=r"card\.json is missing"):
        open_package(tmp_path)


@pytest.mark.parametrize("folder", sorted(p.parent.name for p in BUNDLED_FOLDER.glob("*/card.json")))
def test_bundled_models_are_whole(folder):
    from terrazzo.plugin.landcover.backend import OnnxBackend

    package = open_package(BUNDLED_FOLDER / folder)
    assert package.card.name == folder
    backend = OnnxBackend(package, "cpu")
    assert backend.device == "cpu"


def test_the_default_model_is_bundled():
    packages, problems = installed_packages()
    assert packages[0].card.name == DEFAULT_MODEL and not problems
