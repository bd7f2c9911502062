"""Splits do not leak, whatever lies where; reBEN's frames are 2:1:1; distances are right."""

from __future__ import annotations

import math

import numpy as np
import pytest
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from rasterio.crs import CRS
from rasterio.warp import transform

from terrazzo.plugin.datasets.areas import Area
from terrazzo.plugin.datasets.chips import AreaGrid, Chip, corners_of, cut_chips, starts
from terrazzo.plugin.datasets.footprints import Footprints, in_space, separations
from terrazzo.plugin.datasets.split_report import report_of
from terrazzo.plugin.datasets.splits import SPLITS, SplitRule, block_keys, deal_out, frame_of, frame_widths, split_chips
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback

QUIET = Feedback()


def area_with(grid: AreaGrid, crs: str, region: str = "", **attributes: str) -> tuple[Area, tuple[AreaGrid, str]]:
    return Area(region or "a", None, None, region=region, attributes=attributes), (
        grid,
        CRS.from_user_input(crs).to_wkt(),
    )


def grid_at(crs: str, x: float, y: float, turn: float, pixel: float, width: int, height: int) -> AreaGrid:
    place = Affine.translation(x, y) * Affine.rotation(turn) * Affine.scale(pixel, -pixel)
    return AreaGrid(width, height, place, (0, 0), (1, 1), (pixel, pixel))


# Places: a meridian where two UTM zones meet, the date line, the far north, the equator.
PLACES = st.sampled_from(
    [
        (12.0, 48.0, ("EPSG:32632", "EPSG:32633", "EPSG:4326", "EPSG:3857")),
        (179.999, -17.0, ("EPSG:32760", "EPSG:4326")),
        (25.0, 80.5, ("EPSG:32635", "EPSG:4326")),
        (36.8, 0.0, ("EPSG:32637", "EPSG:32737", "EPSG:3857")),
    ]
)


@st.composite
def layouts(draw):
    """Some images near one place in several systems, turned, overlapping; chips of any stride; a rule."""
    lon, lat, systems = draw(PLACES)
    items = []
    for n in range(draw(st.integers(1, 3))):
        crs = draw(st.sampled_from(systems))
        east, north = draw(st.floats(-400, 400)), draw(st.floats(-400, 400))
        lon_n = lon + east / (111320 * math.cos(math.radians(lat)))
        (x,), (y,) = transform(CRS.from_epsg(4326), CRS.from_user_input(crs), [lon_n], [lat + north / 110574])
        pixel = draw(st.floats(0.3, 3.0)) * (1e-5 if crs == "EPSG:4326" else 1.0)
        sides = draw(st.integers(60, 400)), draw(st.integers(60, 400))
        items.append(area_with(grid_at(crs, x, y, draw(st.floats(0, 90)), pixel, *sides), crs, f"r{n % 2}"))
    size, stride = draw(st.integers(32, 64)), draw(st.integers(16, 90))
    method = draw(st.sampled_from(["blocks", "attribute", "frames"]))
    buffer = draw(st.sampled_from([0.0, 0.0, 5.0, 37.5, 120.0]))
    rule = SplitRule(method, (0.6, 0.2, 0.2), draw(st.floats(20, 300)), "name", buffer, draw(st.integers(0, 99)))
    return items, size, stride, rule


@settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.too_slow, HealthCheck.filter_too_much])
@given(layouts())
def test_no_two_chips_of_different_splits_come_near(case):
    items, size, stride, rule = case
    chips = cut_chips([a for a, _ in items], [g for _, g in items], size, stride, "shift")
    try:
        result = split_chips(chips, rule, [(g.width, g.height) for _, (g, _) in items], QUIET)
    except ParameterError:
        return  # fewer groups than splits
    kept = [chip for chip in result if chip.split]
    if not kept:
        return
    # Measured another way: in a plane around the middle, by PROJ; corners against edges, and who holds whose corner.
    lon0, lat0 = kept[0].corners[0]
    plane = CRS.from_proj4(f"+proj=aeqd +lat_0={lat0} +lon_0={lon0} +datum=WGS84 +units=m")
    xy = transform(CRS.from_epsg(4326), plane, *np.concatenate([c.corners for c in kept]).T.tolist())
    shapes, split = np.array(xy).T.reshape(-1, 4, 2), np.array([c.split for c in kept])
    for i in range(len(kept)):
        others = shapes[(split != split[i]) & (np.arange(len(kept)) < i)]
        # 1 cm: edges that are straight in one system are a little bent in another.
        assert plain_distance(shapes[i], others) >= rule.buffer - 0.01
        assert not overlaps(shrunk(shapes[i]), shrunk(others)).any()


