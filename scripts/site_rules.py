"""Site rules: what plugins.qgis.org refuses or blocks in an uploaded zip, found before the upload.

    scripts/site_rules.py ZIP

The site's own validator checks the zip, its names and metadata.txt; its scanner runs Bandit and detect-secrets with the
rules below, and any finding blocks the version. https://plugins.qgis.org/docs/security-scanning
"""

from __future__ import annotations

import ast
import configparser
import json
import re
import stat
import subprocess
import sys
import tempfile
import zipfile
from collections.abc import Iterable
from fnmatch import fnmatch
from pathlib import Path, PurePosixPath

TOP = "terrazzo"
LIMIT_BYTES = 25_000_000
MUST_HAVE = ("__init__.py", "metadata.txt", "LICENSE", "README.md")
MUST_NOT_HAVE = ("tests", "scripts", "training", "benchmarks", ".git", ".venv", "__pycache__", "__MACOSX")
REQUIRED = ("name", "description", "version", "qgisMinimumVersion", "author", "email", "about", "tracker", "repository")
# Kinds of files that a plugin consists of; anything else has to be thought about first.
KINDS = {
    *(".py", ".txt", ".md", ".json", ".svg", ".png", ".jpg", ".qml", ".qm", ".onnx", ".html", ".css"),
    *(".tif", ".gpkg", ".qgz", ".npz", ".csv", ""),
}
PROGRAMS = (".exe", ".dll", ".so", ".dylib", ".pyd", ".bat", ".sh", ".ps1", ".cmd", ".jar", ".pyc", ".pyo")
MAGIC = (b"\x7fELF", b"MZ", b"\xcf\xfa\xed\xfe", b"\xce\xfa\xed\xfe", b"\xca\xfe\xba\xbe")
# Bandit tests that the site has switched off: they are informational there.
BANDIT_OFF = ("B109", "B404", "B410", "B411")
SECRETS_OFF = ("IPPublicDetector",)
# Findings of detect-secrets that are none: (file, kind) and why. On the upload form the kind has to be ticked.
NO_SECRETS = {
    ("models/*/card.json", "Hex High Entropy String"): "the checksum of the model, which is public",
    ("resources/dependencies/*.json", "Hex High Entropy String"): "the checksums of packages on PyPI, which are public",
}


def zip_faults(archive: Path) -> list[str]:
    """What is wrong with the zip as such: size, names, kinds of files."""
    if not zipfile.is_zipfile(archive):
        return [f"{archive.name} is not a zip"]
    found = []
    size = archive.stat().st_size
    if size > LIMIT_BYTES:
        found.append(f"{size / 1e6:.1f} MB is more than the {LIMIT_BYTES / 1e6:.0f} MB allowed")
    with zipfile.ZipFile(archive) as bundle:
        if broken := bundle.testzip():
            found.append(f"{broken} is damaged in the zip")
        for item in bundle.infolist():
            found += [f"{item.filename} {fault}" for fault in _entry_faults(item, bundle)]
        names = set(bundle.namelist())
    found += [f"{name} is missing" for name in MUST_HAVE if f"{TOP}/{name}" not in names]
    return found


def _entry_faults(item: zipfile.ZipInfo, bundle: zipfile.ZipFile) -> Iterable[str]:
    path = PurePosixPath(item.filename)
    if ".." in item.filename or path.is_absolute() or "\\" in item.filename:
        yield "leads out of the folder"
        return
    if path.parts[0] != TOP:
        yield f"is outside the folder {TOP}/"
    if set(path.parts) & set(MUST_NOT_HAVE):
        yield "must not be in a plugin"
    if item.is_dir():
        return
    mode = item.external_attr >> 16
    if stat.S_ISLNK(mode):
        yield "is a link"
    elif mode & 0o111:
        yield "is marked as a program"
    if path.name.startswith("."):
        yield "is a hidden file"
    if path.suffix.lower() in PROGRAMS:
        yield "is a program or compiled"
    elif path.suffix.lower() not in KINDS:
        yield f"is of a kind ({path.suffix}) that no plugin of ours had so far"
    with bundle.open(item) as stream:
        if stream.read(4).startswith(MAGIC) and path.suffix != ".txt":
            yield "is a compiled program by its content"


def metadata_faults(text: str, names: set[str]) -> list[str]:
    """What the site finds wrong in metadata.txt. ``names``: files in the zip, below the top folder."""
    parser = configparser.ConfigParser()  # with %-interpolation, as on the site
    parser.optionxform = str  # type: ignore[assignment, method-assign]
    try:
        parser.read_string(text)
        values = dict(parser.items("general"))
    except configparser.Error as error:
        return [f"metadata.txt cannot be read: {' '.join(str(error).split())}"]
    found = [f"metadata.txt: {key} is missing" for key in REQUIRED if not values.get(key, "").strip()]
    if "/" in values.get("author", ""):
        found.append("metadata.txt: the author must have no slash")
    for key, dummy in (("tracker", "http://bugs"), ("repository", "http://repo"), ("homepage", "http://homepage")):
        if key in values and (not re.match(r"https?://[^/\s]+", values[key]) or values[key] == dummy):
            found.append(f"metadata.txt: {key} is not a web address")
    if not re.fullmatch(r"\d+\.\d+(\.\d+)?", values.get("version", "")):
        found.append("metadata.txt: the version is not of the form x.y.z")
    icon = values.get("icon", "").removeprefix("./")
    if icon not in names:
        found.append(f"metadata.txt: the icon {icon or '(none)'} is not in the zip")
    return found


