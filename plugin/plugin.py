"""Plugin object: puts Terrazzo into QGIS and takes it out again. Wires things together, computes nothing."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication, Qt, QTranslator
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QMenu

from .qgis_bridge.package_path import leave_installed_packages, use_installed_packages

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

    from .panel.dock import LandCoverDock
    from .processing.provider import TerrazzoProvider

ROOT = Path(__file__).resolve().parents[1]
OTHER_NAMES = {"zh_Hans": "zh_CN", "zh": "zh_CN", "pt_PT": "pt_BR", "pt": "pt_BR"}  # nearest translation there is
MENU = "&Terrazzo"  # a proper name, not translated


class TerrazzoPlugin:
    """Made by ``classFactory``. ``iface`` is None in qgis_process, which calls ``initProcessing`` only."""

    def __init__(self, iface: QgisInterface | None) -> None:
        self._iface = iface
        self._provider: TerrazzoProvider | None = None
        self._dock: LandCoverDock | None = None
        self._action: QAction | None = None
        self._example: QAction | None = None
        self._packages: QAction | None = None
        self._translator = _load_translator()
        use_installed_packages()

    def tr(self, text: str) -> str:
        """``text`` in the person's language."""
        return QCoreApplication.translate("TerrazzoPlugin", text)

    def initProcessing(self) -> None:
        """Add the Processing provider."""
        from .processing.provider import TerrazzoProvider

        provider = TerrazzoProvider()
        if QgsApplication.processingRegistry().addProvider(provider):  # else it is there already; QGIS deleted this one
            self._provider = provider

    def initGui(self) -> None:
        """Add provider, panel, menu entry and toolbar button."""
        from .panel.dock import LandCoverDock

        self.initProcessing()
        window = self._iface.mainWindow()
        self._dock = LandCoverDock(self._iface, window)
        if not window.restoreDockWidget(self._dock):  # where the person left it, in an earlier session
            self._iface.addDockWidget(Qt.DockWidgetArea.RightDockWidgetArea, self._dock)
            self._dock.hide()
        icon = QIcon(str(ROOT / "resources" / "icons" / "terrazzo.svg"))
        self._action = QAction(icon, self.tr("Land cover panel"), window)
        self._action.setObjectName("terrazzoLandCoverPanel")
        self._action.setToolTip(self.tr("Terrazzo: map the land cover of an image"))
        self._action.setCheckable(True)
        self._action.setChecked(self._dock.isVisible())
        self._action.triggered.connect(self._dock.setUserVisible)
        self._dock.visibilityChanged.connect(self._action.setChecked)
        self._iface.addPluginToRasterMenu(MENU, self._action)
        self._iface.addRasterToolBarIcon(self._action)
        self._example = QAction(icon, self.tr("Open the example project…"), window)
        self._example.setObjectName("terrazzoExampleProject")
        self._example.triggered.connect(self._open_example)
        self._iface.addPluginToRasterMenu(MENU, self._example)
        self._packages = QAction(icon, self.tr("Python packages…"), window)
        self._packages.setObjectName("terrazzoPackages")
        self._packages.triggered.connect(self._open_packages)
        self._iface.addPluginToRasterMenu(MENU, self._packages)

    def _open_packages(self, *_: object) -> None:
        """Also where nothing is missing: to remove packages, and to copy the report for a bug report."""
        if self._dock is not None:
            self._dock.tabs.show_page("map").install.open_dialog()

    def _open_example(self, *_: object) -> None:
        from .panel.example import open_example

        open_example(self._iface)

    def unload(self) -> None:
        """Take everything out again. A run in progress is cancelled."""
        for action in filter(None, (self._example, self._packages)):
            self._iface.removePluginRasterMenu(MENU, action)
            action.deleteLater()
        self._example = self._packages = None
        if self._action is not None:
            self._iface.removePluginRasterMenu(MENU, self._action)
            self._iface.removeRasterToolBarIcon(self._action)
            self._action.deleteLater()
            self._action = None
            for menu in self._iface.mainWindow().findChildren(QMenu):
                if menu.title() == MENU and menu.isEmpty():  # QGIS takes it out of its own menu, and keeps it
                    menu.deleteLater()
        if self._dock is not None:
            self._dock.shut_down()
            self._iface.removeDockWidget(self._dock)
            self._dock.setParent(None)
            self._dock.deleteLater()
            self._dock = None
        if self._provider is not None:
            QgsApplication.processingRegistry().removeProvider(self._provider)
            self._provider = None
        leave_installed_packages()
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator = None


def _load_translator() -> QTranslator | None:
    """The translation for QGIS's language: ``i18n/terrazzo_de.qm`` for de or de_AT. Else English, for its plurals."""
    language = QgsApplication.locale().replace("-", "_")
    for name in (language, language.split("_")[0], OTHER_NAMES.get(language, ""), "en"):
        path = ROOT / "i18n" / f"terrazzo_{name}.qm"
        if path.is_file():
            translator = QTranslator()
            if translator.load(str(path)):
                QCoreApplication.installTranslator(translator)
                return translator
    return None
