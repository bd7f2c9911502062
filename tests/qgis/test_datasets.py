"""Datasets from the toolbox: layers, sessions, fields and other CRSs become chips; maps change legends."""

from __future__ import annotations

import json
from pathlib import Path

import numpy as np
import pytest

from terrazzo.plugin.landcover.crosswalk import find_crosswalk
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.tests.support.dataset_scene import GSD, SIDE, write

X, Y = 400000.0, 3060000.0


@pytest.fixture
def process(provider, qgis_new_project):
    """Run one of the algorithms."""
    import processing

    def process(name, feedback=None, context=None, **parameters):
        return processing.run(f"terrazzo:{name}", parameters, feedback=feedback, context=context)

    return process


@pytest.fixture
def refused(provider, qgis_new_project):
    """Run one of the algorithms and return why it was refused."""
    import processing
    from qgis.core import QgsProcessingException

    def refused(name, **parameters):
        with pytest.raises(QgsProcessingException) as error:
            processing.run(f"terrazzo:{name}", parameters)
        return str(error.value)

    return refused


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    few = np.random.default_rng(4).integers(0, 9, (SIDE // 8, SIDE // 8), dtype=np.uint8)
    return few.repeat(8, axis=0).repeat(8, axis=1)


@pytest.fixture
def rasters(tmp_path, truth):
    """An image and its class raster."""
    folder = tmp_path / "in"
    folder.mkdir()
    image = np.random.default_rng(5).integers(1, 256, (3, SIDE, SIDE), dtype=np.uint8)
    return str(write(folder / "hills.tif", image)), str(write(folder / "labels.tif", truth, nodata=0))


def place(row: dict[str, str]) -> tuple[slice, slice]:
    t = [float(v) for v in row["transform"].split()]
    col, line = round((t[2] - X) / GSD), round((Y - t[5]) / GSD)
    return slice(line, line + int(row["size"])), slice(col, col + int(row["size"]))


def chips(folder):
    from terrazzo.plugin.datasets.read_back import read_chips

    return list(read_chips(folder))


def polygon_layer(features, crs="EPSG:32645", fields="field=kind:string&field=region:string&field=country:string"):
    """A memory layer of (WKT, attributes)."""
    from qgis.core import QgsFeature, QgsGeometry, QgsVectorLayer

    layer = QgsVectorLayer(f"Polygon?crs={crs}&{fields}", "fields", "memory")
    for wkt, values in features:
        feature = QgsFeature(layer.fields())
        feature.setGeometry(QgsGeometry.fromWkt(wkt))
        feature.setAttributes(values)
        layer.dataProvider().addFeature(feature)
    layer.updateExtents()
    return layer


def box(x, y, width, height) -> str:
    """Metres from the upper left corner of the scene, to the right and down."""
    x, y = X + x, Y - y
    return f"POLYGON(({x} {y},{x + width} {y},{x + width} {y - height},{x} {y - height},{x} {y}))"


# ---------------------------------------------------------------- from layers


def test_class_raster(process, rasters, truth, tmp_path):
    image, labels = rasters
    result = process(
        "exportdataset",
        INPUT=[image],
        LABELS=labels,
        CHIP_SIZE=32,
        BLOCK_SIZE=40,
        BUFFER=5,
        SHARES="50; 25; 25",
        TITLE="Hills of Nepal",
        LICENCE="CC-BY-4.0",
        SOURCES="Somebody, 2024\nSomebody else",
        DATE="2024-05-01/2024-06-30",
        OUTPUT=str(tmp_path / "hills"),
    )
    found = chips(result["OUTPUT"])
    assert result["CHIPS"] == len(found) == result["TRAIN"] + result["VAL"] + result["TEST"]
    assert min(result["TRAIN"], result["VAL"], result["TEST"]) > 0
    assert result["LEFT_OUT"] + result["CHIPS"] == 64 and result["SMALLEST_DISTANCE"] >= 5
    assert all(np.array_equal(chip.label, truth[place(chip.row)]) for chip in found)
    card = (Path(result["OUTPUT"]) / "README.md").read_text()
    assert (
        "# Hills of Nepal" in card and "Somebody, 2024; Somebody else" in card and "spdx.org/licenses/CC-BY-4.0" in card
    )
    assert (tmp_path / "hills" / "hills" / "images").is_dir()  # the region is the layer's name


@pytest.mark.parametrize("known", ["CC-BY-4.0", "CC-BY-NC-SA-3.0-IGO", "ODbL-1.0", "MIT", "GPL-3.0-or-later"])
def test_only_spdx_identifiers_get_a_page(known):
    from terrazzo.plugin.processing.dataset_algorithm import licence_page

    assert licence_page(known) == f"https://spdx.org/licenses/{known}.html"
    for other in ("", "proprietary", "public-domain", "ask Anna", "CC BY 4.0", known + "/../x"):
        assert licence_page(other) == ""


def test_polygons_with_names_in_another_crs(process, rasters, tmp_path):
    from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsGeometry, QgsProject

    transform = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:32645"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )

    def elsewhere(wkt):
        geometry = QgsGeometry.fromWkt(wkt).densifyByDistance(1)
        geometry.transform(transform)
        return geometry.asWkt(12)

    layer = polygon_layer(
        [
            (elsewhere(box(0, 0, 128, 128)), ["meadow", None, None]),
            (elsewhere(box(16, 16, 32, 32)), ["House", None, None]),
            (elsewhere(box(96, 96, 8, 8)), ["?", None, None]),
        ],
        "EPSG:4326",
    )
    from qgis.core import QgsProcessingFeedback

    class Log(QgsProcessingFeedback):
        def __init__(self):
            super().__init__()
            self.warnings = []

        def pushWarning(self, text):
            self.warnings.append(text)

    log = Log()
    result = process(
        "exportdataset",
        log,
        INPUT=[rasters[0]],
        POLYGONS=layer,
        CLASS_FIELD="kind",
        MAPPING="meadow=Rangeland; House=8",
        CHIP_SIZE=128,
        SPLIT="none",
        OUTPUT=str(tmp_path / "d"),
    )
    mosaic = np.zeros((SIDE, SIDE), np.uint8)
    for chip in chips(result["OUTPUT"]):
        mosaic[place(chip.row)] = chip.label
    expected = np.full((SIDE, SIDE), 2, np.uint8)
    expected[32:96, 32:96] = 8
    expected[192:208, 192:208] = 0
    assert np.mean(mosaic != expected) < 0.001  # edges that were straight elsewhere
    assert any("are left unlabelled: ?" in text for text in log.warnings)


def test_areas_bring_regions_and_attributes(process, rasters, truth, tmp_path):
    areas = polygon_layer(
        [(box(0, 0, 64, 64), ["a", "Left", "Kenya"]), (box(64, 32, 32, 64), ["b", "Right", "Peru"])],
    )
    result = process(
        "exportdataset",
        INPUT=[rasters[0]],
        LABELS=rasters[1],
        AREAS=areas,
        REGION_FIELD="region",
        CHIP_SIZE=32,
        LAYOUT="geotiff-pairs",
        SPLIT="attribute",
        SPLIT_FIELD="country",
        SHARES="50,0,50",
        OUTPUT=str(tmp_path / "d"),
    )
    found = chips(result["OUTPUT"])
    assert {(c.region, c.row["country"], c.row["continent"]) for c in found} == {
        ("Left", "Kenya", "Africa"),
        ("Right", "Peru", "South America"),
    }
    assert len({(c.row["country"], c.split) for c in found}) == 2
    assert sum(c.region == "Left" for c in found) == 16 - result["LEFT_OUT"] * 0 and len(found) <= 16 + 8
    for chip in found:
        assert np.array_equal(chip.label, truth[place(chip.row)])


def test_assigned_crs_and_layer_nodata_count(process, tmp_path, truth):
    from qgis.core import QgsCoordinateReferenceSystem, QgsRasterLayer, QgsRasterRange

    values = np.random.default_rng(5).integers(1, 256, (3, SIDE, SIDE), dtype=np.uint8)
    values[:, :64] = 7
    (tmp_path / "in").mkdir()
    layer = QgsRasterLayer(str(write(tmp_path / "in" / "i.tif", values, crs=None)), "no crs")
    layer.setCrs(QgsCoordinateReferenceSystem("EPSG:32645"))
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(7, 7)])
    labels = write(tmp_path / "in" / "l.tif", truth, nodata=0)
    result = process(
        "exportdataset",
        INPUT=[layer],
        LABELS=str(labels),
        CHIP_SIZE=64,
        SPLIT="none",
        LAYOUT="geotiff-pairs",
        OUTPUT=str(tmp_path / "d"),
    )
    found = chips(result["OUTPUT"])
    assert len(found) == 12 and all(place(c.row)[0].start >= 64 for c in found)
    assert all(c.row["crs"] == "EPSG:32645" for c in found)


