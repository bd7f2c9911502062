"""Install dialog: says what would be written where, asks, shows what happens, and undoes it."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtWidgets import QDialog, QVBoxLayout, QWidget

from ..dependencies.folder import Installed, PackageFolder, kind_of_set
from ..dependencies.install import Options, Plan, make_plan, remove
from ..dependencies.search_path import outdated_modules
from ..dependencies.target import this_target
from ..dependencies.wheels import load_lock
from ..landcover.errors import TerrazzoError
from ..qgis_bridge.packages import InstallTask, diagnostic_report, package_root, qgis_proxy
from ..qgis_bridge.task_end import end_task
from ..qgis_bridge.texts import error_text
from .background import Background
from .install_form import InstallForm

HOST = "files.pythonhosted.org"
_SIZE = (620, 560)  # pixels at first, at 100 %


class InstallDialog(QDialog):
    """The dialog. ``changed``: packages came or went. ``use_pip`` is False in tests of the way without it.

    ``set_name``: what is installed. That for mapping, "map", offers its variants and shows and removes all that
    Terrazzo has installed; another one looks after its own packages only.
    """

    changed = pyqtSignal()
    use_pip = True

    def __init__(self, parent: QWidget | None = None, set_name: str = "map") -> None:
        super().__init__(parent)
        self._set_name = set_name
        self.setWindowTitle(self.tr("Terrazzo: Python packages"))
        self.setWindowFlag(Qt.WindowType.WindowContextHelpButtonHint, False)
        self.resize(*_SIZE)
        self._task: InstallTask | None = None
        self._plan: Plan | None = None
        self._reporter = Background("report", self)
        self._reporter.done.connect(self._on_report)
        self.form = InstallForm(self._variants(), self)
        layout = QVBoxLayout(self)
        layout.addWidget(self.form)
        self._connect()
        self.refresh()

    def _variants(self) -> dict[str, str]:
        """What can be installed on this computer."""
        if self._set_name != "map":
            return {self._set_name: ""}  # nothing to choose from
        names = {
            "map": self.tr("Processor"),
            "map-directml": self.tr("Graphics card (DirectML) and processor"),
        }
        lock, target = load_lock(), this_target()
        return {n: text for n, text in names.items() if n in lock.sets and (n == "map" or lock.possible(n, target))}

    def _connect(self) -> None:
        self.form.install_button.clicked.connect(self.start)
        self.form.remove_button.clicked.connect(self.remove)
        self.form.report_button.clicked.connect(self.copy_report)
        self.form.stop_button.clicked.connect(self.stop)
        self.form.close_button.clicked.connect(self.close)
        self.form.needed.clicked.connect(self.show_needed)
        self.form.variant.currentIndexChanged.connect(self.refresh)
        self.form.offline.toggled.connect(self._refresh_buttons)
        self.form.wheels.fileChanged.connect(self._refresh_buttons)

    # ---------------------------------------------------------------- state

    def refresh(self, *_: object) -> None:
        """Read again what is there and what would be done."""
        self._plan, problem = None, ""
        try:
            root = package_root()
            self.form.where.setText(str(root))
            self._plan = make_plan(root, self.form.variant.currentData() or self._set_name)
            self._show_plan(self._plan)
        except TerrazzoError as error:
            problem = error_text(error)
            self.form.what.setText("")
        proxy = qgis_proxy()
        if proxy is not None:
            text = self.tr("{host}, through the proxy {proxy} of the QGIS settings").format(
                host=HOST, proxy=proxy.shown
            )
        else:
            text = self.tr("{host}, without a proxy (see Settings > Options > Network)").format(host=HOST)
        self.form.network.setText(text)
        if problem:
            self.form.state.setText(problem)
        elif not self._task:
            self.form.state.setText(self._standing())
        self._refresh_buttons()

    def bring_up(self) -> None:
        """Show the window, up to date and above the others. It does not block QGIS."""
        self.refresh()
        self.show()
        self.raise_()
        self.activateWindow()

    def _show_plan(self, plan: Plan) -> None:
        lines = [
            self.tr("{package} {version} ({size:.1f} MB, licence {licence})").format(
                package=pick.package.name,
                version=pick.version,
                size=pick.wheel.bytes / 1e6,
                licence=pick.package.licence,
            )
            for pick in plan.picks
        ]
        if lines:
            text = self.tr("{fetched:.0f} MB are fetched; they take {disk:.0f} MB on the disk.")
            lines.append(text.format(fetched=plan.bytes / 1e6, disk=plan.unpacked / 1e6))
        self.form.what.setText("\n".join(lines) or self.tr("none is missing"))

    @property
    def _kind(self) -> str:
        """Of the installs that are looked after, "" for all."""
        return "" if self._set_name == "map" else kind_of_set(self._set_name)

    def _installed(self) -> list[Installed]:
        return PackageFolder(self._plan.root).in_use(self._plan.target, self._kind) if self._plan is not None else []

    def _standing(self) -> str:
        installed = [f"{name} {version}" for install in self._installed() for name, version in install.packages]
        if installed:
            return self.tr("Installed by Terrazzo: {packages}.").format(packages=", ".join(installed))
        if self._plan is not None and PackageFolder(self._plan.root).broken(self._plan.target):
            return self.tr("An earlier installation is damaged. Install again, or remove it.")
        return ""

    def _refresh_buttons(self, *_: object) -> None:
        running, offline = self._task is not None, self.form.offline.isChecked()
        able = self._plan is not None and bool(self._plan.picks) and not running
        self.form.install_button.setEnabled(able and (not offline or bool(self.form.wheels.filePath())))
        broken = self._plan is not None and bool(PackageFolder(self._plan.root).broken(self._plan.target))
        installed = self._installed()
        again = broken or any(install.kind == kind_of_set(self._set_name) for install in installed)
        self.form.remove_button.setEnabled((broken or bool(installed)) and not running)
        self.form.install_button.setText(self.tr("I&nstall again") if again else self.tr("I&nstall"))
        self.form.needed.setEnabled(self._plan is not None and bool(self._plan.picks))
        self.form.wheels.setEnabled(offline and not running)
        for widget in (self.form.online, self.form.offline, self.form.variant):
            widget.setEnabled(not running)
        self.form.stop_button.setVisible(running)
        self.form.progress.setVisible(running)
        self.form.close_button.setEnabled(not running)

    # ---------------------------------------------------------------- doing

    def start(self) -> None:
        """Install, in the background."""
        if self._plan is None or self._task is not None:
            return
        options = Options(
            wheel_folder=Path(self.form.wheels.filePath()) if self.form.offline.isChecked() else None,
            proxy=qgis_proxy(),
            use_pip=self.use_pip,
        )
        self.form.log.clear()
        self.form.state.setText(self.tr("Installing…"))
        self.form.progress.setValue(0)
        task = InstallTask(self._plan, options)
        task.said.connect(self.form.log.appendPlainText)
        task.progressChanged.connect(lambda percent: self.form.progress.setValue(round(percent * 10)))
        task.taskCompleted.connect(self._on_completed)
        task.taskTerminated.connect(self._on_terminated)
        self._task = task
        self._refresh_buttons()
        self.form.stop_button.setFocus()
        QgsApplication.taskManager().addTask(task)

    def stop(self) -> None:
        """Cancel the installation."""
        if self._task is not None:
            self.form.state.setText(self.tr("Cancelling"))
            self._task.cancel()

    def _on_completed(self) -> None:
        text = self.tr("Installed. You can map now; QGIS need not be started again.")
        if self._set_name != "map":
            text = self.tr("Installed. The tool works now; QGIS need not be started again.")
            modules = [pick.package.module for pick in self._plan.picks] if self._plan is not None else []
            if self._plan is not None and outdated_modules(self._plan.root, modules):
                text = self.tr("Installed. Start QGIS again, then the tool works.")
        self._end(text)
        self.changed.emit()

    def _on_terminated(self) -> None:
        error = self._task.error if self._task is not None else ""
        if error:
            self.form.log.appendPlainText(error)
        self._end(error or self.tr("Cancelled. Nothing was installed."))

    def _end(self, text: str) -> None:
        self._task = None
        self.refresh()
        self.form.state.setText(text)

    def remove(self) -> None:
        """Undo what was installed."""
        if self._plan is None or self._task is not None:
            return
        gone = remove(self._plan.root, self._plan.target, self._kind)
        self.refresh()
        if gone:
            self.form.state.setText(self.tr("Removed. What is loaded stays in use until QGIS is closed."))
        else:
            self.form.state.setText(self.tr("QGIS uses the packages now. They are deleted when it is started again."))
        self.changed.emit()

    def show_needed(self) -> None:
        """List the files for a computer without a network, and how to fetch them."""
        if self._plan is not None:
            names = "\n".join(pick.wheel.file for pick in self._plan.picks)
            text = self.tr("On a computer with a network and Python run:")
            self.form.log.setPlainText(f"{names}\n\n{text}\n{self._plan.download_command()}")

    def copy_report(self) -> None:
        """Put a diagnostic report into the clipboard."""
        self.form.report_button.setEnabled(False)
        self.form.state.setText(self.tr("Collecting versions…"))
        log = self.form.log.toPlainText()
        self._reporter.start(lambda: diagnostic_report(log))

    def _on_report(self, text: object) -> None:
        self.form.report_button.setEnabled(True)
        if isinstance(text, Exception):
            self.form.state.setText(str(text))
            return
        self.form.to_clipboard(str(text))
        self.form.log.setPlainText(str(text))
        self.form.state.setText(self.tr("The report is in the clipboard. Paste it into the bug report."))

    # ---------------------------------------------------------------- closing

    def reject(self) -> None:
        """Esc: while something is being installed, it is cancelled first."""
        if self._task is not None:
            self.stop()
        else:
            super().reject()

    def shut_down(self) -> None:
        """The plugin goes: stop what is going on, and tell nobody."""
        self.blockSignals(True)
        self._reporter.close()
        task, self._task = self._task, None
        if task is not None:
            for signal in (task.said, task.taskCompleted, task.taskTerminated, task.progressChanged):
                signal.disconnect()
            end_task(task)
