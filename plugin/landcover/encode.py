"""Encoded layer: a block of a result as the compressed tiles of the GeoTIFF that it will be part of.

Blocks begin and end on the tiles of the output, so each tile is compressed once, while the model computes the next
block; the file is put together at the end without touching the pixels again. Beside its tiles a layer carries its
pixels at half the size, from which the overviews are made.
"""

from __future__ import annotations

import zlib
from collections.abc import Callable, Iterable
from dataclasses import dataclass
from itertools import product
from typing import Any

import numpy as np

from .plan import ALIGNMENT

PREDICTOR_NONE, PREDICTOR_HORIZONTAL = 1, 2  # TIFF's numbers
_LEVEL = 1  # three times as fast as 6, a tenth larger


@dataclass(frozen=True)
class LayerFormat:
    """How a result is stored: ``bands`` of uint8, ``nodata``; ``classes``: codes (else figures, of which a mean makes
    sense)."""

    bands: int
    nodata: int
    classes: bool

    @property
    def predictor(self) -> int:
        """TIFF predictor."""
        return PREDICTOR_NONE if self.classes else PREDICTOR_HORIZONTAL


@dataclass(frozen=True)
class EncodedLayer:
    """``sizes``: bytes of each tile (band by band, row by row; 0: all nodata, not stored); ``tiles``: the tiles one
    after another; ``reduced``: pixels at half the size [bands, ceil(h / 2), ceil(w / 2)], b"" if all are nodata;
    ``valid``: pixels of the first band that are not nodata."""

    sizes: tuple[int, ...]
    tiles: bytes
    reduced: bytes
    valid: int


def encode(values: np.ndarray, form: LayerFormat, run: Callable[..., Iterable[Any]] = map) -> EncodedLayer:
    """Encode a layer of a block (uint8 [h, w] or [bands, h, w]). ``run``: like ``map``, may use threads."""
    values = values.reshape(form.bands, *values.shape[-2:])
    valid = int(np.count_nonzero(values[0] != form.nodata))
    if not valid:
        count = form.bands * tile_count(values.shape[1]) * tile_count(values.shape[2])
        return EncodedLayer((0,) * count, b"", b"", 0)
    tiles = list(run(lambda tile: encode_tile(tile, form), [t for band in values for t in cut(band, form.nodata)]))
    reduced = b"".join(halve(band, form).tobytes() for band in values)
    return EncodedLayer(tuple(map(len, tiles)), b"".join(tiles), reduced, valid)


def decode(layer: EncodedLayer, form: LayerFormat, height: int, width: int) -> np.ndarray:
    """The values (uint8 [h, w], or [bands, h, w] if there are several) of an encoded layer."""
    values = np.full((form.bands, height, width), form.nodata, np.uint8)
    start = 0
    places = product(values, range(0, height, ALIGNMENT), range(0, width, ALIGNMENT))
    for (band, row, col), size in zip(places, layer.sizes):
        if size:
            target = band[row : row + ALIGNMENT, col : col + ALIGNMENT]
            tile = decode_tile(layer.tiles[start : start + size], form)
            target[...] = tile[: target.shape[0], : target.shape[1]]
        start += size
    return values if form.bands > 1 else values[0]


def tile_count(length: int) -> int:
    """Number of tiles along an axis of ``length`` pixels."""
    return -(-length // ALIGNMENT)


def cut(band: np.ndarray, nodata: int) -> Iterable[np.ndarray]:
    """The tiles (uint8 [256, 256]) of a band (uint8 [h, w]), row by row, filled up with nodata."""
    height, width = band.shape
    for row in range(0, height, ALIGNMENT):
        for col in range(0, width, ALIGNMENT):
            tile = band[row : row + ALIGNMENT, col : col + ALIGNMENT]
            if tile.shape != (ALIGNMENT, ALIGNMENT):
                whole = np.full((ALIGNMENT, ALIGNMENT), nodata, np.uint8)
                whole[: tile.shape[0], : tile.shape[1]] = tile
                tile = whole
            yield tile


def encode_tile(tile: np.ndarray, form: LayerFormat) -> bytes:
    """A tile (uint8 [256, 256]) compressed as in TIFF (deflate); b"" if all of it is nodata."""
    if tile[0, 0] == form.nodata and (tile == form.nodata).all():
        return b""
    # Classes come in runs, and so do differences of smooth figures: looking for nothing else is faster, and smaller.
    packer = zlib.compressobj(_LEVEL, zlib.DEFLATED, zlib.MAX_WBITS, 9, zlib.Z_RLE)
    if form.predictor == PREDICTOR_HORIZONTAL:
        differences = np.empty_like(tile)
        differences[:, 0] = tile[:, 0]
        np.subtract(tile[:, 1:], tile[:, :-1], out=differences[:, 1:])
        tile = differences
    return packer.compress(np.ascontiguousarray(tile).data) + packer.flush()


def decode_tile(data: bytes, form: LayerFormat) -> np.ndarray:
    """The tile (uint8 [256, 256]) of ``encode_tile``."""
    tile = np.frombuffer(zlib.decompress(data), np.uint8).reshape(ALIGNMENT, ALIGNMENT)
    return np.cumsum(tile, axis=1, dtype=np.uint8) if form.predictor == PREDICTOR_HORIZONTAL else tile


def halve(band: np.ndarray, form: LayerFormat) -> np.ndarray:
    """A band (uint8 [h, w]) at half the size (rounded up): of four pixels the commonest class or the mean.

    Nodata pixels do not count, unless there is nothing else.
    """
    height, width = band.shape
    if height % 2 or width % 2:
        band = np.pad(band, ((0, height % 2), (0, width % 2)), constant_values=form.nodata)
    quad = [np.ascontiguousarray(band[i::2, j::2]) for i in (0, 1) for j in (0, 1)]
    if not form.classes:
        return _mean(quad, form.nodata)
    a, b, c, d = quad
    return _commonest(a, b, c, d, form.nodata)


def _commonest(a: np.ndarray, b: np.ndarray, c: np.ndarray, d: np.ndarray, nodata: int) -> np.ndarray:
    """The commonest of four values that are not nodata; of equally common ones the first."""
    has = [x != nodata for x in (a, b, c, d)]
    result = d.copy()
    for value, there in ((c, has[2]), (b, has[1]), (a, has[0])):
        np.copyto(result, value, where=there)
    of_a = has[0] & ((a == b) | (a == c) | (a == d))
    of_b = has[1] & ((b == c) | (b == d)) & ~of_a
    np.copyto(result, b, where=of_b)
    np.copyto(result, c, where=has[2] & (c == d) & ~of_a & ~of_b)
    return result


def _mean(quad: list[np.ndarray], nodata: int) -> np.ndarray:
    """The mean of those of four values that are not nodata, rounded."""
    total = np.full(quad[0].shape, 2, np.uint16)
    if not any((x == nodata).any() for x in quad):
        for value in quad:
            total += value
        return (total >> 2).astype(np.uint8)
    total[...] = 0
    count = np.zeros(quad[0].shape, np.uint8)
    for value in quad:
        there = value != nodata
        np.add(total, value, out=total, where=there)
        count += there
    mean = (total + (count >> 1)) // np.maximum(count, 1)
    return np.where(count, mean, nodata).astype(np.uint8)
