"""Sessions of several people: split into parts, merged back; conflicts are listed and nothing is lost."""

from __future__ import annotations

import shutil

import numpy as np
import pytest
from osgeo import ogr

from terrazzo.plugin.annotation import conflicts
from terrazzo.plugin.annotation.edits import FIRST, MAIN, SECOND, Edit
from terrazzo.plugin.annotation.errors import BlindError, ReviewError, SessionError
from terrazzo.plugin.annotation.journal import replayed
from terrazzo.plugin.annotation.merge import merge_sessions
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.annotation.split import split_session
from terrazzo.plugin.annotation.start_from import RasterStart
from terrazzo.plugin.annotation.told import in_english, tell, told
from terrazzo.plugin.landcover.errors import Cancelled, OutputError, ParameterError
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.sessions import LEGEND, box, new_session, patches, rows_of, work, write_image, write_map


@pytest.fixture
def path(tmp_path):
    image = write_image(tmp_path / "image.tif")
    start = RasterStart(write_map(tmp_path / "map.tif", patches(80, 96), image), LEGEND)
    return new_session(tmp_path, start=start)


def copy(path, name):
    return shutil.copy(path, path.with_name(name))


def split(path, *people, folder=None):
    with work(path, "Lead") as session:
        return {part.person: part for part in split_session(session, folder or path.parent, list(people))}


def mine(session, person):
    return [tile for tile in session.tiles if tile.review.assigned == person]


def check_journal(session):
    """The journal leads to the labels of every layer."""
    labels = replayed(session.store, {t.id: (t.window.height, t.window.width) for t in session.tiles})
    for (tile, layer), codes in labels.items():
        assert np.array_equal(codes, session.layers.get(session.tile(tile), layer).codes)
    counts = session.store.rows("SELECT tile, code, pixels FROM class_pixels WHERE layer = 0 AND pixels > 0")
    for tile, code, pixels in counts:
        assert np.count_nonzero(labels[tile, MAIN] == code) == pixels


def test_split_gives_each_person_tiles_of_their_own(path):
    before = {}
    with work(path, "Anna") as session:
        session.start(3)
        box(session, 3, 0, 0, 5, 5, 8)
        before = {t.uid: session.labels(t.id).copy() for t in session.tiles}
    parts = split(path, "Anna", "Ben")
    assert [parts[name].path.name for name in ("Anna", "Ben")] == ["session-Anna.gpkg", "session-Ben.gpkg"]
    seen = []
    for person, part in parts.items():
        with work(part.path, person) as session:
            assert len(session.tiles) == part.tiles == 3
            seen += [tile.uid for tile in session.tiles]
            for tile in session.tiles:
                assert np.array_equal(session.labels(tile.id), before[tile.uid])
                assert np.array_equal(session.prediction(tile.id) > 0, before[tile.uid] > 0)
            assert session.image_path.samefile(path.with_name("image.tif"))
            check_journal(session)
    assert sorted(seen) == sorted(before)
    with open_session(parts["Anna"].path, read_only=True) as session:
        assert "labelling" in [tile.state for tile in session.tiles]  # Anna goes on with hers
    with work(path, "Cleo") as session:  # nobody else starts them meanwhile
        assert session.next_tile() is None
        with pytest.raises(ReviewError, match="assigned to"):
            session.start(1)
    with pytest.raises(OutputError, match="never overwritten"):
        split(path, "Anna", "Dan")
    assert not path.with_name("session-Dan.gpkg").exists()
    with pytest.raises(ParameterError, match="each once"):
        split(path, "Anna", "anna")


