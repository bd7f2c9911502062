"""Live layer: shows a map in the canvas while it grows, on top of the project's layers."""

from __future__ import annotations

from qgis.core import QgsLayerTreeGroup, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QObject, QTimer
from qgis.PyQt.QtXml import QDomDocument

from ..qgis_bridge.preview_layer import _cut as cut_layer
from ..qgis_bridge.styles import style_layer
from .palettes import chosen_palette, with_palette
from .results import MARK, result_group
from .run import LandCoverRun

LIVE = "LIVE"  # what MARK says of such a layer
_INTERVAL = 800  # milliseconds between two looks at what is new


class LiveLayer(QObject):
    """The layer of one run. It comes with the first finished block and goes with ``remove``."""

    def __init__(self, run: LandCoverRun, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._run = run
        self._layer_id = ""
        self._group: QgsLayerTreeGroup | None = None
        self._timer = QTimer(self)
        self._timer.setSingleShot(True)
        self._timer.setInterval(_INTERVAL)
        self._timer.timeout.connect(self._refresh)
        run.block_done.connect(self._on_block)
        QgsProject.instance().writeProject.connect(self._leave_out)

    def take_group(self) -> QgsLayerTreeGroup:
        """The group of the run's layers; from now on it belongs to the caller."""
        group, self._group = self._find_group(), None
        return group if group is not None else result_group(self._group_name())

    def remove(self) -> None:
        """Take the layer, and the group if nobody took it, out of the project."""
        self._timer.stop()
        project = QgsProject.instance()
        project.writeProject.disconnect(self._leave_out)
        if self._layer_id and project.mapLayer(self._layer_id) is not None:
            project.removeMapLayer(self._layer_id)
        self._layer_id = ""
        group = self._find_group()
        if group is not None and not group.children():
            group.parent().removeChildNode(group)
        self._group = None

    def _group_name(self) -> str:
        return self.tr("Land cover of {name}").format(name=self._run.order.title)

    def _find_group(self) -> QgsLayerTreeGroup | None:
        """The group, if the person has not taken it away."""
        if self._group is None:
            return None
        return self._group if self._group in QgsProject.instance().layerTreeRoot().findGroups(True) else None

    def _on_block(self) -> None:
        if not self._run.of_project or self._run.stopping:
            return
        if not self._layer_id:
            self._add()
        elif not self._timer.isActive():
            self._timer.start()

    def _add(self) -> None:
        live = self._run.feedback.live
        if live is None:
            return
        # Without a default style, for which QGIS would work out statistics.
        layer = QgsRasterLayer(
            str(live.path), self.tr("Land cover, growing"), "gdal", QgsRasterLayer.LayerOptions(False)
        )
        if not layer.isValid():
            return
        style_layer(layer, "OUTPUT", with_palette(self._run.order.package.card.legend, chosen_palette()))
        layer.setCustomProperty(MARK, LIVE)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)  # QGIS does not ask whether to save it
        self._group = result_group(self._group_name())
        QgsProject.instance().addMapLayer(layer, False)
        self._group.setExpanded(False)
        self._group.addLayer(layer).setExpanded(False)
        self._group.setExpanded(True)  # only a change reaches the layer list
        self._layer_id = layer.id()

    def _leave_out(self, document: QDomDocument) -> None:
        """A project is being saved: without the layer, whose raster will not be there when it is opened again."""
        if self._layer_id:
            cut_layer(document.documentElement(), self._layer_id)

    def _refresh(self) -> None:
        layer = QgsProject.instance().mapLayer(self._layer_id)
        if layer is None:
            return
        layer.dataProvider().reloadData()  # GDAL keeps what it has read
        layer.triggerRepaint()
