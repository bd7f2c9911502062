"""Layouts: how a dataset lies on disk, one file for each. ``LAYOUTS`` names them all."""

from __future__ import annotations

from ...landcover.errors import ParameterError
from .base import Layout
from .coco import Coco
from .loveda import LoveDa
from .openearthmap import OpenEarthMap
from .pairs import GeoTiffPairs

LAYOUTS: dict[str, type[Layout]] = {layout.id: layout for layout in (OpenEarthMap, LoveDa, Coco, GeoTiffPairs)}


def layout_class(name: str) -> type[Layout]:
    """The layout of this id; ``ParameterError`` names those there are."""
    if name not in LAYOUTS:
        raise ParameterError("There is no layout {name!r}. Layouts: {known}.", name=name, known=", ".join(LAYOUTS))
    return LAYOUTS[name]
