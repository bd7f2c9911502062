"""Tool buttons of the Annotate page, what the tool in use can be set to, and undo and redo."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtWidgets import (
    QCheckBox,
    QHBoxLayout,
    QLabel,
    QSlider,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..annotation.superpixels import MAX_SIZE, MIN_SIZE
from ..map_tools.bench import MAX_BRUSH
from ..map_tools.desk import Desk
from .icons import line_icon
from .widgets import explain, tool_button, wrapped

_ICON = 20
_BRUSHES, _SEGMENTS = ("brush", "erase", "nudge"), ("segments",)


class SizeRow(QWidget):
    """A slider and a number: size in image pixels. The slider's steps grow with the size."""

    def __init__(self, name: str, hint: str, least: int, most: int, parent: QWidget) -> None:
        super().__init__(parent)
        self.least, self.most = least, most
        self.slider = QSlider(Qt.Orientation.Horizontal, self)
        self.slider.setRange(0, 100)
        self.slider.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.number = QSpinBox(self)
        self.number.setRange(least, most)
        self.number.setSuffix(self.tr(" px"))
        self.ground = QLabel(self)
        for widget in (self.slider, self.number):
            explain(widget, name, hint)
        label = QLabel(name, self)
        label.setBuddy(self.number)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        for widget in (label, self.slider, self.number, self.ground):
            row.addWidget(widget, int(widget is self.slider))
        self.slider.valueChanged.connect(lambda place: self.number.setValue(self._size(place)))

    def _size(self, place: int) -> int:
        return round(self.least * (self.most / self.least) ** (place / 100))

    def show_size(self, size: int, metres: float) -> None:
        """Show a size; ``metres``: of one pixel."""
        place = min(range(101), key=lambda p: abs(self._size(p) - size))
        for widget, value in ((self.slider, place), (self.number, size)):
            widget.blockSignals(True)
            widget.setValue(value)
            widget.blockSignals(False)
        self.ground.setText(self.tr("{size:.3g} m").format(size=size * metres))


