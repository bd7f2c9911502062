"""The generated orthophoto: repeatable, complete, and its truth fits its picture."""

import numpy as np
import pytest
import rasterio

from terrazzo.scripts.scene import make_scene, write_scene
from terrazzo.scripts.scene.__main__ import main
from terrazzo.scripts.scene.lighting import cast_shadow
from terrazzo.scripts.scene.sensor import block_compress
from terrazzo.scripts.scene.terrain import smooth_noise

BARE, RANGE, DEVELOPED, ROAD, TREE, WATER, CROP, BUILDING = range(1, 9)


@pytest.fixture(scope="module")
def scene():
    return make_scene(512, 0.3, 7)


def test_same_seed_same_bytes(scene):
    again = make_scene((512, 512), 0.3, 7)
    assert again.image.tobytes() == scene.image.tobytes()
    assert again.truth.tobytes() == scene.truth.tobytes()


def test_other_seed_other_scene():
    one, two = make_scene(256, 0.3, 1), make_scene(256, 0.3, 2)
    assert (one.image != two.image).mean() > 0.9
    assert (one.truth != two.truth).mean() > 0.2


@pytest.mark.parametrize("seed", [1, 2])
def test_every_class_has_its_share(seed):
    truth = make_scene(512, 0.3, seed).truth
    shares = np.bincount(truth.ravel(), minlength=9) / truth.size
    assert shares[0] == 0
    assert shares[1:].min() >= 0.015, shares.round(3)
    assert shares.max() < 0.6


@pytest.mark.parametrize("shape", [(64, 64), (257, 401), (512, 131)])
def test_odd_shapes(shape):
    scene = make_scene(shape, 0.3, 3)
    assert scene.image.shape == (3, *shape)
    assert scene.truth.shape == shape
    assert scene.image.dtype == scene.truth.dtype == np.uint8
    assert scene.truth.min() >= 1 and scene.truth.max() <= 8


@pytest.mark.parametrize("gsd", [0.15, 0.6])
def test_other_resolutions(gsd):
    scene = make_scene(320, gsd, 5)
    assert scene.transform.a == gsd and scene.transform.e == -gsd
    assert 40 < scene.image.mean() < 200


def test_bad_arguments():
    with pytest.raises(ValueError, match="64"):
        make_scene((63, 500))
    with pytest.raises(ValueError, match="gsd"):
        make_scene(128, gsd=30.0)


def test_colours_are_plausible(scene):
    mean = {c: scene.image[:, scene.truth == c].mean(1) for c in range(1, 9)}
    luma = {c: m.mean() for c, m in mean.items()}
    assert luma[TREE] < luma[RANGE] < luma[BARE]
    assert luma[WATER] < luma[ROAD]
    for green in (TREE, RANGE):
        assert mean[green][1] > mean[green][0] and mean[green][1] > mean[green][2]
    for grey in (ROAD, DEVELOPED):
        assert np.ptp(mean[grey]) < 20
    assert mean[BARE][0] > mean[BARE][2] + 10
    clipped = ((scene.image == 0) | (scene.image == 255)).mean()
    assert clipped < 0.005


def _edge_strength(image, truth, code):
    """Mean colour step across the outline of a class: float."""
    inside = truth == code
    rim = inside[:, 1:] != inside[:, :-1]
    step = np.abs(np.diff(image.astype(np.float32), axis=2)).sum(0)
    return step[rim].mean()


@pytest.mark.parametrize("code", [BUILDING, WATER, ROAD, BARE])
def test_truth_lies_on_the_edges_of_the_picture(scene, code):
    here = _edge_strength(scene.image, scene.truth, code)
    for dr, dc in ((5, 5), (-5, 5), (6, -6)):
        assert here > 1.15 * _edge_strength(scene.image, np.roll(scene.truth, (dr, dc), (0, 1)), code)


def test_no_repetition(scene):
    """No shift of the picture resembles it: the autocorrelation of fine detail has no second peak."""
    luma = scene.image.mean(0)
    detail = luma - smooth(luma)
    spectrum = np.abs(np.fft.rfft2(detail)) ** 2
    corr = np.fft.irfft2(spectrum)
    corr /= corr[0, 0]
    corr[:40, :40] = corr[-40:, :40] = corr[:40, -40:] = corr[-40:, -40:] = 0
    assert corr.max() < 0.25


def smooth(plane, k=9):
    """Box mean of k x k pixels by cumulative sums."""
    pad = np.pad(plane, k // 2, mode="edge")
    for _ in range(2):
        total = np.cumsum(np.insert(pad, 0, 0, axis=0), axis=0)
        pad = ((total[k:] - total[:-k]) / k).T
    return pad


def test_files_carry_the_georeference(scene, tmp_path):
    image, truth = tmp_path / "image.tif", tmp_path / "truth.tif"
    write_scene(scene, image, truth)
    with rasterio.open(image) as a, rasterio.open(truth) as b:
        assert a.crs.to_epsg() == b.crs.to_epsg() == 32633
        assert a.transform == b.transform == scene.transform
        assert a.res == (0.3, 0.3)
        assert a.count == 3 and b.count == 1 and b.nodata == 0
        assert a.dtypes == ("uint8",) * 3 and b.dtypes == ("uint8",)
        assert (a.read() == scene.image).all() and (b.read(1) == scene.truth).all()
        left, bottom, right, top = a.bounds
        assert 166_000 < left < right < 834_000 and 5_000_000 < bottom < top < 6_500_000
        assert b.colormap(1)[8][:3] == (222, 31, 7)


def test_command_line(tmp_path, monkeypatch, capsys):
    out, truth = tmp_path / "o.tif", tmp_path / "t.tif"
    line = f"scene --size 200 264 --seed 3 --gsd 0.4 --out {out} --truth {truth}"
    monkeypatch.setattr("sys.argv", line.split())
    main()
    assert "building" in capsys.readouterr().out
    with rasterio.open(out) as src:
        assert src.shape == (200, 264) and src.res == (0.4, 0.4)


def test_shadow_falls_away_from_the_sun():
    height = np.zeros((60, 60), np.float32)
    height[30:34, 20:40] = 6.0
    shade = cast_shadow(height, 0.5, np.pi, np.arctan(1.0))  # Sun in the south, 45 degrees.
    column = shade[:, 30]
    assert column[19:29].min() > 0.9  # 6 m = 12 pixels northwards.
    assert column[:16].max() == 0 and column[35:].max() == 0
    assert column[30:34].max() == 0


def test_compression_keeps_the_picture():
    rng = np.random.default_rng(0)
    plane = 120 + 20 * smooth_noise((70, 91), 4, rng)
    out = block_compress(plane.astype(np.float32))
    assert out.shape == plane.shape
    assert 0.1 < np.abs(out - plane).mean() < 4


def test_noise_is_standard():
    field = smooth_noise((400, 300), 5, np.random.default_rng(1))
    assert field.dtype == np.float32 and field.shape == (400, 300)
    assert abs(field.mean()) < 0.1 and 0.85 < field.std() < 1.15
