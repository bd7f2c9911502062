"""Optional packages: what some formats need, and how to say that it is missing."""

from __future__ import annotations

import importlib
import importlib.util
from types import ModuleType

from ..landcover.errors import OutputError


def require(package: str, purpose: str) -> ModuleType:
    """The package, imported. ``OutputError`` says what is missing, for what, and how to install it."""
    if importlib.util.find_spec(package) is None:
        raise OutputError(
            "{purpose} needs the Python package {package}, which this Python does not have. Install it into the Python "
            "that QGIS uses, for instance with “python3 -m pip install {package}” (on Windows in the OSGeo4W shell), "
            "then start QGIS again.",
            purpose=purpose,
            package=package,
        )
    return importlib.import_module(package)


def has(package: str) -> bool:
    """Whether a package is installed. Nothing is imported."""
    return importlib.util.find_spec(package) is not None
