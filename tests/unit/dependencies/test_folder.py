"""Half, damaged and locked installs; what counts, and what is cleared away."""

from __future__ import annotations

import os
import sys
import time

import pytest

from terrazzo.plugin.dependencies import folder as module
from terrazzo.plugin.dependencies.errors import InstallError
from terrazzo.plugin.dependencies.folder import PackageFolder, discard
from terrazzo.plugin.dependencies.install import remove
from terrazzo.plugin.dependencies.search_path import leave_packages, outdated_modules, use_packages
from terrazzo.tests.support.tiny_wheel import HERE, other_target

OTHER = other_target(python=(3, 99))


@pytest.fixture
def root(tmp_path):
    before = list(sys.path)
    yield tmp_path / "profile" / "terrazzo" / "packages"
    sys.path[:] = before


def put(root, target=HERE, text="x = 1", set_name="map"):
    folder = PackageFolder(root)
    staged = folder.stage()
    (staged / "sleepy").mkdir()
    (staged / "sleepy" / "__init__.py").write_text(text)
    (staged / "sleepy" / "core.so").write_bytes(b"library")
    return folder.publish(staged, target, [], set_name)


def test_whole_installs_count(root):
    install = put(root)
    assert install.path.name == f"{HERE.name}-1"
    assert PackageFolder(root).current(HERE) == install
    assert PackageFolder(root).current(OTHER) is None
    assert [p.name for p in root.iterdir()] == [install.path.name]


def test_a_half_install_does_not_count_and_goes(root):
    staged = PackageFolder(root).stage()
    (staged / "sleepy.py").write_text("")
    assert use_packages(root, HERE) is None
    assert staged.exists()  # it may be in the making in another window
    old = time.time() - 2 * module._STALE_SECONDS
    for path in (staged / "sleepy.py", staged):
        os.utime(path, (old, old))
    assert use_packages(root, HERE) is None
    assert not root.exists()


@pytest.mark.parametrize("harm", ["missing", "shorter", "no record", "record is no JSON"])
def test_a_damaged_install_does_not_count(root, harm):
    install = put(root)
    library, record = install.path / "sleepy" / "core.so", install.path / module.RECORD_FILE
    {
        "missing": library.unlink,
        "shorter": lambda: library.write_bytes(b"lib"),
        "no record": record.unlink,
        "record is no JSON": lambda: record.write_text("{"),
    }[harm]()
    folder = PackageFolder(root)
    assert folder.current(HERE) is None
    assert folder.broken(HERE) == [install.path]
    assert use_packages(root, HERE) is None
    assert str(install.path) not in sys.path
    assert folder.remove(HERE)
    assert not install.path.exists()


def test_the_newest_counts_and_older_ones_go(root):
    first, second = put(root), put(root)
    folder = PackageFolder(root)
    assert folder.current(HERE) == second
    folder.retire(second, HERE)
    assert not first.path.exists()
    other = put(root, OTHER)
    folder.retire(second, HERE)
    assert other.path.exists()


def test_packages_for_mapping_and_for_segments_lie_side_by_side(root):
    """Each comes, is replaced and goes without the other."""
    folder = PackageFolder(root)
    mapping, segments = put(root, set_name="map"), put(root, set_name="segments")
    for install in (mapping, segments):
        folder.retire(install, HERE)
    use_packages(root, HERE)
    assert {str(mapping.path), str(segments.path)} <= set(sys.path)
    other = put(root, set_name="map-directml")
    folder.retire(other, HERE)
    use_packages(root, HERE)
    assert {str(other.path), str(segments.path)} <= set(sys.path)
    assert str(mapping.path) not in sys.path
    assert not mapping.path.exists()
    assert remove(root, HERE, "segments")
    assert sys.path[-1] == str(other.path)
    assert not segments.path.exists()
    assert remove(root, HERE)
    assert not root.exists()


def test_a_module_of_a_replaced_install_needs_a_new_start(root):
    first = put(root, set_name="segments")
    use_packages(root, HERE)
    try:
        import sleepy  # noqa: F401

        assert outdated_modules(root, ["sleepy", "json", "not_loaded"]) == []
        second = put(root, set_name="segments")
        PackageFolder(root).retire(second, HERE)
        use_packages(root, HERE)
        assert not first.path.exists()
        assert outdated_modules(root, ["sleepy", "json", "not_loaded"]) == ["sleepy"]
    finally:
        sys.modules.pop("sleepy", None)


def test_at_the_end_of_the_search_path(root):
    install = put(root)
    assert use_packages(root, HERE) == install
    assert use_packages(root, HERE) == install
    assert sys.path[-1] == str(install.path)
    assert sys.path.count(str(install.path)) == 1
    import sleepy

    assert sleepy.x == 1
    del sys.modules["sleepy"]
    leave_packages(root)
    assert str(install.path) not in sys.path


def test_what_is_in_use_goes_at_the_next_start(root, monkeypatch):
    install = put(root)

    def locked(*_):
        raise PermissionError("in use")

    with monkeypatch.context() as patch:
        patch.setattr(module.os, "rename", locked)
        assert PackageFolder(root).remove(HERE) is False
    assert install.path.exists()
    assert PackageFolder(root).current(HERE) is None  # it counts no more
    assert use_packages(root, HERE) is None
    assert not root.exists()


@pytest.mark.skipif(not hasattr(os, "geteuid"), reason="needs POSIX")
def test_a_folder_that_cannot_be_written_to(tmp_path):
    (tmp_path / "packages").write_text("a file")
    with pytest.raises(InstallError, match="cannot be written to"):
        PackageFolder(tmp_path / "packages").stage()


def test_discard(root):
    staged = PackageFolder(root).stage()
    discard(staged)
    assert not staged.exists()


def test_start_without_any_install_is_free(tmp_path, monkeypatch):
    from terrazzo.plugin.dependencies import search_path

    monkeypatch.setattr(search_path, "this_target", lambda: pytest.fail("looked at this computer"))
    assert use_packages(tmp_path / "nothing") is None
