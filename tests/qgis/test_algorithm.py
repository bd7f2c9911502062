"""The algorithm ``terrazzo:maplandcover``: its fixed names, and what it makes of a scene with known truth."""

from __future__ import annotations

import csv

import numpy as np
import pytest
from qgis.core import (
    QgsApplication,
    QgsContrastEnhancement,
    QgsMultiBandColorRenderer,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputLayerDefinition,
    QgsProcessingParameterDefinition,
    QgsProject,
    QgsRasterLayer,
    QgsSettings,
    QgsSingleBandPseudoColorRenderer,
    QgsVectorLayer,
)

from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.tests.support.tiny_model import paint

from .conftest import read_raster, write_raster

PARAMETERS = [
    *(
        "INPUT",
        "MODEL",
        "BANDS",
        "EXTENT",
        "MASK",
        "MIN_AREA",
        "GSD",
        "NODATA",
        "SCALING",
        "TTA",
        "OVERLAP",
        "DEVICE",
        "MEMORY",
        "FORCE",
        "SIMPLIFY",
        "MAX_TILES",
    ),
    *("OUTPUT", "CONFIDENCE", "PROBABILITIES", "POLYGONS", "STATISTICS"),
]
ADVANCED = {"NODATA", "SCALING", "OVERLAP", "DEVICE", "MEMORY", "FORCE", "SIMPLIFY", "MAX_TILES"}
REQUIRED = {"INPUT", "MODEL", "OUTPUT"}


class Listener(QgsProcessingFeedback):
    """Feedback that remembers."""

    def __init__(self):
        super().__init__(False)
        self.texts, self.percents, self.infos = [], [], []
        self.progressChanged.connect(self.percents.append)

    def setProgressText(self, text):
        self.texts.append(text)

    def pushInfo(self, info):
        self.infos.append(info)


def test_registered_with_fixed_names(provider):
    algorithm = QgsApplication.processingRegistry().algorithmById("terrazzo:maplandcover")
    assert algorithm is not None
    assert algorithm.displayName() == "Map land cover"
    assert not algorithm.icon().isNull()
    assert sorted(d.name() for d in algorithm.parameterDefinitions()) == sorted(PARAMETERS)
    flags = QgsProcessingParameterDefinition.Flag
    for definition in algorithm.parameterDefinitions():
        assert bool(definition.flags() & flags.FlagAdvanced) == (definition.name() in ADVANCED)
        if definition.name() in REQUIRED:
            assert not definition.flags() & flags.FlagOptional
        elif definition.name() not in ("MIN_AREA", "SCALING", "TTA", "DEVICE"):
            assert definition.flags() & flags.FlagOptional
    for name in ("MODEL", "SCALING", "TTA", "DEVICE"):
        assert algorithm.parameterDefinition(name).usesStaticStrings()
    assert algorithm.parameterDefinition("MIN_AREA").defaultValue() == 0
    assert not algorithm.flags() & algorithm.flags().__class__(1 << 6)  # FlagNoThreading
    for name in ("CONFIDENCE", "POLYGONS", "STATISTICS"):
        assert not algorithm.parameterDefinition(name).createByDefault()
    outputs = {d.name() for d in algorithm.outputDefinitions()}
    assert {"OUTPUT", "DEVICE_USED", "MAPPED_PIXELS", "MAPPED_AREA_M2", "MAPPED_GSD"} <= outputs


