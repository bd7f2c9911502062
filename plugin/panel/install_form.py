"""Install form: the widgets of the install dialog. What they do stands in ``install_dialog``."""

from __future__ import annotations

from qgis.core import QgsApplication
from qgis.gui import QgsFileWidget
from qgis.PyQt.QtCore import Qt
from qgis.PyQt.QtGui import QFontDatabase
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QFormLayout,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QProgressBar,
    QPushButton,
    QRadioButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from .widgets import explain, let_shrink, wrapped

_INDENT = 22  # pixels: what belongs to a choice stands under its text


class InstallForm(QWidget):
    """All widgets, as attributes. ``variants``: names of the sets that can be chosen, with what they compute on."""

    def __init__(self, variants: dict[str, str], parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._variants = variants
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        self.intro = wrapped(
            self.tr(
                "Terrazzo needs Python packages that not every QGIS has. It can put them into a folder of your QGIS "
                "profile. The packages of QGIS itself are not changed, and you can undo it here at any time."
            ),
            self,
        )
        layout.addWidget(self.intro)
        layout.addLayout(self._build_facts())
        layout.addLayout(self._build_source())
        self.state = wrapped("", self)
        layout.addWidget(self.state)
        self.log = QPlainTextEdit(self)
        self.log.setReadOnly(True)
        self.log.setFont(QFontDatabase.systemFont(QFontDatabase.SystemFont.FixedFont))
        self.log.setLineWrapMode(QPlainTextEdit.LineWrapMode.WidgetWidth)
        explain(self.log, self.tr("Log"), self.tr("What is being done, line by line."))
        layout.addWidget(self.log, 1)
        self.progress = QProgressBar(self)
        self.progress.setRange(0, 1000)
        explain(self.progress, self.tr("Progress"), self.tr("How much of the installation is done."))
        self.progress.hide()
        layout.addWidget(self.progress)
        layout.addLayout(self._build_buttons())

    def _build_facts(self) -> QFormLayout:
        form = QFormLayout()
        form.setRowWrapPolicy(QFormLayout.RowWrapPolicy.WrapLongRows)
        form.setFieldGrowthPolicy(QFormLayout.FieldGrowthPolicy.AllNonFixedFieldsGrow)
        self.variant = let_shrink(QComboBox(self))
        explain(self.variant, self.tr("Computing on"), self.tr("What the models are to run on."))
        self.variant_label = QLabel(self.tr("Computing &on"), self)
        self.variant_label.setBuddy(self.variant)
        for name, text in self._variants.items():
            self.variant.addItem(text, name)
        several = self.variant.count() > 1
        self.variant.setVisible(several)
        self.variant_label.setVisible(several)
        self.what, self.where = wrapped("", self), wrapped("", self)
        for label in (self.what, self.where):
            label.setTextInteractionFlags(
                Qt.TextInteractionFlag.TextSelectableByMouse | Qt.TextInteractionFlag.TextSelectableByKeyboard
            )
        if several:
            form.addRow(self.variant_label, self.variant)
        for text, value in ((self.tr("Packages"), self.what), (self.tr("Folder"), self.where)):
            label = QLabel(text, self)
            label.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Expanding)
            for part in (label, value):  # level with the first of several lines
                part.setAlignment(Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft)
            form.addRow(label, value)
        return form

    def _build_source(self) -> QVBoxLayout:
        self.online = QRadioButton(self.tr("From the &internet"), self)
        self.online.setChecked(True)
        explain(self.online, self.tr("From the internet"), self.tr("Fetch the packages from the Python package index."))
        self.offline = QRadioButton(self.tr("From a &folder of wheels"), self)
        explain(
            self.offline,
            self.tr("From a folder of wheels"),
            self.tr("For computers without a network: the files were fetched elsewhere and brought here."),
        )
        self.network = wrapped("", self, small=True)
        self.network.setIndent(_INDENT)
        self.wheels = QgsFileWidget(self)
        self.wheels.setStorageMode(QgsFileWidget.StorageMode.GetDirectory)
        explain(self.wheels, self.tr("Folder of wheels"), self.tr("The folder that holds the files."))
        self.needed = QPushButton(self.tr("&Which files?"), self)
        explain(
            self.needed,
            self.tr("Which files?"),
            self.tr("Show the files and the command that fetches them on a computer with a network."),
        )
        row = QHBoxLayout()
        row.setContentsMargins(_INDENT, 0, 0, 0)
        row.addWidget(self.wheels, 1)
        row.addWidget(self.needed)
        column = QVBoxLayout()
        column.addWidget(self.online)
        column.addWidget(self.network)
        column.addWidget(self.offline)
        column.addLayout(row)
        return column

    def _build_buttons(self) -> QHBoxLayout:
        self.install_button = QPushButton(self.tr("I&nstall"), self)
        explain(self.install_button, self.tr("Install"), self.tr("Write the packages into the folder named above."))
        self.remove_button = QPushButton(self.tr("&Remove"), self)
        explain(self.remove_button, self.tr("Remove"), self.tr("Delete what was installed, and its folder."))
        self.report_button = QPushButton(self.tr("Copy re&port"), self)
        explain(
            self.report_button,
            self.tr("Copy report"),
            self.tr("Copy versions, folders and devices for a bug report; no names and no passwords."),
        )
        self.stop_button = QPushButton(self.tr("&Cancel"), self)
        explain(self.stop_button, self.tr("Cancel"), self.tr("Stop the installation; nothing of it is kept."))
        self.close_button = QPushButton(self.tr("C&lose"), self)
        explain(self.close_button, self.tr("Close"), self.tr("Close this window."))
        self.install_button.setDefault(True)
        for button in (self.remove_button, self.report_button, self.stop_button, self.close_button, self.needed):
            button.setAutoDefault(False)
        row = QHBoxLayout()
        row.addWidget(self.report_button)
        row.addWidget(self.remove_button)
        row.addStretch(1)
        row.addWidget(self.stop_button)
        row.addWidget(self.install_button)
        row.addWidget(self.close_button)
        return row

    def to_clipboard(self, text: str) -> None:
        """Copy ``text``."""
        QgsApplication.clipboard().setText(text)
