"""RasterSource: where pixels come from, read window by window with their validity.

A pixel is valid if the raster has a value there: not nodata, not transparent, not NaN, inside the raster.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Protocol

import numpy as np

from .colour_table import ColourTable
from .errors import ParameterError, SourceError

if TYPE_CHECKING:  # pragma: no cover
    from affine import Affine
    from rasterio.crs import CRS

RGB = ("red", "green", "blue")
_EDGE_SAMPLES = 500  # pixels looked at along each edge of the raster


class RasterSource(Protocol):
    """What the engine needs of a raster. All positions are native pixels.

    ``crs`` is None if the raster has none. ``bands``: numbers (from 1) of the bands in the model's order.
    ``dtype``: numpy name of the values. ``identity``: text that changes when the raster's content changes.
    """

    name: str
    crs: CRS | None
    transform: Affine
    width: int
    height: int
    dtype: str
    bands: tuple[int, ...]
    identity: str

    def read(self, window: tuple[float, float, float, float], shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """Values ([bands, h, w], the raster's dtype) and validity (bool [h, w]) of a window inside the raster.

        ``window``: (col, row, width, height); ``shape``: (h, w) of the result. Reduced by area averaging (overviews
        are used), enlarged by cubic interpolation. ``SourceError`` if the raster cannot be read.
        """
        ...

    def close(self) -> None:
        """Let go of the raster."""
        ...


class RasterioSource:
    """A raster file (anything that GDAL opens) read through rasterio. Use from one thread at a time."""

    def __init__(
        self, path: str | Path, bands: tuple[int, ...] | None, wanted: tuple[str, ...], nodata: float | None = None
    ) -> None:
        """Open ``path``. ``bands``: band numbers from 1, or None to choose those that fit ``wanted`` (the names of
        the model's bands). ``nodata``: pixels with this value in all bands are nodata, beside what the raster itself
        declares. ``SourceError`` if it is no raster, ``ParameterError`` for wrong bands."""
        import rasterio
        from rasterio.errors import RasterioError

        self.name = Path(str(path)).name or str(path)
        self.path, self.nodata = str(path), nodata
        try:
            self._dataset = rasterio.open(str(path))
        except (RasterioError, OSError, ValueError) as error:
            raise SourceError(
                "{path} cannot be opened as a raster: {why}", path=str(path), why=str(error).strip()
            ) from error
        try:
            self._describe(str(path), bands, wanted)
        except Exception:
            self._dataset.close()
            raise

    def _describe(self, path: str, bands: tuple[int, ...] | None, wanted: tuple[str, ...]) -> None:
        from rasterio.enums import MaskFlags

        dataset = self._dataset
        if dataset.count == 0 or dataset.width < 1 or dataset.height < 1:
            raise SourceError("{path} holds no image of its own. Choose one of its sub-datasets.", path=path)
        self.crs = dataset.crs or None
        self.transform = dataset.transform
        self.width, self.height = dataset.width, dataset.height
        self._colour_table = ColourTable.of(dataset, bands, wanted)
        kinds = [c.name for c in dataset.colorinterp]
        self.bands = (1,) if self._colour_table else choose_bands(self.name, kinds, bands, wanted)
        dtypes = {dataset.dtypes[b - 1] for b in self.bands}
        if len(dtypes) > 1 or any(d.startswith("complex") for d in dtypes):
            raise SourceError(
                "The chosen bands of {name} hold values of kinds {kinds}; one real kind is needed.",
                name=self.name,
                kinds=", ".join(sorted(dtypes)),
            )
        self.dtype = dtypes.pop()
        self._masked = any(MaskFlags.all_valid not in dataset.mask_flag_enums[b - 1] for b in self.bands)
        # Bytes that GDAL decodes for a row of pixels, if its blocks span the whole width; else 0.
        wide = all(dataset.block_shapes[b - 1][1] >= self.width for b in self.bands)
        decoded = dataset.count if dataset.interleaving is not None and dataset.interleaving.name == "pixel" else 1
        self.strip_bytes = self.width * np.dtype(self.dtype).itemsize * max(decoded, len(self.bands)) * wide
        self._float = np.issubdtype(np.dtype(self.dtype), np.floating)
        stats = [Path(f).stat() for f in dataset.files if Path(f).is_file()]
        stamp = ";".join(f"{s.st_size}:{s.st_mtime_ns}" for s in stats)
        self.identity = f"{self.name}|{self.width}x{self.height}|{tuple(self.transform)[:6]}|{self.nodata}|{stamp}"

    def read(self, window: tuple[float, float, float, float], shape: tuple[int, int]) -> tuple[np.ndarray, np.ndarray]:
        """See ``RasterSource.read``."""
        from rasterio.enums import Resampling
        from rasterio.windows import Window

        col, row, width, height = window
        width, height = min(width, self.width - col), min(height, self.height - row)
        same = (float(width), float(height)) == (float(shape[1]), float(shape[0]))
        reduced = width > shape[1] or height > shape[0]
        method = Resampling.nearest if same else Resampling.average if reduced else Resampling.cubic
        place = Window(col, row, width, height)
        bands = list(self.bands)
        with self._readable(col, row):
            if self._colour_table is not None:
                indices = self._dataset.read(1, window=place, out_shape=ColourTable.sampling(window, shape))
                values, opaque = self._colour_table.expand(indices, shape)
            else:
                values = self._dataset.read(bands, window=place, out_shape=(len(bands), *shape), resampling=method)
            valid = np.ones(shape, bool)
            if self._masked:
                mask_method = Resampling.average if reduced else Resampling.nearest
                masks = self._dataset.read_masks(
                    bands, window=place, out_shape=(len(bands), *shape), resampling=mask_method
                )
                # Half of the area of a reduced pixel must be valid. 8-bit and 16-bit nodata values such as 0 or 255
                # also occur as honest values of single bands, so there a pixel is nodata if all its bands are.
                seen = masks >= 128 if reduced else masks > 0
                valid = seen.all(axis=0) if self._float else seen.any(axis=0)
        if self._float:
            valid &= np.isfinite(values).all(axis=0)
        if self._colour_table is not None:
            valid &= opaque
        if self.nodata is not None:
            valid &= (values != self.nodata).any(axis=0)
        return values, valid

    def undeclared_collar(self) -> float:
        """Share (0..1) of the raster's outermost pixels that are 0 in all bands although no nodata is declared."""
        if self._masked or self._colour_table is not None or self.nodata is not None:
            return 0.0
        rows, cols = min(self.height, _EDGE_SAMPLES), min(self.width, _EDGE_SAMPLES)
        edges = [
            ((0, 0, self.width, 1), (1, cols)),
            ((0, self.height - 1, self.width, 1), (1, cols)),
            ((0, 0, 1, self.height), (rows, 1)),
            ((self.width - 1, 0, 1, self.height), (rows, 1)),
        ]
        black = [self._nearest(window, shape) for window, shape in edges]
        return float(np.mean(np.concatenate([(values == 0).all(axis=0).ravel() for values in black])))

    def _nearest(self, window: tuple[int, int, int, int], shape: tuple[int, int]) -> np.ndarray:
        from rasterio.windows import Window

        with self._readable(*window[:2]):
            return self._dataset.read(list(self.bands), window=Window(*window), out_shape=(len(self.bands), *shape))

    @contextmanager
    def _readable(self, col: float, row: float) -> Iterator[None]:
        """What goes wrong in reading at a place becomes a message."""
        from rasterio.errors import RasterioError

        try:
            yield
        except (RasterioError, OSError, ValueError) as error:
            raise SourceError(
                "{name} cannot be read at column {col:.0f}, row {row:.0f}: {why}. The file may be damaged.",
                name=self.name,
                col=col,
                row=row,
                why=str(error).strip(),
            ) from error

    def close(self) -> None:
        """Close the file."""
        self._dataset.close()


def choose_bands(
    name: str, interpretations: list[str], bands: tuple[int, ...] | None, wanted: tuple[str, ...]
) -> tuple[int, ...]:
    """Band numbers (from 1) for a model that wants the bands named ``wanted``.

    ``interpretations``: GDAL's colour interpretation of each band. Given ``bands`` are checked; otherwise bands marked
    red, green, blue are taken for these names, or else the first ones that are not alpha.
    """
    count = len(interpretations)
    if bands:
        wrong = [b for b in bands if not 1 <= b <= count]
        if wrong:
            raise ParameterError(
                "The raster {name} has no band {wrong}; it has bands 1 to {count}.",
                name=name,
                wrong=", ".join(map(str, wrong)),
                count=count,
            )
        if len(bands) != len(wanted):
            raise ParameterError(
                "The model needs {n} bands ({wanted}), but {given} were chosen.",
                n=len(wanted),
                wanted=", ".join(wanted),
                given=len(bands),
            )
        return tuple(int(b) for b in bands)
    marked = {kind: i + 1 for i, kind in reversed(list(enumerate(interpretations)))}
    if all(w in RGB and w in marked for w in wanted):
        return tuple(marked[w] for w in wanted)
    usable = [i + 1 for i, kind in enumerate(interpretations) if kind != "alpha"]
    if len(usable) < len(wanted):
        raise SourceError(
            "The raster {name} has {have} band(s), but the model needs {n}: {wanted}. Choose another raster or model.",
            name=name,
            have=len(usable),
            n=len(wanted),
            wanted=", ".join(wanted),
        )
    return tuple(usable[: len(wanted)])
