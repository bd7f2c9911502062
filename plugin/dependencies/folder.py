"""Package folder: where installed packages lie in the person's profile, and whether they are whole.

Each install has a folder of its own, named after the Python that it is for. It is made under a name that starts with a
point and gets its final name when it is whole; only then it counts. What is in use cannot always be deleted (Windows):
it is marked, and deleted when QGIS is started again.
"""

from __future__ import annotations

import json
import os
import shutil
import tempfile
import time
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..landcover.version import version
from .errors import InstallError
from .target import Target
from .wheels import Pick

RECORD_FILE = "terrazzo-packages.json"
_HALF = ".installing-"  # being made
_GONE = ".removing-"  # on its way out
_DOOMED = "remove-at-next-start"  # file in a folder that could not be removed
_STALE_SECONDS = 3600.0  # a half install that nobody has written to for that long was given up
_NATIVE = (".so", ".pyd", ".dll", ".dylib")


@dataclass(frozen=True)
class Installed:
    """One install. ``packages``: name and version; ``bytes``: on disk; ``set_name``: what was asked for."""

    path: Path
    packages: tuple[tuple[str, str], ...]
    bytes: int
    made: float
    set_name: str

    @property
    def kind(self) -> str:
        """See ``kind_of_set``."""
        return kind_of_set(self.set_name)


def kind_of_set(set_name: str) -> str:
    """Sets of one kind take each other's place ("map", "map-directml"); others lie side by side ("segments")."""
    return set_name.split("-")[0]


class PackageFolder:
    """All installs of a profile. ``root`` need not exist yet."""

    def __init__(self, root: Path) -> None:
        self.root = Path(os.path.abspath(root))

    def stage(self) -> Path:
        """A new empty folder to install into. ``InstallError`` if it cannot be made."""
        try:
            self.root.mkdir(parents=True, exist_ok=True)
            return Path(tempfile.mkdtemp(prefix=_HALF, dir=self.root))
        except OSError as error:
            raise InstallError(
                "The folder {path} cannot be written to: {why}. Free some space or get the right to write there.",
                path=str(self.root),
                why=error.strerror or str(error),
            ) from error

    def publish(self, staged: Path, target: Target, picks: list[Pick], set_name: str) -> Installed:
        """Make a whole install of the folder ``staged``. Older ones stay until ``retire``."""
        files = sorted(path for path in staged.rglob("*") if path.is_file())
        record = {
            "terrazzo": version(),
            "target": target.name,
            "set": set_name,
            "made": time.time(),
            "packages": [[p.package.name, p.version, p.wheel.file, p.wheel.sha256] for p in picks],
            "bytes": sum(path.stat().st_size for path in files),
            "files": {p.relative_to(staged).as_posix(): p.stat().st_size for p in files if _tells(p, staged)},
        }
        number = 1
        while (self.root / f"{target.name}-{number}").exists():
            number += 1
        final = self.root / f"{target.name}-{number}"
        try:
            (staged / RECORD_FILE).write_text(json.dumps(record, indent=1), encoding="utf-8")
            os.rename(staged, final)
        except OSError as error:
            raise InstallError(
                "The packages cannot be put into {path}: {why}. Close other QGIS windows and try again.",
                path=str(final),
                why=error.strerror or str(error),
            ) from error
        installed = self._read(final, target)
        if installed is None:
            raise InstallError("The packages in {path} changed while they were installed. Try again.", path=str(final))
        return installed

    def retire(self, installed: Installed, target: Target) -> None:
        """Delete the installs for ``target`` whose place ``installed`` takes."""
        for install in self.installs(target, installed.kind):
            if install.path != installed.path:
                _delete(install.path)

    def take_back(self, installed: Installed) -> None:
        """Delete ``installed``, of which it turned out that it does not start."""
        _delete(installed.path)

    def installs(self, target: Target, kind: str = "") -> list[Installed]:
        """Whole installs for ``target``, the newest first; ``kind``: only those."""
        if not self.root.is_dir():
            return []
        found = [self._read(path, target) for path in self.root.iterdir() if path.name.startswith(f"{target.name}-")]
        wanted = (install for install in found if install and kind in ("", install.kind))
        return sorted(wanted, key=lambda install: -install.made)

    def in_use(self, target: Target, kind: str = "") -> list[Installed]:
        """The installs that count for ``target``: the newest of each kind (or of ``kind``)."""
        newest: dict[str, Installed] = {}
        for install in self.installs(target, kind):
            newest.setdefault(install.kind, install)
        return list(newest.values())

    def current(self, target: Target) -> Installed | None:
        """The newest install for ``target``, if there is one."""
        return next(iter(self.installs(target)), None)

    def broken(self, target: Target) -> list[Path]:
        """Folders for ``target`` that are damaged: files are missing or have another size."""
        if not self.root.is_dir():
            return []
        named = [path for path in self.root.iterdir() if path.name.startswith(f"{target.name}-") and path.is_dir()]
        return [path for path in named if not (path / _DOOMED).exists() and self._read(path, target) is None]

    def remove(self, target: Target, kind: str = "") -> bool:
        """Remove all installs for ``target`` (of ``kind``), and damaged ones. False if something stays until the next
        start."""
        paths = [install.path for install in self.installs(target, kind)] + self.broken(target)
        return sum(not _delete(path) for path in paths) == 0

    def tidy(self) -> None:
        """Remove what earlier runs left: half installs, and what could not be removed while it was in use."""
        if not self.root.is_dir():
            return
        for path in list(self.root.iterdir()):
            half = path.name.startswith(_HALF) and time.time() - _touched(path) > _STALE_SECONDS
            if half or path.name.startswith(_GONE) or (path / _DOOMED).exists():
                shutil.rmtree(path, ignore_errors=True)
        with suppress(OSError):
            self.root.rmdir()  # only if it is empty

    def _read(self, path: Path, target: Target) -> Installed | None:
        """The install in ``path``, or None if it is not whole or for another Python."""
        try:
            if (path / _DOOMED).exists():
                return None
            record = json.loads((path / RECORD_FILE).read_text(encoding="utf-8"))
            if record["target"] != target.name:
                return None
            if any((path / name).stat().st_size != size for name, size in record["files"].items()):
                return None
            packages = tuple((entry[0], entry[1]) for entry in record["packages"])
            return Installed(path, packages, int(record["bytes"]), float(record["made"]), str(record["set"]))
        except (OSError, ValueError, KeyError, TypeError, IndexError):
            return None


def discard(staged: Path) -> None:
    """Throw a half install away."""
    shutil.rmtree(staged, ignore_errors=True)


def _tells(path: Path, staged: Path) -> bool:
    """Whether a file is looked at when QGIS starts: libraries, and what packages begin with."""
    native = path.suffix.lower() in _NATIVE or ".so." in path.name
    return native or (path.name == "__init__.py" and path.parent.parent == staged)


def _touched(path: Path) -> float:
    """When something in a folder was last made or changed, as far as a quick look tells."""
    times = [path.stat().st_mtime]
    with suppress(OSError):
        times += [entry.stat().st_mtime for entry in path.iterdir()]
    return max(times)


def _delete(path: Path) -> bool:
    """Delete an install at once, or mark it for the next start."""
    gone = path.with_name(_GONE + path.name)
    try:
        os.rename(path, gone)
    except OSError:
        with suppress(OSError):
            (path / _DOOMED).touch()
        return False
    shutil.rmtree(gone, ignore_errors=True)
    return not gone.exists()
