"""Value ranges: between which values a layer's style stretches the colours of each band.

What a person has made look right by the style (minimum and maximum, percentiles, standard deviations) can then be
what the model sees.
"""

from __future__ import annotations

import math

from qgis.core import (
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsRasterLayer,
    QgsSingleBandGrayRenderer,
    QgsSingleBandPseudoColorRenderer,
)

from ..landcover.errors import ParameterError
from .texts import QT_TRANSLATE_NOOP

NO_RANGE = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The style of the layer {name} has no minimum and maximum for the band(s) {bands}. Give it some in the layer's "
    "properties (Symbology), choose bands that it shows, or choose another scaling.",
)


def style_ranges(layer: QgsRasterLayer) -> dict[int, tuple[float, float]]:
    """Minimum and maximum that the style of ``layer`` has for each band that it shows, by band number."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsMultiBandColorRenderer):
        shown = [
            (renderer.redBand(), renderer.redContrastEnhancement()),
            (renderer.greenBand(), renderer.greenContrastEnhancement()),
            (renderer.blueBand(), renderer.blueContrastEnhancement()),
        ]
        ranges = {band: _of_enhancement(enhancement) for band, enhancement in shown}
    elif isinstance(renderer, QgsSingleBandGrayRenderer):
        band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.grayBand()
        ranges = {band: _of_enhancement(renderer.contrastEnhancement())}
    elif isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        band = renderer.inputBand() if hasattr(renderer, "inputBand") else renderer.band()
        ranges = {band: (renderer.classificationMin(), renderer.classificationMax())}
    else:
        ranges = {}
    return {band: ends for band, ends in ranges.items() if band > 0 and ends is not None and _is_range(ends)}


def _of_enhancement(enhancement: QgsContrastEnhancement | None) -> tuple[float, float] | None:
    if enhancement is None:
        return None
    kinds = QgsContrastEnhancement.ContrastEnhancementAlgorithm
    if enhancement.contrastEnhancementAlgorithm() == kinds.NoEnhancement:
        return None
    return enhancement.minimumValue(), enhancement.maximumValue()


def _is_range(ends: tuple[float, float]) -> bool:
    return all(map(math.isfinite, ends)) and ends[0] < ends[1]


def ranges_of_bands(
    ranges: dict[int, tuple[float, float]], bands: tuple[int, ...], name: str
) -> tuple[tuple[float, float], ...]:
    """The range of each of ``bands``. ``ParameterError`` names those that the style of the layer ``name`` lacks."""
    missing = [band for band in bands if band not in ranges]
    if missing:
        raise ParameterError(NO_RANGE, name=name, bands=", ".join(map(str, sorted(set(missing)))))
    return tuple(ranges[band] for band in bands)
