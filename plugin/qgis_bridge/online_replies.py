"""Reply watch: what servers really answered while QGIS drew a picture of an online layer.

QGIS leaves a picture transparent where a tile did not arrive, and says so to nobody. Its network manager, one per
thread, tells of each request that ends; this listens to it for as long as one picture is asked for. A picture that
arrives but cannot be decoded is known from QGIS's message log alone.
"""

from __future__ import annotations

import threading
from types import TracebackType
from urllib.parse import urlsplit

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtNetwork import QNetworkRequest

_FINAL = (204, 400, 401, 404, 405, 407, 410, 414, 501)  # to ask again is no use: HTTP statuses
_DIRECT = Qt.ConnectionType.DirectConnection


class ReplyWatch:
    """Listens to the requests of the current thread inside a ``with`` block.

    ``arrived``: addresses whose picture came. ``failed``: addresses whose picture did not, with what the server
    answered. ``final``: those of ``failed`` that would fail again. ``host``: of the last request.
    """

    def __init__(self) -> None:
        self.arrived: set[str] = set()
        self.failed: dict[str, str] = {}
        self.final: set[str] = set()
        self.host = ""
        self._flawed: list[str] = []

    def __enter__(self) -> ReplyWatch:
        self._thread = threading.get_ident()
        self._ended = QgsNetworkAccessManager.instance().finished[QgsNetworkReplyContent]
        self._said = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
        self._ended.connect(self._note, _DIRECT)
        self._said.connect(self._hear, _DIRECT)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.disconnect(self._note)
        self._said.disconnect(self._hear)
        del self._ended, self._said  # the manager goes with its thread
        text = "\n".join(self._flawed)
        for url in [url for url in self.arrived if text and url in text]:
            self.arrived.discard(url)
            self.failed[url] = "a picture that cannot be read"

    def _note(self, reply: QgsNetworkReplyContent) -> None:
        """A request of this thread has ended."""
        if threading.get_ident() != self._thread:
            return
        url = reply.request().url().toString()
        self.host = urlsplit(url).netloc.rpartition("@")[2] or self.host
        status = reply.attribute(QNetworkRequest.Attribute.HttpStatusCodeAttribute)
        if status is not None and 300 <= int(status) < 400 and int(status) != 304:
            return  # redirected: the answer comes with another request
        self.final.discard(url)
        problem = _problem(reply, status)
        if not problem:
            self.failed.pop(url, None)
            self.arrived.add(url)
            return
        self.arrived.discard(url)
        self.failed[url] = problem
        if status is not None and int(status) in _FINAL:
            self.final.add(url)

    def _hear(self, message: str, tag: str, level: Qgis.MessageLevel) -> None:
        """QGIS complains; it may be about a picture of this thread."""
        if threading.get_ident() == self._thread and "://" in message:
            self._flawed.append(message)


def _problem(reply: QgsNetworkReplyContent, status: object) -> str:
    """What is wrong with an answer, "" if nothing. Never the address: it may hold a key."""
    if status is not None and (int(status) >= 400 or int(status) == 204):
        phrase = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""
        return f"HTTP {int(status)} {phrase}".strip()
    if int(reply.error()):
        text = reply.errorString()
        return text if "://" not in text else f"network error {int(reply.error())}"
    kind = bytes(reply.rawHeader(b"Content-Type")).decode("ascii", "replace").lower()
    if kind.startswith(("text/", "application/xml", "application/json", "application/vnd.ogc.se")):
        return f"no picture but {kind.split(';')[0]}"
    return ""
