"""The review's state machine, tried exhaustively: every reachable review, every step, every person."""

from __future__ import annotations

import itertools
from collections import deque
from dataclasses import replace

import pytest

from terrazzo.plugin.annotation.edits import FIRST, MAIN, SECOND
from terrazzo.plugin.annotation.errors import ReviewError
from terrazzo.plugin.annotation.review import EVENTS, STATES, Review, allowed, step

PEOPLE = ("Anna", "Ben", "Cleo", "Dan")


def after(review, event, person, reason="because", chosen=False):
    try:
        return step(review, event, person, reason, chosen)
    except ReviewError as error:
        assert "{" not in str(error)
        return None


class Witness:
    """What happened on a path, kept apart from the review: whose work is in the tile, who approved it since then.
    Who merges and only chooses between the annotators has labelled nothing, but looked at all of it."""

    def __init__(self, workers=frozenset(), approvals=(), seconds=frozenset()):
        self.workers, self.approvals, self.seconds = workers, approvals, seconds

    def next(self, review, event, person, then, chosen=False):
        workers, approvals, seconds = self.workers, self.approvals, self.seconds
        if chosen and review.state == "merging" and event == "submit":
            return Witness(workers - {person}, (person,), seconds)
        if then.track_of(person) == MAIN and review.track_of(person) != MAIN:
            workers, approvals = workers | {person}, ()  # from here on the person can change the labels
        if then.track_of(person) == SECOND:
            seconds = seconds | {person}
        if event == "merge":
            workers = workers | seconds
        if event == "approve":
            approvals = (*approvals, person)
        if event in ("return", "skip") and then.state in ("returned", "skipped"):
            approvals = ()
        return Witness(workers, approvals, seconds)


def key(review, witness, people):
    """The same for situations that differ by who is who only: people are told apart by what they have done."""

    def part(name):
        roles = (review.labeller, review.second, review.checker, review.first_checker, review.assigned)
        roles += (review.second_assigned,)
        groups = (review.labellers, review.seconds, witness.workers, witness.seconds, witness.approvals)
        return (*(name == role for role in roles), *(name in group for group in groups))

    return review.state, review.second_state, review.double, review.frozen, tuple(sorted(map(part, people)))


def explore(start, people=PEOPLE):
    """All (review, witness) that any sequence of steps leads to, with the steps out of them."""
    todo = deque([(start, Witness())])
    seen = {key(*todo[0], people)}
    while todo:
        review, witness = todo.popleft()
        for event, person, chosen in itertools.product(EVENTS, people, (False, True)):
            then = after(review, event, person, chosen=chosen)
            if then is None or (chosen and then == after(review, event, person)):
                continue
            now = witness.next(review, event, person, then, chosen)
            yield review, witness, event, person, then, now
            place = key(then, now, people)
            if place not in seen:
                seen.add(place)
                todo.append((then, now))


@pytest.mark.parametrize("start", [Review(), Review(assigned="Ben")])
def test_no_path_accepts_without_two_checks_by_others(start):
    states, accepted = set(), 0
    for review, witness, event, person, then, now in explore(start):
        states.add(then.state)
        assert set(then.labellers) == set(now.workers)
        if event in ("check", "approve"):
            assert person not in witness.workers
        if event == "check" and review.state == "check 2":
            assert person not in witness.approvals
        if then.state == "accepted":
            accepted += 1
            assert len(now.approvals) == len(set(now.approvals)) == 2
            assert not set(now.approvals) & now.workers
            assert event == "approve"
        if then.track_of(person) is not None:
            assert then.state == "labelling"
        # At most one person may change the labels, and nobody while somebody checks them.
        editors = [name for name in PEOPLE if then.track_of(name) is not None]
        assert len(editors) == (then.state == "labelling")
        if start.assigned and event == "start":
            assert person == "Ben"
    assert states == set(STATES) - {"merging"}
    assert accepted


@pytest.mark.parametrize("assigned", [("", ""), ("Anna", "Ben")])
def test_labelled_twice_no_path_breaks_blindness_or_accepts_without_two_checks(assigned):
    states, merged, accepted, chose = set(), 0, 0, 0
    people = (*PEOPLE, "Eva")
    start = Review(double=True, assigned=assigned[0], second_assigned=assigned[1])
    for review, witness, event, person, then, now in explore(start, people):
        states.add(then.state)
        if then.blind:
            assert not now.workers & now.seconds  # nobody does both
            assert then.state not in ("check 1", "check 2", "accepted", "merging")
            for name in people:
                if name in now.workers:
                    assert not then.sees(name, SECOND)
                if name in now.seconds:
                    assert not then.sees(name, MAIN)
        if review.blind:
            assert event not in ("check", "approve", "merge")
        if review.state == "merging" and then.state == "check 2":
            chose += 1
            assert event == "submit" and then.first_checker == person and person not in then.labellers
        if event == "merge":
            merged += 1
            assert person not in witness.workers | witness.seconds
            assert set(then.labellers) >= witness.workers | {person}
        if event in ("check", "approve"):
            assert person not in witness.workers | witness.seconds
        if then.state == "accepted":
            accepted += 1
            assert len(set(now.approvals)) == len(now.approvals) == 2
            assert not set(now.approvals) & (now.workers | now.seconds)
        if not review.blind:
            assert not then.blind  # what was seen cannot be unseen
            if review.both:
                assert (then.second, then.second_state) == (review.second, review.second_state)
    assert states == set(STATES)
    assert merged
    assert accepted
    assert chose


