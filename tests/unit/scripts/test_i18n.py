"""Translations: texts are found wherever the source has them, and what is wrong with a translation is found, too."""

from __future__ import annotations

import json

import pytest

from terrazzo.scripts import i18n
from terrazzo.scripts.translations import checks, ts_file
from terrazzo.scripts.translations.catalogue import ENGINE, Message, collect
from terrazzo.scripts.translations.hardcoded import hardcoded
from terrazzo.scripts.translations.ts_file import Entry, TsFile

SOURCE = {
    "plugin/landcover/errors.py": """
class TerrazzoError(Exception):
    def __init__(self, template, **values): ...
class SourceError(TerrazzoError): ...
class Cancelled(TerrazzoError):
    def __init__(self): super().__init__("It was cancelled.")
""",
    "plugin/landcover/engine.py": """
from dataclasses import dataclass
from .errors import SourceError
HOLLOW = "The raster {name} is empty."
WAYS = [(("-s",), {"HOME": "x"}), (["-I", "-B"], {})]  # how a program is started: no sentences
WHY = {"a": "Reason A", "b": "Reason B"}
@dataclass
class Note:
    template: str
    values: dict
def check(name, feedback, key):
    if not name:
        raise SourceError(HOLLOW, name=name)
    feedback.warning(WHY[key])
    feedback.info("Found {count} " "tiles." if name else "Found nothing.", count=3)
    for template, values in [("One by one.", {}), ("{name} is odd.", {"name": 1})]:
        feedback.warning(template, **values)
    return Note("A note about {name}.", {"name": name}), fail("Late: {why}")
def fail(text):
    return SourceError(text, why=1)
""",
    "plugin/panel/texts.py": """
from qgis.PyQt.QtCore import QCoreApplication
translate = QCoreApplication.translate
CONTEXT = "Numbers"
def QT_TRANSLATE_NOOP(context, text): return text
LATER = QT_TRANSLATE_NOOP("Later", "Said later")
def tiles(count):
    return translate(CONTEXT, "{count} tiles", None, count).format(count=count)
def say(text):
    return translate("Said", text)
GREETING = say("Good day")
def titles():
    return [translate("Titles", title) for title, _ in TABLE]
TABLE = (("First", 1), ("Second", 2))
""",
    "plugin/panel/dock.py": """
from qgis.PyQt.QtWidgets import QWidget
class Row(QWidget):
    def name(self): return self.tr("&Row")
class Special(Row):
    def more(self): return self.tr("Special") + self.name()
Special()
class Plain:
    def tr(self, text): return translate("Plain things", text)
    def name(self): return self.tr("Plain")
""",
    "resources/legends/one.json": json.dumps({"classes": [{"code": 1, "name": "Tree"}]}),
}


def project(tmp_path, more=None):
    for name, text in {**SOURCE, **(more or {})}.items():
        path = tmp_path / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text, encoding="utf-8")
    return tmp_path


def test_texts_are_found_wherever_they_stand(tmp_path):
    catalogue = collect(project(tmp_path))
    found = {}
    for message in catalogue.messages.values():
        found.setdefault(message.context, set()).add(message.source)
    assert found == {
        ENGINE: {
            *("The raster {name} is empty.", "It was cancelled.", "Reason A", "Reason B", "Found {count} tiles."),
            *("Found nothing.", "One by one.", "{name} is odd.", "A note about {name}.", "Late: {why}"),
        },
        "Numbers": {"{count} tiles"},
        "Later": {"Said later"},
        "Said": {"Good day"},
        "Titles": {"First", "Second"},
        "Special": {"&Row", "Special"},  # a Row is never made, and Qt looks for the class of the object
        "Plain things": {"Plain"},
        "LandCoverLegend": {"Tree"},
    }
    assert {m.source for m in catalogue.messages.values() if m.plural} == {"{count} tiles", "Found {count} tiles."}
    assert catalogue.faults == catalogue.unfollowed == checks.uncounted(catalogue) == []


