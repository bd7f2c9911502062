"""Sink: where results go.

Each is written under a temporary name; the final one appears when it is whole (``publish``).
"""

from __future__ import annotations

import os
from contextlib import suppress
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .encode import LayerFormat
from .errors import OutputError
from .plan import ALIGNMENT
from .progress import Feedback
from .tiff_file import Tag, read_tags

if TYPE_CHECKING:  # pragma: no cover
    from rasterio.crs import CRS

    from .grid import WorkingGrid


def part_path(path: Path) -> Path:
    """Where a result lies until it is whole: ``map.tif`` in ``map.part.tif`` (drivers look at the suffix)."""
    return path.with_name(f"{path.stem}.part{path.suffix}")


class RasterSink:
    """One output raster of type uint8. ``form``: how its pixels are stored; ``band_names``: one per band.

    ``skeleton``: the tags of its GeoTIFF, but for the size; ``valid_pixels``: known once it is written.
    """

    def __init__(
        self,
        path: Path,
        grid: WorkingGrid,
        crs: CRS,
        tags: dict[str, str],
        form: LayerFormat,
        colours: dict[int, tuple[int, int, int, int]] | None = None,
        band_names: tuple[str, ...] = ("",),
    ) -> None:
        """Make sure that ``path`` can be written. ``OutputError`` if not."""
        from rasterio.errors import RasterioError

        self.path, self.part, self.form = path, part_path(path), form
        self.valid_pixels = 0
        check_writable(path)
        try:
            self.skeleton = _skeleton(grid, crs, tags, form, colours, band_names)
        except (RasterioError, OSError, ValueError) as error:
            self.discard()
            raise OutputError("{path} cannot be written: {why}", path=str(path), why=str(error)) from error

    def discard(self) -> None:
        """Delete the temporary file; never fails."""
        remove_quietly(self.part)


def _skeleton(
    grid: WorkingGrid,
    crs: CRS,
    tags: dict[str, str],
    form: LayerFormat,
    colours: dict[int, tuple[int, int, int, int]] | None,
    band_names: tuple[str, ...],
) -> dict[int, Tag]:
    """The tags that GDAL gives such a raster, from one that has a single tile."""
    from rasterio.io import MemoryFile

    with MemoryFile() as memory:
        with memory.open(
            driver="GTiff",
            dtype="uint8",
            count=form.bands,
            nodata=form.nodata,
            crs=crs,
            width=ALIGNMENT,
            height=ALIGNMENT,
            transform=grid.transform,
            tiled=True,
            blockxsize=ALIGNMENT,
            blockysize=ALIGNMENT,
            interleave="band",  # bands are read one by one, and compress better so
            compress="deflate",
            predictor=form.predictor,
            photometric="palette" if colours else "minisblack",
            sparse_ok=True,
            bigtiff="no",
            endianness="little",
        ) as dataset:
            dataset.update_tags(**tags)
            if colours:
                dataset.write_colormap(1, colours)
            for number, name in enumerate(band_names, 1):
                dataset.set_band_description(number, name)
        return read_tags(memory.read())


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
    from xml.etree import ElementTree as Xml  # nosec B405 - written only, nothing is parsed

    root = Xml.Element("PAMDataset")
    band = Xml.SubElement(root, "PAMRasterBand", band="1")
    categories = Xml.SubElement(band, "CategoryNames")
    for name in names:
        Xml.SubElement(categories, "Category").text = name
    Xml.ElementTree(root).write(final.with_name(final.name + ".aux.xml"), encoding="utf-8")
