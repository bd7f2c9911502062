"""Fixtures for tests in PyQGIS: the provider, a model whose answer is known, scenes in its colours."""

from __future__ import annotations

import shutil
from pathlib import Path

import numpy as np
import pytest

CODES_SEED = 5


@pytest.fixture(scope="session")
def tiny_models(tmp_path_factory):
    """A folder of models with the tiny model in it; with the bundled ones it is all that is installed."""
    from terrazzo.plugin.landcover.package import BUNDLED_FOLDER
    from terrazzo.plugin.qgis_bridge import models
    from terrazzo.tests.support.tiny_model import make_tiny_package

    folder = tmp_path_factory.mktemp("models")
    make_tiny_package(folder / "tiny")
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(models, "model_folders", lambda: [folder, BUNDLED_FOLDER])
        yield folder


@pytest.fixture(scope="session", autouse=True)
def layer_tree(qgis_app, qgis_iface):
    """QGIS 3.44 adds results through the view of the layer tree, for which pytest-qgis has a stand-in only."""
    from qgis.core import QgsLayerTreeModel, QgsProject
    from qgis.gui import QgsLayerTreeView
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication

    view = QgsLayerTreeView()
    view.setModel(QgsLayerTreeModel(QgsProject.instance().layerTreeRoot(), view))
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(type(qgis_iface), "layerTreeView", lambda self: view, raising=False)
        yield view
    view.deleteLater()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def provider(qgis_app, qgis_processing, tiny_models):
    """Terrazzo's provider, registered."""
    from qgis.core import QgsApplication

    from terrazzo.plugin.processing.provider import TerrazzoProvider

    provider = TerrazzoProvider()
    assert QgsApplication.processingRegistry().addProvider(provider)
    yield provider
    QgsApplication.processingRegistry().removeProvider("terrazzo")


@pytest.fixture
def run(provider, qgis_new_project):
    """Run ``terrazzo:maplandcover`` with the tiny model through ``processing.run``."""
    import processing

    def run(feedback=None, context=None, **parameters):
        parameters = {"MODEL": "tiny", **parameters}
        return processing.run("terrazzo:maplandcover", parameters, feedback=feedback, context=context)

    return run


def write_raster(path: Path, values: np.ndarray, crs="EPSG:32632", pixel=0.25, origin=(500000.0, 5000000.0), **more):
    """Write [bands, h, w] as GeoTIFF; returns the path as text."""
    import rasterio

    profile = {"driver": "GTiff", "count": len(values), "height": values.shape[1], "width": values.shape[2]}
    transform = rasterio.Affine(pixel, 0, origin[0], 0, -pixel, origin[1])
    with rasterio.open(path, "w", dtype=values.dtype, crs=crs, transform=transform, **profile, **more) as dataset:
        dataset.write(values)
    return str(path)


def read_raster(path) -> np.ndarray:
    """First band."""
    import rasterio

    with rasterio.open(str(path)) as dataset:
        return dataset.read(1)


@pytest.fixture(scope="session")
def scene_codes():
    """Known truth, uint8 [256, 320]: patches of 16 pixels of the eight classes, nodata (0) in one corner."""
    codes = np.random.default_rng(CODES_SEED).integers(1, 9, (16, 20), dtype=np.uint8)
    codes = codes.repeat(16, axis=0).repeat(16, axis=1)
    codes[:32, :48] = 0
    return codes


@pytest.fixture
def scene(tmp_path, scene_codes):
    """A GeoTIFF (UTM 32N, 0.25 m, 80 m x 64 m, nodata 0) painted with ``scene_codes``."""
    from terrazzo.tests.support.tiny_model import paint

    return write_raster(tmp_path / "scene.tif", paint(scene_codes), nodata=0)


@pytest.fixture
def out(tmp_path):
    """An empty folder for results."""
    folder = tmp_path / "out"
    folder.mkdir()
    return folder


@pytest.fixture
def dock(qgis_iface, provider, qgis_new_project, qtbot):
    """The panel, shown, with nothing remembered."""
    from qgis.core import QgsProject, QgsSettings
    from qgis.PyQt.QtCore import QEvent
    from qgis.PyQt.QtWidgets import QApplication

    from terrazzo.plugin.panel.dock import LandCoverDock
    from terrazzo.plugin.panel.run_records import record_folder

    QgsSettings().remove("terrazzo")
    shutil.rmtree(record_folder(), ignore_errors=True)
    dock = LandCoverDock(qgis_iface)
    dock.resize(300, 700)
    dock.show()
    yield dock
    dock.shut_down()
    dock.close()
    dock.deleteLater()
    QgsProject.instance().clear()
    QApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


@pytest.fixture
def page(dock):
    """The panel's map page, with the tiny model chosen."""
    page = dock.tabs.show_page("map")
    page.setup.model.setCurrentIndex(page.setup.model.findData("tiny"))
    return page
