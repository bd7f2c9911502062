"""Labelling sample points as a person does: keys on the map, the map's class out of sight, undo, coming back."""

from __future__ import annotations

from pathlib import Path

import numpy as np
import pytest
from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtWidgets import QApplication

from terrazzo.plugin.assessment.class_raster import NO_CLASS, RasterInput
from terrazzo.plugin.assessment.design import DesignWishes
from terrazzo.plugin.assessment.sample_file import SampleFile
from terrazzo.plugin.assessment.sampling import SampleJob, make_sample
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.quality_window import click, press, quality_window

from .conftest import write_raster

KEY = Qt.Key
ACCURACY = 3


@pytest.fixture
def files(tmp_path):
    """An image, a map of it (classes 2 and 5 of the OpenEarthMap legend) and a sample of 12 points."""
    import rasterio

    codes = np.full((200, 240), 2, np.uint8)
    codes[:, 120:] = 5
    image = write_raster(tmp_path / "image.tif", np.stack([codes * 30] * 3), pixel=0.5)
    path = write_raster(tmp_path / "map.tif", codes[None], pixel=0.5, nodata=0)
    with rasterio.open(path, "r+") as dataset:
        dataset.update_tags(TERRAZZO_LEGEND="openearthmap")
    sample = tmp_path / "points.gpkg"
    make_sample(SampleJob(RasterInput(path), str(sample), DesignWishes(size=12, seed=2)), Feedback())
    return image, path, sample


@pytest.fixture
def page(provider, qgis_new_project, files):
    with quality_window() as page:
        for path, name in zip(files[:2], ("image", "land cover")):
            QgsProject.instance().addMapLayer(QgsRasterLayer(str(path), name))
        page._iface.mapCanvas().setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:32632"))
        page.tabs.setCurrentIndex(ACCURACY)
        page.accuracy.sample.setFilePath(str(files[2]))
        QApplication.processEvents()
        yield page


def visible():
    root = QgsProject.instance().layerTreeRoot()
    return sorted(node.name() for node in root.findLayers() if node.isVisible())


def begin(page):
    click(page.accuracy.label)
    return page.response, page._iface.mapCanvas()


def test_the_page_says_how_far_the_sample_is(page, files):
    assert "12 points in 2 strata" in page.accuracy.state.text()
    assert page.accuracy.label.isEnabled()
    assert not page.accuracy.assess.isEnabled()
    SampleFile(files[2]).answer(1, "Ben", 5)
    page.accuracy.refresh()
    assert "Labelled by Ben: 1" in page.accuracy.state.text()
    assert page.accuracy.assess.isEnabled()


def test_digits_set_the_class_and_go_on(page, files):
    view, canvas = begin(page)
    assert view.isVisible()
    assert view.number == 1
    press(canvas, KEY.Key_5)
    assert view.number == 2
    press(canvas, KEY.Key_L)
    press(canvas, KEY.Key_2)
    press(canvas, KEY.Key_0)
    own = SampleFile(files[2]).answers_of("Anna")
    assert [(own[n].code, own[n].confidence) for n in (1, 2, 3)] == [(5, 3), (2, 1), (NO_CLASS, 3)]
    assert view.bar.value() == 3
    assert own[1].seconds >= 0


def test_digits_that_are_no_class_do_nothing(page, files):
    view, canvas = begin(page)
    press(canvas, KEY.Key_9)
    assert view.number == 1
    assert SampleFile(files[2]).answers() == []


def test_buttons_do_what_keys_do(page, files):
    view, _ = begin(page)
    assert [b.text() for b in view.class_buttons][0:5:4] == ["1  Bareland", "5  Tree"]
    click(view.class_buttons[4])
    assert SampleFile(files[2]).answers_of("Anna")[1].code == 5
    click(view.undo)
    assert view.number == 1
    assert SampleFile(files[2]).answers() == []


