"""Lineage: how a result came about, written into it."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from .version import version

if TYPE_CHECKING:  # pragma: no cover
    from .grid import WorkingGrid
    from .job import MappingJob
    from .plan import Plan
    from .source import RasterSource


def lineage_of(
    source: RasterSource, job: MappingJob, grid: WorkingGrid, plan: Plan, device: str, scaling: str
) -> dict[str, Any]:
    """Model, version, hash, parameters and source of a run. ``scaling``: where its figures come from.

    No time of day: the same run gives the same bytes.
    """
    card = job.package.card
    parameters = {
        "bands": list(source.bands),
        "extent": job.extent,
        "mask": job.mask is not None,
        "gsd": [round(g, 6) for g in grid.gsd],
        "tile": plan.tile,
        "overlap": plan.overlap,
        "tta": job.tta,
        "min_area": job.min_area,
        "simplify": job.simplify,
        "scaling": scaling,
        "forced": job.force,
    }
    return {
        "version": version(),
        "model": card.name,
        "model_version": card.version,
        "model_sha256": card.sha256,
        "legend": card.legend_id,
        "source": source.name,
        "device": device,
        "native_gsd": json.dumps([round(g, 6) for g in grid.native_gsd]),
        "parameters": json.dumps(parameters),
    }


def lineage_tags(lineage: dict[str, Any]) -> dict[str, str]:
    """The same as TIFF tags (``TERRAZZO_*``)."""
    return {f"TERRAZZO_{key.upper()}": str(value) for key, value in lineage.items()}
