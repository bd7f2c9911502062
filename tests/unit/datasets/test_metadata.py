"""Metadata: read by pystac and mlcroissant, valid by the extensions' and TDML's rules, and true."""

from __future__ import annotations

import csv
import dataclasses
import hashlib
import json
from pathlib import Path
from xml.etree import ElementTree

import jsonschema
import numpy as np
import pystac
import pytest
from PIL import Image
from pystac.errors import STACValidationError
from pystac.validation.stac_validator import JsonSchemaSTACValidator

from terrazzo.plugin.datasets.area_patches import patch_job
from terrazzo.plugin.datasets.areas import Area, ImageInput
from terrazzo.plugin.datasets.labels import RasterLabels
from terrazzo.plugin.datasets.layouts import LAYOUTS
from terrazzo.plugin.datasets.metadata import pictures, stac
from terrazzo.plugin.datasets.patches import build_patch_dataset
from terrazzo.plugin.datasets.places import balance, country_at, place_of
from terrazzo.plugin.datasets.splits import SplitRule
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.tests.support.dataset_scene import INFO, write

SCHEMAS = Path(__file__).parent / "schemas"


@pytest.fixture(scope="module")
def validator():
    """pystac's validator with the schemas of the extensions at hand; nothing is fetched."""
    validator = JsonSchemaSTACValidator()
    for path in SCHEMAS.glob("*.json"):
        schema = json.loads(path.read_text())
        validator.schema_cache[schema["$id"].rstrip("#")] = schema
    pystac.validation.set_validator(validator)
    yield validator
    pystac.validation.set_validator(JsonSchemaSTACValidator())


@pytest.fixture(params=sorted(LAYOUTS))
def dataset(request, export):
    return export(layout=request.param)


def test_stac_is_valid_and_says_what_is_there(dataset, validator):
    folder = dataset.folder
    collection = pystac.Collection.from_file(str(folder / "stac" / "collection.json"))
    uris = collection.validate()
    assert stac.ML_AOI in uris
    items = list(collection.get_items())
    assert len(items) == 2 * len(dataset.chips)
    chips = {chip.id: chip for chip in dataset.chips}
    labels, water = 0, 4 if (dataset.folder / "Train").is_dir() else 6  # LoveDA's legend, OpenEarthMap's
    for item in items:
        checked = item.validate()
        for name, asset in item.assets.items():
            path = Path(asset.get_absolute_href())
            digest = hashlib.sha256(path.read_bytes()).hexdigest()
            assert asset.extra_fields["file:checksum"] == "1220" + digest, name
        if item.id.endswith("_label"):
            labels += 1
            chip = chips[item.id[: -len("_label")]]
            assert {stac.LABEL, stac.ML_AOI, stac.PROJECTION, stac.FILE, stac.CLASSIFICATION} <= set(checked)
            assert item.properties["ml-aoi:split"] == {"train": "train", "val": "validate", "test": "test"}[chip.split]
            counts = {c["name"]: c["count"] for c in item.properties["label:overviews"][0]["counts"]}
            assert counts["Water"] == chip.counts[water]
            (source,) = [link for link in item.links if link.rel == "source"]
            assert Path(source.get_absolute_href()).name == f"{chip.id}.json"
            assert item.bbox[0] == pytest.approx(85.98, abs=0.02) and item.bbox[1] == pytest.approx(27.65, abs=0.02)
            assert item.properties["proj:code"] == "EPSG:32645"
            assert (item.properties["start_datetime"], item.properties["end_datetime"]) == (
                "2024-05-01T00:00:00Z",
                "2024-06-30T00:00:00Z",
            )
    assert labels == len(dataset.chips)


def test_the_rules_can_fail(export, validator):
    folder = export(split=SplitRule("none")).folder
    path = next((folder / "stac" / "labels").glob("*.json"))
    for change in ("label:type", "label:description"):
        item = json.loads(path.read_text())
        del item["properties"][change]
        with pytest.raises(STACValidationError, match="label"):
            pystac.Item.from_dict(item).validate()
    item = json.loads(path.read_text())
    item["properties"]["ml-aoi:split"] = "val"
    with pytest.raises(STACValidationError, match="ml-aoi"):
        pystac.Item.from_dict(item).validate()


