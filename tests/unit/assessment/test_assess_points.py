"""Accuracy from sample points: odd samples get an honest figure or a note, never a silent guess."""

import numpy as np
import pytest

from terrazzo.plugin.assessment.assess_points import LabelledPoints, assess_points
from terrazzo.plugin.assessment.class_raster import NO_CLASS, ClassRaster
from terrazzo.plugin.assessment.design import Stratum
from terrazzo.plugin.assessment.own_points import OwnPoints, assess_own_points
from terrazzo.plugin.landcover.aoi import AreaOfInterest, rectangle
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.legend import LandCoverClass, load_legend
from terrazzo.plugin.landcover.progress import Feedback

LEGEND = load_legend("openearthmap").classes


def strata(**areas):
    names = {c.code: c.name for c in LEGEND}
    return tuple(
        Stratum(int(code[1:]), names.get(int(code[1:]), code), int(area / 100), float(area))
        for code, area in areas.items()
    )


def points(*triples):
    """(map class, reference class or NO_CLASS, how many)"""
    rows = [(m, r) for m, r, n in triples for _ in range(n)]
    mapped, reference = np.array(rows).T
    return LabelledPoints(mapped.copy(), mapped, reference)


def texts(result):
    return [note.text for note in result.notes]


def test_figures_by_hand():
    """80 % of the area is class 2 with 9 of 10 points right, 20 % is class 5 with 6 of 8 right."""
    sample = points((2, 2, 9), (2, 5, 1), (5, 5, 6), (5, 2, 2))
    result = assess_points(sample, strata(c2=8e6, c5=2e6), known=LEGEND)
    assert [c.name for c in result.classes] == ["Rangeland", "Tree"]
    assert result.counts.tolist() == [[9, 1], [2, 6]]
    assert result.shares == pytest.approx(np.array([[0.72, 0.08], [0.05, 0.15]]))
    assert result.overall.value == pytest.approx(0.87)
    assert result.overall.se == pytest.approx(np.sqrt(0.8**2 * 0.9 * 0.1 / 9 + 0.2**2 * 0.75 * 0.25 / 7))
    grass, tree = result.per_class
    assert (grass.users.value, grass.producers.value) == pytest.approx((0.9, 0.72 / 0.77))
    assert (tree.users.value, tree.producers.value) == pytest.approx((0.75, 0.15 / 0.23))
    assert (tree.iou.value, tree.f1.value) == pytest.approx((0.15 / 0.28, 0.3 / 0.43))
    assert tree.area.times(result.total_area_m2).value == pytest.approx(2.3e6)
    assert tree.mapped.value == pytest.approx(0.2)
    assert result.mean_iou == pytest.approx((0.72 / 0.85 + 0.15 / 0.28) / 2)
    assert result.labelled == 18
    assert not result.notes


def test_unlabelled_points_are_left_out_and_counted():
    sample = points((2, 2, 9), (2, NO_CLASS, 6), (5, 5, 7), (5, 2, 1))
    result = assess_points(sample, strata(c2=8e6, c5=2e6), known=LEGEND)
    assert result.overall.value == pytest.approx(0.8 + 0.2 * 7 / 8)
    assert any("6 of 23 points have no reference class" in text for text in texts(result))
    assert [(s.points, s.labelled) for s in result.strata] == [(15, 9), (8, 8)]


def test_no_labelled_point_at_all():
    with pytest.raises(ParameterError, match="None of the 4 points"):
        assess_points(points((2, NO_CLASS, 4)), strata(c2=1e6))


def test_a_stratum_without_labels_is_left_out_and_said():
    sample = points((2, 2, 8), (2, 5, 2), (5, NO_CLASS, 5))
    result = assess_points(sample, strata(c2=8e6, c5=2e6), known=LEGEND)
    assert result.overall.value == pytest.approx(0.8)
    assert result.total_area_m2 == 8e6
    assert any("No point of Tree" in text and "80.00 % of it" in text for text in texts(result))


