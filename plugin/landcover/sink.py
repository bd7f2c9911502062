"""RasterSink: a tiled, compressed GeoTIFF, written once, block by block, under a temporary name.

The final name appears only when the file is whole (``publish``).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .errors import OutputError
from .plan import ALIGNMENT, Span
from .progress import Feedback

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

    from .grid import WorkingGrid


def part_path(path: Path) -> Path:
    """Where a result lies until it is whole: ``map.tif`` in ``map.part.tif`` (drivers look at the suffix)."""
    return path.with_name(f"{path.stem}.part{path.suffix}")


class RasterSink:
    """One output raster of type uint8. ``band_names``: one per band; ``nodata``: its nodata value."""

    def __init__(
        self,
        path: Path,
        grid: WorkingGrid,
        crs: CRS,
        tags: dict[str, str],
        colours: dict[int, tuple[int, int, int, int]] | None = None,
        band_names: tuple[str, ...] = ("",),
        nodata: int = 0,
    ) -> None:
        """Create the temporary file for ``path``. ``OutputError`` if that is impossible."""
        import rasterio
        from rasterio.errors import RasterioError

        self.path, self.part = path, part_path(path)
        self.valid_pixels = 0
        self._bands, self._nodata = len(band_names), nodata
        check_writable(path)
        try:
            self._dataset = rasterio.open(
                str(self.part),
                "w",
                driver="GTiff",
                dtype="uint8",
                count=self._bands,
                nodata=nodata,
                crs=crs,
                width=grid.width,
                height=grid.height,
                transform=grid.transform,
                tiled=True,
                blockxsize=ALIGNMENT,
                blockysize=ALIGNMENT,
                compress="deflate",
                zlevel=1,  # three times faster than 6, a third larger at most
                predictor=1 if colours else 2,
                sparse_ok=True,
                bigtiff="if_safer",
            )
            self._dataset.update_tags(**tags)
            if colours:
                self._dataset.write_colormap(1, colours)
            for number, name in enumerate(band_names, 1):
                self._dataset.set_band_description(number, name)
        except (RasterioError, OSError, ValueError) as error:
            self.discard()
            raise OutputError("{path} cannot be written: {why}", path=str(path), why=str(error)) from error

    def write(self, rows: Span, cols: Span, values: np.ndarray) -> None:
        """Write a block (uint8 [rows.size, cols.size] or [bands, …]). All-nodata blocks take no space."""
        from rasterio.errors import RasterioError
        from rasterio.windows import Window

        values = values.reshape(self._bands, rows.size, cols.size)
        filled = int(np.count_nonzero(values[0] != self._nodata))
        if not filled:
            return
        self.valid_pixels += filled
        try:
            self._dataset.write(values, window=Window(cols.start, rows.start, cols.size, rows.size))
        except (RasterioError, OSError) as error:
            raise write_error(self.path, error) from error

    def close(self, feedback: Feedback) -> None:
        """Finish the temporary file and read it back.

        GDAL writes late and may keep a failed write to itself; a tile that is missing then reads as nodata. So the
        valid pixels are counted again. ``OutputError`` if they are not all there, ``Cancelled``.
        """
        from rasterio.errors import RasterioError

        try:
            self._dataset.close()
            arrived = count_valid(self.part, feedback)
        except (RasterioError, OSError) as error:
            raise write_error(self.path, error) from error
        if arrived != self.valid_pixels:
            raise write_error(self.path, f"{self.valid_pixels} pixels were written, {arrived} arrived")

    def discard(self) -> None:
        """Close and delete the temporary file; never fails."""
        from rasterio.errors import RasterioError

        dataset = getattr(self, "_dataset", None)
        if dataset is not None and not dataset.closed:
            with suppress(RasterioError, OSError):  # the file is thrown away: what ails it no longer matters
                dataset.close()
        remove_quietly(self.part)


def count_valid(path: Path, feedback: Feedback) -> int:
    """Pixels of the first band that are not nodata. ``rasterio``'s errors if the file is damaged, ``Cancelled``."""
    import rasterio
    from rasterio.windows import Window

    total = 0
    with rasterio.open(str(path)) as dataset:
        for top in range(0, dataset.height, ALIGNMENT):
            feedback.check()
            strip = dataset.read(1, window=Window(0, top, dataset.width, min(ALIGNMENT, dataset.height - top)))
            total += int(np.count_nonzero(strip != dataset.nodata))
    return total


def check_writable(path: Path) -> None:
    """``OutputError`` unless a file can be made at ``path``'s temporary name and ``path`` may be replaced."""
    part = part_path(path)
    try:
        if path.is_dir():
            raise IsADirectoryError(f"{path} is a folder")
        path.parent.mkdir(parents=True, exist_ok=True)
        with open(part, "wb"):
            pass
        if path.exists():
            with open(path, "r+b"):
                pass
    except OSError as error:
        remove_quietly(part)
        raise OutputError(
            "{path} cannot be written: {why}. Choose another place for the output.",
            path=str(path),
            why=error.strerror or str(error),
        ) from error


def write_error(path: Path, error: BaseException | str) -> OutputError:
    """The message for a write that failed half-way, most often for want of space."""
    import shutil

    try:
        free = f"{shutil.disk_usage(path.parent).free / 1e6:.0f} MB"
    except OSError:
        free = "unknown"
    return OutputError(
        "Writing {path} failed: {why}. Free space there: {free}. Make room or choose another place; "
        "the unfinished file was removed.",
        path=str(path),
        why=str(error).strip() or "unknown reason",
        free=free,
    )


def publish(part: Path, final: Path) -> None:
    """Give a whole file its final name. Side files of an older file of that name go away."""
    try:
        os.replace(part, final)
    except OSError as error:
        raise OutputError(
            "The result is complete but {final} cannot be replaced ({why}); is it open in a program? "
            "The result lies in {part}: rename it.",
            final=str(final),
            why=error.strerror or str(error),
            part=str(part),
        ) from error
    for suffix in (".aux.xml", ".ovr", ".msk"):
        remove_quietly(final.with_name(final.name + suffix))


def remove_quietly(path: Path) -> None:
    """Delete a file if it is there and can be deleted."""
    with suppress(OSError):
        path.unlink()


def write_category_names(final: Path, names: list[str]) -> None:
    """Category names beside the GeoTIFF (``.aux.xml``, GDAL's PAM): shown by QGIS and GDAL without the plugin."""
    from xml.etree import ElementTree as Xml

    root = Xml.Element("PAMDataset")
    band = Xml.SubElement(root, "PAMRasterBand", band="1")
    categories = Xml.SubElement(band, "CategoryNames")
    for name in names:
        Xml.SubElement(categories, "Category").text = name
    Xml.ElementTree(root).write(final.with_name(final.name + ".aux.xml"), encoding="utf-8")
