"""Unpack: a wheel is a zip archive whose RECORD names every file with its hash (PyPA: binary distribution format)."""

from __future__ import annotations

import base64
import csv
import hashlib
import io
import zipfile
import zlib
from pathlib import Path, PurePosixPath

from ..landcover.progress import Feedback
from .errors import InstallError

_CHUNK = 1 << 20
_DATA = ("purelib", "platlib")  # parts of NAME.data that belong on the search path


def unpack_wheel(path: Path, folder: Path, feedback: Feedback) -> None:
    """Put the modules of the wheel ``path`` into ``folder``; each file is compared with RECORD.

    ``InstallError`` if the file is no whole wheel, or would write anywhere else. ``Cancelled``.
    """
    try:
        with zipfile.ZipFile(path) as archive:
            hashes = _record(archive)
            for item in archive.infolist():
                feedback.check()
                place = _place(item.filename)
                if place is None or item.is_dir():
                    continue
                _write(archive, item, folder / place, hashes.get(item.filename))
    except (zipfile.BadZipFile, zlib.error, EOFError, KeyError, NotImplementedError, _Damaged) as error:
        raise InstallError(
            "The package {file} is damaged ({why}). Fetch it again.", file=path.name, why=str(error) or "zip"
        ) from error
    except OSError as error:
        raise InstallError(
            "The package {file} cannot be unpacked into {path}: {why}. Free some space or get the right to write "
            "there.",
            file=path.name,
            path=str(folder),
            why=error.strerror or str(error),
        ) from error


class _Damaged(Exception):
    """A file is not what RECORD says."""


def _record(archive: zipfile.ZipFile) -> dict[str, str]:
    """SHA-256 (base64 without padding) of each file; RECORD itself has none."""
    name = next((n for n in archive.namelist() if n.endswith(".dist-info/RECORD") and n.count("/") == 1), None)
    if name is None:
        raise _Damaged("it has no RECORD")
    rows = csv.reader(io.StringIO(archive.read(name).decode("utf-8")))
    result = {}
    for row in rows:
        if len(row) >= 2 and row[1].startswith("sha256="):
            result[row[0]] = row[1][len("sha256=") :]
    result[name] = ""
    return result


def _place(name: str) -> PurePosixPath | None:
    """Where an entry goes, relative to the folder; None for what is not needed (scripts, headers)."""
    path = PurePosixPath(name)
    if path.is_absolute() or ".." in path.parts or "\\" in name or ":" in name or not path.parts:
        raise _Damaged(f"it holds a file named {name!r}")
    if path.parts[0].endswith(".data"):
        return PurePosixPath(*path.parts[2:]) if len(path.parts) > 2 and path.parts[1] in _DATA else None
    return path


def _write(archive: zipfile.ZipFile, item: zipfile.ZipInfo, target: Path, expected: str | None) -> None:
    if expected is None and not item.filename.endswith((".jws", ".p7s")):  # signatures of RECORD
        raise _Damaged(f"{item.filename} is not in its RECORD")
    target.parent.mkdir(parents=True, exist_ok=True)
    digest = hashlib.sha256()
    with archive.open(item) as source, open(target, "xb") as sink:
        for chunk in iter(lambda: source.read(_CHUNK), b""):
            digest.update(chunk)
            sink.write(chunk)
    found = base64.urlsafe_b64encode(digest.digest()).rstrip(b"=").decode("ascii")
    if expected and found != expected:
        raise _Damaged(f"{item.filename} is not what its RECORD says")
