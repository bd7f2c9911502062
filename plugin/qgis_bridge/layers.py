"""Layers to sources: what the engine must know of a raster layer.

A ``RasterReference`` is taken in the main thread; everything after that needs no layer any more.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from qgis.core import QgsCoordinateReferenceSystem, QgsRasterDataProvider, QgsRasterLayer, QgsRectangle

from ..landcover.errors import SourceError
from .online_layer import OnlineLayer
from .texts import QT_TRANSLATE_NOOP
from .value_ranges import style_ranges

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.model_card import ModelCard
    from ..landcover.source import RasterioSource

BROKEN = QT_TRANSLATE_NOOP(
    "TerrazzoErrors", "The layer {name} cannot be read. Check that {source} is there and is a raster."
)


@dataclass(frozen=True)
class RasterReference:
    """A raster layer, as plain values; ``online``: what reads it if it is no file for GDAL, then ``path`` is "".

    ``path``: what GDAL opens. ``crs``: the layer's CRS, invalid if it has none. ``crs_changed``: True if it
    is not what the file says, so that the person has assigned it in QGIS. ``extent``: in ``crs``. ``nodata``:
    the additional no-data value of the layer's properties. ``ranges``: minimum and maximum of the style, by band.
    """

    name: str
    path: str
    crs: QgsCoordinateReferenceSystem
    crs_changed: bool
    extent: QgsRectangle
    nodata: float | None = None
    online: OnlineLayer | None = None
    ranges: dict[int, tuple[float, float]] = field(default_factory=dict)


def raster_reference(layer: QgsRasterLayer) -> RasterReference:
    """The reference of ``layer``. ``SourceError`` if it is not valid."""
    provider = layer.dataProvider()
    if not layer.isValid() or provider is None:
        raise SourceError(BROKEN, name=layer.name(), source=layer.source())
    if layer.providerType() != "gdal":
        online = OnlineLayer(layer)
        extent = QgsRectangle(layer.extent())
        return RasterReference(layer.name(), "", online.crs, False, extent, online=online, ranges=style_ranges(layer))
    crs, stored = QgsCoordinateReferenceSystem(layer.crs()), provider.crs()
    return RasterReference(
        name=layer.name(),
        path=layer.source().split("|", 1)[0],  # QGIS appends open options and credentials with |
        crs=crs if crs.isValid() else QgsCoordinateReferenceSystem(stored),
        crs_changed=crs.isValid() and crs != stored,
        extent=QgsRectangle(layer.extent()),
        nodata=_additional_nodata(provider),
        ranges=style_ranges(layer),
    )


def _additional_nodata(provider: QgsRasterDataProvider) -> float | None:
    """The value, if it is the same single one for all bands."""
    bands = [provider.userNoDataValues(band) for band in range(1, provider.bandCount() + 1)]
    values = {(r.min(), r.max()) for ranges in bands for r in ranges}
    if len(values) != 1 or not all(bands):
        return None
    low, high = values.pop()
    return low if low == high else None


def open_source(
    reference: RasterReference, bands: tuple[int, ...] | None, card: ModelCard, nodata: float | None = None
) -> RasterioSource:
    """The engine's source for a layer; raises what ``RasterioSource`` raises.

    ``nodata``: a no-data value beside those of the file; without it the additional one of the layer counts.
    A CRS that was assigned to the layer in QGIS counts, whether the file has one or not.
    """
    from ..landcover.source import RasterioSource

    nodata = reference.nodata if nodata is None else nodata
    source = RasterioSource(reference.path, bands, card.bands, nodata)
    if reference.crs_changed:
        source.crs = rasterio_crs(reference.crs)
    return source


def rasterio_crs(crs: QgsCoordinateReferenceSystem):  # type: ignore[no-untyped-def]
    """A QGIS CRS for rasterio."""
    from rasterio.crs import CRS

    variants = QgsCoordinateReferenceSystem.WktVariant
    preferred = getattr(variants, "WKT_PREFERRED_GDAL", None) or variants.PreferredGdal
    return CRS.from_wkt(crs.toWkt(preferred))