def test_parts_come_back_whole(path, tmp_path):
    parts = split(path, "Anna", "Ben")
    done = {}
    for person, part in parts.items():
        with work(part.path, person) as session:
            for tile in mine(session, person):
                session.start(tile.id)
                box(session, tile.id, 2, 2, 10, 10, 4)
                box(session, tile.id, 20, 3, 5, 9, 6)
                session.undo()
                session.submit(tile.id)
                done[tile.uid] = session.labels(tile.id).copy()
            session.issues.add(*session.tiles[0].window[:2], "missing", person)
    merged = merge_sessions([path, *(part.path for part in parts.values())], tmp_path / "all.gpkg", "Lead")
    assert (merged.tiles, merged.new, merged.issues, merged.conflicts) == (6, 0, 2, [])
    with open_session(tmp_path / "all.gpkg", read_only=True) as session:
        assert {t.state for t in session.tiles} == {"submitted"}
        assert {t.review.labeller for t in session.tiles} == {"Anna", "Ben"}
        for tile in session.tiles:
            assert np.array_equal(session.labels(tile.id), done[tile.uid])
        check_journal(session)
        assert sorted(issue.comment for issue in session.issues.all()) == ["Anna", "Ben"]
        assert len({row[0] for row in session.store.rows("SELECT person FROM journal")}) == 3
        assert session.image_path.is_file()
    with work(tmp_path / "all.gpkg", "Ben") as session:
        tile = next(t for t in session.tiles if t.review.labeller == "Anna")
        session.review(tile.id, "check")
    with work(tmp_path / "all.gpkg", "Anna") as session:  # her undo stack came along
        tile = next(t for t in session.tiles if t.review.labeller == "Anna" and t.state == "submitted")
        session.review(tile.id, "withdraw")
        assert session.undo().pixels > 0
        assert session.redo().pixels > 0
    # Merging the same parts again brings nothing new, and the order of parts does not matter to the labels.
    again = merge_sessions([tmp_path / "all.gpkg", parts["Anna"].path, parts["Ben"].path], tmp_path / "b.gpkg", "Lead")
    assert (again.tiles, again.issues, again.conflicts) == (0, 0, [])
    merge_sessions([parts["Ben"].path, parts["Anna"].path], tmp_path / "c.gpkg", "Lead")
    with open_session(tmp_path / "c.gpkg", read_only=True) as session:
        assert {t.uid: session.labels(t.id).tobytes() for t in session.tiles} == {
            uid: codes.tobytes() for uid, codes in done.items()
        }
        check_journal(session)


def test_conflicting_edits_are_listed_and_nothing_is_lost(path, tmp_path):
    with work(path, "Anna") as session:
        session.start(1)
        box(session, 1, 0, 0, 40, 40, 1)
        session.start(2)
    other = copy(path, "bens.gpkg")
    with work(path, "Anna") as session:
        box(session, 1, 0, 0, 10, 10, 2)
        box(session, 1, 20, 20, 4, 4, 3)
        first = session.labels(1).copy()
    with work(other, "Ben") as session:
        session.review(1, "take over")
        box(session, 1, 5, 5, 10, 10, 6)
        box(session, 1, 20, 20, 4, 4, 3)  # the same as Anna
        box(session, 1, 30, 0, 5, 5, 8)
        session.submit(1)
        second = session.labels(1).copy()
    merged = merge_sessions([path, other], tmp_path / "all.gpkg", "Lead")
    (conflict,) = merged.conflicts
    assert (conflict.kind, conflict.tile, conflict.pixels) == ("labels", 1, 25)
    assert (conflict.kept_by, conflict.other_by, conflict.source) == ("Anna", "Ben", "bens.gpkg")
    assert conflict.window == (5, 5, 5, 5)
    assert set(conflict.kept.tolist()) == {2}
    assert set(conflict.other.tolist()) == {6}
    with work(tmp_path / "all.gpkg", "Anna") as session:
        expected = first.copy()
        expected[5:15, 5:15][first[5:15, 5:15] == 1] = 6  # Ben's, where Anna did nothing
        expected[30:35, :5] = 8
        assert np.array_equal(session.labels(1), expected)
        check_journal(session)
        tile = session.tile(1)
        assert tile.state == "returned"
        assert set(tile.review.labellers) == {"Anna", "Ben"}
        assert "have both changed this tile" in in_english(tile.review.reason)
        assert session.tile(2).state == "labelling"
        # Bens's edits are in the journal, with all that they changed.
        rows = session.store.rows("SELECT count(*) FROM journal WHERE person = 'Ben' AND action = 'foreign'")
        assert rows == [(3,)]
        # The other's classes come in by an edit; then it is settled.
        assert not session.can_undo()
        session.start(1)
        assert conflicts.take_other(session, conflict.id).pixels == 25
        assert np.array_equal(session.labels(1)[5:15, 5:15], second[5:15, 5:15])
        session.undo()
        part = np.ones((2, 5), bool)
        assert conflicts.take_other(session, conflict.id, 5, 5, part).pixels == 10
        assert conflicts.settle(session, conflict.id).status == "settled"
        assert conflicts.list_conflicts(session, only_open=True) == []
        check_journal(session)
    for file in (path, other):
        with open_session(file, read_only=True) as session:  # the sources are as they were
            assert np.array_equal(session.labels(1), first if file == path else second)


