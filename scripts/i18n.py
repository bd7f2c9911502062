"""Translations of the plugin: bring them up to date, give them to translators and take them back, check, compile.

scripts/i18n.py update                 find all texts in the source, bring i18n/*.ts up to date, compile i18n/*.qm
scripts/i18n.py export de todo.json    the texts that German lacks, as JSON; --all: every text with its translation
scripts/i18n.py import de done.json    take over what is right in such a file, and name what is not
scripts/i18n.py check                  everything that is wrong; 1 if anything is
scripts/i18n.py list                   all texts of the source
"""

from __future__ import annotations

import argparse
import json
import shutil
import subprocess
import sys
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))

from scripts.translations import checks, ts_file  # noqa: E402
from scripts.translations.catalogue import LEGEND, Catalogue, collect  # noqa: E402
from scripts.translations.hardcoded import hardcoded  # noqa: E402
from scripts.translations.languages import LANGUAGES  # noqa: E402
from scripts.translations.ts_file import Entry, TsFile  # noqa: E402

FOLDER = ROOT / "i18n"
COMPILERS = ("/usr/lib/qt5/bin/lrelease", "/usr/lib/qt6/bin/lrelease", "lrelease-qt5", "lrelease6", "lrelease")
RULES = (
    "Each value is the text in the language. A list has one form for each entry of forms, in that order.",
    "Keep {names}, %n, <tags> and *.endings as they are. Only a form for one or two may leave out {count} or %n.",
    "Keep blanks and a colon at the ends. Commas separate search words in lists of words.",
    "& marks the key that presses a button: keep exactly one, before a letter of the word; in Japanese and Chinese "
    "put the source's key behind: 実行(&R). In one context no two texts may have the same key.",
    "Use QGIS's own words for its things, the glossary for classes, and plain short sentences.",
)


def main(argv: list[str] | None = None) -> int:
    """Do what the command line says; 0 if all is well."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    commands = parser.add_subparsers(dest="command", required=True)
    commands.add_parser("update")
    commands.add_parser("check")
    commands.add_parser("list")
    commands.add_parser("sources")
    for name in ("export", "import"):
        command = commands.add_parser(name)
        command.add_argument("language", choices=sorted(LANGUAGES))
        command.add_argument("file", type=Path)
        if name == "export":
            command.add_argument("--all", action="store_true", help="also what is translated")
    args = parser.parse_args(argv)
    catalogue = collect(ROOT)
    if args.command == "list":
        for message in catalogue.messages.values():
            print(json.dumps([message.context, message.source, message.plural, message.places], ensure_ascii=False))
    elif args.command == "update":
        return update(catalogue)
    elif args.command == "export":
        export(catalogue, args.language, args.file, args.all)
    elif args.command == "import":
        return take(catalogue, args.language, args.file)
    else:
        return check(catalogue, LANGUAGES if args.command == "check" else ())
    return 0


def load(language: str) -> TsFile:
    """The language's file; an empty one if it is not there yet."""
    path = FOLDER / f"terrazzo_{language}.ts"
    return ts_file.read(path) if path.is_file() else TsFile(language)


def merged(catalogue: Catalogue, old: TsFile) -> TsFile:
    """The catalogue with the translations that there are; those of the same text elsewhere are taken over."""
    elsewhere = {(e.message.source, e.message.plural): e.forms for e in old.entries.values() if e.finished}
    new = TsFile(old.language)
    for message in checks.wanted(catalogue, old.language):
        count = new.form_count(message)
        known = old.entries.get(message.key)
        forms = known.forms if known and known.message.plural == message.plural and known.finished else None
        forms = forms or elsewhere.get((message.source, message.plural))
        new.entries[message.key] = Entry(message, forms if forms and len(forms) == count else ("",) * count)
    return new


