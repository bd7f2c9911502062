"""An annotation session's report: three people, a prediction, and what the figures make of their work."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest
import rasterio

from terrazzo.plugin.annotation.double import take
from terrazzo.plugin.annotation.edits import FIRST, SECOND, Edit
from terrazzo.plugin.annotation.session import open_session
from terrazzo.tests.support.annotation_desk import ArrayStart
from terrazzo.tests.support.sessions import new_session, patches


def paint(session, tile_id, codes):
    """Label a tile with ``codes`` of the whole image."""
    window = session.tile(tile_id).window
    part = codes[window.row : window.bottom, window.col : window.right]
    session.apply(Edit("brush", window.row, window.col, np.ones(part.shape, bool), part.copy(), tile_id))


@pytest.fixture(scope="module")
def played(tmp_path_factory):
    """A session of six tiles, two of them labelled twice, played to the end by three people. Returns its path, the
    truth, what Ben makes of it, and the prediction (uint8 [80, 96])."""
    folder = tmp_path_factory.mktemp("session")
    truth = patches(80, 96)
    rng = np.random.default_rng(4)
    ben = np.where(rng.random(truth.shape) < 0.1, 2, truth).astype(np.uint8)
    machine = np.where(rng.random(truth.shape) < 0.3, 5, truth).astype(np.uint8)
    path = new_session(folder, start=ArrayStart(machine), prefill=False, double_share=0.34, seed=1)
    with open_session(path, "Anna") as session:
        double = [t.id for t in session.tiles if t.review.double]
        assert len(double) == 2
        for tile in session.tiles:
            session.start(tile.id)
            paint(session, tile.id, truth)
            session.submit(tile.id)
        session.issues.add(3, 3, "boundary", "the roof <b>")
    with open_session(path, "Ben") as session:
        for tile in double:
            session.start(tile)
            paint(session, tile, ben)
            session.submit(tile)
        single = [t.id for t in session.tiles if not t.review.double]
        for tile in single[:2]:
            session.review(tile, "check")
        session.review(single[0], "approve")
        session.review(single[1], "return", "the lake is missing")
        issue = session.issues.add(5, 5, "wrong class", "")
        session.issues.resolve(issue.id)
    with open_session(path, "Cleo") as session:
        session.review(single[0], "check")
        session.review(single[0], "approve")
        session.review(double[0], "merge")
        take(session, double[0], SECOND)
    return path, truth, ben, machine, double


@pytest.fixture
def facts(played, qgis_app):
    from terrazzo.plugin.qgis_bridge.session_quality import session_facts

    with open_session(played[0], read_only=True) as session:
        return session_facts(session, with_kappa=True)


def both(played, a, b):
    """Share of equal pixels in the tiles labelled twice."""
    path, *_, double = played
    with open_session(path, read_only=True) as session:
        windows = [session.tile(t).window for t in double]
    equal = [(a == b)[w.row : w.bottom, w.col : w.right].ravel() for w in windows]
    return np.concatenate(equal).mean()


def test_people_are_compared_on_what_they_did_blind(facts, played):
    """Merging has since changed the tile's labels; what the two handed in is compared all the same."""
    _, truth, ben, _, _ = played
    (pair,) = facts.human
    assert (pair.first, pair.second) == ("Anna", "Ben")
    assert pair.equal.value == pytest.approx(both(played, truth, ben))
    assert len(pair.tiles) == 2
    assert pair.kappa is not None


def test_the_model_is_compared_with_each_of_them(facts, played):
    _, truth, ben, machine, _ = played
    names = [(p.first, p.second) for p in facts.machine]
    assert [b for _, b in names] == ["Anna", "Ben", "Annotation"]
    values = [p.equal.value for p in facts.machine]
    assert values[0] == pytest.approx(both(played, machine, truth))
    assert values[1] == pytest.approx(both(played, machine, ben))
    assert len(facts.machine[2].tiles) == 5  # not the one that was returned


