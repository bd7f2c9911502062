"""Sieving: its promises on random rasters, its choices on small ones, and a raster that survives anything."""

from __future__ import annotations

import os
import signal
import subprocess
import sys
import textwrap
from unittest import mock

import numpy as np
import pytest
import rasterio
from affine import Affine
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from hypothesis.extra import numpy as hnp

from terrazzo.plugin.landcover import segments, sieve
from terrazzo.plugin.landcover.errors import Cancelled, OutputError, SourceError
from terrazzo.plugin.landcover.progress import Feedback
from terrazzo.plugin.landcover.sieve import merge_small_segments

RASTERS = st.integers(1, 5).flatmap(
    lambda top: hnp.arrays(
        np.uint8,
        st.tuples(st.integers(1, 14), st.integers(1, 14)),
        elements=st.integers(0, top),
        fill=st.nothing(),
    )
)


def write(path, values, **profile):
    h, w = values.shape
    profile = {"nodata": 0, "crs": "EPSG:32633", "transform": Affine(0.5, 0, 5e5, 0, -0.5, 5e6), **profile}
    with rasterio.open(path, "w", driver="GTiff", width=w, height=h, count=1, dtype=values.dtype, **profile) as dataset:
        dataset.write(values, 1)
    return path


def read(path):
    with rasterio.open(path) as dataset:
        return dataset.read(1)


def neighbours(values, r, c):
    for y, x in ((r + 1, c), (r - 1, c), (r, c + 1), (r, c - 1)):
        if 0 <= y < values.shape[0] and 0 <= x < values.shape[1]:
            yield y, x


def label(values):
    """Brute force: segment number of each pixel, 0 = nodata."""
    numbers = np.zeros(values.shape, int)
    for start in zip(*np.nonzero(values)):
        if numbers[start]:
            continue
        number, todo = numbers.max() + 1, [start]
        numbers[start] = number
        while todo:
            for at in neighbours(values, *todo.pop()):
                if not numbers[at] and values[at] == values[start]:
                    numbers[at] = number
                    todo.append(at)
    return numbers


def sieved(path, values, min_pixels, **profile):
    count = merge_small_segments(write(path, values, **profile), min_pixels, Feedback())
    return read(path), count


@pytest.fixture(scope="module")
def folder(tmp_path_factory):
    return tmp_path_factory.mktemp("sieve")


@settings(max_examples=120, deadline=None, suppress_health_check=[HealthCheck.too_slow])
@given(values=RASTERS, strip=st.integers(1, 200), min_pixels=st.integers(0, 40))
def test_promises(folder, values, strip, min_pixels):
    with mock.patch.object(segments, "STRIP_PIXELS", strip):
        result, count = sieved(folder / "c.tif", values, min_pixels)
    before, after = label(values), label(result)
    assert np.array_equal(values == 0, result == 0), "nodata changed"
    assert count == before.max() - after.max()
    sizes = np.bincount(before.ravel())
    for number in range(1, before.max() + 1):
        now = result[before == number]
        assert (now == now[0]).all(), "a segment was torn"
        if sizes[number] >= min_pixels:
            assert now[0] == values[before == number][0], "a large segment changed"
    sizes = np.bincount(after.ravel())
    for r, c in zip(*np.nonzero(result)):
        if sizes[after[r, c]] < min_pixels:
            assert all(after[at] in (0, after[r, c]) for at in neighbours(after, r, c)), "small with a neighbour"
    # Neither where strips end nor a second run makes a difference.
    assert np.array_equal(sieved(folder / "d.tif", values, min_pixels)[0], result)
    assert merge_small_segments(folder / "d.tif", min_pixels, Feedback()) == 0


