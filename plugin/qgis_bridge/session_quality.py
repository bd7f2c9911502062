"""Session quality: what an annotation session holds, as the figures of the assessment take it.

Annotation and assessment do not know each other; here they meet. No layers are touched, so any thread may do it.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..annotation import review as reviews
from ..annotation.conflicts import list_conflicts
from ..annotation.double import annotators, labelled_twice
from ..annotation.edits import FIRST, MAIN, SECOND
from ..annotation.figures import DONE, progress, review_steps
from ..annotation.grid import Window
from ..assessment.agreement import Agreement, TilePair, agreement, compare_tile
from ..assessment.disagreement import COLOURS, Grid, Piece, states
from ..assessment.estimate import Note
from ..assessment.overview import SIDE, Overview
from ..assessment.png import palette_png
from ..assessment.session_report import OpenConflict, OpenIssue, PersonWork, SessionFacts, TileState
from ..landcover.errors import ParameterError
from ..landcover.progress import Feedback
from . import quality
from .texts import class_name, translate
from .told_text import told_text

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.session import Session
    from ..annotation.tiles import TaskTile
    from ..landcover.legend import LandCoverClass

# Okabe and Ito 2008: told apart by people who do not see all colours.
STATE_COLOURS = {
    reviews.TODO: "#d9d9d9",
    reviews.LABELLING: "#f0e442",
    reviews.SUBMITTED: "#56b4e9",
    reviews.MERGING: "#cc79a7",
    reviews.CHECK_1: "#0072b2",
    reviews.CHECK_2: "#004166",
    reviews.ACCEPTED: "#009e73",
    reviews.RETURNED: "#d55e00",
    reviews.SKIPPED: "#7f7f7f",
}
_PIECE = 1024


def classes_of(session: Session) -> tuple[LandCoverClass, ...]:
    """The session's classes, named in the person's language."""
    return tuple(replace(c, name=class_name(c.name)) for c in session.legend.classes)


# ---------------------------------------------------------------- agreement


def human_agreement(session: Session, seed: int = 0, with_kappa: bool = False) -> list[Agreement]:
    """Agreement of first and second annotators over the tiles that both have submitted; empty if there are none."""
    twice = labelled_twice(session)
    if not twice:
        return []
    first, second = annotators_of(session, twice)
    tiles = [_pair(session, tile, session.labels(tile.id, FIRST), session.labels(tile.id, SECOND)) for tile in twice]
    return [agreement(first, second, classes_of(session), tiles, seed, with_kappa)]


def machine_agreement(session: Session, seed: int = 0, with_kappa: bool = False) -> list[Agreement]:
    """Agreement of the prediction with each annotator of the tiles labelled twice, and with the annotation of all
    tiles that are submitted or further; empty without a prediction."""
    twice = [t for t in labelled_twice(session) if session.prediction(t.id) is not None]
    found, classes = [], classes_of(session)
    machine = translate("SessionQuality", "Prediction")  # the lineage names the model
    if twice:
        for name, layer in zip(annotators_of(session, twice), (FIRST, SECOND)):
            tiles = [_pair(session, t, session.prediction(t.id), session.labels(t.id, layer)) for t in twice]
            found.append(agreement(machine, name, classes, tiles, seed, with_kappa))
    done = [t for t in session.tiles if t.state in DONE and session.can_see(t.id, MAIN) and not t.review.blind]
    done = [t for t in done if session.prediction(t.id) is not None]
    if done:
        tiles = [_pair(session, t, session.prediction(t.id), session.labels(t.id, MAIN)) for t in done]
        annotation = translate("SessionQuality", "Annotation")
        found.append(agreement(machine, annotation, classes, tiles, seed, with_kappa))
    return found


def _pair(session: Session, tile: TaskTile, first: np.ndarray | None, second: np.ndarray | None) -> TilePair:
    first, second = np.asarray(first), np.asarray(second)
    known = np.zeros(256, np.uint8)
    known[list(session.legend.codes)] = session.legend.codes  # a model may know classes that the legend has not
    return compare_tile(tile.name, known[first], known[second], session.legend.codes)


def annotators_of(session: Session, tiles: list[TaskTile]) -> tuple[str, str]:
    """Who labelled first and second: names if these are the same in all tiles."""
    pairs = {annotators(session, tile.id) for tile in tiles}
    if len(pairs) == 1 and all(next(iter(pairs))):
        return pairs.pop()
    return translate("SessionQuality", "First annotator"), translate("SessionQuality", "Second annotator")


# ---------------------------------------------------------------- disagreement


def disagreement_pieces(session: Session, feedback: Feedback) -> Iterator[Piece]:
    """The two annotators' labels of the tiles labelled twice, block by block, for a disagreement map.

    ``ParameterError`` if no tile was labelled twice.
    """
    twice = labelled_twice(session)
    if not twice:
        raise ParameterError("No tile of this session has been labelled by two people yet.")
    for row in range(0, session.grid.height, _PIECE):
        feedback.progress("disagreement", row / session.grid.height)
        for col in range(0, session.grid.width, _PIECE):
            block = Window(row, col, _PIECE, _PIECE).meet(session.grid.window)
            near = [tile for tile in twice if not tile.window.meet(block).empty]
            if near:
                yield _piece(session, block, near)


def _piece(session: Session, block: Window, tiles: list[TaskTile]) -> Piece:
    sides = [np.zeros((block.height, block.width), np.uint8) for _ in (FIRST, SECOND)]
    for tile in tiles:  # windows may overlap where tiles have masks, so only their own pixels are taken
        common = tile.window.meet(block)
        inside = tile.inside()[common.slices(tile.window)]
        for side, layer in zip(sides, (FIRST, SECOND)):
            part = session.labels(tile.id, layer)[common.slices(tile.window)]
            np.copyto(side[common.slices(block)], part, where=inside)
    return Piece(block.row, block.col, *sides)


def disagreement_grid(session: Session) -> Grid:
    """The pixels of the disagreement map: those of the image."""
    return Grid(session.grid.width, session.grid.height, session.grid.transform)


def disagreement_picture(session: Session) -> Overview | None:
    """A small picture of where the two annotators differ, None if no tile was labelled twice."""
    twice = labelled_twice(session)
    if not twice:
        return None
    whole, step = _frame(twice)
    small = np.zeros((-(-whole.height // step), -(-whole.width // step)), np.uint8)
    for tile in twice:
        state = states(session.labels(tile.id, FIRST), session.labels(tile.id, SECOND))
        _paste(small, whole, step, tile, state)
    return Overview(palette_png(small, COLOURS), (small.shape[1], small.shape[0]), (1.0 / step, 1.0 / step))


def state_picture(tiles: list[TaskTile]) -> tuple[Overview, str]:
    """A small picture of the tiles in the colours of their states, and their outlines as SVG."""
    whole, step = _frame(tiles)
    small = np.zeros((-(-whole.height // step), -(-whole.width // step)), np.uint8)
    colours = {i: (*bytes.fromhex(colour[1:]), 255) for i, colour in enumerate(STATE_COLOURS.values(), 1)}
    numbers = {state: i for i, state in enumerate(STATE_COLOURS, 1)}
    parts = []
    for tile in tiles:
        _paste(small, whole, step, tile, tile.inside().astype(np.uint8) * numbers.get(tile.state, 0))
        w = tile.window
        parts.append(
            f'<rect x="{(w.col - whole.col) / step:.1f}" y="{(w.row - whole.row) / step:.1f}" '
            f'width="{w.width / step:.1f}" height="{w.height / step:.1f}" fill="none" stroke="#333333" '
            'stroke-width="0.8"/>'
        )
    picture = Overview(palette_png(small, colours), (small.shape[1], small.shape[0]), (1.0 / step, 1.0 / step))
    return picture, "".join(parts)


def _frame(tiles: list[TaskTile]) -> tuple[Window, int]:
    """The window that holds all tiles, and how many of its pixels make one of the picture."""
    whole = tiles[0].window
    for tile in tiles[1:]:
        whole = whole.join(tile.window)
    return whole, max(1, -(-max(whole.height, whole.width) // SIDE))


def _paste(small: np.ndarray, whole: Window, step: int, tile: TaskTile, values: np.ndarray) -> None:
    """Put every ``step``-th pixel of a tile's ``values`` into the picture; 0 leaves what is there."""
    row, col = tile.window.row - whole.row, tile.window.col - whole.col
    part = values[-row % step :: step, -col % step :: step]
    top, left = -(-row // step), -(-col // step)
    target = small[top : top + part.shape[0], left : left + part.shape[1]]
    part = part[: target.shape[0], : target.shape[1]]
    np.copyto(target, part, where=part > 0)


# ---------------------------------------------------------------- the session as a whole


def session_facts(session: Session, seed: int = 0, with_kappa: bool = False) -> SessionFacts:
    """All that a session's report tells. Reads the labels of the tiles labelled twice and of those that are done."""
    figures, tiles = progress(session), session.tiles
    names = {tile.id: tile.name for tile in tiles}
    checks, steps = _steps(session, names)
    issues = session.issues.all()
    still_open = [issue for issue in issues if issue.status == "open"]
    blind = sum(tile.review.blind for tile in tiles)
    notes = []
    if blind:
        notes.append(
            Note("{count} tiles are still being labelled by two people and are not compared yet.", {"count": blind})
        )
    settings = json.loads(session.meta.get("settings", "{}"))
    machine = tuple(machine_agreement(session, seed, with_kappa))
    if machine and settings.get("prefill"):
        notes.append(
            Note(
                "Tiles that are not labelled twice began with the prediction. Their annotation is not independent of "
                "it, so it agrees with the prediction more than it should."
            )
        )
    picture, outlines = state_picture(tiles) if tiles else (None, "")
    classes = {c.code: c for c in classes_of(session)}
    start = json.loads(session.meta.get("start", "{}"))
    model = start.get("model") or {}
    return SessionFacts(
        name=session.path.stem,
        image=Path(json.loads(session.meta["image"])["name"]).name,
        tiles=tuple(_tile_state(tile, checks.get(tile.id, ())) for tile in tiles),
        states=tuple(figures.states.items()),
        pixels=figures.pixels,
        labelled=figures.labelled,
        classes=tuple((classes[c.code], c.pixels, c.area_m2) for c in figures.classes if c.pixels),
        people=tuple(PersonWork(p.person, p.tiles, p.checks, p.seconds) for p in figures.people),
        median_seconds=figures.median_seconds,
        issues=tuple(
            OpenIssue(i.id, names.get(i.tile, "") if i.tile else "", i.category, i.comment, i.person, i.created)
            for i in still_open
        ),
        resolved=len(issues) - len(still_open),
        conflicts=tuple(
            OpenConflict(names.get(c.tile, "") if c.tile else "", c.kind, c.kept_by, c.other_by, c.pixels)
            for c in list_conflicts(session, only_open=True)
        ),
        steps=steps,
        human=tuple(human_agreement(session, seed, with_kappa)),
        machine=machine,
        notes=tuple(notes),
        picture=picture,
        outlines=outlines,
        state_colours=tuple((s, STATE_COLOURS[s]) for s, n in figures.states.items() if n),
        disagreement=disagreement_picture(session),
        lineage=quality.common_lineage(
            (translate("QualityReport", "Session"), str(session.path)),
            (translate("QualityReport", "Made by"), f"{session.meta['creator']}, {session.meta['created']}"),
            (translate("QualityReport", "Legend"), session.legend.title),
            (translate("QualityReport", "Began with"), _began_with(start)),
            (translate("QualityReport", "Model file (SHA-256)"), model.get("sha256") or ""),
            (translate("QualityReport", "Share labelled twice"), f"{100 * settings.get('double_share', 0):.0f} %"),
            (translate("QualityReport", "Seed"), str(settings.get("seed", ""))),
        ),
        made=quality.today(),
        language=quality.language(),
    )


def _began_with(start: dict[str, Any]) -> str:
    model = start.get("model") or {}
    return " ".join(filter(None, [start.get("name"), model.get("name"), model.get("version")]))


def _tile_state(tile: TaskTile, checkers: tuple[str, ...]) -> TileState:
    review = tile.review
    people = [*review.labellers, *review.seconds]
    names, reason = tuple(dict.fromkeys(people)), told_text(review.reason)
    return TileState(tile.name, tile.state, names, checkers, reason, review.double)


def _steps(
    session: Session, names: dict[int, str]
) -> tuple[dict[int, tuple[str, ...]], tuple[tuple[str, str, str, str, str], ...]]:
    """Who checked each tile since it was last returned, and all review steps in order."""
    checks: dict[int, list[str]] = {}
    steps = []
    for step in review_steps(session):
        merged = step.event == "submit" and step.after == reviews.CHECK_2  # a merge that was the first check
        if step.event == "approve" or merged:
            checks.setdefault(step.tile, []).append(step.person)
        elif step.event == "return":
            checks.pop(step.tile, None)
        steps.append((step.time, step.person, names.get(step.tile, ""), step.event, step.reason))
    return {tile: tuple(people) for tile, people in checks.items()}, tuple(steps)
