"""Patch reader: bands, reference and scene classes of a tile on the grid of its patches, 10 m a pixel."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.ground import ground_sampling_distance
from .area_reference import AreaReader
from .areas import opened
from .band_files import S1_BANDS, S2_BANDS, BandFile, BandReader
from .chips import AreaGrid, Chip, corners_of
from .corine import ReferenceReader

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

    from .patches import PatchJob

PATCH = 120  # pixels of 10 m
FINEST = 10.0  # metres
FLAGGED = 0.01  # share of pixels from which a patch counts as having snow or clouds
_STRETCH = 0.02  # how far pixels may be from 10 m on the ground; in UTM it is 0.001
_MGRS = re.compile(r"(?<![A-Z0-9])T?(\d{2}[A-Z]{3})(?![A-Z0-9])")
_SNOW, _CLOUD = (11,), (3, 8, 9, 10)  # Sentinel-2 scene classification: snow; cloud shadow, clouds, cirrus


def tile_grid(file: BandFile, band: str, reproject: bool) -> tuple[AreaGrid, CRS]:
    """The grid of the patches: that of the band if it has pixels of 10 m, north-up, in metres; else, with
    ``reproject``, one in its UTM zone. ``ParameterError``, ``SourceError``."""
    import rasterio

    with opened(file.path) as dataset:
        crs, t, shape = file.crs or dataset.crs, dataset.transform, (dataset.height, dataset.width)
    metres = crs is not None and crs.is_projected and abs(crs.linear_units_factor[1] - 1) < 1e-9
    own = metres and not (t.b or t.d) and abs(t.a - FINEST) <= 0.01 and abs(t.e + FINEST) <= 0.01
    # A metre of a Mercator projection may be much less on the ground.
    if own and max(abs(d / FINEST - 1) for d in ground_sampling_distance(crs, t, shape[1], shape[0])) <= _STRETCH:
        affine = rasterio.Affine(FINEST, 0, t.c, 0, -FINEST, t.f)
    elif reproject and crs is not None:
        crs, affine, shape = _utm(crs, t, shape)
    else:
        raise ParameterError(
            "The band {band} in {path} must have pixels of 10 m in a north-up projection in metres, as Sentinel-2 "
            "products have (UTM). Reproject it first.",
            band=band,
            path=file.path,
        )
    gsd = ground_sampling_distance(crs, affine, shape[1], shape[0])
    return AreaGrid(shape[1], shape[0], affine, (0, 0), (1, 1), gsd), crs


def _utm(crs: CRS, t: Any, shape: tuple[int, int]) -> tuple[CRS, Any, tuple[int, int]]:
    """CRS, transform and (height, width) of the grid of 10 m around a raster, in the UTM zone of its middle."""
    import rasterio
    from rasterio.crs import CRS
    from rasterio.warp import transform

    height, width = shape
    (lon,), (lat,) = transform(crs, CRS.from_epsg(4326), *(([v]) for v in t * (width / 2, height / 2)))
    zone = min(60, max(1, int((lon + 180) // 6) + 1))
    utm = CRS.from_epsg((32600 if lat >= 0 else 32700) + zone)
    along = np.linspace(0.0, 1.0, 21)
    edge = np.concatenate([[(a, 0), (a, 1), (0, a), (1, a)] for a in along]) * (width, height)
    xs, ys = transform(
        crs,
        utm,
        *(list(v) for v in (t.a * edge[:, 0] + t.b * edge[:, 1] + t.c, t.d * edge[:, 0] + t.e * edge[:, 1] + t.f)),
    )
    slack = 1e-3  # metres: an edge on the lattice stays there in spite of rounding
    left, top = np.floor((min(xs) + slack) / FINEST) * FINEST, np.ceil((max(ys) - slack) / FINEST) * FINEST
    columns, rows = (int(np.ceil((v - slack) / FINEST)) for v in (max(xs) - left, top - min(ys)))
    return utm, rasterio.Affine(FINEST, 0, left, 0, -FINEST, top), (rows, columns)


class PatchReader:
    """The tile: all bands, the reference and the scene classes on the grid of the patches."""

    def __init__(self, job: PatchJob) -> None:
        """``SourceError``, ``ParameterError`` (a CRS without metres, a rotated raster, pixels that are not 10 m)."""
        self.job = job
        self.grid, self.crs = tile_grid(job.bands[job.finest], job.finest, job.reproject)
        self.shape, crs = (self.grid.height, self.grid.width), self.crs
        self._open: dict[str, BandReader] = {}
        self.reference: ReferenceReader = None  # type: ignore[assignment]  # opened below; None if that fails
        try:
            for name, file in job.bands.items():
                self._open[name] = self._reader(name, file, S2_BANDS[name], "uint16")
            for name, file in job.s1.items():
                self._open[name] = self._reader(name, file, S1_BANDS[name], "float32")
            if job.scene_classes:
                self._open["SCL"] = self._reader("SCL", job.scene_classes, 10, "uint8")
            self.reference = job.reference.open_on(self.grid, crs)
        except BaseException:
            self.close()
            raise

    def _reader(self, name: str, file: BandFile, pixel: int, kind: str) -> BandReader:
        t, step = self.grid.transform, pixel / FINEST
        affine = type(t)(t.a * step, 0, t.c, 0, t.e * step, t.f)
        shape = [-(-side // int(step)) for side in self.shape]
        return BandReader(name, file, self.crs, affine, (shape[0], shape[1]), kind)

    def band(self, name: str, chip: Chip) -> tuple[np.ndarray, np.ndarray]:
        """Values and validity of a band of a patch, in the band's own pixels."""
        pixel = S2_BANDS.get(name) or S1_BANDS.get(name) or 10
        col, row, side = (v * 10 // pixel for v in (chip.col, chip.row, PATCH))
        return self._open[name].read(col, row, side, side)

    def codes(self, chip: Chip) -> np.ndarray:
        """CLC codes uint16 [120, 120] of a patch: 999 where CORINE says nothing, 0 where bands of 10 m hold nothing."""
        codes = self.reference.read(chip.col, chip.row, PATCH, PATCH)
        valid = np.ones((PATCH, PATCH), bool)
        for name in self.job.bands:
            if S2_BANDS[name] == FINEST:
                valid &= self.band(name, chip)[1]
        return np.where(valid, codes, 0).astype(np.uint16)

    def flags(self, chip: Chip) -> dict[str, bool | None]:
        """Whether a patch has snow or clouds; None if nobody knows."""
        if "SCL" not in self._open:
            return {"snow": None, "cloud": None}
        classes = self.band("SCL", chip)[0]
        return {
            "snow": bool(np.isin(classes, _SNOW).mean() >= FLAGGED),
            "cloud": bool(np.isin(classes, _CLOUD).mean() >= FLAGGED),
        }

    def patches(self) -> list[Chip]:
        """All patches of the tile, numbered by column and row from its upper left corner."""
        columns, rows = (side // PATCH for side in self.shape[::-1])
        if not (columns and rows):
            raise ParameterError(
                "The tile is smaller than a patch: it has {width} x {height} pixels, a patch has {side} x {side}.",
                width=self.shape[1],
                height=self.shape[0],
                side=PATCH,
            )
        places = [(c * PATCH, r * PATCH) for r in range(rows) for c in range(columns)]
        mgrs = _MGRS.findall(self.job.tile)
        common = {"region": self.job.tile, **self.job.attributes, "mgrs": mgrs[-1] if mgrs else ""}
        wkt = self.crs.to_wkt()
        return [
            Chip(
                f"{self.job.tile}_{col // PATCH:02d}_{row // PATCH:02d}",
                self.job.tile,
                number,
                0,
                col,
                row,
                PATCH,
                self.grid.transform_at(col, row),
                wkt,
                self.grid.gsd,
                corners,
                {**common, **self._of_area(col, row)},
            )
            for number, ((col, row), corners) in enumerate(zip(places, corners_of(self.grid, wkt, places, PATCH)), 1)
        ]

    def _of_area(self, col: int, row: int) -> dict[str, str]:
        """What is known of the area that holds the middle of a patch."""
        if isinstance(self.reference, AreaReader):
            return self.reference.attributes_at(col + PATCH / 2, row + PATCH / 2)
        return {}

    def close(self) -> None:
        """Close all files."""
        for reader in self._open.values():
            reader.close()
        if self.reference is not None:
            self.reference.close()
