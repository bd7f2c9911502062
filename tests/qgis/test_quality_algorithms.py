"""Quality algorithms as a script calls them: points drawn, points assessed, people compared."""

from __future__ import annotations

import csv
import json
import re
from pathlib import Path

import numpy as np
import pytest
from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)

from terrazzo.plugin.assessment.sample_file import SampleFile

from .conftest import write_raster

LEGEND = {"TERRAZZO_LEGEND": "openearthmap"}


class Log(QgsProcessingFeedback):
    """Keeps what is said."""

    def __init__(self):
        super().__init__()
        self.lines = []

    def pushInfo(self, info):
        self.lines.append(info)

    def pushWarning(self, warning):
        self.lines.append(warning)


@pytest.fixture
def land_cover(tmp_path):
    """uint8 [300, 400], 10 m: classes 2, 5 and 8, nodata along one side; and its path."""
    codes = np.full((300, 400), 2, np.uint8)
    codes[:, 150:300] = 5
    codes[40:80, 40:90] = 8
    codes[:, 380:] = 0
    path = write_raster(tmp_path / "map.tif", codes[None], pixel=10.0, nodata=0)
    import rasterio

    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(**LEGEND)
    return codes, path


@pytest.fixture
def call(provider, qgis_new_project):
    import processing

    def call(name, feedback=None, **parameters):
        return processing.run(f"terrazzo:{name}", parameters, feedback=feedback)

    return call


def point_layer(places, values, crs="EPSG:32632", field="class:string"):
    layer = QgsVectorLayer(f"Point?crs={crs}&field={field}", "survey", "memory")
    features = []
    for (x, y), value in zip(places, values):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(x, y)))
        feature.setAttributes([value])
        features.append(feature)
    layer.dataProvider().addFeatures(features)
    return layer


def centre(row, col, pixel=10.0):
    return 500000 + (col + 0.5) * pixel, 5000000 - (row + 0.5) * pixel


def test_the_algorithms_are_in_the_toolbox(provider):
    for name in ("samplingdesign", "assessaccuracy", "agreementreport"):
        algorithm = provider.algorithm(name)
        assert algorithm.group() == "Quality"
        assert algorithm.shortHelpString()
        assert algorithm.canExecute()[0]


def test_draw_interpret_assess(call, land_cover, out):
    _, path = land_cover
    log = Log()
    drawn = call("samplingdesign", log, MAP=path, SIZE=90, ALLOCATION="equal", SEED=3, OUTPUT=str(out / "s.gpkg"))
    assert drawn["POINTS"] == 90
    assert any("Rangeland" in line and "30" in line for line in log.lines)
    sample = SampleFile(drawn["OUTPUT"])
    assert [s.points for s in sample.strata] == [30, 30, 30]
    for number, code in zip(sample.numbers, sample.points.mapped.tolist()):
        sample.answer(number, "Anna", 5 if code == 8 and number % 2 else code, 1 + number % 3)
    report = {name: str(out / f"r.{name.lower()}") for name in ("CSV", "JSON")}
    result = call("assessaccuracy", SAMPLE=drawn["OUTPUT"], REPORT=str(out / "r.html"), **report)
    assert result["LABELLED"] == 90
    areas = [s.area_m2 for s in sample.strata]
    wrong = sum(c == 8 and n % 2 for n, c in zip(sample.numbers, sample.points.mapped.tolist()))
    expected = 1 - areas[2] / sum(areas) * wrong / 30
    assert result["OVERALL_ACCURACY"] == pytest.approx(expected)
    assert result["OVERALL_LOW"] < expected < result["OVERALL_HIGH"]
    html = Path(result["REPORT"]).read_text(encoding="utf-8")
    assert "Accuracy of map" in html
    assert html.count("<circle") > 0
    assert "Anna" in html
    assert "data:image/png" in html
    data = json.loads(Path(result["JSON"]).read_text(encoding="utf-8"))
    assert [c["name"] for c in data["classes"]] == ["Rangeland", "Tree", "Building"]
    with open(result["CSV"], encoding="utf-8", newline="") as stream:
        assert next(r for r in csv.DictReader(stream) if r["figure"] == "overall_accuracy")["value"]


def test_the_number_of_points_follows_from_a_standard_error(call, land_cover, out):
    _, path = land_cover
    result = call(
        "samplingdesign", MAP=path, STANDARD_ERROR=0.02, EXPECTED="8: 0.6, 0.9", MINIMUM=10, OUTPUT=str(out / "s.gpkg")
    )
    sample = SampleFile(result["OUTPUT"])
    weights = np.array([s.area_m2 for s in sample.strata]) / sum(s.area_m2 for s in sample.strata)
    size = np.ceil((weights @ np.sqrt([0.09, 0.09, 0.24]) / 0.02) ** 2)
    assert result["POINTS"] == size


