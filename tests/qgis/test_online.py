"""Online layers: a web-tile server on this machine that fails as told, and what is mapped from it.

The server paints a scene with known truth in the tiny model's colours. It keeps a book of what it was asked and what
it gave: missing tiles are counted against that.
"""

from __future__ import annotations

import http.server
import io
import random
import threading
import time
from contextlib import contextmanager
from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
import rasterio
from PIL import Image
from qgis.core import (
    Qgis,
    QgsApplication,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
    QgsVectorLayer,
)
from qgis.PyQt.QtWidgets import QApplication

from terrazzo.tests.support.tiny_model import paint

from .conftest import read_raster

ZOOM, SIDE = 19, 256
WORLD = 20037508.342789244
PIXEL = 2 * WORLD / SIDE / 2**ZOOM  # 0.2986 Web Mercator metres, on the equator as many on the ground
FIRST = (262200, 262100)  # the tile in the upper left corner of the area
PATCH = 32  # pixels per side of a patch of one class


def truth(column: int, row: int, columns: int, rows: int) -> np.ndarray:
    """Codes 1..8 (uint8 [rows, columns]) of a window of pixels of the whole pyramid at ``ZOOM``."""
    ys, xs = np.arange(row, row + rows) // PATCH, np.arange(column, column + columns) // PATCH
    return ((ys[:, None] * 7919 + xs[None] * 104729 + ys[:, None] * xs[None] % 13) % 8 + 1).astype(np.uint8)


def area_truth(columns: int, rows: int) -> np.ndarray:
    """The truth of the first ``columns`` x ``rows`` tiles of the area."""
    return truth(FIRST[0] * SIDE, FIRST[1] * SIDE, columns * SIDE, rows * SIDE)


def extent(columns: float, rows: float) -> str:
    """The first ``columns`` x ``rows`` tiles of the area, as Processing takes an extent."""
    x, y = FIRST[0] * SIDE * PIXEL - WORLD, WORLD - FIRST[1] * SIDE * PIXEL
    return f"{x},{x + columns * SIDE * PIXEL},{y - rows * SIDE * PIXEL},{y} [EPSG:3857]"


class Book:
    """What the server does, and what it did. ``share``: of the requests that fail with ``status``; ``gone``: tiles
    that are not there (404); ``clear``: tiles that are transparent; ``broken``: tiles that are no pictures."""

    def __init__(self, share=0.0, status=503, gone=(), clear=(), broken=(), delay=0.0):
        self.share, self.status, self.delay = share, status, delay
        self.gone, self.clear, self.broken = set(gone), set(clear), set(broken)
        self.random = random.Random(11)
        self.lock = threading.Lock()
        self.over = threading.Event()
        self.asked: list[tuple] = []
        self.given: set[tuple] = set()

    def fails(self) -> bool:
        with self.lock:
            return self.random.random() < self.share


class Handler(http.server.BaseHTTPRequestHandler):
    def log_message(self, *args):
        pass

    def do_GET(self):
        book = self.server.book
        parts = urlsplit(self.path)
        query = {key.lower(): values[-1] for key, values in parse_qs(parts.query).items()}
        if query.get("request") == "GetCapabilities":
            return self.answer(200, capabilities(self.server.server_address[1]).encode(), "text/xml")
        if query.get("request") == "GetMap":
            key = (query["bbox"], query["width"], query["height"])
        else:
            z, x, y = (int(part) for part in parts.path.split(".")[0].split("/")[-3:])
            key = (x - FIRST[0], y - FIRST[1])
            assert z == ZOOM
        with book.lock:
            book.asked.append(key)
        if book.over.wait(book.delay):
            return None
        if key in book.gone:
            return self.answer(404, b"no such tile", "text/plain")
        if book.fails():
            return self.answer(book.status, b"not now", "text/plain")
        if key in book.broken:
            return self.answer(200, b"no picture at all", "image/png")
        with book.lock:
            book.given.add(key)
        if query:
            codes = codes_of_box([float(v) for v in key[0].split(",")], int(key[1]), int(key[2]))
        else:
            codes = truth(x * SIDE, y * SIDE, SIDE, SIDE)
        picture = np.dstack([paint(codes).transpose(1, 2, 0), np.full(codes.shape, 255 * (key not in book.clear))])
        stream = io.BytesIO()
        Image.fromarray(picture.astype(np.uint8)).save(stream, "PNG", compress_level=1)
        return self.answer(200, stream.getvalue(), "image/png")

    def answer(self, status, body, kind):
        self.send_response(status)
        self.send_header("Content-Type", kind)
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Cache-Control", "no-store")
        self.end_headers()
        self.wfile.write(body)


