"""Model settings: what a person tells of a model that is to be installed, pre-filled with what its file tells."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from .errors import ParameterError
from .legend import Legend, load_legend
from .palette import palette
from .plan import ALIGNMENT
from .scaling import per_band

# Ways of scaling -> what they do; see ``scaling_rules``.
SCALINGS = ("raw", "0-255", "0-1", "mean-std", "percentiles")
OUTPUTS = ("auto", "probabilities", "logits")
OWN_LEGEND = ""
LARGEST_IMPORT_TILE = 4096  # pixels
SMALLEST_TILE = 32
DEFAULT_TILE = 512
_LONGEST_NAME = 100
_STEP = ALIGNMENT // 2  # pixels; two tiles advance by as much as the output's tiles
_COARSER = 2.0  # images are enlarged at most by this factor
_NAME = re.compile(r"[A-Za-z0-9][A-Za-z0-9._-]{0,62}[A-Za-z0-9]|[A-Za-z0-9]")
_RESERVED = re.compile(r"(con|prn|aux|nul|com\d|lpt\d)(\..*)?", re.IGNORECASE)
_BAND_NAMES = {1: ("grey",), 3: ("red", "green", "blue"), 4: ("red", "green", "blue", "nir")}


@dataclass(frozen=True)
class ModelSettings:
    """How a model is to be used.

    ``name``: of the model and its folder. ``bands``: names of its input bands. ``legend``: id of a bundled legend, or
    "" for one of the model's own with ``class_names`` and ``colours`` (``#rrggbb``; () to choose them); ``codes``:
    legend code of each class, () for the legend's order. ``gsd_range``: finest and coarsest ground sampling distance,
    metres; ``gsd_coarsest``: up to which images are enlarged. ``scaling``: one of ``SCALINGS``, with ``mean``, ``std``
    (one figure per band) and ``divide`` for "mean-std", ``percentiles`` for values that are stretched. ``tile_size``,
    ``overlap``: pixels. ``output``: one of ``OUTPUTS``. ``threshold``: of a model with one output channel.
    None or "" where the person has to say it.
    """

    name: str
    title: str = ""
    description: str = ""
    version: str = "1.0.0"
    bands: tuple[str, ...] = ()
    legend: str = OWN_LEGEND
    class_names: tuple[str, ...] = ()
    colours: tuple[str, ...] = ()
    codes: tuple[int, ...] = ()
    gsd_range: tuple[float, float] | None = None
    gsd_coarsest: float | None = None
    scaling: str = ""
    mean: tuple[float, ...] = ()
    std: tuple[float, ...] = ()
    divide: float = 255.0
    percentiles: tuple[float, float] = (1.0, 99.0)
    tile_size: int = DEFAULT_TILE
    overlap: int | None = None
    output: str = "auto"
    threshold: float = 0.5
    licence: str = ""
    limits: str = ""


@dataclass(frozen=True)
class ModelProposal:
    """What a model file tells. ``settings``: pre-filled; ``missing``: names of settings that it does not tell.

    ``band_count``, ``class_count``: None if the file leaves them open; ``fixed_size``: (height, width) in pixels, or
    None if any will do. ``source``: "deepness" if its metadata was used, else "". ``notes``: what a person should know,
    as (English template, values). ``metadata``: all of the file's own, as texts.
    """

    path: Path
    settings: ModelSettings
    missing: tuple[str, ...]
    kind: str
    band_count: int | None
    class_count: int | None
    fixed_size: tuple[int, int] | None
    layout: str
    dtype: str
    output: str
    source: str = ""
    notes: tuple[tuple[str, dict[str, object]], ...] = ()
    metadata: dict[str, str] = field(default_factory=dict)


def check_name(name: str) -> str:
    """``name`` if it can be a model's and a folder's name on every system; else ``ParameterError``."""
    if not _NAME.fullmatch(name) or _RESERVED.fullmatch(name):
        raise ParameterError(
            "{name!r} cannot be the name of a model. Use up to 64 letters without accents, digits, points, hyphens and "
            "underscores, with a letter or digit first and last.",
            name=name,
        )
    return name


def name_from(path: Path) -> str:
    """A name made of a file's name."""
    name = re.sub(r"[^A-Za-z0-9._-]+", "-", path.stem).strip(".-_")[:64].strip(".-_") or "model"
    return f"{name}-model" if _RESERVED.fullmatch(name) else name


