"""Agreement between annotators: by hand, against scikit-learn, and the same whoever comes first."""

from dataclasses import astuple

import numpy as np
import pytest
from sklearn import metrics

from terrazzo.plugin.assessment import bootstrap
from terrazzo.plugin.assessment.agreement import agreement, compare_tile
from terrazzo.plugin.assessment.class_raster import ClassRaster
from terrazzo.plugin.assessment.raster_agreement import compare_rasters, raster_pieces
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback

CLASSES = load_legend("openearthmap").classes
CODES = tuple(c.code for c in CLASSES)


@pytest.fixture
def two_people():
    """Twelve tiles of 40 x 50 pixels; two people differ in about a fifth, and each leaves some pixels unknown."""
    rng = np.random.default_rng(2)
    tiles = []
    for number in range(12):
        first = rng.choice(np.array([0, 2, 3, 5, 8], np.uint8), (40, 50), p=[0.05, 0.35, 0.1, 0.3, 0.2])
        other = rng.choice(np.array([0, 2, 5], np.uint8), first.shape)
        tiles.append((f"t{number}", first, np.where(rng.random(first.shape) < 0.1 + number / 50, other, first)))
    return tiles


def test_by_hand():
    first = np.array([[1, 1, 2, 2], [2, 0, 3, 3]], np.uint8)
    second = np.array([[1, 2, 2, 2], [1, 1, 0, 3]], np.uint8)
    tile = compare_tile("a", first, second, CODES)
    assert tile.counts[:3, :3].tolist() == [[1, 1, 0], [1, 2, 0], [0, 0, 1]]
    assert (tile.only_first, tile.only_second) == (1, 1)
    assert tile.equal == pytest.approx(4 / 6)
    result = agreement("Anna", "Ben", CLASSES, [tile], with_kappa=True)
    assert result.equal.value == pytest.approx(4 / 6)
    assert [c.iou.value for c in result.per_class[:3]] == pytest.approx([1 / 3, 1 / 2, 1])
    assert np.isnan(result.per_class[3].iou.value)
    assert result.mean_iou.value == pytest.approx((1 / 3 + 1 / 2 + 1) / 3)
    chance = (2 * 2 + 3 * 3 + 1 * 1) / 36
    assert result.kappa.value == pytest.approx((4 / 6 - chance) / (1 - chance))
    texts = [n.text for n in result.notes]
    assert any("one tile" in t for t in texts)
    assert any("25.00 %" in t for t in texts)


def test_figures_are_those_of_scikit_learn(two_people):
    pairs = [compare_tile(*tile, CODES) for tile in two_people]
    result = agreement("Anna", "Ben", CLASSES, pairs, with_kappa=True)
    first = np.concatenate([t[1].ravel() for t in two_people])
    second = np.concatenate([t[2].ravel() for t in two_people])
    both = (first > 0) & (second > 0)
    first, second = first[both], second[both]
    assert np.array_equal(result.counts, metrics.confusion_matrix(first, second, labels=CODES))
    assert result.equal.value == pytest.approx(metrics.accuracy_score(first, second))
    assert result.kappa.value == pytest.approx(metrics.cohen_kappa_score(first, second))
    known = [i for i, c in enumerate(CODES) if np.isfinite(result.per_class[i].iou.value)]
    expected = metrics.jaccard_score(first, second, labels=[CODES[i] for i in known], average=None)
    assert [result.per_class[i].iou.value for i in known] == pytest.approx(expected)
    assert result.mean_iou.value == pytest.approx(expected.mean())
    assert result.labelled_by_both == both.sum()


def test_nobody_comes_first(two_people):
    one = agreement("Anna", "Ben", CLASSES, [compare_tile(n, a, b, CODES) for n, a, b in two_people])
    other = agreement("Ben", "Anna", CLASSES, [compare_tile(n, b, a, CODES) for n, a, b in two_people])
    assert np.array_equal(one.counts, other.counts.T)
    assert astuple(one.equal) == pytest.approx(astuple(other.equal))
    for a, b in zip(one.per_class, other.per_class):
        assert astuple(a.iou) == pytest.approx(astuple(b.iou), nan_ok=True)
        assert (a.first_share, a.second_share) == (b.second_share, b.first_share)