def test_both_changed_without_a_clash_is_still_told(path, tmp_path):
    with work(path, "Anna") as session:
        session.start(1)
    other = copy(path, "other.gpkg")
    with work(path, "Anna") as session:
        box(session, 1, 0, 0, 5, 5, 8)
        session.submit(1)
    with work(other, "Anna") as session:
        box(session, 1, 10, 10, 5, 5, 7)
    merged = merge_sessions([path, other], tmp_path / "all.gpkg", "Lead")
    assert [(c.kind, c.tile) for c in merged.conflicts] == [("review", 1)]
    assert "Here: submitted (Anna). There: labelling (Anna)." in in_english(merged.conflicts[0].detail)
    with open_session(tmp_path / "all.gpkg", read_only=True) as session:
        labels = session.labels(1)
        assert (labels[:5, :5] == 8).all()
        assert (labels[10:15, 10:15] == 7).all()
        assert session.tile(1).state == "returned"  # nobody has submitted what it is now
        check_journal(session)


def test_the_same_edits_in_two_copies_are_no_conflict(path, tmp_path):
    other = copy(path, "other.gpkg")
    for file in (path, other):
        with work(file, "Anna") as session:
            session.start(1)
            box(session, 1, 0, 0, 5, 5, 8)
            session.submit(1)
    merged = merge_sessions([path, other], tmp_path / "all.gpkg", "Lead")
    assert merged.conflicts == []
    with open_session(tmp_path / "all.gpkg", read_only=True) as session:
        assert session.tile(1).state == "submitted"
        check_journal(session)


def test_blind_tiles_are_split_blind_and_merged_for_comparison(tmp_path):
    image = write_image(tmp_path / "image.tif")
    start = RasterStart(write_map(tmp_path / "map.tif", patches(80, 96), image), LEGEND)
    path = new_session(tmp_path, start=start, double_share=0.4)
    parts = split(path, "Anna", "Ben")
    double = {t.uid for t in open_tiles(path) if t.review.double}
    assert len(double) == 2
    assert sum(part.second for part in parts.values()) == 2
    assert sum(part.tiles for part in parts.values()) == 8
    for person, part in parts.items():
        dataset = ogr.Open(str(part.path))  # not only hidden: it is not there
        with work(part.path, person) as session:
            for tile in session.tiles:
                assert tile.uid not in double or not session.store.rows(
                    "SELECT * FROM predictions WHERE tile = ?", (tile.id,)
                )
                session.start(tile.id)
                box(session, tile.id, 0, 0, 9, 9, 5 if person == "Anna" else 6)
                with pytest.raises(BlindError) if tile.uid in double else no_error():
                    session.prediction(tile.id)
                session.submit(tile.id)
        del dataset
    merged = merge_sessions([path, parts["Anna"].path, parts["Ben"].path], tmp_path / "all.gpkg", "Lead")
    assert merged.conflicts == []
    with open_session(tmp_path / "all.gpkg", read_only=True) as session:
        for tile in session.tiles:
            if tile.uid in double:
                assert tile.review.both
                codes = {session.labels(tile.id, layer)[0, 0] for layer in (FIRST, SECOND)}
                assert codes == {5, 6}
                assert session.prediction(tile.id) is not None
            assert tile.state == "submitted"
        assert {row[1] for row in rows_of(session, "second_annotations")} == {
            tile.id for tile in session.tiles if tile.uid in double
        }
        check_journal(session)


