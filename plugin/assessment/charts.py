"""Charts: small SVG drawings for reports, drawn here so that a report needs no program to be read or printed."""

from __future__ import annotations

import base64
import math
from dataclasses import dataclass
from html import escape

from ..landcover.legend import LandCoverClass
from .estimate import Estimate
from .report import safe_colour

_WIDTH, _LABELS, _RIGHT = 680, 170, 64  # of a chart, of the names on its left, of the figures on its right
_INK, _GRID = "#222222", "#d5d5d5"
# Three looks that differ in shape and lightness, so that they are told apart in grey print, too.
_LOOKS = (("#1f4e79", "circle"), ("#c55a11", "square"), ("#548235", "diamond"), ("#7f7f7f", "triangle"))


@dataclass(frozen=True)
class Series:
    """One estimate for each row of a chart."""

    name: str
    values: tuple[Estimate, ...]


def whiskers(
    rows: tuple[LandCoverClass, ...], series: tuple[Series, ...], unit: str = "%", top: float | None = 1.0
) -> str:
    """A dot for each estimate with its interval as a line, one row for each class.

    Values are shares, shown in percent from 0 to ``top`` (None: as far as they go).
    """
    ends = [e.high if math.isfinite(e.high) else e.value for s in series for e in s.values if math.isfinite(e.value)]
    top = top or _nice(max(ends, default=1.0))
    step, head = 14 * len(series) + 10, 10 + 16 * len(_key_rows(series))
    height = head + step * len(rows) + 26
    parts = [_axis(top, head, height - 26, unit), _key(series)]
    for i, item in enumerate(rows):
        middle = head + step * i + step / 2
        parts.append(_name(item, middle))
        if i:
            parts.append(_line(_LABELS, middle - step / 2, _WIDTH - _RIGHT, middle - step / 2, _GRID, 0.5))
        for k, one in enumerate(series):
            parts.append(_mark(one.values[i], middle + 14 * (k - (len(series) - 1) / 2), top, k))
    return _svg(height, parts)


def bars(rows: tuple[LandCoverClass, ...], series: tuple[Series, ...], unit: str = "%") -> str:
    """A bar for each estimate, with its interval, one group for each class. Values are shares."""
    ends = [e.high if math.isfinite(e.high) else e.value for s in series for e in s.values if math.isfinite(e.value)]
    top = _nice(max(ends, default=1.0))
    step, head = 13 * len(series) + 9, 10 + 16 * len(_key_rows(series))
    height = head + step * len(rows) + 26
    parts = [_axis(top, head, height - 26, unit), _key(series)]
    for i, item in enumerate(rows):
        middle = head + step * i + step / 2
        parts.append(_name(item, middle))
        for k, one in enumerate(series):
            value, y = one.values[i], middle + 13 * (k - (len(series) - 1) / 2)
            if math.isfinite(value.value):
                length = _x(value.value, top) - _LABELS
                colour = _LOOKS[k % len(_LOOKS)][0]
                parts.append(
                    f'<rect x="{_LABELS}" y="{y - 5:.1f}" width="{max(length, 0.5):.1f}" height="10" fill="{colour}"/>'
                )
                if math.isfinite(value.low) and value.high > value.low:
                    parts.append(_line(_x(value.low, top), y, _x(value.high, top), y, "#000000", 1.2))
            parts.append(_value(value, y))
    return _svg(height, parts)


def places(
    picture: bytes, size: tuple[int, int], marks: tuple[tuple[float, float, bool], ...], outside: str = ""
) -> str:
    """A map (PNG, ``size`` in pixels) with marks at (x, y) in its pixels: rings where ``True``, crosses where not.

    ``outside``: SVG in the picture's pixels that is drawn over it, such as the outlines of tiles.
    """
    width, height = size
    unit = max(width, height) / 160.0
    data = base64.b64encode(picture).decode()
    parts = [f'<image width="{width}" height="{height}" href="data:image/png;base64,{data}"/>', outside]
    for x, y, right in marks:
        if right:
            parts.append(
                f'<circle cx="{x:.1f}" cy="{y:.1f}" r="{unit:.2f}" fill="#ffffff" fill-opacity="0.7" stroke="#000000" '
                f'stroke-width="{unit / 2:.2f}"/>'
            )
        else:
            for stroke, colour in ((1.6, "#ffffff"), (0.8, "#d00000")):
                a = unit * 1.3
                parts.append(
                    f'<path d="M{x - a:.1f} {y - a:.1f} L{x + a:.1f} {y + a:.1f} M{x - a:.1f} {y + a:.1f} '
                    f'L{x + a:.1f} {y - a:.1f}" stroke="{colour}" stroke-width="{unit * stroke:.2f}" fill="none"/>'
                )
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {height}" class="map" role="img">'
        + "".join(parts)
        + "</svg>"
    )


