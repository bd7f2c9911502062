"""Blocks on a Dask cluster: same bytes as on one machine, lost workers, cancelling, errors. And the command line."""

import os
import signal
import threading
import time

import numpy as np
import pytest

from terrazzo.plugin.landcover.__main__ import main
from terrazzo.plugin.landcover.aoi import rectangle
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError
from terrazzo.plugin.landcover.progress import Feedback

distributed = pytest.importorskip(
    "distributed", reason="mapping on a cluster is optional: distributed is not installed"
)
LATTICE = {"tile": 128, "overlap": 64, "core": 256, "threads": 1}


@pytest.fixture(scope="module")
def cluster():
    """Two worker processes on this machine."""
    with distributed.LocalCluster(
        n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None, memory_limit=0
    ) as cluster:
        yield cluster


@pytest.fixture
def image(write_raster):
    values = np.random.default_rng(0).integers(1, 255, (3, 50, 40), np.uint8).repeat(30, 1).repeat(30, 2)
    values[:, 300:400] = 0
    return write_raster(values, nodata=0)


def test_same_bytes_as_on_one_machine(cluster, image, run, tmp_path, blurred_package):
    box = rectangle(500010, 5499600, 500330, 5499980)
    options = {**LATTICE, "package": blurred_package, "mask": [box], "probabilities": tmp_path / "out" / "p.tif"}
    run(image, **options)
    names = ("map.tif", "confidence.tif", "p.tif")
    alone = [(tmp_path / "out" / name).read_bytes() for name in names]
    run(image, cluster=cluster.scheduler_address, **options)
    assert [(tmp_path / "out" / name).read_bytes() for name in names] == alone


def test_only_the_workers_open_the_model(cluster, image, run, monkeypatch):
    from terrazzo.plugin.landcover import backend

    def refuse(*args):
        raise AssertionError("the calling process has opened the model")

    monkeypatch.setattr(backend, "open_backend", refuse)
    result, _, _ = run(image, cluster=cluster.scheduler_address, **{**LATTICE, "device": "auto"})
    assert result.device == "cpu"


class LoseWorker(Feedback):
    """Kills one worker process when a third is done."""

    def __init__(self, cluster):
        self.pids = [worker.process.pid for worker in cluster.workers.values()]
        self.killed = None

    def progress(self, stage, fraction):
        if stage == "map" and fraction > 0.3 and self.killed is None:
            self.killed = self.pids[0]
            os.kill(self.killed, signal.SIGKILL)


@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="Windows has no SIGKILL")
def test_a_lost_workers_blocks_are_done_again(cluster, image, run):
    _, alone, _ = run(image, **LATTICE)
    feedback = LoseWorker(cluster)
    _, classes, _ = run(image, feedback, cluster=cluster.scheduler_address, **LATTICE)
    assert feedback.killed and np.array_equal(classes, alone)


def test_cancel(cluster, image, run, outputs):
    class CancelSoon(Feedback):
        when = None

        def progress(self, stage, fraction):
            if stage == "map" and fraction > 0.1 and self.when is None:
                self.when = time.monotonic()

        def is_cancelled(self):
            return self.when is not None

    feedback = CancelSoon()
    with pytest.raises(Cancelled):
        run(image, feedback, cluster=cluster.scheduler_address, **LATTICE)
    assert time.monotonic() - feedback.when < 2
    assert outputs() == []


def test_no_such_cluster(image, run, outputs):
    with pytest.raises(ParameterError, match="does not answer"):
        run(image, cluster="tcp://127.0.0.1:1", **LATTICE)
    assert outputs() == []


def test_command_line(image, package, tmp_path, capsys):
    out = tmp_path / "results"
    options = ["--out", str(out), "--model", str(package.folder), "--device", "cpu", "--statistics", "--confidence"]
    assert main([str(image), str(tmp_path / "missing.tif"), *options]) == 1
    assert sorted(p.name for p in out.iterdir()) == [
        "image_confidence.tif",
        "image_landcover.tif",
        "image_landcover.tif.aux.xml",
        "image_statistics.csv",
        "terrazzo_areas.csv",
        "terrazzo_summary.json",
    ]
    said = capsys.readouterr().err
    assert "1680000 pixels mapped on cpu" in said and "missing.tif" in said and "cannot be opened" in said


def test_command_line_with_local_workers(image, package, tmp_path):
    out = tmp_path / "results"
    assert main([str(image), "--out", str(out), "--model", str(package.folder), "--cluster", "local:2"]) == 0
    assert (out / "image_landcover.tif").exists()
    assert threading.active_count() < 50
