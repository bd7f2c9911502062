"""Facts: what can be said of a run before it begins. How much there is to do, at which pixel size, and what is odd.

Computed off the GUI thread from plain values; nothing of the image but its edge is read.
"""

from __future__ import annotations

import math
from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any

from ..landcover.errors import TerrazzoError
from ..landcover.foreign import TRAINED_FAR_AWAY, far_from_training
from ..landcover.grid import working_grid
from ..landcover.memory import budget, plan_run
from ..landcover.package import ModelPackage
from ..qgis_bridge.layers import RasterReference, open_source, rasterio_crs
from ..qgis_bridge.texts import engine_text, error_text, translate

if TYPE_CHECKING:  # pragma: no cover
    from ..landcover.grid import WorkingGrid
    from ..landcover.model_card import ModelCard

_SLACK = 1.02  # as the engine: nominal and true pixel size may differ a little
_COLLAR = 0.1  # as the engine
_collars: dict[tuple[object, ...], float] = {}


@dataclass(frozen=True)
class Question:
    """What a run would be. ``box``: xmin, ymin, xmax, ymax in the layer's CRS, None for the whole layer; ``share``:
    of it that lies inside the area (0..1); ``online``: the layer has no end, an area is needed."""

    reference: RasterReference
    package: ModelPackage
    box: tuple[float, float, float, float] | None = None
    share: float = 1.0
    bands: tuple[int, ...] | None = None
    nodata: float | None = None
    overlap: int | None = None
    force: bool = False
    flips: bool = False
    probabilities: bool = False
    memory: float | None = None
    gsd: float | None = None


@dataclass(frozen=True)
class Facts:
    """``pixels`` that are mapped, in ``tiles``; ``gsd`` of the map and ``native_gsd`` of the image, metres.

    ``problem``: why there can be no run, "" if there can. ``notes``: good to know. ``warnings``: the result may be
    poor. ``black``: the image seems to have a black border that is no declared nodata.
    """

    pixels: float = 0.0
    tiles: int = 0
    gsd: float = 0.0
    native_gsd: float = 0.0
    problem: str = ""
    notes: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)
    black: bool = False


def find_facts(question: Question) -> Facts:
    """The facts; a ``TerrazzoError`` on the way becomes their ``problem``."""
    try:
        source = _open(question)
        try:
            return _facts(question, source)
        finally:
            source.close()
    except TerrazzoError as error:
        return Facts(problem=error_text(error))


def _open(question: Question) -> Any:
    reference, card = question.reference, question.package.card
    if reference.online is None:
        return open_source(reference, question.bands, card, question.nodata)
    from ..qgis_bridge.online_source import open_online

    crs = rasterio_crs(reference.crs) if reference.crs.isValid() else None
    boxes = [question.box] if question.box else []
    return open_online(
        reference.online, crs, card, boxes, question.bands, question.nodata, question.gsd, question.force
    )


def _facts(question: Question, source: Any) -> Facts:
    card = question.package.card
    grid = working_grid(source, card, question.box, question.gsd, question.force)
    memory, flips, probabilities = budget(question.memory), question.flips, question.probabilities
    plan = plan_run(grid, card, source.dtype, question.overlap, memory, flips, probabilities)
    native = math.sqrt(grid.native_gsd[0] * grid.native_gsd[1])
    notes, warnings = _about_size(card, grid, native, question.force)
    notes += _about_bands(question, source)
    warnings += _about_values(card, source)
    far = far_from_training(card.trained_at, source.crs, grid.transform, grid.width, grid.height)
    if far:
        warnings.append(engine_text(TRAINED_FAR_AWAY, far))
    black = question.reference.online is None and _collar(question, source) > _COLLAR
    if black:
        warnings.append(
            translate(
                "PanelFacts",
                "The edge of the image is black. Is that no data?",
            )
        )
    return Facts(
        pixels=float(grid.width) * grid.height * question.share,
        tiles=max(1, round(plan.tile_count * question.share)),
        gsd=math.sqrt(grid.gsd[0] * grid.gsd[1]),
        native_gsd=native,
        notes=notes,
        warnings=warnings,
        black=black,
    )


def _about_size(card: ModelCard, grid: WorkingGrid, native: float, force: bool) -> tuple[list[str], list[str]]:
    finest, coarsest = card.gsd_range
    values = {"native": native, "finest": finest, "coarsest": coarsest}
    if native > card.gsd_coarsest * _SLACK and force:
        text = translate(
            "PanelFacts",
            "The image ({native:.3g} m) is too coarse for this model ({finest:g} to {coarsest:g} m). "
            "Expect a poor map.",
        )
        return [], [text.format(**values)]
    if native > coarsest * _SLACK:
        text = translate(
            "PanelFacts",
            "The image ({native:.3g} m) is coarser than the model knows ({finest:g} to {coarsest:g} m). It is "
            "enlarged; small things will be missed.",
        )
        return [], [text.format(**values)]
    if native * _SLACK < finest and grid.resampled:
        text = translate("PanelFacts", "The image ({native:.3g} m) is read reduced to {finest:g} m for this model.")
        return [text.format(**values)], []
    return [], []


def _about_bands(question: Question, source: Any) -> list[str]:
    """Say which bands are taken, if the image does not tell."""
    if question.bands or question.reference.online is not None or len(source.bands) < 2:
        return []
    import rasterio

    with rasterio.open(question.reference.path) as dataset:
        kinds = [dataset.colorinterp[band - 1].name for band in source.bands]
    wanted = question.package.card.bands
    if kinds == list(wanted):
        return []
    text = translate("PanelFacts", "Bands {bands} are taken as {names}. Others can be chosen in the options.")
    return [text.format(bands=", ".join(map(str, source.bands)), names=", ".join(wanted))]


def _about_values(card: ModelCard, source: Any) -> list[str]:
    rule = card.scaling.get(source.dtype, card.scaling.get("*", {}))
    if source.dtype == "uint8" or "percentiles" not in rule:
        return []
    text = translate(
        "PanelFacts",
        "The image has values of type {kind}. They are stretched to the range that the model was trained on.",
    )
    return [text.format(kind=source.dtype)]


def _collar(question: Question, source: Any) -> float:
    """Share of black pixels along the edge; looked at once for each image."""
    key = (source.identity, question.bands, question.nodata)
    if key not in _collars:
        if len(_collars) > 50:
            _collars.clear()
        _collars[key] = source.undeclared_collar()
    return _collars[key]
