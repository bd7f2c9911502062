"""Install notice: tells that Python packages are missing, and offers to install them."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import QVBoxLayout, QWidget

from ..qgis_bridge.models import missing_packages
from .install_dialog import InstallDialog
from .widgets import Notice

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class InstallNotice(QWidget):
    """Shown while something is missing. ``installed``: what was missing is there now, or has gone."""

    installed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._dialog: InstallDialog | None = None
        self.notice = Notice(self)
        self.button = self.notice.add_button(
            self.tr("&Install…"),
            self.tr("See what would be installed and where, and decide."),
            self.open_dialog,
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.notice)
        self.refresh()

    def refresh(self) -> None:
        """Look again whether something is missing."""
        missing = missing_packages()
        text = ""
        if missing:
            text = self.tr(
                "Mapping needs Python packages that this QGIS does not have: {packages}. Terrazzo can install them "
                "into your QGIS profile; QGIS itself is not changed."
            ).format(packages=", ".join(missing))
        self.notice.say(text, warning=True)
        self.setVisible(bool(missing))

    def open_dialog(self) -> InstallDialog:
        """Show the window in which packages are installed and removed. It does not block QGIS."""
        if self._dialog is None:
            self._dialog = InstallDialog(self._iface.mainWindow())
            self._dialog.changed.connect(self._on_changed)
        self._dialog.bring_up()
        return self._dialog

    def _on_changed(self) -> None:
        self.refresh()
        self.installed.emit()

    def unload(self) -> None:
        """The plugin goes: an installation in progress is stopped."""
        if self._dialog is not None:
            self._dialog.shut_down()
            self._dialog.setParent(None)
            self._dialog.deleteLater()
            self._dialog = None
