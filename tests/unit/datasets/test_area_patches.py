"""The layout of reBEN from any image with labels, and from annotation sessions."""

from __future__ import annotations

import lmdb
import numpy as np
import pyarrow.parquet
import pytest
import rasterio
from affine import Affine
from safetensors.numpy import load

from terrazzo.plugin.annotation.edits import Edit
from terrazzo.plugin.annotation.session import open_session
from terrazzo.plugin.datasets.area_patches import bands_of, check_lattice, grid_image, patch_job
from terrazzo.plugin.datasets.areas import Area, ImageInput
from terrazzo.plugin.datasets.corine import representative, to_reben
from terrazzo.plugin.datasets.labels import PolygonLabels, RasterLabels
from terrazzo.plugin.datasets.patches import PATCH, build_patch_dataset
from terrazzo.plugin.datasets.session_areas import areas_of_session
from terrazzo.plugin.datasets.splits import SplitRule
from terrazzo.plugin.landcover.crosswalk import find_crosswalk
from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.dataset_scene import write
from terrazzo.tests.support.sessions import new_session, write_image

LEGEND = load_legend("openearthmap")
TO_CLC = representative()[find_crosswalk(LEGEND, load_legend("reben-19")).table()]
X, Y = 300000.0, 5400000.0
WHERE = {"crs": "EPSG:32633", "gsd": 10, "origin": (X, Y)}
NAMES = ("B02", "B03", "B04")
ALL = SplitRule("none")