def codes_of_box(box, columns, rows):
    """Truth of a box of Web Mercator metres at any resolution, by pixel centres."""
    xs = box[0] + (np.arange(columns) + 0.5) * (box[2] - box[0]) / columns
    ys = box[3] - (np.arange(rows) + 0.5) * (box[3] - box[1]) / rows
    column, row = ((xs + WORLD) / PIXEL).astype(int), ((WORLD - ys) / PIXEL).astype(int)
    whole = truth(column.min(), row.min(), np.ptp(column) + 1, np.ptp(row) + 1)
    return whole[np.ix_(row - row.min(), column - column.min())]


def capabilities(port: int) -> str:
    """What a small WMS says of itself."""
    place = f'xmlns:xlink="http://www.w3.org/1999/xlink" xlink:href="http://127.0.0.1:{port}/wms?"'
    get = f"<DCPType><HTTP><Get><OnlineResource {place}/></Get></HTTP></DCPType>"
    return f"""<?xml version="1.0"?><WMT_MS_Capabilities version="1.1.1"><Service><Name>OGC:WMS</Name><Title>t</Title>
<OnlineResource {place}/></Service><Capability><Request>
<GetCapabilities><Format>application/vnd.ogc.wms_xml</Format>{get}</GetCapabilities>
<GetMap><Format>image/png</Format>{get}</GetMap></Request><Exception><Format>application/vnd.ogc.se_xml</Format>
</Exception><Layer><Title>root</Title><SRS>EPSG:3857</SRS><LatLonBoundingBox minx="-10" miny="-10" maxx="10"
maxy="10"/><Layer queryable="0"><Name>scene</Name><Title>scene</Title><SRS>EPSG:3857</SRS>
<LatLonBoundingBox minx="-10" miny="-10" maxx="10" maxy="10"/>
<BoundingBox SRS="EPSG:3857" minx="-1000000" miny="-1000000" maxx="1000000" maxy="1000000"/>
</Layer></Layer></Capability></WMT_MS_Capabilities>"""


@contextmanager
def serving(book: Book):
    """The server, with an address of its own; the port. None of its threads is left in the end."""
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    server.daemon_threads = False
    server.socket.listen(64)
    server.book = book
    thread = threading.Thread(target=server.serve_forever, args=(0.05,), daemon=True)
    thread.start()
    try:
        yield server.server_address[1]
    finally:
        book.over.set()
        server.shutdown()
        server.server_close()
        thread.join(5)


def wms(port: int) -> QgsRasterLayer:
    """The server's pictures as a layer."""
    source = f"crs=EPSG:3857&format=image/png&layers=scene&styles=&url=http://127.0.0.1:{port}/wms"
    layer = QgsRasterLayer(source, "pictures", "wms")
    assert layer.isValid()
    return layer


def xyz(port: int, key: str = "", zoom: int = ZOOM) -> QgsRasterLayer:
    """The server's tiles as a layer."""
    more = f"?key={key}".replace("?", "%3F").replace("=", "%3D") if key else ""
    source = f"type=xyz&url=http://127.0.0.1:{port}/%7Bz%7D/%7Bx%7D/%7By%7D.png{more}&zmin=0&zmax={zoom}"
    layer = QgsRasterLayer(source, "tiles", "wms")
    assert layer.isValid()
    return layer


class Listener(QgsProcessingFeedback):
    """Feedback that remembers."""

    def __init__(self):
        super().__init__(False)
        self.infos, self.warnings = [], []

    def pushInfo(self, text):
        self.infos.append(text)

    def pushWarning(self, text):
        self.warnings.append(text)


@pytest.fixture
def quick(monkeypatch):
    """Waits before asking again are a tenth of what they are."""
    from terrazzo.plugin.qgis_bridge import online_fetch

    monkeypatch.setattr(online_fetch, "WAITS", tuple(wait / 10 for wait in online_fetch.WAITS))


