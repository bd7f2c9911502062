"""Online layer: a QGIS raster layer that is no file for GDAL, as a thing that draws pictures of places.

Taken from the layer in the main thread (``OnlineLayer(layer)``); afterwards ``picture`` is called in any one thread
at a time. It holds its own copy of the layer's data provider, so the layer may go meanwhile.
"""

from __future__ import annotations

import re
from urllib.parse import parse_qs, unquote

import numpy as np
from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsRasterBlock,
    QgsRasterBlockFeedback,
    QgsRasterDataProvider,
    QgsRasterInterface,
    QgsRasterLayer,
    QgsRectangle,
)

from ..landcover.errors import SourceError
from ..landcover.source import RGB, choose_bands
from .online_replies import ReplyWatch
from .online_tiles import Box
from .texts import QT_TRANSLATE_NOOP

MERCATOR_IDS = ("EPSG:3857", "EPSG:900913", "EPSG:3785", "EPSG:102100", "ESRI:102100", "ESRI:102113")
NOT_COPIED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "The layer {name} (provider {provider}) cannot be read in the background. Save it as GeoTIFF "
    "(Export > Save As…) and map that.",
)
_SERVER = re.compile(r"https?://([^/?#&'\"\s]+)")
_OPAQUE = 128  # a pixel at least half opaque is a picture of something


