"""``terrazzo:importmodel``: from a file to a model that maps, through Processing."""

from __future__ import annotations

import shutil

import numpy as np
import pytest

from terrazzo.tests.support.odd_models import CLASS_NAMES, deepness_model, odd_model
from terrazzo.tests.support.tiny_model import make_tiny_package

from .conftest import read_raster, write_raster

ALGORITHM = "terrazzo:importmodel"


class Log:
    """What an algorithm said."""

    def __init__(self):
        from qgis.core import QgsProcessingFeedback

        self.lines = []

        class Feedback(QgsProcessingFeedback):
            def pushInfo(inner, text):
                self.lines.append(text)

            def pushWarning(inner, text):
                self.lines.append("! " + text)

            def reportError(inner, text, fatal=False):
                self.lines.append("!! " + text)

        self.feedback = Feedback()


@pytest.fixture
def own_folder(tiny_models, tmp_path, monkeypatch):
    """A folder for installed models that is empty but for the tiny model."""
    from terrazzo.plugin.landcover.package import BUNDLED_FOLDER
    from terrazzo.plugin.qgis_bridge import models

    folder = tmp_path / "own"
    make_tiny_package(folder / "tiny")
    monkeypatch.setattr(models, "model_folders", lambda: [BUNDLED_FOLDER, folder])
    return folder


@pytest.fixture
def import_model(own_folder, provider):
    """Runs the algorithm."""
    import processing

    def import_model(log=None, **parameters):
        parameters = {k: str(v) if k == "FILE" else v for k, v in parameters.items()}
        return processing.run(ALGORITHM, parameters, feedback=log.feedback if log else None)

    return import_model


@pytest.fixture
def refused(import_model, own_folder):
    """Runs the algorithm and returns the message; nothing may have been installed."""
    from qgis.core import QgsProcessingException

    def refused(**parameters):
        before = sorted(p.name for p in own_folder.iterdir())
        with pytest.raises(QgsProcessingException) as caught:
            import_model(**parameters)
        assert sorted(p.name for p in own_folder.iterdir()) == before
        message = str(caught.value).replace("Unable to execute algorithm\n", "")
        assert "Traceback" not in message and len(message.splitlines()) == 1
        return message

    return refused


def test_a_deepness_file_needs_nothing_else(import_model, run, scene, scene_codes, out, tmp_path):
    log = Log()
    result = import_model(log, FILE=deepness_model(tmp_path / "land.onnx"))
    assert result["MODEL"] == "land"
    assert any("bands 3, classes 8, size any, scores probabilities" in line for line in log.lines)
    assert any("Deepness" in line for line in log.lines)
    run(MODEL="land", INPUT=scene, GSD=0.3, OUTPUT=str(out / "map.tif"))
    assert (read_raster(out / "map.tif") > 0).any()
    run(MODEL="land", INPUT=scene, GSD=0.25, FORCE=True, OUTPUT=str(out / "exact.tif"))
    assert (read_raster(out / "exact.tif") == scene_codes).mean() > 0.99


def test_a_plain_file_with_what_has_to_be_said(import_model, refused, run, scene, scene_codes, out, tmp_path):
    path = odd_model(tmp_path / "plain.onnx")
    assert "pixel sizes" in refused(FILE=path)
    assert "scaling" in refused(FILE=path, GSD_MIN=0.2, GSD_MAX=0.4)
    result = import_model(
        FILE=path, NAME="mine", GSD_MIN=0.2, GSD_MAX=0.4, SCALING="0-255", LEGEND="openearthmap", LICENCE="CC0"
    )
    assert result["MODEL"] == "mine"
    run(MODEL="mine", INPUT=scene, OUTPUT=str(out / "map.tif"))
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes)


def test_own_classes_colour_the_map(import_model, run, scene, scene_codes, out, tmp_path):
    path = odd_model(tmp_path / "plain.onnx", mean=(0.5, 0.5, 0.5), std=(0.2, 0.2, 0.2))
    names = [*CLASS_NAMES[:7], "Roof & yard"]
    import_model(
        FILE=path,
        NAME="own",
        CLASS_NAMES="\n".join(names),
        COLOURS=",".join(f"#0000{n}0" for n in range(1, 9)),
        BANDS="red, green, blue",
        GSD_MIN=0.25,
        GSD_MAX=0.25,
        MEAN="0.5",
        STD="0.2, 0.2; 0.2",
        TILE_SIZE=128,
        OVERLAP=32,
    )
    run(MODEL="own", INPUT=scene, OUTPUT=str(out / "map.tif"))
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes)
    import rasterio

    with rasterio.open(out / "map.tif") as dataset:
        assert dataset.colormap(1)[8] == (0, 0, 0x80, 255)
        assert dataset.tags()["CLASS_8"] == "Roof & yard"


def test_bad_files_and_values(refused, tmp_path):
    (tmp_path / "text.onnx").write_text("not a model, but a text that is long enough\n")
    (tmp_path / "w.pth").write_bytes(b"\x80\x02}q\x00.")
    good = {"FILE": odd_model(tmp_path / "m.onnx"), "GSD_MIN": 0.2, "GSD_MAX": 0.4, "SCALING": "0-255"}
    assert "a text" in refused(FILE=tmp_path / "text.onnx")
    assert "ONNX" in refused(FILE=tmp_path / "w.pth")
    assert "gone.onnx" in refused(FILE=tmp_path / "gone.onnx")
    assert "argmax" in refused(FILE=odd_model(tmp_path / "a.onnx", head="argmax"))
    assert "cannot be the name" in refused(**good, NAME="../evil")
    assert "came with the plugin" in refused(**good, NAME="openearthmap-lite")
    assert "MEAN must be numbers" in refused(**good, MEAN="a b")
    assert "8 classes" in refused(**good, CLASS_NAMES="one,two")
    assert "installed already" in refused(**good, NAME="tiny")
    assert "make no sense" in refused(**{**good, "GSD_MIN": 1.0})


def test_overwriting_is_asked_for(import_model, refused, own_folder, tmp_path):
    good = {"FILE": odd_model(tmp_path / "m.onnx"), "GSD_MIN": 0.2, "GSD_MAX": 0.4, "SCALING": "0-255"}
    import_model(**good)
    assert "overwrite" in refused(**good)
    import_model(**good, OVERWRITE=True)
    assert sorted(p.name for p in own_folder.iterdir()) == ["m", "tiny"]


def test_too_few_bands_for_an_imported_model(import_model, run, out, tmp_path):
    from qgis.core import QgsProcessingException

    import_model(FILE=odd_model(tmp_path / "nine.onnx", bands=9), GSD_MIN=0.2, GSD_MAX=0.4, SCALING="0-255")
    image = write_raster(tmp_path / "four.tif", np.zeros((4, 64, 64), np.uint16))
    with pytest.raises(QgsProcessingException, match="needs 9: band 1, band 2"):
        run(MODEL="nine", INPUT=image, OUTPUT=str(out / "map.tif"))


def test_removed_folder_is_made_again(import_model, own_folder, tmp_path):
    shutil.rmtree(own_folder)
    import_model(FILE=deepness_model(tmp_path / "d.onnx"))
    assert [p.name for p in own_folder.iterdir()] == ["d"]


def test_models_go_beside_the_profile_not_into_the_plugin(own_folder):
    from terrazzo.plugin.qgis_bridge.models import own_model_folder

    assert own_model_folder() == own_folder
