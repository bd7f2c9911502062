"""Names of classes and layers in the person's language."""

from pathlib import Path

import pytest

from terrazzo.plugin.landcover.legend import LEGEND_FOLDER, load_legend

ROOT = Path(__file__).resolve().parents[2]
LANGUAGES = sorted(path.stem.partition("_")[2] for path in (ROOT / "i18n").glob("terrazzo_*.ts"))


@pytest.fixture
def speak(qgis_app):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    used = []

    def load(language):
        translator = QTranslator()
        assert translator.load(str(ROOT / "i18n" / f"terrazzo_{language}.qm"))
        QCoreApplication.installTranslator(translator)
        used.append(translator)

    yield load
    for translator in used:
        QCoreApplication.removeTranslator(translator)


def test_languages():
    assert LANGUAGES == ["ar", "de", "es", "fr", "it", "ja", "pt_BR", "zh_CN"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_class_has_a_name_of_its_own(speak, language):
    from terrazzo.plugin.qgis_bridge.texts import class_name, layer_names

    english = layer_names()
    speak(language)
    for path in LEGEND_FOLDER.glob("*.json"):
        names = [c.name for c in load_legend(path.stem).classes]
        spoken = [class_name(name) for name in names]
        assert len(set(spoken)) == len(names)
        assert all(a != b for a, b in zip(names, spoken)), [n for n, s in zip(names, spoken) if n == s]
    assert all(english[key] != text for key, text in layer_names().items())


def test_legend_of_a_styled_layer_is_in_german(speak, tmp_path):
    import numpy as np
    from qgis.core import QgsRasterLayer

    from terrazzo.plugin.qgis_bridge.styles import style_layer

    from .conftest import write_raster

    speak("de")
    layer = QgsRasterLayer(write_raster(tmp_path / "map.tif", np.ones((1, 20, 20), np.uint8)), "map")
    style_layer(layer, "OUTPUT", load_legend("openearthmap"))
    assert [c.label for c in layer.renderer().classes()][7] == "Gebäude"
    del layer


def test_compiled_files_are_not_older_than_their_sources():
    """The .qm files are what QGIS loads: every message of the .ts is in them."""
    import xml.etree.ElementTree as Xml

    from qgis.PyQt.QtCore import QTranslator

    for language in LANGUAGES:
        translator = QTranslator()
        translator.load(str(ROOT / "i18n" / f"terrazzo_{language}.qm"))
        for context in Xml.parse(ROOT / "i18n" / f"terrazzo_{language}.ts").iter("context"):
            for message in context.iter("message"):
                source, target = message.findtext("source"), message.findtext("translation")
                assert translator.translate(context.findtext("name"), source) == target