def open_tiles(layer, columns, rows, **more):
    """The engine's source for the first tiles of the area, without Processing."""
    from rasterio.crs import CRS

    from terrazzo.plugin.landcover.package import open_package
    from terrazzo.plugin.qgis_bridge.online_layer import OnlineLayer
    from terrazzo.plugin.qgis_bridge.online_source import open_online

    xmin, xmax, ymin, ymax = (float(v) for v in extent(columns, rows).split(" ")[0].split(","))
    card = open_package(more.pop("models") / "tiny").card
    return open_online(OnlineLayer(layer), CRS.from_epsg(3857), card, [(xmin, ymin, xmax, ymax)], **more)


def same(found: np.ndarray, wanted: np.ndarray) -> bool:
    """Equal to the pixel; QGIS 3.42 and later enlarge each tile by up to a pixel as they draw it, to hide gaps."""
    if Qgis.QGIS_VERSION_INT < 34200:
        return np.array_equal(found, wanted)
    return found.shape == wanted.shape and bool((found != wanted).mean() < 0.1)


def in_thread(call):
    """What ``call`` gives or raises in a thread of its own, as the engine's reader is one."""
    box = {}

    def work():
        try:
            box["value"] = call()
        except BaseException as error:  # noqa: BLE001 - raised again below
            box["error"] = error

    thread = threading.Thread(target=work)
    thread.start()
    end = time.monotonic() + 60
    while thread.is_alive() and time.monotonic() < end:
        QApplication.processEvents()  # as in QGIS, whose main thread hears of the requests
        thread.join(0.01)
    assert not thread.is_alive()
    if "error" in box:
        raise box["error"]
    return box["value"]


# ---------------------------------------------------------------- the source by itself


def test_pixels_are_the_tiles_and_each_is_asked_for_once(qgis_app, tiny_models):
    with serving(Book()) as port:
        layer = xyz(port)
        source = open_tiles(layer, 5, 4, models=tiny_models)
        assert (source.width, source.height, source.dtype, source.bands) == (5 * SIDE, 4 * SIDE, "uint8", (1, 2, 3))
        assert source.transform.a == pytest.approx(PIXEL)
        values, valid = in_thread(lambda: source.read((0, 0, 5 * SIDE, 4 * SIDE), (4 * SIDE, 5 * SIDE)))
        part, seen = in_thread(lambda: source.read((100, 200, 700, 600), (600, 700)))
        assert source.missing_report() == (20, 0)
        source.close()
        del layer
    assert valid.all()
    assert seen.all()
    assert same(values, paint(area_truth(5, 4)))
    assert same(part, values[:, 200:800, 100:800])


def test_a_server_that_fails_now_and_then_gives_all_in_the_end(qgis_app, tiny_models, quick):
    """Three of ten requests fail. What never came is invalid, exactly that, and counted."""
    book = Book(share=0.3)
    with serving(book) as port:
        layer = xyz(port)
        source = open_tiles(layer, 12, 9, models=tiny_models)
        values, valid = in_thread(lambda: source.read((0, 0, 12 * SIDE, 9 * SIDE), (9 * SIDE, 12 * SIDE)))
        asked, missing = source.missing_report()
        source.close()
        del layer
    came = np.array([[(x, y) in book.given for x in range(12)] for y in range(9)]).repeat(SIDE, 0).repeat(SIDE, 1)
    assert len(book.asked) > 108 * 1.2
    assert (asked, missing) == (108, 108 - len(book.given))
    assert same(valid, came)
    assert same(values[:, came], paint(area_truth(12, 9))[:, came])


def test_missing_transparent_and_broken_tiles_are_told_apart(qgis_app, tiny_models, quick):
    book = Book(gone=[(1, 0), (2, 2)], clear=[(0, 1)], broken=[(3, 1)])
    with serving(book) as port:
        layer = xyz(port)
        source = open_tiles(layer, 4, 3, models=tiny_models)
        _, valid = in_thread(lambda: source.read((0, 0, 4 * SIDE, 3 * SIDE), (3 * SIDE, 4 * SIDE)))
        again, _ = in_thread(lambda: source.read((SIDE, 0, SIDE, SIDE), (SIDE, SIDE)))
        assert source.missing_report() == (12, 3)  # the transparent one did arrive
        source.close()
        del layer
    tiles = valid.reshape(3, SIDE, 4, SIDE)
    share = tiles.mean(axis=(1, 3))
    assert same((share > 0.5).repeat(SIDE, 0).repeat(SIDE, 1), valid)
    assert {(x, y) for y, x in zip(*np.nonzero(share < 0.5))} == {(1, 0), (2, 2), (0, 1), (3, 1)}
    assert same(again, np.zeros_like(again))
    asked = {key: book.asked.count(key) for key in set(book.asked)}
    assert asked.pop((3, 1)) == 4  # a broken picture may come whole the next time
    own = 4 if Qgis.QGIS_VERSION_INT >= 33000 else 1  # newer QGIS asks three times more of its own accord
    assert asked[2, 2] <= 4 * own
    assert set(asked.values()) <= {1, 4, 4 * own}


