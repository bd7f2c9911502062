"""Result maps: the land-cover maps in the project, whoever made them, and what is known of them."""

from __future__ import annotations

import csv
import json
from dataclasses import asdict, dataclass, fields
from pathlib import Path
from typing import Any

from qgis.core import QgsMapLayer, QgsPalettedRasterRenderer, QgsProject, QgsRasterLayer, QgsVectorLayer

from ..landcover.errors import TerrazzoError
from ..landcover.legend import LandCoverClass, Legend, load_legend
from ..landcover.progress import Feedback
from ..landcover.statistics import ClassStatistics, class_statistics
from .results import LEGEND, MARK, RUN

STATISTICS = "terrazzo/statistics"  # custom property: rows of the table of areas, as JSON
_BAND = "land cover"  # the engine's name of the band in a class raster


@dataclass(frozen=True)
class MapContent:
    """What a class raster holds: its ``legend`` and one row per class."""

    legend: Legend
    rows: list[ClassStatistics]


def is_map(layer: QgsMapLayer | None) -> bool:
    """Whether ``layer`` is a land-cover map of Terrazzo's."""
    if not isinstance(layer, QgsRasterLayer) or not layer.isValid() or layer.providerType() != "gdal":
        return False
    if layer.customProperty(MARK):
        return layer.customProperty(MARK) == "OUTPUT"
    return layer.bandCount() == 1 and layer.bandName(1).endswith(f": {_BAND}")


def maps_in_project() -> list[QgsRasterLayer]:
    """All of them, as they lie in the layer list."""
    order = QgsProject.instance().layerTreeRoot().layerOrder()
    return [layer for layer in order if is_map(layer)]


def sibling(layer: QgsRasterLayer, output: str) -> QgsMapLayer | None:
    """The layer with another output of the same run."""
    run = layer.customProperty(RUN)
    if not run:
        return None
    for other in QgsProject.instance().mapLayers().values():
        if other.customProperty(RUN) == run and other.customProperty(MARK) == output:
            return other
    return None


def map_path(layer: QgsRasterLayer) -> str:
    """The file of a map."""
    return layer.source().split("|", 1)[0]


# ---------------------------------------------------------------- content


def stored_content(layer: QgsRasterLayer) -> MapContent | None:
    """What the layer itself knows; None if the raster has to be read for it."""
    try:
        legend = Legend.from_dict(json.loads(layer.customProperty(LEGEND, "")), "layer")
        rows = [ClassStatistics(**row) for row in json.loads(layer.customProperty(STATISTICS, ""))]
    except (ValueError, TypeError, TerrazzoError):
        return None
    return MapContent(legend, rows)


def store_content(layer: QgsRasterLayer, content: MapContent) -> None:
    """Keep it with the layer, in the project."""
    layer.setCustomProperty(LEGEND, json.dumps(asdict(content.legend)))
    layer.setCustomProperty(STATISTICS, json.dumps([asdict(row) for row in content.rows]))


def read_content(path: str, legend: dict[str, Any] | None, feedback: Feedback) -> MapContent:
    """Read it from the raster. Takes a while: not for the GUI thread. ``TerrazzoError``."""
    found = Legend.from_dict(legend, path) if legend else _legend_of(path)
    return MapContent(found, class_statistics(Path(path), found, feedback))


def stored_legend(layer: QgsRasterLayer) -> dict[str, Any] | None:
    """The legend as the layer knows it, or as it is drawn."""
    try:
        return json.loads(layer.customProperty(LEGEND, ""))
    except (ValueError, TypeError):
        return None


def _legend_of(path: str) -> Legend:
    """The legend that is written into a class raster."""
    import rasterio

    with rasterio.open(path) as dataset:
        tags = dataset.tags()
        colours = dataset.colormap(1) if dataset.colorinterp[0].name == "palette" else {}
    try:
        return load_legend(tags.get("TERRAZZO_LEGEND", ""))
    except TerrazzoError:
        pass
    classes = [
        LandCoverClass(int(key[6:]), name, "#{:02X}{:02X}{:02X}".format(*colours.get(int(key[6:]), (128,) * 3)[:3]))
        for key, name in tags.items()
        if key.startswith("CLASS_") and key[6:].isdigit()
    ]
    return Legend("map", Path(path).stem, tuple(sorted(classes, key=lambda c: c.code)))


def read_table(path: str) -> list[ClassStatistics]:
    """Rows of a table of areas that a run wrote (CSV). ``OSError``, ``ValueError``."""
    kinds = {"int": int, "float": float, "str": str}
    with open(path, newline="", encoding="utf-8") as stream:
        return [
            ClassStatistics(**{f.name: kinds[str(f.type)](row[f.name]) for f in fields(ClassStatistics)})
            for row in csv.DictReader(stream)
        ]


# ---------------------------------------------------------------- which classes are shown


def hidden_codes(layer: QgsRasterLayer) -> set[int]:
    """Codes of the classes that the map does not show."""
    renderer = layer.renderer()
    if not isinstance(renderer, QgsPalettedRasterRenderer):
        return set()
    return {int(entry.value) for entry in renderer.classes() if entry.color.alpha() == 0}


def show_class(layer: QgsRasterLayer, code: int, shown: bool) -> None:
    """Show or hide a class in the map, and in the polygons of the same run."""
    renderer = layer.renderer()
    if isinstance(renderer, QgsPalettedRasterRenderer):
        classes = renderer.classes()
        for entry in classes:
            if int(entry.value) == code:
                colour = entry.color
                colour.setAlpha(255 if shown else 0)
                entry.color = colour
        changed = QgsPalettedRasterRenderer(layer.dataProvider(), renderer.band(), classes)
        changed.setOpacity(renderer.opacity())
        layer.setRenderer(changed)
        layer.triggerRepaint()
        layer.emitStyleChanged()
    polygons = sibling(layer, "POLYGONS")
    if isinstance(polygons, QgsVectorLayer) and hasattr(polygons.renderer(), "categoryIndexForValue"):
        index = polygons.renderer().categoryIndexForValue(code)
        if index >= 0:
            polygons.renderer().updateCategoryRenderState(index, shown)
            polygons.triggerRepaint()
            polygons.emitStyleChanged()
