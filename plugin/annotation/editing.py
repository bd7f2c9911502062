"""Editing: how edits become patches, are committed, and are taken back."""

from __future__ import annotations

import time
import uuid
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from .edits import Edit, Patch
from .errors import ReviewError
from .grid import Window
from .journal import Step

if TYPE_CHECKING:  # pragma: no cover
    from collections.abc import Iterable

    from .session import Session
    from .tiles import TaskTile


class Done(NamedTuple):
    """A committed edit, undo or redo. ``step``: its name in the journal; ``tool``; ``windows``: what changed, in image
    pixels, by tile; ``pixels``: how many changed; ``seconds``: how long committing took."""

    step: str
    tool: str
    windows: dict[int, Window]
    pixels: int
    seconds: float


class Editor:
    """The edits of one session."""

    def __init__(self, session: Session) -> None:
        self._session = session

    def apply(self, edit: Edit) -> Done | None:
        """See ``Session.apply``."""
        session, begin = self._session, time.perf_counter()
        with session.store.lock:
            parts = []
            for tile, layer in self._places(edit):
                patch = self._patch(tile, layer, edit)
                if patch is not None:
                    parts.append((tile, layer, patch))
            if not parts:
                return None
            name = uuid.uuid4().hex
            with session.changing():
                for tile, layer, patch in parts:
                    session.layers.change(tile, layer, patch)
                    about = {"tool": edit.tool, "tile": tile.id, "layer": layer, "step": name, "patch": patch}
                    if len(parts) > 1:
                        about["detail"] = {"tiles": len(parts)}
                    session.journal.add(session.person, "edit", **about)
            places = {(tile.id, layer) for tile, layer, _ in parts}
            session.journal.history.add(Step(name, session.person, places))
        return self._done(name, edit.tool, parts, begin)

    def _places(self, edit: Edit) -> list[tuple[TaskTile, int]]:
        """Tiles that the edit may change, with the layer; ``ReviewError`` if it lies in tiles, but may change none."""
        session = self._session
        near = session.tiles_in(edit.window) if edit.tile is None else [session.tile(edit.tile)]
        places = []
        for tile in near:
            layer = tile.review.track_of(session.person)
            if layer is not None:
                places.append((tile, layer))
        if near and not places:
            tile = near[0]
            raise ReviewError(
                "Tile {name} is in state “{state}” and not yours to change. Start it first.",
                name=tile.name,
                state=tile.state,
            )
        return places

    def _patch(self, tile: TaskTile, layer: int, edit: Edit) -> Patch | None:
        session = self._session
        window = edit.window.meet(tile.window)
        if window.empty:
            return None
        mask, wanted = edit.part(window)
        where = window.slices(tile.window)
        current = session.layers.get(tile, layer).codes[where]
        mask = mask & (current != wanted)
        if tile.mask is not None:
            mask &= tile.mask[where]
        if session.locked:
            mask &= ~np.isin(current, list(session.locked))
        if not mask.any():
            return None
        after = np.where(mask, wanted, current)
        session.check_codes(after[mask])
        return Patch.between(current, after, where[0].start, where[1].start)

    def next_step(self, redo: bool) -> Step | None:
        """What undo or redo would take now."""
        session, history = self._session, self._session.journal.history
        find = history.next_redo if redo else history.next_undo
        return find(session.person, lambda place: session.layer_of(place[0]) == place[1])

    def turn(self, redo: bool) -> Done | None:
        """Undo or redo one step; None if there is none that the person may take back now."""
        session, begin = self._session, time.perf_counter()
        with session.store.lock:
            step = self.next_step(redo)
            if step is None:
                return None
            parts = [(session.tile(tile), layer, patch) for tile, layer, patch in session.journal.patches(step.uid)]
            if not redo:
                parts = [(tile, layer, patch.inverse) for tile, layer, patch in reversed(parts)]
            action, name = "redo" if redo else "undo", uuid.uuid4().hex
            with session.changing():
                for tile, layer, patch in parts:
                    session.layers.change(tile, layer, patch)
                    session.journal.add(session.person, action, step=name, target=step.uid, tile=tile.id, layer=layer)
            history = session.journal.history
            (history.redone if redo else history.undone)(step)
        return self._done(step.uid, action, parts, begin)

    def _done(self, name: str, tool: str, parts: Iterable[tuple[TaskTile, int, Patch]], begin: float) -> Done:
        windows, pixels = {}, 0
        for tile, _, patch in parts:
            row, col = tile.window.row + patch.row, tile.window.col + patch.col
            windows[tile.id] = Window(row, col, *patch.mask.shape)
            pixels += patch.before.size
        done = Done(name, tool, windows, pixels, time.perf_counter() - begin)
        for tile_id, window in windows.items():
            self._session.tell("labels", tile_id, window)
        return done
