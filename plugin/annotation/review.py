"""Review: the way of a task tile from "todo" to "accepted", and who may take each step.

::

    todo -> labelling -> submitted -> check 1 -> check 2 -> accepted
              ^  |  ^                    |          |          |
              |  v  +---- returned <-----+----------+----------+   (each with a reason)
           skipped (with a reason)

One labels, two others check. A checker is nobody whose work is in the tile; the second checker is not the first.
In "check 1" and "check 2" the tile waits for, or is with, that checker. Every return starts the checks anew.

A tile that is labelled twice has a second track (todo, labelling, submitted or skipped) for a second annotator, who
is not the first. As long as one of the tracks is not submitted the tile is *blind*: nobody sees but their own work,
and nothing is checked. Neither of the two ever checks the tile, merged or not. A third person may merge both
("merging"). Who only chose between the two at each pixel has looked at both and labelled nothing: that is the first
check, and the tile waits for the second one. Who labelled anything anew is a labeller, and two others check.

A ``Review`` is a value; ``step`` gives the next one or raises ``ReviewError``. Nothing else changes a review.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from .edits import MAIN, SECOND
from .errors import ReviewError

TODO, LABELLING, SUBMITTED, MERGING = "todo", "labelling", "submitted", "merging"
CHECK_1, CHECK_2, ACCEPTED, RETURNED, SKIPPED = "check 1", "check 2", "accepted", "returned", "skipped"
STATES = (TODO, LABELLING, SUBMITTED, MERGING, CHECK_1, CHECK_2, ACCEPTED, RETURNED, SKIPPED)
EVENTS = ("start", "take over", "submit", "withdraw", "release", "skip", "check", "approve", "return", "merge")


@dataclass(frozen=True)
class Review:
    """``labellers``: all whose work is in the tile, the one who labels (or labelled) it now last. ``checker``: who
    checks now, "" if nobody yet. ``first_checker``: who passed the first check. ``reason``: why it was returned or
    skipped. ``assigned``: who alone may start it, "" = anybody. ``second_...``: the same of the second track of a
    tile that is labelled twice (``double``); ``seconds``: all who have worked in it. ``frozen``: the first annotator's
    work was submitted and kept apart.
    """

    state: str = TODO
    labellers: tuple[str, ...] = ()
    checker: str = ""
    first_checker: str = ""
    reason: str = ""
    assigned: str = ""
    double: bool = False
    second_state: str = TODO
    seconds: tuple[str, ...] = ()
    second_reason: str = ""
    second_assigned: str = ""
    frozen: bool = False

    @property
    def labeller(self) -> str:
        """Who labels or labelled last."""
        return self.labellers[-1] if self.labellers else ""

    @property
    def second(self) -> str:
        """The second annotator."""
        return self.seconds[-1] if self.seconds else ""

    @property
    def blind(self) -> bool:
        """Whether two people label it and one of them has not finished."""
        return self.double and not (self.frozen and self.second_state in (SUBMITTED, SKIPPED))

    @property
    def both(self) -> bool:
        """Whether two people have labelled it to the end, so that they can be compared and merged."""
        return self.double and self.frozen and self.second_state == SUBMITTED

    def track_of(self, person: str) -> int | None:
        """The label layer that ``person`` may edit now: ``MAIN``, ``SECOND`` or None."""
        if self.state in (LABELLING, MERGING) and self.labeller == person:
            return MAIN
        if self.double and self.second_state == LABELLING and self.second == person:
            return SECOND
        return None

    def sees(self, person: str, layer: int) -> bool:
        """Whether ``person`` may see a label layer."""
        if not self.blind:
            return True
        return person != "" and person == (self.second if layer == SECOND else self.labeller)


def step(review: Review, event: str, person: str, reason: str = "", chosen: bool = False) -> Review:
    """The review after ``person`` has done ``event`` (one of ``EVENTS``). ``ReviewError`` if that is not allowed.

    ``chosen``: of "submit" after merging, that each pixel is one of the two annotators' and none the merging person's.
    """
    if event not in _STEPS:
        raise ReviewError("There is no review step {event!r}. Steps: {known}.", event=event, known=", ".join(EVENTS))
    if not person:
        raise ReviewError("A review step needs the name of the person who takes it. Enter your name in the settings.")
    after = _STEPS[event](review, person, reason.strip())
    return _first_check(after, person) if chosen and event == "submit" and review.state == MERGING else after


def allowed(review: Review, person: str) -> list[str]:
    """The events that ``person`` may do now, in the order of ``EVENTS`` (a reason may be needed)."""
    found = []
    for event in EVENTS:
        try:
            step(review, event, person, "-")
        except ReviewError:
            continue
        found.append(event)
    return found


def _first_check(review: Review, person: str) -> Review:
    """A merged tile in which ``person`` labelled nothing."""
    labellers = tuple(name for name in review.labellers if name != person)
    return replace(review, state=CHECK_2, labellers=labellers, first_checker=person, checker="")


def conflicting(review: Review, other: Review, reason: str) -> Review:
    """The review of a tile that two copies of a session have both changed: returned, all labellers of both kept."""
    labellers = tuple(dict.fromkeys((*other.labellers, *review.labellers)))
    return replace(review, state=RETURNED, labellers=labellers, checker="", first_checker="", reason=reason)


def _refuse(review: Review, what: str) -> ReviewError:
    return ReviewError(what, state=review.state, labeller=review.labeller, checker=review.checker)


def _need_reason(reason: str) -> str:
    if not reason:
        raise ReviewError("This step needs a reason. Say in a few words what is wrong.")
    return reason


def _second_track(review: Review, person: str) -> bool:
    """Whether a step of ``person`` belongs to the second track."""
    return review.double and person == review.second and review.labeller != person


def _start(review: Review, person: str, reason: str) -> Review:
    if _may_start_second(review, person):
        return replace(_with_second(review, person), second_state=LABELLING, second_reason="")
    if review.state not in (TODO, RETURNED, SKIPPED):
        raise _refuse(review, "The tile is in state “{state}”; only a tile to do, returned or skipped can be started.")
    if review.assigned not in ("", person):
        raise ReviewError("The tile is assigned to {person}.", person=review.assigned)
    _keep_apart(review, person)
    return replace(_with_labeller(review, person), state=LABELLING, reason="", checker="", first_checker="")


def _may_start_second(review: Review, person: str) -> bool:
    """The second track goes to whom it is assigned, or to the first who comes after the first annotator."""
    if not review.double or not review.blind or review.second_state not in (TODO, SKIPPED):
        return False
    if person in review.labellers:
        return False
    if review.second_state == SKIPPED and review.frozen:
        return False
    if review.second_assigned:
        return review.second_assigned == person
    if review.assigned == person:
        return False
    return person in review.seconds or review.state not in (TODO, RETURNED, SKIPPED)


def _keep_apart(review: Review, person: str) -> None:
    """``ReviewError`` if ``person`` is the second annotator of a tile that is still blind."""
    if review.blind and person in (*review.seconds, review.second_assigned):
        raise ReviewError(
            "{person} is the second annotator of this tile and must not see the first one's work.", person=person
        )


def _with_second(review: Review, person: str) -> Review:
    return replace(review, seconds=(*(name for name in review.seconds if name != person), person))


def _with_labeller(review: Review, person: str) -> Review:
    others = tuple(name for name in review.labellers if name != person)
    return replace(review, labellers=(*others, person))


def _take_over(review: Review, person: str, reason: str) -> Review:
    if review.state == LABELLING and review.labeller != person:
        _keep_apart(review, person)
        return _with_labeller(review, person)
    if review.blind and review.frozen and review.second_state == LABELLING and review.second != person:
        free = person not in review.labellers and review.assigned != person
        if free and review.second_assigned in ("", person):
            return _with_second(review, person)
    if review.state == MERGING and person not in review.labellers:
        return _with_labeller(review, person)
    if review.state in (CHECK_1, CHECK_2) and review.checker and review.checker != person:
        _may_check(review, person)
        return replace(review, checker=person)
    raise _refuse(review, "There is nothing to take over: the tile is in state “{state}”.")


def _submit(review: Review, person: str, reason: str) -> Review:
    track = review.track_of(person)
    if track == SECOND:
        return replace(review, second_state=SUBMITTED)
    if track != MAIN:
        raise _refuse(review, "Only the person who labels the tile can submit it. It is in state “{state}”.")
    return replace(review, state=SUBMITTED, frozen=review.frozen or review.double)


def _withdraw(review: Review, person: str, reason: str) -> Review:
    if _second_track(review, person) and review.second_state == SUBMITTED:
        if not review.blind:
            raise ReviewError("Both annotators have submitted this tile: the second one's work stays as it is.")
        return replace(review, second_state=LABELLING)
    if review.state != SUBMITTED or review.labeller != person:
        raise _refuse(review, "Only {labeller} can take the tile back, and only while nobody checks it.")
    return replace(review, state=LABELLING, frozen=review.frozen and not review.blind)


def _release(review: Review, person: str, reason: str) -> Review:
    if _second_track(review, person) and review.second_state == LABELLING:
        return replace(review, second_state=TODO)
    if review.state == LABELLING and review.labeller == person:
        return replace(review, state=TODO)
    if review.state == CHECK_1 and review.checker == person:
        return replace(review, state=SUBMITTED, checker="")
    if review.state == CHECK_2 and review.checker == person:
        return replace(review, checker="")
    raise _refuse(review, "Only the person who labels or checks the tile now can hand it back.")


def _skip(review: Review, person: str, reason: str) -> Review:
    if _second_track(review, person) and review.second_state in (TODO, LABELLING):
        return replace(review, second_state=SKIPPED, second_reason=_need_reason(reason))
    if review.state not in (TODO, LABELLING, RETURNED):
        raise _refuse(review, "A tile in state “{state}” cannot be skipped.")
    if review.state == LABELLING and review.labeller != person:
        raise _refuse(review, "{labeller} labels this tile; only they can skip it.")
    if review.assigned not in ("", person):
        raise ReviewError("The tile is assigned to {person}.", person=review.assigned)
    _keep_apart(review, person)
    return replace(review, state=SKIPPED, reason=_need_reason(reason), checker="", first_checker="")


def _may_check(review: Review, person: str) -> None:
    if review.blind:
        raise ReviewError("The tile is labelled by two people, and one of them has not finished. Check it afterwards.")
    if person in (*review.labellers, *review.seconds):
        raise ReviewError("{person} has labelled this tile. Somebody else must check it.", person=person)
    if review.state == CHECK_2 and person == review.first_checker:
        raise ReviewError("{person} did the first check. Somebody else must do the second.", person=person)


def _check(review: Review, person: str, reason: str) -> Review:
    if review.state not in (SUBMITTED, CHECK_2) or review.checker:
        raise _refuse(review, "The tile is in state “{state}” and does not wait for a check.")
    _may_check(review, person)
    return replace(review, state=CHECK_1 if review.state == SUBMITTED else CHECK_2, checker=person)


def _checking(review: Review, person: str) -> None:
    if review.state not in (CHECK_1, CHECK_2) or not review.checker:
        raise _refuse(review, "Nobody checks the tile, it is in state “{state}”. Start a check first.")
    if review.checker != person:
        raise _refuse(review, "{checker} checks this tile now.")


def _approve(review: Review, person: str, reason: str) -> Review:
    _checking(review, person)
    if review.state == CHECK_1:
        return replace(review, state=CHECK_2, first_checker=person, checker="")
    return replace(review, state=ACCEPTED, checker=person)


def _return(review: Review, person: str, reason: str) -> Review:
    if review.state != ACCEPTED:  # an accepted tile can be returned by whoever finds a mistake
        _checking(review, person)
    return replace(review, state=RETURNED, reason=_need_reason(reason), checker="", first_checker="")


def _merge(review: Review, person: str, reason: str) -> Review:
    if not review.both or review.state != SUBMITTED:
        raise _refuse(review, "Only a tile that two people have labelled and submitted can be merged.")
    if person in (*review.labellers, *review.seconds):
        raise ReviewError("{person} has labelled this tile. Somebody else must merge the two.", person=person)
    labellers = tuple(dict.fromkeys((*review.seconds, *review.labellers, person)))
    return replace(review, state=MERGING, labellers=labellers)


_STEPS: dict[str, Callable[[Review, str, str], Review]] = {
    "start": _start,
    "take over": _take_over,
    "submit": _submit,
    "withdraw": _withdraw,
    "release": _release,
    "skip": _skip,
    "check": _check,
    "approve": _approve,
    "return": _return,
    "merge": _merge,
}
