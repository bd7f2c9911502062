"""Install: from "this is missing" to packages that can be imported, or to nothing at all.

A plan says before anything happens what would be written where. Everything is made in a folder with a passing name,
started once in a fresh Python, and only then given its place.
"""

from __future__ import annotations

import json
import os
import shutil
import sys
from dataclasses import dataclass, field
from pathlib import Path

from ..landcover.progress import Feedback
from . import start_check
from .direct_route import Fetch, check_space, install_directly
from .errors import InstallError, NetworkError
from .folder import Installed, PackageFolder, discard
from .pip_route import install_by_pip
from .proxy import Proxy
from .pythons import Process, Python, find_python, this_process
from .running import run
from .search_path import leave_packages, use_packages
from .target import Target, this_target
from .wheels import Lock, Pick, load_lock

_ROUNDED_UP = 1.2  # files take whole blocks of the disk, and Python adds what it compiles
_CHECK_SECONDS = 120.0
STAGES = (("python", 0.05), ("fetch", 0.85), ("check", 0.1))


@dataclass(frozen=True)
class Plan:
    """What an install would do. ``root``: folder that is written to; ``picks``: the wheels, none if all is there."""

    set_name: str
    target: Target
    root: Path
    picks: tuple[Pick, ...]

    @property
    def bytes(self) -> int:
        """Size of the wheels."""
        return sum(pick.wheel.bytes for pick in self.picks)

    @property
    def unpacked(self) -> int:
        """Size on disk, bytes."""
        return sum(pick.wheel.unpacked for pick in self.picks)

    def download_command(self, folder: str = "wheels") -> str:
        """The command that fetches the wheels on a computer with network, for one without."""
        lines = [f"{pick.wheel.url}#sha256={pick.wheel.sha256}" for pick in self.picks]
        return f"python -m pip download --no-deps -d {folder} " + " ".join(f'"{line}"' for line in lines)


@dataclass
class Options:
    """How to install. ``wheel_folder``: take files from there only. ``fetch``: what fetches where pip cannot.
    ``process``, ``lock``: made up in tests. ``use_pip``: False to go without it."""

    wheel_folder: Path | None = None
    proxy: Proxy | None = None
    fetch: Fetch | None = None
    use_pip: bool = True
    process: Process | None = None
    lock: Lock | None = None
    tried: set[str] = field(default_factory=set)


def make_plan(
    root: Path,
    set_name: str = "map",
    target: Target | None = None,
    lock: Lock | None = None,
    tried: set[str] | None = None,
) -> Plan:
    """What installing the set ``set_name`` into ``root`` would do here. ``InstallError`` if it is not possible."""
    target, lock = target or this_target(), lock or load_lock()
    root = Path(os.path.abspath(root))
    picks = lock.choose(set_name, target, root, frozenset(tried or ()))
    return Plan(set_name, target, root, tuple(picks))


def install(plan: Plan, options: Options, feedback: Feedback) -> Installed:
    """Do what ``plan`` says and make the packages importable in this process.

    Tells ``feedback`` each step (stages: see ``STAGES``). ``InstallError`` and ``Cancelled``: nothing is left behind,
    and what was installed before is as it was.
    """
    lock = options.lock or load_lock()
    _check_wheel_folder(plan, options)
    feedback.progress("python", 0.0)
    python = find_python(options.process, feedback)
    if python is None:
        feedback.info("No Python program of this QGIS can be started; it is done without one.")
    else:
        pip = python.pip or "none"
        feedback.info("Python of this QGIS: {program} (pip: {pip})", program=python.program, pip=pip)
    while True:
        try:
            return _attempt(plan, options, python, feedback)
        except _DoesNotStart as failure:
            options.tried |= {pick.wheel.file for pick in plan.picks if pick.package.started == failure.module}
            try:
                plan = make_plan(plan.root, plan.set_name, plan.target, lock, options.tried)
            except InstallError:
                raise failure.error from None
            if options.wheel_folder is not None and _absent(plan, options.wheel_folder):
                raise failure.error from None
            feedback.warning("{why} An older release is tried.", why=str(failure.error))


def remove(root: Path, target: Target | None = None, kind: str = "") -> bool:
    """Undo all installs for this Python, or those of one ``kind``. False if something stays until QGIS is started
    again."""
    leave_packages(root)
    folder, target = PackageFolder(root), target or this_target()
    gone = folder.remove(target, kind)
    folder.tidy()
    if kind:
        use_packages(root, target)
    return gone


class _DoesNotStart(Exception):
    """What was installed does not start on this computer; ``module`` is to blame."""

    def __init__(self, module: str, error: InstallError) -> None:
        super().__init__()
        self.module, self.error = module, error