@settings(max_examples=100, deadline=None)
@given(values=RASTERS, min_pixels=st.integers(2, 6))
def test_lonely_small_segments_go_to_their_best_neighbour(folder, values, min_pixels):
    """Where all neighbours are large and stay so, the choice can be said without going into the order of
    work."""
    result, _ = sieved(folder / "c.tif", values, min_pixels)
    numbers = label(values)
    sizes = np.bincount(numbers.ravel())
    for number in range(1, numbers.max() + 1):
        if sizes[number] >= min_pixels:
            continue
        border = [numbers[at] for here in zip(*np.nonzero(numbers == number)) for at in neighbours(values, *here)]
        border = [other for other in border if other not in (0, number)]
        if not border or any(sizes[other] < min_pixels for other in border):
            continue
        touching = [numbers == other for other in set(border)]
        grows = any(  # another small one next to a neighbour may join it first; then sizes are not the original
            sizes[numbers[at]] < min_pixels and numbers[at] not in (0, number)
            for mask in touching
            for here in zip(*np.nonzero(mask))
            for at in neighbours(values, *here)
        )
        if grows:
            continue
        code = {other: values[numbers == other][0] for other in set(border)}
        best = max(set(border), key=lambda other: (sizes[other], border.count(other), -int(code[other])))
        assert (result[numbers == number] == code[best]).all()


def grid(*rows):
    return np.array([[int(sign) for sign in row] for row in rows], np.uint8)


@pytest.mark.parametrize(
    "values, min_pixels, wanted, fewer",
    [
        # the largest neighbour, though the border with it is shorter
        (grid("1113", "1233", "1133"), 2, grid("1113", "1133", "1133"), 1),
        # as large: the longer border
        (grid("7720", "7322", "7020"), 2, grid("7720", "7722", "7020"), 1),
        # as large and as long: the lower code
        (grid("77322"), 2, grid("77222"), 1),
        (grid("777", "202", "777")[:2], 2, grid("777", "707"), 2),
        (grid("66922", "66922")[:, 1:4], 3, grid("222", "222"), 2),
        # a cluster of small ones becomes one
        (grid("1234", "5678"), 8, None, 7),
        # an island in nodata stays; nodata does not grow
        (grid("000", "030", "000"), 9, grid("000", "030", "000"), 0),
        (grid("000", "034", "000"), 9, None, 1),
        # merging joins what was apart
        (grid("11211", "11211"), 3, grid("11111", "11111"), 2),
        # corners are no neighbours
        (grid("100", "020", "003"), 5, grid("100", "020", "003"), 0),
    ],
)
def test_choices(tmp_path, values, min_pixels, wanted, fewer):
    result, count = sieved(tmp_path / "c.tif", values, min_pixels)
    if wanted is not None:
        assert np.array_equal(result, wanted)
    if fewer is not None:
        assert count == fewer


def test_everything_else_in_the_file_stays(tmp_path):
    rng = np.random.default_rng(2)
    values = np.kron(rng.integers(1, 5, (12, 12)), np.ones((16, 16), int)).astype(np.uint8)
    speckle = rng.random(values.shape) < 0.02
    values[speckle] = rng.integers(1, 5, speckle.sum())
    path = write(tmp_path / "c.tif", values, tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    palette = {0: (0, 0, 0, 0), 1: (128, 0, 0, 255), 4: (255, 255, 255, 255)}
    with rasterio.open(path, "r+") as dataset:
        dataset.write_colormap(1, palette)
        dataset.update_tags(TERRAZZO_MODEL="tiny")
    with rasterio.open(path) as dataset:
        before = dataset.profile, dataset.colormap(1), dataset.tags()
    assert merge_small_segments(path, 20, Feedback()) > 100
    with rasterio.open(path) as dataset:
        assert (dataset.profile, dataset.colormap(1), dataset.tags()) == before
        assert dataset.colormap(1)[4] == (255, 255, 255, 255)
    assert np.bincount(label(read(path)).ravel())[1:].min() >= 20
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


def test_nothing_to_do_leaves_the_file_alone(tmp_path):
    path = write(tmp_path / "c.tif", np.ones((5, 5), np.uint8))
    os.utime(path, (1, 1))
    for min_pixels in (0, 1, 25):
        assert merge_small_segments(path, min_pixels, Feedback()) == 0
    assert path.stat().st_mtime == 1


class StopAfter(Feedback):
    def __init__(self, polls):
        self.left = polls

    def is_cancelled(self):
        self.left -= 1
        return self.left < 0


def test_cancel_at_every_poll_leaves_the_raster_as_it_was(tmp_path):
    values = np.random.default_rng(5).integers(0, 4, (30, 30)).astype(np.uint8)
    path = write(tmp_path / "c.tif", values)
    before, polls = path.read_bytes(), 0
    with mock.patch.object(segments, "STRIP_PIXELS", 200):
        while True:
            try:
                merge_small_segments(path, 10, StopAfter(polls))
                break
            except Cancelled:
                assert path.read_bytes() == before
                assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]
            polls += 1
    assert polls > 20
    assert path.read_bytes() != before


