"""Help window: the documentation that comes with the plugin. It needs no connection."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QSize, Qt, QTimer, QUrl
from qgis.PyQt.QtGui import QDesktopServices, QImage, QResizeEvent
from qgis.PyQt.QtWidgets import QDialog, QHBoxLayout, QTextBrowser, QVBoxLayout, QWidget

from .widgets import explain, tool_button

GUIDE = Path(__file__).resolve().parents[2] / "docs" / "user-guide.md"


class HelpPages(QTextBrowser):
    """Markdown pages; pictures are made as wide as there is room."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setOpenLinks(False)
        self.anchorClicked.connect(self._on_link)
        self._width = 0
        self._rest = QTimer(self)
        self._rest.setSingleShot(True)
        self._rest.setInterval(60)
        self._rest.timeout.connect(self._fit)

    def loadResource(self, kind: int, name: QUrl) -> Any:
        """Pictures of the documentation, reduced to the width of the window."""
        place = self.source().resolved(name)
        if not place.isLocalFile() or Path(place.toLocalFile()).suffix.lower() != ".png":
            return super().loadResource(kind, name)
        image = QImage(place.toLocalFile())
        # Pictures that belong to a list item are moved in by one step.
        room = max(200, self.viewport().width() - 24 - round(self.document().indentWidth()))
        if image.width() > room:
            image = image.scaledToWidth(room, Qt.TransformationMode.SmoothTransformation)
        return image

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the pictures again, once the width is another one. Not at once: a page may just be being loaded."""
        super().resizeEvent(event)
        self._rest.start()

    def _fit(self) -> None:
        if self.source().isValid() and self._width != self.width():
            self._width = self.width()
            place = self.verticalScrollBar().value()
            self.reload()
            self.verticalScrollBar().setValue(place)

    def _on_link(self, link: QUrl) -> None:
        place = self.source().resolved(link)
        if not place.isLocalFile() or Path(place.toLocalFile()).suffix.lower() != ".md":
            QDesktopServices.openUrl(place)
            return
        section = place.fragment()
        place.setFragment("")
        if place != self.source():
            self.setSource(place)
        if section:
            self.go_to(section)

    def go_to(self, section: str) -> None:
        """Bring the heading with this anchor (as GitHub makes them) to the top."""
        block = self.document().begin()
        while block.isValid():
            if block.blockFormat().headingLevel() and _anchor(block.text()) == section:
                top = self.document().documentLayout().blockBoundingRect(block).top()
                self.verticalScrollBar().setValue(round(top))
                return
            block = block.next()


def _anchor(title: str) -> str:
    return re.sub(r"[^\w -]", "", title.strip().lower()).replace(" ", "-")


class HelpWindow(QDialog):
    """The window. ``pages`` shows the user guide."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Terrazzo: user guide"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.pages = HelpPages(self)
        explain(self.pages, self.tr("User guide"), "")
        back = tool_button("/mActionArrowLeft.svg", self.tr("Back"), self.tr("Go back to the page before."), self)
        back.clicked.connect(lambda *_: self.pages.backward())
        self.pages.backwardAvailable.connect(back.setEnabled)
        back.setEnabled(False)
        row = QHBoxLayout()
        row.addWidget(back)
        row.addStretch(1)
        layout = QVBoxLayout(self)
        layout.addLayout(row)
        layout.addWidget(self.pages, 1)
        self.pages.setSource(QUrl.fromLocalFile(str(GUIDE)))

    def sizeHint(self) -> QSize:
        """Room for a column of text."""
        return QSize(760, 680)
