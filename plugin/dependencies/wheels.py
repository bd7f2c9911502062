"""Wheel: a file with a package, ready to be used. Which ones may be installed is locked: name, version, SHA-256.

The lock (``resources/dependencies/wheels.json``, written by ``scripts/lock_wheels.py``) holds, for each package, some
releases with their wheels for every Python and platform in which QGIS comes, the preferred release first.
"""

from __future__ import annotations

import importlib.util
import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import InstallError
from .target import Target, numbers

LOCK_FILE = Path(__file__).resolve().parents[2] / "resources" / "dependencies" / "wheels.json"


@dataclass(frozen=True)
class Wheel:
    """One file. ``bytes``: its size; ``unpacked``: of what is in it."""

    file: str
    url: str
    sha256: str
    bytes: int
    unpacked: int


@dataclass(frozen=True)
class Release:
    """``numpy``: the oldest version that it works with, () for any. ``needs``: packages that only this one needs."""

    version: str
    numpy: tuple[int, ...]
    wheels: tuple[Wheel, ...]
    needs: tuple[str, ...] = ()


@dataclass(frozen=True)
class Package:
    """``module``: what is imported. ``needs``: names of other packages, which may be in QGIS already. ``start``: what
    is imported to see that it works, where that is not ``module``."""

    name: str
    module: str
    licence: str
    needs: tuple[str, ...]
    releases: tuple[Release, ...]
    start: str = ""

    @property
    def started(self) -> str:
        """The module that is imported to see that it works."""
        return self.start or self.module


@dataclass(frozen=True)
class Pick:
    """A wheel that is going to be installed."""

    package: Package
    version: str
    wheel: Wheel

    @property
    def needs(self) -> tuple[str, ...]:
        """Names of the packages that it needs."""
        return self.package.needs + next(r.needs for r in self.package.releases if r.version == self.version)

    @property
    def requirement(self) -> str:
        """As a line of a requirements file, with the hash that pip must check."""
        return f"{self.package.name}=={self.version} --hash=sha256:{self.wheel.sha256}"


@dataclass(frozen=True)
class Lock:
    """``sets``: names of packages that are installed together."""

    packages: dict[str, Package]
    sets: dict[str, tuple[str, ...]]

    def modules(self, name: str) -> tuple[str, ...]:
        """Modules that the set ``name`` is there for."""
        return tuple(self.packages[package].module for package in self.sets[name])

    def choose(
        self, name: str, target: Target, own: Path | None = None, tried: frozenset[str] = frozenset()
    ) -> list[Pick]:
        """What must be installed so that all of the set ``name`` can be imported; empty if all is there.

        What this Python has already is left as it is, but for what lies in ``own``, the folder of earlier installs.
        ``tried``: wheels (files) that do not start here; an older release is taken. ``InstallError`` if there is no
        wheel for ``target``.
        """
        picks: dict[str, Pick] = {}
        queue = [package for package in self.sets[name] if not has_module(self.packages[package].module, own)]
        while queue:
            package = self.packages[queue.pop(0)]
            if package.name in picks:
                continue
            picks[package.name] = _pick(package, target, tried)
            for need in picks[package.name].needs:
                if need == "numpy":
                    _check_numpy(target)
                elif not has_module(self.packages[need].module, own):
                    queue.append(need)
        return list(picks.values())

    def possible(self, name: str, target: Target) -> bool:
        """Whether there are wheels for all of the set ``name``, whatever this Python has."""
        try:
            for package in self.sets[name]:
                _pick(self.packages[package], target, frozenset())
        except InstallError:
            return False
        return True


def _pick(package: Package, target: Target, tried: frozenset[str]) -> Pick:
    for release in package.releases:
        if target.numpy and target.numpy < release.numpy:
            continue
        for wheel in release.wheels:
            if target.fits(wheel.file) and wheel.file not in tried:
                return Pick(package, release.version, wheel)
    raise InstallError(
        "There is no ready-made package {package} for {target} (numpy {numpy}). Install a newer QGIS, or install "
        "{package} into the Python of QGIS in another way (see the documentation, Troubleshooting).",
        package=package.name,
        target=target.name,
        numpy=".".join(map(str, target.numpy)) or "?",
    )


def _check_numpy(target: Target) -> None:
    if not target.numpy:
        raise InstallError(
            "The Python of this QGIS has no numpy, which comes with every complete QGIS. Install QGIS again: numpy "
            "is not installed beside it, since QGIS and its other plugins need the same one."
        )


def has_module(name: str, outside: Path | None = None) -> bool:
    """Whether this Python can find the module, and not in the folder ``outside``. Imports nothing."""
    try:
        spec = importlib.util.find_spec(name)
    except (ImportError, ValueError):
        return False
    if spec is None or outside is None:
        return spec is not None
    places = [spec.origin or "", *(spec.submodule_search_locations or ())]
    return not any(place and outside in Path(place).parents for place in places)


@lru_cache(maxsize=4)
def load_lock(path: Path = LOCK_FILE) -> Lock:
    """The lock; ``InstallError`` if the plugin's folder is not complete."""
    try:
        content = json.loads(path.read_text(encoding="utf-8"))
        packages = {
            name: Package(
                name,
                entry["module"],
                entry["licence"],
                tuple(entry["needs"]),
                tuple(
                    Release(
                        r["version"],
                        numbers(r["numpy"]),
                        tuple(Wheel(**wheel) for wheel in r["wheels"]),
                        tuple(r.get("needs", ())),
                    )
                    for r in entry["releases"]
                ),
                entry.get("start", ""),
            )
            for name, entry in content["packages"].items()
        }
        return Lock(packages, {name: tuple(members) for name, members in content["sets"].items()})
    except (OSError, ValueError, KeyError, TypeError) as error:
        raise InstallError(
            "The list of packages {path} cannot be read: {why}. Install the plugin again.",
            path=str(path),
            why=str(error) or type(error).__name__,
        ) from error
