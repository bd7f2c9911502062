"""Page tabs: one row of tabs over the pages of the panel; a page is made when it is first looked at.

Where the panel is too narrow for all titles, only the tab in front has one and the others are icons.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsApplication, QgsMessageLog, QgsSettings
from qgis.PyQt.QtCore import QEvent, QSize, Qt
from qgis.PyQt.QtGui import QResizeEvent, QShowEvent
from qgis.PyQt.QtWidgets import QHBoxLayout, QLabel, QStackedWidget, QTabBar, QToolButton, QVBoxLayout, QWidget

from .icons import line_icon
from .pages import PageEntry

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface

_SETTING = "terrazzo/panel/page"
_ICON, _NARROWEST = 44, 26  # pixels of a tab without a title: at ease, and at least
_GAP = 8  # pixels between the icon and the title


class PageBar(QTabBar):
    """The tabs. Each has an icon; titles as the width allows."""

    def __init__(self, entries: list[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._entries = entries
        self.setDocumentMode(True)
        self.setDrawBase(False)
        self.setExpanding(False)
        self.setUsesScrollButtons(False)
        self.setElideMode(Qt.TextElideMode.ElideRight)
        self.setAccessibleName(self.tr("Pages of the panel"))
        for index, entry in enumerate(entries):
            self.addTab(line_icon(entry.icon, self), entry.title)
            self.setTabToolTip(index, f"{entry.title}: {entry.hint}")
            if hasattr(self, "setAccessibleTabName"):  # from Qt 5.15 on
                self.setAccessibleTabName(index, entry.title)
        self.currentChanged.connect(self._fit)

    def minimumSizeHint(self) -> QSize:
        """Icons alone fit any panel."""
        return QSize(len(self._entries) * _NARROWEST, super().minimumSizeHint().height())

    def tabSizeHint(self, index: int) -> QSize:
        """What the style wants, and where there is no room for that: the tab in front first, the others as icons."""
        hint = super().tabSizeHint(index)
        count = self.count()
        if count < 2 or self._has_room():
            return hint
        front = super().tabSizeHint(self.currentIndex()).width()
        each = max(_NARROWEST, min(_ICON, (self.width() - front) // (count - 1)))
        if index == self.currentIndex():
            hint.setWidth(max(_NARROWEST, min(front, self.width() - each * (count - 1))))
        else:
            hint.setWidth(each)
        return hint

    def _has_room(self) -> bool:
        """Whether all titles fit, in the style that is in use now."""
        wanted = 0
        for index, entry in enumerate(self._entries):
            wanted += super().tabSizeHint(index).width()
            if not self.tabText(index):
                wanted += self.fontMetrics().horizontalAdvance(entry.title) + _GAP
        return self.width() >= wanted

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Show as many titles as there is room for."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Follow a change between light and dark."""
        super().changeEvent(event)
        if event.type() in (QEvent.Type.PaletteChange, QEvent.Type.StyleChange):
            for index, entry in enumerate(getattr(self, "_entries", [])):
                self.setTabIcon(index, line_icon(entry.icon, self))

    def _fit(self, *_: object) -> None:
        everything = self._has_room()
        for index, entry in enumerate(self._entries):
            text = entry.title if everything or index == self.currentIndex() else ""
            if self.tabText(index) != text:
                self.setTabText(index, text)


class PageTabs(QWidget):
    """Tabs and pages. ``pages``: those made so far, by key."""

    def __init__(self, iface: QgisInterface, entries: list[PageEntry], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface, self._entries = iface, entries
        self.pages: dict[str, QWidget] = {}
        self.bar = PageBar(entries, self)
        self.help = QToolButton(self)
        self.help.setIcon(QgsApplication.getThemeIcon("/mActionHelpContents.svg"))
        self.help.setAutoRaise(True)
        self.help.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self.help.setAccessibleName(self.tr("Help"))
        self.help.setToolTip(self.tr("Open the user guide. It needs no connection."))
        self.help.clicked.connect(self.open_help)
        self._help_window: QWidget | None = None
        self._stack = QStackedWidget(self)
        for _ in entries:
            self._stack.addWidget(QWidget(self._stack))
        row = QHBoxLayout()
        row.setContentsMargins(4, 4, 4, 0)
        row.setSpacing(2)
        row.addWidget(self.bar, 1)
        row.addWidget(self.help)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(0)
        layout.addLayout(row)
        layout.addWidget(self._stack, 1)
        keys = [entry.key for entry in entries]
        last = QgsSettings().value(_SETTING, "", type=str)
        self.bar.setCurrentIndex(keys.index(last) if last in keys else 0)
        self.bar.currentChanged.connect(self._on_changed)

    def show_page(self, key: str) -> QWidget:
        """Bring the page ``key`` to the front and return it."""
        index = [entry.key for entry in self._entries].index(key)
        if index == self.bar.currentIndex():
            self._bring(index)
        else:
            self.bar.setCurrentIndex(index)
        return self.pages[key]

    def open_help(self, *_: object) -> None:
        """Show the user guide."""
        if self._help_window is None:
            from .help_window import HelpWindow

            self._help_window = HelpWindow(self)
            self._help_window.destroyed.connect(self._on_help_closed)
        self._help_window.show()
        self._help_window.raise_()

    def _on_help_closed(self, *_: object) -> None:
        self._help_window = None

    def unload(self) -> None:
        """Tell all pages that the plugin goes."""
        for page in self.pages.values():
            if hasattr(page, "unload"):
                page.unload()
        self.pages.clear()

    def showEvent(self, event: QShowEvent) -> None:
        """Make the page in front, now that somebody looks."""
        super().showEvent(event)
        self._bring(self.bar.currentIndex())

    def _on_changed(self, index: int) -> None:
        if 0 <= index < len(self._entries):
            QgsSettings().setValue(_SETTING, self._entries[index].key)
            self._bring(index)

    def _bring(self, index: int) -> None:
        entry = self._entries[index]
        page = self.pages.get(entry.key)
        if page is None:
            page = self.pages[entry.key] = self._make(entry)
            old = self._stack.widget(index)
            self._stack.removeWidget(old)
            old.deleteLater()
            self._stack.insertWidget(index, page)
        self._stack.setCurrentIndex(index)
        if hasattr(page, "activated"):
            page.activated()

    def _make(self, entry: PageEntry) -> QWidget:
        try:
            return entry.load()(self._iface, self._stack)
        except Exception as error:  # noqa: BLE001 - one broken page must not take the panel with it
            import traceback

            QgsMessageLog.logMessage(traceback.format_exc(), "Terrazzo")
            return _Broken(entry, error, self._stack)


class _Broken(QLabel):
    """Stands in for a page that could not be loaded."""

    def __init__(self, entry: PageEntry, error: Exception, parent: QWidget) -> None:
        super().__init__(parent)
        text = self.tr("The page “{title}” cannot be shown: {why}\n\nThe log messages panel (Terrazzo) tells more.")
        self.setText(text.format(title=entry.title, why=f"{type(error).__name__}: {error}"))
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setTextInteractionFlags(
            Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
        )
        self.setWordWrap(True)
        self.setAlignment(Qt.AlignmentFlag.AlignTop)
        self.setMargin(12)
