"""Fixtures and rules for all tests. Nothing here imports QGIS: tests/unit runs without it."""

from __future__ import annotations

import importlib.util
import os
from pathlib import Path

import pytest

# Qt must not look for a display, whichever way pytest was started. Desktop tests bring their own.
if not os.environ.get("DISPLAY"):
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")

REPOSITORY = Path(__file__).resolve().parent.parent
QGIS_FOLDERS = ("qgis", "desktop")

# Tests of work that is not finished: (pattern of the test's id, why). See the file.
OPEN = [
    tuple(part.strip() for part in line.partition("|")[::2])
    for line in (Path(__file__).parent / "open_tests.txt").read_text(encoding="utf-8").splitlines()
    if line and not line.startswith("#")
]


def shared_data_folder() -> Path:
    """Where real imagery lies, if anywhere: TERRAZZO_DATA, or shared/data beside the checkout."""
    return Path(os.environ.get("TERRAZZO_DATA") or REPOSITORY.parent / "shared" / "data")


def pytest_collection_modifyitems(config: pytest.Config, items: list[pytest.Item]) -> None:
    """Mark what is in the QGIS folders, and skip with a reason what this machine cannot run."""
    data = shared_data_folder()
    no_data = pytest.mark.skip(reason=f"real imagery is not there: {data} (or set TERRAZZO_DATA)")
    no_qgis = pytest.mark.skip(reason="this Python has no PyQGIS; run make setup and use .venv/bin/python")
    has_qgis = importlib.util.find_spec("qgis") is not None
    for item in items:
        for pattern, reason in OPEN:
            if pattern in item.nodeid:
                item.add_marker(pytest.mark.xfail(reason=reason, strict=False, run="not run" not in reason))
        below = item.path.relative_to(REPOSITORY).parts if item.path.is_relative_to(REPOSITORY) else ()
        if below[:1] == ("tests",) and below[1:2] and below[1] in QGIS_FOLDERS:
            item.add_marker(pytest.mark.qgis)
        if item.get_closest_marker("real") and not data.is_dir():
            item.add_marker(no_data)
        if item.get_closest_marker("qgis") and not has_qgis:
            item.add_marker(no_qgis)


@pytest.fixture(scope="session")
def repository_root() -> Path:
    """The checkout."""
    return REPOSITORY


@pytest.fixture(scope="session")
def shared_data() -> Path:
    """The folder of real imagery. A test that asks for it should carry the mark `real`."""
    data = shared_data_folder()
    if not data.is_dir():
        pytest.skip(f"real imagery is not there: {data} (or set TERRAZZO_DATA)")
    return data
