"""A QGIS without ONNX Runtime: the panel explains, installs from a folder of wheels, and maps, in one sitting.

The wheel is the real one; it is fetched once (kept where TERRAZZO_WHEELS says). Without a network the test is skipped.
"""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

from terrazzo.plugin.dependencies.wheels import load_lock
from terrazzo.tests.support.tiny_wheel import HERE


@pytest.fixture(scope="module")
def wheels(tmp_path_factory):
    """A folder with the wheel of ONNX Runtime for the Python of this QGIS."""
    found = subprocess.run(["/usr/bin/python3", "-I", "-c", "import onnxruntime"], capture_output=True, check=False)
    if not found.returncode:
        pytest.skip("the Python of this QGIS has ONNX Runtime of its own")
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


FIRST = """
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
def test_installs_and_maps(desktop, wheels, tmp_path):
    # QGIS takes the first python3 on the PATH for its own; that of .venv has the package already.
    environment, profile = {"WHEELS": str(wheels), "PATH": "/usr/local/bin:/usr/bin:/bin"}, tmp_path / "profiles"
    said = desktop(FIRST, wheels=False, profile=profile, environment=environment)
    assert "onnxruntime" in said["notice"]
    assert not said["can_start"]
    assert said["what"].startswith("onnxruntime 1.")
    assert said["where"].startswith(str(profile))
    assert not said["there"]  # nothing is written before the person says so
    assert said["state"].startswith("Installed. You can map now"), said["log"]
    assert said["gone"]
    assert said["module"].startswith(said["where"])
    assert "7.57 ha mapped" in said["headline"]
    said = desktop(SECOND, wheels=False, profile=profile, environment=environment)
    assert said["module"].startswith(str(profile))
    assert said["gone"]
    assert said["state"].startswith("Installed by Terrazzo: onnxruntime 1.")
    assert "Removed" in said["removed"] or "deleted" in said["removed"]
    assert not said["left"]
