"""Split: a session cut into one part for each person, to be worked on apart and merged again.

Each tile goes to one part (one that is labelled twice to two). A part is a session of its own with the tiles' labels,
journal and issues. Of a tile that its person labels blind the part holds neither the other's work nor the prediction.
In the session that was split the tiles are assigned to their persons, so that nobody else starts them there.
"""

from __future__ import annotations

import json
import re
from dataclasses import dataclass, replace
from pathlib import Path

from ..landcover.errors import ParameterError
from ..landcover.geopackage import remove_with_side_files
from ..landcover.progress import Feedback
from . import review as reviews
from .copying import copy_tile
from .create import NewSession, empty_session, refuse_existing, set_extents
from .edits import FIRST, MAIN, SECOND
from .review import Review
from .session import Session
from .tiles import TaskTile

_STAY = (reviews.ACCEPTED, reviews.SKIPPED, reviews.MERGING)  # states in which nothing is to be done elsewhere


@dataclass(frozen=True)
class Part:
    """One person's part. ``tiles``: to label or check; ``second``: of these, to label as the second annotator."""

    person: str
    path: Path
    tiles: int
    second: int


def split_session(
    session: Session, folder: str | Path, people: list[str], feedback: Feedback | None = None
) -> list[Part]:
    """Write a part for each of ``people`` into ``folder`` (``name-person.gpkg``).

    ``session``: open for writing. Tiles go to whom they are assigned, to who labels them, to somebody who may check
    them, or in turn. ``ParameterError`` for names that are missing or double, ``OutputError`` if a part's file is there
    already, ``Cancelled``; then no part is left and nothing is assigned.
    """
    feedback = feedback or Feedback()
    names = [" ".join(name.split()) for name in people]
    if not names or not all(names) or len({name.casefold() for name in names}) < len(names):
        raise ParameterError("Give the name of each person who gets a part, each once.")
    paths = {name: Path(folder) / f"{session.path.stem}-{_file_name(name)}.gpkg" for name in names}
    if len({path.name.casefold() for path in paths.values()}) < len(names):
        raise ParameterError("The names {names} would give files of one name. Write them differently.", names=names)
    Path(folder).mkdir(parents=True, exist_ok=True)
    for path in paths.values():
        refuse_existing(path)
    owners = deal(session.tiles, names)
    temporary = {name: path.with_name(path.stem + ".part.gpkg") for name, path in paths.items()}
    written: list[Path] = []
    parts = []
    try:
        with session.store.lock, session.changing():
            _assign(session, owners)
            for index, name in enumerate(names):
                feedback.progress("split", index / len(names))
                parts.append(_write_part(session, name, owners, temporary[name], paths[name], feedback))
            for name in names:
                temporary[name].replace(paths[name])
                written.append(paths[name])
    except BaseException:
        for path in written:
            remove_with_side_files(path)
        raise
    finally:
        for path in temporary.values():
            remove_with_side_files(path)
    session.tell("tiles", None, None)
    return parts


def _file_name(person: str) -> str:
    return re.sub(r"[^\w-]+", "_", person).strip("_") or "part"


def deal(tiles: list[TaskTile], people: list[str]) -> dict[int, tuple[str, str]]:
    """Who gets which tile: (main track, second track) by tile, "" = nobody. Tiles in their seeded order, in turn."""
    load = dict.fromkeys(people, 0)

    def least(names: list[str]) -> str:
        if not names:
            return ""
        name = min(names, key=lambda n: (load[n], people.index(n)))
        load[name] += 1
        return name

    owners: dict[int, tuple[str, str]] = {}
    candidates = {tile.id: _candidates(tile.review, people) for tile in tiles}
    # What only one person can get comes first, so that the rest evens it out.
    for tile in sorted(tiles, key=lambda t: (len(candidates[t.id]) > 1, t.rank, t.id)):
        review = tile.review
        owner = least(candidates[tile.id])
        second = ""
        if review.double and review.blind and review.second_state in (reviews.TODO, reviews.LABELLING):
            wanted = review.second_assigned or review.second  # who has begun goes on
            free = [name for name in people if name != owner and name not in review.labellers]
            second = least([wanted] if wanted in free else [] if wanted else free)
        if owner or second:
            owners[tile.id] = owner, second
    return owners


def _candidates(review: Review, people: list[str]) -> list[str]:
    """Who may get the main track of a tile."""
    if review.state in _STAY:
        return []
    if review.state in (reviews.LABELLING, reviews.RETURNED):
        return [name for name in people if name == review.labeller]
    if review.state == reviews.TODO:
        if review.assigned:
            return [name for name in people if name == review.assigned]
        taken = (*review.seconds, review.second_assigned)
        return [name for name in people if not review.double or name not in taken]
    if review.blind:  # submitted, and waiting for the second annotator
        return []
    if review.checker:
        return [name for name in people if name == review.checker]
    return [name for name in people if name not in (*review.labellers, review.first_checker)]


def _assign(session: Session, owners: dict[int, tuple[str, str]]) -> None:
    """Note in the session who has which tile."""
    about = {}
    for tile_id, (owner, second) in owners.items():
        tile = session.tile(tile_id)
        about[tile.uid] = [owner, second]
        review = tile.review
        if owner and review.state in (reviews.TODO, reviews.LABELLING, reviews.RETURNED):
            review = replace(review, assigned=owner)
        if second:
            review = replace(review, second_assigned=second)
        if review != tile.review:
            session.write_review(tile, review)
    session.journal.add(session.person, "session", detail={"event": "split", "tiles": about})


def _write_part(
    session: Session, person: str, owners: dict[int, tuple[str, str]], path: Path, final: Path, feedback: Feedback
) -> Part:
    remove_with_side_files(path)
    meta = {key: value for key, value in session.meta.items() if key not in ("schema", "image")}
    about = json.dumps({"person": person, "of": session.path.name})
    new = NewSession(session.grid, session.legend, [], person, image=str(session.image_path))
    empty_session(path, new, final, {**meta, "part": about})
    mine = [session.tile(tile_id) for tile_id, pair in owners.items() if person in pair]
    second = 0
    with Session(path, person, False, False) as part, part.changing():
        part.journal.add(person, "session", detail={"event": "part", "tiles": len(mine)})
        for tile in sorted(mine, key=lambda t: t.id):
            feedback.check()
            is_second = owners[tile.id][1] == person
            second += is_second
            blind = tile.review.blind
            layers = (SECOND,) if blind and is_second else (MAIN, FIRST) if blind else (MAIN, SECOND, FIRST)
            copy_tile(
                session,
                part,
                tile,
                tile.review,
                layers,
                prediction=not blind,
                issues=(lambda name: name == person) if blind else (lambda name: True),
            )
        if mine:
            set_extents(part)
    return Part(person, final, len(mine), second)
