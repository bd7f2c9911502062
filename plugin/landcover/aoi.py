"""Area of interest (AOI): the part of a raster that is to be mapped. Outside it every output is nodata."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

import numpy as np

from .errors import ParameterError
from .plan import Span

if TYPE_CHECKING:  # pragma: no cover
    from .grid import WorkingGrid


class AreaOfInterest:
    """Polygons that a pixel's centre must lie in.

    ``groups``: lists of GeoJSON-like polygons in the raster's CRS; a pixel is inside if each group has a polygon
    that holds it. No group: everything is inside.
    """

    def __init__(self, groups: list[list[dict[str, Any]]]) -> None:
        self._groups: list[list[tuple[dict[str, Any], tuple[float, float, float, float]]]] = []
        for group in groups:
            items = [(g, b) for g, b in ((g, _bounds(g)) for g in group) if b is not None]
            if not items:
                raise ParameterError("The mask has no polygon with an area. Choose a layer with polygons.")
            self._groups.append(items)

    def bounds(self) -> tuple[float, float, float, float] | None:
        """xmin, ymin, xmax, ymax that hold all of the area; None if there is no limit."""
        if not self._groups:
            return None
        boxes = [np.array([b for _, b in group]) for group in self._groups]
        lows = np.max([b[:, :2].min(axis=0) for b in boxes], axis=0)
        highs = np.min([b[:, 2:].max(axis=0) for b in boxes], axis=0)
        return float(lows[0]), float(lows[1]), float(highs[0]), float(highs[1])

    def inside(self, grid: WorkingGrid, rows: Span, cols: Span) -> np.ndarray | None:
        """bool [rows.size, cols.size]: pixels whose centre is inside; None if all are."""
        if not self._groups:
            return None
        from rasterio.features import geometry_mask

        t = grid.transform
        moved = type(t)(
            t.a,
            t.b,
            t.c + t.a * cols.start + t.b * rows.start,
            t.d,
            t.e,
            t.f + t.d * cols.start + t.e * rows.start,
        )
        shape = (rows.size, cols.size)
        box = _window_bounds(moved, shape)
        result = np.ones(shape, bool)
        for group in self._groups:
            near = [g for g, b in group if b[0] <= box[2] and b[2] >= box[0] and b[1] <= box[3] and b[3] >= box[1]]
            if not near:
                return np.zeros(shape, bool)
            result &= geometry_mask(near, shape, moved, invert=True)
        return result


def rectangle(xmin: float, ymin: float, xmax: float, ymax: float) -> dict[str, Any]:
    """A rectangle as a GeoJSON-like polygon."""
    ring = [(xmin, ymin), (xmax, ymin), (xmax, ymax), (xmin, ymax), (xmin, ymin)]
    return {"type": "Polygon", "coordinates": [ring]}


def _bounds(geometry: dict[str, Any]) -> tuple[float, float, float, float] | None:
    """Bounding box of a Polygon or MultiPolygon; None if it is empty. Other kinds are refused."""
    kind, coordinates = geometry.get("type"), geometry.get("coordinates") or []
    if kind not in ("Polygon", "MultiPolygon"):
        raise ParameterError("The mask holds a {kind}. Masks are polygons.", kind=kind)
    polygons = [coordinates] if kind == "Polygon" else coordinates
    points = [p for polygon in polygons for ring in polygon[:1] for p in ring]
    if len(points) < 3:
        return None
    xy = np.array([p[:2] for p in points], float)
    xmin, ymin, xmax, ymax = np.concatenate([xy.min(axis=0), xy.max(axis=0)]).tolist()
    return xmin, ymin, xmax, ymax


def _window_bounds(t: Any, shape: tuple[int, int]) -> tuple[float, float, float, float]:
    cols, rows = np.array([0, shape[1], 0, shape[1]]), np.array([0, 0, shape[0], shape[0]])
    xs, ys = t.a * cols + t.b * rows + t.c, t.d * cols + t.e * rows + t.f
    return xs.min(), ys.min(), xs.max(), ys.max()
