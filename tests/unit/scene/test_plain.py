"""The cheap rasters for tests of the engine."""

import numpy as np
import pytest
import rasterio
from rasterio.windows import Window

from terrazzo.scripts.scene import plain_scene, sparse_raster
from terrazzo.scripts.scene.plain import PLAIN


@pytest.mark.parametrize("shape", [(1024, 1024), (300, 517), (65, 700), (30, 20)])
def test_plain_scene(shape):
    image, truth = plain_scene(*shape, seed=4)
    assert image.shape == (3, *shape) and truth.shape == shape
    assert image.dtype == truth.dtype == np.uint8
    assert truth.min() >= 1 and truth.max() <= 8
    if min(shape) >= 256:
        assert len(np.unique(truth)) == 8
    # The colour gives the class: the nearest plain colour is the true one.
    far = ((image[:, None].astype(int) - PLAIN.T.astype(int)[:, 1:, None, None]) ** 2).sum(0)
    assert (far.argmin(0) + 1 == truth).mean() > 0.97


def test_plain_scene_repeats():
    one, two, other = plain_scene(200, 200, 1), plain_scene(200, 200, 1), plain_scene(200, 200, 2)
    assert (one[0] == two[0]).all() and (one[1] == two[1]).all()
    assert (one[1] != other[1]).any()


def test_sparse_raster(tmp_path):
    path = tmp_path / "sparse.tif"
    boxes = sparse_raster(path, (9000, 12_000), patches=4, patch=300, seed=2)
    assert len(boxes) == 4
    assert path.stat().st_size < 6_000_000  # 324 MB if it were full.
    with rasterio.open(path) as src:
        assert src.shape == (9000, 12_000) and src.nodata == 0 and src.crs.to_epsg() == 32633
        assert src.block_shapes[0] == (256, 256)
        for r, c, h, w in boxes:
            assert src.read(window=Window(c, r, w, h)).any(0).all()
        seen = sum(int(src.read(window=win).any(0).sum()) for _, win in _rows(src))
        assert 2 * 300 * 300 <= seen <= 4 * 300 * 300


def _rows(src):
    """Windows of whole rows of blocks, with their number."""
    for i, r in enumerate(range(0, src.height, 1024)):
        yield i, Window(0, r, src.width, min(1024, src.height - r))


def test_sparse_raster_other_nodata(tmp_path):
    path = tmp_path / "sparse.tif"
    (box,) = sparse_raster(path, 700, patches=1, patch=100, nodata=255, seed=1)
    with rasterio.open(path) as src:
        valid = (src.read() != 255).any(0)
    r, c, h, w = box
    assert valid.sum() == h * w and valid[r : r + h, c : c + w].all()
