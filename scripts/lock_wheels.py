"""Write resources/dependencies/wheels.json: the wheels that the plugin may install into a user's profile.

    .venv/bin/python -m terrazzo.scripts.lock_wheels [--check] [PACKAGE ...]

pip is asked, for every Python and platform in which QGIS comes, for the releases named below; what has a wheel is
written down with its address, SHA-256 and sizes. With names of packages, only those are asked for; the others stay as
the file has them. ``--check`` only says whether the file is what would be written now.
Needs pip 23.2 or newer and the package index.
"""

from __future__ import annotations

import argparse
import io
import json
import subprocess
import sys
import urllib.request
import zipfile
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

LOCK = Path(__file__).resolve().parent.parent / "resources" / "dependencies" / "wheels.json"

# What QGIS brings: 3.9 (Windows up to 3.34, macOS up to 3.40) to 3.14 (Linux).
PYTHONS = ("3.9", "3.10", "3.11", "3.12", "3.13", "3.14")
# A machine accepts wheels for older systems than its own, so pip is asked for the newest that people may have; on
# macOS also for an older one, since some packages (scipy) have a wheel for each.
PLATFORMS = {
    "win_amd64": ("win_amd64",),
    "macos_arm64": ("macosx_15_0_arm64",),
    "macos_x86_64": ("macosx_15_0_x86_64",),
    "macos_arm64_older": ("macosx_13_0_arm64",),
    "macos_x86_64_older": ("macosx_13_0_x86_64",),
    "linux_x86_64": tuple(f"manylinux_2_{n}_x86_64" for n in (28, 27, 24, 17)),
    "linux_aarch64": tuple(f"manylinux_2_{n}_aarch64" for n in (28, 27, 24, 17)),
}
# Releases, the preferred one first; the next is for a computer on which that one does not start or has no wheel.
# onnxruntime 1.20 is the last that runs with the Visual C++ runtime of older Windows installations of QGIS.
# rasterio 1.3.11 is for the numpy of old ones (below 1.24). affine 3 does not get along with them.
# scikit-image: numpy tells how old the QGIS is, and so its scipy, which the newer releases want newer (1.11.4; 0.24
# wants 1.9, 0.19.3 wants 1.4). scipy is for the few that have none. Of packages in pure Python there is one release
# that runs on every Python from 3.9, since a wheel's name does not say which it needs.
PACKAGES: dict[str, dict[str, Any]] = {
    "onnxruntime": {
        "module": "onnxruntime",
        "licence": "MIT",
        "needs": ["numpy"],
        "releases": {"1.31.1": "1.21.6", "1.23.2": "1.21.6", "1.20.1": "1.21.6", "1.19.2": "1.21.6"},
    },
    "onnxruntime-directml": {
        "module": "onnxruntime",
        "licence": "MIT",
        "needs": ["numpy"],
        "releases": {"1.24.4": "1.21.6", "1.23.0": "1.21.6", "1.20.1": "1.21.6", "1.19.2": "1.21.6"},
    },
    "rasterio": {
        "module": "rasterio",
        "licence": "BSD-3-Clause",
        "needs": ["numpy", "affine", "attrs", "click"],
        "releases": {"1.4.4": "1.24", "1.4.3": "1.24", "1.3.11": "1.18"},
    },
    "affine": {"module": "affine", "licence": "BSD-3-Clause", "needs": [], "releases": {"2.4.0": ""}},
    "attrs": {"module": "attr", "licence": "MIT", "needs": [], "releases": {"25.3.0": ""}},
    "click": {"module": "click", "licence": "BSD-3-Clause", "needs": [], "releases": {"8.1.8": ""}},
    "scikit-image": {
        "module": "skimage",
        "licence": "BSD-3-Clause",
        "needs": ["numpy", "scipy", "networkx", "pillow", "imageio", "tifffile", "packaging", "lazy-loader"],
        "releases": {"0.26.0": "2.0", "0.25.2": "2.0", "0.24.0": "1.23", "0.19.3": "1.17.3"},
        "start": "skimage.segmentation.slic_superpixels",  # skimage itself loads nothing
        "more_needs": {"0.19.3": ["pywavelets"]},
    },
    "scipy": {
        "module": "scipy",
        "licence": "BSD-3-Clause",
        "needs": ["numpy"],
        "releases": {"1.16.3": "1.25.2", "1.15.3": "1.23.5", "1.13.1": "1.23", "1.10.1": "1.19.5"},
    },
    "pywavelets": {"module": "pywt", "licence": "MIT", "needs": ["numpy"], "releases": {"1.4.1": "1.17.3"}},
    "networkx": {"module": "networkx", "licence": "BSD-3-Clause", "needs": [], "releases": {"3.2.1": ""}},
    "pillow": {"module": "PIL", "licence": "MIT-CMU", "needs": [], "releases": {"11.3.0": ""}},
    "imageio": {
        "module": "imageio",
        "licence": "BSD-2-Clause",
        "needs": ["numpy", "pillow"],
        "releases": {"2.37.0": ""},
    },
    "tifffile": {"module": "tifffile", "licence": "BSD-3-Clause", "needs": ["numpy"], "releases": {"2024.8.30": ""}},
    "packaging": {
        "module": "packaging",
        "licence": "Apache-2.0 or BSD-2-Clause",
        "needs": [],
        "releases": {"25.0": ""},
    },
    "lazy-loader": {
        "module": "lazy_loader",
        "licence": "BSD-3-Clause",
        "needs": ["packaging"],
        "releases": {"0.4": ""},
    },
}
# What a person chooses from; each is a list of packages.
SETS = {
    "map": ["onnxruntime", "rasterio"],
    "map-directml": ["onnxruntime-directml", "rasterio"],
    "segments": ["scikit-image"],
}


