"""Three people, three profiles, one real image: label, submit, return, correct, accept, label twice, merge, report;
and a fourth, without whom no tile that was labelled twice is accepted.

Each sitting is a QGIS desktop of its own, with the profile of one person; what they share is the session's file.
With ``TERRAZZO_PICTURES=folder`` the pictures that are taken on the way stay there.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import sys
from pathlib import Path

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from terrazzo.plugin.annotation.session import open_session
from terrazzo.scripts.screenshots_desktop import Desktop

from .conftest import HEAD

SIDE, TILE = 800, 400  # pixels of 0.25 m: four tiles of 100 m
COMMON = Path(__file__).with_name("quality_steps.py")

ANNA_LABELS = """
@step(1)
def begin():
    sit_down("annotate")
    session().start  # she may write

@step(1, until=drawn)
def single_tiles():
    # three tiles begin with the prediction: correct it with the brush, hand in with Enter
    singles = [t for t in bench().session.tiles if not t.review.double]
    for tile in singles:
        desk().bench.take_tile(tile.id)
        desk().show_tile(tile.id)
        wait(drawn)
        keys("5")
        strokes(tile, [(0.2, 0.2, 0.5, 0.3), (0.6, 0.7, 0.8, 0.6)])
        keys("8")
        strokes(tile, [(0.4, 0.5, 0.45, 0.55)])
        if tile is singles[0]:
            picture("quality-label")
        enter()
        wait(lambda: bench().session.tile(tile.id).state == "submitted")

@step(1)
def blind_tile():
    # one tile is labelled twice: it is empty, and the prediction is out of sight
    tile = next(t for t in bench().session.tiles if t.review.double)
    desk().bench.take_tile(tile.id)
    desk().show_tile(tile.id)
    report("prediction_hidden", bench().prediction(tile) is None)
    paint_all(tile, {"2": 0.0, "5": 0.35, "8": 0.7})
    enter()
    wait(lambda: bench().session.tile(tile.id).review.frozen)
    report("states", [t.state for t in bench().session.tiles])
"""

BEN_CHECKS = """
@step(1)
def begin():
    sit_down("quality")

@step(1, until=drawn)
def blind_tile():
    # he is the second annotator: he sees nothing of Anna's work
    tile = next(t for t in bench().session.tiles if t.review.double)
    report("blind", not bench().session.can_see(tile.id, 0))
    desk().bench.take_tile(tile.id)
    desk().show_tile(tile.id)
    desk().activate("brush")
    report("empty", int(bench().session.labels(tile.id).max()))
    paint_all(tile, {"2": 0.0, "5": 0.4, "8": 0.75})
    bench().commits.wait(20)
    quality().review.choose(tile.id)
    press_button(quality().review.steps["submit"])
    report("both", bench().session.tile(tile.id).review.both)

@step(1)
def check():
    tabs().setCurrentIndex(0)
    canvas().setFocus()
    control_right()  # the next tile that waits for a check
    first = quality().review.tile_id
    letter("A")
    wait(drawn)
    picture("quality-review")
    report("checker", bench().session.tile(first).review.checker)
    pin_issue(first, 0.5, 0.5, "boundary", "The roof is larger")
    box = quality().issues
    box.list.setCurrentItem(box.list.topLevelItem(0))
    wait(drawn)
    report("segment", box.about.text())
    picture("quality-issues")
    tabs().setCurrentIndex(0)
    quality().review.choose(first)
    quality().review.reason.setEditText("Boundaries are not good enough.")
    letter("X")
    report("returned", bench().session.tile(first).review.reason)
    report("returned_name", bench().session.tile(first).name)

@step(1)
def approve():
    canvas().setFocus()
    for _ in range(2):
        control_right()
        if "check" in quality().review.steps:
            letter("A")
        letter("A")
    report("states", [t.state for t in bench().session.tiles])
"""

ANNA_CORRECTS = """
@step(1)
def begin():
    sit_down("quality")

