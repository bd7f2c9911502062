"""Outcome: what happens when a run has ended. Layers come into the project, and the person is told."""

from __future__ import annotations

import time
from contextlib import suppress
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsRasterLayer
from qgis.PyQt.QtCore import QObject
from qgis.PyQt.QtWidgets import QPushButton

from .live_layer import LiveLayer
from .result_maps import MapContent, read_table, store_content
from .results import MARK, add_results, result_group
from .run import LandCoverRun
from .run_view import RunView
from .speeds import keep_speed

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class Outcome(QObject):
    """Speaks through the message bar and the foot of the page."""

    def __init__(self, iface: QgisInterface, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._iface = iface

    def finished(
        self, foot: RunView, run: LandCoverRun, results: dict[str, Any], live: LiveLayer
    ) -> QgsRasterLayer | None:
        """The map is there. Gives its layer, None if the project for which it was made is closed."""
        self._learn_speed(run, results)
        text = self.tr("{area:,.2f} ha mapped in {seconds:.0f} s.").format(
            area=results.get("MAPPED_AREA_M2", 0.0) / 1e4, seconds=time.monotonic() - (run.started or 0.0)
        )
        warnings = run.warnings
        foot.outcome.say("\n".join([text, *warnings]), warning=bool(warnings))
        if not run.of_project:
            self._offer(run, results, text)
            return None
        if not foot.window().isVisible() or not foot.parentWidget().isVisible():
            self._message(text, Qgis.MessageLevel.Success)
        return self._add(run, results, live.take_group())

    def failed(self, foot: RunView, reason: str) -> None:
        """It did not work."""
        foot.outcome.say(reason, warning=True)
        self._message(reason, Qgis.MessageLevel.Critical)

    def cancelled(self, foot: RunView, kept: bool) -> None:
        """It was stopped. ``kept``: it can go on another time."""
        if kept:
            text = self.tr("The run was stopped. Its finished part is kept: it can go on later.")
        else:
            text = self.tr("The run was cancelled. Nothing of it was kept.")
        foot.outcome.say(text)
        if not foot.window().isVisible() or not foot.parentWidget().isVisible():
            self._message(text, Qgis.MessageLevel.Info)

    def _add(self, run: LandCoverRun, results: dict[str, Any], group: Any) -> QgsRasterLayer | None:
        legend = run.order.package.card.legend
        layers = add_results(results, legend, group, run.order.keep_table)
        layer = next((x for x in layers if x.customProperty(MARK) == "OUTPUT"), None)
        if layer is not None:
            with suppress(OSError, ValueError, KeyError, TypeError):  # the results page then reads the map itself
                store_content(layer, MapContent(legend, read_table(str(results["STATISTICS"]))))
        return layer

    def _offer(self, run: LandCoverRun, results: dict[str, Any], text: str) -> None:
        """Another project is open by now: ask before layers are put into it."""
        bar = self._iface.messageBar()
        path = str(results["OUTPUT"])
        item = bar.createMessage("Terrazzo", self.tr("{done} The map is in {path}.").format(done=text, path=path))
        button = QPushButton(self.tr("Add to this project"), item)
        group = self.tr("Land cover of {name}").format(name=run.order.title)
        order = run.order

        def add() -> None:
            add_results(results, order.package.card.legend, result_group(group), order.keep_table)
            bar.popWidget(item)

        button.clicked.connect(lambda *_: add())
        item.layout().addWidget(button)
        bar.pushWidget(item, Qgis.MessageLevel.Success)

    @staticmethod
    def _learn_speed(run: LandCoverRun, results: dict[str, Any]) -> None:
        meter, facts = run.feedback.meter, run.feedback.facts
        if meter is None or facts is None or not meter.pixels:
            return
        valid = float(results.get("MAPPED_PIXELS", 0)) / meter.pixels
        keep_speed(run.order.package.card, facts.device, run.order.parameters["TTA"], meter.mean_speed * valid)

    def _message(self, text: str, level: Qgis.MessageLevel) -> None:
        seconds = 0 if level == Qgis.MessageLevel.Critical else 6
        self._iface.messageBar().pushMessage("Terrazzo", text, level, seconds)
