"""reBEN's pipeline: patches, reference maps, labels, frames and metadata of a generated Sentinel-2 tile."""

from __future__ import annotations

import dataclasses
import json
from pathlib import Path

import lmdb
import numpy as np
import pyarrow.parquet
import pytest
import rasterio
from affine import Affine
from safetensors.numpy import load

from terrazzo.plugin.datasets import optional, parquet, patches
from terrazzo.plugin.datasets.band_files import S2_BANDS, BandFile, band_name, find_bands
from terrazzo.plugin.datasets.corine import (
    ClcPolygons,
    ClcRaster,
    LegendReference,
    clc_rows,
    enough_labelled,
    representative,
    to_reben,
)
from terrazzo.plugin.datasets.labels import RasterLabels
from terrazzo.plugin.datasets.patches import PATCH, PatchJob, build_patch_dataset
from terrazzo.plugin.datasets.splits import SplitRule
from terrazzo.plugin.landcover.errors import Cancelled, OutputError, ParameterError, SourceError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.tests.support.dataset_scene import write

TILE = "S2A_MSIL2A_20170613T101031_N9999_R022_T33UUP"
S1_TILE = "S1A_IW_GRDH_1SDV_20170613T165043"
SIDE = 860  # pixels of 10 m: 7 patches and 20 pixels more
X, Y = 300000.0, 5400000.0
CODES = np.array([111, 112, 121, 211, 221, 231, 311, 312, 411, 512, 523], np.uint16)


