"""Tour: runs inside a QGIS without ONNX Runtime, takes the pictures of its installation (see ``screenshots``).

Nothing is fetched: the address of the wheels is shown, not asked.
"""

import os

from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from screenshots_steps import OUT, add_image, log, main, open_panel, page, picture, step


@step()
def begin():
    open_panel(330, (1240, 740))
    for other in iface.mainWindow().findChildren(QDockWidget):
        if other.objectName() == "Browser":
            other.hide()
    add_image(os.environ["TERRAZZO_RASTER"], "orthophoto")


@step(2, until=lambda: not iface.mapCanvas().isDrawing())
def take_notice():
    if not page().install.isVisible():
        log("skipped: the Python of this QGIS has ONNX Runtime of its own")
        return
    picture("install-offer")
    dialog = page().install.open_dialog()
    # A person's folder, in place of a passing one.
    _, _, rest = dialog.form.where.text().partition("/profiles/default")
    dialog.form.where.setText("~/.local/share/QGIS/QGIS3/profiles/default" + rest)
    dialog.resize(560, 480)


@step(1)
def take_dialog():
    dialog = page().install._dialog
    if dialog is not None:
        dialog.grab().save(str(OUT / "install.png"))
        dialog.close()


main()
