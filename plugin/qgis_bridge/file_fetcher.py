"""File fetcher: a file from the network, through QGIS's proxy, certificates and passwords, that can be stopped.

Not with ``QgsBlockingNetworkRequest``: if that is cancelled just after it was sent, the reply is deleted before its end
is told, and the thread waits for it for ever.
"""

from __future__ import annotations

import threading
from collections.abc import Callable
from pathlib import Path

from qgis.core import QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication, QEvent, QEventLoop, QTimer, QUrl
from qgis.PyQt.QtNetwork import QNetworkReply, QNetworkRequest

from ..dependencies.errors import NetworkError
from ..landcover.errors import Cancelled
from .texts import QT_TRANSLATE_NOOP

NOT_FETCHED = QT_TRANSLATE_NOOP(
    "TerrazzoErrors",
    "{url} could not be fetched: {why}. Check the connection and the proxy (Settings > Options > Network), or install "
    "from a folder of wheels.",
)
_LOOK_MS = 100  # between two looks whether it was cancelled
_REDIRECTS = 10
_ATTRIBUTES = QNetworkRequest.Attribute


class FileFetcher:
    """Fetches files one after the other. Made in the main thread, called in any one thread."""

    def __init__(self) -> None:
        self._cancelled = threading.Event()
        manager = QgsNetworkAccessManager.instance()
        self._proxy = (manager.fallbackProxy(), manager.excludeList(), manager.noProxyList())

    def cancel(self) -> None:
        """Make a running ``__call__`` and later ones raise ``Cancelled`` soon; callable from any thread."""
        self._cancelled.set()

    def __call__(self, url: str, path: Path, on_bytes: Callable[[int], None]) -> None:
        """Fetch ``url`` into the file ``path``; ``on_bytes`` is told how many bytes there are so far.

        ``NetworkError``; ``Cancelled``.
        """
        # Each thread has a manager of its own. An old thread's may not know today's proxy yet.
        manager = QgsNetworkAccessManager.instance()
        manager.setFallbackProxyAndExcludes(*self._proxy)
        place = QUrl(url)
        for _ in range(_REDIRECTS):
            reply = manager.get(_request(place))
            try:
                self._receive(reply, path, on_bytes)
                why = _problem(reply)
                target = reply.attribute(_ATTRIBUTES.RedirectionTargetAttribute)
            finally:
                # A thread of the task manager handles no events once this has returned.
                reply.deleteLater()
                QCoreApplication.sendPostedEvents(reply, QEvent.Type.DeferredDelete)
            if why:
                raise NetworkError(NOT_FETCHED, url=url, why=why)
            if not target:
                return
            further = place.resolved(QUrl(target))
            if place.scheme() == "https" and further.scheme() != "https":
                break  # what was safe stays safe
            place = further
        raise NetworkError(NOT_FETCHED, url=url, why=f"redirected to {place.resolved(QUrl(target)).toString()}")

    def _receive(self, reply: QNetworkReply, path: Path, on_bytes: Callable[[int], None]) -> None:
        """Write what comes into ``path`` until the end. ``Cancelled``, ``OSError``."""
        loop, timer = QEventLoop(), QTimer()
        failed: list[Exception] = []
        received = 0
        with open(path, "wb") as stream:

            def take() -> None:
                nonlocal received
                if failed:  # a slot must not raise
                    return
                try:
                    if reply.bytesAvailable():
                        received += stream.write(bytes(reply.readAll()))
                        on_bytes(received)
                except Exception as error:  # noqa: BLE001 - raised below
                    failed.append(error)
                    reply.abort()

            def look() -> None:
                if self._cancelled.is_set():
                    reply.abort()

            reply.readyRead.connect(take)
            reply.finished.connect(loop.quit)
            timer.timeout.connect(look)
            timer.start(_LOOK_MS)
            look()
            if not reply.isFinished():
                (getattr(loop, "exec", None) or loop.exec_)()
            timer.stop()
            take()
        if self._cancelled.is_set():
            raise Cancelled()
        if failed:
            raise failed[0]
        if not reply.isFinished():  # QGIS is being closed: its end ends all loops
            reply.abort()
            raise Cancelled()


def _request(place: QUrl) -> QNetworkRequest:
    """A request past QGIS's cache, which a large file would empty."""
    request = QNetworkRequest(place)
    always = QNetworkRequest.CacheLoadControl.AlwaysNetwork
    request.setAttribute(_ATTRIBUTES.CacheLoadControlAttribute, int(getattr(always, "value", always)))
    request.setAttribute(_ATTRIBUTES.CacheSaveControlAttribute, False)
    return request


def _problem(reply: QNetworkReply) -> str:
    """What went wrong, "" if nothing did."""
    errors = QNetworkReply.NetworkError
    if reply.error() == errors.NoError:
        return ""
    if reply.error() == errors.OperationCanceledError:  # by QGIS, after the time in its settings
        return "no answer in time"
    return reply.errorString().rstrip(". ") or "no answer"
