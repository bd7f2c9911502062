"""Installing Python packages from the panel: what it says, what it writes, how it is stopped and undone.

The packages are small wheels made by hand; test_fresh_python.py in tests/unit takes the real one.
"""

from __future__ import annotations

import http.server
import sys
import threading
import time
import traceback
from dataclasses import replace
from pathlib import Path

import pytest
from qgis.core import QgsApplication, QgsNetworkAccessManager, QgsSettings, QgsTask
from qgis.PyQt.QtCore import QEvent, Qt, QTimer
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QComboBox

from terrazzo.plugin.dependencies import install as engine
from terrazzo.plugin.dependencies.errors import NetworkError
from terrazzo.plugin.dependencies.folder import PackageFolder
from terrazzo.plugin.landcover.errors import Cancelled
from terrazzo.plugin.qgis_bridge.file_fetcher import FileFetcher
from terrazzo.plugin.qgis_bridge.task_end import end_task
from terrazzo.tests.support.tiny_wheel import HERE, make_lock, make_wheel


@pytest.fixture
def profile(tmp_path, monkeypatch, qgis_app):
    """A profile of its own; the search path is put right afterwards."""
    from terrazzo.plugin.qgis_bridge import package_path

    before, finders = list(sys.path), list(sys.meta_path)
    root = tmp_path / "profile" / "terrazzo" / "packages"
    monkeypatch.setattr(package_path.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    yield root
    sys.path[:], sys.meta_path[:] = before, finders
    sys.modules.pop("sleepy", None)


@pytest.fixture
def wheels(tmp_path, monkeypatch):
    """A folder with the wheel of a package that mapping is said to need."""
    from terrazzo.plugin.panel import install_dialog
    from terrazzo.plugin.qgis_bridge import models

    folder = tmp_path / "wheels"
    wheel = make_wheel(folder, "sleepy", "1.0", {"sleepy.py": "awake = True\n"})
    lock = make_lock(("sleepy", "sleepy", [("1.0", wheel)]))
    for module in (engine, install_dialog):
        monkeypatch.setattr(module, "load_lock", lambda: lock)
    monkeypatch.setattr(models, "REQUIRED_PACKAGES", ("sleepy", "rasterio"))
    return folder


@pytest.fixture
def notice(qgis_iface, profile, wheels, qtbot):
    from terrazzo.plugin.panel.install_notice import InstallNotice

    notice = InstallNotice(qgis_iface)
    notice.show()
    yield notice
    notice.unload()
    notice.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def press(qtbot, button):
    assert button.isEnabled()
    qtbot.mouseClick(button, Qt.MouseButton.LeftButton)


def wait_for_end(qtbot, dialog, timeout=60000):
    qtbot.waitUntil(lambda: dialog._task is None, timeout=timeout)


def test_installs_from_a_folder_and_undoes_it(notice, profile, wheels, qtbot):
    assert notice.isVisible()
    assert "sleepy" in notice.notice.text()
    press(qtbot, notice.button)
    dialog, form = notice._dialog, notice._dialog.form
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert form.where.text() == str(profile)
    assert form.what.text().startswith("sleepy 1.0 (")
    assert not form.remove_button.isEnabled()
    assert not profile.exists()  # nothing happens before the person says so
    form.offline.click()
    assert not form.install_button.isEnabled()
    form.wheels.setFilePath(str(wheels))
    heard = []
    notice.installed.connect(lambda: heard.append("installed"))
    press(qtbot, form.install_button)
    assert form.stop_button.isVisible()
    assert form.progress.isVisible()
    assert not form.close_button.isEnabled()
    wait_for_end(qtbot, dialog)
    assert form.state.text().startswith("Installed. You can map now")
    assert heard == ["installed"]
    assert "--require-hashes" in form.log.toPlainText() or "Taking sleepy" in form.log.toPlainText()
    assert not notice.isVisible()
    import sleepy

    assert sleepy.awake
    assert profile in Path(sleepy.__file__).parents
    press(qtbot, form.remove_button)
    assert not profile.exists()
    assert "Removed" in form.state.text()
    del sys.modules["sleepy"]
    notice.refresh()
    assert notice.isVisible()


def test_which_files_a_computer_without_network_needs(notice, qtbot):
    form = notice.open_dialog().form
    press(qtbot, form.needed)
    assert "sleepy-1.0-py3-none-any.whl" in form.log.toPlainText()
    assert "pip download" in form.log.toPlainText()


def test_a_changed_file_is_refused_in_words(notice, profile, wheels, qtbot):
    make_wheel(wheels, "sleepy", "1.0", {"sleepy.py": "print('gotcha')"})
    dialog = notice.open_dialog()
    dialog.use_pip = False
    dialog.form.offline.click()
    dialog.form.wheels.setFilePath(str(wheels))
    press(qtbot, dialog.form.install_button)
    wait_for_end(qtbot, dialog)
    assert "not the file that it should be" in dialog.form.state.text()
    assert not list(profile.iterdir())
    assert notice.isVisible()


def test_a_damaged_install_is_noticed(notice, profile, qtbot):
    folder = PackageFolder(profile)
    staged = folder.stage()
    (staged / "core.so").write_bytes(b"x")
    done = folder.publish(staged, HERE, [], "map")
    (done.path / "core.so").unlink()
    dialog = notice.open_dialog()
    assert "damaged" in dialog.form.state.text()
    press(qtbot, dialog.form.remove_button)
    assert not profile.exists()


class _Server(http.server.BaseHTTPRequestHandler):
    """Serves files; ``hang``: sends a little and waits."""

    folder: Path
    asked: list
    hang = False
    go = threading.Event()

    def do_GET(self):
        self.asked.append((self.path, self.headers.get("Proxy-Authorization", "")))
        if self.path.startswith("/moved/") or not (self.folder / self.path.rsplit("/", 1)[1]).exists():
            self.send_response(302 if self.path.startswith("/moved/") else 404)
            self.send_header("Location", self.path.replace("/moved", ""))
            self.end_headers()
            return
        body = (self.folder / self.path.rsplit("/", 1)[1]).read_bytes()
        self.send_response(200)
        self.send_header("Content-Length", str(len(body) + (10**6 if self.hang else 0)))
        self.end_headers()
        self.wfile.write(body)
        if self.hang:
            self.go.wait(30)

    def log_message(self, *_):
        pass


@pytest.fixture
def serve(wheels, monkeypatch):
    """Serve the wheels at an address that the lock names; gives what was asked for."""
    from terrazzo.plugin.panel import install_dialog

    servers = []

    def start(host=None, hang=False):
        handler = type("Server", (_Server,), {"folder": wheels, "asked": [], "hang": hang, "go": threading.Event()})
        server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
        threading.Thread(target=server.serve_forever, daemon=True).start()
        servers.append((server, handler))
        port = server.server_address[1]
        package = engine.load_lock().packages["sleepy"]
        wheel = package.releases[0].wheels[0]
        wheel = replace(wheel, url=f"http://{host or f'127.0.0.1:{port}'}/{wheel.file}")
        lock = make_lock(("sleepy", "sleepy", [("1.0", wheel)]))
        for module in (engine, install_dialog):
            monkeypatch.setattr(module, "load_lock", lambda: lock)
        return port, handler.asked

    yield start
    for server, handler in servers:
        handler.go.set()
        server.shutdown()
        server.server_close()


def test_fetched_through_the_network_of_qgis(notice, serve, profile, qtbot):
    _, asked = serve()
    dialog = notice.open_dialog()
    dialog.use_pip = False
    press(qtbot, dialog.form.install_button)
    wait_for_end(qtbot, dialog)
    assert dialog.form.state.text().startswith("Installed")
    assert [path for path, _ in asked] == ["/sleepy-1.0-py3-none-any.whl"]
    import sleepy  # noqa: F401


def test_fetched_through_the_proxy_of_qgis(notice, serve, profile, qtbot):
    port, asked = serve("wheels.example")
    settings, manager = QgsSettings(), QgsNetworkAccessManager.instance()
    wanted = {"Enabled": True, "Type": "HttpProxy", "Host": "127.0.0.1", "Port": port, "User": "u"}
    wanted["Password"] = "secret"
    try:
        for key, value in wanted.items():
            settings.setValue(f"proxy/proxy{key}", value)
        manager.setupDefaultProxyAndCache()
        dialog = notice.open_dialog()
        assert f"http://127.0.0.1:{port}" in dialog.form.network.text()
        dialog.use_pip = False
        press(qtbot, dialog.form.install_button)
        wait_for_end(qtbot, dialog)
    finally:
        settings.remove("proxy")
        manager.setupDefaultProxyAndCache()
    assert dialog.form.state.text().startswith("Installed")
    assert asked[0][0] == "http://wheels.example/sleepy-1.0-py3-none-any.whl"
    assert "secret" not in dialog.form.log.toPlainText() + dialog.form.network.text()


def test_cancel_is_quick_and_leaves_nothing(notice, serve, profile, qtbot):
    _, asked = serve(hang=True)
    dialog = notice.open_dialog()
    dialog.use_pip = False
    beats, pulse = [], QTimer()
    pulse.timeout.connect(lambda: beats.append(time.monotonic()))
    pulse.start(10)
    press(qtbot, dialog.form.install_button)
    qtbot.waitUntil(lambda: bool(asked), timeout=20000)
    began = time.monotonic()
    press(qtbot, dialog.form.stop_button)
    wait_for_end(qtbot, dialog)
    assert time.monotonic() - began < 1.0
    pulse.stop()
    assert max(b - a for a, b in zip(beats, beats[1:])) < 0.25
    assert dialog.form.state.text() == "Cancelled. Nothing was installed."
    assert not list(profile.iterdir())
    assert dialog.form.install_button.isEnabled()


def fetching():
    """Stacks of Python threads that fetch."""
    stacks = [traceback.extract_stack(frame) for frame in sys._current_frames().values()]
    return [stack for stack in stacks if any("direct_route" in entry.filename for entry in stack)]


def test_unloading_stops_it(notice, serve, profile, qtbot):
    """When the plugin has gone, no thread of it is left, whatever events are still to come."""
    _, asked = serve(hang=True)
    dialog = notice.open_dialog()
    dialog.use_pip = False
    press(qtbot, dialog.form.install_button)
    qtbot.waitUntil(lambda: bool(asked), timeout=20000)
    assert fetching()
    began = time.monotonic()
    notice.unload()
    assert time.monotonic() - began < 2.0
    assert not fetching()
    assert not list(profile.iterdir())
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=5000)