def code_faults(folder: Path) -> list[str]:
    """Python files that Python 3.9 cannot read."""
    found = []
    for path in sorted(folder.rglob("*.py")):
        try:
            ast.parse(path.read_text(encoding="utf-8"), str(path), feature_version=(3, 9))
        except (SyntaxError, UnicodeDecodeError) as error:
            found.append(f"{path.relative_to(folder).as_posix()}: Python 3.9 cannot read it ({error})")
    return found


def bandit_faults(folder: Path) -> list[str]:
    """Findings of Bandit with the site's rules. ``# nosec`` with a test's number and a reason is heeded there, too."""
    command = [sys.executable, "-m", "bandit", "-r", ".", "-f", "json", "--quiet", "-s", ",".join(BANDIT_OFF)]
    report = _report(command, folder)
    found = [f"{error['filename']}: {error['reason']}" for error in report["errors"]]
    return found + [
        f"{_name(item['filename'])}:{item['line_number']}: Bandit {item['test_id']}: {item['issue_text']}"
        for item in report["results"]
    ]


def secret_faults(folder: Path) -> tuple[list[str], list[str]]:
    """Findings of detect-secrets with the site's rules, and which kinds have to be ticked at the upload."""
    command = [sys.executable, "-m", "detect_secrets", "scan", "--all-files", "--exclude-files", r"metadata\.txt"]
    for name in SECRETS_OFF:
        command += ["--disable-plugin", name]
    found, ticks = [], set()
    for file, items in _report([*command, "."], folder)["results"].items():
        for item in items:
            name = _name(file)
            if any(fnmatch(name, f"{TOP}/{pattern}") and item["type"] == kind for pattern, kind in NO_SECRETS):
                ticks.add(item["type"])
            else:
                found.append(f"{name}:{item['line_number']}: looks like a secret ({item['type']})")
    return found, sorted(ticks)


def licence_faults(folder: Path) -> list[str]:
    """A LICENSE that is not the GPL, version 3, and models that do not say theirs."""
    found = []
    licence = folder / TOP / "LICENSE"
    if licence.is_file():
        text = licence.read_text(encoding="utf-8")
        if "GNU GENERAL PUBLIC LICENSE" not in text or "Version 3, 29 June 2007" not in text:
            found.append("LICENSE is not the GNU General Public License, version 3")
    for card in sorted((folder / TOP / "models").glob("*/card.json")):
        if not json.loads(card.read_text(encoding="utf-8")).get("properties", {}).get("terrazzo:licence"):
            found.append(f"{card.relative_to(folder).as_posix()}: the model does not say its licence")
    return found


def _report(command: list[str], folder: Path) -> dict:
    result = subprocess.run(command, cwd=folder, capture_output=True, text=True, check=False)
    try:
        return json.loads(result.stdout)
    except json.JSONDecodeError:
        raise SystemExit(f"{command[2]} failed (has make setup run?):\n{result.stderr[-2000:]}") from None


def _name(file: str) -> str:
    return PurePosixPath(file).as_posix().removeprefix("./")


def faults(archive: Path) -> tuple[list[str], list[str]]:
    """All faults of a zip, one sentence each, and what has to be ticked at the upload."""
    found = zip_faults(archive)
    if found and not zipfile.is_zipfile(archive):
        return found, []
    with tempfile.TemporaryDirectory(prefix="terrazzo-package-") as scratch, zipfile.ZipFile(archive) as bundle:
        if any(fault.endswith("leads out of the folder") for fault in found):
            return found, []
        bundle.extractall(scratch)  # names were checked
        folder = Path(scratch)
        metadata = folder / TOP / "metadata.txt"
        if metadata.is_file():
            names = {name.removeprefix(f"{TOP}/") for name in bundle.namelist()}
            found += metadata_faults(metadata.read_text(encoding="utf-8"), names)
        found += code_faults(folder)
        found += licence_faults(folder)
        found += bandit_faults(folder)
        secrets, ticks = secret_faults(folder)
    return found + secrets, ticks


def main() -> int:
    """Check the zip given on the command line; 1 if the site would refuse it."""
    if len(sys.argv) != 2:
        print(__doc__, file=sys.stderr)
        return 2
    found, ticks = faults(Path(sys.argv[1]))
    for fault in found:
        print(fault)
    for kind in ticks:
        print(f"On the upload form tick: {kind} ({', '.join(why for (_, k), why in NO_SECRETS.items() if k == kind)})")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
