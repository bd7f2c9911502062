"""Runs of the panel: what they tell, that the window stays alive, queue, pause, resuming, closed projects."""

from __future__ import annotations

import os
import sys
import threading
import time
from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsApplication, QgsFeature, QgsGeometry, QgsProject, QgsRectangle, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QPushButton

from terrazzo.tests.support.tiny_model import make_tiny_package

from .conftest import read_raster
from .panel_support import add_layer, large_codes, large_scene, messages, press, wait_for_end, wait_for_facts


@pytest.fixture
def slow_model(tiny_models):
    make_tiny_package(tiny_models / "slow", "slow", blur=15)
    yield
    for file in (tiny_models / "slow").iterdir():
        file.unlink()
    (tiny_models / "slow").rmdir()


@pytest.fixture
def slow(page, slow_model, qgis_iface, tmp_path, out, qtbot, monkeypatch):
    """The page with a large image and the slow model, results into ``out``. Small blocks: there are many."""
    monkeypatch.setenv("TERRAZZO_MEMORY_MB", "128")
    page.reload_models()
    page.setup.model.setCurrentIndex(page.setup.model.findData("slow"))
    add_layer(qgis_iface, large_scene(tmp_path), "large")
    page.setup.groups.folder.setFilePath(str(out))
    wait_for_facts(qtbot, page)
    return page


def until_mapping(qtbot, page, percent=5):
    qtbot.waitUntil(lambda: page.queue.current is not None and page.queue.current.percent > percent, timeout=30000)


def parts(folder):
    """What an unfinished run leaves."""
    return [path.name for path in folder.iterdir()]


def test_tells_how_far_it_is(slow, qtbot):
    press(qtbot, slow.foot.start)
    until_mapping(qtbot, slow, 10)
    foot = slow.foot
    assert foot.stage.text() == "Mapping land cover: large"
    qtbot.waitUntil(lambda: "left" in foot.left.text(), timeout=20000)
    done, total = foot.left.text().split(" tiles")[0].split(" of ")
    assert 0 < int(done) < int(total)
    qtbot.waitUntil(lambda: "pixels/s" in foot.speed.text(), timeout=20000)
    assert "processor (CPU)" in foot.speed.text()
    assert 0 < foot.progress.value() < 1000
    tasks = [task.description() for task in QgsApplication.taskManager().activeTasks()]
    assert any("Map land cover" in text for text in tasks)
    slow.cancel()
    wait_for_end(qtbot, slow)


def test_blocks_appear_while_the_map_grows(slow, qtbot, out):
    press(qtbot, slow.foot.start)

    def growing():
        return QgsProject.instance().mapLayersByName("Land cover, growing")

    qtbot.waitUntil(lambda: bool(growing()), timeout=30000)
    layer = growing()[0]
    assert layer.crs().authid() == "EPSG:32632"
    assert (layer.width(), layer.height()) == (3072, 3072)
    extent = layer.extent()

    def shown():
        (growing_layer,) = growing()
        growing_layer.dataProvider().reloadData()
        block = growing_layer.dataProvider().block(1, extent, 64, 64)
        return sum(not block.isNoData(r, c) for r in range(64) for c in range(64)) / 64**2

    first = shown()
    assert 0 < first < 0.9
    qtbot.waitUntil(lambda: shown() > first, timeout=30000)
    place = layer.source()
    del layer
    wait_for_end(qtbot, slow, 60000)
    assert not growing()
    assert not Path(place).exists()
    group = QgsProject.instance().layerTreeRoot().children()[0]
    assert group.findLayers()[0].name() == "Land cover"
    # Averaging over 15 pixels leaves the middles of the patches as they were.
    middle = (slice(24, None, 48), slice(24, None, 48))
    assert np.array_equal(read_raster(out / "large_landcover.tif")[middle], large_codes()[middle])
    del group


def test_cancel_is_quick_and_leaves_nothing(slow, out, qtbot):
    press(qtbot, slow.foot.start)
    until_mapping(qtbot, slow)
    started = time.monotonic()
    press(qtbot, slow.foot.cancel)
    wait_for_end(qtbot, slow)
    assert time.monotonic() - started < 15 * Pulse.allowed()  # 1.5 s, more on an overloaded machine
    assert "cancelled" in slow.foot.outcome.text()
    qtbot.waitUntil(lambda: not parts(out), timeout=5000)
    assert not QgsProject.instance().mapLayersByName("Land cover")
    assert not QgsProject.instance().layerTreeRoot().children()[0].name().startswith("Land cover")
    assert not slow.resume.isVisible()


