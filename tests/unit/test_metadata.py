"""What the package says about itself: metadata.txt, licence, version, pinned requirements.

As in test_house.py, each rule is tried on a folder with known faults first.
"""

from __future__ import annotations

import configparser
import re
from pathlib import Path

import pytest

METADATA_KEYS = [
    *(
        "name",
        "description",
        "about",
        "version",
        "qgisMinimumVersion",
        "qgisMaximumVersion",
        "author",
        "email",
    ),
    *(
        "homepage",
        "tracker",
        "repository",
        "tags",
        "category",
        "icon",
        "hasProcessingProvider",
        "experimental",
    ),
]


def write(root: Path, name: str, text: str) -> None:
    (root / name).parent.mkdir(parents=True, exist_ok=True)
    (root / name).write_text(text, encoding="utf-8")


def requirement_faults(root: Path) -> list[str]:
    """Requirement lines that name an index or a place (a matter of the machine), or pin nothing."""
    found = []
    for path in sorted((root / "requirements").glob("*.txt")):
        for number, line in enumerate(path.read_text(encoding="utf-8").splitlines(), 1):
            text = line.split("#")[0].strip()
            if text and not re.fullmatch(r"-[rc] [\w.-]+\.txt|[\w.-]+==[\w.]+( *;.*)?", text):
                found.append(f"{path.name}:{number}: {text}")
    return found


def test_requirements_are_pinned_and_name_no_index(repository_root, tmp_path):
    lines = [
        "-r other.txt",
        "a==1.0",
        'b==2; python_version < "3.13"',
        "c",
        "d>=1",
        "--index-url https://x.example",
    ]
    write(tmp_path, "requirements/dev.txt", "\n".join(lines))
    assert [fault.split(":")[1] for fault in requirement_faults(tmp_path)] == ["4", "5", "6"]
    assert requirement_faults(repository_root) == []


def metadata_faults(root: Path) -> list[str]:
    """What the plugin site or QGIS would find wrong in metadata.txt; a version other than the CHANGELOG's."""
    parser = configparser.ConfigParser(interpolation=None)
    parser.optionxform = str
    parser.read(root / "metadata.txt", encoding="utf-8")
    if not parser.has_section("general"):
        return ["metadata.txt is missing or has no section [general]"]
    values = dict(parser["general"])
    found = [f"{key} is missing or empty" for key in METADATA_KEYS if not values.get(key, "").strip()]
    if found:
        return found
    version = values["version"]
    if not re.fullmatch(r"\d+\.\d+\.\d+", version):
        found.append(f"version {version} is not of the form x.y.z")
    for key in ("qgisMinimumVersion", "qgisMaximumVersion"):
        if not re.fullmatch(r"\d+\.\d+", values[key]):
            found.append(f"{key}={values[key]} is not of the form x.y")
    if values["hasProcessingProvider"] not in ("yes", "True", "true"):
        found.append("hasProcessingProvider must be yes: qgis_process looks at it")
    found += [
        f"about does not name the external dependency {dependency}"
        for dependency in ("onnxruntime", "rasterio")
        if dependency not in values["about"]
    ]
    found += [
        f"{key} is not a web address" for key in ("homepage", "tracker", "repository") if "://" not in values[key]
    ]
    if not re.fullmatch(r"[^@\s]+@[^@\s]+\.[^@\s]+", values["email"]):
        found.append(f"email={values['email']} is not an address")
    if not (root / values["icon"]).is_file():
        found.append(f"icon={values['icon']} is not there")
    changelog = root / "CHANGELOG.md"
    if changelog.exists():
        entry = re.search(r"^## .*?(\d+\.\d+\.\d+)", changelog.read_text(encoding="utf-8"), re.MULTILINE)
        if not entry or entry[1] != version:
            found.append(f"version {version} is not that of the top entry in CHANGELOG.md")
    return found


def test_metadata_is_complete(repository_root, tmp_path):
    lines = (repository_root / "metadata.txt").read_text(encoding="utf-8")
    write(tmp_path, "resources/icons/terrazzo.svg", "<svg/>")
    write(tmp_path, "CHANGELOG.md", "# Changes\n\n## Unreleased\n\n## [9.9.9] - 2031-01-01\n\n## 0.1.0\n")
    write(tmp_path, "metadata.txt", lines)
    assert metadata_faults(tmp_path) == ["version 0.1.0 is not that of the top entry in CHANGELOG.md"]
    write(tmp_path, "metadata.txt", re.sub(r"^(author|tags)=.*\n", "", lines, flags=re.MULTILINE))
    assert metadata_faults(tmp_path) == ["author is missing or empty", "tags is missing or empty"]
    changed = re.sub("version=0.1.0", "version=0.1", lines)
    changed = changed.replace("onnxruntime", "a runtime").replace("terrazzo.svg", "none.svg")
    write(tmp_path, "metadata.txt", changed)
    assert len(metadata_faults(tmp_path)) == 4
    assert metadata_faults(repository_root) == []


def test_metadata_pass_the_rules_of_the_site(repository_root):
    from terrazzo.scripts.site_rules import metadata_faults as site_faults

    text = (repository_root / "metadata.txt").read_text(encoding="utf-8")
    names = {path.relative_to(repository_root).as_posix() for path in (repository_root / "resources").rglob("*")}
    assert site_faults(text, names) == []
    description = re.search(r"^description=(.*)$", text, re.MULTILINE)[1]
    assert len(description) <= 130 and not description.endswith(".")  # one line in the plugin manager


def test_licence_is_an_spdx_expression(repository_root):
    project = (repository_root / "pyproject.toml").read_text(encoding="utf-8")
    assert re.search(r'^license = "GPL-3\.0-or-later"$', project, re.MULTILINE)
    assert re.search(r'^license-files = \["LICENSE"\]$', project, re.MULTILINE)


def test_pyproject_and_metadata_have_the_same_version(repository_root):
    project = (repository_root / "pyproject.toml").read_text(encoding="utf-8")
    metadata = (repository_root / "metadata.txt").read_text(encoding="utf-8")
    versions = [
        re.search(pattern, text, re.MULTILINE)[1]
        for pattern, text in (
            (r'^version = "(.*)"$', project),
            (r"^version=(.*)$", metadata),
        )
    ]
    assert versions[0] == versions[1]


@pytest.mark.parametrize("name", ["metadata.txt", "LICENSE", "pyproject.toml"])
def test_licence_is_the_same_everywhere(repository_root, name):
    text = (repository_root / name).read_text(encoding="utf-8")
    if name == "LICENSE":
        assert text.lstrip().startswith("GNU GENERAL PUBLIC LICENSE")
        assert "Version 3, 29 June 2007" in text
    elif name == "pyproject.toml":
        assert 'license = "GPL-3.0-or-later"' in text
    else:
        assert "license" not in text.lower()  # the site reads LICENSE
