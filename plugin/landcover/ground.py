"""Ground: how large a pixel is on the ground, whatever the CRS says.

The ground sampling distance (GSD) is in metres on the ellipsoid. A degree, a foot or a Web Mercator metre is not a
metre on the ground, so pixels are measured in projections centred on the raster: distances in an azimuthal
equidistant one, areas in an azimuthal equal-area one (Snyder 1987, USGS PP 1395, chapters 24 and 25).
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import numpy as np

from .errors import SourceError

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS

_CELLS = 16  # lattice of measured places per side; between them areas are interpolated


def to_crs(t: Affine, cols: np.ndarray, rows: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pixel positions to CRS coordinates (written out: Affine's operators differ between its versions)."""
    return t.a * cols + t.b * rows + t.c, t.d * cols + t.e * rows + t.f


def to_lonlat(crs: CRS, xs: np.ndarray, ys: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Degrees (WGS 84) of coordinates. ``SourceError`` if the CRS has no place on the earth."""
    from rasterio.crs import CRS as Crs
    from rasterio.warp import transform

    from .segments import raster_errors

    errors: tuple[type[Exception], ...] = (*raster_errors(), ValueError)
    try:
        lon, lat = transform(crs, Crs.from_epsg(4326), xs.ravel().tolist(), ys.ravel().tolist())
    except errors as error:
        raise SourceError(
            "The place of the raster on the earth cannot be worked out from its coordinate system: {why}. "
            "Assign the right CRS to the raster first.",
            why=str(error),
        ) from error
    lon, lat = np.asarray(lon, float).reshape(xs.shape), np.asarray(lat, float).reshape(xs.shape)
    if not (np.isfinite(lon).all() and np.isfinite(lat).all() and (np.abs(lat) <= 90.0001).all()):
        raise SourceError(
            "The raster lies outside the area of its coordinate system. Assign the right CRS to the raster first."
        )
    return lon, lat


def _local_xy(kind: str, lon0: float, lat0: float, lon: np.ndarray, lat: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    from rasterio.crs import CRS as Crs
    from rasterio.warp import transform

    local = Crs.from_proj4(f"+proj={kind} +lat_0={lat0!r} +lon_0={lon0!r} +datum=WGS84 +units=m +no_defs")
    x, y = transform(Crs.from_epsg(4326), local, lon.ravel().tolist(), lat.ravel().tolist())
    return np.asarray(x, float).reshape(lon.shape), np.asarray(y, float).reshape(lon.shape)


def ground_sampling_distance(crs: CRS, transform: Affine, width: int, height: int) -> tuple[float, float]:
    """GSD in metres along a row and along a column, measured at the centre of the raster.

    ``SourceError`` if the CRS cannot be related to the earth.
    """
    col, row, step = width / 2.0, height / 2.0, max(1.0, min(width, height) / 64.0)
    cols = np.array([col - step, col + step, col, col])
    rows = np.array([row, row, row - step, row + step])
    xs, ys = to_crs(transform, cols, rows)
    lon, lat = to_lonlat(crs, np.asarray(xs), np.asarray(ys))
    lon0, lat0 = _middle(lon, lat)
    x, y = _local_xy("aeqd", lon0, lat0, lon, lat)
    along = np.hypot(x[1] - x[0], y[1] - y[0]) / (2 * step)
    down = np.hypot(x[3] - x[2], y[3] - y[2]) / (2 * step)
    if not (along > 0 and down > 0 and np.isfinite([along, down]).all()):
        raise SourceError(
            "The pixel size on the ground cannot be worked out from the raster's georeference. "
            "Check its CRS and its geotransform."
        )
    return float(along), float(down)


def _middle(lon: np.ndarray, lat: np.ndarray) -> tuple[float, float]:
    """Mean place; safe across the date line."""
    first = float(lon.flat[0])
    return first + float(np.mean((lon - first + 180.0) % 360.0 - 180.0)), float(np.mean(lat))


class GroundArea:
    """Area of a pixel on the ground in m², anywhere in one raster.

    Measured on a lattice of 17 x 17 places and interpolated linearly between them; within one UTM zone or one
    county-sized geographic raster the error is far below 1e-4.
    """

    def __init__(self, crs: CRS, transform: Affine, width: int, height: int) -> None:
        self._rows = np.linspace(0.0, float(height), _CELLS + 1)
        self._cols = np.linspace(0.0, float(width), _CELLS + 1)
        half_row, half_col = min(1.0, height / 2.0), min(1.0, width / 2.0)
        rows, cols = np.meshgrid(self._rows, self._cols, indexing="ij")
        corner_rows = np.stack([rows - half_row, rows - half_row, rows + half_row, rows + half_row])
        corner_cols = np.stack([cols - half_col, cols + half_col, cols + half_col, cols - half_col])
        corner_rows = np.clip(corner_rows, 0, height)
        corner_cols = np.clip(corner_cols, 0, width)
        xs, ys = to_crs(transform, corner_cols, corner_rows)
        lon, lat = to_lonlat(crs, xs, ys)
        lon0, lat0 = _middle(lon, lat)
        x, y = _local_xy("laea", lon0, lat0, lon, lat)
        square = 0.5 * np.abs(sum(x[i] * y[(i + 1) % 4] - x[(i + 1) % 4] * y[i] for i in range(4)))
        pixels = (corner_rows[2] - corner_rows[1]) * (corner_cols[1] - corner_cols[0])
        self._area = square / pixels
        if not (np.isfinite(self._area).all() and (self._area > 0).all()):
            raise SourceError(
                "The pixel areas on the ground cannot be worked out from the raster's georeference. "
                "Check its CRS and its geotransform."
            )

    def of_pixels(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """m² per pixel (float64) at pixel positions ``rows``, ``cols`` (same shape, 0 = upper left edge)."""
        r = np.clip(np.asarray(rows, float) / self._rows[-1], 0, 1) * _CELLS
        c = np.clip(np.asarray(cols, float) / self._cols[-1], 0, 1) * _CELLS
        r0, c0 = np.minimum(r.astype(int), _CELLS - 1), np.minimum(c.astype(int), _CELLS - 1)
        fr, fc = r - r0, c - c0
        a = self._area
        return (
            a[r0, c0] * (1 - fr) * (1 - fc)
            + a[r0 + 1, c0] * fr * (1 - fc)
            + a[r0, c0 + 1] * (1 - fr) * fc
            + a[r0 + 1, c0 + 1] * fr * fc
        )
