"""Resume list: offers to go on with runs that were interrupted."""

from __future__ import annotations

from qgis.core import Qgis
from qgis.gui import QgsMessageBar
from qgis.PyQt.QtCore import QDateTime, QLocale, pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..landcover.errors import TerrazzoError
from ..qgis_bridge.texts import error_text
from .run import RunOrder
from .run_records import RunRecord, interrupted_runs
from .widgets import MARGIN, Notice


class ResumeList(QWidget):
    """``resume`` gives the order and the record of a run that shall go on."""

    resume = pyqtSignal(object, object)

    def __init__(self, bar: QgsMessageBar, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._bar = bar
        self.records: list[RunRecord] = []
        self._layout = QVBoxLayout(self)
        self._layout.setContentsMargins(MARGIN, 6, MARGIN, 0)
        self.reload()

    def reload(self) -> None:
        """Look again which runs were interrupted."""
        self._release()
        self.records = interrupted_runs()
        self._show()

    def unload(self) -> None:
        """Leave the records to others."""
        self._release()

    def _release(self) -> None:
        for record in self.records:
            record.end(keep=True)
        self.records = []

    def _show(self) -> None:
        while self._layout.count():
            notice = self._layout.takeAt(0).widget()
            notice.hide()
            notice.deleteLater()
        for record in self.records:
            self._layout.addWidget(self._notice(record))
        self.setVisible(bool(self.records))

    def _notice(self, record: RunRecord) -> Notice:
        notice = Notice(self)
        begun = QLocale().toString(QDateTime.fromSecsSinceEpoch(int(record.begun)), QLocale.FormatType.ShortFormat)
        if record.percent is None:
            text = self.tr("The run of {title} of {time} was interrupted.").format(title=record.title, time=begun)
        else:
            text = self.tr("The run of {title} of {time} was stopped at {percent:.0f} %.")
            text = text.format(title=record.title, time=begun, percent=record.percent)
        notice.add_button(
            self.tr("&Resume"),
            self.tr("Go on with this run: what was finished is not mapped again."),
            lambda: self._resume(record),
        )
        notice.add_button(
            self.tr("Disc&ard"), self.tr("Delete what was finished of this run."), lambda: self._discard(record)
        )
        notice.say(text)
        return notice

    def _resume(self, record: RunRecord) -> None:
        try:
            order: RunOrder = record.order()
        except TerrazzoError as error:
            self._bar.pushMessage("Terrazzo", error_text(error), Qgis.MessageLevel.Critical, 0)
            return
        self.records.remove(record)
        self._show()
        self.resume.emit(order, record)

    def _discard(self, record: RunRecord) -> None:
        self.records.remove(record)
        record.discard()
        self._show()