class Pulse:
    """Beats in the GUI thread, and how long each of them had to wait for that thread.

    What the machine is to blame for (the thread could run, but other processes had the processors) is taken off. On an
    overloaded machine others may also hold back a thread that the GUI thread waits for: then more is ``allowed``.
    """

    def __init__(self):
        self._beats = []
        self._timer = QTimer()
        self._timer.timeout.connect(self._beat)
        self._schedstat = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")

    def _waited(self):
        return int(self._schedstat.read_text().split()[1]) / 1e9 if self._schedstat.exists() else 0.0

    def _beat(self):
        self._beats.append((time.monotonic(), self._waited(), time.thread_time()))

    def __enter__(self):
        self._timer.start(5)
        return self

    def __exit__(self, *_):
        self._timer.stop()

    def longest(self):
        """The longest time between two beats, and the most that the GUI thread computed in one go, seconds."""
        gaps = [[y - x for x, y in zip(a, b)] for a, b in zip(self._beats, self._beats[1:])]
        return max(gap - waited for gap, waited, _ in gaps), max(busy for _, _, busy in gaps)

    @staticmethod
    def allowed():
        return 0.1 * max(1.0, os.getloadavg()[0] / (2 * os.cpu_count()))


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads how long the system kept the thread waiting")
def test_the_window_never_stands_still(slow, qgis_iface, out, qtbot):
    """From the press of the button to the results: at no time is the GUI thread busy for 100 ms.

    The best of three runs counts: what the plugin does it does each time, other processes do not.
    """
    slow.setup.groups.polygons.setChecked(True)
    longest = []
    for _ in range(3):
        with Pulse() as pulse:
            press(qtbot, slow.to_setup)
            press(qtbot, slow.foot.start)
            wait_for_end(qtbot, slow, 90000)
            qtbot.wait(300)
        longest.append(pulse.longest())
        if longest[-1][0] < 0.1:
            break
    print("longest pause of the GUI thread, and its longest work, in seconds:", longest)
    assert min(gap for gap, _ in longest) < Pulse.allowed(), longest
    assert min(busy for _, busy in longest) < 0.1, longest


def test_runs_queue_up(slow, out, qtbot):
    for _ in range(3):
        press(qtbot, slow.foot.start)
        assert "next" in slow.foot.start.text()
    assert len(slow.queue.runs) == 3
    qtbot.waitUntil(lambda: slow.queue.current is not None, timeout=5000)
    outputs = [Path(run.order.parameters["OUTPUT"]).name for run in slow.queue.runs]
    assert outputs == ["large_landcover.tif", "large_2_landcover.tif", "large_3_landcover.tif"]
    assert len(QgsApplication.taskManager().activeTasks()) == 3
    rows = slow.foot.waiting
    assert rows.isVisible()
    (_, last) = [rows.layout().itemAt(i).widget() for i in range(rows.layout().count())]
    press(qtbot, last.findChildren(type(slow.to_setup))[-1])  # take the last one out
    qtbot.waitUntil(lambda: len(slow.queue.runs) == 2, timeout=5000)
    assert slow.queue.current is slow.queue.runs[0]
    press(qtbot, slow.foot.cancel)
    qtbot.waitUntil(lambda: len(slow.queue.runs) == 1, timeout=5000)
    until_mapping(qtbot, slow)  # the second one goes on
    assert Path(slow.queue.current.order.parameters["OUTPUT"]).name == "large_2_landcover.tif"
    press(qtbot, slow.foot.cancel)
    wait_for_end(qtbot, slow)


def test_a_paused_run_goes_on(slow, out, qtbot, qgis_iface):
    press(qtbot, slow.foot.start)
    until_mapping(qtbot, slow, 30)
    press(qtbot, slow.foot.pause)
    wait_for_end(qtbot, slow)
    assert "go on later" in slow.foot.outcome.text()
    qtbot.waitUntil(lambda: parts(out) == ["large_landcover.part.blocks"], timeout=5000)
    assert slow.resume.isVisible()
    (record,) = slow.resume.records
    assert 30 <= record.percent < 100
    press(qtbot, slow.resume.findChildren(QPushButton)[0])
    assert not slow.resume.isVisible()
    until_mapping(qtbot, slow, 30)
    wait_for_end(qtbot, slow, 60000)
    assert "ha mapped" in slow.foot.outcome.text()
    assert (out / "large_landcover.tif").exists()
    assert not list(out.glob("*.part*"))
    slow.resume.reload()
    assert not slow.resume.records


