"""Words of the review: states, steps and categories in the person's language."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication


def state_text(state: str) -> str:
    """A review state."""
    translate = QCoreApplication.translate
    return {
        "todo": translate("ReviewWords", "to do"),
        "labelling": translate("ReviewWords", "labelling"),
        "submitted": translate("ReviewWords", "submitted"),
        "merging": translate("ReviewWords", "merging"),
        "check 1": translate("ReviewWords", "first check"),
        "check 2": translate("ReviewWords", "second check"),
        "accepted": translate("ReviewWords", "accepted"),
        "returned": translate("ReviewWords", "returned"),
        "skipped": translate("ReviewWords", "skipped"),
    }.get(state, state)


def event_text(event: str) -> str:
    """A review step, as a button says it."""
    translate = QCoreApplication.translate
    return {
        "start": translate("ReviewWords", "Start labelling"),
        "take over": translate("ReviewWords", "Take over"),
        "submit": translate("ReviewWords", "Submit"),
        "withdraw": translate("ReviewWords", "Take back"),
        "release": translate("ReviewWords", "Hand back"),
        "skip": translate("ReviewWords", "Skip"),
        "check": translate("ReviewWords", "Check"),
        "approve": translate("ReviewWords", "Approve"),
        "return": translate("ReviewWords", "Return"),
        "merge": translate("ReviewWords", "Merge"),
    }.get(event, event)


def step_hint(event: str) -> str:
    """What a review step does."""
    translate = QCoreApplication.translate
    return {
        "start": translate("ReviewWords", "The tile is yours to label."),
        "take over": translate("ReviewWords", "Go on in place of the person who has it now."),
        "submit": translate("ReviewWords", "You have finished labelling; others check it."),
        "withdraw": translate("ReviewWords", "You have submitted it too early: it is yours again."),
        "release": translate("ReviewWords", "You do not go on; somebody else may take it."),
        "skip": translate("ReviewWords", "The tile cannot be labelled. Give the reason first."),
        "check": translate("ReviewWords", "You look whether the labels are right. Key: A."),
        "approve": translate("ReviewWords", "The labels are right. Two people must say so. Key: A."),
        "return": translate("ReviewWords", "Something is wrong. Give the reason first. Key: X."),
        "merge": translate("ReviewWords", "Make one of the work of both annotators."),
    }.get(event, event)


def journal_text(event: str) -> str:
    """A review step, as the history says it."""
    translate = QCoreApplication.translate
    return {
        "start": translate("ReviewWords", "started"),
        "take over": translate("ReviewWords", "taken over"),
        "submit": translate("ReviewWords", "submitted"),
        "withdraw": translate("ReviewWords", "taken back"),
        "release": translate("ReviewWords", "handed back"),
        "skip": translate("ReviewWords", "skipped"),
        "check": translate("ReviewWords", "check begun"),
        "approve": translate("ReviewWords", "approved"),
        "return": translate("ReviewWords", "returned"),
        "merge": translate("ReviewWords", "merging begun"),
    }.get(event, event)


def category_text(category: str) -> str:
    """A category of issues."""
    translate = QCoreApplication.translate
    return {
        "wrong class": translate("ReviewWords", "Wrong class"),
        "boundary": translate("ReviewWords", "Boundary"),
        "missing": translate("ReviewWords", "Missing"),
        "unclear": translate("ReviewWords", "Unclear"),
    }.get(category, category)
