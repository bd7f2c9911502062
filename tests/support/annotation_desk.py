"""A real canvas with an annotation session on it, and hands to use it: mouse and keys."""

from __future__ import annotations

import sqlite3
import time
from contextlib import contextmanager
from pathlib import Path

import numpy as np

CRS = "EPSG:32632"
PIXEL, ORIGIN = 0.5, (500000.0, 5000000.0)


_MORE_COLOURS = (20, 80, 20), (20, 60, 200), (220, 200, 60), (200, 40, 30)


def make_image(path: Path, values: np.ndarray, crs: str = CRS, transform=None) -> Path:
    """Write uint8 [3, h, w] as a GeoTIFF of 0.5 m pixels."""
    import rasterio

    transform = transform or rasterio.Affine(PIXEL, 0, ORIGIN[0], 0, -PIXEL, ORIGIN[1])
    profile = {"driver": "GTiff", "count": 3, "height": values.shape[1], "width": values.shape[2], "dtype": "uint8"}
    with rasterio.open(path, "w", crs=crs, transform=transform, **profile) as dataset:
        dataset.write(values)
    return path


def patchwork(height: int, width: int, side: int = 40, seed: int = 3) -> tuple[np.ndarray, np.ndarray]:
    """An image of squares of plain colours, uint8 [3, h, w], and the code (1..8) of each pixel."""
    rng = np.random.default_rng(seed)
    codes = rng.integers(1, 9, (-(-height // side), -(-width // side)), dtype=np.uint8)
    codes = codes.repeat(side, axis=0).repeat(side, axis=1)[:height, :width]
    colours = np.array(
        [(0, 0, 0), (120, 60, 30), (90, 200, 90), (150, 150, 150), (230, 230, 230), *_MORE_COLOURS], np.int16
    )
    noise = rng.integers(-6, 7, (height, width, 1))
    return np.moveaxis(np.clip(colours[codes] + noise, 0, 255).astype(np.uint8), -1, 0), codes


def make_session(path: Path, image: Path, side: int = 200, start=None, prefill: bool = True, **more) -> Path:
    """A session of square tiles over a whole image, made by Anna."""
    from terrazzo.plugin.annotation.create import NewSession, create_session
    from terrazzo.plugin.annotation.grid import grid_of, open_raster
    from terrazzo.plugin.annotation.tile_plan import grid_tiles
    from terrazzo.plugin.landcover.legend import load_legend

    with open_raster(image) as dataset:
        grid = grid_of(dataset)
    legend = load_legend("openearthmap")
    tiles = grid_tiles(grid, (side, side))
    new = NewSession(grid, legend, tiles, person="Anna", image=str(image), start=start, prefill=prefill, **more)
    create_session(path, new)
    return path


class ArrayStart:
    """A prediction that is known: codes and confidence of the whole image."""

    def __init__(self, codes: np.ndarray, confidence: np.ndarray | None = None) -> None:
        self.about = {"kind": "map", "name": "known", "model": {"name": "known"}}
        self.codes, self.confidence = codes, confidence

    def read(self, grid, window):
        part = np.s_[window.row : window.bottom, window.col : window.right]
        return self.codes[part].copy(), None if self.confidence is None else self.confidence[part].copy()

    def close(self) -> None:
        pass


class Hands:
    """Mouse and keys on the canvas of a desk; places are image pixels (row, col)."""

    def __init__(self, desk) -> None:
        self.desk = desk
        self.canvas = desk.canvas

    def point(self, row: float, col: float):
        """The point of the viewport over the middle of an image pixel (or as near as the screen allows)."""
        from qgis.PyQt.QtCore import QPoint

        place = self.desk.overlay.view.point(row + 0.5, col + 0.5)
        return QPoint(round(place.x() - 0.5), round(place.y() - 0.5))

    def move(self, row: float, col: float, button=None, modifiers=None) -> None:
        from qgis.PyQt.QtCore import QEvent, QPointF, Qt
        from qgis.PyQt.QtGui import QMouseEvent
        from qgis.PyQt.QtWidgets import QApplication

        viewport = self.canvas.viewport()
        point = self.point(row, col)
        event = QMouseEvent(
            QEvent.Type.MouseMove,
            QPointF(point),
            QPointF(viewport.mapToGlobal(point)),
            Qt.MouseButton.NoButton,
            button or Qt.MouseButton.NoButton,
            modifiers or Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(viewport, event)

    def press(self, row: float, col: float, modifiers=None) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        self.move(row, col, modifiers=modifiers)
        QTest.mousePress(
            self.canvas.viewport(),
            Qt.MouseButton.LeftButton,
            modifiers or Qt.KeyboardModifier.NoModifier,
            self.point(row, col),
        )

    def release(self, row: float, col: float) -> None:
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.mouseRelease(
            self.canvas.viewport(), Qt.MouseButton.LeftButton, Qt.KeyboardModifier.NoModifier, self.point(row, col)
        )

    def drag(self, *places) -> None:
        """Press at the first place, move over the others, release at the last."""
        from qgis.PyQt.QtCore import Qt

        self.press(*places[0])
        for place in places[1:]:
            self.move(*place, button=Qt.MouseButton.LeftButton)
        self.release(*places[-1])
        self.settle()

    def click(self, row: float, col: float, modifiers=None) -> None:
        self.press(row, col, modifiers)
        self.release(row, col)
        self.settle()

    def key(self, key, modifiers=None) -> None:
        """Type a key, as the window system delivers it: shortcuts of QGIS first, then the canvas."""
        from qgis.PyQt.QtCore import Qt
        from qgis.PyQt.QtTest import QTest

        QTest.keyClick(self.canvas, key, modifiers or Qt.KeyboardModifier.NoModifier)
        self.settle()

    def settle(self) -> None:
        """Wait until everything is in the file."""
        assert self.desk.bench.commits.wait(20)

    def labels(self) -> np.ndarray:
        """The labels of the whole image, as the session has them in memory."""
        session = self.desk.bench.session
        whole = np.zeros((session.grid.height, session.grid.width), np.uint8)
        for tile in session.tiles:
            whole[tile.window.slices(session.grid.window)] = session.labels(tile.id)
        return whole


@contextmanager
def desk_maker(image: Path):
    """Makes windows with a canvas that shows ``image`` and the desk of an opened session on it; gives ``Hands``."""
    from qgis.core import QgsCoordinateReferenceSystem, QgsProject, QgsRasterLayer
    from qgis.gui import QgsMapCanvas
    from qgis.PyQt.QtWidgets import QApplication, QMainWindow

    from terrazzo.plugin.map_tools.desk import Desk

    made = []

    def make(path, person="Anna", crs=None, rotation=0.0, size=(860, 660), tool="brush") -> Hands:
        window = QMainWindow()
        canvas = QgsMapCanvas(window)
        window.setCentralWidget(canvas)
        window.resize(*size)
        window.show()
        layer = QgsRasterLayer(str(image), "image")
        QgsProject.instance().addMapLayer(layer)
        canvas.setDestinationCrs(QgsCoordinateReferenceSystem(crs) if crs else layer.crs())
        canvas.setLayers([layer])
        canvas.setRotation(rotation)
        desk = Desk(canvas, window)
        desk.messages = []
        desk.bench.said.connect(lambda text, warning: desk.messages.append(text))
        made.append((desk, window))
        desk.bench.open(path, person)
        canvas.setExtent(desk.overlay.view.map_extent(desk.bench.session.grid.window))
        QApplication.processEvents()
        desk.bench.set_snap(False)
        desk.bench.set_brush(10)
        QApplication.setActiveWindow(window)
        desk.activate(tool)
        return Hands(desk)

    yield make
    for desk, window in made:
        desk.remove()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


def key(name: str):
    """A key of Qt by the end of its name."""
    from qgis.PyQt.QtCore import Qt

    return getattr(Qt.Key, "Key_" + name)


def modifier(name: str):
    """A modifier key by the beginning of its name."""
    from qgis.PyQt.QtCore import Qt

    return getattr(Qt.KeyboardModifier, name + "Modifier")


def wait_until(condition, seconds: float = 20.0) -> bool:
    """Let Qt work until ``condition()`` holds; whether it did in time."""
    from qgis.PyQt.QtWidgets import QApplication

    end = time.monotonic() + seconds
    while not condition() and time.monotonic() < end:
        QApplication.processEvents()
        time.sleep(0.002)
    return bool(condition())


def polygons_in_file(path: Path) -> list[tuple[int, object]]:
    """Class and geometry of every annotation in the GeoPackage, as any GIS reads them."""
    from osgeo import ogr

    dataset = ogr.Open(str(path))
    layer = dataset.GetLayerByName("annotations")
    return [(feature.GetField("code"), feature.GetGeometryRef().Clone()) for feature in layer]


def raw_polygons(path: Path) -> list[tuple]:
    """The rows of the annotations as they are, bytes of the geometries included, in a fixed order."""
    with sqlite3.connect(f"file:{path}?mode=ro", uri=True) as connection:
        return connection.execute("SELECT tile, pixel, code, geom FROM annotations ORDER BY tile, pixel").fetchall()


def rasterised(path: Path, height: int, width: int) -> np.ndarray:
    """The annotations of the GeoPackage burnt onto the image's pixels by GDAL; counts tell of overlaps."""
    from osgeo import gdal

    memory = gdal.GetDriverByName("MEM").Create("", width, height, 1, gdal.GDT_Byte)
    memory.SetGeoTransform((ORIGIN[0], PIXEL, 0, ORIGIN[1], 0, -PIXEL))
    gdal.UseExceptions()
    try:
        source = gdal.OpenEx(str(path), gdal.OF_VECTOR)
        memory.SetProjection(source.GetLayerByName("annotations").GetSpatialRef().ExportToWkt())
        gdal.RasterizeLayer(memory, [1], source.GetLayerByName("annotations"), options=["ATTRIBUTE=code"])
    finally:
        gdal.DontUseExceptions()
    return memory.ReadAsArray()
