"""Models page: what is installed, what each model is good for, and how fast it runs here."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsApplication
from qgis.PyQt.QtCore import Qt, QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import (
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QMessageBox,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from ..landcover.errors import TerrazzoError
from ..landcover.model_store import remove_model
from ..landcover.package import ModelPackage
from ..qgis_bridge.models import missing_packages, missing_packages_text, models, own_model_folder
from ..qgis_bridge.texts import error_text
from .device_test import DeviceTest
from .model_names import short_title
from .model_view import ModelView
from .widgets import MARGIN, Notice, explain, heading, scrolling

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_IMPORT = "terrazzo:importmodel"
_ROWS = 4  # of the list that are seen at once


class ModelsPage(QWidget):
    """The page. ``list`` holds the models, ``card`` shows the one that is chosen in it."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._packages: list[ModelPackage] = []
        self._dialog: QWidget | None = None
        self._build()
        self.reload()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 6, MARGIN, 6)
        layout.setSpacing(6)
        self.problems = Notice(page)
        self.list = QListWidget(page)
        self.list.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        explain(self.list, self.tr("Installed models"), self.tr("The models that can be chosen for mapping."))
        self.card = ModelView(page)
        self.test = DeviceTest(page)
        layout.addWidget(self.problems)
        layout.addWidget(heading(self.tr("&Installed models"), page, self.list))
        layout.addWidget(self.list)
        layout.addLayout(self._buttons(page))
        layout.addWidget(self.card)
        layout.addSpacing(6)
        layout.addWidget(heading(self.tr("Speed on this computer"), page))
        layout.addWidget(self.test)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page, self))
        self.list.currentRowChanged.connect(self._on_chosen)

    def _buttons(self, page: QWidget) -> QHBoxLayout:
        self.add, self.remove = QPushButton(self.tr("I&mport …"), page), QPushButton(self.tr("&Remove"), page)
        self.folder = QPushButton(self.tr("&Folder"), page)
        self.add.setIcon(QgsApplication.getThemeIcon("/mActionAdd.svg"))
        explain(
            self.add,
            self.tr("Import a model"),
            self.tr("Install a model file of your own (ONNX, TorchScript), so that it can be chosen for mapping."),
        )
        explain(
            self.remove,
            self.tr("Remove the model"),
            self.tr("Delete the chosen model. Models that came with the plugin stay."),
        )
        explain(
            self.folder, self.tr("Open the folder"), self.tr("Open the folder of the chosen model in the file manager.")
        )
        self.add.clicked.connect(self.open_import)
        self.remove.clicked.connect(self._ask_remove)
        self.folder.clicked.connect(self._open_folder)
        row = QHBoxLayout()
        row.setSpacing(4)
        for button in (self.add, self.remove, self.folder):
            row.addWidget(button, 1)
        return row

    # ---------------------------------------------------------------- the list

    def activated(self) -> None:
        """The page comes to the front: models may have come meanwhile."""
        self.reload()

    def reload(self) -> None:
        """Read again what is installed; the chosen model stays."""
        package = self.package()
        chosen = package.card.name if package else ""
        self._packages, problems = models()
        missing = missing_packages()
        self.problems.say("\n".join([*([missing_packages_text(missing)] if missing else []), *problems]), warning=True)
        self.list.blockSignals(True)
        self.list.clear()
        for package in self._packages:
            origin = self.tr("came with the plugin") if package.bundled else self.tr("imported")
            item = QListWidgetItem(f"{short_title(package)}\n{package.card.name} {package.card.version}, {origin}")
            item.setToolTip(f"{package.card.title}\n{package.folder}")
            self.list.addItem(item)
        names = [package.card.name for package in self._packages]
        self.list.setCurrentRow(names.index(chosen) if chosen in names else 0)
        self.list.blockSignals(False)
        height = self.list.sizeHintForRow(0) if names else 0
        self.list.setFixedHeight(max(1, min(len(names), _ROWS)) * height + 2 * self.list.frameWidth() + 2)
        self._on_chosen()

    def package(self) -> ModelPackage | None:
        """The chosen model."""
        row = self.list.currentRow()
        return self._packages[row] if 0 <= row < len(self._packages) else None

    def _on_chosen(self, *_: object) -> None:
        package = self.package()
        self.card.show_card(package.card if package else None)
        self.remove.setEnabled(package is not None and not package.bundled)
        self.folder.setEnabled(package is not None)
        self.test.set_package(package if not missing_packages() else None)

    def unload(self) -> None:
        """Stop what is under way."""
        self.test.unload()
        if self._dialog is not None:
            self._dialog.close()

    # ---------------------------------------------------------------- buttons

    def open_import(self, *_: object) -> None:
        """Open the dialog of the algorithm that imports models."""
        if self._dialog is not None:
            self._dialog.raise_()
            return
        import processing

        dialog = processing.createAlgorithmDialog(_IMPORT)
        if dialog is None:
            self._say(self.tr("The Processing provider of Terrazzo is not loaded."), Qgis.MessageLevel.Critical)
            return
        dialog.algorithmFinished.connect(self._on_imported)
        dialog.rejected.connect(self._on_closed)  # closing rejects; "finished" is taken by another meaning
        self._dialog = dialog
        dialog.show()

    def _on_imported(self, ok: bool, results: dict) -> None:
        self.reload()
        names = [package.card.name for package in self._packages]
        if ok and results.get("MODEL") in names:
            self.list.setCurrentRow(names.index(results["MODEL"]))

    def _on_closed(self, *_: object) -> None:
        dialog, self._dialog = self._dialog, None
        if dialog is not None:
            dialog.deleteLater()

    def _ask_remove(self, *_: object) -> None:
        package = self.package()
        if package is None:
            return
        text = self.tr("Delete the model {name} from this computer? Maps that were made with it stay.")
        buttons = QMessageBox.StandardButton
        answer = QMessageBox.question(
            self,
            self.tr("Remove the model"),
            text.format(name=package.card.name),
            buttons.Yes | buttons.Cancel,
            buttons.Cancel,
        )
        if answer == buttons.Yes:
            self.remove_chosen()

    def remove_chosen(self) -> None:
        """Delete the chosen model; what goes wrong is said in the message bar."""
        package = self.package()
        try:
            remove_model(package.card.name, own_model_folder())
        except TerrazzoError as error:
            self._say(error_text(error), Qgis.MessageLevel.Critical)
        self.reload()

    def _open_folder(self, *_: object) -> None:
        package = self.package()
        if package is not None:
            QDesktopServices.openUrl(QUrl.fromLocalFile(str(package.folder)))

    def _say(self, text: str, level: Qgis.MessageLevel) -> None:
        self._iface.messageBar().pushMessage("Terrazzo", text, level, 0)