def _nice(value: float) -> float:
    """The next round figure not below ``value``."""
    if not math.isfinite(value) or value <= 0:
        return 1.0
    power = 10.0 ** math.floor(math.log10(value))
    return next(n * power for n in (1, 1.5, 2, 2.5, 3, 4, 5, 7.5, 10) if n * power >= value * 0.999)


def _x(value: float, top: float) -> float:
    return _LABELS + (_WIDTH - _LABELS - _RIGHT) * min(max(value / top, 0.0), 1.0)


def _axis(top: float, upper: float, lower: float, unit: str) -> str:
    parts = []
    for k in range(6):
        x, value = _x(top * k / 5, top), 100 * top * k / 5
        parts.append(_line(x, upper, x, lower, _GRID, 0.7))
        text = f"{value:.0f}" if top >= 0.05 else f"{value:.2g}"
        parts.append(f'<text x="{x:.1f}" y="{lower + 14:.1f}" text-anchor="middle">{text}</text>')
    parts.append(f'<text x="{_WIDTH - _RIGHT + 14}" y="{lower + 14:.1f}">{escape(unit)}</text>')
    return "".join(parts)


def _key(series: tuple[Series, ...]) -> str:
    if len(series) == 1:
        return f'<text x="{_LABELS}" y="15" font-weight="bold">{escape(series[0].name)}</text>'
    parts = []
    for row, names in enumerate(_key_rows(series)):
        for k, x in names:
            parts.append(_shape(x + 6, 11 + 16 * row, k))
            parts.append(f'<text x="{x + 16:.0f}" y="{15 + 16 * row}">{escape(series[k].name)}</text>')
    return "".join(parts)


def _key_rows(series: tuple[Series, ...]) -> list[list[tuple[int, float]]]:
    """Which series stand in each row of the key, and where they begin."""
    rows: list[list[tuple[int, float]]] = [[]]
    x = float(_LABELS)
    for k, one in enumerate(series):
        width = 34 + 6.6 * len(one.name)
        if rows[-1] and x + width > _WIDTH:
            rows.append([])
            x = float(_LABELS)
        rows[-1].append((k, x))
        x += width
    return rows


def _name(item: LandCoverClass, y: float) -> str:
    name = item.name if len(item.name) <= 24 else item.name[:23] + "…"
    return (
        f'<rect x="2" y="{y - 6:.1f}" width="12" height="12" fill="{safe_colour(item.colour)}" stroke="#555555" '
        f'stroke-width="0.6"/><text x="20" y="{y + 4:.1f}">{escape(name)}</text>'
    )


def _mark(value: Estimate, y: float, top: float, look: int) -> str:
    if not math.isfinite(value.value):
        return _value(value, y)
    parts = []
    if math.isfinite(value.low):
        low, high = _x(value.low, top), _x(value.high, top)
        colour = _LOOKS[look % len(_LOOKS)][0]
        parts.append(_line(low, y, high, y, colour, 1.6))
        parts += [_line(x, y - 3, x, y + 3, colour, 1.6) for x in (low, high)]
    return "".join(parts) + _shape(_x(value.value, top), y, look) + _value(value, y)


def _value(value: Estimate, y: float) -> str:
    text = f"{100 * value.value:.1f}" if math.isfinite(value.value) else "–"
    return f'<text x="{_WIDTH - 8}" y="{y + 4:.1f}" text-anchor="end" class="figure">{text}</text>'


def _shape(x: float, y: float, look: int) -> str:
    colour, shape = _LOOKS[look % len(_LOOKS)]
    if shape == "circle":
        return f'<circle cx="{x:.1f}" cy="{y:.1f}" r="4.2" fill="{colour}"/>'
    if shape == "square":
        return f'<rect x="{x - 3.8:.1f}" y="{y - 3.8:.1f}" width="7.6" height="7.6" fill="{colour}"/>'
    corners = ((0, -5), (5, 0), (0, 5), (-5, 0)) if shape == "diamond" else ((0, -5), (4.6, 3.6), (-4.6, 3.6))
    points = " ".join(f"{x + a:.1f},{y + b:.1f}" for a, b in corners)
    return f'<polygon points="{points}" fill="{colour}"/>'


def _line(x1: float, y1: float, x2: float, y2: float, colour: str, width: float) -> str:
    return f'<line x1="{x1:.1f}" y1="{y1:.1f}" x2="{x2:.1f}" y2="{y2:.1f}" stroke="{colour}" stroke-width="{width:g}"/>'


def _svg(height: float, parts: list[str]) -> str:
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {_WIDTH} {height:.0f}" class="chart" role="img" '
        f'fill="{_INK}">' + "".join(parts) + "</svg>"
    )
