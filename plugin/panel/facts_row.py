"""Facts row: says what the run would be before it begins, and lets it begin only if it can."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.PyQt.QtCore import QObject, QTimer

from ..landcover.errors import TerrazzoError
from ..landcover.package import ModelPackage
from ..qgis_bridge.layers import raster_reference
from ..qgis_bridge.mapping_run import memory_setting
from ..qgis_bridge.texts import error_text
from . import panel_state
from .area_choice import Area
from .background import Background
from .durations import duration_text, pixels_text
from .facts import Facts, Question, find_facts
from .meter import total_seconds
from .quick_speed import quick_speed
from .run_view import RunView
from .setup_view import SetupView
from .speeds import keep_speed, known_speed

_DELAY = 250  # milliseconds of rest before the question is put: panning asks many


class FactsRow(QObject):
    """Watches the set-up view, fills the foot of the page."""

    def __init__(self, setup: SetupView, foot: RunView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._setup, self._foot = setup, foot
        self._package: ModelPackage | None = None
        self._facts: Facts | None = None
        self._measured: set[str] = set()
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_DELAY)
        self._timer.timeout.connect(self._put_question)
        self._work = Background("facts", self)
        self._work.done.connect(self._on_facts)
        self._speed = Background("speed", self)
        self._speed.done.connect(self._on_speed)
        setup.area.changed.connect(self.ask_again)
        setup.groups.changed.connect(self.ask_again)
        foot.leave_black.clicked.connect(lambda *_: setup.groups.black.setChecked(True))

    def unload(self) -> None:
        """Stop what is under way."""
        self._timer.stop()
        self._work.close()
        self._speed.close()

    def ask(self, package: ModelPackage | None) -> None:
        """Ask about a run with ``package``; None if there can be none for other reasons."""
        self._package = package
        self._foot.start.setEnabled(False)
        if package is None:
            self._timer.stop()
            self._work.forget()
            self._show(Facts(), "")
            return
        self.ask_again()

    def ask_again(self, *_: object) -> None:
        """Something has changed."""
        if self._package is None:
            return
        self._foot.start.setEnabled(True)  # who is quick may start; what is wrong is then said by the run
        self._timer.start()

    @property
    def waiting(self) -> bool:
        """Whether an answer is still to come."""
        return self._timer.isActive() or self._work.busy

    # ---------------------------------------------------------------- question

    def _put_question(self) -> None:
        panel_state.remember(self._setup)
        layer = self._setup.layer.currentLayer()
        if layer is None or self._package is None:
            return
        problem = self._setup.area.problem()
        if problem:
            self._show(Facts(problem=problem), problem)
            return
        try:
            question = self._question(layer)
        except (TerrazzoError, ValueError) as error:
            text = error_text(error) if isinstance(error, TerrazzoError) else self.tr("Bands must be numbers: 1, 2, 3.")
            self._show(Facts(problem=text), text)
            return
        self._work.start(lambda: find_facts(question))

    def _question(self, layer: QgsRasterLayer) -> Question:
        groups = self._setup.groups
        box, share = place_of(self._setup.area.area(), layer)
        return Question(
            raster_reference(layer),
            self._package,
            box,
            share,
            groups.band_numbers(),
            0.0 if groups.black.isChecked() else None,
            groups.overlap_pixels(),
            groups.force.isChecked(),
            groups.flips.isChecked(),
            groups.probabilities.isChecked(),
            memory_setting(),
        )

    # ---------------------------------------------------------------- answer

    def _on_facts(self, result: object) -> None:
        if isinstance(result, Exception):
            self._show(Facts(problem=str(result)), str(result))
            return
        self._show(result, result.problem)
        self._measure()

    def _show(self, facts: Facts, problem: str) -> None:
        self._facts = facts
        known = facts.pixels > 0
        self._foot.start.setEnabled(self._package is not None and not problem)
        self._foot.facts.setText(self._summary(facts) if known else "")
        self._foot.facts.setVisible(known)
        texts = [problem] if problem else facts.warnings
        self._foot.warnings.say("\n".join(texts), warning=bool(texts))
        self._foot.leave_black.setVisible(facts.black and not problem)
        self._setup.layer_note.setText("\n".join([self._about_layer(facts), *facts.notes]) if known else "")
        self._setup.layer_note.setVisible(known)

    def _about_layer(self, facts: Facts) -> str:
        layer = self._setup.layer.currentLayer()
        text = self.tr("Pixels of {native:.3g} m on the ground")
        if layer is not None and layer.width() > 0:
            text = self.tr("{width:,} × {height:,} pixels of {native:.3g} m on the ground")
            return text.format(width=layer.width(), height=layer.height(), native=facts.native_gsd)
        return text.format(native=facts.native_gsd)

    def _summary(self, facts: Facts) -> str:
        tiles = self.tr("{count:,} tiles", None, facts.tiles).format(count=facts.tiles)
        parts = [pixels_text(facts.pixels), tiles]
        speed = self._known_speed()
        if speed:
            seconds = total_seconds(facts.pixels / speed) + 1
            parts.append(self.tr("about {time}").format(time=duration_text(seconds)))
        line = self.tr("The map gets pixels of {gsd:.3g} m.").format(gsd=facts.gsd)
        return " · ".join(parts) + "\n" + line

    def _known_speed(self) -> float | None:
        groups = self._setup.groups
        return known_speed(self._package.card, groups.device.currentData(), groups.tta_name())

    def _measure(self) -> None:
        """Measure this computer once for each model that was never run on it."""
        package = self._package
        if package is None or self._known_speed() or package.card.sha256 in self._measured:
            return
        self._measured.add(package.card.sha256)
        self._speed.start(lambda: (package.card, *quick_speed(package)))

    def _on_speed(self, result: object) -> None:
        if isinstance(result, Exception):
            return  # a run says what is wrong with the model
        card, device, speed = result
        if known_speed(card, device, "none") is None:
            keep_speed(card, device, "none", speed)
        if self._facts is not None and not self.waiting:
            self._show(self._facts, self._facts.problem)


def place_of(area: Area, layer: QgsRasterLayer) -> tuple[tuple[float, float, float, float] | None, float]:
    """Bounds of ``area`` in the layer's CRS, and the share of them (0..1) that lies inside it."""
    share = 1.0
    if area.extent is not None:
        box, crs = QgsRectangle(area.extent), area.extent.crs()
    elif area.box is not None:
        box, crs = QgsRectangle(area.box), area.crs
        shapes = [QgsGeometry.fromWkt(shape) for shape in area.shapes]
        if shapes and box.area() > 0:
            share = min(1.0, sum(shape.area() for shape in shapes) / box.area())
    else:
        return None, 1.0
    try:
        transform = QgsCoordinateTransform(crs, layer.crs(), QgsProject.instance())
        box = transform.transformBoundingBox(box)
    except QgsCsException:
        return None, 1.0
    return (box.xMinimum(), box.yMinimum(), box.xMaximum(), box.yMaximum()), share
