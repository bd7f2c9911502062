"""Export: pixel for pixel what was annotated, in each layout, and never half of it."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import json
import os
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine
from PIL import Image

from terrazzo.plugin.datasets import export as export_module
from terrazzo.plugin.datasets import staging
from terrazzo.plugin.datasets.areas import Area, ImageInput
from terrazzo.plugin.datasets.export import export_dataset
from terrazzo.plugin.datasets.labels import ArrayLabels, PolygonLabels, RasterLabels
from terrazzo.plugin.datasets.layouts import LAYOUTS
from terrazzo.plugin.datasets.read_back import read_chips
from terrazzo.plugin.datasets.splits import SplitRule
from terrazzo.plugin.landcover.crosswalk import find_crosswalk
from terrazzo.plugin.landcover.errors import Cancelled, OutputError, ParameterError, SourceError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.dataset_scene import GSD, SIDE, read, write


def rows(folder: Path) -> list[dict[str, str]]:
    with open(folder / "chips.csv", newline="") as stream:
        return list(csv.DictReader(stream))


def window(row: dict[str, str]) -> tuple[slice, slice]:
    """Where a chip lies in the scene, from its transform."""
    t = [float(v) for v in row["transform"].split()]
    col, line = round((t[2] - 400000.0) / GSD), round((3060000.0 - t[5]) / GSD)
    return slice(line, line + int(row["size"])), slice(col, col + int(row["size"]))


def files_of(folder: Path) -> dict[str, bytes]:
    return {p.relative_to(folder).as_posix(): p.read_bytes() for p in sorted(folder.rglob("*")) if p.is_file()}


# ---------------------------------------------------------------- layouts


def test_openearthmap_holds_what_was_annotated(export, codes, pixels, tmp_path):
    result = export()
    folder = result.folder
    assert sum(result.report.chips.values()) == len(result.chips) > 8
    names = {s: (folder / f"{s}.txt").read_text().splitlines() for s in ("train", "val", "test")}
    assert all(names.values())
    listed = [n for group in names.values() for n in group]
    assert len(set(listed)) == len(listed) == len(list((folder / "Hills" / "images").glob("*.tif")))
    for row in rows(folder):
        assert f"{row['id']}.tif" in names[row["split"]]
        at = window(row)
        # The reference loader finds the label by replacing the word "images" in the path.
        image = folder / "Hills" / "images" / f"{row['id']}.tif"
        label = Path(str(image).replace("images", "labels"))
        assert np.array_equal(read(image), pixels[(slice(None), *at)])
        assert np.array_equal(read(label)[0], codes[at])
        with rasterio.open(label) as dataset, rasterio.open(image) as other:
            assert dataset.crs == other.crs == "EPSG:32645" and dataset.dtypes == ("uint8",) and dataset.nodata == 0
            assert (
                [float(v) for v in row["transform"].split()] == list(dataset.transform)[:6] == list(other.transform)[:6]
            )
        assert np.array_equal(np.asarray(Image.open(label)), codes[at])  # readers without GDAL see codes, not colours


def test_a_folder_that_the_reference_loader_would_misread_is_noticed(export, tmp_path):
    class Log(Feedback):
        warnings = ()

        def warning(self, template, **values):
            self.warnings = (*self.warnings, template.format(**values))

    log = Log()
    export(log, split=SplitRule("none"), output=tmp_path / "my_images" / "d")
    assert len(log.warnings) == 1 and "my_images" in log.warnings[0]


def test_regions_that_differ_in_case_only_do_not_collide(export, job):
    halves = [
        dataclasses.replace(job.areas[0], name=name, region=name, window=(128 * n, 0, 128, 256))
        for n, name in enumerate(("Town", "town"))
    ]
    result = export(areas=halves, split=SplitRule("none"))
    names = [Path(row["image"]).name.casefold() for row in rows(result.folder)]
    assert len(set(names)) == len(names) == 16


def test_regions_in_other_scripts_stay_apart(export, job):
    """Their names are made of the same few letters; a split by region must still see three of them."""
    names = ["東京", "大阪", "Köln", "K ln"]
    areas = [dataclasses.replace(job.areas[0], region=n, window=(64 * i, 0, 64, SIDE)) for i, n in enumerate(names)]
    result = export(areas=areas, split=SplitRule("attribute", (0.5, 0.25, 0.25)))
    assert sorted({chip.region for chip in result.chips}) == ["K_ln", "K_ln_2", "region", "region_2"]
    by_region = {(chip.region, chip.split) for chip in result.chips}
    assert len(by_region) == 4 and len({split for _, split in by_region}) == 3


def test_codes_that_the_legend_does_not_have_are_named(export, job, tmp_path, codes):
    class Log(Feedback):
        def __init__(self):
            self.said = []

        def warning(self, template, **values):
            self.said.append(template.format(**values))

    log = Log()
    export(log)
    assert log.said == []
    strange = write(tmp_path / "other legend.tif", np.where(codes == 3, 77, codes), nodata=0)
    area = dataclasses.replace(job.areas[0], labels=RasterLabels(strange))
    result = export(log, areas=[area], output=tmp_path / "two")
    assert log.said == ["These values of other legend.tif stand for no class and are left unlabelled: 77."]
    assert sum(chip.counts[0] for chip in result.chips) == np.isin(codes, (0, 3)).sum()


def test_loveda_is_grey_and_in_its_folders(export, codes, pixels):
    folder = export(layout="loveda").folder
    table = find_crosswalk(load_legend("openearthmap"), load_legend("loveda")).table()
    seen = set()
    for row in rows(folder):
        split, scene, kind, name = row["image"].split("/")
        assert (split, kind, name) == (row["split"].capitalize(), "images_png", f"{row['id']}.png")
        seen.add(scene)
        label = Image.open(folder / row["label"])
        assert label.mode == "L"
        expected = table[codes[window(row)]]
        assert np.array_equal(np.asarray(label), expected)
        assert np.array_equal(
            np.moveaxis(np.asarray(Image.open(folder / row["image"])), -1, 0), pixels[(slice(None), *window(row))]
        )
        built = np.isin(expected, (2, 3)).sum() / (expected > 0).sum()
        assert scene == ("Urban" if built >= 0.2 else "Rural")
    assert seen == {"Urban", "Rural"}


def test_loveda_takes_the_scene_that_the_area_names(export, job):
    areas = [dataclasses.replace(job.areas[0], attributes={"scene": "rural"})]
    assert {row["image"].split("/")[1] for row in rows(export(layout="loveda", areas=areas).folder)} == {"Rural"}


def test_pairs_keep_bands_values_and_names(export, job, codes, tmp_path):
    values = np.random.default_rng(1).normal(size=(5, SIDE, SIDE)).astype(np.float32)
    values[:, :40, :40] = np.nan
    image = write(tmp_path / "bands.tif", values, names=["blue", "green", "red", "nir", "swir"])
    areas = [dataclasses.replace(job.areas[0], image=ImageInput(str(image)))]
    folder = export(layout="geotiff-pairs", areas=areas).folder
    for chip in read_chips(folder):
        at = window(chip.row)
        assert chip.image.dtype == np.float32
        assert np.array_equal(chip.image, values[(slice(None), *at)], equal_nan=True)
        assert np.array_equal(chip.label, np.where(np.isnan(values[0][at]), 0, codes[at]))  # no image, no label
        with rasterio.open(folder / chip.row["image"]) as dataset:
            assert dataset.descriptions == ("blue", "green", "red", "nir", "swir")
        assert chip.row["image"] == f"{chip.split}/images/{chip.id}.tif"


def test_other_depths_are_stretched_for_8_bit_layouts_and_that_is_said(export, job, tmp_path):
    ramp = np.linspace(1000, 9000, SIDE * SIDE).reshape(1, SIDE, SIDE).repeat(3, axis=0).astype(np.uint16)
    areas = [dataclasses.replace(job.areas[0], image=ImageInput(str(write(tmp_path / "deep.tif", ramp))))]
    folder = export(areas=areas).folder
    assert all(chip.image.dtype == np.uint8 for chip in read_chips(folder))
    first = min(chip.image.mean() for chip in read_chips(folder))
    last = max(chip.image.mean() for chip in read_chips(folder))
    assert first < 60 and last > 200  # one stretch for all chips, not one for each
    assert "deep: values were stretched to 8 bits, from percentiles 1 and 99" in (folder / "README.md").read_text()


@pytest.mark.parametrize("layout", sorted(LAYOUTS))
def test_checksums_hold_for_every_file(export, layout):
    folder = export(layout=layout).folder
    lines = dict(reversed(line.split("  ")) for line in (folder / "SHA256SUMS").read_text().splitlines())
    others = {name: data for name, data in files_of(folder).items() if name != "SHA256SUMS"}
    assert {name: hashlib.sha256(data).hexdigest() for name, data in others.items()} == lines
    assert not list(folder.parent.glob("*.part"))


# ---------------------------------------------------------------- areas and labels


def test_polygons_with_attributes_become_regions(export, scene, tmp_path):
    def box(x, y, side):
        x, y = 400000 + x, 3060000 - y
        return {
            "type": "Polygon",
            "coordinates": [[(x, y), (x + side, y), (x + side, y - side), (x, y - side), (x, y)]],
        }

    labels = PolygonLabels([(box(0, 0, 128), 2), (box(32, 32, 16), 8)])  # the later one lies on top
    outline = box(16, 16, 96)
    area = Area("a", ImageInput(str(scene["image"])), labels, (0, 0, 256, 256), [outline], "North of here / images")
    result = export(areas=[area], split=SplitRule("none"), min_labelled=0.0)
    mosaic = np.zeros((SIDE, SIDE), np.uint8)
    for chip in read_chips(result.folder):
        assert chip.region == "North_of_here_img"  # the word "images" would confuse the reference loader
        mosaic[window(chip.row)] = chip.label
    expected = np.zeros((SIDE, SIDE), np.uint8)
    expected[32:224, 32:224] = 2
    expected[64:96, 64:96] = 8
    assert np.array_equal(mosaic, expected)


def test_labels_of_another_grid_are_laid_on_the_image(export, job, tmp_path, codes):
    coarse = write(tmp_path / "coarse.tif", codes[::8, ::8].copy(), gsd=GSD * 8)
    areas = [dataclasses.replace(job.areas[0], labels=RasterLabels(coarse))]
    folder = export(areas=areas).folder
    assert all(np.array_equal(chip.label, codes[window(chip.row)]) for chip in read_chips(folder))


def test_wished_distance_averages_images_and_takes_the_most_frequent_class(export, job, tmp_path):
    codes = np.tile(np.array([[3, 3], [3, 7]], np.uint8), (SIDE // 2, SIDE // 2))
    image = np.tile(np.array([[10, 20], [30, 40]], np.uint8), (3, SIDE // 2, SIDE // 2))
    labels = ArrayLabels(lambda: codes, Affine(GSD, 0, 400000, 0, -GSD, 3060000), "made")
    areas = [Area("a", ImageInput(str(write(tmp_path / "i.tif", image))), labels)]
    # Twice the pixel on the ground; the scale of UTM differs from 1 by some 1e-4.
    from terrazzo.plugin.landcover.ground import ground_sampling_distance

    with rasterio.open(areas[0].image.path) as dataset:
        native = ground_sampling_distance(dataset.crs, dataset.transform, SIDE, SIDE)
    result = export(areas=areas, gsd=2 * native[0], split=SplitRule("none"))
    for chip in read_chips(result.folder):
        assert set(np.unique(chip.label)) == {3} and set(np.unique(chip.image)) == {25}
        assert chip.gsd == pytest.approx(2 * native[0], rel=1e-4)
    assert len(result.chips) == 4


@pytest.mark.parametrize(("edge", "expected"), [("shift", [0, 64, 128, 156]), ("drop", [0, 64, 128])])
def test_edges(export, job, edge, expected):
    areas = [dataclasses.replace(job.areas[0], window=(0, 0, 220, 220))]
    folder = export(areas=areas, edge=edge, split=SplitRule("none"), min_labelled=0).folder
    assert sorted({window(row)[0].start for row in rows(folder)}) == expected


def test_area_smaller_than_a_chip_is_filled_with_nothing(export, job, codes, pixels):
    areas = [dataclasses.replace(job.areas[0], window=(8, 16, 40, 30))]
    (chip,) = read_chips(export(areas=areas, split=SplitRule("none")).folder)
    assert np.array_equal(chip.label[:30, :40], codes[16:46, 8:48]) and not chip.label[30:].any()
    assert np.array_equal(chip.image[:, :30, :40], pixels[:, 16:46, 8:48]) and not chip.image[:, :, 40:].any()


def test_rotated_image_keeps_its_pixels(export, tmp_path, codes, pixels):
    turned = Affine.translation(400000, 3060000) * Affine.rotation(30) * Affine.scale(GSD, -GSD)
    image = write(tmp_path / "turned.tif", pixels, transform=turned)
    area = Area("a", ImageInput(str(image)), RasterLabels(write(tmp_path / "l.tif", codes, transform=turned)))
    result = export(areas=[area], split=SplitRule("none"))
    for chip, read_chip in zip(result.chips, read_chips(result.folder)):
        at = slice(chip.row, chip.row + 64), slice(chip.col, chip.col + 64)
        assert np.array_equal(read_chip.image, pixels[(slice(None), *at)]) and np.array_equal(
            read_chip.label, codes[at]
        )


def test_chips_with_too_few_labels_are_left_out(export, job, tmp_path, codes):
    sparse = codes.copy()
    sparse[:, :128] = 0
    sparse[0, 0] = 5
    areas = [dataclasses.replace(job.areas[0], labels=RasterLabels(write(tmp_path / "s.tif", sparse)))]
    result = export(areas=areas, split=SplitRule("none"), min_labelled=0.5)
    assert {chip.col for chip in result.chips} == {128, 192} and result.report.unlabelled == 8
    with pytest.raises(ParameterError, match="nothing to export: 16 chips"):
        export(areas=areas, min_labelled=0.99, output=job.output.with_name("none"))


# ---------------------------------------------------------------- never half a dataset


class Stop(Feedback):
    """Asks to stop in a stage, after some calls there."""

    def __init__(self, stage, calls=2):
        self.stage, self.calls, self.now = stage, calls, ""

    def progress(self, stage, fraction):
        self.now = stage

    def is_cancelled(self):
        if self.now == self.stage:
            self.calls -= 1
        return self.calls < 0


@pytest.mark.parametrize("stage", ["survey", "write", "metadata", "checksums"])
@pytest.mark.parametrize("layout", ["openearthmap", "coco"])
def test_cancelled_leaves_nothing(export, tmp_path, stage, layout):
    with pytest.raises(Cancelled):
        export(Stop(stage), layout=layout)
    assert list(tmp_path.iterdir()) == []


def test_existing_dataset_is_never_written_over(export, job):
    job.output.mkdir()
    (job.output / "mine.txt").write_text("mine")
    with pytest.raises(OutputError, match="is there already"):
        export()
    assert (job.output / "mine.txt").read_text() == "mine" and len(list(job.output.parent.iterdir())) == 1


def test_empty_folder_may_be_there(export, job):
    job.output.mkdir()
    assert (export().folder / "README.md").is_file()


def test_folder_of_somebody_else_is_left_alone(export, job):
    part = job.output.with_name("dataset.part")
    part.mkdir()
    (part / "thesis.doc").write_text("x")
    with pytest.raises(OutputError, match="not the rest of an unfinished export"):
        export()
    assert (part / "thesis.doc").exists()


def test_disk_space_is_looked_at_first(export, tmp_path, monkeypatch):
    usage = staging.shutil.disk_usage(tmp_path)
    monkeypatch.setattr(staging.shutil, "disk_usage", lambda _: usage._replace(free=staging._RESERVE))
    with pytest.raises(OutputError, match="there is room for 0 B"):
        export()
    assert list(tmp_path.iterdir()) == []


def test_interrupted_export_goes_on_and_gives_the_same(export, job, tmp_path, monkeypatch):
    whole = files_of(export(output=tmp_path / "once" / "dataset").folder)
    real, calls = export_module.Export.write_chip, []

    def breaks(self, chip, *rest):
        calls.append(chip.id)
        if len(calls) == 4:
            raise OSError(28, "No space left on device")
        real(self, chip, *rest)

    monkeypatch.setattr(export_module.Export, "write_chip", breaks)
    with pytest.raises(OutputError, match=r"No space left.*run the export again"):
        export()
    assert not job.output.exists() and job.output.with_name("dataset.part").is_dir()
    damaged = next(job.output.with_name("dataset.part").glob("Hills/labels/*.tif"))
    damaged.write_bytes(b"")
    result = export()
    assert result.resumed == 2 and len(calls) == 4 + len(result.chips) - 2  # the damaged one was made again
    again = files_of(result.folder)
    assert again.keys() == whole.keys()
    timed = ("README.md", "croissant.json", "dataset.tdml.json", "SHA256SUMS")  # hold the time of the export
    assert {k: v for k, v in again.items() if k not in timed} == {k: v for k, v in whole.items() if k not in timed}


def test_other_settings_start_afresh(export, job, monkeypatch):
    real = export_module.Export.write_chip
    monkeypatch.setattr(export_module.Export, "write_chip", lambda self, *a: (real(self, *a), 1 / 0))
    with pytest.raises(ZeroDivisionError):
        export()
    monkeypatch.setattr(export_module.Export, "write_chip", real)
    assert export(min_labelled=0.2).resumed == 0


KILLED = """
import dataclasses, os, signal, sys, pickle
from terrazzo.plugin.datasets import export
job = pickle.load(open(sys.argv[1], "rb"))
real = export.Export.write_chip
count = 0
def write(self, *rest):
    global count
    count += 1
    if count == 6:
        os.kill(os.getpid(), signal.SIGKILL)
    real(self, *rest)