class OnlineLayer:
    """``name``, ``provider`` (QGIS's name of it), ``crs``, ``extent`` (in ``crs``; None if the service does not say).

    ``bands``: numbers of those that ``picture`` gives. ``resolutions``: CRS units per pixel, if the service has tiles;
    ``size``: columns and rows, if the layer has pixels of its own; ``largest``: pixels per side of the largest picture,
    0 if unknown; ``double``: tiles have twice the usual pixels. ``is_remote``: comes from the web; ``host``: of the
    server. ``address``: all of the layer's source; may hold keys, never show it.
    """

    def __init__(self, layer: QgsRasterLayer) -> None:
        """Look at a valid ``layer``, in the main thread. ``SourceError`` if its provider cannot be copied."""
        ReplyWatch.prepare()
        provider: QgsRasterDataProvider = layer.dataProvider()
        self.name, self.provider = layer.name(), layer.providerType()
        self.crs = QgsCoordinateReferenceSystem(layer.crs() if layer.crs().isValid() else provider.crs())
        extent = layer.extent()
        known = not extent.isEmpty() and extent.isFinite()
        self.extent: QgsRectangle | None = QgsRectangle(extent) if known else None
        self.resolutions = [float(r) for r in provider.nativeResolutions() if r > 0]
        has_size = bool(provider.capabilities() & QgsRasterInterface.Capability.Size)
        size = (provider.xSize(), provider.ySize()) if has_size else (0, 0)
        self.size: tuple[int, int] | None = size if min(size) > 0 and known else None
        self.largest = max(0, min(provider.stepWidth(), provider.stepHeight()))
        self.address = provider.dataSourceUri()
        query = {key.lower(): values[-1] for key, values in parse_qs(self.address).items()}
        self.double = query.get("tilepixelratio") == "2"
        found = _SERVER.search(unquote(self.address))
        self.is_remote = found is not None
        self.host = found[1].rpartition("@")[2] if found else self.provider
        self._kinds = [provider.dataType(band) for band in range(1, provider.bandCount() + 1)]
        self._copy: QgsRasterDataProvider | None = provider.clone()
        if self._copy is None or not self._copy.isValid():
            raise SourceError(NOT_COPIED, name=self.name, provider=self.provider)
        self._renderer = None
        if not self.is_picture and layer.renderer() is not None:
            self._renderer = layer.renderer().clone()
            self._renderer.setOpacity(1.0)
            self._renderer.setInput(self._copy)
        self.bands: tuple[int, ...] = (1, 2, 3)

    @property
    def is_picture(self) -> bool:
        """Whether the provider itself gives colour pictures."""
        return self._kinds[:1] in ([Qgis.DataType.ARGB32], [Qgis.DataType.ARGB32_Premultiplied])

    @property
    def is_mercator(self) -> bool:
        """Whether the CRS is Web Mercator."""
        return self.crs.authid() in MERCATOR_IDS

    def choose_bands(self, bands: tuple[int, ...] | None, wanted: tuple[str, ...]) -> tuple[int, ...]:
        """Band numbers for a model that wants ``wanted``, and from now on those of ``picture``.

        A colour picture has the bands red, green, blue. Raises what ``source.choose_bands`` raises.
        """
        if bands == (1,) and self.is_picture:
            bands = None  # QGIS knows one band only, which holds all colours
        kinds = list(RGB) if self.is_picture else ["gray"] * len(self._kinds)
        self.bands = choose_bands(self.name, kinds, bands, wanted)
        return self.bands

    def picture(
        self, box: Box, columns: int, rows: int, feedback: QgsRasterBlockFeedback
    ) -> tuple[np.ndarray, np.ndarray] | None:
        """The picture of ``box`` (CRS units): uint8 [bands, rows, columns] and validity, bool [rows, columns].

        Blocks until it is there, without holding up other threads of Python; ``feedback.cancel()``, from any thread,
        ends that. What did not arrive is invalid. None if the provider gives nothing at all.
        """
        place = QgsRectangle(*box)
        if self.is_picture:
            colours, bands = self._colours(self._copy, place, columns, rows, feedback), self.bands
        elif all(self._kinds[band - 1] == Qgis.DataType.Byte for band in self.bands):
            return self._bytes(place, columns, rows, feedback)
        elif self._renderer is not None:
            colours, bands = self._colours(self._renderer, place, columns, rows, feedback), (1, 2, 3)
        else:
            return None
        if colours is None:
            return None
        return colours[..., [band - 1 for band in bands]].transpose(2, 0, 1), colours[..., 3] >= _OPAQUE

    @staticmethod
    def _colours(
        of: QgsRasterInterface, place: QgsRectangle, columns: int, rows: int, feedback: QgsRasterBlockFeedback
    ) -> np.ndarray | None:
        """Red, green, blue, alpha: uint8 [rows, columns, 4]."""
        block = of.block(1, place, columns, rows, feedback)
        values = _values(block, np.uint32, columns, rows)
        if values is None:
            return None
        shifts = np.array([16, 8, 0, 24], np.uint32)
        result = (values[..., None] >> shifts).astype(np.uint8)
        if block.dataType() == Qgis.DataType.ARGB32_Premultiplied and (result[..., 3] < 255).any():
            alpha = np.maximum(result[..., 3:], 1).astype(np.uint16)
            result[..., :3] = np.minimum(255, result[..., :3] * np.uint16(255) // alpha)
        return result

    def _bytes(
        self, place: QgsRectangle, columns: int, rows: int, feedback: QgsRasterBlockFeedback
    ) -> tuple[np.ndarray, np.ndarray] | None:
        """Bands of bytes as they are. A pixel is invalid if all of them have their nodata value there."""
        values = np.zeros((len(self.bands), rows, columns), np.uint8)
        valid = np.zeros((rows, columns), bool)
        for target, band in zip(values, self.bands):
            block = self._copy.block(band, place, columns, rows, feedback)
            found = _values(block, np.uint8, columns, rows)
            if found is None:
                return None
            target[...] = found
            valid |= found != block.noDataValue() if block.hasNoDataValue() else True
        return values, valid

    def close(self) -> None:
        """Let go of the copy."""
        self._renderer = self._copy = None


def _values(block: QgsRasterBlock | None, kind: type, columns: int, rows: int) -> np.ndarray | None:
    """The values of a block, [rows, columns]; None if it holds none."""
    if block is None or not block.isValid() or block.isEmpty():
        return None
    data = bytes(block.data())
    if len(data) != rows * columns * np.dtype(kind).itemsize:
        return None
    return np.frombuffer(data, kind).reshape(rows, columns)
