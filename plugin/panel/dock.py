"""Dock: the panel in which most people meet Terrazzo. Choose an image, press Run, get a styled map."""

from __future__ import annotations

import time
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsProject, QgsRasterLayer, QgsReferencedRectangle, QgsSettings
from qgis.gui import QgsDockWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QWidget

from ..landcover.package import ModelPackage
from ..qgis_bridge.models import missing_packages, missing_packages_text, models
from .form import LandCoverForm
from .results import MARK, add_results, destinations
from .run import LandCoverRun

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_SETTINGS = "terrazzo/panel/"


class LandCoverDock(QgsDockWidget):
    """The panel."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__("Terrazzo", parent)
        self.setObjectName("TerrazzoLandCoverDock")
        self._iface = iface
        self._run: LandCoverRun | None = None
        self._started = 0.0
        self._source_name = ""
        self.form = LandCoverForm(self)
        self.setWidget(self.form)
        self._packages: list[ModelPackage] = []
        self._recall()
        self.reload_models()
        self._connect()
        self._follow_active_layer()
        self._refresh()

    # ---------------------------------------------------------------- wiring

    def _connect(self) -> None:
        form = self.form
        form.layer.layerChanged.connect(self._refresh)
        form.layer.activated.connect(self._on_layer_picked)
        form.follow.toggled.connect(self._follow_active_layer)
        form.model.currentIndexChanged.connect(self._on_model_changed)
        form.run.clicked.connect(self.start)
        form.cancel.clicked.connect(self.cancel)
        self._iface.currentLayerChanged.connect(self._follow_active_layer)
        QgsProject.instance().cleared.connect(self.cancel)

    def shut_down(self) -> None:
        """Let go of everything outside the panel; a run in progress is stopped."""
        self._iface.currentLayerChanged.disconnect(self._follow_active_layer)
        QgsProject.instance().cleared.disconnect(self.cancel)
        if self._run is not None:
            self._run.abandon()
            self._run = None

    # ---------------------------------------------------------------- layer and model

    def _follow_active_layer(self, *_: object) -> None:
        """Take the active layer as the image, unless the person has chosen another or it is a result."""
        if not self.form.follow.isChecked():
            return
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsRasterLayer) and not layer.customProperty(MARK):
            self.form.layer.setLayer(layer)

    def _on_layer_picked(self, *_: object) -> None:
        """The person has chosen an image: it stays, whichever layer is active."""
        self.form.follow.setChecked(self.form.layer.currentLayer() is self._iface.activeLayer())

    def reload_models(self) -> None:
        """Read again which models are installed."""
        combo = self.form.model
        self._packages, problems = models()
        combo.blockSignals(True)
        combo.clear()
        for package in self._packages:
            combo.addItem(package.card.title, package.card.name)
            combo.setItemData(combo.count() - 1, package.card.title, Qt.ItemDataRole.ToolTipRole)
        combo.blockSignals(False)
        combo.setToolTip("\n".join([combo.accessibleDescription(), *problems]))
        self._on_model_changed()

    def _on_model_changed(self, *_: object) -> None:
        package = self._package()
        self.form.model_view.show_card(package.card if package else None)
        self._refresh()

    def _package(self) -> ModelPackage | None:
        index = self.form.model.currentIndex()
        return self._packages[index] if 0 <= index < len(self._packages) else None

    def _refresh(self, *_: object) -> None:
        """What can be pressed, and what is in the way."""
        form, running = self.form, self._run is not None
        missing = missing_packages()
        notice = ""
        if missing:
            notice = missing_packages_text(missing)
        elif not self._packages:
            notice = self.tr("No model is installed. Install the plugin again, or add a model.")
        elif form.layer.currentLayer() is None:
            notice = self.tr("There is no raster layer in the project yet. Add an image to map it.")
        form.show_notice(notice, warning=bool(missing) or not self._packages)
        form.run.setEnabled(not notice and not running)
        form.run.setVisible(not running)
        form.cancel.setVisible(running)
        form.progress.setVisible(running)

    # ---------------------------------------------------------------- running

    def parameters(self) -> dict[str, Any]:
        """What the panel says, as parameters of the algorithm."""
        form, layer = self.form, self.form.layer.currentLayer()
        checks = (("CONFIDENCE", form.confidence), ("POLYGONS", form.polygons), ("STATISTICS", form.table))
        wanted = ["OUTPUT", *(name for name, box in checks if box.isChecked())]
        parameters = {
            "INPUT": layer.id(),
            "MODEL": form.model.currentData(),
            "MIN_AREA": form.min_area.value(),
            "TTA": "flips" if form.flips.isChecked() else "none",
            "DEVICE": form.device.currentData(),
            "FORCE": form.force.isChecked(),
        }
        if form.black.isChecked():
            parameters["NODATA"] = 0
        if form.visible.isChecked():
            canvas = self._iface.mapCanvas()
            parameters["EXTENT"] = QgsReferencedRectangle(canvas.extent(), canvas.mapSettings().destinationCrs())
        parameters.update(destinations(wanted, form.folder.filePath(), layer.name()))
        return parameters

    def start(self) -> None:
        """Map in the background."""
        if self._run is not None or not self.form.run.isEnabled():
            return
        self._remember()
        self._started = time.monotonic()
        self._source_name = self.form.layer.currentLayer().name()
        run = LandCoverRun(self.parameters(), self)
        run.progressed.connect(lambda percent: self.form.progress.setValue(round(percent * 10)))
        run.stage_changed.connect(self._say)
        run.finished.connect(self._on_finished)
        run.failed.connect(self._on_failed)
        run.cancelled.connect(self._on_cancelled)
        self._run = run
        self.form.progress.setValue(0)
        self.form.cancel.setEnabled(True)
        self._say(self.tr("Starting"))
        self._refresh()
        self.form.cancel.setFocus()
        run.start()

    def cancel(self, *_: object) -> None:
        """Stop the run, if there is one."""
        if self._run is not None:
            self.form.cancel.setEnabled(False)
            self._say(self.tr("Cancelling"))
            self._run.cancel()

    def _say(self, text: str) -> None:
        self.form.status.setText(text)
        self.form.status.setVisible(bool(text))

    def _on_finished(self, results: dict[str, Any]) -> None:
        package, warnings = self._package_of_run(), self._run.warnings
        self._end()
        group = self.tr("Land cover of {name}").format(name=self._source_name)
        add_results(results, package.card.legend, group)
        text = self.tr("{area:,.2f} ha mapped in {seconds:.0f} s.").format(
            area=results.get("MAPPED_AREA_M2", 0.0) / 1e4, seconds=time.monotonic() - self._started
        )
        self._say("\n".join([text, *warnings]))
        self._message(text, Qgis.MessageLevel.Success)
        for warning in warnings:
            self._message(warning, Qgis.MessageLevel.Warning)

    def _package_of_run(self) -> ModelPackage:
        name = self._run.parameters["MODEL"]
        return next(p for p in self._packages if p.card.name == name)

    def _on_failed(self, reason: str) -> None:
        self._end()
        self._say(reason)
        self._message(reason, Qgis.MessageLevel.Critical)

    def _on_cancelled(self) -> None:
        self._end()
        text = self.tr("The run was cancelled. Nothing of it was kept.")
        self._say(text)
        self._message(text, Qgis.MessageLevel.Info)

    def _end(self) -> None:
        run, self._run = self._run, None
        if run is not None:
            run.deleteLater()
        self._refresh()

    def _message(self, text: str, level: Qgis.MessageLevel) -> None:
        seconds = 0 if level == Qgis.MessageLevel.Critical else 6
        self._iface.messageBar().pushMessage("Terrazzo", text, level, seconds)

    # ---------------------------------------------------------------- settings

    def _remembered(self) -> dict[str, Any]:
        form = self.form
        return {"confidence": form.confidence, "polygons": form.polygons, "table": form.table}

    def _remember(self) -> None:
        settings = QgsSettings()
        for key, box in self._remembered().items():
            settings.setValue(_SETTINGS + key, box.isChecked())
        settings.setValue(_SETTINGS + "folder", self.form.folder.filePath())

    def _recall(self) -> None:
        settings = QgsSettings()
        for key, box in self._remembered().items():
            box.setChecked(settings.value(_SETTINGS + key, box.isChecked(), type=bool))
        self.form.folder.setFilePath(settings.value(_SETTINGS + "folder", "", type=str))
