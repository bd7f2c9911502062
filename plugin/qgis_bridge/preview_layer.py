"""Preview layer: a temporary layer on top of the others. It is not saved with the project and does not change it."""

from __future__ import annotations

from contextlib import suppress

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsDataProvider,
    QgsLayerTreeGroup,
    QgsProject,
    QgsRasterLayer,
)
from qgis.gui import QgsMapCanvas
from qgis.PyQt.QtCore import QCoreApplication, QObject, QTimer, pyqtSignal
from qgis.PyQt.QtXml import QDomDocument, QDomElement

from ..landcover.legend import Legend
from .preview_maker import forget_raster
from .styles import class_renderer

MARK = "terrazzo/result"  # custom property of layers that the plugin made: they are no images to map
PREVIEW = "PREVIEW"  # its value
_SOON = 1000  # milliseconds
_KEPT = 3  # older rasters that may still be read by a drawing in progress


class PreviewLayer(QObject):
    """The layer, made when it is first shown. ``gone``: the person took it out of the project."""

    gone = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._canvas = canvas
        self._layer_id = ""
        self._paths: list[str] = []
        self._opacity = 1.0
        self._aside = False  # out of the project for a moment
        project = QgsProject.instance()
        project.layersWillBeRemoved.connect(self._on_removal)
        project.writeProject.connect(self._leave_out)

    @property
    def layer(self) -> QgsRasterLayer | None:
        """The layer, if it is shown."""
        return QgsProject.instance().mapLayer(self._layer_id) if self._layer_id else None

    def show(self, path: str, crs: QgsCoordinateReferenceSystem, legend: Legend) -> None:
        """Show the raster ``path`` (in ``crs``), which now belongs to the layer."""
        self._paths.append(path)
        layer, name = self.layer, QCoreApplication.translate("LandCoverLayers", "Land cover preview")
        with QgsProject.blockDirtying(QgsProject.instance()):
            if layer is None:
                # Without a default style, for which QGIS would work out statistics and keep them in a file.
                layer = QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(False))
                self._dress(layer, crs, legend)
                self._add(layer)
            else:
                layer.setDataSource(path, name, "gdal", QgsDataProvider.ProviderOptions(), False)
                self._dress(layer, crs, legend)
                layer.triggerRepaint()
        while len(self._paths) > _KEPT:
            forget_raster(self._paths.pop(0))

    def _dress(self, layer: QgsRasterLayer, crs: QgsCoordinateReferenceSystem, legend: Legend) -> None:
        if crs.isValid():
            layer.setCrs(crs)  # the layer's, which a person may have assigned
        layer.setRenderer(class_renderer(layer, legend))
        layer.renderer().setOpacity(self._opacity)

    def _add(self, layer: QgsRasterLayer) -> None:
        layer.setCustomProperty(MARK, PREVIEW)
        layer.setCustomProperty("skipMemoryLayersCheck", 1)  # QGIS does not ask whether to save it
        project = QgsProject.instance()
        _stay_clean(self._canvas)
        project.addMapLayer(layer, False)
        project.layerTreeRoot().insertLayer(0, layer).setExpanded(False)
        self._layer_id = layer.id()

    def set_opacity(self, opacity: float) -> None:
        """0 (invisible) to 1."""
        self._opacity = opacity
        layer = self.layer
        if layer is not None and layer.renderer() is not None:
            with QgsProject.blockDirtying(QgsProject.instance()):
                layer.renderer().setOpacity(opacity)
                layer.triggerRepaint()

    def remove(self, now: bool = False) -> None:
        """Take the layer out of the project; without ``now`` a moment later: QGIS may be removing others just now."""
        layer_id, self._layer_id = self._layer_id, ""
        paths, self._paths = self._paths, []
        if now:
            _take_out(layer_id, paths)
        elif layer_id or paths:
            QTimer.singleShot(0, lambda: _take_out(layer_id, paths, self._canvas))

    def close(self, now: bool = False) -> None:
        """The same, for good."""
        project = QgsProject.instance()
        project.layersWillBeRemoved.disconnect(self._on_removal)
        project.writeProject.disconnect(self._leave_out)
        self.remove(now)

    def _on_removal(self, ids: list[str]) -> None:
        if self._layer_id in ids and not self._aside:
            self._layer_id = ""
            self.gone.emit()

    # ---------------------------------------------------------------- saving

    def _leave_out(self, document: QDomDocument) -> None:
        """The project is being saved: without the layer, whose raster will not be there when it is opened again.

        QGIS has written its layer tree already and writes the layers next: this one stands aside for so long.
        """
        layer, project = self.layer, QgsProject.instance()
        if layer is None:
            return
        cut_layer(document.documentElement(), self._layer_id)
        node = project.layerTreeRoot().findLayer(self._layer_id)
        parent = node.parent() if node is not None else project.layerTreeRoot()
        index = parent.children().index(node) if node is not None else 0
        shown = node is None or node.itemVisibilityChecked()
        self._aside = True
        with QgsProject.blockDirtying(project):
            taken = project.takeMapLayer(layer)
        QTimer.singleShot(0, lambda: self._come_back(taken, parent, index, shown))

    def _come_back(self, layer: QgsRasterLayer, parent: QgsLayerTreeGroup, index: int, shown: bool) -> None:
        self._aside = False
        if not self._layer_id:
            return  # closed meanwhile
        project = QgsProject.instance()
        _stay_clean(self._canvas)
        root = project.layerTreeRoot()
        if parent is not root and parent not in root.findGroups(True):
            parent, index = root, 0
        with QgsProject.blockDirtying(project):
            project.addMapLayer(layer, False)
            node = parent.insertLayer(index, layer)
            node.setExpanded(False)
            node.setItemVisibilityChecked(shown)


def _take_out(layer_id: str, paths: list[str], canvas: QgsMapCanvas | None = None) -> None:
    """Remove the layer and its rasters. ``canvas``: let the project stay unchanged there."""
    project = QgsProject.instance()
    if layer_id and project.mapLayer(layer_id) is not None:
        if canvas is not None:
            _stay_clean(canvas)
        with QgsProject.blockDirtying(project):
            project.removeMapLayer(layer_id)
    for path in paths:
        forget_raster(path)


def _stay_clean(canvas: QgsMapCanvas) -> None:
    """If the project has no changes now, the layer is none either.

    The canvas hears of a layer that came or went a little later, and QGIS takes that for a change of the project.
    """
    project = QgsProject.instance()
    if project.isDirty():
        return

    def end() -> None:
        with suppress(RuntimeError, TypeError):  # it has ended, or the canvas is gone
            canvas.layersChanged.disconnect(settle)

    def settle() -> None:
        end()
        project.setDirty(False)

    canvas.layersChanged.connect(settle)
    QTimer.singleShot(_SOON, end)


def cut_layer(element: QDomElement, layer_id: str) -> None:
    """Take everything out of ``element`` of a project file that stands for the layer."""
    child = element.firstChildElement()
    while not child.isNull():
        following = child.nextSiblingElement()
        named = layer_id in (child.attribute("id"), child.attribute("layerid"), child.attribute("layer"))
        if named or child.firstChildElement("id").text() == layer_id or _is_text(child, layer_id):
            element.removeChild(child)
        else:
            cut_layer(child, layer_id)
        child = following


_cut = cut_layer  # its first name


def _is_text(element: QDomElement, text: str) -> bool:
    return element.firstChildElement().isNull() and element.text() == text
