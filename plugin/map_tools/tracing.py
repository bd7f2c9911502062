"""Tracing: the outline of a mask as a path to draw."""

from __future__ import annotations

import numpy as np
from qgis.PyQt.QtCore import QPointF
from qgis.PyQt.QtGui import QPainterPath, QPolygonF

from ..annotation.outlines import outlines
from ..annotation.segment_map import SegmentMap


def mask_path(row: int, col: int, mask: np.ndarray) -> QPainterPath:
    """The outline of ``mask`` (bool [h, w], upper left at image pixel ``row``, ``col``): x = column, y = row."""
    segments, path = SegmentMap(mask.astype(np.uint8)), QPainterPath()
    for outline in outlines(segments, segments.live):
        for ring in outline.rings:
            points = [QPointF(x + col, y + row) for y, x in ring.tolist()]
            path.addPolygon(QPolygonF([*points, points[0]]))
    return path
