"""STAC: ``stac/collection.json`` with two items for each chip, the image and its label.

The label item follows the label extension 1.0.1 and ml-aoi 0.2.0 (split, and the roles of both assets), projection
2.0.0, file 2.1.0 (checksums) and classification 2.0.0. It links to its image item.
"""

from __future__ import annotations

import json
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from ...landcover.progress import Feedback
from ..chips import Chip
from ..info import Description
from .chips_table import crs_name

FOLDER = "stac"
SPLIT_WORDS = {"train": "train", "val": "validate", "test": "test"}
_HOST = "https://stac-extensions.github.io"
LABEL, ML_AOI = f"{_HOST}/label/v1.0.1/schema.json", f"{_HOST}/ml-aoi/v0.2.0/schema.json"
PROJECTION, FILE = f"{_HOST}/projection/v2.0.0/schema.json", f"{_HOST}/file/v2.1.0/schema.json"
CLASSIFICATION = f"{_HOST}/classification/v2.0.0/schema.json"
_MULTIHASH = "1220"  # SHA-256, 32 bytes
_EVER = ("1900-01-01T00:00:00Z", "9999-12-31T23:59:59Z")  # STAC wants dates also where nobody knows them


def instant(text: str) -> str:
    """A date ("2017-06-13") or a time as RFC 3339 in UTC. ``ValueError`` if it is neither."""
    from datetime import datetime, timezone

    text = text.strip()
    if re.fullmatch(r"\d{4}", text):
        text += "-01-01"
    elif re.fullmatch(r"\d{4}-\d\d", text):
        text += "-01"
    moment = datetime.fromisoformat(text.replace("Z", "+00:00"))
    moment = moment if moment.tzinfo else moment.replace(tzinfo=timezone.utc)
    return moment.astimezone(timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ")


def times(description: Description, chip: Chip | None = None) -> dict[str, Any]:
    """``datetime``, ``start_datetime`` and ``end_datetime`` of a chip or of all."""
    info = description.info
    date = chip.attributes.get("date", "") if chip else ""
    if date:
        return {"datetime": instant(date)}
    start = instant(info.start) if info.start else _EVER[0]
    end = instant(info.end) if info.end else _EVER[1] if not info.start else instant(info.start)
    return {"datetime": start} if start == end else {"datetime": None, "start_datetime": start, "end_datetime": end}


def write(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write collection and items."""
    root = folder / FOLDER
    for name in ("images", "labels"):
        (root / name).mkdir(parents=True, exist_ok=True)
    links = [{"rel": "root", "href": "./collection.json", "type": "application/json"}]
    names: dict[str, str] = {}
    for chip in description.chips:
        feedback.check()
        crs = names.setdefault(chip.crs, "") or crs_name(chip.crs)
        names[chip.crs] = crs
        for kind, item in (
            ("images", image_item(chip, description, crs)),
            ("labels", label_item(chip, description, crs)),
        ):
            href = f"{kind}/{item['id']}.json"
            (root / href).write_text(json.dumps(item, indent=1) + "\n", encoding="utf-8")
            links.append({"rel": "item", "href": f"./{href}", "type": "application/geo+json"})
    text = json.dumps(collection(description, links), indent=1)
    (root / "collection.json").write_text(text + "\n", encoding="utf-8")


def collection(description: Description, links: list[dict[str, str]]) -> dict[str, Any]:
    """The collection."""
    info = description.info
    spdx = bool(re.fullmatch(r"[\w.+-]+", info.licence))
    when = times(description)
    interval = [when.get("start_datetime", when["datetime"]), when.get("end_datetime", when["datetime"])]
    result: dict[str, Any] = {
        "type": "Collection",
        "stac_version": "1.1.0",
        "stac_extensions": [ML_AOI],
        "id": description.name,
        "title": description.title,
        "description": description.summary,
        "keywords": ["land cover", "semantic segmentation", "training data"],
        "license": info.licence if spdx else "other",
        "extent": {
            "spatial": {"bbox": [_wrapped(description.bbox)]},
            "temporal": {"interval": [[None if t in _EVER else t for t in interval]]},
        },
        "summaries": {
            "ml-aoi:split": [SPLIT_WORDS[name] for name in description.splits],
            "gsd": sorted({_gsd(chip) for chip in description.chips}),
        },
        "links": list(links),
    }
    if info.creators:
        result["providers"] = [{"name": name, "roles": ["producer"]} for name in info.creators]
    if info.licence_url:
        result["links"].append({"rel": "license", "href": info.licence_url})
    return result


def _wrapped(bbox: tuple[float, float, float, float]) -> list[float]:
    """A box with longitudes from -180 to 180 (west above east across the date line)."""
    west, south, east, north = bbox
    if east - west >= 360.0:
        return [-180.0, south, 180.0, north]
    return [(west + 180.0) % 360.0 - 180.0, south, east if east <= 180.0 else east - 360.0, north]


def _gsd(chip: Chip) -> float:
    return float(f"{(chip.gsd[0] * chip.gsd[1]) ** 0.5:.4g}")


def _item(item_id: str, chip: Chip, description: Description, crs: str, extensions: list[str]) -> dict[str, Any]:
    ring = [[float(lon), float(lat)] for lon, lat in chip.corners[::-1]]  # counter-clockwise
    projection = {"proj:code": crs} if crs.startswith("EPSG:") else {"proj:code": None, "proj:wkt2": chip.crs}
    return {
        "type": "Feature",
        "stac_version": "1.1.0",
        "stac_extensions": [PROJECTION, FILE, *extensions],
        "id": item_id,
        "collection": description.name,
        "geometry": {"type": "Polygon", "coordinates": [[*ring, ring[0]]]},
        "bbox": _wrapped(chip.bbox),
        "properties": {
            **times(description, chip),
            "gsd": _gsd(chip),
            **projection,
            "proj:shape": [chip.size, chip.size],
            "proj:transform": [float(v) for v in tuple(chip.transform)[:6]],
        },
        "assets": {},
        "links": [
            {"rel": rel, "href": "../collection.json", "type": "application/json"}
            for rel in ("root", "parent", "collection")
        ],
    }


def _asset(chip: Chip, name: str, media_type: str, roles: list[str], description: Description) -> dict[str, Any]:
    return {
        "href": f"../../{name}",
        "type": media_type,
        "roles": roles,
        "file:checksum": _MULTIHASH + description.file_digest(chip, name),
    }


def image_item(chip: Chip, description: Description, crs: str) -> dict[str, Any]:
    """The item of a chip's image."""
    layout = description.layout
    item = _item(chip.id, chip, description, crs, [])
    for key, name in layout.images(chip).items():
        item["assets"][key] = _asset(chip, name, layout.image_type, ["data"], description)
    return item


def label_item(chip: Chip, description: Description, crs: str) -> dict[str, Any]:
    """The item of a chip's label."""
    layout, legend, files = description.layout, description.legend, description.layout.files(chip)
    item = _item(f"{chip.id}_label", chip, description, crs, [LABEL, ML_AOI, CLASSIFICATION])
    counts = (
        [] if chip.counts is None else [{"name": c.name, "count": int(chip.counts[c.code])} for c in legend.classes]
    )
    item["properties"].update(
        {
            "label:properties": None,
            "label:classes": [{"name": None, "classes": [c.name for c in legend.classes]}],
            "label:description": f"Land cover of each pixel, legend: {legend.title}.",
            "label:type": "raster",
            "label:tasks": ["segmentation"],
            "label:methods": list(description.info.methods),
            "label:overviews": [{"property_key": "class", "counts": counts}],
            "ml-aoi:split": SPLIT_WORDS[chip.split],
        }
    )
    label = _asset(chip, files.label, layout.label_type, ["data", "labels", "labels-raster"], description)
    label["ml-aoi:role"] = "label"
    if layout.label_classes():
        label["classification:classes"] = list(_classes(description))
    item["assets"]["label"] = label
    for key, name in layout.images(chip).items():
        asset = _asset(chip, name, layout.image_type, ["data"], description)
        asset.update({"ml-aoi:role": "feature", "ml-aoi:reference-grid": name == files.image})
        item["assets"][key] = asset
    geo = "application/geo+json"
    item["links"] += [
        {"rel": "source", "href": f"../images/{chip.id}.json", "type": geo, "label:assets": ["label"]},
        {"rel": "derived_from", "href": f"../images/{chip.id}.json", "type": geo, "ml-aoi:role": "feature"},
        {"rel": "derived_from", "href": f"./{item['id']}.json", "type": geo, "ml-aoi:role": "label"},
    ]
    return item


def _classes(description: Description) -> Iterator[dict[str, Any]]:
    yield {"value": 0, "name": "unlabelled", "description": "Nothing is said of this pixel", "nodata": True}
    for value, title, text, colour in description.layout.label_classes():
        yield {
            "value": value,
            "name": re.sub(r"[^0-9A-Za-z_-]+", "_", title).strip("_") or f"class_{value}",
            "title": title,
            "description": text,
            "color_hint": colour.lstrip("#").upper(),
        }
