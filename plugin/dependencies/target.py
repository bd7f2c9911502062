"""Target: the Python and the system that wheels must fit, and whether one does.

The tags in a wheel's file name say what it was built for (PyPA: binary distribution format, platform compatibility
tags): ``name-version-python-abi-platform.whl``, each tag possibly several, joined by points.
"""

from __future__ import annotations

import os
import platform
import plistlib
import re
import sys
import sysconfig
from dataclasses import dataclass
from pathlib import Path

_MACHINES = {"amd64": "x86_64", "x64": "x86_64", "aarch64": "arm64"}
_MANYLINUX = {"manylinux1": (2, 5), "manylinux2010": (2, 12), "manylinux2014": (2, 17)}
_TRUE_VERSION = Path("/System/Library/CoreServices/.SystemVersionPlatform.plist")
_UNTRUE = (10, 16)  # what macOS 11 and newer tell a program that was built for older ones


@dataclass(frozen=True)
class Target:
    """``python``: version, e.g. (3, 12). ``system``: "win", "macos", "linux" or something else; ``machine``: "x86_64",
    "arm64" or something else. ``release``: of macOS, or of the C library (glibc) on Linux, () if unknown. ``numpy``:
    version of QGIS's own, () if there is none. ``abi``: end of the ABI tag, "t" for a Python without the GIL."""

    python: tuple[int, int]
    system: str
    machine: str
    release: tuple[int, ...] = ()
    numpy: tuple[int, ...] = ()
    abi: str = ""

    @property
    def name(self) -> str:
        """Short name, e.g. "py312-win-x86_64"; folders are called after it."""
        return f"py{self.python[0]}{self.python[1]}{self.abi}-{self.system}-{self.machine}"

    def fits(self, wheel: str) -> bool:
        """Whether the wheel with this file name can be used here."""
        if not wheel.endswith(".whl") or wheel.count("-") < 4:
            return False
        python, abi, systems = wheel[: -len(".whl")].rsplit("-", 3)[1:]
        return self._fits_python(python.split("."), abi.split(".")) and any(map(self._runs_on, systems.split(".")))

    def _fits_python(self, pythons: list[str], abis: list[str]) -> bool:
        own = f"cp{self.python[0]}{self.python[1]}"
        if own in pythons and (own + self.abi in abis or "none" in abis):
            return True
        if f"py{self.python[0]}" in pythons and "none" in abis:
            return True
        stable = [tag for tag in pythons if "abi3" in abis and re.fullmatch(r"cp3\d+", tag)]
        return not self.abi and any((3, int(tag[3:])) <= self.python for tag in stable)

    def _runs_on(self, tag: str) -> bool:
        if tag == "any":
            return True
        if tag == "win_amd64":
            return (self.system, self.machine) == ("win", "x86_64")
        if found := re.fullmatch(r"macosx_(\d+)_(\d+)_(\w+)", tag):
            machines = {"universal2": ("x86_64", "arm64")}.get(found[3], (found[3],))
            known = not self.release or self.release[:2] >= (int(found[1]), int(found[2]))
            return self.system == "macos" and self.machine in machines and known
        if self.system != "linux" or not self.release:
            return False
        if found := re.fullmatch(r"manylinux_(\d+)_(\d+)_(\w+)", tag):
            least, machine = (int(found[1]), int(found[2])), found[3]
        else:
            kind, _, machine = tag.partition("_")
            least = _MANYLINUX.get(kind, (99, 0))
        return self.release >= least and _MACHINES.get(machine, machine) == self.machine


def this_target() -> Target:
    """The target that this process is. QGIS's numpy is imported to learn its version."""
    machine = platform.machine().lower()
    system = platform.system()
    release: tuple[int, ...] = ()
    if sys.platform == "win32":
        # A program for x86_64 on an ARM machine: what counts is what Python was built for.
        system, machine = "win", {"win-amd64": "amd64", "win-arm64": "arm64"}.get(sysconfig.get_platform(), machine)
    elif sys.platform == "darwin":
        system, release = "macos", _macos_release()
    elif sys.platform.startswith("linux"):
        system, release = "linux", _glibc()
    abi = "t" if sysconfig.get_config_var("Py_GIL_DISABLED") else ""
    return Target(sys.version_info[:2], system.lower(), _MACHINES.get(machine, machine), release, _numpy(), abi)


def numbers(version: str) -> tuple[int, ...]:
    """The leading numbers of a version: "1.24.2rc1" -> (1, 24, 2)."""
    found = re.match(r"\d+(?:\.\d+)*", version)
    return tuple(int(part) for part in found[0].split(".")) if found else ()


def _numpy() -> tuple[int, ...]:
    try:
        import numpy
    except ImportError:
        return ()
    return numbers(numpy.__version__)


def _macos_release() -> tuple[int, ...]:
    release = numbers(platform.mac_ver()[0])
    if release[:2] != _UNTRUE:
        return release
    try:
        told = plistlib.loads(_TRUE_VERSION.read_bytes())
    except (OSError, ValueError):
        return ()
    return numbers(str(told.get("ProductVersion", "")))


def _glibc() -> tuple[int, ...]:
    """Version of the GNU C library; () with another one (musl), for which the wheels are not built."""
    try:
        name, _, version = (os.confstr("CS_GNU_LIBC_VERSION") or "").partition(" ")
    except (AttributeError, OSError, ValueError):
        return ()
    return numbers(version)[:2] if name == "glibc" else ()
