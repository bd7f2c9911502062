"""What plugins.qgis.org would refuse is found before the upload, and this checkout's package is not refused."""

from __future__ import annotations

import subprocess
import sys
import zipfile

import pytest

from terrazzo.scripts import package, site_rules

METADATA = """[general]
name=Terrazzo
description=Maps
about=Maps land cover
version=0.1.0
qgisMinimumVersion=3.22
author=Somebody
email=somebody@example.org
tracker=https://x.example/issues
repository=https://x.example
homepage=https://x.example
icon=icon.svg
"""
GOOD = {
    "terrazzo/__init__.py": "def classFactory(iface):\n    return None\n",
    "terrazzo/metadata.txt": METADATA,
    "terrazzo/LICENSE": "GNU GENERAL PUBLIC LICENSE\nVersion 3, 29 June 2007\n",
    "terrazzo/README.md": "# Terrazzo\n",
    "terrazzo/icon.svg": "<svg/>",
    "terrazzo/models/one/card.json": '{"properties": {"terrazzo:licence": "CC-BY-4.0"}, "sum": "%s"}'
    % ("0123456789abcdef" * 4),
}
# Files that are added, and the fault that is expected of each.
PLANTED = {
    "asserts.py": ("assert True\n", ":1: Bandit B101"),
    "shell.py": ("import subprocess\nsubprocess.run('ls', shell=True)\n", ":2: Bandit B602"),
    "evals.py": ("import json\n\neval(json.loads('1'))\n", ":3: Bandit B307"),
    "sql.py": ("def f(c, x):\n    c.execute(f'SELECT a FROM {x}')\n", ":2: Bandit B608"),
    "noqa.py": ("import pickle  # noqa: S403\n", ":1: Bandit B403"),  # that is ruff's sign, not Bandit's
    "password.py": ("password = 'correct horse battery'\n", ":1: "),
    "newer.py": ("match 1:\n    case 1: pass\n", ": Python 3.9 cannot read it"),
    "notes.txt": ("url = https://anna:hunter2@x.example/a\n", ":1: looks like a secret (Basic Auth"),
    "key.txt": ("-----BEGIN RSA " + "PRIVATE KEY-----\n", ":1: looks like a secret (Private Key)"),
    "models/two/card.json": ('{"properties": {}}', ": the model does not say its licence"),
    "tool.exe": ("MZ", " is a program or compiled"),
    "tool.png": (b"\x7fELF\x02\x01", " is a compiled program by its content"),
    "weights.pth": ("x", " is of a kind (.pth)"),
    ".env": ("x", " is a hidden file"),
    "tests/test_x.py": ("x = 1\n", " must not be in a plugin"),
    "__pycache__/a.txt": ("x", " must not be in a plugin"),
}
WRONG_METADATA = {
    "author is missing": ("author=Somebody\n", ""),
    "the author must have no slash": ("Somebody", "A/B"),
    "cannot be read": ("=Maps land", "=95 % land"),
    "tracker is not a web address": ("=https://x.example/issues", "=issues"),
    "the version is not of the form": ("0.1.0", "0.1-beta"),
    "the icon other.svg is not in the zip": ("icon.svg", "other.svg"),
}


def make_zip(path, files):
    with zipfile.ZipFile(path, "w") as bundle:
        for name, text in files.items():
            if text is not None:
                item = zipfile.ZipInfo(name)
                item.external_attr = 0o644 << 16
                bundle.writestr(item, text)
    return path


def test_a_good_package_is_let_through(tmp_path):
    found, ticks = site_rules.faults(make_zip(tmp_path / "good.zip", GOOD))
    assert found == []
    assert ticks == ["Hex High Entropy String"]  # the model's checksum: to be ticked at the upload


def test_planted_faults_are_found(tmp_path):
    added = {f"terrazzo/{name}": text for name, (text, _) in PLANTED.items()}
    found, _ = site_rules.faults(make_zip(tmp_path / "bad.zip", {**GOOD, **added}))
    for name, (_, fault) in PLANTED.items():
        assert any(f"{name}{fault}" in text for text in found), (name, found)
    assert all(any(name in text for name in PLANTED) for text in found), found


@pytest.mark.parametrize("fault", WRONG_METADATA)
def test_wrong_metadata_are_found(fault):
    old, new = WRONG_METADATA[fault]
    assert site_rules.metadata_faults(METADATA, {"icon.svg"}) == []
    found = site_rules.metadata_faults(METADATA.replace(old, new), {"icon.svg"})
    assert len(found) == 1
    assert fault in found[0]


def test_a_missing_or_other_licence_is_found(tmp_path):
    none = make_zip(tmp_path / "none.zip", {**GOOD, "terrazzo/LICENSE": None, "other/a.py": "x = 1\n"})
    assert site_rules.zip_faults(none) == ["other/a.py is outside the folder terrazzo/", "LICENSE is missing"]
    (tmp_path / "terrazzo").mkdir()
    (tmp_path / "terrazzo" / "LICENSE").write_text("MIT")
    assert site_rules.licence_faults(tmp_path) == ["LICENSE is not the GNU General Public License, version 3"]


def test_faults_of_the_zip_itself(tmp_path, monkeypatch):
    path = make_zip(tmp_path / "up.zip", {**GOOD, "../evil.py": "x = 1\n"})
    assert site_rules.faults(path)[0] == ["../evil.py leads out of the folder"]
    assert not (tmp_path / "evil.py").exists()
    with zipfile.ZipFile(path, "a") as bundle:
        item = zipfile.ZipInfo("terrazzo/run.py")
        item.external_attr = 0o755 << 16
        bundle.writestr(item, "x = 1\n")
        link = zipfile.ZipInfo("terrazzo/link.py")
        link.external_attr = 0o120777 << 16
        bundle.writestr(link, "/etc/passwd")
    assert {"terrazzo/run.py is marked as a program", "terrazzo/link.py is a link"} < set(site_rules.zip_faults(path))
    monkeypatch.setattr(site_rules, "LIMIT_BYTES", 1000)
    assert "is more than the 0 MB allowed" in site_rules.zip_faults(path)[0]
    (tmp_path / "none.zip").write_text("no zip")
    assert site_rules.faults(tmp_path / "none.zip")[0] == ["none.zip is not a zip"]


def test_the_command_tells_and_fails(tmp_path):
    bad = make_zip(tmp_path / "bad.zip", {**GOOD, "terrazzo/a.py": "assert True\n"})
    command = [sys.executable, site_rules.__file__]
    told = subprocess.run([*command, str(bad)], capture_output=True, text=True, check=False)
    assert told.returncode == 1
    assert "Bandit B101" in told.stdout


def test_what_the_package_holds():
    names = set(package.shipped_files())
    assert {"__init__.py", "models/openearthmap-lite/model.onnx", "i18n/terrazzo_de.qm", "LICENSE"} < names
    outside = ("tests/", "scripts/", "benchmarks/", "models/training/", ".ci/", "requirements/")
    assert not [name for name in names if name.startswith(outside) or name.endswith(".ts")]


@pytest.mark.slow
def test_this_checkout_would_be_accepted(tmp_path):
    archive = tmp_path / "terrazzo.zip"
    assert package.main(["--working-tree", "--unchecked", "--out", str(archive)]) == 0
    assert site_rules.faults(archive)[0] == []