def test_reduced_and_enlarged(qgis_app, tiny_models):
    with serving(Book()) as port:
        layer = xyz(port)
        source = open_tiles(layer, 4, 4, models=tiny_models)
        half, seen = in_thread(lambda: source.read((0, 0, 4 * SIDE, 4 * SIDE), (2 * SIDE, 2 * SIDE)))
        odd, _ = in_thread(lambda: source.read((10.5, 20.25, 400, 300), (200, 250)))
        double, _ = in_thread(lambda: source.read((64, 64, 128, 128), (256, 256)))
        source.close()
        del layer
    assert seen.all()
    assert same(half, paint(area_truth(4, 4))[:, ::2, ::2])
    wanted = paint(area_truth(4, 4)).astype(float)
    # Exact areas: pixel (row 0, column 0) of the result covers columns 10.5..12.1 and rows 20.25..21.75.
    assert same(odd[:, 0, 0], wanted[:, 20, 11].astype(np.uint8))
    assert odd.shape == (3, 200, 250)
    inner = slice(8, 56)
    assert same(double[:, inner, inner], wanted[:, 64, 64, None, None].repeat(48, 1).repeat(48, 2))


def test_cancelling_while_the_network_is_awaited(qgis_app, tiny_models):
    book = Book(delay=20)
    with serving(book) as port:
        layer = xyz(port)
        source = open_tiles(layer, 3, 3, models=tiny_models)
        threading.Timer(0.5, source.cancel).start()
        from terrazzo.plugin.landcover.errors import Cancelled

        started = time.monotonic()
        with pytest.raises(Cancelled):
            in_thread(lambda: source.read((0, 0, SIDE, SIDE), (SIDE, SIDE)))
        assert time.monotonic() - started < 1.0
        source.close()
        del layer


# ---------------------------------------------------------------- through Processing


def test_land_cover_of_an_xyz_layer(run, out):
    book, listener = Book(), Listener()
    with serving(book) as port:
        layer = xyz(port)
        result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(6, 5), feedback=listener)
        del layer
    assert same(read_raster(out / "map.tif"), area_truth(6, 5))
    assert (result["ASKED_TILES"], result["MISSING_TILES"]) == (30, 0)
    assert result["MAPPED_GSD"] == pytest.approx(PIXEL, rel=0.01)
    assert len(book.asked) == 30
    log = "\n".join(listener.infos)
    assert "up to 30 of 256 × 256 pixels" in log
    assert "All of the 30 tiles" in log
    assert not listener.warnings


def test_in_a_background_task(provider, qgis_new_project, out):
    """As the toolbox runs it: prepared in the main thread, run in another, while the main thread goes on."""
    book, done, context, feedback = Book(), [], QgsProcessingContext(), QgsProcessingFeedback(False)
    algorithm = QgsApplication.processingRegistry().algorithmById("terrazzo:maplandcover").create()
    with serving(book) as port:
        layer = xyz(port)
        place = {"INPUT": layer, "MODEL": "tiny", "EXTENT": extent(3, 3), "OUTPUT": str(out / "map.tif")}
        task = QgsProcessingAlgRunnerTask(algorithm, place, context, feedback)
        task.executed.connect(lambda ok, results: done.append((ok, results)))
        QgsApplication.taskManager().addTask(task)
        end = time.monotonic() + 60
        while not done and time.monotonic() < end:
            QgsApplication.processEvents()
            time.sleep(0.01)
        del layer, place
    assert done[0][0]
    assert done[0][1]["ASKED_TILES"] == len(book.asked) == 9
    assert same(read_raster(out / "map.tif"), area_truth(3, 3))


