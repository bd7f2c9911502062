"""The trial with PyQt6 imports the plugin, and notices what PyQt6 has not."""

from __future__ import annotations

import os
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).resolve().parents[3]
PYQT6 = ROOT / "build" / "pyqt6"

pytestmark = pytest.mark.skipif(not PYQT6.is_dir(), reason="PyQt6 is not there; make test-qt6 fetches it")


def smoke(*arguments):
    env = {**os.environ, "PYTHONPATH": str(PYQT6), "QT_QPA_PLATFORM": "offscreen"}
    command = [sys.executable, str(ROOT / "scripts" / "qt6_smoke.py"), *map(str, arguments)]
    return subprocess.run(command, env=env, capture_output=True, text=True, check=False, timeout=120)


def test_breaches_are_noticed(tmp_path):
    files = {
        "plugin/__init__.py": "",
        "plugin/good.py": "from qgis.PyQt.QtCore import QVariant\nfrom qgis.PyQt.QtWidgets import QAction\n"
        "from qgis.gui import QgsDockWidget\nclass Dock(QgsDockWidget):\n    kind = QVariant.Int\n",
        "plugin/late.py": "from qgis.PyQt.QtCore import Qt\ndef f():\n    return Qt.MouseButton.MidButton\n",
        "plugin/early.py": "from qgis.PyQt.QtCore import Qt\nSIDE = Qt.AlignLeft\n",
        "plugin/gone.py": "from qgis.PyQt.QtCore import QRegExp\n",
    }
    (tmp_path / "plugin").mkdir()
    for name, text in files.items():
        (tmp_path / name).write_text(text)
    told = smoke(tmp_path)
    assert told.returncode == 1
    assert "== plugin.early" in told.stdout and "== plugin.gone" in told.stdout
    assert "plugin/late.py:3: MidButton is gone" in told.stdout
    assert "plugin.good" not in told.stdout


def test_the_plugin_can_be_imported():
    told = smoke()
    assert told.returncode == 0, told.stdout[-3000:] + told.stderr[-1000:]
