"""A generated image with known labels, and what a dataset of it must hold."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest

from terrazzo.plugin.datasets.areas import Area, ImageInput
from terrazzo.plugin.datasets.export import export_dataset
from terrazzo.plugin.datasets.job import ExportJob
from terrazzo.plugin.datasets.labels import RasterLabels
from terrazzo.plugin.datasets.splits import SplitRule
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.tests.support.dataset_scene import INFO, SIDE, write


@pytest.fixture(scope="session")
def codes() -> np.ndarray:
    """uint8 [256, 256]: patches of 8 pixels of the codes 0 to 8."""
    small = np.random.default_rng(4).integers(0, 9, (SIDE // 8, SIDE // 8), dtype=np.uint8)
    return small.repeat(8, axis=0).repeat(8, axis=1)


@pytest.fixture(scope="session")
def pixels() -> np.ndarray:
    """uint8 [3, 256, 256]: noise, so that a pixel in the wrong place is noticed."""
    return np.random.default_rng(5).integers(1, 256, (3, SIDE, SIDE), dtype=np.uint8)


@pytest.fixture(scope="session")
def scene(tmp_path_factory, codes, pixels) -> dict[str, Path]:
    """Image and class raster on disk."""
    folder = tmp_path_factory.mktemp("scene")
    return {"image": write(folder / "hills.tif", pixels), "labels": write(folder / "labels.tif", codes, nodata=0)}


@pytest.fixture
def area(scene) -> Area:
    """The whole scene."""
    return Area("hills", ImageInput(str(scene["image"])), RasterLabels(scene["labels"]), region="Hills")


@pytest.fixture
def job(area, tmp_path) -> ExportJob:
    """16 chips of 64 pixels, in blocks of 32 m."""
    return ExportJob(
        [area],
        load_legend("openearthmap"),
        tmp_path / "dataset",
        size=64,
        min_labelled=0.1,
        split=SplitRule("blocks", (0.5, 0.25, 0.25), block=40.0, seed=3),
        info=INFO,
    )


@pytest.fixture
def export(job):
    """Export with changes to the job; returns the result."""
    import dataclasses

    def run(feedback=None, **changes):
        return export_dataset(dataclasses.replace(job, **changes), feedback)

    return run
