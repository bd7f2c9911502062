"""Styles: result layers in the legend's palette, with class names in the person's language."""

from __future__ import annotations

from collections.abc import Callable

from qgis.core import (
    QgsCategorizedSymbolRenderer,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsMapLayer,
    QgsPalettedRasterRenderer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererCategory,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtGui import QColor

from ..landcover.legend import Legend
from .texts import class_name

CLASS_FIELD = "code"  # of the polygon layer
# Where should a person look? Low confidence is dark, high confidence pale (ColorBrewer RdPu, reversed).
CONFIDENCE_COLOURS = ((30, "#7a0177"), (50, "#c51b8a"), (70, "#f768a1"), (85, "#fbb4b9"), (100, "#feebe2"))

Naming = Callable[[str], str]


def class_renderer(layer: QgsRasterLayer, legend: Legend, naming: Naming = class_name) -> QgsPalettedRasterRenderer:
    """Renderer of a land-cover raster: one entry per class, nodata left out (it is transparent)."""
    entry = QgsPalettedRasterRenderer.Class
    classes = [entry(c.code, QColor(*c.rgb), naming(c.name)) for c in legend.classes]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def polygon_renderer(legend: Legend, naming: Naming = class_name) -> QgsCategorizedSymbolRenderer:
    """Renderer of land-cover polygons. The outline has the fill's colour: no gaps between neighbours."""
    categories = []
    for item in legend.classes:
        colour = QColor(*item.rgb).name()
        symbol = QgsFillSymbol.createSimple(
            {"color": colour, "outline_color": colour, "outline_width": "0.1", "joinstyle": "bevel"}
        )
        categories.append(QgsRendererCategory(item.code, symbol, naming(item.name)))
    return QgsCategorizedSymbolRenderer(CLASS_FIELD, categories)


def confidence_renderer(layer: QgsRasterLayer) -> QgsSingleBandPseudoColorRenderer:
    """Renderer of a confidence raster (percent)."""
    ramp = QgsColorRampShader(0, 100)
    ramp.setColorRampType(_interpolated())
    ramp.setColorRampItemList([QgsColorRampShader.ColorRampItem(v, QColor(c), f"{v} %") for v, c in CONFIDENCE_COLOURS])
    shader = QgsRasterShader(0, 100)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(CONFIDENCE_COLOURS[0][0])
    renderer.setClassificationMax(CONFIDENCE_COLOURS[-1][0])
    return renderer


def _interpolated():  # type: ignore[no-untyped-def]
    kinds = getattr(QgsColorRampShader, "Type", None)
    if kinds is not None and hasattr(kinds, "Interpolated"):
        return kinds.Interpolated
    from qgis.core import Qgis

    return Qgis.ShaderInterpolationMethod.Linear


def style_layer(layer: QgsMapLayer, output: str, legend: Legend, naming: Naming = class_name) -> None:
    """Give ``layer`` the style of the output parameter ``output`` ("OUTPUT", "CONFIDENCE" or "POLYGONS")."""
    if output == "OUTPUT" and isinstance(layer, QgsRasterLayer):
        layer.setRenderer(class_renderer(layer, legend, naming))
    elif output == "CONFIDENCE" and isinstance(layer, QgsRasterLayer):
        layer.setRenderer(confidence_renderer(layer))
    elif output == "POLYGONS" and isinstance(layer, QgsVectorLayer):
        layer.setRenderer(polygon_renderer(legend, naming))
    else:
        return
    layer.triggerRepaint()


class LayerStyler(QgsProcessingLayerPostProcessorInterface):
    """Styles a result layer when Processing has loaded it.

    Processing keeps no reference to it: ``attach`` does, until the layer has come.
    """

    _waiting: list[LayerStyler] = []  # noqa: RUF012 - shared on purpose

    def __init__(self, output: str, legend: Legend) -> None:
        super().__init__()
        self._output, self._legend = output, legend

    @classmethod
    def attach(cls, context: QgsProcessingContext, destination: str, output: str, legend: Legend) -> None:
        """Have the layer ``destination`` styled, if it is going to be loaded."""
        if not destination or not context.willLoadLayerOnCompletion(destination):
            return
        styler = cls(output, legend)
        cls._waiting.append(styler)
        del cls._waiting[:-50]  # of runs whose layers never came
        context.layerToLoadOnCompletionDetails(destination).setPostProcessor(styler)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        """Called by Processing in the main thread."""
        style_layer(layer, self._output, self._legend)
        if self in self._waiting:
            self._waiting.remove(self)