def test_a_mask_for_a_sample_is_refused_and_not_passed_over(call, land_cover, out):
    _, path = land_cover
    sample = SampleFile(call("samplingdesign", MAP=path, SIZE=60, OUTPUT=str(out / "s.gpkg"))["OUTPUT"])
    for number in sample.numbers:
        sample.answer(number, "Anna", 2)
    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    with pytest.raises(QgsProcessingException, match="takes no mask"):
        call("assessaccuracy", SAMPLE=str(sample.path), MASK=mask, REPORT=str(out / "r.html"))
    assert not (out / "r.html").exists()


def test_points_of_classes_without_a_counterpart_are_not_called_wrong(call, land_cover, out):
    """All answers are right; buildings have no counterpart, so they count neither for nor against the interpreters."""
    _, path = land_cover
    drawn = call("samplingdesign", MAP=path, SIZE=90, ALLOCATION="equal", OUTPUT=str(out / "s.gpkg"))
    sample = SampleFile(drawn["OUTPUT"])
    for number, code in zip(sample.numbers, sample.points.mapped.tolist()):
        sample.answer(number, "Anna", 2 if code == 8 else code, 3)
    steps = [
        {"from": c, "to": 0 if c == 8 else 10 * c, "relation": "none" if c == 8 else "same", "reason": "a test"}
        for c in range(1, 9)
    ]
    own = out / "own.json"
    own.write_text(json.dumps({"from": "openearthmap", "to": "worldcover", "source": "a test", "classes": steps}))
    result = call(
        "assessaccuracy",
        SAMPLE=drawn["OUTPUT"],
        COMPARE="worldcover",
        CROSSWALK=str(own),
        REPORT=str(out / "r.html"),
    )
    assert (result["LABELLED"], result["OVERALL_ACCURACY"]) == (60, 1.0)
    html = (out / "r.html").read_text(encoding="utf-8")
    assert re.search(r"<td[^>]*>high</td>\s*<td[^>]*>60</td>\s*<td[^>]*>100\.0</td>", html)


def test_one_tile_has_no_interval_and_none_is_claimed(call, land_cover, out):
    _, path = land_cover
    log = Log()
    result = call("assessaccuracy", log, MAP=path, REFERENCE_RASTER=path, REPORT=str(out / "r.html"))
    assert (result["OVERALL_LOW"], result["OVERALL_HIGH"]) == (None, None)
    assert "Overall accuracy: 100.0 %" in log.lines
    assert not any("nan" in line for line in log.lines)


@pytest.mark.parametrize(
    ("wishes", "words"),
    [
        ({"SIZE": 100, "STANDARD_ERROR": 0.01}, "not both"),
        ({"EXPECTED": "trees: good"}, "expected accuracy"),
        ({"OUTPUT": "points.shp"}, "must end in .gpkg"),
        ({"SIZE": 3, "MINIMUM": 50}, "too few"),
        ({"EXTENT": "0,1,0,1 [EPSG:32632]"}, "no pixel with a class"),
    ],
)
def test_wishes_that_cannot_be_fulfilled(call, land_cover, out, wishes, words):
    with pytest.raises(QgsProcessingException, match=words):
        call("samplingdesign", **{"MAP": land_cover[1], "OUTPUT": str(out / "s.gpkg"), **wishes})
    assert list(out.iterdir()) == []


def test_only_inside_extent_and_mask(call, land_cover, out):
    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4998000, 502000, 5000000)))
    mask.dataProvider().addFeature(feature)
    result = call(
        "samplingdesign",
        MAP=land_cover[1],
        SIZE=60,
        MASK=mask,
        EXTENT="501000,504000,4990000,5000000 [EPSG:32632]",
        OUTPUT=str(out / "s.gpkg"),
    )
    points = SampleFile(result["OUTPUT"]).points
    assert points.xs.min() > 501000
    assert points.xs.max() < 502000
    assert points.ys.min() > 4998000


