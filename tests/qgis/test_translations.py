"""Every text in the person's language: complete, unbroken, in the right number, and asked for where it was put."""

from __future__ import annotations

from collections import defaultdict
from pathlib import Path

import pytest

from terrazzo.plugin.landcover.legend import LEGEND_FOLDER, load_legend
from terrazzo.scripts import i18n
from terrazzo.scripts.translations import checks
from terrazzo.scripts.translations.catalogue import collect
from terrazzo.scripts.translations.languages import LANGUAGES, SOURCE

ROOT = Path(__file__).resolve().parents[2]
SPOKEN = sorted(set(LANGUAGES) - {SOURCE})


@pytest.fixture(scope="module")
def catalogue():
    """All texts of the source."""
    return collect(ROOT)


@pytest.fixture
def speak(qgis_app):
    """Switch to a language: ``speak("de")``."""
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


# ---------------------------------------------------------------- the files


def test_languages():
    assert SPOKEN == ["ar", "de", "es", "fr", "it", "ja", "pt_BR", "zh_CN"]
    for ending in ("ts", "qm"):
        files = sorted(path.stem.partition("_")[2] for path in (ROOT / "i18n").glob(f"terrazzo_*.{ending}"))
        assert files == sorted(LANGUAGES)


def test_every_text_of_the_source_can_be_translated(catalogue, monkeypatch):
    monkeypatch.setattr(i18n, "ROOT", ROOT)
    assert i18n.source_faults(catalogue) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_is_untranslated(catalogue, language):
    missing = checks.untranslated(catalogue, i18n.load(language))
    assert not missing, f"{len(missing)} of {len(checks.wanted(catalogue, language))}; the first: {missing[:5]}"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_is_stale(catalogue, language):
    stale = checks.stale(catalogue, i18n.load(language))
    assert not stale, f"run make i18n; {len(stale)} texts are gone, the first: {stale[:5]}"


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_nothing_is_broken(language):
    file = i18n.load(language)
    found = [f"{e.message.source!r}: {fault}" for e in file.entries.values() for fault in checks.entry_faults(e, file)]
    assert found + checks.shared_accelerators(file) == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_compiled_files_are_not_older_than_their_sources(speak, language):
    """The .qm files are what QGIS loads: every message of the .ts is in them, each form for its numbers."""
    from qgis.PyQt.QtCore import QCoreApplication

    speak(language)
    translate = QCoreApplication.translate
    for (context, source, comment), entry in i18n.load(language).entries.items():
        if not entry.finished:
            assert translate(context, source, comment) == source
        elif entry.message.plural:
            shown = {translate(context, source, comment, n).replace("%n", "") for n in range(130)}
            assert {form.replace("%n", "") for form in entry.forms} <= shown if "%n" not in source else shown
        else:
            assert translate(context, source, comment) == entry.forms[0]


# ---------------------------------------------------------------- what a person sees


@pytest.mark.parametrize("language", SPOKEN)
def test_every_class_has_a_name_of_its_own(speak, language):
    from terrazzo.plugin.qgis_bridge.texts import class_name, layer_names

    english = layer_names()
    speak(language)
    for path in LEGEND_FOLDER.glob("*.json"):
        names = [c.name for c in load_legend(path.stem).classes]
        spoken = [class_name(name) for name in names]
        assert len(set(spoken)) == len(names), path.stem
        same = [name for name, told in zip(names, spoken) if name == told]
        assert len(same) <= len(names) // 3, (path.stem, same)  # Forest is a word in more than one language
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


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_numbers_take_the_right_form(speak, catalogue, language):
    """Counted sentences of the engine: 1 and 2 differ where the language makes a difference, and all are filled."""
    from terrazzo.plugin.qgis_bridge.texts import engine_text

    speak(language)
    file = i18n.load(language)
    counted = [e for e in file.entries.values() if e.message.plural and e.message.context == "TerrazzoErrors"]
    assert counted
    for entry in counted:
        source = entry.message.source
        names = {name.strip("{}").split(":")[0].split("!")[0] for name in checks.placeholders(source)}
        for count in (0, 1, 2, 5, 11, 100, "2,345"):
            values = dict.fromkeys(names, 7)
            text = engine_text(source, {**values, "count": count})
            assert text and "{" not in text, (source, count)
            if entry.finished:
                assert any(text == _filled(form, {**values, "count": count}) for form in entry.forms)
    if len(LANGUAGES[language].forms) > 1:
        told = [engine_text(e.message.source, {**dict.fromkeys(_names(e), 7), "count": 1}) for e in counted]
        many = [engine_text(e.message.source, {**dict.fromkeys(_names(e), 7), "count": 12}) for e in counted]
        assert sum(a.replace("1", "12") != b for a, b in zip(told, many)) >= len(counted) // 2


