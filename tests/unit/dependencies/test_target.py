"""Which wheels fit which Python and system."""

from __future__ import annotations

import plistlib

import pytest

from terrazzo.plugin.dependencies import target as module
from terrazzo.plugin.dependencies.target import Target, numbers, this_target

WINDOWS = Target((3, 12), "win", "x86_64", (), (1, 26, 4))
OLD_MAC = Target((3, 9), "macos", "x86_64", (12, 7), (1, 22, 4))
ARM_MAC = Target((3, 12), "macos", "arm64", (14, 5), (2, 1, 0))
LINUX = Target((3, 11), "linux", "x86_64", (2, 36), (1, 24, 2))
MUSL = Target((3, 11), "linux", "x86_64", (), (1, 24, 2))


@pytest.mark.parametrize(
    ("target", "tags", "fits"),
    [
        (WINDOWS, "cp312-cp312-win_amd64", True),
        (WINDOWS, "cp311-cp311-win_amd64", False),
        (WINDOWS, "cp312-cp312-win32", False),
        (WINDOWS, "cp312-cp312-win_arm64", False),
        (WINDOWS, "cp39-abi3-win_amd64", True),
        (WINDOWS, "cp313-abi3-win_amd64", False),
        (WINDOWS, "py3-none-any", True),
        (WINDOWS, "py2.py3-none-any", True),
        (WINDOWS, "py2-none-any", False),
        (WINDOWS, "cp312-cp312-manylinux_2_28_x86_64", False),
        (OLD_MAC, "cp39-cp39-macosx_11_0_universal2", True),
        (OLD_MAC, "cp39-cp39-macosx_13_0_universal2", False),
        (OLD_MAC, "cp39-cp39-macosx_10_15_x86_64", True),
        (OLD_MAC, "cp39-cp39-macosx_11_0_arm64", False),
        (ARM_MAC, "cp312-cp312-macosx_14_0_arm64", True),
        (ARM_MAC, "cp312-cp312-macosx_15_0_arm64", False),
        (ARM_MAC, "cp312-cp312-macosx_10_15_x86_64", False),
        (LINUX, "cp311-cp311-manylinux_2_27_x86_64.manylinux_2_28_x86_64", True),
        (LINUX, "cp311-cp311-manylinux2014_x86_64", True),
        (LINUX, "cp311-cp311-manylinux_2_39_x86_64", False),
        (LINUX, "cp311-cp311-manylinux_2_28_aarch64", False),
        (LINUX, "cp311-cp311-musllinux_1_2_x86_64", False),
        (LINUX, "cp311-cp311-linux_x86_64", False),
        (MUSL, "cp311-cp311-manylinux_2_28_x86_64", False),
        (MUSL, "py3-none-any", True),
    ],
)
def test_tags(target, tags, fits):
    assert target.fits(f"some_package-1.2.3-{tags}.whl") is fits


def test_no_wheel():
    assert not WINDOWS.fits("some_package-1.2.3.tar.gz")
    assert not WINDOWS.fits("odd.whl")


def test_python_without_the_gil_needs_wheels_of_its_own():
    free = Target((3, 13), "linux", "x86_64", (2, 36), (2, 1), "t")
    assert free.fits("x-1-cp313-cp313t-manylinux_2_28_x86_64.whl")
    assert not free.fits("x-1-cp313-cp313-manylinux_2_28_x86_64.whl")
    assert not free.fits("x-1-cp39-abi3-manylinux_2_28_x86_64.whl")
    assert free.name == "py313t-linux-x86_64"


def test_this_computer_is_known():
    here = this_target()
    assert here.system in ("linux", "macos", "win")
    assert here.numpy >= (1, 19)
    assert here.name.startswith("py3")


def test_macos_that_calls_itself_10_16(monkeypatch, tmp_path):
    monkeypatch.setattr(module.sys, "platform", "darwin")
    monkeypatch.setattr(module.platform, "system", lambda: "Darwin")
    monkeypatch.setattr(module.platform, "machine", lambda: "x86_64")
    monkeypatch.setattr(module.platform, "mac_ver", lambda: ("10.16", ("", "", ""), "x86_64"))
    truth = tmp_path / "version.plist"
    truth.write_bytes(plistlib.dumps({"ProductVersion": "14.6.1"}))
    monkeypatch.setattr(module, "_TRUE_VERSION", truth)
    assert this_target().release == (14, 6, 1)
    truth.unlink()
    assert this_target().release == ()
    assert this_target().fits("x-1-py3-none-macosx_13_0_x86_64.whl")  # not known to be too old


def test_numbers():
    assert numbers("1.24.2rc1") == (1, 24, 2)
    assert numbers("dev") == ()
