"""Crosswalk: which class of one legend a class of another one becomes, and why.

Crosswalks are JSON files ``<from>-to-<to>.json`` in ``resources/crosswalks``. Each class of the first legend has an
entry with its ``relation`` to the class that it becomes:

- ``same``: both mean the same;
- ``part``: it is a part of that class;
- ``mixed``: most of it is that class, some is not;
- ``none``: it cannot be said, so it becomes nodata (0).
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any

import numpy as np

from .errors import ParameterError
from .legend import NODATA, Legend

CROSSWALK_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "crosswalks"
RELATIONS = ("same", "part", "mixed", "none")


@dataclass(frozen=True)
class Step:
    """What becomes of one class. ``to`` is 0 if that cannot be said."""

    code: int
    to: int
    relation: str
    reason: str


@dataclass(frozen=True)
class Crosswalk:
    """``from_ids``, ``to_ids``: ids of the legends that it joins (several where their codes agree)."""

    from_ids: tuple[str, ...]
    to_ids: tuple[str, ...]
    steps: tuple[Step, ...]
    source: str = ""

    def table(self) -> np.ndarray:
        """uint8 [256]: new code of each code; codes without an entry become nodata."""
        table = np.zeros(256, np.uint8)
        for step in self.steps:
            table[step.code] = step.to
        return table

    def check(self, legend: Legend, target: Legend) -> None:
        """``ParameterError`` unless every class of ``legend`` has an entry and every result is in ``target``."""
        entries = {step.code for step in self.steps}
        missing = [code for code in legend.codes if code not in entries]
        if missing:
            raise ParameterError(
                "The crosswalk from {start} to {target} does not say what becomes of the codes {codes}.",
                start=legend.id,
                target=target.id,
                codes=missing,
            )
        strange = sorted({s.to for s in self.steps if s.code in legend.codes} - {NODATA, *target.codes})
        if strange:
            raise ParameterError(
                "The crosswalk from {start} leads to the codes {codes}, which the legend {target} does not have.",
                start=legend.id,
                target=target.id,
                codes=strange,
            )

    @classmethod
    def from_dict(cls, data: Any, where: str) -> Crosswalk:
        """Check and build a crosswalk from its JSON form. ``ParameterError`` says what is wrong in ``where``."""
        try:
            steps = tuple(
                Step(int(c["from"]), int(c["to"]), str(c.get("relation", "same")), str(c.get("reason", "")))
                for c in data["classes"]
            )
            result = cls(_ids(data["from"]), _ids(data["to"]), steps, str(data.get("source", "")))
        except (KeyError, TypeError, ValueError) as error:
            raise ParameterError("{where} is not a crosswalk: {why}.", where=where, why=repr(error)) from error
        codes = [s.code for s in steps]
        wrong = (
            "it has no class"
            if not steps
            else "a code occurs twice"
            if len(set(codes)) != len(codes)
            else "codes must be 1 to 255, and 0 to 255 what they become"
            if not all(1 <= s.code <= 255 and 0 <= s.to <= 255 for s in steps)
            else f"a relation is none of {', '.join(RELATIONS)}"
            if not all(s.relation in RELATIONS and (s.relation == "none") == (s.to == NODATA) for s in steps)
            else ""
        )
        if wrong:
            raise ParameterError("{where} is not a crosswalk: {why}.", where=where, why=wrong)
        return result


def _ids(value: Any) -> tuple[str, ...]:
    return (value,) if isinstance(value, str) else tuple(str(v) for v in value)


def load_crosswalk_file(path: str | Path) -> Crosswalk:
    """Read a crosswalk; ``ParameterError`` if it cannot be read or is none."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ParameterError("The crosswalk {path} cannot be read: {why}.", path=str(path), why=str(error)) from error
    return Crosswalk.from_dict(data, str(path))


@lru_cache(maxsize=1)
def bundled_crosswalks() -> tuple[Crosswalk, ...]:
    """All crosswalks that come with the plugin."""
    return tuple(load_crosswalk_file(path) for path in sorted(CROSSWALK_FOLDER.glob("*-to-*.json")))


def find_crosswalk(legend: Legend, target: Legend) -> Crosswalk:
    """The crosswalk from one legend to another; between equal legends the identity.

    ``ParameterError`` names the legends that can be reached if there is none.
    """
    if legend.id == target.id or set(legend.classes) <= set(target.classes):
        steps = tuple(Step(c, c, "same", "The legends agree") for c in legend.codes)
        return Crosswalk((legend.id,), (target.id,), steps)
    for crosswalk in bundled_crosswalks():
        if legend.id in crosswalk.from_ids and target.id in crosswalk.to_ids:
            crosswalk.check(legend, target)
            return crosswalk
    known = sorted({t for c in bundled_crosswalks() if legend.id in c.from_ids for t in c.to_ids})
    raise ParameterError(
        "There is no crosswalk from the legend {start} to {target}. From {start} there are: {known}. "
        "Give a crosswalk file.",
        start=legend.id,
        target=target.id,
        known=", ".join(known) or "none",
    )
