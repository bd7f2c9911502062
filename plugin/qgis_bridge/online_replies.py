"""Reply watch: what servers really answered while QGIS drew a picture of an online layer.

QGIS leaves a picture transparent where a tile did not arrive, and says so to nobody. Its network managers, one per
thread, tell of each request that ends; this listens for as long as one picture is asked for. Older versions (3.22) make
the requests in the thread that asks. Newer ones (3.40) do so for whole pictures (WMS), and leave tiles to a thread of
their own, of which only the main thread hears, a little later. A picture that arrives but cannot be decoded is known
from QGIS's message log alone.
"""

from __future__ import annotations

import threading
import time
from types import TracebackType
from typing import ClassVar
from urllib.parse import urlsplit

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsNetworkReplyContent
from qgis.PyQt.QtCore import QCoreApplication, Qt, QThread
from qgis.PyQt.QtNetwork import QNetworkAccessManager, QNetworkReply, QNetworkRequest

_FINAL = (204, 400, 401, 404, 405, 407, 410, 414, 501)  # to ask again is no use: HTTP statuses
_PATIENCE = 2.0  # seconds that the main thread may take to pass on what it hears
_DIRECT = Qt.ConnectionType.DirectConnection


class ReplyWatch:
    """Listens to the requests of the current thread inside a ``with`` block.

    ``arrived``: addresses whose picture came. ``failed``: addresses whose picture did not, with what the server
    answered. ``final``: those of ``failed`` that would fail again. ``host``: of the last request.
    """

    _main: QgsNetworkAccessManager | None = None  # of the main thread
    _own_thread: ClassVar[set[str]] = set()  # layers whose requests this QGIS makes in the thread that asks

    @classmethod
    def prepare(cls) -> None:
        """To be called in the main thread once before anything is watched."""
        cls._main = QgsNetworkAccessManager.instance()

    def __init__(self, host: str = "", layer: str = "") -> None:
        """``host``: of the layer; what the main thread hears of others is left aside. ``layer``: its source."""
        self._layer = layer
        self._site = host.split(":")[0].split(".")[-2:]
        self.arrived: set[str] = set()
        self.failed: dict[str, str] = {}
        self.final: set[str] = set()
        self.host = ""
        self._flawed: list[str] = []

    def __enter__(self) -> ReplyWatch:
        self._thread = threading.get_ident()
        # The signal of Qt, not that of QGIS with the same name: newer versions of QGIS emit theirs in the main thread.
        manager = QgsNetworkAccessManager.instance()
        self._ended = QNetworkAccessManager.finished.__get__(manager, type(manager))
        self._said = QgsApplication.messageLog().messageReceived[str, str, Qgis.MessageLevel]
        self._ended.connect(self._note_here, _DIRECT)
        self._late = None
        if self._main is not None and self._layer not in ReplyWatch._own_thread:
            self._late = self._main.finished[QgsNetworkReplyContent]
            self._late.connect(self._note_late, _DIRECT)
        self._said.connect(self._hear, _DIRECT)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._ended.disconnect(self._note_here)
        if self._late is not None:
            self._late.disconnect(self._note_late)
        self._said.disconnect(self._hear)
        del self._ended, self._said, self._late  # the manager goes with its thread
        text = "\n".join(self._flawed)
        for url in [url for url in self.arrived if text and url in text]:
            self.arrived.discard(url)
            self.failed[url] = "a picture that cannot be read"

    def wait(self, count: int, stop: threading.Event) -> None:
        """Wait, but not long, for what the main thread hears: there should be ``count`` answers."""
        end = time.monotonic() + _PATIENCE
        while len(self.arrived) + len(self.failed) < count and time.monotonic() < end and not stop.is_set():
            if self._layer in ReplyWatch._own_thread:
                return
            answer_network()
            time.sleep(0.02)

    def _note_here(self, reply: QNetworkReply) -> None:
        """A request of this thread has ended."""
        if threading.get_ident() == self._thread:
            ReplyWatch._own_thread.add(self._layer)
            self._note(reply)

    def _note_late(self, reply: QgsNetworkReplyContent) -> None:
        """The main thread has heard of a request of any thread."""
        host = reply.request().url().host()
        if self._layer not in ReplyWatch._own_thread and host.split(".")[-2:] == self._site:
            self._note(reply)

    def _note(self, reply: QNetworkReply | QgsNetworkReplyContent) -> None:
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


def answer_network() -> None:
    """In the main thread: let QGIS answer what its network threads ask it (passwords, certificates), and hear of them.

    They wait for the answer. Where a run holds up the main thread, nobody else would give it.
    """
    application = QCoreApplication.instance()
    if application is not None and QThread.currentThread() == application.thread():
        QCoreApplication.sendPostedEvents(QgsNetworkAccessManager.instance(), 0)


def _problem(reply: QNetworkReply | QgsNetworkReplyContent, status: object) -> str:
    """What is wrong with an answer, "" if nothing. Never the address: it may hold a key."""
    if status is not None and (int(status) >= 400 or int(status) == 204):
        phrase = reply.attribute(QNetworkRequest.Attribute.HttpReasonPhraseAttribute) or ""
        return f"HTTP {int(status)} {phrase}".strip()
    if reply.error() != QNetworkReply.NetworkError.NoError:
        text = reply.errorString()
        return text if "://" not in text else "network error"
    kind = bytes(reply.rawHeader(b"Content-Type")).decode("ascii", "replace").lower()
    if kind.startswith(("text/", "application/xml", "application/json", "application/vnd.ogc.se")):
        return f"no picture but {kind.split(';')[0]}"
    return ""
