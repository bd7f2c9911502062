"""Export: the labels of a session as a class raster on the image's pixels, and as polygons along their edges."""

from __future__ import annotations

import tempfile
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.polygons import polygonize
from ..landcover.progress import Feedback
from ..landcover.sink import (
    check_writable,
    count_valid,
    part_path,
    publish,
    remove_quietly,
    write_category_names,
    write_error,
)
from ..landcover.version import version
from . import review as reviews
from .edits import FIRST, MAIN, SECOND
from .grid import Window

if TYPE_CHECKING:  # pragma: no cover
    from .session import Session
    from .tiles import TaskTile

_BLOCK = 256  # pixels: tiles of the GeoTIFF
_FINISHED = (reviews.SUBMITTED, reviews.MERGING, reviews.CHECK_1, reviews.CHECK_2, reviews.ACCEPTED)
WHICH: dict[str, tuple[str, ...]] = {
    "accepted": (reviews.ACCEPTED,),
    "submitted": _FINISHED,
    "all": reviews.STATES,
}


@dataclass(frozen=True)
class Exported:
    """``tiles``: exported; ``blind``: left out because two people still label them. ``pixels``: with a class.
    ``polygons``: written, 0 if none were asked for. ``window``: of the raster, in image pixels."""

    tiles: int
    blind: int
    pixels: int
    polygons: int
    window: Window


def chosen_tiles(session: Session, which: str = "accepted", layer: int = MAIN) -> tuple[list[TaskTile], int]:
    """Tiles to export, and how many are left out because they are still blind. ``which``: a key of ``WHICH``.
    ``layer``: ``FIRST`` and ``SECOND`` are there for tiles that two people have labelled."""
    if which not in WHICH:
        raise ParameterError(
            "There is no choice {which!r} of tiles. Choices: {known}.", which=which, known=", ".join(WHICH)
        )
    found = [tile for tile in session.tiles if tile.state in WHICH[which]]
    seen = [tile for tile in found if not tile.review.blind]
    blind = len(found) - len(seen)
    if layer in (FIRST, SECOND):
        seen = [tile for tile in seen if tile.review.both]
    return seen, blind


def export_session(
    session: Session,
    raster: str | Path | None = None,
    polygons: str | Path | None = None,
    which: str = "accepted",
    layer: int = MAIN,
    feedback: Feedback | None = None,
) -> Exported:
    """Write a GeoTIFF of class codes (uint8, 0 = nodata = unknown) and a GeoPackage of polygons, or one of them.

    The raster covers the exported tiles, on the image's own pixels. Polygons are traced from it: segments go on over
    the borders of tiles. ``ParameterError`` if there is no such tile, ``OutputError``, ``Cancelled``.
    """
    feedback = feedback or Feedback()
    tiles, blind = chosen_tiles(session, which, layer)
    if not tiles:
        raise ParameterError(
            "No tile of the session can be exported: {count} tiles, none is {which}.",
            count=len(session.tiles),
            which=which if which != "all" else "without a second annotator at work",
        )
    if raster is None and polygons is None:
        raise ParameterError("Nothing to export: give a place for the raster, the polygons or both.")
    window = tiles[0].window
    for tile in tiles[1:]:
        window = window.join(tile.window)
    with tempfile.TemporaryDirectory(prefix="terrazzo-") as folder:
        path = Path(raster) if raster is not None else Path(folder) / "labels.tif"
        pixels = _write_raster(session, tiles, window, layer, path, feedback)
        count = 0
        if polygons is not None:
            count = polygonize(path, polygons, session.legend, feedback, layer_name="annotations")
    return Exported(len(tiles), blind, pixels, count, window)


def _write_raster(
    session: Session, tiles: list[TaskTile], window: Window, layer: int, path: Path, feedback: Feedback
) -> int:
    """Write the class raster; returns the number of pixels that have a class."""
    import rasterio
    from rasterio.errors import RasterioError
    from rasterio.windows import Window as Rectangle

    check_writable(path)
    part, pixels = part_path(path), 0
    profile = {
        "driver": "GTiff",
        "dtype": "uint8",
        "count": 1,
        "nodata": 0,
        "crs": session.grid.crs,
        "transform": session.grid.window_transform(window),
        "width": window.width,
        "height": window.height,
        "tiled": True,
        "blockxsize": _BLOCK,
        "blockysize": _BLOCK,
        "compress": "deflate",
        "sparse_ok": True,
        "bigtiff": "if_safer",
    }
    tags = {
        "TERRAZZO_VERSION": version(),
        "TERRAZZO_LEGEND": session.legend.id,
        "TERRAZZO_SESSION": session.meta["uuid"],
    }
    try:
        with rasterio.open(str(part), "w", **profile) as dataset:
            dataset.update_tags(**tags)
            dataset.write_colormap(1, session.legend.colour_table())
            for top in range(0, window.height, _BLOCK):
                feedback.check()
                feedback.progress("map", top / window.height)
                strip = Window(window.row + top, window.col, min(_BLOCK, window.height - top), window.width)
                values = _strip(session, tiles, strip, layer)
                pixels += int(np.count_nonzero(values))
                dataset.write(values, 1, window=Rectangle(0, top, strip.width, strip.height))
        if count_valid(part, feedback) != pixels:  # GDAL writes late and may keep a failed write to itself
            raise write_error(path, "not all pixels arrived")
        feedback.check()
        publish(part, path)
    except (RasterioError, OSError) as error:
        raise write_error(path, error) from error
    finally:
        remove_quietly(part)
    write_category_names(path, session.legend.category_names())
    return pixels


def _strip(session: Session, tiles: list[TaskTile], strip: Window, layer: int) -> np.ndarray:
    """Labels of some rows of the image."""
    values = np.zeros((strip.height, strip.width), np.uint8)
    for tile in tiles:
        common = tile.window.meet(strip)
        if not common.empty:
            codes = session.labels(tile.id, layer)[common.slices(tile.window)]
            # Windows of masked tiles may overlap, their pixels do not.
            np.copyto(values[common.slices(strip)], codes, where=codes > 0)
    return values