@pytest.mark.parametrize("moment", ["before", "while it is sent", "later"])
def test_a_fetch_is_cancelled_at_any_moment(serve, wheels, tmp_path, qtbot, moment):
    """QGIS's own way to fetch waits for ever if it is cancelled between sending and listening."""
    port, asked = serve(hang=True)
    fetcher, ended = FileFetcher(), []

    def fetch():
        try:
            fetcher(f"http://127.0.0.1:{port}/sleepy-1.0-py3-none-any.whl", tmp_path / "x", lambda count: None)
        except Exception as error:  # noqa: BLE001 - looked at below
            ended.append(error)

    if moment == "before":
        fetcher.cancel()
    thread = threading.Thread(target=fetch)
    thread.start()
    if moment != "before":
        qtbot.waitUntil(lambda: bool(asked), timeout=10000)
    if moment == "later":
        qtbot.wait(300)
    fetcher.cancel()
    thread.join(5.0)
    assert not thread.is_alive()
    assert isinstance(ended[0], Cancelled)


@pytest.mark.parametrize("begun", [True, False])
def test_ending_a_task_waits_for_it_and_for_nothing_else(qgis_app, begun, qtbot):
    """A task that waits for others to begin has nobody to wait for."""
    ended = []

    def work(task):
        while not task.isCanceled():
            time.sleep(0.01)
        ended.append(True)

    task = QgsTask.fromFunction("work", work)
    if not begun:
        task.hold()
    QgsApplication.taskManager().addTask(task)
    if begun:
        qtbot.waitUntil(lambda: task.status() == QgsTask.TaskStatus.Running, timeout=5000)
    assert end_task(task)
    assert ended == [True] * begun
    qtbot.waitUntil(lambda: QgsApplication.taskManager().countActiveTasks() == 0, timeout=5000)


