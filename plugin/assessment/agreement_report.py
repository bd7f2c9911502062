"""Agreement report: how far people (and a model) label alike, side by side, tile by tile."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

import numpy as np

from .agreement import Agreement
from .charts import Series, places, whiskers
from .estimate import UNKNOWN, Estimate
from .overview import Overview
from .report import (
    Block,
    Chart,
    Facts,
    Heading,
    Notes,
    Paragraph,
    Report,
    Swatch,
    Table,
    Translate,
    estimate_data,
    figure_row,
    matrix_rows,
    matrix_table,
    note_texts,
    percent,
    percent_estimate,
    untranslated,
)

_MOST_TILES = 40  # in a table


@dataclass(frozen=True)
class AgreementAbout:
    """What a report says beside the figures. ``name``: of the session or the rasters. ``picture``: where the first
    pair differs; ``outlines``: SVG drawn over it."""

    name: str
    made: str = ""
    lineage: tuple[tuple[str, str], ...] = ()
    picture: Overview | None = field(default=None, repr=False)
    outlines: str = field(default="", repr=False)
    language: str = "en"


class AgreementReport:
    """Builds the report. ``translate``: see ``report``."""

    def __init__(self, translate: Translate = untranslated) -> None:
        self._translate = translate

    def tr(self, text: str) -> str:
        """``text`` in the reader's language."""
        return self._translate("AgreementReport", text)

    def build(self, pairs: list[Agreement], about: AgreementAbout) -> Report:
        """A report of one or more comparisons over the same classes."""
        blocks = self.blocks(pairs, about)
        return Report(
            self.tr("Agreement in {name}").format(name=about.name),
            about.made,
            tuple(blocks),
            about.lineage,
            tuple(self.figures(pairs)),
            {"comparisons": self.data(pairs)},
            about.language,
        )

    def blocks(self, pairs: list[Agreement], about: AgreementAbout) -> list[Block]:
        """The blocks alone, for a report that says more."""
        blocks: list[Block] = [Facts(tuple(self._fact(pair) for pair in pairs))]
        notes = [f"{_name(pair)}: {text}" for pair in pairs for text in note_texts(pair.notes, self._translate)]
        if notes:
            blocks += [Heading(self.tr("What to know first")), Notes(tuple(notes))]
        blocks += self._classes(pairs)
        if about.picture is not None and about.picture.size[0] > 0:
            caption = self.tr("Where {first} and {second} are equal (grey) and where they differ (red).")
            caption = caption.format(first=pairs[0].first, second=pairs[0].second)
            drawing = places(about.picture.png, about.picture.size, (), about.outlines)
            blocks += [Heading(self.tr("Where they differ")), Chart(drawing, caption)]
        for pair in pairs:
            blocks += self._pair(pair)
        text = self.tr(
            "Equal pixels are counted among those that both labelled. IoU is the same whichever of the two comes "
            "first. Pixels are not independent of each other, so the 95 % intervals come from a bootstrap over tiles."
        )
        return [*blocks, Heading(self.tr("Method")), Paragraph(text)]

    def _fact(self, pair: Agreement) -> tuple[str, str, str]:
        interval = self.tr("equal pixels; 95 % interval {low} to {high} %; tiles: {tiles}")
        more = interval.format(low=percent(pair.equal.low), high=percent(pair.equal.high), tiles=len(pair.tiles))
        if pair.equal.low != pair.equal.low:  # nan: one tile
            more = self.tr("equal pixels; tiles: {tiles}").format(tiles=len(pair.tiles))
        return _name(pair), f"{percent(pair.equal.value)} %", more

    def _classes(self, pairs: list[Agreement]) -> list[Block]:
        found = [{c.item.code: c for c in p.per_class} for p in pairs]
        known = {c.code: c for p in pairs for c in p.classes}
        shown = [known[k] for k in sorted(known) if any(k in f and np.isfinite(f[k].iou.value) for f in found)]
        values = [[f[c.code].iou if c.code in f else UNKNOWN for c in shown] for f in found]
        columns = (self.tr("Class"), *(f"IoU {_name(p)}" for p in pairs))
        rows: list[tuple[Any, ...]] = [
            (Swatch(c), *(percent_estimate(v[i]) for v in values)) for i, c in enumerate(shown)
        ]
        rows.append((self.tr("Mean"), *(percent_estimate(p.mean_iou) for p in pairs)))
        if any(p.kappa is not None for p in pairs):
            rows.append((self.tr("Kappa"), *("–" if p.kappa is None else _kappa(p.kappa) for p in pairs)))
        series = tuple(Series(_name(p), tuple(v)) for p, v in zip(pairs, values))
        return [
            Heading(self.tr("IoU of each class")),
            Table(columns, tuple(rows)),
            Chart(
                whiskers(tuple(shown), series),
                self.tr("IoU of each class in percent, with 95 % intervals"),
            ),
        ]

    def _pair(self, pair: Agreement) -> list[Block]:
        corner = f"{pair.first} \\ {pair.second}"
        worst = sorted((t for t in pair.tiles if t.counts.sum()), key=lambda t: t.equal)
        rows = tuple((t.name, percent(t.equal), int(t.counts.sum()), t.only_first, t.only_second) for t in worst)
        more = len(rows) > _MOST_TILES
        columns = (
            self.tr("Tile"),
            self.tr("Equal (%)"),
            self.tr("Pixels both labelled"),
            self.tr("Only {person}").format(person=pair.first),
            self.tr("Only {person}").format(person=pair.second),
        )
        return [
            Heading(_name(pair)),
            matrix_table(pair.classes, pair.counts, corner, self.tr("Total"), self.tr("Pixels that both labelled")),
            Table(columns, rows[:_MOST_TILES], self.tr("Tiles, the one with most differences first")),
            *([Paragraph(self.tr("All tiles are in the CSV and JSON files."), small=True)] if more else []),
        ]

    def figures(self, pairs: list[Agreement]) -> list[dict[str, Any]]:
        """Rows of the CSV file."""
        rows = []
        for pair in pairs:
            name = _name(pair)
            rows += [figure_row("equal_pixels", pair.equal, name), figure_row("mean_iou", pair.mean_iou, name)]
            if pair.kappa is not None:
                rows.append(figure_row("kappa", pair.kappa, name))
            rows += [figure_row("iou", c.iou, name, c.item) for c in pair.per_class]
            rows += matrix_rows("count", pair.classes, pair.counts, name)
            rows += [
                {"figure": "equal_pixels_of_tile", "subject": f"{name}: {t.name}", "value": t.equal} for t in pair.tiles
            ]
        return rows

    def data(self, pairs: list[Agreement]) -> list[dict[str, Any]]:
        """For the JSON file."""
        return [
            {
                "first": pair.first,
                "second": pair.second,
                "equal_pixels": estimate_data(pair.equal),
                "mean_iou": estimate_data(pair.mean_iou),
                "kappa": None if pair.kappa is None else estimate_data(pair.kappa),
                "classes": [
                    {
                        "code": c.item.code,
                        "name": c.item.name,
                        "iou": estimate_data(c.iou),
                        "first_share": c.first_share,
                        "second_share": c.second_share,
                    }
                    for c in pair.per_class
                ],
                "matrix": {"rows": pair.first, "columns": pair.second, "counts": pair.counts},
                "codes": [c.code for c in pair.classes],
                "tiles": [
                    {
                        "name": t.name,
                        "equal_pixels": t.equal,
                        "pixels": int(t.counts.sum()),
                        "only_first": t.only_first,
                        "only_second": t.only_second,
                    }
                    for t in pair.tiles
                ],
                "notes": list(note_texts(pair.notes, self._translate)),
            }
            for pair in pairs
        ]


def _name(pair: Agreement) -> str:
    return f"{pair.first} / {pair.second}"


def _kappa(value: Estimate) -> str:
    return f"{value.value:.3f} ({value.low:.3f}–{value.high:.3f})" if value.low == value.low else f"{value.value:.3f}"
