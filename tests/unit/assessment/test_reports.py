"""Reports: one file that needs nothing else, that runs nothing, that says what the figures say."""

import csv
import io
import json
import re
import struct
import xml.etree.ElementTree as Xml
import zlib
from html.parser import HTMLParser

import numpy as np
import pytest

from terrazzo.plugin.assessment.accuracy_report import AccuracyAbout, AccuracyReport
from terrazzo.plugin.assessment.agreement import agreement, compare_tile
from terrazzo.plugin.assessment.agreement_report import AgreementAbout, AgreementReport
from terrazzo.plugin.assessment.assess_points import LabelledPoints, assess_points
from terrazzo.plugin.assessment.charts import Series, bars, whiskers
from terrazzo.plugin.assessment.class_raster import NO_CLASS, ClassRaster
from terrazzo.plugin.assessment.design import Stratum
from terrazzo.plugin.assessment.disagreement import Grid, Piece, states, write_disagreement
from terrazzo.plugin.assessment.estimate import UNKNOWN, Estimate
from terrazzo.plugin.assessment.overview import overview
from terrazzo.plugin.assessment.png import palette_png
from terrazzo.plugin.assessment.report import hectares
from terrazzo.plugin.assessment.report_files import to_csv, to_json, write_report
from terrazzo.plugin.assessment.report_html import to_html
from terrazzo.plugin.assessment.session_report import OpenIssue, PersonWork, SessionFacts, SessionReport, TileState
from terrazzo.plugin.landcover.errors import Cancelled, OutputError
from terrazzo.plugin.landcover.legend import LandCoverClass, load_legend
from terrazzo.plugin.landcover.progress import Feedback

CLASSES = load_legend("openearthmap").classes
NASTY = '<script>alert("x")</script>&\'"'


class Checker(HTMLParser):
    """Fails on unbalanced tags, scripts, handlers and anything that is loaded from elsewhere."""

    VOID = ("meta", "img", "br", "image", "line", "rect", "circle", "path", "polygon")

    def __init__(self):
        super().__init__()
        self.open, self.text, self.tags = [], [], []

    def handle_starttag(self, tag, attributes):
        self.tags.append(tag)
        assert tag not in ("script", "iframe", "object", "embed", "link", "form"), tag
        for name, value in attributes:
            assert not name.startswith("on"), name
            if name in ("src", "href", "xlink:href"):
                assert value.startswith("data:image/png;base64,"), value
            assert "url(" not in (value or "")
        if tag not in self.VOID:
            self.open.append(tag)

    def handle_startendtag(self, tag, attributes):
        self.handle_starttag(tag, attributes)
        if tag not in self.VOID:
            self.open.pop()

    def handle_endtag(self, tag):
        assert self.open.pop() == tag

    def handle_data(self, data):
        self.text.append(data)


def check(html):
    checker = Checker()
    checker.feed(html)
    assert checker.open == []
    for drawing in re.findall(r"<svg.*?</svg>", html, re.DOTALL):
        Xml.fromstring(drawing)
    return checker


@pytest.fixture
def result():
    strata = (Stratum(2, "Rangeland", 80_000, 8e6), Stratum(5, "Tree", 20_000, 2e6))
    mapped = np.array([2] * 10 + [5] * 8 + [2])
    reference = np.array([2] * 9 + [5] + [5] * 6 + [2, 6] + [NO_CLASS])
    return assess_points(LabelledPoints(mapped, mapped, reference), strata, known=CLASSES)


@pytest.fixture
def pair():
    rng = np.random.default_rng(1)
    tiles = []
    for n in range(12):
        first = rng.choice(np.array([1, 2, 5], np.uint8), (20, 20))
        second = np.where(rng.random(first.shape) < 0.2, np.uint8(2), first)
        tiles.append(compare_tile(f"tile {n}", first, second, tuple(c.code for c in CLASSES)))
    return agreement("Anna", "Ben", CLASSES, tiles, with_kappa=True)


def test_accuracy_report_says_what_was_found(result, write_map, patchwork):
    with ClassRaster(write_map("map.tif", patchwork)) as raster:
        picture = overview(raster, CLASSES)
    about = AccuracyAbout(
        "village",
        "points.gpkg",
        "2026-03-01",
        (("Seed", "7"),),
        picture,
        ((10, 20, True), (30, 40, False)),
        (),
        ((3, 12, 11), (1, 6, 4)),
    )
    report = AccuracyReport().build(result, about)
    html = to_html(report)
    text = " ".join(check(html).text)
    assert "Accuracy of village" in text
    assert "87.0 %" in text  # 0.8 x 0.9 + 0.2 x 0.75
    assert "1 of 19 points have no reference class" in text
    assert "Olofsson" in text
    assert "Seed" in text
    assert "stratified random" in text
    assert html.count("<svg") == 3
    assert "data:image/png;base64," in html


