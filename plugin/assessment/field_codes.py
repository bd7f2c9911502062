"""Field codes: reference classes as other people's attribute tables give them, by code or by name."""

from __future__ import annotations

from ..landcover.legend import LandCoverClass
from ..landcover.palette import palette
from .class_raster import NO_CLASS

_UNLABELLED = ("", "unknown", "null", "none", "nan")


def field_codes(
    values: list[object], classes: tuple[LandCoverClass, ...]
) -> tuple[list[int], tuple[LandCoverClass, ...]]:
    """Codes for the ``values`` of a field, and the classes that are not among ``classes``.

    Whole numbers (also as text) are codes; other texts are class names, upper and lower case alike. Empty values,
    "unknown", negative numbers, and 0 where no class has it, are ``NO_CLASS``. A name that no class has becomes a
    class of its own, with a code above all others, so that nothing is dropped in silence.
    """
    texts = ["" if value is None else str(value).strip() for value in values]
    numbers = [_number(text) for text in texts]
    by_name = {c.name.strip().lower(): c.code for c in classes}
    known = {c.code for c in classes}
    free = max([*known, *(n for n in numbers if n is not None), 0]) + 1
    fresh: dict[str, tuple[int, str]] = {}
    codes = []
    for text, number in zip(texts, numbers):
        name = text.lower()
        if number is not None:
            codes.append(number if number in known or number > 0 else NO_CLASS)
        elif name in _UNLABELLED:
            codes.append(NO_CLASS)
        elif name in by_name:
            codes.append(by_name[name])
        else:
            codes.append(fresh.setdefault(name, (free + len(fresh), text))[0])
    colours = palette([text for _, text in fresh.values()])
    return codes, tuple(LandCoverClass(code, text, c) for (code, text), c in zip(fresh.values(), colours))


def _number(text: str) -> int | None:
    """The whole number that ``text`` stands for ("4", "4.0"), else None."""
    try:
        value = float(text)
    except ValueError:
        return None
    return int(value) if value == value and value == int(value) else None
