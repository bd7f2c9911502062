"""Several processes that train together: one gradient, and none waits for one that failed."""

from __future__ import annotations

import time

import pytest

from terrazzo.models.training import parallel

WORK = """
import sys, torch
from terrazzo.models.training import parallel
number, count = parallel.join()
assert count == 3
a, b, unused = (torch.nn.Parameter(torch.zeros(n)) for n in (2, 3, 4))
a.grad, b.grad = torch.full((2,), float(number)), torch.arange(3.0) * number
parallel.average_gradients([a, unused, b])
assert unused.grad is None
open(sys.argv[1] + str(number), "w").write(repr((a.grad.tolist(), b.grad.tolist())))
"""


@pytest.mark.slow
def test_all_get_the_mean_gradient(tmp_path):
    assert parallel.launch(["-c", WORK, str(tmp_path / "said")], 3) == 0
    assert {(tmp_path / f"said{i}").read_text() for i in range(3)} == {"([1.0, 1.0], [0.0, 1.0, 2.0])"}


def test_one_that_fails_ends_the_others():
    script = "import os, sys, time; sys.exit(7) if os.environ['RANK'] == '1' else time.sleep(60)"
    started = time.monotonic()
    assert parallel.launch(["-c", script], 2) == 7
    assert time.monotonic() - started < 30


def test_alone_there_is_nothing_to_average(monkeypatch):
    monkeypatch.delenv("WORLD_SIZE", raising=False)
    monkeypatch.delenv("RANK", raising=False)
    assert parallel.join() == (0, 1)
    assert not parallel.dist.is_initialized()
