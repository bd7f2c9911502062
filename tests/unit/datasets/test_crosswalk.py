"""Crosswalks: complete, with reasons, and true to what both legends mean."""

from __future__ import annotations

import json

import numpy as np
import pytest
import rasterio

from terrazzo.plugin.datasets.crosswalk_map import crosswalk_raster, legend_of_raster
from terrazzo.plugin.landcover.crosswalk import (
    CROSSWALK_FOLDER,
    Crosswalk,
    bundled_crosswalks,
    find_crosswalk,
    load_crosswalk_file,
)
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError, SourceError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.dataset_scene import write

PAIRS = [(c, a, b) for c in bundled_crosswalks() for a in c.from_ids for b in c.to_ids]


@pytest.mark.parametrize(("crosswalk", "start", "target"), PAIRS, ids=[f"{a}-{b}" for _, a, b in PAIRS])
def test_bundled_crosswalks_fit_their_legends(crosswalk, start, target):
    legend, other = load_legend(start), load_legend(target)
    crosswalk.check(legend, other)
    assert crosswalk.source
    for step in crosswalk.steps:
        assert len(step.reason) >= 10 and not step.reason.endswith(".")
    assert find_crosswalk(legend, other) is crosswalk
    # Something is left of a map, or it is no crosswalk.
    assert np.count_nonzero(crosswalk.table()[list(legend.codes)]) >= len(legend.codes) / 2


def test_all_legends_of_the_field_are_reached():
    reached = {(a, b) for _, a, b in PAIRS}
    for other in ("worldcover", "loveda", "deepglobe", "chesapeake-6"):
        assert ("openearthmap", other) in reached and (other, "openearthmap") in reached
    assert ("reben-19", "openearthmap") in reached and ("reben-19", "worldcover") in reached


def test_the_same_class_leads_back_to_itself():
    """Where both ways say "same", there and back is where one began."""
    for crosswalk, start, target in PAIRS:
        back = next((c for c, a, b in PAIRS if (a, b) == (target, start)), None)
        if back is None:
            continue
        home = {s.code: s for s in back.steps}
        for step in crosswalk.steps:
            if step.relation == "same" and home[step.to].relation == "same":
                assert home[step.to].to == step.code, (start, target, step)


def test_six_common_classes_of_chesapeake():
    table = find_crosswalk(load_legend("openearthmap"), load_legend("chesapeake-6")).table()
    # bareland barren; rangeland and agriculture low vegetation; developed and building impervious; road; tree; water
    assert table[[0, 1, 2, 3, 4, 5, 6, 7, 8]].tolist() == [0, 4, 3, 5, 6, 2, 1, 3, 5]
    assert set(table[1:9].tolist()) == {1, 2, 3, 4, 5, 6}


def test_equal_legends_and_parts_of_legends_need_none():
    small, whole = load_legend("worldcover-10m"), load_legend("worldcover")
    table = find_crosswalk(small, whole).table()
    assert all(table[code] == code for code in small.codes) and table[70] == 0
    same = find_crosswalk(whole, whole).table()
    assert all(same[code] == code for code in whole.codes)


def test_missing_crosswalk_names_the_known_ones():
    with pytest.raises(ParameterError, match=r"from the legend loveda to deepglobe.*openearthmap"):
        find_crosswalk(load_legend("loveda"), load_legend("deepglobe"))


GOOD = {
    "from": "openearthmap",
    "to": "worldcover",
    "classes": [{"from": 1, "to": 60}, {"from": 2, "to": 0, "relation": "none"}],
}


@pytest.mark.parametrize(
    ("change", "message"),
    [
        ({"classes": []}, "no class"),
        ({"classes": [{"from": 1, "to": 2}, {"from": 1, "to": 3}]}, "occurs twice"),
        ({"classes": [{"from": 0, "to": 2}]}, "1 to 255"),
        ({"classes": [{"from": 1, "to": 300}]}, "0 to 255"),
        ({"classes": [{"from": 1, "to": 2, "relation": "perhaps"}]}, "a relation is none of"),
        ({"classes": [{"from": 1, "to": 0}]}, "a relation is none of"),
        ({"classes": 7}, "is not a crosswalk"),
        ({"from": None}, "is not a crosswalk"),
    ],
)
def test_wrong_crosswalks_are_refused(change, message):
    Crosswalk.from_dict(GOOD, "it")
    with pytest.raises(ParameterError, match=message):
        Crosswalk.from_dict({**GOOD, **change}, "it")


def test_files(tmp_path):
    (tmp_path / "a.json").write_text("{")
    with pytest.raises(ParameterError, match="cannot be read"):
        load_crosswalk_file(tmp_path / "a.json")
    (tmp_path / "b.json").write_text(json.dumps(GOOD))
    crosswalk = load_crosswalk_file(tmp_path / "b.json")
    with pytest.raises(ParameterError, match=r"does not say what becomes of the codes \[3, 4, 5, 6, 7, 8\]"):
        crosswalk.check(load_legend("openearthmap"), load_legend("worldcover"))
    strange = Crosswalk.from_dict({**GOOD, "classes": [{"from": c, "to": 99} for c in range(1, 9)]}, "it")
    with pytest.raises(ParameterError, match=r"leads to the codes \[99\]"):
        strange.check(load_legend("openearthmap"), load_legend("worldcover"))
    assert len(list(CROSSWALK_FOLDER.glob("*-to-*.json"))) == len(bundled_crosswalks())


# ---------------------------------------------------------------- maps


@pytest.fixture
def legends():
    return load_legend("openearthmap"), load_legend("loveda")


def test_map_in_another_legend(tmp_path, legends):
    codes = np.random.default_rng(0).integers(0, 11, (600, 700), dtype=np.uint8)  # 9 and 10 are strangers
    path = str(write(tmp_path / "map.tif", codes, nodata=0))
    legend, target = legends
    crosswalk = find_crosswalk(legend, target)
    result = crosswalk_raster(path, tmp_path / "out.tif", crosswalk, legend, target, Feedback())
    known = np.where(codes <= 8, codes, 0)
    with rasterio.open(tmp_path / "out.tif") as dataset:
        assert np.array_equal(dataset.read(1), crosswalk.table()[known])
        assert dataset.tags()["CLASS_2"] == "Building" and dataset.colormap(1)[2] == (255, 0, 0, 255)
    assert legend_of_raster(str(tmp_path / "out.tif")) == target and legend_of_raster(path) is None
    assert result.unknown == {9: int((codes == 9).sum()), 10: int((codes == 10).sum())}
    assert result.kept == np.count_nonzero(known) and result.lost == np.isin(codes, (9, 10)).sum()


def test_cancelled_and_wrong_maps_leave_nothing(tmp_path, legends):
    legend, target = legends
    crosswalk = find_crosswalk(legend, target)

    class Stop(Feedback):
        def is_cancelled(self):
            return True

    path = str(write(tmp_path / "map.tif", np.ones((9, 9), np.uint8)))
    with pytest.raises(Cancelled):
        crosswalk_raster(path, tmp_path / "out.tif", crosswalk, legend, target, Stop())
    real = str(write(tmp_path / "real.tif", np.ones((9, 9), np.float32)))
    with pytest.raises(SourceError, match="not a class raster"):
        crosswalk_raster(real, tmp_path / "out.tif", crosswalk, legend, target, Feedback())
    high = str(write(tmp_path / "high.tif", np.full((9, 9), 311, np.uint16)))
    with pytest.raises(SourceError, match="values from 311"):
        crosswalk_raster(high, tmp_path / "out.tif", crosswalk, legend, target, Feedback())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["high.tif", "map.tif", "real.tif"]
