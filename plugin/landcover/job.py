"""Mapping job: what to map and how; and what came out of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from pathlib import Path
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:  # pragma: no cover
    from .grid import WorkingGrid
    from .package import ModelPackage
    from .statistics import ClassStatistics

TTA_CHOICES = ("none", "flips")


@dataclass
class MappingJob:
    """What to map and how.

    ``output``, ``confidence``, ``probabilities``, ``polygons``, ``statistics``: where results go (None: not wanted).
    ``extent``: xmin, ymin, xmax, ymax in the raster's CRS. ``mask``: GeoJSON-like polygons in the raster's CRS; their
    union is mapped. ``gsd``: metres, None for the nearest that the model knows. ``overlap``: of tiles, pixels, None for
    the card's. ``tta``: "none" or "flips" (four passes). ``min_area``: m²; smaller segments are merged into their
    neighbour, 0 = none. ``simplify``: of polygons, metres; neighbours keep sharing their border; 0 = none.
    ``force``: map although the image is outside the model's ground sampling distances. ``scaling``: how values that
    are not 8-bit become those that the model knows: "card", "statistics" or ranges, see ``scaling.scaling_for``.
    ``memory``: MB that mapping may take beside the model, None for the default, see ``memory.budget``; tiles and blocks
    are as large as it allows, so a map depends on it a little where tiles meet.
    ``cluster``: address of a Dask scheduler, "local:N", or None for this machine alone (see ``cluster.connect``).
    ``finished``: signature (``MappingResult.run``) of the run that made the outputs that are there; if this run would
    be the same, it is not done again.
    ``tile``, ``core``, ``shift``: of the tile lattice, for tests and measurements.
    """

    package: ModelPackage
    output: Path
    confidence: Path | None = None
    polygons: Path | None = None
    statistics: Path | None = None
    probabilities: Path | None = None
    extent: tuple[float, float, float, float] | None = None
    mask: list[dict[str, Any]] | None = None
    gsd: float | None = None
    overlap: int | None = None
    tta: str = "none"
    device: str = "auto"
    min_area: float = 0.0
    simplify: float = 0.0
    force: bool = False
    scaling: str | tuple[tuple[float, float], ...] = "card"
    memory: float | None = None
    threads: int | None = None
    cluster: str | None = None
    finished: str = ""
    tile: int | None = None
    core: int | None = None
    shift: int = 0

    def outputs(self) -> list[Path]:
        """Every file that the job writes."""
        wanted = (self.output, self.confidence, self.probabilities, self.polygons, self.statistics)
        return [Path(path) for path in wanted if path is not None]


@dataclass
class MappingResult:
    """What came out. ``lineage``: as written into the rasters. ``seconds``: per stage. ``resumed_blocks``: blocks
    that an interrupted run had finished. ``asked_tiles``, ``missing_tiles``: of an online layer. ``run``: signature of
    raster, model and parameters; ``finished_before``: the outputs were there already, and nothing was done."""

    grid: WorkingGrid
    statistics: list[ClassStatistics] = field(default_factory=list)
    device: str = ""
    lineage: dict[str, Any] = field(default_factory=dict)
    valid_pixels: int = 0
    merged_segments: int = 0
    polygon_count: int = 0
    resumed_blocks: int = 0
    asked_tiles: int = 0
    missing_tiles: int = 0
    run: str = ""
    finished_before: bool = False
    seconds: dict[str, float] = field(default_factory=dict)
