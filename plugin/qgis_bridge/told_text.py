"""Told text: what a merge of sessions left in the file (``annotation.told``), in the person's language."""

from __future__ import annotations

from typing import Any

from ..annotation.told import state_of, told
from .texts import translate


def told_text(text: str) -> str:
    """The sentence that a text from a session's file stands for; somebody's own words as they are."""
    found = told(text)
    if found is None:
        return text
    code, values = found
    sentence = {
        "pixels": translate("SessionTold", "Both changed these pixels, to different classes."),
        "tile": translate("SessionTold", "Both changed this tile. Here: {here}. There: {there}."),
        "people": translate("SessionTold", "{first} and {second} have both changed this tile."),
        "issue": translate("SessionTold", "One copy resolved this issue, the other opened it again."),
    }[code]
    return sentence.format(**{name: _value(value) for name, value in values.items()})


def _value(value: Any) -> str:
    if isinstance(value, list) and len(value) == 2:
        return state_of([_STATES.get(value[0], lambda: str(value[0]))(), value[1]])
    return state_of(value)


_STATES = {
    "todo": lambda: translate("ReviewWords", "to do"),
    "labelling": lambda: translate("ReviewWords", "labelling"),
    "submitted": lambda: translate("ReviewWords", "submitted"),
    "merging": lambda: translate("ReviewWords", "merging"),
    "check 1": lambda: translate("ReviewWords", "first check"),
    "check 2": lambda: translate("ReviewWords", "second check"),
    "accepted": lambda: translate("ReviewWords", "accepted"),
    "returned": lambda: translate("ReviewWords", "returned"),
    "skipped": lambda: translate("ReviewWords", "skipped"),
}
