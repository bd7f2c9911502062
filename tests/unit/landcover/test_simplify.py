"""Simplified borders: neighbours still share them, nothing crosses, and no vertex is farther away than allowed."""

from __future__ import annotations

import time
from unittest import mock

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from terrazzo.plugin.landcover import rings, segments, simplify
from terrazzo.plugin.landcover.errors import Cancelled, ParameterError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.polygons import polygonize
from terrazzo.plugin.landcover.progress import Feedback

gdal = pytest.importorskip("osgeo.gdal")
ogr = pytest.importorskip("osgeo.ogr")

LEGEND = load_legend("openearthmap")
UTM = Affine(0.5, 0, 500000, 0, -0.5, 5000000)
ROTATED = Affine.translation(500000, 5000000) * Affine.rotation(31) * Affine.scale(0.5, -0.5)
GROUND = 1.0005  # UTM metres on the central meridian are 0.9996 m; distances are tested with this slack


def smooth(side, cell, top, seed):
    """Patches with curved borders and staircases, as maps have them."""
    rng = np.random.default_rng(seed)
    at = np.arange(side) / cell
    whole, part = at.astype(int), at - at.astype(int)
    best = np.zeros((top + 1, side, side))
    for code in range(top + 1):
        knots = rng.random((side // cell + 2, side // cell + 2))
        lines = knots[whole] * (1 - part)[:, None] + knots[whole + 1] * part[:, None]
        best[code] = lines[:, whole] * (1 - part) + lines[:, whole + 1] * part
    return best.argmax(axis=0).astype(np.uint8)


@st.composite
def rasters(draw):
    """Noise, coarse blocks with noise on them, patches with curved borders; with nodata and without."""
    kind = draw(st.sampled_from(["noise", "blocks", "patches", "two"]))
    if kind == "patches":
        side, cell, top, seed = (draw(st.integers(*span)) for span in ((6, 24), (2, 9), (1, 5), (0, 999)))
        values = smooth(side, cell, top, seed)
        return values if draw(st.booleans()) else values + np.uint8(1)
    top = 2 if kind == "two" else draw(st.integers(1, 4))
    shape = st.tuples(st.integers(1, 11), st.integers(1, 11))
    low = 1 if kind == "two" else draw(st.integers(0, 1))
    values = draw(hnp.arrays(np.uint8, shape, elements=st.integers(low, top), fill=st.nothing()))
    if kind == "blocks":
        values = np.kron(values, np.ones((draw(st.integers(1, 3)), draw(st.integers(2, 3))), np.uint8))
        for _ in range(draw(st.integers(0, 6))):
            place = draw(st.integers(0, values.shape[0] - 1)), draw(st.integers(0, values.shape[1] - 1))
            values[place] = draw(st.integers(low, top))
    return values


def write(path, values, transform=UTM, crs="EPSG:32633", **profile):
    h, w = values.shape
    profile = {"nodata": 0, "crs": crs, "transform": transform, **profile}
    with rasterio.open(path, "w", driver="GTiff", width=w, height=h, count=1, dtype="uint8", **profile) as dataset:
        dataset.write(values, 1)
    return path


def read(path):
    """[(attributes, geometry)] of a GeoPackage."""
    dataset = ogr.Open(str(path))
    return [(feature.items(), feature.GetGeometryRef().Clone()) for feature in dataset.GetLayer(0)]


def run(folder, values, tolerance, transform=UTM, strip=segments.STRIP_PIXELS, group=400_000, crs="EPSG:32633"):
    path, out = write(folder / "c.tif", values, transform, crs), folder / "c.gpkg"
    groups = mock.patch.multiple(simplify, _GROUP=group, _LOOK=group)
    with mock.patch.object(segments, "STRIP_PIXELS", strip), mock.patch.object(rings, "_GROUP", group), groups:
        polygonize(path, out, LEGEND, Feedback(), simplify=tolerance)
    return read(out)


def lattice_rings(geometry, transform):
    """Rings of a polygon as lists of lattice points (row, col), the first not repeated."""
    back = ~transform
    found = []
    for ring in geometry:
        places = [back * point[:2] for point in ring.GetPoints()]
        points = [(round(r), round(c)) for c, r in places]
        assert all(abs(r - y) + abs(c - x) < 1e-6 for (c, r), (y, x) in zip(places, points)), "a vertex has moved"
        assert points[0] == points[-1]
        found.append(points[:-1])
    return found


def edges_of(ring):
    return list(zip(ring, ring[1:] + ring[:1]))


def twice_area(ring):
    return sum(r0 * c1 - r1 * c0 for (r0, c0), (r1, c1) in edges_of(ring))


def check_plane(edges):
    """No two edges (row, col, row, col) have a point in common but an end of both, in whole numbers."""
    e = np.array(sorted(edges), np.int64).reshape(-1, 4)
    i, j = np.triu_indices(len(e), 1)
    p, q, r, s = e[i, :2], e[i, 2:], e[j, :2], e[j, 2:]

    def side(a, b, c):
        return np.sign((b[:, 0] - a[:, 0]) * (c[:, 1] - a[:, 1]) - (b[:, 1] - a[:, 1]) * (c[:, 0] - a[:, 0]))

    def inside(a, b, c):
        """c lies on the edge a-b and is no end of it."""
        between = (((c >= np.minimum(a, b)) & (c <= np.maximum(a, b))).all(axis=1)) & (side(a, b, c) == 0)
        return between & (c != a).any(axis=1) & (c != b).any(axis=1)

    cross = (side(p, q, r) * side(p, q, s) < 0) & (side(r, s, p) * side(r, s, q) < 0)
    touch = inside(p, q, r) | inside(p, q, s) | inside(r, s, p) | inside(r, s, q)
    assert not (cross | touch).any(), e[[i[cross | touch][0], j[cross | touch][0]]]


def check(values, plain, simple, tolerance, transform):
    """Every promise about the simplified polygons, given the ones along the pixel edges."""
    scale = np.array([[transform.e, transform.d], [transform.b, transform.a]])  # of (row, col) to (y, x)
    h, w = values.shape
    assert [a for a, _ in simple] == [a for a, _ in plain]
    chains, original = {}, set()
    for (_, before), (_, after) in zip(plain, simple):
        assert after.IsValid() and not after.IsEmpty() and after.GetArea() > 0, after.ExportToWkt()
        old_rings, new_rings = lattice_rings(before, transform), lattice_rings(after, transform)
        assert len(old_rings) == len(new_rings)
        for old, new in zip(old_rings, new_rings):
            assert len(new) >= 3 and len(set(new)) == len(new)
            assert twice_area(old) * twice_area(new) > 0
            original.update(edges_of(old))
            at = {point: i for i, point in enumerate(old)}
            assert all(point in new for point in old if point[0] in (0, h) or point[1] in (0, w))
            assert sum((at[q] - at[p]) % len(old) for p, q in edges_of(new)) == len(old), "order has changed"
            for p, q in edges_of(new):
                chain = [old[(at[p] + k) % len(old)] for k in range((at[q] - at[p]) % len(old) + 1)]
                assert (p, q) not in chains, "an edge is used twice in one direction"
                chains[p, q] = chain
                u, edge = np.array(p) @ scale, (np.array(q) - p) @ scale
                away = np.array(chain) @ scale - u
                share = np.clip(away @ edge / (edge @ edge), 0, 1)
                assert np.hypot(*(away - share[:, None] * edge).T).max() <= tolerance * GROUND
    for (p, q), chain in chains.items():
        if (q, p) in chains:
            assert chains[q, p] == chain[::-1], "neighbours differ"
        else:  # a border to nodata or the outside: so it was before
            assert not any((b, a) in original for a, b in zip(chain, chain[1:]))
    check_plane({min(p + q, q + p) for p, q in chains})
    if values.all():  # nothing but the outer rectangle borders on nothing
        total = sum(twice_area(r) for _, g in simple for r in lattice_rings(g, transform))
        assert abs(total) == 2 * h * w
    return chains


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("simplify")


@settings(max_examples=120, deadline=None, suppress_health_check=list(HealthCheck))
@given(
    values=rasters(),
    pixels=st.sampled_from([0.3, 0.6, 0.71, 1, 1.01, 1.5, 2, 3, 5, 10, 1000]),
    strip=st.integers(1, 130),
    group=st.integers(1, 60),
    transform=st.sampled_from([UTM, ROTATED]),
)
def test_small_rasters(folder, values, pixels, strip, group, transform):
    plain = run(folder, values, 0.0, transform, strip, group)
    simple = run(folder, values, 0.5 * pixels, transform, strip, group)
    chains = check(values, plain, simple, 0.5 * pixels, transform)
    # The same whatever the strips and groups, so it does not matter either which neighbour comes first.
    again = run(folder, values, 0.5 * pixels, transform)
    assert {e for _, g in again for r in lattice_rings(g, transform) for e in edges_of(r)} == set(chains)
    if 1 < len(simple) <= 8:
        union = simple[0][1]
        for i, (_, one) in enumerate(simple[1:], 1):
            for _, other in simple[:i]:
                common = one.Intersection(other)
                assert common is None or common.GetDimension() < 2 or common.GetArea() < 1e-9
            union = union.Union(one)
        assert union.GetArea() == pytest.approx(sum(g.GetArea() for _, g in simple), abs=1e-6)


def grown(values, margin):
    """The values with a margin of their edge, so that the raster's edge plays no part."""
    return np.pad(np.array(values, np.uint8), margin, "edge")


@pytest.mark.parametrize("turns", range(4))
@pytest.mark.parametrize("strip", [1, 10**6])
@pytest.mark.parametrize("between", [3, 0])
def test_a_segment_between_two_others_is_not_squeezed_out(tmp_path, turns, strip, between):
    values = grown([[1, 1, 2, 2], [1, between, 2, 2], [1, between, 2, 2], [1, 1, 2, 2]], 2)
    values = np.ascontiguousarray(np.rot90(values, turns))
    check(values, *both(tmp_path, values, 100.0, strip), 100.0, UTM)


def both(folder, values, tolerance, strip=segments.STRIP_PIXELS):
    return run(folder, values, 0.0, UTM, strip), run(folder, values, tolerance, UTM, strip)


@pytest.mark.parametrize("pixels", [1, 30])
def test_islands_and_rings_that_touch_in_a_point_keep_four_vertices(tmp_path, pixels):
    values = np.full((12, 14), 1, np.uint8)
    values[2, 2] = 2  # one pixel
    values[1, 10:12] = values[2, 11] = 2  # three around a corner
    values[5:9, 2:9] = values[4:10, 4:6] = 3
    values[6, 5] = values[7, 6] = 2  # two holes that touch
    plain, simple = both(tmp_path, values, 0.5 * pixels)
    check(values, plain, simple, 0.5 * pixels, UTM)
    sizes = [len(ring) for attributes, g in simple if attributes["code"] != 1 for ring in lattice_rings(g, UTM)]
    assert min(sizes) == 4
    if pixels == 30:
        assert max(sizes) == 4


# What else of a border lies in the triangle that would go: found by chance, with that check left out.
HORNS = (
    [
        "...........",
        "...........",
        "...........",
        "...........",
        "...##..##..",
        "....#..#...",
        "....#####..",
        "...........",
    ],
    [
        "...##",
        "o####",
        "oo..#",
        ".oo..",
        "..o..",
        "..o..",
        ".....",
        ".....",
        "...--",
        "...--",
        "...--",
        "..---",
        "..---",
    ],
    ["............", ".........#..", "....##...#..", "....###.##..", "...#######..", "...#.####...", "............"],
)


@pytest.mark.parametrize("rows", HORNS)
@pytest.mark.parametrize("tolerance", [0.5, 0.505, 1.5])
def test_a_border_does_not_cross_itself(tmp_path, rows, tolerance):
    values = np.array([["?.#o-".index(sign) for sign in row] for row in rows], np.uint8)
    check(values, *both(tmp_path, values, tolerance), tolerance, UTM)


def test_rings_with_one_node_or_none_keep_four_vertices(tmp_path):
    rng = np.random.default_rng(2)
    values = np.ones((90, 90), np.uint8)
    for row, col in np.ndindex(10, 10):
        values[9 * row + 2 : 9 * row + 7, 9 * col + 2 : 9 * col + 7] += rng.random((5, 5)) < 0.7
    a, b, c, d = values[:-1, :-1], values[:-1, 1:], values[1:, :-1], values[1:, 1:]
    nodes = {(r + 1, c + 1) for r, c in np.argwhere((a == d) & (b == c) & (a != b)).tolist()}
    simple = run(tmp_path, values, 5.0)
    sizes = [len(r) for _, g in simple for r in lattice_rings(g, UTM) if len(nodes.intersection(r)) < 2]
    assert len(sizes) > 100 and min(sizes) == 4


@pytest.mark.parametrize("step", [1, 2, 3])
def test_staircases_become_straight(tmp_path, step):
    rows, cols = np.mgrid[:30, : 30 * step]
    values = np.where(cols > step * rows, 1, 2).astype(np.uint8)
    plain, simple = both(tmp_path, values, 0.5)
    check(values, plain, simple, 0.5, UTM)
    assert min(len(ring) for _, g in plain for ring in lattice_rings(g, UTM)) >= 60
    # Corners of the raster, ends of the border, and where the last step runs along the raster's edge.
    assert max(len(ring) for _, g in simple for ring in lattice_rings(g, UTM)) <= 5


def test_the_border_does_not_sweep_over_a_pixel_beside_it(tmp_path):
    values = np.full((20, 30), 1, np.uint8)
    values[10:] = 2
    values[7:10, 12:18] = 2  # a bump of 3 x 6 pixels
    free = both(tmp_path, values, 2.0)[1]
    values[9, 10] = 3  # one pixel in the corner of what the border would sweep over
    values[8, 14] = 3  # and one inside the bump
    plain, simple = both(tmp_path, values, 2.0)
    check(values, plain, simple, 2.0, UTM)
    assert [len(lattice_rings(g, UTM)[0]) for _, g in free] == [4, 4]
    assert len(simple) == 4


@pytest.mark.parametrize("seed", [1, 2])
@pytest.mark.parametrize("strip", [90, 700, 10**6])
def test_patches(tmp_path, seed, strip):
    values = smooth(48, 6, 5, seed)
    speckle = np.random.default_rng(seed).random(values.shape) < 0.01
    values[speckle] = 1
    plain, simple = both(tmp_path, values, 0.75, strip)
    check(values, plain, simple, 0.75, UTM)
    before, after = (sum(len(r) for _, g in f for r in lattice_rings(g, UTM)) for f in (plain, simple))
    assert after < 0.6 * before


def test_off_is_the_default_and_builds_nothing(tmp_path):
    path = write(tmp_path / "c.tif", smooth(20, 5, 4, 3))
    with mock.patch("terrazzo.plugin.landcover.polygons.Simplifier", side_effect=AssertionError):
        polygonize(path, tmp_path / "a.gpkg", LEGEND, Feedback())
        polygonize(path, tmp_path / "b.gpkg", LEGEND, Feedback(), simplify=0)
    first, second = ([(a, g.ExportToWkb()) for a, g in read(tmp_path / f"{n}.gpkg")] for n in "ab")
    assert first == second


def test_the_layer_says_so(tmp_path):
    path = write(tmp_path / "c.tif", smooth(20, 5, 4, 3))
    polygonize(path, tmp_path / "a.gpkg", LEGEND, Feedback(), simplify=0.75)
    with rasterio.open(path) as dataset:
        assert dataset.crs.to_epsg() == 32633
    rows = ogr.Open(str(tmp_path / "a.gpkg")).ExecuteSQL("SELECT description FROM gpkg_contents")
    assert "simplified within 0.75 m" in rows.GetNextFeature().GetField(0)


@pytest.mark.parametrize("tolerance", [-1.0, float("nan"), float("inf")])
def test_bad_tolerances(tmp_path, tolerance):
    path = write(tmp_path / "c.tif", smooth(9, 3, 2, 1))
    with pytest.raises(ParameterError, match="0 m or more"):
        polygonize(path, tmp_path / "a.gpkg", LEGEND, Feedback(), simplify=tolerance)
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


@pytest.mark.parametrize(
    "crs, transform, metric",
    [
        ("EPSG:32633", Affine(0.5, 0, 500000, 0, -0.5, 5000000), (0.25, 0, 0.25)),
        ("EPSG:32633", ROTATED, (0.25, 0, 0.25)),
        # Rows along (0.5, 0), columns along (0.3, -0.4): as long, but not at right angles.
        ("EPSG:32633", Affine(0.5, 0.3, 500000, 0, -0.4, 5000000), (0.25, 0.15, 0.25)),
        # Degrees at 60 degrees north: 55800 m and 111412 m (GRS80 series).
        ("EPSG:4326", Affine(1e-5, 0, 10, 0, -1e-5, 60), (0.558**2, 0, 1.11412**2)),
        ("EPSG:3857", Affine(1, 0, 1113194.9, 0, -1, 8399737.9), (0.25, 0, 0.25)),  # twice as long at 60 degrees north
    ],
)
def test_tolerances_are_metres_on_the_ground(crs, transform, metric):
    found = simplify._metric(rasterio.CRS.from_string(crs), transform, 300, 200)
    assert found == pytest.approx(metric, rel=0.01, abs=0.002)


def test_degrees_on_the_ground(tmp_path):
    """A bump of one pixel is 0.56 m to the side and 1.11 m upwards: 0.8 m takes the one and not the other."""
    values = np.full((20, 20), 1, np.uint8)
    values[:, 10:] = 2
    values[5:8, 9] = 2
    turned = np.ascontiguousarray(values.T)
    transform = Affine(1e-5, 0, 10, 0, -1e-5, 60)
    for scene, most in ((values, 4), (turned, 8)):
        simple = run(tmp_path, scene, 0.8, transform, crs="EPSG:4326")
        assert {len(ring) for _, g in simple for ring in lattice_rings(g, transform)} == {most}


class StopAfter(Feedback):
    """Cancels at the n-th poll."""

    def __init__(self, polls):
        self.left = polls

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def test_cancel_at_any_poll_leaves_no_file(tmp_path):
    path, out = write(tmp_path / "c.tif", smooth(24, 5, 4, 1)), tmp_path / "c.gpkg"
    polls = 0
    with mock.patch.object(segments, "STRIP_PIXELS", 200), mock.patch.object(simplify, "_GROUP", 100):
        while not out.exists():
            try:
                polygonize(path, out, LEGEND, StopAfter(polls), simplify=1.0)
            except Cancelled:
                assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]
            polls += 2
    assert polls > 50


def test_cancel_does_not_wait_for_a_round(tmp_path):
    begun = []

    class Stop(Feedback):
        def is_cancelled(self):
            return bool(begun) and time.monotonic() > begun[0] + 0.2

    def slow(group):
        begun.append(time.monotonic())
        time.sleep(3)

    path = write(tmp_path / "c.tif", smooth(24, 5, 4, 1))
    with mock.patch.object(simplify._Group, "step", slow), pytest.raises(Cancelled):
        polygonize(path, tmp_path / "c.gpkg", LEGEND, Stop(), simplify=1.0)
    assert time.monotonic() < begun[0] + 0.7
