"""The lock names wheels that exist for every Python and system in which QGIS comes; only what is missing is chosen."""

from __future__ import annotations

import re
import sys

import pytest

from terrazzo.plugin.dependencies.errors import InstallError
from terrazzo.plugin.dependencies.target import Target
from terrazzo.plugin.dependencies.wheels import has_module, load_lock
from terrazzo.tests.support.tiny_wheel import HERE, make_lock, make_wheel

SYSTEMS = {
    "Windows": ("win", "x86_64", ()),
    "macOS on ARM": ("macos", "arm64", (14, 0)),
    "macOS on Intel": ("macos", "x86_64", (13, 0)),
    "Linux": ("linux", "x86_64", (2, 28)),
    "Linux on ARM": ("linux", "arm64", (2, 28)),
}
PYTHONS = ((3, 9), (3, 10), (3, 11), (3, 12), (3, 13), (3, 14))
# Nobody publishes these, and QGIS does not come so (macOS on Intel up to 3.12; rasterio is in Linux distributions).
ABSENT = {
    ("onnxruntime", "macOS on Intel", (3, 14)),
    ("rasterio", "macOS on Intel", (3, 14)),
    ("rasterio", "Linux on ARM", (3, 9)),
}


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
@pytest.mark.parametrize("package", ["onnxruntime", "rasterio"])
def test_every_qgis_has_wheels(system, python, package):
    kind, machine, release = SYSTEMS[system]
    numpy = (1, 22, 4) if python < (3, 10) else (1, 26, 4)
    target = Target(python, kind, machine, release, numpy)
    found = [
        (release.version, wheel.file)
        for release in load_lock().packages[package].releases
        for wheel in release.wheels
        if target.fits(wheel.file) and release.numpy <= numpy
    ]
    assert bool(found) is ((package, system, python) not in ABSENT)


# numpy of the QGIS that comes with each Python: of the oldest and of the newest one.
NUMPYS = {
    (3, 9): ((1, 20, 1), (2, 0, 2)),
    (3, 10): ((1, 21, 5), (2, 2, 6)),
    (3, 11): ((1, 24, 2), (2, 3, 5)),
    (3, 12): ((1, 26, 4), (2, 3, 5)),
    (3, 13): ((2, 1, 0), (2, 3, 5)),
    (3, 14): ((2, 3, 2), (2, 3, 5)),
}
NEEDED = {"scipy", "networkx", "pillow", "imageio", "tifffile", "packaging", "lazy-loader"}


@pytest.mark.parametrize("system", SYSTEMS)
@pytest.mark.parametrize("python", PYTHONS)
def test_every_qgis_can_have_segments(system, python, monkeypatch):
    """Whether QGIS has nothing of what scikit-image needs, or its own scipy and Pillow, which are left alone."""
    kind, machine, release = SYSTEMS[system]
    for numpy in NUMPYS[python]:
        target = Target(python, kind, machine, release, numpy)
        monkeypatch.setattr("terrazzo.plugin.dependencies.wheels.has_module", lambda name, own=None: False)
        picks = {pick.package.name: pick for pick in load_lock().choose("segments", target)}
        old = numpy < (1, 23)  # the release for it needs one more
        assert set(picks) == {"scikit-image", *NEEDED, *(["pywavelets"] if old else [])}
        assert (picks["scikit-image"].version == "0.19.3") is old
        # Built against numpy 1 alone, these would not start beside numpy 2.
        assert numpy < (2, 0) or not {"0.19.3", "1.10.1"} & {picks["scikit-image"].version, picks["scipy"].version}
        for pick in picks.values():
            assert target.fits(pick.wheel.file)
        monkeypatch.setattr(
            "terrazzo.plugin.dependencies.wheels.has_module", lambda name, own=None: name in ("scipy", "PIL")
        )
        assert not {"scipy", "pillow"} & {p.package.name for p in load_lock().choose("segments", target)}


def test_where_there_is_scikit_image_nothing_is_offered(monkeypatch):
    monkeypatch.setattr("terrazzo.plugin.dependencies.wheels.has_module", lambda name, own=None: name == "skimage")
    assert load_lock().choose("segments", HERE) == []


