"""The algorithms on annotation sessions, as scripts call them: create, export, split, merge."""

from __future__ import annotations

import json

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsFeature,
    QgsGeometry,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsSettings,
    QgsVectorLayer,
)

from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.session import open_session

from .conftest import read_raster, write_raster

NAMES = ("createannotationsession", "exportannotations", "splitsession", "mergesessions")
PARAMETERS = {
    "createannotationsession": {
        "INPUT", "LEGEND", "TILE_SIZE", "TILE_UNIT", "EXTENT", "AREA", "TILES", "TILE_NAMES", "START", "CONFIDENCE",
        "START_POLYGONS", "START_FIELD", "MAPPING", "PREFILL", "DOUBLE_SHARE", "ORDER", "SEED", "PERSON", "OUTPUT",
    },
    "exportannotations": {"INPUT", "WHICH", "LAYER", "OUTPUT", "POLYGONS"},
    "splitsession": {"INPUT", "PEOPLE", "PERSON", "OUTPUT"},
    "mergesessions": {"INPUT", "OTHERS", "PERSON", "OUTPUT"},
}  # fmt: skip


class Listener(QgsProcessingFeedback):
    """Feedback that remembers."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings, self.percents = [], [], []
        self.progressChanged.connect(self.percents.append)

    def pushInfo(self, info):
        self.infos.append(info)

    def pushWarning(self, warning):
        self.warnings.append(warning)


@pytest.fixture
def call(provider, qgis_new_project):
    """Run an algorithm of Terrazzo."""
    import processing

    def call(name, feedback=None, **parameters):
        return processing.run(f"terrazzo:{name}", parameters, feedback=feedback)

    return call


@pytest.fixture
def image(tmp_path):
    """96 x 80 pixels of 0.5 m."""
    return write_raster(tmp_path / "image.tif", np.full((3, 80, 96), 90, np.uint8), pixel=0.5)


@pytest.fixture
def codes():
    few = np.random.default_rng(2).integers(1, 9, (10, 12), dtype=np.uint8)
    return few.repeat(8, 0).repeat(8, 1)


def layer_of(crs, *features):
    """A memory layer of polygons with a text field."""
    layer = QgsVectorLayer(f"Polygon?crs={crs}&field=kind:string(30)", "polygons", "memory")
    made = []
    for kind, wkt in features:
        feature = QgsFeature(layer.fields())
        feature.setAttribute("kind", kind)
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        made.append(feature)
    layer.dataProvider().addFeatures(made)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_registered_with_fixed_names(provider):
    for name in NAMES:
        algorithm = QgsApplication.processingRegistry().algorithmById(f"terrazzo:{name}")
        assert algorithm is not None
        assert algorithm.group() == "Annotation"
        assert {d.name() for d in algorithm.parameterDefinitions()} == PARAMETERS[name]
        assert algorithm.shortHelpString()


def test_from_a_map_to_labels_that_are_exact(call, image, codes, tmp_path):
    made = write_raster(tmp_path / "map.tif", codes[None], pixel=0.5, nodata=0)
    sure = write_raster(tmp_path / "sure.tif", np.full((1, 80, 96), 80, np.uint8), pixel=0.5, nodata=0)
    out, listener = str(tmp_path / "s.gpkg"), Listener()
    result = call(
        "createannotationsession",
        listener,
        INPUT=image,
        START=made,
        CONFIDENCE=sure,
        TILE_SIZE=20,
        TILE_UNIT="metres",
        DOUBLE_SHARE=0,
        PERSON="Anna",
        OUTPUT=out,
    )
    assert result["TILES_MADE"] == 6
    assert listener.percents == sorted(listener.percents)
    assert "Tiles: 6" in listener.infos
    with open_session(out, "Anna") as session:
        assert session.tile(1).uncertainty == pytest.approx(0.2)
        session.start(1)
        session.apply(Edit("brush", 0, 0, np.ones((5, 7), bool), 5))
        session.submit(1)
        expected = codes.copy()
        expected[:5, :7] = 5
    result = call(
        "exportannotations",
        INPUT=out,
        WHICH="all",
        OUTPUT=str(tmp_path / "labels.tif"),
        POLYGONS=str(tmp_path / "labels.shp"),
    )
    assert np.array_equal(read_raster(tmp_path / "labels.tif"), expected)
    assert (result["TILES"], result["PIXELS"]) == (6, 96 * 80)
    layer = QgsVectorLayer(str(tmp_path / "labels.shp"), "labels", "ogr")
    assert sum(f.geometry().area() for f in layer.getFeatures()) == pytest.approx(96 * 80 / 4)
    del layer
    with pytest.raises(QgsProcessingException, match="none is accepted"):
        call("exportannotations", INPUT=out, OUTPUT=str(tmp_path / "none.tif"))
    with pytest.raises(QgsProcessingException, match="never overwritten"):
        call("createannotationsession", INPUT=image, PERSON="Anna", OUTPUT=out)


def test_area_tiles_and_classes_from_polygons_of_another_crs(call, image, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform

    moved = []
    utm, geographic = (QgsCoordinateReferenceSystem(c) for c in ("EPSG:32632", "EPSG:4326"))
    transform = QgsCoordinateTransform(utm, geographic, QgsProject.instance().transformContext())
    for wkt in (
        "POLYGON((500000 4999980, 500020 4999980, 500020 5000000, 500000 5000000, 500000 4999980))",
        "POLYGON((500030 4999970, 500040 4999970, 500040 4999990, 500030 4999990, 500030 4999970))",
    ):
        geometry = QgsGeometry.fromWkt(wkt)
        geometry.transform(transform)
        moved.append(geometry.asWkt(12))
    layer = layer_of("EPSG:4326", ("Forest", moved[0]), ("moor", moved[1]))
    listener = Listener()
    result = call(
        "createannotationsession",
        listener,
        INPUT=image,
        TILES=layer,
        TILE_NAMES="kind",
        START_POLYGONS=layer,
        START_FIELD="kind",
        MAPPING="Forest = Tree",
        DOUBLE_SHARE=0,
        PERSON="Anna",
        OUTPUT=str(tmp_path / "a.gpkg"),
    )
    assert result["TILES_MADE"] == 2
    assert any("moor" in text and "stand for no class" in text for text in listener.warnings)
    with open_session(tmp_path / "a.gpkg", read_only=True) as session:
        assert [tile.name for tile in session.tiles] == ["Forest", "moor"]
        assert session.tile(1).pixels == pytest.approx(1600, rel=0.06)
        assert set(np.unique(session.labels(1)[session.tile(1).inside()])) == {5}
        assert not session.labels(2).any()
    result = call(
        "createannotationsession",
        INPUT=image,
        AREA=layer,
        TILE_SIZE=16,
        DOUBLE_SHARE=50,
        SEED=4,
        PERSON="Anna",
        OUTPUT=str(tmp_path / "b.gpkg"),
    )
    with open_session(tmp_path / "b.gpkg", read_only=True) as session:
        assert sum(tile.pixels for tile in session.tiles) == pytest.approx(1600 + 800, rel=0.06)
        double = sum(tile.review.double for tile in session.tiles)
        assert double == int(len(session.tiles) / 2 + 0.5)
        assert json.loads(session.meta["settings"])["seed"] == 4
    result = call(
        "createannotationsession",
        INPUT=image,
        EXTENT="500010,500020,4999980,4999990 [EPSG:32632]",
        TILE_SIZE=16,
        PERSON="Anna",
        OUTPUT=str(tmp_path / "c.gpkg"),
    )
    with open_session(tmp_path / "c.gpkg", read_only=True) as session:
        assert sum(tile.pixels for tile in session.tiles) == 400


@pytest.mark.parametrize(
    ("changes", "words"),
    [
        ({"MAPPING": "nonsense"}, "no class mapping"),
        ({"TILE_SIZE": 3}, "too small"),
        ({"CONFIDENCE": "image"}, "choose the map, too"),
        ({"START": "image", "START_POLYGONS": "layer", "START_FIELD": "kind"}, "not with both"),
        ({"START_POLYGONS": "layer", "START_FIELD": "kind"}, "Its values are: Forest"),
        ({"TILES": "layer", "EXTENT": "0,1,0,1"}, "not both"),
        ({"EXTENT": "0,1,0,1 [EPSG:32632]"}, "No pixel of the image"),
        ({"OUTPUT": "x.shp"}, "GeoPackage"),
        ({"INPUT": "missing.tif"}, "Could not load source layer|could not be found|Unable|INPUT"),
    ],
)
def test_what_is_wrong_is_said(call, image, tmp_path, changes, words):
    layer = layer_of(
        "EPSG:32632", ("Forest", "POLYGON((500000 4999980, 500020 4999980, 500020 5000000, 500000 4999980))")
    )
    changes = {k: {"image": image, "layer": layer}.get(v, v) for k, v in changes.items()}
    out = changes.pop("OUTPUT", "x.gpkg")
    parameters = {"INPUT": image, "PERSON": "Anna", "OUTPUT": str(tmp_path / out), **changes}
    with pytest.raises(QgsProcessingException, match=words):
        call("createannotationsession", **parameters)
    assert not list(tmp_path.glob("x*"))


@pytest.fixture
def no_name():
    """Nobody has said their name."""
    settings = QgsSettings()
    before = settings.value("terrazzo/person")
    settings.remove("terrazzo/person")
    yield
    settings.remove("terrazzo/person")
    if before is not None:
        settings.setValue("terrazzo/person", before)


def test_the_name_comes_from_the_settings(no_name, call, image, tmp_path):
    with pytest.raises(QgsProcessingException, match="needs a person's name"):
        call("createannotationsession", INPUT=image, OUTPUT=str(tmp_path / "a.gpkg"))
    QgsSettings().setValue("terrazzo/person", " Anna  B. ")
    call("createannotationsession", INPUT=image, TILE_SIZE=40, OUTPUT=str(tmp_path / "a.gpkg"))
    with open_session(tmp_path / "a.gpkg", read_only=True) as session:
        assert session.meta["creator"] == "Anna B."


def test_split_and_merge_with_a_conflict(call, image, tmp_path):
    out = str(tmp_path / "s.gpkg")
    call("createannotationsession", INPUT=image, TILE_SIZE=40, DOUBLE_SHARE=0, PERSON="Lead", OUTPUT=out)
    listener = Listener()
    result = call(
        "splitsession", listener, INPUT=out, PEOPLE="Anna, Ben", PERSON="Lead", OUTPUT=str(tmp_path / "parts")
    )
    assert result["PARTS"] == 2
    assert listener.infos[0].startswith("Anna: 3 tiles, 0 of them as the second annotator")
    parts = sorted((tmp_path / "parts").glob("*.gpkg"))
    names = {}
    for path, person, code in zip(parts, ("Anna", "Ben"), (5, 6)):
        with open_session(path, person) as session:
            tile = session.tiles[0]
            names[person] = tile.uid
            session.start(tile.id)
            session.apply(Edit("brush", tile.window.row, tile.window.col, np.ones((4, 4), bool), code))
    with open_session(out, "Lead") as session:  # somebody works in the whole session meanwhile
        tile = next(t for t in session.tiles if t.uid == names["Anna"])
        session.store.execute(
            'UPDATE task_tiles SET review = replace(review, \'"assigned": "Anna"\', \'"assigned": ""\')'
        )
        session.refresh()
        session.start(tile.id)
        session.apply(Edit("brush", tile.window.row, tile.window.col, np.ones((4, 4), bool), 8))
    listener = Listener()
    result = call(
        "mergesessions",
        listener,
        INPUT=out,
        OTHERS=[str(path) for path in parts],
        PERSON="Lead",
        OUTPUT=str(tmp_path / "merged.gpkg"),
    )
    assert (result["CONFLICTS"], result["TILES"]) == (1, 2)
    assert "kept Lead, also changed by Anna (16 pixels)" in listener.warnings[0]
    with open_session(tmp_path / "merged.gpkg", read_only=True) as session:
        by_uid = {tile.uid: session.labels(tile.id)[0, 0] for tile in session.tiles}
        assert by_uid[names["Anna"]] == 8
        assert by_uid[names["Ben"]] == 6
