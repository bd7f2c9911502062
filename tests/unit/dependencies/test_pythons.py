"""QGIS's own Python is found in every layout in which QGIS comes, and nothing else is taken for it.

The layouts are made up in a folder; the programs in them are scripts that answer like a Python.
"""

from __future__ import annotations

import json
import os
import sys
from pathlib import Path

import pytest

from terrazzo.plugin.dependencies.pythons import Process, candidates, find_python, kind_of, this_process

pytestmark = pytest.mark.skipif(sys.platform == "win32", reason="programs are made up as shell scripts")
PYTHON = (3, 12)


def program(path: Path, stdlib: Path, version=PYTHON, pip="24.0", home: Path | None = None, broken=False) -> Path:
    """A script that answers the question what it is. ``home``: it starts only with this PYTHONHOME."""
    path.parent.mkdir(parents=True, exist_ok=True)
    stdlib.mkdir(parents=True, exist_ok=True)
    answer = "terrazzo-probe" + json.dumps([list(version), str(stdlib), pip])
    lines = ["#!/bin/sh"]
    if broken:
        lines += ["echo \"ModuleNotFoundError: No module named 'encodings'\" >&2", "exit 1"]
    if home is not None:
        lines += [f'[ "$PYTHONHOME" = "{home}" ] || exit 1']
    path.write_text("\n".join([*lines, f"echo '{answer}'", ""]))
    path.chmod(0o755)
    return path


def test_windows(tmp_path):
    root = tmp_path / "QGIS 3.40"
    stdlib = root / "apps" / "Python312" / "Lib"
    right = program(root / "apps" / "Python312" / "python.exe", stdlib)
    program(root / "apps" / "Python39" / "python.exe", root / "apps" / "Python39" / "Lib", (3, 9))
    qgis = program(root / "bin" / "qgis-ltr-bin.exe", stdlib)  # sys.executable: starting it would open QGIS again
    home = root / "apps" / "Python312"
    process = Process("win", str(qgis), (str(home),), str(stdlib), PYTHON, {"OSGEO4W_ROOT": str(root), "PATH": "x"})
    assert qgis not in candidates(process)
    found = find_python(process)
    assert (found.program, found.pip) == (str(right), "24.0")
    assert kind_of(process) == "osgeo4w"
    bare = Process("win", str(qgis), (str(tmp_path / "gone"),), str(stdlib), PYTHON, {})  # started without its .bat
    assert find_python(bare).program == str(right)
    assert kind_of(bare) == "windows"


def test_windows_where_only_the_python_in_bin_starts(tmp_path):
    root = tmp_path / "OSGeo4W"
    stdlib, home = root / "apps" / "Python312" / "Lib", root / "apps" / "Python312"
    right = program(root / "bin" / "python3.exe", stdlib, home=home)
    environment = {"OSGEO4W_ROOT": str(root), "PYTHONHOME": str(home), "PYTHONPATH": str(root / "apps/qgis/python")}
    process = Process("win", str(root / "bin" / "qgis-bin.exe"), (str(home),), str(stdlib), PYTHON, environment)
    found = find_python(process)
    assert found.program == str(right)
    assert found.environment["PYTHONHOME"] == str(home)
    assert "PYTHONPATH" not in found.environment  # modules of QGIS must not shadow those of pip


def test_macos_bundle(tmp_path):
    contents = tmp_path / "Applications" / "QGIS-LTR.app" / "Contents"
    stdlib = contents / "Resources" / "python3.9"
    right = program(contents / "MacOS" / "bin" / "python3.9", stdlib, (3, 9))
    qgis = program(contents / "MacOS" / "QGIS", stdlib, (3, 9))
    process = Process("macos", str(qgis), (str(contents / "MacOS"),), str(stdlib), (3, 9), {})
    assert find_python(process).program == str(right)
    assert kind_of(process) == "macos bundle"


def test_macos_bundle_whose_python_does_not_start(tmp_path):
    """QGIS 4: the programs in the bundle look for the folder in which they were built."""
    contents = tmp_path / "QGIS-final-4_2_1.app" / "Contents"
    stdlib = contents / "Frameworks" / "lib" / "python3.12"
    program(contents / "MacOS" / "python3.12", stdlib, broken=True)
    program(contents / "MacOS" / "python", stdlib, broken=True)
    process = Process("macos", str(contents / "MacOS" / "QGIS"), ("/opt/build",), str(stdlib), PYTHON, {})
    assert [path.name for path in candidates(process)] == ["python3.12", "python"]
    assert find_python(process) is None


def test_linux_with_another_python_first_on_the_path(tmp_path):
    """QGIS takes for sys.executable whatever python3 it finds on the PATH, e.g. a shim of pyenv."""
    stdlib = tmp_path / "usr" / "lib" / "python3.12"
    shim = program(tmp_path / "home" / ".pyenv" / "shims" / "python3", tmp_path / "home" / "lib")
    right = program(tmp_path / "usr" / "bin" / "python3.12", stdlib)
    process = Process("linux", str(shim), (str(tmp_path / "usr"),), str(stdlib), PYTHON, {})
    assert candidates(process)[0] == shim  # asked first, and found to be another one
    assert find_python(process).program == str(right)