def shrunk(shapes: np.ndarray) -> np.ndarray:
    """Quadrilaterals [..., 4, 2] made 2 cm smaller, so that touching is no overlap."""
    middle = shapes.mean(axis=-2, keepdims=True)
    away = shapes - middle
    return middle + away * (1 - 0.02 / np.hypot(away[..., 0], away[..., 1]).min(axis=-1))[..., None, None]


def turn(p: np.ndarray, q: np.ndarray, r: np.ndarray) -> np.ndarray:
    return (q[..., 0] - p[..., 0]) * (r[..., 1] - p[..., 1]) - (q[..., 1] - p[..., 1]) * (r[..., 0] - p[..., 0])


def overlaps(one: np.ndarray, others: np.ndarray) -> np.ndarray:
    """bool [n]: which quadrilaterals [n, 4, 2] have an edge that crosses one, or hold a corner of the other."""
    a, b = one[:, None], np.roll(one, -1, axis=0)[:, None]
    c, d = others[:, None], np.roll(others, -1, axis=1)[:, None]
    crossing = (turn(a, b, c) * turn(a, b, d) < 0) & (turn(c, d, a) * turn(c, d, b) < 0)
    in_others = turn(c, d, a) > 0  # [n, corner of one, edge of other]
    in_one = turn(a, b, c) > 0  # [n, edge of one, corner of other]
    held = (in_others.all(axis=2) | (~in_others).all(axis=2)).any(axis=1)
    holds = (in_one.all(axis=1) | (~in_one).all(axis=1)).any(axis=1)
    return crossing.any(axis=(1, 2)) | held | holds


def plain_distance(one: np.ndarray, others: np.ndarray) -> float:
    """Smallest distance of corners to edges."""
    if not len(others):
        return math.inf

    def to_edges(points, start):
        end = np.roll(start, -1, axis=-2)
        along = end - start
        t = ((points[..., :, None, :] - start[..., None, :, :]) * along[..., None, :, :]).sum(-1)
        t = np.clip(t / (along**2).sum(-1)[..., None, :], 0, 1)
        return np.linalg.norm(
            points[..., :, None, :] - start[..., None, :, :] - t[..., None] * along[..., None, :, :], axis=-1
        )

    return float(min(to_edges(one[None], others).min(), to_edges(others, one[None]).min()))


# ---------------------------------------------------------------- reBEN's frames


def test_frames_have_areas_of_2_to_1_to_1():
    outer, inner = frame_widths(109800.0)
    middle, test = 109800.0 - 2 * outer, 109800.0 - 2 * outer - 2 * inner
    areas = 109800.0**2 - middle**2, middle**2 - test**2, test**2
    assert areas[0] / areas[2] == pytest.approx(2) and areas[1] / areas[2] == pytest.approx(1)
    # Known answer for a tile of 100 m: half of the area is outside a square of 70.71 m, a quarter inside one of 50 m.
    assert frame_widths(100.0) == (pytest.approx(14.6447, abs=1e-4), pytest.approx(10.3553, abs=1e-4))


@pytest.mark.parametrize("side", [4000, 10980])
def test_pixels_of_the_frames_are_2_to_1_to_1(side):
    counts = dict.fromkeys(SPLITS, 0)
    step = side // 100
    for col in range(0, side, step):
        for row in range(0, side, step):
            counts[frame_of(Chip("", "", 0, 0, col, row, step, None, "", (1, 1), None), (side, side))] += 1
    total = sum(counts.values())
    assert [counts[s] / total for s in SPLITS] == [pytest.approx(v, abs=0.02) for v in (0.5, 0.25, 0.25)]


# ---------------------------------------------------------------- groups


def town(columns=20, rows=20, size=50, region="a", **attributes):
    grid = grid_at("EPSG:32633", 500000, 5000000, 0, 1.0, columns * size, rows * size)
    area, place = area_with(grid, "EPSG:32633", region, **attributes)
    return cut_chips([area], [place], size, size, "drop")


