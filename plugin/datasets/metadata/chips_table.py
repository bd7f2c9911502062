"""``chips.csv``: one line for each chip, with its place, split, files and pixels per class."""

from __future__ import annotations

import csv
from pathlib import Path
from typing import Any

from ...landcover.progress import Feedback
from ..chips import Chip
from ..info import Description

NAME = "chips.csv"
COLUMNS = (
    "id",
    "split",
    "region",
    "country",
    "continent",
    "image",
    "label",
    "size",
    "gsd_m",
    "west",
    "south",
    "east",
    "north",
    "crs",
    "transform",
    "labelled",
)


def crs_name(wkt: str) -> str:
    """ "EPSG:32633", or the WKT if it has no such number."""
    from rasterio.crs import CRS

    code = CRS.from_wkt(wkt).to_epsg()
    return f"EPSG:{code}" if code else wkt


def class_columns(description: Description) -> dict[int, str]:
    """Name of the column with a class's pixels, by code."""
    return {c.code: f"pixels_{c.code}" for c in description.legend.classes}


def row_of(chip: Chip, description: Description, crs: str) -> dict[str, Any]:
    """What the table says of a chip. ``transform``: a b c d e f of x = a·col + b·row + c, y = d·col + e·row + f."""
    files = description.layout.files(chip)
    country, continent = description.place(chip)
    row = {
        "id": chip.id,
        "split": chip.split,
        "region": chip.region,
        "country": country,
        "continent": continent,
        "image": files.image,
        "label": files.label,
        "size": chip.size,
        "gsd_m": f"{(chip.gsd[0] * chip.gsd[1]) ** 0.5:.6g}",
        **{k: f"{v:.8f}" for k, v in zip(("west", "south", "east", "north"), chip.bbox)},
        "crs": crs,
        "transform": " ".join(repr(float(v)) for v in tuple(chip.transform)[:6]),
        "labelled": f"{chip.labelled:.6f}",
    }
    for code, column in class_columns(description).items():
        row[column] = 0 if chip.counts is None else int(chip.counts[code])
    return row


def write(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write the table (UTF-8, comma, decimal point)."""
    names: dict[str, str] = {}
    with open(folder / NAME, "w", newline="", encoding="utf-8") as stream:
        table = csv.DictWriter(stream, [*COLUMNS, *class_columns(description).values()])
        table.writeheader()
        for chip in description.chips:
            feedback.check()
            if chip.crs not in names:
                names[chip.crs] = crs_name(chip.crs)
            table.writerow(row_of(chip, description, names[chip.crs]))
