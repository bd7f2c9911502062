"""Quality page: check tiles, settle issues, see how far people agree, and find out how accurate a map is."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING, Any

from qgis.core import Qgis, QgsSettings
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QTabWidget, QVBoxLayout, QWidget

from ..map_tools.desk import release_desk, shared_desk
from .quality_accuracy import AccuracyBox
from .quality_agreement import AgreementBox
from .quality_issues import IssueBox
from .quality_keys import ReviewKeys
from .quality_response import ResponseView
from .quality_run import RunBar, open_report
from .quality_session import SessionOpener
from .quality_tiles import ReviewBox
from .widgets import MARGIN, explain, scrolling, tool_button, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_TAB, _SHOWN_SECONDS = "terrazzo/quality/tab", 6
REVIEW, ISSUES, AGREEMENT, ACCURACY = range(4)


class QualityPage(QWidget):
    """The page. ``tabs``: its parts, ``review``, ``issues``, ``agreement`` and ``accuracy``; ``response``: what takes
    their place while points are labelled."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self.desk = shared_desk(iface.mapCanvas(), iface.mainWindow())
        self.bench = self.desk.bench
        self.opener = SessionOpener(iface, self.bench, self)
        self.keys = ReviewKeys(iface.mapCanvas(), self.do)
        self._build()
        self._connect()
        self._on_session()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        self.review, self.issues = ReviewBox(self.desk, self), IssueBox(self.desk, self)
        self.agreement, self.accuracy = AgreementBox(self.desk, self), AccuracyBox(self._iface, self)
        self.response = ResponseView(self._iface, self)
        self.tabs = QTabWidget(self)
        self.tabs.setDocumentMode(True)
        self._session_parts = []
        for widget, title, hint in (
            (self.review, self.tr("Review"), self.tr("Task tiles: who labels, who checks, what was returned.")),
            (self.issues, self.tr("Issues"), self.tr("Places that somebody should look at.")),
            (self.agreement, self.tr("Agreement"), self.tr("How far people, and the model, label alike.")),
        ):
            part = QStackedWidget(self)
            part.addWidget(self.opener.view(part))
            part.addWidget(scrolling(_padded(widget), part))
            self._session_parts.append(part)
            self._add_tab(part, title, hint)
        self._add_tab(
            scrolling(_padded(self.accuracy), self),
            self.tr("Accuracy"),
            self.tr("How accurate a map is, and how large its classes really are."),
        )
        self.stack = QStackedWidget(self)
        self.stack.addWidget(self.tabs)
        self.stack.addWidget(scrolling(self.response, self))
        self.status = wrapped("", self, small=True)
        self.status.setContentsMargins(MARGIN, 2, MARGIN, 4)
        self.run = RunBar(self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addWidget(self._head())
        layout.addWidget(self.stack, 1)
        layout.addWidget(self.run)
        layout.addWidget(self.status)
        self.tabs.setCurrentIndex(min(max(QgsSettings().value(_TAB, 0, type=int), 0), 3))

    def _add_tab(self, widget: QWidget, title: str, hint: str) -> None:
        self.tabs.setTabToolTip(self.tabs.addTab(widget, title), hint)

    def _head(self) -> QWidget:
        self.head = QWidget(self)
        self.name, self.who = QLabel(self.head), wrapped("", self.head, small=True)
        self.report = QPushButton(self.tr("&Report"), self.head)
        explain(
            self.report,
            self.tr("Session report"),
            self.tr("Write a report of this session beside it, as HTML, CSV and JSON, and open it."),
        )
        self.leave = tool_button(
            "/mActionRemove.svg", self.tr("Close the session"), self.tr("Close the session. Everything is saved."), self
        )
        text = QVBoxLayout()
        text.setSpacing(0)
        text.addWidget(self.name)
        text.addWidget(self.who)
        row = QHBoxLayout(self.head)
        row.setContentsMargins(MARGIN, 6, MARGIN, 2)
        row.addLayout(text, 1)
        row.addWidget(self.report)
        row.addWidget(self.leave)
        return self.head

    def _connect(self) -> None:
        bench = self.bench
        bench.session_changed.connect(self._on_session)
        bench.said.connect(self._on_bench_said)
        self.opener.said.connect(self.say)
        for part in (self.review, self.issues, self.agreement, self.accuracy, self.response):
            part.said.connect(self.say)
        self.review.merge_begun.connect(lambda: self.tabs.setCurrentIndex(AGREEMENT))
        self.accuracy.label_wanted.connect(self._label)
        self.response.closed.connect(self._on_labelled)
        self.tabs.currentChanged.connect(self._on_tab)
        self.leave.clicked.connect(lambda *_: bench.close())
        self.report.clicked.connect(lambda *_: self.write_report())
        self.run.changed.connect(self._refresh)
        self.run.failed.connect(lambda reason: self.say(reason, True))
        for widget in (self.review.list, self.issues.list, self.agreement.merge.list):
            self.keys.watch(widget)

    # ---------------------------------------------------------------- state

    def activated(self) -> None:
        """The page comes to the front."""
        self.opener.refresh()
        self.accuracy.refresh()
        self._refresh_keys()

    def _refresh_keys(self) -> None:
        """Keys are ours only while somebody looks at a session here."""
        looks = self.isVisible() and self.bench.session is not None
        self.keys.set_active(looks and self.tabs.currentIndex() != ACCURACY)

    def hideEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """Another page comes to the front: keys are no longer ours, and nobody labels points unseen."""
        super().hideEvent(event)
        if not self.window().isMinimized():
            self.keys.set_active(False)
            self.response.stop()

    def showEvent(self, event) -> None:  # type: ignore[no-untyped-def]
        """The page is in sight."""
        super().showEvent(event)
        self._refresh_keys()

    def _on_session(self) -> None:
        session = self.bench.session
        for part in self._session_parts:
            part.setCurrentIndex(0 if session is None else 1)
        self.status.clear()
        self._refresh()
        if session is not None:
            self.opener.show_image()

    def _refresh(self) -> None:
        session = self.bench.session
        self._refresh_keys()
        self.head.setVisible(session is not None and self.tabs.currentIndex() != ACCURACY)
        if session is not None:
            self.name.setText(session.path.stem)
            self.name.setToolTip(str(session.path))
            self.who.setText(session.person if not session.read_only else self.tr("for reading only"))
        self.report.setEnabled(session is not None and not self.run.busy)

    def _on_tab(self, index: int) -> None:
        QgsSettings().setValue(_TAB, index)
        self.status.clear()
        self._refresh()

    # ---------------------------------------------------------------- actions

    def do(self, name: str) -> None:
        """A key of the review was pressed."""
        if name == "issue":
            self.tabs.setCurrentIndex(ISSUES)
            self.issues.pin_at_pointer()
        elif self.tabs.currentIndex() == ISSUES:
            if name != "next":
                self.issues.settle(resolve=name == "accept")
        elif self.tabs.currentIndex() == AGREEMENT:
            self.agreement.merge.do(name)
        else:
            self.review.do(name)

    def write_report(self) -> None:
        """Write the session's report beside it, and open it."""
        self.bench.commits.wait()
        stem = self.bench.session.path.with_suffix("")
        files = {"REPORT": f"{stem}_report.html", "CSV": f"{stem}_report.csv", "JSON": f"{stem}_report.json"}
        self.run.begin("agreementreport", {"SESSION": str(self.bench.session.path), **files}, self._on_report)

    def _on_report(self, results: dict[str, Any], warnings: list[str]) -> None:
        self.say(" ".join([self.tr("The report is in {path}.").format(path=results["REPORT"]), *warnings]))
        open_report(results["REPORT"])

    def _label(self, sample: Any) -> None:
        """Step through the points of a sample."""
        self.bench.set_shown(False)
        if self.response.start(sample, " ".join(self.accuracy.name.text().split())):
            self.head.hide()
            self.stack.setCurrentIndex(1)

    def _on_labelled(self) -> None:
        self.stack.setCurrentIndex(0)
        self.accuracy.refresh()
        self._refresh()

    # ---------------------------------------------------------------- messages and the end

    def _on_bench_said(self, text: str, warning: bool) -> None:
        if self.isVisible():
            self.status.setText(text)

    def say(self, text: str, warning: bool = False) -> None:
        """Tell the person: in the page, and what needs attention on the map, too."""
        self.status.setText(text)
        if warning and text:
            self._iface.messageBar().pushMessage("Terrazzo", text, Qgis.MessageLevel.Warning, _SHOWN_SECONDS)

    def unload(self) -> None:
        """The plugin goes."""
        self.response.stop()
        self.keys.remove()
        for part in (self.run, self.accuracy, self.agreement, self.issues):
            part.abandon()
        with suppress(TypeError, RuntimeError):  # another page may have let go of the desk already
            self.bench.session_changed.disconnect(self._on_session)
            self.bench.said.disconnect(self._on_bench_said)
        release_desk(self._iface.mapCanvas())


def _padded(widget: QWidget) -> QWidget:
    """``widget`` with the panel's margins around it."""
    content = QWidget()
    layout = QVBoxLayout(content)
    layout.setContentsMargins(MARGIN, 6, MARGIN, MARGIN)
    layout.addWidget(widget)
    return content
