"""A rasterio of our own beside QGIS's GDAL: each must read its own data files.

The rasterio wheel brings a GDAL and a PROJ of its own. QGIS sets PROJ_DATA, GDAL_DATA and GDAL_DRIVER_PATH for its
GDAL (Windows, macOS); rasterio would follow them to a proj.db of another version, and know no coordinate system. The
environment belongs to QGIS and is not changed; rasterio is told other places when it is imported.

This file is also run on its own, by the check of a fresh install: it imports nothing of the plugin.
"""

from __future__ import annotations

import importlib.abc
import importlib.machinery
import os
import sys
import types
from collections.abc import Sequence
from pathlib import Path
from typing import Any

_MODULE = "rasterio.env"  # sets the places where data are looked for
_VARIABLES = ("PROJ_DATA", "PROJ_LIB", "GDAL_DATA", "GDAL_DRIVER_PATH")


class _Finder(importlib.abc.MetaPathFinder):
    """Finds ``rasterio.env`` in the folder of our packages, as Python itself would, and mends it when it is loaded."""

    terrazzo_rasterio = True  # known by this mark even after the plugin's code was loaded again

    def __init__(self, folder: Path) -> None:
        self.folder = folder

    def find_spec(
        self, name: str, path: Sequence[str] | None, target: types.ModuleType | None = None
    ) -> importlib.machinery.ModuleSpec | None:
        if name != _MODULE or path is None or not any(self.folder in Path(place).parents for place in path):
            return None
        spec = importlib.machinery.PathFinder.find_spec(name, path)
        if spec is not None and spec.loader is not None:
            spec.loader = _Loader(spec.loader)
        return spec


class _Loader(importlib.abc.Loader):
    def __init__(self, loader: Any) -> None:
        self._loader = loader

    def create_module(self, spec: importlib.machinery.ModuleSpec) -> types.ModuleType | None:
        return self._loader.create_module(spec)

    def exec_module(self, module: types.ModuleType) -> None:
        self._loader.exec_module(module)
        use_own_data(sys.modules.get("rasterio._env"), Path(str(module.__file__)).parent)


def use_own_data(env: Any, folder: Path) -> None:
    """Make rasterio's module ``_env`` use the data in rasterio's ``folder``, whatever the environment says.

    Each rasterio environment that starts looks into ``os.environ``: the module gets a copy without the variables.
    """
    data = folder / "proj_data"
    if env is None or not data.is_dir() or not hasattr(env, "os") or not hasattr(env, "set_proj_data_search_path"):
        return
    known = {key: value for key, value in os.environ.items() if key not in _VARIABLES}
    env.os = types.SimpleNamespace(environ=known, path=os.path)
    env.set_proj_data_search_path(str(data))
    if "GDAL_DRIVER_PATH" in os.environ:  # plug-ins of another GDAL
        env.set_gdal_config("GDAL_DRIVER_PATH", "disable")


def watch(folder: Path) -> None:
    """From now on mend a rasterio that is imported from ``folder``."""
    forget()
    sys.meta_path.insert(0, _Finder(Path(os.path.abspath(folder))))


def forget() -> None:
    """Undo ``watch``."""
    sys.meta_path[:] = [finder for finder in sys.meta_path if not getattr(finder, "terrazzo_rasterio", False)]