export.Export.write_chip = write
export.export_dataset(job)
"""


def test_killed_export_goes_on(export, job, tmp_path):
    import pickle

    (tmp_path / "job").mkdir()
    pickled = tmp_path / "job" / "job.pickle"
    pickled.write_bytes(pickle.dumps(job))
    process = subprocess.run(
        [sys.executable, "-c", KILLED, str(pickled)], check=False, timeout=100, capture_output=True
    )
    assert process.returncode == -signal.SIGKILL, process.stderr.decode()
    assert not job.output.exists()
    result = export()
    assert result.resumed == 5
    assert subprocess.run(["sha256sum", "-c", "--quiet", "SHA256SUMS"], cwd=result.folder, check=False).returncode == 0


def test_cancel_is_heard_soon(job, tmp_path):
    """Half a second at most between two questions, also with large chips of many small segments."""
    rng = np.random.default_rng(0)
    side = 1024
    image = write(tmp_path / "big.tif", rng.integers(0, 255, (3, side, side), dtype=np.uint8))
    speckled = rng.integers(1, 9, (side // 4, side // 4), dtype=np.uint8).repeat(4, 0).repeat(4, 1)
    area = Area("big", ImageInput(str(image)), RasterLabels(write(tmp_path / "big_l.tif", speckled)))

    class Late(Feedback):
        asked = gap = 0.0
        start = None

        def is_cancelled(self):
            now = time.process_time()  # seconds of work: other programs do not count
            if self.asked:
                self.gap = max(self.gap, now - self.asked)
            self.asked = now
            return False

    late = Late()
    export_dataset(dataclasses.replace(job, areas=[area], size=1024, layout="coco", split=SplitRule("none")), late)
    assert late.gap < 0.5


# ---------------------------------------------------------------- what is refused


@pytest.mark.parametrize(
    ("changes", "message"),
    [
        ({"areas": []}, "nothing to export"),
        ({"size": 4}, "chip size must be"),
        ({"stride": 0}, "stride must be"),
        ({"edge": "stretch"}, "edge rule"),
        ({"min_labelled": 2}, "share of labelled pixels"),
        ({"layout": "yolo"}, "no layout 'yolo'"),
        ({"gsd": -1}, "ground sampling distance"),
        ({"split": SplitRule("blocks", (0.5, 0.1, 0.1))}, "sum up to 100"),
        ({"split": SplitRule("blocks", block=-1)}, "side of a block"),
        (
            {"split": SplitRule("attribute", attribute="planet")},
            "No area has the attribute planet. Areas have: name, region",
        ),
        ({"split": SplitRule("blocks", block=1e6)}, "1 groups of chips for 3 splits"),
        ({"split": SplitRule("guess")}, "way to split"),
        (
            {"legend": load_legend("worldcover"), "layout": "loveda"},
            "no crosswalk from the legend worldcover to loveda",
        ),
    ],
)
def test_nonsense_is_refused_with_nothing_left(export, tmp_path, changes, message):
    with pytest.raises(ParameterError, match=message):
        export(**changes)
    assert list(tmp_path.iterdir()) == []


def test_bad_names_dates_and_rasters(export, job, tmp_path, pixels):
    with pytest.raises(ParameterError, match="dataset's id"):
        export(output=tmp_path / "a b")
    with pytest.raises(ParameterError, match="is no date"):
        export(info=dataclasses.replace(job.info, start="summer"))
    with pytest.raises(SourceError, match="cannot be opened"):
        export(areas=[dataclasses.replace(job.areas[0], image=ImageInput(str(tmp_path / "none.tif")))])
    with pytest.raises(SourceError, match="no coordinate reference system"):
        nowhere = ImageInput(str(write(tmp_path / "nowhere.tif", pixels, crs=None)))
        export(areas=[dataclasses.replace(job.areas[0], image=nowhere)])
    with pytest.raises(SourceError, match="not a class raster"):
        export(areas=[dataclasses.replace(job.areas[0], labels=RasterLabels(job.areas[0].image.path))])
    high = write(tmp_path / "high.tif", np.full((1, SIDE, SIDE), 311, np.uint16))
    with pytest.raises(SourceError, match="values from 311 to 311"):
        export(areas=[dataclasses.replace(job.areas[0], labels=RasterLabels(high))])
    with pytest.raises(ParameterError, match="outside the image"):
        export(areas=[dataclasses.replace(job.areas[0], window=(300, 0, 10, 10))])
    assert not job.output.exists()


def test_split_report_tells_of_the_mixture(export):
    result = export()
    report = json.loads((result.folder / "splits.json").read_text())
    by_split = {s: [c for c in result.chips if c.split == s] for s in ("train", "val", "test")}
    assert report["chips"] == {s: len(c) for s, c in by_split.items()}
    tree = sum(int(c.counts[5]) for c in by_split["train"])
    everything = sum(int(c.counts[1:].sum()) for c in by_split["train"])
    assert report["pixels"]["train"]["Tree"] == tree
    assert report["shares"]["train"]["Tree"] == pytest.approx(100 * tree / everything, abs=1e-3)
    assert set(report["distances"]) == {"train-val", "train-test", "val-test"}
    assert os.path.isfile(result.folder / "README.md")
