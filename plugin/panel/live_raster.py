"""Live raster: the blocks of a run that are finished, as a raster that can be looked at while it grows.

The map itself cannot be read before it is whole. So the classes also go into a plain file of bytes, which a VRT
describes: one process may read it while another part of it is written. Very large maps are reduced.
"""

from __future__ import annotations

import math
import shutil
import tempfile
from contextlib import suppress
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # pragma: no cover
    import numpy as np

    from ..landcover.plan import Block
    from ..landcover.progress import RunFacts

MOST_PIXELS = 150_000_000  # as many bytes in the temporary folder; larger maps are shown reduced


class LiveRaster:
    """``path``: the VRT that QGIS opens. Written from one thread."""

    def __init__(self, facts: RunFacts) -> None:
        """Make the files, all nodata (0). ``OSError`` if there is no room."""
        grid = facts.grid
        self.factor = max(1, math.ceil(math.sqrt(grid.width * grid.height / MOST_PIXELS)))
        self._width, self._height = (-(-n // self.factor) for n in (grid.width, grid.height))
        self._folder = Path(tempfile.mkdtemp(prefix="terrazzo-live-"))
        self.path = self._folder / "live.vrt"
        self._stream = None
        try:
            self._stream = open(self._folder / "live.raw", "w+b", buffering=0)  # noqa: SIM115 - lives as long as the run
            self._stream.truncate(self._width * self._height)
            self.path.write_text(self._description(facts), encoding="utf-8")
        except OSError:
            self.discard()
            raise

    def _description(self, facts: RunFacts) -> str:
        t, f = facts.grid.transform, self.factor
        place = ", ".join(repr(float(v)) for v in (t.c, t.a * f, t.b * f, t.f, t.d * f, t.e * f))
        return (
            f'<VRTDataset rasterXSize="{self._width}" rasterYSize="{self._height}">\n'
            f"  <SRS>{escape(facts.crs.to_wkt(), quote=False)}</SRS>\n"
            f"  <GeoTransform>{place}</GeoTransform>\n"
            '  <VRTRasterBand dataType="Byte" band="1" subClass="VRTRawRasterBand">\n'
            "    <NoDataValue>0</NoDataValue>\n"
            '    <SourceFilename relativeToVRT="1">live.raw</SourceFilename>\n'
            f"    <ImageOffset>0</ImageOffset><PixelOffset>1</PixelOffset><LineOffset>{self._width}</LineOffset>\n"
            "  </VRTRasterBand>\n"
            "</VRTDataset>\n"
        )

    def put(self, block: Block, classes: np.ndarray) -> None:
        """Show the classes (uint8 [rows, cols]) of a finished block. ``OSError`` if there is no room."""
        f = self.factor
        top, left = -block.rows.start % f, -block.cols.start % f
        values = classes[top::f, left::f]
        if not values.any():
            return
        column = (block.cols.start + left) // f
        for row, line in enumerate(values, (block.rows.start + top) // f):
            self._stream.seek(row * self._width + column)
            self._stream.write(line.tobytes())

    def close(self) -> None:
        """No more blocks come."""
        if self._stream is not None:
            self._stream.close()

    def discard(self) -> None:
        """Delete the files. Never fails."""
        with suppress(OSError):
            self.close()
        shutil.rmtree(self._folder, ignore_errors=True)
