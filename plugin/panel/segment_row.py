"""Segment row: goes to the largest segments of a class, one after the other."""

from __future__ import annotations

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QHBoxLayout, QWidget

from ..landcover.errors import TerrazzoError
from ..landcover.progress import Feedback
from ..qgis_bridge.texts import error_text
from .background import Background
from .largest_segments import Segment, largest_segments
from .result_maps import map_path
from .widgets import tool_button, wrapped

_ROOM = 1.6  # the view is this much larger than the segment
_LEAST_PIXELS = 60  # of the map across the view


class SegmentRow(QWidget):
    """The row. Looks for segments when they are first asked for."""

    def __init__(self, canvas: QgsMapCanvas, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._path, self._crs, self._pixel = "", QgsCoordinateReferenceSystem(), 0.0
        self._found: dict[int, list[Segment]] | None = None
        self._code: int | None = None
        self._name = ""
        self._index = -1
        self._step = 0
        self._work = Background("segments", self)
        self._work.done.connect(self._on_found)
        self.label = wrapped("", self)
        self.before = tool_button(
            "/mActionArrowLeft.svg", self.tr("Larger segment"), self.tr("Go to the next larger segment."), self
        )
        self.after = tool_button(
            "/mActionArrowRight.svg",
            self.tr("Next segment"),
            self.tr("Go to the largest segment of the class chosen in the table, then to the next one."),
            self,
        )
        self.before.clicked.connect(lambda *_: self.go(-1))
        self.after.clicked.connect(lambda *_: self.go(1))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(self.label, 1)
        row.addWidget(self.before)
        row.addWidget(self.after)

    def set_map(self, layer: QgsRasterLayer | None) -> None:
        """Look at another map."""
        self._work.forget()
        self._found, self._index, self._step = None, -1, 0
        self._path = map_path(layer) if layer is not None else ""
        if layer is not None:
            self._crs, self._pixel = QgsCoordinateReferenceSystem(layer.crs()), layer.rasterUnitsPerPixelX()
        self._show()

    def set_class(self, code: int | None, name: str) -> None:
        """Go through the segments of another class."""
        if code != self._code:
            self._code, self._name, self._index = code, name, -1
        self._show()

    def go(self, step: int) -> None:
        """Go on by ``step`` segments."""
        if self._code is None or not self._path:
            return
        if self._found is None:
            self._step = step
            path = self._path
            self._work.start(lambda: largest_segments(path, Feedback()))
            self._show()
            return
        segments = self._found.get(self._code, [])
        if segments:
            self._index = min(max(self._index + step, 0), len(segments) - 1)
            self._zoom(segments[self._index])
        self._show()

    def unload(self) -> None:
        """Stop looking."""
        self._work.close()

    def _on_found(self, result: object) -> None:
        if isinstance(result, Exception):
            self._found = {}
            self.label.setText(error_text(result) if isinstance(result, TerrazzoError) else str(result))
            return
        self._found = result
        self.go(self._step)

    def _zoom(self, segment: Segment) -> None:
        box = QgsRectangle(*segment.box)
        least = _LEAST_PIXELS * self._pixel
        view = QgsRectangle(box)
        view.scale(max(_ROOM, least / max(box.width(), box.height(), 1e-12)))
        settings = self._canvas.mapSettings()
        transform = QgsCoordinateTransform(self._crs, settings.destinationCrs(), QgsProject.instance())
        try:
            self._canvas.setExtent(transform.transformBoundingBox(view))
        except QgsCsException:
            return
        self._canvas.refresh()
        self._canvas.flashGeometries([QgsGeometry.fromRect(box)], self._crs)

    def _show(self) -> None:
        segments = (self._found or {}).get(self._code, []) if self._code is not None else []
        self.before.setEnabled(self._index > 0)
        self.after.setEnabled(self._code is not None and (self._found is None or self._index < len(segments) - 1))
        if self._code is None:
            text = self.tr("Choose a class in the table to go to its largest segments.")
        elif self._work.busy and self._found is None:
            text = self.tr("Looking for segments …")
        elif self._found is None or self._index < 0:
            text = self.tr("Largest segments of {name}").format(name=self._name)
            if self._found is not None and not segments:
                text = self.tr("{name} has no segment.").format(name=self._name)
        else:
            area = QLocale().toString(segments[self._index].area_m2, "f", 0)
            text = self.tr("{name}: number {number} of {count}, {area} m²")
            text = text.format(name=self._name, number=self._index + 1, count=len(segments), area=area)
            text = text.replace(" m²", "\u00a0m²")  # the unit stays with the number
        self.label.setText(text)
