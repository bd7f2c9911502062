"""Export job: what to export and how, and what came out."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..landcover.crosswalk import Crosswalk, find_crosswalk
from ..landcover.errors import ParameterError
from ..landcover.legend import Legend, load_legend
from ..landcover.progress import Feedback
from .areas import Area, area_identity
from .chips import Chip, check_lattice
from .info import DatasetInfo
from .layouts import layout_class
from .metadata.stac import instant
from .split_report import SplitReport
from .splits import SplitRule

STAGES: tuple[tuple[str, float], ...] = (("survey", 0.2), ("write", 0.65), ("metadata", 0.1), ("checksums", 0.05))


@dataclass
class ExportJob:
    """What to export.

    ``areas``: images and labels in ``legend``. ``output``: the folder that is to be made; its name becomes the id of
    the dataset. ``layout``: id of a layout. ``target``: legend of the exported labels, None for the one that the layout
    needs, or else ``legend`` itself. ``crosswalk``: from ``legend`` to it, None for the bundled one. ``size``,
    ``stride``: pixels; no stride = chips beside each other. ``gsd``: metres, None for the image's own pixels. ``edge``:
    see ``chips.starts``. ``min_labelled``: share (0..1) of labelled pixels that a chip must have, and at least one.
    """

    areas: list[Area]
    legend: Legend
    output: Path
    layout: str = "openearthmap"
    target: Legend | None = None
    crosswalk: Crosswalk | None = None
    size: int = 512
    stride: int | None = None
    gsd: float | None = None
    edge: str = "shift"
    min_labelled: float = 0.1
    split: SplitRule = field(default_factory=SplitRule)
    info: DatasetInfo = field(default_factory=DatasetInfo)

    @property
    def step(self) -> int:
        """Pixels from chip to chip."""
        return self.size if self.stride is None else self.stride

    def legends(self) -> tuple[Legend, Crosswalk]:
        """Legend of the exported labels and the way there. ``ParameterError`` if there is none."""
        needed = layout_class(self.layout).legend_id
        target = self.target or (load_legend(needed) if needed else self.legend)
        if needed and target.id != needed:
            raise ParameterError(
                "The layout {layout} needs labels in the legend {needed}, not {target}.",
                layout=self.layout,
                needed=needed,
                target=target.id,
            )
        crosswalk = self.crosswalk or find_crosswalk(self.legend, target)
        crosswalk.check(self.legend, target)
        return target, crosswalk

    def check(self) -> None:
        """``ParameterError`` for what makes no sense."""
        if not self.areas:
            raise ParameterError("There is nothing to export: no area with labels was given.")
        check_lattice(self.size, self.step, self.edge)
        if not 0 <= self.min_labelled <= 1:
            raise ParameterError(
                "The share of labelled pixels must be 0 to 100 %, not {share:g} %.", share=100 * self.min_labelled
            )
        self.split.check()
        check_dates([self.info.start, self.info.end, *(area.attribute("date") for area in self.areas)])
        check_folder_name(self.output)

    def settings(self, feedback: Feedback) -> dict[str, Any]:
        """Settings in JSON, as the signature of the run takes them. ``Cancelled``: identities take reading."""
        target, crosswalk = self.legends()
        return {
            "layout": self.layout,
            "legend": [self.legend.id, target.id, [[s.code, s.to] for s in crosswalk.steps]],
            "chips": [self.size, self.step, self.gsd, self.edge, self.min_labelled],
            "split": repr(self.split),
            "info": self.info.as_dict(),
            "areas": [area_identity(area, feedback) for area in self.areas],
        }


def check_dates(dates: list[str]) -> None:
    """``ParameterError`` if a date (other than "") is none."""
    for date in filter(None, dates):
        try:
            instant(date)
        except ValueError:
            raise ParameterError(
                "{date!r} is no date. Write it as 2024-06-30 or 2024-06-30T10:15:00Z.", date=date
            ) from None


def check_folder_name(output: Path) -> None:
    """``ParameterError`` if the folder's name cannot be an identifier."""
    name = Path(output).name
    if not re.fullmatch(r"\w[\w.-]*", name):
        raise ParameterError(
            "The folder's name {name!r} becomes the dataset's id: use letters, digits, dots, dashes and underscores "
            "only.",
            name=name,
        )


@dataclass
class ExportResult:
    """What came out. ``resumed``: chips that an interrupted run had finished. ``seconds``: per stage. ``bytes``: of all
    files."""

    folder: Path
    chips: list[Chip]
    report: SplitReport
    resumed: int = 0
    bytes: int = 0
    seconds: dict[str, float] = field(default_factory=dict)
