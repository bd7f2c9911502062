"""Palette: colours for classes that came without any.

Classes with well-known names get the colours that people expect (water is blue); the others get colours that are as
far as possible from those already taken.
"""

from __future__ import annotations

import re
from functools import lru_cache

import numpy as np

# How words in class names (English) begin -> colour. The first line that fits counts.
_KNOWN = (
    (r"background|other|unlabel|unclassified|void", "#BDBDBD"),
    (r"water|river|lake|seas?\b|ocean|pond", "#0064C8"),
    (r"flooded|wetland|marsh|swamp", "#0096A0"),
    (r"mangrove", "#00CF75"),
    (r"snow|ice\b|glacier", "#B4F0FF"),
    (r"shadow", "#3C3C50"),
    (r"cloud", "#E6E6FA"),
    (r"building|roof|house", "#DE1F07"),
    (r"road|street|highway", "#505050"),
    (r"rail", "#7B5B3A"),
    (r"built|urban|developed|impervious|settlement", "#C4281B"),
    (r"shrub|scrub|bush", "#DFC35A"),
    (r"tree|forest|wood", "#226126"),
    (r"crop|agricult|farm|field|arable", "#E49635"),
    (r"grass|meadow|pasture|rangeland|lawn", "#88B053"),
    (r"bare|barren|soil|sand|rock|sparse", "#A59B8F"),
)
_APART = 12.0  # CIELAB; closer colours look alike


def palette(names: list[str]) -> list[str]:
    """A colour (``#RRGGBB``) for each class name, all different."""
    taken: list[tuple[int, int, int]] = []
    result: list[str] = [""] * len(names)
    for index, name in enumerate(names):
        known = next(
            (colour for words, colour in _KNOWN if re.search(rf"\b({words})", name.lower().replace("_", " "))), ""
        )
        if known and all(_distance(_rgb(known), other) >= _APART for other in taken):
            result[index] = known
            taken.append(_rgb(known))
    fresh = _spread(tuple(taken), result.count(""))
    return [colour or fresh.pop(0) for colour in result]


def _spread(taken: tuple[tuple[int, int, int], ...], count: int) -> list[str]:
    """``count`` colours, each as far as possible from ``taken`` and the ones before it."""
    candidates, lab = _candidates()
    # White and black are on every map already.
    gap = np.full(len(candidates), np.inf)
    for colour in ((255, 255, 255), (0, 0, 0), *taken):
        gap = np.minimum(gap, np.linalg.norm(lab - _lab(np.array([colour])), axis=1))
    result = []
    for _ in range(count):
        best = int(gap.argmax())
        result.append("#{:02X}{:02X}{:02X}".format(*candidates[best]))
        gap = np.minimum(gap, np.linalg.norm(lab - lab[best], axis=1))
    return result


@lru_cache(maxsize=1)
def _candidates() -> tuple[np.ndarray, np.ndarray]:
    """Colours to choose from (int [n, 3]) and their CIELAB coordinates (float [n, 3])."""
    steps = np.linspace(15, 245, 12).astype(int)
    colours = np.array([(r, g, b) for r in steps for g in steps for b in steps])
    return colours, _lab(colours)


def _distance(one: tuple[int, int, int], other: tuple[int, int, int]) -> float:
    return float(np.linalg.norm(_lab(np.array([one])) - _lab(np.array([other]))))


def _rgb(colour: str) -> tuple[int, int, int]:
    return int(colour[1:3], 16), int(colour[3:5], 16), int(colour[5:7], 16)


def _lab(rgb: np.ndarray) -> np.ndarray:
    """CIELAB (D65, CIE 15) of sRGB colours 0..255 [n, 3]; equal distances look about equally large."""
    linear = rgb / 255.0
    linear = np.where(linear <= 0.04045, linear / 12.92, ((linear + 0.055) / 1.055) ** 2.4)
    matrix = np.array([[0.4124, 0.3576, 0.1805], [0.2126, 0.7152, 0.0722], [0.0193, 0.1192, 0.9505]])
    xyz = linear @ matrix.T / np.array([0.95047, 1.0, 1.08883])
    f = np.where(xyz > 0.008856, np.cbrt(xyz), 7.787 * xyz + 16 / 116)
    return np.stack([116 * f[:, 1] - 16, 500 * (f[:, 0] - f[:, 1]), 200 * (f[:, 1] - f[:, 2])], axis=1)
