"""Texts: what the engine says, in the person's language.

The engine speaks English and knows no Qt. What it can say is listed here so that pylupdate finds it.
"""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication

from ..landcover.errors import TerrazzoError

LEGEND_CONTEXT = "LandCoverLegend"
ERROR_CONTEXT = "TerrazzoErrors"

translate = QCoreApplication.translate


def QT_TRANSLATE_NOOP(context: str, text: str) -> str:
    """Mark ``text`` for translation in ``context``; it is translated where it is used."""
    return text


# Every class name of the bundled legends; a test keeps the list complete.
CLASS_NAMES = (
    QT_TRANSLATE_NOOP("LandCoverLegend", "No data"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Bareland"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Rangeland"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Developed space"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Road"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Tree"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Water"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Agriculture land"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Building"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Tree cover"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Shrubland"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Grassland"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Cropland"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Built-up"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Bare or sparse vegetation"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Permanent water"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Herbaceous wetland"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Snow and ice"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Mangroves"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Moss and lichen"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Background"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Barren"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Forest"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Agriculture"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Urban land"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Forest land"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Barren land"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Tree canopy"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Low vegetation"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Impervious (other)"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Impervious (road)"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Urban fabric"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Industrial or commercial units"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Arable land"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Permanent crops"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Pastures"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Complex cultivation patterns"),
    QT_TRANSLATE_NOOP(
        "LandCoverLegend", "Land principally occupied by agriculture, with significant areas of natural vegetation"
    ),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Agro-forestry areas"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Broad-leaved forest"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Coniferous forest"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Mixed forest"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Natural grassland and sparsely vegetated areas"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Moors, heathland and sclerophyllous vegetation"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Transitional woodland, shrub"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Beaches, dunes, sands"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Inland wetlands"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Coastal wetlands"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Inland waters"),
    QT_TRANSLATE_NOOP("LandCoverLegend", "Marine waters"),
)


def class_name(name: str) -> str:
    """A class's name in the person's language; names that nobody translated stay as they are."""
    return translate(LEGEND_CONTEXT, name)


def error_text(error: TerrazzoError) -> str:
    """An engine error as a sentence in the person's language."""
    return engine_text(error.template, error.values) if error.template else str(error)


def engine_text(template: str, values: dict[str, object]) -> str:
    """What the engine says (English ``template`` with ``{names}``) in the person's language.

    The template is translated, then filled; with a ``{count}`` in the form that its language has for that number.
    A translation that does not fit the values is left aside.
    """
    number = _number(values["count"]) if "{count" in template and "count" in values else -1
    for text in (translate(ERROR_CONTEXT, template, None, number), template):
        try:
            return text.format(**values) if values else text
        except (KeyError, IndexError, ValueError):
            continue
    return template


def _number(count: object) -> int:
    """The number that ``count`` stands for, to choose the plural by; many if it is none."""
    digits = "".join(filter(str.isdigit, str(count)))
    return min(int(digits), 2**31 - 1) if digits else 1000


def stage_text(stage: str) -> str:
    """What is going on in a stage of the main job (see ``progress.STAGES``)."""
    texts = {
        "map": translate("LandCoverStages", "Mapping land cover"),
        "sieve": translate("LandCoverStages", "Merging small segments"),
        "statistics": translate("LandCoverStages", "Measuring areas"),
        "polygons": translate("LandCoverStages", "Tracing polygons"),
        "overviews": translate("LandCoverStages", "Building overviews"),
    }
    return texts.get(stage, stage)


def layer_names() -> dict[str, str]:
    """Names of the result layers by output parameter."""
    return {
        "OUTPUT": translate("LandCoverLayers", "Land cover"),
        "CONFIDENCE": translate("LandCoverLayers", "Confidence"),
        "PROBABILITIES": translate("LandCoverLayers", "Probabilities of the classes"),
        "POLYGONS": translate("LandCoverLayers", "Land cover polygons"),
        "STATISTICS": translate("LandCoverLayers", "Land cover statistics"),
    }
