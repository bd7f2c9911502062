"""Other kinds of services than tiles by address: WMTS (tiles by a described grid) and WCS (numbers, not pictures)."""

from __future__ import annotations

from urllib.parse import parse_qs, urlsplit

import numpy as np
import pytest
import rasterio
from qgis.core import QgsProcessingException, QgsProject, QgsRasterLayer
from rasterio.io import MemoryFile

from terrazzo.tests.support.tiny_model import paint

from .conftest import read_raster
from .test_online import (
    FIRST,
    PIXEL,
    SIDE,
    WORLD,
    ZOOM,
    Book,
    Handler,
    Listener,
    area_truth,
    codes_of_box,
    extent,
    quick,  # noqa: F401 - a fixture
    same,
    serving,
)

COVERED = (FIRST[0] * SIDE * PIXEL - WORLD, WORLD - (FIRST[1] + 8) * SIDE * PIXEL)  # lower left corner of the coverage
COVERAGE = (*COVERED, COVERED[0] + 8 * SIDE * PIXEL, COVERED[1] + 8 * SIDE * PIXEL)
WCS_TYPE = 'xmlns="http://www.opengis.net/wcs" xmlns:gml="http://www.opengis.net/gml"'


def wmts_capabilities(port: int) -> str:
    """A WMTS with the pyramid of Web Mercator from zoom 15 to 19, asked by key and value."""
    address = f"http://127.0.0.1:{port}/wmts?"
    operations = "".join(
        f'<ows:Operation name="{name}"><ows:DCP><ows:HTTP><ows:Get xlink:href="{address}"><ows:Constraint '
        'name="GetEncoding"><ows:AllowedValues><ows:Value>KVP</ows:Value></ows:AllowedValues></ows:Constraint>'
        "</ows:Get></ows:HTTP></ows:DCP></ows:Operation>"
        for name in ("GetCapabilities", "GetTile")
    )
    matrices = "".join(
        f"<TileMatrix><ows:Identifier>level-{z}</ows:Identifier>"
        f"<ScaleDenominator>{2 * WORLD / SIDE / 2**z / 0.00028!r}</ScaleDenominator>"
        f"<TopLeftCorner>{-WORLD!r} {WORLD!r}</TopLeftCorner><TileWidth>256</TileWidth><TileHeight>256</TileHeight>"
        f"<MatrixWidth>{2**z}</MatrixWidth><MatrixHeight>{2**z}</MatrixHeight></TileMatrix>"
        for z in range(15, ZOOM + 1)
    )
    return f"""<?xml version="1.0" encoding="UTF-8"?><Capabilities xmlns="http://www.opengis.net/wmts/1.0"
xmlns:ows="http://www.opengis.net/ows/1.1" xmlns:xlink="http://www.w3.org/1999/xlink" version="1.0.0">
<ows:ServiceIdentification><ows:Title>t</ows:Title><ows:ServiceType>OGC WMTS</ows:ServiceType>
<ows:ServiceTypeVersion>1.0.0</ows:ServiceTypeVersion></ows:ServiceIdentification>
<ows:OperationsMetadata>{operations}</ows:OperationsMetadata>
<Contents><Layer><ows:Title>scene</ows:Title><ows:WGS84BoundingBox><ows:LowerCorner>-20 -20</ows:LowerCorner>
<ows:UpperCorner>20 20</ows:UpperCorner></ows:WGS84BoundingBox><ows:Identifier>scene</ows:Identifier>
<Style isDefault="true"><ows:Identifier>default</ows:Identifier></Style><Format>image/png</Format>
<TileMatrixSetLink><TileMatrixSet>grid</TileMatrixSet></TileMatrixSetLink></Layer>
<TileMatrixSet><ows:Identifier>grid</ows:Identifier><ows:SupportedCRS>urn:ogc:def:crs:EPSG::3857</ows:SupportedCRS>
{matrices}</TileMatrixSet></Contents></Capabilities>"""


