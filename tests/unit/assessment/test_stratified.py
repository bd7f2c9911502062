"""Stratified estimators: published examples to every printed digit, and what they do where data are thin."""

from fractions import Fraction
from itertools import product

import numpy as np
import pytest

from terrazzo.plugin.assessment.stratified import FIGURES, Sample, class_figure, overall

# Olofsson et al. 2014, table 8: rows = map, columns = reference; mapped pixels of 30 m.
COUNTS = np.array([[66, 0, 5, 4], [0, 55, 8, 12], [1, 0, 153, 11], [2, 1, 9, 313]])
PIXELS = np.array([200_000, 150_000, 3_200_000, 6_450_000])


def sample_of(counts, pixels, known=True):
    m, r = np.nonzero(counts)
    m, r = np.repeat(m, counts[m, r]), np.repeat(r, counts[m, r])
    return Sample(m, m, r, pixels / pixels.sum(), pixels if known else None, len(counts), True)


def rounded(estimates, digits=3, factor=1.0):
    return [(round(e.value * factor, digits), round(e.half_width * factor, digits)) for e in estimates]


@pytest.mark.parametrize("known", [True, False])
def test_olofsson_2014(known):
    sample = sample_of(COUNTS, PIXELS, known)
    figures = {name: [class_figure(sample, name, i) for i in range(4)] for name in FIGURES}
    assert (round(overall(sample).value, 3), round(overall(sample).half_width, 3)) == (0.947, 0.018)
    assert rounded(figures["producers"]) == [(0.749, 0.213), (0.847, 0.254), (0.935, 0.034), (0.962, 0.018)]
    assert rounded(figures["users"]) == [(0.88, 0.074), (0.733, 0.101), (0.927, 0.04), (0.963, 0.021)]
    hectares = PIXELS.sum() * 900 / 1e4
    assert rounded(figures["area"], 0, hectares) == [
        (21158, 6158),
        (11686, 3756),
        (285770, 15510),
        (581386, 16282),
    ]
    mapped = [e.value for e in figures["mapped"]]
    assert mapped == pytest.approx(PIXELS / PIXELS.sum())
    assert [e.se for e in figures["mapped"]] == pytest.approx([0] * 4)


def test_shares_of_the_area_and_the_figures_that_follow_from_them():
    sample = sample_of(COUNTS, PIXELS)
    p = sample.shares()
    assert p.sum() == pytest.approx(1)
    assert sample.counts().tolist() == COUNTS.tolist()
    assert overall(sample).value == pytest.approx(np.trace(p))
    for i in range(4):
        rows, columns = p[i].sum(), p[:, i].sum()
        assert class_figure(sample, "iou", i).value == pytest.approx(p[i, i] / (rows + columns - p[i, i]))
        assert class_figure(sample, "f1", i).value == pytest.approx(2 * p[i, i] / (rows + columns))


def test_stehman_2014_strata_that_are_not_the_classes():
    """The numerical example of the paper (table 2): 40 pixels, four strata, pages 4932 to 4936."""

    def index(text):
        return np.array(["ABCD".index(letter) for letter in text])

    strata = index("A" * 10 + "B" * 10 + "C" * 10 + "D" * 10)
    mapped = index("AAAAAAABBB" + "ABBBBBBBBB" + "BBCCCCCCBB" + "DDDDDDDDDD")
    reference = index("AAAAACBABC" + "ABBBBBAABB" + "CCCCCDDBBA" + "DDDDDDDCCB")
    pixels = np.array([40_000, 30_000, 20_000, 10_000])
    sample = Sample(strata, mapped, reference, pixels / pixels.sum(), pixels, 4, False)
    assert (round(overall(sample).value, 2), round(overall(sample).se, 3)) == (0.63, 0.085)
    a, c = class_figure(sample, "area", 0), class_figure(sample, "area", 2)
    assert (round(a.value, 2), round(a.se, 3), round(c.value, 2), round(c.se, 3)) == (0.35, 0.082, 0.2, 0.064)
    users, producers = class_figure(sample, "users", 1), class_figure(sample, "producers", 1)
    assert (round(users.value, 3), round(users.se, 3)) == (0.574, 0.125)
    assert (round(producers.value, 3), producers.se) == (0.794, pytest.approx(0.116, abs=1e-3))
    assert sample.shares()[1, 2] == pytest.approx(0.08)


