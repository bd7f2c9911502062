"""Accuracy box: draw points on a map, label them, work out how accurate the map is."""

from __future__ import annotations

import os
from pathlib import Path
from typing import TYPE_CHECKING, Any

from qgis.core import QgsMapLayerProxyModel, QgsProcessingUtils, QgsSettings
from qgis.gui import QgsFileWidget, QgsMapLayerComboBox
from qgis.PyQt.QtCore import pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QDoubleSpinBox,
    QFileDialog,
    QFormLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from ..assessment.sample_file import SampleFile
from ..landcover.errors import TerrazzoError
from ..landcover.legend import LEGEND_FOLDER, load_legend
from ..qgis_bridge.texts import error_text
from .annotate_start import person, set_person
from .quality_run import RunBar, open_report
from .widgets import explain, fold, heading, let_shrink, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_SAMPLE = "terrazzo/quality/sample"


class AccuracyBox(QWidget):
    """``draw``: the form of a new sample. ``sample``: the file that is worked on. ``label``, ``assess``: buttons."""

    label_wanted = pyqtSignal(object)  # SampleFile
    said = pyqtSignal(str, bool)

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.run = RunBar(self)
        self._build()
        self.run.changed.connect(self.refresh)
        self.run.failed.connect(lambda reason: self.said.emit(reason, True))
        self.refresh()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(heading(self.tr("1. Draw points"), self))
        column.addLayout(self._form())
        column.addWidget(self._more())
        column.addWidget(self.draw)
        column.addWidget(heading(self.tr("2. Say what is there"), self))
        column.addLayout(self._sample_form())
        column.addWidget(self.state)
        column.addWidget(self.label)
        column.addWidget(heading(self.tr("3. Work out the accuracy"), self))
        self.compare = let_shrink(QComboBox(self))
        self.compare.addItem(self.tr("The map's own"), "")
        for path in sorted(LEGEND_FOLDER.glob("*.json")):
            self.compare.addItem(load_legend(path.stem).title, path.stem)
        explain(
            self.compare,
            self.tr("Compare in"),
            self.tr("Accuracy in another legend: classes of map and answers are joined by a crosswalk."),
        )
        legend = QFormLayout()
        legend.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        legend.addRow(self.tr("Compare in"), self.compare)
        column.addLayout(legend)
        row = QHBoxLayout()
        row.addWidget(self.assess, 1)
        row.addWidget(self.join, 1)
        column.addLayout(row)
        column.addWidget(self.run)
        column.addWidget(
            wrapped(
                self.tr(
                    "Points of your own, reference polygons and reference rasters: “Accuracy of a map” in the "
                    "Processing toolbox."
                ),
                self,
                small=True,
            )
        )
        column.addStretch(1)

    def _form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.layer = QgsMapLayerComboBox(self)
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        let_shrink(self.layer)
        explain(self.layer, self.tr("Land-cover map"), self.tr("The map whose accuracy you want to know."))
        self.design = let_shrink(QComboBox(self))
        for key, text in (
            ("stratified", self.tr("Random in each class")),
            ("simple", self.tr("Random anywhere")),
            ("systematic", self.tr("On a lattice")),
        ):
            self.design.addItem(text, key)
        explain(
            self.design,
            self.tr("Design"),
            self.tr("Random in each class gives rare classes enough points; it is the usual choice."),
        )
        self.size = QSpinBox(self)
        self.size.setRange(10, 100_000)
        self.size.setValue(400)
        explain(self.size, self.tr("Number of points"), self.tr("Each point takes a person some 10 to 30 seconds."))
        self.output = QgsFileWidget(self)
        self.output.setStorageMode(QgsFileWidget.StorageMode.SaveFile)
        self.output.setFilter(self.tr("Sample (*.gpkg)"))
        self.output.lineEdit().setPlaceholderText(self.tr("beside the map"))
        explain(self.output, self.tr("File"), self.tr("Where the points and the answers are kept."))
        form.addRow(self.tr("Map"), self.layer)
        form.addRow(self.tr("Design"), self.design)
        form.addRow(self.tr("Points"), self.size)
        form.addRow(self.tr("File"), self.output)
        self.draw = QPushButton(self.tr("&Draw points"), self)
        explain(self.draw, self.tr("Draw points"), self.tr("Draw the points at random and write them to the file."))
        self.draw.clicked.connect(self._on_draw)
        self.layer.layerChanged.connect(self.refresh)
        return form

    def _more(self) -> QWidget:
        box = fold(self.tr("More"), "terrazzoQualityDesign", self, self.tr("Click the title to fold or unfold."))
        form = QFormLayout(box)
        self.allocation = let_shrink(QComboBox(box))
        for key, text in (
            ("proportional", self.tr("By area")),
            ("equal", self.tr("The same for each class")),
            ("neyman", self.tr("By area and expected errors (Neyman)")),
        ):
            self.allocation.addItem(text, key)
        explain(self.allocation, self.tr("Allocation"), self.tr("How points are shared out among the classes."))
        self.error = QDoubleSpinBox(box)
        self.error.setRange(0.0, 10.0)
        self.error.setDecimals(2)
        self.error.setSuffix(" %")
        self.error.setSpecialValueText(self.tr("not wished"))
        explain(
            self.error,
            self.tr("Standard error"),
            self.tr("If set, the number of points follows from it: 1 % makes the accuracy known to about ± 2 %."),
        )
        self.minimum = QSpinBox(box)
        self.minimum.setRange(-1, 10_000)
        self.minimum.setValue(-1)
        self.minimum.setSpecialValueText(self.tr("automatic"))
        explain(self.minimum, self.tr("At least"), self.tr("Fewest points of a class."))
        self.expected = QLineEdit(box)
        self.expected.setPlaceholderText("1: 0.7, 5: 0.95, 0.8")
        explain(
            self.expected,
            self.tr("Expected accuracy"),
            self.tr("User's accuracy that you expect, by class code; for Neyman and a wished standard error."),
        )
        self.seed = QSpinBox(box)
        self.seed.setRange(0, 2_000_000_000)
        explain(self.seed, self.tr("Seed"), self.tr("The same seed gives the same points."))
        for text, widget in (
            (self.tr("Allocation"), self.allocation),
            (self.tr("Standard error"), self.error),
            (self.tr("At least"), self.minimum),
            (self.tr("Expected"), self.expected),
            (self.tr("Seed"), self.seed),
        ):
            form.addRow(text, widget)
        self.error.valueChanged.connect(self.refresh)
        return box

    def _sample_form(self) -> QFormLayout:
        form = QFormLayout()
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.sample = QgsFileWidget(self)
        self.sample.setFilter(self.tr("Sample (*.gpkg)"))
        self.sample.setFilePath(QgsSettings().value(_SAMPLE, "", type=str))
        explain(self.sample, self.tr("Sample"), self.tr("The sample that is labelled and assessed."))
        self.name = QLineEdit(person(), self)
        self.name.setPlaceholderText(self.tr("Your name"))
        explain(self.name, self.tr("Your name"), self.tr("It is written beside your answers."))
        form.addRow(self.tr("Sample"), self.sample)
        form.addRow(self.tr("You are"), self.name)
        self.state = wrapped("", self, small=True)
        self.label, self.assess, self.join = (QPushButton(self) for _ in range(3))
        texts = (
            (self.label, self.tr("&Label points"), self.tr("Step through the points and say what is there.")),
            (self.assess, self.tr("&Accuracy report"), self.tr("Work out the accuracy from the answers so far.")),
            (self.join, self.tr("Add answers…"), self.tr("Take answers from a copy that another person filled in.")),
        )
        for button, text, hint in texts:
            button.setText(text)
            explain(button, text.replace("&", ""), hint)
        self.label.clicked.connect(self._on_label)
        self.assess.clicked.connect(self._on_assess)
        self.join.clicked.connect(self._on_join)
        self.sample.fileChanged.connect(self._on_sample)
        self.name.textChanged.connect(self._on_name)
        return form

    # ---------------------------------------------------------------- state

    def refresh(self, *_: object) -> None:
        """What can be pressed, and how far the sample is."""
        busy = self.run.busy
        self.draw.setEnabled(not busy and self.layer.currentLayer() is not None)
        self.size.setEnabled(self.error.value() == 0)
        if person() != " ".join(self.name.text().split()):
            self.name.setText(person())
        sample = self._open(quietly=True)
        self.label.setEnabled(sample is not None and bool(self.name.text().strip()))
        answers = sample.answers() if sample is not None else []
        self.assess.setEnabled(not busy and bool(answers))
        self.join.setEnabled(sample is not None)
        if sample is None:
            self.state.setText("")
            return
        people: dict[str, int] = {}
        for answer in answers:
            people[answer.interpreter] = people.get(answer.interpreter, 0) + 1
        count = len(sample.numbers)
        text = self.tr("{count} points in {strata} strata.", None, count)
        parts = [text.format(count=count, strata=len(sample.strata))]
        parts += [self.tr("Labelled by {name}: {count}.").format(name=n, count=c) for n, c in sorted(people.items())]
        self.state.setText(" ".join(parts))

    def _open(self, quietly: bool = False) -> SampleFile | None:
        path = self.sample.filePath()
        if not path or (quietly and not Path(path).is_file()):
            return None
        try:
            return SampleFile(path)
        except TerrazzoError as error:
            if not quietly:
                self.said.emit(error_text(error), True)
            return None

    def _on_sample(self, path: str) -> None:
        QgsSettings().setValue(_SAMPLE, path)
        if path and Path(path).is_file():
            self._open()  # says what is wrong with it
        self.refresh()

    def _on_name(self, text: str) -> None:
        if text.strip():
            set_person(text)
        self.refresh()

    # ---------------------------------------------------------------- actions

    def parameters(self) -> dict[str, Any]:
        """What the form says, as parameters of ``terrazzo:samplingdesign``."""
        layer = self.layer.currentLayer()
        parameters: dict[str, Any] = {
            "MAP": layer.id(),
            "DESIGN": self.design.currentData(),
            "ALLOCATION": self.allocation.currentData(),
            "SEED": self.seed.value(),
            "EXPECTED": self.expected.text(),
            "OUTPUT": self.output.filePath() or free_name(layer.source().split("|", 1)[0]),
        }
        if self.error.value() > 0:
            parameters["STANDARD_ERROR"] = self.error.value() / 100.0
        else:
            parameters["SIZE"] = self.size.value()
        if self.minimum.value() >= 0:
            parameters["MINIMUM"] = self.minimum.value()
        return parameters

    def _on_draw(self, *_: object) -> None:
        self.run.begin("samplingdesign", self.parameters(), self._on_drawn)

    def _on_drawn(self, results: dict[str, Any], warnings: list[str]) -> None:
        self.output.setFilePath("")
        self.sample.setFilePath(results["OUTPUT"])
        count = int(results["POINTS"])
        text = self.tr("{count} points were drawn. Now say what is there.", None, count).format(count=count)
        self.said.emit(" ".join([text, *warnings]), bool(warnings))

    def _on_label(self, *_: object) -> None:
        sample = self._open()
        if sample is not None:
            self.label_wanted.emit(sample)

    def _on_assess(self, *_: object) -> None:
        legend = self.compare.currentData()
        stem = str(Path(self.sample.filePath()).with_suffix("")) + (f"_{legend}" if legend else "")
        files = {kind: f"{stem}_accuracy.{kind.lower()}" for kind in ("CSV", "JSON")}
        parameters = {"SAMPLE": self.sample.filePath(), "REPORT": f"{stem}_accuracy.html", **files}
        if legend:
            parameters["COMPARE"] = legend
        self.run.begin("assessaccuracy", parameters, self._on_assessed)

    def _on_assessed(self, results: dict[str, Any], warnings: list[str]) -> None:
        count, path = int(results["LABELLED"]), results["REPORT"]
        text = self.tr(
            "Overall accuracy {value:.1f} % ({low:.1f} to {high:.1f}), from {count} points: {path}", None, count
        )
        value, low, high = (100 * results[name] for name in ("OVERALL_ACCURACY", "OVERALL_LOW", "OVERALL_HIGH"))
        self.said.emit(text.format(value=value, low=low, high=high, count=count, path=path), False)
        open_report(results["REPORT"])

    def _on_join(self, *_: object) -> None:
        sample = self._open()
        if sample is None:
            return
        path, _ = QFileDialog.getOpenFileName(
            self, self.tr("A copy of this sample"), str(sample.path.parent), self.tr("Sample (*.gpkg)")
        )
        if path:
            self.take_answers(path)

    def take_answers(self, path: str) -> None:
        """Add the answers of a copy."""
        try:
            sample = SampleFile(self.sample.filePath())
            added = sample.take_answers(SampleFile(path))
        except TerrazzoError as error:
            self.said.emit(error_text(error), True)
            return
        self.said.emit(self.tr("{count} answers were added.", None, added).format(count=added), False)
        self.refresh()

    def abandon(self) -> None:
        """The plugin goes."""
        self.run.abandon()


def free_name(raster: str) -> str:
    """A free file name for a sample, beside the raster, or among temporary files if nobody may write there."""
    path = Path(raster)
    folder = path.parent if path.is_file() and os.access(path.parent, os.W_OK) else None
    if folder is None:
        return QgsProcessingUtils.generateTempFilename("sample.gpkg")
    for number in range(1, 10_000):
        file = folder / f"{path.stem}_sample{'' if number == 1 else f'_{number}'}.gpkg"
        if not file.exists():
            break
    return str(file)
