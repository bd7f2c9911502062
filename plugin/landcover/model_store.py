"""Model store: the folder of installed models. Packages appear, change and go whole or not at all."""

from __future__ import annotations

import os
import shutil
import tempfile
from pathlib import Path

from .errors import OutputError, ParameterError
from .model_card import CARD_FILE
from .model_settings import check_name
from .package import BUNDLED_FOLDER, installed_packages

PARTS = ".importing-"  # folders whose names start with a point are no packages


def check_free(name: str, folder: Path, overwrite: bool) -> None:
    """``ParameterError`` if ``name`` cannot be given to a model in ``folder``."""
    bundled = {p.card.name.lower() for p in installed_packages([BUNDLED_FOLDER])[0]}
    if name.lower() in bundled:
        raise ParameterError("{name} is a model that came with the plugin. Choose another name.", name=name)
    if folder.resolve() == BUNDLED_FOLDER:
        raise ParameterError("Models cannot be installed into the plugin's own folder. Choose another folder.")
    taken = folder.is_dir() and any(entry.name.lower() == name.lower() for entry in folder.iterdir())
    if taken and not overwrite:
        raise ParameterError(
            "A model with the name {name} is installed already. Choose another name, or ask to overwrite it.", name=name
        )


def put_in_place(scratch: Path, target: Path, overwrite: bool) -> None:
    """Rename ``scratch`` to ``target``; an older package there is thrown away last."""
    old: Path | None = None
    if target.exists() or target.is_symlink():
        if not overwrite:
            raise ParameterError("A model with the name {name} is installed already.", name=target.name)
        old = Path(tempfile.mkdtemp(prefix=PARTS, dir=target.parent)) / "old"
        os.replace(target, old)
    try:
        os.rename(scratch, target)
    except OSError:
        if old is not None:
            os.replace(old, target)
        raise
    finally:
        if old is not None:
            shutil.rmtree(old.parent, ignore_errors=True)


def remove_model(name: str, folder: str | Path) -> None:
    """Remove the installed model ``name`` from ``folder``. ``ParameterError`` if it came with the plugin or is not
    there, ``OutputError`` if it cannot be removed; then it is as it was."""
    folder = Path(folder)
    if any(p.card.name == name for p in installed_packages([BUNDLED_FOLDER])[0]):
        raise ParameterError("{name} came with the plugin and cannot be removed.", name=name)
    target = folder / check_name(name)
    if folder.resolve() == BUNDLED_FOLDER or target.is_symlink() or not (target / CARD_FILE).is_file():
        raise ParameterError("There is no installed model {name} in {folder}.", name=name, folder=str(folder))
    try:
        scratch = Path(tempfile.mkdtemp(prefix=PARTS, dir=folder))
        try:
            os.replace(target, scratch / "removed")
        finally:
            shutil.rmtree(scratch, ignore_errors=True)
    except OSError as error:
        raise OutputError(
            "The model {name} cannot be removed: {why}. Close what uses it, and try again.", name=name, why=str(error)
        ) from error
