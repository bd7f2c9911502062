"""Installs for real, with small wheels made by hand: through pip and without it, whole or not at all."""

from __future__ import annotations

import dataclasses
import os
import shutil
import sys
import time
from pathlib import Path
from urllib.parse import urlsplit
from urllib.request import url2pathname

import pytest

from terrazzo.plugin.dependencies import install as module
from terrazzo.plugin.dependencies.errors import InstallError, NetworkError
from terrazzo.plugin.dependencies.folder import PackageFolder
from terrazzo.plugin.dependencies.install import Options, install, make_plan, remove
from terrazzo.plugin.dependencies.proxy import Proxy
from terrazzo.plugin.dependencies.pythons import this_process
from terrazzo.plugin.landcover.errors import Cancelled
from terrazzo.tests.support.tiny_wheel import HERE, make_lock, make_wheel

from .conftest import Heard, login

GOOD = {"sleepy/__init__.py": "from helper import h\n__version__ = '1.0'\n", "sleepy/core.py": "y = 2\n"}
WAYS = pytest.mark.parametrize("use_pip", [True, False], ids=["pip", "without pip"])


@pytest.fixture(autouse=True)
def forget_modules():
    yield
    for name in [name for name in sys.modules if name.split(".")[0] in ("sleepy", "helper")]:
        del sys.modules[name]


@pytest.fixture
def wheels(tmp_path):
    """A folder with the wheels of the packages sleepy and helper, and their lock."""
    folder = tmp_path / "wheels"
    sleepy = make_wheel(folder, "sleepy", "1.0", GOOD)
    helper = make_wheel(folder, "helper", "2.0", {"helper.py": "h = 1\n"})
    lock = make_lock(
        ("sleepy", "sleepy", [("1.0", sleepy)]),
        ("helper", "helper", [("2.0", helper)]),
        needs={"sleepy": ("numpy", "helper")},
    )
    return folder, lock


def copy(url, path, on_bytes):
    """Stands for the network of QGIS."""
    shutil.copy(url2pathname(urlsplit(url).path), path)
    on_bytes(path.stat().st_size)


def nothing_left(root):
    return not root.exists() or not list(root.iterdir())


def in_pip_s_environment(**values):
    process = this_process()
    return dataclasses.replace(process, environment={**process.environment, **values})


@WAYS
def test_from_a_folder(root, wheels, use_pip):
    folder, lock = wheels
    plan = make_plan(root, lock=lock)
    assert [pick.package.name for pick in plan.picks] == ["sleepy", "helper"]
    assert plan.bytes == sum(file.stat().st_size for file in folder.iterdir())
    heard = Heard()
    done = install(plan, Options(wheel_folder=folder, use_pip=use_pip, lock=lock), heard)
    assert ("-m pip install --target" in heard.text) is use_pip
    assert done.packages == (("sleepy", "1.0"), ("helper", "2.0"))
    assert 0.3 * plan.unpacked < done.bytes < 4 * plan.unpacked + 5000  # with what pip and Python note beside it
    assert sys.path[-1] == str(done.path)
    import sleepy

    assert Path(sleepy.__file__).parent.parent == done.path
    assert [p.name for p in root.iterdir()] == [done.path.name]  # nothing but the install
    assert not (done.path / "bin").exists()
    assert not (done.path / "requirements.txt").exists()
    assert heard.steps[0][0] == "python"
    assert heard.steps[-1] == ("check", 1.0)
    assert remove(root, HERE)
    assert not root.exists()
    assert str(done.path) not in sys.path


def test_from_the_index_with_pip(root, wheels, index):
    folder, lock = wheels
    port, asked = index(folder)
    process = in_pip_s_environment(PIP_INDEX_URL=f"http://127.0.0.1:{port}/simple", PIP_USER="1", PIP_TARGET="/x")
    install(make_plan(root, lock=lock), Options(lock=lock, process=process), Heard())
    assert any(path.startswith("/files/sleepy-1.0") for path, _ in asked)
    import sleepy  # noqa: F401


def test_through_a_proxy_with_a_password(root, wheels, index):
    folder, lock = wheels
    port, asked = index(folder)
    proxy = Proxy("127.0.0.1", port, "juergen", "p@ss/word")
    process = in_pip_s_environment(
        PIP_INDEX_URL="http://packages.example/simple", PIP_TRUSTED_HOST="packages.example", NO_PROXY="", no_proxy=""
    )
    heard = Heard()
    install(make_plan(root, lock=lock), Options(lock=lock, process=process, proxy=proxy), heard)
    assert asked[0][0] == "http://packages.example/simple/sleepy/"
    assert {header for _, header in asked} == {login("juergen", "p@ss/word")}
    assert "p@ss" not in heard.text
    assert "p%40ss" not in heard.text


