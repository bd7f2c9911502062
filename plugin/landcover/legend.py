"""Legend: the classes of a land-cover map, their codes, names and palette.

Legends are JSON files in ``resources/legends``. Code 0 is nodata ("unknown") in every legend of Terrazzo.
"""

from __future__ import annotations

import json
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path

from .errors import ParameterError

LEGEND_FOLDER = Path(__file__).resolve().parents[2] / "resources" / "legends"
NODATA = 0


@dataclass(frozen=True)
class LandCoverClass:
    """One class: ``code`` 1..255, English ``name``, ``colour`` as ``#rrggbb``."""

    code: int
    name: str
    colour: str
    description: str = ""

    @property
    def rgb(self) -> tuple[int, int, int]:
        """Colour as three numbers 0..255."""
        value = self.colour.lstrip("#")
        return int(value[0:2], 16), int(value[2:4], 16), int(value[4:6], 16)


@dataclass(frozen=True)
class Legend:
    """An ordered set of classes. ``id`` is the file name without ``.json``."""

    id: str
    title: str
    classes: tuple[LandCoverClass, ...]
    source: str = ""

    @property
    def codes(self) -> tuple[int, ...]:
        """Codes in legend order, nodata left out."""
        return tuple(c.code for c in self.classes)

    def by_code(self, code: int) -> LandCoverClass:
        """The class with this code; ``ParameterError`` if there is none."""
        for item in self.classes:
            if item.code == code:
                return item
        raise ParameterError("The legend {legend} has no class with code {code}.", legend=self.id, code=code)

    def colour_table(self) -> dict[int, tuple[int, int, int, int]]:
        """Code -> RGBA (0..255) for a GDAL colour table; nodata is transparent."""
        table = {NODATA: (0, 0, 0, 0)}
        table.update({c.code: (*c.rgb, 255) for c in self.classes})
        return table

    def category_names(self) -> list[str]:
        """Names by code from 0 to the highest code, "" for codes without a class (GDAL category names)."""
        names = [""] * (max(self.codes) + 1)
        names[NODATA] = "No data"
        for item in self.classes:
            names[item.code] = item.name
        return names

    @classmethod
    def from_dict(cls, data: dict, where: str = "legend") -> Legend:
        """Check and build a legend from its JSON form. ``ParameterError`` says what is wrong."""
        try:
            classes = tuple(
                LandCoverClass(int(c["code"]), str(c["name"]), str(c["colour"]), str(c.get("description", "")))
                for c in data["classes"]
            )
            legend = cls(str(data["id"]), str(data["title"]), classes, str(data.get("source", "")))
            _ = [c.rgb for c in classes]
        except (KeyError, TypeError, ValueError) as error:
            raise ParameterError("{where} is not a legend: {why}.", where=where, why=repr(error)) from error
        codes = legend.codes
        if not codes or len(set(codes)) != len(codes) or min(codes) < 1 or max(codes) > 255:
            raise ParameterError(
                "{where} is not a legend: the codes {codes} must be different numbers from 1 to 255.",
                where=where,
                codes=list(codes),
            )
        return legend


def load_legend_file(path: str | Path) -> Legend:
    """Read a legend from a JSON file; ``ParameterError`` if it cannot be read."""
    try:
        data = json.loads(Path(path).read_text(encoding="utf-8"))
    except (OSError, ValueError) as error:
        raise ParameterError("The legend {path} cannot be read: {why}.", path=str(path), why=str(error)) from error
    return Legend.from_dict(data, str(path))


@lru_cache(maxsize=32)
def load_legend(legend_id: str) -> Legend:
    """The bundled legend with this id, e.g. ``openearthmap``; ``ParameterError`` names those there are."""
    path = LEGEND_FOLDER / f"{legend_id}.json"
    if not legend_id.replace("-", "").replace("_", "").isalnum() or not path.is_file():
        known = ", ".join(sorted(p.stem for p in LEGEND_FOLDER.glob("*.json")))
        raise ParameterError("There is no legend {legend!r}. Known legends: {known}.", legend=legend_id, known=known)
    return load_legend_file(path)
