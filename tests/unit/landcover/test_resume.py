"""A killed run goes on from its finished blocks and gives the same bytes; nothing unfinished has a final name."""

import os
import random
import signal
import subprocess
import sys
import time

import numpy as np
import pytest

from terrazzo.plugin.landcover.encode import LayerFormat, decode, encode
from terrazzo.plugin.landcover.errors import OutputError
from terrazzo.plugin.landcover.journal import Journal, journal_path, signature
from terrazzo.plugin.landcover.progress import Feedback

# One process that has loaded everything forks a child for each run: a run then starts in no time. The child tells its
# progress line by line; every line takes a moment, so that there are many moments at which to kill it.
RUNS = """
import os, sys, time
from pathlib import Path
import numpy, onnxruntime, rasterio
from osgeo import gdal, ogr
from terrazzo.plugin.landcover import aoi, assemble, block_mapper, derive, map_blocks, overviews, polygons, sieve
from terrazzo.plugin.landcover.package import open_package
from terrazzo.plugin.landcover.source import RasterioSource
from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
from terrazzo.plugin.landcover.progress import Feedback
package = open_package(sys.argv[1])

class Slow(Feedback):
    def progress(self, stage, fraction):
        print(stage, round(fraction, 3), flush=True)
        time.sleep(0.003)

def run(out):
    job = MappingJob(package, out / "map.tif", out / "confidence.tif", out / "map.gpkg", out / "s.csv",
                     out / "probabilities.tif", min_area=1.0, device="cpu", threads=1, tile=128, overlap=0, core=256)
    result = map_land_cover(RasterioSource(sys.argv[2], None, package.card.bands), job, Slow())
    print("resumed", result.resumed_blocks, flush=True)

for line in iter(sys.stdin.readline, ""):
    child = os.fork()
    if not child:
        try:
            run(Path(line.strip()))
        except BaseException as error:
            print("failed", repr(error), flush=True)
        os._exit(0)
    print("child", child, flush=True)
    end = os.waitid(os.P_PID, child, os.WEXITED | os.WNOWAIT)  # its number stays taken until the test is done with it
    print("ended", end.si_status if end.si_code == os.CLD_KILLED else 0, flush=True)
    sys.stdin.readline()
    os.waitpid(child, 0)
"""
RASTERS = ("map.tif", "confidence.tif", "probabilities.tif", "s.csv")
FINAL = {*RASTERS, "map.tif.aux.xml", "map.gpkg"}
KILLS = 20


class Runner:
    """Runs the job in children of a prepared process."""

    def __init__(self, package, image):
        command = [sys.executable, "-c", RUNS, str(package.folder), str(image)]
        self.process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True)

    def run(self, out, kill_after=None, delay=0.0):
        """The lines that a run told, and whether it was killed, as it is told to be ``delay`` seconds after line
        ``kill_after`` (it may have ended by then)."""
        self.process.stdin.write(f"{out}\n")
        self.process.stdin.flush()
        child = int(self.process.stdout.readline().split()[1])
        lines = []
        while True:
            line = self.process.stdout.readline().strip()
            assert line, "the prepared process has ended"
            if line.startswith("ended"):
                self.process.stdin.write("\n")
                self.process.stdin.flush()
                return lines, int(line.split()[1]) == signal.SIGKILL
            lines.append(line)
            if len(lines) == kill_after:
                time.sleep(delay)
                os.kill(child, signal.SIGKILL)


@pytest.fixture
def image(write_raster):
    values = np.random.default_rng(0).integers(0, 255, (3, 30, 40), np.uint8).repeat(30, 1).repeat(30, 2)
    return write_raster(values)


@pytest.mark.skipif(not hasattr(os, "fork") or not hasattr(os, "waitid"), reason="needs fork, SIGKILL and waitid")
def test_killed_at_twenty_random_moments(package, image, tmp_path):
    runner = Runner(package, image)
    try:
        whole = tmp_path / "whole"
        lines, _ = runner.run(whole)
        assert lines[-1] == "resumed 0", lines[-1]
        expected = {name: (whole / name).read_bytes() for name in RASTERS}
        chance, resumed = random.Random(20), []
        stages = [line.split()[0] for line in lines[:-1]]
        for number in range(3 * KILLS):  # a run that ended before it was killed does not count
            out = tmp_path / f"out{number}"
            stage = chance.choice(["map", *dict.fromkeys(stages)])
            moment = chance.choice([i for i, name in enumerate(stages, 1) if name == stage])
            told, killed = runner.run(out, moment, chance.uniform(0, 0.02))
            if not killed:
                assert told[-1] == "resumed 0", told[-1]
                continue
            if not (out / "map.tif").exists():  # else killed between the renames: all results were whole
                assert not FINAL & set(os.listdir(out)), (number, told[-1])
            again, _ = runner.run(out)
            resumed.append(int(again[-1].split()[1]))
            assert {name: (out / name).read_bytes() for name in RASTERS} == expected, (number, told[-1])
            assert set(os.listdir(out)) == FINAL
            if len(resumed) == KILLS:
                break
        assert len(resumed) == KILLS
        assert sum(count > 0 for count in resumed) >= KILLS // 2 and max(resumed) == 20
    finally:
        runner.process.stdin.close()
        runner.process.wait(timeout=30)


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
    assert 3 <= result.resumed_blocks <= 20
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


FORMS = {"classes": LayerFormat(1, 0, True), "probabilities": LayerFormat(2, 255, False)}


def encoded(i):
    values = np.full((4, 5), i, np.uint8)
    values[1, 2] = 7
    layers = {"classes": values, "probabilities": np.stack([values, values + 1])}
    return layers, {name: encode(layers[name], form) for name, form in FORMS.items()}


def test_a_record_that_was_cut_off_or_damaged_is_done_again(tmp_path):
    output = tmp_path / "map.tif"
    journal, ends = Journal(output, "run"), []
    for i in range(3):
        journal.add(i, encoded(i)[1])
        ends.append(journal.path.stat().st_size)
    journal.close()
    data = journal.path.read_bytes()
    huge = data[: ends[0]] + b"\xff" * 50  # a record that says it is gigabytes long
    cut = (data, 3), (data[:-1], 2), (data[:-30], 2), (data[:-5] + b"xxxxx", 2), (huge, 1), (data[:30], 0)
    for damaged, left in cut:
        journal.path.write_bytes(damaged)
        again = Journal(output, "run")
        assert sorted(again.blocks) == list(range(left))
        again.add(7, encoded(5)[1])
        for i in again.blocks:
            for name, form in FORMS.items():
                assert np.array_equal(decode(again.layer(i, name), form, 4, 5), encoded(i if i < 7 else 5)[0][name])
        again.close()
        assert sorted(Journal(output, "run").blocks) == [*range(left), 7]
        again.discard()
        assert not again.path.exists()
    journal.path.write_bytes(data)
    assert Journal(output, "another run").blocks == {}


def test_a_journal_that_somebody_cut_off_during_the_run_is_noticed(tmp_path):
    journal = Journal(tmp_path / "map.tif", "run")
    journal.add(0, encoded(1)[1])
    os.truncate(journal.path, 100)
    with pytest.raises(OutputError, match="cut off"):
        journal.layer(0, "classes")


def test_signature_tells_runs_apart():
    assert signature({"a": 1, "b": [2.0]}) == signature({"b": [2.0], "a": 1}) != signature({"a": 1, "b": [2.1]})
