"""Map page: choose an image, press the button, watch the map grow, look at what it says."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from qgis.core import QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QSizePolicy,
    QStackedWidget,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..landcover.package import ModelPackage
from ..qgis_bridge.models import missing_packages, missing_packages_text, models
from . import panel_state
from .example import FOLDER as EXAMPLE
from .example import open_example
from .facts_row import FactsRow
from .live_layer import LiveLayer
from .model_names import short_title
from .optional_parts import optional_part
from .order import make_order
from .outcome import Outcome
from .result_view import ResultView
from .results import MARK
from .resume_list import ResumeList
from .run import LandCoverRun, RunOrder
from .run_queue import RunQueue
from .run_records import RunRecord
from .run_view import RunView
from .setup_view import SetupView
from .widgets import MARGIN, Notice, explain

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class MapPage(QWidget):
    """The page. ``setup``, ``results`` and ``foot`` are its views, ``queue`` its runs."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._packages: list[ModelPackage] = []
        self._live: dict[LandCoverRun, LiveLayer] = {}
        self.queue = RunQueue(self)
        # Made in the order in which Tab goes through them.
        self.notice, self.install = Notice(self), optional_part("install_notice", "InstallNotice", iface, self)
        self.resume = ResumeList(iface.messageBar(), self)
        self.to_setup, self.to_results = QToolButton(self), QToolButton(self)
        self.setup, self.results, self.foot = SetupView(iface, self), ResultView(iface, self), RunView(self)
        self.facts = FactsRow(self.setup, self.foot, self)
        self.outcome = Outcome(iface, self)
        self._build()
        self.reload_models()
        panel_state.recall(self.setup)
        self._connect()
        self._follow_active_layer()
        self._refresh()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        notices = QVBoxLayout()
        notices.setContentsMargins(MARGIN, 6, MARGIN, 0)
        notices.addWidget(self.notice)
        if self.install is not None:
            notices.addWidget(self.install)
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.setup)
        self.stack.addWidget(self.results)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(notices)
        layout.addWidget(self.resume)
        layout.addLayout(self._switch())
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.foot)

    def _switch(self) -> QHBoxLayout:
        """Two buttons side by side: one view or the other."""
        group = QButtonGroup(self)
        row = QHBoxLayout()
        row.setContentsMargins(MARGIN, 6, MARGIN, 0)
        row.setSpacing(0)
        texts = (
            (self.to_setup, self.tr("New map"), self.tr("Choose what to map, and start.")),
            (self.to_results, self.tr("Results"), self.tr("What the maps of this project say.")),
        )
        for index, (button, name, hint) in enumerate(texts):
            button.setText(name)
            button.setCheckable(True)
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
            explain(button, name, hint)
            group.addButton(button, index)
            row.addWidget(button, 1)
        self.to_setup.setChecked(True)
        self.to_setup.toggled.connect(self._on_switched)
        return row

    def _on_switched(self, to_setup: bool) -> None:
        self.stack.setCurrentIndex(0 if to_setup else 1)
        self.foot.show_plan(to_setup)

    def _connect(self) -> None:
        setup, queue, project = self.setup, self.queue, QgsProject.instance()
        setup.layer.layerChanged.connect(self._on_layer)
        setup.layer.activated.connect(self._on_layer_picked)
        setup.follow.toggled.connect(self._follow_active_layer)
        setup.model.currentIndexChanged.connect(self._on_model)
        setup.groups.changed.connect(self._tell_preview)
        setup.example.clicked.connect(lambda *_: open_example(self._iface))
        self.results.palette_changed.connect(self._show_card)
        self.foot.start_pressed.connect(self.start)
        self.foot.stop_pressed.connect(self._on_stop)
        self.resume.resume.connect(self._on_resume)
        queue.changed.connect(self._on_queue)
        queue.began.connect(self._on_began)
        queue.finished.connect(self._on_finished)
        queue.failed.connect(self._on_failed)
        queue.cancelled.connect(self._on_cancelled)
        if self.install is not None and hasattr(self.install, "installed"):
            self.install.installed.connect(self._refresh)
        self._iface.currentLayerChanged.connect(self._follow_active_layer)
        project.cleared.connect(self._on_project_closed)
        project.readProject.connect(self._on_project_read)
        project.writeProject.connect(self._on_project_written)

    def activated(self) -> None:
        """The page comes to the front: models may have come or gone meanwhile."""
        self.reload_models()
        self._refresh()

    def unload(self) -> None:
        """Let go of everything outside the panel; runs are stopped, their finished parts kept."""
        project = QgsProject.instance()
        self._iface.currentLayerChanged.disconnect(self._follow_active_layer)
        project.cleared.disconnect(self._on_project_closed)
        project.readProject.disconnect(self._on_project_read)
        project.writeProject.disconnect(self._on_project_written)
        self.queue.blockSignals(True)
        for live in self._live.values():
            live.remove()
        self.queue.abandon()
        for part in (self.facts, self.setup, self.results, self.resume, self.install):
            if hasattr(part, "unload"):
                part.unload()

    # ---------------------------------------------------------------- layer and model

    def _follow_active_layer(self, *_: object) -> None:
        """Take the active layer as the image, unless it is pinned or the active one is a result."""
        if not self.setup.follow.isChecked():
            return
        layer = self._iface.activeLayer()
        if isinstance(layer, QgsRasterLayer) and not layer.customProperty(MARK):
            self.setup.layer.setLayer(layer)

    def _on_layer_picked(self, *_: object) -> None:
        """The person has chosen an image: it stays, whichever layer is active."""
        self.setup.follow.setChecked(self.setup.layer.currentLayer() is self._iface.activeLayer())

    def _on_layer(self, *_: object) -> None:
        if self.setup.preview is not None:
            self.setup.preview.set_layer(self.setup.layer.currentLayer())
        self._tell_preview()
        self._refresh()

    def _tell_preview(self, *_: object) -> None:
        """The preview reads the image as the run will."""
        if self.setup.preview is None:
            return
        groups = self.setup.groups
        with suppress(ValueError):  # bands that are being typed
            self.setup.preview.set_options(groups.band_numbers(), 0.0 if groups.black.isChecked() else None)

    def reload_models(self) -> None:
        """Read again which models are installed; the chosen one stays."""
        combo, chosen = self.setup.model, self.setup.model.currentData()
        packages, problems = models()
        combo.setToolTip("\n".join([combo.accessibleDescription(), *problems]))
        if [p.folder for p in packages] == [p.folder for p in self._packages] and chosen:
            self._packages = packages
            return
        self._packages = packages
        combo.blockSignals(True)
        combo.clear()
        for package in packages:
            combo.addItem(short_title(package), package.card.name)
            combo.setItemData(combo.count() - 1, package.card.title, Qt.ItemDataRole.ToolTipRole)
        combo.setCurrentIndex(max(0, combo.findData(chosen)) if packages else -1)
        combo.blockSignals(False)
        self._on_model()

    def _on_model(self, *_: object) -> None:
        self._show_card()
        if self.setup.preview is not None:
            self.setup.preview.set_model(self.package())
        self._refresh()

    def _show_card(self) -> None:
        package = self.package()
        self.setup.model_view.show_card(package.card if package else None)

    def package(self) -> ModelPackage | None:
        """The chosen model."""
        index = self.setup.model.currentIndex()
        return self._packages[index] if 0 <= index < len(self._packages) else None

    def _refresh(self, *_: object) -> None:
        """What can be done, and what is in the way."""
        missing = missing_packages()
        text = ""
        if missing and self.install is None:
            text = missing_packages_text(missing)
        elif not missing and not self._packages:
            text = self.tr("No model is installed. Import one on the Models page, or install the plugin again.")
        self.notice.say(text, warning=True)
        if self.install is not None:
            self.install.setVisible(bool(missing))
        empty = self.setup.layer.currentLayer() is None
        hint = self.tr("There is no raster layer in the project yet. Add an image to map it: drag it into QGIS.")
        self.setup.example.setVisible(EXAMPLE.is_dir())
        self.setup.empty.say(hint if empty else "")
        ready = not missing and not empty and self.package() is not None
        self.facts.ask(self.package() if ready else None)

    # ---------------------------------------------------------------- running

    def order(self) -> RunOrder:
        """What the panel says, as an order for a run."""
        reserved = {str(value) for run in self.queue.runs for value in run.order.parameters.values()}
        return make_order(self.setup, self.package(), reserved)

    def start(self) -> None:
        """Map in the background, after the runs that are under way."""
        if not self.foot.start.isEnabled():
            return
        panel_state.remember(self.setup)
        if self._begin(self.order()) and self.setup.preview is not None:
            self.setup.preview.toggle.setChecked(False)  # the map itself grows in the canvas now

    def _on_resume(self, order: RunOrder, record: RunRecord) -> None:
        if not self._begin(order, record):
            record.end(keep=True)

    def _begin(self, order: RunOrder, record: RunRecord | None = None) -> bool:
        self.foot.outcome.say("")
        problem = self.queue.add(order, record)
        if problem:
            self.outcome.failed(self.foot, problem)
            return False
        self.foot.cancel.setFocus()
        return True

    def cancel(self) -> None:
        """Stop the run in progress, if there is one; nothing of it is kept."""
        if self.queue.current is not None:
            self.queue.current.cancel()

    def _on_stop(self, run: LandCoverRun, keep: bool) -> None:
        run.cancel(discard=not keep)

    def _on_queue(self) -> None:
        self.foot.show_runs(self.queue.runs)

    def _on_began(self, run: LandCoverRun) -> None:
        run.changed.connect(self.foot.show_progress)
        self._live[run] = LiveLayer(run, self)

    def _on_finished(self, run: LandCoverRun, results: dict[str, Any]) -> None:
        live = self._live.pop(run)
        layer = self.outcome.finished(self.foot, run, results, live)
        live.remove()
        live.deleteLater()
        if layer is not None:
            self.results.show_map(layer)
            self.to_results.setChecked(True)
        self.facts.ask_again()

    def _on_failed(self, run: LandCoverRun, reason: str) -> None:
        self._drop_live(run)
        self.outcome.failed(self.foot, reason)
        self.resume.reload()

    def _on_cancelled(self, run: LandCoverRun) -> None:
        self._drop_live(run)
        self.resume.reload()
        output = run.order.parameters["OUTPUT"]
        self.outcome.cancelled(self.foot, kept=any(record.output == output for record in self.resume.records))

    def _drop_live(self, run: LandCoverRun) -> None:
        live = self._live.pop(run, None)
        if live is not None:
            live.remove()
            live.deleteLater()

    # ---------------------------------------------------------------- project

    def _on_project_closed(self) -> None:
        self.queue.close_project()
        self.foot.outcome.say("")
        self.to_setup.setChecked(True)

    def _on_project_read(self, *_: object) -> None:
        panel_state.recall(self.setup)
        self._follow_active_layer()

    def _on_project_written(self, *_: object) -> None:
        panel_state.write_to_project(self.setup)
