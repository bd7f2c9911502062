"""Desk: all that annotation puts on one canvas, in one place: bench, overlay, tools and keys.

There is one for the canvas of QGIS, which the pages of the panel share: ``shared_desk``.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsCsException
from qgis.gui import QgsMapCanvas, QgsMapTool
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QWidget

from ..annotation.grid import Window
from .area_tools import AcceptTool, LassoTool, OutlineTool, PolygonTool
from .bench import CONFIDENCE, MINE, Bench
from .brush_tool import BrushTool, EraseTool, NudgeTool
from .fill_tool import FillTool, PickTool
from .keys import AnnotationKeys
from .overlay import LabelOverlay
from .place_tour import PlaceTour
from .segment_tool import SegmentTool
from .tool import AnnotationTool

if TYPE_CHECKING:  # pragma: no cover
    from ..annotation.editing import Done

_TOOLS = (BrushTool, PolygonTool, LassoTool, SegmentTool, FillTool, EraseTool, NudgeTool, AcceptTool, PickTool)
_MARGIN = 0.05  # of a tile or place, left free around it when the map goes there
_shared: dict[int, Desk] = {}


class Desk(QObject):
    """``tools``: by name. Keys that concern tiles ("submit", "next") are passed on by ``asked``."""

    tool_changed = pyqtSignal(str)  # name of the tool in use, "" for none of ours
    asked = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, window: QWidget) -> None:
        super().__init__(canvas)
        self.canvas = canvas
        self.bench = Bench(self)
        self.overlay = LabelOverlay(canvas, self.bench)
        self.tools: dict[str, AnnotationTool] = {kind.name: kind(canvas, self.bench, self.overlay) for kind in _TOOLS}
        self.keys = AnnotationKeys(canvas, window, self.do)
        self.keys.ask(self._keeps_enter, lambda: self.tool is not None and self.tool.busy)
        self._places = PlaceTour(self.bench)
        self._before = "brush"  # the tool before a pick
        self._other: QgsMapTool | None = None  # of QGIS, before ours
        bench = self.bench
        canvas.mapToolSet.connect(self._on_tool)
        canvas.extentsChanged.connect(self._refresh_tool)
        bench.session_changed.connect(self._on_session)
        bench.class_changed.connect(self._refresh_tool)
        bench.settings_changed.connect(self._refresh_tool)
        bench.labels_changed.connect(self._on_labels)
        bench.committed.connect(self._on_committed)
        bench.picked.connect(lambda: self.activate(self._before))

    # ---------------------------------------------------------------- tools

    @property
    def tool(self) -> AnnotationTool | None:
        """The annotation tool in use."""
        tool = self.canvas.mapTool()
        return tool if isinstance(tool, AnnotationTool) else None

    def activate(self, name: str) -> None:
        """Take up a tool; the canvas gets the keys."""
        if self.bench.session is not None:
            self.canvas.setMapTool(self.tools[name])
            self.canvas.setFocus()

    def leave(self) -> None:
        """Put the tool down; QGIS's tool from before is taken up again."""
        tool = self.tool
        if tool is not None:
            self.canvas.unsetMapTool(tool)
            if self._other is not None and not sip.isdeleted(self._other):
                self.canvas.setMapTool(self._other)

    def _on_tool(self, new: QgsMapTool | None, old: QgsMapTool | None) -> None:
        ours = isinstance(new, AnnotationTool)
        if new is not None and not ours:
            self._other = new
        elif old is not None and not isinstance(old, AnnotationTool):
            self._other = old
        if ours and new.name != "pick":
            self._before = new.name
        self.keys.set_active(ours)
        self.tool_changed.emit(new.name if ours else "")

    def _on_session(self) -> None:
        if self.bench.session is None:
            self.leave()

    def _refresh_tool(self) -> None:
        if self.tool is not None and self.bench.session is not None:
            self.tool.refresh_hover()

    def _on_labels(self, tile: int, window: Window) -> None:
        if self.tool is not None and self.tool.busy:
            self.tool.on_labels(window)

    def _keeps_enter(self) -> bool:
        return isinstance(self.tool, OutlineTool) and self.tool.unfinished

    # ---------------------------------------------------------------- what keys and buttons ask for

    def do(self, name: str) -> None:
        """Do what a key or a button asks for; see ``keys.key_actions``."""
        bench, tool = self.bench, self.tool
        if bench.session is None:
            return
        if name in self.tools:
            self.activate(name)
        elif name in ("undo", "redo", "give up"):
            self._turn(name)
        elif name.startswith("class"):
            self._choose(int(name[5:]))
        elif name == "lock":
            bench.toggle_lock()
        elif name in ("smaller", "larger"):
            if tool is not None:
                tool.resize(name == "larger")
        elif name == "snap":
            bench.set_snap(not bench.snap)
        elif name == "overlay":
            bench.set_shown(not bench.shown)
        elif name == "mode":
            bench.next_mode()
        elif name == "confidence":
            bench.set_mode(MINE if bench.mode == CONFIDENCE and bench.shown else CONFIDENCE)
        elif name == "place":
            place = self._places.next()
            if place is not None:
                self._show(place)
        else:
            self.asked.emit(name)

    def _turn(self, name: str) -> None:
        """Undo or redo; a stroke or line that is not finished is given up first."""
        tool = self.tool
        begun = tool is not None and (tool.busy or (isinstance(tool, OutlineTool) and tool.unfinished))
        if begun or name == "give up":
            tool.cancel()
        elif name == "undo":
            self.bench.undo()
        elif name == "redo":
            self.bench.redo()

    def _choose(self, number: int) -> None:
        codes = self.bench.session.legend.codes
        if number == 0:
            self.bench.choose(0)
        elif number <= len(codes):
            self.bench.choose(codes[number - 1])

    def _on_committed(self, done: Done | None) -> None:
        """What was undone out of sight comes into sight."""
        if done is None or done.tool not in ("undo", "redo") or not done.windows or self.overlay.view is None:
            return
        window = next(iter(done.windows.values()))
        if all(window.meet(self.overlay.view.window()).empty for window in done.windows.values()):
            self._centre(window)

    def _centre(self, window: Window) -> None:
        try:
            self.canvas.setCenter(self.overlay.view.map_extent(window).center())
        except QgsCsException:
            return
        self.canvas.refresh()

    def show_tile(self, tile_id: int) -> None:
        """Bring a tile into sight as a whole."""
        self._show(self.bench.session.tile(tile_id).window)

    def _show(self, window: Window) -> None:
        try:
            extent = self.overlay.view.map_extent(window)
        except QgsCsException:
            return
        extent.scale(1 + 2 * _MARGIN)
        self.canvas.setExtent(extent)
        self.canvas.refresh()

    # ---------------------------------------------------------------- the end

    def remove(self) -> None:
        """Close the session and leave nothing behind."""
        self.leave()
        self.bench.shut_down()
        self.canvas.mapToolSet.disconnect(self._on_tool)
        self.canvas.extentsChanged.disconnect(self._refresh_tool)
        for tool in self.tools.values():
            tool.remove()
        self.tools.clear()
        self.overlay.remove()
        self.keys.remove()
        self.deleteLater()


def shared_desk(canvas: QgsMapCanvas, window: QWidget) -> Desk:
    """The desk of a canvas; it is made when first asked for."""
    if id(canvas) not in _shared:
        _shared[id(canvas)] = Desk(canvas, window)
    return _shared[id(canvas)]


def release_desk(canvas: QgsMapCanvas) -> None:
    """Take the desk of a canvas away, if there is one: the plugin goes."""
    desk = _shared.pop(id(canvas), None)
    if desk is not None:
        desk.remove()
