"""Online feedback: what a run on an online layer needs of the thread that watches it.

It passes cancelling on to the source, which may be waiting for the network, and says how many tiles arrived.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from ..landcover.progress import Feedback
from .feedback import ProcessingFeedback
from .online_replies import answer_network
from .texts import QT_TRANSLATE_NOOP

if TYPE_CHECKING:  # pragma: no cover
    from .online_source import OnlineSource

TILES_MISSING = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "{missing} of {asked} tiles did not arrive, although they were asked for again. The map has no data there.",
)
TILES_ARRIVED = QT_TRANSLATE_NOOP("TerrazzoErrors", "All of the {asked} tiles asked for arrived.")


class OnlineFeedback(ProcessingFeedback):
    """``ProcessingFeedback`` for a run that reads ``source``."""

    source: OnlineSource | None = None

    def is_cancelled(self) -> bool:
        """Whether the person pressed Cancel; then the source stops waiting, too."""
        answer_network()
        if not super().is_cancelled():
            return False
        if self.source is not None:
            self.source.cancel()
        return True


def report_tiles(asked: int, missing: int, feedback: Feedback) -> None:
    """Say how many tiles arrived: a warning if not all did, nothing if none was asked for."""
    if missing:
        feedback.warning(TILES_MISSING, asked=asked, missing=missing)
    elif asked:
        feedback.info(TILES_ARRIVED, asked=asked)