def test_texts_that_cannot_be_translated_are_named(tmp_path):
    bad = {
        "plugin/panel/bad.py": """
from qgis.PyQt.QtWidgets import QLabel
class Bad(QLabel):
    def f(self, name, place, data):
        self.tr(f"Hello {name}")
        self.tr("Hello {}".format(name))
        self.tr(data[place].title)
        self.tr("{count} things").format(count=3)
        self.setText("Not translated")
        QLabel(f"{name} of Terrazzo is lost")
        QLabel("Terrazzo")
        self.setObjectName("An object")
"""
    }
    root = project(tmp_path, bad)
    catalogue = collect(root)
    assert [fault.split(":")[:2] for fault in catalogue.faults] == [["plugin/panel/bad.py", line] for line in "56"]
    assert catalogue.unfollowed == ["plugin/panel/bad.py:7: data[place].title"]
    assert len(checks.uncounted(catalogue)) == 1
    assert [fault.split(":")[1] for fault in hardcoded(root)] == ["9", "10"]


@pytest.mark.parametrize(
    ("source", "translation", "fault"),
    [
        ("{name} is {value:.2f} m", "{value:.2f} m ist {name}", None),
        ("{name} is {value:.2f} m", "{nom} ist {value:.2f} m", "placeholders differ ({name}, {nom})"),
        ("{name} is {value:.2f} m", "{name} ist {value} m", "placeholders differ"),
        ("{name} is here", "{name ist hier", "braces do not match"),
        ("&Run", "&Los", None),
        ("&Run", "Los", "0 accelerator keys"),
        ("Run", "&Los", "1 accelerator keys"),
        ("&Run", "实行(&R)", None),
        ("Save && close", "Sichern && schließen", None),
        ("<b>{n}</b> m", "<b>{n} m", "other tags"),
        ("Models (*.onnx *.pt)", "Modelle (*.onnx)", "other file endings"),
        ("Model:", "Modell", "a colon at the ends"),
        ("Model: ", "Modell:", "blanks"),
        ("Model:", "模型：", None),
    ],
)
def test_a_broken_translation_is_found(source, translation, fault):
    file = TsFile("de")
    found = checks.entry_faults(Entry(Message("Row", source), (translation,)), file)
    assert found == [] if fault is None else any(fault in text for text in found)


def test_plural_forms_are_as_many_as_the_language_has():
    message = Message("Row", "{count} tiles", plural=True)
    arabic = ("لا مربعات", "مربع واحد", "مربعان", "{count} مربعات", "{count} مربعًا", "{count} مربع")
    assert checks.entry_faults(Entry(message, arabic), TsFile("ar")) == []
    assert "2 forms, Arabic has 6" in checks.entry_faults(Entry(message, arabic[:2]), TsFile("ar"))[0]
    assert checks.entry_faults(Entry(message, ("{counts} Kachel", "{count} Kacheln")), TsFile("de")) != []


def test_a_key_that_is_given_twice_is_found():
    def file(*pairs):
        entries = {(c, s, ""): Entry(Message(c, s), (t,)) for c, s, t in pairs}
        return TsFile("de", entries)

    clash = file(("Row", "&Run", "&Start"), ("Row", "&Save", "&Sichern"))
    assert len(checks.shared_accelerators(clash)) == 1
    assert checks.shared_accelerators(file(("Row", "&Run", "S&tart"), ("Row", "&Save", "&Sichern"))) == []
    assert checks.shared_accelerators(file(("Row", "&Run", "&Start"), ("Other", "&Save", "&Sichern"))) == []
    assert checks.shared_accelerators(file(("Row", "&Run", "&Los"), ("Row", "&Run again", "&Los nochmal"))) == []


def test_missing_and_stale_translations_are_found(tmp_path):
    catalogue = collect(project(tmp_path))
    file = i18n.merged(catalogue, TsFile("de"))
    assert len(checks.untranslated(catalogue, file)) == len(catalogue.messages)
    gone = Message("Row", "Once there was a text")
    file.entries[gone.key] = Entry(gone, ("Es war einmal",))
    assert len(checks.stale(catalogue, file)) == 1
    english = i18n.merged(catalogue, TsFile("en"))
    assert {e.message.source for e in english.entries.values()} == {"{count} tiles", "Found {count} tiles."}


