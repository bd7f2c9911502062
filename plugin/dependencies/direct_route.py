"""Direct route: the locked wheels are fetched one by one, compared with their SHA-256 and unpacked, without pip.

For QGIS without pip (Flatpak, Debian without python3-pip, some macOS builds). How a file is fetched, the caller says:
QGIS's own network knows every kind of proxy.
"""

from __future__ import annotations

import hashlib
import shutil
import tempfile
from collections.abc import Callable
from pathlib import Path

from ..landcover.progress import Feedback
from .errors import InstallError
from .unpack import unpack_wheel
from .wheels import Pick, Wheel

# Fetches the address into the path. Raises NetworkError or Cancelled. The third calls back with bytes so far.
Fetch = Callable[[str, Path, Callable[[int], None]], None]


def install_directly(
    picks: list[Pick], staged: Path, wheel_folder: Path | None, fetch: Fetch | None, feedback: Feedback
) -> None:
    """Install ``picks`` into the folder ``staged``, from ``wheel_folder`` or by ``fetch``.

    ``InstallError``, ``NetworkError``, ``Cancelled``.
    """
    total, done = sum(pick.wheel.bytes for pick in picks) or 1, 0
    with tempfile.TemporaryDirectory(prefix=".fetching-", dir=staged) as scratch:
        for pick in picks:
            feedback.check()
            wheel = pick.wheel
            if wheel_folder is not None:
                path = wheel_folder / wheel.file
                feedback.info("Taking {file} from the folder", file=wheel.file)
                if not path.is_file():
                    raise InstallError(
                        "The folder {folder} has no file {file}. It must hold: {all}.",
                        folder=str(wheel_folder),
                        file=wheel.file,
                        all=", ".join(p.wheel.file for p in picks),
                    )
            elif fetch is not None:
                path = Path(scratch) / wheel.file
                feedback.info("Fetching {file} ({size:.1f} MB)", file=wheel.file, size=wheel.bytes / 1e6)
                fetch(wheel.url, path, _share_told(feedback, done, total))
            else:
                raise InstallError("Without pip the packages can only be installed from a folder of wheels.")
            check_wheel(path, wheel)
            unpack_wheel(path, staged, feedback)
            done += wheel.bytes
            feedback.progress("fetch", done / total)


def _share_told(feedback: Feedback, before: int, total: int) -> Callable[[int], None]:
    """Tell progress from the bytes of one file, of which ``before`` came with the files before it."""
    return lambda count: feedback.progress("fetch", (before + count) / total)


def check_wheel(path: Path, wheel: Wheel) -> None:
    """``InstallError`` unless the file ``path`` is ``wheel``."""
    digest = hashlib.sha256()
    try:
        with open(path, "rb") as stream:
            for chunk in iter(lambda: stream.read(1 << 20), b""):
                digest.update(chunk)
    except OSError as error:
        raise InstallError("{file} cannot be read: {why}.", file=str(path), why=error.strerror or str(error)) from error
    if digest.hexdigest() != wheel.sha256:
        raise InstallError(
            "{file} is not the file that it should be (SHA-256 {found}…, not {expected}…), so nothing was installed. "
            "It may be damaged or tampered with on its way. Fetch it again.",
            file=wheel.file,
            found=digest.hexdigest()[:12],
            expected=wheel.sha256[:12],
        )


def check_space(folder: Path, needed: int) -> None:
    """``InstallError`` if there are fewer than ``needed`` bytes free where ``folder`` is."""
    try:
        free = shutil.disk_usage(folder).free
    except OSError:
        return  # then writing says it
    if free < needed:
        raise InstallError(
            "There is not enough space in {path}: {needed:.0f} MB are needed, {free:.0f} MB are free. Free some.",
            path=str(folder),
            needed=needed / 1e6,
            free=free / 1e6,
        )
