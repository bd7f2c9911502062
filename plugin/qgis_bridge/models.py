"""Models and what they need: where model packages lie, and which Python packages are missing."""

from __future__ import annotations

import importlib.util
from pathlib import Path

from qgis.core import QgsApplication

from ..landcover.errors import OutputError
from ..landcover.package import BUNDLED_FOLDER, ModelPackage, installed_packages
from .texts import translate

REQUIRED_PACKAGES = ("onnxruntime", "rasterio")


def model_folders() -> list[Path]:
    """Folders that hold model packages: the plugin's own, then that of the user's profile."""
    folders = [BUNDLED_FOLDER]
    profile = QgsApplication.qgisSettingsDirPath()
    if profile:
        folders.append(Path(profile) / "terrazzo" / "models")
    return folders


def own_model_folder() -> Path:
    """Folder for models that people install (it need not exist yet). ``OutputError`` if there is no profile."""
    for folder in model_folders():
        if folder != BUNDLED_FOLDER:
            return folder
    raise OutputError("QGIS has no folder for the settings of this user, so models cannot be installed.")


def models() -> tuple[list[ModelPackage], list[str]]:
    """Installed packages, default first, and messages about those that cannot be used."""
    return installed_packages(model_folders())


def missing_packages() -> list[str]:
    """Python packages that mapping needs and that are not installed. Looks only; imports nothing."""
    return [name for name in REQUIRED_PACKAGES if importlib.util.find_spec(name) is None]


def install_command(missing: list[str]) -> str:
    """The command that installs ``missing`` into the Python that QGIS uses."""
    return "python3 -m pip install " + " ".join(missing)


def missing_packages_text(missing: list[str]) -> str:
    """What is missing and what to do, as plain sentences."""
    return translate(
        "TerrazzoRequirements",
        "Mapping needs the Python package(s) {packages}, which this QGIS does not have. Install them into "
        "the Python that QGIS uses, for instance with “{command}” (on Windows in the OSGeo4W shell), then "
        "start QGIS again.",
    ).format(packages=", ".join(missing), command=install_command(missing))
