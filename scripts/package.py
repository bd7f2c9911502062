"""Build the installable plugin: a zip of the last commit with the one top folder terrazzo/, into dist/.

What stays out is said by export-ignore in .gitattributes. The rules checked are those of plugins.qgis.org.
"""

from __future__ import annotations

import configparser
import subprocess
import sys
import zipfile
from pathlib import Path, PurePosixPath

ROOT = Path(__file__).resolve().parent.parent
TOP = "terrazzo"
LIMIT_BYTES = 25 * 1024 * 1024
MUST_HAVE = ("__init__.py", "metadata.txt", "LICENSE")
MUST_NOT_HAVE = ("tests", "scripts", ".git", ".venv", "__pycache__", "__MACOSX", "training")


def git(*arguments: str) -> str:
    """Output of a git command in the checkout."""
    return subprocess.run(["git", "-C", str(ROOT), *arguments], check=True, capture_output=True, text=True).stdout


def faults(archive: Path) -> list[str]:
    """What the plugin site would refuse in this zip, one sentence each; an empty list if nothing."""
    found = []
    size = archive.stat().st_size
    if size > LIMIT_BYTES:
        found.append(f"{size / 2**20:.1f} MB is more than the {LIMIT_BYTES / 2**20:.0f} MB allowed")
    with zipfile.ZipFile(archive) as bundle:
        names = bundle.namelist()
    for name in names:
        parts = PurePosixPath(name).parts
        if parts[0] != TOP:
            found.append(f"{name} is outside the folder {TOP}/")
        if set(parts) & set(MUST_NOT_HAVE) or name.endswith((".pyc", ".so", ".dll", ".exe")):
            found.append(f"{name} must not be in a plugin")
    found += [f"{name} is missing" for name in MUST_HAVE if f"{TOP}/{name}" not in names]
    return found


def main() -> int:
    """Build and check the zip; 0 if it may be uploaded."""
    try:
        git("rev-parse", "--verify", "--quiet", "HEAD")
    except subprocess.CalledProcessError:
        print("package: there is no commit yet; the zip is made from the last commit", file=sys.stderr)
        return 1
    if git("status", "--porcelain"):
        print("package: note that uncommitted changes are not in the zip")
    metadata = configparser.ConfigParser(interpolation=None)
    metadata.read_string(git("show", "HEAD:metadata.txt"))
    archive = ROOT / "dist" / f"{TOP}-{metadata['general']['version']}.zip"
    archive.parent.mkdir(exist_ok=True)
    git("archive", "--format=zip", "-9", f"--prefix={TOP}/", f"--output={archive}", "HEAD")
    problems = faults(archive)
    for problem in problems:
        print(f"package: {problem}", file=sys.stderr)
    if problems:
        archive.unlink()
        return 1
    print(f"{archive.relative_to(ROOT)}: {archive.stat().st_size / 2**20:.2f} MB")
    return 0


if __name__ == "__main__":
    sys.exit(main())