def test_shares_are_met_and_seeds_differ():
    chips = town()
    first = split_chips(chips, SplitRule("blocks", (0.7, 0.15, 0.15), 50.0, seed=1), [(1000, 1000)], QUIET)
    same = split_chips(chips, SplitRule("blocks", (0.7, 0.15, 0.15), 50.0, seed=1), [(1000, 1000)], QUIET)
    other = split_chips(chips, SplitRule("blocks", (0.7, 0.15, 0.15), 50.0, seed=2), [(1000, 1000)], QUIET)
    dealt = [sum(c.split == s for c in first) / len(chips) for s in SPLITS]
    assert dealt == [pytest.approx(v, abs=0.02) for v in (0.7, 0.15, 0.15)]
    assert [c.split for c in first] == [c.split for c in same] != [c.split for c in other]


def test_blocks_are_as_large_as_wished():
    for crs, x, y in (
        ("EPSG:32633", 500000, 5000000),
        ("EPSG:32635", 500000, 8900000),
        ("EPSG:32737", 500000, 9990000),
    ):
        area, place = area_with(grid_at(crs, x, y, 0, 10.0, 2000, 2000), crs)
        chips = cut_chips([area], [place], 10, 10, "drop")
        keys = block_keys(chips, 1000.0)
        full = np.unique(np.array(keys), axis=0, return_counts=True)[1]
        assert np.median(full) == pytest.approx(100, rel=0.12)  # chips of 100 m in blocks of 1 km


def test_date_line_is_a_border_of_blocks_like_any_other():
    chips = [
        Chip("a", "", 0, 0, 0, 0, 1, None, "", (1, 1), np.full((4, 2), [lon, 10.0])) for lon in (179.9999, -179.9999)
    ]
    east, west = block_keys(chips, 5000.0)
    columns = round(360.0 / (math.degrees(5000.0 / 6371007.2) / math.cos(math.radians(10.0))))
    assert east[0] == west[0] and west[1] == 0 and abs(east[1] - columns) < 3


def test_attribute_that_names_splits_is_followed():
    chips = [*town(2, 1, region="x", split="Training"), *town(1, 1, region="y", split="validation")]
    chips[2] = chips[2].with_(corners=chips[2].corners + 1.0)
    rule = SplitRule("attribute", attribute="split")
    assert [c.split for c in split_chips(chips, rule, [(100, 50), (50, 50)], QUIET)] == ["train", "train", "val"]


def test_regions_stay_whole():
    chips = [c.with_(corners=c.corners + n) for n in range(12) for c in town(3, 3, region=f"r{n}")]
    result = split_chips(chips, SplitRule("attribute", (0.5, 0.25, 0.25)), [(150, 150)] * 12, QUIET)
    split_of = {c.region: {d.split for d in result if d.region == c.region} for c in result}
    assert all(len(s) == 1 for s in split_of.values())
    assert {s for group in split_of.values() for s in group} == set(SPLITS)


def test_every_split_gets_something():
    for seed in range(20):
        deal = deal_out(["a"] * 98 + ["b", "c"], SplitRule(shares=(0.98, 0.01, 0.01), seed=seed))
        assert set(deal.values()) == set(SPLITS)
    with pytest.raises(ParameterError, match="2 groups of chips for 3 splits"):
        deal_out(["a", "b"], SplitRule())
    assert set(deal_out(["a", "b"], SplitRule(shares=(0.5, 0, 0.5))).values()) == {"train", "test"}


def test_splits_keep_their_proportions_when_chips_have_to_go():
    chips = town(30, 1)
    names = ["train"] * 10 + ["val"] * 10 + ["test"] * 10
    rule = SplitRule("attribute", attribute="split", buffer=60.0)
    chips = [c.with_(attributes={"split": n}) for c, n in zip(chips, names)]
    result = split_chips(chips, rule, [(1500, 50)], QUIET)
    # Chips are 50 m. At each of the two borders two have to go; no split gives more than it must.
    left = [sum(c.split == s for c in result) for s in SPLITS]
    assert sum(left) == 26 and min(left) >= 8
    assert [c.split for c in result[:8]] == ["train"] * 8 and [c.split for c in result[-8:]] == ["test"] * 8