def test_without_network_pip_gives_way_to_the_network_of_qgis(root, wheels):
    _, lock = wheels
    process = in_pip_s_environment(PIP_INDEX_URL="http://127.0.0.1:9/simple", PIP_RETRIES="0", PIP_FIND_LINKS="")
    heard = Heard()
    done = install(make_plan(root, lock=lock), Options(lock=lock, process=process, fetch=copy), heard)
    assert "tried again through the network of QGIS" in heard.text
    assert done.packages[0] == ("sleepy", "1.0")
    assert "dist-info" in " ".join(os.listdir(done.path))


def test_without_any_network(root, wheels):
    _, lock = wheels

    def fetch(url, path, on_bytes):
        raise NetworkError("{url} could not be fetched: {why}.", url=url, why="Host unreachable")

    with pytest.raises(NetworkError, match="Host unreachable"):
        install(make_plan(root, lock=lock), Options(lock=lock, use_pip=False, fetch=fetch), Heard())
    assert nothing_left(root)


@WAYS
def test_a_file_that_was_changed_is_refused(root, wheels, use_pip):
    folder, lock = wheels
    make_wheel(folder, "sleepy", "1.0", {"sleepy/__init__.py": "print('gotcha')"})
    with pytest.raises(InstallError, match="not the file that it should be"):
        install(make_plan(root, lock=lock), Options(wheel_folder=folder, use_pip=use_pip, lock=lock), Heard())
    assert nothing_left(root)
    assert str(root) not in "".join(sys.path)


def test_a_folder_that_lacks_a_file(root, wheels, tmp_path):
    folder, lock = wheels
    next(folder.glob("helper*")).unlink()
    with pytest.raises(InstallError, match=r"no file helper-2\.0-py3-none-any\.whl\. It must hold: sleepy-1\.0"):
        install(make_plan(root, lock=lock), Options(wheel_folder=folder, lock=lock), Heard())
    assert nothing_left(root)


def test_what_does_not_start_is_taken_away_again(root, tmp_path):
    folder = tmp_path / "wheels"
    bad = make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "raise ImportError('DLL load failed while importing x')"})
    lock = make_lock(("sleepy", "sleepy", [("1.0", bad)]))
    with pytest.raises(InstallError, match=r"does not start.*vc_redist"):
        install(make_plan(root, lock=lock), Options(wheel_folder=folder, use_pip=False, lock=lock), Heard())
    assert nothing_left(root)


def test_an_older_release_is_tried_where_the_newest_does_not_start(root, tmp_path):
    folder = tmp_path / "wheels"
    new = make_wheel(folder, "sleepy", "2.0", {"sleepy.py": "raise ImportError('DLL load failed')"})
    old = make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "old = True"})
    lock = make_lock(("sleepy", "sleepy", [("2.0", new), ("1.0", old)]))
    heard = Heard()
    done = install(make_plan(root, lock=lock), Options(wheel_folder=folder, use_pip=False, lock=lock), heard)
    assert done.packages == (("sleepy", "1.0"),)
    assert "An older release is tried" in heard.text


def test_without_a_python_to_start_it_is_tried_here(root, tmp_path, monkeypatch):
    """Flatpak, QGIS 4 on macOS."""
    monkeypatch.setattr(module, "find_python", lambda *_: None)
    folder = tmp_path / "wheels"
    new = make_wheel(folder, "sleepy", "2.0", {"sleepy.py": "raise ImportError('wrong system')"})
    old = make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "old = True"})
    lock = make_lock(("sleepy", "sleepy", [("2.0", new), ("1.0", old)]))
    done = install(make_plan(root, lock=lock), Options(wheel_folder=folder, lock=lock), Heard())
    assert done.packages == (("sleepy", "1.0"),)
    assert len(list(root.iterdir())) == 1
    del sys.modules["sleepy"]
    lock = make_lock(("sleepy", "sleepy", [("2.0", new)]))
    with pytest.raises(InstallError, match="wrong system"):
        install(make_plan(root, lock=lock), Options(wheel_folder=folder, lock=lock), Heard())
    assert PackageFolder(root).current(HERE) == done  # what was there stays


