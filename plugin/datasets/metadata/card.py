"""Dataset card: ``README.md``, what a person should know before using a dataset."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ...landcover.progress import Feedback
from ..info import Description
from ..staging import CHECKSUMS
from . import chips_table, croissant, pictures, stac, tdml

NAME = "README.md"
_UNSAID = "not said"


def write(folder: Path, description: Description, feedback: Feedback) -> None:
    """Write the card."""
    (folder / NAME).write_text(text(description), encoding="utf-8")


def text(description: Description) -> str:
    """The card in Markdown."""
    parts = [
        f"# {description.title}",
        description.summary,
        facts(description),
        "## Classes",
        classes(description),
        "## Splits",
        splits(description),
        f"![Footprints of the chips, coloured by split]({pictures.FOOTPRINTS})",
        "## Places",
        places(description),
        f"![The chips on a map of the world]({pictures.PLACES})",
        "## How it was labelled",
        labelling(description),
        "## How to load it",
        description.layout.how_to_load(),
        "## Files",
        files(description),
    ]
    notes = [*description.info.notes, *description.notes]
    if notes:
        parts += ["## Notes", "\n".join(f"- {note}" for note in notes)]
    return "\n\n".join(part for part in parts if part) + "\n"


def table(head: Sequence[str], rows: Iterable[Sequence[object]]) -> str:
    """A Markdown table; columns after the first are numbers."""
    lines = ["| " + " | ".join(head) + " |", "|---|" + "---:|" * (len(head) - 1)]
    lines += ["| " + " | ".join(str(v).replace("|", "\\|") for v in row) + " |" for row in rows]
    return "\n".join(lines)


def facts(description: Description) -> str:
    """The main figures and the licence."""
    info, chips = description.info, description.chips
    gsds = sorted({round((c.gsd[0] * c.gsd[1]) ** 0.5, 4) for c in chips})
    gsd = f"{gsds[0]:g} m" if gsds[0] == gsds[-1] else f"{gsds[0]:g} to {gsds[-1]:g} m"
    licence = info.licence or _UNSAID
    rows = [
        ("Chips", f"{len(chips):,} of {chips[0].size} × {chips[0].size} pixels"),
        ("Pixel size on the ground", gsd),
        ("Layout", description.layout.title),
        ("Legend", description.legend.title),
        ("Licence", f"[{licence}]({info.licence_url})" if info.licence_url else licence),
        ("Sources", "; ".join(info.sources) or _UNSAID),
        ("Made by", ", ".join(info.creators) or _UNSAID),
        ("Dates of the images", _dates(description)),
        ("Version", info.version),
        ("Exported", f"{description.made} with {description.software}"),
    ]
    if info.citation:
        rows.append(("Cite as", info.citation))
    lines = ["| | |", "|---|---|", *(f"| {a} | {b} |" for a, b in rows)]
    return "\n".join(lines)


def _dates(description: Description) -> str:
    dates = sorted({c.attributes.get("date", "") for c in description.chips} - {""})
    ends = [e for e in (description.info.start, description.info.end) if e] or ([dates[0], dates[-1]] if dates else [])
    return " to ".join(dict.fromkeys(ends)) or _UNSAID


def classes(description: Description) -> str:
    """Pixels, shares and segments of each class."""
    report, segments = description.report, description.segments
    rows = [
        (
            f"{c.code} {c.name}",
            f"{report.pixels['all'][c.name]:,}",
            f"{report.shares['all'][c.name]:.2f}",
            f"{segments.get(c.code, 0):,}",
            f"`{c.colour}`",
        )
        for c in description.legend.classes
    ]
    note = "Code 0 is unlabelled. Segments are connected pixels of one class within a chip."
    return table(["Class", "Pixels", "Share %", "Segments", "Colour"], rows) + "\n\n" + note


def splits(description: Description) -> str:
    """How it was split, how far the splits are apart, and their mixtures of classes."""
    report, rule = description.report, description.report.rule
    how = {
        "blocks": f"in blocks of about {rule['block']:g} m on the ground, dealt out at random (seed {rule['seed']})",
        "attribute": f"by the attribute “{rule['attribute']}” of the areas (seed {rule['seed']})",
        "frames": "in frames of each area: the outer one trains, the inner one validates, the middle tests (2:1:1)",
        "none": "not at all: everything is training data",
    }[rule["method"]]
    lines = [f"Split {how}."]
    if rule["method"] != "none":
        buffer = f"nearer than {rule['buffer']:g} m to" if rule["buffer"] else "that overlap with"
        lines[0] += f" Chips {buffer} a chip of another split were left out: {report.left_out:,}."
    if report.unlabelled:
        lines[0] += f" Chips with too few labels were left out: {report.unlabelled:,}."
    names = description.splits
    head = ["", *names]
    rows: list[list[object]] = [["Chips", *(f"{report.chips[n]:,}" for n in names)]]
    rows += [[f"{c.name} %", *(f"{report.shares[n][c.name]:.2f}" for n in names)] for c in description.legend.classes]
    rows.append(["Difference of the mixture to all %", *(f"{report.imbalance[n]:.2f}" for n in names)])
    lines.append(table(head, rows))
    if report.distances:
        apart = "; ".join(f"{pair.replace('-', ' and ')}: {d:,.1f} m" for pair, d in report.distances.items())
        lines.append(f"Smallest distance between chips of two splits: {apart}.")
    return "\n\n".join(lines)


def places(description: Description) -> str:
    """Chips per continent and country."""
    total = len(description.chips)
    rows = []
    for continent, countries in description.balance.items():
        for n, (country, count) in enumerate(countries.items()):
            rows.append(("" if n else continent, country, f"{count:,}", f"{100 * count / total:.1f}"))
    lines = ["| Continent | Country | Chips | Share % |", "|---|---|---:|---:|"]
    lines += ["| " + " | ".join(row) + " |" for row in rows]
    west, south, east, north = description.bbox
    missing = [c for c in ("Africa", "Asia", "Europe", "North America", "Oceania", "South America") if c not in
               description.balance]  # fmt: skip
    return (
        "\n".join(lines)
        + f"\n\nBounds: {west:.5f}, {south:.5f} to {east:.5f}, {north:.5f} (longitude, latitude)."
        + (f" Continents without any chip: {', '.join(missing)}." if missing else "")
        + " Countries are those that the areas name, or else Natural Earth's (public domain; good to about 10 km)."
    )


def labelling(description: Description) -> str:
    """People, agreement, model."""
    info = description.info
    lines = [
        f"- Methods: {', '.join(info.methods) or _UNSAID}",
        f"- Annotators: {_UNSAID if info.annotators is None else info.annotators}",
        f"- Checkers: {_UNSAID if info.checkers is None else info.checkers}",
        "- Agreement of annotators on tiles labelled twice: "
        + (", ".join(f"{k.replace('_', ' ')} {v}" for k, v in info.agreement.items()) or "not measured"),
    ]
    if info.model:
        how = "then corrected by people" if "manual" in info.methods else "and by nobody else"
        lines.append(f"- Labelled first by the model {info.model}, {how}")
    return "\n".join(lines)


def files(description: Description) -> str:
    """What the other files are."""
    rows = [
        (chips_table.NAME, "a line for each chip: split, place, files, pixels per class"),
        ("splits.json", "the split report in full"),
        (f"{stac.FOLDER}/collection.json", "STAC collection and items (label 1.0.1, ml-aoi 0.2.0)"),
        (croissant.NAME, "MLCommons Croissant 1.1"),
        (tdml.NAME, "OGC TrainingDML-AI 1.0"),
        (CHECKSUMS, f"SHA-256 of all files; check with `sha256sum -c {CHECKSUMS}`"),
    ]
    return "\n".join(f"- `{name}`: {what}" for name, what in rows)
