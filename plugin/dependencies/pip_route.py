"""Pip route: QGIS's own pip fetches and unpacks the locked wheels into a folder, and checks their hashes.

It honours what the person or the company has set up for pip (mirrors, certificates).
"""

from __future__ import annotations

import re
from collections import deque
from pathlib import Path

from ..landcover.progress import Feedback
from .errors import InstallError, NetworkError
from .proxy import Proxy, without_secrets
from .pythons import Python
from .running import run
from .wheels import Pick

_PIP_SECONDS = 3600.0
_TIMEOUT = "20"  # seconds without an answer; pip asks again twice
# What pip says when it did not reach the index, or got no more than an error from it.
_NETWORK = re.compile(
    r"ConnectionError|NewConnectionError|ConnectTimeout|ReadTimeout|ProxyError|Max retries|Temporary failure|"
    r"Network is unreachable|CERTIFICATE_VERIFY_FAILED|SSLError|HTTP error 5\d\d|Missing dependencies for SOCKS|"
    r"Could not fetch URL|No matching distribution|from versions: none|\b40[1347]\b|Connection to \S+ timed out"
)
_TAMPERED = re.compile(r"THESE PACKAGES DO NOT MATCH THE HASHES|hashes are required")
_NO_SPACE = re.compile(r"No space left|Errno 28|not enough space", re.IGNORECASE)


def pip_command(python: Python, requirements: Path, target: Path, wheel_folder: Path | None) -> list[str]:
    """The command that installs ``requirements`` into ``target``; ``wheel_folder``: take files from there only."""
    command = [python.program, *python.options, "-m", "pip", "install", "--target", str(target), "--no-deps"]
    command += ["--require-hashes", "--only-binary", ":all:", "--no-compile", "--no-input", "--no-cache-dir"]
    command += ["--disable-pip-version-check", "--no-warn-script-location", "--progress-bar", "off"]
    if wheel_folder is not None:
        command += ["--no-index", "--find-links", str(wheel_folder)]
    else:
        command += ["--timeout", _TIMEOUT, "--retries", "2"]
    return [*command, "-r", str(requirements)]


def pip_environment(python: Python, proxy: Proxy | None) -> dict[str, str]:
    """The environment for pip: that of ``python``, and what must not come from the person's pip settings."""
    environment = {**python.environment, "PIP_USER": "0", "PIP_REQUIRE_VIRTUALENV": "0"}
    environment.update(PYTHONIOENCODING="utf-8", PIP_ROOT_USER_ACTION="ignore")
    environment["PIP_BREAK_SYSTEM_PACKAGES"] = "0"  # never: --target leaves the system's packages alone
    if proxy is not None:
        environment.update(proxy.variables())
    return environment


def install_by_pip(
    python: Python,
    picks: list[Pick],
    staged: Path,
    wheel_folder: Path | None,
    proxy: Proxy | None,
    feedback: Feedback,
) -> None:
    """Install ``picks`` into the folder ``staged``.

    Each line of pip goes to ``feedback.info``. ``InstallError``, ``NetworkError`` if another way to fetch may help,
    ``Cancelled``.
    """
    requirements = staged / "requirements.txt"
    requirements.write_text("".join(f"{pick.requirement}\n" for pick in picks), encoding="utf-8")
    command = pip_command(python, requirements, staged, wheel_folder)
    feedback.info("{line}", line=" ".join(command))
    last: deque[str] = deque(maxlen=200)
    seen = 0

    def hear(line: str) -> None:
        nonlocal seen
        line = without_secrets(line)
        last.append(line)
        feedback.info("{line}", line=line)
        if line.lstrip().startswith(("Collecting", "Downloading", "Processing", "Installing")):
            seen += 1
            feedback.progress("fetch", min(0.95, seen / (2 * len(picks) + 1)))

    status = run(command, pip_environment(python, proxy), feedback, hear, _PIP_SECONDS)
    requirements.unlink()
    if status == 0:
        return
    said = "\n".join(last)
    why = next((line for line in reversed(last) if line.startswith("ERROR")), last[-1] if last else f"status {status}")
    if _TAMPERED.search(said):
        raise InstallError(
            "A package is not the file that it should be (its SHA-256 differs), so nothing was installed. It may be "
            "damaged or tampered with on its way: {why}",
            why=why,
        )
    if _NO_SPACE.search(said):
        raise InstallError("There is not enough space for the packages in {path}. Free some.", path=str(staged.parent))
    if wheel_folder is None and _NETWORK.search(said):
        raise NetworkError("pip could not fetch the packages: {why}", why=why)
    raise InstallError("pip could not install the packages: {why}", why=why)
