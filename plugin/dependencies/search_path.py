"""Search path: the folder of installed packages stands at the end of ``sys.path``, so QGIS's own packages win."""

from __future__ import annotations

import importlib
import os
import sys
from pathlib import Path

from . import own_rasterio
from .folder import Installed, PackageFolder
from .target import Target, this_target


def use_packages(root: Path, target: Target | None = None) -> Installed | None:
    """Make the packages installed under ``root`` importable; None if there are none that are whole.

    To be called when the plugin starts, and after an install. What earlier runs left behind is tidied up.
    """
    if target is None:
        if not Path(root).is_dir():
            return None  # the usual case costs nothing
        target = this_target()
    folder = PackageFolder(root)
    folder.tidy()
    leave_packages(root)
    install = folder.current(target)
    if install is not None:
        sys.path.append(str(install.path))
        own_rasterio.watch(install.path)
        importlib.invalidate_caches()
    return install


def leave_packages(root: Path) -> None:
    """Take the packages under ``root`` off the search path. Modules that are loaded stay so until QGIS ends."""
    root = Path(os.path.abspath(root))
    sys.path[:] = [entry for entry in sys.path if root not in Path(os.path.abspath(entry or ".")).parents]
    own_rasterio.forget()
    importlib.invalidate_caches()
