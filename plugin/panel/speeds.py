"""Speeds: how fast each model was on this computer, kept in QGIS's settings, to foretell how long a run takes."""

from __future__ import annotations

from qgis.core import QgsSettings

from ..landcover.model_card import ModelCard

_GROUP = "terrazzo/speeds/"
_PASSES = {"none": 1.0, "flips": 4.0}  # times that each pixel goes through the model
_FRESH = 0.5  # weight of the newest run


def _key(card: ModelCard, device: str) -> str:
    return f"{_GROUP}{card.sha256[:16]}/{device}"


def keep_speed(card: ModelCard, device: str, tta: str, pixels_per_second: float) -> None:
    """Remember what was measured on ``device``. Half of what was known before stays: runs differ."""
    if not pixels_per_second > 0:
        return
    speed = pixels_per_second * _PASSES[tta]
    before = _read(_key(card, device))
    settings = QgsSettings()
    settings.setValue(_key(card, device), _FRESH * speed + (1 - _FRESH) * before if before else speed)
    settings.setValue(f"{_GROUP}{card.sha256[:16]}/last", device)


def known_speed(card: ModelCard, device: str, tta: str) -> float | None:
    """Pixels per second to expect on ``device`` ("auto": the one used last); None if it was never measured."""
    if device == "auto":
        device = QgsSettings().value(f"{_GROUP}{card.sha256[:16]}/last", "cpu", type=str)
    speed = _read(_key(card, device))
    return speed / _PASSES[tta] if speed else None


def known_speeds(card: ModelCard) -> dict[str, float]:
    """Pixels per second of one pass, by device."""
    settings = QgsSettings()
    settings.beginGroup(f"{_GROUP}{card.sha256[:16]}")
    devices = [key for key in settings.childKeys() if key != "last"]
    settings.endGroup()
    return {device: _read(_key(card, device)) for device in devices if _read(_key(card, device))}


def _read(key: str) -> float:
    value = QgsSettings().value(key, 0.0)
    try:
        return max(0.0, float(value))
    except (TypeError, ValueError):
        return 0.0
