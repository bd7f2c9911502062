"""Session opener: opens an annotation session from the Quality page, as the Annotate page does."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsCsException, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtWidgets import QMessageBox, QWidget

from ..annotation.errors import SessionLocked
from ..landcover.errors import TerrazzoError
from ..map_tools.bench import Bench
from ..map_tools.desk import shared_desk
from ..qgis_bridge.texts import error_text
from .annotate_start import StartView, person, remember_session
from .widgets import scrolling

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class SessionOpener(QObject):
    """``said``: text, whether it is a warning."""

    said = pyqtSignal(str, bool)

    def __init__(self, iface: QgisInterface, bench: Bench, parent: QWidget) -> None:
        super().__init__(parent)
        self._iface, self._bench, self._parent = iface, bench, parent
        self._views: list[StartView] = []

    def view(self, parent: QWidget) -> QWidget:
        """What a tab shows while no session is open."""
        view = StartView(parent)
        view.new.hide()  # sessions are made on the Annotate page
        view.wanted.connect(self.open)
        self._views.append(view)
        return scrolling(view, parent)

    def refresh(self) -> None:
        """Names and sessions may have changed on another page."""
        for view in self._views:
            view.refresh()

    def open(self, path: str, read_only: bool = False, take_over: bool = False) -> bool:
        """Open a session; whether that has worked. If somebody else writes it, the person is asked what to do."""
        name = person()
        try:
            self._bench.open(path, name, read_only or not name, take_over)
        except SessionLocked as error:
            return self._ask_about(path, error)
        except TerrazzoError as error:
            self.said.emit(error_text(error), True)
            return False
        remember_session(str(path))
        if not name:
            self.said.emit(self.tr("Without a name the session is open for reading only."), False)
        return True

    def _ask_about(self, path: str, error: SessionLocked) -> bool:
        box = QMessageBox(self._parent.window())
        box.setIcon(QMessageBox.Icon.Question)
        box.setWindowTitle(self.tr("The session is in use"))
        box.setText(error_text(error))
        look = box.addButton(self.tr("Open for reading"), QMessageBox.ButtonRole.AcceptRole)
        take = box.addButton(self.tr("Take it over"), QMessageBox.ButtonRole.DestructiveRole)
        box.addButton(QMessageBox.StandardButton.Cancel)
        box.setDefaultButton(look)
        box.exec() if hasattr(box, "exec") else box.exec_()
        if box.clickedButton() is look:
            return self.open(path, read_only=True)
        return box.clickedButton() is take and self.open(path, take_over=True)

    def show_image(self) -> None:
        """Have the session's image in the project, and in sight."""
        path, project = self._bench.session.image_path, QgsProject.instance()
        layers = [layer for layer in project.mapLayers().values() if isinstance(layer, QgsRasterLayer)]
        there = any(Path(layer.source().split("|", 1)[0]) == path for layer in layers)
        if not there and path.is_file():
            layer = QgsRasterLayer(str(path), path.stem)
            if layer.isValid():
                first = not project.mapLayers()
                project.addMapLayer(layer)
                if first and layer.crs().isValid():
                    project.setCrs(layer.crs())
        canvas = self._iface.mapCanvas()
        view = shared_desk(canvas, self._iface.mainWindow()).overlay.view
        if view is not None and view.window().empty:
            try:
                canvas.setExtent(view.map_extent(view.grid.window))
            except QgsCsException:
                return
            canvas.refresh()
