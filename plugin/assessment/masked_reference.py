"""Masked reference: a reference of which only the part inside an area of interest counts."""

from __future__ import annotations

import numpy as np

from ..landcover.aoi import AreaOfInterest
from ..landcover.legend import LandCoverClass
from ..landcover.plan import Span
from .assess_reference import Reference
from .class_raster import NO_CLASS, ClassRaster, Window
from .estimate import Note


class MaskedReference:
    """``reference`` inside ``area``, which is in the CRS of ``land_cover``."""

    def __init__(self, reference: Reference, area: AreaOfInterest, land_cover: ClassRaster) -> None:
        self._reference, self._area, self._map = reference, area, land_cover
        self.classes: tuple[LandCoverClass, ...] = reference.classes

    @property
    def notes(self) -> list[Note]:
        """Those of the reference."""
        return self._reference.notes

    def read(self, window: Window) -> np.ndarray:
        """See ``Reference``."""
        codes = self._reference.read(window)
        inside = self._area.inside(self._map, Span(window.row, window.height), Span(window.col, window.width))  # type: ignore[arg-type]
        if inside is not None:
            codes = np.where(inside, codes, NO_CLASS)
        return codes
