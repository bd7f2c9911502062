"""The memory that a run may take decides how large its tiles and blocks are."""

import dataclasses

import pytest

from terrazzo.plugin.landcover.errors import ParameterError
from terrazzo.plugin.landcover.grid import WorkingGrid
from terrazzo.plugin.landcover.map_blocks import by_size
from terrazzo.plugin.landcover.memory import VARIABLE, budget, plan_run
from terrazzo.plugin.landcover.package import find_package

MB = 1 << 20


def grid_of(side, offset=0):
    return WorkingGrid(side, side, None, (1, 1), (offset, offset), (side + 2 * offset,) * 2, (0.3, 0.3), (0.3, 0.3))


def needed(plan, card, flips=False):
    """Bytes of a tile in the model, and of the scores of tiles that are summed or blended."""
    scores, side = 4 * len(card.codes), plan.core + plan.overlap
    several = len(plan.tiles(side)) > 1
    tile = plan.tile**2 * (card.bytes_per_pixel + scores * several + 2 * scores * flips)
    return tile + plan.core**2 * scores * several + side**2 * 4 * len(card.bands)


def test_default_setting_and_environment(monkeypatch):
    monkeypatch.delenv(VARIABLE, raising=False)
    assert budget().limit == 1024 * MB
    monkeypatch.setenv(VARIABLE, "512")
    assert budget().limit == 512 * MB and budget(300).limit == 300 * MB
    assert budget(300).working < 300 * MB - budget(300).cache
    for wrong in ("much", "-5", "nan", "64"):
        monkeypatch.setenv(VARIABLE, wrong)
        with pytest.raises(ParameterError, match="128 MB or more"):
            budget()


@pytest.mark.parametrize("megabytes", [128, 256, 384, 400, 512, 1024, 2048, 4096])
@pytest.mark.parametrize("dtype", ["uint8", "float32"])
@pytest.mark.parametrize("flips", [False, True])
@pytest.mark.parametrize("overlap", [0, 128, 192, 256])
def test_tiles_and_blocks_fit_into_the_memory(megabytes, dtype, flips, overlap):
    card = dataclasses.replace(find_package("openearthmap-lite").card, overlap=overlap)
    plan = plan_run(grid_of(20_000), card, dtype, memory=budget(megabytes), flips=flips)
    assert needed(plan, card, flips) < megabytes * MB
    less = plan_run(grid_of(20_000), card, dtype, memory=budget(max(128, megabytes // 2)), flips=flips)
    assert less.tile <= plan.tile and plan.tile % card.size_multiple == 0
    odd = plan_run(grid_of(20_000, 17), card, dtype, memory=budget(megabytes), flips=flips)
    assert odd.tile <= plan.tile + card.size_multiple


@pytest.mark.parametrize("name", ["openearthmap-lite", "sentinel2-rgb-lite"])
def test_little_is_computed_twice_by_default(name):
    """The bundled models: at most a fifth more pixels go through the model than are mapped, so that a whole run, with
    all that is beside the model, takes less than 1.35 times as long as the bare model."""
    card = find_package(name).card
    plan = plan_run(grid_of(8000), card, memory=budget(1024))
    read = sum(
        rows.size * cols.size
        for block in plan.blocks()
        for rows in plan.tiles(block.read_rows.size)
        for cols in plan.tiles(block.read_cols.size)
    )
    assert read / 8000**2 < 1.205


def test_the_largest_blocks_come_first():
    """The memory that the model's runtime keeps after them serves the others."""
    card = find_package("openearthmap-lite").card
    plan = plan_run(grid_of(8000), card, memory=budget(1024))
    blocks = by_size(plan.blocks())
    assert sorted(block.index for block in blocks) == list(range(plan.block_count))
    pixels = [block.read_rows.size * block.read_cols.size for block in blocks]
    assert pixels == sorted(pixels, reverse=True)
    largest = [block.index for block, size in zip(blocks, pixels) if size == pixels[0]]
    assert largest == sorted(largest)  # row by row


def test_other_models_get_the_tiles_of_their_card(package):
    assert package.card.bytes_per_pixel == 0
    for megabytes in (128, 1024, 8192):
        assert plan_run(grid_of(5000), package.card, memory=budget(megabytes)).tile <= package.card.tile_size
    wide = plan_run(grid_of(50_000), dataclasses.replace(package.card, tile_size=512, overlap=128))
    assert wide.tile == 512 and wide.core % 256 == 0


def test_a_wide_overlap_is_refused_with_the_sizes(package):
    with pytest.raises(ParameterError, match="tiles of 256 pixels"):
        plan_run(grid_of(5000), package.card, overlap=200)