def test_map_is_the_truth_and_tells_what_it_does(run, scene, scene_codes, out):
    listener = Listener()
    result = run(
        INPUT=scene,
        OUTPUT=str(out / "map.tif"),
        CONFIDENCE=str(out / "confidence.tif"),
        POLYGONS=str(out / "map.gpkg"),
        STATISTICS=str(out / "statistics.csv"),
        feedback=listener,
    )
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes)
    confidence = read_raster(out / "confidence.tif")
    assert np.array_equal(confidence > 0, scene_codes > 0)
    assert result["DEVICE_USED"] == "cpu"
    assert result["MAPPED_PIXELS"] == np.count_nonzero(scene_codes)
    assert result["MAPPED_AREA_M2"] == pytest.approx(np.count_nonzero(scene_codes) * 0.0625, rel=2e-3)
    with open(out / "statistics.csv", newline="", encoding="utf-8") as stream:
        rows = list(csv.DictReader(stream))
    assert list(rows[0]) == ["code", "name", "pixels", "area_m2", "area_ha", "share", "segments"]
    assert [int(r["pixels"]) for r in rows] == [np.count_nonzero(scene_codes == c) for c in range(1, 9)]
    assert sum(float(r["share"]) for r in rows) == pytest.approx(100, abs=0.01)
    polygons = QgsVectorLayer(str(out / "map.gpkg"), "polygons", "ogr")
    assert polygons.featureCount() == sum(int(r["segments"]) for r in rows)
    assert {f["code"] for f in polygons.getFeatures()} == set(range(1, 9))
    del polygons
    assert listener.percents == sorted(listener.percents)
    assert listener.percents[-1] == pytest.approx(100)
    stages = ["Opening the image and the model", "Mapping land cover", "Building overviews", "Measuring areas"]
    assert listener.texts[:4] == stages
    log = "\n".join(listener.infos)
    for word in ("tiny 1.0.0", "320 × 256", "cpu", "overlapping by", "Agriculture land", "Time:"):
        assert word in log


@pytest.mark.parametrize("place", ["map.shp", "map.geojson", "TEMPORARY_OUTPUT", "in_database"])
def test_polygons_in_other_formats(run, scene, out, place):
    target = str(out / place) if "." in place else place
    if place == "in_database":
        target = f"ogr:dbname='{out / 'db.gpkg'}' table=\"cover\" (geom)"
    result = run(INPUT=scene, OUTPUT=str(out / "map.tif"), POLYGONS=target)
    source = f"{out / 'db.gpkg'}|layername=cover" if place == "in_database" else result["POLYGONS"]
    layer = QgsVectorLayer(source, "polygons", "ogr")
    assert layer.isValid()
    assert layer.featureCount() > 100
    assert {"code", "class", "area_m2", "pixels"} <= {f.name() for f in layer.fields()}
    assert layer.crs().authid() == "EPSG:32632"
    del layer
    assert not [p.name for p in out.iterdir() if p.name.startswith(".") or ".part" in p.name]


@pytest.mark.parametrize("place", ["TEMPORARY_OUTPUT", "table.gpkg", "table.xlsx"])
def test_statistics_as_any_table(run, scene, scene_codes, out, place):
    context = QgsProcessingContext()
    target = str(out / place) if "." in place else place
    result = run(INPUT=scene, OUTPUT=str(out / "map.tif"), STATISTICS=target, context=context)
    layer = result["STATISTICS"]
    layer = QgsVectorLayer(layer, "table", "ogr") if isinstance(layer, str) else layer
    values = {f["code"]: f["pixels"] for f in layer.getFeatures()}
    del layer, result, context
    assert values == {c: np.count_nonzero(scene_codes == c) for c in range(1, 9)}


def test_options_reach_the_engine(run, scene, scene_codes, out):
    listener = Listener()
    result = run(
        INPUT=scene,
        OUTPUT=str(out / "map.tif"),
        BANDS=[1, 2, 3],
        GSD=0.5,
        TTA="flips",
        DEVICE="cpu",
        OVERLAP=32,
        MIN_AREA=20,
        feedback=listener,
    )
    assert result["MAPPED_GSD"] == pytest.approx(0.5, rel=1e-3)
    mapped = read_raster(out / "map.tif")
    assert mapped.shape == (128, 160)
    assert np.array_equal(np.unique(mapped), np.unique(scene_codes))
    assert "Merging small segments" in listener.texts
    swapped = run(INPUT=scene, OUTPUT=str(out / "swapped.tif"), BANDS=[3, 2, 1])
    assert not np.array_equal(read_raster(swapped["OUTPUT"]), scene_codes)