def test_points_of_a_survey_in_degrees_with_names(call, land_cover, out):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    codes, path = land_cover
    places = [(r, c) for r in range(10, 300, 20) for c in range(10, 380, 20)]
    names = {2: "Rangeland", 5: "TREE", 8: "building"}
    values = [names[int(codes[p])] for p in places]
    values[0], values[1], values[2] = None, "unknown", "Glacier"
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32632"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    moved = [to_degrees.transform(QgsPointXY(*centre(*p))) for p in places]
    layer = point_layer([(p.x(), p.y()) for p in moved], values, "EPSG:4326")
    result = call(
        "assessaccuracy",
        MAP=path,
        REFERENCE=layer,
        FIELD="class",
        POINT_DESIGN="systematic",
        JSON=str(out / "r.json"),
        REPORT=str(out / "r.html"),
    )
    assert result["LABELLED"] == len(places) - 2
    data = json.loads((out / "r.json").read_text(encoding="utf-8"))
    assert "Glacier" in [c["name"] for c in data["classes"]]
    assert any("lattice" in note for note in data["notes"])
    assert 0.99 < result["OVERALL_ACCURACY"] < 1


def test_a_reference_raster(call, land_cover, tmp_path, out):
    codes, path = land_cover
    truth = codes.copy()
    truth[:, :30] = 5
    reference = write_raster(tmp_path / "truth.tif", truth[None], pixel=10.0, nodata=0)
    result = call("assessaccuracy", MAP=path, REFERENCE_RASTER=reference, REPORT=str(out / "r.html"))
    expected = 1 - 30 / 380
    assert result["OVERALL_ACCURACY"] == pytest.approx(expected, abs=1e-4)
    assert result["LABELLED"] == 300 * 380


def test_a_reference_in_another_legend(call, land_cover, tmp_path, out):
    """WorldCover as reference: as a raster, and as points with its names; by a crosswalk, which the report tells."""
    codes, path = land_cover
    of = {0: 0, 2: 30, 5: 10, 8: 50}
    truth = np.vectorize(of.get)(codes).astype(np.uint8)
    truth[:50, :50] = 40  # fields where the map has rangeland and buildings
    reference = write_raster(tmp_path / "wc.tif", truth[None], pixel=10.0, nodata=0)
    log = Log()
    common = {"MAP": path, "COMPARE": "worldcover"}
    result = call("assessaccuracy", log, REFERENCE_RASTER=reference, **common, REPORT=str(out / "r.html"))
    both = codes > 0
    right = truth == np.vectorize(of.get)(codes)
    assert result["OVERALL_ACCURACY"] == pytest.approx(right[both].mean(), abs=1e-6)
    html = (out / "r.html").read_text()
    assert "Grassland" in html and "Rangeland → Grassland" in html and "WorldCover" in html
    places = [(10, 10), (200, 20), (200, 200), (60, 60), (100, 220)]
    layer = point_layer([centre(*p) for p in places], ["Cropland", "Grassland", "tree cover", "Built-up", "Grassland"])
    result = call("assessaccuracy", log, REFERENCE=layer, FIELD="class", **common, REPORT=str(out / "p.html"))
    assert result["LABELLED"] == 5 and 0.2 < result["OVERALL_ACCURACY"] < 1
    strange = point_layer([centre(*p) for p in places], ["Tree"] * 5)
    with pytest.raises(QgsProcessingException, match=r"legend .*WorldCover.* does not have: Tree"):
        call("assessaccuracy", log, REFERENCE=strange, FIELD="class", **common)
    result = call("assessaccuracy", log, REFERENCE=strange, FIELD="class", **common, REFERENCE_LEGEND="openearthmap")
    assert result["LABELLED"] == 5


def test_a_sample_in_the_six_common_classes(call, land_cover, out):
    """Rangeland and agriculture land are one class there: mistaking one for the other is no error any more."""
    _, path = land_cover
    drawn = call("samplingdesign", MAP=path, SIZE=60, ALLOCATION="equal", SEED=3, OUTPUT=str(out / "s.gpkg"))
    sample = SampleFile(drawn["OUTPUT"])
    for number, code in zip(sample.numbers, sample.points.mapped.tolist()):
        sample.answer(number, "Anna", 7 if code == 2 and number % 2 else code)
    own = call("assessaccuracy", SAMPLE=drawn["OUTPUT"], REPORT=str(out / "own.html"))
    six = call("assessaccuracy", SAMPLE=drawn["OUTPUT"], COMPARE="chesapeake-6", REPORT=str(out / "six.html"))
    assert own["OVERALL_ACCURACY"] < 0.9 and six["OVERALL_ACCURACY"] == pytest.approx(1)
    assert own["LABELLED"] == six["LABELLED"] == 60
    html = (out / "six.html").read_text()
    assert "Low vegetation" in html and "compared in the legend" in html
    with pytest.raises(QgsProcessingException, match="Choose the legend in which"):
        call("assessaccuracy", SAMPLE=drawn["OUTPUT"], CROSSWALK=str(out / "own.html"))