def test_the_course_of_the_work(facts):
    states = dict(facts.states)
    assert (states["accepted"], states["returned"], states["merging"], states["submitted"]) == (1, 1, 1, 3)
    accepted = next(t for t in facts.tiles if t.state == "accepted")
    assert accepted.checkers == ("Ben", "Cleo")
    returned = next(t for t in facts.tiles if t.state == "returned")
    assert returned.reason == "the lake is missing"
    assert returned.checkers == ()
    merging = next(t for t in facts.tiles if t.state == "merging")
    assert set(merging.people) == {"Anna", "Ben", "Cleo"}
    assert [i.category for i in facts.issues] == ["boundary"]
    assert facts.resolved == 1
    assert [s[3] for s in facts.steps].count("submit") == 8
    assert {p.name for p in facts.people} == {"Anna", "Ben", "Cleo"}


def test_report_of_a_session_through_processing(provider, played, out, qgis_new_project):
    import processing

    path, truth, ben, _, double = played
    before = Path(path).read_bytes()
    result = processing.run(
        "terrazzo:agreementreport",
        {
            "SESSION": str(path),
            "REPORT": str(out / "r.html"),
            "JSON": str(out / "r.json"),
            "CSV": str(out / "r.csv"),
            "DISAGREEMENT": str(out / "d.tif"),
        },
    )
    assert Path(path).read_bytes() == before  # it is only read
    assert result["EQUAL"] == pytest.approx(both(played, truth, ben))
    assert result["TILES"] == 2
    html = (out / "r.html").read_text(encoding="utf-8")
    assert "the roof &lt;b&gt;" in html
    assert "the lake is missing" in html
    assert html.count("data:image/png") == 2
    data = json.loads((out / "r.json").read_text(encoding="utf-8"))
    assert data["states"]["accepted"] == 1
    with rasterio.open(out / "d.tif") as raster, open_session(path, read_only=True) as session:
        state = raster.read(1)
        assert raster.crs == session.grid.crs
        inside = np.zeros(state.shape, bool)
        for tile in double:
            w = session.tile(tile).window
            inside[w.row : w.bottom, w.col : w.right] = True
        assert np.array_equal(
            session.labels(double[0], FIRST), truth[session.tile(double[0]).window.slices(session.grid.window)]
        )
    assert np.array_equal(state == 2, inside & (truth != ben))
    assert np.array_equal(state == 1, inside & (truth == ben))


def test_nothing_is_told_of_tiles_that_are_still_blind(tmp_path, provider, out, qgis_new_project):
    """The second person has not finished: no figures, no map; the report says so."""
    import processing
    from qgis.core import QgsProcessingException

    path = new_session(tmp_path, start=ArrayStart(patches(80, 96)), prefill=True, double_share=1.0)
    with open_session(path, "Anna") as session:
        tile = session.next_tile().id
        session.start(tile)
        paint(session, tile, patches(80, 96))
        session.submit(tile)
    wanted = {"SESSION": str(path), "JSON": str(out / "r.json")}
    result = processing.run("terrazzo:agreementreport", wanted)
    data = json.loads((out / "r.json").read_text(encoding="utf-8"))
    assert result["TILES"] == 0
    assert data["comparisons"] == []
    assert any("6 tiles are still being labelled" in note for note in data["notes"])
    with pytest.raises(QgsProcessingException, match="No tile"):
        processing.run("terrazzo:agreementreport", {**wanted, "DISAGREEMENT": str(out / "d.tif")})
    assert not (out / "d.tif").exists()


def test_files_that_are_no_session(provider, out, qgis_new_project):
    import processing
    from qgis.core import QgsProcessingException

    (out / "x.gpkg").write_bytes(b"nothing")
    with pytest.raises(QgsProcessingException, match=r"x\.gpkg"):
        processing.run("terrazzo:agreementreport", {"SESSION": str(out / "x.gpkg"), "REPORT": str(out / "r.html")})
