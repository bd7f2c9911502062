"""Croissant: ``croissant.json`` (MLCommons Croissant 1.1 with the RAI vocabulary), so that dataset search engines and
``mlcroissant`` know what lies where.

Files are named relative to the document: ``chips.csv``, whose lines are the record set ``chips`` with split and paths,
and images and labels as file sets. The files themselves are no record sets: the reference reader decodes rasters as
photographs, which would change codes and bands.
"""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...landcover.progress import Feedback
from ..info import Description
from ..staging import sha256_of
from . import chips_table

NAME = "croissant.json"
_SPLITS = {"train": "cr:TrainingSplit", "val": "cr:ValidationSplit", "test": "cr:TestSplit"}
_TERMS = (
    "annotation citeAs column containedIn equivalentProperty extract field fileProperty fileObject fileSet "
    "format includes isLiveDataset jsonPath key md5 parentField path readLines recordSet references regex repeated "
    "replace samplingRate sdVersion separator source subField transform unArchive value"
)
_TEXT, _NUMBER, _WHOLE = "sc:Text", "sc:Float", "sc:Integer"
_KINDS = {"size": _WHOLE, "gsd_m": _NUMBER, "labelled": _NUMBER} | dict.fromkeys(
    ("west", "south", "east", "north"), _NUMBER
)


def context() -> dict[str, Any]:
    """The JSON-LD context of Croissant 1.1."""
    result: dict[str, Any] = {
        "@language": "en",
        "@vocab": "https://schema.org/",
        "cr": "http://mlcommons.org/croissant/",
        "rai": "http://mlcommons.org/croissant/RAI/",
        "dct": "http://purl.org/dc/terms/",
        "sc": "https://schema.org/",
        "conformsTo": "dct:conformsTo",
        "data": {"@id": "cr:data", "@type": "@json"},
        "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
        "examples": {"@id": "cr:examples", "@type": "@json"},
    }
    result.update({term: f"cr:{term}" for term in _TERMS.split()})
    return result


def write(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write the document. ``chips.csv`` must be there."""
    (folder / NAME).write_text(json.dumps(document(folder, description), indent=1) + "\n", encoding="utf-8")


def document(folder: Path, description: Description) -> dict[str, Any]:
    """The document."""
    info = description.info
    result: dict[str, Any] = {
        "@context": context(),
        "@type": "sc:Dataset",
        "conformsTo": ["http://mlcommons.org/croissant/1.1", "http://mlcommons.org/croissant/RAI/1.0"],
        "name": description.title,
        "description": description.summary,
        "license": info.licence_url or info.licence or "unknown",
        "url": info.url or f"urn:dataset:{description.name}",
        "version": info.version,
        "datePublished": description.made[:10],
        "dateCreated": description.made[:10],
        "citeAs": info.citation or f"{', '.join(info.creators) or 'Unknown authors'}: {description.title}",
        "keywords": ["land cover", "semantic segmentation", "Earth observation"],
        "inLanguage": "en",
        **responsible(description),
        "distribution": distribution(folder, description),
        "recordSet": record_sets(description),
    }
    if info.creators:
        result["creator"] = [{"@type": "sc:Person", "name": name} for name in info.creators]
    return result


def responsible(description: Description) -> dict[str, Any]:
    """What RAI asks for: how the data came about, who annotated, what is missing."""
    info, report = description.info, description.report
    shares = ", ".join(f"{name} {share:.1f} %" for name, share in report.shares["all"].items())
    places = "; ".join(f"{c}: {sum(n.values())} chips" for c, n in description.balance.items())
    return {
        "rai:dataCollection": "Cut from images: " + ("; ".join(info.sources) or "sources not said"),
        "rai:dataAnnotationProtocol": f"Land cover of each pixel in the legend “{description.legend.title}”; methods: "
        + (", ".join(info.methods) or "not said"),
        "rai:annotationsPerItem": f"{_number(info.annotators)} annotators, {_number(info.checkers)} checkers in all",
        "rai:machineAnnotationTools": [description.software, *([info.model] if info.model else [])],
        "rai:dataAnnotationAnalysis": "Agreement of annotators: "
        + (", ".join(f"{k} {v}" for k, v in info.agreement.items()) or "not measured"),
        "rai:dataBiases": f"Shares of classes: {shares}. Places: {places}.",
    }


def _number(value: int | None) -> str:
    return "number not said of" if value is None else str(value)


def distribution(folder: Path, description: Description) -> list[dict[str, Any]]:
    """The table as a file, images and labels as file sets."""
    files = [description.layout.files(chip) for chip in description.chips]
    return [
        {
            "@type": "cr:FileObject",
            "@id": chips_table.NAME,
            "name": chips_table.NAME,
            "description": "One line for each chip",
            "contentUrl": chips_table.NAME,
            "encodingFormat": "text/csv",
            "sha256": sha256_of(folder / chips_table.NAME),
        },
        *(
            {
                "@type": "cr:FileSet",
                "@id": f"{kind}-files",
                "name": f"{kind}-files",
                "description": f"The {kind} of the chips",
                "encodingFormat": media.split(";")[0],
                "includes": sorted({f"{name.rsplit('/', 1)[0]}/*.{name.rsplit('.', 1)[1]}" for name in names}),
            }
            for kind, media, names in (
                ("images", description.layout.image_type, [f.image for f in files]),
                ("labels", description.layout.label_type, [f.label for f in files]),
            )
        ),
    ]


def record_sets(description: Description) -> list[dict[str, Any]]:
    """Splits and chips."""
    columns = [*chips_table.COLUMNS, *chips_table.class_columns(description).values()]
    names = {f"pixels_{c.code}": f"Pixels of {c.name}" for c in description.legend.classes}
    fields = []
    for column in columns:
        field: dict[str, Any] = {
            "@type": "cr:Field",
            "@id": f"chips/{column}",
            "name": column,
            "description": names.get(column, column),
            "dataType": _KINDS.get(column, _WHOLE if column in names else _TEXT),
            "source": {"fileObject": {"@id": chips_table.NAME}, "extract": {"column": column}},
        }
        if column == "split":
            field["references"] = {"field": {"@id": "splits/name"}}
        fields.append(field)
    return [
        {
            "@type": "cr:RecordSet",
            "@id": "splits",
            "name": "splits",
            "dataType": "cr:Split",
            "key": {"@id": "splits/name"},
            "field": [
                {"@type": "cr:Field", "@id": "splits/name", "name": "name", "dataType": [_TEXT, "cr:Split"]},
                {"@type": "cr:Field", "@id": "splits/url", "name": "url", "dataType": "sc:URL"},
            ],
            "data": [{"splits/name": n, "splits/url": _SPLITS[n]} for n in description.splits],
        },
        {"@type": "cr:RecordSet", "@id": "chips", "name": "chips", "key": {"@id": "chips/id"}, "field": fields},
    ]
