"""A fresh profile with the zip installed, in a QGIS without ONNX Runtime: the panel explains, installs from a folder of
wheels, and maps the generated scene, in one sitting. Nothing of the checkout helps.

The wheel is the real one; it is fetched once (kept where TERRAZZO_WHEELS says). Without a network the test is skipped.
"""

from __future__ import annotations

import os
import subprocess
import sys
import time
import zipfile
from pathlib import Path

import pytest
import rasterio

from terrazzo.plugin.dependencies.wheels import load_lock
from terrazzo.scripts import package
from terrazzo.scripts.scene import make_scene, write_scene
from terrazzo.tests.support.tiny_wheel import HERE

# QGIS takes the first python3 on the PATH for its own; that of .venv has the package already.
PATH = {"PATH": "/usr/local/bin:/usr/bin:/bin"}


@pytest.fixture(scope="module")
def without():
    """Only where the Python of this QGIS has no ONNX Runtime of its own."""
    found = subprocess.run(["/usr/bin/python3", "-I", "-c", "import onnxruntime"], capture_output=True, check=False)
    if not found.returncode:
        pytest.skip("the Python of this QGIS has ONNX Runtime of its own")


@pytest.fixture(scope="module")
def wheels(tmp_path_factory, without):
    """A folder with the wheel of ONNX Runtime for the Python of this QGIS."""
    releases = load_lock().packages["onnxruntime"].releases
    wheel = next(w for r in releases for w in r.wheels if HERE.fits(w.file))
    kept = os.environ.get("TERRAZZO_WHEELS")
    folder = Path(kept) if kept else tmp_path_factory.mktemp("wheels")
    if not (folder / wheel.file).is_file():
        command = [
            sys.executable,
            "-m",
            "pip",
            "download",
            "--quiet",
            "--no-deps",
            "--timeout",
            "20",
            "-d",
            str(folder),
        ]
        done = subprocess.run(
            [*command, f"{wheel.url}#sha256={wheel.sha256}"], capture_output=True, text=True, check=False, timeout=240
        )
        if done.returncode:
            pytest.skip(f"no network to fetch the wheel from: {done.stderr.strip()[-200:]}")
    return folder


@pytest.fixture
def profile(tmp_path):
    """A folder for profiles; the fresh one in it has the plugin from a zip of the working tree, and nothing else."""
    archive = tmp_path / "terrazzo.zip"
    assert package.main(["--working-tree", "--unchecked", "--out", str(archive)]) == 0
    plugins = tmp_path / "profiles" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall(plugins)
    (tmp_path / "none").mkdir()
    return tmp_path / "profiles"


FIRST = """
import shutil
def notice():
    return page().install

def dialog():
    return notice()._dialog

@step()
def begin():
    open_panel(300, (1366, 768))
    add_image(IMAGE, "image")

@step(1, until=lambda: notice().isVisible())
def missing():
    import terrazzo
    report("plugin", terrazzo.__file__)
    report("notice", notice().notice.text())
    report("can_start", page().foot.start.isEnabled())
    picture("missing")
    QTest.mouseClick(notice().button, Qt.MouseButton.LeftButton)

@step(1)
def asked():
    form = dialog().form
    report("what", form.what.text())
    report("where", form.where.text())
    report("there", Path(form.where.text()).exists())
    form.offline.click()
    form.wheels.setFilePath(os.environ["WHEELS"])
    dialog().grab().save(str(OUT / "asked.png"))
    QTest.mouseClick(form.install_button, Qt.MouseButton.LeftButton)

@step(0, until=lambda: dialog()._task is None, limit=200)
def installed():
    form = dialog().form
    report("state", form.state.text())
    report("log", form.log.toPlainText())
    dialog().grab().save(str(OUT / "installed.png"))
    dialog().close()

@step(1, until=settled)
def start():
    report("gone", not notice().isVisible())
    QTest.mouseClick(page().foot.start, Qt.MouseButton.LeftButton)

@step(1, until=idle, limit=200)
def mapped():
    import onnxruntime
    report("module", onnxruntime.__file__)
    report("headline", page().results.headline.text())
    rasters = [layer for layer in QgsProject.instance().mapLayers().values() if layer.name() == "Land cover"]
    shutil.copyfile(rasters[0].source(), OUT / "map.tif")
"""