def test_a_map_says_its_own_legend_and_model(process, rasters, tmp_path, truth):
    tenfold = (truth * 10).astype(np.uint8)
    tenfold[tenfold == 70] = 90
    labels = write(tmp_path / "in" / "wc.tif", tenfold, nodata=0)
    import rasterio

    with rasterio.open(labels, "r+") as dataset:
        dataset.update_tags(
            TERRAZZO_LEGEND="worldcover-10m", TERRAZZO_MODEL="sentinel2-rgb-lite", TERRAZZO_MODEL_VERSION="1.0.0"
        )
    result = process(
        "exportdataset", INPUT=[rasters[0]], LABELS=str(labels), CHIP_SIZE=64, SPLIT="none", OUTPUT=str(tmp_path / "d")
    )
    table = find_crosswalk(load_legend("worldcover-10m"), load_legend("openearthmap")).table()
    assert all(np.array_equal(c.label, table[tenfold[place(c.row)]]) for c in chips(result["OUTPUT"]))
    card = (tmp_path / "d" / "README.md").read_text()
    assert "Methods: automatic" in card and "sentinel2-rgb-lite 1.0.0, and by nobody else" in card
    assert "Built-up became unlabelled: Built-up may be building, road or developed space." in card


def test_session(process, tmp_path):
    from terrazzo.plugin.annotation.edits import Edit
    from terrazzo.plugin.annotation.session import open_session
    from terrazzo.tests.support.sessions import new_session, patches

    path, codes = new_session(tmp_path, side=40), patches(80, 96)
    with open_session(path, "Anna") as session:
        tiles = list(session.tiles)
        for tile in tiles:
            w = tile.window
            session.start(tile.id)
            session.apply(Edit("brush", w.row, w.col, tile.inside(), codes[w.row : w.bottom, w.col : w.right], tile.id))
            session.submit(tile.id)
    for person in ("Ben", "Cem"):
        with open_session(path, person) as session:
            for tile in tiles[:2]:
                session.review(tile.id, "check")
                session.review(tile.id, "approve")
    parameters = {"SESSION": str(path), "CHIP_SIZE": 40, "SPLIT": "none"}
    result = process("exportdataset", **parameters, OUTPUT=str(tmp_path / "accepted"))
    assert result["CHIPS"] == 2
    for chip, tile in zip(chips(result["OUTPUT"]), tiles):
        w = tile.window
        assert np.array_equal(chip.label, codes[w.row : w.bottom, w.col : w.right])
    more = process("exportdataset", **parameters, TILES="submitted", OUTPUT=str(tmp_path / "submitted"))
    assert more["CHIPS"] == 6
    assert "Annotators: 1" in (tmp_path / "accepted" / "README.md").read_text()


