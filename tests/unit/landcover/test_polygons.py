"""Polygons: valid, without gaps and overlaps, one for each segment, and never half a file."""

from __future__ import annotations

import os
import signal
import struct
import subprocess
import sys
import textwrap
from collections import Counter, defaultdict
from unittest import mock

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from terrazzo.plugin.landcover import geopackage, polygons, rings, segments
from terrazzo.plugin.landcover.errors import Cancelled, OutputError, ParameterError, SourceError
from terrazzo.plugin.landcover.geopackage import temporary_name
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.polygons import polygonize
from terrazzo.plugin.landcover.progress import Feedback

gdal = pytest.importorskip("osgeo.gdal")
ogr = pytest.importorskip("osgeo.ogr")
osr = pytest.importorskip("osgeo.osr")

LEGEND = load_legend("openearthmap")
UTM = Affine(0.5, 0, 500000, 0, -0.5, 5000000)
ROTATED = Affine.translation(500000, 5000000) * Affine.rotation(31) * Affine.scale(0.3, -0.3)
NESTED = np.array(
    [
        [1, 1, 1, 1, 1, 1, 1, 1],
        [1, 2, 2, 2, 2, 2, 2, 1],
        [1, 2, 1, 1, 1, 1, 2, 1],
        [1, 2, 1, 0, 3, 1, 2, 1],
        [1, 2, 1, 3, 0, 1, 2, 1],
        [1, 2, 1, 1, 1, 1, 2, 1],
        [1, 2, 2, 2, 2, 2, 1, 1],
        [1, 1, 1, 1, 1, 1, 1, 1],
    ],
    np.uint8,
)
# A ring of 1 that meets itself over a corner: its border must not pass that corner twice.
PINCHED = np.array([[1, 1, 1, 0], [1, 0, 1, 0], [1, 1, 0, 1], [0, 1, 1, 1]], np.uint8)
RASTERS = st.integers(1, 4).flatmap(
    lambda top: hnp.arrays(
        np.uint8,
        st.tuples(st.integers(1, 11), st.integers(1, 11)),
        elements=st.integers(0, top),
        fill=st.nothing(),
    )
)


def write(path, values, transform=UTM, crs="EPSG:32633", **profile):
    h, w = values.shape
    profile = {"nodata": 0, "crs": crs, "transform": transform, **profile}
    with rasterio.open(path, "w", driver="GTiff", width=w, height=h, count=1, dtype=values.dtype, **profile) as dataset:
        dataset.write(values, 1)
    return path


def label(values):
    """Brute force: segment number of each pixel, 0 = nodata."""
    numbers = np.zeros(values.shape, int)
    for start in zip(*np.nonzero(values)):
        if numbers[start]:
            continue
        number, todo = numbers.max() + 1, [start]
        numbers[start] = number
        while todo:
            r, c = todo.pop()
            for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
                inside = 0 <= y < values.shape[0] and 0 <= x < values.shape[1]
                if inside and not numbers[y, x] and values[y, x] == values[start]:
                    numbers[y, x] = number
                    todo.append((y, x))
    return numbers


def read(path, layer="landcover"):
    """[(attributes, geometry)] of a GeoPackage."""
    dataset = ogr.Open(str(path))
    return [(feature.items(), feature.GetGeometryRef().Clone()) for feature in dataset.GetLayerByName(layer)]


def lattice_rings(geometry, transform):
    """Rings of a polygon as lists of lattice points (row, col), closed."""
    back = ~transform
    found = []
    for ring in geometry:
        cols_rows = [back * point[:2] for point in ring.GetPoints()]
        found.append([(round(r), round(c)) for c, r in cols_rows])
    return found


