"""Tour: runs inside QGIS, takes one desktop's pictures of the panel (see ``screenshots``)."""

import os

from qgis.core import QgsProject
from qgis.PyQt.QtWidgets import QDockWidget
from qgis.utils import iface
from screenshots_steps import add_image, idle, main, mapping, open_panel, page, picture, scroll_to, settled, step

KIND = os.environ["TERRAZZO_TOUR"]
WIDTH, WINDOW = {"narrow": (262, (1000, 700)), "scaled": (330, (1000, 720))}.get(KIND, (330, (1240, 740)))


@step()
def begin():
    open_panel(WIDTH, WINDOW)
    for other in iface.mainWindow().findChildren(QDockWidget):
        if other.objectName() == "Browser":
            other.hide()
    add_image(os.environ["TERRAZZO_RASTER"], "orthophoto")


@step(2, until=settled)
def leave_black_out():
    page().setup.groups.black.setChecked(True)


@step(2, until=lambda: settled() and "about" in page().foot.facts.text())
def show_idle():
    if KIND == "plain":
        picture("idle")
        page().setup.model_view.details.setChecked(True)


@step(0.5)
def show_card():
    if KIND == "plain":
        picture("card", page().setup.model_view)
        page().setup.model_view.details.setChecked(False)


@step(0.5)
def show_options():
    if KIND == "plain":
        groups = page().setup.groups
        groups.options.setCollapsed(False)
        groups.outputs.setCollapsed(False)
        scroll_to(groups)


@step(0.5)
def take_options():
    if KIND == "plain":
        groups = page().setup.groups
        picture("options", groups)
        groups.options.setCollapsed(True)
        groups.outputs.setCollapsed(True)


@step(0.2)
def preview_a_part():
    bar = page().setup.preview
    if KIND == "plain" and bar is not None:
        extent = iface.mapCanvas().extent()
        extent.scale(0.4)
        iface.mapCanvas().setExtent(extent)
        bar.toggle.setChecked(True)
        scroll_to(bar)


def previewed():
    """Whether the preview is there, or cannot be."""
    bar = page().setup.preview
    return (
        bar is None or not bar.toggle.isChecked() or bool(QgsProject.instance().mapLayersByName("Land cover preview"))
    )


@step(0.5, until=previewed)
def swipe():
    bar = page().setup.preview
    if bar is not None and bar.toggle.isChecked():
        bar.opacity.setValue(100)
        bar.swipe.setChecked(True)
        scroll_to(bar)


@step(2.5, until=lambda: not iface.mapCanvas().isDrawing())
def take_preview():
    bar = page().setup.preview
    if bar is not None and bar.toggle.isChecked():
        picture("preview")
        bar.toggle.setChecked(False)
        iface.mapCanvas().setExtent(QgsProject.instance().mapLayersByName("orthophoto")[0].extent())


@step(0.5)
def start():
    page().setup.groups.folder.setFilePath(os.environ["TERRAZZO_OUT"])
    page().start()


@step(0, until=lambda: mapping(35)() or idle())
def wait_for_drawing():
    pass


@step(0.3)
def show_running():
    if KIND == "plain":
        picture("running")


@step(0.5, until=idle)
def wait_for_results():
    pass


@step(2, until=lambda: not iface.mapCanvas().isDrawing())
def show_results():
    results = page().results
    results.table.pick(8)
    results.segments.go(1)


@step(1, until=lambda: "number" in page().results.segments.label.text())
def look_at_a_segment():
    iface.mapCanvas().setExtent(QgsProject.instance().mapLayersByName("orthophoto")[0].extent())
    iface.mapCanvas().refresh()


@step(2, until=lambda: not iface.mapCanvas().isDrawing())
def take_results():
    page().foot.outcome.say("")
    picture("results" if KIND == "plain" else KIND)


@step(0.2)
def point_out():
    if KIND == "plain":
        page().results.doubt.slider.setValue(50)
        page().results.doubt.check.setChecked(True)
        scroll_to(page().results.palette_choice)


@step(2, until=lambda: not iface.mapCanvas().isDrawing())
def take_doubt():
    if KIND == "plain":
        picture("where-to-look")


@step(0.2)
def show_models():
    if KIND == "plain":
        from screenshots_steps import dock

        dock().tabs.show_page("models")
        dock().tabs.pages["models"].test.start()


@step(1, until=lambda: KIND != "plain" or models_page().test.bar.isHidden())
def take_models():
    if KIND == "plain":
        picture("models", models_page())


def models_page():
    """The models page."""
    from screenshots_steps import dock

    return dock().tabs.pages["models"]


main()
