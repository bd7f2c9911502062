"""Bad input: one clear message each, and no file is left. Cancelling leaves none either."""

from __future__ import annotations

import errno
import json
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsVectorLayer,
)

from terrazzo.tests.support.tiny_model import make_tiny_package, paint

from .conftest import write_raster

RESULTS = {
    "OUTPUT": "map.tif",
    "CONFIDENCE": "confidence.tif",
    "POLYGONS": "map.shp",
    "STATISTICS": "table.csv",
}


@pytest.fixture
def refused(run, out):
    """Runs and returns the message; nothing may be left in the folder for results."""

    def refused(feedback=None, **parameters):
        wanted = {name: str(out / file) for name, file in RESULTS.items()}
        before = sorted(out.iterdir())
        with pytest.raises(QgsProcessingException) as caught:
            run(feedback=feedback, **{**wanted, **parameters})
        assert sorted(out.iterdir()) == before
        message = str(caught.value).replace("Unable to execute algorithm\n", "")
        assert "Traceback" not in message
        assert len(message.splitlines()) == 1
        return message

    return refused


def test_not_a_raster(refused, tmp_path):
    text = tmp_path / "notes.txt"
    text.write_text("no raster")
    assert "notes.txt cannot be opened as a raster" in refused(INPUT=str(text))
    assert "gone.tif cannot be opened as a raster" in refused(INPUT=str(tmp_path / "gone.tif"))


def test_one_band_for_a_model_of_three(refused, tmp_path, scene_codes):
    path = write_raster(tmp_path / "grey.tif", scene_codes[None])
    message = refused(INPUT=path)
    assert "grey.tif" in message
    assert "needs 3" in message


def test_wrong_bands(refused, scene):
    assert "no band 7" in refused(INPUT=scene, BANDS=[1, 2, 7])
    assert "needs 3 bands" in refused(INPUT=scene, BANDS=[1, 2])


def test_no_crs(refused, tmp_path, scene_codes):
    path = write_raster(tmp_path / "bare.tif", paint(scene_codes), crs=None)
    assert "no coordinate reference system" in refused(INPUT=path)


def test_extents(refused, scene):
    assert "empty" in refused(INPUT=scene, EXTENT="500020,500020,4999950,4999950 [EPSG:32632]")
    assert "outside the raster" in refused(INPUT=scene, EXTENT="600000,600100,4999950,4999990 [EPSG:32632]")
    assert "outside the raster" in refused(INPUT=scene, EXTENT="20,21,10,11 [EPSG:4326]")


def test_masks(refused, scene, qgis_new_project):
    empty = QgsVectorLayer("Polygon?crs=EPSG:32632", "nothing", "memory")
    QgsProject.instance().addMapLayer(empty)
    assert "The mask nothing has no polygon" in refused(INPUT=scene, MASK=empty)


def test_too_coarse_unless_forced(refused, run, tmp_path, scene_codes, out):
    path = write_raster(tmp_path / "coarse.tif", paint(scene_codes), pixel=3.0)
    message = refused(INPUT=path)
    assert "3 m" in message
    assert "0.25 to 0.5 m" in message
    assert run(INPUT=path, OUTPUT=str(out / "map.tif"), FORCE=True)["MAPPED_GSD"] == pytest.approx(3, rel=1e-2)


def test_models(refused, scene, tiny_models):
    assert "no model “none”" in refused(INPUT=scene, MODEL="none")
    model = tiny_models / "tiny" / "model.onnx"
    whole = model.read_bytes()
    try:
        model.write_bytes(whole[:-1] + b"x")
        assert "damaged or tampered" in refused(INPUT=scene)
        model.unlink()
        assert "cannot be read" in refused(INPUT=scene)
    finally:
        model.write_bytes(whole)


def test_card_that_is_broken_hides_only_that_model(provider, scene, run, out, tiny_models):
    folder = tiny_models / "broken"
    make_tiny_package(folder, "broken")
    card = json.loads((folder / "card.json").read_text())
    card["properties"]["terrazzo:codes"] = [1, 1]
    (folder / "card.json").write_text(json.dumps(card))
    try:
        assert run(INPUT=scene, OUTPUT=str(out / "map.tif"))["MAPPED_PIXELS"] > 0
    finally:
        for path in folder.iterdir():
            path.unlink()
        folder.rmdir()


def test_outputs_that_cannot_be_written(refused, scene, out, tmp_path):
    (tmp_path / "file").write_text("")
    (tmp_path / "folder.tif").mkdir()
    assert "cannot be written" in refused(INPUT=scene, OUTPUT=str(tmp_path / "file" / "map.tif"))
    assert "cannot be written" in refused(INPUT=scene, OUTPUT=str(tmp_path / "folder.tif"))
    assert "cannot be written" in refused(INPUT=scene, STATISTICS=str(tmp_path / "file" / "table.csv"))
    assert "cannot be written" in refused(INPUT=scene, POLYGONS=str(tmp_path / "file" / "map.gpkg"))
    assert "GeoTIFF" in refused(INPUT=scene, OUTPUT=str(out / "map.png"))
    assert "GeoTIFF" in refused(INPUT=scene, CONFIDENCE=str(out / "map"))
    assert "nonsense" in refused(INPUT=scene, POLYGONS=str(out / "map.nonsense"))


def test_one_place_for_two_things(refused, run, scene, scene_codes, out):
    before = Path(scene).read_bytes()
    assert "used twice" in refused(INPUT=scene, OUTPUT=scene)
    assert Path(scene).read_bytes() == before
    assert "used twice" in refused(INPUT=scene, CONFIDENCE=str(out / "map.tif"))


def test_full_disk(refused, scene, monkeypatch):
    from terrazzo.plugin.landcover import journal, sink

    def full(self, block, layers):
        raise sink.write_error(self.path, OSError(errno.ENOSPC, "No space left on device"))

    monkeypatch.setattr(journal.Journal, "add", full)
    message = refused(INPUT=scene)
    assert "No space left" in message
    assert "Free space there" in message


@pytest.mark.parametrize("when", ["Mapping land cover", "Tracing polygons", "Converting polygons"])
def test_cancelling_leaves_nothing(refused, scene, when):
    class Impatient(QgsProcessingFeedback):
        def setProgressText(self, text):
            if text == when:
                self.cancel()

    assert "cancelled" in refused(INPUT=scene, feedback=Impatient(False))


def test_cancelling_is_quick(refused, tmp_path, tiny_models):
    """From another thread, in the middle of a map that would take long."""
    make_tiny_package(tiny_models / "slow", "slow", blur=31)
    side = 4096
    codes = np.random.default_rng(3).integers(1, 9, (64, 64), dtype=np.uint8).repeat(64, 0).repeat(64, 1)
    assert codes.shape == (side, side)
    path = write_raster(tmp_path / "large.tif", paint(codes))
    feedback = QgsProcessingFeedback(False)
    pressed = []

    def press():
        pressed.append(time.monotonic())
        feedback.cancel()

    timer = threading.Timer(1.5, press)
    timer.start()
    try:
        assert "cancelled" in refused(INPUT=path, MODEL="slow", feedback=feedback)
        assert time.monotonic() - pressed[0] < 1.0
    finally:
        timer.cancel()
        for file in (tiny_models / "slow").iterdir():
            file.unlink()
        (tiny_models / "slow").rmdir()
