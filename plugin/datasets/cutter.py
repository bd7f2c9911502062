"""Cutter: reads chips, image and labels on the same pixels."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING, Any

import numpy as np

from ..landcover.aoi import AreaOfInterest
from ..landcover.ground import ground_sampling_distance
from ..landcover.plan import Span
from .chips import AreaGrid, Chip, area_grid

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.scaling import Scaling
    from ..landcover.source import RasterioSource
    from .areas import Area, ImageInput, LabelReader


@dataclass(frozen=True)
class EightBit:
    """What ``landcover.scaling`` asks of a model, for images that are to be stretched to 8 bits. 8-bit images stay as
    they are, others are stretched from their percentiles 1 and 99, the same for all chips of an image."""

    name: str = "8 bits"
    bands: tuple[str, ...] = ("red", "green", "blue")
    input_range: tuple[float, float] = (0.0, 255.0)

    @property
    def scaling(self) -> dict[str, dict[str, Any]]:
        """Rules by kind of value."""
        return {"uint8": {"min": 0, "max": 255}, "*": {"percentiles": [1, 99]}}


class Cutter:
    """Opens areas one after the other and reads their chips. Chips of one area should come together.

    ``colours``: red, green and blue as 8 bits, else all bands as they are. ``table``: uint8 [256], the new code of each
    code. ``gsd``: metres, None for the image's own pixels. Raises what ``areas`` and ``labels`` raise.
    """

    def __init__(self, areas: list[Area], colours: bool, table: np.ndarray, gsd: float | None) -> None:
        self._areas, self._colours, self._table, self._gsd = areas, colours, table, gsd
        self.met = np.zeros((len(areas), 256), bool)  # codes of the labels of each area, as they are in the file
        self._image: tuple[ImageInput, RasterioSource] | None = None
        self._scalings: dict[ImageInput, Scaling] = {}
        self._native: dict[ImageInput, tuple[float, float]] = {}
        self._open: tuple[int, AreaGrid, LabelReader, AreaOfInterest] | None = None

    def source(self, area: int) -> RasterioSource:
        """The image of an area, opened."""
        wanted = self._areas[area].image
        if self._image is None or self._image[0] != wanted:
            self._close_image()
            self._image = (wanted, wanted.open(self._colours))
        return self._image[1]

    def grid(self, area: int) -> AreaGrid:
        """The grid of an area."""
        source, image = self.source(area), self._areas[area].image
        if image not in self._native:
            self._native[image] = ground_sampling_distance(source.crs, source.transform, source.width, source.height)
        return area_grid(source, self._areas[area].window, self._gsd, self._native[image])

    def scaling(self, area: int) -> Scaling:
        """How values of an area's image become 8 bits."""
        from ..landcover.scaling import scaling_for

        image = self._areas[area].image
        if image not in self._scalings:
            source = self.source(area)
            self._scalings[image] = scaling_for(EightBit(), source, area_grid(source, None, None))  # type: ignore[arg-type]
        return self._scalings[image]

    def _enter(self, area: int) -> tuple[int, AreaGrid, LabelReader, AreaOfInterest]:
        if self._open is None or self._open[0] != area:
            self._close_labels()
            source, grid, item = self.source(area), self.grid(area), self._areas[area]
            aoi = AreaOfInterest([item.polygons] if item.polygons is not None else [])
            self._open = (area, grid, item.labels.open_on(grid, source.crs), aoi)
        return self._open

    def labels(self, chip: Chip) -> np.ndarray:
        """Codes uint8 [size, size] of a chip, whatever its image holds there."""
        _, grid, reader, aoi = self._enter(chip.area)
        width, height = _part(chip, grid)
        found = reader.read(chip.col, chip.row, width, height)
        self.met[chip.area] |= np.bincount(found.ravel(), minlength=256) > 0
        codes = self._table[found]
        inside = aoi.inside(grid, Span(chip.row, height), Span(chip.col, width))  # type: ignore[arg-type]
        if inside is not None:
            codes[~inside] = 0
        return _padded(codes, chip.size)

    def image(self, chip: Chip) -> tuple[np.ndarray, np.ndarray]:
        """Values [bands, size, size] and validity (bool [size, size]) of a chip. Invalid pixels are 0 in 8-bit colours,
        and what the image holds there otherwise."""
        source, (_, grid, _, _) = self.source(chip.area), self._enter(chip.area)
        width, height = _part(chip, grid)
        values, valid = source.read(grid.native_window(chip.col, chip.row, width, height), (height, width))
        if self._colours:
            if source.dtype != "uint8":
                values = np.rint(self.scaling(chip.area).apply(values)).astype(np.uint8)
            values = np.where(valid, values, 0).astype(np.uint8)
        return _padded(values, chip.size), _padded(valid, chip.size)

    def _close_labels(self) -> None:
        if self._open is not None:
            self._open[2].close()
            self._open = None

    def _close_image(self) -> None:
        self._close_labels()
        if self._image is not None:
            self._image[1].close()
            self._image = None

    def close(self) -> None:
        """Let go of all files."""
        self._close_image()


def _part(chip: Chip, grid: AreaGrid) -> tuple[int, int]:
    """Width and height of the part of a chip that lies on its area."""
    return min(chip.size, grid.width - chip.col), min(chip.size, grid.height - chip.row)


def _padded(values: np.ndarray, size: int) -> np.ndarray:
    """``values`` [..., h, w] with zeros on the right and below up to ``size``."""
    height, width = values.shape[-2:]
    if (height, width) == (size, size):
        return values
    return np.pad(values, [(0, 0)] * (values.ndim - 2) + [(0, size - height), (0, size - width)])