def test_reference_polygons_and_a_mask(call, land_cover, out):
    layer = QgsVectorLayer("Polygon?crs=EPSG:32632&field=code:integer", "fields", "memory")
    for code, box in ((2, (500000, 4997000, 501500, 5000000)), (8, (501500, 4997000, 503000, 5000000))):
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(*box)))
        feature.setAttributes([code])
        layer.dataProvider().addFeature(feature)
    whole = call("assessaccuracy", MAP=land_cover[1], REFERENCE=layer, FIELD="code", REPORT=str(out / "r.html"))
    assert whole["LABELLED"] == 300 * 300
    assert whole["OVERALL_ACCURACY"] == pytest.approx(0.5 - 2000 / 90000, abs=1e-4)
    mask = QgsVectorLayer("Polygon?crs=EPSG:32632", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(QgsGeometry.fromRect(QgsRectangle(500000, 4997000, 501500, 4999000)))
    mask.dataProvider().addFeature(feature)
    part = call(
        "assessaccuracy", MAP=land_cover[1], REFERENCE=layer, FIELD="code", MASK=mask, REPORT=str(out / "m.html")
    )
    assert part["LABELLED"] == 150 * 200
    assert part["OVERALL_ACCURACY"] == 1


def test_a_map_with_the_right_coordinate_system_only_in_qgis(call, out, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem

    codes = np.ones((1, 50, 50), np.uint8)
    layer = QgsRasterLayer(write_raster(tmp_path / "bare.tif", codes, crs=None, pixel=10.0, nodata=0), "bare")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
    QgsProject.instance().addMapLayer(layer)
    result = call("samplingdesign", MAP=layer, SIZE=20, OUTPUT=str(out / "s.gpkg"))
    sample = SampleFile(result["OUTPUT"])
    assert sample.in_metres
    assert sample.strata[0].area_m2 == pytest.approx(2500 * 100, rel=1e-2)
    del layer


@pytest.mark.parametrize(
    "wishes", [{}, {"SAMPLE": "a.gpkg", "REFERENCE_RASTER": "b.tif"}, {"REFERENCE_RASTER": "b.tif"}]
)
def test_one_reference_and_a_map_are_needed(provider, wishes):
    from qgis.core import QgsProcessingContext

    algorithm = provider.algorithm("assessaccuracy").create()
    acceptable, message = algorithm.checkParameterValues(wishes, QgsProcessingContext())
    assert not acceptable
    assert message


def test_two_label_rasters_and_a_prediction(call, land_cover, tmp_path, out):
    codes, path = land_cover
    second, machine = codes.copy(), codes.copy()
    second[:, 100:150] = np.where(codes[:, 100:150] > 0, 5, 0)
    second[:10] = 0
    machine[:, 200:] = np.where(codes[:, 200:] > 0, 2, 0)
    write_raster(tmp_path / "second.tif", second[None], pixel=10.0, nodata=0)
    write_raster(tmp_path / "machine.tif", machine[None], pixel=10.0, nodata=0)
    result = call(
        "agreementreport",
        FIRST=path,
        SECOND=str(tmp_path / "second.tif"),
        PREDICTION=str(tmp_path / "machine.tif"),
        FIRST_NAME="Anna",
        SECOND_NAME="Ben",
        KAPPA=True,
        REPORT=str(out / "r.html"),
        JSON=str(out / "r.json"),
        DISAGREEMENT=str(out / "d.tif"),
    )
    both = (codes > 0) & (second > 0)
    assert result["EQUAL"] == pytest.approx((codes == second)[both].mean())
    import rasterio

    with rasterio.open(out / "d.tif") as data:
        state = data.read(1)
        assert data.descriptions == ("Anna / Ben",)
        assert data.colormap(1)[2][:3] == (208, 0, 0)
    assert np.array_equal(state == 2, both & (codes != second))
    assert np.array_equal(state == 3, (codes > 0) & (second == 0))
    comparisons = json.loads((out / "r.json").read_text(encoding="utf-8"))["comparisons"]
    assert [(c["first"], c["second"]) for c in comparisons] == [
        ("Anna", "Ben"),
        ("machine", "Anna"),
        ("machine", "Ben"),
    ]
    assert comparisons[1]["equal_pixels"]["value"] == pytest.approx((codes == machine)[codes > 0].mean())
    assert comparisons[0]["kappa"]["value"] < result["EQUAL"]
