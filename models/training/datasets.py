"""Tiles in memory: the readers for the folders of the data set, and who may be trained on.

A *tile* is one image with a label raster of the same size and a ground sampling distance (GSD, metres per
pixel). Its *key* names the place it was cut from: crops of one source image, and copies of it in other
folders, share a key. A key that occurs in the validation split is never trained on, in whatever folder.

Label codes are uint8: 0 says nothing, 1-8 are classes, codes above 100 are sets of allowed classes
(see `losses.py`).
"""

from __future__ import annotations

import csv
import re
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np
from PIL import Image

PARTIAL = {  # folder -> GSD in metres
    "gsi_roads": 0.20,
    "banepa_buildings_25cm": 0.25,
    "naip_vegetation_60cm": 0.60,
    "dubai_1m": 1.0,
}
UNLABELLED = {"estonia_20cm": 0.20, "ucmerced_30cm": 0.30}

# region of the leave-one-region-out table -> sources (labelled, partial and unlabelled) that lie in it
REGIONS = {
    "usa_ucmerced": ["ucmerced", "ucmerced_30cm"],
    "japan": ["gsi_japan_road", "gsi_japan_solar", "gsi_roads"],
    "estonia": ["estonia", "estonia_20cm"],
    "california_naip": ["naip_ca", "naip_ca_natural", "naip_vegetation_60cm"],
    "nepal": ["banepa", "banepa_buildings_25cm"],
    "poland": ["boruszyn"],
}


@dataclass
class Tile:
    """One image in memory: `image` uint8 [H, W, 3], `label` uint8 [H, W], `gsd` in metres per pixel."""

    name: str
    source: str
    key: str
    gsd: float
    image: np.ndarray
    label: np.ndarray
    split: str = "train"
    levels: list = field(default_factory=list)

    def level(self, ratio: float) -> tuple[np.ndarray, int]:
        """Image reduced by 1, 2, 4... (area mean) so that sampling it every `ratio` full pixels hardly
        aliases.

        Returns (uint8 [h, w, 3], reduction factor).
        """
        if not self.levels:
            self.levels.append(self.image)
        k = 0
        while ratio / 2**k > 1.45 and min(self.levels[k].shape[:2]) >= 64:
            k += 1
            if len(self.levels) <= k:
                self.levels.append(halve(self.levels[k - 1]))
        return self.levels[k], 2**k


def halve(image: np.ndarray) -> np.ndarray:
    """Mean of 2x2 pixels; uint8 [H, W, 3] -> uint8 [H//2, W//2, 3]."""
    h, w = image.shape[0] // 2 * 2, image.shape[1] // 2 * 2
    x = image[:h, :w].reshape(h // 2, 2, w // 2, 2, 3).astype(np.uint16)
    return ((x.sum((1, 3), dtype=np.uint16) + 2) // 4).astype(np.uint8)


def canonical_key(source: str, name: str) -> str:
    """The place a tile or file comes from, spelt the same in all folders.

    `name` is the group of a labelled tile or the file name in the other folders.
    """
    stem = re.sub(r"\.(png|tif|jpg)$", "", name)
    if source in ("naip_ca", "naip_ca_natural", "naip_vegetation_60cm"):
        return "naip:" + re.sub(r"[ _](2020_)?(?=\d+$)", "_", stem)
    if source in ("gsi_japan_road", "gsi_roads"):
        return "gsi_road:" + stem
    if source == "gsi_japan_solar":
        return "gsi_solar:" + re.sub(r"^(rotated_\d+|hflipped)_", "", stem)
    if source in ("estonia", "estonia_20cm"):
        return "estonia:" + stem
    if source == "ucmerced":
        return "ucmerced:" + stem
    if source == "ucmerced_30cm":
        scene, number = re.fullmatch(r"([a-z]+)(\d+)", stem).groups()
        return f"ucmerced:{scene}_{int(number) // 10}"
    return f"{source}:{stem}"


def read_table(data: Path) -> list[dict]:
    """Rows of vhr_labelled/tiles.csv, each with its canonical `key` added."""
    with open(Path(data) / "vhr_labelled" / "tiles.csv", newline="") as f:
        rows = list(csv.DictReader(f))
    for row in rows:
        row["key"] = canonical_key(row["source"], row["group"])
    return rows


def validation_keys(data: Path) -> set[str]:
    """Keys of all tiles of the validation split."""
    return {row["key"] for row in read_table(data) if row["split"] == "val"}


def read_image(path: Path) -> np.ndarray:
    """uint8 [H, W, 3]."""
    return np.array(Image.open(path).convert("RGB"))


def read_label(path: Path) -> np.ndarray:
    """uint8 [H, W]."""
    return np.array(Image.open(path), dtype=np.uint8)


def excluded_sources(leave_out: str | None) -> set[str]:
    """Sources of one region or of several joined by '+'; empty for None."""
    return {s for r in (leave_out or "").split("+") if r for s in REGIONS[r]}


def labelled(data: Path, split: str | None = None, leave_out: str | None = None) -> list[Tile]:
    """Tiles labelled with all eight classes.

    split: "train", "val" or None for both. Training tiles whose key occurs in the validation split are
    left out. leave_out: region (or regions) not to read.
    """
    root, rows = Path(data) / "vhr_labelled", read_table(data)
    held, skip = validation_keys(data), excluded_sources(leave_out)
    out = []
    for row in rows:
        if row["source"] in skip or (split and row["split"] != split):
            continue
        if split == "train" and row["key"] in held:
            continue
        image = read_image(root / "images" / f"{row['name']}.jpg")
        label = read_label(root / "labels" / f"{row['name']}.png")
        out.append(Tile(row["name"], row["source"], row["key"], float(row["gsd_m"]), image, label, row["split"]))
    return out


def other_files(data: Path, kind: str, leave_out: str | None = None) -> list[tuple[str, str, Path]]:
    """(source, key, image path) of the partly labelled ("partial") or unlabelled images fit for training."""
    held, skip = validation_keys(data), excluded_sources(leave_out)
    out = []
    for source in PARTIAL if kind == "partial" else UNLABELLED:
        folder = Path(data) / f"vhr_{kind}" / source
        folder = folder / "images" if kind == "partial" else folder
        for path in sorted(folder.glob("*.jpg")):
            key = canonical_key(source, path.name)
            if key not in held and source not in skip:
                out.append((source, key, path))
    return out


def partial(data: Path, leave_out: str | None = None) -> list[Tile]:
    """Partly labelled tiles (codes 0-8 and 104, 105, 108, 113, 124, 125) of no validation place."""
    out = []
    for source, key, path in other_files(data, "partial", leave_out):
        label = read_label(path.parent.parent / "masks" / f"{path.stem}.png")
        out.append(Tile(path.stem, source, key, PARTIAL[source], read_image(path), label))
    return out


def unlabelled(data: Path, leave_out: str | None = None) -> list[Tile]:
    """Unlabelled tiles (label 0 everywhere) of no validation place."""
    out = []
    for source, key, path in other_files(data, "unlabelled", leave_out):
        image = read_image(path)
        out.append(Tile(path.stem, source, key, UNLABELLED[source], image, np.zeros(image.shape[:2], np.uint8)))
    return out