SECOND = """
@step()
def begin():
    open_panel(300, (1366, 768))

@step(1)
def there():
    import onnxruntime
    report("module", onnxruntime.__file__)
    report("gone", not page().install.isVisible())
    dialog = page().install.open_dialog()
    report("state", dialog.form.state.text())
    QTest.mouseClick(dialog.form.remove_button, Qt.MouseButton.LeftButton)
    report("removed", dialog.form.state.text())
    report("left", Path(dialog.form.where.text()).exists())
"""


@pytest.mark.slow
def test_installs_and_maps(desktop, wheels, profile, tmp_path):
    write_scene(make_scene(512, 0.3, 7), tmp_path / "scene.tif", tmp_path / "truth.tif")
    # QGIS takes the first python3 on the PATH for its own; that of .venv has the package already.
    environment = {"WHEELS": str(wheels), "PATH": "/usr/local/bin:/usr/bin:/bin"}
    environment.update(QGIS_PLUGINPATH=str(tmp_path / "none"), TERRAZZO_RASTER=str(tmp_path / "scene.tif"))
    said = desktop(FIRST, wheels=False, profile=profile, environment=environment)
    assert said["plugin"].startswith(str(profile))
    assert "onnxruntime" in said["notice"]
    assert not said["can_start"]
    assert said["what"].startswith("onnxruntime 1.")
    assert said["where"].startswith(str(profile))
    assert not said["there"]  # nothing is written before the person says so
    assert said["state"].startswith("Installed. You can map now"), said["log"]
    assert said["gone"]
    assert said["module"].startswith(said["where"])
    assert "2.36 ha mapped" in said["headline"]
    with rasterio.open(tmp_path / "out" / "map.tif") as found, rasterio.open(tmp_path / "truth.tif") as truth:
        assert (found.read(1) == truth.read(1)).mean() > 0.5
    said = desktop(SECOND, wheels=False, profile=profile, environment=environment)
    assert said["module"].startswith(str(profile))
    assert said["gone"]
    assert said["state"].startswith("Installed by Terrazzo: onnxruntime 1.")
    assert "Removed" in said["removed"] or "deleted" in said["removed"]
    assert not said["left"]


CLOSED = """
import http.server
import threading
from dataclasses import replace

asked = threading.Event()
keep = answer_questions(QMessageBox.StandardButton.Yes)

class Hanging(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        self.send_response(200)
        self.send_header("Content-Length", "1000000")
        self.end_headers()
        self.wfile.write(b"x")
        asked.set()
        time.sleep(600)

server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Hanging)
threading.Thread(target=server.serve_forever, daemon=True).start()

@step()
def begin():
    open_panel(300, (1366, 768))

@step(1)
def install():
    dialog = page().install.open_dialog()
    dialog.use_pip = False
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    picks = (replace(p, wheel=replace(p.wheel, url=address + p.wheel.file)) for p in dialog._plan.picks)
    dialog._plan = replace(dialog._plan, picks=tuple(picks))
    QTest.mouseClick(dialog.form.install_button, Qt.MouseButton.LeftButton)

@step(0.2, until=asked.is_set)
def close():
    report("where", page().install._dialog.form.where.text())
    report("closing", time.time())
"""


def test_qgis_is_closed_while_a_package_is_fetched(desktop, without, tmp_path):
    """The server does not go on sending: nothing may wait for it."""
    said = desktop(CLOSED, wheels=False, profile=tmp_path / "profiles", environment=PATH)
    assert time.time() - said["closing"] < 60  # QGIS itself needs some seconds, many on a busy machine
    assert not [path.name for path in Path(said["where"]).iterdir()]