def open_tiles(path):
    with open_session(path, read_only=True) as session:
        return session.tiles


class no_error:
    def __enter__(self):
        return self

    def __exit__(self, *error):
        return False


def test_a_stroke_over_tiles_of_two_parts_is_not_half_undone(path, tmp_path):
    with work(path, "Anna") as session:
        for tile in session.tiles:
            session.start(tile.id)
        session.apply(Edit("brush", 0, 0, np.ones((80, 96), bool), 3))
        session.submit(1)
        session.submit(2)
        session.submit(3)
    parts = split(path, "Anna", "Ben")
    with work(parts["Anna"].path, "Anna") as session:
        assert {t.state for t in session.tiles} == {"labelling"}
        assert session.undo() is None
        box(session, session.tiles[0].id, 0, 0, 5, 5, 4)
        assert session.undo().pixels == 25
    with open_session(parts["Ben"].path, read_only=True) as session:
        assert {t.state for t in session.tiles} == {"submitted"}  # to be checked


def test_issues_are_merged_and_a_disagreement_stays_open(path, tmp_path):
    with work(path, "Anna") as session:
        one = session.issues.add(3, 3, "boundary", "shore").id
        two = session.issues.add(50, 90, "unclear", "shadow").id
    other = copy(path, "other.gpkg")
    with work(path, "Anna") as session:
        session.issues.resolve(one, "moved")
        session.issues.resolve(two, "water")
        session.issues.reopen(two, "or not")
    with work(other, "Ben") as session:
        session.issues.resolve(two, "it is a roof")
        session.issues.add(1, 1, "missing", "a pond")
    merged = merge_sessions([path, other], tmp_path / "all.gpkg", "Lead")
    assert merged.issues == 2
    assert [c.kind for c in merged.conflicts] == ["issue"]
    with open_session(tmp_path / "all.gpkg", read_only=True) as session:
        found = {issue.comment: issue for issue in session.issues.all()}
        assert found["shore"].status == "resolved"
        assert found["shadow"].status == "open"
        assert found["shadow"].note == "or not / it is a roof"
        assert found["a pond"].person == "Ben"


def test_what_does_not_belong_together_is_refused(path, tmp_path):
    (tmp_path / "elsewhere").mkdir()
    stranger = new_session(tmp_path / "elsewhere")
    with pytest.raises(SessionError, match="no copy or part"):
        merge_sessions([path, stranger], tmp_path / "all.gpkg", "Lead")
    with pytest.raises(ParameterError, match="two sessions"):
        merge_sessions([path], tmp_path / "all.gpkg", "Lead")
    with pytest.raises(OutputError, match="never overwritten"):
        merge_sessions([path, path], path, "Lead")
    assert sorted(p.name for p in tmp_path.glob("*.gpkg*")) == ["session.gpkg"]


class Stop(Feedback):
    def __init__(self, after):
        self.left = after

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def test_cancelling_leaves_nothing_behind(path, tmp_path):
    with work(path, "Lead") as session:
        before = [tile.review for tile in session.tiles]
        with pytest.raises(Cancelled):
            split_session(session, tmp_path, ["Anna", "Ben"], Stop(4))
        assert [tile.review for tile in session.tiles] == before
    assert sorted(p.name for p in tmp_path.glob("*.gpkg*")) == ["session.gpkg"]
    parts = split(path, "Anna", "Ben")
    with pytest.raises(Cancelled):
        merge_sessions([path, *(p.path for p in parts.values())], tmp_path / "all.gpkg", "Lead", Stop(2))
    assert not list(tmp_path.glob("all*"))


def test_what_is_left_in_the_file_is_no_sentence():
    """A code and values: whoever opens the file reads their own language. People's own words stay."""
    text = tell("people", first="Anna", second="Ben")
    assert "changed" not in text and told(text) == ("people", {"first": "Anna", "second": "Ben"})
    assert in_english(text) == "Anna and Ben have both changed this tile."
    for own in ("roads are missing", '{"said" nothing', '{"said": "something else"}', '{"said": ["a"]}', ""):
        assert in_english(own) == own
    with pytest.raises(KeyError):
        tell("anything")
