"""The zip that people download, installed into a fresh profile, maps an image there: nothing of the checkout helps."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
import sysconfig
import zipfile
from pathlib import Path

import numpy as np
import pytest

from terrazzo.scripts import package

from .conftest import read_raster, write_raster


@pytest.fixture(scope="module")
def installed(tmp_path_factory):
    """A QGIS profile with the plugin from a zip of the working tree, and the environment that uses it."""
    folder = tmp_path_factory.mktemp("profile")
    archive = folder / "terrazzo.zip"
    assert package.main(["--working-tree", "--unchecked", "--out", str(archive)]) == 0
    plugins = folder / "config" / "profiles" / "default" / "python" / "plugins"
    plugins.mkdir(parents=True)
    with zipfile.ZipFile(archive) as bundle:
        bundle.extractall(plugins)
    (folder / "home").mkdir()
    env = {name: value for name, value in os.environ.items() if not name.startswith(("QGIS_", "PYTHON", "XDG_"))}
    env.update(
        QGIS_CUSTOM_CONFIG_PATH=str(folder / "config"),
        HOME=str(folder / "home"),
        # Third-party packages alone. The link to the checkout there (terrazzo.pth) is read only in .venv's own Python.
        PYTHONPATH=sysconfig.get_path("purelib"),
        PYTHONNOUSERSITE="1",
        QT_QPA_PLATFORM="offscreen",
    )
    return plugins / "terrazzo", env


def qgis_process(env, *arguments):
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    result = subprocess.run(
        [program, "--json", *arguments], env=env, capture_output=True, text=True, check=False, timeout=240
    )
    assert result.returncode == 0, result.stdout[-2000:] + result.stderr[-2000:]
    return json.loads(result.stdout[result.stdout.index("{") :])


@pytest.mark.timeout(600)
def test_the_installed_package_maps_an_image(installed, tmp_path):
    from terrazzo.scripts.scene import make_scene

    folder, env = installed
    scene = make_scene(256, 0.3, 7)
    image = write_raster(tmp_path / "image.tif", scene.image, pixel=0.3)
    program = shutil.which("qgis_process.bin") or shutil.which("qgis_process")
    if program is None:
        pytest.skip("qgis_process is not installed")
    subprocess.run([program, "plugins", "enable", "terrazzo"], env=env, check=True, capture_output=True, timeout=120)
    listed = qgis_process(env, "list")["providers"]["terrazzo"]
    assert "terrazzo:maplandcover" in listed["algorithms"]
    out = tmp_path / "map.tif"
    told = qgis_process(env, "run", "terrazzo:maplandcover", f"--INPUT={image}", f"--OUTPUT={out}")
    assert Path(told["results"]["OUTPUT"]) == out
    codes = read_raster(out)
    assert codes.shape == scene.truth.shape
    assert codes.min() >= 1  # every pixel has a class
    assert (codes == scene.truth).mean() > np.bincount(scene.truth.ravel()).max() / scene.truth.size + 0.05
    assert not list(folder.rglob("*.tmp"))


def test_the_installed_package_is_complete(installed):
    folder, env = installed
    code = (
        "import pathlib, pkgutil, importlib, sys\n"
        f"sys.path.insert(0, {str(folder.parent)!r})\n"
        "import terrazzo.plugin as plugin\n"
        "names = [m.name for m in pkgutil.walk_packages(plugin.__path__, 'terrazzo.plugin.')]\n"
        "names = [name for name in names if not name.endswith('__main__')]\n"
        "for name in names: importlib.import_module(name)\n"
        "print(len(names), pathlib.Path(plugin.__file__).parents[1])\n"
    )
    result = subprocess.run(
        ["/usr/bin/python3", "-c", code], env=env, capture_output=True, text=True, check=False, timeout=120
    )
    assert result.returncode == 0, result.stderr[-2000:]
    count, place = result.stdout.split()
    assert int(count) > 50
    assert Path(place) == folder
