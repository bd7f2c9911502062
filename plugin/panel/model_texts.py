"""Model texts: what stands on a model's card, as sentences."""

from __future__ import annotations

from html import escape
from typing import Any

from ..landcover.legend import LandCoverClass
from ..landcover.model_card import ModelCard
from ..qgis_bridge.texts import class_name, translate


def summary_text(card: ModelCard) -> str:
    """What it maps, in one sentence."""
    (finest, coarsest), count = card.gsd_range, len(card.codes)
    if finest == coarsest:
        text = translate("ModelTexts", "Maps {count} classes in images with pixels of {finest:g} m.", None, count)
    else:
        text = "Maps {count} classes in images with pixels of {finest:g} to {coarsest:g} m."
        text = translate("ModelTexts", text, None, count)
    return text.format(count=count, finest=finest, coarsest=coarsest)


def accuracy_text(card: ModelCard) -> str:
    """How good it is, in one sentence; "" if nobody measured it."""
    figures = _measured(card)
    if figures is None:
        return ""
    text = translate("ModelTexts", "Right for {oa:.0%} of pixels of images it had not seen (mean IoU {iou:.0%}).")
    return text.format(oa=figures["oa"], iou=figures["miou"])


def class_hint(card: ModelCard, item: LandCoverClass) -> str:
    """What belongs to a class, and how well the model finds it."""
    lines = [item.description] if item.description else [class_name(item.name)]
    figures = (_measured(card) or {}).get("per_class", {}).get(str(item.code), {})
    if isinstance(figures.get("ua"), float) and isinstance(figures.get("pa"), float):
        text = translate(
            "ModelTexts", "{ua:.0%} of what is mapped as this is right; {pa:.0%} of what is there is found."
        )
        lines.append(text.format(ua=figures["ua"], pa=figures["pa"]))
    return "\n".join(lines)


def card_lines(card: ModelCard) -> str:
    """The rest of the card, as rich text."""
    parts = [(translate("ModelTexts", "Name"), f"{card.name} {card.version}")]
    if card.description:
        parts.append((translate("ModelTexts", "What it is"), card.description))
    parts.append((translate("ModelTexts", "Bands"), ", ".join(card.bands)))
    text = translate("ModelTexts", "{finest:g} to {coarsest:g} m; coarser images are enlarged, up to {limit:g} m")
    sizes = text.format(finest=card.gsd_range[0], coarsest=card.gsd_range[1], limit=card.gsd_coarsest)
    parts.append((translate("ModelTexts", "Pixel sizes"), sizes))
    trained = sorted(set(filter(None, map(_trained_on, card.training_data))))
    if trained:
        parts.append((translate("ModelTexts", "Trained on images of"), "\n".join(trained)))
    if _measured(card):
        parts.append((translate("ModelTexts", "Found and right, by class"), _per_class(card)))
    if card.limits:
        parts.append((translate("ModelTexts", "Limits"), card.limits))
    parts.append((translate("ModelTexts", "Licence"), card.licence or translate("ModelTexts", "not stated")))
    paragraph = '<p style="margin: 4px 0"><b>{}</b><br>{}</p>'
    return "".join(paragraph.format(escape(name), escape(text).replace("\n", "<br>")) for name, text in parts)


def _trained_on(entry: Any) -> str:
    """One source of training images, e.g. "Republic of Estonia Land Board orthophotos (0.25 m)"."""
    if not isinstance(entry, dict):
        return ""
    name = str(entry.get("attribution") or entry.get("name") or "")
    gsd = entry.get("gsd")
    return f"{name} ({gsd:g} m)" if name and isinstance(gsd, (int, float)) else name


def _per_class(card: ModelCard) -> str:
    rows = []
    per_class = (_measured(card) or {}).get("per_class", {})
    for code in sorted(card.codes):
        iou = per_class.get(str(code), {}).get("iou")
        if isinstance(iou, float):
            rows.append(f"{class_name(card.legend.by_code(code).name)} {iou:.0%}")
    return translate("ModelTexts", "IoU: {figures}").format(figures=", ".join(rows))


def _measured(card: ModelCard) -> dict[str, Any] | None:
    """The figures of the validation, if they are there."""
    figures = card.accuracy.get("validation")
    if isinstance(figures, dict) and isinstance(figures.get("oa"), float) and isinstance(figures.get("miou"), float):
        return figures
    return None
