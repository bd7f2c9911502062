"""TS file: the translations into one language, in the format of Qt Linguist, so that people can use Linguist."""

from __future__ import annotations

import xml.etree.ElementTree as Xml
from dataclasses import dataclass, field
from pathlib import Path
from xml.sax.saxutils import escape

from .catalogue import Message
from .languages import LANGUAGES, SOURCE

Key = tuple[str, str, str]  # context, source, comment


@dataclass
class Entry:
    """A message and what it is in the language: one form, or as many as the language counts with."""

    message: Message
    forms: tuple[str, ...]

    @property
    def finished(self) -> bool:
        """Whether no form is missing."""
        return bool(self.forms) and all(self.forms)


@dataclass
class TsFile:
    """The entries of ``terrazzo_<language>.ts`` in the order of the catalogue."""

    language: str
    entries: dict[Key, Entry] = field(default_factory=dict)

    def form_count(self, message: Message) -> int:
        """How many forms a message needs."""
        return len(LANGUAGES[self.language].forms) if message.plural else 1


def read(path: Path) -> TsFile:
    """Read a file. ``ValueError`` if it is none of Qt's."""
    root = Xml.parse(path).getroot()
    if root.tag != "TS":
        raise ValueError(f"{path} is no TS file of Qt")
    found = TsFile(root.get("language", path.stem.partition("_")[2]))
    for context in root.iter("context"):
        name = context.findtext("name", "")
        for node in context.iter("message"):
            plural = node.get("numerus") == "yes"
            message = Message(name, node.findtext("source", ""), plural, node.findtext("comment", ""))
            message.places = [place.get("filename", "").removeprefix("../") for place in node.iter("location")]
            translation = node.find("translation")
            if translation is None or translation.get("type") in ("vanished", "obsolete"):
                continue
            forms = (
                [form.text or "" for form in translation.iter("numerusform")] if plural else [translation.text or ""]
            )
            if translation.get("type") == "unfinished":
                forms = [""] * len(forms)
            found.entries[message.key] = Entry(message, tuple(forms))
    return found


def write(file: TsFile, path: Path) -> None:
    """Write a file; the same entries give the same bytes."""
    lines = [
        '<?xml version="1.0" encoding="utf-8"?>',
        "<!DOCTYPE TS>",
        f'<TS version="2.1" language="{file.language}" sourcelanguage="{SOURCE}">',
    ]
    contexts: dict[str, list[Entry]] = {}
    for entry in file.entries.values():
        contexts.setdefault(entry.message.context, []).append(entry)
    for name in sorted(contexts):
        lines += ["<context>", f"    <name>{_text(name)}</name>"]
        for entry in contexts[name]:
            lines += _message(entry)
        lines.append("</context>")
    lines.append("</TS>\n")
    path.write_text("\n".join(lines), encoding="utf-8", newline="\n")


def _message(entry: Entry) -> list[str]:
    message = entry.message
    lines = ['    <message numerus="yes">' if message.plural else "    <message>"]
    lines += [f'        <location filename="../{_text(place)}"/>' for place in message.places]
    lines.append(f"        <source>{_text(message.source)}</source>")
    if message.comment:
        lines.append(f"        <comment>{_text(message.comment)}</comment>")
    kind = "" if entry.finished else ' type="unfinished"'
    if message.plural:
        lines.append(f"        <translation{kind}>")
        lines += [f"            <numerusform>{_text(form)}</numerusform>" for form in entry.forms]
        lines.append("        </translation>")
    else:
        lines.append(f"        <translation{kind}>{_text(entry.forms[0] if entry.forms else '')}</translation>")
    return [*lines, "    </message>"]


def _text(text: str) -> str:
    return escape(text, {'"': "&quot;", "'": "&apos;"})