def default_bands(count: int) -> tuple[str, ...]:
    """Names for the bands of a model that does not tell them."""
    return _BAND_NAMES.get(count) or tuple(f"band {n}" for n in range(1, count + 1))


def clean_names(names: tuple[str, ...]) -> tuple[str, ...]:
    """Class names as a legend can show them: printable, not too long, all different."""
    result: list[str] = []
    for number, name in enumerate(names, 1):
        plain = " ".join("".join(c if c.isprintable() else " " for c in name).strip(" _").split())[:_LONGEST_NAME]
        plain = plain or f"Class {number}"
        result.append(plain if plain not in result else f"{plain} ({number})")
    return tuple(result)


def legend_of(settings: ModelSettings, channels: int) -> tuple[Legend, tuple[int, ...]]:
    """The legend, and the code of each class of a model with ``channels`` output channels.

    A model with one channel has two classes: all else, and the one that it finds. ``ParameterError`` if the legend
    has another number of classes than the model.
    """
    classes = 2 if channels == 1 else channels
    if settings.legend != OWN_LEGEND:
        legend = load_legend(settings.legend)
        codes = settings.codes or _codes_by_name(legend, settings.class_names, classes) or legend.codes
        what = f"the legend {legend.id}"
    else:
        names = clean_names(settings.class_names)
        if classes == 2 and channels == 1 and len(names) == 1:
            names = ("Other", *names)
        if len(names) > 255:
            raise ParameterError("A legend has at most 255 classes, not {count}.", count=len(names))
        colours = settings.colours or tuple(palette(list(names)))
        codes = settings.codes or tuple(range(1, len(names) + 1))
        what = "the list of class names"
        if len(colours) != len(names) or len(codes) != len(names):
            raise ParameterError(
                "There are {names} class names, but {colours} colours and {codes} codes. Give one for each class.",
                names=len(names),
                colours=len(colours),
                codes=len(codes),
            )
        entries = [{"code": c, "name": n, "colour": colour} for c, n, colour in zip(codes, names, colours)]
        title = settings.title or settings.name
        legend = Legend.from_dict({"id": settings.name, "title": title, "classes": entries}, "The list of classes")
        if len({item.colour.lower() for item in legend.classes}) < len(legend.classes):
            raise ParameterError("Two classes have the same colour. Give each class a colour of its own.")
    if len(codes) != classes:
        raise ParameterError(
            "The model has {classes} classes, but {what} has {count}. Choose another legend, or give {classes} names.",
            classes=classes,
            what=what,
            count=len(codes),
        )
    return legend, tuple(codes)


def _codes_by_name(legend: Legend, names: tuple[str, ...], classes: int) -> tuple[int, ...]:
    """Codes of the legend's classes that bear the model's class names, if all are found; else ()."""
    known = {item.name.lower(): item.code for item in legend.classes}
    found = tuple(known.get(name.strip(" _").lower(), 0) for name in names)
    return found if len(found) == classes and 0 not in found and len(set(found)) == classes else ()


