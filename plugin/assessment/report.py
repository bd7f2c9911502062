"""Report: the findings of an assessment or a session as a document, a table of figures and plain data.

A report is built from a few kinds of blocks, whoever writes it: ``report_html`` prints them, ``report_files`` writes
HTML, CSV and JSON. Texts go through ``translate(context, text)``, which the user interface hands in.
"""

from __future__ import annotations

import math
import re
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from typing import Any, Union

from ..landcover.legend import LandCoverClass
from .estimate import Estimate, Note

Translate = Callable[..., str]  # context, English text, comment or None, and the number that {count} stands for
_MANY = 9  # classes in a matrix whose names fit above its columns
NOTES_CONTEXT = "TerrazzoErrors"  # notes are translated like the engine's messages


def untranslated(context: str, text: str, comment: str | None = None, number: int = -1) -> str:
    """English."""
    return text


@dataclass(frozen=True)
class Swatch:
    """A table cell: a class's colour and name."""

    item: LandCoverClass


Cell = Union[str, int, float, Swatch, None]


@dataclass(frozen=True)
class Heading:
    """A section begins."""

    text: str


@dataclass(frozen=True)
class Paragraph:
    """A piece of text. ``small``: an explanation below a table or chart."""

    text: str
    small: bool = False


@dataclass(frozen=True)
class Facts:
    """The main figures, large: (label, value, what it means or "")."""

    items: tuple[tuple[str, str, str], ...]


@dataclass(frozen=True)
class Notes:
    """What a reader must know, one sentence each."""

    texts: tuple[str, ...]


@dataclass(frozen=True)
class Table:
    """``rows``: cells; numbers are set right, texts left. ``shades``: for each cell 0..1 or None, how dark it is.
    ``last_is_total``: the last row sums the others."""

    columns: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    caption: str = ""
    shades: tuple[tuple[float | None, ...], ...] = ()
    last_is_total: bool = False


@dataclass(frozen=True)
class Chart:
    """``svg``: a drawing made by ``charts``; ``caption``: what it shows, in words."""

    svg: str
    caption: str = ""


Block = Union[Heading, Paragraph, Facts, Notes, Table, Chart]


@dataclass(frozen=True)
class Report:
    """``figures``: one dictionary for each row of the CSV file (keys of ``FIGURE_COLUMNS``); ``data``: the JSON file.
    ``lineage``: label -> text, how the figures came about."""

    title: str
    subtitle: str
    blocks: tuple[Block, ...]
    lineage: tuple[tuple[str, str], ...] = ()
    figures: tuple[dict[str, Any], ...] = ()
    data: dict[str, Any] = field(default_factory=dict)
    language: str = "en"


FIGURE_COLUMNS = (
    "figure",
    "subject",
    "class_code",
    "class",
    "reference_code",
    "reference",
    "value",
    "se",
    "low",
    "high",
)


def safe_colour(text: str) -> str:
    """``text`` if it is a colour such as #0045ff, else grey: files from elsewhere may hold anything."""
    return text if re.fullmatch(r"#[0-9a-fA-F]{6}", text) else "#808080"


def percent(value: float, digits: int = 1) -> str:
    """A share (0..1) in percent; a dash where there is none."""
    return f"{100 * value:.{digits}f}" if math.isfinite(value) else "–"


def percent_estimate(estimate: Estimate, digits: int = 1) -> str:
    """A share with the ends of its interval, in percent: "74.9 (53.6–96.2)"."""
    if not math.isfinite(estimate.low):
        return percent(estimate.value, digits)
    ends = f"{percent(estimate.low, digits)}–{percent(estimate.high, digits)}"
    return f"{percent(estimate.value, digits)} ({ends})"


def hectares(square_metres: float) -> str:
    """An area in hectares, with as many digits as say something; thousands apart."""
    if not math.isfinite(square_metres):
        return "–"
    value = square_metres / 1e4
    return f"{value:,.0f}" if value >= 1000 else f"{value:,.1f}" if value >= 10 else f"{value:,.3f}"


def figure_row(name: str, estimate: Estimate, subject: str = "", item: LandCoverClass | None = None) -> dict[str, Any]:
    """A row of the CSV file."""
    row: dict[str, Any] = {"figure": name, "subject": subject}
    if item is not None:
        row.update({"class_code": item.code, "class": item.name})
    return {**row, "value": estimate.value, "se": estimate.se, "low": estimate.low, "high": estimate.high}


def matrix_rows(name: str, classes: tuple[LandCoverClass, ...], matrix: Any, subject: str = "") -> list[dict[str, Any]]:
    """Rows of the CSV file for a matrix, cell by cell."""
    return [
        {
            "figure": name,
            "subject": subject,
            "class_code": a.code,
            "class": a.name,
            "reference_code": b.code,
            "reference": b.name,
            "value": matrix[i, j].item(),
        }
        for i, a in enumerate(classes)
        for j, b in enumerate(classes)
    ]


def estimate_data(estimate: Estimate) -> dict[str, float | None]:
    """An estimate for JSON, which has no nan."""
    values = {"value": estimate.value, "se": estimate.se, "low": estimate.low, "high": estimate.high}
    return {key: value if math.isfinite(value) else None for key, value in values.items()}


def note_texts(notes: tuple[Note, ...], translate: Translate) -> tuple[str, ...]:
    """Notes in the reader's language."""
    texts = []
    for note in notes:
        count = note.values.get("count")
        number = int(count) if hasattr(count, "__index__") else -1
        template = translate(NOTES_CONTEXT, note.template, None, number)
        try:
            texts.append(template.format(**note.values) if note.values else template)
        except (KeyError, IndexError, ValueError):  # a translation that does not fit
            texts.append(note.text)
    return tuple(texts)


def matrix_table(
    classes: tuple[LandCoverClass, ...], matrix: Any, corner: str, total: str, caption: str, digits: int | None = None
) -> Table:
    """A confusion matrix with sums. ``digits``: None for counts, else shares are shown in percent.

    Cells are shaded by their share of their row, so that rare classes show as well as common ones. Classes that
    neither side has are left out; if there are many, columns are headed by codes.
    """
    used = [i for i in range(len(classes)) if matrix[i].sum() or matrix[:, i].sum()]
    classes, matrix = tuple(classes[i] for i in used), matrix[used][:, used]
    sums, many = matrix.sum(axis=1), len(classes) > _MANY

    def text(value: float) -> str:
        return f"{int(value):,}" if digits is None else percent(float(value), digits)

    rows: list[tuple[Cell, ...]] = []
    shades: list[tuple[float | None, ...]] = []
    for i, item in enumerate(classes):
        named = Swatch(replace(item, name=f"{item.code} {item.name}") if many else item)
        rows.append((named, *(text(v) for v in matrix[i]), text(sums[i])))
        shades.append((None, *(float(v / sums[i]) if sums[i] else None for v in matrix[i]), None))
    rows.append((total, *(text(v) for v in matrix.sum(axis=0)), text(matrix.sum())))
    shades.append((None,) * (len(classes) + 2))
    columns = (corner, *(str(c.code) if many else c.name for c in classes), total)
    return Table(columns, tuple(rows), caption, tuple(shades), last_is_total=True)