def test_result_layers_come_styled_and_named(run, scene, out):
    from processing.gui.Postprocessing import handleAlgorithmResults

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback(False)
    context.setProject(QgsProject.instance())
    wanted = {
        "OUTPUT": "map.tif",
        "CONFIDENCE": "confidence.tif",
        "POLYGONS": "map.shp",
        "STATISTICS": "table.csv",
    }
    parameters = {
        name: QgsProcessingOutputLayerDefinition(str(out / file), QgsProject.instance())
        for name, file in wanted.items()
    }
    run(INPUT=scene, context=context, feedback=feedback, **parameters)
    algorithm = QgsApplication.processingRegistry().algorithmById("terrazzo:maplandcover")
    assert handleAlgorithmResults(algorithm, context, feedback, False)
    layers = {layer.name(): layer for layer in QgsProject.instance().mapLayers().values()}
    assert set(layers) >= {"Land cover", "Confidence", "Land cover polygons", "Land cover statistics"}
    renderer = layers["Land cover"].renderer()
    assert renderer.type() == "paletted"
    entries = [(int(c.value), c.label, c.color.name()) for c in renderer.classes()]
    assert entries[0] == (1, "Bareland", "#800000")
    assert entries[-1] == (8, "Building", "#de1f07")
    assert len(entries) == 8
    assert layers["Confidence"].renderer().type() == "singlebandpseudocolor"
    categories = layers["Land cover polygons"].renderer().categories()
    assert [(c.value(), c.label(), c.symbol().color().name()) for c in categories] == entries
    from terrazzo.plugin.qgis_bridge.styles import LayerStyler

    assert not LayerStyler._waiting
    del layers, renderer, categories


def test_opened_without_the_plugin_it_has_the_classes_and_no_more(run, scene, out):
    run(INPUT=scene, OUTPUT=str(out / "map.tif"))
    layer = QgsRasterLayer(str(out / "map.tif"), "map")
    assert [c.label for c in layer.renderer().classes()] == [c.name for c in load_legend("openearthmap").classes]
    del layer


def test_probabilities(run, scene, out):
    run(INPUT=scene, OUTPUT=str(out / "map.tif"), PROBABILITIES=str(out / "p.tif"))
    layer = QgsRasterLayer(str(out / "p.tif"), "p")
    assert layer.bandCount() == 8 and "Building" in layer.bandName(8)
    del layer


def test_raster_speaks_for_itself_without_the_plugin(run, scene, out):
    run(INPUT=scene, OUTPUT=str(out / "map.tif"))
    layer = QgsRasterLayer(str(out / "map.tif"), "map")
    table = {int(c.value): (c.label, c.color.name()) for c in layer.dataProvider().colorTable(1)}
    metadata = layer.dataProvider().htmlMetadata()
    del layer
    assert table[1] == ("Bareland", "#800000")
    assert table[8] == ("Building", "#de1f07")
    assert "TERRAZZO_MODEL" in metadata


def test_bundled_model_is_the_default(provider, scene, out):
    import processing

    algorithm = QgsApplication.processingRegistry().algorithmById("terrazzo:maplandcover")
    assert algorithm.parameterDefinition("MODEL").defaultValue() == "openearthmap-lite"
    result = processing.run("terrazzo:maplandcover", {"INPUT": scene, "OUTPUT": str(out / "map.tif")})
    mapped = read_raster(result["OUTPUT"])
    assert set(np.unique(mapped)) <= set(range(9))
    assert np.count_nonzero(mapped) == result["MAPPED_PIXELS"]


@pytest.fixture
def sixteen_bit(tmp_path, scene_codes):
    """The scene as 16-bit values of a quarter of the brightness, and a tenth of it that is as bright as can be."""
    image = paint(scene_codes).astype(np.uint16) * 60 + 900
    image[:, -26:, :] = 65535
    return write_raster(tmp_path / "sixteen.tif", image)