def test_one_point_in_a_stratum():
    sample = points((2, 2, 9), (2, 5, 1), (5, 5, 1))
    result = assess_points(sample, strata(c2=8e6, c5=2e6), known=LEGEND)
    expected = np.sqrt(0.8**2 * 0.09 / 9 + 0.2**2 * 0.25)
    assert result.overall.se == pytest.approx(expected)
    assert any("Only one point of Tree" in text for text in texts(result))


def test_class_that_the_map_lacks():
    sample = points((2, 2, 8), (2, 6, 2), (5, 5, 10))
    result = assess_points(sample, strata(c2=8e6, c5=2e6), known=LEGEND)
    water = result.per_class[2]
    assert water.item.name == "Water"
    assert np.isnan(water.users.value)
    assert water.producers.value == 0
    assert water.area.value == pytest.approx(0.16)
    assert water.area.low < 0.16 < water.area.high
    assert any("classes that the map has not" in text and "Water" in text for text in texts(result))


def test_class_that_the_reference_lacks():
    sample = points((2, 2, 10), (5, 2, 4))
    result = assess_points(sample, strata(c2=8e6, c5=2e6), known=LEGEND)
    tree = result.per_class[1]
    assert tree.users.value == 0
    assert np.isnan(tree.producers.value)
    assert tree.iou.value == 0
    assert any("classes that the reference has not" in text and "Tree" in text for text in texts(result))


def test_no_error_found_is_no_proof():
    result = assess_points(points((2, 2, 10), (5, 5, 9), (5, 2, 1)), strata(c2=8e6, c5=2e6), known=LEGEND)
    assert result.per_class[0].users.half_width == 0
    assert any("No error was found" in text and "Rangeland (10)" in text for text in texts(result))


def test_points_outside_the_map_do_not_count():
    sample = points((2, 2, 10), (2, 5, 1), (NO_CLASS, 2, 3))
    result = assess_points(sample, strata(c2=1e6), known=LEGEND)
    assert result.labelled == 11
    assert any("3 points lie where the map has no class" in text for text in texts(result))


def test_a_simple_sample_is_weighted_by_the_map_afterwards():
    """Too many points fell on trees; the area of the map's classes is known, so they do not weigh more."""
    sample = points((2, 2, 9), (2, 5, 1), (5, 5, 10), (5, 2, 10))
    result = assess_points(sample, strata(c2=9e6, c5=1e6), "simple", LEGEND)
    assert result.overall.value == pytest.approx(0.9 * 0.9 + 0.1 * 0.5)


def test_classes_that_a_simple_sample_hardly_met_are_joined():
    sample = points((2, 2, 9), (2, 5, 1), (5, 5, 5), (8, 8, 1))
    result = assess_points(sample, strata(c2=7e6, c5=2e6, c8=5e5, c1=5e5), "simple", LEGEND)
    assert any("joined with others" in t and "Building" in t and "Bareland" in t for t in texts(result))
    # rangeland keeps its own weight, the others share theirs: 5 + 1 points for 3 of 10 km²
    assert result.overall.value == pytest.approx(0.7 * 0.9 + 0.3)
    assert np.isfinite(result.overall.se)
    assert result.total_area_m2 == 1e7
    building = result.per_class[-1]
    assert building.area.value == pytest.approx(0.3 / 6)


def test_a_lattice_is_said_to_be_one():
    result = assess_points(points((2, 2, 9), (2, 5, 1)), strata(c2=1e6), "systematic", LEGEND)
    assert any("lattice" in text for text in texts(result))


def test_strata_that_are_not_classes():
    """Two zones; the map's classes cross them. Weighted by zone, as in Stehman 2014."""
    zone = np.array([1] * 10 + [2] * 10)
    mapped = np.array([2] * 7 + [5] * 3 + [5] * 10)
    reference = np.array([2] * 6 + [5] * 4 + [5] * 8 + [2] * 2)
    result = assess_points(
        LabelledPoints(zone, mapped, reference), (Stratum(1, "north", 100, 3e6), Stratum(2, "south", 100, 1e6))
    )
    assert result.overall.value == pytest.approx(0.75 * 0.9 + 0.25 * 0.8)
    assert [c.code for c in result.classes] == [2, 5]
    assert result.per_class[0].area.value == pytest.approx(0.75 * 0.6 + 0.25 * 0.2)
    assert result.per_class[0].mapped.value == pytest.approx(0.75 * 0.7)
    assert result.per_class[0].mapped.se > 0  # known only from the sample


