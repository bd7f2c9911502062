"""Start view of the Annotate page: who one is, a new session, one from a file, and those opened last."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsSettings
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QFileDialog, QLineEdit, QPushButton, QVBoxLayout, QWidget

from ..qgis_bridge.session_run import PERSON_KEY, person
from .widgets import MARGIN, explain, heading, wrapped

_RECENT, _FOLDER = "terrazzo/annotate/recent", "terrazzo/annotate/folder"
_MOST = 5
__all__ = ["StartView", "person", "recent_sessions", "remember_session", "set_person"]


def set_person(name: str) -> None:
    """Remember it."""
    QgsSettings().setValue(PERSON_KEY, " ".join(name.split()))


def recent_sessions() -> list[str]:
    """Sessions that were opened last and are still there, the newest first."""
    value = QgsSettings().value(_RECENT, [])
    paths = [value] if isinstance(value, str) else list(value or [])
    return [path for path in paths if Path(path).is_file()][:_MOST]


def remember_session(path: str) -> None:
    """Put a session first among those opened last."""
    others = [other for other in recent_sessions() if Path(other) != Path(path)]
    QgsSettings().setValue(_RECENT, [path, *others][:_MOST])


class StartView(QWidget):
    """``wanted`` gives the path of the session to open; ``new_wanted``: a new one is to be made."""

    wanted = pyqtSignal(str)
    new_wanted = pyqtSignal()

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        about = wrapped(
            self.tr(
                "Label the land cover of an image, or correct what a model has mapped. The work is kept in an "
                "annotation session: a GeoPackage file that saves itself after every stroke."
            ),
            self,
        )
        self.name = QLineEdit(person(), self)
        self.name.setPlaceholderText(self.tr("Your name"))
        hint = self.tr("It is written beside your labels, so that others can check them.")
        explain(self.name, self.tr("Your name"), hint)
        self.new = QPushButton(self.tr("&New session…"), self)
        explain(self.new, self.tr("New session"), self.tr("Make an annotation session for an image."))
        self.open = QPushButton(self.tr("&Open session…"), self)
        explain(self.open, self.tr("Open session"), self.tr("Go on with an annotation session."))
        self.last = heading(self.tr("Opened last"), self)
        self._recent = QVBoxLayout()
        self._recent.setSpacing(2)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(MARGIN, MARGIN, MARGIN, MARGIN)
        layout.setSpacing(8)
        for widget in (about, heading(self.tr("&Your name"), self, self.name), self.name, self.new, self.open):
            layout.addWidget(widget)
        layout.addWidget(self.last)
        layout.addLayout(self._recent)
        layout.addStretch(1)
        self.name.textChanged.connect(self._on_name)
        self.new.clicked.connect(lambda *_: self.new_wanted.emit())
        self.open.clicked.connect(self._on_open)
        self._on_name(self.name.text())
        self.refresh()

    def refresh(self) -> None:
        """Show the sessions that were opened last."""
        while self._recent.count():
            self._recent.takeAt(0).widget().deleteLater()
        for path in recent_sessions():
            button = QPushButton(Path(path).name, self)
            button.setFlat(True)
            button.setStyleSheet("text-align: left; padding: 3px;")
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            explain(button, Path(path).name, path)
            button.clicked.connect(lambda *_, path=path: self.wanted.emit(path))
            self._recent.addWidget(button)
        self.last.setVisible(self._recent.count() > 0)
        if person() != " ".join(self.name.text().split()):
            self.name.setText(person())

    def _on_name(self, text: str) -> None:
        if text.strip():
            set_person(text)
        self.new.setEnabled(bool(text.strip()))

    def _on_open(self, *_: object) -> None:
        folder = QgsSettings().value(_FOLDER, "", type=str)
        path, _kind = QFileDialog.getOpenFileName(
            self, self.tr("Open an annotation session"), folder, self.tr("Annotation session (*.gpkg)")
        )
        if path:
            QgsSettings().setValue(_FOLDER, str(Path(path).parent))
            self.wanted.emit(path)