def stretched(path, ends, bands=(1, 2, 3)):
    """A layer whose style goes from ``ends[0]`` to ``ends[1]`` in all bands."""
    layer = QgsRasterLayer(path, "sixteen")
    provider = layer.dataProvider()
    renderer = QgsMultiBandColorRenderer(provider, *bands)
    for give in (
        renderer.setRedContrastEnhancement,
        renderer.setGreenContrastEnhancement,
        renderer.setBlueContrastEnhancement,
    ):
        enhancement = QgsContrastEnhancement(provider.dataType(1))
        kinds = QgsContrastEnhancement.ContrastEnhancementAlgorithm
        enhancement.setContrastEnhancementAlgorithm(kinds.StretchToMinimumMaximum)
        enhancement.setMinimumValue(ends[0])
        enhancement.setMaximumValue(ends[1])
        give(enhancement)
    layer.setRenderer(renderer)
    QgsProject.instance().addMapLayer(layer)
    return layer


def test_scaling_by_the_style_of_the_layer(run, sixteen_bit, scene_codes, out):
    """The model sees what the person has made look right."""
    layer = stretched(sixteen_bit, (900, 900 + 255 * 60))
    below = np.s_[:-26]
    wrong = run(INPUT=layer, OUTPUT=str(out / "card.tif"))
    result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), SCALING="style")
    valid = scene_codes[below] > 0  # what is nodata in the scene is black here
    right = (read_raster(result["OUTPUT"])[below] == scene_codes[below])[valid].mean()
    assert right == 1.0
    assert (read_raster(wrong["OUTPUT"])[below] == scene_codes[below])[valid].mean() < 0.8
    again = run(INPUT=layer, OUTPUT=str(out / "again.tif"), SCALING="style", BANDS=[3, 2, 1])
    assert not np.array_equal(read_raster(again["OUTPUT"]), read_raster(result["OUTPUT"]))
    del layer


def test_scaling_by_statistics(run, scene, scene_codes, out):
    """Also of 8-bit images, if asked for."""
    result = run(INPUT=scene, OUTPUT=str(out / "map.tif"), SCALING="statistics")
    layer = QgsRasterLayer(result["OUTPUT"], "map")
    assert "percentiles 1 and 99" in layer.dataProvider().htmlMetadata()
    del layer
    assert (read_raster(result["OUTPUT"]) == scene_codes).mean() > 0.8


def test_a_style_without_ranges_is_refused(run, scene, sixteen_bit, out):
    layer = stretched(sixteen_bit, (0, 1000))
    with pytest.raises(QgsProcessingException, match=r"no minimum and maximum for the band\(s\) 2, 3"):
        layer.setRenderer(QgsSingleBandPseudoColorRenderer(layer.dataProvider(), 1, None))
        layer.renderer().setClassificationMin(0)
        layer.renderer().setClassificationMax(5)
        run(INPUT=layer, OUTPUT=str(out / "map.tif"), SCALING="style")
    assert not list(out.iterdir())
    del layer


def test_memory_decides_the_size_of_tiles(provider, tmp_path, out, monkeypatch):
    import processing

    from terrazzo.tests.support.tiny_model import make_tiny_package

    folder = tmp_path / "models"
    make_tiny_package(folder / "local", "local", **{"terrazzo:bytes_per_pixel": 400})
    monkeypatch.setattr("terrazzo.plugin.qgis_bridge.models.model_folders", lambda: [folder])
    codes = np.random.default_rng(1).integers(1, 9, (128, 128), dtype=np.uint8).repeat(8, 0).repeat(8, 1)
    image, logs = write_raster(tmp_path / "large.tif", paint(codes)), {}
    for memory in (128, 256, None):
        listener = Listener()
        parameters = {"INPUT": image, "MODEL": "local", "MEMORY": memory, "OUTPUT": str(out / f"{memory}.tif")}
        provider.refreshAlgorithms()
        processing.run("terrazzo:maplandcover", parameters, feedback=listener)
        assert np.array_equal(read_raster(out / f"{memory}.tif"), codes)
        logs[memory] = int(next(line for line in listener.infos if line.startswith("Tiles of")).split()[2])
    assert logs[128] < logs[256] < logs[None] and logs[None] > 1024
    QgsSettings().setValue("terrazzo/memory_mb", 128)
    try:
        listener = Listener()
        processing.run("terrazzo:maplandcover", {**parameters, "MEMORY": None}, feedback=listener)
    finally:
        QgsSettings().remove("terrazzo/memory_mb")
    assert f"Tiles of {logs[128]} pixels" in "\n".join(listener.infos)
