"""Session report: how far an annotation session is, who did what, what is open, and how well people agree."""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import Any

from ..landcover.legend import LandCoverClass
from .agreement import Agreement
from .agreement_report import AgreementAbout, AgreementReport
from .charts import Series, bars, places
from .estimate import Estimate, Note
from .overview import Overview
from .report import (
    Block,
    Chart,
    Facts,
    Heading,
    Notes,
    Report,
    Swatch,
    Table,
    Translate,
    hectares,
    note_texts,
    percent,
    untranslated,
)


@dataclass(frozen=True)
class PersonWork:
    """``tiles``: labelled to the end; ``checks``: passed or returned; ``seconds``: at work, pauses left out."""

    name: str
    tiles: int
    checks: int
    seconds: float


@dataclass(frozen=True)
class TileState:
    """One task tile. ``people``: all whose work is in it; ``checkers``: who checked or checks it."""

    name: str
    state: str
    people: tuple[str, ...]
    checkers: tuple[str, ...]
    reason: str
    double: bool


@dataclass(frozen=True)
class OpenIssue:
    """An issue that nobody has resolved yet."""

    number: int
    tile: str
    category: str
    comment: str
    person: str
    created: str


@dataclass(frozen=True)
class OpenConflict:
    """What two copies of the session changed differently, and nobody has settled. ``kind``: "labels", "review" or
    "issue"."""

    tile: str
    kind: str
    kept_by: str
    other_by: str
    pixels: int


@dataclass(frozen=True)
class SessionFacts:
    """All that the report tells of a session.

    ``states``: tiles by state, in the order of work. ``classes``: (class, pixels, m²). ``steps``: the journal's review
    steps, (time, person, tile, event, reason). ``resolved``: how many issues are. ``human``: agreement of annotators;
    ``machine``: of the model with people. ``picture``: the tiles in the colours of ``state_colours`` (state -> colour).
    ``disagreement``: where the two annotators differ.
    """

    name: str
    image: str
    tiles: tuple[TileState, ...]
    states: tuple[tuple[str, int], ...]
    pixels: int
    labelled: int
    classes: tuple[tuple[LandCoverClass, int, float], ...]
    people: tuple[PersonWork, ...]
    median_seconds: float | None
    issues: tuple[OpenIssue, ...]
    resolved: int
    conflicts: tuple[OpenConflict, ...] = ()
    steps: tuple[tuple[str, str, str, str, str], ...] = ()
    human: tuple[Agreement, ...] = ()
    machine: tuple[Agreement, ...] = ()
    notes: tuple[Note, ...] = ()
    picture: Overview | None = field(default=None, repr=False)
    outlines: str = field(default="", repr=False)
    state_colours: tuple[tuple[str, str], ...] = ()
    disagreement: Overview | None = field(default=None, repr=False)
    lineage: tuple[tuple[str, str], ...] = ()
    made: str = ""
    language: str = "en"


