"""Extent and mask in any CRS; the CRS that a person assigned to a layer."""

from __future__ import annotations

import numpy as np
import pytest
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsFeature,
    QgsGeometry,
    QgsProcessingFeatureSourceDefinition,
    QgsProcessingParameterFeatureSource,
    QgsProject,
    QgsRasterLayer,
    QgsRasterRange,
    QgsRectangle,
    QgsReferencedRectangle,
    QgsVectorLayer,
)

from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.tiny_model import paint

from .conftest import read_raster, write_raster

UTM = QgsCoordinateReferenceSystem("EPSG:32632")
DEGREES = QgsCoordinateReferenceSystem("EPSG:4326")
# Columns 80..240 and rows 64..192 of the scene.
BOX = QgsRectangle(500020, 4999952, 500060, 4999984)


@pytest.fixture
def layers(qgis_new_project):
    """Makes polygon layers from WKT; they go away with the project."""

    def make(*wkts: str, crs=UTM, kind="Polygon"):
        layer = QgsVectorLayer(f"{kind}?crs={crs.authid()}", "mask", "memory")
        for wkt in wkts:
            feature = QgsFeature()
            feature.setGeometry(QgsGeometry.fromWkt(wkt))
            layer.dataProvider().addFeature(feature)
        QgsProject.instance().addMapLayer(layer)
        return layer

    return make


def in_degrees(geometry: QgsGeometry) -> QgsGeometry:
    geometry = QgsGeometry(geometry).densifyByDistance(5)
    geometry.transform(QgsCoordinateTransform(UTM, DEGREES, QgsProject.instance()))
    return geometry


def test_extent_cuts_the_map(run, scene, scene_codes, out):
    run(INPUT=scene, OUTPUT=str(out / "a.tif"), EXTENT=QgsReferencedRectangle(BOX, UTM))
    assert np.array_equal(read_raster(out / "a.tif"), scene_codes[64:192, 80:240])
    text = f"{BOX.xMinimum()},{BOX.xMaximum()},{BOX.yMinimum()},{BOX.yMaximum()} [EPSG:32632]"
    run(INPUT=scene, OUTPUT=str(out / "b.tif"), EXTENT=text)
    assert np.array_equal(read_raster(out / "b.tif"), scene_codes[64:192, 80:240])


def test_extent_in_another_crs(run, scene, out):
    box = in_degrees(QgsGeometry.fromRect(BOX)).boundingBox()
    run(INPUT=scene, OUTPUT=str(out / "map.tif"), EXTENT=QgsReferencedRectangle(box, DEGREES))
    layer = QgsRasterLayer(str(out / "map.tif"), "map")
    extent = QgsRectangle(layer.extent())
    del layer
    assert extent.contains(BOX)
    assert extent.width() < BOX.width() + 3
    assert extent.height() < BOX.height() + 3


@pytest.mark.parametrize("crs", [UTM, DEGREES], ids=["same crs", "degrees"])
def test_mask_leaves_nodata_outside(run, scene, scene_codes, layers, out, crs):
    geometry = QgsGeometry.fromRect(BOX)
    mask = layers((in_degrees(geometry) if crs == DEGREES else geometry).asWkt(12), crs=crs)
    result = run(INPUT=scene, OUTPUT=str(out / "map.tif"), MASK=mask, STATISTICS=str(out / "s.csv"))
    mapped = read_raster(out / "map.tif")
    # In degrees the box is cut out a thousandth of a pixel beside, which can take in one more row or column.
    assert abs(mapped.shape[0] - 128) <= 2
    assert abs(mapped.shape[1] - 160) <= 2
    expected = np.count_nonzero(scene_codes[64:192, 80:240])
    assert abs(result["MAPPED_PIXELS"] - expected) <= (0 if crs == UTM else 300)
    assert np.count_nonzero(mapped) == result["MAPPED_PIXELS"]


def test_mask_and_extent_together(run, scene, scene_codes, layers, out):
    mask = layers(QgsGeometry.fromRect(BOX).asWkt())
    half = QgsRectangle(BOX.xMinimum(), BOX.yMinimum(), BOX.center().x(), BOX.yMaximum())
    run(INPUT=scene, OUTPUT=str(out / "map.tif"), MASK=mask, EXTENT=QgsReferencedRectangle(half, UTM))
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes[64:192, 80:160])


def test_mask_respects_the_selection(run, scene, scene_codes, layers, out):
    other = QgsGeometry.fromRect(QgsRectangle(500062, 4999940, 500070, 4999950))
    mask = layers(QgsGeometry.fromRect(BOX).asWkt(), other.asWkt())
    mask.selectByIds([1])
    selected = QgsProcessingFeatureSourceDefinition(mask.id(), True)
    run(INPUT=scene, OUTPUT=str(out / "map.tif"), MASK=selected)
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes[64:192, 80:240])


def polygons_of(layer: QgsVectorLayer, crs=UTM, extent=None) -> list[dict]:
    """What the engine gets for a mask layer."""
    from qgis.core import QgsProcessingContext, QgsProcessingParameters

    from terrazzo.plugin.qgis_bridge.areas import mask_polygons

    context = QgsProcessingContext()
    context.setProject(QgsProject.instance())
    definition = QgsProcessingParameterFeatureSource("MASK")
    source = QgsProcessingParameters.parameterAsSource(definition, {"MASK": layer}, context)
    extent = extent or QgsRectangle(500000, 4999900, 500100, 5000000)
    return mask_polygons(source, crs, extent, context.transformContext(), Feedback())


