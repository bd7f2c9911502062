"""Package path: where the profile keeps Python packages that the plugin installed, and making them importable."""

from __future__ import annotations

from pathlib import Path

from qgis.core import Qgis, QgsApplication

from ..dependencies.errors import InstallError
from ..dependencies.search_path import leave_packages, use_packages
from ..landcover.errors import TerrazzoError
from .texts import QT_TRANSLATE_NOOP, error_text

NO_PROFILE = QT_TRANSLATE_NOOP(
    "TerrazzoErrors", "QGIS has no folder for the settings of this user, so packages cannot be installed."
)


def package_root() -> Path:
    """Folder of the profile for installed packages (it need not exist). ``InstallError`` if there is no profile."""
    profile = QgsApplication.qgisSettingsDirPath()
    if not profile:
        raise InstallError(NO_PROFILE)
    return Path(profile) / "terrazzo" / "packages"


def use_installed_packages() -> None:
    """Make what was installed importable. Called when the plugin starts; the log says what is in the way."""
    try:
        use_packages(package_root())
    except TerrazzoError as error:
        QgsApplication.messageLog().logMessage(error_text(error), "Terrazzo", Qgis.MessageLevel.Warning)
    except OSError as error:
        QgsApplication.messageLog().logMessage(str(error), "Terrazzo", Qgis.MessageLevel.Warning)


def leave_installed_packages() -> None:
    """Take it off the search path again. Called when the plugin goes."""
    if QgsApplication.qgisSettingsDirPath():
        leave_packages(package_root())
