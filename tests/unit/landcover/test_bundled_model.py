"""The bundled model in the engine: no seams, flat memory, and it does its job on the generated scene."""

import json
import subprocess
import sys

import numpy as np
import pytest

from terrazzo.plugin.assessment.confusion import confusion_matrix
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.package import DEFAULT_MODEL, find_package
from terrazzo.scripts.scene import make_scene, write_scene


@pytest.fixture(scope="module")
def scene(tmp_path_factory):
    """A generated orthophoto of 1400 x 1400 pixels at 0.3 m, and its truth."""
    folder = tmp_path_factory.mktemp("scene")
    made = make_scene((1400, 1400), 0.3, 7)
    write_scene(made, folder / "scene.tif", folder / "truth.tif")
    return folder / "scene.tif", made.truth


@pytest.fixture
def mapped(run, scene):
    """Map the scene; the classes."""
    return lambda **options: run(scene[0], package=find_package(DEFAULT_MODEL), **options)[1]


def test_maps_the_scene(mapped, scene):
    codes = load_legend("openearthmap").codes
    matrix = confusion_matrix(mapped(), scene[1], codes)
    assert matrix.overall_accuracy > 0.65, matrix.counts
    assert set(np.flatnonzero(matrix.counts.sum(axis=1)) + 1) == set(codes)


def test_tiles_leave_no_seams(mapped):
    """With the card's overlap, against one pass, and on a shifted lattice. The blocks are less than half as large as
    by default, so there are more than twice as many edges."""
    core = 768
    lattice = {"core": core, "tile": core + find_package(DEFAULT_MODEL).card.overlap}
    whole = mapped(tile=2048, overlap=0)
    tiled = mapped(**lattice)
    shifted = mapped(**lattice, shift=256)
    assert np.mean(tiled != whole) <= 0.01
    assert np.mean(tiled != shifted) <= 0.02


def test_tiles_that_are_blended_leave_no_seams(mapped):
    """Several small tiles to a block, as where memory runs out."""
    assert np.mean(mapped(tile=896, core=1280) != mapped(tile=2048, overlap=0)) <= 0.012


def test_more_overlap_leaves_fewer_seams(mapped):
    core = 768
    whole = mapped(tile=2048, overlap=0)
    by_default, more = (
        np.mean(mapped(core=core, tile=core + overlap, overlap=overlap) != whole)
        for overlap in (find_package(DEFAULT_MODEL).card.overlap, 256)
    )
    assert more < 0.5 * by_default


def test_an_extent_gives_the_same_map_as_the_whole(mapped, scene):
    import rasterio

    with rasterio.open(scene[0]) as dataset:
        left, top = dataset.transform * (333, 217)
        right, bottom = dataset.transform * (1133, 1017)
    part = mapped(extent=(left, bottom, right, top))
    whole = mapped()
    assert np.mean(part != whole[217:1017, 333:1133]) <= 0.02  # what lies beyond the halo still counts a little


@pytest.mark.slow
@pytest.mark.skipif(sys.platform != "linux", reason="reads peak memory as Linux reports it")
def test_memory_does_not_grow_with_the_raster(tmp_path):
    """The whole job, polygons and all, on sparse rasters of 4000 and 12000 pixels a side."""
    from terrazzo.benchmarks.memory import write_sparse

    peaks = []
    for side in (4000, 12000):
        write_sparse(tmp_path / "image.tif", side, 2)
        command = [sys.executable, "-m", "terrazzo.benchmarks.memory", "--memory", "400"]
        command += ["--child", str(tmp_path / "image.tif"), str(tmp_path)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=280)
        assert done.returncode == 0, done.stderr
        row = json.loads(done.stdout.splitlines()[-1])
        peaks.append(row["peak"] - row["before"])
    assert max(peaks) < 400 * 2**20
    assert max(peaks) / min(peaks) < 1.3, peaks  # scores of one tile more or less
