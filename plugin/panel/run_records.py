"""Run records: what is under way is noted in the profile, so that an interrupted run can go on another time.

A record is a file with the order of the run and a lock that is held while it runs. The finished blocks themselves lie
in the engine's journal beside the output.
"""

from __future__ import annotations

import json
import time
import uuid
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QLockFile

from ..landcover.journal import journal_path
from ..landcover.package import find_package
from ..landcover.sink import part_path, remove_quietly
from ..qgis_bridge.models import model_folders
from .run import RunOrder

_OUTPUTS = ("OUTPUT", "CONFIDENCE", "PROBABILITIES", "POLYGONS", "STATISTICS")


def record_folder() -> Path:
    """Where records lie (the folder need not exist)."""
    return Path(QgsApplication.qgisSettingsDirPath()) / "terrazzo" / "runs"


class RunRecord:
    """One record. ``data``: as in the file."""

    def __init__(self, path: Path, data: dict[str, Any], lock: QLockFile) -> None:
        self.path, self.data, self._lock = path, data, lock

    @classmethod
    def begin(cls, order: RunOrder) -> RunRecord | None:
        """Note a run; None if it could not go on anyway, or if the profile cannot be written to."""
        data = _to_data(order)
        if data is None:
            return None
        path = record_folder() / f"{uuid.uuid4().hex}.json"
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            lock = _lock_of(path)
            if not lock.tryLock(0):
                return None
            path.write_text(json.dumps(data), encoding="utf-8")
        except OSError:
            return None
        return cls(path, data, lock)

    @property
    def title(self) -> str:
        """Name of the image."""
        return self.data["title"]

    @property
    def begun(self) -> float:
        """When it was ordered, seconds since 1970."""
        return self.data["begun"]

    @property
    def output(self) -> str:
        """The map that it makes."""
        return self.data["parameters"]["OUTPUT"]

    @property
    def journal(self) -> Path:
        """The engine's journal of the run."""
        return journal_path(Path(self.output))

    @property
    def percent(self) -> float | None:
        """How much was done when it was stopped; None if nobody could note it."""
        value = self.data.get("percent")
        return float(value) if isinstance(value, (int, float)) else None

    def order(self) -> RunOrder:
        """The order, to be given again. Raises a ``TerrazzoError`` if the model is not there any more."""
        parameters = dict(self.data["parameters"])
        package = find_package(parameters["MODEL"], model_folders())
        layer = next(
            (x for x in QgsProject.instance().mapLayers().values() if x.source() == parameters["INPUT"]),
            None,
        )
        if isinstance(layer, QgsRasterLayer):
            parameters["INPUT"] = layer.id()
        mask = mask_layer(*self.data["mask"]) if self.data["mask"] else None
        return RunOrder(self.title, parameters, package, mask, self.data["keep_table"], self.data["temporary"])

    def end(self, keep: bool, percent: float | None = None) -> None:
        """The run has ended. ``keep``: it was interrupted, and what is done of it (``percent``) is kept."""
        if not keep:
            remove_quietly(self.path)
        elif percent is not None:
            self.data["percent"] = percent
            with suppress(OSError):
                self.path.write_text(json.dumps(self.data), encoding="utf-8")
        self._lock.unlock()

    def discard(self) -> None:
        """Throw away the record and what is done of the run."""
        parameters = self.data["parameters"]
        for name in _OUTPUTS:
            if parameters.get(name):
                remove_quietly(part_path(Path(parameters[name])))
        remove_quietly(self.journal)
        self.end(keep=False)


def interrupted_runs() -> list[RunRecord]:
    """Records of runs that nobody is working on and that have something to go on from, oldest first. Locked: call
    ``end`` or ``discard`` on each of them. Records without a journal are removed."""
    found = []
    with suppress(OSError):
        for path in sorted(record_folder().glob("*.json")):
            lock = _lock_of(path)
            if not lock.tryLock(0):
                continue  # a run of this or another QGIS
            record = _read(path, lock)
            if record is None or not record.journal.is_file() or not Path(record.data["source"]).exists():
                remove_quietly(path)
                lock.unlock()
            else:
                found.append(record)
    return sorted(found, key=lambda record: record.begun)


def mask_layer(crs_wkt: str, shapes: list[str]) -> QgsVectorLayer:
    """A layer of polygons (WKT) that belongs to no project."""
    layer = QgsVectorLayer("MultiPolygon", "mask", "memory")
    crs = layer.crs()
    crs.createFromWkt(crs_wkt)
    layer.setCrs(crs)
    features = []
    for shape in shapes:
        feature = QgsFeature()
        geometry = QgsGeometry.fromWkt(shape)
        geometry.convertToMultiType()
        feature.setGeometry(geometry)
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    layer.updateExtents()
    return layer


def _lock_of(path: Path) -> QLockFile:
    lock = QLockFile(str(path.with_suffix(".lock")))
    lock.setStaleLockTime(0)  # only the death of its owner frees it, not its age
    return lock


def _read(path: Path, lock: QLockFile) -> RunRecord | None:
    try:
        data = json.loads(path.read_text(encoding="utf-8"))
        record = RunRecord(path, data, lock)
        _ = record.title, float(record.begun), record.journal, data["mask"], data["source"], data["keep_table"]
    except (OSError, ValueError, KeyError, TypeError, AttributeError):
        return None
    return record


def _to_data(order: RunOrder) -> dict[str, Any] | None:
    """The order as JSON; None for online layers (their pictures may change) and what has no file."""
    parameters = dict(order.parameters)
    layer = QgsProject.instance().mapLayer(str(parameters["INPUT"]))
    source = layer.source() if layer is not None else str(parameters["INPUT"])
    if (layer is not None and layer.providerType() != "gdal") or not Path(source).exists():
        return None
    if "MASK" in parameters:  # many features of a layer that may change
        return None
    parameters["INPUT"] = source
    extent = parameters.get("EXTENT")
    if isinstance(extent, QgsReferencedRectangle):
        sides = (extent.xMinimum(), extent.xMaximum(), extent.yMinimum(), extent.yMaximum())
        parameters["EXTENT"] = f"{','.join(map(repr, sides))} [{extent.crs().authid()}]"
        if not extent.crs().authid():
            return None
    mask = None
    if order.mask is not None:
        shapes = [feature.geometry().asWkt(17) for feature in order.mask.getFeatures()]
        mask = [order.mask.crs().toWkt(), shapes]
    return {
        "title": order.title,
        "begun": time.time(),
        "source": source,
        "parameters": parameters,
        "mask": mask,
        "keep_table": order.keep_table,
        "temporary": order.temporary,
    }
