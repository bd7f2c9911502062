"""Packages: installing Python packages as far as QGIS has a part in it: profile, proxy, network, task manager."""

from __future__ import annotations

from qgis.core import Qgis, QgsApplication, QgsNetworkAccessManager, QgsTask
from qgis.PyQt.QtCore import QT_VERSION_STR, QUrl, pyqtSignal
from qgis.PyQt.QtNetwork import QNetworkProxy, QNetworkProxyQuery

from ..dependencies.install import STAGES, Options, Plan, install
from ..dependencies.proxy import Proxy
from ..dependencies.report import report
from ..landcover.errors import Cancelled, TerrazzoError
from ..landcover.progress import Feedback, overall_fraction
from .file_fetcher import FileFetcher
from .package_path import package_root
from .texts import QT_TRANSLATE_NOOP, engine_text, error_text, translate

INDEX = "https://files.pythonhosted.org/"
UNEXPECTED = QT_TRANSLATE_NOOP("TerrazzoErrors", "Something unexpected happened: {why}. Please report it.")


def qgis_proxy(url: str = INDEX) -> Proxy | None:
    """The proxy that QGIS would use for ``url``, None without one. In the main thread."""
    factory = QgsNetworkAccessManager.instance().proxyFactory()
    found = factory.queryProxy(QNetworkProxyQuery(QUrl(url))) if factory is not None else []
    if not found:
        found = [QgsNetworkAccessManager.instance().fallbackProxy()]
    kinds = QNetworkProxy.ProxyType
    for proxy in found:
        kind = {kinds.HttpProxy: "http", kinds.HttpCachingProxy: "http", kinds.Socks5Proxy: "socks5"}.get(proxy.type())
        if kind and proxy.hostName():
            return Proxy(proxy.hostName(), proxy.port(), proxy.user(), proxy.password(), kind)
    return None


class _TaskFeedback(Feedback):
    """The engine's feedback, passed on by the signals of a task."""

    def __init__(self, task: InstallTask) -> None:
        self._task = task

    def progress(self, stage: str, fraction: float) -> None:
        self._task.setProgress(100.0 * overall_fraction(stage, fraction, STAGES))

    def info(self, template: str, **values: object) -> None:
        self._task.said.emit(engine_text(template, values))

    def warning(self, template: str, **values: object) -> None:
        self._task.said.emit(engine_text(template, values))

    def is_cancelled(self) -> bool:
        return self._task.isCanceled()


class InstallTask(QgsTask):
    """An install in QGIS's task manager. ``said``: a line of the log; ``error`` says what went wrong, "" if nothing."""

    said = pyqtSignal(str)

    def __init__(self, plan: Plan, options: Options) -> None:
        super().__init__(translate("TerrazzoRequirements", "Installing Python packages"), QgsTask.Flag.CanCancel)
        self._plan, self._options = plan, options
        self._fetcher = FileFetcher()
        if options.fetch is None and options.wheel_folder is None:
            options.fetch = self._fetcher
        self.error = ""

    def run(self) -> bool:
        """In a thread of the task manager."""
        try:
            install(self._plan, self._options, _TaskFeedback(self))
            return True
        except Cancelled:
            return False
        except TerrazzoError as error:
            self.error = error_text(error)
        except Exception as error:  # noqa: BLE001 - a task must not raise; the person is told
            self.error = engine_text(UNEXPECTED, {"why": f"{type(error).__name__}: {error}"})
        return False

    def cancel(self) -> None:
        """Stop as soon as possible."""
        self._fetcher.cancel()
        super().cancel()


def diagnostic_report(more: str = "") -> str:
    """Text for a bug report. Takes some seconds: not in the main thread."""
    facts = {
        "QGIS": f"{Qgis.version()} (Qt {QT_VERSION_STR})",
        "Language": QgsApplication.locale(),
    }
    return report(facts, package_root(), more)