def one(path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def rows(folder) -> list[dict]:
    return pyarrow.parquet.read_table(folder / "metadata.parquet").to_pylist()


def reference(folder, patch: str) -> np.ndarray:
    return one(folder / "Reference_Maps" / patch.rsplit("_", 2)[0] / patch / f"{patch}_reference_map.tif")


def band(folder, patch: str, name: str) -> np.ndarray:
    return one(folder / "BigEarthNet-S2" / patch.rsplit("_", 2)[0] / patch / f"{patch}_{name}.tif")


def place(patch: str) -> tuple[slice, slice]:
    col, row = (int(v) for v in patch.split("_")[-2:])
    return slice(row * PATCH, (row + 1) * PATCH), slice(col * PATCH, (col + 1) * PATCH)


@pytest.fixture(scope="module")
def truth() -> np.ndarray:
    """Codes uint8 [400, 380] in fields of 20 pixels, no roads and no bare ground; little is labelled in one patch."""
    few = np.random.default_rng(3).choice([2, 3, 5, 6, 7, 8], (20, 19)).astype(np.uint8)
    codes = few.repeat(20, axis=0).repeat(20, axis=1)
    codes[120:240, 0:31] = 0  # 74.2 % of the patch 0_1 are left
    codes[0:120, 120:150] = 4  # roads have no class: exactly 75 % of the patch 1_0
    return codes


@pytest.fixture
def stack(tmp_path, truth):
    """A Sentinel-2 image of 10 m in one file, its class raster, and its values."""
    values = np.random.default_rng(4).integers(1, 9000, (3, *truth.shape), dtype=np.uint16)
    image = write(tmp_path / "T33UUP_20170613.tif", values, names=NAMES, **WHERE)
    return ImageInput(str(image)), RasterLabels(write(tmp_path / "l.tif", truth, nodata=0, **WHERE)), values


def test_image_and_class_raster(stack, truth, tmp_path):
    image, labels, values = stack
    areas = [Area("t", image, labels)]
    result = build_patch_dataset(
        patch_job(areas, LEGEND, [image], tmp_path / "out", split=ALL, encoded=True, min_labelled=0.1)
    )
    found = rows(result.folder)
    assert {r["patch_id"] for r in found} == {
        f"T33UUP_20170613_{c:02d}_{r:02d}" for c in range(3) for r in range(3) if (c, r) != (0, 1)
    }
    legend = load_legend("reben-19")
    store = lmdb.open(str(result.folder / "BigEarthNet-Encoded"), readonly=True, lock=False)
    with store.begin() as transaction:
        for row in found:
            name, at = row["patch_id"], place(row["patch_id"])
            assert np.array_equal(reference(result.folder, name), TO_CLC[truth[at]])
            for number, key in enumerate(NAMES):
                assert np.array_equal(band(result.folder, name, key), values[number][at])
            assert row["labels"] == [legend.by_code(c).name for c in np.unique(to_reben()[TO_CLC[truth[at]]]) if c]
            assert row["country"] == "Germany"
            held = load(bytes(transaction.get(name.encode())))
            assert set(held) == set(NAMES) and np.array_equal(held["B03"], values[1][at])
            held = load(bytes(transaction.get(f"{name}_reference_map".encode())))
            assert np.array_equal(held["Data"], TO_CLC[truth[at]])
    store.close()
    card = (result.folder / "README.md").read_text()
    assert "Road became unlabelled: Roads and railways have no class in reBEN." in card
    assert "Labels were made in the legend “OpenEarthMap" in card


def test_bands_in_files_of_their_own(stack, truth, tmp_path):
    _, labels, values = stack
    files = [write(tmp_path / f"T33UUP_{n}_10m.tif", v, **WHERE) for n, v in zip(NAMES, values)]
    coarse = values[0, ::2, ::2].copy()
    images = [ImageInput(str(write(tmp_path / "T33UUP_B8A_20m.tif", coarse, **{**WHERE, "gsd": 20})))]
    images += [ImageInput(str(path)) for path in files]
    assert grid_image(images).path == str(files[0])
    job = patch_job([Area("t", grid_image(images), labels)], LEGEND, images, tmp_path / "out", split=ALL)
    assert job.tile == "T33UUP" and set(job.bands) == {"B8A", *NAMES}
    result = build_patch_dataset(job)
    assert np.array_equal(band(result.folder, "T33UUP_02_01", "B8A"), coarse[60:120, 120:180])
    with pytest.raises(ParameterError, match="No file has the name of a band"):
        bands_of([ImageInput(labels.path)] * 2)


def test_finer_image_in_another_crs_is_laid_on_utm(tmp_path):
    """An aerial image in degrees: bands are averaged, labels by majority, the grid is that of the UTM zone."""
    side, pixel = 700, 5e-5  # about 3.7 m x 5.6 m
    west, north = 14.0, 50.0
    # Fields: south of a parallel agriculture, a lake in the east; no label at the western edge.
    codes = np.full((side, side), 5, np.uint8)
    codes[350:] = 7
    codes[:, 500:] = 6
    colours = np.zeros((3, side, side), np.uint8)
    colours[:, :, :] = codes * 20
    where = {"crs": "EPSG:4326", "transform": Affine(pixel, 0, west, 0, -pixel, north)}
    image = ImageInput(str(write(tmp_path / "aerial photo.tif", colours, photometric="RGB", **where)))
    labels = RasterLabels(write(tmp_path / "l.tif", codes, nodata=0, **where))
    job = patch_job([Area("a", image, labels)], LEGEND, [image], tmp_path / "out", split=ALL)
    assert job.tile == "aerial_photo" and set(job.bands) == set(NAMES)
    result = build_patch_dataset(job)
    assert 2 <= len(result.chips) <= 6
    seen = 0
    for chip in result.chips:
        with rasterio.open(result.folder / f"BigEarthNet-S2/aerial_photo/{chip.id}/{chip.id}_B04.tif") as dataset:
            assert dataset.crs.to_epsg() == 32633 and dataset.res == (10, 10)
            assert (dataset.transform.c % 10, dataset.transform.f % 10) == (0, 0)
            red, t = dataset.read(1), dataset.transform
        map_ = reference(result.folder, chip.id)
        from rasterio.warp import transform

        cols, lines = np.meshgrid(np.arange(PATCH) + 0.5, np.arange(PATCH) + 0.5)
        lon, lat = transform(
            "EPSG:32633", "EPSG:4326", (t.c + 10 * cols).ravel().tolist(), (t.f - 10 * lines).ravel().tolist()
        )
        col = np.floor((np.array(lon) - west) / pixel).astype(int).reshape(PATCH, PATCH)
        row = np.floor((north - np.array(lat)) / pixel).astype(int).reshape(PATCH, PATCH)
        inside = (col >= 3) & (row >= 3) & (col < side - 3) & (row < side - 3)
        away = inside & (np.abs(row - 350) > 3) & (np.abs(col - 500) > 3)
        expected = codes[row.clip(0, side - 1), col.clip(0, side - 1)]
        assert np.array_equal(map_[away], TO_CLC[expected][away])
        assert np.array_equal(red[away], expected[away] * 20)
        seen += int(away.sum())
    assert seen > 2 * PATCH * PATCH
    card = (result.folder / "README.md").read_text()
    assert "grid of 10 m in its UTM zone" in card and "have no Sentinel names" in card


def test_reflectance_becomes_whole_numbers(tmp_path, truth):
    """Decimal values from 0 to 1 are written as Sentinel-2 products have them; a Mercator metre is no metre."""
    values = np.random.default_rng(5).uniform(0.01, 0.9, (3, *truth.shape)).astype(np.float32)
    values[:, :5] = np.nan
    image = ImageInput(str(write(tmp_path / "a.tif", values, names=NAMES, nodata=np.nan, **WHERE)))
    labels = RasterLabels(write(tmp_path / "l.tif", np.where(truth == 4, 7, truth), nodata=0, **WHERE))
    result = build_patch_dataset(patch_job([Area("t", image, labels)], LEGEND, [image], tmp_path / "out", split=ALL))
    got, at = band(result.folder, "a_01_01", "B03"), place("a_01_01")
    assert got.dtype == np.uint16 and np.abs(got - values[1][at].astype(float) * 10000).max() <= 0.501  # of float32
    edge = reference(result.folder, "a_01_00")
    assert (edge[:5] == 0).all() and (edge[5:] > 0).all()
    assert "reflectance times 10000" in (result.folder / "README.md").read_text()
    mercator = {"crs": "EPSG:3857", "gsd": 10, "origin": (1_600_000.0, 6_500_000.0)}  # 50 degrees north
    image = ImageInput(
        str(write(tmp_path / "m.tif", np.nan_to_num(values * 9000 + 1).astype(np.uint16), names=NAMES, **mercator))
    )
    labels = RasterLabels(write(tmp_path / "ml.tif", np.full(truth.shape, 7, np.uint8), nodata=0, **mercator))
    job = patch_job([Area("t", image, labels)], LEGEND, [image], tmp_path / "mercator", split=ALL)
    result = build_patch_dataset(job)
    assert 1 <= len(result.chips) <= 4  # 380 x 400 such pixels are 2.4 x 2.6 km
    chip = result.chips[0]
    assert "32633" in chip.crs and chip.gsd == pytest.approx((10, 10), rel=2e-3)


def test_polygons_and_areas_with_attributes(stack, tmp_path):
    """Only areas are labelled, and patches are split by what is known of the area that holds their middle."""
    image, _, _ = stack

    def box(col, row, width, height):
        x, y, w, h = X + col * 10, Y - row * 10, width * 10, height * 10
        return {"type": "Polygon", "coordinates": [[(x, y), (x + w, y), (x + w, y - h), (x, y - h), (x, y)]]}

    labels = PolygonLabels([(box(0, 0, 380, 400), 7), (box(200, 0, 40, 40), 6)])
    areas = [
        Area("a", image, labels, (0, 0, 120, 400), [box(0, 0, 120, 400)], "West", {"country": "Kenya"}),
        Area("b", image, labels, (120, 0, 240, 400), [box(120, 0, 240, 355)], "East", {"country": "Peru"}),
    ]
    rule = SplitRule("attribute", (0.5, 0, 0.5), attribute="region")
    result = build_patch_dataset(patch_job(areas, LEGEND, [image], tmp_path / "out", split=rule))
    found = {r["patch_id"][-5:]: (r["country"], r["split"]) for r in rows(result.folder)}
    assert {k for k, (country, _) in found.items() if country == "Kenya"} == {"00_00", "00_01", "00_02"}
    assert {k for k, (country, _) in found.items() if country == "Peru"} == {
        f"0{c}_0{r}" for c in (1, 2) for r in range(3)
    }
    assert len(set(found.values())) == 2
    last = reference(result.folder, "T33UUP_20170613_01_02")
    assert (last[:115] == TO_CLC[7]).all() and (last[115:] == 999).all()
    assert (reference(result.folder, "T33UUP_20170613_01_00")[:40, 80:] == TO_CLC[6]).all()


@pytest.mark.parametrize("pixel", [10.0, 5.0])
def test_session(tmp_path, pixel):
    """Accepted tiles become one reference; patches that reach into other tiles need 75 % of accepted pixels."""
    scale = round(10 / pixel)
    side, count = 70 * scale, 5
    transform = Affine(pixel, 0, X, 0, -pixel, Y)
    small = np.random.default_rng(7).choice([2, 5, 7], (count * 7, count * 7)).astype(np.uint8)
    truth = small.repeat(10 * scale, axis=0).repeat(10 * scale, axis=1)
    write_image(tmp_path / "image.tif", side * count, side * count, transform, "EPSG:32633")
    path = new_session(tmp_path, side=side)
    with open_session(path, "Anna") as session:
        tiles = list(session.tiles)
        for tile in tiles:
            w = tile.window
            session.start(tile.id)
            session.apply(Edit("brush", w.row, w.col, tile.inside(), truth[w.row : w.bottom, w.col : w.right], tile.id))
            session.submit(tile.id)
    accepted = [t for t in tiles if t.window.col < 4 * side]  # not the last column of tiles
    for person in ("Ben", "Cem"):
        with open_session(path, person) as session:
            for tile in accepted:
                session.review(tile.id, "check")
                session.review(tile.id, "approve")
    with open_session(path, read_only=True) as session:
        areas = areas_of_session(session)
        job = patch_job(areas, session.legend, [areas[0].image], tmp_path / "out", split=ALL)
        result = build_patch_dataset(job)
    # 350 pixels of 10 m: two patches and 110 pixels; accepted are 280 of them in each row.
    assert {c.id[-5:] for c in result.chips} == {f"0{c}_0{r}" for c in (0, 1) for r in (0, 1)}
    coarse = small.repeat(10, axis=0).repeat(10, axis=1)
    for chip in result.chips:
        assert np.array_equal(reference(result.folder, chip.id), TO_CLC[coarse[place(chip.id)]])


def test_what_patches_do_not_have(stack, tmp_path):
    image, labels, _ = stack
    for gsd, stride in ((0.5, None), (None, 60)):
        with pytest.raises(ParameterError, match="120 x 120 pixels of 10 m"):
            check_lattice(gsd, stride)
    check_lattice(10.0, 120)
    with pytest.raises(ParameterError, match="no crosswalk from the legend loveda"):
        patch_job([Area("t", image, labels)], load_legend("loveda"), [image], tmp_path / "out")
    with pytest.raises(ParameterError, match="nothing to export"):
        patch_job([], LEGEND, [image], tmp_path / "out")


def test_codes_that_the_legend_does_not_have_are_named(tmp_path, stack, truth):
    class Log(Feedback):
        def __init__(self):
            self.said = []

        def warning(self, template, **values):
            self.said.append(template.format(**values))

    image, labels, _ = stack
    strange = truth.copy()
    strange[300:310, 300:310] = 77
    other = RasterLabels(write(tmp_path / "other.tif", strange, nodata=0, **WHERE))
    for used, said in ((labels, []), (other, ["These values of other.tif stand for no class and are left"])):
        log = Log()
        areas = [Area("a", image, used)]
        build_patch_dataset(patch_job(areas, LEGEND, [image], tmp_path / f"out{len(said)}", split=ALL), log)
        assert len(log.said) == len(said) and all(text.startswith(start) for text, start in zip(log.said, said))
        assert not said or log.said[0].endswith(": 77.")
