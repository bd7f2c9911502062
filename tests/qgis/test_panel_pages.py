"""Pages behind tabs, and the plugin in and out of QGIS again and again."""

from __future__ import annotations

import gc
import os
import sys
import threading
import weakref

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.gui import QgsMapTool
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication

from .panel_support import add_layer, large_scene, wait_for_end
from .test_plugin import Desktop, settle, traces

BROKEN = "raise RuntimeError('something is missing')\n"


def test_a_page_is_made_when_it_is_looked_at(dock):
    assert list(dock.tabs.pages) == ["map"]
    dock.tabs.show_page("models")
    assert list(dock.tabs.pages) == ["map", "models"]


def test_the_last_page_comes_back(dock, qgis_iface):
    from terrazzo.plugin.panel.dock import LandCoverDock

    dock.tabs.show_page("models")
    again = LandCoverDock(qgis_iface)
    again.show()
    assert list(again.tabs.pages) == ["models"]
    again.shut_down()
    again.deleteLater()


def test_pages_that_are_missing_or_broken_do_not_harm_the_others(qgis_iface, provider, tmp_path, monkeypatch, qtbot):
    from terrazzo.plugin import panel
    from terrazzo.plugin.panel import page_tabs
    from terrazzo.plugin.panel.pages import PageEntry, page_entries

    (tmp_path / "broken_page.py").write_text(BROKEN)
    monkeypatch.setattr(panel, "__path__", [*panel.__path__, str(tmp_path)])
    entries = [
        PageEntry("broken", "Broken", "", "page-map.svg", "broken_page", "BrokenPage"),
        PageEntry("absent", "Absent", "", "page-map.svg", "absent_page", "AbsentPage"),
        *[entry for entry in page_entries() if entry.key == "models"],
    ]
    entries = [entry for entry in entries if entry.exists()]
    assert [entry.key for entry in entries] == ["broken", "models"]
    tabs = page_tabs.PageTabs(qgis_iface, entries)
    tabs.show()
    assert "something is missing" in tabs.show_page("broken").text()
    assert tabs.show_page("models").list.count() >= 1
    tabs.unload()
    tabs.deleteLater()


def own_threads():
    return sorted(thread.name for thread in threading.enumerate() if thread.name.startswith("terrazzo"))


def open_files(folder):
    """Files below ``folder`` that this process holds open."""
    found = []
    for number in os.listdir("/proc/self/fd"):
        try:
            target = os.readlink(f"/proc/self/fd/{number}")
        except OSError:
            continue
        if target.startswith(str(folder)) or "terrazzo" in target:
            found.append(target)
    return sorted(found)


@pytest.mark.skipif(not sys.platform.startswith("linux"), reason="looks at open files as Linux shows them")
@pytest.mark.slow
def test_ten_reloads_leave_nothing_behind(qgis_iface, qgis_processing, tiny_models, qgis_new_project, tmp_path, qtbot):
    """Each time the panel is used: a layer, a tool on the canvas, a run that is stopped, all pages."""
    from terrazzo import classFactory

    desktop = Desktop(qgis_iface)
    desktop.window.show()
    canvas = qgis_iface.mapCanvas()
    add_layer(qgis_iface, large_scene(tmp_path, side=24), "image")
    gone = []

    def state():
        settle()
        return {
            **traces(desktop),
            "threads": own_threads(),
            "files": open_files(tmp_path),
            "tasks": len(QgsApplication.taskManager().activeTasks()),
            "canvas": len(canvas.scene().items()),
            "tools": sum(isinstance(child, QgsMapTool) for child in canvas.children()),
            "extent signal": canvas.receivers(canvas.extentsChanged),
            "tool signal": canvas.receivers(canvas.mapToolSet),
            "layers": len(QgsProject.instance().mapLayers()),
            "save signal": QgsProject.instance().receivers(QgsProject.instance().writeProject),
            "read signal": QgsProject.instance().receivers(QgsProject.instance().readProject),
            "timers": len(desktop.window.findChildren(QTimer)),
        }

    def once():
        plugin = classFactory(desktop)
        plugin.initGui()
        dock = plugin._dock
        gone.append(weakref.ref(dock))
        dock.setUserVisible(True)
        dock.tabs.show_page("models")
        page = dock.tabs.show_page("map")
        page.setup.model.setCurrentIndex(page.setup.model.findData("tiny"))
        page.setup.area.choose("rectangle")
        page.setup.area.start_drawing()
        page.setup.area.choose("whole")
        page.start()
        qtbot.waitUntil(lambda: page.queue.current is not None and page.queue.current.percent > 1, timeout=20000)
        dock.tabs.open_help()
        plugin.unload()
        QApplication.processEvents()

    once()  # the first one loads libraries, which stay
    qtbot.waitUntil(lambda: not own_threads(), timeout=10000)
    before = state()
    for _ in range(10):
        once()
    qtbot.waitUntil(lambda: not own_threads(), timeout=10000)
    assert state() == before
    gc.collect()
    assert [ref() for ref in gone] == [None] * 11
    desktop.window.deleteLater()


def test_a_finished_run_leaves_no_thread(page, qgis_iface, scene, qtbot):
    add_layer(qgis_iface, scene, "image")
    page.start()
    wait_for_end(qtbot, page)
    qtbot.waitUntil(lambda: not own_threads(), timeout=15000)
