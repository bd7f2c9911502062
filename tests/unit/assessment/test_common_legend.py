"""A map and a reference in different legends: compared where both say the same kind of thing."""

from __future__ import annotations

import numpy as np
import pytest

from terrazzo.plugin.assessment.assess_reference import RasterReference, assess_reference
from terrazzo.plugin.assessment.class_raster import NO_CLASS, RasterInput
from terrazzo.plugin.assessment.common_legend import CommonLegend, assess_sample_in, common_legend
from terrazzo.plugin.assessment.design import DesignWishes
from terrazzo.plugin.assessment.sample_file import SampleFile
from terrazzo.plugin.assessment.sampling import SampleJob, assess_sample, make_sample
from terrazzo.plugin.landcover.crosswalk import Crosswalk, find_crosswalk
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback

OEM, WORLDCOVER, SIX = (load_legend(name) for name in ("openearthmap", "worldcover", "chesapeake-6"))


def fields(codes, seed, shape=(260, 300), side=10):
    few = np.random.default_rng(seed).choice(codes, (shape[0] // side, shape[1] // side)).astype(np.uint8)
    return few.repeat(side, 0).repeat(side, 1)


def test_map_and_reference_raster(write_map):
    """Every pixel through the crosswalk by hand: the same matrix."""
    mapped, truth = fields(OEM.codes, 1), fields([10, 30, 40, 50, 60, 70, 80], 2)
    common = common_legend(WORLDCOVER, OEM, WORLDCOVER)
    with (
        RasterInput(write_map("map.tif", mapped)).open() as land_cover,
        RasterInput(write_map("wc.tif", truth, tags={"A": "b"})).open() as reference,
    ):
        common.lay_on(land_cover)
        common.lay_on(reference, reference=True)
        result = common.noted(assess_reference(land_cover, RasterReference(reference, land_cover), Feedback()))
    new = find_crosswalk(OEM, WORLDCOVER).table()[mapped]
    codes = [c.code for c in result.classes]
    assert codes == sorted(set(np.unique(new)) | set(np.unique(truth)))
    for i, a in enumerate(codes):
        for j, b in enumerate(codes):
            assert result.counts[i, j] == ((new == a) & (truth == b)).sum()
    assert result.overall.value == pytest.approx((new == truth).mean(), abs=1e-6)
    assert [c.name for c in result.classes][:2] == ["Tree cover", "Grassland"]
    assert "WorldCover" in result.notes[0].text


def test_classes_without_a_counterpart_are_left_out_and_named(write_map):
    mapped, truth = fields([5, 6, 8], 1), fields([10, 50, 80], 2)
    common = common_legend(OEM, OEM, WORLDCOVER)
    with (
        RasterInput(write_map("map.tif", mapped)).open() as land_cover,
        RasterInput(write_map("wc.tif", truth)).open() as reference,
    ):
        common.lay_on(reference, reference=True)
        result = common.noted(
            assess_reference(common.lay_on(land_cover), RasterReference(reference, land_cover), Feedback())
        )
    assert result.counts.sum() == (truth != 50).sum()  # built-up may be building, road or yard
    note = next(n.text for n in result.notes if "reference have no counterpart" in n.text)
    assert "Built-up" in note and "Tree cover" not in note


def test_sample_in_the_six_common_classes(write_map, tmp_path):
    """Strata stay those that points were drawn in: the estimate is the weighted mean of the strata's shares."""
    mapped = fields([2, 3, 5, 7, 8], 3)
    job = SampleJob(
        RasterInput(write_map("m.tif", mapped)), str(tmp_path / "s.gpkg"), DesignWishes(size=60, allocation="equal")
    )
    make_sample(job, Feedback())
    sample, rng = SampleFile(job.output), np.random.default_rng(5)
    answers = np.where(rng.random(60) < 0.6, sample.points.mapped, rng.choice([2, 3, 5, 7, 8], 60))
    for number, code in zip(sample.numbers, answers.tolist()):
        sample.answer(number, "Anna", code)
    table = find_crosswalk(OEM, SIX).table()
    right = table[answers] == table[sample.points.mapped]
    assert right.sum() > (answers == sample.points.mapped).sum()  # rangeland and agriculture are one class now
    result = assess_sample_in(sample, common_legend(SIX, OEM, OEM))
    weights = {s.code: s.area_m2 for s in sample.strata}
    strata = sample.points.strata
    expected = sum(w * right[strata == code].mean() for code, w in weights.items()) / sum(weights.values())
    assert result.overall.value == pytest.approx(expected, abs=1e-12)
    variance = sum(
        (w / sum(weights.values())) ** 2 * right[strata == code].var(ddof=1) / (strata == code).sum()
        for code, w in weights.items()
    )
    assert result.overall.se == pytest.approx(np.sqrt(variance), rel=0.02)  # finite population
    assert {c.code for c in result.classes} <= set(SIX.codes)
    assert result.overall.value > assess_sample(sample)[0].overall.value


def test_own_crosswalk_and_refusals():
    steps = [
        {"from": c, "to": 50 if c in (3, 4, 8) else 0, "relation": "part" if c in (3, 4, 8) else "none"}
        for c in OEM.codes
    ]
    own = Crosswalk.from_dict({"from": "openearthmap", "to": "worldcover", "classes": steps}, "own")
    common = common_legend(WORLDCOVER, OEM, WORLDCOVER, own)
    assert common.translate(np.array([3, 5, 8, 0, -1, 300])).tolist() == [50, NO_CLASS, 50] + [NO_CLASS] * 3
    assert common.translate(np.array([10, 80, 7]), reference=True).tolist() == [10, 80, NO_CLASS]
    with pytest.raises(ParameterError, match="The crosswalk leads from openearthmap"):
        common_legend(WORLDCOVER, SIX, WORLDCOVER, own)
    with pytest.raises(ParameterError, match="no crosswalk from the legend loveda"):
        common_legend(SIX, load_legend("loveda"), SIX)


def test_classes_left_out_of_a_simple_sample_lend_their_area_to_nobody(write_map, tmp_path):
    """The rest of the map is assessed as if the classes without a counterpart were not there."""
    mapped = fields([2, 3, 5, 7, 8], 3)
    lost = ("none" if c == 3 else "same" for c in OEM.codes)
    steps = [{"from": c, "to": 0 if c == 3 else c, "relation": r} for c, r in zip(OEM.codes, lost)]
    own = Crosswalk.from_dict({"from": "openearthmap", "to": "openearthmap", "classes": steps}, "own")
    job = SampleJob(
        RasterInput(write_map("m.tif", mapped)), str(tmp_path / "s.gpkg"), DesignWishes(kind="simple", size=80)
    )
    make_sample(job, Feedback())
    sample, rng = SampleFile(job.output), np.random.default_rng(5)
    answers = np.where(rng.random(80) < 0.6, sample.points.mapped, rng.choice([2, 5, 7, 8], 80))
    for number, code in zip(sample.numbers, answers.tolist()):
        sample.answer(number, "Anna", code)
    result = assess_sample_in(sample, CommonLegend(OEM, (OEM, own), (OEM, own)))
    kept = {s.code: s.area_m2 for s in sample.strata if s.code != 3}
    assert result.total_area_m2 == pytest.approx(sum(kept.values()))
    for row in result.per_class:
        assert row.mapped.value == pytest.approx(kept[row.item.code] / sum(kept.values()))
    assert not any("joined" in note.text for note in result.notes)
