"""Wheels are unpacked whole and into their folder, or refused."""

from __future__ import annotations

import pytest

from terrazzo.plugin.dependencies.errors import InstallError
from terrazzo.plugin.dependencies.unpack import unpack_wheel
from terrazzo.plugin.landcover.errors import Cancelled
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.tiny_wheel import make_wheel

FILES = {"sleepy/__init__.py": "x = 1", "sleepy/core.py": "y = 2"}


@pytest.fixture
def unpack(tmp_path):
    def unpack(files=FILES, feedback=None, **more):
        wheel = make_wheel(tmp_path / "wheels", "sleepy", "1.0", files, **more)
        (tmp_path / "into").mkdir()
        unpack_wheel(tmp_path / "wheels" / wheel.file, tmp_path / "into", feedback or Feedback())
        return tmp_path / "into"

    return unpack


def test_whole(unpack):
    folder = unpack()
    assert (folder / "sleepy" / "core.py").read_text() == "y = 2"
    assert (folder / "sleepy-1.0.dist-info" / "METADATA").is_file()


def test_parts_of_the_data_folder(unpack):
    files = {
        **FILES,
        "sleepy-1.0.data/purelib/more.py": "z = 3",
        "sleepy-1.0.data/scripts/run": "#!python",
        "sleepy-1.0.data/data/etc/x": "",
    }
    folder = unpack(files)
    assert (folder / "more.py").read_text() == "z = 3"
    assert not (folder / "sleepy-1.0.data").exists()
    assert not (folder / "run").exists()


@pytest.mark.parametrize("name", ["../evil.py", "/evil.py", "sleepy/../../evil.py", "C:/evil.py", "..\\evil.py"])
def test_nothing_is_written_elsewhere(unpack, tmp_path, name):
    with pytest.raises(InstallError, match="damaged"):
        unpack({**FILES, name: "bad"})
    assert not list(tmp_path.rglob("evil.py"))


def test_a_file_that_is_not_what_record_says(unpack):
    with pytest.raises(InstallError, match="not what its RECORD says"):
        unpack(damage="x = 666")


def test_a_file_that_record_does_not_name(unpack):
    with pytest.raises(InstallError, match=r"extra\.py is not in its RECORD"):
        unpack(unlisted={"extra.py": "bad"})


def test_no_zip(tmp_path):
    path = tmp_path / "x-1.0-py3-none-any.whl"
    path.write_bytes(b"<html>Blocked by your company</html>")
    with pytest.raises(InstallError, match="damaged"):
        unpack_wheel(path, tmp_path, Feedback())


def test_cancel(unpack):
    class Now(Feedback):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        unpack(feedback=Now())
