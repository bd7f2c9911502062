"""Result view: what a land-cover map says. Areas, the places behind them, and where a person should look."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QComboBox, QFileDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from ..landcover.errors import TerrazzoError
from ..landcover.progress import Feedback
from ..landcover.statistics import write_statistics
from ..qgis_bridge.styles import style_layer
from ..qgis_bridge.texts import class_name, error_text
from .area_chart import AreaChart, Piece
from .background import Background
from .class_table import ClassTable
from .doubt_row import DoubtRow
from .identify_row import IdentifyRow
from .palettes import SAFE, STANDARD, choose_palette, chosen_palette, with_palette
from .result_maps import (
    MapContent,
    hidden_codes,
    map_path,
    maps_in_project,
    read_content,
    show_class,
    sibling,
    store_content,
    stored_content,
    stored_legend,
)
from .segment_row import SegmentRow
from .widgets import MARGIN, Notice, explain, heading, let_shrink, scrolling, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class ResultView(QWidget):
    """The view. Follows the project: maps that come and go appear in ``maps``. ``palette_changed``: other colours."""

    palette_changed = pyqtSignal()

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._iface = iface
        self._content: MapContent | None = None
        self._work = Background("statistics", self)
        self._work.done.connect(self._on_read)
        self._settle = QTimer(self)  # layers come and go in swarms
        self._settle.setSingleShot(True)
        self._settle.setInterval(50)
        self._settle.timeout.connect(self.reload)
        self._build()
        self._connect()
        self.reload()

    # ---------------------------------------------------------------- widgets

    def _build(self) -> None:
        page = QWidget(self)
        self.maps = let_shrink(QComboBox(page))
        explain(self.maps, self.tr("Map"), self.tr("The land-cover map that is looked at."))
        self.empty = Notice(page)
        self.body = QWidget(page)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 6, MARGIN, 6)
        layout.addWidget(self.maps)
        layout.addWidget(self.empty)
        layout.addWidget(self.body)
        layout.addStretch(1)
        self._build_body(QVBoxLayout(self.body))
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page, self))

    def _build_body(self, layout: QVBoxLayout) -> None:
        layout.setContentsMargins(0, 0, 0, 0)
        layout.setSpacing(6)
        body, canvas = self.body, self._iface.mapCanvas()
        self.headline = wrapped("", body)
        self.chart = AreaChart(body)
        self.table = ClassTable(body)
        self.copy = QPushButton(self.tr("Co&py"), body)
        explain(self.copy, self.tr("Copy the table"), self.tr("Copy the table, to paste it into a spreadsheet."))
        self.save = QPushButton(self.tr("&Save as CSV …"), body)
        explain(self.save, self.tr("Save the table"), self.tr("Save the table as a CSV file."))
        buttons = QHBoxLayout()
        buttons.addWidget(self.copy, 1)
        buttons.addWidget(self.save, 1)
        self.segments = SegmentRow(canvas, body)
        self.identify = IdentifyRow(canvas, body)
        self.doubt = DoubtRow(body)
        self.palette_choice = let_shrink(QComboBox(body))
        self.palette_choice.addItem(self.tr("Standard colours"), STANDARD)
        self.palette_choice.addItem(self.tr("Colour-blind safe"), SAFE)
        explain(
            self.palette_choice,
            self.tr("Colours"),
            self.tr("The legend's own colours, or colours that people with any colour blindness can tell apart."),
        )
        for widget in (self.headline, self.chart, self.table):
            layout.addWidget(widget)
        layout.addLayout(buttons)
        layout.addSpacing(4)
        layout.addWidget(heading(self.tr("Places"), body))
        layout.addWidget(self.segments)
        layout.addWidget(self.identify)
        layout.addSpacing(4)
        layout.addWidget(heading(self.tr("Confidence"), body))
        layout.addWidget(self.doubt)
        layout.addSpacing(4)
        layout.addWidget(heading(self.tr("C&olours"), body, self.palette_choice))
        layout.addWidget(self.palette_choice)

    def _connect(self) -> None:
        project = QgsProject.instance()
        project.layersAdded.connect(self._on_layers)
        project.layersRemoved.connect(self._on_layers)
        self.maps.currentIndexChanged.connect(self._on_map)
        self.table.picked.connect(self._on_picked)
        self.table.shown.connect(self._on_shown)
        self.chart.picked.connect(self.table.pick)
        self.copy.clicked.connect(lambda *_: self.table.copy())
        self.save.clicked.connect(self._ask_where)
        self.palette_choice.activated.connect(self._on_palette)

    def unload(self) -> None:
        """Let go of everything outside the panel."""
        project = QgsProject.instance()
        project.layersAdded.disconnect(self._on_layers)
        project.layersRemoved.disconnect(self._on_layers)
        self._settle.stop()
        self._work.close()
        for row in (self.segments, self.identify, self.doubt):
            row.unload()

    # ---------------------------------------------------------------- which map

    def _on_layers(self, *_: object) -> None:
        self._settle.start()

    def has_maps(self) -> bool:
        """Whether there is anything to look at."""
        return self.maps.count() > 0

    def reload(self) -> None:
        """Read again which maps there are; the chosen one stays."""
        chosen = self.maps.currentData()
        self.maps.blockSignals(True)
        self.maps.clear()
        root = QgsProject.instance().layerTreeRoot()
        for layer in maps_in_project():
            node = root.findLayer(layer.id())
            group = node.parent().name() if node is not None and node.parent() is not root else ""
            self.maps.addItem(group or layer.name(), layer.id())
            self.maps.setItemData(self.maps.count() - 1, map_path(layer), Qt.ItemDataRole.ToolTipRole)
        self.maps.setCurrentIndex(max(0, self.maps.findData(chosen)))
        self.maps.blockSignals(False)
        if self.maps.currentData() != chosen or chosen is None or self._content is None:
            self._on_map()

    def show_map(self, layer: QgsRasterLayer) -> None:
        """Look at ``layer``."""
        self.reload()
        index = self.maps.findData(layer.id())
        if index >= 0 and index != self.maps.currentIndex():
            self.maps.setCurrentIndex(index)

    def layer(self) -> QgsRasterLayer | None:
        """The map that is looked at."""
        key = self.maps.currentData()
        return QgsProject.instance().mapLayer(key) if key else None

    def _on_map(self, *_: object) -> None:
        layer = self.layer()
        self._work.forget()
        self._content = None
        self.palette_choice.setCurrentIndex(self.palette_choice.findData(chosen_palette()))
        self.maps.setVisible(self.has_maps())
        self.segments.set_map(layer)
        self.segments.set_class(None, "")
        self.doubt.set_map(layer)
        self.identify.set_map(layer, None)
        content = stored_content(layer) if layer is not None else None
        if content is not None:
            self._show(content)
            return
        self.body.hide()
        if layer is None:
            self.empty.say(self.tr("There is no land-cover map in the project yet. Map an image to get one."))
            return
        self.empty.say(self.tr("Measuring areas …"))
        path, legend = map_path(layer), stored_legend(layer)
        self._work.start(lambda: read_content(path, legend, Feedback()))

    def _on_read(self, result: object) -> None:
        layer = self.layer()
        if isinstance(result, Exception):
            why = error_text(result) if isinstance(result, TerrazzoError) else str(result)
            self.empty.say(why, warning=True)
        elif layer is not None:
            store_content(layer, result)
            self._show(result)

    # ---------------------------------------------------------------- what it says

    def _show(self, content: MapContent) -> None:
        layer = self.layer()
        self._content = content
        self.empty.say("")
        self.body.show()
        mapped = [row for row in content.rows if row.pixels]
        text = self.tr("{area:,.2f} ha mapped, {count} classes found", None, len(mapped))
        self.headline.setText(text.format(area=sum(row.area_ha for row in mapped), count=len(mapped)))
        self.table.show_rows(content.rows, self._legend(), hidden_codes(layer))
        self.identify.set_map(layer, content.legend)
        self._show_chart()

    def _legend(self):  # type: ignore[no-untyped-def]
        return with_palette(self._content.legend, chosen_palette())

    def _show_chart(self) -> None:
        legend, hidden = self._legend(), hidden_codes(self.layer())
        rows = sorted(self._content.rows, key=lambda row: -row.share)
        self.chart.set_pieces(
            [
                Piece(r.code, class_name(r.name), QColor(*legend.by_code(r.code).rgb), r.share, r.code not in hidden)
                for r in rows
            ]
        )

    def _on_picked(self, code: int) -> None:
        self.chart.set_current(code)
        self.segments.set_class(code, class_name(self._content.legend.by_code(code).name))

    def _on_shown(self, code: int, shown: bool) -> None:
        show_class(self.layer(), code, shown)
        self._show_chart()

    def _on_palette(self, *_: object) -> None:
        choose_palette(self.palette_choice.currentData())
        for layer in maps_in_project():
            content = stored_content(layer)
            if content is None:
                continue
            legend, hidden = with_palette(content.legend, chosen_palette()), hidden_codes(layer)
            style_layer(layer, "OUTPUT", legend)
            polygons = sibling(layer, "POLYGONS")
            if polygons is not None:
                style_layer(polygons, "POLYGONS", legend)
            for code in hidden:
                show_class(layer, code, False)
            layer.emitStyleChanged()
        if self._content is not None:
            self._show(self._content)
        self.palette_changed.emit()

    # ---------------------------------------------------------------- table

    def _ask_where(self, *_: object) -> None:
        layer = self.layer()
        if layer is None or self._content is None:
            return
        start = Path(map_path(layer)).with_name(f"{Path(map_path(layer)).stem}_areas.csv")
        path, _ = QFileDialog.getSaveFileName(self, self.tr("Save the table"), str(start), self.tr("CSV (*.csv)"))
        if path:
            self.save_table(path)

    def save_table(self, path: str) -> None:
        """Save the table of areas as CSV; what goes wrong is said in the message bar."""
        bar = self._iface.messageBar()
        try:
            write_statistics(Path(path), self._content.rows)
        except TerrazzoError as error:
            bar.pushMessage("Terrazzo", error_text(error), Qgis.MessageLevel.Critical, 0)
            return
        text = self.tr("The table was saved to {path}.").format(path=path)
        bar.pushMessage("Terrazzo", text, Qgis.MessageLevel.Success, 6)
