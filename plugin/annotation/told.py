"""Told: what a merge of sessions leaves in the file for people to read, as a code with its values.

Sentences are made when they are shown, so that everybody reads them in their own language. A text that somebody typed,
or that an older file holds, stays as it is.
"""

from __future__ import annotations

import json
from typing import Any

# English, for logs and as the source of translations (``qgis_bridge.told_text``).
SENTENCES = {
    "pixels": "Both changed these pixels, to different classes.",
    "tile": "Both changed this tile. Here: {here}. There: {there}.",
    "people": "{first} and {second} have both changed this tile.",
    "issue": "One copy resolved this issue, the other opened it again.",
}


def tell(code: str, **values: Any) -> str:
    """The text for the file. ``code``: of ``SENTENCES``; ``values``: names, or a state as [state, person]."""
    if code not in SENTENCES:
        raise KeyError(code)
    return json.dumps({"said": code, **values}, ensure_ascii=False)


def told(text: str) -> tuple[str, dict[str, Any]] | None:
    """Code and values of a text from the file; None if it is somebody's own words."""
    if not text.startswith('{"said"'):
        return None
    try:
        values = json.loads(text)
        code = values.pop("said")
    except (ValueError, AttributeError, KeyError):
        return None
    return (code, values) if isinstance(code, str) and code in SENTENCES else None


def in_english(text: str) -> str:
    """The sentence that a text from the file stands for."""
    found = told(text)
    if found is None:
        return text
    code, values = found
    return SENTENCES[code].format(**{name: state_of(value) for name, value in values.items()})


def state_of(value: Any) -> str:
    """A value as a sentence has it: [state, person] as "state (person)"."""
    if not isinstance(value, list):
        return str(value)
    state, person = value
    return f"{state} ({person})" if person else str(state)
