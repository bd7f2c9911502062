"""Durations and counts in words, short enough for a narrow panel."""

from __future__ import annotations

from ..qgis_bridge.texts import translate


def duration_text(seconds: float) -> str:
    """About how long: 40 s, 3 min, 2 h 10 min."""
    if seconds < 10:
        return translate("PanelNumbers", "{seconds} s").format(seconds=max(1, round(seconds)))
    if seconds < 90:
        return translate("PanelNumbers", "{seconds} s").format(seconds=max(10, round(seconds / 5) * 5))
    minutes = round(seconds / 60)
    if minutes < 60:
        return translate("PanelNumbers", "{minutes} min").format(minutes=minutes)
    minutes = round(minutes / 5) * 5
    text = (
        translate("PanelNumbers", "{hours} h {minutes} min") if minutes % 60 else translate("PanelNumbers", "{hours} h")
    )
    return text.format(hours=minutes // 60, minutes=minutes % 60)


def pixels_text(pixels: float) -> str:
    """How many pixels: 850 thousand, 12.5 million."""
    if pixels >= 999.5e6:
        return translate("PanelNumbers", "{amount:,.1f} billion pixels").format(amount=pixels / 1e9)
    if pixels >= 0.95e6:
        digits = 1 if pixels < 99.5e6 else 0
        return translate("PanelNumbers", "{amount} million pixels").format(amount=f"{pixels / 1e6:,.{digits}f}")
    count = round(pixels)
    return translate("PanelNumbers", "{count:,} pixels", None, count).format(count=count)


def speed_text(pixels_per_second: float) -> str:
    """How fast: 0.45 million pixels/s."""
    if pixels_per_second >= 1e5:
        return translate("PanelNumbers", "{amount:.2f} million pixels/s").format(amount=pixels_per_second / 1e6)
    count = int(round(pixels_per_second, -2 if pixels_per_second > 999 else 0))
    return translate("PanelNumbers", "{count:,} pixels/s", None, count).format(count=count)


def device_text(device: str) -> str:
    """A device in words."""
    names = {
        "cpu": translate("PanelNumbers", "processor (CPU)"),
        "cuda": "NVIDIA CUDA",
        "tensorrt": "NVIDIA TensorRT",
        "directml": "DirectML",
        "coreml": "Apple Core ML",
        "openvino": "Intel OpenVINO",
        "rocm": "AMD ROCm",
        "mps": "Apple Metal",
    }
    return names.get(device, device)
