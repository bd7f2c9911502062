"""The algorithm ``terrazzo:mapfolder``: many images with one model, one bad one among them, and going on."""

from __future__ import annotations

import csv
import json

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from terrazzo.tests.support.tiny_model import paint

from .conftest import read_raster, write_raster

SIDE, PIXEL = 160, 0.25


class Listener(QgsProcessingFeedback):
    """Feedback that remembers."""

    def __init__(self):
        super().__init__(False)
        self.warnings, self.percents = [], []
        self.progressChanged.connect(self.percents.append)

    def pushWarning(self, warning):
        self.warnings.append(warning)


def codes_of(number):
    codes = np.random.default_rng(number).integers(1, 9, (10, 10), dtype=np.uint8)
    return codes.repeat(16, axis=0).repeat(16, axis=1)


@pytest.fixture
def images(tmp_path):
    """Three images side by side, one of them in a folder inside; a file that is no image; one of another CRS."""
    folder = tmp_path / "images"
    (folder / "more").mkdir(parents=True)
    for number, name in enumerate(("a.tif", "b.TIF", "more/a.tif")):
        origin = (500000.0 + number * SIDE * PIXEL, 5000000.0)
        write_raster(folder / name, paint(codes_of(number)), origin=origin)
    (folder / "broken.tif").write_bytes(b"II*\0 this is no image")
    (folder / "notes.txt").write_text("not an image")
    return folder


@pytest.fixture
def map_folder(provider, qgis_new_project):
    import processing

    def map_folder(feedback=None, **parameters):
        return processing.run("terrazzo:mapfolder", {"MODEL": "tiny", **parameters}, feedback=feedback)

    return map_folder


def test_registered_with_fixed_names(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("terrazzo:mapfolder")
    assert {d.name() for d in algorithm.parameterDefinitions()} == {
        *("FOLDER", "PATTERN", "RECURSIVE", "LAYERS", "MODEL", "BANDS", "MASK", "RESULTS", "MIN_AREA", "GSD", "NODATA"),
        *("SCALING", "TTA", "OVERLAP", "DEVICE", "MEMORY", "FORCE", "SIMPLIFY", "MERGE", "OUTPUT_FOLDER"),
    }
    outputs = {d.name() for d in algorithm.outputDefinitions()}
    assert outputs == {"OUTPUT_FOLDER", "AREAS", "SUMMARY", "MERGED", "MAPPED", "SKIPPED", "OUTSIDE", "FAILED"}


def test_a_bad_image_does_not_stop_the_others(map_folder, images, out):
    listener = Listener()
    result = map_folder(listener, FOLDER=str(images), RECURSIVE=True, RESULTS=[0, 2], OUTPUT_FOLDER=str(out))
    assert (result["MAPPED"], result["SKIPPED"], result["FAILED"]) == (3, 0, 1)
    assert any("broken.tif" in warning for warning in listener.warnings)
    assert listener.percents == sorted(listener.percents)
    for number, name in enumerate(("a", "b", "more_a")):
        assert np.array_equal(read_raster(out / f"{name}_landcover.tif"), codes_of(number))
        assert (out / f"{name}_confidence.tif").is_file() and (out / f"{name}_landcover.gpkg").is_file()
    with open(result["AREAS"], newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert [row["status"] for row in rows] == ["mapped", "mapped", "failed", "mapped"]
    assert rows[2]["message"] and not rows[2]["mapped_ha"]
    assert float(rows[0]["mapped_ha"]) == pytest.approx(SIDE**2 * PIXEL**2 / 1e4, rel=2e-3)
    assert float(rows[0]["Building (ha)"]) == pytest.approx((codes_of(0) == 8).sum() * PIXEL**2 / 1e4, rel=2e-3)
    summary = json.loads((out / "terrazzo_summary.json").read_text(encoding="utf-8"))
    assert [len(entry["classes"]) for entry in summary["rasters"]] == [8, 8, 0, 8]


def test_one_view_of_all_maps(map_folder, images, out):
    write_raster(images / "far.tif", paint(codes_of(7)), crs="EPSG:32633")
    listener = Listener()
    result = map_folder(listener, FOLDER=str(images), RECURSIVE=True, OUTPUT_FOLDER=str(out))
    merged = read_raster(result["MERGED"])
    assert np.array_equal(merged, np.concatenate([codes_of(0), codes_of(1), codes_of(2)], axis=1))
    assert any("far_landcover.tif" in warning and "left out" in warning for warning in listener.warnings)
    layer = QgsRasterLayer(result["MERGED"], "all")
    assert "Building" in [item.label for item in layer.renderer().classes()]
    del layer
    text = (out / "terrazzo_landcover.vrt").read_text(encoding="utf-8")
    assert 'relativeToVRT="1">a_landcover.tif' in text and "<Category>Building</Category>" in text


def test_started_again_it_does_only_what_is_missing(map_folder, images, out):
    order = {"FOLDER": str(images), "PATTERN": "*.tif", "OUTPUT_FOLDER": str(out), "MERGE": False}
    assert map_folder(**order)["MAPPED"] == 2
    stamp = (out / "a_landcover.tif").stat().st_mtime_ns
    areas = (out / "terrazzo_areas.csv").read_text(encoding="utf-8")
    (out / "b_landcover.tif").unlink()
    (images / "broken.tif").unlink()
    write_raster(images / "broken.tif", paint(codes_of(5)), origin=(600000.0, 5000000.0))
    result = map_folder(**order)
    assert (result["MAPPED"], result["SKIPPED"], result["FAILED"]) == (2, 1, 0)
    assert (out / "a_landcover.tif").stat().st_mtime_ns == stamp
    assert areas.splitlines()[1].replace("mapped", "finished before") in (out / "terrazzo_areas.csv").read_text()
    assert map_folder(**order)["SKIPPED"] == 3
    assert map_folder(**{**order, "MIN_AREA": 5})["MAPPED"] == 3  # other parameters: all anew


def test_results_among_the_images_are_not_mapped(map_folder, images):
    order = {"FOLDER": str(images), "OUTPUT_FOLDER": str(images), "RESULTS": [0]}
    assert map_folder(**order)["MAPPED"] == 2
    result = map_folder(**order)
    assert (result["MAPPED"], result["SKIPPED"], result["FAILED"]) == (0, 2, 1)


def test_layers_with_a_mask(map_folder, images, out):
    layers = [QgsRasterLayer(str(images / name), name) for name in ("a.tif", "b.TIF")]
    QgsProject.instance().addMapLayers(layers)
    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4999980, 500020, 5000000)))
    mask.dataProvider().addFeature(feature)
    result = map_folder(LAYERS=layers, MASK=mask, BANDS="1,2,3", OUTPUT_FOLDER=str(out))
    assert (result["MAPPED"], result["OUTSIDE"], result["FAILED"]) == (1, 1, 0)
    expected = codes_of(0)[:80, :80]
    assert np.array_equal(read_raster(out / "a_landcover.tif")[:80, :80], expected)
    del layers, mask


