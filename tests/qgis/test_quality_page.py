"""The Quality page with an annotation session, by three people: review, issues, double labelling, merging, report."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
from qgis.PyQt.QtCore import QPoint, Qt
from qgis.PyQt.QtTest import QTest
from qgis.PyQt.QtWidgets import QApplication

from terrazzo.plugin.annotation.edits import FIRST, SECOND, Edit
from terrazzo.plugin.annotation.session import open_session
from terrazzo.tests.support.annotation_desk import ArrayStart, make_image, make_session, patchwork
from terrazzo.tests.support.quality_window import click, press, quality_window

HEIGHT, WIDTH, SIDE = 160, 240, 80
KEY = Qt.Key
REVIEW, ISSUES, AGREEMENT = range(3)


@pytest.fixture(scope="module")
def scene():
    picture, truth = patchwork(HEIGHT, WIDTH, side=40)
    machine = truth.copy()
    machine[:, :60] = 5
    return picture, truth, machine


def second_labels(truth):
    """What Ben makes of it."""
    return np.where(truth == 6, 4, np.where(truth == 8, 1, truth)).astype(np.uint8)


@pytest.fixture
def session_file(tmp_path, scene):
    """Six tiles of 80 pixels, two of them labelled twice; Anna has labelled and submitted all, Ben his second ones
    (his waters are roads, his buildings bare)."""
    picture, truth, machine = scene
    image = make_image(tmp_path / "image.tif", picture)
    path = make_session(
        tmp_path / "village.gpkg", image, SIDE, ArrayStart(machine), prefill=False, double_share=0.34, seed=1
    )
    ben = second_labels(truth)
    for person, codes in (("Anna", truth), ("Ben", ben)):
        with open_session(path, person) as session:
            for tile in session.tiles:
                if person == "Anna" or tile.review.double:
                    w = tile.window
                    session.start(tile.id)
                    part = codes[w.row : w.bottom, w.col : w.right].copy()
                    session.apply(Edit("brush", w.row, w.col, np.ones(part.shape, bool), part, tile.id))
                    session.submit(tile.id)
    return path


@pytest.fixture
def page(provider, qgis_new_project):
    with quality_window("Ben") as page:
        yield page


def become(page, name):
    """Another person sits down at the same session."""
    from qgis.core import QgsSettings

    path = page.bench.session.path
    page.bench.close()
    QgsSettings().setValue("terrazzo/person", name)
    page.opener.refresh()
    page.accuracy.refresh()
    assert page.opener.open(str(path))
    QApplication.processEvents()


def opened(page, path):
    assert page.opener.open(str(path))
    QApplication.processEvents()
    return page.bench.session


def rows(tree, columns=3):
    return [tuple(tree.topLevelItem(i).text(c) for c in range(columns)) for i in range(tree.topLevelItemCount())]


def single(session):
    return [t.id for t in session.tiles if not t.review.double]


def double(session):
    return [t.id for t in session.tiles if t.review.double]


def test_a_tab_without_a_session_says_how_to_open_one(page, session_file):
    page.tabs.setCurrentIndex(REVIEW)
    assert page.tabs.currentWidget().currentIndex() == 0
    assert not page.head.isVisible()
    opened(page, session_file)
    assert page.tabs.currentWidget().currentIndex() == 1
    assert page.name.text() == "village"
    assert page.who.text() == "Ben"


def test_tiles_are_listed_with_their_states(page, session_file):
    session = opened(page, session_file)
    box = page.review
    assert len(rows(box.list)) == 6
    assert {state.split(" / ")[0] for _, state, _ in rows(box.list)} == {"submitted"}
    box.filter.setCurrentIndex(box.filter.findData("twice"))
    assert len(rows(box.list)) == 2
    box.filter.setCurrentIndex(box.filter.findData("accepted"))
    assert rows(box.list) == []
    box.filter.setCurrentIndex(box.filter.findData("mine"))
    assert {name for name, _, _ in rows(box.list)} >= {session.tile(t).name for t in single(session)}
    become(page, "Anna")
    box.filter.setCurrentIndex(box.filter.findData("mine"))
    assert rows(box.list) == []  # her own work is not hers to check


def test_check_approve_and_accept_by_two_people(page, session_file):
    session = opened(page, session_file)
    box, tile = page.review, single(session)[0]
    box.choose(tile)
    assert set(box.steps) == {"check"}
    click(box.steps["check"])
    assert set(box.steps) >= {"approve", "return", "release"}
    assert not box.steps["return"].isEnabled()  # it needs a reason
    click(box.steps["approve"])
    assert session.tile(tile).state == "check 2"
    box.choose(tile)
    assert box.steps == {}  # the first checker is not the second
    become(page, "Anna")
    page.review.choose(tile)
    assert "check" not in page.review.steps  # nor is the labeller
    become(page, "Cleo")
    page.review.choose(tile)
    click(page.review.steps["check"])
    click(page.review.steps["approve"])
    assert page.bench.session.tile(tile).state == "accepted"
    page.review.choose(tile)
    text = page.review.history.text()
    assert [line.split(" ", 2)[2] for line in text.splitlines()] == [
        "Anna: started",
        "Anna: submitted",
        "Ben: check begun",
        "Ben: approved",
        "Cleo: check begun",
        "Cleo: approved",
    ]


def test_return_with_a_reason_correct_and_submit_again(page, session_file):
    session = opened(page, session_file)
    box, tile = page.review, single(session)[1]
    box.choose(tile)
    click(box.steps["check"])
    box.reason.setEditText("the lake is missing")
    assert box.steps["return"].isEnabled()
    click(box.steps["return"])
    assert session.tile(tile).review.reason == "the lake is missing"
    assert box.reason.currentText() == ""
    become(page, "Anna")
    page.review.choose(tile)
    assert "the lake is missing" in page.review.about.text()
    click(page.review.steps["start"])
    click(page.review.steps["submit"])
    assert page.bench.session.tile(tile).state == "submitted"


def test_keys_on_the_map_check_one_tile_after_the_other(page, session_file):
    session = opened(page, session_file)
    box, canvas = page.review, page.desk.canvas
    canvas.setFocus()
    press(canvas, KEY.Key_Right, Qt.KeyboardModifier.ControlModifier)
    first = box.tile_id
    assert first in single(session)
    press(canvas, KEY.Key_A)  # begin the check
    assert session.tile(first).review.checker == "Ben"
    press(canvas, KEY.Key_A)  # it is right
    assert session.tile(first).state == "check 2"
    second = box.tile_id
    assert second != first  # on to the next
    press(canvas, KEY.Key_A)
    press(canvas, KEY.Key_X)  # what is wrong?
    assert session.tile(second).state == "check 1"
    assert box.reason.hasFocus() or box.reason.lineEdit().hasFocus()
    box.reason.setEditText("boundary")
    press(canvas, KEY.Key_X)
    assert session.tile(second).state == "returned"


def test_going_to_a_tile_shows_it(page, session_file):
    session = opened(page, session_file)
    for tile in (single(session)[0], single(session)[-1]):
        page.review.choose(tile)
        seen = page.desk.overlay.view.window()
        window = session.tile(tile).window
        assert seen.meet(window) == window
        assert seen.height < HEIGHT * 1.3


def test_a_session_open_for_reading_only_can_be_looked_at(page, session_file):
    page.opener.open(str(session_file), read_only=True)
    box = page.review
    box.choose(1)
    assert box.steps == {}
    assert not box.next.isEnabled()
    assert not page.issues.point.isEnabled()
    assert page.who.text() == "for reading only"


# ---------------------------------------------------------------- issues


def canvas_point(page, row, col):
    place = page.desk.overlay.view.point(row + 0.5, col + 0.5)
    return QPoint(round(place.x()), round(place.y()))


def pin(page, row, col, category, comment):
    box = page.issues
    box.category.setCurrentIndex(box.category.findData(category))
    click(box.point)
    QTest.mouseClick(
        page.desk.canvas.viewport(),
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
        canvas_point(page, row, col),
    )
    QTest.keyClicks(box.comment, comment)
    press(box.comment, KEY.Key_Return)


def test_issues_are_pinned_filtered_resolved_and_reopened(page, session_file, scene):
    session = opened(page, session_file)
    page.tabs.setCurrentIndex(ISSUES)
    box, before = page.issues, page.desk.canvas.mapTool()
    pin(page, 30, 50, "boundary", "the roof")
    pin(page, 90, 200, "wrong class", "")
    assert page.desk.canvas.mapTool() is before
    issues = session.issues.all()
    assert [(i.category, i.comment, i.person) for i in issues] == [
        ("boundary", "the roof", "Ben"),
        ("wrong class", "", "Ben"),
    ]
    assert abs(issues[0].row - 30) <= 1
    assert abs(issues[0].col - 50) <= 1
    assert len(rows(box.list)) == 2
    box.kind.setCurrentIndex(box.kind.findData("boundary"))
    assert [r[1] for r in rows(box.list)] == ["Boundary"]
    box.list.setCurrentItem(box.list.topLevelItem(0))
    box.note.setText("moved")
    click(box.resolve)
    assert rows(box.list) == []  # only open ones are shown
    box.only_open.setChecked(False)
    assert len(rows(box.list)) == 1
    box.list.setCurrentItem(box.list.topLevelItem(0))
    assert "Resolved by Ben: moved" in box.about.text()
    assert not box.resolve.isEnabled()
    click(box.reopen)
    assert session.issues.all(only_open=True)[0].comment == "the roof"


def test_choosing_an_issue_goes_there(page, session_file):
    session = opened(page, session_file)
    session.issues.add(20, 20, "unclear", "")
    session.issues.add(140, 220, "unclear", "")
    page.tabs.setCurrentIndex(ISSUES)
    box = page.issues
    for index, (row, col) in enumerate(((20, 20), (140, 220))):
        box.list.setCurrentItem(box.list.topLevelItem(index))
        centre = page.desk.canvas.extent().center()
        x, y = session.grid.xy(row, col)
        assert centre.x() == pytest.approx(x, abs=2)
        assert centre.y() == pytest.approx(y, abs=2)


def test_the_segment_under_a_pin_is_shown(page, session_file):
    """A pin means a place or, where something is labelled, the segment there: it is outlined and named."""
    session = opened(page, session_file)
    tile = next(t for t in session.tiles if session.labels(t.id).any())
    codes = session.labels(tile.id)
    row, col = np.argwhere(codes > 0)[len(codes) // 2].tolist()
    session.issues.add(tile.window.row + row, tile.window.col + col, "boundary", "")
    window, mask = session.segment(tile.window.row + row, tile.window.col + col)
    assert mask[tile.window.row + row - window.row, tile.window.col + col - window.col]
    page.tabs.setCurrentIndex(ISSUES)
    box = page.issues
    box.refresh()
    box.list.setCurrentItem(box.list.topLevelItem(0))
    name = page.bench.class_title(int(codes[row, col]))
    assert f"Segment: {name}, {mask.sum():,} pixels" in box.about.text()
    outline = box.marks._segment
    drawn = outline._pixels == outline.table[2]
    padded = np.pad(mask, 2)
    inner = padded[:-2, 1:-1] & padded[2:, 1:-1] & padded[1:-1, :-2] & padded[1:-1, 2:]
    assert np.array_equal(drawn, padded & ~np.pad(inner, 1))
    assert (outline.window.row, outline.window.col) == (window.row - 2, window.col - 2)
    session.issues.resolve(1)
    box.refresh()  # resolved ones leave the list, and the outline goes with them
    assert box.marks._segment is None


def test_the_key_i_begins_an_issue_where_the_pointer_is(page, session_file, monkeypatch):
    session = opened(page, session_file)
    canvas = page.desk.canvas
    place = canvas.viewport().mapToGlobal(canvas_point(page, 60, 100))
    cursor = canvas.cursor()
    monkeypatch.setattr(type(cursor), "pos", lambda *_: place)
    canvas.setFocus()
    press(canvas, KEY.Key_I)
    assert page.tabs.currentIndex() == ISSUES
    assert page.issues.comment.hasFocus()
    assert "Row" in page.issues.where.text()
    QTest.keyClicks(page.issues.comment, "a lake?")
    press(page.issues.comment, KEY.Key_Return)
    issue = session.issues.all()[0]
    assert (issue.comment, abs(issue.row - 60) <= 1, abs(issue.col - 100) <= 1) == ("a lake?", True, True)
    canvas.setFocus()
    page.issues.list.setCurrentItem(page.issues.list.topLevelItem(0))
    press(canvas, KEY.Key_A)
    assert session.issues.all(only_open=True) == []


def test_issues_are_drawn_on_the_map(page, session_file):
    session = opened(page, session_file)
    canvas = page.desk.canvas

    def red():
        QApplication.processEvents()
        image = canvas.grab().toImage()
        found = 0
        for x in range(0, image.width(), 2):
            for y in range(0, image.height(), 2):
                colour = image.pixelColor(x, y)
                found += (colour.red(), colour.green(), colour.blue()) == (208, 0, 0)
        return found

    assert red() == 0
    session.issues.add(80, 120, "missing", "")
    page.issues.refresh()
    assert red() > 5


# ---------------------------------------------------------------- agreement


def test_two_people_and_the_model_side_by_side(page, session_file, scene, qtbot):
    _, truth, machine = scene
    session = opened(page, session_file)
    page.tabs.setCurrentIndex(AGREEMENT)
    box = page.agreement
    assert "2 of 6 tiles are labelled twice; 2 of them by both" in box.state.text()
    click(box.compare)
    qtbot.waitUntil(box.table.isVisible, timeout=20000)
    heads = [box.table.horizontalHeaderItem(c).text() for c in range(box.table.columnCount())]
    assert heads[:4] == ["%", "Anna / Ben", "Prediction / Anna", "Prediction / Ben"]
    windows = [session.tile(t).window for t in double(session)]
    part = np.concatenate([truth[w.row : w.bottom, w.col : w.right].ravel() for w in windows])
    model = np.concatenate([machine[w.row : w.bottom, w.col : w.right].ravel() for w in windows])
    assert box.table.item(0, 1).text().startswith(f"{100 * (part == second_labels(part)).mean():.1f}")
    assert box.table.item(0, 2).text().startswith(f"{100 * (part == model).mean():.1f}")


def test_differences_on_the_map_and_as_a_file(page, session_file, scene, qtbot):
    import rasterio
    from qgis.core import QgsProject

    _, truth, _ = scene
    session = opened(page, session_file)
    page.tabs.setCurrentIndex(AGREEMENT)
    box = page.agreement
    click(box.veil)
    assert box.veil.isChecked()
    assert len(box.marks._pictures) == 2
    click(box.save)
    qtbot.waitUntil(lambda: not box.run.busy, timeout=20000)
    path = session_file.with_name("village_disagreement.tif")
    with rasterio.open(path) as data:
        state = data.read(1)
    inside = np.zeros(state.shape, bool)
    for tile in double(session):
        w = session.tile(tile).window
        inside[w.row : w.bottom, w.col : w.right] = True
    assert np.array_equal(state == 2, inside & (truth != second_labels(truth)))
    assert "Disagreement" in [x.name() for x in QgsProject.instance().mapLayers().values()]


def test_a_third_person_merges_place_by_place(page, session_file, scene):
    _, truth, _ = scene
    opened(page, session_file)
    become(page, "Cleo")
    session = page.bench.session
    tile = max(double(session), key=lambda t: (session.labels(t, FIRST) != session.labels(t, SECOND)).sum())
    page.review.choose(tile)
    click(page.review.steps["merge"])
    assert page.tabs.currentIndex() == AGREEMENT  # there it goes on
    box = page.agreement.merge
    assert box.isVisible()
    places = rows(box.list)
    assert {(first, second) for _, first, second in places} <= {("Water", "Road"), ("Building", "Bareland")}
    assert len(places) > 1
    before = session.labels(tile).copy()
    box.list.setCurrentItem(box.list.topLevelItem(0))
    box.list.setFocus()
    press(box.list, KEY.Key_X)  # the second one is right here
    assert page.bench.commits.wait(20)
    QApplication.processEvents()
    changed = session.labels(tile) != before
    assert changed.sum() == int(places[0][0])
    assert np.array_equal(session.labels(tile)[changed], session.labels(tile, SECOND)[changed])
    click(box.all_second)
    assert page.bench.commits.wait(20)
    assert np.array_equal(session.labels(tile), session.labels(tile, SECOND))
    page.bench.undo()
    assert page.bench.commits.wait(20)
    assert (session.labels(tile) != before).sum() == int(places[0][0])
    page.review.choose(tile)
    click(page.review.steps["submit"])
    review = session.tile(tile).review  # only chosen between the two: that was the first check
    assert (review.state, review.first_checker) == ("check 2", session.person)
    assert not box.isVisible()
    assert np.array_equal(session.labels(tile, FIRST), truth[session.tile(tile).window.slices(session.grid.window)])


def test_more_tiles_to_be_labelled_twice(page, tmp_path, scene):
    image = make_image(tmp_path / "image.tif", scene[0])
    path = make_session(tmp_path / "fresh.gpkg", image, SIDE)
    session = opened(page, path)
    page.tabs.setCurrentIndex(AGREEMENT)
    box = page.agreement
    assert "0 of 6" in box.state.text()
    assert not box.compare.isEnabled()
    box.share.setValue(50)
    box.seed.setValue(3)
    click(box.choose)
    assert len(double(session)) == 3
    assert "3 of 6" in box.state.text()


# ---------------------------------------------------------------- report


def test_report_of_the_session(page, session_file, qtbot, monkeypatch):
    from terrazzo.plugin.panel import quality_page

    shown = []
    monkeypatch.setattr(quality_page, "open_report", shown.append)
    session = opened(page, session_file)
    session.issues.add(5, 5, "boundary", "the roof")
    click(page.report)
    qtbot.waitUntil(lambda: bool(shown), timeout=30000)
    html = Path(shown[0]).read_text(encoding="utf-8")
    assert "Annotation session village" in html
    assert "the roof" in html
    assert "Anna / Ben" in html
    data = json.loads(session_file.with_name("village_report.json").read_text(encoding="utf-8"))
    assert data["states"]["submitted"] == 6
    assert session_file.with_name("village_report.csv").is_file()
    assert page.bench.session is session  # it stays open for work


def test_what_the_engine_refuses_is_said(page, session_file, tmp_path):
    broken = tmp_path / "broken.gpkg"
    broken.write_bytes(b"x")
    assert not page.opener.open(str(broken))
    assert "broken.gpkg" in page.status.text()
    session = opened(page, session_file)
    page.review.choose(double(session)[0])
    assert not page.review.take("approve")
    assert page.status.text()


def test_nothing_stays_behind(qgis_app, provider, qgis_new_project, session_file):
    from qgis.gui import QgsGui

    def review_actions() -> list[str]:
        names = [action.objectName() for action in QgsGui.shortcutsManager().listActions()]
        return [name for name in names if name.startswith("terrazzoReview")]

    with quality_window("Ben") as page:
        opened(page, session_file)
        assert review_actions()
        canvas = page.desk.canvas
        page.unload()
        assert page.bench.session is None
        assert not review_actions()
        press(canvas, KEY.Key_A)  # and no key does anything


def test_conflicts_of_merged_copies_are_listed_taken_and_settled(page, tmp_path, scene):
    """Two people change the same tile in copies of the session; the merged one keeps one side and lists the other."""
    import shutil

    from terrazzo.plugin.annotation.merge import merge_sessions

    image = make_image(tmp_path / "image.tif", scene[0])
    base = make_session(tmp_path / "base.gpkg", image, SIDE)
    copies = []
    for person, code in (("Anna", 2), ("Ben", 5)):
        copy = tmp_path / f"{person}.gpkg"
        shutil.copy(base, copy)
        with open_session(copy, person) as session:
            session.start(1)
            session.apply(Edit("brush", 10, 10, np.ones((20, 20), bool), code, 1))
            session.submit(1)
        copies.append(copy)
    merged = tmp_path / "merged.gpkg"
    merge_sessions(copies, merged, "Cleo")
    session = opened(page, merged)
    page.tabs.setCurrentIndex(AGREEMENT)
    box = page.agreement.conflicts
    assert box.isVisible()
    found = rows(box.list, 4)
    assert ("1-1", "Anna", "Ben", "400") in found
    box.list.setCurrentItem(box.list.topLevelItem(found.index(("1-1", "Anna", "Ben", "400"))))
    assert not box.take.isEnabled()  # the tile is nobody's to edit now
    assert set(session.labels(1)[10:30, 10:30].ravel()) == {2}
    page.review.choose(1)
    click(page.review.steps["start"])
    page.tabs.setCurrentIndex(AGREEMENT)
    click(box.take)
    assert page.bench.commits.wait(20)
    assert set(session.labels(1)[10:30, 10:30].ravel()) == {5}
    while box.isVisible():
        box.list.setCurrentItem(box.list.topLevelItem(0))
        click(box.settle)
    from terrazzo.plugin.annotation.conflicts import list_conflicts

    assert list_conflicts(session, only_open=True) == []


def test_enter_in_a_field_does_not_submit_the_tile_that_is_being_labelled(page, tmp_path, scene):
    """Enter is the brush's key for “submit”; in a comment it pins the issue and nothing else."""
    image = make_image(tmp_path / "image.tif", scene[0])
    session = opened(page, make_session(tmp_path / "fresh.gpkg", image, SIDE))
    page.bench.take_tile(1)
    page.desk.activate("brush")
    page.tabs.setCurrentIndex(ISSUES)
    pin(page, 30, 50, "boundary", "the roof")
    assert session.tile(1).state == "labelling"
    assert len(session.issues.all()) == 1
    page.tabs.setCurrentIndex(REVIEW)
    page.review.choose(1)
    press(page.review.list, KEY.Key_Return)
    assert session.tile(1).state == "labelling"