def burn(features, values, transform, crs):
    """The raster that the polygons give when burnt back."""
    h, w = values.shape
    target = gdal.GetDriverByName("MEM").Create("", w, h, 1, gdal.GDT_Byte)
    target.SetGeoTransform(transform.to_gdal())
    srs = osr.SpatialReference()
    srs.SetFromUserInput(crs)
    target.SetProjection(srs.ExportToWkt())
    memory = ogr.GetDriverByName("Memory").CreateDataSource("")
    layer = memory.CreateLayer("l", srs, ogr.wkbPolygon)
    layer.CreateField(ogr.FieldDefn("code", ogr.OFTInteger))
    for attributes, geometry in features:
        feature = ogr.Feature(layer.GetLayerDefn())
        feature.SetField(0, attributes["code"])
        feature.SetGeometry(geometry)
        layer.CreateFeature(feature)
    gdal.RasterizeLayer(target, [1], layer, options=["ATTRIBUTE=code"])
    return target.ReadAsArray()


def check_coverage(features, values, transform):
    """Every promise about the geometries."""
    pixel = abs(transform.a * transform.e - transform.b * transform.d)
    numbers = label(values)
    assert len(features) == numbers.max()
    edges = Counter()
    area_by_edges = defaultdict(float)
    for attributes, geometry in features:
        assert geometry.IsValid(), geometry.ExportToWkt()
        # Coordinates of millions of metres end at 1e-9 m.
        assert geometry.GetArea() == pytest.approx(attributes["pixels"] * pixel, rel=1e-6)
        for ring in lattice_rings(geometry, transform):
            assert ring[0] == ring[-1] and len(set(ring)) == len(ring) - 1, "a ring passes a point twice"
            edges.update(zip(ring, ring[1:]))
        area_by_edges[attributes["code"]] += attributes["pixels"]
    assert Counter({code: int((values == code).sum()) for code in area_by_edges}) == Counter(area_by_edges)
    # Each edge is used once in each direction at most, with the same end points on both sides: so the
    # polygons fit together point for point. Edges used in one direction only border on nodata or on the
    # outside.
    assert set(edges.values()) <= {1}
    alone = sum(abs(a[0] - b[0]) + abs(a[1] - b[1]) for a, b in edges if (b, a) not in edges)
    valid = np.pad(values > 0, 1)
    assert alone == (valid[1:] != valid[:-1]).sum() + (valid[:, 1:] != valid[:, :-1]).sum()


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("polygons")


