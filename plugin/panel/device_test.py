"""Device test: tries a model on every device of this computer and says how fast each one is."""

from __future__ import annotations

from qgis.PyQt.QtWidgets import QLabel, QProgressBar, QPushButton, QVBoxLayout, QWidget

from ..landcover.errors import Cancelled, TerrazzoError
from ..landcover.package import ModelPackage
from ..landcover.progress import Feedback
from ..qgis_bridge.texts import engine_text, error_text
from .background import Background
from .durations import device_text, speed_text
from .quick_speed import share_of_run
from .speeds import keep_speed, known_speeds
from .widgets import explain, wrapped


class _Stoppable(Feedback):
    """Feedback of a test that can be stopped."""

    stopped = False

    def is_cancelled(self) -> bool:
        return self.stopped


class DeviceTest(QWidget):
    """The widget, for one model at a time."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._package: ModelPackage | None = None
        self._feedback = _Stoppable()
        self._work = Background("devices", self)
        self._work.done.connect(self._on_done)
        self.button = QPushButton(self)
        explain(
            self.button,
            self.tr("Measure the speed"),
            self.tr("Run one tile of the model on every device that there is. Takes some seconds."),
        )
        self.bar = QProgressBar(self)
        self.bar.setRange(0, 0)
        self.bar.setTextVisible(False)
        self.bar.hide()
        explain(self.bar, self.tr("The test goes on"), self.tr("The devices are being tried."))
        self.result: QLabel = wrapped("", self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(self.result)
        layout.addWidget(self.bar)
        layout.addWidget(self.button)
        self.button.clicked.connect(self._on_button)
        self._show(False)

    def set_package(self, package: ModelPackage | None) -> None:
        """Measure another model; None if it could not run."""
        before = self._package.card.sha256 if self._package else ""
        if package is not None and package.card.sha256 == before:
            return
        self._stop()
        self._package = package
        self.button.setEnabled(package is not None)
        self._say_known()

    def start(self) -> None:
        """Begin."""
        package = self._package
        if package is None:
            return
        from ..landcover.backend import survey_devices

        self._feedback = feedback = _Stoppable()
        self._work.start(lambda: (package, survey_devices(package, feedback=feedback)))
        self._show(True)

    def unload(self) -> None:
        """Stop what is under way."""
        self._stop()
        self._work.close()

    def _stop(self) -> None:
        self._feedback.stopped = True
        self._work.forget()
        self._show(False)

    def _on_button(self, *_: object) -> None:
        if self.bar.isHidden():
            self.start()
        else:
            self._stop()

    def _show(self, running: bool) -> None:
        self.bar.setVisible(running)
        self.button.setText(self.tr("S&top") if running else self.tr("Mea&sure"))

    def _say_known(self) -> None:
        speeds = known_speeds(self._package.card) if self._package is not None else {}
        if not speeds:
            self.result.setText(self.tr("Not measured yet. The first run measures it, too."))
            return
        line = self.tr("{device}: {speed} of a map")
        self.result.setText(
            "\n".join(line.format(device=device_text(d), speed=speed_text(s)) for d, s in sorted(speeds.items()))
        )

    def _on_done(self, result: object) -> None:
        self._show(False)
        if isinstance(result, Cancelled):
            return
        if isinstance(result, Exception):
            self.result.setText(error_text(result) if isinstance(result, TerrazzoError) else str(result))
            return
        package, reports = result
        lines = []
        for report in reports:
            speed = report.pixels_per_second * share_of_run(package.card)
            if report.usable:
                keep_speed(package.card, report.device, "none", speed)
            if report.usable or speed:
                line = self.tr("{device}: {speed} of a map")
                lines.append(line.format(device=device_text(report.device), speed=speed_text(speed)))
            if not report.usable:
                lines.append(engine_text(report.template, dict(report.values)))
        self.result.setText("\n".join(lines))