@step(1, until=drawn)
def correct():
    tile = next(t for t in bench().session.tiles if t.state == "returned")
    quality().review.choose(tile.id)
    report("told", quality().review.about.text())
    report("own_check", "check" in quality().review.steps)
    tabs().setCurrentIndex(1)
    box = quality().issues
    box.list.setCurrentItem(box.list.topLevelItem(0))
    wait(drawn)
    report("issue", box.about.text())
    tabs().setCurrentIndex(0)
    press_button(quality().review.steps["start"])
    desk().show_tile(tile.id)
    wait(drawn)
    desk().activate("brush")
    keys("8")
    strokes(tile, [(0.45, 0.45, 0.55, 0.55)])
    bench().commits.wait(20)
    tabs().setCurrentIndex(1)
    box.list.setCurrentItem(box.list.topLevelItem(0))
    box.note.setText("Larger now")
    press_button(box.resolve)
    tabs().setCurrentIndex(0)
    quality().review.choose(tile.id)
    press_button(quality().review.steps["submit"])
    report("states", [t.state for t in bench().session.tiles])
    report("open", len(bench().session.issues.all(only_open=True)))
"""

CLEO_ACCEPTS = """
@step(1)
def begin():
    sit_down("quality")

@step(1, until=drawn)
def second_checks():
    canvas().setFocus()
    for tile in [t for t in bench().session.tiles if t.state == "check 2"]:
        quality().review.choose(tile.id)
        canvas().setFocus()
        letter("A")
        quality().review.choose(tile.id)
        letter("A")
    tile = next(t for t in bench().session.tiles if t.state == "submitted" and not t.review.double)
    quality().review.choose(tile.id)
    canvas().setFocus()
    letter("A")
    quality().review.choose(tile.id)
    letter("A")
    report("states", [t.state for t in bench().session.tiles])

@step(1)
def compare():
    tabs().setCurrentIndex(2)
    press_button(quality().agreement.compare)
    wait(quality().agreement.table.isVisible, 60)
    quality().agreement.veil.setChecked(True)
    tile = next(t for t in bench().session.tiles if t.review.both)
    desk().show_tile(tile.id)
    wait(drawn)
    table = quality().agreement.table
    report("heads", [table.horizontalHeaderItem(c).text() for c in range(table.columnCount())])
    report("equal", table.item(0, 1).text())
    picture("quality-agreement")

@step(1)
def merge():
    tile = next(t for t in bench().session.tiles if t.review.both)
    tabs().setCurrentIndex(0)
    quality().review.choose(tile.id)
    press_button(quality().review.steps["merge"])
    box = quality().agreement.merge
    box.list.setCurrentItem(box.list.topLevelItem(0))
    wait(drawn)
    picture("quality-merge")
    press_button(box.second)
    bench().commits.wait(20)
    tabs().setCurrentIndex(0)
    quality().review.choose(tile.id)
    press_button(quality().review.steps["submit"])
    report("merged", [t.state for t in bench().session.tiles])
"""

DAN_ACCEPTS = """
@step(1)
def begin():
    sit_down("quality")

@step(1, until=drawn)
def merged_tile():
    # Cleo only chose between Anna's and Ben's labels: that was the first check, this is the second
    tile = next(t for t in bench().session.tiles if t.review.double)
    quality().review.choose(tile.id)
    canvas().setFocus()
    letter("A")
    quality().review.choose(tile.id)
    letter("A")
    report("states", [t.state for t in bench().session.tiles])
"""

BEN_ACCEPTS = """
@step(1)
def begin():
    sit_down("quality")

@step(1, until=drawn)
def last_check():
    tile = next(t for t in bench().session.tiles if t.state == "check 2")
    quality().review.choose(tile.id)
    canvas().setFocus()
    letter("A")
    quality().review.choose(tile.id)
    letter("A")
    report("states", [t.state for t in bench().session.tiles])

@step(1)
def session_report():
    press_button(quality().report)
    wait(lambda: not quality().run.busy, 90)
    report("status", quality().status.text())
"""

ANNA_SAMPLES = """
@step(1)
def begin():
    sit_down("quality", open_session=False)
    QgsProject.instance().addMapLayer(QgsRasterLayer(IMAGE, "image"))
    layer = QgsRasterLayer(os.environ["TERRAZZO_MAP"], "land cover")
    QgsProject.instance().addMapLayer(layer)
    canvas().setExtent(layer.extent())
    tabs().setCurrentIndex(3)
    box = quality().accuracy
    box.layer.setLayer(layer)
    box.size.setValue(60)
    box.allocation.setCurrentIndex(box.allocation.findData("equal"))
    press_button(box.draw)
    wait(lambda: not box.run.busy, 60)
    report("drawn", quality().status.text())

