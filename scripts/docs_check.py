"""Documentation check: links, anchors, files, make targets and fenced blocks of all pages.

Commands in the documentation are run by tests/qgis/test_docs_commands.py. How a fenced block is marked:

    ```sh                   run, in a folder of its own with an image.tif
    ```sh long              run, but by a test marked slow
    ```sh norun why not     not run: it needs data, another system, or changes the machine
    ```python               run in PyQGIS with the Processing provider; long and norun as above
    ```text                 a drawing, or what a program prints; json, xml, ini, toml, csv and html likewise
"""

from __future__ import annotations

import os
import re
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import unquote

ROOT = Path(__file__).resolve().parent.parent
RUNNABLE = ("sh", "python")
SHOWN = ("text", "json", "xml", "ini", "toml", "csv", "html")
HOW = ("", "long", "norun")
TOPS = ("plugin", "scripts", "tests", "docs", "models", "resources", "benchmarks", "requirements", "i18n", ".ci")

# Pages that come with the plugin name what does not come with it by this address.
SITE = "https://github.com/terrazzo-landcover/terrazzo/blob/main/"

_FENCE = re.compile(r"^( *)(```+|~~~+)(.*)$")
_LINK = re.compile(r"!?\[(?:[^\[\]]|\[[^\]]*\])*\]\(<?([^)\s>]+)>?(?:\s+\"[^\"]*\")?\)")
_HTML = re.compile(r"<(?:a|img|source)\b[^>]*?(?:href|src|srcset)=\"([^\"]+)\"")
_REFERENCE = re.compile(r"^\s*\[[^\]]+\]:\s+(\S+)")
_CODE = re.compile(r"`([^`]+)`")
_MAKE = re.compile(r"\bmake ((?:[a-z][a-z0-9-]*(?: |$))+)")


@dataclass(frozen=True)
class Block:
    """A fenced block. ``how``: "" run, "long" run by a slow test, "norun" not at all; ``why`` not."""

    page: Path
    line: int
    language: str
    how: str
    why: str
    text: str


def pages(root: Path = ROOT) -> list[Path]:
    """Markdown files that git knows or would add."""
    command = ["git", "-C", str(root), "ls-files", "-z", "--cached", "--others", "--exclude-standard", "*.md"]
    listed = subprocess.run(command, capture_output=True, text=True, check=False)
    if listed.returncode == 0:
        return sorted({root / name for name in listed.stdout.split("\0") if name and (root / name).is_file()})
    return sorted(root.rglob("*.md"))


def parts(page: Path) -> tuple[list[tuple[int, str]], list[Block]]:
    """Lines of running text with their numbers, and the fenced blocks."""
    prose: list[tuple[int, str]] = []
    blocks: list[Block] = []
    inside: tuple[str, int, list[str], str] | None = None
    for number, line in enumerate(page.read_text(encoding="utf-8").splitlines(), 1):
        fence = _FENCE.match(line)
        if inside is None and fence:
            inside = (fence[2], number, [], fence[3].strip())
        elif inside is not None and fence and fence[2].startswith(inside[0]) and not fence[3].strip():
            language, _, rest = inside[3].partition(" ")
            how, _, why = rest.strip().partition(" ")
            blocks.append(Block(page, inside[1], language, how, why.strip(), "\n".join(inside[2]) + "\n"))
            inside = None
        elif inside is not None:
            inside[2].append(line)
        else:
            prose.append((number, line))
    if inside is not None:
        blocks.append(Block(page, inside[1], "never closed", "", "", ""))
    return prose, blocks


def anchors(page: Path) -> set[str]:
    """Anchors that a page offers: its headings as GitHub names them, and ids in HTML."""
    found: set[str] = set()
    for _, line in parts(page)[0]:
        found.update(re.findall(r"\bid=\"([^\"]+)\"", line))
        heading = re.match(r"^#{1,6}\s+(.*?)\s*#*$", line)
        if heading:
            text = re.sub(r"!?\[([^\]]*)\]\([^)]*\)", r"\1", heading[1]).replace("`", "")
            slug = re.sub(r"[^\w\- ]", "", text.lower()).replace(" ", "-")
            name, count = slug, 0
            while name in found:
                count += 1
                name = f"{slug}-{count}"
            found.add(name)
    return found


