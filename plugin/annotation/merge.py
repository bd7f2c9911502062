"""Merge: copies or parts of one session, put together again. Nothing is overwritten, nothing is lost.

Per tile and label layer:

- only one copy changed it: its labels, its journal and its review are taken;
- both did: pixels that one of them changed are taken from it; pixels that both changed to different classes keep what
  the first session has, and the other's classes are kept in a conflict (see ``conflicts``). The tile goes back to
  "returned" with everybody who worked on it as its labellers, so that it is checked again.

In the second case the other's edits stay in the journal as "foreign", and one "joined" row says what the merge changed:
the journal still leads to the labels.
"""

from __future__ import annotations

import sqlite3
from dataclasses import dataclass, field
from pathlib import Path

from ..landcover.errors import OutputError, ParameterError
from ..landcover.geopackage import remove_with_side_files
from ..landcover.progress import Feedback
from .conflicts import ISSUE, Conflict, add_conflict, copy_conflicts, list_conflicts
from .copying import add_issue, add_rows, copy_tile, issue_rows, journal_rows
from .create import refuse_existing
from .edits import MAIN, SECOND
from .errors import SessionError
from .merge_tracks import merge_track, people
from .session import Session, image_meta
from .store import file_uri
from .tiles import TaskTile
from .told import tell


@dataclass
class Merged:
    """``tiles``: that other copies changed; ``new``: of these, not in the first session. ``issues``: new or changed.
    ``conflicts``: all that are open in the merged session."""

    tiles: int = 0
    new: int = 0
    issues: int = 0
    conflicts: list[Conflict] = field(default_factory=list)


def merge_sessions(paths: list[str | Path], out: str | Path, person: str, feedback: Feedback | None = None) -> Merged:
    """Merge sessions into a new file ``out``; the sessions stay as they are.

    ``paths``: the first is the one that keeps its classes where there is a conflict (the session that was split, if
    there is one). ``person``: who merges. ``SessionError`` if they are not parts of one session, ``OutputError`` if
    ``out`` is there already, ``Cancelled``; then nothing is written.
    """
    feedback, out = feedback or Feedback(), Path(out)
    if len(paths) < 2:
        raise ParameterError("Give two sessions or more to merge.")
    if out.suffix.lower() != ".gpkg":
        raise ParameterError("{path} has no ending .gpkg. An annotation session is a GeoPackage.", path=str(out))
    refuse_existing(out)
    part = out.with_name(out.stem + ".part.gpkg")
    try:
        out.parent.mkdir(parents=True, exist_ok=True)
        remove_with_side_files(part)
        image = _copy_file(Path(paths[0]), part)
        with Session(part, person, False, True) as target:
            with target.changing():
                merged = _merge_all(target, [Path(path) for path in paths], feedback)
                if image is not None:
                    target.store.set_meta("image", image_meta(image, out, name=image.name))
                target.store.execute("DELETE FROM meta WHERE key = 'part'")
            merged.conflicts = list_conflicts(target, only_open=True)
        refuse_existing(out)
        part.replace(out)
    except OSError as error:
        raise OutputError("The session {path} cannot be written: {why}.", path=str(out), why=str(error)) from error
    finally:
        remove_with_side_files(part)
    return merged


def _copy_file(source: Path, target: Path) -> Path | None:
    """Copy a session as it stands, also while somebody writes it. Returns where its image is."""
    with Session(source, "", True, False) as session:  # says what is wrong with it, if anything
        image = session.image_path if session.image_path.name else None
    try:
        reader = sqlite3.connect(file_uri(source) + "?mode=ro", uri=True)
        writer = sqlite3.connect(str(target))
        try:
            reader.backup(writer)  # with what is in the write-ahead log
        finally:
            writer.close()
            reader.close()
    except sqlite3.Error as error:
        raise SessionError(
            "The annotation session {path} cannot be copied: {why}.", path=str(source), why=str(error)
        ) from error
    return image


def _merge_all(target: Session, paths: list[Path], feedback: Feedback) -> Merged:
    merged = Merged()
    for index, path in enumerate(paths[1:]):
        with Session(path, "", True, False) as source:
            _check_same(target, source)
            _merge_one(target, source, merged, feedback, (index, len(paths) - 1))
    detail = {"event": "merge", "files": [path.name for path in paths], "tiles": merged.tiles}
    target.journal.add(target.person, "session", detail=detail)
    return merged


