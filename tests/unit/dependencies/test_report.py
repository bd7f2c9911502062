"""The report tells versions and places, and nothing about the person."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from terrazzo.plugin.dependencies import report as module
from terrazzo.plugin.dependencies.folder import PackageFolder
from terrazzo.plugin.dependencies.report import private, report
from terrazzo.plugin.landcover.version import version
from terrazzo.tests.support.tiny_wheel import HERE


@pytest.fixture
def person(monkeypatch):
    home = Path("/home/anna.b")
    monkeypatch.setattr(module.Path, "home", lambda: home)
    monkeypatch.setattr(module.getpass, "getuser", lambda: "anna.b")
    monkeypatch.setenv("USERPROFILE", r"C:\Users\anna.b")


def test_content(tmp_path):
    folder = PackageFolder(tmp_path / "packages")
    staged = folder.stage()
    (staged / "sleepy").mkdir()
    (staged / "sleepy" / "__init__.py").write_text("")
    broken = folder.publish(staged, HERE, [], "map")
    (broken.path / "sleepy" / "__init__.py").unlink()
    text = report({"QGIS": "3.40.6"}, tmp_path / "packages", "it said no")
    assert f"Terrazzo {version()}" in text
    assert "QGIS: 3.40.6" in text
    assert f"numpy: {np.__version__}" in text
    assert "onnxruntime: 1." in text
    assert "CPUExecutionProvider" in text
    assert f"{broken.path.name}: damaged" in text
    assert "pip:" in text
    assert "it said no" in text


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("/home/anna.b/.local/share/QGIS", "~/.local/share/QGIS"),
        (r"C:\Users\anna.b\AppData\Roaming", r"~\AppData\Roaming"),
        ("C:/Users/Anna.B/AppData", "~/AppData"),
        (r"D:\Profiles\anna.b\QGIS", r"D:\Profiles\USER\QGIS"),
        ("/home/anna.bell/x", "/home/anna.bell/x"),
        ("in /home/anna.b: nothing", "in ~: nothing"),
        ("http://anna.b:secret@proxy:8080/", "http://***@proxy:8080/"),
    ],
)
def test_no_private_data(person, text, shown):
    assert private(text) == shown


def test_a_broken_onnxruntime_is_told(tmp_path, monkeypatch):
    import sys

    (tmp_path / "onnxruntime.py").write_text("raise ImportError('DLL load failed\\nmore')")
    monkeypatch.setattr(sys, "path", [str(tmp_path), *sys.path])
    for name in [name for name in sys.modules if name.split(".")[0] == "onnxruntime"]:
        monkeypatch.delitem(sys.modules, name)
    assert module._devices() == "ImportError: DLL load failed"


def test_without_anything_installed(tmp_path):
    assert "- nothing" in report({}, tmp_path / "none")
