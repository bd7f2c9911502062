"""Sample files: points without secrets, answers that are kept, blind interpreters, undo, copies that come together."""

import sqlite3

import numpy as np
import pytest

from terrazzo.plugin.assessment.class_raster import NO_CLASS, RasterInput
from terrazzo.plugin.assessment.design import DesignWishes
from terrazzo.plugin.assessment.field_codes import field_codes
from terrazzo.plugin.assessment.interpretation import Answer, between_interpreters, settle
from terrazzo.plugin.assessment.sample_file import SampleFile
from terrazzo.plugin.assessment.sampling import SampleJob, assess_sample, make_sample
from terrazzo.plugin.landcover.errors import OutputError, ParameterError, SourceError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback


@pytest.fixture
def sample(write_map, patchwork, tmp_path):
    job = SampleJob(
        RasterInput(write_map("map.tif", patchwork)), str(tmp_path / "points.gpkg"), DesignWishes(size=40, minimum=5)
    )
    make_sample(job, Feedback())
    return SampleFile(job.output)


def test_what_was_drawn_comes_back(sample, patchwork):
    assert sample.numbers == list(range(1, 41))
    assert np.array_equal(patchwork[sample.points.rows, sample.points.cols], sample.points.mapped)
    assert sample.design == "stratified"
    assert sum(s.points for s in sample.strata) == 40
    assert [c.code for c in sample.classes] == list(range(1, 9))
    assert sample.info["parameters"].count('"seed": 0') == 1
    place = sample.place(1)
    xs, ys = zip(*place.corners)
    assert np.mean(xs) == pytest.approx(place.x)
    assert np.mean(ys) == pytest.approx(place.y)
    assert max(xs) - min(xs) == pytest.approx(10)
    with pytest.raises(ParameterError):
        sample.place(41)


def test_the_layer_gives_no_class_away(sample):
    """Any GIS may open it: it shows points and numbers, in the map's coordinate system."""
    from osgeo import ogr

    data = ogr.Open(str(sample.path))
    layer = data.GetLayerByName("sample")
    assert layer.GetFeatureCount() == 40
    assert layer.GetLayerDefn().GetFieldCount() == 0
    assert layer.GetSpatialRef().GetAuthorityCode(None) == "32632"
    feature = layer.GetFeature(1)
    place = feature.GetGeometryRef()
    assert (place.GetX(), place.GetY()) == (sample.points.xs[0], sample.points.ys[0])
    assert {data.GetLayer(i).GetName() for i in range(data.GetLayerCount())} >= {"sample_hidden", "sample_answers"}


def test_the_same_wishes_give_the_same_file(sample, write_map, patchwork, tmp_path):
    job = SampleJob(
        RasterInput(write_map("map.tif", patchwork)), str(tmp_path / "again.gpkg"), DesignWishes(size=40, minimum=5)
    )
    make_sample(job, Feedback())
    assert SampleFile(job.output).identity == sample.identity


def test_answers_undo_and_where_one_left(sample):
    assert sample.next_open("Anna") == 1
    sample.answer(1, "Anna", 5, 2, "a crown")
    sample.answer(2, "Anna", NO_CLASS)
    assert sample.next_open("Anna", after=2) == 3
    assert SampleFile(sample.path).next_open("Anna") == 3  # tomorrow
    own = sample.answers_of("Anna")
    assert (own[1].code, own[1].confidence, own[1].comment, own[2].code) == (5, 2, "a crown", NO_CLASS)
    sample.answer(1, "Anna", 8)  # a second thought
    assert sample.answers_of("Anna")[1].code == 8
    assert sample.undo("Anna") == 1
    assert sample.answers_of("Anna")[1].code == 5
    assert sample.undo("Anna") == 2
    assert sample.undo("Anna") == 1
    assert sample.undo("Anna") is None
    assert sample.answers_of("Anna") == {}
    with sqlite3.connect(sample.path) as database:  # nothing is lost
        assert database.execute("SELECT COUNT(*) FROM sample_answers").fetchone() == (3,)


def test_interpreters_are_blind_to_each_other(sample):
    sample.answer(1, "Anna", 5)
    assert sample.answers_of("Ben") == {}
    assert sample.next_open("Ben") == 1
    assert sample.undo("Ben") is None


def test_the_last_open_points_come_round(sample):
    for number in sample.numbers:
        if number != 3:
            sample.answer(number, "Anna", 2)
    assert sample.next_open("Anna", after=39) == 3
    sample.answer(3, "Anna", 2)
    assert sample.next_open("Anna") is None


def test_refused_answers(sample):
    for wrong in [{"interpreter": " "}, {"code": 77}, {"number": 99}, {"confidence": 9}]:
        with pytest.raises(ParameterError):
            sample.answer(**{"number": 1, "interpreter": "Anna", "code": 5, **wrong})
    assert sample.answers() == []


def test_copies_come_together(sample, tmp_path):
    copy = tmp_path / "ben.gpkg"
    copy.write_bytes(sample.path.read_bytes())
    ben = SampleFile(copy)
    sample.answer(1, "Anna", 5)
    ben.answer(1, "Ben", 2)
    ben.answer(2, "Ben", 2)
    assert sample.take_answers(ben) == 2
    assert sample.take_answers(ben) == 0
    ben.undo("Ben")
    assert sample.take_answers(ben) == 0
    assert {(a.point, a.interpreter, a.code) for a in sample.answers()} == {(1, "Anna", 5), (1, "Ben", 2)}


def test_another_sample_is_no_copy(sample, write_map, patchwork, tmp_path):
    job = SampleJob(
        RasterInput(write_map("map.tif", patchwork)), str(tmp_path / "b.gpkg"), DesignWishes(size=40, minimum=5, seed=1)
    )
    make_sample(job, Feedback())
    with pytest.raises(ParameterError, match="another sample"):
        sample.take_answers(SampleFile(job.output))


