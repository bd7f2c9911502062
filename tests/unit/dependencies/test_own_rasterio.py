"""A rasterio of our own reads its own PROJ and GDAL data, although the environment names those of QGIS."""

from __future__ import annotations

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

from terrazzo.plugin.dependencies import own_rasterio

# What rasterio does when it is imported, and each time that one of its environments starts.
ENV = """
import os
path = None
config = {}
def set_proj_data_search_path(value):
    global path
    path = value
def set_gdal_config(key, value):
    config[key] = value
def start():
    if "PROJ_DATA" in os.environ:
        set_proj_data_search_path(os.environ["PROJ_DATA"])
"""
OUTER = """
import os
from rasterio import _env
if "PROJ_DATA" in os.environ:
    _env.set_proj_data_search_path(os.environ["PROJ_DATA"])
"""
ASK = """
import importlib.util, json, os, sys
sys.path.append(sys.argv[1])
spec = importlib.util.spec_from_file_location("own_rasterio", sys.argv[2])
own = importlib.util.module_from_spec(spec)
spec.loader.exec_module(own)
if sys.argv[3] == "watch":
    own.watch(own.Path(sys.argv[1]))
elif sys.argv[3] == "forget":
    own.watch(own.Path(sys.argv[1]))
    own.forget()
import rasterio
first = rasterio._env.path
rasterio._env.start()
print(json.dumps([first, rasterio._env.path, os.environ["PROJ_DATA"], rasterio._env.config]))
"""


@pytest.fixture
def folder(tmp_path):
    package = tmp_path / "ours" / "rasterio"
    (package / "proj_data").mkdir(parents=True)
    (package / "__init__.py").write_text("from rasterio import env, _env\n")
    (package / "_env.py").write_text(ENV)
    (package / "env.py").write_text(OUTER)
    return tmp_path / "ours"


def ask(folder, how):
    environment = {**os.environ, "PROJ_DATA": "/qgis/proj", "GDAL_DRIVER_PATH": "/qgis/plugins"}
    # -S: without site-packages, and so without another rasterio
    command = [sys.executable, "-S", "-c", ASK, str(folder), own_rasterio.__file__, how]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=False, timeout=60)
    assert answer.returncode == 0, answer.stderr
    return json.loads(answer.stdout)


def test_the_fake_behaves_as_the_real_one(folder):
    assert ask(folder, "nothing") == ["/qgis/proj", "/qgis/proj", "/qgis/proj", {}]


def test_it_reads_its_own_data_and_the_environment_stays(folder):
    own = str(folder / "rasterio" / "proj_data")
    assert ask(folder, "watch") == [own, own, "/qgis/proj", {"GDAL_DRIVER_PATH": "disable"}]


def test_forgotten(folder):
    assert ask(folder, "forget")[1] == "/qgis/proj"


def test_the_rasterio_of_qgis_is_left_alone(folder, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    watched = tmp_path / "elsewhere"
    code = ASK.replace("own.Path(sys.argv[1])", f"own.Path({str(watched)!r})")
    environment = {**os.environ, "PROJ_DATA": "/qgis/proj"}
    command = [sys.executable, "-S", "-c", code, str(folder), own_rasterio.__file__, "watch"]
    answer = subprocess.run(command, env=environment, capture_output=True, text=True, check=True, timeout=60)
    assert json.loads(answer.stdout)[1] == "/qgis/proj"


def test_a_rasterio_that_looks_different_is_left_alone(tmp_path):
    class Other:
        pass

    own_rasterio.use_own_data(Other(), tmp_path)
    own_rasterio.use_own_data(None, tmp_path)


def test_only_one_finder(tmp_path):
    before = list(sys.meta_path)
    own_rasterio.watch(Path(tmp_path))
    own_rasterio.watch(Path(tmp_path))
    assert len(sys.meta_path) == len(before) + 1
    own_rasterio.forget()
    assert sys.meta_path == before
