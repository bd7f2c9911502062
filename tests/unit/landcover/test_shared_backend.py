"""A model that is open already maps one raster after the other, whatever became of the one before."""

import os

import numpy as np
import pytest

from terrazzo.plugin.landcover.backend import open_backend
from terrazzo.plugin.landcover.errors import Cancelled, SourceError
from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.source import RasterioSource
from terrazzo.tests.support.tiny_model import paint


@pytest.fixture
def map_with(package, write_raster, tmp_path):
    """Map codes with an open model into a file of its own; the file."""

    def map_with(backend, codes, name, feedback=None, damage=False):
        path = write_raster(paint(codes), f"{name}.tif", compress="deflate")
        source = RasterioSource(path, None, package.card.bands)
        if damage:
            os.truncate(path, path.stat().st_size // 2)
        job = MappingJob(package, tmp_path / f"map_{name}.tif", device="cpu", tile=128, overlap=0, core=256)
        map_land_cover(source, job, feedback, backend)
        return tmp_path / f"map_{name}.tif"

    return map_with


@pytest.mark.parametrize("as_if", ["cpu", "cuda"])  # a graphics card's blocks are compressed by several threads
def test_after_an_error_and_after_cancelling(package, map_with, as_if):
    import rasterio

    class Impatient(Feedback):
        stopped = False

        def progress(self, stage, fraction):
            self.stopped = fraction > 0.2

        def is_cancelled(self):
            return self.stopped

    backend = open_backend(package, "cpu")
    backend.device = as_if
    codes = np.random.default_rng(0).integers(1, 9, (60, 70), np.uint8).repeat(10, 0).repeat(10, 1)
    with pytest.raises(SourceError):
        map_with(backend, codes, "damaged", damage=True)
    with pytest.raises(Cancelled):
        map_with(backend, codes, "cancelled", Impatient())
    with rasterio.open(map_with(backend, codes, "good")) as dataset:
        assert np.array_equal(dataset.read(1), codes)