def test_the_model_is_loaded_once(map_folder, images, out, monkeypatch):
    from terrazzo.plugin.landcover import backend

    opened = []
    original = backend.open_backend
    monkeypatch.setattr(backend, "open_backend", lambda *args: opened.append(1) or original(*args))
    map_folder(FOLDER=str(images), RECURSIVE=True, OUTPUT_FOLDER=str(out))
    assert len(opened) == 1


def test_nothing_that_can_be_mapped(map_folder, images, out, tmp_path):
    for parameters, message in (
        ({}, "Choose a folder"),
        ({"FOLDER": str(images), "PATTERN": "*.jp2"}, "no image to map"),
        ({"FOLDER": str(images), "PATTERN": "broken*"}, "No image could be mapped"),
        ({"FOLDER": str(tmp_path / "none")}, "cannot be read"),
        ({"FOLDER": str(images), "BANDS": "red"}, "numbers separated by commas"),
    ):
        with pytest.raises(QgsProcessingException, match=message):
            map_folder(**parameters, OUTPUT_FOLDER=str(out))


def test_cancelling_keeps_what_is_finished(map_folder, images, out):
    class Impatient(Listener):
        def pushInfo(self, info):
            if info.startswith("2 of 4"):
                self.cancel()

    with pytest.raises(QgsProcessingException, match="cancelled"):
        map_folder(Impatient(), FOLDER=str(images), PATTERN="*.tif", RECURSIVE=True, OUTPUT_FOLDER=str(out))
    result = map_folder(FOLDER=str(images), PATTERN="*.tif", RECURSIVE=True, OUTPUT_FOLDER=str(out))
    assert (result["MAPPED"], result["SKIPPED"], result["FAILED"]) == (2, 1, 1)