def test_land_cover_where_tiles_are_missing(run, out, quick):
    book, listener = Book(share=0.3, gone=[(0, 0), (3, 2), (4, 2)]), Listener()
    with serving(book) as port:
        layer = xyz(port)
        result = run(
            INPUT=layer,
            OUTPUT=str(out / "map.tif"),
            CONFIDENCE=str(out / "confidence.tif"),
            EXTENT=extent(6, 5),
            feedback=listener,
        )
        del layer
    came = np.array([[(x, y) in book.given for x in range(6)] for y in range(5)]).repeat(SIDE, 0).repeat(SIDE, 1)
    mapped = read_raster(out / "map.tif")
    assert same(mapped, np.where(came, area_truth(6, 5), 0))
    assert same(read_raster(out / "confidence.tif") > 0, came)
    missing = 30 - len(book.given)
    assert missing >= 3
    assert (result["ASKED_TILES"], result["MISSING_TILES"]) == (30, missing)
    assert any(f"{missing} of 30 tiles did not arrive" in text for text in listener.warnings)


@pytest.mark.parametrize(("status", "phrase"), [(503, "HTTP 503"), (404, "HTTP 404"), (401, "HTTP 401")])
def test_no_land_cover_of_nothing(run, out, quick, status, phrase):
    with serving(Book(share=1.0, status=status)) as port:
        layer = xyz(port, key="secret")
        with pytest.raises(QgsProcessingException) as caught:
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(5, 4))
        del layer
    message = str(caught.value)
    assert f"127.0.0.1:{port}" in message
    assert phrase in message
    assert "secret" not in message
    assert not list(out.iterdir())


def test_no_server_and_nothing_but_transparent_tiles(run, out, quick):
    with serving(Book(clear=[(x, y) for x in range(2) for y in range(2)])) as port:
        layer = xyz(port)
        with pytest.raises(QgsProcessingException, match=r"of 4 tiles from 127\.0\.0\.1:\d+, 0 did not arrive"):
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(2, 2))
        # Again: QGIS remembers the tiles and asks nobody.
        with pytest.raises(QgsProcessingException, match="others are transparent"):
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(2, 2))
    with serving(Book()) as port:
        layer = xyz(port)
    with pytest.raises(QgsProcessingException, match="answered: Connection refused"):
        run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(2, 2))
    del layer
    assert not list(out.iterdir())


def test_wms_that_draws_any_picture(run, out, quick):
    """At the finest pixel size that the model knows; a request that fails is made again."""
    book, listener = Book(share=0.3), Listener()
    with serving(book) as port:
        layer = wms(port)
        result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(6, 5), feedback=listener)
        del layer
    assert result["MAPPED_GSD"] == pytest.approx(0.25, rel=0.01)
    with rasterio.open(result["OUTPUT"]) as dataset:
        mapped, box = dataset.read(1), dataset.bounds
    wanted = codes_of_box(box, *mapped.shape[::-1])
    assert mapped.shape[0] == pytest.approx(5 * SIDE * PIXEL / 0.25, abs=66)
    assert (mapped == wanted).mean() > 0.99  # the server's pixels are cut by their centres
    assert result["MISSING_TILES"] == 0
    assert result["ASKED_TILES"] == len(book.given) == 4


def test_wms_that_does_not_draw(run, out, quick):
    with serving(Book(share=1.0)) as port:
        layer = wms(port)
        with pytest.raises(QgsProcessingException, match="answered: HTTP 503"):
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(2, 2))
        del layer
    assert not list(out.iterdir())


def test_mask_alone_says_where(run, out):
    """A mask in another CRS; tiles beyond its bounds are not asked for."""
    x, y = FIRST[0] * SIDE * PIXEL - WORLD, WORLD - FIRST[1] * SIDE * PIXEL
    inner = QgsRectangle(x + 1.2 * SIDE * PIXEL, y - 2.8 * SIDE * PIXEL, x + 2.8 * SIDE * PIXEL, y - 1.2 * SIDE * PIXEL)
    polygon = QgsGeometry.fromRect(inner)
    to_degrees = QgsCoordinateTransform(
        QgsCoordinateReferenceSystem("EPSG:3857"), QgsCoordinateReferenceSystem("EPSG:4326"), QgsProject.instance()
    )
    polygon.transform(to_degrees)
    mask = QgsVectorLayer("Polygon?crs=EPSG:4326", "mask", "memory")
    feature = QgsFeature()
    feature.setGeometry(polygon)
    mask.dataProvider().addFeature(feature)
    QgsProject.instance().addMapLayer(mask)
    book = Book()
    with serving(book) as port:
        layer = xyz(port)
        result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), MASK=mask)
        del layer
    assert set(book.asked) == {(1, 1), (2, 1), (1, 2), (2, 2)}
    mapped = read_raster(out / "map.tif")
    side = mapped.shape[0]
    assert side == pytest.approx(1.6 * SIDE, abs=2)
    assert result["MAPPED_PIXELS"] == pytest.approx(side * side, rel=0.01)
    with rasterio.open(result["OUTPUT"]) as dataset:
        wanted = codes_of_box(dataset.bounds, *mapped.shape[::-1])
    assert same(mapped[mapped > 0], wanted[mapped > 0])


