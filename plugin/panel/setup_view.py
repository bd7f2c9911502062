"""Set-up view: what to map, with what, and where. The widgets only; what they do stands in ``map_page``."""

from __future__ import annotations

from typing import TYPE_CHECKING

from qgis.core import QgsMapLayerProxyModel
from qgis.gui import QgsMapLayerComboBox
from qgis.PyQt.QtWidgets import QComboBox, QHBoxLayout, QVBoxLayout, QWidget

from .area_choice import AreaChoice
from .model_view import ModelView
from .option_groups import OptionGroups
from .optional_parts import optional_part
from .widgets import MARGIN, Notice, explain, heading, let_shrink, scrolling, tool_button, wrapped

if TYPE_CHECKING:  # pragma: no cover
    from qgis.gui import QgisInterface


class SetupView(QWidget):
    """All widgets, as attributes. ``preview`` is None where that part is missing."""

    def __init__(self, iface: QgisInterface, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        page = QWidget(self)
        layout = QVBoxLayout(page)
        layout.setContentsMargins(MARGIN, 6, MARGIN, 6)
        layout.setSpacing(4)
        self._build_layer(layout, page)
        self.area = AreaChoice(iface, page)
        layout.addWidget(heading(self.tr("&Area"), page, self.area.mode))
        layout.addWidget(self.area)
        layout.addSpacing(6)
        self._build_model(layout, page)
        self.preview = optional_part("preview_bar", "PreviewBar", iface, page)
        if self.preview is not None:
            layout.addWidget(self.preview)
            layout.addSpacing(6)
        self.groups = OptionGroups(page)
        layout.addWidget(self.groups)
        layout.addStretch(1)
        outer = QVBoxLayout(self)
        outer.setContentsMargins(0, 0, 0, 0)
        outer.addWidget(scrolling(page, self))

    def _build_layer(self, layout: QVBoxLayout, page: QWidget) -> None:
        self.layer = let_shrink(QgsMapLayerComboBox(page))
        self.layer.setFilters(QgsMapLayerProxyModel.Filter.RasterLayer)
        explain(self.layer, self.tr("Image to map"), self.tr("The raster layer whose land cover is mapped."))
        self.follow = tool_button(
            "/mActionLink.svg",
            self.tr("Follow the active layer"),
            self.tr(
                "Pressed: the image changes with the layer selected in the layer list. Released: the image is pinned."
            ),
            page,
            checkable=True,
        )
        self.follow.setChecked(True)
        self.empty = Notice(page)
        self.example = self.empty.add_button(
            self.tr("Open the &example …"),
            self.tr("Open a small project with an image, its map and an annotation session, to try things out."),
            lambda: None,
        )
        self.layer_note = wrapped("", page, small=True)
        row = QHBoxLayout()
        row.setSpacing(4)
        row.addWidget(self.layer, 1)
        row.addWidget(self.follow)
        layout.addWidget(heading(self.tr("&Image"), page, self.layer))
        layout.addLayout(row)
        layout.addWidget(self.layer_note)
        layout.addWidget(self.empty)
        layout.addSpacing(6)

    def _build_model(self, layout: QVBoxLayout, page: QWidget) -> None:
        self.model = let_shrink(QComboBox(page))
        explain(self.model, self.tr("Model"), self.tr("The model that tells the classes apart."))
        self.model_view = ModelView(page)
        layout.addWidget(heading(self.tr("&Model"), page, self.model))
        layout.addWidget(self.model)
        layout.addWidget(self.model_view)
        layout.addSpacing(6)

    def unload(self) -> None:
        """Let go of everything outside the panel."""
        self.area.unload()
        if self.preview is not None and hasattr(self.preview, "unload"):
            self.preview.unload()