def wcs_capabilities(port: int) -> str:
    get = f'<DCPType><HTTP><Get><OnlineResource xlink:href="http://127.0.0.1:{port}/wcs?"/></Get></HTTP></DCPType>'
    return f"""<?xml version="1.0"?><WCS_Capabilities version="1.0.0" {WCS_TYPE}
xmlns:xlink="http://www.w3.org/1999/xlink"><Service><name>t</name><label>t</label></Service><Capability><Request>
<GetCapabilities>{get}</GetCapabilities><DescribeCoverage>{get}</DescribeCoverage><GetCoverage>{get}</GetCoverage>
</Request></Capability><ContentMetadata><CoverageOfferingBrief><name>scene</name><label>scene</label>
<lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>-1 -1</gml:pos><gml:pos>1 1</gml:pos></lonLatEnvelope>
</CoverageOfferingBrief></ContentMetadata></WCS_Capabilities>"""


def wcs_description() -> str:
    xmin, ymin, xmax, ymax = COVERAGE
    pixels = 8 * SIDE
    return f"""<?xml version="1.0"?><CoverageDescription version="1.0.0" {WCS_TYPE}><CoverageOffering><name>scene</name>
<label>scene</label><lonLatEnvelope srsName="urn:ogc:def:crs:OGC:1.3:CRS84"><gml:pos>-1 -1</gml:pos>
<gml:pos>1 1</gml:pos></lonLatEnvelope><domainSet><spatialDomain>
<gml:Envelope srsName="EPSG:3857"><gml:pos>{xmin!r} {ymin!r}</gml:pos>
<gml:pos>{xmax!r} {ymax!r}</gml:pos></gml:Envelope><gml:RectifiedGrid dimension="2"><gml:limits><gml:GridEnvelope>
<gml:low>0 0</gml:low><gml:high>{pixels - 1} {pixels - 1}</gml:high></gml:GridEnvelope></gml:limits>
<gml:axisName>x</gml:axisName><gml:axisName>y</gml:axisName>
<gml:origin><gml:pos>{xmin!r} {ymax!r}</gml:pos></gml:origin>
<gml:offsetVector>{PIXEL!r} 0</gml:offsetVector><gml:offsetVector>0 {-PIXEL!r}</gml:offsetVector></gml:RectifiedGrid>
</spatialDomain></domainSet><rangeSet><RangeSet><name>bands</name><label>bands</label></RangeSet></rangeSet>
<supportedCRSs><requestResponseCRSs>EPSG:3857</requestResponseCRSs><nativeCRSs>EPSG:3857</nativeCRSs></supportedCRSs>
<supportedFormats nativeFormat="GeoTIFF"><formats>GeoTIFF</formats></supportedFormats>
<supportedInterpolations><interpolationMethod>nearest neighbor</interpolationMethod></supportedInterpolations>
</CoverageOffering></CoverageDescription>"""


class ServiceHandler(Handler):
    """The tile server, which also answers as WMTS and WCS."""

    def do_GET(self):
        parts = urlsplit(self.path)
        query = {key.lower(): values[-1] for key, values in parse_qs(parts.query).items()}
        port, request = self.server.server_address[1], query.get("request", "").lower()
        if request == "getcapabilities":
            text = wcs_capabilities(port) if parts.path == "/wcs" else wmts_capabilities(port)
            return self.answer(200, text.encode(), "text/xml")
        if request == "describecoverage":
            return self.answer(200, wcs_description().encode(), "text/xml")
        if request == "getcoverage":
            return self.coverage(query)
        if request == "gettile":
            assert (query["layer"], query["tilematrixset"]) == ("scene", "grid")
            self.path = "/{}/{}/{}.png".format(
                query["tilematrix"].rpartition("-")[2], query["tilecol"], query["tilerow"]
            )
        return super().do_GET()

    def coverage(self, query):
        """A GeoTIFF of the box asked for."""
        box = [float(v) for v in query["bbox"].split(",")]
        columns, rows = int(query["width"]), int(query["height"])
        with self.server.book.lock:
            self.server.book.asked.append(tuple(box))
        if self.server.book.fails():
            return self.answer(self.server.book.status, b"not now", "text/plain")
        values = paint(codes_of_box(box, columns, rows))
        transform = rasterio.transform.from_bounds(*box, columns, rows)
        with MemoryFile() as memory:
            with memory.open(
                driver="GTiff", width=columns, height=rows, count=3, dtype="uint8", crs="EPSG:3857", transform=transform
            ) as dataset:
                dataset.write(values)
            return self.answer(200, memory.read(), "image/tiff")