def update(catalogue: Catalogue) -> int:
    """Bring all files up to date and compile them; prints how much is left to do."""
    compiler = next((path for path in map(shutil.which, COMPILERS) if path), None)
    if compiler is None:
        print("i18n: lrelease is missing: apt-get install qttools5-dev-tools (or any lrelease of Qt)", file=sys.stderr)
        return 1
    FOLDER.mkdir(exist_ok=True)
    for language in LANGUAGES:
        old = load(language)
        new = merged(catalogue, old)
        path = FOLDER / f"terrazzo_{language}.ts"
        ts_file.write(new, path)
        command = [compiler, "-silent", "-nounfinished", str(path), "-qm", str(path.with_suffix(".qm"))]
        subprocess.run(command, check=True)
        gone = len(checks.stale(catalogue, old))
        left = sum(not entry.finished for entry in new.entries.values())
        print(f"{language:<6} {len(new.entries):5} texts, {left:5} to translate, {gone:4} removed")
    return 0


def export(catalogue: Catalogue, language: str, path: Path, everything: bool) -> None:
    """Write what a translator has to fill in. A text that stands in several contexts is asked for once."""
    file = merged(catalogue, load(language))
    texts: dict[str, dict[str, str | list[str]]] = {}
    asked: set[tuple[str, bool]] = set()
    for entry in file.entries.values():
        message = entry.message
        if (entry.finished and not everything) or ((message.source, message.plural) in asked and not entry.finished):
            continue
        asked.add((message.source, message.plural))
        value = list(entry.forms) if message.plural else entry.forms[0]
        texts.setdefault(message.context, {})[message.source] = value
    glossary = {
        e.message.source: e.forms[0] for e in file.entries.values() if e.message.context == LEGEND and e.finished
    }
    kind = LANGUAGES[language]
    data = {
        "language": language,
        "name": kind.name,
        "forms": list(kind.forms),
        "rules": list(RULES),
        "glossary": glossary,
        "texts": texts,
    }
    path.write_text(json.dumps(data, ensure_ascii=False, indent=1) + "\n", encoding="utf-8")
    print(f"{path}: {sum(map(len, texts.values()))} texts")


def take(catalogue: Catalogue, language: str, path: Path) -> int:
    """Take translations over from JSON. What is wrong is named and left aside; 1 if anything is."""
    data = json.loads(path.read_text(encoding="utf-8"))
    if data.get("language") != language:
        print(f"i18n: {path} is for {data.get('language')}, not for {language}", file=sys.stderr)
        return 1
    file = merged(catalogue, load(language))
    refused, taken = [], 0
    given = {
        (context, source): tuple([value] if isinstance(value, str) else value)
        for context, texts in data["texts"].items()
        for source, value in texts.items()
    }
    anywhere = {source: forms for (_, source), forms in given.items()}
    known = {(e.message.context, e.message.source) for e in file.entries.values()}
    refused += [
        f"{context}: {source[:60]!r}: not in the source" for context, source in given if (context, source) not in known
    ]
    for key, entry in file.entries.items():
        own = given.get((entry.message.context, entry.message.source))
        forms = own or (None if entry.finished else anywhere.get(entry.message.source))
        if not forms or not all(forms) or forms == entry.forms:
            continue
        new = Entry(entry.message, forms)
        problems = checks.entry_faults(new, file)
        if problems:
            refused += [f"{entry.message.context}: {entry.message.source[:60]!r}: {problem}" for problem in problems]
            continue
        file.entries[key] = new
        taken += 1
    ts_file.write(file, FOLDER / f"terrazzo_{language}.ts")
    for problem in refused:
        print(f"i18n: {problem}", file=sys.stderr)
    left = sum(not entry.finished for entry in file.entries.values())
    print(f"{language}: {taken} taken over, {len(refused)} refused, {left} left. Then: make i18n")
    return 1 if refused else 0


def source_faults(catalogue: Catalogue) -> list[str]:
    """What keeps texts of the source from being translated well."""
    found = [*catalogue.faults, *checks.uncounted(catalogue), *hardcoded(ROOT)]
    return found + [f"{place}: cannot be followed to a text" for place in catalogue.unfollowed]


def check(catalogue: Catalogue, languages: Iterable[str]) -> int:
    """Print everything that is wrong; 1 if anything is."""
    found = source_faults(catalogue)
    for language in languages:
        found += [f"{language}: {fault}" for fault in checks.faults(catalogue, load(language))]
    for fault in found:
        print(fault)
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