def test_stehman_2014_worked_by_hand():
    """The same example with exact fractions and nothing of the module: counts of each stratum read off the paper's
    table 2, equations 2, 3, 25, 27 and 28 of Stehman 2014 (doi:10.1080/01431161.2014.930207) written out."""
    size = {"A": 40_000, "B": 30_000, "C": 20_000, "D": 10_000}
    sampled = {  # stratum: (map class, reference class) of its ten pixels
        "A": [*["AA"] * 5, "AC", "AB", "BA", "BB", "BC"],
        "B": ["AA", *["BB"] * 5, "BA", "BA", "BB", "BB"],
        "C": ["BC", "BC", "CC", "CC", "CC", "CD", "CD", "CB", "BB", "BA"],
        "D": [*["DD"] * 7, "DC", "DC", "DB"],
    }
    whole = sum(size.values())

    def mean(values):
        return Fraction(sum(values), len(values))

    def covariance(u, v):
        return sum((a - mean(u)) * (b - mean(v)) for a, b in zip(u, v)) / (len(u) - 1)

    def ratio(y_of, x_of):
        """R = Y / X and its variance, from 0 or 1 for each pixel (equations 27 and 28). No stratum is sampled so
        thoroughly that 1 - n/N counts in the digits given."""
        top = bottom = spread = Fraction(0)
        for stratum, pixels in sampled.items():
            y, x = [int(y_of(p)) for p in pixels], [int(x_of(p)) for p in pixels]
            top, bottom = top + size[stratum] * mean(y), bottom + size[stratum] * mean(x)
        r = top / bottom
        for stratum, pixels in sampled.items():
            y, x = [int(y_of(p)) for p in pixels], [int(x_of(p)) for p in pixels]
            s2 = covariance(y, y) + r * r * covariance(x, x) - 2 * r * covariance(x, y)
            spread += Fraction(size[stratum] ** 2, len(pixels)) * s2
        return r, spread / bottom**2

    every = "ABCD"
    figures = {
        "overall": [ratio(lambda p: p[0] == p[1], lambda p: True)],
        "users": [ratio(lambda p, c=c: p == c + c, lambda p, c=c: p[0] == c) for c in every],
        "producers": [ratio(lambda p, c=c: p == c + c, lambda p, c=c: p[1] == c) for c in every],
        "area": [ratio(lambda p, c=c: p[1] == c, lambda p: True) for c in every],
    }
    assert whole == 100_000 and figures["overall"][0][0] == Fraction(63, 100)
    assert [area for area, _ in figures["area"]] == [Fraction(n, 100) for n in (35, 34, 20, 11)]
    assert figures["users"][1][0] == Fraction(27, 47) and figures["producers"][1][0] == Fraction(27, 34)

    strata = np.repeat(np.arange(4), 10)
    mapped, reference = (np.array([every.index(p[k]) for s in every for p in sampled[s]]) for k in (0, 1))
    sample = Sample(strata, mapped, reference, np.array([0.4, 0.3, 0.2, 0.1]), np.array([*size.values()]), 4, False)
    for name, expected in figures.items():
        got = [overall(sample)] if name == "overall" else [class_figure(sample, name, i) for i in range(4)]
        assert [e.value for e in got] == pytest.approx([float(r) for r, _ in expected], abs=1e-12), name
        assert [e.se for e in got] == pytest.approx([float(v) ** 0.5 for _, v in expected], abs=1e-12), name


@pytest.mark.parametrize("figure", ["users", "producers", "f1", "iou", "area"])
def test_intervals_hold_what_they_promise(figure):
    """Of many samples drawn from a known population, about 95 % have the truth in their interval."""
    rng = np.random.default_rng(3)
    truth = np.array([[500, 60, 40], [30, 300, 20], [10, 40, 1000]]) * 10
    m, r = (np.repeat(a, truth.ravel()) for a in np.divmod(np.arange(9), 3))
    pixels = truth.sum(axis=1)
    whole = Sample(m, m, r, pixels / pixels.sum(), None, 3, True)
    wanted = class_figure(whole, figure, 0).value
    hits, values = 0, []
    for _ in range(300):
        chosen = np.concatenate([rng.choice(np.flatnonzero(m == h), 80, replace=False) for h in range(3)])
        got = class_figure(Sample(m[chosen], m[chosen], r[chosen], whole.weights, pixels, 3, True), figure, 0)
        hits += got.low <= wanted <= got.high
        values.append((got.value, got.se))
    assert 0.88 <= hits / 300 <= 0.99
    values = np.array(values)
    assert values[:, 0].std() == pytest.approx(values[:, 1].mean(), rel=0.15)
    assert values[:, 0].mean() == pytest.approx(wanted, abs=0.01)


def test_every_pixel_sampled_leaves_nothing_to_guess():
    counts = np.array([[9, 1], [2, 8]])
    sample = sample_of(counts, np.array([10, 10]))
    assert overall(sample).value == pytest.approx(0.85)
    assert overall(sample).se == 0
    assert overall(sample_of(counts, np.array([10, 10]), known=False)).se > 0


def test_one_point_in_a_stratum_takes_the_largest_possible_variance():
    counts = np.array([[20, 0], [0, 1]])
    sample = sample_of(counts, np.array([9_000, 1_000]))
    assert overall(sample).value == 1
    assert overall(sample).se == pytest.approx(0.1 * np.sqrt(0.25))
    # No other reference of that one point could have a larger variance.
    p = class_figure(sample, "producers", 0)
    assert p.value == 1
    assert p.se > 0
    assert class_figure(sample, "users", 0).se == 0  # the other stratum has nothing to do with it


def test_what_is_not_there_is_not_a_number():
    sample = sample_of(np.array([[5, 1, 0], [0, 5, 0], [0, 0, 0]]), np.array([100, 100, 0]))
    for figure in ("users", "producers", "f1", "iou"):
        assert np.isnan(class_figure(sample, figure, 2).value)
    assert class_figure(sample, "area", 2).value == 0
    missed = sample_of(np.array([[5, 1], [0, 0]]), np.array([100, 0]))  # class 1: in the reference only
    assert np.isnan(class_figure(missed, "users", 1).value)
    assert class_figure(missed, "producers", 1).value == 0
    assert class_figure(missed, "iou", 1).value == 0


def test_intervals_of_shares_stay_between_0_and_1():
    for counts in product([(29, 1), (1, 29)], repeat=2):
        sample = sample_of(np.array(counts), np.array([500, 9_500]))
        for figure, i in product(("users", "producers", "f1", "iou", "area"), range(2)):
            e = class_figure(sample, figure, i)
            assert 0 <= e.low <= e.value <= e.high <= 1
