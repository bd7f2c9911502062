"""Preview maker: maps one view, with the backend and the raster kept open for the next one.

All in one thread; only ``interrupt`` is called from others. Nothing is written but a small raster in memory.
"""

from __future__ import annotations

import itertools
import math
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import Cancelled, SourceError
from ..landcover.package import ModelPackage
from ..landcover.progress import Feedback
from .layers import RasterReference, open_source, rasterio_crs
from .preview_source import StripSource
from .preview_view import LEAST_PIXELS, MOST_PIXELS, View, preview_gsd
from .texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.backend import Backend
    from ..landcover.grid import WorkingGrid
    from ..landcover.scaling import Scaling
    from .online_source import OnlineSource

_LEAST_OVERLAP = 192  # pixels
_ONLINE_OVERLAP = 64  # pixels, of tiles: what lies around the view would have to be fetched, too
_TILE = 768  # pixels; smaller than a run's: a stale preview ends after the tile in work
_SECONDS = 1.0  # how long the model may compute, once its speed is known
_MOST_TILES = 256  # that are fetched of an online layer for one view
_numbers = itertools.count(1)
NOT_KEPT = QT_TRANSLATE_NOOP("TerrazzoErrors", "The preview cannot be kept in memory: {why}.")


@dataclass(frozen=True)
class Request:
    """What to preview. ``bands``, ``nodata``: see ``RasterioSource``."""

    reference: RasterReference
    view: View
    package: ModelPackage
    bands: tuple[int, ...] | None = None
    nodata: float | None = None


@dataclass(frozen=True)
class Preview:
    """A preview. ``path``: a raster of classes in memory (GDAL's /vsimem/), 0 = nodata. ``gsd``: metres on the ground.
    ``finest``: metres, what a map of the layer would have. ``asked``, ``missing``: tiles of an online layer.
    ``empty``: the view holds no data. ``seconds``: from the request to now."""

    path: str
    gsd: float
    finest: float
    asked: int
    missing: int
    empty: bool
    seconds: float


