"""Generated rasters with known content for the engine's tests."""

from __future__ import annotations

import dataclasses
from pathlib import Path

import numpy as np
import pytest
import rasterio
from affine import Affine

from terrazzo.plugin.landcover.mapping import MappingJob, map_land_cover
from terrazzo.plugin.landcover.source import RasterioSource
from terrazzo.tests.support.tiny_model import make_tiny_package

UTM = "EPSG:32633"


@pytest.fixture(scope="session")
def package(tmp_path_factory):
    """A model that tells eight reference colours apart, pixel by pixel."""
    return make_tiny_package(tmp_path_factory.mktemp("tiny"))


@pytest.fixture(scope="session")
def blurred_package(tmp_path_factory):
    """The same model, looking at the mean of 15 x 15 pixels: what lies around a pixel matters."""
    return make_tiny_package(tmp_path_factory.mktemp("tiny_blur"), blur=15)


@pytest.fixture
def write_raster(tmp_path):
    """Write an array [bands, h, w] (or [h, w]) as GeoTIFF; keyword arguments go to rasterio."""

    def write(values: np.ndarray, name: str = "image.tif", gsd: float = 0.3, **profile) -> Path:
        values = np.atleast_3d(values.T).T if values.ndim == 2 else values
        path = tmp_path / name
        options = {
            "driver": "GTiff",
            "crs": UTM,
            "transform": Affine(gsd, 0, 500000, 0, -gsd, 5500000),
            "dtype": values.dtype.name,
            "count": values.shape[0],
            "height": values.shape[1],
            "width": values.shape[2],
            **profile,
        }
        colorinterp = options.pop("colorinterp", None)
        alpha_mask = options.pop("mask", None)
        with rasterio.open(path, "w", **options) as dataset:
            if colorinterp:
                dataset.colorinterp = colorinterp
            dataset.write(values)
            if alpha_mask is not None:
                dataset.write_mask(alpha_mask)
        return path

    return write


@pytest.fixture
def run(package, tmp_path):
    """Map a raster with the tiny model into ``tmp_path/out`` and return result, classes, confidence."""

    def run_it(path, feedback=None, bands=None, package=package, **options):
        out = tmp_path / "out"
        job = MappingJob(package, out / "map.tif", out / "confidence.tif", device="cpu")
        job = dataclasses.replace(job, **options)
        result = map_land_cover(RasterioSource(path, bands, package.card.bands), job, feedback)
        with rasterio.open(job.output) as dataset:
            classes = dataset.read(1)
        confidence = None
        if job.confidence:
            with rasterio.open(job.confidence) as dataset:
                confidence = dataset.read(1)
        return result, classes, confidence

    return run_it


@pytest.fixture
def outputs(tmp_path):
    """Call it for the names of the files that lie in the output folder."""
    return lambda: sorted(p.name for p in (tmp_path / "out").glob("*"))