# ---------------------------------------------------------------- refused, cancelled


def test_refusals(refused, rasters, tmp_path):
    image, labels = rasters
    out = {"OUTPUT": str(tmp_path / "d")}
    assert "annotation session, or at least one image" in refused("exportdataset", **out)
    assert "a class raster or polygons" in refused("exportdataset", INPUT=[image], **out)
    assert "not both" in refused("exportdataset", SESSION=labels, INPUT=[image], LABELS=labels, **out)
    layer = polygon_layer([(box(0, 0, 9, 9), ["moor", "", ""])])
    assert "field that holds the classes" in refused("exportdataset", INPUT=[image], POLYGONS=layer, **out)
    message = refused("exportdataset", INPUT=[image], POLYGONS=layer, CLASS_FIELD="kind", **out)
    assert "No value of the field kind" in message and "moor" in message
    message = refused("exportdataset", INPUT=[image], LABELS=labels, SHARES="50,50", **out)
    assert "three numbers" in message
    assert "numbers separated by commas" in refused("exportdataset", INPUT=[image], LABELS=labels, BANDS="red", **out)
    message = refused("exportdataset", INPUT=[image], LABELS=labels, BLOCK_SIZE=1e6, **out)
    assert "groups of chips for 3 splits" in message
    assert "no crosswalk" in refused(
        "exportdataset", INPUT=[image], LABELS=labels, LEGEND="worldcover", LAYOUT="loveda", **out
    )
    (tmp_path / "d").mkdir()
    (tmp_path / "d" / "x").write_text("x")
    assert "is there already" in refused("exportdataset", INPUT=[image], LABELS=labels, SPLIT="none", **out)
    assert sorted(p.name for p in tmp_path.iterdir()) == ["d", "in"]


