"""Results: where a run of the panel puts its files, and how they come into the project."""

from __future__ import annotations

import json
import re
import uuid
from dataclasses import asdict
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
from .palettes import chosen_palette, with_palette

MARK = "terrazzo/result"  # custom property of result layers: the output they are
RUN = "terrazzo/run"  # the same for all layers of one run
LEGEND = "terrazzo/legend"  # of the class raster and the polygons, as JSON
SUFFIXES = {
    "OUTPUT": "landcover.tif",
    "CONFIDENCE": "confidence.tif",
    "PROBABILITIES": "probabilities.tif",
    "POLYGONS": "landcover.gpkg",
    "STATISTICS": "statistics.csv",
}
# From top to bottom. The class raster is looked at first: polygons over it would show the same colours.
_ORDER = ("POLYGONS", "OUTPUT", "CONFIDENCE", "PROBABILITIES", "STATISTICS")
_SHOWN = ("OUTPUT",)


def destinations(wanted: list[str], folder: str, raster_name: str, reserved: set[str]) -> dict[str, str]:
    """File for each output in ``wanted``: in ``folder`` under a free name, or among temporary files.

    ``reserved``: files of runs that have not written them yet.
    """
    if not folder:
        return {name: scratch_file(name) for name in wanted}
    stem = re.sub(r"[^\w.-]+", "_", raster_name).strip("_.") or "raster"
    for number in range(1, 10_000):
        tail = "" if number == 1 else f"_{number}"
        files = {name: Path(folder) / f"{stem}{tail}_{SUFFIXES[name]}" for name in wanted}
        if not any(path.exists() or str(path) in reserved for path in files.values()):
            break
    return {name: str(path) for name, path in files.items()}


def scratch_file(output: str) -> str:
    """A temporary file for ``output``, in a folder of its own."""
    return str(Path(QgsProcessingUtils.generateTempFilename("landcover")).parent / SUFFIXES[output])


def result_group(name: str) -> QgsLayerTreeGroup:
    """A new group on top of the project's layers."""
    return QgsProject.instance().layerTreeRoot().insertGroup(0, name)


def add_results(
    results: dict[str, Any], legend: Legend, group: QgsLayerTreeGroup, with_table: bool = True
) -> list[QgsMapLayer]:
    """Load the files in ``results`` as styled layers into ``group``; the layers, from top to bottom.

    ``with_table``: the table of areas is one of them.
    """
    names, run, layers = layer_names(), uuid.uuid4().hex, []
    group.setExpanded(False)
    for output in _ORDER:
        if not results.get(output) or (output == "STATISTICS" and not with_table):
            continue
        layer = _load(output, str(results[output]), names[output])
        if not layer.isValid():
            continue
        style_layer(layer, output, with_palette(legend, chosen_palette()))
        layer.setCustomProperty(MARK, output)
        layer.setCustomProperty(RUN, run)
        if output in ("OUTPUT", "POLYGONS"):
            layer.setCustomProperty(LEGEND, json.dumps(legend_data(legend)))
        QgsProject.instance().addMapLayer(layer, False)
        node = group.addLayer(layer)
        node.setItemVisibilityChecked(output in _SHOWN)
        node.setExpanded(output in _SHOWN)
        layers.append(layer)
    group.setExpanded(True)  # only a change reaches the layer list, and only once there is something to open
    return layers


def legend_data(legend: Legend) -> dict[str, Any]:
    """The legend as ``Legend.from_dict`` takes it."""
    return asdict(legend)


def _load(output: str, path: str, name: str) -> QgsMapLayer:
    if output in ("OUTPUT", "CONFIDENCE"):  # without a default style, for which QGIS would work out statistics
        return QgsRasterLayer(path, name, "gdal", QgsRasterLayer.LayerOptions(False))
    if output == "PROBABILITIES":
        return QgsRasterLayer(path, name)
    return QgsVectorLayer(path, name, "ogr")
