"""Assess against a reference: every pixel of a map for which a reference raster or reference polygons give a class.

This is a full count, not a sample. Its intervals say how much the figures would differ had other places been given
as reference: they come from a bootstrap over square blocks of the map, as neighbouring pixels are alike.
"""

from __future__ import annotations

import math
from collections.abc import Callable
from functools import partial
from typing import Any, Protocol

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import LandCoverClass
from ..landcover.progress import Feedback
from . import bootstrap
from .accuracy import BY_REFERENCE, ClassAccuracy, MapAccuracy, lacking
from .class_raster import BLOCK, NO_CLASS, ClassRaster, Window, count_codes, name_classes, small_cache
from .estimate import Note

_MOST_TILES = 2500  # the bootstrap keeps one matrix for each
_MOST_CELLS = 5_000_000  # of these matrices together

# (row, column) of a tile -> (map class, reference class) -> (pixels, m²)
_Tiles = dict[tuple[int, int], dict[tuple[int, int], tuple[int, float]]]


class Reference(Protocol):
    """What knows the true class of pixels of a map's grid."""

    classes: tuple[LandCoverClass, ...]
    notes: list[Note]

    def read(self, window: Window) -> np.ndarray:
        """Codes (int32 [height, width]), ``NO_CLASS`` where there is no reference."""
        ...


class RasterReference:
    """A reference raster, laid on the map's grid: each pixel of the map gets the class at its centre."""

    def __init__(self, raster: ClassRaster, land_cover: ClassRaster) -> None:
        """``raster``: as opened; it is moved onto the grid of ``land_cover``. ``SourceError`` if that is impossible."""
        self._raster = raster.onto(land_cover)
        self.classes, self.notes = raster.classes, []
        if raster.zero_is_nodata:
            self.notes.append(
                Note("{name} declares no no-data value: 0 is taken as unlabelled.", {"name": raster.name})
            )

    def read(self, window: Window) -> np.ndarray:
        """See ``Reference``."""
        return self._raster.read(window)


class PolygonReference:
    """Reference polygons. A pixel has a class if its centre lies in a polygon; where polygons of different classes
    overlap it has none."""

    def __init__(
        self,
        polygons: list[tuple[dict[str, Any], int]],
        land_cover: ClassRaster,
        classes: tuple[LandCoverClass, ...] = (),
    ) -> None:
        """``polygons``: GeoJSON-like Polygon or MultiPolygon in the map's CRS, and code. ``ParameterError`` if there
        are none."""
        if not polygons:
            raise ParameterError("There are no reference polygons with a class. Choose another layer or field.")
        self._by_code: dict[int, list[tuple[dict[str, Any], np.ndarray]]] = {}
        for geometry, code in polygons:
            self._by_code.setdefault(code, []).append((geometry, _bounds(geometry)))
        self._map, self.classes = land_cover, classes
        self._contradicted = 0

    @property
    def notes(self) -> list[Note]:
        """What was met so far."""
        if not self._contradicted:
            return []
        return [
            Note(
                "{count} pixels lie in reference polygons of different classes and are left out.",
                {"count": self._contradicted},
            )
        ]

    def read(self, window: Window) -> np.ndarray:
        """See ``Reference``."""
        from rasterio.features import geometry_mask

        t, shape = self._map.transform, (window.height, window.width)
        cols = np.array([window.col, window.col + window.width] * 2, float)
        rows = np.repeat([window.row, window.row + window.height], 2).astype(float)
        xs, ys = t.a * cols + t.b * rows + t.c, t.d * cols + t.e * rows + t.f
        moved = type(t)(t.a, t.b, xs[0], t.d, t.e, ys[0])
        result, twice = np.full(shape, NO_CLASS, np.int32), np.zeros(shape, bool)
        for code, items in self._by_code.items():
            near = [
                g for g, b in items if b[0] <= xs.max() and b[2] >= xs.min() and b[1] <= ys.max() and b[3] >= ys.min()
            ]
            if near:
                inside = geometry_mask(near, shape, moved, invert=True)
                twice |= inside & (result != NO_CLASS)
                result[inside] = code
        self._contradicted += int(twice.sum())
        result[twice] = NO_CLASS
        return result


