"""Tiny wheels, made by hand as PyPA's binary distribution format says, and a lock that names them."""

from __future__ import annotations

import base64
import hashlib
import zipfile
from pathlib import Path

from terrazzo.plugin.dependencies.target import Target, this_target
from terrazzo.plugin.dependencies.wheels import Lock, Package, Release, Wheel

HERE = this_target()


def make_wheel(
    folder: Path, name: str, version: str, files: dict[str, str], tag: str = "py3-none-any", **more
) -> Wheel:
    """A wheel with the modules ``files`` (path -> text). ``damage``: text that replaces that of the first file after
    its hash was taken; ``unlisted``: files that RECORD does not name. The address is that of the file on disk."""
    dist = f"{name.replace('-', '_')}-{version}"
    content = {
        **files,
        f"{dist}.dist-info/METADATA": f"Metadata-Version: 2.1\nName: {name}\nVersion: {version}\n",
        f"{dist}.dist-info/WHEEL": f"Wheel-Version: 1.0\nGenerator: test\nRoot-Is-Purelib: true\nTag: {tag}\n",
    }
    rows = []
    for path, text in content.items():
        digest = base64.urlsafe_b64encode(hashlib.sha256(text.encode()).digest()).rstrip(b"=").decode()
        rows.append(f"{path},sha256={digest},{len(text.encode())}")
    if "damage" in more:
        content[next(iter(files))] = more["damage"]
    content.update(more.get("unlisted", {}))
    content[f"{dist}.dist-info/RECORD"] = "\n".join([*rows, f"{dist}.dist-info/RECORD,,", ""])
    path = folder / f"{dist}-{tag}.whl"
    folder.mkdir(parents=True, exist_ok=True)
    with zipfile.ZipFile(path, "w") as archive:
        for entry, text in content.items():
            archive.writestr(entry, text)
    return as_wheel(path)


def as_wheel(path: Path) -> Wheel:
    """The entry of a lock for a file."""
    with zipfile.ZipFile(path) as archive:
        unpacked = sum(item.file_size for item in archive.infolist())
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    return Wheel(path.name, path.as_uri(), digest, path.stat().st_size, unpacked)


def make_lock(
    *packages: tuple[str, str, list[tuple[str, Wheel]]], needs: dict[str, tuple[str, ...]] | None = None
) -> Lock:
    """A lock of packages (name, module, [(version, wheel)]); its set "map" holds the first one."""
    entries = {
        name: Package(
            name,
            module,
            "MIT",
            (needs or {}).get(name, ()),
            tuple(Release(version, (), (wheel,)) for version, wheel in releases),
        )
        for name, module, releases in packages
    }
    return Lock(entries, {"map": (packages[0][0],)})


def other_target(**values) -> Target:
    """This computer's target with other values."""
    return Target(**{**HERE.__dict__, **values})