def test_figures_of_the_tables_are_those_of_the_result(result):
    report = AccuracyReport().build(result, AccuracyAbout("village"))
    rows = list(csv.DictReader(io.StringIO(to_csv(report))))
    found = {(r["figure"], r["class_code"], r["reference_code"]): r for r in rows}
    assert float(found["overall_accuracy", "", ""]["value"]) == result.overall.value
    tree = found["area_m2", "5", ""]
    assert float(tree["value"]) == pytest.approx(result.per_class[1].area.value * 1e7)
    assert float(tree["high"]) == pytest.approx(result.per_class[1].area.high * 1e7)
    assert found["users", "6", ""]["value"] == ""  # not defined: empty, not "nan"
    assert found["count", "2", "5"]["value"] == "1"
    data = json.loads(to_json(report))
    assert data["overall_accuracy"]["value"] == result.overall.value
    assert data["classes"][2]["users"]["value"] is None
    assert data["matrix"]["counts"] == result.counts.tolist()
    assert data["strata"][0]["labelled"] == 10


def test_texts_from_elsewhere_do_no_harm(result):
    evil = LandCoverClass(2, NASTY, 'red" onload="x')
    strata = (Stratum(2, NASTY, 100, 1e4),)
    mapped = np.array([2] * 4)
    bad = assess_points(LabelledPoints(mapped, mapped, mapped), strata, known=(evil,))
    about = AccuracyAbout(NASTY, NASTY, NASTY, ((NASTY, NASTY),), language='en"><script>')
    html = to_html(AccuracyReport().build(bad, about))
    check(html)
    assert "<script" not in html.lower()
    assert "default-src 'none'" in html
    formula = LandCoverClass(2, "=HYPERLINK(1)", "#ffffff")
    report = AccuracyReport().build(
        assess_points(LabelledPoints(mapped, mapped, mapped), strata, known=(formula,)), about
    )
    assert "'=HYPERLINK" in to_csv(report)


def test_agreement_report(pair):
    html = to_html(AgreementReport().build([pair, pair], AgreementAbout("session")))
    text = " ".join(check(html).text)
    assert "Anna / Ben" in text
    assert f"{100 * pair.equal.value:.1f} %" in text
    assert "Kappa" in text
    worst = min(pair.tiles, key=lambda t: t.equal)
    assert text.index(worst.name) < text.index(max(pair.tiles, key=lambda t: t.equal).name)
    data = json.loads(to_json(AgreementReport().build([pair], AgreementAbout("session"))))
    assert data["comparisons"][0]["equal_pixels"]["low"] == pair.equal.low
    assert len(data["comparisons"][0]["tiles"]) == 12


def test_session_report(pair):
    first = TileState("A1", "accepted", ("Anna",), ("Ben", "Cleo"), "", True)
    second = TileState("A2", "returned", ("Ben",), (), NASTY, False)
    facts = SessionFacts(
        name="village",
        image="village.tif",
        tiles=(first, second),
        states=(("todo", 0), ("accepted", 1), ("returned", 1)),
        pixels=800,
        labelled=600,
        classes=((CLASSES[1], 400, 4e4), (CLASSES[4], 200, 2e4)),
        people=(PersonWork("Anna", 1, 0, 3725.0),),
        median_seconds=200.0,
        issues=(OpenIssue(3, "A2", "boundary", NASTY, "Cleo", "2026-03-01T10:00:00Z"),),
        resolved=2,
        steps=(("2026-03-01T10:00:00Z", "Cleo", "A2", "return", "the lake"),),
        human=(pair,),
    )
    report = SessionReport().build(facts)
    text = " ".join(check(to_html(report)).text)
    for words in ("1 / 2", "75.0 %", "1 h 02 min", "boundary", "resolved: 2", "the lake", "Cleo"):
        assert words in text
    data = json.loads(to_json(report))
    assert data["states"] == {"todo": 0, "accepted": 1, "returned": 1}
    assert data["comparisons"][0]["first"] == "Anna"


def test_texts_come_in_the_readers_language(result):
    def shout(context, text, comment=None, number=-1):
        assert context in ("AccuracyReport", "TerrazzoErrors")
        return text.upper() if context == "AccuracyReport" and "{" not in text else text

    report = AccuracyReport(shout).build(result, AccuracyAbout("village"))
    assert "CONFUSION MATRIX" in to_html(report)