def test_a_wide_buffer_does_not_use_up_one_split():
    chips = town(24, 24)
    rule = SplitRule("blocks", (0.6, 0.2, 0.2), 200.0, buffer=70.0, seed=2)
    result = split_chips(chips, rule, [(1200, 1200)], QUIET)
    left = np.array([sum(c.split == s for c in result) for s in SPLITS])
    assert left.sum() > 0.25 * len(chips)
    assert left / left.sum() == pytest.approx(np.array([0.6, 0.2, 0.2]), abs=0.08)


# ---------------------------------------------------------------- distances


def test_distance_between_far_and_near_chips():
    grid = grid_at("EPSG:32633", 500000, 5000000, 0, 1.0, 5000, 5000)
    wkt = CRS.from_epsg(32633).to_wkt()
    corners = corners_of(grid, wkt, [(0, 0), (130, 0), (100, 100), (90, 50), (3000, 4000)], 100)
    prints = Footprints(corners)

    def dist(i, j):
        return prints.distances(i, np.array([j]))[0]

    scale = 0.9996  # of UTM at its central meridian: distances on the ground are larger
    assert dist(0, 1) == pytest.approx(30 / scale, abs=1e-3)
    assert dist(0, 2) == pytest.approx(0, abs=1e-3)  # corner to corner
    assert dist(0, 3) == pytest.approx(-10 / scale, abs=1e-3)
    assert dist(0, 4) == pytest.approx(np.hypot(2900, 3900) / scale, rel=1e-4)
    assert prints.smallest(np.array([0]), np.array([1, 4]), QUIET) == pytest.approx(30 / scale, abs=1e-3)


def test_separation_of_turned_squares():
    square = np.array([[0, 0], [1, 0], [1, 1], [0, 1]], float)
    diamond = np.array([[3, 0.5], [3.5, 0], [4, 0.5], [3.5, 1]], float)
    others = np.stack([diamond, diamond - np.array([2.25, 0]), square + 1.0, square * 0.5 + 0.25])
    assert separations(square, others) == pytest.approx([2.0, -0.25, 0.0, -0.75])  # the last lies inside


def test_points_in_space_are_those_of_proj():
    lonlat = np.array([[85.5, 27.6], [-70.1, -33.2], [0.0, 89.9]])
    x, y, z = transform(CRS.from_epsg(4326), CRS.from_epsg(4978), *lonlat.T.tolist(), zs=[0.0, 0.0, 0.0])
    assert np.allclose(in_space(lonlat), np.stack([x, y, z], axis=1), atol=1e-3)


def test_report_measures_the_smallest_distance():
    chips = town(40, 1)
    names = ["train"] * 10 + [""] * 3 + ["val"] * 10 + [""] * 5 + ["test"] * 12
    chips = [
        c.with_(split=n, counts=np.eye(256, dtype=np.int64)[1 + i % 8] * 2500)
        for i, (c, n) in enumerate(zip(chips, names))
    ]
    report = report_of(chips, SplitRule(), load_legend("openearthmap"), 7, QUIET)
    assert report.distances == {
        "train-val": pytest.approx(150 / 0.9996, abs=0.01),
        "train-test": pytest.approx(900 / 0.9996, abs=0.1),
        "val-test": pytest.approx(250 / 0.9996, abs=0.01),
    }
    assert report.smallest_distance == report.distances["train-val"]
    assert (report.left_out, report.unlabelled) == (8, 7)
    assert report.imbalance["train"] == pytest.approx(
        sum(abs(report.shares["train"][c] - report.shares["all"][c]) for c in report.shares["all"]) / 2, abs=0.01
    )


# ---------------------------------------------------------------- lattice


@given(st.integers(1, 300), st.integers(8, 90), st.integers(1, 120))
def test_lattice_stays_inside_and_reaches_the_edge(length, size, stride):
    places = starts(length, size, stride, "shift")
    assert places == sorted(set(places))
    assert places[0] == 0 and (places[-1] + size == max(length, size) or places[-1] + size == length)
    dropped = starts(length, size, stride, "drop")
    assert all(p % stride == 0 and p + size <= length for p in dropped)