def test_the_map_is_out_of_sight_while_points_are_labelled(page, files):
    assert visible() == ["image", "land cover"]
    view, canvas = begin(page)
    assert visible() == ["image"]
    texts = [view.point.text(), view.title.text(), view.notice.text()]
    assert not any("Tree" in t or "Rangeland" in t for t in texts)
    press(canvas, KEY.Key_5)
    click(view.leave)
    assert visible() == ["image", "land cover"]
    assert page.stack.currentIndex() == 0


def test_who_shows_the_map_again_is_warned(page):
    view, canvas = begin(page)
    for node in QgsProject.instance().layerTreeRoot().findLayers():
        node.setItemVisibilityChecked(True)
    press(canvas, KEY.Key_Right)
    assert "land cover" in view.notice.text()
    assert view.notice.isVisible()


def test_each_point_comes_to_the_middle_at_the_wished_scale(page, files):
    view, canvas = begin(page)
    sample = SampleFile(files[2])
    view.scale.setValue(250)
    for _ in range(3):
        place = sample.place(view.number)
        centre = canvas.extent().center()
        assert centre.x() == pytest.approx(place.x, abs=0.01)
        assert centre.y() == pytest.approx(place.y, abs=0.01)
        assert canvas.scale() == pytest.approx(250, rel=0.02)
        press(canvas, KEY.Key_2)
    view.stay.setChecked(True)
    canvas.zoomScale(900)
    press(canvas, KEY.Key_2)
    assert canvas.scale() == pytest.approx(900, rel=0.02)
    press(canvas, KEY.Key_Z)
    marked = view.map._bands[0].asGeometry().asGeometryCollection()[0].boundingBox()
    assert marked.width() == pytest.approx(0.5)  # the pixel is marked, not a point