def _check_same(target: Session, source: Session) -> None:
    if source.meta["uuid"] != target.meta["uuid"]:
        problem = "{path} is no copy or part of the session that it is to be merged with."
    elif not source.grid.same_as(target.grid):
        problem = "{path} has other pixels than the session that it is to be merged with."
    elif source.legend.classes != target.legend.classes:
        problem = "{path} has another legend than the session that it is to be merged with."
    else:
        return
    raise SessionError(problem, path=str(source.path))


def _merge_one(target: Session, source: Session, merged: Merged, feedback: Feedback, place: tuple[int, int]) -> None:
    ids = {tile.uid: tile.id for tile in target.tiles}
    known = {uid for (uid,) in target.store.rows("SELECT uid FROM journal")}
    tiles = source.tiles
    for done, tile in enumerate(tiles):
        feedback.check()
        feedback.progress("merge", (place[0] + done / len(tiles)) / place[1])
        if tile.uid in ids:
            merged.tiles += _merge_tile(target, source, target.tile(ids[tile.uid]), tile, known)
            merged.issues += _merge_issues(target, source, ids[tile.uid], tile.id, known)
        else:
            ids[tile.uid] = copy_tile(source, target, tile, tile.review).id
            merged.tiles += 1
            merged.new += 1
    merged.issues += _merge_issues(target, source, None, None, known)
    rows = [row for row in journal_rows(source.store, None) if row.uid not in known and row.action != "issue"]
    add_rows(target.store, rows, None)
    copy_conflicts(source, target, {tile.id: ids[tile.uid] for tile in tiles})
    feedback.progress("merge", (place[0] + 1) / place[1])


def _merge_tile(target: Session, source: Session, ours: TaskTile, theirs: TaskTile, known: set[str]) -> bool:
    """Whether the source had anything new."""
    review, touched = ours.review, False
    for layer in (MAIN, SECOND):
        after = merge_track(target, source, ours, theirs, layer, known, review)
        if after is not None:
            review, touched = after, True
    rows = [row for row in journal_rows(source.store, theirs.id) if row.uid not in known]
    add_rows(target.store, [row for row in rows if row.layer is None and row.action != "issue"], ours.id)
    if touched:
        target.write_review(target.tile(ours.id), review)
    sql = "SELECT codes, confidence FROM predictions WHERE tile = ?"
    if not target.store.rows(sql, (ours.id,)):  # the part of a blind tile has none
        predicted = [(ours.id, *row) for row in source.store.rows(sql, (theirs.id,))]
        target.store.execute_many("INSERT INTO predictions VALUES (?, ?, ?)", predicted)
    target.layers.forget(ours.id)
    source.layers.forget(theirs.id)
    return touched


def _merge_issues(target: Session, source: Session, ours: int | None, theirs: int | None, known: set[str]) -> int:
    """Issues of a tile, or (None) of none; returns how many were new or changed."""
    rows = [row for row in journal_rows(source.store, theirs) if row.action == "issue"]
    there = {row.uid for row in rows}
    news = [row for row in rows if row.uid not in known]
    olds = [row for row in journal_rows(target.store, ours) if row.action == "issue" and row.uid not in there]
    here = {issue["uid"]: issue for issue in issue_rows(target.store, ours)}
    count = 0
    for issue in issue_rows(source.store, theirs):
        mine = here.get(issue["uid"])
        if mine is None:
            add_issue(target, {**issue, "tile": ours})
            count += 1
            continue
        said = [row for row in news if row.target == issue["uid"]]
        if not said:
            continue
        count += 1
        answered = [row for row in olds if row.target == issue["uid"]]
        if answered and mine["status"] != issue["status"]:
            # One resolved it, the other opened it again: it stays open with both notes.
            note = " / ".join(filter(None, (mine["note"], issue["note"])))
            issue = {**issue, "status": "open", "closed_by": None, "closed": None, "note": note}
            about = {"kept_by": people(answered), "other_by": people(said), "source": source.path.name}
            add_conflict(target.store, ISSUE, ours, MAIN, **about, detail=tell("issue"))
        target.store.execute(
            "UPDATE issues SET status = ?, closed_by = ?, closed = ?, note = ? WHERE uid = ?",
            [issue[name] for name in ("status", "closed_by", "closed", "note", "uid")],
        )
    add_rows(target.store, news, ours)
    return count
