"""Staging: where a dataset lies until it is whole, and how a run that was killed goes on.

``<name>.part`` beside the dataset's place holds the files. ``.export`` in it holds what the run was asked for (its
signature) and a line for each finished chip with the SHA-256 of its files. A later run with the same signature takes
what is whole and makes the rest; with another signature it starts afresh. Never is an existing dataset written over.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from types import TracebackType
from typing import Any

from ..landcover.claims import claim
from ..landcover.errors import Cancelled, OutputError
from ..landcover.progress import Feedback

WORK = ".export"  # folder for the run's own files inside the staging folder
CHECKSUMS = "SHA256SUMS"
_SIGNATURE, _FINISHED = "signature.json", "finished.jsonl"
_RESERVE = 32 << 20  # bytes left free on the disk


class Staging:
    """The staging folder of one run. Use as a context manager: cancelling removes it, an error keeps it for the next
    run. ``finished``: records of chips by id, from an earlier run."""

    def __init__(self, final: Path, signature: str, feedback: Feedback) -> None:
        """``OutputError`` if there is something at ``final`` already, or it cannot be written there."""
        self.final = Path(os.path.abspath(final))
        self.folder = part_folder(self.final)
        self.finished: dict[str, dict[str, Any]] = {}
        self._signature, self._feedback = signature, feedback
        self._release: Callable[[], None] = lambda: None
        self._stream: Any = None
        check_free(self.final)

    def __enter__(self) -> Staging:
        self._release = claim([self.folder], self._feedback)
        try:
            self._open()
        except OSError as error:
            self._release()
            raise self.error(error) from error
        except BaseException:
            self._release()
            raise
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()
        try:
            if kind is not None and issubclass(kind, (Cancelled, KeyboardInterrupt)):
                remove_tree(self.folder)
        finally:
            self._release()
        if isinstance(error, OSError) and not isinstance(error, OutputError):
            raise self.error(error) from error

    @property
    def work(self) -> Path:
        """Folder for the run's own files; it is gone when the dataset is whole."""
        return self.folder / WORK

    def _open(self) -> None:
        head = self.work / _SIGNATURE
        if self.folder.exists():
            if not self.work.is_dir():
                raise OutputError(
                    "{path} is in the way: it is not the rest of an unfinished export. Rename or remove it, or choose "
                    "another place.",
                    path=str(self.folder),
                )
            if not (head.is_file() and head.read_text(encoding="utf-8") == self._signature):
                remove_tree(self.folder)
        if not head.is_file():
            self.work.mkdir(parents=True)
            head.write_text(self._signature, encoding="utf-8")
        self._take_up()
        self._stream = open(self.work / _FINISHED, "a", encoding="utf-8")  # noqa: SIM115 - as long as the run

    def _take_up(self) -> None:
        """Read what an earlier run has finished; files that are not as it left them are made again."""
        path, lines = self.work / _FINISHED, []
        if not path.is_file():
            return
        for line in path.read_bytes().split(b"\n"):
            self._feedback.check()
            try:
                record = json.loads(line)
                whole = all(sha256_of(self.folder / name) == digest for name, digest in record["files"].items())
            except (ValueError, KeyError, TypeError, OSError):
                continue
            if whole:
                self.finished[record["id"]] = record
                lines.append(line)
        path.write_bytes(b"".join(line + b"\n" for line in lines))

    def add(self, chip_id: str, files: list[str], **more: Any) -> dict[str, Any]:
        """Note that a chip's ``files`` (paths in the dataset) are whole; returns its record."""
        record = {"id": chip_id, "files": {name: sha256_of(self.folder / name) for name in files}, **more}
        self._stream.write(json.dumps(record) + "\n")
        self._stream.flush()
        self.finished[chip_id] = record
        return record

    def drop(self, chip_id: str) -> None:
        """Remove the files of a chip that does not belong to the dataset after all."""
        for name in self.finished.pop(chip_id)["files"]:
            with suppress(FileNotFoundError):
                (self.folder / name).unlink()

    def publish(self) -> None:
        """Write the checksums of all files, and give the dataset its name. ``OutputError`` if that fails."""
        self._close()
        known = {name: digest for record in self.finished.values() for name, digest in record["files"].items()}
        lines = []
        for path in sorted(p for p in self.folder.rglob("*") if p.is_file()):
            self._feedback.check()
            name = path.relative_to(self.folder).as_posix()
            if name.startswith(WORK + "/"):
                continue
            lines.append(f"{known.get(name) or sha256_of(path)}  {name}\n")
        try:
            (self.folder / CHECKSUMS).write_text("".join(lines), encoding="utf-8")
            remove_tree(self.work)
            check_free(self.final)
            with suppress(FileNotFoundError):
                self.final.rmdir()  # an empty folder may be there
            os.rename(self.folder, self.final)
        except OSError as error:
            raise self.error(error) from error

    def _close(self) -> None:
        if self._stream is not None:
            self._stream.close()
            self._stream = None

    def error(self, error: OSError) -> OutputError:
        """The message for what went wrong in writing."""
        return OutputError(
            "The dataset cannot be written to {path}: {why}. What is finished lies in {part}: run the export again "
            "with the same settings to go on.",
            path=str(self.final),
            why=error.strerror or str(error),
            part=str(self.folder),
        )


def part_folder(final: Path) -> Path:
    """Where a dataset lies until it is whole."""
    return final.with_name(final.name + ".part")


def check_free(final: Path) -> None:
    """``OutputError`` if something is at ``final`` that is not an empty folder."""
    if final.is_symlink() or (final.exists() and (not final.is_dir() or any(final.iterdir()))):
        raise OutputError(
            "{path} is there already. Datasets are never written over: choose another name, or remove it first.",
            path=str(final),
        )


def check_space(final: Path, needed: int, done: int = 0) -> None:
    """``OutputError`` unless ``needed`` - ``done`` bytes fit on the disk of ``final``."""
    place = final
    while not place.exists():
        place = place.parent
    free = shutil.disk_usage(place).free
    if max(0, needed - done) + _RESERVE > free:
        raise OutputError(
            "The dataset may take {needed} and there is room for {free} in {path}. Make room, choose another place, or "
            "export less.",
            needed=size_text(max(0, needed - done)),
            free=size_text(max(0, free - _RESERVE)),
            path=str(place),
        )


def size_text(size: float) -> str:
    """Bytes as a person reads them: "3.4 GB"."""
    units = ["B", "kB", "MB", "GB", "TB"]
    while size >= 1000 and len(units) > 1:
        size /= 1000
        units.pop(0)
    return f"{size:.3g} {units[0]}"


def sha256_of(path: Path) -> str:
    """Hex SHA-256 of a file. ``OSError`` if it cannot be read."""
    digest = hashlib.sha256()
    with open(path, "rb") as stream:
        for chunk in iter(lambda: stream.read(1 << 20), b""):
            digest.update(chunk)
    return digest.hexdigest()


def remove_tree(folder: Path) -> None:
    """Remove a folder with all that is in it, as far as it can be removed."""
    shutil.rmtree(folder, ignore_errors=True)
