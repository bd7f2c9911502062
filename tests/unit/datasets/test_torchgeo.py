"""torchgeo's own datasets read what is exported. torchgeo brings torchvision and hundreds of megabytes, so it is not
part of the set-up. To run this elsewhere: pip install torchgeo, then pytest with this file."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest

torchgeo = pytest.importorskip(
    "torchgeo.datasets",
    reason="torchgeo is not installed; it needs torchvision, which has no CPU build for every Python",
)

from terrazzo.plugin.datasets.band_files import S2_BANDS, BandFile  # noqa: E402
from terrazzo.plugin.datasets.corine import ClcRaster, to_reben  # noqa: E402
from terrazzo.plugin.datasets.patches import PatchJob, build_patch_dataset  # noqa: E402
from terrazzo.plugin.datasets.read_back import read_chips  # noqa: E402
from terrazzo.plugin.datasets.splits import SplitRule  # noqa: E402
from terrazzo.plugin.landcover.legend import load_legend  # noqa: E402
from terrazzo.tests.support.dataset_scene import write  # noqa: E402


class Images(torchgeo.RasterDataset):
    filename_glob = "*.tif"
    separate_files = False


class Labels(Images):
    is_image = False


@pytest.mark.parametrize("layout", ["geotiff-pairs", "openearthmap"])
def test_raster_dataset_pairs(export, layout):
    folder = export(layout=layout, split=SplitRule("none")).folder
    kinds = ("train/images", "train/labels") if layout == "geotiff-pairs" else ("Hills/images", "Hills/labels")
    dataset = Images(str(folder / kinds[0])) & Labels(str(folder / kinds[1]))
    for chip in read_chips(folder):
        t = [float(v) for v in chip.row["transform"].split()]
        size = int(chip.row["size"]) * t[0]
        box = (t[2], t[2] + size, t[5] - size, t[5])
        if isinstance(dataset.bounds, tuple) and isinstance(dataset.bounds[0], slice):  # from 0.8 on
            query = (slice(box[0], box[1]), slice(box[2], box[3]))
        else:
            query = torchgeo.BoundingBox(*box, dataset.bounds.mint, dataset.bounds.maxt)
        sample = dataset[query]
        assert np.array_equal(sample["mask"].numpy().squeeze(), chip.label)
        assert np.array_equal(sample["image"].numpy(), chip.image)


def test_loveda(export):
    folder = export(layout="loveda").folder
    seen = 0
    for split in ("train", "val"):
        dataset = torchgeo.LoveDA(str(folder), split=split, scene=["urban", "rural"])
        labels = {c.id: c.label for c in read_chips(folder, split)}
        for index, files in enumerate(dataset.files):
            name = str(files["mask"]).rsplit("/", 1)[1].split(".")[0]
            assert np.array_equal(dataset[index]["mask"].numpy().squeeze(), labels[name])
            seen += 1
    assert seen


def test_bigearthnet_v2(tmp_path):
    rng, bands = np.random.default_rng(1), {}
    where = {"crs": "EPSG:32633", "origin": (300000.0, 5400000.0)}
    for band, pixel in {**S2_BANDS, "VV": 10, "VH": 10}.items():
        side = 7200 // pixel
        kind = np.float32 if band.startswith("V") else np.uint16
        bands[band] = write(
            tmp_path / f"x_{band}.tif", rng.integers(1, 3000, (side, side)).astype(kind), gsd=pixel, **where
        )
    codes = rng.choice([112, 211, 312, 512], (24, 24)).astype(np.uint16).repeat(30, 0).repeat(30, 1)
    job = PatchJob(
        "S2A_MSIL2A_20170613T101031_N9999_R022_T33UUP",
        {b: BandFile(str(bands[b])) for b in S2_BANDS},
        ClcRaster(write(tmp_path / "clc.tif", codes, gsd=10, **where)),
        tmp_path / "ben",
        {b: BandFile(str(bands[b])) for b in ("VV", "VH")},
        "S1A_IW_GRDH_1SDV_20170613T165043",
        split=SplitRule("blocks", (0.5, 0.25, 0.25), block=2400),
    )
    result = build_patch_dataset(job)
    names = [c.name for c in load_legend("reben-19").classes]
    assert list(torchgeo.BigEarthNetV2.class_set) == names
    count = 0
    for split in ("train", "val", "test"):
        dataset = torchgeo.BigEarthNetV2(str(result.folder), split=split, bands="all")
        for index in range(len(dataset)):
            sample = dataset[index]
            chip = next(c for c in result.chips if c.id == dataset.metadata_df.iloc[index]["patch_id"])
            assert chip.split == split
            part = codes[chip.row : chip.row + 120, chip.col : chip.col + 120]
            assert np.array_equal(sample["mask"].numpy().squeeze() + 1, to_reben()[part])
            assert np.array_equal(np.flatnonzero(sample["label"].numpy()) + 1, np.unique(to_reben()[part]))
            assert sample["image_s2"].shape == (12, 120, 120) and sample["image_s1"].shape == (2, 120, 120)
            count += 1
    assert count == len(result.chips)
    assert dataclasses.asdict(result.report)["chips"]["train"] > 0
