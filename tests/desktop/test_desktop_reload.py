"""The plugin is unloaded and loaded again ten times in the real desktop, each time in the middle of its work."""

from __future__ import annotations

from collections import Counter

import pytest

TIMES = 10

SCRIPT = """
import gc
from qgis import utils
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QAction, QDockWidget

TIMES = %d
window = iface.mainWindow()

def threads():
    names = [Path(f"/proc/self/task/{task}/comm").read_text().strip() for task in os.listdir("/proc/self/task")]
    return sorted(name for name in names if not name.startswith(("Thread (pooled", "QQmlThread")))

def handles():
    found = []
    for number in os.listdir("/proc/self/fd"):
        try:
            place = os.readlink(f"/proc/self/fd/{number}")
        except OSError:  # the one that lists them
            continue
        found.append(place.split(":")[0] if ":" in place else place)  # pipes and sockets by their kind
    return sorted(found)

def traces():
    for _ in range(3):
        QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
        gc.collect()
    canvas = iface.mapCanvas()
    project = QgsProject.instance()
    return {
        "widgets": len(QApplication.allWidgets()),
        # QGIS itself keeps a bare QObject for each layer that was ever shown.
        "children of the window": sum(type(o) is not QObject for o in window.findChildren(QObject)),
        "docks": sorted(d.objectName() for d in window.findChildren(QDockWidget)),
        "actions": len(window.findChildren(QAction)),
        "menu": [a.text() for a in iface.rasterMenu().actions()],
        "tool bar": len(iface.rasterToolBar().actions()),
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "on the canvas": len(canvas.scene().items()),
        "signals": [iface.receivers(iface.currentLayerChanged), project.receivers(project.cleared),
            project.receivers(project.readProject), canvas.receivers(canvas.extentsChanged)],
        "tasks": QgsApplication.taskManager().countActiveTasks(),
        "python": sorted(type(o).__name__ for o in gc.get_objects() if isinstance(o, QObject)
            and type(o).__module__.startswith("terrazzo")),
        "threads": threads(),
        "handles": handles(),
    }

def unloaded():
    begun = time.monotonic()
    assert utils.unloadPlugin("terrazzo")
    return time.monotonic() - begun

def left():
    return not QgsApplication.taskManager().countActiveTasks() and not iface.mapCanvas().isDrawing()

def gone():
    found.append(traces())

def load():
    assert utils.loadPlugin("terrazzo")
    stale.append(hasattr(sys.modules.get("terrazzo.plugin.panel"), "of_before"))
    assert utils.startPlugin("terrazzo")
    open_panel(300, (1366, 768))
    sys.modules["terrazzo.plugin.panel"].of_before = True
    for key in ("models", "annotate", "quality", "datasets", "map"):
        dock().tabs.show_page(key)
    add_image(IMAGE, "image")
    (OUT / "maps").mkdir(exist_ok=True)
    page().setup.groups.folder.setFilePath(str(OUT / "maps"))

def work():
    page().setup.preview.toggle.setChecked(True)

def run():
    page().start()

def out():
    seconds.append(unloaded())
    QgsProject.instance().clear()

found, seconds, stale = [], [], []

@step(1)
def first():
    unloaded()

@step(1, until=left)
def before():
    gone()

for _ in range(TIMES):
    step(0.2)(load)
    step(0.2, until=lambda: settled())(work)
    step(0, until=lambda: bool(QgsProject.instance().mapLayersByName("Land cover preview")))(run)
    step(0, until=mapping(5))(out)
    step(0.5, until=left)(gone)

@step(0)
def say():
    report("seconds", seconds)
    report("stale", stale)
    for name in found[0]:
        report(name.replace(" ", "_"), [trace[name] for trace in found])
"""


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_ten_times_in_and_out_leaves_nothing(desktop):
    """A preview and a run are under way each time. What the first round brings for good (libraries) is no leak."""
    said = desktop("import sys\n" + SCRIPT % TIMES, limit=500)
    assert max(said.pop("seconds")) < 3.0  # the window stands still no longer
    assert not any(said.pop("stale"))  # a new version is not mixed with modules of the old one
    for name, states in said.items():
        assert len(states) == TIMES + 1
        if name == "handles":  # QGIS opens a connection of its own now and then; a leak comes with every round
            more = Counter(states[-1]) - Counter(states[2])
            assert max(more.values(), default=0) < (TIMES - 2) // 2, more
        elif name in ("threads", "widgets", "children_of_the_window"):
            assert states[-1] == states[2], name
        else:
            assert all(state == states[0] for state in states), name
