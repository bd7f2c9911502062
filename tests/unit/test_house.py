"""House rules: who may import whom, how long a file may be, what no file may contain.

Each rule is a function that takes a folder and returns the breaches it finds, one sentence each.
It is tried on a folder with known breaches first: a rule that cannot fail guards nothing.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

PACKAGE = "terrazzo"
# Height of each package or module of plugin/. It may import only what lies lower, and itself.
FLOORS = {
    "plugin": 60,
    "panel": 50,
    "map_tools": 40,
    "processing": 30,
    "qgis_bridge": 20,
    "annotation": 10,
    "assessment": 10,
    "datasets": 10,
    "adaptation": 10,
    "dependencies": 10,
    "landcover": 0,
}
ENGINE_TOP = 10  # floors up to this height know neither QGIS nor Qt
QT_AND_QGIS = ("qgis", "PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip")
QT_BINDINGS = QT_AND_QGIS[1:]
QT6_TRIAL = "scripts/qt6_smoke.py"  # tries the plugin with PyQt6, without QGIS
MAX_LINES = 400


# ---------------------------------------------------------------- what is in the checkout


def files_of(root: Path) -> list[Path]:
    """The project's files: those that git tracks or would add. Without git, all but hidden and built ones."""
    listed = subprocess.run(
        ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard", "."],
        capture_output=True,
        text=True,
        check=False,
    )
    if (root / ".git").exists() and listed.returncode == 0:
        return sorted({root / name for name in listed.stdout.split("\0") if name and (root / name).is_file()})
    built = {"build", "dist", "demo", "out", "__pycache__"}
    found = []
    for folder, folders, names in os.walk(root):
        folders[:] = [name for name in folders if not name.startswith(".") and name not in built]
        found += [Path(folder) / name for name in names]
    return sorted(found)


def python_files(root: Path, *tops: str) -> list[Path]:
    """Python files below the given top-level folders (all if none is given)."""
    found = [path for path in files_of(root) if path.suffix == ".py"]
    return [path for path in found if not tops or path.relative_to(root).parts[0] in tops]


def shipped_python(root: Path) -> list[Path]:
    """Python files that users get: everything but what .gitattributes keeps out of the package."""
    rules = (root / ".gitattributes").read_text(encoding="utf-8") if (root / ".gitattributes").exists() else ""
    kept_out = re.findall(r"^/(\S+?)(?:/\*\*)?\s+export-ignore\s*$", rules, re.MULTILINE)
    paths = python_files(root)
    names = [path.relative_to(root).as_posix() for path in paths]
    return [
        path
        for path, name in zip(paths, names)
        if not any(name == entry or name.startswith(entry + "/") for entry in kept_out)
    ]


# ---------------------------------------------------------------- imports


def imports_of(path: Path, root: Path) -> Iterator[tuple[int, str]]:
    """Line and absolute dotted name of everything a file imports, at any depth. Relative ones are resolved.

    `from a import b` gives a.b, since b may be a module. import_module("x") and __import__("x") count.
    """
    relative = path.relative_to(root).with_suffix("").parts
    package = (PACKAGE, *relative[:-1])
    for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"), str(path))):
        if isinstance(node, ast.Import):
            for alias in node.names:
                yield node.lineno, alias.name
        elif isinstance(node, ast.ImportFrom):
            base = package[: len(package) - node.level + 1] if node.level else ()
            for alias in node.names:
                yield node.lineno, ".".join([*base, *filter(None, [node.module]), alias.name])
        elif isinstance(node, ast.Call) and node.args and isinstance(node.args[0], ast.Constant):
            function = node.func.attr if isinstance(node.func, ast.Attribute) else getattr(node.func, "id", "")
            name = node.args[0].value
            if function in ("import_module", "__import__") and isinstance(name, str):
                dots = len(name) - len(name.lstrip("."))
                base = package[: len(package) - dots + 1] if dots else ()
                yield node.lineno, ".".join([*base, *filter(None, [name.lstrip(".")])])


def is_in(name: str, packages: tuple[str, ...]) -> bool:
    """Whether a dotted name is one of the packages or inside one."""
    return any(name == package or name.startswith(package + ".") for package in packages)