class SessionReport:
    """Builds the report. ``translate``: see ``report``."""

    def __init__(self, translate: Translate = untranslated) -> None:
        self._translate = translate

    def tr(self, text: str) -> str:
        """``text`` in the reader's language."""
        return self._translate("SessionReport", text)

    def build(self, facts: SessionFacts) -> Report:
        """The whole report."""
        pairs = [*facts.human, *facts.machine]
        builder = AgreementReport(self._translate)
        blocks: list[Block] = [self._facts(facts)]
        notes = note_texts(facts.notes, self._translate)
        if notes:
            blocks.append(Notes(notes))
        blocks += self._progress(facts)
        blocks += self._people(facts)
        blocks += [*self._issues(facts), *self._conflicts(facts)]
        if pairs:
            blocks.append(Heading(self.tr("Agreement")))
            blocks += builder.blocks(pairs, AgreementAbout(facts.name, picture=facts.disagreement))
        blocks += self._tiles(facts)
        figures = [{"figure": "tiles", "subject": state, "value": count} for state, count in facts.states]
        figures += [
            {"figure": "labelled_pixels", "class_code": c.code, "class": c.name, "value": n}
            for c, n, _ in facts.classes
        ]
        return Report(
            self.tr("Annotation session {name}").format(name=facts.name),
            " · ".join(filter(None, [self.tr("Image: {name}").format(name=facts.image), facts.made])),
            tuple(blocks),
            facts.lineage,
            (*figures, *builder.figures(pairs)),
            self._data(facts, builder, pairs),
            facts.language,
        )

    def _facts(self, facts: SessionFacts) -> Facts:
        counts, total = dict(facts.states), max(len(facts.tiles), 1)
        accepted = counts.get("accepted", 0)
        open_text = self.tr("resolved: {count}").format(count=facts.resolved)
        items = [
            (self.tr("Tiles accepted"), f"{accepted} / {len(facts.tiles)}", f"{percent(accepted / total)} %"),
            (
                self.tr("Pixels labelled"),
                f"{percent(facts.labelled / facts.pixels if facts.pixels else 0)} %",
                f"{facts.labelled:,}",
            ),
            (self.tr("Open issues"), str(len(facts.issues)), open_text),
        ]
        if facts.human:
            equal = facts.human[0].equal
            items.append((self.tr("Equal pixels of two annotators"), f"{percent(equal.value)} %", ""))
        if facts.median_seconds is not None:
            items.append((self.tr("Work on a tile (median)"), duration(facts.median_seconds), ""))
        return Facts(tuple(items))

    def _progress(self, facts: SessionFacts) -> list[Block]:
        rows = tuple((self._state(state), count) for state, count in facts.states if count)
        blocks: list[Block] = [Heading(self.tr("Progress")), Table((self.tr("State"), self.tr("Tiles")), rows)]
        if facts.picture is not None:
            swatches = tuple(
                (Swatch(LandCoverClass(1, self._state(state), colour)),) for state, colour in facts.state_colours
            )
            drawing = places(facts.picture.png, facts.picture.size, (), facts.outlines)
            blocks += [Chart(drawing, self.tr("The tiles in the colours of their states"))]
            blocks.append(Table((self.tr("Colours"),), swatches))
        total = sum(area for _, _, area in facts.classes)
        if total > 0:
            columns = (self.tr("Class"), self.tr("Pixels"), "ha", self.tr("Share (%)"))
            table = tuple((Swatch(c), n, hectares(area), percent(area / total, 2)) for c, n, area in facts.classes)
            series = Series(
                self.tr("Share of what is labelled"), tuple(Estimate(area / total) for *_, area in facts.classes)
            )
            chart = bars(tuple(c for c, *_ in facts.classes), (series,))
            blocks += [Heading(self.tr("Classes")), Table(columns, table), Chart(chart)]
        return blocks

    def _people(self, facts: SessionFacts) -> list[Block]:
        if not facts.people:
            return []
        columns = (self.tr("Person"), self.tr("Tiles labelled"), self.tr("Checks"), self.tr("Time at work"))
        rows = tuple((p.name, p.tiles, p.checks, duration(p.seconds)) for p in facts.people)
        return [Heading(self.tr("People")), Table(columns, rows)]

    def _conflicts(self, facts: SessionFacts) -> list[Block]:
        if not facts.conflicts:
            return []
        columns = (self.tr("Tile"), self.tr("About"), self.tr("Kept"), self.tr("Other"), self.tr("Pixels"))
        rows = tuple((c.tile, self._kind(c.kind), c.kept_by, c.other_by, c.pixels) for c in facts.conflicts)
        return [Heading(self.tr("Conflicts that nobody has settled")), Table(columns, rows)]

    def _kind(self, kind: str) -> str:
        return {"labels": self.tr("labels"), "review": self.tr("review"), "issue": self.tr("issue")}.get(kind, kind)

    def _issues(self, facts: SessionFacts) -> list[Block]:
        if not facts.issues:
            return []
        columns = (
            self.tr("Issue"),
            self.tr("Tile"),
            self.tr("Category"),
            self.tr("Comment"),
            self.tr("Person"),
            self.tr("Since"),
        )
        rows = tuple(
            (f"#{i.number}", i.tile, self._category(i.category), i.comment, i.person, i.created[:10])
            for i in facts.issues
        )
        return [Heading(self.tr("Open issues")), Table(columns, rows)]

    def _tiles(self, facts: SessionFacts) -> list[Block]:
        columns = (
            self.tr("Tile"),
            self.tr("State"),
            self.tr("Labelled by"),
            self.tr("Checked by"),
            self.tr("Labelled twice"),
            self.tr("Reason"),
        )
        rows = tuple(
            (
                t.name,
                self._state(t.state),
                ", ".join(t.people),
                ", ".join(t.checkers),
                self.tr("yes") if t.double else "",
                t.reason,
            )
            for t in facts.tiles
        )
        blocks: list[Block] = [Heading(self.tr("Tiles")), Table(columns, rows)]
        if facts.steps:
            heads = (self.tr("Time (UTC)"), self.tr("Person"), self.tr("Tile"), self.tr("Step"), self.tr("Reason"))
            steps = tuple((t[:16].replace("T", " "), p, n, self._event(e), r) for t, p, n, e, r in facts.steps)
            blocks += [Heading(self.tr("Review steps")), Table(heads, steps)]
        return blocks

    def _state(self, state: str) -> str:
        return {
            "todo": self.tr("to do"),
            "labelling": self.tr("labelling"),
            "submitted": self.tr("submitted"),
            "merging": self.tr("merging"),
            "check 1": self.tr("check 1"),
            "check 2": self.tr("check 2"),
            "accepted": self.tr("accepted"),
            "returned": self.tr("returned"),
            "skipped": self.tr("skipped"),
        }.get(state, state)

    def _event(self, event: str) -> str:
        return {
            "start": self.tr("started"),
            "take over": self.tr("taken over"),
            "submit": self.tr("submitted"),
            "withdraw": self.tr("withdrawn"),
            "release": self.tr("handed back"),
            "skip": self.tr("skipped"),
            "check": self.tr("check begun"),
            "approve": self.tr("approved"),
            "return": self.tr("returned"),
            "merge": self.tr("merging begun"),
        }.get(event, event)

    def _category(self, category: str) -> str:
        return {
            "wrong class": self.tr("wrong class"),
            "boundary": self.tr("boundary"),
            "missing": self.tr("missing"),
            "unclear": self.tr("unclear"),
        }.get(category, category)

    def _data(self, facts: SessionFacts, builder: AgreementReport, pairs: list[Agreement]) -> dict[str, Any]:
        return {
            "image": facts.image,
            "states": dict(facts.states),
            "pixels": facts.pixels,
            "labelled": facts.labelled,
            "classes": [{"code": c.code, "name": c.name, "pixels": n, "area_m2": area} for c, n, area in facts.classes],
            "people": [vars(p) for p in facts.people],
            "median_seconds": facts.median_seconds,
            "open_issues": [vars(i) for i in facts.issues],
            "resolved_issues": facts.resolved,
            "open_conflicts": [vars(c) for c in facts.conflicts],
            "tiles": [vars(t) for t in facts.tiles],
            "steps": [dict(zip(("time", "person", "tile", "event", "reason"), step)) for step in facts.steps],
            "comparisons": builder.data(pairs),
            "notes": list(note_texts(facts.notes, self._translate)),
        }


def duration(seconds: float) -> str:
    """Hours and minutes, or minutes and seconds: "1 h 05 min", "3 min 20 s"."""
    whole = round(seconds)
    if whole >= 3600:
        return f"{whole // 3600} h {whole % 3600 // 60:02d} min"
    return f"{whole // 60} min {whole % 60:02d} s" if whole >= 60 else f"{whole} s"
