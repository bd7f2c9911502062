"""Tile lattice: the pixels of an online layer at one resolution, and the tiles in which they are asked for.

A service that has tiles of its own is asked for exactly these, at one of its own resolutions; one that draws
pictures of any size is asked for squares at the model's ground sampling distance.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

from ..landcover.ground import ground_sampling_distance

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

Box = tuple  # xmin, ymin, xmax, ymax in CRS units

SERVICE_TILE = 256  # pixels per side of a web tile
PICTURE = 1024  # pixels per side of what a service without tiles is asked for at once
_BATCH = 8  # web tiles per side that are asked for together: QGIS fetches them side by side
_MERCATOR = 20037508.342789244  # half the side of the Web Mercator square, in its metres
_NEAR = 1e-6


@dataclass(frozen=True)
class Lattice:
    """``left``, ``top``: CRS coordinates of the corner that tiles are counted from. ``dx``, ``dy``: size of a
    pixel in CRS units. ``side``: pixels per side of a tile. ``batch``: tiles per side that are asked for
    together. ``snap``: pixels that the mapped area is rounded outward to."""

    left: float
    top: float
    dx: float
    dy: float
    side: int
    batch: int
    snap: int

    def pixels(self, box: Box) -> tuple[int, int, int, int]:
        """First column and row, last column and row + 1, of the pixels that cover ``box``, snapped."""
        step_x, step_y = self.dx * self.snap, self.dy * self.snap
        return (
            math.floor((box[0] - self.left) / step_x + _NEAR) * self.snap,
            math.floor((self.top - box[3]) / step_y + _NEAR) * self.snap,
            math.ceil((box[2] - self.left) / step_x - _NEAR) * self.snap,
            math.ceil((self.top - box[1]) / step_y - _NEAR) * self.snap,
        )

    def cut(self, window: tuple[int, int, int, int]) -> tuple[Lattice, tuple[int, int, int, int]]:
        """The same pixels in tiles that are counted from the corner of ``window`` and no larger than it; its place."""
        left, top, right, bottom = window
        xmin, _, _, ymax = self.bounds(left, top, 1, 1)
        width, height = right - left, bottom - top
        return replace(self, left=xmin, top=ymax, side=min(self.side, max(width, height))), (0, 0, width, height)

    def tile_count(self, box: Box) -> int:
        """Number of tiles that meet ``box``."""
        across, down = self.dx * self.side, self.dy * self.side
        columns = math.ceil((box[2] - self.left) / across - _NEAR) - math.floor((box[0] - self.left) / across + _NEAR)
        rows = math.ceil((self.top - box[1]) / down - _NEAR) - math.floor((self.top - box[3]) / down + _NEAR)
        return max(1, columns) * max(1, rows)

    def bounds(self, column: int, row: int, columns: int, rows: int) -> Box:
        """CRS coordinates of a window of pixels."""
        xmin, ymax = self.left + column * self.dx, self.top - row * self.dy
        return xmin, ymax - rows * self.dy, xmin + columns * self.dx, ymax


def metres_per_unit(crs: CRS, box: Box) -> tuple[float, float]:
    """Metres on the ground per unit of ``crs`` (x, y), at the centre of ``box``. ``SourceError`` as in ``ground``."""
    from rasterio import Affine

    pieces = 64
    width, height = (box[2] - box[0]) / pieces, (box[3] - box[1]) / pieces
    transform = Affine(width, 0.0, box[0], 0.0, -height, box[3])
    along, down = ground_sampling_distance(crs, transform, pieces, pieces)
    return along / width, down / height


def choose_resolution(resolutions: list[float], scale: float, wanted: float, coarsest: float, exact: bool) -> float:
    """The resolution (CRS units per pixel) of a service to ask for.

    ``scale``: metres on the ground per CRS unit. ``wanted``: metres. The resolution nearest to it is taken, finer or
    coarser, so that at most twice the pixels needed are fetched. If ``exact``, or if it is coarser than ``coarsest``
    metres, the next finer one is taken instead.
    """
    ordered = sorted(resolutions)
    nearest = min(range(len(ordered)), key=lambda i: abs(math.log(ordered[i] * scale / wanted)))
    found = ordered[nearest] * scale
    if nearest and found > wanted * 1.02 and (exact or found > coarsest * 1.02):
        nearest -= 1
    return ordered[nearest]


def service_lattice(resolution: float, origin: tuple[float, float], mercator: bool, double: bool) -> Lattice:
    """Lattice of a service with tiles.

    ``origin``: corner of the layer (x, y), taken for the corner of its tiles unless it is one of the usual ``mercator``
    pyramids, whose corner is known. ``double``: its tiles have twice the usual pixels.
    """
    side = SERVICE_TILE * (2 if double else 1)
    levels = math.log2(2 * _MERCATOR / (SERVICE_TILE * resolution))
    if mercator and abs(levels - round(levels)) < 1e-4:
        resolution = 2 * _MERCATOR / (SERVICE_TILE * 2 ** round(levels))
        origin = (-_MERCATOR, _MERCATOR)
    return Lattice(*origin, resolution, resolution, side, _BATCH * SERVICE_TILE // side, side)


def sized_lattice(pixel: tuple[float, float], origin: tuple[float, float], coarser: int) -> Lattice:
    """Lattice of a layer with pixels of its own, of ``pixel`` CRS units, read at every ``coarser``-th."""
    return Lattice(*origin, pixel[0] * coarser, pixel[1] * coarser, PICTURE, 1, 1)


def free_lattice(pixel: tuple[float, float], most: int, snap: int) -> Lattice:
    """Lattice of a service that draws any picture of up to ``most`` pixels per side (0: no limit is known)."""
    side = min(PICTURE, most) if most > 0 else PICTURE
    return Lattice(0.0, 0.0, pixel[0], pixel[1], side, 1, snap)