def assess_reference(land_cover: ClassRaster, reference: Reference, feedback: Feedback, seed: int = 0) -> MapAccuracy:
    """Compare block by block. ``ParameterError`` if they share no pixel, ``SourceError``, ``Cancelled``."""
    with small_cache():
        codes, counts, areas = _count(land_cover, reference, feedback)
    classes = name_classes(codes, land_cover.classes, reference.classes)
    total = counts.sum(axis=0)
    draw = bootstrap.Bootstrap(areas, seed)
    notes = [*reference.notes, *lacking(classes, total, "pixels"), *tile_notes(len(areas))]
    if land_cover.zero_is_nodata:
        notes.insert(0, Note("{name} declares no no-data value: 0 is taken as no class.", {"name": land_cover.name}))
    in_metres = land_cover.areas().known
    if not in_metres:
        notes.append(Note("The map has no coordinate reference system: areas are counted in pixels."))
    figures = {
        "users": bootstrap.users,
        "producers": bootstrap.producers,
        "f1": bootstrap.f1,
        "iou": bootstrap.iou,
        "area": bootstrap.reference_share,
        "mapped": bootstrap.map_share,
    }
    per_class = tuple(
        ClassAccuracy(
            item,
            **{key: draw.estimate(partial(_of_class, figure, i)) for key, figure in figures.items()},
            map_count=int(total[i].sum()),
            reference_count=int(total[:, i].sum()),
        )
        for i, item in enumerate(classes)
    )
    area = draw.whole.sum()
    return MapAccuracy(
        BY_REFERENCE,
        classes,
        total,
        draw.whole / area,
        draw.estimate(bootstrap.equal_share),
        per_class,
        float(area),
        in_metres,
        notes=tuple(notes),
    )


def _of_class(figure: Callable[[np.ndarray, int], np.ndarray], index: int, matrices: np.ndarray) -> np.ndarray:
    return figure(matrices, index)


def tile_notes(tiles: int) -> list[Note]:
    """Notes on how far intervals by bootstrap can be trusted."""
    if tiles == 1:
        return [Note("Everything lies in one tile: no interval can be given.")]
    if tiles < bootstrap.FEW:
        return [Note("The intervals rest on {count} tiles only and are rough.", {"count": tiles})]
    return []


def _count(
    land_cover: ClassRaster, reference: Reference, feedback: Feedback
) -> tuple[list[int], np.ndarray, np.ndarray]:
    """Codes in order; confusion matrices in pixels (int64) and m² (float64), [tiles, classes, classes]."""
    side = max(1, math.ceil(math.sqrt(land_cover.width * land_cover.height / _MOST_TILES) / BLOCK))
    areas = land_cover.areas()
    tiles: _Tiles = {}
    for window in land_cover.windows():
        feedback.check()
        feedback.progress("compare", window.row / land_cover.height)
        truth = reference.read(window)
        if (truth == NO_CLASS).all():
            continue
        mapped = land_cover.read(window)
        both = (truth != NO_CLASS) & (mapped != NO_CLASS)
        found = count_codes(mapped)[0], count_codes(truth)[0]
        pairs = np.searchsorted(found[0], mapped[both]) * len(found[1]) + np.searchsorted(found[1], truth[both])
        pairs, numbers = count_codes(pairs)
        cells = tiles.setdefault((window.row // BLOCK // side, window.col // BLOCK // side), {})
        square = areas.of(window)
        for pair, n in zip(pairs.tolist(), numbers.tolist()):
            key = int(found[0][pair // len(found[1])]), int(found[1][pair % len(found[1])])
            pixels, metres = cells.get(key, (0, 0.0))
            cells[key] = (pixels + n, metres + n * square)
    feedback.progress("compare", 1.0)
    codes = sorted({code for cells in tiles.values() for pair in cells for code in pair})
    if not codes:
        raise ParameterError("Map and reference have no place in common where both have a class.")
    if len(codes) > 256:
        raise ParameterError(
            "Map and reference have {count} different classes. This is no class raster; choose one with class codes.",
            count=len(codes),
        )
    while len(tiles) * len(codes) ** 2 > _MOST_CELLS and len(tiles) > 1:
        tiles = _joined(tiles)
    used, index = [cells for cells in tiles.values() if cells], {code: i for i, code in enumerate(codes)}
    counts = np.zeros((len(used), len(codes), len(codes)), np.int64)
    grounds = np.zeros(counts.shape)
    for tile, cells in enumerate(used):
        for (m, r), (n, square) in cells.items():
            counts[tile, index[m], index[r]], grounds[tile, index[m], index[r]] = n, square
    return codes, counts, grounds


def _joined(tiles: _Tiles) -> _Tiles:
    """Tiles of twice the side."""
    result: _Tiles = {}
    for (row, col), cells in tiles.items():
        sums = result.setdefault((row // 2, col // 2), {})
        for pair, (n, square) in cells.items():
            pixels, metres = sums.get(pair, (0, 0.0))
            sums[pair] = (pixels + n, metres + square)
    return result


def _bounds(geometry: dict[str, Any]) -> np.ndarray:
    polygons = [geometry["coordinates"]] if geometry["type"] == "Polygon" else geometry["coordinates"]
    places = np.array([p[:2] for polygon in polygons for ring in polygon[:1] for p in ring], float)
    return np.concatenate([places.min(axis=0), places.max(axis=0)])