def test_tiles_that_only_one_labelled():
    blank, full = np.zeros((4, 4), np.uint8), np.ones((4, 4), np.uint8)
    pairs = [compare_tile("a", full, full, CODES), compare_tile("b", full, blank, CODES)]
    result = agreement("Anna", "Ben", CLASSES, pairs)
    assert result.equal.value == 1
    assert any("1 of 2 tiles have no pixel" in n.text for n in result.notes)
    nothing = agreement("Anna", "Ben", CLASSES, pairs[1:])
    assert nothing.labelled_by_both == 0
    assert np.isnan(nothing.equal.value)
    with pytest.raises(ParameterError, match="no tile"):
        agreement("Anna", "Ben", CLASSES, [])


def test_codes_that_the_legend_lacks_are_refused():
    with pytest.raises(ParameterError, match="codes 77"):
        compare_tile("a", np.full((2, 2), 77, np.uint8), np.ones((2, 2), np.uint8), CODES)


def test_kappa_where_chance_gives_all():
    one_class = compare_tile("a", np.ones((3, 3), np.uint8), np.ones((3, 3), np.uint8), CODES)
    assert np.isnan(agreement("a", "b", CLASSES, [one_class], with_kappa=True).kappa.value)


def test_intervals_of_tiles_hold_what_they_promise():
    """Tiles agree more or less: in about 95 % of many such sets the interval holds the truth (0.8)."""
    rng, hits = np.random.default_rng(8), 0
    for trial in range(150):
        equal = rng.binomial(400, rng.beta(16, 4, 30))
        matrices = np.zeros((30, 2, 2))
        matrices[:, 0, 0], matrices[:, 0, 1] = equal, 400 - equal
        found = bootstrap.Bootstrap(matrices, trial, 500).estimate(bootstrap.equal_share)
        hits += found.low <= 0.8 <= found.high
    assert 0.88 <= hits / 150 <= 0.99


def test_the_same_seed_gives_the_same_interval(two_people):
    pairs = [compare_tile(*tile, CODES) for tile in two_people]
    assert agreement("a", "b", CLASSES, pairs, 5).equal == agreement("a", "b", CLASSES, pairs, 5).equal
    assert agreement("a", "b", CLASSES, pairs, 5).equal != agreement("a", "b", CLASSES, pairs, 6).equal


def test_rasters_are_compared_like_arrays(write_map, patchwork):
    rng = np.random.default_rng(6)
    noise = rng.choice(np.array([0, 2, 8], np.uint8), patchwork.shape)
    other = np.where(rng.random(patchwork.shape) < 0.2, noise, patchwork)
    with ClassRaster(write_map("a.tif", patchwork)) as first, ClassRaster(write_map("b.tif", other)) as second:
        classes, tiles = compare_rasters(first, second, Feedback())
        pieces = list(raster_pieces(first, second))
    assert [c.code for c in classes] == [1, 2, 5, 8]
    assert [t.name for t in tiles] == ["1-1", "1-2", "2-1", "2-2"]
    whole = compare_tile("all", patchwork, other, (1, 2, 5, 8))
    assert np.array_equal(sum(t.counts for t in tiles), whole.counts)
    assert sum(t.only_first for t in tiles) == whole.only_first
    assert sum(t.only_second for t in tiles) == whole.only_second
    assert sum(p.first.size for p in pieces) == patchwork.size
    assert np.array_equal(pieces[0].second, other)


def test_rasters_with_nothing_in_common(write_map, patchwork):
    far = write_map("far.tif", patchwork, origin=(0.0, 0.0))
    with (
        ClassRaster(write_map("a.tif", patchwork)) as first,
        ClassRaster(far) as second,
        pytest.raises(ParameterError, match="no place in common"),
    ):
        compare_rasters(first, second, Feedback())