def area(polygons: list[dict]) -> float:
    """Area of GeoJSON-like polygons."""
    total = 0.0
    for polygon in polygons:
        rings = (
            polygon["coordinates"] if polygon["type"] == "Polygon" else [r for p in polygon["coordinates"] for r in p]
        )
        for ring in rings:
            assert all(len(point) == 2 for point in ring), "Z or M is left"
            (x, y) = np.array(ring).T
            total += 0.5 * np.sum(x[:-1] * y[1:] - x[1:] * y[:-1])
    return abs(total)


def test_kinds_of_polygons(layers):
    curve = layers("CurvePolygon(CircularString(500010 4999950, 500020 4999950, 500010 4999950))", kind="CurvePolygon")
    assert area(polygons_of(curve)) == pytest.approx(np.pi * 25, rel=1e-3)
    solid = layers(
        "PolygonZ((500010 4999950 7, 500020 4999950 7, 500020 4999960 7, 500010 4999950 7))", kind="PolygonZ"
    )
    assert area(polygons_of(solid)) == pytest.approx(50)
    bow = layers("Polygon((500010 4999950, 500020 4999960, 500020 4999950, 500010 4999960, 500010 4999950))")
    repaired = polygons_of(bow)
    assert sum(area([p]) for p in repaired) == pytest.approx(50)
    multi = "MultiPolygon(((500010 4999950, 500020 4999950, 500020 4999960, 500010 4999950)), ((500030 4999950, "
    multi += "500040 4999950, 500040 4999960, 500030 4999950)))"
    assert area(polygons_of(layers(multi, kind="MultiPolygon"))) == pytest.approx(100)
    hole = "Polygon((500010 4999950, 500020 4999950, 500020 4999960, 500010 4999960, 500010 4999950), "
    hole += "(500012 4999952, 500012 4999954, 500014 4999954, 500014 4999952, 500012 4999952))"
    assert area(polygons_of(layers(hole))) == pytest.approx(96)


def test_long_edges_stay_on_their_line(layers):
    """A parallel of latitude is a curve in UTM: its middle lies off the straight line between its ends."""
    strip = layers("Polygon((7 50, 11 50, 11 50.001, 7 50.001, 7 50))", crs=DEGREES)
    extent = QgsRectangle(200000, 5500000, 700000, 5600000)
    points = np.array(polygons_of(strip, extent=extent)[0]["coordinates"][0])
    to_degrees = QgsCoordinateTransform(UTM, DEGREES, QgsProject.instance())
    for x, y in points[::20]:
        latitude = to_degrees.transform(x, y).y()
        assert min(abs(latitude - 50), abs(latitude - 50.001)) < 1e-6
    assert len(points) > 100


def test_masks_without_polygons_are_refused(layers):
    with pytest.raises(ParameterError, match="has no polygon"):
        polygons_of(layers())
    with pytest.raises(ParameterError, match="lies on the raster"):
        polygons_of(layers("Polygon((0 0, 1 0, 1 1, 0 0))"))


def test_crs_assigned_in_qgis_counts(run, scene_codes, tmp_path, out):
    path = write_raster(tmp_path / "bare.tif", paint(scene_codes), crs=None, nodata=0)
    layer = QgsRasterLayer(path, "bare")
    layer.setCrs(UTM)
    QgsProject.instance().addMapLayer(layer)
    run(INPUT=layer, OUTPUT=str(out / "map.tif"))
    result = QgsRasterLayer(str(out / "map.tif"), "map")
    crs = result.crs().authid()
    del result, layer
    assert crs == "EPSG:32632"
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes)


def test_no_data_value_of_a_parameter_and_of_the_layer(run, scene_codes, tmp_path, out):
    path = write_raster(tmp_path / "collar.tif", paint(scene_codes))  # the corner is black, but not declared no data
    run(INPUT=path, OUTPUT=str(out / "all.tif"))
    assert read_raster(out / "all.tif").all()
    run(INPUT=path, OUTPUT=str(out / "parameter.tif"), NODATA=0)
    assert np.array_equal(read_raster(out / "parameter.tif"), scene_codes)
    layer = QgsRasterLayer(path, "collar")
    for band in (1, 2, 3):
        layer.dataProvider().setUserNoDataValue(band, [QgsRasterRange(0, 0)])
    QgsProject.instance().addMapLayer(layer)
    run(INPUT=layer, OUTPUT=str(out / "layer.tif"))
    del layer
    assert np.array_equal(read_raster(out / "layer.tif"), scene_codes)


def test_layer_in_a_container_is_opened(run, scene, scene_codes, tmp_path, out):
    import zipfile

    with zipfile.ZipFile(tmp_path / "scene.zip", "w") as archive:
        archive.write(scene, "inside.tif")
    layer = QgsRasterLayer(f"/vsizip/{tmp_path}/scene.zip/inside.tif", "zipped")
    QgsProject.instance().addMapLayer(layer)
    run(INPUT=layer.id(), OUTPUT=str(out / "map.tif"))
    del layer
    assert np.array_equal(read_raster(out / "map.tif"), scene_codes)
