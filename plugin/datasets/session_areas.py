"""Areas of an annotation session: each accepted task tile becomes an area with the labels that people agreed on.

Nothing of the annotation package is imported: a session is whatever has tiles, labels, a grid, a legend and an image
(``terrazzo.plugin.annotation.session.Session`` does).
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..landcover.errors import ParameterError, SourceError
from ..landcover.legend import Legend
from .areas import Area, ImageInput
from .info import DatasetInfo
from .labels import ArrayLabels

ACCEPTED = "accepted"
MAIN, SECOND, FIRST = 0, 1, 2  # label layers of a session
_SAME = 1e-6  # pixels by which the image may have moved since it was annotated


class SessionLike(Protocol):
    """What is asked of a session; see ``annotation.session``."""

    legend: Legend
    grid: Any
    image_path: Path
    meta: dict[str, str]

    @property
    def tiles(self) -> list[Any]:
        """Task tiles: ``id``, ``uid``, ``name``, ``window`` (row, col, height, width), ``state``, ``review``."""
        ...

    def labels(self, tile_id: int, layer: int | None = None) -> np.ndarray:
        """Codes uint8 [h, w] of a tile."""
        ...


def exportable(session: SessionLike, states: Iterable[str] = (ACCEPTED,)) -> list[Any]:
    """Tiles in one of ``states`` that nobody labels blind any more."""
    wanted = set(states)
    return [tile for tile in session.tiles if tile.state in wanted and not tile.review.blind]


def areas_of_session(
    session: SessionLike,
    states: Iterable[str] = (ACCEPTED,),
    region: str = "",
    attributes: dict[str, str] | None = None,
) -> list[Area]:
    """The areas of a session's tiles. Keep the session open until the export is done.

    ``region``: for all of them, "" for the image's name. ``ParameterError`` if no tile is in one of ``states``,
    ``SourceError`` if the image is not there any more, or not the one that was annotated.
    """
    tiles = exportable(session, states)
    if not tiles:
        raise ParameterError(
            "No tile of the session can be exported: of {count} tiles none is {states}.",
            count=len(session.tiles),
            states=" or ".join(states),
        )
    image = _image(session)
    grid, result = session.grid, []
    for tile in tiles:
        row, col, height, width = tile.window
        t = grid.transform
        place = type(t)(t.a, t.b, t.c + t.a * col + t.b * row, t.d, t.e, t.f + t.d * col + t.e * row)
        labels = ArrayLabels(_loader(session, tile.id), place, str(tile.uid))
        result.append(
            Area(
                f"{image.name}_{tile.name}",
                image,
                labels,
                (col, row, width, height),
                region=region or image.name,
                attributes={"tile": str(tile.name), **(attributes or {})},
            )
        )
    return result


def _loader(session: SessionLike, tile_id: int) -> Any:
    return lambda: np.array(session.labels(tile_id, MAIN))


def _image(session: SessionLike) -> ImageInput:
    """The annotated image. ``SourceError`` if it is gone or has changed its place."""
    import rasterio

    from ..landcover.segments import raster_errors

    path, grid = str(session.image_path), session.grid
    name = json.loads(session.meta.get("image", "{}")).get("name", path)
    try:
        with rasterio.open(path) as dataset:
            size, there = (dataset.width, dataset.height), tuple(dataset.transform)[:6]
    except raster_errors() as error:
        raise SourceError(
            "The image of the session, {name}, cannot be read: {why}. Put it beside the session under its old name.",
            name=name,
            why=str(error).strip() or "it is no file",
        ) from error
    pixel = max(abs(grid.transform.a), abs(grid.transform.b))
    moved = np.abs(np.array(there) - np.array(tuple(grid.transform)[:6])).max() > _SAME * pixel * max(size)
    if size != (grid.width, grid.height) or moved:
        raise SourceError(
            "The image {name} is not the one that was annotated: it has {width} x {height} pixels, the session "
            "{cols} x {rows}, or lies elsewhere.",
            name=name,
            width=size[0],
            height=size[1],
            cols=grid.width,
            rows=grid.height,
        )
    return ImageInput(path, crs=grid.crs)


def info_of_session(session: SessionLike, info: DatasetInfo, states: Iterable[str] = (ACCEPTED,)) -> DatasetInfo:
    """``info`` with what the session knows: numbers of annotators and checkers, agreement, the model that labelled
    first. What ``info`` says already stays."""
    tiles = exportable(session, states)
    labellers = {p for t in tiles for p in (*t.review.labellers, *getattr(t.review, "seconds", ()))}
    checkers = {p for t in tiles for p in (t.review.checker, t.review.first_checker) if p}
    start = json.loads(session.meta.get("start", "{}"))
    return replace(
        info,
        annotators=info.annotators if info.annotators is not None else len(labellers) or None,
        checkers=info.checkers if info.checkers is not None else len(checkers),
        agreement=info.agreement or agreement_of_session(session),
        model=info.model or model_text(start.get("model")),
    )


def model_text(model: Any) -> str:
    """Name and version of the model that a session began with ("" if it began without one)."""
    if not isinstance(model, dict):
        return str(model or "")
    return " ".join(str(model[key]) for key in ("name", "version") if model.get(key))


def agreement_of_session(session: SessionLike) -> dict[str, Any]:
    """Share of equal pixels among those that both annotators of a tile have labelled, over all tiles labelled twice;
    {} if there is none."""
    equal = both = count = 0
    for tile in session.tiles:
        if not tile.review.both:
            continue
        first, second = session.labels(tile.id, FIRST), session.labels(tile.id, SECOND)
        labelled = (first > 0) & (second > 0)
        both += int(labelled.sum())
        equal += int((first == second)[labelled].sum())
        count += 1
    return {"equal_pixels": round(equal / both, 4), "pixels": both, "tiles": count} if both else {}
