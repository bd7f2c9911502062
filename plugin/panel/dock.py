"""Dock: the panel in which most people meet Terrazzo. It holds the pages, each behind a tab."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.gui import QgsDockWidget
from qgis.PyQt.QtWidgets import QWidget

from .page_tabs import PageTabs
from .pages import page_entries

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class LandCoverDock(QgsDockWidget):
    """The panel. ``tabs``: its pages."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__("Terrazzo", parent)
        self.setObjectName("TerrazzoLandCoverDock")
        self.tabs = PageTabs(iface, page_entries(), self)
        self.setWidget(self.tabs)

    def shut_down(self) -> None:
        """Let go of everything outside the panel; a run in progress is stopped."""
        self.tabs.unload()
