"""Nothing lost, and nobody overwrites anybody: killed programs, two writers, damaged and foreign files."""

from __future__ import annotations

import os
import shutil
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest

from terrazzo.plugin.annotation import schema, store, writer_lock
from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.errors import SessionError, SessionLocked
from terrazzo.plugin.annotation.journal import replayed
from terrazzo.plugin.annotation.outlines import shapes
from terrazzo.plugin.annotation.segment_map import SegmentMap
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.landcover.errors import OutputError
from terrazzo.tests.support.sessions import box, new_session, rows_of, work

EDITING = """
import sys
import numpy as np
from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.session import open_session

session = open_session(sys.argv[1], "Anna")
session.start(1)
rng = np.random.default_rng(int(sys.argv[2]))
print("ready", flush=True)
for number in range(100_000):
    mask = rng.random((12, 12)) < 0.7
    row, col = (int(v) for v in rng.integers(0, 30, 2))
    if number % 10 == 9:
        session.undo()
    else:
        session.apply(Edit("brush", row, col, mask, int(rng.integers(0, 9)), 1))
    print(number, flush=True)
"""


def labels_after(count, seed):
    """What the script has painted after ``count`` actions."""
    rng = np.random.default_rng(seed)
    codes, before = np.zeros((40, 40), np.uint8), None
    for number in range(count):
        mask = rng.random((12, 12)) < 0.7
        row, col = (int(v) for v in rng.integers(0, 30, 2))
        if number % 10 == 9:
            codes = before
            continue
        code = int(rng.integers(0, 9))
        after = codes.copy()
        mask = mask[: 40 - row, : 40 - col]
        after[row : row + 12, col : col + 12][mask] = code
        codes, before = after, codes
    return codes


@pytest.mark.parametrize(("seed", "strokes"), [(0, 3), (1, 20), (2, 47)])
@pytest.mark.skipif(not hasattr(signal, "SIGKILL"), reason="this system cannot kill a process unasked")
def test_kill_9_loses_at_most_the_stroke_being_drawn(tmp_path, seed, strokes):
    path = new_session(tmp_path)
    command = [sys.executable, "-c", EDITING, str(path), str(seed)]
    process = subprocess.Popen(command, stdout=subprocess.PIPE, text=True)
    assert process.stdout.readline() == "ready\n"
    for _ in range(strokes):
        done = int(process.stdout.readline()) + 1
    time.sleep(0.003 * seed)  # somewhere in the middle of the next one
    os.kill(process.pid, signal.SIGKILL)
    rest = process.stdout.read().split()
    process.wait()
    done = int(rest[-1]) + 1 if rest else done
    with work(path) as session:  # the lock of the dead process holds nobody up
        labels = session.labels(1)
        assert any(np.array_equal(labels, labels_after(n, seed)) for n in (done, done + 1))
        assert np.array_equal(replayed(session.store, {t.id: t.window[2:] for t in session.tiles})[1, 0], labels)
        segments, srs = SegmentMap(np.array(labels)), session.store.srs()
        fresh = {s.blob(srs) for s in shapes(segments, segments.live, session.grid, session.tile(1).window)}
        assert {row[0] for row in rows_of(session)} == fresh
        assert box(session, 1, 0, 0, 40, 40, 3)
        assert session.undo()


def test_a_second_writer_is_told_who_the_first_one_is(tmp_path):
    path = new_session(tmp_path)
    with work(path, "Anna") as first:
        with pytest.raises(SessionLocked, match="Anna has this session open for writing on") as error:
            work(path, "Ben")
        assert error.value.person == "Anna"
        assert error.value.since.endswith(" UTC")
        with open_session(path, "Ben", read_only=True) as reader:  # always possible
            first.start(1)
            box(first, 1, 0, 0, 4, 4, 2)
            reader.refresh()
            assert np.count_nonzero(reader.labels(1)) == 16
            with pytest.raises(SessionError, match="reading only"):
                reader.issues.add(1, 1, "unclear")
            assert reader.allowed(1) == []
        with work(path, "Ben", take_over=True) as second:
            with pytest.raises(SessionError, match="Ben has taken over"):
                box(first, 1, 5, 5, 4, 4, 3)
            assert np.count_nonzero(first.labels(1)) == 16  # what was refused is not shown as done
            second.review(1, "take over")
            box(second, 1, 8, 8, 2, 2, 4)
    with work(path, "Cleo") as third:
        assert np.count_nonzero(third.labels(1, 0)) == 20


def test_a_lock_of_another_computer_is_not_stale_by_itself(tmp_path, monkeypatch):
    path = new_session(tmp_path)
    session = work(path, "Anna")
    monkeypatch.setattr(writer_lock.platform, "node", lambda: "another")
    with pytest.raises(SessionLocked, match="last change"):
        work(path, "Ben")
    monkeypatch.undo()
    session.close()
    ended = subprocess.Popen([sys.executable, "-c", ""])
    ended.wait()
    with sqlite3.connect(path) as db:
        values = ("x", "Anna", writer_lock.platform.node(), ended.pid, "", "then", "then")
        db.execute("INSERT INTO writer VALUES (1, ?, ?, ?, ?, ?, ?, ?)", values)
    db.close()
    work(path, "Ben").close()  # its process is gone