def test_online_layers_are_refused(refused, rasters, tmp_path):
    from qgis.core import QgsRasterLayer

    layer = QgsRasterLayer("type=xyz&url=http://127.0.0.1:9/{z}/{x}/{y}.png&zmax=3", "web", "wms")
    assert layer.isValid()
    message = refused("exportdataset", INPUT=[layer], LABELS=rasters[1], OUTPUT=str(tmp_path / "d"))
    assert "is no raster file" in message


def test_cancelled_in_the_background(provider, rasters, tmp_path, qgis_new_project, qtbot):
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback

    algorithm = QgsApplication.processingRegistry().createAlgorithmById("terrazzo:exportdataset")
    parameters = {
        "INPUT": [rasters[0]],
        "LABELS": rasters[1],
        "CHIP_SIZE": 16,
        "STRIDE": 8,
        "SPLIT": "none",
        "OUTPUT": str(tmp_path / "d"),
    }
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    task = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback)
    ended = []
    task.executed.connect(lambda ok, results: ended.append(ok))
    QgsApplication.taskManager().addTask(task)
    part = tmp_path / "d.part"
    qtbot.waitUntil(lambda: len(list(part.rglob("*.tif"))) > 3, timeout=60000)
    feedback.cancel()
    qtbot.waitUntil(lambda: bool(ended), timeout=20000)
    assert ended == [False] and sorted(p.name for p in tmp_path.iterdir()) == ["in"]


# ---------------------------------------------------------------- reBEN


