"""Model package: a folder with ``card.json`` and the model file that the card names.

Nothing in a package is executed or unpickled; the file's SHA-256 must be the one on the card.
"""

from __future__ import annotations

import hashlib
from dataclasses import dataclass
from pathlib import Path

from .errors import ModelError, TerrazzoError
from .model_card import CARD_FILE, ModelCard, load_card

BUNDLED_FOLDER = Path(__file__).resolve().parents[2] / "models"
DEFAULT_MODEL = "openearthmap-lite"


@dataclass(frozen=True)
class ModelPackage:
    """An installed model: its card and where its file lies."""

    card: ModelCard
    folder: Path

    @property
    def bundled(self) -> bool:
        """Whether it came with the plugin."""
        return self.folder.resolve().parent == BUNDLED_FOLDER

    @property
    def model_path(self) -> Path:
        """The model file."""
        return self.folder / self.card.model_file

    def verify(self) -> None:
        """``ModelError`` unless the model file (and each file that belongs to it) is there and has the hash on the
        card."""
        for name, expected in ((self.card.model_file, self.card.sha256), *self.card.more_files):
            digest = file_sha256(self.folder / name)
            if digest != expected:
                raise ModelError(
                    "The model file {path} is not the one its card describes (SHA-256 {found}…, the card says "
                    "{expected}…). It may be damaged or tampered with. Install the model again.",
                    path=str(self.folder / name),
                    found=digest[:12],
                    expected=expected[:12],
                )


def file_sha256(path: Path) -> str:
    """Hex SHA-256 of a file; ``ModelError`` if it cannot be read."""
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                digest.update(chunk)
    except OSError as error:
        raise ModelError(
            "The model file {path} cannot be read: {why}. Install the model again.",
            path=str(path),
            why=str(error),
        ) from error
    return digest.hexdigest()


def open_package(folder: str | Path) -> ModelPackage:
    """The package in ``folder``; its card is read, its model file not yet."""
    folder = Path(folder)
    if not (folder / CARD_FILE).is_file():
        raise ModelError("There is no model in {folder}: {card} is missing.", folder=str(folder), card=CARD_FILE)
    return ModelPackage(load_card(folder / CARD_FILE), folder)


def installed_packages(folders: list[Path] | None = None) -> tuple[list[ModelPackage], list[str]]:
    """Packages in the sub-folders of ``folders`` (default: the bundled ones), default model first, and messages
    about those that cannot be used."""
    packages: dict[str, ModelPackage] = {}
    problems: list[str] = []
    for parent in folders or [BUNDLED_FOLDER]:
        for card in sorted(Path(parent).glob(f"*/{CARD_FILE}")):
            if card.parent.name.startswith("."):  # being installed or removed
                continue
            try:
                package = open_package(card.parent)
            except TerrazzoError as error:
                problems.append(str(error))
                continue
            packages.setdefault(package.card.name, package)
    ordered = sorted(packages.values(), key=lambda p: (p.card.name != DEFAULT_MODEL, p.card.name))
    return ordered, problems


def find_package(name_or_folder: str | Path, folders: list[Path] | None = None) -> ModelPackage:
    """The installed package of this name, or the package in this folder; ``ModelError`` names those there are."""
    packages, problems = installed_packages(folders)
    for package in packages:
        if package.card.name == str(name_or_folder):
            return package
    if Path(name_or_folder).is_dir():
        return open_package(name_or_folder)
    raise ModelError(
        "There is no model {name!r}. Installed models: {known}.{problems}",
        name=str(name_or_folder),
        known=", ".join(p.card.name for p in packages) or "none",
        problems="".join(" " + p for p in problems),
    )