def test_a_write_that_fails_leaves_everything_as_it_was(tmp_path, monkeypatch):
    with work(new_session(tmp_path)) as session:
        session.start(1)
        box(session, 1, 0, 0, 9, 9, 2)
        before, labels = rows_of(session), session.labels(1).copy()
        monkeypatch.setattr(session.journal, "add", lambda *a, **k: session.store.execute("INSERT INTO nowhere"))
        with pytest.raises(SessionError, match="cannot be used"):
            box(session, 1, 3, 3, 9, 9, 4)
        monkeypatch.undo()
        assert rows_of(session) == before
        assert np.array_equal(session.labels(1), labels)
        assert session.undo().pixels == 81  # the failed one is not in the stack


def test_a_full_disk_is_said_and_nothing_is_half_written(tmp_path):
    path = new_session(tmp_path)
    with work(path) as session:
        session.start(1)
        box(session, 1, 0, 0, 9, 9, 2)
        pages = session.store.rows("PRAGMA page_count")[0][0]
        session.store.execute(f"PRAGMA max_page_count = {pages}")
        noise = np.random.default_rng(0)
        with pytest.raises(SessionError, match="full"):
            for _ in range(200):
                window = session.tile(1).window
                codes = noise.integers(0, 9, (40, 40), dtype=np.uint8)
                good = session.labels(1).copy()
                session.apply(Edit("noise", window.row, window.col, np.ones((40, 40), bool), codes))
        assert np.array_equal(session.labels(1), good)
    with work(path) as session:
        assert np.array_equal(session.labels(1), good)


def damage(path: Path, where=slice(200, 5000)):
    data = bytearray(path.read_bytes())
    data[where] = os.urandom(len(data[where]))
    path.write_bytes(data)


def test_files_that_are_no_sessions_are_refused_in_plain_words(tmp_path):
    path = new_session(tmp_path)
    with pytest.raises(SessionError, match="no annotation session"):
        open_session(tmp_path / "missing.gpkg", "Anna")
    broken = tmp_path / "broken.gpkg"
    shutil.copy(path, broken)
    damage(broken)
    with pytest.raises(SessionError, match=r"is damaged|cannot be used"):
        open_session(broken, "Anna")
    text = tmp_path / "text.gpkg"
    text.write_text("hello " * 500)
    with pytest.raises(SessionError, match="is damaged"):
        open_session(text, read_only=True)
    empty = tmp_path / "other.gpkg"
    sqlite3.connect(empty).execute("CREATE TABLE t (a)").connection.close()
    with pytest.raises(SessionError, match="not an annotation session"):
        open_session(empty, read_only=True)
    cut = tmp_path / "cut.gpkg"
    cut.write_bytes(path.read_bytes()[:8000])
    with pytest.raises(SessionError):
        open_session(cut, "Anna").labels(1)


def set_schema(path, version):
    with sqlite3.connect(path) as db:
        db.execute("UPDATE meta SET value = ? WHERE key = 'schema'", (str(version),))
    db.close()


def test_sessions_of_other_versions(tmp_path, monkeypatch):
    path = new_session(tmp_path)
    set_schema(path, schema.VERSION + 1)
    with pytest.raises(SessionError, match=r"newer Terrazzo .*Update the plugin"):
        open_session(path, "Anna")
    set_schema(path, schema.VERSION)
    monkeypatch.setattr(schema, "VERSION", schema.VERSION + 1)
    with pytest.raises(SessionError, match="Open it for writing once"):
        open_session(path, read_only=True)
    with pytest.raises(SessionError, match="older Terrazzo"):
        open_session(path, "Anna")
    steps = {schema.VERSION - 1: lambda db: db.execute("CREATE TABLE more (a)")}
    monkeypatch.setattr(schema, "MIGRATIONS", steps)
    with work(path) as session:
        assert session.store.rows("SELECT * FROM more") == []
        assert session.store.kept_copy.is_file()  # the old one is kept
    with open_session(path, read_only=True) as session:
        assert session.meta["schema"] == str(schema.VERSION)


def test_reading_works_in_a_folder_that_cannot_be_written(tmp_path):
    path = new_session(tmp_path)
    with work(path) as session:
        session.start(1)
        box(session, 1, 0, 0, 9, 9, 2)
    path.chmod(0o444)
    tmp_path.chmod(0o555)
    try:
        with open_session(path, read_only=True) as session:
            assert np.count_nonzero(session.labels(1)) == 81
    finally:
        tmp_path.chmod(0o755)


def test_names_with_odd_signs_and_network_drives(tmp_path, monkeypatch):
    (tmp_path / "été #1 100%?").mkdir()
    path = new_session(tmp_path / "été #1 100%?", name="a b.gpkg")
    monkeypatch.setattr(store, "on_network", lambda path: True)  # no write-ahead log there
    with work(path) as session:
        session.start(1)
        assert session.store.rows("PRAGMA journal_mode") == [("delete",)]
        assert box(session, 1, 0, 0, 4, 4, 2).pixels == 16
    with open_session(path, read_only=True) as session:
        assert np.count_nonzero(session.labels(1, 0)) == 16
    assert store.file_uri(Path("//server/share/a.gpkg")).startswith("file:////server/share/a")
    monkeypatch.undo()
    assert store.on_network(Path("//server/share/a.gpkg"))
    assert not store.on_network(tmp_path)


def test_a_session_is_never_overwritten(tmp_path):
    new_session(tmp_path)
    with pytest.raises(OutputError, match="never overwritten"):
        new_session(tmp_path)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["image.tif", "session.gpkg"]