def test_patches_of_reben_are_described_as_well(validator, tmp_path):
    """STAC with the rules of the extensions, TrainingDML and Croissant, for the layout with a builder of its own."""
    import mlcroissant

    rng = np.random.default_rng(0)
    where = {"crs": "EPSG:32633", "gsd": 10, "origin": (300000.0, 5400000.0)}
    values = rng.integers(1, 4000, (3, 240, 240), dtype=np.uint16)
    image = ImageInput(str(write(tmp_path / "T33UUP.tif", values, names=("B02", "B03", "B04"), **where)))
    codes = rng.choice([2, 5, 6, 7, 8], (12, 12)).astype(np.uint8).repeat(20, 0).repeat(20, 1)
    labels = RasterLabels(write(tmp_path / "l.tif", codes, nodata=0, **where))
    job = patch_job([Area("t", image, labels)], load_legend("openearthmap"), [image], tmp_path / "reben", info=INFO)
    result = build_patch_dataset(job)
    collection = pystac.Collection.from_file(str(result.folder / "stac" / "collection.json"))
    collection.validate()
    items = list(collection.get_items())
    assert len(items) == 2 * len(result.chips) == 8
    for item in items:
        item.validate()
        for asset in item.assets.values():
            assert Path(asset.get_absolute_href()).is_file()
    document = json.loads((result.folder / "dataset.tdml.json").read_text())
    jsonschema.validate(document, json.loads((SCHEMAS / "tdml-1.0.json").read_text()))
    read = mlcroissant.Dataset(str(result.folder / "croissant.json"))
    assert not read.metadata.ctx.issues.errors
    assert len(list(read.records("chips"))) == 4


def test_dates(export, job):
    assert stac.instant("2024") == "2024-01-01T00:00:00Z" and stac.instant("2024-02") == "2024-02-01T00:00:00Z"
    assert stac.instant("2024-02-03T10:00:00+02:00") == "2024-02-03T08:00:00Z"
    areas = [dataclasses.replace(job.areas[0], attributes={"date": "2023-07-08"})]
    folder = export(areas=areas, split=SplitRule("none")).folder
    item = json.loads(next((folder / "stac" / "labels").glob("*.json")).read_text())
    assert item["properties"]["datetime"] == "2023-07-08T00:00:00Z"


def test_croissant_is_read_back(dataset):
    import mlcroissant

    folder = dataset.folder
    read = mlcroissant.Dataset(str(folder / "croissant.json"))
    assert not read.metadata.ctx.issues.errors and not read.metadata.ctx.issues.warnings
    assert str(read.metadata.conforms_to) and "1.1" in str(
        json.loads((folder / "croissant.json").read_text())["conformsTo"]
    )
    with open(folder / "chips.csv", newline="") as stream:
        rows = list(csv.DictReader(stream))
    records = list(read.records("chips"))
    assert [r["chips/id"].decode() for r in records] == [row["id"] for row in rows]
    assert [r["chips/split"].decode() for r in records] == [row["split"] for row in rows]
    assert [r["chips/pixels_5"] for r in records] == [int(row["pixels_5"]) for row in rows]
    for row, record in zip(rows, records):
        assert (folder / record["chips/image"].decode()).is_file() and record["chips/label"].decode() == row["label"]
    sets = {s.id: s for s in read.metadata.distribution}
    for kind in ("image", "label"):
        found = {p.as_posix() for pattern in sets[f"{kind}s-files"].includes for p in folder.glob(pattern)}
        assert {Path(p).relative_to(folder).as_posix() for p in found} == {row[kind] for row in rows}
    assert read.metadata.annotations_per_item == "3 annotators, 2 checkers in all"
    assert read.metadata.machine_annotation_tools[1] == "openearthmap-lite 1.0.0"