def ask_pip(name: str, version: str, python: str, platforms: tuple[str, ...]) -> dict[str, Any] | None:
    """Address and SHA-256 of the wheel that pip would take; None if there is none."""
    command = [sys.executable, "-m", "pip", "--isolated", "install", "--dry-run", "--quiet", "--no-deps"]
    command += ["--ignore-installed", "--target", "unused", "--only-binary", ":all:", "--report", "-"]
    command += ["--python-version", python, *(f"--platform={platform}" for platform in platforms)]
    done = subprocess.run([*command, f"{name}=={version}"], capture_output=True, text=True, check=False)
    if done.returncode:
        if "No matching distribution" in done.stderr:
            return None
        raise SystemExit(f"lock_wheels: {name} {version}: {done.stderr.strip()}")
    found = json.loads(done.stdout)["install"][0]["download_info"]
    return {"url": found["url"], "sha256": found["archive_info"]["hashes"]["sha256"]}


class Remote(io.RawIOBase):
    """A file at an address of the package index, of which only the parts that are asked for are fetched."""

    def __init__(self, url: str) -> None:
        self.url, self.place = url, 0
        self.length = int(self._ask("HEAD")[0]["Content-Length"])

    def _ask(self, method: str, part: str = "") -> tuple[Any, bytes]:
        headers = {"Range": f"bytes={part}"} if part else {}
        request = urllib.request.Request(self.url, method=method, headers=headers)  # noqa: S310 - from pip
        with urllib.request.urlopen(request, timeout=60) as answer:  # noqa: S310
            return answer.headers, answer.read()

    def seekable(self) -> bool:
        return True

    def seek(self, offset: int, whence: int = 0) -> int:
        self.place = offset + (0, self.place, self.length)[whence]
        return self.place

    def tell(self) -> int:
        return self.place

    def read(self, size: int = -1) -> bytes:
        end = self.length if size < 0 else min(self.length, self.place + size)
        data = self._ask("GET", f"{self.place}-{end - 1}")[1] if end > self.place else b""
        self.place = end
        return data


def sizes_of(url: str) -> dict[str, int]:
    """Bytes of a wheel, and of what is in it (its table of contents is read, not the wheel)."""
    remote = Remote(url)
    with zipfile.ZipFile(remote) as archive:  # type: ignore[arg-type]
        return {"bytes": remote.length, "unpacked": sum(item.file_size for item in archive.infolist())}


def wheels_of(name: str, version: str) -> list[dict[str, Any]]:
    """All wheels of a release that PYTHONS and PLATFORMS need."""
    found: dict[str, dict[str, Any]] = {}
    for platforms in PLATFORMS.values():
        for python in PYTHONS:
            wheel = ask_pip(name, version, python, platforms)
            if wheel is not None:
                found.setdefault(wheel["url"], wheel)
                if wheel["url"].endswith("-none-any.whl"):
                    break
    result = [{"file": url.rsplit("/", 1)[1], **wheel, **sizes_of(url)} for url, wheel in found.items()]
    return sorted(result, key=lambda wheel: wheel["file"])


def lock(names: list[str]) -> dict[str, Any]:
    """The whole file; ``names``: packages that pip is asked for, none for all."""
    kept = json.loads(LOCK.read_text(encoding="utf-8"))["packages"] if names else {}
    wanted = {name: package for name, package in PACKAGES.items() if name in names or name not in kept}
    jobs = [(name, version) for name, package in wanted.items() for version in package["releases"]]
    with ThreadPoolExecutor(3) as pool:
        wheels = dict(zip(jobs, pool.map(lambda job: wheels_of(*job), jobs)))
    packages = {}
    for name, package in PACKAGES.items():
        if name not in wanted:
            packages[name] = kept[name]
            continue
        releases = [
            {"version": version, "numpy": numpy, "wheels": wheels[name, version]}
            for version, numpy in package["releases"].items()
        ]
        for release in releases:
            if more := package.get("more_needs", {}).get(release["version"]):
                release["needs"] = more
        packages[name] = {key: value for key, value in package.items() if key != "more_needs"} | {"releases": releases}
    return {"sets": SETS, "packages": packages}


def main() -> int:
    """Write or check; 0 if all is well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--check", action="store_true", help="write nothing")
    parser.add_argument("package", nargs="*", help="ask for these only")
    arguments = parser.parse_args()
    unknown = set(arguments.package) - set(PACKAGES)
    if unknown:
        parser.error(f"no such package: {', '.join(sorted(unknown))}")
    text = json.dumps(lock(arguments.package), indent=1) + "\n"
    if arguments.check:
        same = LOCK.is_file() and LOCK.read_text(encoding="utf-8") == text
        print(f"lock_wheels: {LOCK.name} is {'up to date' if same else 'not what would be written now'}")
        return 0 if same else 1
    LOCK.parent.mkdir(parents=True, exist_ok=True)
    LOCK.write_text(text, encoding="utf-8")
    print(f"lock_wheels: {LOCK.name} written")
    return 0


if __name__ == "__main__":
    sys.exit(main())
