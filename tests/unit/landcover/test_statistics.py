"""Statistics of a class raster, and their table."""

import csv

import numpy as np
import pytest
from affine import Affine

from terrazzo.plugin.landcover.errors import Cancelled, OutputError
from terrazzo.plugin.landcover.legend import load_legend
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.statistics import class_statistics, write_statistics

LEGEND = load_legend("openearthmap")


def test_hand_worked(write_raster):
    classes = np.zeros((300, 400), np.uint8)
    classes[:100, :100] = 2
    classes[100:150, 100:200] = 2  # touches the first over a corner only: another segment
    classes[:, 300:] = 8
    rows = {r.code: r for r in class_statistics(write_raster(classes, nodata=0, gsd=0.5), LEGEND, Feedback())}
    assert (rows[2].pixels, rows[2].segments) == (15_000, 2) and (rows[8].pixels, rows[8].segments) == (30_000, 1)
    assert rows[1].pixels == rows[1].segments == 0 and rows[1].area_m2 == rows[1].share == 0
    assert rows[2].area_m2 == pytest.approx(15_000 * 0.25, rel=2e-3)
    assert rows[8].share == pytest.approx(100 * 2 / 3, rel=1e-4)
    assert rows[8].name == "Building" and rows[8].area_ha == rows[8].area_m2 / 1e4


def test_area_follows_the_latitude_within_one_raster(write_raster):
    """In degrees a pixel in the north is smaller than one in the south."""
    classes = np.full((2000, 50), 1, np.uint8)
    classes[1000:] = 2
    path = write_raster(classes, crs="EPSG:4326", transform=Affine(0.01, 0, 10, 0, -0.01, 60), nodata=0)
    rows = class_statistics(path, LEGEND, Feedback())
    north, south = rows[0].area_m2, rows[1].area_m2
    # Zones 50..60 and 40..50 degrees north, half a degree wide, on the ellipsoid (Snyder 1987, eq. 3-12).
    assert north / south == pytest.approx(0.8130, abs=0.001)


def test_empty_map(write_raster):
    rows = class_statistics(write_raster(np.zeros((50, 60), np.uint8), nodata=0), LEGEND, Feedback())
    assert sum(r.pixels for r in rows) == 0 and all(r.share == 0 for r in rows)


def test_cancel(write_raster):
    class Cancelling(Feedback):
        def is_cancelled(self):
            return True

    with pytest.raises(Cancelled):
        class_statistics(write_raster(np.ones((50, 60), np.uint8), nodata=0), LEGEND, Cancelling())


def test_table(write_raster, tmp_path):
    rows = class_statistics(write_raster(np.full((50, 60), 3, np.uint8), nodata=0), LEGEND, Feedback())
    path = tmp_path / "statistics.csv"
    write_statistics(path, rows)
    with open(path, encoding="utf-8", newline="") as stream:
        table = list(csv.DictReader(stream))
    assert [row["code"] for row in table] == [str(c) for c in LEGEND.codes]
    assert float(table[2]["share"]) == 100 and int(table[2]["pixels"]) == 3000
    with pytest.raises(OutputError, match="cannot be written"):
        write_statistics(tmp_path / "nofolder" / "s.csv", rows)
    assert list(tmp_path.glob("*.part*")) == []
