"""A killed run goes on from its finished blocks and gives the same bytes; nothing unfinished has a final name."""

import os
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from terrazzo.plugin.landcover.journal import Journal, journal_path, signature
from terrazzo.plugin.landcover.progress import Feedback

RUN = """
import sys, time
from pathlib import Path
from terrazzo.plugin.landcover.package import open_package
from terrazzo.plugin.landcover.source import RasterioSource
from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
from terrazzo.plugin.landcover.progress import Feedback
package, out = open_package(sys.argv[1]), Path(sys.argv[3])
class Slow(Feedback):
    def progress(self, stage, fraction):
        print(stage, round(fraction, 3), flush=True)
        time.sleep(0.01)
job = MappingJob(package, out / "map.tif", out / "confidence.tif", out / "map.gpkg", out / "s.csv", min_area=1.0,
                 device="cpu", tile=128, overlap=0, core=256)
result = map_land_cover(RasterioSource(sys.argv[2], None, package.card.bands), job, Slow())
print("resumed", result.resumed_blocks, flush=True)
"""
FINAL = {"map.tif", "map.tif.aux.xml", "confidence.tif", "map.gpkg", "s.csv"}


def start(package, image, out):
    command = [sys.executable, "-c", RUN, str(package.folder), str(image), str(out)]
    return subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)


@pytest.fixture
def image(write_raster):
    values = np.random.default_rng(0).integers(0, 255, (3, 40, 50), np.uint8).repeat(30, 1).repeat(30, 2)
    return write_raster(values)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_killed_at_random_moments(package, image, tmp_path):
    whole = tmp_path / "whole"
    process = start(package, image, whole)
    log = process.communicate(timeout=120)[0]
    assert process.returncode == 0, log
    lines = len(log.splitlines())
    rng, out, resumed = random.Random(5), tmp_path / "out", 0
    for _ in range(6):
        process = start(package, image, out)
        for _ in range(rng.randrange(1, lines)):
            if not process.stdout.readline():
                break
        process.send_signal(signal.SIGKILL)
        process.wait()
        if process.returncode == 0:  # was faster than the kill
            break
        if (out / "map.tif").exists():  # killed between the renames: all results were whole
            break
        assert not FINAL & set(os.listdir(out))
    process = start(package, image, out)
    log = process.communicate(timeout=120)[0]
    assert process.returncode == 0, log
    resumed = int(log.split("resumed")[1])
    for name in ("map.tif", "confidence.tif", "s.csv"):
        assert (out / name).read_bytes() == (whole / name).read_bytes(), name
    assert set(os.listdir(out)) == FINAL
    assert resumed >= 0


class KillAfter(Feedback):
    """Stands for a kill: stops the run with an error that no code handles, after some blocks."""

    def __init__(self, fraction):
        self.fraction = fraction

    def progress(self, stage, fraction):
        if stage == "map" and fraction >= self.fraction:
            raise SystemExit


def interrupted(run, image, monkeypatch, **options):
    """Leave a journal behind, as a kill would."""
    monkeypatch.setattr(Journal, "discard", Journal.close)
    with pytest.raises(SystemExit):
        run(image, KillAfter(0.5), tile=128, overlap=0, core=256, **options)
    monkeypatch.undo()


def test_finished_blocks_are_not_mapped_again(run, image, monkeypatch, tmp_path):
    interrupted(run, image, monkeypatch)
    assert journal_path(tmp_path / "out" / "map.tif").exists()
    result, classes, confidence = run(image, tile=128, overlap=0, core=256)
    assert 10 <= result.resumed_blocks < 30
    assert not journal_path(tmp_path / "out" / "map.tif").exists()
    fresh, classes_2, confidence_2 = run(image, tile=128, overlap=0, core=256)
    assert fresh.resumed_blocks == 0
    assert np.array_equal(classes, classes_2) and np.array_equal(confidence, confidence_2)


@pytest.mark.parametrize(
    "change", [{"tta": "flips"}, {"extent": (500000, 5499700, 500300, 5500000)}, {"overlap": 64}, {"min_area": 3.0}]
)
def test_other_parameters_start_afresh(run, image, monkeypatch, change):
    interrupted(run, image, monkeypatch)
    result, _, _ = run(image, **{"tile": 128, "overlap": 0, "core": 256, **change})
    assert result.resumed_blocks == 0


def test_another_image_starts_afresh(run, image, monkeypatch):
    interrupted(run, image, monkeypatch)
    time.sleep(0.01)
    os.utime(image)
    result, _, _ = run(image, tile=128, overlap=0, core=256)
    assert result.resumed_blocks == 0


def test_a_record_that_was_cut_off_or_damaged_is_done_again(tmp_path):
    output = tmp_path / "map.tif"
    blocks = [np.full((4, 5), i, np.uint8) for i in range(3)]
    journal = Journal(output, "run")
    for i, block in enumerate(blocks):
        journal.add(i, {"classes": block, "probabilities": np.stack([block, block + 1])})
    journal.close()
    data = journal.path.read_bytes()
    for damaged, left in ((data, 3), (data[:-1], 2), (data[:-30], 2), (data[:-5] + b"xxxxx", 2), (data[:30], 0)):
        journal.path.write_bytes(damaged)
        again = Journal(output, "run")
        found = list(again.finished())
        assert [i for i, _ in found] == list(range(left))
        assert all(np.array_equal(layers["classes"], blocks[i]) for i, layers in found)
        assert all(np.array_equal(layers["probabilities"][1], blocks[i] + 1) for i, layers in found)
        again.add(7, {"classes": blocks[0]})
        assert [i for i, _ in again.finished()] == [*range(left), 7]
        again.discard()
        assert not again.path.exists()
    journal.path.write_bytes(data)
    assert list(Journal(output, "another run").finished()) == []


def test_signature_tells_runs_apart():
    assert signature({"a": 1, "b": [2.0]}) == signature({"b": [2.0], "a": 1}) != signature({"a": 1, "b": [2.1]})
