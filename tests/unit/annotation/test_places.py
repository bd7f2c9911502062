"""Places to check: where a person should look first, and when there is nothing more to look for."""

from __future__ import annotations

import time

import numpy as np
import pytest

from terrazzo.plugin.annotation.places import places_to_check


def covered(places, shape):
    seen = np.zeros(shape, bool)
    for place in places:
        assert place.row >= 0 and place.col >= 0 and place.bottom <= shape[0] and place.right <= shape[1]
        seen[place.row : place.bottom, place.col : place.right] = True
    return seen


def test_the_least_sure_place_comes_first_and_sure_ones_not_at_all():
    percent = np.full((1000, 900), 97, np.uint8)
    percent[100:180, 100:180] = 55  # unsure
    percent[700:800, 600:760] = 40  # a larger one, less sure
    places = places_to_check(percent, np.ones(percent.shape, bool))
    first, second = places[:2]
    assert first.row <= 700 and first.bottom >= 790 and first.col <= 605 and first.right >= 755
    assert second.row <= 100 and second.bottom >= 180 and second.col <= 100 and second.right >= 180
    assert covered(places, percent.shape)[percent < 97].mean() > 0.9  # slivers that are left are not worth a visit
    assert covered(places, percent.shape).mean() < 0.2


def test_most_errors_are_met_in_a_part_of_the_tile():
    rng = np.random.default_rng(4)
    blobs = rng.integers(50, 100, (12, 12)).astype(np.uint8).repeat(86, 0).repeat(86, 1)[:1024, :1024]
    wrong = rng.random(blobs.shape) * 100 > blobs  # as often as the model says
    places = places_to_check(blobs, np.ones(blobs.shape, bool))
    half = covered(places[: len(places) // 2], blobs.shape)
    assert wrong[half].sum() / wrong.sum() > 1.2 * half.mean()


@pytest.mark.parametrize("shape", [(1, 1), (3, 500), (192, 192), (1025, 200)])
def test_tiles_of_any_size_are_covered_where_the_model_knows_nothing_for_sure(shape):
    percent = np.full(shape, 30, np.uint8)
    places = places_to_check(percent, np.ones(shape, bool))
    assert covered(places, shape).all()


def test_what_has_no_confidence_or_lies_outside_does_not_count():
    percent = np.zeros((300, 300), np.uint8)
    assert places_to_check(percent, np.ones(percent.shape, bool)) == []
    percent[:] = 20
    assert places_to_check(percent, np.zeros(percent.shape, bool)) == []


def test_a_key_press_does_not_wait_for_it():
    percent = np.random.default_rng(1).integers(20, 100, (2048, 2048)).astype(np.uint8)
    inside = np.ones(percent.shape, bool)
    seconds = []
    for _ in range(3):
        begin = time.process_time()
        places_to_check(percent, inside)
        seconds.append(time.process_time() - begin)
    assert min(seconds) < 0.3
