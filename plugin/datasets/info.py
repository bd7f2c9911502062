"""Dataset info: what people say of a dataset, and all that its metadata are written from."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import asdict, dataclass, field
from functools import cached_property
from typing import TYPE_CHECKING, Any

from ..landcover.legend import Legend
from .chips import Chip
from .places import balance, place_of
from .split_report import SplitReport
from .splits import SPLITS

if TYPE_CHECKING:  # pragma: no cover
    from .layouts.base import Layout


@dataclass(frozen=True)
class DatasetInfo:
    """What people say. Every text may be "": then the metadata say that it is not known.

    ``licence``: an SPDX identifier if there is one ("CC-BY-4.0"), else a name. ``sources``: where images come from,
    with attribution. ``annotators``: number of people who labelled. ``checkers``: number of people who checked.
    ``agreement``: figures of tiles labelled twice, such as {"equal_pixels": 0.78, "tiles": 20}. ``start``, ``end``: of
    the images' dates, ISO 8601. ``model``: that labelled before the people. ``methods``: how labels were made
    ("manual", "automatic").
    """

    title: str = ""
    description: str = ""
    licence: str = ""
    licence_url: str = ""
    creators: tuple[str, ...] = ()
    sources: tuple[str, ...] = ()
    citation: str = ""
    url: str = ""
    annotators: int | None = None
    checkers: int | None = None
    agreement: dict[str, Any] = field(default_factory=dict)
    start: str = ""
    end: str = ""
    model: str = ""
    methods: tuple[str, ...] = ("manual",)
    version: str = "1.0.0"
    notes: tuple[str, ...] = ()

    def as_dict(self) -> dict[str, Any]:
        """For signatures."""
        return asdict(self)


@dataclass
class Description:
    """All that the metadata are written from. ``name``: the dataset's folder; ``chips``: those kept, in order;
    ``records``: of each chip by id (``files`` with checksums, ``segments`` per code); ``made``: UTC time, ISO 8601;
    ``software``: name and version."""

    name: str
    info: DatasetInfo
    layout: Layout
    legend: Legend
    chips: Sequence[Chip]
    records: dict[str, dict[str, Any]]
    report: SplitReport
    made: str
    software: str
    notes: list[str] = field(default_factory=list)
    _places: dict[str, tuple[str, str]] = field(default_factory=dict)

    @property
    def title(self) -> str:
        """The title, or the folder's name."""
        return self.info.title or self.name

    @property
    def summary(self) -> str:
        """The description, or what can be said without one."""
        if self.info.description:
            return self.info.description
        gsd = (self.chips[0].gsd[0] * self.chips[0].gsd[1]) ** 0.5 if self.chips else 0.0
        return (
            f"{len(self.chips)} chips of {self.chips[0].size if self.chips else 0} pixels a side at {gsd:.3g} m per "
            f"pixel with land-cover labels ({self.legend.title})."
        )

    def place(self, chip: Chip) -> tuple[str, str]:
        """Country and continent of a chip."""
        if chip.id not in self._places:
            self._places[chip.id] = place_of(chip)
        return self._places[chip.id]

    @cached_property
    def balance(self) -> dict[str, dict[str, int]]:
        """Chips per country within each continent."""
        return balance(self.place(chip) for chip in self.chips)

    @cached_property
    def segments(self) -> dict[int, int]:
        """Segments of each code."""
        totals: dict[int, int] = {}
        for chip in self.chips:
            for code, count in self.records[chip.id].get("segments", {}).items():
                totals[int(code)] = totals.get(int(code), 0) + int(count)
        return totals

    @property
    def splits(self) -> list[str]:
        """Splits that have chips."""
        return [name for name in SPLITS if self.report.chips.get(name)]

    @property
    def bbox(self) -> tuple[float, float, float, float]:
        """West, south, east, north of all chips."""
        boxes = [chip.bbox for chip in self.chips]
        return (min(b[0] for b in boxes), min(b[1] for b in boxes), max(b[2] for b in boxes), max(b[3] for b in boxes))

    def file_digest(self, chip: Chip, name: str) -> str:
        """SHA-256 of a chip's file."""
        return str(self.records[chip.id]["files"][name])
