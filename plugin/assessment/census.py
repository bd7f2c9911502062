"""Census: how many pixels, and how much ground, each stratum of a map has. It is what a sample is drawn from."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

import numpy as np

from ..landcover.aoi import AreaOfInterest
from ..landcover.errors import ParameterError
from ..landcover.plan import Span
from ..landcover.progress import Feedback
from .class_raster import MOST_CODES, NO_CLASS, ClassRaster, Window, count_codes, read_at


@dataclass(frozen=True)
class Census:
    """The population, block by block.

    ``codes``: strata in order of code. ``blocks``: windows that hold pixels of the population. ``counts``: uint32
    [blocks, strata], pixels. ``pixel_area``: float64 [blocks], m² of a pixel (1 if ``in_metres`` is False).
    Memory: four bytes for each block and stratum, 8 classes of a 100,000 x 100,000 map take 1.3 MB.
    """

    codes: tuple[int, ...]
    blocks: tuple[Window, ...]
    counts: np.ndarray
    pixel_area: np.ndarray
    in_metres: bool

    @property
    def pixels(self) -> np.ndarray:
        """Pixels of each stratum (int64)."""
        return self.counts.sum(axis=0, dtype=np.int64)

    @property
    def areas(self) -> np.ndarray:
        """m² of each stratum (float64)."""
        return self.pixel_area @ self.counts

    @property
    def weights(self) -> np.ndarray:
        """Share of the area of each stratum (float64, sum 1)."""
        return self.areas / self.areas.sum()


class Population:
    """What is sampled: the pixels of ``strata`` that have a class in ``strata`` and in ``land_cover`` (which is read
    on its grid; None: ``strata`` is the map itself) and lie in ``area``."""

    def __init__(
        self, strata: ClassRaster, land_cover: ClassRaster | None = None, area: AreaOfInterest | None = None
    ) -> None:
        self.strata, self.land_cover = strata, land_cover.onto(strata) if land_cover else None
        self._area = area

    def read(self, window: Window) -> np.ndarray:
        """Strata of a window: int32 [height, width], ``NO_CLASS`` outside the population."""
        codes = self.strata.read(window)
        if self.land_cover is not None:
            codes[self.land_cover.read(window) == NO_CLASS] = NO_CLASS
        if self._area is not None:
            grid: Any = self.strata  # its transform is all that counts
            inside = self._area.inside(grid, Span(window.row, window.height), Span(window.col, window.width))
            if inside is not None:
                codes[~inside] = NO_CLASS
        return codes

    def strata_at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Strata (int32 [n]) of pixels, ``NO_CLASS`` outside the population."""
        return read_at(self.read, self.strata.height, self.strata.width, rows, cols)

    def mapped_at(self, rows: np.ndarray, cols: np.ndarray) -> np.ndarray:
        """Map classes (int32 [n]) of pixels."""
        return (self.land_cover or self.strata).at(rows, cols)


def take_census(population: Population, feedback: Feedback) -> Census:
    """Count the population; memory does not grow with the raster but as said at ``Census``.

    ``ParameterError`` if there is nothing to sample or too many different values, ``SourceError``, ``Cancelled``.
    """
    raster, areas = population.strata, population.strata.areas()
    index: dict[int, int] = {}
    blocks, rows, pixel_area = [], [], []
    for window in raster.windows():
        feedback.check()
        feedback.progress("census", window.row / raster.height)
        codes = population.read(window)
        found, counts = count_codes(codes)
        if not len(found):
            continue
        for code in found.tolist():
            index.setdefault(code, len(index))
        if len(index) > MOST_CODES:
            raise ParameterError(
                "{name} has more than {count} different values. This is no class raster; choose one with class codes.",
                name=raster.name,
                count=MOST_CODES,
            )
        row = np.zeros(len(index), np.uint32)
        row[[index[code] for code in found.tolist()]] = counts
        blocks.append(window)
        rows.append(row)
        pixel_area.append(areas.of(window))
    if not blocks:
        raise ParameterError(
            "{name} has no pixel with a class in the chosen area. Choose another area, or another no-data value.",
            name=raster.name,
        )
    order = sorted(index)
    counts = np.zeros((len(rows), len(index)), np.uint32)
    for number, row in enumerate(rows):
        counts[number, : len(row)] = row
    feedback.progress("census", 1.0)
    return Census(
        tuple(order), tuple(blocks), counts[:, [index[code] for code in order]], np.array(pixel_area), areas.known
    )
