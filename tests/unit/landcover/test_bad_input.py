"""Bad input gives one clear message and leaves no file."""

import dataclasses
import os
import shutil
import subprocess
import sys
import time

import numpy as np
import pytest

from terrazzo.plugin.landcover.aoi import rectangle
from terrazzo.plugin.landcover.errors import Cancelled, ModelError, OutputError, ParameterError, SourceError
from terrazzo.plugin.landcover.package import find_package, open_package
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.source import RasterioSource


@pytest.fixture
def image(write_raster):
    return write_raster(np.random.default_rng(0).integers(0, 255, (3, 600, 600), np.uint8))


def check(error, kind, *words):
    assert error.type is kind
    text = str(error.value)
    assert all(word in text for word in words), text
    assert "\n" not in text and "Traceback" not in text


@pytest.mark.parametrize(
    ("options", "kind", "words"),
    [
        ({"extent": (0, 0, 0, 0)}, ParameterError, ["is empty"]),
        ({"extent": (0, 0, 10, 10)}, ParameterError, ["outside the raster"]),
        ({"mask": []}, ParameterError, ["no polygon"]),
        ({"mask": [rectangle(0, 0, 5, 5)]}, ParameterError, ["outside the raster"]),
        ({"mask": [{"type": "Point", "coordinates": (1, 2)}]}, ParameterError, ["Point", "polygons"]),
        ({"gsd": 40.0}, ParameterError, ["40 m", "0.25"]),
        ({"gsd": -1.0}, ParameterError, ["above 0 m"]),
        ({"overlap": 5000}, ParameterError, ["5000"]),
        ({"tta": "magic"}, ParameterError, ["flips", "magic"]),
        ({"device": "quantum"}, ParameterError, ["quantum", "cpu"]),
        ({"simplify": -1.0}, ParameterError, ["-1"]),
        ({"min_area": -3.0}, ParameterError, ["-3"]),
    ],
)
def test_parameters(image, run, outputs, options, kind, words):
    with pytest.raises(kind) as error:
        run(image, **options)
    check(error, kind, *words)
    assert outputs() == []


def test_mask_and_extent_apart(image, run, outputs):
    left, top = 500000, 5500000
    with pytest.raises(ParameterError) as error:
        run(image, mask=[rectangle(left, top - 9, left + 9, top)], extent=(left + 100, top - 150, left + 120, top - 99))
    check(error, ParameterError, "no place in common")
    assert outputs() == []


def test_no_crs(write_raster, run, outputs):
    path = write_raster(np.zeros((3, 50, 50), np.uint8), crs=None)
    with pytest.raises(SourceError) as error:
        run(path)
    check(error, SourceError, "no coordinate reference system", "Assign")
    assert outputs() == []


def test_too_coarse(write_raster, run, outputs):
    with pytest.raises(SourceError) as error:
        run(write_raster(np.zeros((3, 50, 50), np.uint8), gsd=10.0))
    check(error, SourceError, "10 m", "0.25", "0.5")
    assert outputs() == []


def test_nothing_but_nodata(write_raster, run, outputs):
    with pytest.raises(SourceError) as error:
        run(write_raster(np.zeros((3, 300, 300), np.uint8), nodata=0))
    check(error, SourceError, "no valid pixel")
    assert outputs() == []


def test_damaged_half_way(write_raster, run, outputs, tmp_path):
    values = np.random.default_rng(0).integers(0, 255, (3, 700, 700), np.uint8)
    path = write_raster(values, tiled=True, blockxsize=128, blockysize=128)
    path.write_bytes(path.read_bytes()[:1_000_000])
    with pytest.raises(SourceError) as error:
        run(path, tile=256, overlap=32)
    check(error, SourceError, "may be damaged")
    assert outputs() == []