def test_patch_dataset(process, refused, tmp_path):
    from terrazzo.plugin.datasets.corine import to_reben

    (tmp_path / "in").mkdir()
    rng = np.random.default_rng(1)
    where = {"crs": "EPSG:32633", "origin": (300000.0, 5400000.0)}
    files = {}
    for band, pixel in (("B02", 10), ("B8A", 20), ("B01", 60)):
        side = 480 * 10 // pixel
        values = rng.integers(1, 4000, (side, side), dtype=np.uint16)
        files[band] = str(
            write(tmp_path / "in" / f"T33UUP_20170613T101031_{band}_{pixel}m.tif", values, gsd=pixel, **where)
        )
    wkt = "POLYGON((300000 5400000,304800 5400000,304800 5395200,300000 5395200,300000 5400000))"
    half = "POLYGON((300000 5400000,302400 5400000,302400 5395200,300000 5395200,300000 5400000))"
    clc = polygon_layer([(wkt, ["312"]), (half, ["211"])], "EPSG:32633", "field=Code_18:string")
    result = process(
        "buildpatchdataset",
        BANDS=list(files.values()),
        REFERENCE_POLYGONS=clc,
        CODE_FIELD="Code_18",
        SPLIT="none",
        LMDB=True,
        OUTPUT=str(tmp_path / "ben"),
    )
    assert result["CHIPS"] == 16
    import pyarrow.parquet

    rows = pyarrow.parquet.read_table(tmp_path / "ben" / "metadata.parquet").to_pylist()
    assert {r["patch_id"].rsplit("_", 2)[0] for r in rows} == {"T33UUP_20170613T101031"}
    assert {tuple(r["labels"]) for r in rows} == {("Arable land",), ("Coniferous forest",)}
    assert to_reben()[211] == 3 and (tmp_path / "ben" / "BigEarthNet-Encoded" / "data.mdb").is_file()
    assert "Choose CORINE" in refused("buildpatchdataset", BANDS=list(files.values()), OUTPUT=str(tmp_path / "x"))
    message = refused("buildpatchdataset", BANDS=[files["B8A"]], REFERENCE_POLYGONS=clc, OUTPUT=str(tmp_path / "x"))
    assert "band of 10 m is needed" in message
    assert not (tmp_path / "x").exists()


def test_layout_of_reben_from_labels_and_from_a_session(process, refused, tmp_path):
    """The same form from the export: an image with a class raster, with polygons, and a session."""
    import lmdb
    import pyarrow.parquet
    from affine import Affine

    from terrazzo.plugin.annotation.edits import Edit
    from terrazzo.plugin.annotation.session import open_session
    from terrazzo.tests.support.sessions import new_session, write_image

    (tmp_path / "in").mkdir()
    where = {"crs": "EPSG:32633", "gsd": 10, "origin": (300000.0, 5400000.0)}
    values = np.random.default_rng(1).integers(1, 4000, (3, 240, 240), dtype=np.uint16)
    files = [
        str(write(tmp_path / "in" / f"T33UUP_{n}_10m.tif", v, **where)) for n, v in zip(("B04", "B02", "B03"), values)
    ]
    codes = np.full((240, 240), 7, np.uint8)
    codes[:120, :120] = 6
    codes[120:, :31] = 0  # 74.2 % of the lower left patch are left
    labels = str(write(tmp_path / "in" / "labels.tif", codes, nodata=0, **where))
    common = {"LAYOUT": "bigearthnet-v2", "SPLIT": "none"}

    def rows(name):
        found = pyarrow.parquet.read_table(tmp_path / name / "metadata.parquet").to_pylist()
        return {row["patch_id"]: row["labels"] for row in found}

    process("exportdataset", INPUT=files, LABELS=labels, **common, OUTPUT=str(tmp_path / "a"))
    fields, lake = ["Arable land"], ["Inland waters"]
    assert rows("a") == {"T33UUP_00_00": lake, "T33UUP_01_00": fields, "T33UUP_01_01": fields}
    import rasterio

    with rasterio.open(tmp_path / "a" / "BigEarthNet-S2" / "T33UUP" / "T33UUP_01_01" / "T33UUP_01_01_B02.tif") as held:
        assert np.array_equal(held.read(1), values[1][120:, 120:])
    wkt = "POLYGON((300000 5400000,302400 5400000,302400 5397600,300000 5397600,300000 5400000))"
    layer = polygon_layer([(wkt, ["Tree"])], "EPSG:32633", "field=kind:string")
    process(
        "exportdataset",
        INPUT=files,
        POLYGONS=layer,
        CLASS_FIELD="kind",
        LAYOUT="bigearthnet-v2-lmdb",
        SPLIT="none",
        OUTPUT=str(tmp_path / "b"),
    )
    assert set(map(tuple, rows("b").values())) == {("Mixed forest",)} and len(rows("b")) == 4
    with lmdb.open(str(tmp_path / "b" / "BigEarthNet-Encoded"), readonly=True, lock=False) as store:
        assert store.stat()["entries"] == 8

    write_image(tmp_path / "image.tif", 240, 240, Affine(10, 0, 300000, 0, -10, 5400000), "EPSG:32633")
    path = new_session(tmp_path, side=120)
    with open_session(path, "Anna") as session:
        tiles = list(session.tiles)
        for tile in tiles:
            session.start(tile.id)
            session.apply(Edit("brush", tile.window.row, tile.window.col, tile.inside(), 6, tile.id))
            session.submit(tile.id)
    for person in ("Ben", "Cem"):
        with open_session(path, person) as session:
            for tile in tiles[:3]:
                session.review(tile.id, "check")
                session.review(tile.id, "approve")
    process("exportdataset", SESSION=str(path), **common, OUTPUT=str(tmp_path / "c"))
    assert rows("c") == {f"image_{place}": lake for place in ("00_00", "01_00", "00_01")}
    more = {"INPUT": files, "LABELS": labels, **common, "OUTPUT": str(tmp_path / "x")}
    assert "120 x 120 pixels of 10 m" in refused("exportdataset", **more, GSD=0.5)
    assert not (tmp_path / "x").exists()


