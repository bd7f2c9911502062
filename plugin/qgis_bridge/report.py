"""Report: what a run did, as lines for Processing's log."""

from __future__ import annotations

import json

from ..landcover.mapping import MappingResult
from ..landcover.model_card import ModelCard
from ..landcover.statistics import ClassStatistics
from .texts import class_name, stage_text, translate


def model_line(card: ModelCard) -> str:
    """Which model maps, and for what images."""
    return translate(
        "LandCoverReport", "Model: {title} ({name} {version}), for images of {finest:g} to {coarsest:g} m"
    ).format(
        title=card.title,
        name=card.name,
        version=card.version,
        finest=card.gsd_range[0],
        coarsest=card.gsd_range[1],
    )


def result_lines(result: MappingResult) -> list[str]:
    """Pixels, device, time of each stage, and the area of each class."""
    grid, used = result.grid, json.loads(result.lineage["parameters"])
    lines = [
        translate("LandCoverReport", "Pixel size on the ground: {native} m in the image, {working} m mapped").format(
            native=_size(grid.native_gsd), working=_size(grid.gsd)
        ),
        translate("LandCoverReport", "Pixels: {width} × {height}, of these {valid} mapped").format(
            width=grid.width, height=grid.height, valid=result.valid_pixels
        ),
        translate("LandCoverReport", "Tiles of {tile} pixels, overlapping by {overlap}").format(**used),
        translate("LandCoverReport", "Device: {device}").format(device=result.device),
    ]
    if result.resumed_blocks:
        text = translate("LandCoverReport", "Blocks taken over from an interrupted run: {count}")
        lines.append(text.format(count=result.resumed_blocks))
    if result.merged_segments:
        lines.append(
            translate("LandCoverReport", "Small segments merged: {count}").format(count=result.merged_segments)
        )
    if result.polygon_count:
        lines.append(translate("LandCoverReport", "Polygons: {count}").format(count=result.polygon_count))
    stages = ", ".join(f"{stage_text(stage)} {seconds:.1f} s" for stage, seconds in result.seconds.items())
    lines.append(translate("LandCoverReport", "Time: {stages}").format(stages=stages))
    return lines + area_table(result.statistics)


def area_table(rows: list[ClassStatistics]) -> list[str]:
    """Area of each class, in columns for a font of fixed width."""
    names = [class_name(row.name) for row in rows]
    width = max([*map(len, names), 5])
    lines = ["", f"{translate('LandCoverReport', 'Class'):<{width}}  {'ha':>12}  {'%':>6}"]
    for name, row in zip(names, rows):
        lines.append(f"{name:<{width}}  {row.area_ha:>12.4f}  {row.share:>6.2f}")
    return lines


def _size(gsd: tuple[float, float]) -> str:
    x, y = (f"{v:.3g}" for v in gsd)
    return x if x == y else f"{x} × {y}"