def test_a_run_that_died_with_qgis_is_offered_again(slow, out, qtbot, qgis_iface):
    """The plugin goes in the middle of a run (QGIS is closed, the plugin is reloaded); the next one finds the rest."""
    from terrazzo.plugin.panel.map_page import MapPage

    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000.1, 4999300.3, 500700.7, 4999990.9)))
    mask.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mask)
    slow.setup.area.choose("features")
    first = MapPage(qgis_iface)
    first.setup.model.setCurrentIndex(first.setup.model.findData("slow"))
    first.setup.area.choose("features")
    first.setup.groups.folder.setFilePath(str(out))
    wait_for_facts(qtbot, first)
    first.start()
    until_mapping(qtbot, first, 30)
    slow.resume.reload()
    assert not slow.resume.records  # it is still going on, so nobody offers it
    first.unload()
    first.deleteLater()
    qtbot.waitUntil(lambda: "large_landcover.part.blocks" in parts(out), timeout=5000)
    QgsProject.instance().removeMapLayer(mask)
    slow.resume.reload()
    (record,) = slow.resume.records
    assert record.title == "large"
    warned = []
    slow.queue.finished.connect(lambda run, results: warned.extend(run.feedback.textLog().splitlines()))
    press(qtbot, slow.resume.findChildren(QPushButton)[0])
    wait_for_end(qtbot, slow, 60000)
    assert (out / "large_landcover.tif").exists()
    assert any("taken over" in line and not line.endswith(" 0") for line in warned)


def test_what_is_left_can_be_thrown_away(slow, out, qtbot):
    press(qtbot, slow.foot.start)
    until_mapping(qtbot, slow, 20)
    press(qtbot, slow.foot.pause)
    wait_for_end(qtbot, slow)
    qtbot.waitUntil(lambda: parts(out) == ["large_landcover.part.blocks"], timeout=5000)
    press(qtbot, slow.resume.findChildren(QPushButton)[1])
    assert not slow.resume.isVisible()
    assert not parts(out)


def test_closing_the_project_stops_a_run_into_temporary_layers(slow, qtbot):
    slow.setup.groups.folder.setFilePath("")
    press(qtbot, slow.foot.start)
    until_mapping(qtbot, slow)
    QgsProject.instance().clear()
    wait_for_end(qtbot, slow, 5000)
    assert not QgsProject.instance().mapLayers()


def test_closing_the_project_lets_a_run_into_files_go_on(slow, out, qgis_iface, qtbot):
    press(qtbot, slow.foot.start)
    until_mapping(qtbot, slow)
    QgsProject.instance().clear()
    wait_for_end(qtbot, slow, 60000)
    assert (out / "large_landcover.tif").exists()
    assert not QgsProject.instance().mapLayers()  # it does not burst into another project
    assert "large_landcover.tif" in str(messages(qgis_iface)) or "ha mapped" in slow.foot.outcome.text()


def test_mask_is_read_in_the_background(provider, qgis_new_project, scene, scene_codes, out, qtbot):
    from terrazzo.plugin.landcover.package import find_package
    from terrazzo.plugin.panel.run import LandCoverRun, RunOrder
    from terrazzo.plugin.qgis_bridge.models import model_folders

    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500020, 4999952, 500060, 4999984)))
    mask.dataProvider().addFeature(feature)
    parameters = {"INPUT": scene, "MODEL": "tiny", "OUTPUT": str(out / "map.tif")}
    run = LandCoverRun(RunOrder("scene", parameters, find_package("tiny", model_folders()), mask))
    with qtbot.waitSignal(run.finished, timeout=20000) as ended:
        assert run.prepare() == ""
        run.start()
    assert ended.args[0]["MAPPED_PIXELS"] == np.count_nonzero(scene_codes[64:192, 80:240])
    assert not run.running
    run.tidy()
    del mask, feature