def test_what_cannot_be_fetched_is_told_in_words(serve, tmp_path, wheels):
    port, _ = serve()
    fetched = tmp_path / "fetched.whl"
    with pytest.raises(NetworkError, match=r"could not be fetched.*proxy"):
        FileFetcher()(f"http://127.0.0.1:{port}/none.whl", fetched, lambda count: None)
    counts = []
    FileFetcher()(f"http://127.0.0.1:{port}/moved/sleepy-1.0-py3-none-any.whl", fetched, counts.append)
    assert fetched.read_bytes() == (wheels / "sleepy-1.0-py3-none-any.whl").read_bytes()
    assert counts[-1] == fetched.stat().st_size


def test_the_report_goes_into_the_clipboard(notice, profile, qtbot):
    dialog = notice.open_dialog()
    QApplication.clipboard().clear()
    press(qtbot, dialog.form.report_button)
    qtbot.waitUntil(lambda: "clipboard" in dialog.form.state.text(), timeout=30000)
    text = QApplication.clipboard().text()
    assert text.startswith("Terrazzo ")
    assert "QGIS: 3." in text or "QGIS: 4." in text
    assert "CPUExecutionProvider" in text
    assert str(Path.home()) + "/" not in text or str(Path.home()) == "/"


def test_nothing_is_said_where_nothing_is_missing(qgis_iface, profile, qtbot):
    from terrazzo.plugin.panel.install_notice import InstallNotice

    notice = InstallNotice(qgis_iface)
    assert notice.isHidden()
    notice.unload()
    notice.deleteLater()


def test_controls_are_explained_and_fit(notice):
    form = notice.open_dialog().form
    inner = set(form.wheels.findChildren(QAbstractButton))
    controls = [c for kind in (QAbstractButton, QComboBox) for c in (*form.findChildren(kind), notice.button)]
    assert len(set(controls) - inner) >= 8
    for control in set(controls) - inner:
        assert control.toolTip(), control
        assert control.accessibleName(), control
    assert notice.minimumSizeHint().width() <= 260


def test_the_plugin_uses_what_was_installed(profile, qgis_iface):
    from terrazzo.plugin.plugin import TerrazzoPlugin

    folder = PackageFolder(profile)
    staged = folder.stage()
    (staged / "sleepy.py").write_text("awake = 2")
    done = folder.publish(staged, HERE, [], "map")
    plugin = TerrazzoPlugin(qgis_iface)
    assert sys.path[-1] == str(done.path)
    plugin.unload()
    assert str(done.path) not in sys.path