def test_tampered_model(image, run, outputs, package, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(package.folder, folder)
    data = bytearray((folder / package.card.model_file).read_bytes())
    data[len(data) // 2] ^= 1
    (folder / package.card.model_file).write_bytes(data)
    with pytest.raises(ModelError) as error:
        run(image, package=open_package(folder))
    check(error, ModelError, "SHA-256", "tampered")
    assert outputs() == []


def test_model_that_is_no_onnx(image, run, outputs, package, tmp_path):
    folder = tmp_path / "model"
    shutil.copytree(package.folder, folder)
    (folder / package.card.model_file).write_bytes(b"not a model")
    import hashlib

    card = dataclasses.replace(package.card, sha256=hashlib.sha256(b"not a model").hexdigest())
    with pytest.raises(ModelError) as error:
        run(image, package=dataclasses.replace(package, card=card, folder=folder))
    check(error, ModelError, "cannot load")
    assert outputs() == []


def test_model_that_does_not_fit_its_card(image, run, outputs, package):
    card = dataclasses.replace(package.card, codes=(1, 2, 3))
    with pytest.raises(ModelError) as error:
        run(image, package=dataclasses.replace(package, card=card))
    check(error, ModelError, "8 classes", "says 3")
    assert outputs() == []


def test_missing_model(tmp_path):
    with pytest.raises(ModelError, match="no model 'nosuch'"):
        find_package("nosuch", [tmp_path])


def test_output_folder_is_a_file(image, run, tmp_path):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError) as error:
        run(image, output=tmp_path / "file" / "map.tif")
    check(error, OutputError, "cannot be written", "another place")
    assert (tmp_path / "file").read_text() == "x"


def test_output_is_a_folder(image, run, tmp_path):
    (tmp_path / "folder.tif").mkdir()
    with pytest.raises(OutputError) as error:
        run(image, output=tmp_path / "folder.tif")
    check(error, OutputError, "is a folder")


def test_second_output_cannot_be_written(image, run, tmp_path, outputs):
    (tmp_path / "file").write_text("x")
    with pytest.raises(OutputError):
        run(image, confidence=tmp_path / "file" / "confidence.tif")
    assert outputs() == []


FULL_DISK = """
import resource, signal, sys
from pathlib import Path
signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]), resource.RLIM_INFINITY))
from terrazzo.plugin.landcover.package import open_package
from terrazzo.plugin.landcover.source import RasterioSource
from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
from terrazzo.plugin.landcover.errors import OutputError
package = open_package(sys.argv[1])
out = Path(sys.argv[3])
job = MappingJob(package, out / "map.tif", out / "confidence.tif", out / "map.gpkg", out / "s.csv", device="cpu")
try:
    map_land_cover(RasterioSource(sys.argv[2], None, package.card.bands), job)
except OutputError as error:
    print("OutputError:", error)
"""


@pytest.mark.skipif(not hasattr(os, "fork"), reason="needs a limit on file sizes, which Windows does not have")
@pytest.mark.parametrize("limit", [2_000, 60_000, 200_000])
def test_full_disk(image, package, tmp_path, outputs, limit):
    """The kernel refuses writes past ``limit`` bytes of a file, as a full disk would."""
    done = subprocess.run(
        [sys.executable, "-c", FULL_DISK, str(package.folder), str(image), str(tmp_path / "out"), str(limit)],
        capture_output=True, text=True, timeout=120,
    )  # fmt: skip
    assert "OutputError:" in done.stdout, done.stdout + done.stderr
    assert "Free space" in done.stdout or "cannot be written" in done.stdout
    assert outputs() == []


class CancelAfter(Feedback):
    """Cancels when the given stage has come so far."""

    def __init__(self, stage, fraction):
        self.stage, self.fraction, self.when = stage, fraction, None

    def progress(self, stage, fraction):
        if stage == self.stage and fraction >= self.fraction and self.when is None:
            self.when = time.monotonic()

    def is_cancelled(self):
        return self.when is not None


@pytest.mark.parametrize(
    ("stage", "fraction"),
    [("map", 0.0), ("map", 0.3), ("overviews", 0.3), ("sieve", 0.0), ("statistics", 0.0), ("polygons", 0.0)],
)
def test_cancelled_run_leaves_nothing(image, run, outputs, tmp_path, stage, fraction):
    feedback = CancelAfter(stage, fraction)
    with pytest.raises(Cancelled):
        run(image, feedback, tile=128, overlap=32, min_area=1.0, polygons=tmp_path / "out" / "p.gpkg")
    assert time.monotonic() - feedback.when < 0.5
    deadline = time.monotonic() + 5
    while outputs() and time.monotonic() < deadline:
        time.sleep(0.05)
    assert outputs() == []


def test_an_earlier_result_survives_a_failed_run(image, run, tmp_path):
    run(image)
    before = (tmp_path / "out" / "map.tif").read_bytes()
    with pytest.raises(Cancelled):
        run(image, CancelAfter("map", 0.1), tile=128, overlap=32)
    assert (tmp_path / "out" / "map.tif").read_bytes() == before


def test_source_is_closed_after_failure(image, run, package):
    source = RasterioSource(image, None, package.card.bands)
    from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover

    with pytest.raises(ParameterError):
        map_land_cover(source, MappingJob(package, image.parent / "x.tif", extent=(0, 0, 1, 1)))
    with pytest.raises(SourceError):
        source.read((0, 0, 5, 5), (5, 5))


def test_two_runs_do_not_write_the_same_output(image, run, package, tmp_path, monkeypatch):
    """No output of one run may be any output of another, whatever it is called."""
    from terrazzo.plugin.landcover import claims

    monkeypatch.setattr(claims, "_PATIENCE_SECONDS", 0.2)
    out = tmp_path / "out"
    release = claims.claim([out / "first.tif", out / "sub" / ".." / "shared.tif"], Feedback())
    claims.claim([tmp_path / "other.tif"], Feedback())()
    taken = {"confidence": out / "shared.tif"}, {"output": out / "first.tif"}, {"polygons": out / "shared.tif"}
    for options in taken:
        with pytest.raises(OutputError, match="being written by another run"):
            run(image, **options)
    assert not list(out.glob("*"))
    release()
    run(image, confidence=out / "shared.tif")


def test_run_again_at_once_after_cancelling(image, run):
    for _ in range(5):
        with pytest.raises(Cancelled):
            run(image, CancelAfter("map", 0.1), tile=128, overlap=32)
    result, _, _ = run(image)
    assert result.valid_pixels == 360_000
