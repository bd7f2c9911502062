"""The plugin object: in and out of QGIS without a trace. Headless it brings its provider only."""

from __future__ import annotations

import gc
import importlib.util
import json
import os
import shutil
import site
import subprocess

import pytest
from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QEvent, QObject
from qgis.PyQt.QtWidgets import QApplication, QMainWindow, QMenu, QToolBar

from terrazzo.tests.support.tiny_model import make_tiny_package

from .conftest import read_raster


class Desktop(QObject):
    """The part of QgisInterface that a plugin hangs things on, with real widgets that can be counted.

    pytest-qgis's interface swallows menus, tool bars and docks.
    """

    def __init__(self, iface):
        super().__init__()
        self.iface = iface
        self.window = QMainWindow()
        self.menu, self.bar = QMenu(self.window), QToolBar(self.window)
        self.currentLayerChanged = iface.currentLayerChanged

    def __getattr__(self, name):
        return getattr(self.iface, name)

    def mainWindow(self):
        return self.window

    def addDockWidget(self, area, dock):
        self.window.addDockWidget(area, dock)

    def removeDockWidget(self, dock):
        self.window.removeDockWidget(dock)

    def addPluginToRasterMenu(self, name, action):
        there = [entry.menu() for entry in self.menu.actions() if entry.menu() and entry.menu().title() == name]
        (there[0] if there else self.menu.addMenu(name)).addAction(action)

    def removePluginRasterMenu(self, name, action):
        for entry in self.menu.actions():
            if entry.menu() and action in entry.menu().actions():
                entry.menu().removeAction(action)
                if not entry.menu().actions():
                    entry.menu().deleteLater()

    def addRasterToolBarIcon(self, action):
        self.bar.addAction(action)

    def removeRasterToolBarIcon(self, action):
        self.bar.removeAction(action)


@pytest.fixture
def desktop(qgis_iface, qgis_processing, tiny_models, qgis_new_project):
    desktop = Desktop(qgis_iface)
    yield desktop
    desktop.window.deleteLater()


def settle():
    """Let everything that was told to go, go."""
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    QApplication.processEvents()
    gc.collect()


def traces(desktop):
    """What a plugin could leave behind."""
    settle()
    project = QgsProject.instance()
    return {
        "objects": sorted(o.objectName() or type(o).__name__ for o in desktop.window.findChildren(QObject)),
        "menu": len(desktop.menu.actions()),
        "bar": len(desktop.bar.actions()),
        "providers": sorted(p.id() for p in QgsApplication.processingRegistry().providers()),
        "widgets": sum(type(w).__module__.startswith("terrazzo.plugin.panel") for w in QApplication.allWidgets()),
        "layer signal": desktop.iface.receivers(desktop.iface.currentLayerChanged),
        "project signal": project.receivers(project.cleared),
    }


def test_loads_and_unloads_without_a_trace(desktop):
    from terrazzo import classFactory

    before = traces(desktop)
    assert "terrazzo" not in before["providers"]
    for _ in range(2):
        plugin = classFactory(desktop)
        plugin.initGui()
        loaded = traces(desktop)
        assert "terrazzo" in loaded["providers"]
        assert "TerrazzoLandCoverDock" in loaded["objects"]
        assert loaded["menu"] == loaded["bar"] == 1
        plugin.unload()
        del plugin
        assert traces(desktop) == before


def test_button_shows_and_hides_the_panel(desktop):
    from terrazzo import classFactory

    desktop.window.show()
    plugin = classFactory(desktop)
    plugin.initGui()
    (action,) = desktop.bar.actions()
    dock = desktop.window.findChild(QObject, "TerrazzoLandCoverDock")
    assert not action.icon().isNull()
    assert action.toolTip()
    assert not dock.isVisible()
    for shown in (True, False, True):
        action.trigger()
        assert dock.isVisible() == action.isChecked() == shown
    dock.close()
    assert not action.isChecked()
    plugin.unload()
    del dock, action
    settle()


