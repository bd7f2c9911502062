"""Doubt: the pixels of which the model is least sure, made to stand out. Where should a person look?"""

from __future__ import annotations

import numpy as np
from qgis.core import (
    QgsColorRampShader,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
)
from qgis.PyQt.QtGui import QColor

DOUBT = "terrazzo/doubt"  # custom property of a confidence layer: the threshold in percent
_COLOURS = ("#7a0177", "#dd3497", "#fa9fb5")  # least sure first (ColorBrewer RdPu)
_SAMPLE = 2000  # pixels per side that are looked at for the share


def doubt_renderer(layer: QgsRasterLayer, threshold: int) -> QgsSingleBandPseudoColorRenderer:
    """Renderer of a confidence raster that shows only pixels below ``threshold`` percent; nothing of the others."""
    ramp = QgsColorRampShader(0, 100)
    kinds = getattr(QgsColorRampShader, "Type", None)
    if kinds is not None and hasattr(kinds, "Discrete"):
        ramp.setColorRampType(kinds.Discrete)
    else:
        from qgis.core import Qgis

        ramp.setColorRampType(Qgis.ShaderInterpolationMethod.Discrete)
    edges = [round(threshold * part) for part in (0.6, 0.8)] + [threshold]
    item = QgsColorRampShader.ColorRampItem
    items = [item(edge - 0.5, QColor(colour), f"< {edge} %") for edge, colour in zip(edges, _COLOURS)]
    items.append(item(float("inf"), QColor(255, 255, 255, 0), ""))
    ramp.setColorRampItemList(items)
    shader = QgsRasterShader(0, 100)
    shader.setRasterShaderFunction(ramp)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, shader)
    renderer.setClassificationMin(0)
    renderer.setClassificationMax(100)
    return renderer


def confidence_histogram(path: str) -> np.ndarray:
    """How many pixels of a confidence raster have 0 .. 100 percent: int64 [101]; nodata (0) counts as none.

    Of a large raster an even sample is taken. Raises what rasterio raises.
    """
    import rasterio

    with rasterio.open(path) as dataset:
        shape = min(dataset.height, _SAMPLE), min(dataset.width, _SAMPLE)
        values = dataset.read(1, out_shape=shape)
    counts = np.bincount(values.ravel(), minlength=101)[:101].astype(np.int64)
    counts[0] = 0
    return counts


def share_below(histogram: np.ndarray, threshold: int) -> float:
    """Percent of the pixels below ``threshold`` percent; 0 if there is none."""
    total = histogram.sum()
    return 100.0 * histogram[:threshold].sum() / total if total else 0.0