class ToolButtons(QWidget):
    """``buttons``: by the tool's name. ``brush``, ``segments``: sizes. ``snap``. ``undo``, ``redo``."""

    def __init__(self, desk: Desk, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._desk, self._bench = desk, desk.bench
        self.buttons: dict[str, QToolButton] = {}
        self._icons = {name: tool.icon for name, tool in desk.tools.items()}
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(4)
        layout.addLayout(self._tool_row())
        layout.addLayout(self._second_row())
        self.hint = wrapped("", self, small=True)
        self.brush = SizeRow(
            self.tr("Size"),
            self.tr("Brush size in pixels of the image. Keys: [ and ], or Shift and the wheel."),
            1,
            MAX_BRUSH,
            self,
        )
        self.segments = SizeRow(
            self.tr("Size"),
            self.tr("About how large the segments of the image are. Keys: [ and ], or Shift and the wheel."),
            MIN_SIZE,
            MAX_SIZE,
            self,
        )
        self.snap = QCheckBox(self.tr("Snap strokes to image edges"), self)
        explain(
            self.snap,
            self.tr("Snap to the image"),
            self.tr("When a stroke ends its edges move to edges in the image. Key: {key}.").format(
                key=desk.keys.key_of("snap")
            ),
        )
        for widget in (self.hint, self.brush, self.segments, self.snap):
            layout.addWidget(widget)
        self._connect()
        self._show_tool("")
        self._show_settings()
        self._show_history()

    def _texts(self) -> dict[str, tuple[str, str]]:
        """Name and hint by tool."""
        return {
            "brush": (self.tr("Brush"), self.tr("Paint with the class in hand.")),
            "polygon": (
                self.tr("Polygon"),
                self.tr("Click the corners. Enter, a double click or the right button ends; Backspace goes back."),
            ),
            "lasso": (self.tr("Draw freehand"), self.tr("Draw around an area with the button held down.")),
            "segments": (
                self.tr("Segments of the image"),
                self.tr("Click or drag over the outlined segments to give them the class in hand."),
            ),
            "fill": (
                self.tr("Change a whole segment"),
                self.tr("Click a segment of labels to give all of it the class in hand."),
            ),
            "erase": (self.tr("Erase"), self.tr("Take labels away; the place is unknown again.")),
            "nudge": (
                self.tr("Nudge a boundary"),
                self.tr("Press on one side of a boundary and push it over. The side you pressed on grows."),
            ),
            "accept prediction": (
                self.tr("Accept the prediction here"),
                self.tr("Draw around an area, or click, to take over what the model says there."),
            ),
            "pick": (
                self.tr("Pick a class"),
                self.tr("Click a place to take its class in hand. With any tool: Alt and a click."),
            ),
        }

    def _tool_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.setSpacing(0)
        for name, (title, hint) in self._texts().items():
            button = tool_button(self._icons[name], title, hint, self, checkable=True)
            button.setIconSize(QSize(_ICON, _ICON))
            key = self._desk.keys.key_of(name)
            button.setToolTip(f"<b>{title}</b>{f' ({key})' if key else ''}<br>{hint}")
            button.clicked.connect(lambda *_, name=name: self._on_clicked(name))
            self.buttons[name] = button
            row.addWidget(button)
        row.addStretch(1)
        return row

    def _second_row(self) -> QHBoxLayout:
        self.undo = self._history_button(
            "undo", "/mActionUndo.svg", self.tr("Undo"), self.tr("Take back the last step.")
        )
        self.redo = self._history_button(
            "redo", "/mActionRedo.svg", self.tr("Redo"), self.tr("Do again what was taken back.")
        )
        self.title = QLabel(self)
        font = self.title.font()
        font.setBold(True)
        self.title.setFont(font)
        row = QHBoxLayout()
        row.setSpacing(1)
        row.addWidget(self.title, 1)
        row.addWidget(self.undo)
        row.addWidget(self.redo)
        return row

    def _history_button(self, name: str, icon: str, title: str, hint: str) -> QToolButton:
        button = tool_button(icon, title, hint, self)
        button.setIconSize(QSize(_ICON, _ICON))
        button.setIcon(QgsApplication.getThemeIcon(icon))
        button.clicked.connect(lambda *_: self._desk.do(name))
        return button

    def _connect(self) -> None:
        bench = self._bench
        self._desk.tool_changed.connect(self._show_tool)
        bench.settings_changed.connect(self._show_settings)
        bench.session_changed.connect(self._show_settings)
        for signal in (bench.session_changed, bench.committed, bench.review_changed):
            signal.connect(self._show_history)
        self.brush.number.valueChanged.connect(bench.set_brush)
        self.segments.number.valueChanged.connect(bench.set_segment_size)
        self.snap.toggled.connect(bench.set_snap)

    def _on_clicked(self, name: str) -> None:
        tool = self._desk.tool
        if tool is not None and tool.name == name:
            self._desk.leave()
        else:
            self._desk.activate(name)
        self._show_tool(self._desk.tool.name if self._desk.tool is not None else "")

    def _show_tool(self, name: str) -> None:
        for key, button in self.buttons.items():
            button.setChecked(key == name)
        title, hint = self._texts().get(name, (self.tr("No tool in use"), self.tr("Choose a tool to begin.")))
        self.title.setText(title)
        self.hint.setText(hint)
        self.brush.setVisible(name in _BRUSHES)
        self.snap.setVisible(name == "brush")
        self.segments.setVisible(name in _SEGMENTS)

    def _show_settings(self, *_: object) -> None:
        bench = self._bench
        gsd = bench.session.grid.gsd if bench.session is not None else (1.0, 1.0)
        metres = (gsd[0] * gsd[1]) ** 0.5
        self.brush.show_size(bench.brush, metres)
        self.segments.show_size(bench.segment_size, metres)
        self.snap.blockSignals(True)
        self.snap.setChecked(bench.snap)
        self.snap.blockSignals(False)

    def _show_history(self, *_: object) -> None:
        session = self._bench.session
        writable = session is not None and not session.read_only
        self.undo.setEnabled(writable and session.can_undo())
        self.redo.setEnabled(writable and session.can_redo())

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() == QEvent.Type.PaletteChange:
            for name, button in getattr(self, "buttons", {}).items():
                button.setIcon(line_icon(self._icons[name], self))
