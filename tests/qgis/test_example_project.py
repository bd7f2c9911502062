"""The example project: it comes whole, opens without a missing layer, and its session can be worked in."""

from __future__ import annotations

from pathlib import Path

import pytest

from .conftest import read_raster

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "resources" / "example"


def missing_layers(project):
    return [layer.name() for layer in project.mapLayers().values() if not layer.isValid()]


def test_a_copy_opens_without_missing_layers(qgis_iface, qgis_new_project, tmp_path):
    from qgis.core import QgsProject

    from terrazzo.plugin.panel.example import open_example

    assert open_example(qgis_iface, tmp_path)
    project = QgsProject.instance()
    assert Path(project.fileName()) == tmp_path / "terrazzo-example" / "terrazzo-example.qgz"
    assert missing_layers(project) == []
    sources = {layer.name(): layer.source() for layer in project.mapLayers().values()}
    assert len(sources) == 4
    assert all(str(tmp_path) in source for source in sources.values())  # the copy's own, not the plugin's
    assert not project.viewSettings().defaultViewExtent().isEmpty()
    (land_cover,) = project.mapLayersByName("Land cover")
    labels = [c.label for c in land_cover.renderer().classes()]
    assert labels[-1] == "Building" and len(labels) in (8, 9)
    project.clear()


def test_a_second_copy_leaves_the_first_alone(tmp_path):
    from terrazzo.plugin.panel.example import copy_example

    first = copy_example(tmp_path)
    (first.parent / "session.gpkg").write_bytes(b"worked on")
    second = copy_example(tmp_path)
    assert second.parent.name == "terrazzo-example-2"
    assert (first.parent / "session.gpkg").read_bytes() == b"worked on"
    assert sorted(path.name for path in tmp_path.iterdir()) == ["terrazzo-example", "terrazzo-example-2"]


def test_a_place_that_is_no_folder(qgis_iface, tmp_path):
    from qgis.core import Qgis

    from terrazzo.plugin.panel.example import open_example

    (tmp_path / "file").write_text("")
    assert not open_example(qgis_iface, tmp_path / "file")
    assert "cannot be written" in str(qgis_iface.messageBar().get_messages(Qgis.MessageLevel.Critical))


def test_its_session_can_be_worked_in(tmp_path):
    from terrazzo.plugin.annotation.session import open_session
    from terrazzo.plugin.panel.example import copy_example

    project = copy_example(tmp_path)
    codes = read_raster(project.parent / "landcover.tif")
    with open_session(project.parent / "session.gpkg", "Anna") as session:
        assert Path(session.image_path) == project.parent / "image.tif"
        assert session.image_path.exists()
        tiles = session.tiles
        assert sum(tile.pixels for tile in tiles) == codes.size
        tile = session.start(tiles[0].id)
        assert tile.review.labeller == "Anna"


def test_it_names_no_machine_and_is_small():
    files = sorted(FOLDER.iterdir())
    assert {path.name for path in files} == {
        *("confidence.tif", "image.tif", "landcover.tif", "session.gpkg", "terrazzo-example.qgz"),
    }
    assert sum(path.stat().st_size for path in files) < 3e6
    for path in files:
        content = path.read_bytes()
        assert b"/ho" + b"me/" not in content and b"/wo" + b"rk/" not in content and b"C:\\Us" + b"ers" not in content


@pytest.mark.slow
@pytest.mark.timeout(600)
def test_it_can_be_made_again(tmp_path):
    import subprocess
    import sys

    out = tmp_path / "example"
    command = [sys.executable, "-m", "terrazzo.scripts.example_project", "--out", str(out), "--side", "512"]
    made = subprocess.run(command, capture_output=True, text=True, check=False, timeout=500)
    assert made.returncode == 0, made.stdout + made.stderr
    assert {path.name for path in out.iterdir()} == {path.name for path in FOLDER.iterdir()}
    assert set(read_raster(out / "landcover.tif").ravel()) <= set(range(9))