def _names(entry):
    return {name.strip("{}").split(":")[0].split("!")[0] for name in checks.placeholders(entry.message.source)}


def _filled(form, values):
    return form.format(**values)


@pytest.mark.parametrize(
    ("locale", "file"), [("de_AT", "de"), ("pt_PT", "pt_BR"), ("zh_Hans", "zh_CN"), ("nl", "en"), ("en_US", "en")]
)
def test_the_nearest_language_is_taken(qgis_app, monkeypatch, locale, file):
    from qgis.core import QgsApplication
    from qgis.PyQt.QtCore import QCoreApplication

    from terrazzo.plugin.plugin import _load_translator

    monkeypatch.setattr(QgsApplication, "locale", staticmethod(lambda: locale))
    translator = _load_translator()
    try:
        assert Path(translator.filePath()).stem == f"terrazzo_{file}" if hasattr(translator, "filePath") else translator
    finally:
        QCoreApplication.removeTranslator(translator)


# ---------------------------------------------------------------- the panel and the algorithms, as they run


@pytest.fixture
def panel(qgis_iface, provider, qgis_new_project, qtbot):
    """A function that makes the panel with all its pages; it is taken apart at the end."""
    from qgis.core import QgsSettings
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication

    from terrazzo.plugin.panel.dock import LandCoverDock
    from terrazzo.plugin.panel.pages import page_entries

    QgsSettings().remove("terrazzo")
    made = []

    def make():
        made.append(LandCoverDock(qgis_iface))
        made[-1].show()
        return {entry.key: made[-1].tabs.show_page(entry.key) for entry in page_entries()}

    yield make
    for dock in made:
        dock.shut_down()
        dock.close()
        dock.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def test_every_text_that_is_asked_for_is_in_the_catalogue(panel, provider, catalogue):
    """What the search in the source missed would stay English for good: listen to what is asked for."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    asked = set()

    class Listener(QTranslator):
        def translate(self, context, text, disambiguation=None, n=-1):
            asked.add((context, text))
            return None

    listener = Listener()
    QCoreApplication.installTranslator(listener)
    try:
        panel()
        provider.refreshAlgorithms()
        for algorithm in provider.algorithms():
            algorithm.shortHelpString(), algorithm.tags(), algorithm.group(), algorithm.shortDescription()
    finally:
        QCoreApplication.removeTranslator(listener)
    known = {(context, source) for context, source, _ in catalogue.messages}
    contexts = {context for context, _ in known}
    ours = {(context, text) for context, text in asked if context in contexts and any(map(str.isalpha, text))}
    assert len(ours) > 100
    missed = sorted(ours - known)
    assert missed == []


@pytest.mark.parametrize("language", sorted(LANGUAGES))
def test_no_key_presses_two_things_on_a_page(panel, speak, language):
    """Alt and a letter must press one thing on each page of the panel, in every language."""
    from qgis.PyQt.QtWidgets import QAbstractButton, QGroupBox, QLabel

    speak(language)
    clashes = []
    for name, page in panel().items():
        holders = defaultdict(set)
        for kind in (QAbstractButton, QGroupBox, QLabel):
            for widget in page.findChildren(kind):
                text = widget.title() if isinstance(widget, QGroupBox) else widget.text()
                if isinstance(widget, QLabel) and widget.buddy() is None:
                    continue
                if not widget.isVisibleTo(page):  # keys of what is hidden do nothing
                    continue
                for key in checks.accelerators(text):
                    holders[key].add(text)
        clashes += [f"{name}: {key}: {sorted(texts)}" for key, texts in holders.items() if len(texts) > 1]
    assert not clashes, "\n".join(clashes)