def test_undo_takes_answers_back_one_by_one(page, files):
    view, canvas = begin(page)
    for key in (KEY.Key_2, KEY.Key_5, KEY.Key_5):
        press(canvas, key)
    press(canvas, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.number == 3
    press(canvas, KEY.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert view.number == 2
    assert sorted(SampleFile(files[2]).answers_of("Anna")) == [1]


def test_leaving_and_coming_back_goes_on_where_one_left(page, files):
    view, canvas = begin(page)
    for _ in range(4):
        press(canvas, KEY.Key_5)
    press(canvas, KEY.Key_Right)  # 5 is left for later
    press(canvas, KEY.Key_2)
    click(view.leave)
    begin(page)
    assert view.number == 5
    assert view.bar.value() == 5
    press(canvas, KEY.Key_Left)
    assert "you said Tree" in view.point.text()


def test_a_second_interpreter_sees_nothing_of_the_first(page, files):
    view, canvas = begin(page)
    for _ in range(12):
        press(canvas, KEY.Key_5)
    assert "All points are labelled" in page.status.text()
    click(view.leave)
    page.accuracy.name.setText("Ben")
    begin(page)
    assert view.number == 1
    assert view.bar.value() == 0
    assert "you said" not in view.point.text()
    press(canvas, KEY.Key_2)
    press(canvas, KEY.Key_Left)
    assert "you said Rangeland" in view.point.text()
    sample = SampleFile(files[2])
    assert len(sample.answers_of("Anna")) == 12
    assert len(sample.answers_of("Ben")) == 1


def test_comments_are_written_with_letters_not_obeyed(page, files):
    view, canvas = begin(page)
    press(canvas, KEY.Key_C)
    assert view.comment.hasFocus()
    for key in (KEY.Key_H, KEY.Key_5, KEY.Key_L):
        press(view.comment, key)
    assert view.comment.text() == "h5l"
    press(view.comment, KEY.Key_Return)
    press(canvas, KEY.Key_5)
    answer = SampleFile(files[2]).answers_of("Anna")[1]
    assert (answer.comment, answer.confidence) == ("h5l", 3)
    assert view.comment.text() == ""


def test_keys_are_ours_only_while_points_are_labelled(page, files):
    view, canvas = begin(page)
    click(view.leave)
    press(canvas, KEY.Key_5)
    assert SampleFile(files[2]).answers() == []


def test_another_page_in_front_ends_it(page, files):
    view, canvas = begin(page)
    page.hide()
    QApplication.processEvents()
    assert view.sample is None
    assert visible() == ["image", "land cover"]
    press(canvas, KEY.Key_5)
    assert SampleFile(files[2]).answers() == []


def test_the_map_may_have_another_coordinate_system(page, files):
    canvas = page._iface.mapCanvas()
    canvas.setDestinationCrs(QgsCoordinateReferenceSystem("EPSG:3857"))
    view, _ = begin(page)
    centre = canvas.extent().center()
    assert 900_000 < centre.x() < 1_100_000  # 9 degrees east in Web Mercator
    press(canvas, KEY.Key_5)
    assert view.number == 2


def test_more_than_nine_classes_take_two_digits(qgis_app, qtbot):
    from terrazzo.plugin.panel.quality_digits import DigitEntry

    got, entry = [], DigitEntry()
    entry.entered.connect(got.append)
    entry.set_highest(19)
    entry.type(1)
    entry.type(7)
    entry.type(5)  # 50 to 59 are no classes: 5 it is, at once
    entry.type(1)
    assert got == [17, 5]
    qtbot.waitUntil(lambda: got == [17, 5, 1], timeout=2000)
    entry.set_highest(8)
    entry.type(1)
    entry.type(0)
    assert got == [17, 5, 1, 1, 0]


def test_from_the_form_to_the_report(page, files, qtbot, monkeypatch, tmp_path):
    """Draw points with the form, label them with keys, read the report."""
    from terrazzo.plugin.panel import quality_accuracy

    opened = []
    monkeypatch.setattr(quality_accuracy, "open_report", opened.append)
    box = page.accuracy
    layer = next(x for x in QgsProject.instance().mapLayers().values() if x.name() == "land cover")
    box.layer.setLayer(layer)
    box.size.setValue(20)
    box.allocation.setCurrentIndex(box.allocation.findData("equal"))
    click(box.draw)
    qtbot.waitUntil(lambda: not box.run.busy, timeout=20000)
    path = tmp_path / "map_sample.gpkg"
    assert box.sample.filePath() == str(path)
    assert "20 points were drawn" in page.status.text()
    view, canvas = begin(page)
    truth = SampleFile(path).points.mapped.tolist()
    for code in truth[:-2]:
        press(canvas, KEY.Key_5 if code == 5 else KEY.Key_2)
    press(canvas, KEY.Key_2 if truth[-2] == 5 else KEY.Key_5)  # one mistake
    click(view.leave)
    click(box.assess)
    qtbot.waitUntil(lambda: not box.run.busy, timeout=20000)
    assert opened == [str(tmp_path / "map_sample_accuracy.html")]
    assert "Overall accuracy 9" in page.status.text()
    assert "from 19 points" in page.status.text()
    html = (tmp_path / "map_sample_accuracy.html").read_text(encoding="utf-8")
    assert "1 of 20 points have no reference class" in html
    assert (tmp_path / "map_sample_accuracy.csv").is_file()
    box.compare.setCurrentIndex(box.compare.findData("worldcover"))
    click(box.assess)
    qtbot.waitUntil(lambda: not box.run.busy, timeout=20000)
    assert opened[1] == str(tmp_path / "map_sample_worldcover_accuracy.html")
    assert "Tree → Tree cover" in Path(opened[1]).read_text(encoding="utf-8")


def test_what_goes_wrong_is_said(page, tmp_path):
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"x")
    page.accuracy.sample.setFilePath(str(broken))
    assert "no sample file" in page.status.text()
    assert not page.accuracy.label.isEnabled()
    page.accuracy.take_answers(str(broken))
    assert "no sample file" in page.status.text()


def test_answers_of_a_copy_are_taken_over(page, files, tmp_path):
    copy = tmp_path / "copy.gpkg"
    copy.write_bytes(files[2].read_bytes())
    SampleFile(copy).answer(3, "Ben", 5)
    page.accuracy.take_answers(str(copy))
    assert "1 answers were added" in page.status.text()
    assert "Labelled by Ben: 1" in page.accuracy.state.text()
