"""Digit entry: class numbers typed as digits. With more than nine classes it waits a moment for a second digit."""

from __future__ import annotations

from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

_WAIT_MS = 700


class DigitEntry(QObject):
    """``entered`` gives the number. ``pending``: digits typed so far of a number that is not finished."""

    entered = pyqtSignal(int)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.pending = ""
        self._highest = 9
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_WAIT_MS)
        self._timer.timeout.connect(self._finish)

    def set_highest(self, number: int) -> None:
        """The largest number that makes sense."""
        self._highest = number
        self.clear()

    def type(self, digit: int) -> None:
        """A digit was typed. A number that cannot go on is entered at once."""
        self.pending += str(digit)
        if int(self.pending) * 10 > self._highest or self.pending == "0" or len(self.pending) > 2:
            self._finish()
        else:
            self._timer.start()

    def clear(self) -> None:
        """Forget what was typed."""
        self._timer.stop()
        self.pending = ""

    def _finish(self) -> None:
        self._timer.stop()
        text, self.pending = self.pending, ""
        if text:
            self.entered.emit(int(text))
