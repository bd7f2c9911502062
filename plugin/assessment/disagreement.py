"""Disagreement map: where two label layers are equal, where they differ, and where only one of them says something.

A GeoTIFF of ``STATES`` with colours and names.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import NODATA
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

EQUAL, DIFFERENT, ONLY_FIRST, ONLY_SECOND = 1, 2, 3, 4
STATES = {EQUAL: "Equal", DIFFERENT: "Different", ONLY_FIRST: "Only {first}", ONLY_SECOND: "Only {second}"}
COLOURS = {
    NODATA: (0, 0, 0, 0),
    EQUAL: (200, 200, 200, 255),
    DIFFERENT: (208, 0, 0, 255),
    ONLY_FIRST: (94, 60, 153, 255),
    ONLY_SECOND: (230, 145, 20, 255),
}


@dataclass(frozen=True)
class Grid:
    """The pixels of the raster that is to be written; ``transform``: affine, (col, row) -> CRS."""

    width: int
    height: int
    transform: Any


@dataclass(frozen=True)
class Piece:
    """A rectangle of pixels (upper left ``row``, ``col``) with both sides' classes: uint8 [h, w], 0 = unknown."""

    row: int
    col: int
    first: np.ndarray
    second: np.ndarray


def states(first: np.ndarray, second: np.ndarray) -> np.ndarray:
    """uint8 of the same shape: which of ``STATES``, 0 where neither says something."""
    result = np.where(first == second, EQUAL, DIFFERENT).astype(np.uint8)
    result[(first != NODATA) & (second == NODATA)] = ONLY_FIRST
    result[(first == NODATA) & (second != NODATA)] = ONLY_SECOND
    result[(first == NODATA) & (second == NODATA)] = NODATA
    return result


def write_disagreement(
    path: str | Path,
    grid: Grid,
    crs: Any,
    pieces: Iterable[Piece],
    names: tuple[str, str],
    feedback: Feedback,
    tags: dict[str, str] | None = None,
) -> int:
    """Write the map; returns the pixels with a state. ``pieces`` must not overlap.

    ``OutputError`` if it cannot be written, ``Cancelled``; nothing is left then.
    """
    import rasterio
    from rasterio.errors import RasterioError
    from rasterio.windows import Window

    path = Path(path)
    if path.suffix.lower() not in (".tif", ".tiff"):
        raise ParameterError("{path} has no ending that stands for GeoTIFF. Use .tif.", path=str(path))
    check_writable(path)
    part, written = part_path(path), 0
    layout = {"tiled": True, "blockxsize": 256, "blockysize": 256, "compress": "deflate", "sparse_ok": True}
    size = {"width": grid.width, "height": grid.height, "count": 1, "dtype": "uint8", "nodata": NODATA}
    try:
        place = {"crs": crs, "transform": grid.transform}
        with rasterio.open(part, "w", driver="GTiff", bigtiff="if_safer", **layout, **size, **place) as dataset:
            dataset.update_tags(**(tags or {}))
            dataset.write_colormap(1, COLOURS)
            dataset.set_band_description(1, " / ".join(names))
            for piece in _cut(pieces):
                feedback.check()
                height, width = piece.first.shape
                state = states(piece.first, piece.second)
                dataset.write(state, 1, window=Window(piece.col, piece.row, width, height))
                written += int(np.count_nonzero(state))
        arrived = count_valid(part, feedback)  # GDAL writes late and may keep a failed write to itself
        if arrived != written:
            raise write_error(path, f"{written} pixels were written, {arrived} arrived")
    except (RasterioError, OSError) as error:
        remove_quietly(part)
        raise write_error(path, error) from error
    except BaseException:
        remove_quietly(part)
        raise
    publish(part, path)
    first, second = names
    write_category_names(path, ["No data", *(STATES[k].format(first=first, second=second) for k in sorted(STATES))])
    return written


def _cut(pieces: Iterable[Piece]) -> Iterator[Piece]:
    """Pieces in parts of at most a few blocks, so that cancelling need not wait for a large tile."""
    side = 1024
    for piece in pieces:
        for top in range(0, piece.first.shape[0], side):
            for left in range(0, piece.first.shape[1], side):
                part = np.s_[top : top + side, left : left + side]
                yield Piece(piece.row + top, piece.col + left, piece.first[part], piece.second[part])