@step(1, until=drawn)
def interpret():
    from terrazzo.plugin.assessment.sample_file import SampleFile

    box = quality().accuracy
    picture("quality-sampling")
    press_button(box.label)
    view = quality().response
    truth = SampleFile(box.sample.filePath()).points.mapped.tolist()
    for number, code in enumerate(truth, 1):
        if number % 10 == 0:
            code = 2 if code != 2 else 5  # the map is wrong at every tenth point
        if number == 7:
            wait(drawn)
            picture("quality-response")
        canvas().setFocus()
        keys(str(code))
    report("done", view.bar.value())
    report("hidden", [n.name() for n in QgsProject.instance().layerTreeRoot().findLayers() if n.isVisible()])
    press_button(view.leave)
    press_button(box.assess)
    wait(lambda: not box.run.busy, 60)
    report("accuracy", quality().status.text())
"""


@pytest.fixture(scope="module")
def village(tmp_path_factory, shared_data):
    """A part of the real image, the bundled model's map of it, and a session of four tiles, one labelled twice."""
    from terrazzo.plugin.annotation.create import NewSession, create_session
    from terrazzo.plugin.annotation.grid import grid_of, open_raster
    from terrazzo.plugin.annotation.start_from import RasterStart
    from terrazzo.plugin.annotation.tile_plan import grid_tiles
    from terrazzo.plugin.landcover.legend import load_legend
    from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
    from terrazzo.plugin.landcover.package import DEFAULT_MODEL, find_package
    from terrazzo.plugin.landcover.progress import Feedback
    from terrazzo.plugin.landcover.source import RasterioSource

    folder = tmp_path_factory.mktemp("village")
    whole = shared_data / "geotiffs" / "banepa_nepal_25cm_utm45n.tif"
    image, mapped, confidence = (folder / f"{n}.tif" for n in ("banepa", "landcover", "confidence"))
    with rasterio.open(whole) as source:
        window = Window(source.width // 2 - SIDE // 2, source.height // 2 - SIDE // 2, SIDE, SIDE)
        profile = {**source.profile, "width": SIDE, "height": SIDE, "transform": source.window_transform(window)}
        profile.update(driver="GTiff", compress="deflate", photometric="rgb", count=3)
        with rasterio.open(image, "w", **profile) as target:
            target.write(source.read([1, 2, 3], window=window))
    package = find_package(DEFAULT_MODEL)
    source = RasterioSource(image, None, package.card.bands)
    job = MappingJob(package=package, output=mapped, confidence=confidence, min_area=4.0)
    map_land_cover(source, job, Feedback())
    source.close()
    with open_raster(image) as dataset:
        grid = grid_of(dataset)
    path, legend = folder / "banepa.gpkg", load_legend("openearthmap")
    start = RasterStart(mapped, legend, confidence_path=confidence)
    new = NewSession(grid, legend, grid_tiles(grid, (TILE, TILE)), "Anna", str(image), start=start, double_share=0.25)
    create_session(path, new)
    start.close()
    return folder


@pytest.fixture(scope="module")
def sit(village, tmp_path_factory):
    """``sit(person, script)``: that person's QGIS; gives the facts that the script reported."""
    if not shutil.which("qgis") or not shutil.which("xvfb-run"):
        pytest.skip("the QGIS desktop and xvfb-run are not installed")
    profiles = tmp_path_factory.mktemp("profiles")
    pictures = os.environ.get("TERRAZZO_PICTURES")
    count = iter(range(100))

    def sit(person, script):
        place = profiles / f"{next(count)}"
        place.mkdir()
        path = place / "script.py"
        steps = COMMON.read_text(encoding="utf-8")
        path.write_text(HEAD + steps + script + "\nmain()\n", encoding="utf-8")
        environment = {
            "TERRAZZO_RASTER": str(village / "banepa.tif"),
            "TERRAZZO_MAP": str(village / "landcover.tif"),
            "TERRAZZO_SESSION": str(village / "banepa.gpkg"),
            "TERRAZZO_PERSON": person,
            "TERRAZZO_MEMORY_MB": "192",
            "BROWSER": "/bin/true",  # reports are opened in the person's browser: not here
        }
        desktop = Desktop(environment=environment, profile=profiles / person, screen=(1366, 800))
        log = desktop.run(path, place / "out", 280.0)
        if pictures:
            for taken in (place / "out").glob("*.png"):
                shutil.copy(taken, pictures)
        assert "ERROR" not in log, log
        print(log, file=sys.stderr)
        return {name: json.loads(value) for name, value in re.findall(r"^(\w+) = (.+)$", log, re.MULTILINE)}

    return sit


@pytest.mark.real
@pytest.mark.slow
@pytest.mark.timeout(1800)
def test_a_session_from_labels_to_report(sit, village):
    anna = sit("Anna", ANNA_LABELS)
    assert anna["prediction_hidden"]
    assert sorted(anna["states"]) == ["submitted"] * 4

    ben = sit("Ben", BEN_CHECKS)
    assert ben["blind"]
    assert ben["empty"] == 0
    assert ben["both"]
    assert ben["checker"] == "Ben"
    assert "Boundaries" in ben["returned"]
    assert re.search(r"Segment: \w+, [\d,]+ pixels", ben["segment"])
    assert sorted(ben["states"]) == ["check 2", "check 2", "returned", "submitted"]

    anna = sit("Anna", ANNA_CORRECTS)
    assert "Boundaries are not good enough" in anna["told"]
    assert not anna["own_check"]
    assert "The roof is larger" in anna["issue"]
    assert sorted(anna["states"]) == ["check 2", "check 2", "submitted", "submitted"]
    assert anna["open"] == 0

    cleo = sit("Cleo", CLEO_ACCEPTS)
    assert sorted(cleo["states"]) == ["accepted", "accepted", "check 2", "submitted"]
    assert cleo["heads"][:2] == ["%", "Anna / Ben"]
    assert len(cleo["heads"]) == 5  # the model against each of them, and against the annotation
    assert sorted(cleo["merged"]) == ["accepted", "accepted", "check 2", "check 2"]

    dan = sit("Dan", DAN_ACCEPTS)
    assert sorted(dan["states"]) == ["accepted", "accepted", "accepted", "check 2"]

    ben = sit("Ben", BEN_ACCEPTS)
    assert ben["states"] == ["accepted"] * 4
    assert "banepa_report.html" in ben["status"]
    data = json.loads((village / "banepa_report.json").read_text(encoding="utf-8"))
    assert data["states"]["accepted"] == 4
    assert {p["name"] for p in data["people"]} == {"Anna", "Ben", "Cleo", "Dan"}
    assert [(s["person"], s["event"]) for s in data["steps"]].count(("Ben", "return")) == 1
    assert data["comparisons"][0]["equal_pixels"]["value"] > 0.5
    if os.environ.get("TERRAZZO_PICTURES"):
        shutil.copy(village / "banepa_report.html", os.environ["TERRAZZO_PICTURES"])
    with open_session(village / "banepa.gpkg", read_only=True) as session:
        for tile in session.tiles:
            if tile.state == "accepted":
                review = tile.review
                assert not {review.checker, review.first_checker} & set(review.labellers)
                assert review.checker != review.first_checker
                assert np.count_nonzero(session.labels(tile.id)) > 0.9 * tile.pixels


@pytest.mark.real
@pytest.mark.slow
@pytest.mark.timeout(900)
def test_the_accuracy_of_the_map(sit, village):
    anna = sit("Anna", ANNA_SAMPLES)
    assert "60 points were drawn" in anna["drawn"]
    assert anna["done"] == 60
    assert "land cover" not in anna["hidden"]
    assert "Overall accuracy" in anna["accuracy"]
    data = json.loads((village / "landcover_sample_accuracy.json").read_text(encoding="utf-8"))
    assert data["labelled"] == 60
    assert 0.8 < data["overall_accuracy"]["value"] < 1
    if os.environ.get("TERRAZZO_PICTURES"):
        shutil.copy(village / "landcover_sample_accuracy.html", os.environ["TERRAZZO_PICTURES"])
