"""Area: a part of an image with labels, from which chips are cut. What a dataset is made of.

Anything that can say "this image, these labels, this window" can be exported: a raster with a class raster or with
polygons, or the accepted task tiles of an annotation session.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any, Protocol

from ..landcover.errors import ParameterError, SourceError
from ..landcover.progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    import numpy as np
    from rasterio.crs import CRS

    from ..landcover.source import RasterioSource
    from .chips import AreaGrid

Window = tuple[int, int, int, int]  # col, row, width, height in pixels of the image


class LabelReader(Protocol):
    """Labels on one grid. Use from one thread."""

    def read(self, col: int, row: int, width: int, height: int) -> np.ndarray:
        """Codes uint8 [height, width] of a window of the grid; 0 where nothing is labelled."""
        ...

    def close(self) -> None:
        """Let go of files."""
        ...


class Labels(Protocol):
    """Labels of an area. ``identity``: text that changes when the labels change."""

    @property
    def identity(self) -> str: ...

    def open_on(self, grid: AreaGrid, crs: CRS) -> LabelReader:
        """A reader of the labels on ``grid``. Raises ``SourceError``."""
        ...


@dataclass(frozen=True)
class ImageInput:
    """A raster file. ``bands``: numbers from 1, None for all of them (or red, green, blue where three 8-bit bands are
    needed). ``nodata``: pixels with this value in all bands are nodata, beside what the file declares. ``crs``: counts
    instead of the file's own one."""

    path: str
    bands: tuple[int, ...] | None = None
    nodata: float | None = None
    crs: CRS | None = None

    @property
    def name(self) -> str:
        """File name without folder and ending."""
        return Path(self.path).stem

    def has_gaps(self) -> bool:
        """Whether some pixels may not be valid: nodata, masks, transparency, NaN."""
        from rasterio.enums import MaskFlags

        with opened(self.path) as dataset:
            masked = any(MaskFlags.all_valid not in flags for flags in dataset.mask_flag_enums)
            real = any(kind.startswith("float") for kind in dataset.dtypes)
            palette = any(c.name == "palette" for c in dataset.colorinterp)
        return masked or real or palette or self.nodata is not None

    def described(self) -> tuple[tuple[str, ...], float | None]:
        """Names of the bands that are taken ("" where they have none), and the declared nodata value."""
        with opened(self.path) as dataset:
            bands = self.bands or all_bands(self.path)
            return tuple(dataset.descriptions[b - 1] or "" for b in bands), dataset.nodata

    def open(self, colours: bool) -> RasterioSource:
        """The engine's source. ``colours``: red, green and blue only (a palette is expanded), else all bands.

        ``SourceError`` if it cannot be read or has no coordinate reference system, ``ParameterError`` for wrong bands.
        """
        from ..landcover.source import RGB, RasterioSource

        if colours:
            if self.bands and len(self.bands) != 3:
                raise ParameterError(
                    "This layout needs three bands for red, green and blue, but {given} were chosen.",
                    given=len(self.bands),
                )
            source = RasterioSource(self.path, self.bands, RGB, self.nodata)
        else:
            bands = self.bands or all_bands(self.path)
            source = RasterioSource(self.path, bands, tuple(f"band {b}" for b in bands), self.nodata)
        if self.crs is not None:
            source.crs = self.crs
        if source.crs is None:
            source.close()
            raise SourceError(
                "The raster {name} has no coordinate reference system, so its pixel size on the ground is unknown. "
                "Assign the right CRS to it (in QGIS: Raster > Projections > Assign Projection).",
                name=source.name,
            )
        return source


@contextmanager
def opened(path: str) -> Iterator[Any]:
    """A raster, opened with rasterio and closed at the end. ``SourceError`` if it cannot be read."""
    import rasterio

    from ..landcover.segments import raster_errors

    try:
        with rasterio.open(path) as dataset:
            yield dataset
    except raster_errors() as error:
        raise SourceError("{path} cannot be opened as a raster: {why}", path=path, why=str(error).strip()) from error


def all_bands(path: str) -> tuple[int, ...]:
    """Numbers of all bands of a raster but alpha; ``SourceError`` if it cannot be read."""
    with opened(path) as dataset:
        kinds = [c.name for c in dataset.colorinterp]
    return tuple(i + 1 for i, kind in enumerate(kinds) if kind != "alpha") or (1,)


@dataclass(frozen=True)
class Area:
    """An image, its labels, and what is known of the place.

    ``window``: the part of the image (None: all of it). ``polygons``: GeoJSON-like, in the image's CRS; outside of them
    nothing is labelled (None: no limit). ``region``: chips of one region lie in one folder and are numbered together.
    ``attributes``: texts for splits and metadata, above all ``country``, ``continent``, ``licence``, ``attribution``,
    ``scene`` (urban or rural), ``split``, ``date`` (ISO 8601), ``annotator``.
    """

    name: str
    image: ImageInput
    labels: Labels
    window: Window | None = None
    polygons: list[dict[str, Any]] | None = None
    region: str = ""
    attributes: Mapping[str, str] = field(default_factory=dict)

    def attribute(self, key: str) -> str:
        """An attribute, "" if it is not known. ``region`` and ``name`` count, too."""
        if key == "region":
            return self.region or self.name
        return self.name if key == "name" else str(self.attributes.get(key) or "")


def area_identity(area: Area, feedback: Feedback) -> list[Any]:
    """What an area's chips depend on. ``Cancelled``: reading labels may take long."""
    from .labels import file_identity

    feedback.check()
    image = area.image
    return [
        area.name,
        area.region,
        [file_identity(image.path), image.bands, image.nodata, str(image.crs or "")],
        area.labels.identity,
        area.window,
        area.polygons,
        dict(area.attributes),
    ]


def tell_strange(areas: Sequence[Area], met: np.ndarray, known: Sequence[int], feedback: Feedback) -> None:
    """Warn of codes in labels that their legend (codes ``known``) does not have. ``met``: bool [areas, 256]."""
    strange: dict[str, set[int]] = {}
    for area, codes in zip(areas, met):
        name = Path(getattr(area.labels, "path", area.name)).name
        strange.setdefault(name, set()).update({*codes.nonzero()[0].tolist()} - {0, *known})
    for name, values in strange.items():
        if values:
            feedback.warning(
                "These values of {name} stand for no class and are left unlabelled: {values}.",
                name=name,
                values=", ".join(map(str, sorted(values))),
            )
