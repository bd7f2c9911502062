"""COCO: ``<split>/<id>.png`` with ``annotations/instances_<split>.json``, and for panoptic segmentation
``annotations/panoptic_<split>.json`` with ``annotations/panoptic_<split>/<id>.png``.

Instances: one annotation for each segment (connected pixels of one class) with its mask as compressed run lengths,
which is exact, holes included. Panoptic: things (buildings) segment by segment, all other classes as one region in an
image; a pixel's region is red + 256 green + 65536 blue, 0 is unlabelled.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator, Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ...landcover.errors import OutputError
from ...landcover.progress import Feedback
from ..chips import Chip
from ..connected import connected
from ..raster_files import write_png
from ..splits import SPLITS
from .base import ChipFiles, Layout
from .rle import encode_part

_THING = re.compile(r"\b(building|roof|house|vehicle|car|tank|ship)", re.IGNORECASE)


class Coco(Layout):
    """COCO's instances and panoptic forms."""

    id = "coco"
    title = "COCO (instances and panoptic)"
    image_type = label_type = "image/png"
    info: dict[str, Any]  # description, licence and the like of the dataset
    licence: dict[str, Any]

    def __init__(self, folder: Path, legend: Any) -> None:
        super().__init__(folder, legend)
        self.info, self.licence = {}, {"id": 1, "name": "unknown", "url": ""}
        self.things = frozenset(c.code for c in legend.classes if _THING.search(c.name))

    def files(self, chip: Chip) -> ChipFiles:
        """See ``Layout.files``. The label is the panoptic image; ``more`` holds the annotations until they are
        joined."""
        label = f"annotations/panoptic_{chip.split}/{chip.id}.png"
        return ChipFiles(f"{chip.split}/{chip.id}.png", label, (f".export/coco/{chip.id}.txt",))

    def write(self, chip: Chip, image: np.ndarray, valid: np.ndarray, label: np.ndarray) -> dict[str, Any]:
        """See ``Layout.write``."""
        files, check = self.files(chip), self.feedback.check
        segments, codes = connected(label)
        check()
        regions, infos = self._regions(label, segments, codes)
        check()
        write_png(self.folder / files.image, image)
        check()
        ids = np.stack([regions % 256, regions // 256 % 256, regions // 65536]).astype(np.uint8)
        write_png(self.folder / files.label, ids)
        part = self.folder / files.more[0]
        part.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "w", encoding="utf-8") as stream:
            for kind, items in (("r", infos), ("i", _instances(segments, codes, self.feedback))):
                for n, item in enumerate(items):
                    if n % 500 == 0:
                        check()
                    stream.write(f"{kind} {json.dumps(item)}\n")
        return {}

    def _regions(self, label: np.ndarray, segments: np.ndarray, codes: np.ndarray) -> tuple[np.ndarray, list[dict]]:
        """Region of each pixel (int32 [h, w]) and what the panoptic JSON says of each."""
        things = np.isin(codes, list(self.things))
        ids = np.zeros(codes.size, np.int32)
        ids[things] = 256 + np.arange(1, things.sum() + 1)  # 1 to 255 are the codes of the other classes
        regions = np.where(things[segments], ids[segments], label).astype(np.int32)
        boxes = _boxes(regions)
        code_of = {int(ids[i]): int(codes[i]) for i in np.flatnonzero(things)}
        return regions, [
            {"id": r, "category_id": code_of.get(r, r), "area": area, "bbox": box, "iscrowd": 0}
            for r, (box, area) in boxes.items()
        ]

    def label_classes(self) -> list[tuple[int, str, str, str]]:
        """See ``Layout.label_classes``: label images hold regions."""
        return []

    def bytes_of(self, chip: Chip, bands: int, itemsize: int) -> int:
        """See ``Layout.bytes_of``: annotations are counted as half a byte for each pixel, twice."""
        return super().bytes_of(chip, 3, 1) + chip.size * chip.size * 2

    def finish(self, chips: Sequence[Chip], records: dict[str, dict[str, Any]], feedback: Feedback) -> None:
        """Join the annotations of the chips, split by split, without holding them all."""
        categories = [
            {"id": c.code, "name": c.name, "supercategory": "land cover", "isthing": int(c.code in self.things)}
            | {"color": list(c.rgb)}
            for c in self.legend.classes
        ]
        folder = self.folder / "annotations"
        folder.mkdir(exist_ok=True)
        for split in SPLITS:
            mine = [(n, chip) for n, chip in enumerate(chips, 1) if chip.split == split]
            if not mine:
                continue
            head = {"info": self.info, "licenses": [self.licence], "categories": categories}
            head["images"] = [
                {"id": n, "file_name": f"{chip.id}.png", "width": chip.size, "height": chip.size, "license": 1}
                for n, chip in mine
            ]
            _write_json(folder / f"instances_{split}.json", head, self._all_instances(mine, feedback))
            _write_json(folder / f"panoptic_{split}.json", head, self._all_regions(mine, feedback))

    def _part(self, chip: Chip, kind: str, feedback: Feedback) -> Iterator[dict[str, Any]]:
        """What was written of a chip: its instances ("i") or its regions ("r")."""
        with open(self.folder / self.files(chip).more[0], encoding="utf-8") as stream:
            for n, line in enumerate(stream):
                if n % 1000 == 0:
                    feedback.check()
                if line[0] == kind:
                    yield json.loads(line[2:])

    def _all_instances(self, chips: list[tuple[int, Chip]], feedback: Feedback) -> Iterator[dict[str, Any]]:
        number = 0
        for image, chip in chips:
            for item in self._part(chip, "i", feedback):
                number += 1
                yield {"id": number, "image_id": image, **item}

    def _all_regions(self, chips: list[tuple[int, Chip]], feedback: Feedback) -> Iterator[dict[str, Any]]:
        for image, chip in chips:
            regions = list(self._part(chip, "r", feedback))
            yield {"image_id": image, "file_name": f"{chip.id}.png", "segments_info": regions}

    def how_to_load(self) -> str:
        """See ``Layout.how_to_load``."""
        return (
            "`pycocotools.coco.COCO('annotations/instances_train.json')` with images in `train`; masks are compressed "
            "run lengths, `annToMask` decodes them. For panoptic segmentation `annotations/panoptic_train.json` with "
            "`annotations/panoptic_train`, as panopticapi and detectron2 read them."
        )


def _boxes(regions: np.ndarray) -> dict[int, tuple[list[int], int]]:
    """Box [x, y, width, height] and pixels of each region number but 0, in order of the numbers."""
    counts = np.bincount(regions.ravel())
    ids = np.flatnonzero(counts[1:]) + 1
    ends = []
    for grid in (regions.T, regions):  # columns, then rows: of several writes to a place the last one stays
        flat, line = grid.ravel(), np.repeat(np.arange(grid.shape[0]), grid.shape[1])
        first, last = np.zeros((2, counts.size), np.int64)
        first[flat[::-1]] = line[::-1]
        last[flat] = line
        ends.append((first[ids], last[ids] - first[ids] + 1))
    (x, w), (y, h) = ends
    boxes = np.stack([x, y, w, h], axis=1).tolist()
    return {number: (box, count) for number, box, count in zip(ids.tolist(), boxes, counts[ids].tolist())}


def _instances(segments: np.ndarray, codes: np.ndarray, feedback: Feedback) -> Iterator[dict[str, Any]]:
    """COCO's annotations of all segments, without their ids. ``Cancelled``."""
    feedback.check()
    boxes = _boxes(segments)
    feedback.check()
    for number, (box, area) in boxes.items():
        x, y, w, h = box
        part = segments[y : y + h, x : x + w] == number
        mask = encode_part(part, x, y, (segments.shape[0], segments.shape[1]))
        yield {"category_id": int(codes[number]), "iscrowd": 0, "area": area, "bbox": box, "segmentation": mask}


def _write_json(path: Path, head: dict[str, Any], annotations: Iterator[dict[str, Any]]) -> None:
    """A JSON object with ``head`` and the annotations as they come. ``OutputError``."""
    try:
        with open(path, "w", encoding="utf-8") as stream:
            stream.write(json.dumps(head)[:-1] + ', "annotations": [')
            for n, item in enumerate(annotations):
                stream.write((",\n" if n else "\n") + json.dumps(item))
            stream.write("\n]}\n")
    except OSError as error:
        raise OutputError("{path} cannot be written: {why}.", path=str(path), why=str(error)) from error
