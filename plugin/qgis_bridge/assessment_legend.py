"""Assessment legend: in which legend a map and its reference are compared, as a person chose, and what reports say."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..landcover.errors import ParameterError
from ..landcover.legend import Legend, load_legend
from . import quality
from .texts import class_name, translate

if TYPE_CHECKING:  # pragma: no cover
    from ..assessment.class_raster import ClassRaster
    from ..assessment.common_legend import CommonLegend
    from ..landcover.crosswalk import Crosswalk
    from ..landcover.legend import LandCoverClass

_USUAL = "openearthmap"


@dataclass(frozen=True)
class LegendWishes:
    """``compare``: id of the legend of the comparison, "" for the map's own. ``land_cover``, ``reference``: ids of
    theirs, "auto" for what the files say. ``crosswalk``: file with one of the user's own, "" for the bundled ones."""

    compare: str = ""
    land_cover: str = "auto"
    reference: str = "auto"
    crosswalk: str = ""


def chosen_legend(wishes: LegendWishes, land_cover: str, reference: str | None) -> CommonLegend | None:
    """How map and reference come together; None if they are compared as they are.

    ``land_cover``, ``reference``: paths of their rasters; "" for a reference that is no raster, None for one in the
    map's legend. ``ParameterError`` if there is no crosswalk, ``SourceError``.
    """
    from ..assessment.common_legend import common_legend
    from ..landcover.crosswalk import load_crosswalk_file

    if not wishes.compare:
        return None
    of_map = _legend_of(land_cover, wishes.land_cover, _USUAL)
    of_reference = of_map if reference is None else _legend_of(reference, wishes.reference, wishes.compare)
    own = load_crosswalk_file(wishes.crosswalk) if wishes.crosswalk else None
    return common_legend(load_legend(wishes.compare), of_map, of_reference, own)


def _legend_of(path: str, choice: str, otherwise: str) -> Legend:
    """The legend that was chosen, or that a raster names, or else ``otherwise``."""
    if choice not in ("", "auto"):
        return load_legend(choice)
    found = quality.legend_of(path) if path and Path(path).exists() else None
    return found or load_legend(otherwise)


def legend_lineage(common: CommonLegend | None) -> tuple[tuple[str, str], ...]:
    """What a report says of the legends."""
    if common is None:
        return ()
    title = common.target.title
    of_map, of_reference = (crosswalk_text(*way, common.target) for way in (common.of_map, common.of_reference))
    return (
        (translate("QualityReport", "Compared in"), title),
        (f"{translate('QualityReport', 'Map')} → {title}", of_map),
        (f"{translate('QualityReport', 'Reference')} → {title}", of_reference),
    )


def crosswalk_text(legend: Legend, crosswalk: Crosswalk, target: Legend) -> str:
    """What becomes of each class of a legend."""
    nothing = translate("QualityReport", "left out")
    steps = [step for step in crosswalk.steps if step.code in legend.codes]
    return "; ".join(
        f"{class_name(legend.by_code(s.code).name)} → {class_name(target.by_code(s.to).name) if s.to else nothing}"
        for s in steps
    )


def reference_codes(
    values: list[object], land_cover: ClassRaster, common: CommonLegend | None
) -> tuple[np.ndarray, tuple[LandCoverClass, ...]]:
    """Codes (int32) of a field's values, in the legend of the comparison, and classes that it does not have.

    ``ParameterError`` for names that are not in the reference's legend.
    """
    from ..assessment.field_codes import field_codes

    if common is None:
        codes, fresh = field_codes(values, land_cover.classes)
        return np.array(codes), fresh
    codes, fresh = field_codes(values, common.of_reference[0].classes)
    if fresh:
        raise ParameterError(
            "The reference has classes that the legend {legend} does not have: {names}. Choose the legend of the "
            "reference.",
            legend=common.of_reference[0].title,
            names=", ".join(c.name for c in fresh),
        )
    return common.translate(np.array(codes, np.int64), reference=True), ()