def test_tdml_is_valid(dataset):
    schema = json.loads((SCHEMAS / "tdml-1.0.json").read_text())
    document = json.loads((dataset.folder / "dataset.tdml.json").read_text())
    jsonschema.validate(document, schema)
    assert document["amountOfTrainingData"] == len(document["data"]) == len(dataset.chips)
    for item, chip in zip(document["data"], dataset.chips):
        assert item["trainingType"] == {"train": "training", "val": "validation", "test": "test"}[chip.split]
        assert (dataset.folder / item["labels"][0]["imageURL"][0]).is_file()
        assert (dataset.folder / item["dataURL"][0]).is_file()
    assert len(document["labeling"][0]["labelers"]) == 3
    assert document["quality"][0]["report"][0]["result"][0]["quantitativeResult"]["value"] == [0.78]
    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate({**document, "tasks": []}, schema)


def test_card_says_what_fair_data_should(dataset):
    card = (dataset.folder / "README.md").read_text()
    for text in (
        "[CC-BY-4.0]",
        "Generated imagery, nobody",
        "Anna",
        "Annotators: 3",
        "Checkers: 2",
        "equal pixels 0.78",
    ):
        assert text in card
    assert "2024-05-01 to 2024-06-30" in card and "| Asia | Nepal |" in card and "corrected by people" in card
    for split, count in dataset.report.chips.items():
        assert split in card and f"{count:,}" in card
    row = next(line for line in card.splitlines() if "Water" in line and "`" in line)
    pixels = int(row.split("|")[2].replace(",", ""))
    assert pixels == dataset.report.pixels["all"]["Water"]
    assert f"train and val: {dataset.report.distances['train-val']:,.1f} m" in card
    for name in ("places.png", "chips.svg", "chips.csv", "splits.json", "SHA256SUMS"):
        assert name in card and (dataset.folder / name).is_file()


def test_pictures_show_the_places(dataset):
    world = np.asarray(Image.open(dataset.folder / "places.png"))
    row, col = round((90 - 27.65) * world.shape[1] / 360), round((85.98 + 180) * world.shape[1] / 360)
    assert tuple(world[row, col]) == pictures._DOT and tuple(world[5, 5]) == pictures._SEA
    root = ElementTree.parse(dataset.folder / "chips.svg").getroot()
    polygons = root.findall(".//{*}polygon")
    assert len(polygons) == len(dataset.chips)
    assert {p.get("fill") for p in polygons} == set(pictures.COLOURS.values())


# ---------------------------------------------------------------- places


@pytest.mark.parametrize(
    ("lon", "lat", "country", "continent"),
    [
        (85.32, 27.71, "Nepal", "Asia"),
        (13.40, 52.52, "Germany", "Europe"),
        (36.82, -1.29, "Kenya", "Africa"),
        (-58.4, -34.6, "Argentina", "South America"),
        (103.82, 1.35, "Singapore", "Asia"),
        (14.51, 35.90, "Malta", "Europe"),
        (179.3, -16.6, "Fiji", "Oceania"),
        (-77.0, 38.9, "United States of America", "North America"),
        (0.0, -89.9, "Antarctica", "Antarctica"),
        (179.5, 66.5, "Russia", "Europe"),
        (-175.0, 67.0, "Russia", "Europe"),  # beyond the date line
        (-100.0, 66.0, "Canada", "North America"),
        (-10.0, 69.0, "unknown", "unknown"),
        (-30.0, 0.0, "unknown", "unknown"),
    ],
)
def test_countries(lon, lat, country, continent):
    assert country_at(lon, lat) == (country, continent)


def test_what_an_area_says_counts_more(export, job):
    chip = export(split=SplitRule("none")).chips[0]
    assert place_of(chip) == ("Nepal", "Asia")
    assert place_of(chip.with_(attributes={"country": "Kenya"})) == ("Kenya", "Africa")
    assert place_of(chip.with_(attributes={"country": "Atlantis", "continent": "Sea"})) == ("Atlantis", "Sea")
    assert place_of(chip.with_(attributes={"country": "Atlantis"})) == ("Atlantis", "Asia")


def test_balance_counts_by_continent():
    places = [("Nepal", "Asia")] * 3 + [("Kenya", "Africa")] * 2 + [("India", "Asia")] * 4
    assert balance(places) == {"Asia": {"India": 4, "Nepal": 3}, "Africa": {"Kenya": 2}}
    assert list(balance(places)) == ["Asia", "Africa"]
