"""Bench: what the tools of annotation share: the open session, the class in hand, brush size, what is shown.

Edits go through ``apply``, ``undo`` and ``redo``; they are committed one after the other in a thread. Everything else
is quick and happens in the GUI thread.
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np
from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QObject, pyqtSignal

from ..annotation.errors import BlindError
from ..annotation.grid import Window
from ..annotation.superpixels import MAX_SIZE, MIN_SIZE
from ..landcover.errors import TerrazzoError
from ..qgis_bridge.texts import class_name, error_text
from .commits import Commits
from .session_image import SessionImage

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.edits import Edit
    from ..annotation.session import Change, Session
    from ..annotation.tiles import TaskTile
    from ..landcover.legend import Legend

MINE, PREDICTION, DIFFERENCE, CONFIDENCE = "mine", "prediction", "difference", "confidence"
MODES = (MINE, PREDICTION, DIFFERENCE, CONFIDENCE)
_SETTINGS = "terrazzo/annotate/"
_KEPT_PREDICTIONS = 12  # tiles
MAX_BRUSH = 400  # image pixels across


class Bench(QObject):
    """One per canvas. ``session``: the open one, None before. ``image``: to read its image.

    ``legend``: the session's, in the colours that are shown. ``code``: class in hand, 0 = unknown. ``brush``,
    ``segment_size``: image pixels across. ``snap``: move the edges of brush strokes to edges in the image. ``mode``:
    one of ``MODES``. ``shown``: whether the overlay is on. ``opacity``: of the overlay, 0..1. ``tile_id``: the tile
    that is being labelled.
    """

    session_changed = pyqtSignal()
    class_changed = pyqtSignal()
    locks_changed = pyqtSignal()
    settings_changed = pyqtSignal()  # brush, segment size, snapping
    view_changed = pyqtSignal()  # mode, shown, opacity
    legend_changed = pyqtSignal()  # colours
    tile_changed = pyqtSignal()
    labels_changed = pyqtSignal(int, object)  # tile, window of image pixels
    review_changed = pyqtSignal()  # reviews or tiles, maybe of several
    sight_changed = pyqtSignal(object)  # tile whose labels may be others now to this person; None: all
    issues_changed = pyqtSignal()
    committed = pyqtSignal(object)  # Done or None, after an edit, undo or redo
    picked = pyqtSignal()  # a class was taken in hand by clicking at it
    said = pyqtSignal(str, bool)  # text, whether it is a warning
    _told = pyqtSignal(object)  # Change, from any thread

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.session: Session | None = None
        self.commits = Commits(self)
        self.commits.failed.connect(self._on_failed)
        settings = QgsSettings()
        self.legend: Legend | None = None
        self.code = 0
        self.brush = settings.value(_SETTINGS + "brush", 16, type=int)
        self.segment_size = settings.value(_SETTINGS + "segment_size", 20, type=int)
        self.snap = settings.value(_SETTINGS + "snap", False, type=bool)
        self.mode = MINE
        self.shown = True
        self.opacity = settings.value(_SETTINGS + "opacity", 0.45, type=float)
        self.tile_id: int | None = None
        self.image: SessionImage | None = None
        self._stop: Callable[[], None] | None = None
        self._predictions: dict[int, np.ndarray | None] = {}
        self._told.connect(self._on_change)

    # ---------------------------------------------------------------- session

    def open(self, path: str | Path, person: str, read_only: bool = False, take_over: bool = False) -> Session:
        """Open a session in place of the one that is open; raises what ``open_session`` raises."""
        from ..annotation.session import open_session

        if self.session is not None and Path(path).resolve() == self.session.path.resolve():
            self.close()  # it cannot be opened for writing twice
        session = open_session(path, person, read_only, take_over)
        self.close()
        self.session = session
        self.image = SessionImage(session.image_path, (session.grid.height, session.grid.width))
        self._stop = session.subscribe(self._told.emit)
        self.legend = session.legend
        self.code = session.legend.codes[0]
        self.mode, self.shown = MINE, True
        mine = [tile for tile in session.tiles if session.layer_of(tile.id) is not None]
        self.tile_id = mine[0].id if mine else None
        self.session_changed.emit()
        return session

    def close(self) -> None:
        """Write what waits, then let go of the session."""
        session = self.session
        if session is None:
            return
        self.commits.wait()
        if self._stop is not None:
            self._stop()
        self.session, self._stop, self.tile_id = None, None, None
        self._predictions.clear()
        self.image.close()
        session.close()
        self.session_changed.emit()

    def shut_down(self) -> None:
        """Close everything for good."""
        self.close()
        self.commits.close()

    def _on_change(self, change: Change) -> None:
        if self.session is None:
            return
        if change.kind == "labels" and change.tile is not None and change.window is not None:
            self.labels_changed.emit(change.tile, change.window)
        elif change.kind == "issues":
            self.issues_changed.emit()
        else:
            self._predictions.clear()  # tiles that were blind may have become visible
            self.sight_changed.emit(change.tile if change.kind == "review" else None)
            self.review_changed.emit()

    # ---------------------------------------------------------------- messages

    def say(self, text: str, warning: bool = False) -> None:
        """Tell the person."""
        self.said.emit(text, warning)

    def _on_failed(self, error: Exception) -> None:
        self.say(error_text(error) if isinstance(error, TerrazzoError) else str(error), True)
        self.committed.emit(None)
        if self.session is not None:
            self.sight_changed.emit(None)  # what was shown ahead of time is not there

    def attempt(self, function: Callable[..., Any], *values: Any) -> Any:
        """Call ``function``; a ``TerrazzoError`` becomes a message, and the result None."""
        try:
            return function(*values)
        except TerrazzoError as error:
            self.say(error_text(error), True)
            return None

    # ---------------------------------------------------------------- class and tools' settings

    def choose(self, code: int) -> None:
        """Take a class in hand (0 = unknown)."""
        if self.session is not None and (code == 0 or code in self.session.legend.codes) and code != self.code:
            self.code = code
            self.class_changed.emit()

    def class_title(self, code: int) -> str:
        """A class's name in the person's language."""
        if code == 0:
            return self.tr("Unknown")
        return class_name(self.legend.by_code(code).name) if self.legend is not None else str(code)

    def toggle_lock(self, code: int | None = None) -> None:
        """Protect a class (that in hand if none is given) from painting, or stop that."""
        code = self.code if code is None else code
        if self.session is not None:
            self.session.locked ^= {code}
            self.locks_changed.emit()

    def set_brush(self, pixels: int) -> None:
        """Brush size in image pixels across."""
        self._set("brush", min(max(int(pixels), 1), MAX_BRUSH))

    def set_segment_size(self, pixels: int) -> None:
        """Size of the image's segments in image pixels across."""
        self._set("segment_size", min(max(int(pixels), MIN_SIZE), MAX_SIZE))

    def set_snap(self, on: bool) -> None:
        """Whether the edges of brush strokes move to edges in the image."""
        self._set("snap", bool(on))

    def _set(self, name: str, value: object) -> None:
        if getattr(self, name) != value:
            setattr(self, name, value)
            QgsSettings().setValue(_SETTINGS + name, value)
            self.settings_changed.emit()

    # ---------------------------------------------------------------- what is shown

    def set_mode(self, mode: str) -> None:
        """Show the person's labels, the prediction, where they differ, or the model's confidence."""
        if mode != self.mode or not self.shown:
            self.mode, self.shown = mode, True
            self.view_changed.emit()

    def next_mode(self) -> None:
        """Mine, then prediction, then difference, and again."""
        modes = (MINE, PREDICTION, DIFFERENCE)
        self.set_mode(modes[(modes.index(self.mode) + 1) % 3] if self.mode in modes else MINE)

    def set_shown(self, on: bool) -> None:
        """Overlay on or off."""
        if on != self.shown:
            self.shown = on
            self.view_changed.emit()

    def set_legend(self, legend: Legend) -> None:
        """Show the classes in other colours: ``legend`` is the session's but for those."""
        self.legend = legend
        self.legend_changed.emit()

    def set_opacity(self, opacity: float) -> None:
        """Of the overlay, 0..1."""
        if opacity != self.opacity:
            self.opacity = opacity
            QgsSettings().setValue(_SETTINGS + "opacity", opacity)
            self.view_changed.emit()

    def codes(self, tile: TaskTile) -> np.ndarray | None:
        """The person's labels in a tile, uint8 [h, w]; None if they must not be seen."""
        session = self.session
        return session.labels(tile.id) if session.can_see(tile.id) else None

    def prediction(self, tile: TaskTile) -> np.ndarray | None:
        """The model's classes in a tile; None if there are none or they must not be seen."""
        if tile.id not in self._predictions:
            try:
                codes = self.session.prediction(tile.id)
            except BlindError:
                codes = None
            while len(self._predictions) >= _KEPT_PREDICTIONS:
                del self._predictions[next(iter(self._predictions))]
            self._predictions[tile.id] = codes
        return self._predictions[tile.id]

    def shown_codes(self, tile: TaskTile, window: Window | None = None) -> np.ndarray | None:
        """What the overlay shows of a tile in the current mode: uint8 [h, w], 0 = nothing (255 for confidence)."""
        if self.mode == PREDICTION:
            return self.prediction(tile)
        if self.mode == CONFIDENCE:
            try:
                values = self.session.confidence(tile.id)
            except BlindError:
                return None
            return None if values is None else np.where(values == 0, np.uint8(255), values)
        mine = self.codes(tile)
        if self.mode == MINE or mine is None:
            return mine
        predicted = self.prediction(tile)
        if predicted is None:
            return None
        differs = (mine != predicted) & (mine > 0) & (predicted > 0)
        return np.where(differs, mine, np.uint8(0))

    # ---------------------------------------------------------------- tiles

    @property
    def tile(self) -> TaskTile | None:
        """The tile that is being labelled."""
        if self.session is None or self.tile_id is None:
            return None
        return self.attempt(self.session.tile, self.tile_id)

    def take_tile(self, tile_id: int) -> bool:
        """Begin with a tile, or go on with it; False (and a message) if it is not the person's to label."""
        if self.session.layer_of(tile_id) is None and self.attempt(self.session.start, tile_id) is None:
            return False
        if tile_id != self.tile_id:
            self.tile_id = tile_id
            self.tile_changed.emit()
        return True

    def ready_at(self, row: int, col: int) -> bool:
        """Whether the person may paint at an image pixel. A tile that waits to be labelled is begun."""
        session = self.session
        if session is None:
            return False
        if session.read_only:
            self.say(self.tr("This session is open for reading only."), True)
            return False
        tile = session.tile_at(row, col)
        if tile is None:
            self.say(self.tr("This place belongs to no task tile. Label inside the outlined tiles."), True)
            return False
        return self.take_tile(tile.id)

    # ---------------------------------------------------------------- edits

    def editable(self, window: Window) -> Window:
        """The smallest window that holds what the person may edit in the tiles that ``window`` meets."""
        mine = [tile.window for tile in self.session.tiles_in(window) if self.session.layer_of(tile.id) is not None]
        whole = mine[0] if mine else Window(window.row, window.col, 0, 0)
        for one in mine[1:]:
            whole = whole.join(one)
        return whole

    def apply(self, make: Callable[[], Edit | None], shown: Window | None = None) -> None:
        """Commit the edit that ``make`` gives (called in the thread of the commits; None = nothing to do).

        ``shown``: where something else may have been shown ahead of it; the labels are drawn anew there.
        """
        session = self.session

        def job() -> Any:
            edit = make()
            return None if edit is None else session.apply(edit)

        self.do(job, shown)

    def do(self, job: Callable[[], Any], shown: Window | None = None) -> None:
        """Have ``job`` (which gives a ``Done`` or None) done in the thread of the commits; ``shown`` as in
        ``apply``."""

        def then(done: Any) -> None:
            self.committed.emit(done)
            if shown is not None and self.session is not None:
                for tile in self.session.tiles_in(shown):
                    self.labels_changed.emit(tile.id, shown)

        if self.session is not None:
            self.commits.add(job, then)

    def undo(self) -> None:
        """Take back the last step."""
        if self.session is not None:
            self.do(self.session.undo)

    def redo(self) -> None:
        """Do again what was taken back."""
        if self.session is not None:
            self.do(self.session.redo)
