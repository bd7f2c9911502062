"""The panel in the real desktop: from an image to results, with the bundled model, in one sitting."""

from __future__ import annotations

import os

import pytest

PULSE = """
import threading
WAITS = Path(f"/proc/self/task/{threading.get_native_id()}/schedstat")
beats = []
pulse = QTimer()
pulse.timeout.connect(
    lambda: beats.append((time.monotonic(), int(WAITS.read_text().split()[1]) / 1e9, time.thread_time()))
)

def longest():
    # Between two beats, less what the thread waited for other processes; and the most that it computed in one go.
    gaps = [[y - x for x, y in zip(a, b)] for a, b in zip(beats, beats[1:])]
    return max(gap - waited for gap, waited, _ in gaps), max(busy for _, _, busy in gaps)
"""

SITTING = (
    PULSE
    + """
@step()
def begin():
    report("hidden", not dock().isVisible())
    open_panel(300, (1366, 768))
    report("empty", page().setup.empty.text())
    add_image(IMAGE, "image")

@step(1, until=settled)
def facts():
    report("follows", page().setup.layer.currentLayer().name())
    report("facts", page().foot.facts.text())
    report("fits", dock().height() <= 768 and dock().width() <= 320)

@step(1, until=lambda: "about" in page().foot.facts.text())
def start():
    report("estimate", page().foot.facts.text())
    pulse.start(5)
    QTest.mouseClick(page().foot.start, Qt.MouseButton.LeftButton)

@step(0, until=lambda: bool(QgsProject.instance().mapLayersByName("Land cover, growing")))
def growing():
    report("tiles", page().foot.left.text())
    report("tasks", [t.description() for t in QgsApplication.taskManager().activeTasks()])

@step(0, until=idle, limit=150)
def done():
    pass

@step(1)
def results():
    pulse.stop()
    report("longest", longest())
    report("group", QgsProject.instance().layerTreeRoot().children()[0].name())
    report("headline", page().results.headline.text())
    report("shown", page().results.body.isVisible())
    report("rows", page().results.table.rowCount())
    picture("results")

@step(0)
def again():
    page().to_setup.setChecked(True)
    QTest.mouseClick(page().foot.start, Qt.MouseButton.LeftButton)

@step(0, until=mapping(5))
def cancel():
    begun = time.monotonic()
    QTest.mouseClick(page().foot.cancel, Qt.MouseButton.LeftButton)
    globals()["begun"] = begun

@step(0, until=idle)
def cancelled():
    report("cancel", time.monotonic() - begun)
    report("outcome", page().foot.outcome.text())
"""
)


def test_from_an_image_to_results(desktop):
    """The window must not stand still. Other processes on the machine can make it: the better of two sittings counts,
    and an overloaded machine may take longer (but the GUI thread itself never computes for long)."""
    said = desktop(SITTING)
    assert said["hidden"]
    assert "Add an image" in said["empty"]
    assert said["follows"] == "image"
    assert "1.2 million pixels" in said["facts"]
    assert "about" in said["estimate"]
    assert said["fits"]
    assert "tiles" in said["tiles"]
    assert any("Map land cover" in text for text in said["tasks"])
    assert said["group"] == "Land cover of image"
    assert "7.57 ha mapped" in said["headline"]
    assert said["shown"]
    assert said["rows"] == 8
    assert said["cancel"] < 3.0
    assert "cancelled" in said["outcome"]
    longest = [said["longest"]]
    if longest[0][0] >= 0.1:
        longest.append(desktop(SITTING)["longest"])
    print("longest pause of the GUI thread, and its longest work, in seconds:", longest)
    allowed = 0.1 * max(1.0, os.getloadavg()[0] / (2 * os.cpu_count()))
    assert min(gap for gap, _ in longest) < allowed, longest
    assert min(busy for _, busy in longest) < 0.1, longest


PREVIEW = """
@step()
def begin():
    open_panel(300, (1366, 768))
    add_image(IMAGE, "image")

@step(1, until=settled)
def switch_on():
    globals()["begun"] = time.monotonic()
    page().setup.preview.toggle.setChecked(True)

@step(0, until=lambda: bool(QgsProject.instance().mapLayersByName("Land cover preview")))
def shown():
    report("seconds", time.monotonic() - begun)
    page().setup.preview.toggle.setChecked(False)

@step(0.5)
def gone():
    report("left", len(QgsProject.instance().mapLayers()))
"""


def test_preview_comes_and_goes(desktop):
    pytest.importorskip("terrazzo.plugin.panel.preview_bar")
    said = desktop(PREVIEW)
    assert said["seconds"] < 30  # on a busy machine; its own tests measure it
    assert said["left"] == 1


CLOSED = """
keep = answer_questions(QMessageBox.StandardButton.Yes)

@step()
def begin():
    open_panel(300, (1366, 768))
    add_image(IMAGE, "image")
    page().setup.groups.folder.setFilePath(str(OUT))

@step(1, until=settled)
def start():
    page().start()

@step(0, until=mapping(30))
def close():
    report("closing_at", page().queue.current.percent)
"""

RESUMED = """
@step()
def begin():
    open_panel(300, (1366, 768))

@step(1)
def offered():
    report("offered", [n.text() for n in page().resume.findChildren(type(page().notice))])
    page().resume.findChildren(type(page().foot.pause))[0].click()

@step(0, until=lambda: not idle())
def running():
    pass

@step(0, until=idle, limit=150)
def done():
    report("outcome", page().foot.outcome.text())
    report("files", sorted(p.name for p in OUT.glob("image_*")))
"""


def test_qgis_closed_in_the_middle_of_a_run(desktop, tmp_path):
    """QGIS asks, stops the run and ends. The next QGIS offers to go on, also without the project."""
    said = desktop(CLOSED, profile=tmp_path / "profiles")
    assert said["closing_at"] >= 30
    assert (tmp_path / "out" / "image_landcover.part.blocks").exists()
    said = desktop(RESUMED, profile=tmp_path / "profiles")
    (text,) = said["offered"]
    assert "image" in text
    assert "ha mapped" in said["outcome"]
    assert "image_landcover.tif" in said["files"]
    assert not any(".part" in name for name in said["files"])


LOOKS = """
@step()
def begin():
    open_panel(260, (1366, 768))
    add_image(IMAGE, "image")

@step(1, until=settled)
def look():
    from qgis.PyQt.QtWidgets import QComboBox, QLabel, QPushButton

    report("width", dock().width())
    cut = []
    for widget in page().findChildren((QPushButton, QLabel)):
        if widget.isVisible() and widget.text() and not getattr(widget, "wordWrap", lambda: False)():
            need = widget.fontMetrics().horizontalAdvance(widget.text().replace("&", ""))
            if need > widget.width() + 2 and widget.sizePolicy().horizontalPolicy() != 13:
                cut.append(widget.text())
    report("cut", cut)
    report("titles", [dock().tabs.bar.tabText(i) for i in range(dock().tabs.bar.count())])
    shot = dock().grab().toImage()
    report("background", shot.pixelColor(5, shot.height() // 2).lightness())
    picture("looks", dock())
"""


@pytest.mark.parametrize(("theme", "scale"), [("default", 1.5), ("Night Mapping", 1.0)])
def test_narrow_dark_and_large(desktop, theme, scale):
    said = desktop(LOOKS, theme=theme, scale=scale)
    assert said["width"] <= 270
    assert said["cut"] == []
    assert [bool(title) for title in said["titles"]].count(True) == 1
    assert (said["background"] < 100) == (theme != "default")
