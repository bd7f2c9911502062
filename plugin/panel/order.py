"""Order: what the set-up view says, as parameters of the algorithm."""

from __future__ import annotations

from typing import Any

from qgis.core import QgsProcessingFeatureSourceDefinition, QgsReferencedRectangle

from ..landcover.package import ModelPackage
from .area_choice import Area, as_rectangle
from .results import destinations, scratch_file
from .run import RunOrder
from .run_records import mask_layer
from .setup_view import SetupView


def make_order(setup: SetupView, package: ModelPackage, reserved: set[str]) -> RunOrder:
    """The order for a run. ``reserved``: files that other runs are going to write. ``ValueError`` for wrong bands."""
    groups, layer = setup.groups, setup.layer.currentLayer()
    checks = (
        ("CONFIDENCE", groups.confidence),
        ("PROBABILITIES", groups.probabilities),
        ("POLYGONS", groups.polygons),
        ("STATISTICS", groups.table),
    )
    wanted = ["OUTPUT", *(name for name, box in checks if box.isChecked())]
    folder = groups.folder.filePath()
    parameters: dict[str, Any] = {
        "INPUT": layer.id(),
        "MODEL": package.card.name,
        "MIN_AREA": groups.min_area.value(),
        "TTA": groups.tta_name(),
        "DEVICE": groups.device.currentData(),
        "FORCE": groups.force.isChecked(),
    }
    if groups.black.isChecked():
        parameters["NODATA"] = 0
    if groups.overlap_pixels() is not None:
        parameters["OVERLAP"] = groups.overlap_pixels()
    if groups.scaling.currentData() != "card":
        parameters["SCALING"] = groups.scaling.currentData()
    if groups.band_numbers():
        parameters["BANDS"] = list(groups.band_numbers())
    if groups.polygons.isChecked() and groups.simplify.value() > 0:
        parameters["SIMPLIFY"] = groups.simplify.value()
    parameters.update(destinations(wanted, folder, layer.name(), reserved))
    parameters.setdefault("STATISTICS", scratch_file("STATISTICS"))  # the results page needs it in any case
    order = RunOrder(layer.name(), parameters, package, None, groups.table.isChecked(), not folder)
    _add_area(order, setup.area.area(), layer.crs())
    return order


def _add_area(order: RunOrder, area: Area, crs: Any) -> None:
    """An upright rectangle becomes an extent, everything else a mask."""
    box = as_rectangle(area)
    if area.source is not None:
        order.parameters["MASK"] = QgsProcessingFeatureSourceDefinition(area.source)
    elif area.extent is not None or (box is not None and area.crs == crs):
        place = area.extent if area.extent is not None else QgsReferencedRectangle(box, area.crs)
        name = place.crs().authid()
        sides = (place.xMinimum(), place.xMaximum(), place.yMinimum(), place.yMaximum())
        order.parameters["EXTENT"] = f"{','.join(map(repr, sides))} [{name}]" if name else place
    elif area.shapes:
        order.mask = mask_layer(area.crs.toWkt(), area.shapes)