@settings(max_examples=200, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(
    values=RASTERS,
    strip=st.integers(1, 130),
    group=st.integers(1, 60),
    transform=st.sampled_from([UTM, ROTATED]),
)
def test_small_rasters(folder, values, strip, group, transform):
    path = write(folder / "small.tif", values, transform)
    with mock.patch.object(segments, "STRIP_PIXELS", strip), mock.patch.object(rings, "_GROUP", group):
        count = polygonize(path, folder / "small.gpkg", LEGEND, Feedback())
    features = read(folder / "small.gpkg")
    assert count == len(features)
    check_coverage(features, values, transform)
    assert np.array_equal(burn(features, values, transform, "EPSG:32633"), values)
    if len(features) <= 12:
        for index, (_, one) in enumerate(features):
            for _, other in features[:index]:
                common = one.Intersection(other)
                assert common is None or common.GetDimension() < 2 or common.GetArea() < 1e-9


@pytest.mark.parametrize("values", [NESTED, PINCHED, np.rot90(PINCHED), NESTED[:1], NESTED[:, :1]])
@pytest.mark.parametrize("strip", [1, 20, 10**6])
def test_nested_and_pinched(tmp_path, values, strip):
    path = write(tmp_path / "c.tif", values)
    with mock.patch.object(segments, "STRIP_PIXELS", strip):
        polygonize(path, tmp_path / "c.gpkg", LEGEND, Feedback())
    check_coverage(read(tmp_path / "c.gpkg"), values, UTM)


@pytest.mark.parametrize("strip", [700, 5000, 10**6])
def test_larger_scene_with_long_segments(tmp_path, strip):
    rng = np.random.default_rng(11)
    values = np.kron(rng.integers(0, 4, (30, 35)), np.ones((6, 5), int)).astype(np.uint8)
    speckle = rng.random(values.shape) < 0.04
    values[speckle] = rng.integers(0, 4, speckle.sum())
    values[:, 60:66] = 4  # a road through all strips
    values[90:95] = 4
    path = write(tmp_path / "s.tif", values, tiled=True, blockxsize=32, blockysize=32)
    with mock.patch.object(segments, "STRIP_PIXELS", strip), mock.patch.object(rings, "_GROUP", 500):
        polygonize(path, tmp_path / "s.gpkg", LEGEND, Feedback())
    features = read(tmp_path / "s.gpkg")
    check_coverage(features, values, UTM)
    assert np.array_equal(burn(features, values, UTM, "EPSG:32633"), values)


def test_attributes_layer_and_index(tmp_path):
    values = np.array([[1, 1, 0, 8], [5, 1, 0, 8], [5, 5, 5, 5]], np.uint8)
    confidence = np.array([[50, 60, 0, 90], [10, 70, 0, 80], [20, 30, 40, 50]], np.uint8)
    path = write(tmp_path / "c.tif", values)
    out = tmp_path / "c.gpkg"
    assert polygonize(path, out, LEGEND, Feedback(), write(tmp_path / "p.tif", confidence), "it's land") == 3
    features = {a["code"]: (a, g) for a, g in read(out, "it's land")}
    assert list(features[1][0]) == ["code", "class", "area_m2", "pixels", "confidence"]
    assert {code: a["class"] for code, (a, _) in features.items()} == {
        1: "Bareland",
        5: "Tree",
        8: "Building",
    }
    assert {code: a["pixels"] for code, (a, _) in features.items()} == {1: 3, 5: 5, 8: 2}
    assert {code: a["confidence"] for code, (a, _) in features.items()} == {1: 60.0, 5: 30.0, 8: 85.0}
    assert features[5][0]["area_m2"] == pytest.approx(5 * 0.25, rel=1e-3)
    dataset = ogr.Open(str(out))
    layer = dataset.GetLayer(0)
    assert layer.TestCapability(ogr.OLCFastSpatialFilter)
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32633"
    layer.SetSpatialFilterRect(500001.6, 4999999.1, 500001.9, 4999999.9)
    assert [feature["code"] for feature in layer] == [8]


def test_confidence_without_a_value_is_null(tmp_path):
    values = np.array([[1, 2]], np.uint8)
    confidence = write(tmp_path / "p.tif", np.array([[0, 70]], np.uint8))
    polygonize(write(tmp_path / "c.tif", values), tmp_path / "c.gpkg", LEGEND, Feedback(), confidence)
    assert {a["code"]: a["confidence"] for a, _ in read(tmp_path / "c.gpkg")} == {1: None, 2: 70.0}


@pytest.mark.parametrize(
    "crs, transform, true_area",
    [
        ("EPSG:32633", Affine(0.5, 0, 500000, 0, -0.5, 5550000), 0.25 / 0.9996**2),
        # 1e-5 degrees at 50 degrees north: 111229 m and 71696 m for a degree (GRS80 series).
        ("EPSG:4326", Affine(1e-5, 0, 14, 0, -1e-5, 50), 1e-10 * 111229 * 71696),
        # US survey feet, Texas South Central: the scale of the projection is 1 within 2e-4.
        ("EPSG:2278", Affine(2, 0, 3000000, 0, -2, 13800000), 4 * (1200 / 3937) ** 2),
        ("EPSG:3857", Affine(1, 0, 1500000, 0, -1, 6446275), None),
    ],
)
def test_area_is_true_on_the_ground(tmp_path, crs, transform, true_area):
    values = np.kron(np.array([[1, 2], [3, 1]], np.uint8), np.ones((20, 30), np.uint8))
    polygonize(write(tmp_path / "c.tif", values, transform, crs), tmp_path / "c.gpkg", LEGEND, Feedback())
    features = read(tmp_path / "c.gpkg")
    check_coverage(features, values, transform)
    if true_area is None:  # Web Mercator at 50 degrees north
        true_area = np.cos(np.radians(50)) ** 2
        tolerance = 6e-3  # the sphere of the formula
    else:
        tolerance = 1e-3
    for attributes, _ in features:
        assert attributes["area_m2"] == pytest.approx(600 * true_area, rel=tolerance)


def test_all_nodata_gives_an_empty_layer(tmp_path):
    assert (
        polygonize(write(tmp_path / "c.tif", np.zeros((9, 9), np.uint8)), tmp_path / "c.gpkg", LEGEND, Feedback()) == 0
    )
    assert read(tmp_path / "c.gpkg") == []


def set_exceptions(wanted):
    """Switch GDAL's exceptions; they are a stack of handlers, so they go off in the opposite order."""
    for module in (gdal, ogr, osr) if wanted else (osr, ogr, gdal):
        if bool(module.GetUseExceptions()) != wanted:
            (module.UseExceptions if wanted else module.DontUseExceptions)()


@pytest.fixture(params=[True, False], ids=["exceptions", "no exceptions"])
def gdal_mode(request):
    """Both modes of GDAL's Python bindings; what is tested must leave the mode as it is."""
    before = bool(gdal.GetUseExceptions())
    set_exceptions(request.param)
    yield
    now = [bool(module.GetUseExceptions()) for module in (gdal, ogr, osr)]
    set_exceptions(before)
    assert now == [request.param] * 3


def test_both_gdal_modes(tmp_path, gdal_mode):
    path = write(tmp_path / "c.tif", NESTED)
    polygonize(path, tmp_path / "c.gpkg", LEGEND, Feedback())
    check_coverage(read(tmp_path / "c.gpkg"), NESTED, UTM)
    polygonize(path, tmp_path / "c.gpkg", LEGEND, Feedback())  # replaces
    assert len(read(tmp_path / "c.gpkg")) == 5


def test_unwritable(tmp_path, gdal_mode):
    path = write(tmp_path / "c.tif", NESTED)
    (tmp_path / "file").write_text("x")
    for out in (tmp_path / "no_such_folder" / "c.gpkg", tmp_path / "file" / "c.gpkg"):
        with pytest.raises(OutputError, match=r"cannot be written to .*c\.gpkg.*Choose a folder"):
            polygonize(path, out, LEGEND, Feedback())
    (tmp_path / "taken.gpkg").mkdir()
    with pytest.raises(OutputError, match="taken"):
        polygonize(path, tmp_path / "taken.gpkg", LEGEND, Feedback())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.tif", "file", "taken.gpkg"]


def test_bad_rasters(tmp_path):
    with pytest.raises(SourceError, match="no coordinate system"):
        polygonize(write(tmp_path / "a.tif", NESTED, crs=None), tmp_path / "a.gpkg", LEGEND, Feedback())
    with pytest.raises(ParameterError, match="no class with code 99"):
        polygonize(write(tmp_path / "b.tif", np.full((3, 3), 99, np.uint8)), tmp_path / "b.gpkg", LEGEND, Feedback())
    assert not list(tmp_path.glob("*.gpkg"))


class StopAfter(Feedback):
    """Cancels at the n-th poll."""

    def __init__(self, polls):
        self.left = polls

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def test_cancel_at_every_poll_leaves_no_file(tmp_path):
    rng = np.random.default_rng(5)
    path = write(tmp_path / "c.tif", rng.integers(0, 4, (30, 30)).astype(np.uint8))
    out = tmp_path / "c.gpkg"
    polls = 0
    with mock.patch.object(segments, "STRIP_PIXELS", 200), mock.patch.object(polygons, "_FEATURES", 20):
        while True:
            try:
                polygonize(path, out, LEGEND, StopAfter(polls))
                break
            except Cancelled:
                assert sorted(p.name for p in tmp_path.iterdir()) == ["c.tif"]
            polls += 1
    assert polls > 30
    assert out.exists()


def test_progress_goes_up_to_one(tmp_path):
    class Seen(Feedback):
        def __init__(self):
            self.fractions = []

        def progress(self, stage, fraction):
            assert stage == "polygons"
            self.fractions.append(fraction)

    seen = Seen()
    with mock.patch.object(segments, "STRIP_PIXELS", 16):
        polygonize(write(tmp_path / "c.tif", NESTED), tmp_path / "c.gpkg", LEGEND, seen)
    assert seen.fractions == sorted(seen.fractions) and seen.fractions[-1] == 1.0 and len(seen.fractions) > 6


def run_python(code, *values):
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, values)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_kill_leaves_no_finished_file_and_the_next_run_clears_up(tmp_path):
    path, out = write(tmp_path / "c.tif", NESTED), tmp_path / "c.gpkg"
    code = """
        import os, signal, sys
        from terrazzo.plugin.landcover import geopackage
        from terrazzo.plugin.landcover.legend import load_legend
        from terrazzo.plugin.landcover.polygons import polygonize
        from terrazzo.plugin.landcover.progress import Feedback
        geopackage.PolygonWriter._finish = lambda self: os.kill(os.getpid(), signal.SIGKILL)
        polygonize(sys.argv[1], sys.argv[2], load_legend("openearthmap"), Feedback())
    """
    assert run_python(code, path, out).returncode == -signal.SIGKILL
    assert not out.exists() and temporary_name(out).exists()
    assert polygonize(path, out, LEGEND, Feedback()) == 5
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.gpkg", "c.tif"]


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")
@pytest.mark.parametrize("mode", ["UseExceptions", "DontUseExceptions"])
@pytest.mark.parametrize("limit", [20_000, 100_000, 200_000])
def test_full_disk(tmp_path, mode, limit):
    path = write(tmp_path / "c.tif", np.random.default_rng(0).integers(0, 9, (60, 60)).astype(np.uint8))
    code = """
        import resource, sys
        from osgeo import gdal, ogr
        from terrazzo.plugin.landcover.errors import OutputError
        from terrazzo.plugin.landcover.legend import load_legend
        from terrazzo.plugin.landcover.polygons import polygonize
        from terrazzo.plugin.landcover.progress import Feedback
        getattr(gdal, sys.argv[3])(), getattr(ogr, sys.argv[3])()
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[4]),) * 2)
        try:
            polygonize(sys.argv[1], sys.argv[2], load_legend("openearthmap"), Feedback())
        except OutputError as error:
            print("refused:", error)
    """
    done = run_python(code, path, tmp_path / "c.gpkg", mode, limit)
    assert done.stdout.startswith("refused: The polygons cannot be written"), done.stderr
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.tif"]


def test_stale_side_files_do_not_survive(tmp_path):
    """A write-ahead log of an older file would be applied to the new one by SQLite."""
    out = tmp_path / "c.gpkg"
    for name in geopackage._SIDE_FILES:
        (tmp_path / f"c.gpkg{name}").write_bytes(b"old")
    polygonize(write(tmp_path / "c.tif", NESTED), out, LEGEND, Feedback())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["c.gpkg", "c.tif"]


def test_wkb_is_little_endian_whatever_the_machine(tmp_path):
    wkb = read_first_wkb(polygonize, tmp_path)
    assert wkb[:5] == struct.pack("<BI", 1, 3)


def read_first_wkb(function, tmp_path):
    seen = []
    original = geopackage.PolygonWriter.add_all

    def spy(self, features):
        seen.extend(features)
        original(self, features)

    with mock.patch.object(geopackage.PolygonWriter, "add_all", spy):
        function(write(tmp_path / "c.tif", NESTED), tmp_path / "c.gpkg", LEGEND, Feedback())
    return seen[0][0]
