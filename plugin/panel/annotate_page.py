"""Annotate page: open a session, choose class and tool, label tile after tile on the map."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject
from qgis.PyQt.QtCore import QSize, Qt
from qgis.PyQt.QtWidgets import QHBoxLayout, QStackedWidget, QVBoxLayout, QWidget

from ..map_tools.desk import release_desk, shared_desk
from .annotate_classes import ClassButtons
from .annotate_new import NewSessionDialog
from .annotate_output import CleanUp, ExportBox
from .annotate_progress import ProgressBox
from .annotate_show import ShowRow
from .annotate_start import StartView, person
from .annotate_tiles import TileBox
from .annotate_tools import ToolButtons
from .palettes import chosen_palette, with_palette
from .quality_session import SessionOpener
from .segments_offer import SegmentsOffer
from .widgets import MARGIN, Notice, fold, heading, scrolling, tool_button, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_SHOWN_SECONDS = 6


class AnnotatePage(QWidget):
    """The page. ``desk``: session, tools and keys on the canvas; the parts of the page are attributes."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.desk = shared_desk(iface.mapCanvas(), iface.mainWindow())
        self.bench = self.desk.bench
        self.opener = SessionOpener(iface, self.bench, self)
        self.offer = SegmentsOffer(iface, self.bench, self)
        self.start = StartView(self)
        self._build()
        self.desk.keys.watch(self)
        self.start.wanted.connect(self.open)
        self.start.new_wanted.connect(self.make_new)
        self.bench.session_changed.connect(self._on_session)
        self.bench.said.connect(self.say)
        self.opener.said.connect(self.say)
        QgsProject.instance().cleared.connect(self.bench.close)
        self._on_session()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.stack = QStackedWidget(self)
        self.stack.addWidget(scrolling(self.start, self))
        self.stack.addWidget(self._work())
        self.status = wrapped("", self, small=True)
        self.status.setContentsMargins(MARGIN, 2, MARGIN, 4)
        self.status.setMinimumHeight(self.status.fontMetrics().height() + 6)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.status)

    def _work(self) -> QWidget:
        content = QWidget(self)
        self.notice = Notice(content)
        self.classes, self.tools = ClassButtons(self.desk, content), ToolButtons(self.desk, content)
        self.show_row, self.tiles = ShowRow(self.desk, content), TileBox(self.desk, content)
        self.progress = ProgressBox(self.desk, content)
        self.clean_up, self.export = CleanUp(self.desk, content), ExportBox(self.desk, content)
        column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
        column.setSpacing(6)
        column.addLayout(self._head(content))
        column.addWidget(self.notice)
        for title, widget in (
            (self.tr("Tile"), self.tiles),
            (self.tr("Tool"), self.tools),
            (self.tr("Class"), self.classes),
            (self.tr("Show"), self.show_row),
        ):
            column.addWidget(heading(title, content))
            column.addWidget(widget)
        hint = self.tr("Click the title to fold or unfold.")
        for title, name, widget in (
            (self.tr("Progress"), "terrazzoAnnotateProgress", self.progress),
            (self.tr("Clean up"), "terrazzoAnnotateCleanUp", self.clean_up),
            (self.tr("Export"), "terrazzoAnnotateExport", self.export),
        ):
            box = fold(title, name, content, hint)
            QVBoxLayout(box).addWidget(widget)
            column.addWidget(box)
        column.addStretch(1)
        return scrolling(content, self)

    def _head(self, parent: QWidget) -> QHBoxLayout:
        self.name = heading("", parent)
        self.name.setTextFormat(Qt.TextFormat.PlainText)
        self.who = wrapped("", parent, small=True)
        self.leave = tool_button(
            "/mActionRemove.svg",
            self.tr("Close the session"),
            self.tr("Close the session. Everything is saved."),
            parent,
        )
        self.leave.setIconSize(QSize(16, 16))
        self.leave.clicked.connect(lambda *_: self.bench.close())
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.name)
        text.addWidget(self.who)
        row = QHBoxLayout()
        row.addLayout(text, 1)
        row.addWidget(self.leave, 0, Qt.AlignmentFlag.AlignTop)
        return row

    # ---------------------------------------------------------------- sessions

    def activated(self) -> None:
        """The page comes to the front."""
        self.start.refresh()
        if self.bench.session is not None:
            self._recolour()

    def make_new(self) -> None:
        """Ask what the new session is to be, and make it."""
        dialog = NewSessionDialog(self._iface, person(), self.window())
        dialog.made.connect(self.open)
        dialog.warned.connect(self.say)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.show()

    def open(self, path: str, read_only: bool = False, take_over: bool = False) -> bool:
        """Open a session; whether that has worked. If somebody else writes it, the person is asked what to do."""
        opened = self.opener.open(path, read_only, take_over)
        self.start.refresh()
        return opened

    def _on_session(self) -> None:
        session = self.bench.session
        self.stack.setCurrentIndex(0 if session is None else 1)
        self.start.refresh()
        self.status.clear()
        if session is None:
            return
        self._recolour()
        self.name.setText(session.path.stem)
        self.name.setToolTip(str(session.path))
        self.who.setText(session.person if not session.read_only else self.tr("for reading only"))
        text = self.tr("This session is open for reading only. Enter your name and open it again to label.")
        self.notice.say(text if session.read_only else "")
        self.opener.show_image()
        if not session.image_path.is_file():
            text = self.tr("The image of this session is not at {path} any more. Labels can be edited without it.")
            self.say(text.format(path=session.image_path), True)
        tile = self.bench.tile
        if tile is not None:
            self.desk.show_tile(tile.id)
        if not session.read_only:
            self.desk.activate("brush")

    def _recolour(self) -> None:
        legend = with_palette(self.bench.session.legend, chosen_palette())
        if legend != self.bench.legend:
            self.bench.set_legend(legend)

    def say(self, text: str, warning: bool = False) -> None:
        """Tell the person: in the page, and what needs attention on the map, too."""
        self.status.setText(text)
        if warning and not self.offer.show_instead(text):
            self._iface.messageBar().pushMessage("Terrazzo", text, Qgis.MessageLevel.Warning, _SHOWN_SECONDS)

    def unload(self) -> None:
        """The plugin goes: close the session, take everything off the canvas."""
        QgsProject.instance().cleared.disconnect(self.bench.close)
        self.bench.session_changed.disconnect(self._on_session)
        self.bench.said.disconnect(self.say)
        self.export.abandon()
        self.offer.unload()
        release_desk(self._iface.mapCanvas())