@pytest.mark.parametrize("event", EVENTS)
def test_steps_need_a_name(event):
    with pytest.raises(ReviewError, match="needs the name"):
        step(Review(), event, "")


def test_skipping_and_returning_need_a_reason():
    with pytest.raises(ReviewError, match="needs a reason"):
        step(Review(), "skip", "Anna", "  ")
    skipped = step(Review(), "skip", "Anna", " clouds ")
    assert (skipped.state, skipped.reason) == ("skipped", "clouds")
    checked = step(step(step(Review(), "start", "Anna"), "submit", "Anna"), "check", "Ben")
    with pytest.raises(ReviewError, match="needs a reason"):
        step(checked, "return", "Ben")
    returned = step(checked, "return", "Ben", "the river")
    assert (returned.state, returned.reason, returned.labeller) == ("returned", "the river", "Anna")
    assert step(returned, "start", "Anna").reason == ""


def test_messages_say_who_and_why():
    submitted = step(step(Review(), "start", "Anna"), "submit", "Anna")
    with pytest.raises(ReviewError, match="Anna has labelled this tile"):
        step(submitted, "check", "Anna")
    second = step(step(submitted, "check", "Ben"), "approve", "Ben")
    with pytest.raises(ReviewError, match="Ben did the first check"):
        step(second, "check", "Ben")
    with pytest.raises(ReviewError, match="no review step 'accept'"):
        step(second, "accept", "Ben")
    with pytest.raises(ReviewError, match="assigned to Dan"):
        step(Review(assigned="Dan"), "start", "Anna")
    assert allowed(submitted, "Anna") == ["withdraw"]
    assert allowed(submitted, "Ben") == ["check"]
    assert allowed(second, "Cleo") == ["check"]


def test_the_way_of_a_tile():
    review = Review()
    for event, person, state in (
        ("start", "Anna", "labelling"),
        ("submit", "Anna", "submitted"),
        ("withdraw", "Anna", "labelling"),
        ("submit", "Anna", "submitted"),
        ("check", "Ben", "check 1"),
        ("release", "Ben", "submitted"),
        ("check", "Ben", "check 1"),
        ("approve", "Ben", "check 2"),
        ("check", "Cleo", "check 2"),
        ("return", "Cleo", "returned"),
        ("start", "Anna", "labelling"),
        ("take over", "Dan", "labelling"),
        ("submit", "Dan", "submitted"),
        ("check", "Cleo", "check 1"),
        ("take over", "Ben", "check 1"),
        ("approve", "Ben", "check 2"),
        ("check", "Cleo", "check 2"),
        ("approve", "Cleo", "accepted"),
        ("return", "Anna", "returned"),
        ("skip", "Dan", "skipped"),
        ("start", "Dan", "labelling"),
        ("release", "Dan", "todo"),
    ):
        review = step(review, event, person, "because")
        assert review.state == state, event
    assert set(review.labellers) == {"Anna", "Dan"}


def test_second_annotators_track():
    review = Review(double=True)
    review = step(review, "start", "Anna")
    review = step(review, "start", "Ben")
    assert (review.track_of("Anna"), review.track_of("Ben")) == (MAIN, SECOND)
    review = step(review, "submit", "Anna")
    assert review.blind
    assert allowed(review, "Cleo") == ["take over"]  # of the second one's work, of which nothing is known yet
    assert step(review, "take over", "Cleo").second == "Cleo"
    assert step(review, "withdraw", "Anna").frozen is False
    review = step(review, "submit", "Ben")
    assert review.both
    assert all(review.sees(name, layer) for name in PEOPLE for layer in (MAIN, SECOND, FIRST))
    assert after(review, "withdraw", "Ben") is None
    merging = step(review, "merge", "Cleo")
    assert merging.labellers == ("Ben", "Anna", "Cleo")
    assert merging.track_of("Cleo") == MAIN
    done = step(merging, "submit", "Cleo")
    assert allowed(done, "Ben") == []
    assert allowed(done, "Dan") == ["check", "merge"]
    chosen = step(merging, "submit", "Cleo", chosen=True)  # nothing in it is Cleo's: that was the first check
    assert (chosen.state, chosen.first_checker, chosen.labeller) == ("check 2", "Cleo", "Anna")
    assert [name for name in (*PEOPLE, "Eva") if "check" in allowed(chosen, name)] == ["Dan", "Eva"]
    accepted = step(step(chosen, "check", "Dan"), "approve", "Dan")
    assert accepted.state == "accepted"
    unmerged = replace(review, state="submitted")
    assert [name for name in PEOPLE if "check" in allowed(unmerged, name)] == ["Cleo", "Dan"]  # not the second one
    alone = replace(Review(double=True), second_assigned="Dan")
    assert after(alone, "start", "Dan").second == "Dan"  # may begin before the first one
    assert after(step(alone, "start", "Anna"), "start", "Ben") is None
    assert after(alone, "take over", "Dan") is None
    gone = step(step(step(Review(double=True), "start", "Anna"), "start", "Ben"), "skip", "Ben", "ill")
    assert (gone.second_state, gone.second_reason, gone.state) == ("skipped", "ill", "labelling")
    assert not step(gone, "submit", "Anna").blind  # nobody is waited for
