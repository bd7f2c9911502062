"""Which Python: the program that runs the same Python as QGIS does, to be started beside it.

``sys.executable`` is not always that: on Windows and macOS it may be QGIS itself, on Linux whatever ``python3`` stands
first on the PATH. So the places where QGIS's installers put it are looked through, and what is found there is asked:
the right one has the version and the standard library folder of this process. Where none can be started (Flatpak and
some macOS builds), packages are installed without one.
"""

from __future__ import annotations

import json
import os
import sys
from dataclasses import dataclass, field
from pathlib import Path

from ..landcover.progress import Feedback
from .errors import InstallError
from .running import run

_PROBE_SECONDS = 20.0
# Says what it is in one line of JSON. pip counts only if it can be imported.
_PROBE = (
    "import json,os,sys\n"
    "try:\n import pip\n pip=pip.__version__\n"
    "except Exception:\n pip=''\n"
    "print('terrazzo-probe'+json.dumps([list(sys.version_info[:2]),os.path.dirname(os.__file__),pip]))"
)


@dataclass(frozen=True)
class Process:
    """What is known of the process that QGIS runs in; tests make up others.

    ``system``: "win", "macos" or "linux". ``stdlib``: folder of Python's standard library.
    """

    system: str
    executable: str
    prefixes: tuple[str, ...]
    stdlib: str
    python: tuple[int, int]
    environment: dict[str, str] = field(default_factory=dict)


@dataclass(frozen=True)
class Python:
    """A program to start. ``options``: before all others; ``environment``: to start it in; ``pip``: version, "" if it
    has none."""

    program: str
    options: tuple[str, ...]
    environment: dict[str, str]
    pip: str = ""


def this_process() -> Process:
    """The process that runs this."""
    system = {"win32": "win", "darwin": "macos"}.get(sys.platform, "linux")
    prefixes = (sys.prefix, sys.exec_prefix, sys.base_prefix, sys.base_exec_prefix)
    return Process(
        system,
        sys.executable or "",
        tuple(dict.fromkeys(prefixes)),
        os.path.dirname(os.__file__),
        sys.version_info[:2],
        dict(os.environ),
    )


def kind_of(process: Process) -> str:
    """How QGIS was installed: "flatpak", "conda", "osgeo4w", "windows", "macos bundle", "macos" or "linux"."""
    prefix = Path(process.prefixes[0])
    if process.system == "linux" and (process.environment.get("FLATPAK_ID") or Path("/.flatpak-info").exists()):
        return "flatpak"
    if (prefix / "conda-meta").is_dir():
        return "conda"
    if process.system == "win":
        return "osgeo4w" if process.environment.get("OSGEO4W_ROOT") else "windows"
    if process.system == "macos":
        return "macos bundle" if _bundle(process) else "macos"
    return "linux"


def candidates(process: Process) -> list[Path]:
    """Programs that may be QGIS's Python, the likeliest first. All are there; none is relative."""
    major, minor = process.python
    names = [f"python{major}.{minor}", f"python{major}", "python"]
    if process.system == "win":
        names = ["python.exe", "python3.exe"]
    own = Path(process.executable)
    found = [own] if own.name.lower().startswith("python") else []
    found += [folder / name for folder in _folders(process) for name in names]
    unique = dict.fromkeys(path for path in found if path.is_absolute() and path.is_file())
    return [path for path in unique if os.access(path, os.X_OK)]


def _folders(process: Process) -> list[Path]:
    """Where the installers of QGIS put its Python."""
    major, minor = process.python
    if process.system == "win":
        root = process.environment.get("OSGEO4W_ROOT", "")
        homes = [process.environment.get("PYTHONHOME", ""), *process.prefixes]
        folders = [Path(home) for home in homes if home]
        for base in [Path(root)] if root else [parent.parent for parent in Path(process.executable).parents[:2]]:
            folders += [base / "apps" / f"Python{major}{minor}", base / "bin"]
        return [*folders, Path(process.stdlib).parent]  # C:\...\Python312\Lib
    folders = [Path(prefix) / "bin" for prefix in process.prefixes]
    if (bundle := _bundle(process)) is not None:
        contents = bundle / "Contents"
        framework = contents / "Frameworks" / "Python.framework" / "Versions"
        folders += [contents / "MacOS" / "bin", contents / "MacOS", contents / "Frameworks" / "bin"]
        folders += [framework / f"{major}.{minor}" / "bin", framework / "Current" / "bin"]
        folders += [contents / "Resources" / "python" / "bin"]
    return folders


def find_python(process: Process | None = None, feedback: Feedback | None = None) -> Python | None:
    """QGIS's Python, preferably one with pip; None if none of the candidates is it. ``Cancelled``."""
    process, feedback = process or this_process(), feedback or Feedback()
    second = None
    for program in candidates(process):
        found = _check(program, process, feedback)
        if found is not None and found.pip:
            return found
        second = second or found
    return second


def _check(program: Path, process: Process, feedback: Feedback) -> Python | None:
    """``program`` as a Python to start, if it is QGIS's. It is never started with QGIS's PYTHONPATH."""
    plain = {k: v for k, v in process.environment.items() if k.upper() not in ("PYTHONHOME", "PYTHONPATH")}
    alone = ("-I",)
    answer = _ask(program, alone, plain, feedback)
    if answer is not None:
        return Python(str(program), alone, plain, answer.pip) if answer.belongs_to(process) else None
    # It does not start on its own. Told where its home is, it may; but so would any Python of this version, and it
    # would say that the home is its own: only a program from QGIS's folders is told.
    if os.path.realpath(program.parent) not in [os.path.realpath(folder) for folder in _folders(process)]:
        return None
    # -I would leave out PYTHONHOME. PYTHONSAFEPATH (Python 3.11): modules of the current folder are not taken.
    told = {**plain, "PYTHONHOME": process.prefixes[0], "PYTHONSAFEPATH": "1"}
    options = ("-s",)
    answer = _ask(program, options, told, feedback)
    if answer is None or not answer.belongs_to(process):
        return None
    return Python(str(program), options, told, answer.pip)


@dataclass(frozen=True)
class _Answer:
    version: tuple[int, ...]
    stdlib: str
    pip: str

    def belongs_to(self, process: Process) -> bool:
        """Whether it is the Python of the process: the same version and standard library."""
        same = os.path.realpath(self.stdlib) == os.path.realpath(process.stdlib)
        return self.version == process.python and same


def _ask(program: Path, options: tuple[str, ...], environment: dict[str, str], feedback: Feedback) -> _Answer | None:
    """What the program says it is; None if it does not start, or says nothing of use."""
    lines: list[str] = []
    try:
        run([str(program), *options, "-c", _PROBE], environment, feedback, lines.append, _PROBE_SECONDS)
        answer = next(line for line in lines if line.startswith("terrazzo-probe"))
        version, stdlib, pip = json.loads(answer[len("terrazzo-probe") :])
    except (InstallError, StopIteration, ValueError, OSError):
        return None
    return _Answer(tuple(version), str(stdlib), str(pip))


def _bundle(process: Process) -> Path | None:
    """The application folder (QGIS.app) that this process comes from, on macOS."""
    if process.system != "macos":
        return None
    for path in (process.executable, process.stdlib, *process.prefixes):
        for parent in Path(path).parents:
            if parent.suffix == ".app":
                return parent
    return None