def test_another_python_of_the_same_version_is_not_taken_for_it(tmp_path):
    """Told that QGIS's home were its own, any Python of that version says that it is QGIS's: it is not asked that way.

    The program is a real Python: it stands for one of pyenv. QGIS's own, which has no pip, is right all the same.
    """
    usr, home = tmp_path / "usr", Path(sys.base_prefix)
    shim = tmp_path / "home" / ".pyenv" / "shims" / "python3"
    shim.parent.mkdir(parents=True)
    stdlib = usr / "lib" / "python"
    shim.write_text(
        f"""#!/bin/sh
if [ -n "$PYTHONHOME" ]; then echo 'terrazzo-probe[{list(PYTHON)}, "{stdlib}", "24.0"]'; exit; fi
exec "{home}/bin/python3" "$@"
"""
    )
    shim.chmod(0o755)
    right = program(usr / "bin" / "python3.12", stdlib, pip="")
    process = Process("linux", str(shim), (str(usr),), str(stdlib), PYTHON, {})
    found = find_python(process)
    assert (found.program, found.options) == (str(right), ("-I",))
    right.unlink()
    assert find_python(process) is None  # better none: then packages are installed without one


def test_a_python_that_starts_only_when_told_its_home(tmp_path):
    """As a moved installation does; one that does not belong to QGIS is not told."""
    usr = tmp_path / "usr"
    stdlib = usr / "lib" / "python3.12"
    stranger = program(tmp_path / "other" / "python3", stdlib, home=usr)
    process = Process("linux", str(stranger), (str(usr),), str(stdlib), PYTHON, {})
    assert find_python(process) is None
    right = program(usr / "bin" / "python3.12", stdlib, home=usr)
    found = find_python(process)
    assert (found.program, found.options) == (str(right), ("-s",))
    assert found.environment["PYTHONSAFEPATH"] == "1"  # what lies in the current folder is not imported


def test_another_version_is_not_taken(tmp_path):
    stdlib = tmp_path / "usr" / "lib" / "python3.12"
    program(tmp_path / "usr" / "bin" / "python3", stdlib, (3, 11))
    process = Process("linux", "", (str(tmp_path / "usr"),), str(stdlib), PYTHON, {})
    assert find_python(process) is None


def test_flatpak_has_no_pip(tmp_path):
    stdlib = tmp_path / "usr" / "lib" / "python3.12"
    right = program(tmp_path / "usr" / "bin" / "python3.12", stdlib, pip="")
    process = Process(
        "linux", str(right), (str(tmp_path / "usr"),), str(stdlib), PYTHON, {"FLATPAK_ID": "org.qgis.qgis"}
    )
    assert kind_of(process) == "flatpak"
    found = find_python(process)
    assert (found.program, found.pip) == (str(right), "")


def test_a_python_with_pip_is_preferred(tmp_path):
    stdlib = tmp_path / "usr" / "lib" / "python3.12"
    program(tmp_path / "usr" / "bin" / "python3.12", stdlib, pip="")
    right = program(tmp_path / "venv" / "bin" / "python", stdlib)
    process = Process("linux", "", (str(tmp_path / "usr"), str(tmp_path / "venv")), str(stdlib), PYTHON, {})
    assert find_python(process).program == str(right)


def test_conda(tmp_path):
    (tmp_path / "conda-meta").mkdir()
    process = Process("linux", "", (str(tmp_path),), str(tmp_path), PYTHON, {})
    assert kind_of(process) == "conda"


def test_nothing_relative_is_started(tmp_path, monkeypatch):
    monkeypatch.chdir(tmp_path)
    program(tmp_path / "bin" / "python3.12", tmp_path / "lib")
    assert candidates(Process("linux", "python3.12", ("",), "lib", PYTHON, {})) == []


def test_a_program_that_hangs_does_not_hold_up_the_search(tmp_path, monkeypatch):
    from terrazzo.plugin.dependencies import pythons

    monkeypatch.setattr(pythons, "_PROBE_SECONDS", 0.3)
    stdlib = tmp_path / "usr" / "lib" / "python3.12"
    hanging = program(tmp_path / "usr" / "bin" / "python3.12", stdlib)
    hanging.write_text("#!/bin/sh\nexec sleep 60\n")
    right = program(tmp_path / "usr" / "bin" / "python3", stdlib)
    assert find_python(Process("linux", "", (str(tmp_path / "usr"),), str(stdlib), PYTHON, {})).program == str(right)


def test_here():
    found = find_python()
    assert found is not None
    assert Path(found.program).is_absolute()
    assert os.path.realpath(this_process().stdlib) == os.path.realpath(os.path.dirname(os.__file__))
