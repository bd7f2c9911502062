"""Results: where a run of the panel puts its files, and how they come into the project."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingUtils,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)

from ..landcover.legend import Legend
from ..qgis_bridge.styles import style_layer
from ..qgis_bridge.texts import layer_names

MARK = "terrazzo/result"  # custom property of result layers: the output they are
_SUFFIXES = {
    "OUTPUT": "landcover.tif",
    "CONFIDENCE": "confidence.tif",
    "POLYGONS": "landcover.gpkg",
    "STATISTICS": "statistics.csv",
}
# From top to bottom. The class raster is looked at first: polygons over it would show the same colours.
_ORDER = ("POLYGONS", "OUTPUT", "CONFIDENCE", "STATISTICS")
_SHOWN = ("OUTPUT",)


def destinations(wanted: list[str], folder: str, raster_name: str) -> dict[str, str]:
    """File for each output in ``wanted``: in ``folder`` under a free name, or among temporary files."""
    if not folder:
        scratch = Path(QgsProcessingUtils.generateTempFilename("landcover")).parent
        return {name: str(scratch / _SUFFIXES[name]) for name in wanted}
    stem = re.sub(r"[^\w.-]+", "_", raster_name).strip("_.") or "raster"
    for number in range(1, 10_000):
        tail = "" if number == 1 else f"_{number}"
        files = {name: Path(folder) / f"{stem}{tail}_{_SUFFIXES[name]}" for name in wanted}
        if not any(path.exists() for path in files.values()):
            break
    return {name: str(path) for name, path in files.items()}


def add_results(results: dict[str, Any], legend: Legend, group_name: str) -> QgsLayerTreeGroup:
    """Load the files in ``results`` as styled layers into a new group on top of the project's layers."""
    names = layer_names()
    group = QgsProject.instance().layerTreeRoot().insertGroup(0, group_name)
    group.setExpanded(False)
    for output in _ORDER:
        if not results.get(output):
            continue
        layer = _load(output, str(results[output]), names[output])
        if not layer.isValid():
            continue
        style_layer(layer, output, legend)
        layer.setCustomProperty(MARK, output)
        QgsProject.instance().addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(output in _SHOWN)
        node.setExpanded(output in _SHOWN)
    group.setExpanded(True)  # only a change reaches the layer list, and only once there is something to open
    return group


def _load(output: str, path: str, name: str) -> QgsMapLayer:
    if output in ("OUTPUT", "CONFIDENCE"):
        return QgsRasterLayer(path, name)
    return QgsVectorLayer(path, name, "ogr")