def link_faults(page: Path, root: Path = ROOT) -> list[str]:
    """Links to files and anchors that are not there. Addresses on the web are not asked for."""
    found = []
    for number, line in parts(page)[0]:
        bare = _CODE.sub("", line)
        targets = [*_LINK.findall(bare), *_HTML.findall(bare), *_REFERENCE.findall(bare)]
        for target in targets:
            if target.startswith(SITE):
                target = "/" + target[len(SITE) :]
            elif re.match(r"[a-z][a-z0-9+.-]*:", target):
                if target.startswith("file:"):
                    found.append(f"{_at(page, root, number)}: {target} is on one machine only")
                continue
            name, _, anchor = unquote(target).partition("#")
            file = (root / name.lstrip("/") if name.startswith("/") else page.parent / name) if name else page
            if not file.exists():
                found.append(f"{_at(page, root, number)}: there is no {target}")
            elif not file.resolve().is_relative_to(root.resolve()):
                found.append(f"{_at(page, root, number)}: {target} lies outside the repository")
            elif anchor and file.suffix == ".md" and anchor not in anchors(file):
                found.append(f"{_at(page, root, number)}: {file.name} has no heading #{anchor}")
    return found


def package_faults(page: Path, root: Path = ROOT) -> list[str]:
    """Links from a page of docs/, which comes with the plugin, to a file that does not: the help window has it not."""
    rules = (root / ".gitattributes").read_text(encoding="utf-8") if (root / ".gitattributes").exists() else ""
    left_out = [root / name for name in re.findall(r"^/(\S+?)(?:/\*\*)?\s+export-ignore\s*$", rules, re.MULTILINE)]
    if page.parent != root / "docs":
        return []
    found = []
    for number, line in parts(page)[0]:
        for target in _LINK.findall(_CODE.sub("", line)):
            file = Path(os.path.normpath(page.parent / unquote(target).partition("#")[0]))
            if not target.startswith("#") and any(file == entry or entry in file.parents for entry in left_out):
                found.append(f"{_at(page, root, number)}: {target} does not come with the plugin; link to {SITE}")
    return found


def name_faults(page: Path, root: Path = ROOT) -> list[str]:
    """Files and make targets that the text names and that are not there."""
    makefile = root / "Makefile"
    rules = makefile.read_text(encoding="utf-8") if makefile.exists() else ""
    targets = set(re.findall(r"^([a-z][a-z0-9-]*):", rules, re.MULTILINE))
    found = []
    prose, blocks = parts(page)
    commands = [(block.line, re.sub(r"(^|\s)#.*", "", block.text)) for block in blocks if block.language == "sh"]
    for number, text in [*((n, code) for n, line in prose for code in _CODE.findall(line)), *commands]:
        for names in _MAKE.findall(text.replace("\n", " \n")):
            unknown = [name for name in names.split() if name not in targets]
            found += [f"{_at(page, root, number)}: there is no `make {name}`" for name in unknown[:1]]
        if text.split("/")[0] in TOPS and re.fullmatch(r"[\w./-]+", text) and "/" in text:
            near = [root / text, page.parent / text]
            if not any(path.exists() for path in near):
                found.append(f"{_at(page, root, number)}: there is no {text}")
    return found


def block_faults(page: Path, root: Path = ROOT) -> list[str]:
    """Fenced blocks that are not marked as the convention says."""
    found = []
    for block in parts(page)[1]:
        at = _at(page, root, block.line)
        if block.language not in (*RUNNABLE, *SHOWN):
            known = ", ".join((*RUNNABLE, *SHOWN))
            found.append(f"{at}: the block is {block.language or 'not marked'!r}; say which of {known} it is")
        elif block.language in RUNNABLE and block.how not in HOW:
            found.append(f"{at}: {block.how!r} is neither long nor norun")
        elif block.how == "norun" and not block.why:
            found.append(f"{at}: say why the block cannot be run")
    return found


def _at(page: Path, root: Path, line: int) -> str:
    return f"{page.relative_to(root)}:{line}"


def faults(root: Path = ROOT) -> list[str]:
    """Everything that is wrong with the pages, one sentence each."""
    found = []
    for page in pages(root):
        found += [*link_faults(page, root), *name_faults(page, root), *block_faults(page, root)]
        found += package_faults(page, root)
    return found


def main() -> int:
    """Print the faults; 1 if there are any."""
    found = faults()
    for fault in found:
        print(fault)
    print(f"Documentation: {len(pages())} pages, {len(found)} faults")
    return 1 if found else 0


if __name__ == "__main__":
    sys.exit(main())