# ---------------------------------------------------------------- crosswalk


def test_crosswalk_of_a_map(process, refused, rasters, truth, tmp_path):
    import rasterio
    from osgeo import gdal

    output = str(tmp_path / "wc.tif")
    result = process("crosswalk", INPUT=rasters[1], FROM="openearthmap", TO="worldcover", OUTPUT=output)
    table = find_crosswalk(load_legend("openearthmap"), load_legend("worldcover")).table()
    with rasterio.open(output) as dataset:
        assert np.array_equal(dataset.read(1), table[truth])
        assert dataset.colormap(1)[80] == (0, 100, 200, 255) and dataset.nodata == 0
        assert dataset.tags()["TERRAZZO_LEGEND"] == "worldcover"
    held = gdal.Open(output)  # a band does not keep its dataset alive
    band = held.GetRasterBand(1)
    band.GetMetadata()  # GDAL 3.6 reads the side file only when asked for something that GTiff knows, too
    assert band.GetCategoryNames()[80] == "Permanent water"
    del band, held
    assert result["KEPT"] == np.count_nonzero(truth) and result["LOST"] == 0
    back = process("crosswalk", INPUT=output, TO="openearthmap", OUTPUT=str(tmp_path / "oem.tif"))
    built = np.isin(truth, (3, 4, 8)).sum()
    assert back["LOST"] == built and back["KEPT"] == np.count_nonzero(truth) - built
    assert "used twice" in refused("crosswalk", INPUT=output, TO="loveda", FROM="openearthmap", OUTPUT=output)
    assert "no crosswalk" in refused("crosswalk", INPUT=output, TO="deepglobe", OUTPUT=str(tmp_path / "y.tif"))
    assert "not a class raster" in refused("crosswalk", INPUT=rasters[0], TO="loveda", OUTPUT=str(tmp_path / "y.tif"))
    assert not (tmp_path / "y.tif").exists()


def test_crosswalk_of_ones_own(process, rasters, truth, tmp_path):
    steps = [
        {"from": c, "to": 50 if c in (3, 4, 8) else 0, "relation": "part" if c in (3, 4, 8) else "none"}
        for c in range(1, 9)
    ]
    own = tmp_path / "own.json"
    own.write_text(json.dumps({"from": "openearthmap", "to": "worldcover", "classes": steps}))
    output = str(tmp_path / "o.tif")
    process("crosswalk", INPUT=rasters[1], FROM="openearthmap", TO="worldcover", CROSSWALK=str(own), OUTPUT=output)
    import rasterio

    with rasterio.open(output) as dataset:
        assert np.array_equal(dataset.read(1) == 50, np.isin(truth, (3, 4, 8)))
