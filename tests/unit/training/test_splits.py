"""No place is both trained on and validated on, in whatever folder its images lie."""

from __future__ import annotations

import csv
import os
from collections import defaultdict
from pathlib import Path

import pytest

from terrazzo.models.training import datasets, sentinel2

DATA = Path(os.environ.get("TERRAZZO_DATA", Path(__file__).resolve().parents[4] / "shared" / "data"))

real = pytest.mark.real
needs_data = pytest.mark.skipif(not (DATA / "vhr_labelled" / "tiles.csv").exists(), reason=f"no data at {DATA}")


@pytest.mark.parametrize(
    ("source", "name", "key"),
    [
        ("naip_ca", "palm_springs 43.tif", "naip:palm_springs_43"),
        ("naip_ca_natural", "palm_springs_2020_43.png", "naip:palm_springs_43"),
        ("naip_vegetation_60cm", "palm_springs_2020_43.jpg", "naip:palm_springs_43"),
        ("gsi_japan_road", "1019.png", "gsi_road:1019"),
        ("gsi_roads", "1019.jpg", "gsi_road:1019"),
        ("gsi_japan_solar", "hflipped_425.png", "gsi_solar:425"),
        ("gsi_japan_solar", "rotated_90_159.png", "gsi_solar:159"),
        ("estonia", "image_0_02_02_copy.png", "estonia:image_0_02_02_copy"),
        ("estonia_20cm", "image_0_02_02_copy.jpg", "estonia:image_0_02_02_copy"),
        ("ucmerced", "denseresidential_4", "ucmerced:denseresidential_4"),
        ("ucmerced_30cm", "denseresidential47.jpg", "ucmerced:denseresidential_4"),
        ("ucmerced_30cm", "beach07.jpg", "ucmerced:beach_0"),
        ("dubai_1m", "t1_image_part_001.jpg", "dubai_1m:t1_image_part_001"),
    ],
)
def test_key_is_the_same_in_all_folders(source, name, key):
    assert datasets.canonical_key(source, name) == key


@real
@needs_data
def test_groups_lie_in_one_split():
    splits = defaultdict(set)
    with open(DATA / "vhr_labelled" / "tiles.csv", newline="") as f:
        for row in csv.DictReader(f):
            splits[row["source"], row["group"]].add(row["split"])
    assert {k for k, v in splits.items() if len(v) > 1} == set()


@real
@needs_data
def test_training_tiles_share_no_place_with_validation():
    held = datasets.validation_keys(DATA)
    train = datasets.labelled(DATA, "train")
    assert len(train) > 600
    assert not {t.key for t in train} & held
    # one chip stands in both splits under two names: it is left out of training
    assert "nai_palm_5" not in {t.name for t in train}


@real
@needs_data
@pytest.mark.parametrize("kind", ["partial", "unlabelled"])
def test_other_folders_share_no_place_with_validation(kind):
    held = datasets.validation_keys(DATA)
    files = datasets.other_files(DATA, kind)
    assert len(files) > 300
    assert not {key for _, key, _ in files} & held
    names = {path.name for _, _, path in files}
    if kind == "partial":
        assert "588.jpg" not in names and "602.jpg" in names
        assert "palm_springs_2020_43.jpg" not in names
    else:
        assert "image_0_02_02.jpg" not in names and "image_0_02_01.jpg" in names
        assert "overpass41.jpg" not in names


@real
@needs_data
def test_region_left_out_is_left_out_everywhere():
    skip = datasets.excluded_sources("japan+nepal")
    assert skip == {"gsi_japan_road", "gsi_japan_solar", "gsi_roads", "banepa", "banepa_buildings_25cm"}
    for kind in ("partial", "unlabelled"):
        assert not {s for s, _, _ in datasets.other_files(DATA, kind, "japan+nepal")} & skip
    sources = {row["source"] for row in datasets.read_table(DATA)}
    assert sources <= {s for members in datasets.REGIONS.values() for s in members}


@real
@needs_data
def test_sentinel2_splits_lie_apart():
    with open(DATA / "sentinel2" / "delhi" / "patches.csv", newline="") as f:
        rows = list(csv.DictReader(f))
    lon = {s: [float(r["lon"]) for r in rows if r["split"] == s] for s in ("train", "val")}
    width = 128 * 10 / 97_000  # degrees of longitude of a patch at 28.6 degrees north
    gap = max(min(lon["val"]) - max(lon["train"]), min(lon["train"]) - max(lon["val"]))
    assert gap >= width
    train, val = sentinel2.eurosat(DATA, "train"), sentinel2.eurosat(DATA, "val")
    assert not {t.name for t in train} & {t.name for t in val}
