"""Every command of the documentation works as it is written. How blocks are marked: scripts/docs_check.py."""

from __future__ import annotations

import pytest

from terrazzo.scripts.docs_check import ROOT, RUNNABLE, Block, pages, parts
from terrazzo.tests.support.docs_sandbox import Sandbox


def _blocks(how: str) -> list[tuple[str, list[Block]]]:
    """Runnable blocks so marked, page by page: a block may use what the one before it made."""
    found = []
    for page in pages():
        blocks = [b for b in parts(page)[1] if b.language in RUNNABLE and b.how == how]
        if blocks:
            found.append((str(page.relative_to(ROOT)), blocks))
    return found


@pytest.mark.slow
@pytest.mark.timeout(600)
@pytest.mark.parametrize(("page", "blocks"), _blocks(""), ids=lambda value: value if isinstance(value, str) else "")
def test_commands_of_a_page(page, blocks, tmp_path):
    sandbox = Sandbox(tmp_path / "terrazzo")
    for block in blocks:
        sandbox.run(block)


@pytest.mark.slow
@pytest.mark.timeout(1200)
@pytest.mark.parametrize(("page", "blocks"), _blocks("long"), ids=lambda value: value if isinstance(value, str) else "")
def test_long_commands_of_a_page(page, blocks, tmp_path):
    sandbox = Sandbox(tmp_path / "terrazzo")
    for block in blocks:
        sandbox.run(block, 1100)


def test_a_command_that_fails_is_noticed(tmp_path):
    sandbox = Sandbox(tmp_path / "terrazzo")
    page = ROOT / "README.md"
    assert "image.tif" in sandbox.run(Block(page, 1, "sh", "", "", "ls\n"))
    with pytest.raises(AssertionError, match="ended with 1"):
        sandbox.run(Block(page, 1, "sh", "", "", "false | true\nls\n"))
    with pytest.raises(AssertionError, match="NameError"):
        sandbox.run(Block(page, 1, "python", "", "", "import processing\nno_such_name\n"))
    told = sandbox.run(
        Block(page, 1, "python", "", "", "import processing\nprocessing.algorithmHelp('terrazzo:maplandcover')")
    )
    assert "Map land cover" in told
