"""The benchmarks run, and print tables that the documentation can hold."""

from __future__ import annotations

import sys

import pytest

from terrazzo.benchmarks import memory, polygons, seams, throughput
from terrazzo.benchmarks.tables import Table

NOT_LINUX = pytest.mark.skipif(sys.platform != "linux", reason="reads peak memory as Linux reports it")


@pytest.fixture
def table_of(monkeypatch, capfd):
    """Call a benchmark; the cells of the table that it prints, without its head."""

    def call(benchmark, *arguments):
        monkeypatch.setattr(sys, "argv", ["benchmark", *map(str, arguments)])
        benchmark.main()
        lines = [line for line in capfd.readouterr().out.splitlines() if line.startswith("|")]
        rows = [[cell.strip(" *") for cell in line.strip("|").split("|")] for line in lines]
        assert set(rows[1]) == {"---"}
        assert len({len(row) for row in rows}) == 1
        return rows[2:]

    return call


def test_throughput(table_of):
    """The ratios are those of the times above them."""
    bare, job, ratio = table_of(throughput, "--side", 1024, "--threads", 1)
    for column in (1, 3):
        assert float(ratio[column]) == pytest.approx(float(job[column]) / float(bare[column]), rel=0.3)


@NOT_LINUX
def test_memory_of_sparse_rasters(table_of):
    """Only what has content goes through the model."""
    small, large = table_of(memory, "--sides", 1100, 3000, "--patches", 1, "--memory", 256)
    assert [small[0], large[0]] == ["1100", "3000"]
    assert small[1] == large[1] == "1.0"
    assert all(0 < float(row[-1]) < 256 for row in (small, large))


@NOT_LINUX
def test_memory_of_rasters_full_of_content(table_of):
    """With the stand-in, in the bundled model's tiles; the picture is repeated and cut."""
    (row,) = table_of(memory, "--sides", 2300, "--dense", "--memory", 256)
    assert row[1] == "5.3"
    assert int(row[2]) > 1000
    assert 0 < float(row[-1]) < 256


def test_seams(table_of, tmp_path):
    image = tmp_path / "image.tif"
    throughput.write_image(image, 400)
    rows = table_of(seams, image, "--side", 512, "--tile", 256, "--overlaps", 0, 64)
    assert [row[:2] for row in rows] == [["0", "256"], ["64", "256"]]
    assert all(0 < float(row[2].strip("%")) < 100 for row in rows), rows
    assert rows[1][5] == "+78%"  # (256 + 64 + ...) of a block, twice along each axis


def test_polygons(table_of):
    rows = table_of(polygons, "--side", 400)
    assert [row[0] for row in rows] == list(polygons.STEPS)
    assert rows[0][-1] == rows[1][-1]  # as many polygons as segments


def test_a_row_that_does_not_fit(capsys):
    with pytest.raises(ValueError, match="2 cells for 1 columns"):
        Table("one").row(1, 2)
