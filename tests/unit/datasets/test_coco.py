"""COCO read by its own reader: masks, boxes and areas are those of the segments; panoptic numbers as in panopticapi."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from hypothesis.extra.numpy import arrays
from PIL import Image
from pycocotools import mask as reference
from pycocotools.coco import COCO

from terrazzo.plugin.datasets.connected import connected, count_by_code
from terrazzo.plugin.datasets.layouts.rle import encode, encode_part
from terrazzo.plugin.datasets.metadata.chips_table import NAME
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.segments import count_segments
from terrazzo.tests.support.dataset_scene import write

BUILDING = 8


@settings(deadline=None, max_examples=150)
@given(st.integers(1, 12).flatmap(lambda h: st.integers(1, 12).flatmap(lambda w: arrays(bool, (h, w)))))
def test_run_lengths_are_those_of_the_coco_api(mask):
    theirs = reference.encode(np.asfortranarray(mask.astype(np.uint8)))
    assert encode(mask) == {"size": theirs["size"], "counts": theirs["counts"].decode()}
    rows, cols = np.nonzero(mask)
    if rows.size:
        part = mask[rows.min() : rows.max() + 1, cols.min() : cols.max() + 1]
        assert encode_part(part, int(cols.min()), int(rows.min()), mask.shape) == encode(mask)


@settings(deadline=None, max_examples=60)
@given(arrays(np.uint8, (9, 11), elements=st.integers(0, 3)))
def test_segments_in_memory(codes):
    numbers, of = connected(codes)
    assert np.array_equal(of[numbers], codes)
    # Flooded one by one: the same partition.
    seen, count = np.zeros(codes.shape, int), 0
    for start in zip(*np.nonzero(codes)):
        if seen[start]:
            continue
        count += 1
        todo = [start]
        while todo:
            r, c = todo.pop()
            if 0 <= r < 9 and 0 <= c < 11 and not seen[r, c] and codes[r, c] == codes[start]:
                seen[r, c] = count
                todo += [(r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)]
    assert np.array_equal(seen, numbers)


def test_segments_agree_with_the_engine(tmp_path, codes):
    path = write(tmp_path / "c.tif", codes, nodata=0)
    assert count_by_code(connected(codes)[1]) == count_segments(path, Feedback())


@pytest.fixture
def coco(export, codes, pixels):
    result = export(layout="coco")
    chips = {}
    for chip in result.chips:
        at = slice(chip.row, chip.row + 64), slice(chip.col, chip.col + 64)
        chips[f"{chip.id}.png"] = (chip, codes[at], pixels[(slice(None), *at)])
    return Path(result.folder), chips


def test_instances_read_by_pycocotools(coco):
    folder, chips = coco
    seen = set()
    for split in ("train", "val", "test"):
        api = COCO(str(folder / "annotations" / f"instances_{split}.json"))
        assert {c["name"] for c in api.loadCats(api.getCatIds())} == {
            c.name for c in load_legend("openearthmap").classes
        }
        for image in api.loadImgs(api.getImgIds()):
            chip, codes, pixels = chips[image["file_name"]]
            seen.add(image["file_name"])
            assert chip.split == split and (image["width"], image["height"]) == (64, 64)
            assert np.array_equal(
                np.moveaxis(np.asarray(Image.open(folder / split / image["file_name"])), -1, 0), pixels
            )
            painted = np.zeros_like(codes)
            for item in api.loadAnns(api.getAnnIds(imgIds=image["id"])):
                mask = api.annToMask(item).astype(bool)
                assert mask.sum() == item["area"] and not painted[mask].any()
                assert reference.toBbox(item["segmentation"]).tolist() == item["bbox"]
                painted[mask] = item["category_id"]
            assert np.array_equal(painted, codes)  # nothing lost, nothing twice
            assert len(api.getAnnIds(imgIds=image["id"])) == connected(codes)[1].size - 1
    assert seen == set(chips)


def test_panoptic_identifiers(coco):
    folder, chips = coco
    for split in ("train", "val", "test"):
        data = json.loads((folder / "annotations" / f"panoptic_{split}.json").read_text())
        things = {c["id"] for c in data["categories"] if c["isthing"]}
        assert things == {BUILDING}
        for item in data["annotations"]:
            _, codes, _ = chips[item["file_name"]]
            colour = np.asarray(Image.open(folder / "annotations" / f"panoptic_{split}" / item["file_name"])).astype(
                int
            )
            ids = colour[..., 0] + 256 * colour[..., 1] + 256**2 * colour[..., 2]  # as panopticapi.utils.rgb2id
            infos = {info["id"]: info for info in item["segments_info"]}
            assert set(np.unique(ids)) - {0} == set(infos)  # panopticapi fails on identifiers without information
            painted = np.zeros_like(codes)
            for number, info in infos.items():
                mask = ids == number
                rows, cols = np.nonzero(mask)
                x, y, w, h = info["bbox"]
                assert (x, y, x + w - 1, y + h - 1) == (cols.min(), rows.min(), cols.max(), rows.max())
                assert info["area"] == mask.sum()
                painted[mask] = info["category_id"]
            assert np.array_equal(painted, codes)
            kinds = [info["category_id"] for info in infos.values()]
            others = [k for k in kinds if k not in things]
            assert len(others) == len(set(others))  # one region for each class that is no thing
            assert kinds.count(BUILDING) == count_by_code(connected(codes)[1]).get(BUILDING, 0)
    assert (folder / NAME).is_file()
