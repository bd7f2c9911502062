"""Assembling: a result's GeoTIFF, put together from the tiles in the journal.

It is a cloud-optimised GeoTIFF (COG): directories first, then the overviews, the smallest first, then the tiles in
order. Nothing is compressed twice.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from typing import IO, Any

import numpy as np

from .encode import LayerFormat, tile_count
from .journal import Journal
from .overviews import Overviews
from .plan import ALIGNMENT, Plan
from .progress import Feedback
from .sink import RasterSink, write_error
from .tiff_file import Level, lay_out

_OVERVIEW_SHARE = 0.7  # of the time, the rest is copying


def assemble(
    sink: RasterSink,
    name: str,
    journal: Journal,
    plan: Plan,
    feedback: Feedback,
    report: Callable[[float], None],
    overviews: bool = True,
    run: Callable[..., Iterable[Any]] = map,
) -> None:
    """Write the file of ``sink`` under its temporary name from the layer ``name`` of all blocks.

    ``report`` is told the share (0..1) done; ``overviews``: whether it gets them; ``run``: like ``map``, may use
    threads. ``OutputError``, ``Cancelled``.
    """
    width, height = plan.cols.length, plan.rows.length
    sink.valid_pixels = sum(layers[name].valid for layers in journal.blocks.values())
    starts, sizes = _index(journal, plan, name, sink.form)
    try:
        with Overviews(width, height, sink.form, sink.part.parent, run) as smaller:
            levels = [Level(width, height, sizes.ravel())]
            if overviews:
                smaller.build(journal, plan, name, feedback, lambda done: report(_OVERVIEW_SHARE * done))
                levels += smaller.levels
            header, _ = lay_out(sink.skeleton, levels)
            with open(sink.part, "wb") as stream:
                stream.write(header)
                if overviews:
                    for tiles in smaller.data():
                        _copy(tiles, stream, feedback)
                for row, pieces in enumerate(_tile_rows(journal, starts, sizes)):
                    _copy(pieces, stream, feedback)
                    report(_OVERVIEW_SHARE + (1 - _OVERVIEW_SHARE) * (row + 1) / (sizes.shape[0] * sizes.shape[1]))
    except OSError as error:
        raise write_error(sink.path, error) from error


def _index(journal: Journal, plan: Plan, name: str, form: LayerFormat) -> tuple[np.ndarray, np.ndarray]:
    """Where each tile lies in the journal (int64) and its bytes (uint32): [bands, rows of tiles, columns of tiles]."""
    shape = form.bands, tile_count(plan.rows.length), tile_count(plan.cols.length)
    starts, sizes = np.zeros(shape, np.int64), np.zeros(shape, np.uint32)
    for block in plan.blocks():
        layer = journal.blocks[block.index][name]
        rows, cols = tile_count(block.rows.size), tile_count(block.cols.size)
        ends = layer.start + np.cumsum(layer.sizes, dtype=np.int64)
        place = (
            slice(None),
            slice(block.rows.start // ALIGNMENT, block.rows.start // ALIGNMENT + rows),
            slice(block.cols.start // ALIGNMENT, block.cols.start // ALIGNMENT + cols),
        )
        starts[place] = (ends - layer.sizes).reshape(form.bands, rows, cols)
        sizes[place] = layer.sizes.reshape(form.bands, rows, cols)
    return starts, sizes


def _tile_rows(journal: Journal, starts: np.ndarray, sizes: np.ndarray) -> Iterator[Iterator[bytes]]:
    """The tiles of each row of tiles, band by band; neighbours that lie together are read at once."""
    columns = starts.shape[2]
    for row_starts, row_sizes in zip(starts.reshape(-1, columns), sizes.reshape(-1, columns).astype(np.int64)):
        stored = np.flatnonzero(row_sizes)
        begin, length = row_starts[stored], row_sizes[stored]
        breaks = np.flatnonzero(begin[1:] != begin[:-1] + length[:-1]) + 1
        first = np.concatenate([[0], breaks]) if stored.size else np.zeros(0, int)
        total = np.add.reduceat(length, first) if stored.size else first
        yield (journal.read(int(a), int(n)) for a, n in zip(begin[first], total))


def _copy(pieces: Iterable[bytes], stream: IO[bytes], feedback: Feedback) -> None:
    for piece in pieces:
        feedback.check()
        stream.write(piece)