def test_progress_goes_up_to_one(tmp_path):
    class Seen(Feedback):
        fractions = ()

        def progress(self, stage, fraction):
            assert stage == "sieve"
            self.fractions = (*self.fractions, fraction)

    seen = Seen()
    values = np.random.default_rng(5).integers(0, 4, (30, 30)).astype(np.uint8)
    with mock.patch.object(segments, "STRIP_PIXELS", 200):
        merge_small_segments(write(tmp_path / "c.tif", values), 10, seen)
    assert list(seen.fractions) == sorted(seen.fractions) and seen.fractions[-1] == 1.0


def run_python(code, *values):
    return subprocess.run(
        [sys.executable, "-c", textwrap.dedent(code), *map(str, values)],
        capture_output=True,
        text=True,
        check=False,
    )


def test_kill_leaves_the_raster_as_it_was(tmp_path):
    path = write(tmp_path / "c.tif", np.random.default_rng(5).integers(0, 4, (30, 30)).astype(np.uint8))
    before = path.read_bytes()
    code = """
        import os, signal, sys, zlib
        from terrazzo.plugin.landcover import sieve
        from terrazzo.plugin.landcover.progress import Feedback
        sieve.os.replace = lambda *names: os.kill(os.getpid(), signal.SIGKILL)
        sieve.merge_small_segments(sys.argv[1], 10, Feedback())
    """
    assert run_python(code, path).returncode == -signal.SIGKILL
    assert path.read_bytes() == before
    assert merge_small_segments(path, 10, Feedback()) > 0
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


@pytest.mark.skipif(os.name != "posix", reason="limits the size of files as POSIX does")
@pytest.mark.parametrize("share", [0.3, 1.0])
def test_full_disk(tmp_path, share):
    values = np.kron(np.random.default_rng(5).integers(0, 4, (40, 40)), np.ones((8, 8), int)).astype(np.uint8)
    values[::7, ::3] = 5
    path = write(tmp_path / "c.tif", values, tiled=True, blockxsize=64, blockysize=64, compress="deflate")
    before = path.read_bytes()
    code = """
        import resource, sys
        from terrazzo.plugin.landcover import sieve
        from terrazzo.plugin.landcover.errors import OutputError
        from terrazzo.plugin.landcover.progress import Feedback
        if float(sys.argv[3]) >= 1:  # a block that does not shrink must go to the end of the file: no room
            sieve.merge = lambda codes, *rest: ((codes * 37 + 11 * (codes.cumsum() % 7)).astype("uint8"), 1)
        resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[2]),) * 2)
        try:
            sieve.merge_small_segments(sys.argv[1], 20, Feedback())
        except OutputError as error:
            print("refused:", error)
    """
    done = run_python(code, path, int(len(before) * share), share)
    assert done.stdout.startswith("refused: The merged raster"), done.stderr
    assert path.read_bytes() == before
    assert [p.name for p in tmp_path.iterdir()] == ["c.tif"]


def test_unreadable_and_unwritable(tmp_path):
    with pytest.raises(SourceError, match="cannot be read"):
        merge_small_segments(tmp_path / "missing.tif", 5, Feedback())
    path = write(tmp_path / "c.tif", grid("111", "121", "111"))
    (tmp_path / "c.sieve.tif").mkdir()
    with pytest.raises(OutputError, match="cannot be written to"):
        merge_small_segments(path, 5, Feedback())
    assert read(path)[1, 1] == 2


def test_sizes_grow_while_merging():
    """Round by round: a small one next to a growing cluster may go to it."""
    codes = np.array([0, 1, 2, 3], np.uint8)
    pixels = np.array([0, 3, 2, 2], np.int64)
    borders = np.array([[1, 2, 1], [2, 3, 1]], np.int64)
    new, left = sieve.merge(codes, pixels, borders, 5, lambda function, *values: function(*values))
    assert new.tolist() == [0, 1, 1, 1] and left == 1
