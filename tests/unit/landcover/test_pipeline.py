"""The pipeline: order, bounded queues, errors, cancelling."""

import threading
import time

import pytest

from terrazzo.plugin.landcover.errors import Cancelled
from terrazzo.plugin.landcover.pipeline import Pipeline
from terrazzo.plugin.landcover.progress import STAGES, Feedback, overall_fraction


def run(stages, items, feedback=None, **options):
    results = []
    pipeline = Pipeline(stages, **options)
    pipeline.run(items, feedback or Feedback(), results.append)
    return results


def test_items_pass_all_stages_in_order():
    assert run([lambda x: [x, x + 1], lambda x: [x * 10]], range(0, 6, 2)) == [0, 10, 20, 30, 40, 50]


def test_stages_overlap_in_time():
    def slow(x):
        time.sleep(0.05)
        yield x

    started = time.monotonic()
    assert run([slow, slow, slow], range(10)) == list(range(10))
    assert time.monotonic() - started < 0.05 * 30 * 0.7


@pytest.mark.parametrize("depth, most", [(2, 5), (0, 2)])
def test_items_in_the_air_are_bounded(depth, most):
    """One is consumed, one produced, and as many as ``depth`` wait, with the one that waits to wait."""
    lock, ahead, worst = threading.Lock(), [0], [0]

    def produce(x):
        with lock:
            ahead[0] += 1
            worst[0] = max(worst[0], ahead[0])
        yield x

    def consume(x):
        time.sleep(0.005)
        with lock:
            ahead[0] -= 1
        yield x

    assert run([produce, consume], range(50), depths=(2, depth)) == list(range(50))
    assert worst[0] <= most


@pytest.mark.parametrize("stage", [0, 1, 2])
def test_an_error_in_any_stage_ends_the_run(stage):
    def good(x):
        yield x

    def bad(x):
        if x == 3:
            raise ValueError("third")
        yield x

    stages = [good, good, good]
    stages[stage] = bad
    before = threading.active_count()
    with pytest.raises(ValueError, match="third"):
        run(stages, range(100))
    time.sleep(0.2)
    assert threading.active_count() <= before


def test_an_error_in_the_plan_ends_the_run():
    def items():
        yield 1
        raise ValueError("no more")

    with pytest.raises(ValueError, match="no more"):
        run([lambda x: [x]], items())


class CancelNow(Feedback):
    def __init__(self, after):
        self.until = time.monotonic() + after

    def is_cancelled(self):
        return time.monotonic() > self.until


def test_cancel_interrupts_a_stage_that_computes():
    interrupted = threading.Event()

    def compute(x):
        interrupted.wait(10)
        raise Cancelled()

    started = time.monotonic()
    with pytest.raises(Cancelled):
        run([compute], range(3), CancelNow(0.1), on_stop=interrupted.set)
    assert time.monotonic() - started < 0.5


def test_cancel_does_not_wait_for_a_stage_that_cannot_be_interrupted():
    inside, cleaned = threading.Event(), threading.Event()

    def stubborn(x):
        inside.set()
        time.sleep(1.5)
        yield x

    pipeline = Pipeline([stubborn])
    started = time.monotonic()
    with pytest.raises(Cancelled):
        pipeline.run(range(3), CancelNow(0.1), lambda _: None)
    assert inside.is_set() and time.monotonic() - started < 0.5
    pipeline.afterwards(cleaned.set)
    assert not cleaned.is_set()  # the worker still holds its files
    assert cleaned.wait(3)


def test_overall_progress_grows_from_0_to_1():
    steps = [overall_fraction(name, f) for name, _ in STAGES for f in (0, 0.5, 1)]
    assert steps == sorted(steps) and steps[0] == 0 and steps[-1] == pytest.approx(1)