def test_written_whole_or_not_at_all(result, tmp_path):
    report = AccuracyReport().build(result, AccuracyAbout("village"))
    files = write_report(report, tmp_path / "a" / "r.html", tmp_path / "a" / "r.csv", tmp_path / "a" / "r.json")
    assert sorted(p.name for p in (tmp_path / "a").iterdir()) == sorted(p.name for p in files)
    (tmp_path / "taken").write_text("x")
    with pytest.raises(OutputError):
        write_report(report, tmp_path / "b" / "r.html", tmp_path / "taken" / "r.csv")
    assert list((tmp_path / "b").iterdir()) == []


def test_charts_of_odd_values():
    nothing = (UNKNOWN, Estimate(0.0, 0.0, 0.0, 0.0), Estimate(1.0), Estimate(1e-5, 1e-6, 0, 2e-5))
    for draw in (whiskers, bars):
        drawing = Xml.fromstring(draw(CLASSES[:4], (Series("A & B", nothing), Series("<b>", nothing))))
        for element in drawing.iter():
            for value in element.attrib.values():
                assert "nan" not in value
    assert hectares(float("nan")) == "–"


def test_png_is_one():
    png = palette_png(np.array([[0, 1, 2], [2, 1, 0]], np.uint8), {1: (1, 2, 3, 255), 2: (200, 0, 0, 255)})
    import rasterio
    from rasterio.io import MemoryFile

    with MemoryFile(png) as memory, memory.open() as data:
        assert data.read(1).tolist() == [[0, 1, 2], [2, 1, 0]]
        assert data.colormap(1)[2] == (200, 0, 0, 255)
        assert data.colormap(1)[0][3] == 0
    place = png.index(b"IDAT")
    assert zlib.crc32(png[place : place + 4 + struct.unpack(">I", png[place - 4 : place])[0]])
    assert rasterio


def test_overview_is_small_and_in_the_legends_colours(write_map, patchwork):
    from rasterio.io import MemoryFile

    with ClassRaster(write_map("map.tif", np.tile(patchwork, (3, 3)))) as raster:
        small = overview(raster, CLASSES)
    assert max(small.size) == 640
    assert small.scale == pytest.approx((640 / 2700, 498 / 2100))
    with MemoryFile(small.png) as memory, memory.open() as data:
        table, pixels = data.colormap(1), data.read(1)
    assert table[pixels[10, 100]] == (0x22, 0x61, 0x26, 255)  # trees
    assert table[pixels[10, 210]][3] == 0  # nodata


def test_disagreement_map(tmp_path):
    import rasterio

    first, second = np.array([[1, 1, 0, 0]], np.uint8), np.array([[1, 2, 3, 0]], np.uint8)
    assert states(first, second).tolist() == [[1, 2, 4, 0]]
    path = tmp_path / "d.tif"
    pieces = [Piece(0, 0, first, second), Piece(300, 400, second, first)]
    grid = Grid(600, 400, rasterio.Affine(1, 0, 500000, 0, -1, 5000000))
    count = write_disagreement(path, grid, rasterio.CRS.from_epsg(32632), pieces, ("Anna", "Ben"), Feedback())
    assert count == 6
    with rasterio.open(path) as data:
        assert data.descriptions == ("Anna / Ben",)
        assert data.read(1)[0, :4].tolist() == [1, 2, 4, 0]
        assert data.read(1)[300, 400:404].tolist() == [1, 2, 3, 0]
        assert data.colormap(1)[2] == (208, 0, 0, 255)
        assert data.nodata == 0


def test_nothing_is_left_of_a_cancelled_disagreement_map(tmp_path):
    import rasterio

    class Stop(Feedback):
        def is_cancelled(self):
            return True

    grid = Grid(10, 10, rasterio.Affine(1, 0, 0, 0, -1, 0))
    one = np.ones((5, 5), np.uint8)
    with pytest.raises(Cancelled):
        write_disagreement(tmp_path / "d.tif", grid, None, [Piece(0, 0, one, one)], ("a", "b"), Stop())
    assert list(tmp_path.iterdir()) == []


def test_areas_without_a_coordinate_system_are_not_called_square_metres():
    codes = np.array([1, 1, 2, 2])
    strata = (Stratum(1, "Bareland", 60, 60.0), Stratum(2, "Rangeland", 40, 40.0))
    for in_metres, unit, other in ((True, "area_m2", "area_pixels"), (False, "area_pixels", "area_m2")):
        result = assess_points(LabelledPoints(codes, codes, codes), strata, in_metres=in_metres)
        rows = list(csv.DictReader(io.StringIO(to_csv(AccuracyReport().build(result, AccuracyAbout("map"))))))
        assert [float(r["value"]) for r in rows if r["figure"] == unit] == [60.0, 40.0]
        assert not any(r["figure"] == other for r in rows)