def floor_breaches(root: Path) -> list[str]:
    """Imports that go up, sideways, out of the house, or from an unknown floor."""
    found = []
    for path in python_files(root, "plugin"):
        relative = path.relative_to(root)
        if len(relative.parts) == 2 and relative.name == "__init__.py":
            floor, height = "plugin/__init__.py", -1  # every floor runs through it: it imports none
        else:
            floor = Path(relative.parts[1]).stem
            if floor not in FLOORS:
                found.append(f"{relative}: no floor is named {floor}; give it a height in {Path(__file__).name}")
                continue
            height = FLOORS[floor]
        for line, name in imports_of(path, root):
            parts = name.split(".")
            if parts[0] != PACKAGE:
                continue
            if parts[1:2] != ["plugin"] or len(parts) < 3:
                found.append(f"{relative}:{line}: {name} is outside plugin/")
            elif parts[2] != floor and FLOORS.get(parts[2], 1000) >= height:
                found.append(f"{relative}:{line}: {floor} must not import {parts[2]}, which is not below it")
    return found


def engine_breaches(root: Path) -> list[str]:
    """Imports of QGIS or Qt below the line, and in training, which runs on machines without QGIS."""
    engine = {name for name, height in FLOORS.items() if height <= ENGINE_TOP}
    found = []
    for path in python_files(root, "plugin", "models"):
        relative = path.relative_to(root)
        if relative.parts[0] == "models" or Path(relative.parts[1]).stem in engine:
            found += [
                f"{relative}:{line}: imports {name}"
                for line, name in imports_of(path, root)
                if is_in(name, QT_AND_QGIS)
            ]
    return found


def binding_breaches(root: Path) -> list[str]:
    """Qt imported from a binding directly: only qgis.PyQt works on both Qt 5 and Qt 6."""
    return [
        f"{path.relative_to(root)}:{line}: imports {name}, use qgis.PyQt"
        for path in python_files(root)
        for line, name in imports_of(path, root)
        if is_in(name, QT_BINDINGS) and path.relative_to(root).as_posix() != QT6_TRIAL
    ]


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def test_floors_import_downwards_only(repository_root, tmp_path):
    write(tmp_path, "plugin/plugin.py", "from .panel import dock\nfrom .processing import provider\n")
    write(
        tmp_path,
        "plugin/landcover/good.py",
        "import numpy\nfrom . import legend\nfrom .legend import Legend\n",
    )
    write(tmp_path, "plugin/landcover/deep/up.py", "from ...qgis_bridge.layers import source\n")
    write(tmp_path, "plugin/landcover/late.py", "def f():\n    from terrazzo.plugin import assessment\n")
    write(tmp_path, "plugin/assessment/side.py", "from ..datasets import coco\nfrom ..landcover import legend\n")
    write(
        tmp_path,
        "plugin/annotation/by_name.py",
        "import importlib\nimportlib.import_module('..panel', __package__)\n",
    )
    write(tmp_path, "plugin/processing/out.py", "from terrazzo.models.training import train\n")
    write(tmp_path, "plugin/attic/x.py", "")
    write(tmp_path, "plugin/__init__.py", "from .landcover import legend\n")
    breaches = floor_breaches(tmp_path)
    assert sorted(breach.split(":")[0] for breach in breaches) == [
        "plugin/__init__.py",
        "plugin/annotation/by_name.py",
        "plugin/assessment/side.py",
        "plugin/attic/x.py",
        "plugin/landcover/deep/up.py",
        "plugin/landcover/late.py",
        "plugin/processing/out.py",
    ]
    assert "plugin/assessment/side.py:1:" in "\n".join(breaches)
    assert floor_breaches(repository_root) == []


def test_engine_knows_neither_qgis_nor_qt(repository_root, tmp_path):
    write(tmp_path, "plugin/landcover/a.py", "from osgeo import gdal\nimport rasterio\nimport qgisless\n")
    write(tmp_path, "plugin/landcover/b.py", "def f():\n    from qgis.core import QgsTask\n")
    write(tmp_path, "plugin/assessment/c.py", "import PyQt5.QtCore\n")
    write(tmp_path, "plugin/datasets/d.py", "__import__('qgis')\n")
    write(tmp_path, "models/training/e.py", "import qgis.core as core\n")
    write(tmp_path, "plugin/panel/f.py", "from qgis.PyQt import QtWidgets\n")
    assert sorted(breach.split(":")[0] for breach in engine_breaches(tmp_path)) == [
        "models/training/e.py",
        "plugin/assessment/c.py",
        "plugin/datasets/d.py",
        "plugin/landcover/b.py",
    ]
    assert engine_breaches(repository_root) == []


