"""Texts in the person's language, and styles that agree with the legend."""

from __future__ import annotations

import pytest
from qgis.core import QgsRasterLayer, QgsVectorLayer
from qgis.PyQt.QtCore import QCoreApplication, QTranslator

from terrazzo.plugin.landcover.errors import SourceError, TerrazzoError
from terrazzo.plugin.landcover.legend import LEGEND_FOLDER, load_legend
from terrazzo.plugin.landcover.progress import STAGES
from terrazzo.plugin.qgis_bridge import style_files, texts
from terrazzo.plugin.qgis_bridge.feedback import stages_of
from terrazzo.plugin.qgis_bridge.styles import style_layer

LEGENDS = sorted(path.stem for path in LEGEND_FOLDER.glob("*.json"))


class Words(QTranslator):
    """A translation made of a dictionary."""

    def __init__(self, words):
        super().__init__()
        self.words = words

    def isEmpty(self):
        return False

    def translate(self, context, text, disambiguation=None, n=-1):
        return self.words.get((context, text))


@pytest.fixture
def speak(qgis_app):
    """Installs a translation for one test."""
    installed = []

    def speak(words):
        installed.append(Words(words))
        QCoreApplication.installTranslator(installed[-1])

    yield speak
    for translator in installed:
        QCoreApplication.removeTranslator(translator)


def test_every_class_name_can_be_translated():
    names = {c.name for legend in LEGENDS for c in load_legend(legend).classes} | {"No data"}
    assert names == set(texts.CLASS_NAMES)


def test_every_stage_has_a_text(qgis_app):
    assert all(texts.stage_text(stage) != stage for stage, _ in STAGES)
    assert [s for s, _ in stages_of(0, False)] == ["map", "overviews", "statistics"]
    assert stages_of(1, True) == STAGES


def test_names_and_errors_in_the_persons_language(speak):
    template = "{name} is too wide ({width})."
    speak(
        {
            ("LandCoverLegend", "Tree"): "Baum",
            ("TerrazzoErrors", template): "{name} ist zu breit ({width}).",
            ("TerrazzoErrors", "Broken {x}."): "Kaputt {y}.",
        }
    )
    assert texts.class_name("Tree") == "Baum"
    assert texts.class_name("Road") == "Road"
    assert texts.error_text(SourceError(template, name="Bild", width=3)) == "Bild ist zu breit (3)."
    assert texts.error_text(SourceError("Broken {x}.", x=1)) == "Broken 1."
    assert texts.error_text(TerrazzoError("Braces {as} they are")) == "Braces {as} they are"


def layer_for(output, tmp_path):
    if output == "POLYGONS":
        return QgsVectorLayer("Polygon?field=code:integer", "polygons", "memory")
    return QgsRasterLayer(str(style_files._sample(tmp_path)), "raster")


def looks(layer):
    """What a style shows: value, colour and label of each entry."""
    renderer = layer.renderer()
    if isinstance(layer, QgsVectorLayer):
        assert renderer.classAttribute() == "code"
        return [(int(c.value()), c.symbol().color().name(), c.label()) for c in renderer.categories()]
    if renderer.type() == "paletted":
        return [(int(c.value), c.color.name(), c.label) for c in renderer.classes()]
    items = renderer.shader().rasterShaderFunction().colorRampItemList()
    return [(i.value, i.color.name(), i.label) for i in items]


@pytest.mark.parametrize("legend_id", LEGENDS)
@pytest.mark.parametrize("output", ["OUTPUT", "POLYGONS", "CONFIDENCE"])
def test_style_files_agree_with_the_legend(qgis_app, tmp_path, legend_id, output):
    path = style_files.style_path(output, legend_id)
    by_file, by_code = layer_for(output, tmp_path), layer_for(output, tmp_path)
    _, ok = by_file.loadNamedStyle(str(path))
    style_layer(by_code, output, load_legend(legend_id), naming=str)
    shown, expected = looks(by_file), looks(by_code)
    del by_file, by_code
    assert ok
    assert shown == expected
    if output != "CONFIDENCE":
        assert shown == [(c.code, c.colour.lower(), c.name) for c in load_legend(legend_id).classes]


def test_styles_speak_the_persons_language(speak, tmp_path):
    speak({("LandCoverLegend", "Water"): "Wasser"})
    for output in ("OUTPUT", "POLYGONS"):
        layer = layer_for(output, tmp_path)
        style_layer(layer, output, load_legend("openearthmap"))
        labels = [label for _, _, label in looks(layer)]
        del layer
        assert labels[5] == "Wasser"


def test_style_files_are_written_the_same_again(qgis_app, tmp_path):
    first = style_files.write_style_files(tmp_path / "a")
    second = style_files.write_style_files(tmp_path / "b")
    assert [p.name for p in first] == [p.name for p in second]
    assert [p.read_text() for p in first] == [p.read_text() for p in second]
    assert {p.name for p in first} == {p.name for p in style_files.STYLE_FOLDER.glob("*.qml")}