def test_files_that_are_none(tmp_path):
    other = tmp_path / "other.gpkg"
    other.write_bytes(b"not a database")
    with pytest.raises(SourceError, match="no sample file"):
        SampleFile(other)
    with pytest.raises(SourceError, match="There is no file"):
        SampleFile(tmp_path / "missing.gpkg")


def test_nothing_is_left_of_a_sample_that_cannot_be_written(write_map, patchwork, tmp_path):
    folder = tmp_path / "file"
    folder.write_text("a file, no folder")
    job = SampleJob(
        RasterInput(write_map("map.tif", patchwork)), str(folder / "points.gpkg"), DesignWishes(size=40, minimum=5)
    )
    with pytest.raises(OutputError):
        make_sample(job, Feedback())
    assert sorted(p.name for p in tmp_path.iterdir()) == ["file", "map.tif"]


def test_from_answers_to_accuracy(sample):
    """One interpreter is always right, the other calls every third point a building."""
    truth = sample.points.mapped.tolist()
    for number, code in zip(sample.numbers, truth):
        sample.answer(number, "Anna", code)
        sample.answer(number, "Ben", 8 if number % 3 == 0 else code)
    alone, _ = assess_sample(sample, only="Anna")
    assert alone.overall.value == 1
    differing = sum(code != 8 for number, code in zip(sample.numbers, truth) if number % 3 == 0)
    both, pairs = assess_sample(sample)
    assert both.labelled == 40 - differing
    assert any(f"differ on {differing} points" in n.text for n in both.notes)
    assert pairs[0].equal.value == pytest.approx(1 - differing / 40)
    decided, _ = assess_sample(sample, decider="Ben")
    assert decided.labelled == 40
    assert decided.overall.value < 1


def answer(point, person, code):
    return Answer(point, person, code, 3, "", 0.0, "")


def test_how_points_are_settled():
    answers = [
        *(answer(1, p, 5) for p in ("Anna", "Ben")),
        *(answer(2, p, c) for p, c in (("Anna", 5), ("Ben", 2))),
        *(answer(3, p, c) for p, c in (("Anna", 5), ("Ben", 2), ("Cleo", 2))),
        *(answer(4, p, c) for p, c in (("Anna", 1), ("Ben", 2), ("Cleo", 3))),
        *(answer(5, p, c) for p, c in (("Anna", 4), ("Ben", NO_CLASS))),
        answer(6, "Anna", NO_CLASS),
    ]
    settled = settle([1, 2, 3, 4, 5, 6, 7], answers)
    assert settled.codes.tolist() == [5, NO_CLASS, 2, NO_CLASS, 4, NO_CLASS, NO_CLASS]
    assert settled.open == (2, 4)  # a tie goes to nobody, not to the lowest code
    assert [n.values["count"] for n in settled.notes] == [2, 1]
    assert settle([2, 3, 4], answers, decider="Anna").codes.tolist() == [5, 5, 1]
    assert settle([1, 2], answers, only="Ben").codes.tolist() == [5, 2]


def test_agreement_of_interpreters():
    answers = [answer(n, "Anna", 2) for n in range(1, 11)] + [answer(n, "Ben", 2 if n < 8 else 5) for n in range(1, 11)]
    answers.append(answer(11, "Ben", NO_CLASS))
    (pair,) = between_interpreters(answers, load_legend("openearthmap").classes)
    assert (pair.first, pair.second, pair.labelled_by_both) == ("Anna", "Ben", 10)
    assert pair.equal.value == pytest.approx(0.7)
    assert pair.equal.low < 0.7 < pair.equal.high


def test_classes_from_a_table():
    classes = load_legend("openearthmap").classes
    values = ["Tree", " water ", 4, "7", 8.0, None, "", "unknown", 0, "Glacier", "glacier", -9999, float("nan")]
    codes, new = field_codes(values, classes)
    assert codes == [5, 6, 4, 7, 8, NO_CLASS, NO_CLASS, NO_CLASS, NO_CLASS, 9, 9, NO_CLASS, NO_CLASS]
    assert [(c.code, c.name) for c in new] == [(9, "Glacier")]


def test_of_a_persons_answers_in_two_copies_the_later_one_counts(sample, tmp_path):
    copy = tmp_path / "laptop.gpkg"
    copy.write_bytes(sample.path.read_bytes())
    with sqlite3.connect(sample.path) as here, sqlite3.connect(copy) as there:
        add = "INSERT INTO sample_answers (point, interpreter, class, confidence, time) VALUES (1, 'Anna', ?, 3, ?)"
        here.execute(add, (5, "2026-05-02T10:00:00.000+00:00"))
        there.execute(add, (8, "2026-05-01T10:00:00.000+00:00"))
    assert sample.take_answers(SampleFile(copy)) == 1
    assert sample.answers_of("Anna")[1].code == 5  # the older one came in last
    assert sample.undo("Anna") == 1
    assert sample.answers_of("Anna")[1].code == 8


def test_answers_are_not_written_over_by_a_new_sample(sample, write_map, patchwork):
    job = SampleJob(RasterInput(write_map("map.tif", patchwork)), str(sample.path), DesignWishes(size=40, minimum=5))
    make_sample(job, Feedback())  # nobody has answered yet
    fresh = SampleFile(sample.path)
    fresh.answer(1, "Anna", 5)
    with pytest.raises(OutputError, match="answers of people"):
        make_sample(job, Feedback())
    assert SampleFile(sample.path).answers_of("Anna")[1].code == 5
