"""Datasets page: export annotations as a dataset, see what came out, open its card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsSettings
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import QUrl
from qgis.PyQt.QtGui import QDesktopServices
from qgis.PyQt.QtWidgets import QFormLayout, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from .annotate_start import recent_sessions
from .datasets_form import PATCHES, AboutBox, ChipBox, SourceBox, SplitBox, folded, titled
from .quality_run import RunBar
from .widgets import MARGIN, Notice, explain, scrolling, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_SETTINGS = "terrazzo/datasets/"
_SHOWN_SECONDS = 8


class DatasetsPage(QWidget):
    """The page. ``source``, ``chips``, ``split``, ``about``: its parts; ``folder``, ``name``: where the dataset goes;
    ``export``: the button; ``run``: progress; ``outcome``: what came out. ``column``: the layout, for further parts."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._made = ""
        self._build()
        self._recall()
        self.source.changed.connect(self.refresh)
        self.chips.layout_choice.currentIndexChanged.connect(self._on_layout)
        for widget in (self.folder.fileChanged, self.name.textChanged, self.run.changed):
            widget.connect(self.refresh)
        self.export.clicked.connect(self.start)
        self.run.failed.connect(lambda reason: self.say(reason, True))
        self.activated()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        content = QWidget(self)
        self.column = column = QVBoxLayout(content)
        column.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
        column.setSpacing(6)
        self.source, self.chips = SourceBox(content), ChipBox(content)
        self.split, self.about = SplitBox(content), AboutBox(content)
        titled(self.tr("What to export"), self.source, content, column)
        titled(self.tr("Chips"), self.chips, content, column)
        titled(self.tr("Training, validation, test"), self.split, content, column)
        hint = self.tr("Click the title to fold or unfold.")
        column.addWidget(folded(self.tr("About the dataset"), "terrazzoDatasetsAbout", self.about, content, hint))
        column.addWidget(self._more(content, hint))
        column.addStretch(1)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(scrolling(content, self), 1)
        layout.addWidget(self._foot())

    def _more(self, parent: QWidget, hint: str) -> QWidget:
        inside = QWidget(parent)
        column = QVBoxLayout(inside)
        column.setContentsMargins(0, 0, 0, 0)
        for name, text, tip in (
            (
                "exportdataset",
                self.tr("All options of the export…"),
                self.tr("Several images, areas with attributes, own crosswalks: the dialog of the toolbox."),
            ),
            (
                "buildpatchdataset",
                self.tr("Sentinel patches (BigEarthNet)…"),
                self.tr("Patches of a Sentinel-2 tile with a CORINE map, in the form of BigEarthNet v2."),
            ),
            (
                "crosswalk",
                self.tr("Map into another legend…"),
                self.tr("Bring a land-cover map into the legend of another map or dataset."),
            ),
        ):
            button = QPushButton(text, inside)
            explain(button, text, tip)
            button.clicked.connect(lambda *_, name=name: self._dialog(name))
            column.addWidget(button)
        return folded(self.tr("More"), "terrazzoDatasetsMore", inside, parent, hint)

    def _dialog(self, name: str) -> None:
        import processing

        processing.execAlgorithmDialog(f"terrazzo:{name}", {})

    def _foot(self) -> QWidget:
        foot = QWidget(self)
        self.folder = QgsFileWidget(foot)
        self.folder.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        explain(self.folder, self.tr("Folder"), self.tr("The dataset becomes a folder in it."))
        self.name = QLineEdit(foot)
        self.name.setPlaceholderText("my-dataset")
        explain(self.name, self.tr("Name"), self.tr("Name of the dataset's folder, and its identifier."))
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        form.addRow(self.tr("Folder"), self.folder)
        form.addRow(self.tr("Name"), self.name)
        self.notice = wrapped("", foot, small=True)
        self.export = QPushButton(self.tr("&Export"), foot)
        explain(self.export, self.tr("Export"), self.tr("Write the dataset, in the background."))
        self.run = RunBar(foot)
        self.outcome = Notice(foot)
        self.outcome.add_button(self.tr("&Card"), self.tr("Open the dataset card."), lambda: self._open("README.md"))
        self.outcome.add_button(self.tr("&Folder"), self.tr("Open the dataset's folder."), lambda: self._open(""))
        self.outcome.add_close(self.tr("Close"))
        row = QHBoxLayout()
        row.addWidget(self.notice, 1)
        row.addWidget(self.export)
        column = QVBoxLayout(foot)
        column.setContentsMargins(MARGIN, 4, MARGIN, MARGIN)
        column.addWidget(self.outcome)
        column.addLayout(form)
        column.addLayout(row)
        column.addWidget(self.run)
        return foot

    # ---------------------------------------------------------------- working

    def activated(self) -> None:
        """The page comes to the front: the session that was opened last is offered, unless another was chosen."""
        recent = recent_sessions()
        if recent and not self.source.session.filePath():
            self.source.session.setFilePath(recent[0])
        self.refresh()

    def _on_layout(self, *_: object) -> None:
        """Patches of reBEN are split by frames, as its authors did, unless the person chooses otherwise."""
        if self.chips.layout_choice.currentData() in PATCHES and self.split.method.currentData() == "blocks":
            self.split.method.setCurrentIndex(self.split.method.findData("frames"))

    def target(self) -> Path | None:
        """The dataset's folder, None if it was not said."""
        folder, name = self.folder.filePath().strip(), self.name.text().strip()
        return Path(folder) / name if folder and name else None

    def problem(self) -> str:
        """What is in the way of an export, "" if nothing is."""
        if self.source.problem():
            return self.source.problem()
        target = self.target()
        if target is None:
            return self.tr("Choose a folder and a name for the dataset.")
        if target.exists() and (not target.is_dir() or any(target.iterdir())):
            return self.tr("There is a dataset of this name already: choose another name.")
        return ""

    def refresh(self, *_: object) -> None:
        """What can be pressed, and what is in the way."""
        problem = self.problem()
        told = self.run.busy or str(self.target()) == self._made  # what came of it stands above
        self.notice.setText("" if told else problem)
        self.export.setEnabled(not problem and not self.run.busy)

    def parameters(self) -> dict[str, Any]:
        """What the page says, as parameters of the algorithm."""
        parts = (self.source, self.chips, self.split, self.about)
        found = {name: value for part in parts for name, value in part.parameters().items()}
        return {**found, "OUTPUT": str(self.target())}

    def start(self, *_: object) -> None:
        """Export in the background. A session that is being edited is read apart: every finished stroke is in it."""
        settings = QgsSettings()
        settings.setValue(_SETTINGS + "folder", self.folder.filePath())
        settings.setValue(_SETTINGS + "layout", self.chips.layout_choice.currentData())
        self.outcome.say("")
        self.run.begin("exportdataset", self.parameters(), self._on_done)

    def _on_done(self, results: dict[str, Any], warnings: list[str]) -> None:
        self._made = str(results["OUTPUT"])
        text = self.tr("{chips} chips: {train} to train, {val} to validate, {test} to test.").format(
            chips=results["CHIPS"], train=results["TRAIN"], val=results["VAL"], test=results["TEST"]
        )
        lines = [text]
        if results.get("SMALLEST_DISTANCE") is not None:
            said = self.tr("Splits are {metres:,.1f} m apart or more.")
            lines.append(said.format(metres=results["SMALLEST_DISTANCE"]))
        if results["LEFT_OUT"]:
            said = self.tr("Left out, too near to another split: {number}.")
            lines.append(said.format(number=results["LEFT_OUT"]))
        self.outcome.say("\n".join([*lines, *warnings]))
        self._iface.messageBar().pushMessage("Terrazzo", text, Qgis.MessageLevel.Success, _SHOWN_SECONDS)
        self.refresh()

    def _open(self, name: str) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(str(Path(self._made) / name)))

    def say(self, text: str, warning: bool = False) -> None:
        """Tell the person."""
        level = Qgis.MessageLevel.Critical if warning else Qgis.MessageLevel.Info
        self._iface.messageBar().pushMessage("Terrazzo", text, level, 0 if warning else _SHOWN_SECONDS)
        self.notice.setText(text)

    def _recall(self) -> None:
        settings = QgsSettings()
        self.folder.setFilePath(settings.value(_SETTINGS + "folder", "", type=str))
        index = self.chips.layout_choice.findData(settings.value(_SETTINGS + "layout", "openearthmap", type=str))
        self.chips.layout_choice.setCurrentIndex(max(0, index))

    def unload(self) -> None:
        """The plugin goes: stop what goes on."""
        self.run.abandon()
