"""Accuracy report: what an assessment found, for a reader who has to decide whether the map is good enough."""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import Any

from .accuracy import BY_SAMPLE, MapAccuracy
from .agreement import Agreement
from .charts import Series, bars, places, whiskers
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
    hectares,
    matrix_rows,
    matrix_table,
    note_texts,
    percent,
    percent_estimate,
    untranslated,
)

CLASS_FIGURES = ("users", "producers", "f1", "iou", "area", "mapped")


@dataclass(frozen=True)
class AccuracyAbout:
    """What a report says beside the figures.

    ``map_name``, ``reference_name``: as the reader knows them. ``made``: date. ``lineage``: label -> text. ``picture``:
    the map, with ``marks``: (x, y, right?) of points in its pixels. ``interpreters``: how far each two agree.
    ``confidences``: (level 1..3, points, of these right by the map).
    """

    map_name: str
    reference_name: str = ""
    made: str = ""
    lineage: tuple[tuple[str, str], ...] = ()
    picture: Overview | None = field(default=None, repr=False)
    marks: tuple[tuple[float, float, bool], ...] = ()
    interpreters: tuple[Agreement, ...] = ()
    confidences: tuple[tuple[int, int, int], ...] = ()
    language: str = "en"


class AccuracyReport:
    """Builds the report. ``translate``: see ``report``."""

    def __init__(self, translate: Translate = untranslated) -> None:
        self._translate = translate

    def tr(self, text: str) -> str:
        """``text`` in the reader's language."""
        return self._translate("AccuracyReport", text)

    def build(self, result: MapAccuracy, about: AccuracyAbout) -> Report:
        """The whole report."""
        sampled = result.basis == BY_SAMPLE
        notes = note_texts(result.notes, self._translate)
        blocks: list[Block] = [self._facts(result, sampled)]
        if notes:
            blocks += [Heading(self.tr("What to know first")), Notes(notes)]
        blocks += self._classes(result)
        blocks += self._areas(result, sampled)
        blocks += self._matrices(result, sampled)
        blocks += self._design(result)
        blocks += self._interpreters(about)
        blocks += self._picture(about, sampled)
        blocks += self._method(result, sampled)
        title = self.tr("Accuracy of {name}").format(name=about.map_name)
        parts = [about.reference_name and self.tr("Reference: {name}").format(name=about.reference_name), about.made]
        return Report(
            title,
            " · ".join(filter(None, parts)),
            tuple(blocks),
            about.lineage,
            tuple(self._figures(result)),
            self._data(result, notes),
            about.language,
        )

    def _facts(self, result: MapAccuracy, sampled: bool) -> Facts:
        overall, interval = result.overall, self.tr("95 % interval {low} to {high} %")
        more = ""
        if math.isfinite(overall.low):
            more = interval.format(low=percent(overall.low), high=percent(overall.high))
        labelled = self.tr("Labelled points") if sampled else self.tr("Compared pixels")
        area = f"{hectares(result.total_area_m2)} ha" if result.in_metres else f"{result.total_area_m2:,.0f} px"
        return Facts(
            (
                (self.tr("Overall accuracy"), f"{percent(overall.value)} %", more),
                (self.tr("Mean IoU"), f"{percent(result.mean_iou)} %", self.tr("of the classes that occur")),
                (labelled, f"{result.labelled:,}", ""),
                (self.tr("Area that this holds for"), area, ""),
            )
        )

    def _classes(self, result: MapAccuracy) -> list[Block]:
        columns = (
            self.tr("Class"),
            self.tr("User's accuracy"),
            self.tr("Producer's accuracy"),
            "F1",
            "IoU",
            self.tr("In the map"),
            self.tr("In the reference"),
        )
        rows: tuple[tuple[Any, ...], ...] = tuple(
            (
                Swatch(c.item),
                *(percent_estimate(getattr(c, f)) for f in ("users", "producers", "f1", "iou")),
                c.map_count,
                c.reference_count,
            )
            for c in result.per_class
        )
        series = (
            Series(self.tr("User's accuracy"), tuple(c.users for c in result.per_class)),
            Series(self.tr("Producer's accuracy"), tuple(c.producers for c in result.per_class)),
            Series("IoU", tuple(c.iou for c in result.per_class)),
        )
        unit = self.tr("points") if result.basis == BY_SAMPLE else self.tr("pixels")
        explanation = self.tr(
            "User's accuracy: how much of what the map calls by this name is so. Producer's accuracy: how much of what "
            "is so the map calls by this name. Figures in percent, 95 % intervals in brackets; the last two columns "
            "count {unit}."
        )
        return [
            Heading(self.tr("Accuracy of each class")),
            Table(columns, rows),
            Paragraph(explanation.format(unit=unit), small=True),
            Chart(whiskers(result.classes, series), self.tr("Estimates and 95 % intervals")),
        ]

    def _areas(self, result: MapAccuracy, sampled: bool) -> list[Block]:
        total = result.total_area_m2

        def area(share: float) -> str:
            return hectares(share * total) if result.in_metres else f"{share * total:,.0f}"

        unit = "ha" if result.in_metres else "px"
        columns = (
            self.tr("Class"),
            self.tr("In the map ({unit})").format(unit=unit),
            self.tr("Estimated ({unit})").format(unit=unit)
            if sampled
            else self.tr("Reference ({unit})").format(unit=unit),
            "± 95 %",
            self.tr("In the map (%)"),
            self.tr("Estimated (%)") if sampled else self.tr("Reference (%)"),
        )
        rows = tuple(
            (
                Swatch(c.item),
                area(c.mapped.value),
                area(c.area.value),
                area(c.area.half_width),
                percent(c.mapped.value, 2),
                percent_estimate(c.area, 2),
            )
            for c in result.per_class
        )
        series = (
            Series(self.tr("In the map"), tuple(c.mapped for c in result.per_class)),
            Series(self.tr("Estimated") if sampled else self.tr("Reference"), tuple(c.area for c in result.per_class)),
        )
        text = self.tr(
            "Counting a map's pixels gives biased areas, as its errors do not cancel out. The estimates are corrected "
            "by the sample."
        )
        blocks: list[Block] = [Heading(self.tr("Area of each class")), Table(columns, rows)]
        if sampled:
            blocks.append(Paragraph(text, small=True))
        return [*blocks, Chart(bars(result.classes, series), self.tr("Share of the area, with 95 % intervals"))]

    def _matrices(self, result: MapAccuracy, sampled: bool) -> list[Block]:
        corner = self.tr("Map \\ reference")
        counts = self.tr("Counts of points") if sampled else self.tr("Counts of pixels")
        return [
            Heading(self.tr("Confusion matrix")),
            matrix_table(result.classes, result.counts, corner, self.tr("Total"), counts),
            matrix_table(result.classes, result.shares, corner, self.tr("Total"), self.tr("Share of the area (%)"), 2),
            Paragraph(
                self.tr("Rows: map. Columns: reference. The darker, the larger its part of the row."), small=True
            ),
        ]

    def _design(self, result: MapAccuracy) -> list[Block]:
        if not result.strata:
            return []
        names = {
            "simple": self.tr("simple random"),
            "stratified": self.tr("stratified random"),
            "systematic": self.tr("systematic"),
        }
        unit = "ha" if result.in_metres else "px"
        columns = (
            self.tr("Stratum"),
            self.tr("Pixels"),
            self.tr("Area ({unit})").format(unit=unit),
            self.tr("Share (%)"),
            self.tr("Points"),
            self.tr("Labelled"),
        )
        rows = tuple(
            (
                s.name,
                s.pixels,
                hectares(s.area_m2) if result.in_metres else s.pixels,
                percent(s.weight, 2),
                s.points,
                s.labelled,
            )
            for s in result.strata
        )
        text = self.tr("Design of the sample: {design}.").format(design=names.get(result.design, result.design))
        return [Heading(self.tr("Sample")), Paragraph(text), Table(columns, rows)]

    def _interpreters(self, about: AccuracyAbout) -> list[Block]:
        blocks: list[Block] = []
        if about.interpreters:
            columns = (self.tr("Interpreters"), self.tr("Points that both labelled"), self.tr("Equal (%)"))
            rows = tuple(
                (f"{a.first} / {a.second}", a.labelled_by_both, percent_estimate(a.equal)) for a in about.interpreters
            )
            blocks.append(Table(columns, rows, self.tr("Agreement of the interpreters")))
        if about.confidences:
            names = {1: self.tr("low"), 2: self.tr("medium"), 3: self.tr("high")}
            columns = (self.tr("Confidence"), self.tr("Points"), self.tr("Of these equal to the map (%)"))
            rows = tuple((names.get(k, str(k)), n, percent(r / n) if n else "–") for k, n, r in about.confidences)
            blocks.append(Table(columns, rows, self.tr("Confidence of the interpreters")))
        return [Heading(self.tr("Interpretation")), *blocks] if blocks else []

    def _picture(self, about: AccuracyAbout, sampled: bool) -> list[Block]:
        if about.picture is None:
            return []
        caption = self.tr("The map. Rings: points where it is right. Crosses: points where it is wrong.")
        if not sampled:
            caption = self.tr("The map.")
        drawing = places(about.picture.png, about.picture.size, about.marks)
        return [Heading(self.tr("Where")), Chart(drawing, caption)]

    def _method(self, result: MapAccuracy, sampled: bool) -> list[Block]:
        text = self.tr(
            "Estimates for stratified samples by Olofsson et al. 2014 (Remote Sensing of Environment 148, 42-57); "
            "where strata are not the map's classes by Stehman 2014 (International Journal of Remote Sensing 35, "
            "4923-4939). "
            "Simple random and systematic samples are post-stratified by the map. Intervals: ± 1.96 standard errors, "
            "cut at 0 and 100 %."
        )
        if not sampled:
            text = self.tr(
                "All pixels that have a class in map and reference were compared. The intervals are percentiles of a "
                "bootstrap over square blocks of the map; they hold if the reference lies at places chosen at random."
            )
        return [Heading(self.tr("Method")), Paragraph(text)]

    def _figures(self, result: MapAccuracy) -> list[dict[str, Any]]:
        rows = [figure_row("overall_accuracy", result.overall)]
        rows.append({"figure": "mean_iou", "value": result.mean_iou})
        for c in result.per_class:
            rows += [figure_row(name, getattr(c, name), item=c.item) for name in CLASS_FIGURES]
            unit = "area_m2" if result.in_metres else "area_pixels"
            rows.append(figure_row(unit, c.area.times(result.total_area_m2), item=c.item))
        rows += matrix_rows("count", result.classes, result.counts)
        return rows + matrix_rows("area_share", result.classes, result.shares)

    def _data(self, result: MapAccuracy, notes: tuple[str, ...]) -> dict[str, Any]:
        return {
            "basis": result.basis,
            "design": result.design,
            "overall_accuracy": estimate_data(result.overall),
            "mean_iou": result.mean_iou,
            "labelled": result.labelled,
            "total_area_m2": result.total_area_m2 if result.in_metres else None,
            "classes": [
                {
                    "code": c.item.code,
                    "name": c.item.name,
                    "map_count": c.map_count,
                    "reference_count": c.reference_count,
                    **{name: estimate_data(getattr(c, name)) for name in CLASS_FIGURES},
                }
                for c in result.per_class
            ],
            "matrix": {
                "rows": "map",
                "columns": "reference",
                "codes": [c.code for c in result.classes],
                "counts": result.counts,
                "area_shares": result.shares,
            },
            "strata": [vars(s) for s in result.strata],
            "notes": list(notes),
        }