def test_on_windows_there_is_a_release_for_older_runtimes_and_one_for_graphics_cards():
    lock = load_lock()
    for python in PYTHONS:
        target = Target(python, "win", "x86_64", (), (1, 26, 4))
        assert lock.possible("map-directml", target)
        files = [w.file for r in lock.packages["onnxruntime"].releases for w in r.wheels if target.fits(w.file)]
        assert python in ((3, 9), (3, 14)) or len(files) >= 2
    assert not lock.possible("map-directml", Target((3, 12), "linux", "x86_64", (2, 36), (2, 0)))


def test_the_lock_is_sound():
    lock = load_lock()
    assert not {"numpy", "gdal"} & {name.lower() for name in lock.packages}  # those are QGIS's
    for package in lock.packages.values():
        assert {*package.needs, *(n for r in package.releases for n in r.needs)} <= {*lock.packages, "numpy"}
        for wheel in (wheel for release in package.releases for wheel in release.wheels):
            assert re.fullmatch(r"[0-9a-f]{64}", wheel.sha256)
            assert wheel.url.startswith("https://files.pythonhosted.org/")
            assert wheel.url.endswith("/" + wheel.file)
            assert 1000 < wheel.bytes < wheel.unpacked < 10 * wheel.bytes


def test_what_qgis_has_is_left_alone(tmp_path):
    sleepy = make_wheel(tmp_path, "sleepy", "1.0", {"sleepy.py": ""})
    lock = make_lock(("json5", "json", [("1.0", sleepy)]))
    assert lock.choose("map", HERE) == []
    lock = make_lock(
        ("sleepy", "sleepy", [("1.0", sleepy)]),
        ("helper", "helper", [("2.0", make_wheel(tmp_path, "helper", "2.0", {"helper.py": ""}))]),
        ("json5", "json", [("1.0", sleepy)]),
        needs={"sleepy": ("numpy", "helper", "json5")},
    )
    assert [pick.package.name for pick in lock.choose("map", HERE)] == ["sleepy", "helper"]


def test_an_install_of_ours_does_not_count_as_qgis_s(tmp_path, monkeypatch):
    (tmp_path / "packages" / "py-1").mkdir(parents=True)
    (tmp_path / "packages" / "py-1" / "sleepy.py").write_text("")
    monkeypatch.setattr(sys, "path", [*sys.path, str(tmp_path / "packages" / "py-1")])
    assert has_module("sleepy")
    assert not has_module("sleepy", tmp_path / "packages")
    assert has_module("json", tmp_path / "packages")


def test_without_numpy_nothing_is_offered(tmp_path):
    wheel = make_wheel(tmp_path, "sleepy", "1.0", {"sleepy.py": ""})
    lock = make_lock(("sleepy", "sleepy", [("1.0", wheel)]), needs={"sleepy": ("numpy",)})
    with pytest.raises(InstallError, match="no numpy"):
        lock.choose("map", Target(HERE.python, HERE.system, HERE.machine, HERE.release, ()))


def test_old_numpy_gets_an_old_rasterio():
    lock = load_lock()

    def version(numpy):
        target = Target((3, 9), "win", "x86_64", (), numpy)
        for release in lock.packages["rasterio"].releases:
            if target.numpy >= release.numpy and any(target.fits(w.file) for w in release.wheels):
                return release.version
        return None

    assert version((1, 20, 1)) == "1.3.11"
    assert version((1, 24, 1)) == "1.4.3"


def test_no_wheel_is_said_in_words():
    lock = load_lock()
    musl = Target((3, 11), "linux", "x86_64", (), (1, 26))
    with pytest.raises(InstallError, match="no ready-made package sleepy for py311-linux-x86_64"):
        make_lock(("sleepy", "sleepy", [("1", lock.packages["onnxruntime"].releases[0].wheels[0])])).choose("map", musl)


def test_a_lost_lock_is_said_in_words(tmp_path):
    with pytest.raises(InstallError, match="Install the plugin again"):
        load_lock(tmp_path / "none.json")