def test_pixel_size_on_the_ground_where_the_map_is_stretched(run, out):
    """At 45 degrees north a pixel of this zoom is 0.21 m on the ground: it is read reduced to 0.25 m."""
    x, y = FIRST[0] * SIDE * PIXEL - WORLD, 5621521.5
    place = f"{x},{x + 300},{y - 200},{y} [EPSG:3857]"
    with serving(Book()) as port:
        layer = xyz(port)
        result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=place)
        del layer
    assert result["MAPPED_GSD"] == pytest.approx(0.25, rel=0.01)
    with rasterio.open(result["OUTPUT"]) as dataset:
        mapped = dataset.read(1)
        wanted = codes_of_box(dataset.bounds, *mapped.shape[::-1])
    assert mapped.all()
    # A patch is 27 pixels wide; only pixels on its rim are mixed.
    assert (mapped == wanted).mean() > 0.8


def test_service_too_coarse_for_the_model(run, out):
    book = Book()
    with serving(book) as port:
        layer = xyz(port, zoom=16)
        with pytest.raises(QgsProcessingException, match="too coarse for this model"):
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(6, 5))
        del layer
    assert not book.asked


def test_virtual_raster_layer(run, out, scene, scene_codes):
    """A layer that QGIS works out itself, with bands of numbers: its picture is mapped."""
    place = "crs=EPSG:32632&extent=500000,4999936,500080,5000000&width=320&height=256"
    source = f"?{place}&formula=%22s@1%22%20*%201&s:uri={scene}&s:provider=gdal"
    layer = QgsRasterLayer(source, "computed", "virtualraster")
    if not layer.isValid():
        pytest.skip("this QGIS has no virtual rasters")
    # QGIS keeps the parameters of a failed run for ever: here only the name of a layer of the project.
    name = QgsProject.instance().addMapLayer(layer).id()
    with pytest.raises(QgsProcessingException, match="needs 3"):
        run(INPUT=name, OUTPUT=str(out / "map.tif"), EXTENT="500000,500080,4999936,5000000 [EPSG:32632]")
    QgsProject.instance().clear()


def test_area_is_needed_and_guarded(run, out):
    book, listener = Book(), Listener()
    with serving(book) as port:
        layer = xyz(port)

        def refused(layer=layer, **parameters):
            with pytest.raises(QgsProcessingException) as caught:
                run(INPUT=layer, OUTPUT=str(out / "map.tif"), feedback=listener, **parameters)
            return str(caught.value)

        assert "Give an extent or a mask" in refused()
        message = refused(EXTENT=extent(6, 5), MAX_TILES=29)
        assert "up to 30 tiles" in message
        assert "limit is 29" in message
        assert "MAX_TILES" in message
        assert any("up to 30 of 256" in text for text in listener.infos)
        assert "limit is 20000" in refused(EXTENT=extent(200, 200))
        del layer
    assert not book.asked
    assert not list(out.iterdir())


def test_cancelling_a_map_of_a_slow_server(run, out):
    feedback, pressed = QgsProcessingFeedback(False), []

    def press():
        pressed.append(time.monotonic())
        feedback.cancel()

    with serving(Book(delay=20)) as port:
        layer = xyz(port)
        threading.Timer(1.0, press).start()
        with pytest.raises(QgsProcessingException, match="cancelled"):
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(6, 5), feedback=feedback)
        assert time.monotonic() - pressed[0] < 0.6
        del layer
    end = time.monotonic() + 10  # the reading thread ends when QGIS lets go of the request
    while list(out.iterdir()) and time.monotonic() < end:
        time.sleep(0.1)
    assert not list(out.iterdir())