def test_without_a_desktop_only_the_provider_comes(qgis_processing, tiny_models):
    from terrazzo import classFactory

    registry = QgsApplication.processingRegistry()
    plugin = classFactory(None)
    plugin.initProcessing()
    assert registry.algorithmById("terrazzo:maplandcover") is not None
    plugin.unload()
    assert registry.providerById("terrazzo") is None


@pytest.fixture
def qgis_process(tmp_path, repository_root):
    """Runs ``qgis_process`` with the plugin in a profile of its own, which has the tiny model."""
    # Debian 12 wraps qgis_process in a script that passes an option which the program refuses.
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    profile, plugins = tmp_path / "profile", tmp_path / "plugins"
    make_tiny_package(profile / "profiles" / "default" / "terrazzo" / "models" / "tiny")
    plugins.mkdir()
    (plugins / "terrazzo").symlink_to(repository_root)
    env = dict(
        os.environ,
        QGIS_PLUGINPATH=str(plugins),
        QGIS_CUSTOM_CONFIG_PATH=str(profile),
        QT_QPA_PLATFORM="offscreen",
        PYTHONPATH=os.pathsep.join(site.getsitepackages()),
        LC_ALL="C.UTF-8",
    )

    def call(*arguments, **more):
        return subprocess.run(
            [program, *arguments],
            env={**env, **more},
            capture_output=True,
            text=True,
            check=False,
            timeout=120,
        )

    enabled = call("plugins", "enable", "terrazzo")
    assert enabled.returncode == 0, enabled.stdout + enabled.stderr
    return call


def test_runs_headless(qgis_process, scene, scene_codes, out):
    arguments = ("--json", "run", "terrazzo:maplandcover", "--", f"INPUT={scene}", "MODEL=tiny")
    done = qgis_process(
        *arguments,
        f"OUTPUT={out / 'map.tif'}",
        f"CONFIDENCE={out / 'confidence.tif'}",
        f"POLYGONS={out / 'map.gpkg'}",
        f"STATISTICS={out / 'statistics.csv'}",
    )
    assert done.returncode == 0, done.stdout + done.stderr
    results = json.loads(done.stdout[done.stdout.index("{") :])["results"]
    assert results["DEVICE_USED"] == "cpu"
    assert (read_raster(out / "map.tif") == scene_codes).all()
    assert {p.name for p in out.iterdir()} >= {"map.tif", "confidence.tif", "map.gpkg", "statistics.csv"}
    failed = qgis_process(*arguments, f"OUTPUT={out / 'again.tif'}", "EXTENT=0,1,0,1 [EPSG:32632]")
    assert failed.returncode != 0
    assert "outside the raster" in failed.stdout + failed.stderr
    assert "Traceback" not in failed.stdout + failed.stderr
    assert not (out / "again.tif").exists()


def test_says_what_is_missing(qgis_process, scene, out):
    """QGIS's own Python without the packages of this environment."""
    if importlib.util.find_spec("onnxruntime").origin.startswith("/usr/lib/"):
        pytest.skip("ONNX Runtime belongs to the system's Python here")
    arguments = ("run", "terrazzo:maplandcover", "--", f"INPUT={scene}", "MODEL=tiny")
    done = qgis_process(*arguments, f"OUTPUT={out / 'map.tif'}", PYTHONPATH="", PATH=os.defpath)
    assert done.returncode != 0
    assert "pip install onnxruntime" in done.stdout + done.stderr
    assert "Traceback" not in done.stdout + done.stderr
    assert not list(out.iterdir())


def test_the_packages_window_is_there_although_nothing_is_missing(desktop):
    """It is where packages are removed, and where the report for a bug report is copied."""
    from terrazzo import classFactory

    plugin = classFactory(desktop)
    plugin.initGui()
    entries = [entry for item in desktop.menu.actions() if item.menu() for entry in item.menu().actions()]
    (action,) = [entry for entry in entries if entry.objectName() == "terrazzoPackages"]
    action.trigger()
    (dialog,) = [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "InstallDialog"]
    assert dialog.isVisible()
    assert dialog.form.report_button.isEnabled()
    plugin.unload()
    del dialog, action, entries
    settle()
    assert not [w for w in QApplication.topLevelWidgets() if type(w).__name__ == "InstallDialog"]
