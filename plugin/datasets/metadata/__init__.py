"""Metadata of a dataset, written beside it: ``chips.csv``, STAC, Croissant, TDML, ``splits.json``, the dataset card."""

from __future__ import annotations

import json
from pathlib import Path

from ...landcover.progress import Feedback
from ..info import Description
from . import card, chips_table, croissant, pictures, stac, tdml


def write_metadata(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write all metadata of a dataset into its folder. ``OSError``, ``Cancelled``."""
    parts = (chips_table.write, stac.write, pictures.write, tdml.write, card.write, croissant.write)
    (folder / "splits.json").write_text(json.dumps(description.report.as_dict(), indent=1) + "\n", encoding="utf-8")
    for n, write in enumerate(parts):
        feedback.check()
        feedback.progress("metadata", n / len(parts))
        write(folder, description, feedback)