@pytest.fixture
def checkout(tmp_path, monkeypatch):
    """The tool, working in a small project of its own."""
    monkeypatch.setattr(i18n, "ROOT", project(tmp_path / "root"))
    monkeypatch.setattr(i18n, "FOLDER", tmp_path / "root" / "i18n")
    i18n.FOLDER.mkdir()
    return tmp_path


def test_translators_get_json_and_give_it_back(checkout, capsys):
    todo = checkout / "todo.json"
    assert i18n.main(["export", "de", str(todo)]) == 0
    data = json.loads(todo.read_text(encoding="utf-8"))
    assert data["texts"]["Numbers"] == {"{count} tiles": ["", ""]}
    assert data["texts"]["Special"] == {"&Row": "", "Special": ""}
    data["texts"]["Numbers"]["{count} tiles"] = ["{count} Kachel", "{count} Kacheln"]
    data["texts"]["Special"] = {"&Row": "Zeile", "Special": "Besonders"}  # the key is lost: refused
    data["texts"]["Nowhere"] = {"No such text": "x"}
    todo.write_text(json.dumps(data), encoding="utf-8")
    assert i18n.main(["import", "de", str(todo)]) == 1
    told = capsys.readouterr()
    assert "0 accelerator keys" in told.err and "not in the source" in told.err
    assert "2 taken over, 2 refused" in told.out
    file = i18n.load("de")
    assert file.entries["Numbers", "{count} tiles", ""].forms == ("{count} Kachel", "{count} Kacheln")
    assert file.entries["Special", "Special", ""].finished
    assert not file.entries["Special", "&Row", ""].finished
    assert i18n.main(["export", "de", str(todo)]) == 0
    assert "Numbers" not in json.loads(todo.read_text(encoding="utf-8"))["texts"]
    assert i18n.main(["import", "fr", str(todo)]) == 1


def test_a_text_in_two_places_is_asked_for_once(checkout):
    with (i18n.ROOT / "plugin/panel/dock.py").open("a") as stream:
        stream.write("\nclass Again(QWidget):\n    def f(self): return self.tr('Plain')\n")
    todo = checkout / "todo.json"
    i18n.main(["export", "de", str(todo)])
    data = json.loads(todo.read_text(encoding="utf-8"))
    holders = [context for context, texts in data["texts"].items() if "Plain" in texts]
    assert len(holders) == 1
    data["texts"] = {holders[0]: {"Plain": "Schlicht"}}
    todo.write_text(json.dumps(data), encoding="utf-8")
    assert i18n.main(["import", "de", str(todo)]) == 0
    file = i18n.load("de")
    assert file.entries["Again", "Plain", ""].forms == file.entries["Plain things", "Plain", ""].forms == ("Schlicht",)


def test_translations_outlive_a_text_that_moves(checkout):
    file = i18n.merged(collect(i18n.ROOT), TsFile("de"))
    key = ("Plain things", "Plain", "")
    file.entries[key] = Entry(file.entries[key].message, ("Schlicht",))
    moved = i18n.ROOT / "plugin/panel/dock.py"
    moved.write_text(moved.read_text().replace("Plain things", "Moved things"))
    again = i18n.merged(collect(i18n.ROOT), file)
    assert again.entries["Moved things", "Plain", ""].forms == ("Schlicht",)
    assert key not in again.entries


def test_files_survive_writing_and_reading(tmp_path):
    odd = Message("A & B", "He said \"<b>&Run</b>\"\nand 'left' {x!r}", places=["plugin/x.py"])
    many = Message("A & B", "{count} tiles", plural=True)
    open_ = Message("C", "Open", comment="a verb")
    entries = [Entry(odd, ("“<b>&Los</b>”\n{x!r}",)), Entry(many, ("1", "{count}")), Entry(open_, ("",))]
    file = TsFile("de", {entry.message.key: entry for entry in entries})
    path = tmp_path / "terrazzo_de.ts"
    ts_file.write(file, path)
    assert ts_file.read(path) == file
    first = path.read_bytes()
    ts_file.write(ts_file.read(path), path)
    assert path.read_bytes() == first
