"""Response view: steps through the points of a sample; the interpreter says what is there and is told nothing.

Keys work while the map or this view has the focus: digits set the class and go on to the next point.
"""

from __future__ import annotations

import time
from typing import TYPE_CHECKING

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import QEvent, QObject, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPainter, QPixmap
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QCheckBox,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSpinBox,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..assessment.class_raster import NO_CLASS
from ..assessment.interpretation import Answer
from ..assessment.sample_file import SampleFile
from ..landcover.errors import TerrazzoError
from ..qgis_bridge.texts import class_name, error_text
from .quality_digits import DigitEntry
from .quality_fields import EnterField
from .quality_place import PointMap
from .widgets import MARGIN, Notice, explain, heading, tool_button, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_SCALE, _LONGEST = "terrazzo/quality/scale/", 600.0  # seconds: who stays longer has gone for a coffee
_CONFIDENCE_KEYS = {Qt.Key.Key_L: 1, Qt.Key.Key_M: 2, Qt.Key.Key_H: 3}


class ResponseView(QWidget):
    """``sample``: the open one, None before. ``number``: the point that is shown."""

    closed = pyqtSignal()
    said = pyqtSignal(str, bool)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._canvas = iface, iface.mapCanvas()
        self.sample: SampleFile | None = None
        self.number: int | None = None
        self._person, self._began = "", 0.0
        self._own: dict[int, Answer] = {}
        self.map = PointMap(iface)
        self.digits = DigitEntry(self)
        self.digits.entered.connect(self._on_digits)
        self.class_buttons: list[QPushButton] = []
        self._build()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.title, self.bar, self.notice = QLabel(self), QProgressBar(self), Notice(self)
        self.title.setTextFormat(Qt.TextFormat.PlainText)
        explain(self.bar, self.tr("Points done"), self.tr("How many points you have labelled."))
        self.leave = tool_button("/mActionRemove.svg", self.tr("Stop"), self.tr("Stop; go on whenever you like."), self)
        self.leave.clicked.connect(lambda *_: self.stop())
        head = QHBoxLayout()
        head.addWidget(self.title, 1)
        head.addWidget(self.leave)
        self.point = wrapped("", self)
        self._grid = QGridLayout()
        self._grid.setSpacing(3)
        self.comment = EnterField(self)
        self.comment.setPlaceholderText(self.tr("Comment (C)"))
        explain(self.comment, self.tr("Comment"), self.tr("Something to remember about this point. Enter goes back."))
        self.comment.returnPressed.connect(self._canvas.setFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
        column.addLayout(head)
        column.addWidget(self.bar)
        column.addWidget(self.notice)
        column.addWidget(self.point)
        column.addWidget(heading(self.tr("What is in the marked pixel?"), self))
        column.addLayout(self._grid)
        column.addLayout(self._confidence_row())
        column.addWidget(self.comment)
        column.addLayout(self._steps())
        column.addLayout(self._scale_row())
        column.addWidget(
            wrapped(
                self.tr("What the map says here, and what others answered, is hidden on purpose."), self, small=True
            )
        )
        column.addStretch(1)

    def _confidence_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        row.addWidget(QLabel(self.tr("Confidence"), self))
        self.confidence = QButtonGroup(self)
        texts = ((1, self.tr("Low"), "L"), (2, self.tr("Medium"), "M"), (3, self.tr("High"), "H"))
        for level, text, key in texts:
            button = QToolButton(self)
            button.setText(text)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            explain(button, text, self.tr("How sure you are of the next answer. Key: {key}.").format(key=key))
            self.confidence.addButton(button, level)
            row.addWidget(button, 1)
        self.confidence.button(3).setChecked(True)
        return row

    def _steps(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.back, self.skip, self.undo = (QPushButton(t, self) for t in ("", "", ""))
        texts = (
            (self.back, self.tr("Back"), self.tr("The point before. Key: Left."), lambda: self.go(-1)),
            (self.skip, self.tr("Later"), self.tr("Leave this point for later. Key: Right."), lambda: self.go(1)),
            (self.undo, self.tr("Undo"), self.tr("Withdraw your last answer. Key: Ctrl+Z."), self.take_back),
        )
        for button, text, hint, action in texts:
            button.setText(text)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            explain(button, text, hint)
            button.clicked.connect(lambda *_, action=action: action())
            row.addWidget(button, 1)
        return row

    def _scale_row(self) -> QHBoxLayout:
        row = QHBoxLayout()
        self.scale = QSpinBox(self)
        self.scale.setRange(10, 10_000_000)
        self.scale.setPrefix("1 : ")
        self.scale.setGroupSeparatorShown(True)
        self.scale.setKeyboardTracking(False)
        explain(self.scale, self.tr("Scale"), self.tr("The scale at which each point is shown. Key Z shows it again."))
        self.scale.valueChanged.connect(self._on_scale)
        self.stay = QCheckBox(self.tr("Keep my own view"), self)
        explain(self.stay, self.tr("Keep my own view"), self.tr("Move to each point, but leave the scale as it is."))
        label = QLabel(self.tr("Scale"), self)
        label.setBuddy(self.scale)
        for widget in (label, self.scale, self.stay):
            row.addWidget(widget)
        row.addStretch(1)
        return row

    def _fill_classes(self) -> None:
        while self._grid.count():
            old = self._grid.takeAt(0).widget()
            old.hide()
            old.deleteLater()
        self.class_buttons = []
        entries = [(c.code, class_name(c.name), c.colour) for c in self.sample.classes]
        for index, (code, name, colour) in enumerate([*entries, (NO_CLASS, self.tr("Cannot tell"), "")]):
            key = 0 if code == NO_CLASS else index + 1
            button = QPushButton(f"{key}  {name}", self)
            if colour:
                button.setIcon(_swatch(colour))
            button.setStyleSheet("text-align: left; padding: 4px;")
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            explain(button, name, self.tr("Key: {key}").format(key=key))
            button.clicked.connect(lambda *_, code=code: self.answer(code))
            self._grid.addWidget(button, index // 2, index % 2)
            self.class_buttons.append(button)
        self.digits.set_highest(len(entries))

    # ---------------------------------------------------------------- beginning and end

    def start(self, sample: SampleFile, person: str) -> bool:
        """Go through ``sample`` as ``person``, from where they left. False (and a message) if that is impossible."""
        self.stop()
        try:
            self._own = sample.answers_of(person)
            self.map.open(sample)
        except TerrazzoError as error:
            self.said.emit(error_text(error), True)
            return False
        self.sample, self._person = sample, person
        stored = QgsSettings().value(_SCALE + sample.identity[:12], 0, type=int)
        self.scale.blockSignals(True)
        self.scale.setValue(stored or self.map.usual_scale())
        self.scale.blockSignals(False)
        self._fill_classes()
        for widget in (self._canvas, self._canvas.viewport(), self):
            widget.installEventFilter(self)
        try:
            number = sample.next_open(person)
        except TerrazzoError as error:
            self.said.emit(error_text(error), True)
            return False
        self.show_point(number if number is not None else sample.numbers[0])
        self._canvas.setFocus()
        return True

    def stop(self) -> None:
        """Put everything back as it was. Answers are in the file already."""
        if self.sample is None:
            return
        for widget in (self._canvas, self._canvas.viewport(), self):
            widget.removeEventFilter(self)
        self.digits.clear()
        self.map.close()
        self.sample, self.number = None, None
        self.closed.emit()

    # ---------------------------------------------------------------- points

    def show_point(self, number: int) -> None:
        """Bring a point to the front."""
        self.number, self._began = number, time.monotonic()
        answer = self._own.get(number)
        self.comment.setText(answer.comment if answer else "")
        self.confidence.button(answer.confidence if answer else 3).setChecked(True)
        self.digits.clear()
        self._look()
        self.refresh()

    def _look(self) -> None:
        reached = self.map.show_point(self.number, None if self.stay.isChecked() else self.scale.value())
        if not reached:
            self.said.emit(self.tr("This point cannot be shown in the map's coordinate reference system."), True)

    def refresh(self) -> None:
        """Show how far the person is, and what they said of this point."""
        sample = self.sample
        done = len(self._own)
        self.title.setText(f"{sample.path.stem} · {self._person}")
        self.bar.setRange(0, len(sample.numbers))
        self.bar.setValue(done)
        self.bar.setFormat(self.tr("{done} of {all} points").format(done=done, all=len(sample.numbers)))
        answer = self._own.get(self.number)
        text = self.tr("Point {number}").format(number=self.number)
        if answer is not None:
            named = {c.code: class_name(c.name) for c in sample.classes}
            text += ": " + self.tr("you said {name}").format(name=named.get(answer.code, self.tr("cannot tell")))
        elif done == len(sample.numbers):
            text = self.tr("All points are labelled.")
        self.point.setText(text)
        self.undo.setEnabled(done > 0)
        shown = self.map.telling_layers()
        warning = self.tr("The layer {name} is visible and tells what the map says. Hide it to stay unbiased.")
        self.notice.say(warning.format(name=", ".join(shown)) if shown else "", True)

    def answer(self, code: int) -> None:
        """The person says what is at the point; then the next one comes."""
        if self.sample is None or self.number is None:
            return
        seconds = min(time.monotonic() - self._began, _LONGEST)
        level, comment = self.confidence.checkedId(), self.comment.text().strip()
        try:
            self.sample.answer(self.number, self._person, code, level, comment, round(seconds, 1))
            self._own = self.sample.answers_of(self._person)
            following = self.sample.next_open(self._person, self.number)
        except TerrazzoError as error:
            self.said.emit(error_text(error), True)
            return
        if following is None:
            self.said.emit(
                self.tr("All points are labelled. Work out the accuracy now, or let a second person look."), False
            )
        self.show_point(self.number if following is None else following)
        self._canvas.setFocus()

    def go(self, step: int) -> None:
        """To the point before or after, answered or not."""
        if self.sample is not None:
            numbers = self.sample.numbers
            self.show_point(numbers[(numbers.index(self.number) + step) % len(numbers)])

    def take_back(self) -> None:
        """Withdraw the last answer and go back to its point."""
        if self.sample is None:
            return
        try:
            number = self.sample.undo(self._person)
            self._own = self.sample.answers_of(self._person)
        except TerrazzoError as error:
            self.said.emit(error_text(error), True)
            return
        if number is not None:
            self.show_point(number)

    def _on_scale(self, value: int) -> None:
        if self.sample is not None:
            QgsSettings().setValue(_SCALE + self.sample.identity[:12], value)
            self._look()

    def _on_digits(self, number: int) -> None:
        classes = self.sample.classes if self.sample is not None else ()
        if number == 0:
            self.answer(NO_CLASS)
        elif number <= len(classes):
            self.answer(classes[number - 1].code)

    # ---------------------------------------------------------------- keys

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Keys that are ours are taken before QGIS's shortcuts see them."""
        kinds = (QEvent.Type.ShortcutOverride, QEvent.Type.KeyPress)
        if self.sample is None or not self.isVisible() or event.type() not in kinds:
            return False
        action = self._action(event)
        if action is None:
            return False
        event.accept()
        if event.type() == QEvent.Type.KeyPress:
            action()
        return True

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Keys that a part of this view has left over."""
        action = self._action(event) if self.sample is not None else None
        if action is None:
            super().keyPressEvent(event)
        else:
            action()

    def _action(self, event: QKeyEvent):  # type: ignore[no-untyped-def]
        """What a key means here, None if it is not ours."""
        plain = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        control = bool(event.modifiers() & Qt.KeyboardModifier.ControlModifier)
        key = event.key()
        if control and key == Qt.Key.Key_Z:
            return self.take_back
        if not plain:
            return None
        if event.text().isdigit() and event.text().isascii():
            return lambda: self.digits.type(int(event.text()))
        if key in _CONFIDENCE_KEYS:
            return lambda: self.confidence.button(_CONFIDENCE_KEYS[key]).setChecked(True)
        return {
            Qt.Key.Key_Left: lambda: self.go(-1),
            Qt.Key.Key_Right: lambda: self.go(1),
            Qt.Key.Key_Z: self._look,
            Qt.Key.Key_C: self.comment.setFocus,
        }.get(key)


def _swatch(colour: str) -> QIcon:
    """A square of a class's colour with a dark edge."""
    pixmap = QPixmap(32, 32)
    pixmap.fill(QColor(colour))
    painter = QPainter(pixmap)
    painter.setPen(QColor("#555555"))
    painter.drawRect(0, 0, 31, 31)
    painter.end()
    return QIcon(pixmap)
