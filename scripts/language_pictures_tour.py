"""Tour: runs inside QGIS in one language, takes a picture of each page of the panel (see ``language_pictures``)."""

import os

from qgis.core import QgsApplication, QgsProject
from qgis.PyQt.QtCore import QLocale
from qgis.PyQt.QtWidgets import QAbstractButton, QApplication, QDockWidget, QLabel
from qgis.utils import iface
from screenshots_steps import add_image, dock, idle, log, main, open_panel, page, picture, scroll_to, settled, step

WINDOW, WIDTH = (1240, 740), 380


def look_for_faults(name, widget):
    """Note texts that are cut off, and pages that are wider than their place."""
    for child in widget.findChildren(QAbstractButton) + widget.findChildren(QLabel):
        if not child.isVisible() or not child.text() or (isinstance(child, QLabel) and child.wordWrap()):
            continue
        if child.width() + 2 < child.minimumSizeHint().width():
            log(f"FAULT {name}: cut off: {child.text()[:60]!r} ({child.width()} of {child.minimumSizeHint().width()})")
    if not widget.isWindow() and widget.minimumSizeHint().width() > dock().width():
        log(f"FAULT {name}: the page wants {widget.minimumSizeHint().width()} pixels, the panel has {dock().width()}")


@step()
def begin():
    open_panel(WIDTH, WINDOW)
    for other in iface.mainWindow().findChildren(QDockWidget):
        if other.objectName() == "Browser":
            other.hide()
    add_image(os.environ["TERRAZZO_RASTER"], "orthophoto")
    # QGIS mirrors its windows if Qt's own translations are there (on Debian: qttranslations5-l10n).
    direction = QLocale(QgsApplication.locale()).textDirection()
    if QApplication.layoutDirection() != direction:
        QApplication.setLayoutDirection(direction)


@step(2, until=lambda: settled() and any(map(str.isdigit, page().foot.facts.text())))
def take_map():
    look_for_faults("map", page())
    picture("map")
    groups = page().setup.groups
    groups.options.setCollapsed(False)
    groups.outputs.setCollapsed(False)
    scroll_to(groups)


@step(1)
def take_options():
    groups = page().setup.groups
    look_for_faults("options", groups)
    picture("options", groups)
    groups.options.setCollapsed(True)
    groups.outputs.setCollapsed(True)
    page().foot.start.click()


@step(1, until=idle, limit=200)
def show_results():
    pass


@step(3, until=settled)
def take_results():
    look_for_faults("results", page())
    picture("results")


def take(key):
    """Steps for another page."""

    @step(0.2)
    def show():
        dock().tabs.show_page(key)

    @step(2)
    def shoot():
        look_for_faults(key, dock().tabs.pages[key])
        picture(key)


for key in ("models", "annotate", "quality", "datasets"):
    take(key)


@step(0.5)
def take_install():
    window = page().install.open_dialog()
    window.resize(560, 480)


@step(1)
def shoot_install():
    window = page().install._dialog
    look_for_faults("install", window)
    picture("install", window)
    window.close()
    QgsProject.instance().clear()


main()
