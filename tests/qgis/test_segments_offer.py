"""Segment fill without scikit-image: the message has a button that installs it, and the tool works at once.

The packages are small wheels made by hand; test_fresh_python.py in tests/unit takes the real ones.
"""

from __future__ import annotations

import importlib.util
import sys

import pytest

from terrazzo.plugin.annotation import superpixels
from terrazzo.plugin.dependencies import install as engine
from terrazzo.tests.support.annotation_desk import make_image, make_session, patchwork, wait_until
from terrazzo.tests.support.tiny_wheel import Lock, make_lock, make_wheel

pytestmark = pytest.mark.skipif(not superpixels.available(), reason="scikit-image is not installed")
PACKAGE = "slicer"  # stands for scikit-image, which this Python has


@pytest.fixture
def bare(tmp_path, monkeypatch, qgis_app):
    """A QGIS profile without the package, and a folder with its wheel; gives (profile's packages, folder)."""
    from terrazzo.plugin.panel import install_dialog
    from terrazzo.plugin.qgis_bridge import package_path

    root = tmp_path / "profile" / "terrazzo" / "packages"
    folder = tmp_path / "wheels"
    wheels = {name: make_wheel(folder, name, "1.0", {f"{name}.py": "x = 1\n"}) for name in (PACKAGE, "sleepy")}
    lock = make_lock(*((name, name, [("1.0", wheel)]) for name, wheel in wheels.items()))
    lock = Lock(lock.packages, {"map": ("sleepy",), "segments": (PACKAGE,)})
    for module in (engine, install_dialog):
        monkeypatch.setattr(module, "load_lock", lambda: lock)
    monkeypatch.setattr(package_path.QgsApplication, "qgisSettingsDirPath", lambda: str(tmp_path / "profile"))
    find = importlib.util.find_spec
    monkeypatch.setattr(
        superpixels.importlib.util, "find_spec", lambda name, *more: find(PACKAGE if name == "skimage" else name, *more)
    )
    before, finders = list(sys.path), list(sys.meta_path)
    yield root, folder
    sys.path[:], sys.meta_path[:] = before, finders
    for name in (PACKAGE, "sleepy"):
        sys.modules.pop(name, None)


@pytest.fixture
def page(bare, qgis_iface, qgis_new_project, tmp_path, monkeypatch):
    """The page with a session on the canvas; the message bar is a real one."""
    from qgis.core import QgsProject, QgsRasterLayer, QgsSettings
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtWidgets import QApplication

    from terrazzo.plugin.panel.annotate_page import AnnotatePage

    QgsSettings().setValue("terrazzo/person", "Anna")
    image = make_image(tmp_path / "image.tif", patchwork(200, 300)[0])
    layer = QgsRasterLayer(str(image), "image")
    QgsProject.instance().addMapLayer(layer)
    canvas = qgis_iface.mapCanvas()
    canvas.setDestinationCrs(layer.crs())
    canvas.setLayers([layer])
    canvas.window().show()
    canvas.setFixedSize(500, 400)
    canvas.setExtent(layer.extent())
    canvas.show()
    bar = QgsMessageBar()
    bar.resize(700, 60)
    bar.show()
    monkeypatch.setattr(qgis_iface, "messageBar", lambda: bar)
    page = AnnotatePage(qgis_iface, None)
    page.bar = bar
    page.show()
    assert page.open(str(make_session(tmp_path / "s.gpkg", image, 400)))
    QApplication.processEvents()
    bar.clearWidgets()
    yield page
    page.unload()
    page.close()
    page.deleteLater()
    bar.deleteLater()
    canvas.setMinimumSize(0, 0)
    canvas.setMaximumSize(16_777_215, 16_777_215)
    QApplication.processEvents()


def the_button(page):
    """The button of the message that the bar shows."""
    from qgis.PyQt.QtWidgets import QPushButton

    (button,) = [b for b in page.bar.currentItem().findChildren(QPushButton) if b.text() == "&Install…"]
    assert button.toolTip()
    return button


def ended(dialog):
    return wait_until(lambda: dialog._task is None, 60)


def test_the_message_installs_it_and_the_tool_works_at_once(page, bare):
    root, folder = bare
    page.desk.activate("segments")
    assert "scikit-image" in page.bar.currentItem().text()
    assert "scikit-image" in page.status.text()
    the_button(page).click()
    dialog, form = page.offer._dialog, page.offer._dialog.form
    assert dialog.isVisible()
    assert not dialog.isModal()
    assert form.what.text().startswith(f"{PACKAGE} 1.0 (")
    assert form.where.text() == str(root)
    assert form.variant.isHidden()
    assert not root.exists()  # nothing happens before the person says so
    form.offline.click()
    form.wheels.setFilePath(str(folder))
    form.install_button.click()
    assert ended(dialog)
    assert form.state.text() == "Installed. The tool works now; QGIS need not be started again."
    assert "scikit-image" not in page.status.text()
    assert page.bar.currentItem() is None  # the message has gone
    tool = page.desk.tool
    assert tool.name == "segments"
    assert wait_until(lambda: not tool.waiting and tool._outlines.isVisible())
    form.remove_button.click()
    assert not root.exists()


def test_what_mapping_needs_stays_when_segments_come_and_go(page, bare):
    from terrazzo.plugin.panel.install_dialog import InstallDialog

    root, folder = bare
    mapping, segments = InstallDialog(), page.offer.open_dialog()
    try:
        for dialog in (mapping, segments):
            dialog.refresh()
            assert dialog.form.install_button.text() == "I&nstall"
            dialog.form.offline.click()
            dialog.form.wheels.setFilePath(str(folder))
            dialog.form.install_button.click()
            assert ended(dialog)
            assert dialog.form.state.text().startswith("Installed.")
        mapping.refresh()
        assert mapping.form.state.text() == f"Installed by Terrazzo: {PACKAGE} 1.0, sleepy 1.0."
        segments.refresh()
        assert segments.form.state.text() == f"Installed by Terrazzo: {PACKAGE} 1.0."
        segments.form.remove_button.click()
        assert importlib.util.find_spec("sleepy") is not None
        assert not superpixels.available()
        mapping.refresh()
        mapping.form.remove_button.click()
        assert not root.exists()
    finally:
        mapping.shut_down()
        mapping.deleteLater()


def test_after_installing_again_qgis_must_be_started_again(page, bare):
    _, folder = bare
    dialog = page.offer.open_dialog()
    dialog.form.offline.click()
    dialog.form.wheels.setFilePath(str(folder))
    for text in ("Installed. The tool works now", "Installed. Start QGIS again, then the tool works."):
        dialog.form.install_button.click()
        assert ended(dialog)
        assert dialog.form.state.text().startswith(text)
        importlib.import_module(PACKAGE)  # in use from now on, in a folder that the next install replaces


def test_a_message_that_was_closed_comes_again_and_one_only(page):
    page.desk.activate("segments")
    page.bar.popWidget()
    page.desk.activate("brush")
    page.desk.activate("segments")
    page.desk.activate("brush")
    page.desk.activate("segments")
    the_button(page)
    assert len([item for item in page.bar.items() if "scikit-image" in item.text()]) == 1
