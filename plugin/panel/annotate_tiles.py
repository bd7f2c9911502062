"""Tile box of the Annotate page: which tile is being labelled, the next one, and handing it in."""

from __future__ import annotations

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QInputDialog,
    QMenu,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..annotation import assist
from ..map_tools.desk import Desk
from ..qgis_bridge.told_text import told_text
from .widgets import explain, tool_button, wrapped

_SETTING = "terrazzo/annotate/order"


class TileBox(QWidget):
    """``label``: what tile it is. ``next``, ``submit``, ``more``: buttons."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, desk.bench
        self._seen: set[int] = set()  # tiles that were in work since the session was opened
        self._handed_in: int | None = None  # the tile that was submitted last
        self.label = wrapped("", self)
        self.zoom = tool_button(
            "/mActionZoomToSelected.svg", self.tr("Zoom to the tile"), self.tr("Show the whole tile."), self
        )
        self.more = tool_button(
            "/mActionOptions.svg", self.tr("More"), self.tr("More that can be done with the tile."), self
        )
        self.more.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self.menu = QMenu(self.more)
        self.more.setMenu(self.menu)
        self.next = QPushButton(self.tr("&Next tile"), self)
        self.submit = QPushButton(self.tr("&Submit, next"), self)
        self._build()
        self.menu.aboutToShow.connect(self._fill_menu)
        self.zoom.clicked.connect(self._on_zoom)
        self.next.clicked.connect(lambda *_: self.go_next())
        self.submit.clicked.connect(lambda *_: self.hand_in())
        bench = self._bench
        bench.session_changed.connect(self._on_session)
        bench.tile_changed.connect(self.refresh)
        bench.review_changed.connect(self.refresh)
        desk.asked.connect(self._on_asked)
        self.refresh()

    def _build(self) -> None:
        keys = self._desk.keys
        explain(
            self.next,
            self.tr("Next tile"),
            self.tr("Go to the next tile that you can label; this one stays yours. Key: {key}.").format(
                key=keys.key_of("next")
            ),
        )
        explain(
            self.submit,
            self.tr("Submit and take the next tile"),
            self.tr("The tile is finished: hand it in for checking and take the next. Key: {key}.").format(
                key=keys.key_of("submit")
            ),
        )
        for button in (self.next, self.submit):
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        first, second = QHBoxLayout(), QHBoxLayout()
        first.setSpacing(2)
        for widget in (self.label, self.zoom, self.more):
            first.addWidget(widget, int(widget is self.label))
        for widget in (self.next, self.submit):
            second.addWidget(widget, 1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(first)
        layout.addLayout(second)

    # ---------------------------------------------------------------- state

    def order(self) -> str:
        """Which tile comes next, one of ``assist.ORDERS``."""
        order = QgsSettings().value(_SETTING, assist.ORDERS[0], type=str)
        return order if order in assist.ORDERS else assist.ORDERS[0]

    def set_order(self, order: str) -> None:
        """Remember which tile comes next."""
        QgsSettings().setValue(_SETTING, order)

    def _on_session(self) -> None:
        self._seen.clear()
        self._handed_in = None
        self.refresh()

    def refresh(self) -> None:
        """Show the tile in work."""
        bench = self._bench
        tile = bench.tile
        writable = bench.session is not None and not bench.session.read_only
        mine = writable and tile is not None and bench.session.layer_of(tile.id) is not None
        if tile is not None:
            self._seen.add(tile.id)
            text = self.tr("Tile {name}: {state}").format(name=tile.name, state=self.state_text(tile.state))
            if tile.review.double and bench.session.layer_of(tile.id) == 1:
                text = self.tr("Tile {name}: second labelling").format(name=tile.name)
            if tile.uncertainty is not None:
                text += self.tr(", the model is {percent:.0f} % sure").format(percent=100 * (1 - tile.uncertainty))
            if tile.review.reason and tile.state in ("returned", "labelling"):
                text += "\n" + self.tr("Returned: {reason}").format(reason=told_text(tile.review.reason))
        else:
            text = self.tr("No tile in work. Press “Next tile”, or begin to paint in one.")
        self.label.setText(text)
        self.zoom.setEnabled(tile is not None)
        self.more.setEnabled(writable)
        self.next.setEnabled(writable)
        self.submit.setEnabled(mine)

    def state_text(self, state: str) -> str:
        """A review state in the person's language."""
        texts = {
            "todo": self.tr("to do"),
            "labelling": self.tr("labelling"),
            "submitted": self.tr("submitted"),
            "merging": self.tr("merging"),
            "check 1": self.tr("first check"),
            "check 2": self.tr("second check"),
            "accepted": self.tr("accepted"),
            "returned": self.tr("returned"),
            "skipped": self.tr("skipped"),
        }
        return texts.get(state, state)

    # ---------------------------------------------------------------- steps

    def _on_asked(self, name: str) -> None:
        if name == "next":
            self.go_next()
        elif name == "submit":
            self.hand_in()

    def _on_zoom(self, *_: object) -> None:
        if self._bench.tile is not None:
            self._desk.show_tile(self._bench.tile.id)

    def go_next(self) -> None:
        """Take the next tile in the chosen order: first those not looked at yet since the session was opened."""
        bench = self._bench
        session = bench.session
        if session is None or session.read_only:
            return
        order, current = self.order(), bench.tile_id
        fresh = [tile for tile in session.tiles if tile.id not in self._seen]
        found = assist.next_tile(fresh, session.person, order)
        if found is None:
            self._seen = {current} if current is not None else set()
            found = assist.next_tile(session.tiles, session.person, order, current)
        if found is None:
            bench.tile_id = None
            bench.tile_changed.emit()
            bench.say(self.tr("No tile is left for you to label."))
        elif found.id == current:
            self._desk.show_tile(found.id)
            bench.say(self.tr("This is the only tile that you can label now."))
        elif bench.take_tile(found.id):
            self._desk.show_tile(found.id)

    def hand_in(self) -> None:
        """Submit the tile once all strokes are written, then take the next."""
        bench = self._bench
        tile = bench.tile
        if tile is None or not self.submit.isEnabled():
            return
        session = bench.session
        unknown = int(((session.labels(tile.id) == 0) & tile.inside()).sum())

        def then(_: object) -> None:
            text = self.tr("Tile {name} is submitted.").format(name=tile.name)
            if unknown:
                share = 100.0 * unknown / tile.pixels
                text += " " + self.tr("{share:.1f} % of it is unknown.").format(share=share)
            bench.say(text)
            self._handed_in = tile.id
            self.go_next()

        bench.commits.add(lambda: session.submit(tile.id), then)

    def _fill_menu(self) -> None:
        bench, menu = self._bench, self.menu
        menu.clear()
        for order, text in (
            ("uncertainty", self.tr("Next tile: where the model is least sure")),
            ("seeded", self.tr("Next tile: in random order")),
        ):
            action = menu.addAction(text)
            action.setCheckable(True)
            action.setChecked(order == self.order())
            action.triggered.connect(lambda *_, order=order: self.set_order(order))
        tile, session = bench.tile, bench.session
        menu.addSeparator()
        last = self._handed_in
        if last is not None and "withdraw" in session.allowed(last):
            text = self.tr("Take tile {name} back, which was submitted last").format(name=session.tile(last).name)
            menu.addAction(text).triggered.connect(lambda *_: self._take_back(last))
        if tile is None:
            return
        allowed = session.allowed(tile.id)
        mine = session.layer_of(tile.id) is not None
        entries = (
            (self.tr("Accept the whole prediction"), mine, self._accept_all),
            (self.tr("Hand the tile back"), "release" in allowed, lambda: self._review("release")),
            (self.tr("Skip the tile…"), "skip" in allowed, self._skip),
        )
        for text, enabled, function in entries:
            action = menu.addAction(text)
            action.setEnabled(enabled)
            action.triggered.connect(lambda *_, function=function: function())

    def _accept_all(self) -> None:
        session, tile_id = self._bench.session, self._bench.tile_id
        self._bench.do(lambda: assist.accept_prediction(session, tile_id))

    def _review(self, event: str, reason: str = "") -> None:
        session, tile_id = self._bench.session, self._bench.tile_id
        self._bench.commits.add(lambda: session.review(tile_id, event, reason), lambda _: self.go_next())

    def _take_back(self, tile_id: int) -> None:
        session = self._bench.session

        def then(_: object) -> None:
            self._bench.tile_id = None
            self._bench.take_tile(tile_id)
            self._desk.show_tile(tile_id)

        self._bench.commits.add(lambda: session.review(tile_id, "withdraw"), then)

    def _skip(self) -> None:
        question = self.tr("Why is the tile skipped?")
        reason, ok = QInputDialog.getText(self, self.tr("Skip the tile"), question)
        if ok:
            self._review("skip", reason)
