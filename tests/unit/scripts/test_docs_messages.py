"""The messages in docs/troubleshooting.md are those that Terrazzo says, and are found by their beginning."""

from __future__ import annotations

from pathlib import Path

import pytest

from terrazzo.scripts.translations.catalogue import collect

ROOT = Path(__file__).resolve().parents[3]
PAGE = ROOT / "docs" / "troubleshooting.md"


@pytest.fixture(scope="module")
def quoted() -> list[str]:
    """Quoted messages of the page, each in one line."""
    lines = PAGE.read_text(encoding="utf-8").splitlines()
    return [line[2:] for line in lines if line.startswith("> ")]


def test_every_message_is_said_by_the_plugin(quoted):
    said = {message.source for message in collect(ROOT).messages.values()}
    assert len(quoted) > 30
    assert [text for text in quoted if text not in said] == []
    assert len(quoted) == len(set(quoted))
