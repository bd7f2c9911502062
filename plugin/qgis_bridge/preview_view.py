"""Preview view: what the canvas shows of a layer, and at which ground sampling distance it is mapped for a look.

As fine as the model wants, where that is not too much work; further out at a coarser distance, up to a limit beyond
which a model of fine images says nothing true.
"""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsProject,
    QgsRectangle,
)
from qgis.gui import QgsMapCanvas

from ..landcover.errors import ParameterError
from ..landcover.model_card import ModelCard
from .texts import QT_TRANSLATE_NOOP

Box = tuple[float, float, float, float]
LEAST_PIXELS = 1_500_000  # that are mapped at once, whatever the computer: a canvas of 1400 x 1000
MOST_PIXELS = 6_000_000
_FARTHEST = 8.0  # times the coarsest distance that the model knows
_STEP = math.sqrt(2.0)  # distances are coarser by powers of this, so that they stay the same while one pans
ZOOM_IN = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "Zoom in to preview: in this view a pixel would cover {gsd:.2g} m, and the model was made for {finest:g} to "
    "{coarsest:g} m.",
)


@dataclass(frozen=True)
class View:
    """``box``: what the canvas shows, in the layer's CRS (xmin, ymin, xmax, ymax)."""

    box: Box


def view_of(canvas: QgsMapCanvas, crs: QgsCoordinateReferenceSystem, extent: QgsRectangle | None) -> View | None:
    """What ``canvas`` shows of a layer with ``crs`` and ``extent``; None if nothing of it. In the main thread.

    ``extent`` is None for a layer without end.
    """
    settings = canvas.mapSettings()
    shown = settings.visibleExtent()
    if shown.isEmpty() or not shown.isFinite():
        return None
    own = settings.destinationCrs()
    if own.isValid() and crs.isValid() and own != crs:
        transform = QgsCoordinateTransform(own, crs, QgsProject.instance().transformContext())
        try:
            shown = transform.transformBoundingBox(shown)
        except QgsCsException:
            if extent is None:
                return None
            shown = QgsRectangle(extent)  # the canvas shows places that the layer's CRS does not know: far out
    if extent is not None:
        shown = shown.intersect(extent)
    if shown.isEmpty() or not shown.isFinite():
        return None
    return View((shown.xMinimum(), shown.yMinimum(), shown.xMaximum(), shown.yMaximum()))


def preview_gsd(area: float, known: float, card: ModelCard, most: int) -> float:
    """Ground sampling distance (metres) for a view of ``area`` (m² on the ground).

    ``known``: metres, what a map of the layer would have. ``most``: pixels. ``ParameterError`` if it would be so coarse
    that the preview means nothing.
    """
    gsd, limit = known, max(known, _FARTHEST * card.gsd_range[1])
    while area / gsd**2 > most:
        gsd *= _STEP
    if gsd > limit * 1.01:
        finest, coarsest = card.gsd_range
        raise ParameterError(ZOOM_IN, gsd=gsd, finest=finest, coarsest=coarsest)
    return gsd
