"""The quality gates: one that fails is named, with what it said, and makes the whole fail."""

from __future__ import annotations

import sys

import pytest

from terrazzo.scripts import lint


@pytest.fixture
def gates(monkeypatch):
    say = [sys.executable, "-c"]
    gates = {
        "good": [*say, "print('all is well')"],
        "bad": [*say, "print('line 7 is wrong'); raise SystemExit(3)"],
        "gone": ["/no/such/program"],
    }
    monkeypatch.setattr(lint, "GATES", gates)


def test_a_gate_that_fails_is_told(gates, capsys):
    assert lint.main([]) == 1
    told = capsys.readouterr().out
    assert "ok     good" in told
    assert "all is well" not in told
    assert "FAILED bad" in told and "line 7 is wrong" in told
    assert "/no/such/program is not there. Run make setup." in told
    assert "FAILED: bad gone" in told


def test_some_gates_can_be_chosen(gates, capsys):
    assert lint.main(["good"]) == 0
    assert "bad" not in capsys.readouterr().out
    with pytest.raises(SystemExit):
        lint.main(["none"])
    assert "there is no gate none" in capsys.readouterr().err


def test_every_gate_can_be_started():
    import shutil

    missing = [name for name, command in lint.GATES.items() if shutil.which(command[0], path=str(lint.ROOT)) is None]
    assert [name for name in missing if not (lint.ROOT / lint.GATES[name][0]).exists()] == []
    scripts = [part for command in lint.GATES.values() for part in command if part.endswith(".py")]
    assert [name for name in scripts if not (lint.ROOT / name).exists()] == []
