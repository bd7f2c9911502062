"""The check of the documentation finds broken links, names that are not there, and blocks that nobody runs."""

from __future__ import annotations

from terrazzo.scripts import docs_check

PAGE = """# Guide

See [install](#install), [again](#install-1), [the other](other.md#a-heading-with-code), [picture](a.png),
![drawing](a.png "title") and [the web](https://x.example/#y). `[not a link](nowhere.md)`

## Install

```sh
make demo && cd [no](link.md)
```

## Install

```sh long
make demo OUT=x
```

```sh norun needs another system
make nonsense
```

Run `make test` or look into `scripts/x.py` and `plugin/panel`.
"""
BAD = """# Bad

[a](missing.md) [b](#nowhere) [c](other.md#nowhere) [d](../outside.md)
<img src="missing.png">
`make nothing` `scripts/missing.py`

```
no language
```

```sh sometimes
ls
```

```sh norun
ls
```
"""


def project(tmp_path):
    root = tmp_path / "root"
    for name, text in {
        "docs/guide.md": PAGE,
        "docs/other.md": "# A heading, with `code`!\n",
        "docs/a.png": "",
        "docs/link.md": "",
        "scripts/x.py": "",
        "plugin/panel/x.py": "",
        "Makefile": "demo: ## x\ntest: demo ## y\n",
    }.items():
        (root / name).parent.mkdir(parents=True, exist_ok=True)
        (root / name).write_text(text, encoding="utf-8")
    (tmp_path / "outside.md").write_text("")
    return root


def test_a_good_page_has_no_faults(tmp_path):
    root = project(tmp_path)
    found = docs_check.faults(root)
    assert [fault.split(": ", 1)[1] for fault in found] == ["there is no `make nonsense`"]


def test_every_fault_is_found(tmp_path):
    root = project(tmp_path)
    (root / "docs" / "guide.md").unlink()
    (root / "docs" / "bad.md").write_text(BAD.replace("../outside", "../../outside"), encoding="utf-8")
    assert sorted(fault.split(": ", 1)[1] for fault in docs_check.faults(root)) == [
        "'sometimes' is neither long nor norun",
        "../../outside.md lies outside the repository",
        "bad.md has no heading #nowhere",
        "other.md has no heading #nowhere",
        "say why the block cannot be run",
        "the block is 'not marked'; say which of sh, python, text, json, xml, ini, toml, csv, html it is",
        "there is no `make nothing`",
        "there is no missing.md",
        "there is no missing.png",
        "there is no scripts/missing.py",
    ]


def test_blocks_say_what_becomes_of_them(tmp_path):
    root = project(tmp_path)
    blocks = docs_check.parts(root / "docs" / "guide.md")[1]
    assert [(block.language, block.how, block.why) for block in blocks] == [
        ("sh", "", ""),
        ("sh", "long", ""),
        ("sh", "norun", "needs another system"),
    ]
    assert blocks[0].text == "make demo && cd [no](link.md)\n"
    assert blocks[0].line == 8


def test_a_page_that_comes_with_the_plugin_links_to_nothing_that_does_not(tmp_path):
    root = project(tmp_path)
    (root / ".gitattributes").write_text("/docs/dev export-ignore\n/docs/dev/** export-ignore\n")
    (root / "docs" / "dev").mkdir()
    (root / "docs" / "dev" / "a.md").write_text("# A\n\n[guide](../guide.md) [b](b.md)\n")
    (root / "docs" / "dev" / "b.md").write_text("# B\n")
    (root / "docs" / "guide.md").unlink()
    page = f"# P\n\n[a](dev/a.md#a) [b]({docs_check.SITE}docs/dev/b.md#b) [c]({docs_check.SITE}docs/dev/c.md)\n"
    (root / "docs" / "guide.md").write_text(page)
    found = [fault.split(": ", 1)[1] for fault in docs_check.faults(root)]
    assert found == [
        "there is no /docs/dev/c.md",
        f"dev/a.md#a does not come with the plugin; link to {docs_check.SITE}",
    ]
