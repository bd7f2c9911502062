"""Search path: the folder of installed packages stands at the end of ``sys.path``, so QGIS's own packages win."""

from __future__ import annotations

import importlib
import os
import sys
from collections.abc import Iterable
from pathlib import Path

from . import own_rasterio
from .folder import Installed, PackageFolder
from .target import Target, this_target


def use_packages(root: Path, target: Target | None = None) -> Installed | None:
    """Make the packages installed under ``root`` importable; the newest install, None if there are none that are whole.

    To be called when the plugin starts, and after an install. What earlier runs left behind is tidied up.
    """
    if target is None:
        if not Path(root).is_dir():
            return None  # the usual case costs nothing
        target = this_target()
    folder = PackageFolder(root)
    folder.tidy()
    leave_packages(root)
    installs = folder.in_use(target)
    for install in installs:
        sys.path.append(str(install.path))
        if (install.path / "rasterio").is_dir():
            own_rasterio.watch(install.path)
    if installs:
        importlib.invalidate_caches()
    return installs[0] if installs else None


def outdated_modules(root: Path, names: Iterable[str]) -> list[str]:
    """Those of the modules ``names`` that are loaded from an install under ``root`` that is no longer in use. They
    work again when QGIS was started anew."""
    root = Path(os.path.abspath(root))
    used = {Path(os.path.abspath(entry)) for entry in sys.path if entry}
    found = []
    for name in names:
        file = getattr(sys.modules.get(name), "__file__", None)
        parents = set(Path(os.path.abspath(file)).parents) if file else set()
        if root in parents and not used & {place for place in parents if root in place.parents}:
            found.append(name)
    return found


def leave_packages(root: Path) -> None:
    """Take the packages under ``root`` off the search path. Modules that are loaded stay so until QGIS ends."""
    root = Path(os.path.abspath(root))
    sys.path[:] = [entry for entry in sys.path if root not in Path(os.path.abspath(entry or ".")).parents]
    own_rasterio.forget()
    importlib.invalidate_caches()