@WAYS
def test_a_failed_install_leaves_the_old_one(root, wheels, use_pip):
    folder, lock = wheels
    options = Options(wheel_folder=folder, use_pip=use_pip, lock=lock)
    done = install(make_plan(root, lock=lock), options, Heard())
    make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "changed"})
    with pytest.raises(InstallError):
        install(make_plan(root, lock=lock), options, Heard())
    assert PackageFolder(root).current(HERE) == done
    assert [p.name for p in root.iterdir()] == [done.path.name]
    assert sys.path[-1] == str(done.path)


def test_again_replaces_the_old_one(root, wheels):
    folder, lock = wheels
    options = Options(wheel_folder=folder, use_pip=False, lock=lock)
    first = install(make_plan(root, lock=lock), options, Heard())
    second = install(make_plan(root, lock=lock), options, Heard())
    assert list(root.iterdir()) == [second.path]
    assert str(first.path) not in sys.path


@pytest.mark.parametrize("name", ["numpy", "osgeo"])
def test_packages_of_qgis_are_never_brought(root, tmp_path, name):
    folder = tmp_path / "wheels"
    wheel = make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "", f"{name}/__init__.py": "__version__ = '99'"})
    lock = make_lock(("sleepy", "sleepy", [("1.0", wheel)]))
    with pytest.raises(InstallError, match=f"hold a {name} of their own"):
        install(make_plan(root, lock=lock), Options(wheel_folder=folder, use_pip=False, lock=lock), Heard())
    assert nothing_left(root)


def test_packages_of_qgis_win(root, tmp_path, monkeypatch):
    """The same module in QGIS and in our folder: QGIS's is imported."""
    (tmp_path / "qgis_python").mkdir()
    (tmp_path / "qgis_python" / "helper.py").write_text("whose = 'QGIS'")
    folder = tmp_path / "wheels"
    wheel = make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "", "helper.py": "whose = 'ours'"})
    lock = make_lock(("sleepy", "sleepy", [("1.0", wheel)]))
    install(make_plan(root, lock=lock), Options(wheel_folder=folder, use_pip=False, lock=lock), Heard())
    monkeypatch.setattr(sys, "path", [str(tmp_path / "qgis_python"), *sys.path])
    import helper

    assert helper.whose == "QGIS"


def test_cancel_while_pip_waits_for_the_network(root, wheels, index):
    folder, lock = wheels
    port, asked = index(folder, hang=True)
    process = in_pip_s_environment(PIP_INDEX_URL=f"http://127.0.0.1:{port}/simple", PIP_FIND_LINKS="")
    heard = Heard(stop="Downloading")
    began = []
    heard.info, plain = lambda t, **v: (plain(t, **v), began.append(time.monotonic())), heard.info
    with pytest.raises(Cancelled):
        install(make_plan(root, lock=lock), Options(lock=lock, process=process), heard)
    assert time.monotonic() - began[-1] < 1.0
    assert asked
    assert nothing_left(root)


def test_cancel_between_two_packages_without_pip(root, wheels):
    folder, lock = wheels
    with pytest.raises(Cancelled):
        install(
            make_plan(root, lock=lock), Options(wheel_folder=folder, lock=lock, use_pip=False), Heard(stop="helper-2.0")
        )
    assert nothing_left(root)


def test_not_enough_space(root, wheels, monkeypatch):
    from terrazzo.plugin.dependencies import direct_route

    folder, lock = wheels
    monkeypatch.setattr(direct_route.shutil, "disk_usage", lambda _: shutil._ntuple_diskusage(10**9, 10**9, 100))
    with pytest.raises(InstallError, match="not enough space"):
        install(make_plan(root, lock=lock), Options(wheel_folder=folder, lock=lock), Heard())
    assert nothing_left(root)


def test_the_command_for_a_computer_with_a_network(root, wheels):
    _, lock = wheels
    command = make_plan(root, lock=lock).download_command()
    assert command.startswith("python -m pip download --no-deps -d wheels ")
    for pick in make_plan(root, lock=lock).picks:
        assert f"{pick.wheel.url}#sha256={pick.wheel.sha256}" in command


def test_a_socks_proxy_is_passed_on():
    assert Proxy("h", 1080, kind="socks5").variables()["HTTPS_PROXY"] == "socks5://h:1080"
    assert Proxy("h", 8080, "u", "p").shown == "http://h:8080"