def scaling_rules(settings: ModelSettings) -> tuple[dict[str, Any], tuple[float, float]]:
    """The card's scaling rules by dtype, and its input range.

    "raw": values as they are, of whatever kind. "0-255", "0-1": 8-bit values span this range, others are stretched to
    it between ``percentiles``. "percentiles": all kinds are stretched to 0..1. "mean-std": (value / divide - mean) /
    std; with ``divide`` 255, other kinds than 8-bit are first stretched to 0..255 (a model of photographs).
    ``ParameterError`` for figures that make no sense.
    """
    kind = settings.scaling
    if kind not in SCALINGS:
        raise ParameterError(
            "Which scaling does the model need? Its file does not say. Choose one of: {known}.",
            known=", ".join(SCALINGS),
        )
    low, high = settings.percentiles
    if not 0 <= low < high <= 100:
        raise ParameterError("The percentiles {low:g} and {high:g} are not in order from 0 to 100.", low=low, high=high)
    stretch: dict[str, Any] = {"percentiles": [low, high]}
    full: dict[str, Any] = {"min": 0, "max": 255}
    if kind == "raw":
        return {"*": {"raw": True}}, (0.0, 255.0)
    if kind == "0-255":
        return {"uint8": full, "*": stretch}, (0.0, 255.0)
    if kind == "0-1":
        return {"uint8": full, "*": stretch}, (0.0, 1.0)
    if kind == "percentiles":
        return {"*": stretch}, (0.0, 1.0)
    if not settings.mean or not settings.std:
        raise ParameterError("Scaling by mean and standard deviation needs both, one figure for each band.")
    count = len(settings.bands)
    mean, std = per_band(settings.mean, count), per_band(settings.std, count)
    figures = [*mean, *std, settings.divide]
    if not all(map(math.isfinite, figures)) or min(*std, settings.divide) <= 0:
        raise ParameterError("Standard deviations and the divisor must be above 0.")
    rule = {"mean": list(mean), "std": list(std), "divide": settings.divide}
    if settings.divide == 255:
        return {"uint8": rule, "*": {**stretch, **rule}}, (0.0, 255.0)
    return {"*": rule}, (0.0, 255.0)


def sizes(settings: ModelSettings, fixed: tuple[int, int] | None, multiple: int) -> tuple[int, int, int]:
    """Tile side, overlap and multiple (pixels) for the card. ``fixed``: (height, width) that the model takes only.

    ``ParameterError`` if the tile is too small or too large.
    """
    side = min(fixed) if fixed else settings.tile_size
    if not SMALLEST_TILE <= side <= LARGEST_IMPORT_TILE or (fixed and max(fixed) > LARGEST_IMPORT_TILE):
        raise ParameterError(
            "A tile of {side} pixels is not possible. Tiles have {least} to {most} pixels.",
            side=max(fixed) if fixed else side,
            least=SMALLEST_TILE,
            most=LARGEST_IMPORT_TILE,
        )
    if fixed:
        # Small tiles need a finer lattice, or there would be no room for an overlap.
        multiple = next(m for m in (32, 16, 8, 4, 2, 1) if side % m == 0 and m <= side // 8)
    else:
        side = max(multiple, side // multiple * multiple)
    overlap = settings.overlap if settings.overlap is not None else side // 8
    most = side // 2 // (2 * multiple) * 2 * multiple
    if overlap < 0:
        raise ParameterError("The overlap of tiles must be 0 or more, not {overlap}.", overlap=overlap)
    overlap = -(-overlap // (2 * multiple)) * 2 * multiple
    if fixed:
        # Tiles advance by whole steps of the plan. What a step leaves of a fixed tile would be filled up with mirrored
        # pixels: real ones cost the same.
        step = max(_STEP, (side - overlap) // _STEP * _STEP)
        overlap = max(overlap, (side - step) // (2 * multiple) * 2 * multiple)
    return side, min(overlap, most), multiple


def gsd_figures(settings: ModelSettings) -> tuple[float, float, float]:
    """Finest, coarsest and enlarged-from ground sampling distance (metres); ``ParameterError`` if not given."""
    if settings.gsd_range is None:
        raise ParameterError(
            "Which pixel sizes on the ground does the model know? Its file does not say. Give the finest and the "
            "coarsest one in metres, for instance 0.25 and 0.5."
        )
    low, high = settings.gsd_range
    limit = settings.gsd_coarsest if settings.gsd_coarsest is not None else _COARSER * high
    if not (math.isfinite(limit) and 0 < low <= high <= limit):
        raise ParameterError(
            "The pixel sizes {low:g} to {high:g} m (enlarged from {limit:g} m) make no sense. Give numbers above 0, "
            "the finest first.",
            low=low,
            high=high,
            limit=limit,
        )
    return float(low), float(high), float(limit)
