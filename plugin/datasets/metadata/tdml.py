"""TDML: ``dataset.tdml.json`` after OGC Training Data Markup Language for AI, part 1 (23-008r3) and its JSON encoding
(24-006r1), version 1.0: AI_EOTrainingDataset with AI_PixelLabels."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from ...landcover.progress import Feedback
from ..chips import Chip
from ..info import Description
from .stac import times

NAME = "dataset.tdml.json"
TRAINING_TYPES = {"train": "training", "val": "validation", "test": "test"}


def write(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write the document, chip by chip."""
    head = json.dumps(dataset(description), indent=1)
    with open(folder / NAME, "w", encoding="utf-8") as stream:
        stream.write(head[: head.rindex("}")].rstrip() + ',\n "data": [')
        for n, chip in enumerate(description.chips):
            feedback.check()
            stream.write((",\n  " if n else "\n  ") + json.dumps(training_data(chip, description)))
        stream.write("\n ]\n}\n")


def dataset(description: Description) -> dict[str, Any]:
    """The dataset without its data."""
    info, legend = description.info, description.legend
    result: dict[str, Any] = {
        "type": "AI_EOTrainingDataset",
        "id": description.name,
        "name": description.title,
        "description": description.summary,
        "license": info.licence or "unknown",
        "version": info.version,
        "createdTime": description.made,
        "amountOfTrainingData": len(description.chips),
        "classes": [{"key": c.name, "value": c.code} for c in legend.classes],
        "numberOfClasses": len(legend.classes),
        "classificationScheme": f"urn:legend:{legend.id}",
        "keywords": ["land cover", "semantic segmentation"],
        "imageSize": f"{description.chips[0].size}x{description.chips[0].size}",
        "extent": list(description.bbox),
        "statisticsInfo": [
            # As texts: the published JSON schema takes a whole number for two kinds at once and refuses it.
            {"key": f"pixels of {name}", "value": str(count)}
            for name, count in description.report.pixels["all"].items()
        ],
        "tasks": [
            {
                "type": "AI_EOTask",
                "id": f"{description.name}-task",
                "description": "The land-cover class of each pixel",
                "taskType": "http://www.opengis.net/def/ai-task-type/semantic-segmentation",
            }
        ],
        "labeling": [labelling(description)],
    }
    if info.creators:
        result["providers"] = list(info.creators)
    if info.sources:
        result["dataSources"] = [{"title": text} for text in info.sources]
    if info.agreement:
        result["quality"] = [quality(description)]
    return result


def labelling(description: Description) -> dict[str, Any]:
    """Who labelled, and how. People stay without names."""
    info = description.info
    numbers = range(1, (info.annotators or 0) + 1)
    tools = [description.software, *([f"model {info.model}"] if info.model else [])]
    return {
        "type": "AI_Labeling",
        "id": f"{description.name}-labelling",
        "scope": {"level": "dataset"},
        "labelers": [{"type": "AI_Labeler", "id": f"annotator-{n}", "name": f"annotator {n}"} for n in numbers],
        "procedure": {
            "type": "AI_LabelingProcedure",
            "id": f"{description.name}-procedure",
            "methods": ["semi-automatic" if info.model and "manual" in info.methods else m for m in info.methods]
            or ["unknown"],
            "tools": tools,
        },
    }


def quality(description: Description) -> dict[str, Any]:
    """Agreement of annotators as a quality element (ISO 19157)."""
    agreement = description.info.agreement
    values = {key: value for key, value in agreement.items() if isinstance(value, (int, float))}
    return {
        "type": "DataQuality",
        "scope": {"level": "dataset"},
        "report": [
            {
                "type": "ThematicClassificationCorrectness",
                "measure": {"nameOfMeasure": [key]},
                "evaluationMethod": {
                    "evaluationMethodDescription": "Tiles labelled by two people without seeing each other's work",
                    "evaluationMethodType": "directInternal",
                },
                "result": [{"quantitativeResult": {"value": [value]}}],
            }
            for key, value in values.items()
        ],
    }


def training_data(chip: Chip, description: Description) -> dict[str, Any]:
    """One chip."""
    layout, files, when = description.layout, description.layout.files(chip), times(description, chip)
    result: dict[str, Any] = {
        "type": "AI_EOTrainingData",
        "id": chip.id,
        "datasetId": description.name,
        "dataURL": [files.image],
        "extent": list(chip.bbox),
        "trainingType": TRAINING_TYPES[chip.split],
        "numberOfLabels": 1,
        "labels": [{"type": "AI_PixelLabel", "imageURL": [files.label], "imageFormat": [layout.label_type]}],
    }
    if when["datetime"]:
        result["dataTime"] = [when["datetime"]]
    return result
