"""Many rasters with one model: names, summary, going on, and one view of all maps."""

import csv
import json
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from terrazzo.plugin.landcover import __main__ as command
from terrazzo.plugin.landcover.errors import OutputError
from terrazzo.plugin.landcover.many import distinct_stems, find_rasters, merge, read_summary
from terrazzo.tests.support.tiny_model import paint


@pytest.fixture
def folder(tmp_path, write_raster):
    """Two images, a third in a folder inside, and one that is none."""
    (tmp_path / "images" / "in").mkdir(parents=True)
    for number, name in enumerate(("images/a.tif", "images/b.TIF", "images/in/a.tif")):
        codes = np.random.default_rng(number).integers(1, 9, (10, 10), np.uint8).repeat(20, 0).repeat(20, 1)
        write_raster(paint(codes), name, transform=Affine(0.3, 0, 500000 + 60 * number, 0, -0.3, 5500000))
    (tmp_path / "images" / "bad.tif").write_bytes(b"nothing")
    return tmp_path / "images"


@pytest.fixture
def call(package, tmp_path):
    def call(*arguments):
        options = ["--model", str(package.folder), "--device", "cpu", "--out", str(tmp_path / "out")]
        return command.main([*map(str, arguments), *options])

    return call


def rows_of(folder):
    with open(folder / "terrazzo_areas.csv", newline="", encoding="utf-8") as stream:
        return {Path(row["raster"]).name: row for row in csv.DictReader(stream)}


def test_a_folder_from_the_command_line(call, folder, tmp_path, monkeypatch, capsys):
    opened, original = [], command.open_backend
    monkeypatch.setattr(command, "open_backend", lambda *a: opened.append(1) or original(*a))
    out = tmp_path / "out"
    assert call(folder, "--merge", "--statistics") == 1  # one failed
    assert len(opened) == 1
    rows = rows_of(out)
    assert {name: row["status"] for name, row in rows.items()} == {
        "a.tif": "mapped",
        "b.TIF": "mapped",
        "bad.tif": "failed",
    }
    assert float(rows["a.tif"]["mapped_ha"]) == pytest.approx(200 * 200 * 0.09 / 1e4, rel=2e-3)
    assert "cannot be opened" in rows["bad.tif"]["message"]
    assert sorted(p.name for p in out.glob("*_*.*")) == [
        *("a_landcover.tif", "a_landcover.tif.aux.xml", "a_statistics.csv", "b_landcover.tif"),
        *("b_landcover.tif.aux.xml", "b_statistics.csv", "terrazzo_areas.csv", "terrazzo_landcover.vrt"),
        "terrazzo_summary.json",
    ]
    with rasterio.open(out / "terrazzo_landcover.vrt") as dataset:
        assert (dataset.width, dataset.height) == (400, 200) and dataset.colormap(1)[8][:3] == (222, 31, 7)
    capsys.readouterr()
    # Again, with the folder inside: only that and what failed is done.
    stamp = (out / "a_landcover.tif").stat().st_mtime_ns
    assert call(folder, "--recursive", "--statistics") == 1
    states = [(entry.status, Path(entry.name).name) for entry in read_summary(out)]
    expected = [("failed", "bad.tif"), ("finished before", "a.tif"), ("finished before", "b.TIF"), ("mapped", "a.tif")]
    assert sorted(states) == expected
    assert (out / "a_landcover.tif").stat().st_mtime_ns == stamp and (out / "in_a_landcover.tif").is_file()
    assert len(opened) == 2


def test_what_was_finished_with_other_parameters_is_done_again(call, folder, tmp_path):
    images = folder / "a.tif", folder / "b.TIF"
    assert call(*images) == 0
    for options, status in (
        ((), "finished before"),
        (("--min-area", "2"), "mapped"),
        (("--min-area", "2"), "finished before"),
    ):
        assert call(*images, *options) == 0
        assert {entry.status for entry in read_summary(tmp_path / "out")} == {status}
    (tmp_path / "out" / "a_landcover.tif").unlink()
    assert call(*images, "--min-area", "2") == 0
    assert [entry.status for entry in read_summary(tmp_path / "out")] == ["mapped", "finished before"]
    summary = json.loads((tmp_path / "out" / "terrazzo_summary.json").read_text(encoding="utf-8"))["rasters"]
    assert summary[1]["classes"][7]["name"] == "Building" and summary[1]["valid_pixels"] == 40_000


def test_a_model_that_is_not_there(tmp_path, folder, capsys):
    assert command.main([str(folder), "--out", str(tmp_path / "out"), "--model", "none"]) == 1
    assert "There is no model" in capsys.readouterr().err


def test_names_of_results_are_distinct():
    folder = Path("/data")
    paths = [folder / name for name in ("x/a.tif", "y/a.tif", "b.tif", "b.jp2", "c.TIF", "d/e.tif", "d_e.tif")]
    assert distinct_stems(paths, folder) == ["x_a", "y_a", "b_tif", "b_jp2", "c", "e", "d_e"]
    assert distinct_stems([Path("p/a.tif"), Path("q/a.tif"), Path("r/A.tif")]) == ["a_tif", "a_tif_2", "A_tif_3"]
    many = [folder / f"{i % 7}" / f"{i % 13}.tif" for i in range(5000)]
    assert len(set(distinct_stems(many, folder))) == 5000


def test_images_are_found_and_results_are_not(call, folder, tmp_path):
    assert [p.name for p in find_rasters(folder, ["*.tif"], False, tmp_path)] == ["a.tif", "b.TIF", "bad.tif"]
    assert len(find_rasters(folder, ["*.tif"], True, tmp_path)) == 4
    assert [p.name for p in find_rasters(folder, ["b*"], True, tmp_path)] == ["b.TIF", "bad.tif"]
    call(folder, "--out", folder)
    assert len(find_rasters(folder, ["*.tif", "*.vrt"], False, tmp_path / "out")) == 3
    with pytest.raises(OutputError, match="cannot be read"):
        find_rasters(folder / "none", ["*"], False, tmp_path)


def test_a_view_leaves_out_what_does_not_fit(write_raster, tmp_path):
    codes = np.full((1, 20, 20), 3, np.uint8)
    shifted = Affine(0.3, 0, 500006, 0, -0.3, 5500000)
    turned = Affine.translation(500000, 5500000) * Affine.rotation(20) * Affine.scale(0.3, -0.3)
    paths = [
        write_raster(codes, "one.tif", nodata=0),
        write_raster(codes, "two.tif", nodata=0, transform=shifted),
        write_raster(codes, "other.tif", nodata=0, crs="EPSG:32634"),
        write_raster(codes, "turned.tif", nodata=0, transform=turned),
    ]
    left_out = merge(paths, tmp_path / "all.vrt", ["No data", "One"])
    assert left_out == paths[2:]
    with rasterio.open(tmp_path / "all.vrt") as dataset:
        assert (dataset.width, dataset.height, dataset.nodata) == (40, 20, 0)
    assert merge([], tmp_path / "none.vrt", []) == [] and not (tmp_path / "none.vrt").exists()