def test_a_stratum_of_unknown_area():
    sample = LabelledPoints(np.array([1, 3]), np.array([1, 1]), np.array([1, 1]))
    with pytest.raises(ParameterError, match="strata 3"):
        assess_points(sample, strata(c1=1e6))


def test_points_of_a_survey(write_map, patchwork):
    """A lattice of points of somebody else: the map is read at each, areas come from the map."""
    rows, cols = (a.ravel() for a in np.meshgrid(np.arange(25, 700, 50), np.arange(25, 900, 50), indexing="ij"))
    truth = patchwork[rows, cols].astype(int)
    wrong = np.zeros(len(truth), bool)
    wrong[::7] = True
    codes = np.where(wrong & (truth > 0), 9, np.where(truth > 0, truth, 2))
    xs, ys = 500000 + cols * 10 + 1.0, 5000000 - rows * 10 - 1.0
    xs[0] = 0.0  # far away
    points = OwnPoints(xs, ys, codes, "systematic", (LandCoverClass(9, "Glacier", "#ffffff"),))
    with ClassRaster(write_map("map.tif", patchwork)) as raster:
        result, marks = assess_own_points(raster, points, Feedback())
        south = AreaOfInterest([[rectangle(500000, 4990000, 510000, 4996500)]])
        part, _ = assess_own_points(raster, points, Feedback(), area=south)
    inside = truth[1:] > 0
    assert result.labelled == inside.sum() == len(marks)
    assert result.overall.value == pytest.approx(1 - wrong[1:][inside].mean(), abs=0.02)
    assert sum(1 for *_, right in marks if not right) == (wrong[1:] & inside).sum()
    assert "Glacier" in [c.name for c in result.classes]
    assert part.labelled < result.labelled
    assert part.total_area_m2 == pytest.approx(result.total_area_m2 / 2, rel=0.01)


def test_survey_points_in_strata_of_another_raster(write_map, patchwork):
    zones = np.ones((7, 9), np.uint8)
    zones[:, 4:] = 2
    cols = np.array([50, 150, 250, 450, 550, 650])
    points = OwnPoints(500000 + cols * 10.0, np.full(6, 4998000.0), np.array([2, 2, 5, 5, 5, 5]), "stratified")
    zones_path = write_map("zones.tif", zones, pixel=1000.0, tags={"x": "1"})
    with ClassRaster(write_map("map.tif", patchwork)) as raster, ClassRaster(zones_path) as strata:
        result, _ = assess_own_points(raster, points, Feedback(), strata)
    weights = np.array([400, 460]) / 860
    assert [s.weight for s in result.strata] == pytest.approx(weights)
    assert result.overall.value == pytest.approx(weights[0] * 2 / 3 + weights[1])


def test_points_in_one_pixel_are_told(write_map, patchwork):
    points = OwnPoints(np.array([500001.0, 500002.0, 504005.0]), np.full(3, 4999999.0), np.array([2, 2, 5]))
    with ClassRaster(write_map("map.tif", patchwork)) as raster:
        result, _ = assess_own_points(raster, points, Feedback())
    assert any("1 points lie in the same pixel" in t for t in texts(result))


def test_points_beside_the_map_share_no_pixel_with_those_on_it(write_map, patchwork):
    xs = np.array([500001.0, 509005.0, 509005.0])  # 900 columns of 10 m: the second and third lie beside it
    points = OwnPoints(xs, np.array([4999985.0, 4999995.0, 4999995.0]), np.array([2, 2, 5]))
    with ClassRaster(write_map("map.tif", patchwork)) as raster:
        result, _ = assess_own_points(raster, points, Feedback())
    assert result.labelled == 1
    assert not any("same pixel" in t for t in texts(result))
