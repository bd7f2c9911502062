"""Checks: what is wrong with a translation, told by its form alone."""

from __future__ import annotations

import re
import string
from collections import Counter

from .catalogue import Catalogue, Message
from .languages import LANGUAGES, SOURCE
from .ts_file import Entry, TsFile

_COUNT = re.compile(r"{count[^}]*}|%n")  # what the singular may leave out: "one tile"
_COUNTED = re.compile(r"(?:{count[^}]*}|%n) [a-z]")  # before what is counted; "Tiles: {count}" needs no plural
_ACCELERATOR = re.compile(r"&(?!&|\w+;)(\w)")
_TAG = re.compile(r"</?[a-z][a-z0-9]*")
_GLOB = re.compile(r"\*\.[\w*]+")
_COLON = re.compile(r"\s?[:：]$")


def wanted(catalogue: Catalogue, language: str) -> list[Message]:
    """The messages that a language's file should have: English only counts."""
    return [m for m in catalogue.messages.values() if m.plural or language != SOURCE]


def faults(catalogue: Catalogue, file: TsFile) -> list[str]:
    """Everything that is wrong with a language's file, one sentence each."""
    found = [*untranslated(catalogue, file), *stale(catalogue, file)]
    for entry in file.entries.values():
        found += [f"{_name(entry.message)}: {fault}" for fault in entry_faults(entry, file)]
    return found + shared_accelerators(file)


def untranslated(catalogue: Catalogue, file: TsFile) -> list[str]:
    """Messages of the source without a finished translation."""
    found = []
    for message in wanted(catalogue, file.language):
        entry = file.entries.get(message.key)
        if entry is None or not entry.finished or entry.message.plural != message.plural:
            found.append(f"{_name(message)}: not translated")
    return found


def stale(catalogue: Catalogue, file: TsFile) -> list[str]:
    """Translations of texts that the source has no more."""
    keys = {message.key for message in wanted(catalogue, file.language)}
    return [
        f"{_name(entry.message)}: not in the source any more" for key, entry in file.entries.items() if key not in keys
    ]


def entry_faults(entry: Entry, file: TsFile) -> list[str]:
    """What is wrong with one finished translation."""
    if not entry.finished:
        return []
    source, found = entry.message.source, []
    if len(entry.forms) != file.form_count(entry.message):
        found.append(f"{len(entry.forms)} forms, {LANGUAGES[file.language].name} has {file.form_count(entry.message)}")
    for form in entry.forms:
        found += _placeholder_faults(entry.message, form)
        if Counter(_TAG.findall(source)) != Counter(_TAG.findall(form)):
            found.append(f"other tags than the source: {form!r}")
        if sorted(_GLOB.findall(source)) != sorted(_GLOB.findall(form)):
            found.append(f"other file endings than the source: {form!r}")
        if _edges(source) != _edges(form):
            found.append(f"blanks or a colon at the ends differ: {form!r}")
        if len(accelerators(source)) != len(accelerators(form)):
            found.append(
                f"{len(accelerators(form))} accelerator keys, the source has {len(accelerators(source))}: {form!r}"
            )
    return found


def placeholders(text: str) -> set[str]:
    """``{name}`` with conversion and format, and %n. ``ValueError`` if braces do not match."""
    found = set()
    for _, name, spec, conversion in string.Formatter().parse(text):
        if name is not None:
            found.add("{" + name + (f"!{conversion}" if conversion else "") + (f":{spec}" if spec else "") + "}")
    return found | ({"%n"} if "%n" in text else set())


def _placeholder_faults(message: Message, form: str) -> list[str]:
    try:
        wanted_names = placeholders(message.source)
    except ValueError:  # a text with braces that is never filled
        return []
    try:
        given = placeholders(form)
    except ValueError as error:
        return [f"braces do not match ({error}): {form!r}"]
    optional = set(_COUNT.findall(message.source)) if message.plural else set()
    wrong = (wanted_names - given - optional) | (given - wanted_names)
    return [f"placeholders differ ({', '.join(sorted(wrong))}): {form!r}"] if wrong else []


def _edges(text: str) -> tuple[bool, bool, bool]:
    return text[:1].isspace(), text[-1:].isspace(), bool(_COLON.search(text))


def accelerators(text: str) -> list[str]:
    """Keys that a text marks with &; && is a written ampersand, &amp; an entity."""
    return [key.lower() for key in _ACCELERATOR.findall(text.replace("&&", ""))]


def shared_accelerators(file: TsFile) -> list[str]:
    """Keys that two texts of one context share in the translation but not in the source."""
    found = []
    contexts: dict[str, list[Entry]] = {}
    for entry in file.entries.values():
        if entry.finished and len(accelerators(entry.message.source)) == 1 == len(accelerators(entry.forms[0])):
            contexts.setdefault(entry.message.context, []).append(entry)
    for name, entries in contexts.items():
        for index, a in enumerate(entries):
            for b in entries[:index]:
                same = accelerators(a.forms[0]) == accelerators(b.forms[0])
                if same and accelerators(a.message.source) != accelerators(b.message.source):
                    key = accelerators(a.forms[0])[0]
                    found.append(f"{name}: the key {key} is given twice: {a.forms[0]!r}, {b.forms[0]!r}")
    return found


def uncounted(catalogue: Catalogue) -> list[str]:
    """Texts with a count that are translated without it, so that they cannot have the right plural."""
    return [
        f"{', '.join(m.places)}: {m.source!r} has a count; give it to translate as the number"
        for m in catalogue.messages.values()
        if not m.plural and _COUNTED.search(m.source)
    ]


def _name(message: Message) -> str:
    return f"{message.context}: {message.source[:60]!r}"