def test_qt_comes_from_qgis(repository_root, tmp_path):
    write(
        tmp_path,
        "plugin/panel/a.py",
        "from qgis.PyQt import QtCore\nfrom qgis.PyQt.QtWidgets import QLabel\n",
    )
    write(tmp_path, "plugin/panel/b.py", "from PyQt5.QtWidgets import QLabel\n")
    write(tmp_path, "tests/qgis/c.py", "import PyQt6\n")
    assert [breach.split(":")[0] for breach in binding_breaches(tmp_path)] == [
        "plugin/panel/b.py",
        "tests/qgis/c.py",
    ]
    assert binding_breaches(repository_root) == []


HEAVY = ("qgis", "PyQt5", "PyQt6", "onnxruntime", "torch")


def loaded_by_import(module: str, folder: Path | None = None) -> list[str]:
    """Heavy modules that are loaded once `module` has been imported in a fresh interpreter."""
    code = f"import sys, {module}\nprint(' '.join(m for m in {HEAVY!r} if m in sys.modules))"
    environment = {**os.environ, "PYTHONPATH": str(folder or "")}
    result = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, env=environment, check=False, timeout=60
    )
    assert result.returncode == 0, f"import {module} failed (has make setup run?):\n{result.stderr}"
    return result.stdout.split()


def test_importing_the_engine_is_light(tmp_path):
    write(tmp_path, "heavy_probe.py", "import sys\nsys.modules['torch'] = sys\n")
    assert loaded_by_import("heavy_probe", tmp_path) == ["torch"]
    assert loaded_by_import(f"{PACKAGE}.plugin.landcover") == []


# ---------------------------------------------------------------- files


def long_files(root: Path) -> list[str]:
    """Shipped Python files with more lines than one room holds."""
    counts = {path: len(path.read_text(encoding="utf-8").splitlines()) for path in shipped_python(root)}
    return [f"{path.relative_to(root)}: {n} lines" for path, n in counts.items() if n > MAX_LINES]


def test_no_shipped_file_is_too_long(repository_root, tmp_path):
    write(tmp_path, ".gitattributes", "/tests          export-ignore\n/tests/** export-ignore\n*.png binary\n")
    write(tmp_path, "plugin/landcover/just.py", "x = 1\n" * MAX_LINES)
    write(tmp_path, "plugin/landcover/long.py", "x = 1\n" * (MAX_LINES + 1))
    write(tmp_path, "tests/unit/long.py", "x = 1\n" * (MAX_LINES + 1))
    assert long_files(tmp_path) == [f"plugin/landcover/long.py: {MAX_LINES + 1} lines"]
    shipped = {path.relative_to(repository_root).parts[0] for path in shipped_python(repository_root)}
    assert not shipped & {"tests", "scripts", "benchmarks"}
    assert long_files(repository_root) == []


# Folders that exist on one machine only. Names that plainly stand for the reader may be used in texts.
YOU = r"(?!(?:you|user|me|runner)\b)"
ABOUT_PATHS = {"tests/unit/dependencies/test_report.py"}  # tries that an invented person's paths are taken out
MACHINE_PATH = re.compile(
    rf"(?<![\w.:/$~}}*-])/(?:work/\w|root/|home/{YOU}\w|Users/{YOU}\w)|[A-Za-z]:[\\/]+Users[\\/]+{YOU}\w"
)


def machine_paths(root: Path) -> list[str]:
    """Absolute paths of somebody's machine in text files."""
    found = []
    for path in files_of(root):
        raw = path.read_bytes()
        if b"\0" in raw[:8192] or path.name == "LICENSE" or path.relative_to(root).as_posix() in ABOUT_PATHS:
            continue
        for number, line in enumerate(raw.decode("utf-8", "replace").splitlines(), 1):
            if hit := MACHINE_PATH.search(line):
                found.append(f"{path.relative_to(root)}:{number}: {line[hit.start() : hit.start() + 40]}")
    return found


def test_no_path_of_one_machine(repository_root, tmp_path):
    bad = [
        "open('" + "/ho" + "me/anna/x.tif')",
        "cd " + "/wo" + "rk/main",
        r"C:\Us" + r"ers\anna\x",
        "'/ro" + "ot/x'",
    ]
    good = [
        "/usr/bin/python3",
        "https://x.example/home/anna",
        "~/work/x",
        "$HOME/work/x",
        "/home/you/x",
        "../work/x",
    ]
    write(tmp_path, "bad.md", "\n".join(bad))
    write(tmp_path, "good.md", "\n".join(good))
    (tmp_path / "image.tif").write_bytes(b"\0" + bad[0].encode())
    assert [breach.split(":")[:2] for breach in machine_paths(tmp_path)] == [["bad.md", str(n)] for n in (1, 2, 3, 4)]
    assert machine_paths(repository_root) == []