def _attempt(plan: Plan, options: Options, python: Python | None, feedback: Feedback) -> Installed:
    folder = PackageFolder(plan.root)
    staged = folder.stage()
    try:
        check_space(staged, plan.bytes + int(plan.unpacked * _ROUNDED_UP))
        feedback.info("Installing into {path}", path=str(plan.root))
        _fill(plan, options, python, staged, feedback)
        for scripts in ("bin", "Scripts"):
            shutil.rmtree(staged / scripts, ignore_errors=True)
        _check_content(staged)
        feedback.progress("check", 0.0)
        modules = [pick.package.started for pick in plan.picks]
        if python is not None:
            _start(python, staged, modules, feedback)
        feedback.check()
        installed = folder.publish(staged, plan.target, list(plan.picks), plan.set_name)
    except BaseException:
        discard(staged)
        raise
    use_packages(plan.root, plan.target)
    if python is None:
        try:
            _start_here(modules)
        except BaseException:
            folder.take_back(installed)
            use_packages(plan.root, plan.target)
            raise
    folder.retire(installed, plan.target)
    feedback.progress("check", 1.0)
    return installed


def _fill(plan: Plan, options: Options, python: Python | None, staged: Path, feedback: Feedback) -> None:
    picks, wheels = list(plan.picks), options.wheel_folder
    if python is not None and python.pip and options.use_pip:
        try:
            install_by_pip(python, picks, staged, wheels, options.proxy, feedback)
            return
        except NetworkError as error:
            if options.fetch is None:
                raise
            feedback.warning("{why} It is tried again through the network of QGIS.", why=str(error))
            for entry in staged.iterdir():
                shutil.rmtree(entry) if entry.is_dir() else entry.unlink()
    install_directly(picks, staged, wheels, options.fetch, feedback)


def _check_wheel_folder(plan: Plan, options: Options) -> None:
    if options.wheel_folder is None:
        return
    absent = _absent(plan, options.wheel_folder)
    if absent:
        raise InstallError(
            "The folder {folder} has no file {file}. It must hold: {all}.",
            folder=str(options.wheel_folder),
            file=", ".join(absent),
            all=", ".join(pick.wheel.file for pick in plan.picks),
        )


def _absent(plan: Plan, folder: Path) -> list[str]:
    return [pick.wheel.file for pick in plan.picks if not (folder / pick.wheel.file).is_file()]


def _check_content(staged: Path) -> None:
    """numpy and GDAL are QGIS's: an install that holds one of them has gone wrong."""
    for name in ("numpy", "osgeo"):
        if (staged / name).exists():
            raise InstallError("The packages hold a {name} of their own, which must be that of QGIS.", name=name)


def _start(python: Python, staged: Path, modules: list[str], feedback: Feedback) -> None:
    """Start ``modules`` in a fresh Python."""
    feedback.info("Starting {modules} in a fresh Python", modules=", ".join(modules))
    lines: list[str] = []
    script = str(Path(start_check.__file__))
    for module in modules:
        lines.clear()
        command = [python.program, *python.options, script, str(staged), json.dumps(sys.path), module]
        run(command, python.environment, feedback, lines.append, _CHECK_SECONDS)
        told = next((line for line in lines if line.startswith(start_check.MARK)), None)
        answer = json.loads(told[len(start_check.MARK) :]) if told else {"error": (lines or ["crash"])[-1]}
        if "error" in answer:
            raise _DoesNotStart(module, _no_start(module, answer["error"]))


def _start_here(modules: list[str]) -> None:
    """Start ``modules`` in this process, where no other Python can be started."""
    for module in modules:
        try:
            start_check.try_module(module)
        except Exception as error:
            for name in [name for name in sys.modules if name.split(".")[0] == module.split(".")[0]]:
                del sys.modules[name]
            why = (str(error).strip().splitlines() or [type(error).__name__])[0]
            raise _DoesNotStart(module, _no_start(module, why)) from error


def _no_start(module: str, why: str) -> InstallError:
    why = why.rstrip(". ")
    if "DLL" in why:
        return InstallError(
            "{module} was fetched but does not start: {why}. On Windows this usually means that the Microsoft Visual "
            "C++ runtime is older than it needs: install the current one (vc_redist.x64.exe from Microsoft), then "
            "try again.",
            module=module,
            why=why,
        )
    return InstallError(
        "{module} was fetched but does not start: {why}. It was taken away again.", module=module, why=why
    )


__all__ = ["STAGES", "Options", "Plan", "Process", "install", "make_plan", "remove", "this_process"]
