"""Fixtures for tests of the real desktop: QGIS itself is started on a virtual display and driven by a script."""

from __future__ import annotations

import json
import re
import shutil
import textwrap

import pytest
import rasterio

from terrazzo.scripts.scene import plain_scene
from terrazzo.scripts.screenshots_desktop import Desktop

HEAD = """
import os
import time
from pathlib import Path
from qgis.core import QgsApplication, QgsProject, QgsRectangle, QgsSettings
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication, QMessageBox
from qgis.utils import iface, plugins
from screenshots_steps import *
from screenshots_steps import _steps
IMAGE = os.environ["TERRAZZO_RASTER"]
"""
SIDE = 1100  # pixels of the image


@pytest.fixture
def image(tmp_path):
    """A picture of plain patches, 0.25 m: several tiles for the bundled model."""
    path = tmp_path / "image.tif"
    values, _ = plain_scene(SIDE, SIDE, 3)
    profile = {"driver": "GTiff", "count": 3, "height": SIDE, "width": SIDE, "dtype": "uint8", "tiled": True}
    transform = rasterio.Affine(0.25, 0, 500000, 0, -0.25, 5000000)
    with rasterio.open(path, "w", crs="EPSG:32632", transform=transform, **profile) as dataset:
        dataset.write(values)
    return path


@pytest.fixture
def desktop(tmp_path, image):
    """``desktop(script, **of Desktop)`` runs a script in QGIS; gives the facts that it reported, by name."""
    if not shutil.which("qgis") or not shutil.which("xvfb-run"):
        pytest.skip("the QGIS desktop and xvfb-run are not installed")

    def run(script, limit=280.0, environment=None, **options):
        path = tmp_path / "script.py"
        path.write_text(HEAD + textwrap.dedent(script) + "\nmain()\n", encoding="utf-8")
        more = {"TERRAZZO_RASTER": str(image), "TERRAZZO_MEMORY_MB": "128", **(environment or {})}
        log = Desktop(environment=more, **options).run(path, tmp_path / "out", limit)
        assert "ERROR" not in log, log
        return {name: json.loads(value) for name, value in re.findall(r"^(\w+) = (.+)$", log, re.MULTILINE)}

    return run