class PreviewMaker:
    """Makes previews. ``device``: see ``open_backend``."""

    def __init__(self, device: str = "auto") -> None:
        self._device = device
        self._backend: Backend | None = None
        self._package: ModelPackage | None = None
        self._source: Any = None
        self._opened: tuple[Any, ...] | None = None
        self._scaling: Scaling | None = None
        self._online: OnlineSource | None = None
        self._speed = 0.0  # pixels per second, the best that was seen

    # ---------------------------------------------------------------- what is kept open

    def prepare(self, package: ModelPackage) -> None:
        """Open the model, if it is not open. ``ModelError``."""
        from ..landcover.backend import open_backend

        if self._backend is not None and self._package == package:
            return
        self._backend, self._scaling, self._speed = None, None, 0.0
        self._backend = open_backend(package, self._device)
        self._package = package

    def _open(self, request: Request) -> Any:
        """The file of ``request``, kept open."""
        key = (request.reference, request.package.card.name, request.bands, request.nodata)
        if self._opened != key:
            self._forget_source()
            self._source = open_source(request.reference, request.bands, request.package.card, request.nodata)
            self._opened = key
        return self._source

    def _forget_source(self) -> None:
        source, self._source, self._opened, self._scaling = self._source, None, None, None
        if source is not None:
            source.close()

    def close(self) -> None:
        """Let go of everything."""
        self._forget_source()
        self._backend = self._package = None

    def interrupt(self) -> None:
        """What is being made is not wanted any more. Called from any thread; ``make`` raises ``Cancelled`` soon."""
        backend, online = self._backend, self._online
        if backend is not None:
            backend.stop()
        if online is not None:
            online.cancel()

    # ---------------------------------------------------------------- making

    def make(self, request: Request, stopped: Callable[[], bool]) -> Preview:
        """Map the view of ``request``. Raises a ``TerrazzoError``; ``Cancelled`` once ``stopped`` says so."""
        began = time.monotonic()

        def check() -> None:
            if stopped():
                raise Cancelled()

        self.prepare(request.package)
        self._backend.restart()  # type: ignore[union-attr]
        check()
        if request.reference.online is not None:
            source, gsd, finest, force = self._open_online(request)
        else:
            source, gsd, finest, force = self._place(request)
        try:
            grid, scaling = self._grid(source, request, gsd, force)
            check()
            # At least as in a map, so that the classes do not change at the edges: a view is nearly all edge.
            overlap = max(request.package.card.overlap, _LEAST_OVERLAP)
            if request.reference.online is not None:
                overlap = min(overlap, _ONLINE_OVERLAP)
            classes = self._map(StripSource(source, check), grid, scaling, overlap, check)
            asked, missing = getattr(source, "missing_report", lambda: (0, 0))()
        finally:
            self._online = None
        check()
        path = _keep(classes, grid, source.crs)
        mean = math.sqrt(grid.gsd[0] * grid.gsd[1])
        if gsd is None:
            finest = mean  # an online layer has the pixels of its service
        return Preview(path, mean, finest, asked, missing, not classes.any(), time.monotonic() - began)

    @property
    def _most(self) -> int:
        """Pixels that may be mapped at once."""
        return int(min(max(self._speed * _SECONDS, LEAST_PIXELS), MOST_PIXELS))

    def _place(self, request: Request) -> tuple[Any, float | None, float, bool]:
        """The file, at which distance it is mapped (None: what a map has, metres), and whether that needs force."""
        from ..landcover.grid import choose_gsd, working_grid
        from ..landcover.ground import ground_sampling_distance

        source, card = self._open(request), request.package.card
        if source.crs is None:
            working_grid(source, card)  # says what is wrong
        native = ground_sampling_distance(source.crs, source.transform, source.width, source.height)
        known = choose_gsd(native, card, None, False)
        finest = math.sqrt(known[0] * known[1])
        gsd = preview_gsd(_area(source.crs, request.view), finest, card, self._most)
        if gsd == finest:
            return source, None, finest, False
        return source, gsd, finest, True

    def _open_online(self, request: Request) -> tuple[Any, float | None, float, bool]:
        """The same of an online layer, which is opened for the view."""
        from .online_source import NO_CRS, open_online

        reference, card = request.reference, request.package.card
        crs = rasterio_crs(reference.crs) if reference.crs.isValid() else None
        if crs is None:
            raise SourceError(NO_CRS, name=reference.name)
        finest = card.gsd_range[0]
        gsd = preview_gsd(_area(crs, request.view), finest, card, self._most)
        coarser = gsd > finest
        self._online = open_online(
            reference.online,
            crs,
            card,
            [request.view.box],
            request.bands,
            request.nodata,
            gsd if coarser else None,
            coarser,
            _MOST_TILES,
            Feedback(),
        )
        return self._online, gsd if coarser else None, finest, coarser

    def _grid(self, source: Any, request: Request, gsd: float | None, force: bool) -> tuple[WorkingGrid, Scaling]:
        from ..landcover.grid import working_grid
        from ..landcover.scaling import scaling_for

        card = request.package.card
        grid = working_grid(source, card, request.view.box, gsd, force)
        if source is not self._source:
            return grid, scaling_for(card, source, grid)
        if self._scaling is None:  # of the whole layer, as in a map of it
            self._scaling = scaling_for(card, source, working_grid(source, card, None, gsd, force))
        return grid, self._scaling

    def _map(
        self, source: Any, grid: WorkingGrid, scaling: Scaling, overlap: int, check: Callable[[], None]
    ) -> np.ndarray:
        """Classes, uint8 [rows, columns] of ``grid``."""
        from ..landcover.aoi import AreaOfInterest
        from ..landcover.block_mapper import BlockMapper, BlockRecipe, BlockResult
        from ..landcover.plan import Axis, make_plan

        card = self._package.card  # type: ignore[union-attr]
        tile = min(card.tile_size, _TILE // card.size_multiple * card.size_multiple)
        if not card.bytes_per_pixel:  # it may want tiles of one size
            tile = card.tile_size
        cols, rows = (
            Axis(length, offset, whole)
            for length, offset, whole in zip((grid.width, grid.height), grid.offset, grid.whole)
        )
        overlap = min(overlap, tile // 2 // (2 * card.size_multiple) * 2 * card.size_multiple)
        plan = make_plan(rows, cols, tile, overlap, card.size_multiple, max(grid.width, grid.height))
        recipe = BlockRecipe(
            grid=grid,
            plan=plan,
            scaling=scaling,
            aoi=AreaOfInterest([]),
            codes=card.codes,
            multiple=card.size_multiple,
            flips=False,
            forms={},
        )
        mapper = BlockMapper(source, self._backend, recipe)
        (block,) = plan.blocks()
        for data in mapper.read(block):
            began = time.monotonic()
            for scores in mapper.infer(data):
                check()
                for result in mapper.finish(scores):
                    if isinstance(result, BlockResult):
                        seconds = max(1e-3, time.monotonic() - began)
                        self._speed = max(self._speed, data.valid.size / seconds)
                        return result.layers["classes"]
        return np.zeros((grid.height, grid.width), np.uint8)


def _area(crs: Any, view: View) -> float:
    """Area of a view on the ground, m²."""
    from .online_tiles import metres_per_unit

    xmin, ymin, xmax, ymax = view.box
    across, down = metres_per_unit(crs, view.box)
    return (xmax - xmin) * across * (ymax - ymin) * down


def _keep(classes: np.ndarray, grid: WorkingGrid, crs: Any) -> str:
    """Put ``classes`` into a GeoTIFF in memory; its path. ``SourceError`` if there is no memory for it."""
    from osgeo import gdal

    path = f"/vsimem/terrazzo_preview_{next(_numbers)}.tif"
    height, width = classes.shape
    t = grid.transform
    why, whole = "", False
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        dataset = gdal.GetDriverByName("GTiff").Create(path, width, height, 1, gdal.GDT_Byte)
        if dataset is not None:
            dataset.SetProjection(crs.to_wkt())
            dataset.SetGeoTransform((t.c, t.a, t.b, t.f, t.d, t.e))
            band = dataset.GetRasterBand(1)
            band.SetNoDataValue(0)
            data = np.ascontiguousarray(classes).tobytes()
            whole = band.WriteRaster(0, 0, width, height, data, width, height, gdal.GDT_Byte) == gdal.CE_None
            band = dataset = None  # written and closed
        why = gdal.GetLastErrorMsg()
    except RuntimeError as error:  # where GDAL's exceptions are on
        why = str(error)
    finally:
        gdal.PopErrorHandler()
    if not whole:
        raise SourceError(NOT_KEPT, why=why or "GDAL")
    return path


def forget_raster(path: str) -> None:
    """Delete a raster in memory, and what QGIS may have noted beside it. Never fails."""
    from osgeo import gdal

    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        for name in (path, path + ".aux.xml"):
            with suppress(RuntimeError):  # where GDAL's exceptions are on and it is gone already
                gdal.Unlink(name)
    finally:
        gdal.PopErrorHandler()