@pytest.fixture(scope="module")
def reference() -> np.ndarray:
    """CLC codes uint16 [860, 860], fields of 43 pixels; the upper left patch is 60 % roads (no class in reBEN)."""
    field = np.random.default_rng(2).choice(CODES, (SIDE // 43, SIDE // 43))
    codes = field.repeat(43, axis=0).repeat(43, axis=1)
    codes[:PATCH, :PATCH] = 311
    codes[:PATCH, :72] = 122
    codes[400:430, 400:430] = 332  # no class either
    return codes


@pytest.fixture(scope="module")
def tile(tmp_path_factory, reference) -> dict[str, Path]:
    """Bands with the names of a product, Sentinel-1, CORINE, scene classes."""
    folder, rng, paths = tmp_path_factory.mktemp("tile"), np.random.default_rng(3), {}
    for band, pixel in S2_BANDS.items():
        side = -(-SIDE * 10 // pixel)
        values = rng.integers(1, 10000, (side, side), dtype=np.uint16)
        if band == "B02":
            values[:PATCH, 240:280] = 0  # a third of the patch 2, 0 is without image
        path = folder / f"T33UUP_20170613T101031_{band}_{pixel}m.tif"
        paths[band] = write(path, values, "EPSG:32633", pixel, (X, Y), nodata=0)
    for band in ("VV", "VH"):
        values = rng.normal(-12, 4, (SIDE, SIDE)).astype(np.float32)
        paths[band] = write(folder / f"{S1_TILE}_{band}.tif", values, "EPSG:32633", 10, (X, Y))
    paths["clc"] = write(folder / "clc.tif", reference, "EPSG:32633", 10, (X, Y), nodata=0)
    scene = np.full((SIDE // 2, SIDE // 2), 4, np.uint8)
    scene[60:70, 60:90] = 9  # clouds in the patch 1_1, more than 1 %
    scene[120:180, 0:60] = 11  # snow in the patch 0_2
    paths["SCL"] = write(folder / "T33UUP_SCL_20m.tif", scene, "EPSG:32633", 20, (X, Y), nodata=0)
    return paths


def full_job(tile, folder) -> PatchJob:
    return PatchJob(
        TILE,
        {band: BandFile(str(tile[band])) for band in S2_BANDS},
        ClcRaster(tile["clc"]),
        folder / "reben",
        {band: BandFile(str(tile[band])) for band in ("VV", "VH")},
        S1_TILE,
        BandFile(str(tile["SCL"])),
        encoded=True,
        attributes={"date": "2017-06-13T10:10:31Z"},
    )


@pytest.fixture(scope="module")
def built(tile, tmp_path_factory):
    """The whole tile with all bands, built once."""
    return build_patch_dataset(full_job(tile, tmp_path_factory.mktemp("built")))


@pytest.fixture
def job(tile, tmp_path) -> PatchJob:
    """Four by four patches of the tile, two bands."""
    cut = {}
    for band, side in (("B02", 500), ("B05", 250)):
        with rasterio.open(tile[band]) as dataset:
            values, pixel = dataset.read(1)[:side, :side], dataset.res[0]
        (tmp_path / "cut").mkdir(exist_ok=True)
        cut[band] = BandFile(
            str(write(tmp_path / "cut" / f"{band}.tif", values, "EPSG:32633", pixel, (X, Y), nodata=0))
        )
    job = full_job(tile, tmp_path / "out")
    (tmp_path / "out").mkdir()
    return dataclasses.replace(job, bands=cut, s1={}, encoded=False, split=SplitRule("none"))


def place(patch_id: str) -> tuple[slice, slice]:
    col, row = (int(v) for v in patch_id.split("_")[-2:])
    return slice(row * PATCH, (row + 1) * PATCH), slice(col * PATCH, (col + 1) * PATCH)


def one(path: Path) -> np.ndarray:
    with rasterio.open(path) as dataset:
        return dataset.read(1)


# ---------------------------------------------------------------- what comes out


def test_dataset_has_the_layout_of_reben(built, tile, reference):
    result = built
    table = pyarrow.parquet.read_table(result.folder / "metadata.parquet")
    assert table.schema.names == [
        "patch_id",
        "labels",
        "split",
        "country",
        "s1_name",
        "s2v1_name",
        "contains_seasonal_snow",
        "contains_cloud_or_shadow",
    ]
    rows = table.to_pylist()
    names = {row["patch_id"] for row in rows}
    # 49 patches; the first has 60 % roads, the third lies on two thirds of an image
    assert names == {f"{TILE}_{c:02d}_{r:02d}" for c in range(7) for r in range(7)} - {f"{TILE}_00_00", f"{TILE}_02_00"}
    legend = load_legend("reben-19")
    whole = {band: one(tile[band]) for band in (*S2_BANDS, "VV", "VH")}
    for row in rows:
        patch, at = row["patch_id"], place(row["patch_id"])
        folder = result.folder / "BigEarthNet-S2" / TILE / patch
        for band, pixel in S2_BANDS.items():
            path = folder / f"{patch}_{band}.tif"
            side, k = 1200 // pixel, 10 / pixel
            first = round(at[0].start * k), round(at[1].start * k)
            expected = whole[band][first[0] : first[0] + side, first[1] : first[1] + side]
            assert np.array_equal(one(path), expected), band
            with rasterio.open(path) as dataset:
                assert dataset.dtypes == ("uint16",) and dataset.res == (pixel, pixel)
                assert (dataset.bounds.left, dataset.bounds.top) == (X + at[1].start * 10, Y - at[0].start * 10)
        label = result.folder / "Reference_Maps" / TILE / patch / f"{patch}_reference_map.tif"
        with rasterio.open(label) as dataset:
            assert dataset.dtypes == ("uint16",) and dataset.nodata == 0 and dataset.compression.name == "deflate"
            assert np.array_equal(dataset.read(1), reference[at])
        assert row["labels"] == [legend.by_code(c).name for c in np.unique(to_reben()[reference[at]]) if c]
        assert row["country"] == "Germany" and row["s2v1_name"] is None
        assert row["s1_name"] == f"{S1_TILE}_33UUP_{patch[-5:]}"
        s1 = result.folder / "BigEarthNet-S1" / S1_TILE / row["s1_name"]
        for band in ("VV", "VH"):
            values = one(s1 / f"{row['s1_name']}_{band}.tif")
            assert values.dtype == np.float32 and np.array_equal(values, whole[band][at])
        assert row["contains_cloud_or_shadow"] == patch.endswith("_01_01")
        assert row["contains_seasonal_snow"] == patch.endswith("_00_02")
    card = (result.folder / "README.md").read_text()
    assert "A patch has 75 % labelled pixels or more." in card and "2:1:1" in card


def test_lmdb_holds_the_same(built):
    result = built
    store = lmdb.open(str(result.folder / "BigEarthNet-Encoded"), readonly=True, lock=False)
    with store.begin() as transaction:
        keys = {key.decode() for key, _ in transaction.cursor()}
        wanted = set()
        for chip in result.chips:
            name = f"{S1_TILE}_33UUP_{chip.id[-5:]}"
            wanted |= {chip.id, name, f"{chip.id}_reference_map"}
            bands = load(bytes(transaction.get(chip.id.encode())))
            assert set(bands) == set(S2_BANDS) and bands["B02"].dtype == np.uint16
            assert [bands[b].shape for b in ("B02", "B8A", "B01")] == [(120, 120), (60, 60), (20, 20)]
            folder = result.folder / "BigEarthNet-S2" / TILE / chip.id
            assert all(np.array_equal(bands[b], one(folder / f"{chip.id}_{b}.tif")) for b in S2_BANDS)
            radar = load(bytes(transaction.get(name.encode())))
            assert set(radar) == {"VV", "VH"} and radar["VV"].dtype == np.float32
            maps = load(bytes(transaction.get(f"{chip.id}_reference_map".encode())))
            path = result.folder / "Reference_Maps" / TILE / chip.id / f"{chip.id}_reference_map.tif"
            assert set(maps) == {"Data"} and maps["Data"].dtype == np.uint16 and np.array_equal(maps["Data"], one(path))
    store.close()
    assert keys == wanted
    assert [p.name for p in (result.folder / "BigEarthNet-Encoded").iterdir()] == ["data.mdb"]


def test_split_is_by_frames(built):
    table = pyarrow.parquet.read_table(built.folder / "metadata.parquet")
    rows = {r["patch_id"]: r["split"] for r in table.to_pylist()}
    outer, inner = 8600 * (1 - 0.5**0.5) / 2, 8600 * (0.5**0.5 - 0.5) / 2
    for patch, split in rows.items():
        col, row = (int(v) for v in patch.split("_")[-2:])
        edge = min(min(c * 1200 + 600, 8600 - c * 1200 - 600) for c in (col, row))
        assert split == ("train" if edge < outer else "validation" if edge < outer + inner else "test")
    assert set(rows.values()) == {"train", "validation", "test"}


def test_stac_names_all_bands(built):
    result = built
    item = json.loads((result.folder / "stac" / "labels" / f"{result.chips[0].id}_label.json").read_text())
    assert set(item["assets"]) == {"label", "VV", "VH", *S2_BANDS}
    assert {c["value"] for c in item["assets"]["label"]["classification:classes"]} == {
        0,
        *(r["code"] for r in clc_rows()),
    }
    assert item["properties"]["datetime"] == "2017-06-13T10:10:31Z"


# ---------------------------------------------------------------- the 75 % rule


@pytest.mark.parametrize(("percent", "stays"), [(74.9, False), (75.0, True), (75.1, True)])
def test_rule_of_75_percent(job, tmp_path, percent, stays):
    total = PATCH * PATCH
    labelled = round(total * percent / 100)
    assert enough_labelled(labelled, total) is stays
    codes = np.full(total, 122, np.uint16)  # roads: CORINE says something, reBEN has no class
    codes[:labelled] = 312
    maps = np.full((SIDE, SIDE), 999, np.uint16)
    maps[120:240, 240:360] = codes.reshape(PATCH, PATCH)
    maps[360:480, 360:480] = 311
    raster = write(tmp_path / "map.tif", maps, "EPSG:32633", 10, (X, Y))
    result = build_patch_dataset(dataclasses.replace(job, reference=ClcRaster(raster)))
    assert ({chip.id[-5:] for chip in result.chips} == {"03_03", "02_01"}) is stays
    assert result.report.unlabelled == 16 - 1 - stays


# ---------------------------------------------------------------- CORINE in all its forms


def patch_of(job):
    """Reference map of one patch."""
    result = build_patch_dataset(dataclasses.replace(job, min_labelled=0.0))
    chip = next(c for c in result.chips if c.id.endswith("_03_03"))
    return one(result.folder / "Reference_Maps" / TILE / chip.id / f"{chip.id}_reference_map.tif")


def test_numbers_of_the_official_rasters(job, tmp_path, reference):
    grid_of = {r["code"]: r["grid"] for r in clc_rows()}
    numbers = np.vectorize(grid_of.get)(reference).astype(np.uint8)
    numbers[400:420, 400:420] = 48  # nodata of some CLC rasters
    raster = write(tmp_path / "u2018.tif", numbers, "EPSG:32633", 10, (X, Y))
    expected = reference[360:480, 360:480].copy()
    expected[40:60, 40:60] = 999
    assert np.array_equal(patch_of(dataclasses.replace(job, reference=ClcRaster(raster))), expected)


def test_polygons(job, tmp_path):
    def box(col, row, width, height):
        x, y = X + col * 10, Y - row * 10
        w, h = width * 10, height * 10
        return {"type": "Polygon", "coordinates": [[(x, y), (x + w, y), (x + w, y - h), (x, y - h), (x, y)]]}

    polygons = [(box(0, 0, SIDE, SIDE), "312"), (box(380, 380, 40, 30), 112), (box(0, 0, 5, 5), "water")]
    expected = np.full((PATCH, PATCH), 312, np.uint16)
    expected[20:50, 20:60] = 112
    assert np.array_equal(patch_of(dataclasses.replace(job, reference=ClcPolygons(polygons))), expected)
    with pytest.raises(ParameterError, match="CORINE code such as 112"):
        ClcPolygons([(box(0, 0, 5, 5), "forest")])


def test_labels_of_the_19_classes_become_corine_codes(job, tmp_path, reference):
    classes = to_reben()[reference]
    labels = LegendReference(RasterLabels(write(tmp_path / "c.tif", classes, "EPSG:32633", 10, (X, Y), nodata=0)))
    got = patch_of(dataclasses.replace(job, reference=labels))
    assert np.array_equal(to_reben()[got], classes[360:480, 360:480])
    assert set(np.unique(got)) <= set(representative()[np.arange(1, 20)].tolist()) | {999}


def test_corine_table_is_that_of_reben():
    legend = load_legend("reben-19")
    rows = clc_rows()
    assert [r["grid"] for r in rows] == list(range(1, 45))
    none = {r["code"] for r in rows if not r["reben"]}
    assert none == {122, 123, 124, 131, 132, 133, 141, 142, 332, 334, 335, 423}
    assert {r["reben"] for r in rows} - {0} == set(legend.codes) == set(range(1, 20))
    assert len({r["reben"] for r in rows if r.get("representative")}) == 19
    assert [c.name for c in legend.classes][:3] == ["Urban fabric", "Industrial or commercial units", "Arable land"]
    assert to_reben()[[111, 241, 333, 523, 999, 0]].tolist() == [1, 4, 12, 19, 0, 0]


# ---------------------------------------------------------------- bands


@pytest.mark.parametrize(
    ("name", "band"),
    [
        ("T33UUP_20170613T101031_B02_10m", "B02"),
        ("S2A_33UUP_B8A", "B8A"),
        ("b4", "B04"),
        ("B11-swir", "B11"),
        ("S1A_IW_GRDH_1SDV_20170613T165043_VV", "VV"),
        ("subset-vh", "VH"),
        ("RGB08", ""),
        ("T33UUP_TCI", ""),
    ],
)
def test_band_names(name, band):
    assert band_name(name) == band


def test_bands_are_found_in_files_and_in_stacks(tile, tmp_path):
    found = find_bands([str(tile[b]) for b in S2_BANDS], S2_BANDS)
    assert {name: file.path for name, file in found.items()} == {b: str(tile[b]) for b in S2_BANDS}
    stack = write(tmp_path / "stack.tif", np.ones((3, 8, 8), np.uint16), names=["B4", "B03", "blue (B02)"])
    assert {n: f.band for n, f in find_bands([str(stack)], S2_BANDS).items()} == {"B02": 3, "B03": 2, "B04": 1}
    with pytest.raises(ParameterError, match="given twice"):
        find_bands([str(tile["B02"]), str(stack)], S2_BANDS)
    with pytest.raises(ParameterError, match="No file has the name of a band"):
        find_bands([str(tile["clc"])], S2_BANDS)


def test_bands_of_another_grid_are_laid_on_the_tile(job, tile, tmp_path):
    values = np.random.default_rng(0).integers(0, 3000, (510, 510), dtype=np.uint16)
    shifted = write(tmp_path / "T33UUP_B05.tif", values, "EPSG:32633", 20, (X - 90, Y + 90))
    bands = {**job.bands, "B05": BandFile(str(shifted))}
    result = build_patch_dataset(dataclasses.replace(job, bands=bands))
    chip = result.chips[7]
    got = one(result.folder / "BigEarthNet-S2" / TILE / chip.id / f"{chip.id}_B05.tif").astype(float)
    c, r = chip.col // 2, chip.row // 2
    # Half a pixel aside: the mean of four neighbours.
    around = [values[r + 4 + j : r + 64 + j, c + 4 + i : c + 64 + i].astype(float) for i in (0, 1) for j in (0, 1)]
    assert np.abs(got - np.mean(around, axis=0)).max() <= 1


# ---------------------------------------------------------------- what is refused


def test_refusals(job, tile, tmp_path):
    def build(**changes):
        return build_patch_dataset(dataclasses.replace(job, **changes))

    with pytest.raises(ParameterError, match="band of 10 m is needed"):
        build(bands={"B05": job.bands["B05"]})
    with pytest.raises(ParameterError, match="becomes file names"):
        build(tile="my tile")
    with pytest.raises(ParameterError, match="There is no band B10"):
        build(bands={**job.bands, "B10": job.bands["B02"]})
    far = write(tmp_path / "far.tif", np.full((9, 9), 311, np.uint16), "EPSG:32633", 10, (0, 0))
    with pytest.raises(ParameterError, match=r"of 16 patches none has 75 %.*CORINE cover"):
        build(reference=ClcRaster(far))
    geographic = write(tmp_path / "geo_B02.tif", np.ones((9, 9), np.uint16), "EPSG:4326", 1e-4, (15, 48))
    with pytest.raises(ParameterError, match="pixels of 10 m"):
        build(bands={"B02": BandFile(str(geographic))})
    real = write(tmp_path / "real_B02.tif", np.ones((SIDE, SIDE), np.float32), "EPSG:32633", 10, (X, Y))
    with pytest.raises(SourceError, match="whole numbers"):
        build(bands={"B02": BandFile(str(real))})
    small = write(tmp_path / "small_B02.tif", np.ones((99, 300), np.uint16), "EPSG:32633", 10, (X, Y))
    with pytest.raises(ParameterError, match="smaller than a patch"):
        build(bands={"B02": BandFile(str(small))})
    assert not list((tmp_path / "out").iterdir())


def test_missing_packages_are_named_before_work_begins(job, tmp_path, monkeypatch):
    installed = optional.importlib.util.find_spec
    monkeypatch.setattr(parquet, "_gdal_driver", lambda name: None)
    for package in ("lmdb", "safetensors", "pyarrow"):

        def find(name, missing=package):
            return None if name == missing else installed(name)

        monkeypatch.setattr(optional.importlib.util, "find_spec", find)
        with pytest.raises(OutputError, match=rf"needs the Python package {package}.*pip install {package}"):
            build_patch_dataset(dataclasses.replace(job, encoded=True))
    assert list((tmp_path / "out").iterdir()) == []


def test_parquet_by_gdal(tmp_path, monkeypatch):
    """Where GDAL has the driver and pyarrow is missing. GeoJSON stands in: it knows lists and truth values, too."""
    rows = [{"id": "a", "labels": ["x", "y, z"], "snow": True}, {"id": None, "labels": [], "snow": None}]
    path = tmp_path / "t.json"
    parquet.write_by_gdal(path, {"id": "text", "labels": "texts", "snow": "truth"}, rows, "GeoJSON")
    read = [f["properties"] for f in json.loads(path.read_text())["features"]]
    assert read[0] == {"id": "a", "labels": ["x", "y, z"], "snow": True}
    assert read[1]["id"] is None and read[1]["snow"] is None


def test_cancelled_and_killed(job, tmp_path, monkeypatch):
    class Stop(Feedback):
        stage = ""

        def progress(self, stage, fraction):
            self.stage = stage

        def is_cancelled(self):
            return self.stage == "metadata"

    with pytest.raises(Cancelled):
        build_patch_dataset(job, Stop())
    assert list((tmp_path / "out").iterdir()) == []
    real, count = patches.PatchExport.write_chip, []

    def breaks(self, *rest):
        count.append(1)
        if len(count) == 6:
            raise OSError(28, "No space left on device")
        real(self, *rest)

    monkeypatch.setattr(patches.PatchExport, "write_chip", breaks)
    with pytest.raises(OutputError, match="No space left"):
        build_patch_dataset(job)
    result = build_patch_dataset(job)
    assert result.resumed == 5
    assert len(pyarrow.parquet.read_table(result.folder / "metadata.parquet")) == len(result.chips)


def test_affine_of_patches_is_exact(job):
    reader = patches.PatchReader(job)
    try:
        chip = reader.patches()[5]
    finally:
        reader.close()
    assert tuple(chip.transform)[:6] == tuple(Affine(10, 0, X + 1200, 0, -10, Y - 1200))[:6]
    assert chip.id == f"{TILE}_01_01" and chip.attributes["mgrs"] == "33UUP"
