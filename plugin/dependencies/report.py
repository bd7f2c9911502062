"""Report: what a person copies into a bug report. Versions, places and devices; no names, no private data.

The home folder becomes ``~``, the person's name in paths becomes ``USER``, addresses lose users and passwords.
"""

from __future__ import annotations

import getpass
import importlib.metadata
import importlib.util
import os
import platform
import re
import shutil
import sys
from contextlib import suppress
from pathlib import Path

from ..landcover.onnx_runtime import keep_quiet
from ..landcover.version import version
from .folder import PackageFolder
from .proxy import without_secrets
from .pythons import find_python, kind_of, this_process
from .target import Target, this_target

# Distribution and module; what is not there is said to be missing.
_PACKAGES = (
    ("numpy", "numpy"),
    ("GDAL", "osgeo"),
    ("rasterio", "rasterio"),
    ("onnxruntime", "onnxruntime"),
    ("torch", "torch"),
    ("distributed", "distributed"),
)
_ONNX_VARIANTS = ("onnxruntime", "onnxruntime-gpu", "onnxruntime-directml")


def report(facts: dict[str, str], root: Path, more: str = "") -> str:
    """The report, in Markdown. Takes some seconds: packages are started.

    ``facts``: what the caller knows, e.g. {"QGIS": "3.40.6", "Qt": "5.15"}; ``root``: see ``PackageFolder``; ``more``:
    a log or an error message.
    """
    target, process = this_target(), this_process()
    python = find_python(process)
    lines = [f"Terrazzo {version()}", *(f"{name}: {value}" for name, value in facts.items())]
    lines.append(f"System: {_system(target)}; {os.cpu_count()} processors; memory {_size(_memory())}")
    lines.append(f"Python {platform.python_version()}, {kind_of(process)}, {target.name}")
    if python is None:
        lines.append("Program: none can be started")
    else:
        lines.append(f"Program: {python.program} (pip: {python.pip or 'none'})")
    lines += ["", "Packages:", *(f"- {_package(name, module)}" for name, module in _PACKAGES)]
    lines += [
        f"- devices of ONNX Runtime: {_devices()}",
        "",
        f"Installed by Terrazzo in {root}:",
        *_installs(root, target),
    ]
    lines.append(f"Free space there: {_size(_free(root))}")
    if more.strip():
        lines += ["", "```", more.strip(), "```"]
    return private("\n".join(lines)) + "\n"


def private(text: str) -> str:
    """``text`` without the home folder, the person's name in paths, and passwords in addresses."""
    homes = {str(Path.home()), os.path.realpath(Path.home()), os.environ.get("USERPROFILE", "")}
    for home in sorted(filter(None, homes), key=len, reverse=True):
        if len(home) > 1:
            for spelling in {home, home.replace("\\", "/")}:
                text = re.sub(re.escape(spelling) + r"(?=[\\/\s:;,'\")]|$)", "~", text, flags=re.IGNORECASE | re.M)
    with suppress(OSError, KeyError, ImportError):
        name = getpass.getuser()
        if len(name) > 1:
            text = re.sub(rf"(?<=[\\/]){re.escape(name)}(?=[\\/]|$)", "USER", text, flags=re.IGNORECASE | re.M)
    return without_secrets(text)


def _package(name: str, module: str) -> str:
    spec = None
    with suppress(ImportError, ValueError):
        spec = importlib.util.find_spec(module)
    if spec is None:
        return f"{name}: not installed"
    found = ""
    for variant in _ONNX_VARIANTS if module == "onnxruntime" else (name,):
        with suppress(importlib.metadata.PackageNotFoundError):
            found = f"{'' if variant == name else variant + ' '}{importlib.metadata.version(variant)}"
    if not found:
        found = str(getattr(sys.modules.get(module), "__version__", "version unknown"))
    return f"{name}: {found} ({Path(spec.origin or '?').parent})"


def _devices() -> str:
    try:
        keep_quiet()
        import onnxruntime

        return ", ".join(onnxruntime.get_available_providers())
    except Exception as error:  # noqa: BLE001 - a broken package raises what it likes; that is the answer
        return f"{type(error).__name__}: {(str(error).strip().splitlines() or [''])[0]}"


def _installs(root: Path, target: Target) -> list[str]:
    folder = PackageFolder(root)
    lines = []
    for install in folder.installs(target):
        packages = ", ".join(f"{name} {number}" for name, number in install.packages)
        lines.append(f"- {install.path.name}: {packages} ({_size(install.bytes)})")
    lines += [f"- {path.name}: damaged" for path in folder.broken(target)]
    return lines or ["- nothing"]


def _system(target: Target) -> str:
    release = ".".join(map(str, target.release))
    detail = {"linux": f"glibc {release}", "macos": f"macOS {release}"}.get(target.system, platform.version())
    return f"{platform.system()} {platform.release()} {platform.machine()} ({detail})"


def _size(count: int) -> str:
    if count <= 0:
        return "unknown"
    return f"{count / 1e9:.1f} GB" if count >= 1e9 else f"{count / 1e6:.0f} MB"


def _memory() -> int:
    """Bytes of memory, 0 if unknown."""
    with suppress(AttributeError, ValueError, OSError):
        return os.sysconf("SC_PAGE_SIZE") * os.sysconf("SC_PHYS_PAGES")
    with suppress(AttributeError, ImportError, OSError):
        import ctypes

        kilobytes = ctypes.c_ulonglong()
        if ctypes.windll.kernel32.GetPhysicallyInstalledSystemMemory(ctypes.byref(kilobytes)):  # type: ignore[attr-defined]
            return int(kilobytes.value) * 1024
    return 0


def _free(folder: Path) -> int:
    for place in (folder, *folder.parents):
        with suppress(OSError):
            return shutil.disk_usage(place).free
    return 0
