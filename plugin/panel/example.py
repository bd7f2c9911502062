"""Example: a project with a generated image, its map and an annotation session, to try Terrazzo without own data.

It comes with the plugin (``scripts/example_project.py`` makes it). A copy is opened: sessions are written to, and the
plugin's own folder is replaced by an update.
"""

from __future__ import annotations

import shutil
import uuid
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths
from qgis.PyQt.QtWidgets import QFileDialog

from ..landcover.errors import OutputError, TerrazzoError
from ..qgis_bridge.texts import error_text

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

FOLDER = Path(__file__).resolve().parents[2] / "resources" / "example"
PROJECT = "terrazzo-example.qgz"
NAME = "terrazzo-example"  # of the folder that the copy gets


def tr(text: str) -> str:
    """``text`` in the person's language."""
    return QCoreApplication.translate("ExampleProject", text)


def copy_example(folder: Path) -> Path:
    """Copy the example into a new folder below ``folder``; returns the project's file.

    An earlier copy stays as it is, and the new one gets a number. ``OutputError`` if it cannot be written.
    """
    target, number = folder / NAME, 1
    while target.exists():
        number += 1
        target = folder / f"{NAME}-{number}"
    part = folder / f".{NAME}-{uuid.uuid4().hex}"
    try:
        shutil.copytree(FOLDER, part)
        part.rename(target)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise OutputError(
            "The example cannot be written to {folder}: {why}. Choose another folder.",
            folder=str(folder),
            why=error.strerror or str(error),
        ) from error
    return target / PROJECT


def open_example(iface: QgisInterface, folder: Path | None = None) -> bool:
    """Ask for a folder (unless it is given), copy the example there and open it in place of the project."""
    if folder is None:
        start = QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)
        title = tr("Folder for the example project")
        chosen = QFileDialog.getExistingDirectory(iface.mainWindow(), title, start)
        if not chosen:
            return False
        folder = Path(chosen)
    try:
        project = copy_example(folder)
    except TerrazzoError as error:
        iface.messageBar().pushMessage("Terrazzo", error_text(error), Qgis.MessageLevel.Critical, 0)
        return False
    if not iface.newProject(True):  # asks about changes that are not saved
        return False
    return bool(iface.addProject(str(project)))
