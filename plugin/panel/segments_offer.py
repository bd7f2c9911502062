"""Segments offer: where scikit-image is missing, the message that says so has a button to install it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis
from qgis.PyQt import sip
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from ..annotation.superpixels import MISSING, available
from ..qgis_bridge.texts import engine_text, translate
from .install_dialog import InstallDialog
from .widgets import explain

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface, QgsMessageBarItem

    from ..map_tools.bench import Bench


class SegmentsOffer(QObject):
    """Offers to install what segments of the image need."""

    def __init__(self, iface: QgisInterface, bench: Bench, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface, self._bench = iface, bench
        self._dialog: InstallDialog | None = None
        self._item: QgsMessageBarItem | None = None
        self.button: QPushButton | None = None

    def show_instead(self, text: str) -> bool:
        """Show the message ``text`` with a button, if it is that scikit-image is missing; whether it is."""
        if text != engine_text(MISSING, {}):
            return False
        self._take_away()
        bar = self._iface.messageBar()
        self._item = bar.createMessage("Terrazzo", text)
        self.button = QPushButton(translate("InstallNotice", "&Install…"), self._item)
        hint = translate("InstallNotice", "See what would be installed and where, and decide.")
        explain(self.button, self.button.text().replace("&", ""), hint)
        self.button.clicked.connect(self.open_dialog)
        self._item.layout().addWidget(self.button)
        bar.pushWidget(self._item, Qgis.MessageLevel.Warning)  # stays until it is closed
        return True

    def open_dialog(self, *_: object) -> InstallDialog:
        """Show the window in which scikit-image is installed and removed. It does not block QGIS."""
        if self._dialog is None:
            self._dialog = InstallDialog(self._iface.mainWindow(), "segments")
            self._dialog.changed.connect(self._on_changed)
        self._dialog.bring_up()
        return self._dialog

    def _on_changed(self) -> None:
        if available():
            self._take_away()
            self._bench.say("")
            self._bench.settings_changed.emit()  # the tool in hand looks for segments now

    def _take_away(self) -> None:
        """Take the message off the bar, unless the person has closed it."""
        if self._item is not None and not sip.isdeleted(self._item):
            self._iface.messageBar().popWidget(self._item)
        self._item = self.button = None

    def unload(self) -> None:
        """The plugin goes: an installation in progress is stopped."""
        self._take_away()
        if self._dialog is not None:
            self._dialog.shut_down()
            self._dialog.setParent(None)
            self._dialog.deleteLater()
            self._dialog = None
