"""Working grid: the pixels that are mapped, at a ground sampling distance that the model knows.

It lies in the raster's own CRS and orientation. Finer images are read reduced to the finest distance that the model
knows, coarser ones enlarged to the coarsest one up to a stated limit, and refused beyond it.
"""

from __future__ import annotations

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from .errors import ParameterError, SourceError
from .ground import ground_sampling_distance

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine

    from .model_card import ModelCard
    from .source import RasterSource

_SQUARE_ENOUGH = 1.15  # ratio of a pixel's sides on the ground that is mapped without resampling
_SLACK = 0.02  # nominal 0.25 m is 0.2499 or 0.2502 m on the ground: distances within 2 % count as equal


@dataclass(frozen=True)
class WorkingGrid:
    """Geometry of the mapped pixels.

    ``width``, ``height``: pixels. ``transform``: pixel -> CRS. ``step``: native pixels per working pixel (x, y).
    ``offset``: working pixels (x, y) from the raster's corner to the grid's; ``whole``: working pixels (x, y) of the
    whole raster. ``gsd``: metres on the ground (x, y).
    ``native_gsd``: the same of the raster.
    """

    width: int
    height: int
    transform: Affine
    step: tuple[float, float]
    offset: tuple[int, int]
    whole: tuple[int, int]
    gsd: tuple[float, float]
    native_gsd: tuple[float, float]

    @property
    def resampled(self) -> bool:
        """True if working pixels are not the raster's own."""
        return self.step != (1.0, 1.0)

    def native_window(self, col: int, row: int, width: int, height: int) -> tuple[float, float, float, float]:
        """Native pixel window (col, row, width, height) of a working window (which may reach beyond the grid)."""
        return (
            (self.offset[0] + col) * self.step[0],
            (self.offset[1] + row) * self.step[1],
            width * self.step[0],
            height * self.step[1],
        )


def choose_gsd(native: tuple[float, float], card: ModelCard, gsd: float | None, force: bool) -> tuple[float, float]:
    """Working GSD (metres, along rows and along columns) for an image of GSD ``native``.

    ``gsd``: the person's choice, or None for the nearest one that the model knows.
    ``SourceError`` if the image is coarser than the model can use, ``ParameterError`` for a bad ``gsd``; with
    ``force`` both are accepted.
    """
    finest, coarsest = card.gsd_range
    across = math.sqrt(native[0] * native[1])
    if across > card.gsd_coarsest * (1 + _SLACK) and not force:
        raise SourceError(
            "The image is too coarse for this model: its pixels measure {native:.3g} m on the ground, and {model} "
            "maps images of {finest:g} to {coarsest:g} m (enlarged at most from {limit:g} m). "
            "Use a finer image or another model, or ignore the model's pixel sizes.",
            native=across,
            model=card.name,
            finest=finest,
            coarsest=coarsest,
            limit=card.gsd_coarsest,
        )
    if gsd is not None:
        if not (math.isfinite(gsd) and gsd > 0):
            raise ParameterError("The ground sampling distance must be above 0 m, not {gsd}.", gsd=gsd)
        if not force and not finest * (1 - _SLACK) <= gsd <= coarsest * (1 + _SLACK):
            raise ParameterError(
                "A ground sampling distance of {gsd:g} m is outside what {model} knows ({finest:g} to {coarsest:g} m). "
                "Choose one in this range, or ignore the model's pixel sizes.",
                gsd=gsd,
                model=card.name,
                finest=finest,
                coarsest=coarsest,
            )
        return float(gsd), float(gsd)
    known = finest * (1 - _SLACK) <= across <= coarsest * (1 + _SLACK) or (force and across > card.gsd_coarsest)
    if known and max(native) / min(native) <= _SQUARE_ENOUGH:
        return native
    target = min(max(across, finest), coarsest) if not (force and across > card.gsd_coarsest) else across
    return target, target


def working_grid(
    source: RasterSource,
    card: ModelCard,
    extent: tuple[float, float, float, float] | None = None,
    gsd: float | None = None,
    force: bool = False,
) -> WorkingGrid:
    """The working grid of ``source`` for a model, cut to ``extent`` (xmin, ymin, xmax, ymax in the raster's CRS).

    Without resampling the grid's pixels are pixels of the raster. ``ParameterError`` if the extent is empty or
    does not meet the raster.
    """
    if source.crs is None:
        raise SourceError(
            "The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. "
            "Assign the right CRS to it (in QGIS: Raster > Projections > Assign Projection).",
            name=source.name,
        )
    native = ground_sampling_distance(source.crs, source.transform, source.width, source.height)
    target = choose_gsd(native, card, gsd, force)
    step = tuple(1.0 if abs(t / n - 1) < 1e-3 else t / n for t, n in zip(target, native))
    # A last working pixel that is at least half on the raster belongs to it.
    width, height = (max(1, math.floor(n / s + 0.5)) for n, s in zip((source.width, source.height), step))
    whole = (width, height)
    cols, rows = _snapped_range(source, extent, step, whole)
    return WorkingGrid(
        width=cols[1] - cols[0],
        height=rows[1] - rows[0],
        transform=_moved(source.transform, cols[0] * step[0], rows[0] * step[1], step),
        step=(step[0], step[1]),
        offset=(cols[0], rows[0]),
        whole=whole,
        gsd=(native[0] * step[0], native[1] * step[1]),
        native_gsd=native,
    )


def _moved(t: Affine, col: float, row: float, step: tuple[float, ...]) -> Affine:
    """The transform of a grid that starts at native (col, row) and has pixels of ``step`` native ones."""
    return type(t)(
        t.a * step[0],
        t.b * step[1],
        t.c + t.a * col + t.b * row,
        t.d * step[0],
        t.e * step[1],
        t.f + t.d * col + t.e * row,
    )


def _native_position(t: Affine, x: float, y: float) -> tuple[float, float]:
    """Native pixel position (col, row) of a place in CRS coordinates."""
    det = t.a * t.e - t.b * t.d
    dx, dy = x - t.c, y - t.f
    return (t.e * dx - t.b * dy) / det, (t.a * dy - t.d * dx) / det


def _snapped_range(
    source: RasterSource,
    extent: tuple[float, float, float, float] | None,
    step: tuple[float, ...],
    whole: tuple[int, ...],
) -> tuple[tuple[int, int], tuple[int, int]]:
    """Column and row ranges in whole working pixels, counted from the raster's corner."""
    if extent is None:
        return (0, whole[0]), (0, whole[1])
    xmin, ymin, xmax, ymax = extent
    if not all(map(math.isfinite, extent)) or xmax <= xmin or ymax <= ymin:
        raise ParameterError(
            "The extent {extent} is empty. Give xmin < xmax and ymin < ymax in the units of the CRS.",
            extent=extent,
        )
    corners = [_native_position(source.transform, x, y) for x in (xmin, xmax) for y in (ymin, ymax)]
    ranges = []
    for axis in (0, 1):
        values = [c[axis] / step[axis] for c in corners]
        first = max(0, math.floor(min(values) + 1e-6))
        last = min(whole[axis], math.ceil(max(values) - 1e-6))
        ranges.append((first, last))
    if any(last <= first for first, last in ranges):
        raise ParameterError(
            "The extent {extent} lies outside the raster {name}. Choose an extent that meets the raster.",
            extent=tuple(round(v, 6) for v in extent),
            name=source.name,
        )
    return ranges[0], ranges[1]