@pytest.fixture
def services(monkeypatch):
    """``serving`` with a server that answers as WMTS and WCS, too."""
    monkeypatch.setitem(serving.__wrapped__.__globals__, "Handler", ServiceHandler)
    return serving


def wmts(port: int) -> QgsRasterLayer:
    place = f"url=http://127.0.0.1:{port}/wmts?SERVICE%3DWMTS%26REQUEST%3DGetCapabilities"
    layer = QgsRasterLayer(
        f"crs=EPSG:3857&format=image/png&layers=scene&styles=default&tileMatrixSet=grid&{place}", "tiles", "wms"
    )
    assert layer.isValid(), layer.error().message()
    return layer


def test_land_cover_of_a_wmts_layer(run, out, services):
    """Each tile of the finest level is asked for once, by its row and column."""
    book, listener = Book(), Listener()
    with services(book) as port:
        layer = wmts(port)
        assert layer.dataProvider().nativeResolutions()
        result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(6, 5), feedback=listener)
        del layer
    assert same(read_raster(out / "map.tif"), area_truth(6, 5))
    assert (result["ASKED_TILES"], result["MISSING_TILES"]) == (30, 0)
    assert len(book.asked) == 30 and sorted(book.asked) == sorted({(x, y) for x in range(6) for y in range(5)})


def test_tiles_of_a_wmts_that_do_not_arrive(run, out, services, quick):  # noqa: F811
    book, listener = Book(share=0.3, gone=[(1, 1), (4, 3)]), Listener()
    with services(book) as port:
        layer = wmts(port)
        result = run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(6, 5), feedback=listener)
        del layer
    came = np.array([[(x, y) in book.given for x in range(6)] for y in range(5)]).repeat(SIDE, 0).repeat(SIDE, 1)
    assert same(read_raster(out / "map.tif"), np.where(came, area_truth(6, 5), 0))
    assert result["MISSING_TILES"] == 30 - len(book.given) >= 2
    assert any("tiles did not arrive" in text for text in listener.warnings)


def test_no_wmts_tile_arrives(run, out, services, quick):  # noqa: F811
    with services(Book(share=1.0)) as port:
        layer = wmts(port)
        with pytest.raises(QgsProcessingException, match="HTTP 503"):
            run(INPUT=layer, OUTPUT=str(out / "map.tif"), EXTENT=extent(3, 3))
        del layer
    assert not list(out.iterdir())


def test_land_cover_of_a_wcs_layer(run, out, services):
    """Bands of numbers at the coverage's own pixels."""
    book = Book()
    with services(book) as port:
        source = f"crs=EPSG:3857&format=GeoTIFF&identifier=scene&version=1.0.0&url=http://127.0.0.1:{port}/wcs"
        layer = QgsRasterLayer(source, "scene", "wcs")
        assert layer.isValid(), layer.error().message()
        assert layer.bandCount() == 3
        name = QgsProject.instance().addMapLayer(layer).id()
        result = run(INPUT=name, OUTPUT=str(out / "map.tif"), EXTENT=extent(3, 2), BANDS=[1, 2, 3])
        del layer
        QgsProject.instance().clear()
    with rasterio.open(result["OUTPUT"]) as dataset:
        mapped = dataset.read(1)
        wanted = codes_of_box(dataset.bounds, *mapped.shape[::-1])
    assert mapped.shape == (2 * SIDE, 3 * SIDE)
    assert (mapped == wanted).mean() > 0.99
    assert result["MISSING_TILES"] == 0 and book.asked
