"""Run view: the foot of the map page. What a run would be, the button that starts it, and how it goes."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QSize, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .durations import device_text, duration_text, speed_text
from .run import LandCoverRun
from .widgets import MARGIN, Notice, explain, heading, tool_button, wrapped

_STEPS = 1000  # of the progress bar


class RunView(QWidget):
    """``start_pressed``; ``stop_pressed`` with a run and whether its finished part is kept."""

    start_pressed = pyqtSignal()
    stop_pressed = pyqtSignal(object, bool)

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._shown: LandCoverRun | None = None
        self.outcome = Notice(self)
        self.outcome.add_close(self.tr("Put this message away"))
        self.plan = QWidget(self)  # of the run that could be started
        self.facts = wrapped("", self.plan, small=True)
        self.warnings = Notice(self.plan)
        self.leave_black = self.warnings.add_button(
            self.tr("&Leave black out"),
            self.tr("Pixels that are 0 in all bands are no data: they are not mapped."),
            lambda: None,
        )
        self.start = QPushButton(self.tr("Map &land cover"), self.plan)
        self.start.setIcon(QgsApplication.getThemeIcon("/mActionStart.svg"))
        self.start.setDefault(True)
        explain(
            self.start,
            self.tr("Map land cover"),
            self.tr("Start mapping, in the background. If a run is under way, this one waits until it is done."),
        )
        self.start.clicked.connect(lambda *_: self.start_pressed.emit())
        line = QFrame(self)
        line.setFrameShape(QFrame.Shape.HLine)
        line.setFrameShadow(QFrame.Shadow.Sunken)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(line)
        inner = QVBoxLayout()
        inner.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
        inner.setSpacing(5)
        plan = QVBoxLayout(self.plan)
        plan.setContentsMargins(0, 0, 0, 0)
        plan.setSpacing(5)
        for widget in (self.warnings, self.facts, self.start):
            plan.addWidget(widget)
        for widget in (self._build_progress(), self.outcome, self.plan):
            inner.addWidget(widget)
        layout.addLayout(inner)
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Maximum)
        self.outcome.said.connect(self._fit)

    def _build_progress(self) -> QWidget:
        self.box = QFrame(self)
        self.box.setFrameShape(QFrame.Shape.StyledPanel)
        layout = QVBoxLayout(self.box)
        layout.setContentsMargins(MARGIN, 6, MARGIN, 6)
        layout.setSpacing(4)
        self.stage = heading("", self.box)
        self.stage.setWordWrap(True)
        self.stage.setTextFormat(Qt.TextFormat.PlainText)
        self.stage.setAccessibleName(self.tr("State of the run"))
        self.progress = QProgressBar(self.box)
        self.progress.setRange(0, _STEPS)
        explain(self.progress, self.tr("Progress"), self.tr("How much of the map is done."))
        self.left, self.speed = wrapped("", self.box), wrapped("", self.box, small=True)
        self.pause = QPushButton(self.tr("&Pause"), self.box)
        explain(
            self.pause,
            self.tr("Pause"),
            self.tr("Stop, and keep the finished part. The run can go on later, also after QGIS was closed."),
        )
        self.cancel = QPushButton(self.tr("&Cancel"), self.box)
        explain(self.cancel, self.tr("Cancel"), self.tr("Stop the run; nothing of it is kept."))
        self.pause.clicked.connect(lambda *_: self._shown and self.stop_pressed.emit(self._shown, True))
        self.cancel.clicked.connect(lambda *_: self._shown and self.stop_pressed.emit(self._shown, False))
        buttons = QHBoxLayout()
        buttons.addWidget(self.pause, 1)
        buttons.addWidget(self.cancel, 1)
        for widget in (self.stage, self.progress, self.left, self.speed):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        self.waiting = QWidget(self.box)
        self._waiting_rows = QVBoxLayout(self.waiting)
        self._waiting_rows.setContentsMargins(0, 2, 0, 0)
        self._waiting_rows.setSpacing(0)
        layout.addWidget(self.waiting)
        self.box.hide()
        return self.box

    # ---------------------------------------------------------------- showing

    def show_plan(self, shown: bool) -> None:
        """Show or hide what a run would be, and the button."""
        self.plan.setVisible(shown)
        self._fit()

    def _fit(self) -> None:
        """Take no room for nothing."""
        self.setVisible(not (self.plan.isHidden() and self.box.isHidden() and self.outcome.isHidden()))

    def show_runs(self, runs: list[LandCoverRun]) -> None:
        """Show the run in progress, the first one, and those that wait."""
        self._shown = runs[0] if runs else None
        self.box.setVisible(bool(runs))
        self.start.setText(self.tr("Map &land cover next") if runs else self.tr("Map &land cover"))
        while self._waiting_rows.count():
            row = self._waiting_rows.takeAt(0).widget()
            row.hide()
            row.deleteLater()
        for run in runs[1:]:
            self._waiting_rows.addWidget(self._waiting_row(run))
        self.waiting.setVisible(len(runs) > 1)
        self._fit()
        self.show_progress()

    def show_progress(self) -> None:
        """Show how far the run in progress is."""
        run = self._shown
        if run is None:
            return
        stage = self.tr("Stopping") if run.stopping else run.stage or self.tr("Starting")
        _set(self.stage, self.tr("{stage}: {title}").format(stage=stage, title=run.order.title))
        value = round(run.percent * _STEPS / 100)
        if self.progress.value() != value:
            self.progress.setValue(value)
        self.pause.setEnabled(not run.stopping)
        self.cancel.setEnabled(not run.stopping)
        left, speed = self._figures(run)
        _set(self.left, left)
        _set(self.speed, speed)

    def _figures(self, run: LandCoverRun) -> tuple[str, str]:
        """Tiles and time left; speed and device."""
        meter, facts = run.feedback.meter, run.feedback.facts
        if meter is None or facts is None:
            return "", ""
        total = facts.plan.tile_count
        done = min(total, round(meter.fraction * total))
        left = self.tr("{done:,} of {total:,} tiles").format(done=done, total=total)
        seconds = meter.seconds_left if meter.fraction < 1 else None
        if seconds is not None and not run.stopping:
            left += " · " + self.tr("about {time} left").format(time=duration_text(seconds))
        speed = speed_text(meter.speed) + " · " if meter.speed else ""
        return left, speed + device_text(facts.device)

    def _waiting_row(self, run: LandCoverRun) -> QWidget:
        row = QWidget(self.waiting)
        layout = QHBoxLayout(row)
        layout.setContentsMargins(0, 0, 0, 0)
        label = QLabel(self.tr("Waiting: {title}").format(title=run.order.title), row)
        label.setTextFormat(Qt.TextFormat.PlainText)
        label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Preferred)
        label.setToolTip(run.order.title)
        remove = tool_button(
            "/mActionRemove.svg", self.tr("Take out of the queue"), self.tr("Take this run out of the queue."), row
        )
        remove.setIconSize(QSize(14, 14))
        remove.clicked.connect(lambda *_: self.stop_pressed.emit(run, False))
        layout.addWidget(label, 1)
        layout.addWidget(remove)
        return row


def _set(label: QLabel, text: str) -> None:
    """Change a label only if need be: each change lays the panel out anew."""
    if label.text() != text:
        label.setText(text)
